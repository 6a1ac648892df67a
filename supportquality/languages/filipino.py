"""Filipino and Taglish: the phrases that support people and their customers use.

Read with the English pack: whole English phrases ("thank you", "we apologize") stand there, and the enclitics of this
pack may stand inside them ("thank you po", "we apologize po talaga"). What stands here is Filipino, formal and of the
street, and phrases in which both languages meet ("i-check po namin", "hindi po available").

Filipino verbs say by their shape whether a thing is done, being done or to be done, so `forms` tell that of any verb,
also of borrowed ones: *ipapadala*, *ire-refund*, *maglalagay* are `<future>`, *ipinadala*, *ni-reset* are `<done>`,
*sinusuri*, *ginagawa* are `<doing>`, *mabago*, *makapag-* are `<able>`. A verb joined to a borrowed root by a hyphen
is two words; its first part (*ire*, *iche*, *magpo*) is `<future>` too.
"""

from __future__ import annotations

from supportquality.language import Language

_TWICE = r"(?:(ng|ch|sh|ts|[b-df-hj-np-tv-z])([aeiou])\1[lrwy]?\2|([aeiu])\3(?!$))"
_NO_VERB = (
    r"(?!babae|lalaki|mamay|nanay|tatay|mama\w?$|papa\w?$|papaya|lol[ao]|sasakyan|lalagyan|kakilala|kakay|susunod|kakau"
    r"|kaka(?!usap|ilangan)|totoo|mababa|mahahalaga|mahihirap|malalaki|matatanda|magaganda|mahahaba|mamamayan|iisa"
    r"|pupwede|pupuwede|pwepwede|lalong|titser|kukote|sisiw|bubong|gagong?$|pipino|tutok|vivian|lilian|dodong|nonoy"
    r"|popo|gaga$|mamasita|baba[ngy]?$|kakampi|papel|ibaba\w?$|(?:h[aeiu])+$)"
)

FILIPINO = Language(
    code="fil",
    name="Filipino",
    deference=("po", "ho"),
    rewrites={
        "blame": "Tingnan po natin kung ano ang magagawa ngayon.",
        "dismissal": "Nauunawaan ko po kung bakit mahalaga ito sa inyo.",
        "hollow-apology": "Humihingi po ako ng paumanhin sa nangyari.",
        "refusal": "Ito po ang maaari kong gawin: …",
    },
    source="Own reading and writing of Filipino and Taglish support messages, and the guide to communication; see "
    "docs/sources.md.",
    forms={
        # The first that fits wins. Done by repetition: h-in-i-hintay, nag-hi-hintay, ina-ayos.
        "doing": rf"nag(?:[b-df-hj-np-tv-z][hlr]?)?[aeiou]|nag[aeiou][aeiou]|ini[aeiou]|(?:i?nag(?:pa)?|na(?:ka|ki)?|in|ini|i?pina(?:g|ki)?){_TWICE}\w*"
        r"|i?([b-df-hj-np-tv-z])in([aeiou])\4[lrwy]?\5\w+|([b-df-hj-np-tv-z])um([aeiou])\6\7\w+",
        # mapapalitan, maibabalik, makakapasok; mare- (refund), mapo- (process).
        "can-be": rf"(?=\w{{5}}){_NO_VERB}(?:ma|mai|maipa|maka|mapa|mapag|mapang){_TWICE}\w*"
        r"|maka(?:ka|kapag)\w*|ma(?!li$|ya$)[b-df-hj-np-tv-z][hlr]?[aeiou]|maa|mae|mai|mau",
        # tatawagan, ibibigay, maghihintay, makakatanggap, mapapalitan; ire- (refund), iche- (check), magpo- (process).
        "future": rf"(?=\w{{5}}){_NO_VERB}(?!pag\w*(?<!an)(?<!in)$)"
        r"(?:(?:mag(?:pa|ka|si)?|mang?|maka|makapag|maki|makipag|ipag|ipa|ipaki|isa|ika|i|mai"
        rf"|maipa|ma|mapa|pag|pa|pang)?{_TWICE}\w*|maka(?:ka|kapag)\w*|daragdag\w*|darating|daraan|mangunguna)"
        r"|(?!ito|iyo|ika|isa|iba|ina|ipa|iho|iha|ilo|ibo|ita|ilan)i[bcdfghjklmnpqrstvwyz][hlr]?[aeiou]|i[aeiu]"
        r"|mag[bcdfghjklmnpqrstvwyz][hlr]?[aeiou]|mag[aeiu]|ipapa|magpapa",
        "done": rf"(?=\w{{5}})(?!(?:nag|naka|na|in|ini|pina){_TWICE})(?!intindi|naman|nasaan|natin|nating|nakaka|napaka|nanay|nang|nais|nariyan|nandi|nando|naroon|nitong"
        r"|ninyo|ngayon|nagtata|sinuman|minuto|minsan|kinabukasan|binata|inyo|iniisip|native|nation|natural|name|narito"
        r"|inform|instea|instal|includ|insid|increas|inter|indi|inquir|invoice|india|issue|sumunod$|kinauukul|numero"
        r"|number|kumpan|kumpi|kumple|sumusunod|kumusta|pinaka|pinoy|sinong|kumpara)"
        r"(?:nag\w+|na(?:i|ipa|ka|pa|g)?\w+|ni\w{3,}|ipin\w+|ini\w+|in\w+|ip?in\w+|i[b-df-hj-np-tv-z]in[aeiou]\w+"
        r"|[b-df-hj-np-tv-z]in[aeiou]\w+|pina\w+|[b-df-hj-np-tv-z]um[aeiou]\w+)",
        "able": r"(?=\w{4})(?!maam|mama|mabuti|maganda|magandang|malaki|mahal|masyado|mayroon|malaman|manager|matagal|mahirap"
        r"|madam|mabilis|malinaw|maayos|marami|mahaba|message|mail|many|make|march|mark|main|maint|match|market|master"
        r"|material|mali(?:ng)?$|mas$|masaya|magkano|muna|maging|mga|malapit|malayo|mataas|mainit|maaga|maliit|makina|mayor"
        r"|mamaya|manila|makati|mandaluyong|marikina|marami|martes|marso|mayo)ma\w+",
        # Orders: pindutin, palitan, ilagay, paki-.
        "order": rf"(?=\w{{5}})(?!(?:i|ipa|pa)?{_TWICE})(?!maka|naka|napa|nag|pinag|pina|in[aeiou]|[b-df-hj-np-tv-z]in[aeiou]|mapa|paka|ganyan|ganoon|kelan"
        r"|kailan|itong|iyong|ilang|isang|ibang|iyang|sarili|dahilan|lagyan$|kaninuman|minsan|dating|again|login|admin|begin"
        r"|certain|explain|remain|train|main|loan|plan|than|human|urban|japan|linggo|image|issue|item|inbox|intern|insur"
        r"|iphone|ipad|idea|ikaw|icon|ilal|ibaba|imbes|impor|pwedeng|simbahan|paalam|bulan|ulan|daan|buwan|laman|minuman"
        r"|bayan|kaban|paraan|tahanan|pamilihan|tanggapan|pahayagan|opinyon|larawan|pangalan|kaharian|pangunahin|hangin"
        r"|tauhan|taong|hanggan|kapitan|pasahan|orasan|ganitong|anuman|alinman|kahit|amihan|walang|balang|saang"
        r"|palagian|malapitan|kumpan|kasunduan|usapan|sangkatauhan|patakaran|tuntunin|kondisyon|impormasyon|transaksyon)"
        r"(?:i[b-df-hj-np-tv-z][aeiou]\w+|ipa\w+|\w*[aeiou]\w*(?:hin|in|han|an|nan|hang|hing))",
    },
    names=(
        "joy",
        "may",
        "grace",
        "angel",
        "mark",
        "rose",
        "pearl",
        "precious",
        "princess",
        "bong",
        "bing",
        "ligaya",
        "luz",
        "luningning",
        "bituin",
        "tala",
        "mutya",
        "amihan",
        "hiyas",
        "bayani",
        "dakila",
        "diwa",
        "tess",
        "baby",
        "boy",
        "dong",
        "inday",
        "nene",
        "toto",
        "jun",
        "sunny",
        "april",
        "june",
        "august",
        "summer",
        "cherry",
        "candy",
        "honey",
        "gem",
        "jewel",
        "ruby",
        "faith",
        "hope",
        "love",
        "charity",
        "justice",
        "king",
        "prince",
        "mercy",
        "glory",
        "gloria",
        "victory",
        "liwayway",
        "malaya",
        "sinag",
        "dalisay",
        "reyna",
    ),
    spelling={
        # chat spelling
        "ung": "yung",
        "ang't": "ang",
        "kc": "kasi",
        "ksi": "kasi",
        "kse": "kasi",
        "kasse": "kasi",
        "nmn": "naman",
        "nman": "naman",
        "nmaan": "naman",
        "tlga": "talaga",
        "tlaga": "talaga",
        "talga": "talaga",
        "tlg": "talaga",
        "lng": "lang",
        "lg": "lang",
        "lmang": "lamang",
        "pde": "pwede",
        "pede": "pwede",
        "pwde": "pwede",
        "pued": "pwede",
        "puede": "pwede",
        "puwede": "pwede",
        "pwedi": "pwede",
        "pedeng": "pwedeng",
        "puwedeng": "pwedeng",
        "pwdeng": "pwedeng",
        "pdeng": "pwedeng",
        "hnd": "hindi",
        "hndi": "hindi",
        "hinde": "hindi",
        "hndie": "hindi",
        "ndi": "hindi",
        "indi": "hindi",
        "hende": "hindi",
        "di": "hindi",
        "d": "hindi",
        "dili": "hindi",
        "'di": "hindi",
        "dina": "hindi",
        "bkt": "bakit",
        "bket": "bakit",
        "baket": "bakit",
        "bat": "bakit",
        "bkit": "bakit",
        "pano": "paano",
        "panu": "paano",
        "pnu": "paano",
        "pno": "paano",
        "papaano": "paano",
        "kau": "kayo",
        "kyo": "kayo",
        "kaung": "kayong",
        "kyong": "kayong",
        "nio": "niyo",
        "nyo": "niyo",
        "nyu": "niyo",
        "niu": "niyo",
        "nyong": "niyong",
        "niong": "niyong",
        "q": "ko",
        "akoh": "ako",
        "aq": "ako",
        "aqo": "ako",
        "aku": "ako",
        "kme": "kami",
        "kmi": "kami",
        "nmin": "namin",
        "nting": "nating",
        "wla": "wala",
        "wlang": "walang",
        "wala'ng": "walang",
        "wlng": "walang",
        "wag": "huwag",
        "wg": "huwag",
        "hwag": "huwag",
        "'wag": "huwag",
        "sna": "sana",
        "snaa": "sana",
        "nung": "noong",
        "noon'g": "noong",
        "dun": "doon",
        "dn": "din",
        "un": "yun",
        "yn": "yan",
        "iyan": "yan",
        "iyang": "yang",
        "iyon": "yun",
        "yon": "yun",
        "yaan": "yan",
        "mron": "meron",
        "mayroon": "meron",
        "mayroong": "merong",
        "mern": "meron",
        "gnun": "ganun",
        "ganon": "ganun",
        "ganoon": "ganun",
        "gnon": "ganun",
        "gnyan": "ganyan",
        "gnito": "ganito",
        "ngaun": "ngayon",
        "ngyon": "ngayon",
        "ngaung": "ngayong",
        "ngyn": "ngayon",
        "kht": "kahit",
        "khit": "kahit",
        "kng": "kung",
        "pra": "para",
        "dhil": "dahil",
        "lgi": "lagi",
        "plagi": "palagi",
        "bka": "baka",
        "cno": "sino",
        "sno": "sino",
        "anu": "ano",
        "anung": "anong",
        "kelan": "kailan",
        "kaylan": "kailan",
        "kylan": "kailan",
        "san": "saan",
        "saang": "saan",
        "asan": "nasaan",
        "nsaan": "nasaan",
        "asaan": "nasaan",
        "mgkano": "magkano",
        "mgkanu": "magkano",
        "magkanu": "magkano",
        "ksama": "kasama",
        "slamat": "salamat",
        "salmat": "salamat",
        "slmt": "salamat",
        "salamt": "salamat",
        "salamats": "salamat",
        "salamatpo": "salamat",
        "slamats": "salamat",
        "tnx": "thanks",
        "tenks": "thanks",
        "pasensiya": "pasensya",
        "pasensia": "pasensya",
        "pacensya": "pasensya",
        "psensya": "pasensya",
        "pasenxa": "pasensya",
        "pasensha": "pasensya",
        "passensya": "pasensya",
        "pacencia": "pasensya",
        "paciensya": "pasensya",
        "pasyensya": "pasensya",
        "pasensyahan": "pagpasensyahan",
        "sori": "sorry",
        "sorri": "sorry",
        "sowi": "sorry",
        "sry": "sorry",
        "nlng": "nalang",
        "pki": "paki",
        "pkicheck": "pakicheck",
        "plss": "please",
        "pliz": "please",
        "plis": "please",
        "pls": "please",
        "plz": "please",
        "okey": "okay",
        "okie": "okay",
        "oki": "okay",
        "ok": "okay",
        "k": "okay",
        "kmusta": "kumusta",
        "kamusta": "kumusta",
        "musta": "kumusta",
        "kmsta": "kumusta",
        "maam": "ma'am",
        "mam": "ma'am",
        "mam'": "ma'am",
        "ma'm": "ma'am",
        "mamser": "mamsir",
        "ser": "sir",
        "naiintidihan": "naiintindihan",
        "naintindihan": "naiintindihan",
        "naiintndhan": "naiintindihan",
        "naintndihan": "naiintindihan",
        "naiintindhan": "naiintindihan",
        "naiintindihang": "naiintindihan",
        "nauunawaang": "nauunawaan",
        "naunawaan": "nauunawaan",
        "naaayos": "naayos",
        "umaga'y": "umaga",
        "alala": "alala",
        "ala-la": "alala",
        "mg": "mag",
        "ngreply": "nagreply",
        "ngchat": "nagchat",
        "ngtext": "nagtext",
        "ngemail": "nagemail",
        "mgreply": "magreply",
        "mgchat": "magchat",
        "updte": "update",
        "twagan": "tawagan",
        "ttawag": "tatawag",
        "mmya": "mamaya",
        "mamya": "mamaya",
        "mya": "mamaya",
        "bkas": "bukas",
        "khapon": "kahapon",
        "knina": "kanina",
        "knna": "kanina",
        "cge": "sige",
        "sge": "sige",
        "sgi": "sige",
        "cgeh": "sige",
        "opu": "opo",
        "oho": "opo",
        "p0": "po",
        "poh": "po",
        "pow": "po",
        "phow": "po",
        "phu": "po",
        "puh": "po",
        "hu": "ho",
        "npo": "napo",
        "gmna": "gumana",
        "gumna": "gumana",
        "ayw": "ayaw",
        "ayko": "ayoko",
        "ayko'ng": "ayokong",
        "tgal": "tagal",
        "mtagal": "matagal",
        "mtgal": "matagal",
        "antagal": "tagal",
        "angtagal": "tagal",
        "nkakainis": "nakakainis",
        "nkainis": "nakakainis",
        "kakainis": "nakakainis",
        "kainis": "nakakainis",
        "kakadismaya": "nakakadismaya",
        "kadismaya": "nakakadismaya",
        "nkakadismaya": "nakakadismaya",
        "kakapagod": "nakakapagod",
        "kapagod": "nakakapagod",
        "kakabwisit": "nakakabwisit",
        "kabwisit": "nakakabwisit",
        "bwesit": "bwisit",
        "buwisit": "bwisit",
        "bweset": "bwisit",
        "bwiset": "bwisit",
        "gagu": "gago",
        "ggo": "gago",
        "tngina": "tangina",
        "tanginang": "tangina",
        "tnga": "tanga",
        "bubu": "bobo",
    },
    floating=(
        "po pong ho hong na pa pang lang lamang naman namang rin din nga ngang muna munang ba bang kasi kasing raw daw talaga "
        "talagang tuloy pala palang sana sanang yata nalang narin nadin parin padin naba napo poba ulit uli muli muling "
        "nlang nanaman ma'am sir madam mamsir agad kaagad"
    ).split(),
    negators=("hindi", "walang", "huwag", "hwag", "ayaw", "ayoko", "ayokong", "hinding"),
    contrasts=("pero", "ngunit", "subalit", "kaya", "tapos", "kundi", "at", "tas", "datapwat", "gayunman"),
    abbreviations=(
        "mr mrs ms dr dra g gng bb atty engr hon gov sen brgy bgy blg st ave jr sr hal bldg ext tel cel sta sto kgg p"
    ).split(),
    common=(
        "ang ng sa na po ko mo ako ka kami kayo namin natin niyo ninyo kayong akong kaming yung yun yan ito hindi wala may "
        "mga kasi lang naman pa rin din ba at o pero para kung si ni kay ay pong opo nang yong iyong aming inyong inyo amin "
        "siya sila nila tayo dito diyan doon paano bakit kailan saan ano sino pag kapag dahil salamat pwede maaari meron "
        "naka nasa sige lahat isang mag nag kapag hanggang bukas kahapon kanina mamaya ngayon talaga ulit muna nga daw raw"
    ).split(),
    groups={
        "suggests-a-day": """(suggest|imungkahi|mungkahi) [ko|sana|na|po] [sana|na|po] (lunes|martes
            |miyerkules|huwebes|biyernes|sabado|linggo|bukas|mamaya|monday|tuesday|wednesday|thursday|friday
            |saturday|sunday)""",
        "once-more-a-customer": """(pangalawang|pangatlong|pang apat na|ikatlong|ikalawang|ilang
            |maraming) beses ~2 (umorder|bumili|nag order|order|kumain|nag book|bumalik|sumakay|pumunta
            |gumamit|bumisita|nagpa book)""",
        "grabe-in-joy": """grabe kayo ~12 (galing|ang bilis|natuwa|tuwa|saya|salamat|the best|husay)""",
        # what may not be done is no step
        "may-not": """(hindi|di|wala|walang|bawal) [na] [<we>|<you>] (pwede|pwedeng|puwede|puwedeng|maaari
            |maaaring|kaya|kayang|pwede pong) i <word>""",
        # a fault of the service without any detail
        "service-fails": """(hindi|di|ayaw) [talaga|masyado] (maayos|ayos|okay|gumagana|gumagana nang maayos
            |tama) ang (serbisyo|service|app|system|sistema|site|website|account|linya|koneksyon) [ninyo|niyo
            |nyo|ko|namin] [dito|dito sa amin|sa amin|ngayon]""",
        # who decides over the agent
        "nakatataas": """supervisor|supervisors|manager|managers|boss|bossing|billing|management|team leader
            |team lead|tl|underwriting|head office|main office|central office|admin|admins|administrator
            |technical|finance|accounting|treasury|legal|compliance|hr|human resources|director|engineering
            |engineer|backend|developer|developers|dev team|doktor|doctor|pathologist|physician|hepe|direktor
            |committee|komite|board|bangko|bank|courier|seller|merchant|landlord|owner|may ari|principal|dean
            |registrar|trust and safety|risk|risk team|fraud team|security|audit|lgu|munisipyo|ahensya|agency
            |airline|manufacturer|supplier|claims|adjuster|loan officer|credit|collections|operations|ops|hq
            |headquarters|department|departamento|team|opisina|head|nakatataas|higher ups|superior|chief|mayor
            |kapitan|gm|vp|ceo|general manager|branch manager|store manager|duty manager|property manager
            |insurer|provider|carrier|regional office|bisor|visor|officer|kinauukulan|taas|itaas|moderator
            |admin team""",
        # what cannot be put off
        "okasyon": """interview|exam|exams|flight|boarding|operasyon|surgery|kasal|alis|biyahe|byahe|klase
            |deadline|due date|due|bayaran|pasahan|cut off|last day|huling araw|enrollment|hearing|meeting
            |presentation|graduation|lipad|check in|checkout|board exam|submission|pasukan|binyag|libing|burol
            |event|party|handaan|birthday|kaarawan|reunion|takedown|demo|contract signing|launch|turn over
            |inspection|defense|thesis defense|concert|laban|game|tournament|appointment|schedule ko|checkup
            |check up|visa interview|pirmahan|closing|expiry|disconnection|putol""",
        # getting back to the customer
        "babalikan": """babalikan|tatawagan|itetext|ite text|ia update|iaupdate|iuupdate|sasabihan|aabisuhan
            |babalitaan|kokontakin|imemessage|ime message""",
        # who delivers or sells
        "tagahatid": """courier|rider|express|lbc|j t|ninja van|grab|lalamove|seller|bangko|bank|shopee|lazada
            |flash|jrs|logistics""",
        # what is asked for, and refused
        "hiling": """application|applications|aplikasyon|request|requests|claim|claims|loan|kahilingan|hiling
            |transaction|transaksyon|appeal|apela|dispute|petition|petisyon|return|exchange|cancellation
            |upgrade|registration|reservation|booking|limit increase|credit|card|reklamo|visa|permit|voucher
            |dokumento|documents|requirements|leave|reimbursement|waiver|extension|proposal|quotation|id
            |enrollment|listing|payment|bayad|order""",
        # earlier contact: how one gets in touch, what one tells, how often, whom one meets, how one waits
        "kontak": """tawag|text|chat|email|sulat|liham|mensahe|message|report|reklamo|follow up|followup
            |ticket|tiket|sumbong|call|pm|dm|punta|balik|voicemail|complaint|paalala|reminder|kontak|apela
            |appeal|paglapit|dulog|pagdulog|viber|walk in|bisita|pagtawag|pag email|pag chat|pag message
            |pag report|pag follow up|pagbalik|pagpunta|mention|tag|case|reply|hulog|subok""",
        "kumontak": """tumawag|sumulat|lumapit|nagreport|nagreklamo|nagsumbong|nagchat|nagtext|nagemail
            |nagmessage|nagfollow up|nagpm|nagdm|dumulog|nakipag ugnayan|nakipagugnayan|nakipag usap
            |nakipagusap|nagpaalala|nangulit|nagparating|nagsadya|nagtungo|sumangguni|nagpatulong|nagpaayos
            |nagpa <word>|nag (chat|text|email|message|report|follow|pm|dm|call|reach|file|raise|open|submit
            |inquire|complain|viber|reklamo|ticket|paalala|request|apply|send|mail|dispute|voicemail|tag
            |log)""",
        "nirereklamo": """nirereport|inirereport|inirereklamo|nirereklamo|irinereklamo|sinasabi|hinihingi
            |hinihintay|inaantay|iniintay|pinapaayos|ipinapaayos|kinukulit|finafollow|fina follow|finofollow
            |ipinapakiusap|pinapakiusap|inilalapit|nilalapit|idinudulog|isinusumbong|sinusumbong|itinatanong
            |tinatanong|hinahabol|tinatawag|tinatawagan|itinatawag|ipinapaalam|pinapaalam|ipinapaalala
            |pinapaalala|pinapacheck|pina <word>|pinapapalitan|ipinaparating|pinaparating|ineemail|ine email
            |minemessage|mine message|tinetext|te text|nire report|ini report|nire request|nirerequest
            |hiniling|hinihiling|ikinokonsulta|inaapela|sinusulat|naghihintay|nag aantay|nag hihintay
            |nagaantay|nangungulit|nagfofollow|nag fofollow|nagrereklamo|nag rereklamo|nagrereport|tumatawag
            |lumalapit|nagpapabalik balik""",
        "naiparating": """sinabi|nasabi|naipaliwanag|ipinaliwanag|pinaliwanag|nireport|inireport|naireport
            |naireklamo|inireklamo|nireklamo|naikwento|naikuwento|kinuwento|kinwento|ikinuwento|naibigay
            |binigay|ibinigay|naipasa|pinasa|ipinasa|naipadala|pinadala|ipinadala|isinend|sinend|naisend
            |naisumite|isinumite|nasubmit|sinubmit|nabanggit|binanggit|kinumpirma|nakumpirma|naiparating
            |ipinarating|nilinaw|inilinaw|idinulog|naidulog|itinanong|natanong|tinanong|inupload|naupload
            |isinulat|inilahad|nailahad|isinalaysay|inilapit|nailapit|ipinakita|naipakita
            |na (submit|send|upload|report|explain|email|mention|confirm|forward|raise|follow|provide|share
            |clarify)|in (explain|email|upload|confirm|forward|raise)|ni (report|send|follow|raise|request)""",
        "pang-ilan": """ikalawang|ikatlong|ikatlo|ikaapat na|ika apat na|ikalimang|ika limang|ika lima
            |ika apat|ika <n>|pangalawang|pangatlong|pang tatlong|pang apat na|pang limang|panlimang
            |pang anim na|pang <n> na|pang <n>|2nd|3rd|4th|5th|6th|7th|third|fourth|fifth""",
        "so-many": """2x|3x|4x|5x|6x|7x|8x|10x|<n> x|x <n>|<n> beses|<n> na beses|ilang beses|maraming beses
            |makailang beses|makailang ulit|ilang ulit|<n> times|twice""",
        "bisita": """technician|technicians|tech|techs|lineman|linemen|installer|installers|engineer|tubero
            |electrician|inspector|adjuster|taga ayos|taga kabit|tagakabit|tagaayos|taga pldt|tauhan|crew
            |kontraktor|contractor|teknisyan|teknisyen""",
        "kausap-noon": """agent|agents|csr|rep|representative|kausap|nakausap|kachat|ka chat|nakachat
            |naka usap|naka chat|operator|ahente|kasamahan|kasama niyo|kasama ninyo|tao niyo|tao ninyo
            |staff niyo|staff ninyo|technician niyo|specialist|representative|support agent|chat agent|reps
            |csrs""",
        "pinaghihintay": """pinaghihintay|pinapaghintay|pinaghintay|pinapaasa|pinaasa|pinapaikot|pinaikot
            |pinagpapasahan|pinagpapasapasahan|pinagpasahan|pinagpasa pasahan|pinapasa pasa|pinapabalik
            |pinababalik|pinabalik balik|pinabalik|pinapaulit|hino hold|pina hold|pinapila|pinapapila
            |binibitin|tinatransfer|tina transfer|trinansfer""",
        "malapit-nang": """iisang|dadalawang|tatatlong|aapat|lilimang|aanim|pipitong|wawalong|isang|dalawang
            |tatlong|apat|limang|anim""",
        "nag-kontak-palagi": """tumatawag|nagtetext|nagmemessage|nageemail|nagfofollow|nagchachat|nangungulit
            |nagrereport|nagrereklamo|nagtatanong|nakikiusap|sumusulat|bumabalik|pumupunta|lumalapit
            |nag (te text|email|chat|message|text|follow|fo follow|me message|cha chat|ee email|re report
            |report|fofollow|rereport|dm|pm|tatanong|rereklamo)""",
        # urgency: who is at risk, what stands in the calendar, when it is soon
        "mahina": """anak|baby|bata|mga bata|nanay|tatay|lola|lolo|asawa|pasyente|mama|papa|mommy|daddy
            |kapatid|misis|mister|matanda|senior|apo|pamangkin|sanggol|biyenan|tita|tito|alaga|aso|pusa|tauhan
            |alaga ko""",
        "okasyon-din": """<okasyon>|audit|filing|bidding|opening|grand opening|inauguration|payroll|screening
            |orientation|oath taking|oral defense|recital|shoot|shooting|go live|cutover|exhibit|tryout|luwas
            |eleksyon|botohan|rally|seminar|conference|training|first day|pageant|prom|debut|despedida|piyesta
            |fiesta|noche buena|reunion|renewal|submission|pay day|sweldo|contract|balikbayan""",
        "okasyon-pa": """<okasyon-din>|discharge|client call|call|zoom|rites|recognition|recognition rites
            |moving up|payment run|payroll run|job offer|deployment|lipat|bisita|piyansa|bail|opera|schedule
            |duty|shift|quiz|barko|roro|bus|pictorial|reception|bday|bertdey|anniv|anniversary|wedding
            |christmas party|outing|field trip|contest|quiz bee|embassy|visa|medical|finals|midterms|thesis
            |client|bentahan|sale|liquidation|pasada|byaheng <word>|start|simula|pasok""",
        "malapit-na": """bukas|mamaya|mamayang <word>|ngayong <word>|ngayon|today|tonight|tomorrow|<am-pm>
            |<number> (am|pm)|(sa|this|on) <weekday>|ng <am-pm>|ng <number> (am|pm)|ng alas <word>|alas <word>
            |sa makalawa|in <n> (oras|hours|hrs|minuto|minutes|mins|days|araw)
            |hanggang (midnight|mamaya|bukas|<am-pm>|tanghali)|pagsapit ng <word>""",
        "hugasan": """oras|minuto|minute|hour|segundo|araw|sandali|second|day|saglit""",
        # sending elsewhere: what one is to do, where, how
        "kontakin": """<makipag-usap>|hingin|hingan|daanan|i fax|i viber|ipadala|ipasa|dalhin|i file|ipaayos
            |ipa check|ipatingin|hanapin|i post|i submit|isumite|kunin|kuhanin""",
        "makipag-usap": """tawagan|balikan|sadyain|daanan|kontakin|i contact|icontact|kausapin|lapitan
            |puntahan|i email|iemail|sulatan|i message|imessage|i pm|i dm|i chat|i text|itext|itanong|tanungin
            |kulitin|bisitahin|isangguni|idulog|ilapit|ireport|i report|ireklamo|singilin|i search|i google
            |i follow up|itawag|i coordinate|i raise|konsultahin|ikonsulta|asikasuhin|i verify""",
        "tumungo-roon": """tumawag|makipag ugnayan|makipagugnayan|makipag usap|makipag coordinate|lumapit
            |pumunta|magpunta|dumulog|sumangguni|mag email|magemail|sumulat|lumiham|mag message|mag pm|mag dm
            |mag chat|mag text|magtanong|mag ask|mag inquire|humingi|mag report|magreport|mag follow up
            |mag walk in|bumisita|magtungo|tumungo|magsadya|mag file|magpatulong|magpa check|magpatingin
            |dumiretso|mag viber|mag apply|magrequest|mag request|magreklamo|mag reklamo|mag coordinate
            |kumonsulta|mag post""",
        "tumungo": """<tumungo-roon>|magpa assist|dumaan|magpaayos|magpacheck|mag submit|magsumite|kumuha
            |bumalik|magbayad|mag order|mag book|magparehistro|mag log""",
        "sa-iba": """<elsewhere>|information desk|desk|help desk|parmasyutiko|pharmacist|botika|kapitan|guard
            |contractor|munisipyo|barangay|city hall|head office|main office|punong tanggapan|tanggapan
            |opisina|office|branch|sangay|store|tindahan|mall|supplier|developer|manufacturer|distributor
            |courier|seller|rider|bangko|bank|hotline|website|page|portal|app|whatsapp|viber|messenger
            |telegram|facebook|fb|instagram|email|landline|kahera|cashier|registrar|hr|adviser|principal|guro
            |doktor|doctor|clinic|klinika|ospital|pulis|pulisya|embassy|lto|dfa|psa|bir|sss|pag ibig
            |philhealth|meralco|maynilad|pldt|globe|smart|gcash|shopee|lazada|airline|hotel|landlord|may ari
            |ahente|agent|broker|insurance|service center|customer service|cs|support|technical|billing|it
            |admin|concierge|front desk|reception|lobby|window|counter|kiosk|ibang <word>|kabilang <word>
            |staff|coordinator|dispatcher|forum|community|group|faq|youtube|google|agency|ahensya
            |regional office|consulate|dealer|casa""",
        "paraan-ng-kontak": """pm|dm|email|text|chat|message|call|viber|tawag|punta|walk in|report|inquire
            |order|book|daan|pasyal|visit|lapit|sadya|diretso|tanong|fill up|sulat|mention|reply""",
        # powerlessness: the leave that is needed, and who gives it
        "permiso-raw": """approval|permiso|permission|pahintulot|clearance|sign off|go signal|basbas
            |awtorisasyon|authorization|pirma|endorsement|approve|direktiba|override|pagsang ayon|pag apruba
            |pagpayag|desisyon|utos|pasya|kapasyahan|consent|waiver approval|okay""",
        "may-say": """<nakatataas>|dekano|chair|chairman|sanggunian|coordinator|trustees|underwriter
            |pharmacist|lto|principal|may ari|store owner|supervisor ko|boss ko|back office|central|corporate
            |main branch|accounting head|lupon|konseho|council|korte|court|judge|bsp|regulator|franchisor
            |franchise owner|licensor|hukuman|rektor|chancellor|superintendent|division office
            |nurse supervisor|attending physician|area manager|regional manager|country manager
            |district manager""",
        # what the customer feels, what one only imagines, what agents send
        "emosyon-din": """<feeling>|<situation>|puyat|kaba|inip|bigat ng loob|hiya|pagkapahiya|gastos
            |pag aalala|problema|pagsubok|paghihintay|panghihinayang|luha|trauma|pangungulila|pagluluksa
            |pagkainip|tagal""",
        "guni": """guni guni|guniguni|imahinasyon|imagination|drama|kadramahan|kaartehan|arte|ka artehan
            |ka oa an|paranoia|praning|kapraningan|hallucination|illusion""",
        "kontak-ng-ahente": """tawag|text|chat|update|email|message|reply|balita|abiso|callback|call|tugon
            |sagot|notification|confirmation|pm|feedback""",
        # times: see `due`
        "how-many": """<number>|isa|isang|dalawa|dalawang|dalwang|tatlo|tatlong|apat|lima|limang|anim|pito
            |pitong|walo|walong|siyam|sampu|sampung|labinlimang|kinse|bente|dalawampung|tatlumpung|trenta|one
            |two|three|four|five|six|seven|ten""",
        "araw-ng-linggo": """lunes|martes|miyerkules|myerkules|miyerkoles|huwebes|hwebes|biyernes|byernes
            |sabado|monday|tuesday|wednesday|thursday|friday|saturday""",
        "oras-ng-orasan": """una|uno|dos|tres|kwatro|kuwatro|singko|sinko|sais|siyete|syete|otso|nuwebe|nwebe
            |diyes|dyes|onse|dose|<number>""",
        "hanggang": """sa loob ng|within|in|pagkatapos ng|pagkaraan ng|pagkalipas ng|makalipas ang|matapos ang
            |after|hanggang|mga|sa|aabot ng|aabutin ng|inaabot ng|tatagal ng|bago ang|before|by""",
        "buwan-ng-taon": """enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|septyembre|oktubre
            |nobyembre|disyembre|january|february|march|april|may|june|july|august|september|october|november
            |december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec""",
        "am-pm": """1am|1pm|2am|2pm|3am|3pm|4am|4pm|5am|5pm|6am|6pm|7am|7pm|8am|8pm|9am|9pm|10am|10pm|11am
            |11pm|12am|12pm|12nn|12noon|12mn|00am|00pm|15am|15pm|30am|30pm|45am|45pm|59pm""",
        # whom customers ask for; leaving: whom, how, what
        "pinuno": """manager|managers|supervisor|supervisors|bisor|visor|superbisor|hepe|head|tl|team leader
            |team lead|oic|gm|ceo|coo|direktor|director|presidente|president|principal|prinsipal|dean|may ari
            |owner|pinuno|namumuno|namamahala|nakatataas|nakakataas|pinakamataas|pinaka mataas|mas mataas
            |nasa taas|higher up|higher ups|superior|in charge|superintendent|administrator|chief|officer
            |may authority|may awtoridad|may otoridad|may kapangyarihan|management|pamunuan|nagdedesisyon
            |nagpapasya|opisyal|kapitan|chairman|mayor""",
        "tatak": """globe|smart|pldt|converge|shopee|lazada|grab|gcash|maya|bdo|bpi|foodpanda|netflix|sky
            |starlink|dito|metrobank|unionbank|tiktok|angkas|joyride|lalamove|viu|landers|zalora|temu|wise
            |cebupac|airasia|lbc|j t""",
        "putol": """ipa close|ipaclose|ipa cancel|ipacancel|ipa terminate|ipaterminate|ipaputol|ipasara
            |ipa disconnect|ipadisconnect|pa cancel|pacancel|pa terminate|paterminate|paputol|pa close|paclose
            |pa disconnect|padisconnect|pa deactivate|isara|putulin|kanselahin|ikansela|i terminate""",
        "sinusuportahan": """account|line|linya|plan|subscription|policy|membership|serbisyo|service|kontrata
            |card|internet|net|wifi|connection|koneksyon|postpaid|cable|insurance""",
        # what one waits for: see `due`
        "balita": """update|updates|balita|balitang|sagot|resulta|news|progress|feedback|development|abiso
            |kasagutan|impormasyon|info""",
        # pronouns: who speaks, agent or company, and who is spoken to
        "we": """kami|kaming|namin|naming|ko|kong|ako|akong|natin|nating|tayo|tayong|kita""",
        "our": "namin|naming|ko|kong",
        "us": "kami|kaming|ako|akong",
        "you": "kayo|kayong|ninyo|ninyong|niyo|niyong|mo|mong|ka|kang",
        "your": "ninyo|ninyong|niyo|niyong|mo|mong",
        "yours": "inyo|inyong|iyo|iyong",
        # small words, and forms of address
        "the": "ang|yung|iyong|ng|sa|itong|yang|yung mga|ang mga|ng mga|sa mga|mga",
        "that": """yan|yun|ito|to|yang|yung|iyan|iyon|diyan|dyan|dito|doon|siya|sya|ganyan|ganun""",
        "not": "hindi",
        "dont": "huwag",
        "may": "pwede|pwedeng|maaari|maaaring|maari|maaring",
        "justnow": "ngayon|ngayong araw|today|now",
        "sorry": "sorry|pasensya|paumanhin|patawad|apologies|sori|dispensa",
        "honorific": """sir|ma'am|madam|mr|mrs|ms|miss|mister|g|gng|bb|ginoo|ginoong|ginang|binibini
            |binibining|dr|dra|doc|doktor|doktora|atty|attorney|engr|engineer|tatay|nanay|tay|nay|lolo|lola
            |kuya|ate|aling|mang|manong|manang|tita|tito|ka|mommy|daddy|mami|dok|prof|professor|teacher|titser
            |kap|kapitan|konsehal|boss|chief|coach|pastor|father|sister|hon|sis|bro|besh|mamsh|momsh|mader
            |inay|itay""",
        # numbers and time
        "n": """<number>|isa|isang|dalawa|dalawang|dalwang|tatlo|tatlong|apat|lima|limang|anim|pito|pitong
            |walo|walong|siyam|sampu|sampung|labing|ilang|one|two|three|four|five|six|seven|ilan|kalahating""",
        "unit": """oras|minuto|araw|linggo|buwan|taon|hours|hour|hrs|hr|minutes|minute|mins|min|days|day|weeks
            |week|wks|months|month|years|araw ng trabaho|segundo|seconds|secs""",
        "weekday": """lunes|martes|miyerkules|myerkules|miyerkoles|huwebes|hwebes|biyernes|byernes|sabado
            |linggo|monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thu|friday|fri|saturday|sat
            |sunday|sun""",
        "month": """enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|septyembre|oktubre|nobyembre
            |disyembre|january|jan|february|feb|march|april|june|july|august|aug|september|sept|october|oct
            |november|nov|december|dec""",
        # what goes wrong
        "pumalya": """late|nalate|nawala|nawalan|nasira|basag|nabasag|sira|nadelete|na delete|naputol|nabasa
            |kulang|mali|expired|na expire|delayed|hindi dumating|hindi nakabayad|nakalimutan""",
        # when it is promised for
        "takdang-oras": """within|sa loob ng|in <n>|bukas|mamaya|mamayang
            |ngayong (gabi|hapon|linggo|umaga|buwan|tanghali|lunes|<number>)|sa lalong madaling panahon
            |ngayon din|bago mag|bago matapos|pagsapit ng|(by|before) (<weekday>|<number>|<month>|tomorrow
            |tonight|lunch|noon|eod|end)|[sa|this] <weekday>|tonight|tomorrow|today|this week|next week
            |sa susunod na (linggo|araw|buwan)|(after|pagkatapos ng) <number>
            |<n> (working|banking|business|araw|days|oras|hours|minuto|minutes|mins|min)|eod|end of day
            |alas <word>|asap""",
        "duetime": """bukas|mamaya|mamayang|ngayong (araw|hapon|gabi|umaga|linggo|buwan)|ngayon din|today
            |tomorrow|tonight|sa loob ng|within|in <n>|sa <weekday>|by <weekday>|on <weekday>|this week
            |next week|sa susunod na|sa makalawa|bago mag|bago mag <word>|bago matapos|hanggang
            |<n> [to] [<n>] [working|business|banking] (days|araw|oras|hours|hrs|mins|minuto|minutes)
            |sa <month>|<month> <number>|eod|end of day|asap|as soon as possible|sa lalong madaling panahon
            |kapag|pag|once|oras na""",
        # verbs of contact
        "contact": """tatawag|tatawagan|tawagan|babalikan|balikan|sasabihan|aabisuhan|abisuhan|ipapaalam
            |ipaaalam|ibabalita|ipagbibigay alam|makikipag ugnayan|magrereply|sasagutin|sasagot|kokontakin
            |makokontak|magmemessage|magtetext|itetext|imemessage|ieemail|magmimessage|magbibigay ng update
            |iuupdate|magaupdate|maguupdate|i update|ia update|iu update|mag update|mag a update|mag u update
            |mag uupdate|mag aupdate|uupdate|uupdatean|bibigyan kayo ng update|babalitaan
            |mag (me|mi|e) (message|email)|mag (me|ii|i) message|mag te text|mag (re|rere) reply|magfo follow
            |mag (fo|fa) follow|magpapadala ng update|ite text|ime message|ie email|mag eemail|ico contact
            |iko kontak|kokontak|makakausap|kakausapin|tutugon|tutugunan|magfe feedback|mag fe feedback
            |magbabalita|magpaparating|ipaparating|balitaan|sabihan|maghahatid ng balita|padadalhan
            |papadalhan""",
        # what customers are asked for
        "order-number": """order (number|no|num|id|ref|reference|code)|numero ng order|order number
            |order details|order ref|job order [number]|ticket (number|no|id)|reference (number|no|code)
            |ref (number|no)|reference|tracking (number|no|id|code)|waybill [number]
            |numero ng (order|ticket|resibo|transaksyon)|transaction (number|no|id|reference)|case (number|id)
            |service request number|control (number|no)|trace number|confirmation number""",
        "account-number": """account (number|no|num|id)|acct (number|no|num)
            |numero ng (account|inyong account)|account|card number|numero ng card|can number
            |customer (number|id)|policy (number|no)|member (number|id)|sss number|tin|student (number|no|id)
            |contract account number|service id|crn|mid number|pin ng philhealth|employee (number|id)
            |subscriber number|last (four|<number>) digits""",
        "email-address": "email [address|add|ad]|e mail [address]|emailadd|registered email|eadd",
        "phone-number": """(contact|phone|mobile|cell|cellphone|cp|celphone|telephone|tel|landline) (number|no
            |num)|mobile|(numero|number) ng (telepono|cellphone|cp)|contact|contact details
            |numerong matatawagan|(viber|gcash|maya) number|(ang|yung|ng|inyong|ninyong|niyong|nyong|iyong
            |mong|kanilang|your) [active|aktibong] (number|numero)""",
        "address": """address|complete address|delivery address|shipping address|tirahan|lugar|location
            |landmark|pin location""",
        # Not the address of "email address".
        "home-address": """(ang|yung|iyong|yong|ng|sa|inyong|ninyong|niyong|nyong|iyo|mong|kanilang|po|your|the|and
            |at|o|or|,|name|pangalan|number|numero|new|full|buong|complete|kumpletong|kompletong|tamang|eksaktong
            |exact|correct|current|kasalukuyang|delivery|shipping|billing|home|house|mailing|permanent|present
            |residential|service|pickup|pick up|return|installation|registered|nakarehistrong) address
            |tirahan|lugar|location|landmark|pin location""",
        "full-name": """pangalan|name|full name|complete name|fullname|buong pangalan|account name
            |registered name""",
        "screenshot": """screenshot|screenshots|screen shot|ss|larawan|litrato|picture|pictures|photo|photos
            |pic|pics|image|video|unboxing video""",
        "receipt": """resibo|receipt|proof of (payment|purchase|billing)|deposit slip|katibayan ng bayad
            |invoice|official receipt|or number""",
        "date": """petsa|date|date of birth|birthday|birthdate|araw ng kapanganakan|kapanganakan
            |petsa ng (kapanganakan|biyahe)""",
        "amount": "amount|halaga|magkano (ang|yung) (binayad|nabawas|nakaltas)",
        "version": "version|bersyon|app version|os version|android version|ios version",
        "serial-number": "serial (number|no)|serial|imei|mac address|model number",
        "booking-reference": """booking (reference|number|code|id|ref|no)|pnr|record locator
            |reservation (number|code)|reservation number|ticket number|confirmation code""",
        "error-message": "error message|error|error code|mensahe ng error|lumalabas na error",
        "facts": """<order-number>|<account-number>|<email-address>|<phone-number>|<address>|<full-name>
            |<screenshot>|<receipt>|<date>|<version>|<serial-number>|<booking-reference>|valid id|id|kopya
            |copy|detalye|details|impormasyon|information|requirements|dokumento|documents|patunay|proof
            |passport|form|sagot|oras|<amount>|<error-message>""",
        "told-facts": """<order-number>|<account-number>|<email-address>|<phone-number>|<address>|<full-name>
            |<date>|<version>|<serial-number>|<booking-reference>|detalye|details|impormasyon|information
            |sagot|oras|<amount>|<error-message>""",
        # how one asks
        "ask": """paki (send|bigay|sabi|provide|reply|lagay|padala|attach|message|share|confirm|kumpirma|drop
            |indicate|text|pm|dm|upload|email|submit|forward|update)|pakisend|pakibigay|pakisabi|pakireply
            |pakilagay|pakipadala|pakiattach|pakishare|pakiconfirm|pakikumpirma|pakibanggit|pakiindicate
            |pakiprovide|pakisulat|pakpakisumite|pakipasa|pakiemail|pakiupload|pakisagot|pakipicture
            |pakipicturan|pa (send|bigay|provide|attach|share|confirm|pm|dm|drop|reply|email|upload|message
            |picture)|pasend|pabigay|paattach|pashare|paconfirm|pahingi|pahinge|patingin|penge|padala|paabot
            |pasabi|makahingi|mahingi|hingin|hihingin|hingi|hihingi|ibigay|ipadala|ipasa|isend
            |i (send|provide|reply|attach|confirm|message|share|pm|dm|drop|email|upload|text|comment)|iattach
            |banggitin|isumite|ilakip|ibahagi|kumpirmahin|pasahan|bigyan|magbigay|magpadala|magsend
            |mag (send|provide|attach|upload)|send|reply|provide|share|kailangan <our>|kailangan namin
            |kailangan ko|kailangan muna namin|need <our>|kakailanganin <our>|kindly (send|provide|share)
            |please (send|provide|share|reply|give)""",
        "what": """ano|anong|alin|aling|saan|saang|nasaan|kailan|sino|sinong|kanino|magkano|ilan|ilang|paano
            |bakit|gaano|anu ano""",
        # what customers feel
        "nakaka": """nakakainis|nakakadismaya|nakakapagod|nakakabahala|nakakakaba|nakakagalit|nakakalungkot
            |nakakapanghinayang|nakakafrustrate|nakakastress|nakakaabala|nakakaabalang|nakakahiya|nakakatakot
            |nakakaalarma|nakakapikon|nakakapanlumo|nakakabigla|nakakainip|nakakapanghina|nakakasakit
            |nakakataranta|nakakapraning|nakakaworry|nakakabagot|nakakabwisit|nakakasama ng loob
            |nakakawala ng (gana|tiwala)|nakakasira ng (araw|plano)|nakakaubos ng (pasensya|oras)
            |nakakainit ng ulo|nakakasakit ng ulo|nakakahassle|nakakahinayang|nakakagulat|nakakakonsumi
            |nakakabalisa|nakakalito|nakakatroma|nakakabitin|nakakapanghilakbot|nakakagambala|nakakaperwisyo
            |nakakalungkot|nakakasabik|nakakapag (alala|alalang)|nakakapagalala|nakakapangamba
            |nakaka (stress|frustrate|hassle|worry|disappoint|bother|panic|praning|upset|inis|dismaya|kaba
            |pagod|bahala|lungkot|galit|bwisit|badtrip|bad trip|trauma|alarma|sad|hinayang|confuse|annoy|init
            |takot|pressure|drain)""",
        "feeling": """inis|galit|pagkainis|pagkadismaya|dismaya|pagkabahala|alalahanin|agam agam|pag aalala
            |pangamba|kaba|takot|lungkot|frustration|frustrations|hinaing|sentimyento|saloobin|damdamin
            |nararamdaman|pinagdadaanan|pinagdaanan|pagod|pagkabigo|sama ng loob|hinanakit|pagkayamot|stress
            |disappointment|nadarama|hirap|pagkaabala|pagtataka|pagkalito|bigat""",
        "situation": """sitwasyon|situation|kalagayan|nangyari|nangyaring|naranasan|karanasan|concern|concerns
            |abala|aberya|problema|pangangailangan|posisyon|pinanggagalingan|punto|issue|isyu|point|hassle
            |perwisyo|delay|pagkaantala|hirap""",
        "sad": """mainis|magalit|madismaya|mabahala|mag alala|malungkot|mafrustrate|ma frustrate|mastress
            |ma stress|mapagod|mainip|matakot|masaktan|maiinis|magagalit|madidismaya|mababahala|mag aalala
            |malulungkot|magtaka|magtataka|mag panic|magpanic|ma upset|maupset|kabahan|kakabahan""",
        # whom the agent sends the customer to
        "elsewhere": """hotline|hot line|branch|sangay|tanggapan|opisina|website|web site|site|page|fb page
            |facebook|app|bangko|bank|seller|courier|rider|employer|pulis|pulisya|barangay|munisipyo|agency
            |ahensya|customer service|customer care|csr|help desk|helpdesk|hr|registrar|billing|technical
            |tech support|store|mall|service center|head office|main office|city hall|supplier|merchant
            |landlord|guidance|accounting|cashier|kahera|trunkline|support|email|viber|messenger|sales|agent
            |broker|ahente|doktor|manufacturer|collections|admin|lto|sss|dti|ntc|bsp|lgu|dfa|psa|embassy
            |embahada|airline|hotel|travel agency""",
        # what the customer may or should do
        "step": """<order> (niyo|ninyo|mo|niyong|ninyong|mong)|(i|ipa) <word> [<word>] (niyo|ninyo|mo|muna
            |lang|ang|yung|niyong|ninyong|sa)|i (check|click|tap|restart|reset|refresh|reply|send|type|select
            |open|off|on|update|download|install|uninstall|scan|dial|text|email|fill|submit|clear|upload|save
            |confirm|try) po|mag <word> [<word>] (po|lang|muna|kayo|ka|sa|ng|gamit)|pakibalewala|paki*
            |(subukan|try|siguraduhin|siguruhin|tiyakin|tandaan) (niyo|ninyo|po|muna|lang|mo|ang|i|mag|na
            |ulit)|(kailangan|need|kelangan|kailangang|kinakailangan) (niyo|ninyo|mo|kayo|niyong|ninyong
            |kayong|mong|kang)|(pumunta|magpunta|magdala|bumalik|kumuha|magbayad|maghulog|magpasa|dumaan
            |magpalit|sumulat|magparehistro|magsumite|maghintay|umorder|tumawag|mag log in) (kayo|lang kayo
            |muna kayo|ka|lang)""",
        "can-do": """(pwede|pwedeng|maaari|maaaring|maari|maaring|makakapag|makakapag <word>) (niyo|niyong
            |ninyo|ninyong|kayo|kayong|mo|mong|kang|ka) [<word>]|(makakapag*|makaka*) (kayo|kayong|ka)""",
        # orders that operate a device, an app or a form
        "press": """check|click|tap|restart|reset|refresh|type|select|open|off|on|update|download|install
            |uninstall|scan|dial|text|fill|submit|clear|upload|save|try|hold|press|swipe|clone|paste|copy
            |enable|disable|toggle|set|monitor|lock|unplug|plug|turn|switch|log|login|logout|sign|register
            |activate|deactivate|link|unlink|pair|connect|reconnect|disconnect|format|backup|delete|remove|add
            |edit|change|enter|input|rotate|run|reinstall|search|sync|force|charge|power|crop|export|import
            |share|forward|apply|convert|cash|top|redeem|mute|unmute|block|report|reboot|flush|drain|rinse
            |soak|charge|print|sulat|off|unlock|verify|confirm|enforce|tick|untick|uncheck|drag|zoom|adjust
            |rebook|cancel|compare""",
        "how-order": """pindutin|piliin|buksan|ilagay|tanggalin|alisin|isaksak|bunutin|hugutin|ikabit|ikonekta
            |hanapin|gamitin|subukan|subukang|ihinto|itigil|patayin|punan|ilakip|pirmahan|papirmahan|isumite
            |ipakita|itapat|i scan|lagyan|linisin|punasan|hugasan|palamigin|painitin|ibabad|haluin|inumin
            |inumin lang|dagdagan|bawasan|isulat|burahin|baguhin|palitan|itugma|ihambing|kopyahin|isave|iclick
            |i click|irestart|ireset|icheck|idial|itext|i text|isara|ulitin|sundin|sundan|basahin|panoorin
            |tingnan|bilangin|sukatin|itaas|ibaba|iikot|pihitin|itulak|hilahin|idiin|tutukan|itutok|ihiwalay
            |isama|itabi|ipitin|siguraduhin|siguruhin|tiyakin""",
        # sorts of work that end a problem
        "fixed-": """refund|reset|reverse|cancel|update|process|approve|release|activate|reactivate|unlock
            |replace|rebook|resend|send|credit|adjust|waive|correct|transfer|upgrade|downgrade|restore|extend
            |schedule|reschedule|resched|book|confirm|encode|post|load|link|unlink|fix|settle|remove|delete
            |change|switch|email|e mail|attach|deliver|ship|enroll|tag|tagged|void|merge|sync|register
            |reconnect|unblock|whitelist|top up|reissue|re issue|print|finalize|arrange|reserve|add|dispatch
            |assign|grant|lift|rectify""",
    },
    own={
        "quote": (
            "noong … sinulat ni …:",
            "noong … isinulat ni …:",
            "noong … sumulat si …:",
            "noong … ay sumulat:",
            "noong … ay nagsulat:",
            "noong … nagsulat si …:",
            "nuong … sinulat ni …:",
            "si … ay sumulat:",
            "si … ay nagsulat:",
            "sumulat si … noong …:",
            "orihinal na mensahe",
            "ipinasang mensahe",
            "naipasang mensahe",
            "simula ng ipinasang mensahe",
        ),
        "headers": (
            "mula",
            "mula kay",
            "mula sa",
            "ipinadala",
            "petsa",
            "para kay",
            "para sa",
            "kay",
            "paksa",
            "kopya",
        ),
        "closing": (
            "lubos na gumagalang",
            "lubos pong gumagalang",
            "gumagalang",
            "magalang na sumasainyo",
            "sumasainyo",
            "lubos na sumasainyo",
            "nagmamahal",
            "taos-pusong sumasainyo",
            "taos pusong sumasainyo",
            "nagpapasalamat",
            "lubos na nagpapasalamat",
            "salamat",
            "salamat po",
            "maraming salamat",
            "maraming salamat po",
            "maraming salamat po muli",
            "salamat po muli",
            "salamat ng marami",
            "maraming salamat po sa inyo",
            "ingat",
            "ingat po",
            "ingat po kayo",
            "sumasaiyo",
            "tapat na sumasainyo",
            "matapat na sumasainyo",
            "umaasa",
            "ang inyong lingkod",
            "taos puso",
            "taos pusong nagpapasalamat",
            "lubos akong gumagalang",
            "salamat at god bless",
            "salamat po at god bless",
            "god bless",
            "god bless po",
            "gumagalang po",
        ),
        "signature": (
            "ipinadala mula sa aking",
            "ipinadala mula sa",
            "ipinadala gamit ang",
            "naipadala mula sa",
            "galing sa aking",
        ),
        "postscript": ("p.s.", "p.s:", "ps.", "ps:", "pahabol:", "pahabol po:"),
        "disclaimer": (
            "ang email na ito at",
            "ang e-mail na ito at",
            "ang e-mail na ito ay",
            "ang email na ito ay",
            "ang mensaheng ito at",
            "ang mensaheng ito ay kumpidensyal",
            "ang mensaheng ito ay para lamang",
            "ang nilalaman ng email na ito",
            "ang impormasyong nakapaloob sa",
            "kung hindi kayo ang dapat tumanggap",
            "kung hindi ikaw ang dapat tumanggap",
            "kung hindi po kayo ang nilalayong",
            "paunawa sa pagiging kumpidensyal",
            "paunawa ng pagiging kumpidensyal",
            "paunawa:",
            "ang email na ito ay kumpidensyal",
            "kumpidensyal ang mensaheng ito",
            "kung hindi ikaw ang nilalayong tatanggap",
            "kung hindi kayo ang nilalayong tumanggap",
            "ito ay awtomatikong mensahe",
        ),
    },
    titles=(
        "g.",
        "gng.",
        "bb.",
        "ginoo",
        "ginang",
        "binibini",
        "aling",
        "mang",
        "kuya",
        "ate",
        "tatay",
        "nanay",
        "tita",
        "tito",
        "lola",
        "lolo",
        "dra.",
        "inhinyero",
        "doktor",
        "doktora",
        "madam",
        "boss",
        "sis",
        "kap",
        "kgg.",
        "atorni",
        "ka",
    ),
    fields=(
        "pangalan",
        "apelyido",
        "petsa",
        "numero",
        "halaga",
        "oras",
        "ilagay",
        "customer",
        "pangalan ng customer",
    ),
    times={
        "isa": "1",
        "isang": "1",
        "uno": "1",
        "ala-una": "1",
        "una": "1",
        "one": "1",
        "dalawa": "2",
        "dalawang": "2",
        "dalwang": "2",
        "dalwa": "2",
        "dos": "2",
        "two": "2",
        "tatlo": "3",
        "tatlong": "3",
        "tres": "3",
        "three": "3",
        "apat": "4",
        "kwatro": "4",
        "kuwatro": "4",
        "four": "4",
        "lima": "5",
        "limang": "5",
        "singko": "5",
        "sinko": "5",
        "five": "5",
        "anim": "6",
        "sais": "6",
        "six": "6",
        "pito": "7",
        "pitong": "7",
        "siyete": "7",
        "syete": "7",
        "seven": "7",
        "walo": "8",
        "walong": "8",
        "otso": "8",
        "eight": "8",
        "siyam": "9",
        "siyamna": "9",
        "nuwebe": "9",
        "nwebe": "9",
        "nine": "9",
        "sampu": "10",
        "sampung": "10",
        "diyes": "10",
        "dyes": "10",
        "ten": "10",
        "labing-isa": "11",
        "onse": "11",
        "labindalawa": "12",
        "labindalawang": "12",
        "dose": "12",
        "labinlima": "15",
        "labinlimang": "15",
        "kinse": "15",
        "fifteen": "15",
        "dalawampu": "20",
        "dalawampung": "20",
        "bente": "20",
        "beinte": "20",
        "twenty": "20",
        "tatlumpu": "30",
        "tatlumpung": "30",
        "trenta": "30",
        "treinta": "30",
        "thirty": "30",
        "kuwarentay-singko": "45",
        "lunes": "monday",
        "martes": "tuesday",
        "miyerkules": "wednesday",
        "myerkules": "wednesday",
        "miyerkoles": "wednesday",
        "merkules": "wednesday",
        "huwebes": "thursday",
        "hwebes": "thursday",
        "biyernes": "friday",
        "byernes": "friday",
        "sabado": "saturday",
        "linggo": "sunday",
        "ngayon": "today",
        "ngayong": "today",
        "mamaya": "today",
        "mamayang": "today",
        "today": "today",
        "bukas": "tomorrow",
        "tomorrow": "tomorrow",
    },
    months=(
        "enero ene",
        "pebrero peb",
        "marso",
        "abril abr",
        "mayo",
        "hunyo hun",
        "hulyo hul",
        "agosto Ago",
        "setyembre",
        "oktubre okt",
        "nobyembre nob",
        "disyembre dis",
    ),
    currencies=(
        "piso",
        "pisos",
        "pesos",
        "peso",
    ),
    streets=(
        "kalye",
        "barangay",
        "brgy",
        "bgy",
        "sitio",
        "purok",
        "daang",
        "lungsod",
        "lalawigan",
        "poblacion",
        "bayan",
        "subd",
        "blk",
    ),
    fact_words={
        "order-number": (
            "order number ko",
            "order no",
            "numero ng order",
            "order ko",
            "ang order ko",
            "transaksyon",
            "numero ng transaksyon",
            "numero ng tracking",
            "tracking ko",
        ),
        "number": (
            "numero ng resibo",
            "resibo",
            "ticket ko",
        ),
        "reference": (
            "reperensiya",
            "ref no ko",
            "reference no ko",
            "reference number ko",
        ),
        "booking-reference": (
            "booking ko",
            "numero ng booking",
            "reserbasyon",
            "booking ref ko",
        ),
        "account-number": (
            "numero ng account",
            "account ko",
            "account number ko",
            "acct ko",
            "numero ng card",
            "card ko",
        ),
        "serial-number": (
            "serial ko",
            "serial number ko",
        ),
        "phone-number": (
            "numero ng telepono",
            "telepono",
            "cp",
            "cp ko",
            "cp no ko",
            "number ko",
            "numero ko",
            "tawagan nyo ako sa",
            "tawagan niyo ako sa",
            "tawagan nyo po ako sa",
            "tawagan niyo po ako sa",
            "tawagan ninyo ako sa",
            "selpon",
            "cellphone ko",
            "contact number ko",
            "mobile ko",
        ),
        "version": (
            "bersyon",
            "bersiyon",
        ),
        "sum": (
            "halaga",
            "halagang",
            "nagkakahalaga",
            "presyo",
            "balanse",
            "kabuuan",
        ),
        "unit": (
            "piraso",
            "pirasong",
            "minuto",
            "oras",
            "araw",
            "linggo",
            "buwan",
            "taon",
            "kilo",
        ),
        "address": (
            "tirahan",
            "nakatira sa",
            "nakatira po ako sa",
            "address ko",
            "ang address ko",
            "nakatira ako sa",
        ),
    },
    service_words=(
        "aasikasuhin aayusin abala abalahin abalang abot abutin agad ahead akin ako aksyon aksyunan "
        "alalahanin alam alamin alin amin aming ang ano anuman anumang appreciate araw asahan asikaso "
        "asikasuhin atin ayon ayos ayusin babalikan bagay bahagi bakit balik balikan bawat best bigay "
        "bigyan bilang bilis binibigyan bless boses buhay bumati buong concern concerns copy customer "
        "customers dagdag dahil dalawa dalhin damdamin dami daming daw departamento din dito diyan doon "
        "dulot dyan feedback follow gaano gabi gabing gagawin ganap gawa gawin ginagawa ginawa god great "
        "gumawa handa handang hangad hangarin hanggang hapon hinaing hindi hinggil hingi hinihingi hintay "
        "hintayin hong humihingi huwag iba ibang ibibigay idulog ikaw ikinagagalak ikinalulugod "
        "ikinalulungkot ilan impormasyon importante inaasikaso ingat ingatan intindihin inyo inyong "
        "ipaabot ipaparating ipararating iparating isa isang isip isyu ito itong iyan iyon kaagad "
        "kaagapay kagalakan kahit kailan kailangan kakayahan kalidad kami kanila kanino kaniya kanya "
        "kapag kapakanan karanasan kasama kasi kasiya kasiyahan katuwang kausap kayo kayong kinauukulan "
        "ko koponan kumpanya kung kustomer lagi laging lahat lalo lamang lang layunin lubos lubusan "
        "maaari maaayos maaring maayos mabilis mabilisan mabuti mabuting maganda magandang maging "
        "maglingkod magpadala magpasalamat mahal mahalaga mahalagang mahusay maipaabot makakaasa makakaya "
        "makarating makipag malaman malugod malungkot mapabuti mapaglingkuran mapaunlad maraming mas "
        "masaya masayang matugunan matulungan matutulungan may mayroon mensahe mensaheng meron message "
        "mga mo mula muli muling nagagalak nagpapasalamat naiintindihan nais nakakalungkot naman namin "
        "naming nandito nang nangyari napaka naranasan nararamdaman nararanasan narito nasa nasabi "
        "natanggap natin nga ngayon niyo noon nyo oo opisina opo oras paano pabutihin pag pagbati "
        "pagbutihin paghihintay pagkaantala pagkakataon paglilingkod paglingkod paglingkuran pagpapabuti "
        "pagpapahalaga pagproseso pagtangkilik pagtitiwala pagunawa pahalagahan pakikipag "
        "pakikipagugnayan pala palagi palaging pamilya panahon pang pangunawa panibago para paraan "
        "parating pasasalamat pasensiya pasensya pati patience patuloy paumanhin pero pinahahalagahan "
        "pinaka pinakamahusay pinapahalagahan pinasasalamatan pong problema produkto proseso puso pusong "
        "puwede pwede raw reach reaching rin saan sabay sabihin sagot sagutin saka salamat sama samahan "
        "sana sandali sandaling sapat serbisyo serbisyong sikapin sila sinisikap sino sisikapin siya "
        "sobra sulat sumainyo sumulat suporta talaga tanggapan tangkilik tangkilikin tanong tanungin taos "
        "tapat tatlo tauhan tawag tawagan tayo team tinatanggap tinitiyak titiyakin tiwala tiyak tiyakin "
        "tugon tugunan tulong tulungan tumawag tumulong tungkol ugnay ugnayan ukol ulat umaga umagang "
        "unawa unawain upang update wag wala walang yan yun yung puna punang sawang walang-sawang madaling lalong kaukulang "
        "makabuluhan makabuluhang anumang agarang lubusang kapaki pakinabang patakaran pamunuan pamantayan antas mataas "
        "ating mabuhay pangunahing pangunahin liham ipabatid mabigyan karampatang masusi masusing suki dispensa aberya maulit "
        "nito kamiy kayoy departamentong dispensa pagkukulang maglaan panig kapanatagan minamahal ginoo ginang "
        "gng pagliham inuuna makaaasa makakaasa ginoong ginang bb sumusulat nagsusulat "
        "nakarating magbigay makapagbigay followers everyone every one stay safe first value best experience assured great day "
        "lumapit paglapit lapitan inilapit idinulog mapagbigay natatanggap umaasa umasa pinag iibayo ibayo pinaiigting "
        "paigtingin sambayanan mamamayan nawa maykapal panginoon diyos gabayan patnubayan pagsubaybay subaybayan maghatid "
        "naghahatid dekalidad pilipino kababayan maaasahan maaasahang pangkat magsilbi nagsisilbi silbihan pagsilbihan "
        "pinagsisilbihan tungkulin adhikain misyon natatangi natatanging kabutihan kabaitan malasakit pagmamalasakit "
        "pagmamahal magpatuloy nagpapatuloy ipagpapatuloy ipagpatuloy pananampalataya tagumpay pag-unlad kaunlaran kaibigan "
        "kapamilya pasulong sama-sama"
    ).split(),
    service_roots=(
        "abala abiso abisu aksiyon aksyon aksyun husay sumikap batid aaral balewala tumbas alala antala asikas bahagi balit butih dulot galang gampan "
        "ganap ginhaw hakbang halaga hangad hihusay hiling hinaing hintay ikabubu ikagag ikalul "
        "ikinag ikinal ikinat kakailang kaligay karanas kasiya katanung kaukul kinauuk komento "
        "kumpiya laan lalong layun lingkod lingkur mabut madali mangyar mithi mungkahi naranas "
        "opinyon paabot paalam paghusay pansin bibigy paglutas pananaw papasal parating pasalam pasens patuloy "
        "paumanh pinarat reklamo salamat saloob sawang seguro sikap sinisig sinisikap sinusuri "
        "sisikap siyasat sulat suliran suporta susuri tamasa tangkil tapat tingn titingn tiwal tiyak "
        "tugon tugun tulong tulung ugnay unawa"
    ).split(),
    short_names={
        "kiko": "francisco",
        "paquito": "francisco",
        "francis": "francisco",
        "pepe": "jose",
        "peping": "jose",
        "pepito": "jose",
        "joey": "jose",
        "jojo": "jose joseph",
        "jun": "junior",
        "bong": "ferdinand",
        "juancho": "juan",
        "johnny": "juan",
        "tino": "florentino constantino faustino celestino",
        "tonyo": "antonio",
        "tonio": "antonio",
        "tonying": "antonio",
        "berto": "roberto alberto gilberto",
        "bert": "roberto alberto gilberto albert",
        "nando": "fernando",
        "andoy": "fernando",
        "doy": "salvador",
        "badong": "salvador",
        "dado": "diosdado",
        "emong": "guillermo",
        "memo": "guillermo",
        "goyo": "gregorio",
        "iggy": "ignacio",
        "nacio": "ignacio",
        "isko": "francisco",
        "kardo": "ricardo",
        "carding": "ricardo",
        "cardo": "ricardo",
        "ric": "ricardo enrico",
        "lando": "rolando orlando",
        "rolly": "rolando",
        "rollie": "rolando",
        "mando": "armando",
        "manding": "armando",
        "manny": "manuel emmanuel",
        "maning": "manuel",
        "noli": "manuel",
        "ninoy": "benigno",
        "nards": "leonardo",
        "nardo": "leonardo bernardo",
        "narding": "leonardo bernardo",
        "pidong": "pedro",
        "pedring": "pedro",
        "poldo": "leopoldo",
        "quiel": "ezequiel",
        "quito": "francisco",
        "rudy": "rodolfo",
        "dolfo": "rodolfo adolfo",
        "dolpo": "rodolfo",
        "sebio": "eusebio",
        "selya": "cecilia",
        "cely": "cecilia araceli",
        "cecil": "cecilia",
        "siony": "asuncion",
        "sion": "asuncion concepcion",
        "connie": "concepcion consuelo",
        "conching": "concepcion",
        "choleng": "soledad",
        "sol": "soledad",
        "charing": "rosario",
        "chayong": "rosario",
        "chari": "rosario",
        "tising": "beatriz",
        "ising": "isabel",
        "isang": "isabel",
        "luz": "luzviminda",
        "luming": "iluminada",
        "loleng": "dolores",
        "lola": "dolores",
        "loling": "dolores",
        "lita": "angelita carmelita estrelita",
        "nita": "juanita anita benita",
        "tinay": "cristina",
        "tin": "cristina kristine christine kristina christina",
        "tintin": "cristina kristine christine kristina christina",
        "tina": "cristina christina",
        "teresing": "teresa",
        "tessie": "teresa teresita",
        "tere": "teresa",
        "techie": "teresa",
        "maring": "maria",
        "maryang": "maria",
        "marya": "maria",
        "mayang": "maria",
        "gina": "regina georgina luningning",
        "liza": "elizabeth",
        "mila": "milagros",
        "milay": "milagros",
        "nena": "magdalena",
        "nora": "leonora eleonora",
        "pining": "josefina",
        "josie": "josefina josephine",
        "fina": "josefina",
        "pacing": "paz",
        "puring": "purificacion",
        "remy": "remedios",
        "medy": "remedios",
        "sally": "rosalia",
        "saling": "rosalia",
        "virgie": "virginia",
        "viring": "virginia",
        "yolly": "yolanda",
        "yoly": "yolanda",
        "zeny": "zenaida",
        "bel": "isabel maribel",
        "len": "marilen magdalena madelen madeleine",
        "leni": "magdalena maria leonor",
        "lyn": "marilyn",
        "jenny": "jennifer jenifer",
        "jhen": "jennifer",
        "jhun": "junior",
    },
    agent={
        "greeting": """
            # Openings of chat, mail and posts; formal Filipino (bank, government) and Taglish.
            ^ (hi|hello|helo|hey|hai|hiya|ei|yow|mabuhay|oi)
            ^ (opo|yes|sige|okay) , (hi|hello)
            ^ (magandang|maganda ng|isang magandang|mapagpalang|isang mapagpalang|masayang) (araw|umaga
                |tanghali|hapon|gabi|buhay)
            ^ [isang] (magandang|mapagpalang) (araw|umaga|hapon|gabi) sa (inyo|iyo|inyong lahat|lahat)
            ^ (good|gud) (day|am|pm|eve|evening|morning|afternoon|noon|aft|mrng|morn|evng)
            (hi|hello|ma'am|sir|<name>|<given>) , (magandang|mapagpalang) (araw|umaga|tanghali|hapon|gabi)
            (ma'am|sir|<name>|<given>) , good (day|am|pm|eve|evening|morning|afternoon)
            ^ (kumusta|kumusta kayo|kumusta ka) $
            ^ (kumusta|kumusta kayo|kumusta ka) ,
            ^ (pagbati|isang pagbati|maligayang pagbati|malugod na pagbati|mainit na pagbati)
            ^ (malugod|mainit) <our> (kayong|na) ~2 (binabati|tinatanggap)
            ^ (mahal|minamahal) (na|naming|kong|ko|namin) <word>
            ^ dear (sir|ma'am|customer|kliyente|kabayan|ka <word>)
            ^ (gm|gud am|gudam|gudpm|gud pm|gudeve|gdam|gdpm|gandang (umaga|hapon|gabi|araw))
            ^ (gd|gud|good|magandang) (am|pm|day|eve|morning|afternoon|evening|umaga|hapon|gabi|araw|tanghali)
            ^ (heyy|hii|helloo|hallo|hellow|heya|uy|oy|heyo|haloo|ello)
            ^ (mabuti|okay|ayos) (naman|lang) ~1 (magandang|good) (umaga|hapon|gabi|araw|tanghali|day|morning
                |afternoon|evening)
        """,
        "thanks": """
            # Salamat in all its shapes; "salamat na lang" and "salamat sa wala" are none.
            salamat*
            (maraming|marameng|madaming|taos pusong|lubos na|malaking|buong pusong|super|sobrang) (salamat
                |thank you|thanks|pasasalamat)
            (nagpapasalamat|lubos na nagpapasalamat|nagpasalamat|nagpapasalamatan) [<we>]
            (pinasasalamatan|pinapasalamatan|pasasalamatan) (namin|ko|naming)
            (ipinagpapasalamat|ikinalulugod|ikinagagalak) <our> [<the>] [<yours>] (pagtitiwala|pagsulat
                |pagtangkilik|tiwala|suporta|pasensya)
            (thank you|thanks|ty|tysm|thankies|tenchu|thx|tnks|salamuch|arigato) [po|sa]
            many thanks po
            pasasalamat
            ! salamat na lang
            ! salamat nalang
            ! salamat sa wala
            ! (walang|hindi) salamat
            (ikinagagalak|ikinalulugod) ~2 ipinagpapasalamat ~2
            ipinagpapasalamat <our> ~2
        """,
        "apology": """
            # Sorry, pasensya, paumanhin, patawad. Thanking for or asking for patience is no apology.
            (sorry|apologies|sowwy|sorna|soreeh)
            pasensya
            paumanhin*
            (patawad|ipagpatawad|ipagpaumanhin|pagpaumanhinan|pagpasensyahan|pagpapasensyahan|patawarin
                |mapagpaumanhin|magpaumanhin)
            (humihingi|hinihingi|nanghihingi|hihingi|hingi|humingi|nais <us> humingi|nais <our> humingi
                |gusto <our> humingi) [<we>] [<the>] [<yours>] (tawad|paumanhin|dispensa|pasensya|kapatawaran
                |sorry|despensa)
            (lubos|labis|taos puso|taos pusong|buong puso|sinsero) [na|kaming|akong|ang] [aming] (paumanhin
                |humihingi|pasensya|paghingi)
            (dispensa|despensa|mil perdon|my bad|aming pagkakamali)
            (nag|mag) (sorry|so sorry) (ako|kami)
            (nagsosorry|nagso sorry|nagsorry) (ako|kami)
            (ikinalulungkot|ikinalulungkot|nalulungkot|dinaramdam|ikinalulumbay) <we> ~2 (nangyari|nangyaring
                |abala|aberya|sinapit|naranasan|pagkaantala|karanasan|pagkakamali)
            (nagsisisi|pinagsisisihan) <we>
            ! (salamat|thank you|thanks|nagpapasalamat <us>) ~3 pasensya
            ! <yours> [mahabang] pasensya
            ! (habaan|pahabaan|pahabain|dagdagan|konting|kaunting|mahabang|ubos|naubos|nauubos) ~3 pasensya
            ! (walang|wala) [<we>] (pasensya|sorry)
            ! (hindi|huwag|no need|walang) ~3 (mag sorry|magsorry|mag so sorry|magpaumanhin
                |humingi ng (sorry|paumanhin|pasensya|tawad)|manghingi ng paumanhin)
            ! tinatanggap (ko|namin|naming) ~2 paumanhin
            (ikinalulungkot|pinagsisisihan|dinaramdam) [<we>] ~1 (ang|na|nangyari)
            (lubos|labis) ~3 ikinalulungkot
            (sensya|pasensyahan|sensya na|pagpasensiyahan) (na|po|kayo|niyo)
            (kami|ako) ay ~2 (humihingi|nagsosorry|nagpapaumanhin)
            nagpapaumanhin
            (hingi|hinihingi|hiling|hinihiling) (namin|ko|po namin|naming) ~4 (kapatawaran|paumanhin|pasensya
                |tawad|dispensa)
        """,
        "empathy": """
            # Saying that one understands (CC "Empathy at Positibong Wika").
            (naiintindihan|nauunawaan|intindi|naunawaan|gets|batid|talos|damang dama|ramdam|ramdam na ramdam
                |nararamdaman|nadarama|dama|kinikilala) (ko|namin|naming|kong|kita)
            (lubos|labis|talagang|tunay|buong puso) [na|kong|naming|ko pong|ko|namin] (naiintindihan
                |nauunawaan|nararamdaman|nadarama|ramdam)
            ^ (naiintindihan|nauunawaan|gets|gets na gets) (<name>|<honorific>|na)
            ^ (naiintindihan|nauunawaan) $
            (nauunawaan|naiintindihan) ~3 (<feeling>|<situation>)
            i understand na (<nakaka>|ang hirap|mahirap|gusto <word>|kailangan <word>|naghihintay|importante)
            i (feel|get) you
            (alam|batid) (ko|namin|naming|kong) [kung] (gaano|na|ang|kung gaano) ~2 (kahirap|kahalaga
                |kaimportante|ka|nakaka*|mahirap|masakit|mahalaga|importante|matagal|<nakaka>|hassle
                |<situation>|<feeling>|nag aalala)
            (alam|batid) (ko|namin|naming|kong) <nakaka>
            (alam|batid) (kong|naming|ko na|namin na) ~1 (mahirap|masakit|mahalaga|importante|matagal
                |nag aalala|nagmamadali|naghihintay|hassle|malaking|abala|hindi madali|pagod|nasasabik)
            (unawa|unawain|inuunawa) <our> ~2 (<feeling>|<situation>)
            # Naming the feeling: nakaka-.
            <nakaka>
            (sobrang|talagang|napaka) <nakaka>
            (ang|napaka|sobrang|sobra|grabe|grabeng|talagang|medyo|totoong) (hirap|sakit|bigat|lungkot|hassle
                |saklap|sama|sakit sa loob|abala|perwisyo|stressful|frustrating|disappointing)
            (mahirap|masakit|mabigat|malungkot|matindi|masaklap|napakahirap|napakasakit|napakabigat
                |masakit sa (loob|ulo|bulsa)|nakakahirap) (maghintay|mag antay|mawalan|maabala|yan|yun|ito
                |<that>|ang|yung|na|pag|kapag|para sa inyo|kung|lalo|mawala|makaranas|mabudol|mahintay
                |pinagdaanan|pinagdadaanan)
            (hassle|stressful|frustrating|disappointing|sayang|kawawa|nakakaawa|bad trip|badtrip) (yan|yun|to
                |ito|nga|talaga|naman|kapag|pag|<that>)
            (hassle|sayang|abala|perwisyo) nga
            # It should not have been so.
            (hindi|walang) (biro|madali|katanggap tanggap|makatwiran|makatarungan|nakakatuwa|makatuwiran
                |birong) (ang|yung|na|yan|yun|ito|<that>|yang|itong|pong|ganyang|ganitong|para)
            hindi (dapat|nararapat|karapat dapat) ~2 (ganun|ganito|ganyan|nangyari|mangyari|nangyayari
                |naranasan|maranasan|pinaghintay|naghintay|naghihintay|pinagdaanan|pinagdadaanan|umabot|inabot
                |nararanasan)
            hindi (namin|naming|ko|kong) (gusto|ginusto|nais|hangad|ninais|intensyon|layunin
                |hinahangad) ~3 (maranasan|mangyari|nangyari|ganito|ganyan|ganun|maabala|maperwisyo|maramdaman
                |kayong|nararanasan)
            hindi ito ang ~2 (serbisyo|serbisyong|karanasan|karanasang|experience)
            (deserve|nararapat|dapat) ~1 (niyo|ninyo|kayong|mo) ~1 (mas maayos|mas mabuting|mas magandang
                |better)
            # In the customer's place.
            (kung|kahit) (ako|kami|sino|sinuman|ako man|kami man|sino man|kanino) ~4 (lugar|posisyon|kalagayan
                |sitwasyon|<sad>|<nakaka>|nangyari)
            (kahit ako|kahit sino|kahit kami|ako man|kami man|ako din|ako rin|ako mismo|kahit kanino) ~2 <sad>
            (nasa|sa) ~1 (lugar|posisyon|kalagayan|sapatos|sitwasyon) (ninyo|niyo|mo|ng inyong) ~2 <sad>
            (ilalagay|inilalagay|nilalagay) ~1 (sarili) ~4 (lugar|sitwasyon|posisyon|kalagayan)
            # The feeling is justified.
            (valid|makatwiran|makatuwiran|tama|may karapatan|may dahilan|may rason|nararapat|natural|normal
                |karapatan) ~3 (<feeling>|<sad>)
            (may karapatan|may dahilan|may rason|dapat|tama) ~1 (kayong|kang|kayo) (<sad>
                |mag (reklamo|complain|demand))
            (hindi|di) (ko|namin) kayo (masisisi|masisi|mabebleme|mablame)
            (sino|sinong) ba ~3 (hindi|di) (<sad>|maiinis|magagalit)
            (nakikita|kita|pansin|naririnig|dinig) (ko|namin) ~3 <feeling>
            (pinahahalagahan|mahalaga sa amin|kinikilala) ~3 (<feeling>|pinagdaanan)
            # Sorrow, concern, good wishes.
            (nakikiramay|nakikidalamhati|nakikisimpatya|pakikiramay|condolence|condolences|dalamhati
                |nakikiisa sa (inyong|pagdadalamhati|lungkot))
            (ikinalulungkot|nalulungkot|ikinababahala|nababahala|nag aalala|nabigla|nagulat|dinaramdam) (kami
                |ako|namin|ko|naming|kong|kaming|akong|rin|din) ~2 (na|sa|marinig|malaman|mabasa|nangyari
                |nangyaring|ang|po|para|naging|dito|narinig|pagkawala)
            (sorry|apologies|pasensya) ~1 to (hear|know|learn)
            (sorry|pasensya|paumanhin|patawad) ~4 (pinaghintay|naghintay|paghihintay|pag aantay|pag hihintay
                |natagalan|nahirapan|kalituhan|pagkalito|perwisyo|naperwisyo|stress|pagkadismaya|hirap|pagod
                |nasayang|nasayangan|naistorbo|naranasan ninyo|naranasan niyo|inyong naranasan|pinagdaanan
                |pag aalala|pangamba|kaba|takot|pagkabahala|sama ng loob|hassle|pabalik balik|pagkaudlot
                |pagkawala)
            (sa|yung|ang) (nasayang|naaksaya|nawalang|nasirang) [na] (oras|weekend|araw|plano|panahon|pera
                |pagod|biyahe|byahe|bakasyon|okasyon|kita|lakad|pamasahe|effort)
            nasayang ang ~1 (oras|araw|panahon|pagod|plano|pera|pamasahe|biyahe|lakad|effort)
            (pinaghintay|pinag hintay|pinaghihintay|naabala|naperwisyo|napagod|nahirapan|nabigo|nadismaya
                |pinag alala|pinagod|pinahirapan) (namin|ko|naming|kayo) ~1 (kayo|kayong|ninyo)
            (matagal|antagal|tagal|ilang (araw|linggo|buwan|oras|beses)|<n> (araw|linggo|buwan|oras)
                |nakailang) (na) ~1 (kayong|kayo) (naghihintay|naghintay|nag aantay|nag antay|nagtitiis
                |bumalik|bumabalik|tumatawag|tumawag|walang|pabalik|nag follow|nagtiyaga|naghihirap|nagdurusa)
            (ilang|nakailang|<n>) (beses|tawag|balik|araw|linggo) na (kayo|niyo|ninyo|kayong) ~1 (nag|tumawag
                |bumalik|pinabalik|sinabihan|walang)
            (kumusta|kumusta na) (si|ang|kayo|pakiramdam|lagay|sina|yung) ~1 (baby|anak|nanay|tatay|pakiramdam
                |lagay|pamilya|lola|lolo|pasyente|bata|asawa|<honorific>|sugat|kalagayan|mga bata)
            (ligtas|safe|okay|maayos|nasaktan|kumusta) (kayo|ba kayo|lang kayo|ang lahat|kayong lahat
                |naman kayo) ?
            (sana|nawa|dalangin|panalangin|hangad|umaasa) ~3 (gumaling|ligtas|maayos ang (lagay|pakiramdam)
                |okay lang kayo|okay kayo|bumuti|makabawi|gumanda ang pakiramdam
                |maging maayos ang (kalagayan|pakiramdam))
            (pagaling|get well|magpagaling) (kayo|soon|ka) (agad|kaagad|lalo)
            get well soon
            magpagaling (kayo|ka)
            # Calming down.
            ^ <dont> [na] [<you>] (mag alala|mag aalala|mag panic|magpanic|magalala|mabahala|matakot|mangamba
                |kabahan|ma stress|mastress|mataranta|mag worry|ma worry|panic)
            ^ (naku|nako|hala|hay|ay|ay naku|hala naku|ay hala|luh) , [ang|sayang|grabe|kawawa|nakaka*|hassle]
            <dont> [na] [<you>] (mag alala|mag panic|magpanic|mabahala|matakot|mangamba|kabahan) ~3 (<justnow>
                |kaya pa|aayusin|tutulungan|gagawan|nandito|narito|kasama|sasamahan|dadahan|hahanapan
                |kami ang bahala|ako ang bahala|bahala)
            (hindi|di) (kayo|ka) nag iisa
            (kasama|karamay|kaisa|kaagapay) (ninyo|niyo|mo) (kami|ako) [dito|sa]
            (kami|ako) man ~3 (mahirap|<nakaka>|<sad>)
            (ang|sobrang|napaka) tagal (nga|na nga|naman|na) ~1 (hinintay|paghihintay|ninyong|niyong|kayong
                |yan|nun|inabot|ng paghihintay|ng hinintay)
            (malaking|matinding|sobrang|grabeng|napakalaking) (abala|perwisyo|aberya|hassle|istorbo|problema
                |epekto) ~2 (sa inyo|ito|yan|yun|talaga|para|niyo|ninyo|ang|nito|na|idinulot|naidulot|dulot)
            (lalo na|lalo na't|lalo't|lalo pa|lalo pa't|lalo at) (may|kasama|bago|kailangan|buntis|senior
                |malayo)
            (importante|mahalaga) (nga|talaga|sa inyo|para sa inyo) ~2 (ito|yan|<that>|ang)
            (ramdam|rinig|dinig|dama) (ko|namin|naming) kayo
            # Not empathy.
            ! (hindi|di|kung|sana|para|dapat) ~1 (naiintindihan|nauunawaan|maintindihan|gets|alam) ~2 (<your>
                |kayo)
            ! (naiintindihan|nauunawaan|gets) [ba] (niyo|ninyo|mo|ka ba)
            ! (hindi|di) [<we>] (naiintindihan|nauunawaan|gets|maintindihan|ramdam)
            ! sana (naiintindihan|maintindihan|maunawaan)
            ! (kung) ~1 (naiintindihan|nauunawaan|tama) ~4 (pagkakaintindi|ko|namin)
            (grabe|matindi|mahaba|napakahaba|sobra|kawawa|ang dami|sa dami|daming|mabigat) ~3 (pinagdaanan
                |pinagdadaanan|hinintay|paghihintay|pila|hirap|sinapit|tiniis|dinanas|naranasan
                |nangyari sa inyo)
            (nasa|nasa mabuti|nasa maayos) ~1 (maayos|mabuti|mabuting|ligtas) ~1 (kayo|kayong|kalagayan|lagay)
            (may|may mga) (karapatan|dahilan|rason|katwiran) ~2 (kayong|kang|kayo) ~1 (mag*|ma*|<sad>)
            (ayaw|hindi) [din|rin] (namin|naming|ko|kong) ~2 (nahihirapan|naaabala|nagagalit|naiinip
                |naghihintay|maghintay|mahirapan|maabala|mangyari)
            (ako|kami|kahit sino|sino man|kahit ako) [rin|din|po rin|man] ~2 (mai|ma|mas|maii) (stress
                |frustrate|upset|inis|trauma|worry|panic|disappoint)
            hindi biro (mawalan|maghintay|ma*|mag*|pumila|ang|na|yung|yan|mag <word>)
            (nararapat|deserve|karapatan) [lang|lamang|po lang] ~2 (maayos|makuha|mabilis|maayos na serbisyo
                |marinig|sagot) ~1 (agad|niyo|ninyo|kayo)
            (pagod|inip|stressed|dismayado|takot|kabado|galit|nalulungkot|naguguluhan|frustrated|upset|worried
                |nagmamadali|nag aalala) na [po] (kayo|talaga kayo)
            (ang|sobrang|napaka) (bigat|hirap|sakit|lungkot|saklap|hassle|perwisyo|stress|haba|tagal) (naman
                |po naman|nga|talaga|nga po|nito|nun|niyan)
            (sayang|hassle|kawawa|nakakaawa|hirap|bigat) (naman|nga|talaga|po|nga po|naman po) ~2 (yan|niyan
                |yun|yung|ang|kayo|si|nun|nito)
            (hindi|di) [kailanman|po kailanman] ~1 (katanggap tanggap|acceptable|tama|makatarungan
                |makatao) ~2 (nangyari|naranasan|serbisyo|trato|inasal|ginawa)
            (nakakawalang gana|nakakawala ng gana|nakakabigla|nakakayamot|nakakapraning|nakakaloka
                |nakakapanlambot|nakakataranta|nakakasama|nakakagulo ng isip)
            (kakainis|kakadismaya|kakapagod|nakakainis|badtrip|bad trip|hassle) (nga|talaga|naman|po|din)
            (iniisip|inaalala|isinasaalang alang) (ko|namin) ~2 (kalagayan|kaligtasan|sitwasyon|nararamdaman)
            (mahal|mahalaga|importante) ~2 (sa inyo|sa iyo) ~2 (ito|alam|yan|yung|ang) ~2
            (ang <word>|birthday|bday|kaarawan|anniversary|kasal|binyag|graduation|excited|pasko|bakasyon|exam
                |honeymoon|first time|pinag* |pinag ipunan*|regalo|pasalubong|umaasa|nag absent|nag leave
                |nag effort|malayo|gutom|ulan|buntis|bata|senior|bagong bili|bago|mahal|mahaba|tulog|gabi
                |hatinggabi|weekend|holiday|importante|kailangan) (pa naman|pa po naman|pa man din|pamandin)
            (niyo|ninyo|kayo|mo) pa naman
            (alam|batid|nababatid|naiisip|naiintindihan) (ko|kong|namin|naming) ~4 (niyo|ninyo|inyo|inyong
                |kayo|kayong|niyong|ninyong) [<word>]
            (buti|mabuti|salamat sa diyos|salamat at) [na lang|nalang|naman|na lamang] ~1 [at] ~1 (ligtas|safe
                |okay|walang nasaktan|hindi kayo nasaktan|maayos|buo|nakauwi|nakaligtas) ~1 (kayo|kayong
                |lang kayo|kayong lahat|ang)
            (ganyan|ganun|ganito|pareho|yan) (din|rin) ~1 [ang] ~1 (mararamdaman|reaksyon|gagawin|naramdaman
                |iisipin|magiging reaksyon|feeling|mafi feel|mafeel) ~1 [ko|namin|ng kahit sino]
            kung [sa] (akin|amin|ako|kami|sa akin|sa amin) ~2 (nangyari|yun|yan|nasa|ang|nagkaganyan|ganun)
            hindi [talaga] (okay|ok|tama|maganda|nakakatuwa|patas|fair|makatao|ayos|acceptable|dapat) (na|yan
                |yun|ang (nangyari|ginawa|trato|inasal|serbisyo|naranasan|karanasan)
                |yung (nangyari|ginawa|trato|inasal|serbisyo|naranasan|karanasan)|kayong|kayo|pinag*
                |pinabalik*|ganun|ganyan)
            hindi (ito|po ito|yan|yun|po yan) (tama|okay|dapat|patas|katanggap|makatarungan|magandang|maganda
                |ang inaasahan)
            (<n>|ilang|kalahating|buong|halos <n>) (<unit>) ~3 (kayong|kayo|niyong|ninyong) ~1 (naghintay
                |naghihintay|nag*|pumila|nakapila|walang|hinintay|nawalan|inabot)
            (masama|masakit|mabigat|nakakasama) ~1 sa (loob|dibdib|kalooban|puso|damdamin)
            relate ~1 (ako|kami|much|po)
            (malaking|malaki) (kawalan|abala|tulong na sana|epekto|perwisyo) [po] (yan|yun|ito|talaga|ang|na
                |sa|para) ~1
            dapat [sana] ~1 (masaya|nag eenjoy|nagpapahinga|nakabakasyon|nagse celebrate|kasama niyo|nakatulog
                |relaxed) ~2 (kayo|ang|kayong|niyo|ninyo|sana)
            (na|nag|napa|pina) <word> ~1 tuloy (kayo|po kayo|ang)
            (naabala|napagod|naghintay|nahirapan|naperwisyo|nag alala|nabigla|natakot|nadismaya|napagastos
                |na late|nalate|nagutom|nagalit|nainis|naiinis|nagagalit|naiinip|nalilito|nalito|nagtaka
                |napahiya|nasaktan|naistorbo|napuyat|na stress) ~2 (kayo|po kayo|kayong|tuloy) ~1
            (nag alala|nalungkot|nagulat|nabigla|nainis|natakot|naawa|naaawa|nanghinayang|nanghihinayang
                |nag aalala|nalulungkot) [rin|din|po|po rin|talaga] ~1 (ako|kami|akong|kaming) ~1 [nang|nung
                |sa|dahil|para|na|,]
            (<dont>) [po|pong] (mag panic|magpanic|mawalan ng pag asa|mag alala|masyadong mag alala|kabahan
                |matakot|panghinaan)
            (nakakahiya) [po|man|talaga] ~1 (sa inyo|na|at|ang)
            (naku|nako|hala|hay|ay|ay naku|ay grabe|grabe|grabe naman|jusko|aguy|ouch|aww|aw|luh) [po|naman
                |po naman] , ~3 (kayo|kayong|niyo|ninyo|sayang|hassle|hirap|<nakaka>|kawawa|naabala|talaga
                |ang <word>|pala|pinag*)
            (sa|dahil) ~1 (pinagdaanan|pinagdadaanan|naranasan|tagal ng paghihintay|hirap|pagod
                |oras na nasayang) ~1 (niyo|ninyo|po ninyo)
            ! alam (ko|namin) [po] ,
            ! (may|meron|available|stock|pwede|bukas|open|valid|kasya|abot|kaya|maaga|marami
                |meron) ~4 (pa naman|pa po naman)
            ! (dapat|para) (alam|malaman|maintindihan) ~1 (niyo|ninyo)
            ! naghintay kayo (ng|nang) tawag
            ! (kung|kapag|pag|baka) ~1 (nahirapan|nalito|nalilito|na late|nabasa) ~1 (kayo|kayong)
            ! (mahalaga|importante) [po] (na|ang) (i <word>|mag*|dalhin|naka*|may|basahin|maging|hindi)
            ! tama kayo , ~1 <number>
            ! (mahaba|marami) [ang] pila
            ! sorry (if|kung) you feel
            ! (alin|ano|saan|kung) ~3 hindi tama
            ! tama [kayo] , ~1 ang
            ! tama [kayo] , hindi (pwede|kasama|available|kailangan|kasali|covered|<can-be>|<done>|ito|yan
                |yun)
            ! alam (ko|namin) [po] (kung (saan|kailan|ano|sino|paano|bakit|pwede|may)|ang sagot|tapos)
            (sino|sinong|wala|walang) ~3 (matutuwa|hindi maiinis|hindi magagalit|natutuwa|gugustuhin
                |hindi madidismaya|hindi mag aalala|hindi maiiyak) ~2
            (hirap|bigat|sakit|hassle|tagal|sayang|perwisyo|abala|stress) (nga|talaga|naman) [po] (yan|niyan
                |nyan|nun|nito|ng|na|pag|kapag|yung|ang|iyan|talaga) ~1
            (nasayang|naaksaya|nasira|naudlot|nabitin|naantala|napurnada|nawala) ~2 (ang|yung) ~2 (niyo|ninyo
                |mo) ~1
            (ganyan|ganun|ganito) (din|rin) (ako|kami|po ako) (mag*|ma*|mai*) ~1
            (alam|batid|nauunawaan|naiintindihan|kinikilala|aminado|inaamin) (ko|namin|kong|naming|po kami
                |kami) ~2 (hindi ito|hindi|malaki|nagkulang|nabigo|may pagkukulang|hindi kami) ~2 (inaasahan
                |dapat|naging maayos|nakatugon|nakasagot|tama|katanggap)
            (hindi|di) (namin|ko) ~1 (maisip|mawari|lubos maisip|kayang isipin) ~3
            (tama|valid|makatwiran|totoo) [po] ang ~1 (hinaing|reklamo|punto|obserbasyon|saloobin|galit|inis
                |sinabi) (niyo|ninyo) ~1
            nakaka (<word>)
            ! nakaka (access|receive|connect|log|open|download|avail|send|login|reply|contact|text|call|play
                |view|order|book|pag|cash|scan|load|use|pay|submit|upload|register|apply)
            ! (nakakuha|nakakakuha|nakakausap|nakakatulong|nakakatanggap|nakakaalam|nakakarating|nakakapasok
                |nakakabalik|nakakahanap|nakakagawa|nakakabayad|nakakareceive|nakakakita|nakakaintindi
                |nakakaunawa|nakakasagot|nakakatawag|nakakaapekto|nakakabuti|nakakaranas|nakakagamit
                |nakakaabot|nakakapunta|nakakasiguro|nakakatiyak|nakakatuwa*|nakakataba|nakakagaan
                |nakakainspire|nakakaproud|nakakagana|nakakaaliw|nakakasabay|nakakasali|nakakasakay
                |nakakalabas|nakakabili|nakakahabol|nakakalog*|nakakatapos|nakakapansin|nakakaconnect
                |nakakaaccess|nakakabasa|nakakatagal|nakakahawak|nakakahinga|nakakapirma|nakakaengganyo
                |nakakatawa)
            nakakapag (alala|alalang|init|pabagabag|panic|worry|taka|duda)
            (nakakapagod|nakakapagalala|nakakapagtaka|nakakapagduda|nakakapangamba|nakakapanghinayang
                |nakakapagpabagabag)
            (naiiyak|nalulungkot|naiinis|nagagalit|naaawa|nababahala|nag aalala|nanghihinayang|nadidismaya
                |nasasaktan|natatakot|nabibigla|kinakabahan|nagugulat|nadudurog|napapaiyak) (ako|kami|akong
                |kaming) ~2
            (kahit (sino|ako|kami|sinuman)|ako rin|kami rin|ako din|kami din|ako man|kami man
                |sinuman) ~1 (<can-be>|<sad>|mai* |ma (stress|worry|upset|confuse|frustrate|inis|badtrip
                |praning))
            (alam|batid|ramdam|nababatid) (kong|naming) ~2
            (alam|batid|dama|ramdam|malinaw) ~1 (ko|namin|sa akin|sa amin) (na|kung) (hindi|ang hirap|mahirap
                |gusto|kailangan|kailangang|importante|mahalaga|matagal|naghihintay|kung gaano|gaano|may|pagod
                |sayang|malaki|masakit|nag*|na*|iniisip|umaasa|maraming|pangalan|ang tagal|ilang) ~2
            ! alam (kong|naming) ~1 (paraan|sagot|numero|number|solusyon|option|dahilan|rason)
            ! ang alam (ko|kong|namin|naming)
            (sana|nawa|dalangin|harinawa) ~2 (umabot|bumaba|gumaling|bumuti|makabawi|ligtas|makauwi|makatulog
                |makarating|gumaan|lumakas|makarecover|humupa|tumila|maging (maayos|okay|ligtas)|matuloy
                |mahanap) ~3 (<yours>|<your>|si|ni|nanay|tatay|baby|anak|lola|lolo|pasyente|kayo|lagnat|sakit
                |pakiramdam|bday|birthday|kaarawan|pamilya|alaga|bata|asawa|lahat)
            (hindi|walang|wala|di) [<that>] [ang] dapat [sana] [<you>] [na|pang] (na*|pinag*|pina*|ganun
                |ganito|ganyan|umabot|inabot|nangyari|danasin|dinaranas|pinagdadaanan|pinagdaanan|tratuhin
                |itrato|sapitin)
            (minsan|isang beses|once) lang ~1 (graduation|kasal|binyag|debut|birthday|bday|bakasyon|sa buhay
                |dumating|anniversary|reunion|mangyari|ikasal|grumaduate|mag debut)
            (kasal|graduation|debut|binyag|anniversary|honeymoon|birthday|libing|lamay|burol|araw) ~2 (minsan
                |isang beses|once) lang
            (lubos|labis|taos pusong|tunay|talagang|buong pusong) (naming|kong|na naming|na kong|kaming
                |akong) (ikinalulungkot|ikinababahala|nalulungkot|nababahala|nauunawaan|naiintindihan
                |nakikiramay|nakikisimpatya|nagsisisi|pinagsisisihan|dinaramdam|nanghihinayang)
            (dinaramdam|ikinasasama|ikinababahala) (ko|namin|kong|naming)
            ! ikinalulungkot ~2 (sabihin|ipaalam|ipabatid|iparating)
            (nakukuha|kuha|gets|nakikita|ramdam|rinig|dinig|dama|basa|nababasa|napapansin|nadarama) (ko|namin
                |kong|naming) ~2 (<feeling>|punto|point|pinanggagalingan|hirap|bigat|pagod)
            gets (kita|ka namin|kayo|namin kayo|ko kayo)
            (diyos ko|jusko|hesusmaryosep|susmaryosep|naku|nako|hala|ay) ~1 , ~1 (kumusta|kawawa|sana|grabe
                |sayang|<nakaka>)
            ^ (naku|nako|hala|diyos ko|jusko) [po] (si|kawawa|grabe|sayang
                |ang (hirap|sakit|bigat|lungkot|sama|tagal|saklap)|<nakaka>|nakaka*)
            (kumusta|kamusta) na [po] (si|ang|yung|sina) ~1 (<your>|niya|nila|<name>|baby|lagnat|sugat
                |operasyon|lagay)
            (normal|natural|tama|karapatan|okay|ayos|valid|makatwiran|maliwanag) lang [na] [<you>] (mag <word>
                |<sad>|mainis|matakot|malito|magtaka|magduda|maguluhan|magreklamo|magtanong|umiyak|makaramdam
                |maramdaman|mapagod|mabahala)
            (ligtas|safe|okay|buhay) (kayo|kayong lahat|ang lahat|ang pamilya) ~2 (mahalaga|importante
                |pinakamahalaga)
            (ligtas|kaligtasan|kalusugan|kapakanan) ~2 (ang|yung) ~1 (mahalaga|importante|pinakamahalaga|una
                |uunahin|priority)
            (<n>|ilang|pang|nakailang|dalawang|tatlong|makailang|pangalawang|pangatlong|ikatlong
                |ikalawang) beses na (kayo|kayong|niyo|niyong|ninyo|ninyong|pala|itong|ito|yan)
            ! beses na ~2 (namin|ko)
            hindi [ito|yan|yun|siya] (simpleng|maliit na|ordinaryong|birong|basta simpleng
                |basta bastang) <word>
            (binigo|napabayaan|nabigo|napaasa|pinaasa|pinag antay|pinaikot ikot|pinagpasa pasahan|pinagpasahan
                |pinabalik balik|pinaikot|napahiya|inistorbo|nasaktan|pinasa pasa|pinagod) (namin|naming
                |ko) (kayo|kayong|ang inyong)
            (pinagpasa pasahan|pinagpasahan|pinabalik balik|pinaikot ikot|pinaghintay|pinaasa|napahiya|napagod
                |nahirapan|naabala|naperwisyo) [pa|tuloy] (kayo|kayong)
            kung (anak|nanay|tatay|pera|bahay|kasal|pamilya|sasakyan|lola|lolo|asawa|kapatid|baby) ko (yan|yun
                |ito|ang)
            (bilang|dahil) (isa ring|isang|magulang|ina|ama|nanay|tatay|anak|kapwa) ~2 (<nakaka>|naiintindihan
                |nauunawaan|ramdam|alam|gets)
            (ganyan|ganun|pareho|parehas) (din|rin) ~1 (naramdaman|nararamdaman|nangyari sa akin|naranasan
                |nadama) (ko|namin)
            (sayang|hinayang|nanghihinayang) ~1 (ang|yung|sa) ~1 (oras|pera|pamasahe|bayad|pagod|effort|araw
                |biyahe|byahe|ipon|plano|pagkain|ulam|punta|pinunta|lakad|leave|load|gas|booking)
            (hindi|walang) (kasing|sapat ang|sapat na) ~2 (salita|sorry|paumanhin|paghingi) ~2
            ! ^ (mas|pinaka) (mabigat|mahirap)
            ! mas (mabigat|mahirap|masakit|matindi|malungkot)
            (nakakaa*|nakakab*|nakakad*|nakakae*|nakakaf*|nakakag*|nakakah*|nakakai*|nakakak*|nakakal*
                |nakakan*|nakakao*|nakakapan*|nakakapagod*|nakakapagal*|nakakapagt*|nakakape*|nakakapi*
                |nakakapr*|nakakapu*|nakakas*|nakakat*|nakakau*|nakakaw*|nakakay*)
            (rinig|naririnig|nakikita|nababasa|nararamdaman|dama|naiisip|nai imagine|naiimagine) (ko|namin
                |kong|naming) [kung] gaano ~3
            (alam|batid) (ko|namin) na (<word>)
            ! alam (ko|namin) na [ang|yung|kung|po ang] (problema|dahilan|sagot|paraan|concern|issue|gagawin
                |ang|yung|kung)
            <not> <our> (minamaliit|binabalewala|isinasantabi|ipinagwawalang bahala|mamaliitin|babalewalain
                |ipagwawalang bahala|tinatawanan)
            (sineseryoso|seryoso|seryosong) ~1 (namin|naming|ko|kong) ~2 (ito|yan|<yours>|tinitingnan
                |tinitignan|sinusuri|<situation>)
            (walang|wala) ~1 (sinuman|sino man|customer|pasahero|magulang|pasyente|tao|taong|pamilya
                |kahit sino|estudyante|biyahero) ~1 (dapat|deserve|karapat|gustong|may gusto|ang dapat)
            (napakahirap|napakabigat|napakasakit|napakalungkot|napakasama|napakatagal|napakahaba|napakasaklap
                |napakalaking abala|napaka (hassle|stressful|hirap|sakit|tagal|inconvenient|frustrating
                |lungkot))
            (nangyari|naranasan|danas|dumaan|nadaanan) (na|din|rin) ~1 (sa akin|ko|namin|kami|ako)
            (hindi|wala|walang) ~2 (kasalanan|pagkakamali|pagkukulang) (niyo|ninyo|mo)
            (wala|walang) (kayong|kayo) (kasalanan|mali|ginawang mali|dapat ika*|dapat ipag*)
            (wala|walang) (nakakahiya|masama sa|mali sa|masamang tanong|bobong|maling tanong|dapat ikahiya
                |dapat ipag alala|dapat ikabahala)
            (ipinagdarasal|ipagdarasal|pinagdarasal|ipinapanalangin|kasama namin kayo|kasama niyo kami sa
                |yakap)
            (mahirap|masakit|mabigat|malungkot|matagal|perwisyo|abala|masaklap|sobra|delikado) nga [po] (yan
                |yun|ito|naman|pala|talaga|ang|na|,)
            ! mahirap nga ~2 (ma <word>|i <word>|mag <word>)
            malaking bagay (yan|yun|ito) ~1 (sa|para)
            kaya (niyo|natin|mo|ninyo) (yan|to|ito|yun) , ~1 (tutulungan|sasamahan|andito|nandito|aayusin
                |gagawin|kaya|huwag)
            (hindi|di) (ninyo|niyo|mo|kayo) ~1 (deserve|dapat|karapat|nararapat) ~2 (ganito*|ganyan*|ganun*
                |ito|yan|serbisyo|trato|maranasan|mangyari)
            (awang awa|lungkot na lungkot|hinang hina|inis na inis|alalang alala) (ako|kami)
            (pagpasensyahan|patawarin|pasensyahan) (niyo|ninyo) ~2 (abalang|hirap|perwisyong|pagod|hirap na
                |abala na) ~1 (idinulot|dinulot|dulot|naidulot|naranasan|nagawa|<word>) ~2
            ! (masakit|mahirap|mabigat) (ba|po ba) (ang|yung|i|mag|ma)
            (i|we) (totally|completely|really|truly|fully|get|understand|feel) ~1 (why|how|na|kung) ~2 (galit
                |kayo|nakakainis|inis|hirap|frustrated|upset|hassle|nakaka*)
            ! (sorry|apologies|apologize|apologise) po ~1 (for|about|sa) ~2 (inconvenience|delay|trouble|wait
                |waiting|confusion|hassle|issue|problem|experience)
            ! inconvenience (po|dulot|na|sa|nito|namin|ng|niyo|ninyo)
            hindi (madaling|birong|basta bastang|maliit na|simpleng|nakakatuwang|magandang|masayang
                |makatarungang|katanggap tanggap na) ~1 (mag <word>|mag*|ma*|pumila|maghintay|bagay|pangyayari
                |karanasan|halaga|abala|problema|<word>)
            ! hindi (simpleng|maliit na|madaling) ~1 (proseso|i <word>|gamitin|makuha)
            (ang laki|malaki|ang dami|marami) ~1 (naabala|naging abala|nasayang|nawala|na perwisyo|naperwisyo
                |nasira|pagkukulang|kulang) ~1 (namin|sa inyo|niyo|ninyo)
            (mahalaga|importante) ang ~1 (oras|pera|panahon|tiwala|kaligtasan|kalusugan|araw|okasyon) (niyo
                |ninyo|mo) ~1 (at|kaya|pero|,|na)
            (nasayang|naaksaya|nasira|nabigo|naubos) (namin|ko) ~1 (ito|yun|yan|ang|yung)
            hindi (namin|ko) (gustong|ginustong|nais na|nais|hangad na|gugustuhing|gusto na) ~2 (maranasan
                |mangyari|mahirapan|maabala|maghintay|maramdaman|madismaya|pahirapan|paghintayin|maistorbo
                |umabot)
            (ako|kami) [rin|din|man|ay] (nagulat|nabigla|nalungkot|nainis|naawa|nadismaya|nanghinayang|nahiya
                |naiyak|nag alala|naluha|napaiyak) ~2
            (walang|wala) (sinumang|taong|sinuman ang|magulang na) dapat
            nakikiisa (kami|ako|po kami) sa
            ! ligtas ang (parcel|order|item|package|unit|pera|account)
            ! (halaga|presyo|bayad|total|singil|balance|balanse) [po] ay , ~3
            (alam|batid|ramdam|dama|nararamdaman|naiisip|nakikita) (ko|namin|kong|naming|ko na
                |namin na) ~3 (pinag ipunan|pinagipunan|mahalaga|hirap|abala|mahirap|pagod|nakakapagod|matagal
                |inaasahan|pinaghirapan|espesyal|kailangang kailangan|masakit|sakripisyo|sabik|nag aalala
                |pag aalala|pinaghandaan|inipon|pinagpaguran)
            (nako|naku|hala|hay|ay|aguy|haay|nakow|ala|hay naku|ay naku|ay nako|oh no|omg|grabe) ~2 (sayang
                |ang hirap|ang bigat|ang sakit|kawawa|ang lungkot|nakakaiyak|ang saklap|nakakalungkot
                |hirap naman|saklap|abala|perwisyo|<nakaka>)
            (pareho|parehas|pareho po|gaya niyo|kagaya niyo|katulad niyo) ~1 (tayo|tayong|kaming|akong|namin
                |rin) ~1 (gusto|gustong|nais|naiinis|nalulungkot|umaasa|nadidismaya|nagulat|nais na)
            (kaya|malalampasan|malalagpasan|makakaraos) (niyo|ninyo|natin) (yan|to|ito|yun) ~1 (dahan dahan
                |huminga|kapit|laban|relax|hinga|sama sama|magkasama)
            (dahan dahan|hinay hinay|hinga|isa isahin) (lang|muna|natin) (tayo|po tayo|natin|kayo)
            (ayaw|ayoko|ayokong|hindi gusto|hindi nais|hindi hangad) (namin|naming|ko|kong) ~1 (maranasan
                |nararanasan|mangyari|nangyayari|pinagdadaanan|mapagdaanan|danasin|dinaranas|nahihirapan
                |naaabala) ~1 (niyo|ninyo|kayo|nito|ito|yan)
            (malungkot|masakit|mabigat|nakakalungkot|mahirap) [na|din|rin] (balita|isipin|marinig|malaman
                |basahin|mabasa|sa amin|sa loob|mawalan|maghintay|maabala|tanggapin|pagdaanan|pinagdaanan
                |na karanasan|na sitwasyon)
            (malungkot|masamang|masakit|mabigat) [na] (balita|karanasan|pangyayari) [yan|yun|ito]
            (ipagpaumanhin|pagpasensyahan|pasensya|paumanhin|sorry) ~4 <emosyon-din> ~2 (naidulot|idinulot
                |dulot|dinulot|binigay|naibigay|nadama|naramdaman|inabot|dinanas|nasayang|na inabot|naranasan)
            (dinami dami|sa dami) ng (araw|pagkakataon|oras) , (ngayon|doon|dun)
            kung kailan ~4 (saka|tsaka|doon|dun|ngayon) (pa|naman|nasira|nag)
            (naiintindihan|nauunawaan|batid|dama|ramdam|nararamdaman|kinikilala|alam) ng (aming|team|buong
                |kompanya|kumpanya|lahat|management|koponan) ~3 <emosyon-din>
            (sino|sinuman|kahit sino|kahit sinuman|kung ako) ~3 (maiinis|magagalit|madidismaya|mag aalala
                |malulungkot|maiiyak|maiistress|mapipikon|mababahala|matatakot|mai stress|ma i stress
                |maba bad trip|mahihirapan)
            (kasama|karamay|kaisa|kadamay) (niyo|ninyo|mo) (kami|ako|kami dito|po kami)
            ! (sayang|naku) ~1 (yung|ang|naman) ~1 (promo|sale|discount|voucher|offer|points|slot|deal|chance
                |freebie)
            ! mabigat (ang|yung) [<word>] (package|parcel|box|kahon|item|unit|bag|bagahe|karga|produkto
                |timbang|load|traffic|trapik)
            ! hirap (ako|kami|kaming|akong|lang) [<word>] (basahin|mabasa|makita|marinig|hanapin|maintindihan
                |intindihin|i load|buksan)
            ! (naku|nako|hala|ay|luh|hay) , (pasensya|sorry|paumanhin) [talaga|na talaga] $
            ! nakaka (good|happy|touch|inspire|proud|taba|relax|hype|excite|kilig|tuwa|gaan|goodvibes)
            (kalma|relax|hinga|easy) lang [tayo] ,
            (kalma|relax) lang [tayo] (<can-be>|<done>|hindi|may|meron|andito|nandito|aabot|kaya|sagot|ako
                |kami|safe|ligtas|<future>)
            (kalma|chill|relax|hinga) lang tayo
            ! (kalma|relax) lang (kayo|ka|muna kayo|muna ka)
            ! (kalma|relax) lang [sir|ma'am] , (oa|ang oa|ang arte|maarte|hindi lang kayo|marami|ang kulit
                |hintay|antay|wait)
            (dasal|panalangin|dalangin|hangad|hiling) <our> ~1 (ang|na|sana) ~3 (paggaling|kaligtasan
                |kagalingan|recovery|gumaling|ligtas|paglakas|makabawi|maging maayos)
            (bakasyon|birthday|kaarawan|honeymoon|kasal|anniversary|pahinga|day off|handaan|graduation|date
                |lakad|outing|biyahe|pasko|celebration|family day|reunion) [niyo|ninyo] sana (niyo|ninyo|ito
                |yun|yan|kayo)
            (bakasyon|birthday|kaarawan|honeymoon|kasal|anniversary|pahinga|handaan|graduation|outing|pasko
                |celebration) dapat (niyo|ninyo|ito|yun|yan)
            kahit (ako|kami|sino) [siguro|man|kung ganun|kung ako yan] ~1 (aalis|lilipat|magagalit|maiinis
                |magdududa|susuko|maiiyak|matatakot|magtataka|hahanap|magrereklamo|mag rereklamo|mapapaisip
                |madidismaya|mawawalan|mag hahanap|maghahanap|mag cancel|mapapagod|mabibigla|magugulat
                |mag aalala|hindi <future>|mag (panic|worry|isip|duda|reklamo|alala|cancel)|<sad>)
            (ayaw|ayoko) <our> (masira|masayang|mapurnada|maudlot|mabitin|madismaya|mabigo|mapahiya|mag alala
                |malungkot|magutom|ma late|maiwan|mawalan|mahuli|mapagod|masaktan|mahintay|maghintay) ~3
            hindi (ito|yan|yun|ganito|ganyan) ang ~6 (nararapat|dapat|deserve|inaasahan|gusto|nais|ipinangako
                |pinangako|naranasan) ~3 (inyo|niyo|ninyo|kayo|namin|naming|mo|inyong)
            hindi dapat (mahiwalay|maiwan|mawalan|matakot|mapahiya|masaktan|magutom|mahirapan|mapagod|maabala
                |mag alala|maghintay|pinaghintay|pinila|pumila|mangulit|magmakaawa|makiusap|magdusa|magtiis
                |madamay|maipit|mangyari|danasin|maranasan|mapunta|mapabayaan|makaranas|paghintayin
                |pabalik balikin) ~2 (kayo|kayong|niyo|ninyo|ang <word>|si <word>|yung <word>|sa inyo|ito
                |ganito|ganyan)
            hindi (na|rin|talaga) nakakatuwa
            (walang|wala) (may karapatang|may karapatan) ~1
            (ikinalulungkot|ikinababahala) <our> (ito|yan|yun|iyan|ang nangyari|ang inyong|ang naranasan
                |ang sinapit|ang balita)
            (para|upang|nang) ~1 (wala|hindi) [kayo|kayong|niyo|ninyo|na kayo|na kayong] (aalalahanin
                |alalahanin|poproblemahin|iniisip|inaalala|mag alala|mag aalala)
            (mahalaga|importante) ang ~1 (pahinga|tulog|kalusugan|pag aaral|hanapbuhay|kabuhayan
                |bawat (oras|minuto|piso|araw)) ~2 (lalo|sa inyo|niyo|ninyo|para sa)
            (lalo na|lalo't|lalo na't|lalo pa't|lalo at|lalo na at) (sa (edad|kalagayan|lagay|inyong|ganitong
                |panahon)|naka <word>|naka*|nagtatrabaho|nag <word>|may kasama|first time|malapit|bisperas
                |kakapanganak|pagod|galing|inaasahan|umaasa|hinihintay|wala kayong|wala kayo|mainit|umuulan)
            (nangyayari|nangyari) ~1 (sa best of us|kahit kanino|kahit kaninuman|sa pinaka <word>
                |sa marami sa atin|din sa akin|rin sa akin|din sa amin)
            (seryoso|seryosong|mabigat|sensitibo|sensitibong|hindi biro) ~1 (ang bagay|bagay|ang sinabi
                |ang sumbong|ang reklamo|ang nangyari|ang pinagdaanan) ~1
            (kita|nakikita|dinig|alam|gets|naiintindihan|nauunawaan|ramdam|batid|dama) <our> [kung] (gaano
                |gano) ~2
            (andito|nandito|narito|naririto|kasama) ~3 , <dont> [<you>] (mag alala|mag aalala|mag panic
                |magpanic|mabahala|matakot|mangamba|kabahan|mataranta)
            <dont> [<you>] (matakot|kabahan|mataranta|mangamba|mag panic) $
            hindi <our> (ma imagine|maimagine|mailarawan|ma picture|kayang isipin|lubos maisip)
            kayo (pa|tuloy|pa tuloy) ang (napa*|nahi*|naa*|nape*|nag*|naka*|hinabol|siningil|pinag*|pina*
                |na <word>|nagbayad|nagdusa|nadamay|naipit|nawalan|nalugi|<done>)
            (sakit|masakit|ang sakit|masakit talaga|kay sakit) sa (ulo|loob|bulsa|puso|damdamin) ~1 (niyan|yan
                |yun|nun|nito|ito|po|ang|na|pag|kapag|lalo)
            (malayo|ang layo|layo|ibang iba) ~2 sa (inaasahan|ipinangako|pinangako|napag usapan|sinabi
                |inasahan|in expect) ~1
            (may|meron) (din|rin) (ako|akong|kami|kaming) (anak|nanay|lola|lolo|tatay|alaga|baby|senior|ganyan
                |karanasan|pinagdaanan|<n> <word>)
            (nanay|tatay|anak|lola|lolo|asawa|kapatid|baby|mama|papa|magulang) ko (din|rin) ~2
            (alam|gets|naiintindihan|nauunawaan|ramdam|dama|kilala|naaalala|kabisado) <our> (yung
                |ang) ~1 (taranta|kaba|pakiramdam|feeling|hirap|inis|pagod|stress|takot|hassle|bigat|sakit
                |lungkot|pressure|pangamba|galit|hinayang|panghihinayang|dismaya|abala|struggle|sakripisyo
                |pinagdadaanan|pinagdaanan|halaga|lagay|sitwasyon|posisyon|kalagayan)
            (ang pangit|pangit|panira|nakakasira|pampasira) ~2 (simula|pagtatapos|bungad|salubong|araw
                |bakasyon|birthday|mood|experience|karanasan|weekend|gising|umaga)
            <not> <our> (ito|yan|yun|kayo|po ito|ang <word>) (mamaliitin|minamaliit|binabalewala|babalewalain
                |isasantabi|isinasantabi|pababayaan)
            (pera|ipon|sweldo|sahod|pinaghirapan|kabuhayan|hanapbuhay|puhunan|tuition|pension|pensyon|savings
                |negosyo) ~3 (niyo|ninyo|mo) (yan|yun|ito|ang (nakataya|naipit|nawala|pinag uusapan
                |naapektuhan))
            may (punto|katwiran|point) (kayo|ka)
            (tama|valid) ang (punto|hinaing|galit|pagdududa|reklamo|tanong|pagtataka) ~1 (niyo|ninyo|mo)
            (ang|napaka|sobrang|grabe|ang sama|sama) ~1 (timing|tiyempo) [talaga|naman|nito|niyan]
            (wala|walang) [naman] may (gusto|gustong|nais) (mawalan|maghintay|maabala|<able>|mag <word>
                |ma <word>)
            (ang dami|dami|andami|sobrang dami|napakarami) ~1 (niyong|ninyong|niyo|ninyo|nang) ~1 (pinagdaanan
                |hinintay|nasayang|pinuntahan|naabala|abala|pinagpasahan|tiniis|pinagdadaanan|inasikaso)
            (pinagpalit palit|pinaikot ikot|pinaasa|pinaghintay|pinagod|pinabalik balik|pinagpasapasahan
                |pinagpasa pasahan|pinaulit ulit|pinabayaan|binitin|tinakot|nataranta|ginulo) [pa] (kayo|ka
                |namin kayo|ko kayo) ~1
            (nakakalungkot|nakakapanghinayang|sayang|masakit) ~1 (isipin|marinig|malaman|mabasa)
            (natakot|kinabahan|nag alala|napagod|nainis|nagulat|nataranta|nagutom|napuyat|nabigla|nahirapan
                |nalito|nadismaya) (siguro|malamang|marahil|panigurado|tiyak|for sure) (kayo|ka|kayong)
            (siguro|tiyak|panigurado|malamang|sigurado) ~1 (natakot|kinabahan|pagod|gutom|puyat|kabado|takot
                |stressed|pagod na pagod|nag aalala|inis|inip|sabik|hirap|nahirapan|napagod|nainip) ~1 (kayo
                |na kayo|ka)
            deserve (niyo|ninyo|mo) ~1 (ng|ang|mas)
            (pinakaayaw|pinaka ayaw|ayaw na ayaw) ~1 (namin|naming|ko|kong)
            hindi (namin|ko) (maaalis|maalis|maiaalis|maikakaila) ~1 (sa inyo|na|kung)
            grabe (naman|pala|nga) ~1 (yun|yan|ito|nangyari|pinagdaanan|hintay|tagal|abala|hirap|experience
                |karanasan)
            ! ^ (naku|nako|hala|hay|ay|luh) , (pasensya|sorry|paumanhin) [talaga] (<name>|<honorific>)
            hindi (ko|namin) (masisisi|masisi)
            (gutom na gutom|inip na inip|pagod na pagod|stress na stress|stressed na stressed|hilong hilo
                |puyat na puyat|kabang kaba|takot na takot|inis na inis|galit na galit|hirap na hirap
                |sabik na sabik|alalang alala|sawa|sawang sawa|lito|litong lito) ~3 (kayo|kayong)
            ! (ako|kami|hindi) ~2 (sawa|lito|litong lito)
            (kami|ako|kahit sino) (man|rin|din) ~2 hindi (matutuwa|magiging masaya|papayag|mapapalagay
                |makakatulog|mapapakali)
            (ang tagal|antagal|matagal) (niyo|ninyo|niyong|ninyong) ~1 (naghihintay|naghintay|nag aantay
                |nag hihintay|nagtitiis|hinihintay|nakapila|inaantay|hinintay)
            kahit (sino|sinong|sinumang|sinuman|ako|kami|kanino) [man|naman|siguro|rin
                |din] [<word>] [ay] (manggigigil|manginginig|mangangamba|manlulumo|manghihinayang|magugulat
                |magtataka|magdududa|magagalit|maiiyak|maloloka|mababaliw|mapapamura|mapapaiyak|kakabahan
                |iiyak|matatakot|masasaktan|mapipikon|mahihiya|manghihina|magtatampo|mauubusan|maguguluhan
                |maiinip|mapapraning|magpapanic)
            (naiimagine|nai imagine|na iimagine|naii imagine) <our> ~3
            (kumusta|kamusta) [na] (si|sina) <word>
            hindi (kayo|ka) [naman] ang (may sala|may kasalanan|nagkamali|may mali|may pagkukulang
                |dapat sisihin)
            (wala|walang) [salita|salitang] ~1 (sasapat|makakapawi|makakabawi|makababawi|makakatumbas
                |makapagpapagaan)
            (wala|walang) (bisita|bisitang|matanda|matandang|bata|batang|guest|kliyente|pasyente|pasyenteng
                |magulang|ina|inang|senior|miyembro|subscriber|pasahero|empleyado|babae|babaeng|sinumang
                |senior citizen) [na|ang] (dapat|deserve|nararapat|karapat dapat) ~1
            (masakit|nakakalungkot|malungkot|mabigat) [talagang|talaga na|nga na|nga|talaga|din|rin] (makita
                |mabalitaan|malaman|marinig|masaksihan|mabasa)
            may katuwiran ~1 (kayong|kayo|kang)
            (sino|sinong) ~3 (makakatulog|mapapalagay|mapapakali|makakatiis|matatahimik|gaganahan)
            (<n>|ilang|nakailang) beses (kayong|kayo) (nag (leave|absent|abang|explain|antay|follow)|pumila
                |bumalik|pinabalik*|pinaghintay|naghintay|nagpaliwanag|pinaasa|umabsent|napahiya|nabigo)
            (buhay|kalusugan|kaligtasan|pag aaral|kabuhayan|trabaho|kinabukasan|pangarap) ~3 (nakasalalay
                |nakataya)
            nagbabayad (kayo|kayong) ~2 (buo|tama|buwan|maayos|oras|mahal|premium) ~1 (tapos|pero|tas)
            , hindi [nga|talaga|naman] (patas|makatarungan|makatao|fair|biro) $
            sobra na (talaga|nga) (yun|yan|iyan|iyon|ito)
            hindi (na|na lang|lang) ito (basta|basta bastang|simpleng|isang simpleng) <word>
            oras [na] ang kalaban
            ! (nakakabit*|nakakalat|nakakandado|nakakahon|nakakalimot*|nakakaltas*|nakakalkula|nakakansela
                |nakakategorya)
            ! (<n>|<number>) <unit> (before|prior|bago)
            ! ^ sayang naman $
            <dont> [<you>] sisihin ~1 (sarili|sarili niyo)
            (nangyayari|nangyari) [din|rin|talaga] sa (lahat|karamihan|marami|kahit sino|kanino)
            kaya (kalma|relax|chill|hinga) lang
            (kayang kaya|kaya) pa (yan|ito|natin) , (hinga|kalma|relax|huwag)
            (ay|ang) hindi (makatao|makatarungan|katanggap tanggap) $
            malaking halaga ~2 (nakataya|naipit|nawala|nakasalalay)
            ! kung (nawala|nasira|naubos|nabasa) ~3 (niyo|sabihan|tawagan|i <word>)
        """,
        "name": """
            # Honorific and name; greeting, thanks, apology or yes and name. Of third persons (si, kay, ni …) none.
            <honorific> (<name>|<given>) [<name>|<given>]
            ^ (hi|hello|hey|dear|mahal na|mahal naming|mahal kong|kumusta) (<name>|<given>) => keep: 1
            ^ (magandang|good|gud) (araw|umaga|tanghali|hapon|gabi|day|morning|afternoon|evening|eve|am
                |pm) [sa iyo|sa inyo] (<name>|<given>) => keep: 1
            (salamat|thank you|thanks|sorry|pasensya na|pasensya|paumanhin|opo|yes|sige|noted|okay|oo|copy
                |got it|naiintindihan ko|gets ko|welcome|tama kayo|alala|ingat) , (<name>|<given>) => keep: 1
            (salamat|thank you|thanks|sorry|pasensya|ingat|paumanhin|opo|yes) (<name>|<given>) $ => keep: 1
            (salamat|sorry|pasensya na|pasensya|paumanhin) (<name>|<given>) , => keep: 1
            (po|pong|na|niyo|ninyo|mo|ko|namin) , (<name>|<given>) $ => keep: 1
            ^ (<name>|<given>) , [<word>] [<word>] [<word>] (po|pong|ko|namin|kami|na|mo)
            ! (si|kay|ni|sina|kina|nina|aming|nating|our|by|from|with|kasamang|kasama si
                |ang) [<name>] <honorific> (<name>|<given>) [<name>|<given>]
            ! <honorific> (<name>|<given>) (ng|of|from) (<name>|billing|logistics|customer|support|team
                |technical)
            ! (hi|hello|dear) (team|all|everyone|guest|customer|client|kabayan|kapamilya|kapuso|ka|kliyente
                |suki|mamser|player|user|subscriber|member|passenger|madlang|mga)
            ! <honorific> (customer|client|team|admin)
            ! (good|magandang) <word> (kabayan|kapamilya|kapuso|suki|team|guys|mga)
            ! ^ (hi|hello|hey|hiya|dear|good (day|morning|afternoon|evening)) (po|ho|pong|naman|din|rin|ulit
                |besh|bes|lods|boss|ka|mga|sa|sayo|kabayan|suki|sis|bro|mamsh|ma'am|sir)
            ^ [haha|hahaha|ay|hay|naku|yehey|yay] (nice one|congrats|congratulations|ok|okay|sige|galing|yown
                |ayos|copy|noted|good job|apir|salamat|thank you|thanks) (<name>|<given>) $ => keep: 1
            (this|that|it|you|today|again|here|time|patience|concern|feedback|tulong|ngayon|yan|ito|niyan
                |nito) , (<name>|<given>) $ => keep: 1
            (hi|hello|hey|salamat|thank you|sorry|opo|naku) (konsehal|kapitan|kap|doc|dok|attorney|engineer
                |coach|chief|sarge|pastor|father|prof|teacher) $
            ! ^ (samantala|misis|mister|gayunman|gayunpaman|sandali|gayundin|pansamantala|siyempre|syempre
                |actually|honestly|basta|kaso|ganun|ganito) , ~4
            ! (si|kay|ni|sina|nina|kina) (nurse|engr|<honorific>|<word>) [<name>|<given>]
            ! (ask|with|contact|see|manager|supervisor|superior|head|director|officer|lead|oic|gm|aking|aming
                |attending|specialist) [,] [si] <honorific> (<name>|<given>)
        """,
        "courtesy": """
            # Po and opo, paki- and its kin, please.
            (po|pong|ho|hong|opo|ohong|opong)
            paki*
            (makikisuyo|pasuyo|makisuyo|nakikiusap|pakiusap|makikiusap|mangyari lamang)
            (please|kindly|kung maaari|kung pwede|if possible|kung okay lang|kung ayos lang
                |kung hindi nakakaabala|kung mamarapatin)
        """,
        "refusal": """
            # With an agent or the company as the one who cannot, will not or does not.
            <not> [<we>] (<may>|kaya|kayang|kakayanin|magawa|magagawa|magawan|mabibigay|maibibigay
                |maibigay) => say: Ito po ang maaari naming gawin
            <not> (kami|kaming|namin|naming|ko|kong|ako|akong) (<able>|<future>|<can-be>
                |<doing>) => say: Ito po ang maaari naming gawin
            <not> (kami|kaming|namin|naming|ko|kong|ako|akong) (ma|maka|makapag|nag|mag|mai|i|ia|ie|in|na|ipa
                |maipa|mapa|makaka|makakapag) <word> => say: Ito po ang maaari naming gawin
            <not> (kami|kaming) <able> ng => say: Ito po ang maaari naming gawin
            <not> [<we>] (sakop|saklaw|hawak|kontrolado|kontrol|trabaho|responsibilidad|linya
                |ang (humahawak|may hawak|namamahala|nag <word>|may kontrol)|under|kasali
                |kabilang) => say: Ito po ang bahaging hawak namin
            <not> (kami|namin|ko|ako|kaming|naming) (allowed|authorized|pinapayagan|pinapayagang
                |pinahihintulutan|pinahihintulutang|pinapahintulutan|pinapahintulutang|awtorisado|awtorisadong
                |puwede|responsable|responsible|liable|mananagot|nananagot|tumatanggap|tatanggap|naniningil
                |nag <word>) => say: Ito po ang maaari naming gawin
            (hindi|di) (kami|namin|ko) (basta|basta basta|agad) ~2 (<able>|<future>|<can-be>|pwede|maka
                |ma) => say: Ito po ang maaari naming gawin
            (kami|ako|namin) ay <not> ~2 (pwede|maaaring|maaari|maka*|<able>|<future>|<can-be>|nag*
                |tumatanggap|nagbibigay) => say: Ito po ang maaari naming gawin
            # With the thing that is not possible, not there, not included.
            <not> (<may>|allowed|available|possible|posible|posibleng|kasama|sakop|saklaw|covered|eligible
                |qualified|kwalipikado|pinapayagan|pinapayagang|pinahihintulutan|pinahihintulutang
                |pinapahintulutan|pinapahintulutang|tinatanggap|tumatanggap|applicable|refundable|transferable
                |convertible|exchangeable|supported|honored|valid|entitled|naaayon|ipinapahintulot|puwede
                |inaallow|binibigay|ibinibigay|nagbibigay|nirerefund|kabilang|kasali|open|bukas|compatible
                |feasible|uubra|ubra|operational|negotiable|included|acceptable|accepted|inooffer|offered
                |serviceable|naaprubahan|aprubado|approved|nagpapa*|magpapa*|nag ooffer
                |nag accept) => say: Ito po ang maaari sa ngayon
            <not> (<you>|siya|ito|yan|yun|yung|ang) ~2 (<may>|allowed|available|posible|possible|kasama|sakop
                |saklaw|covered|eligible|qualified|kwalipikado|pinapayagan|pinahihintulutan|entitled|pasok
                |pasado|applicable|refundable|tinatanggap) => say: Ito po ang maaari sa ngayon
            <not> [<you>] (maka*|makaka*|makakapag*|makapag*) [<word>] => say: Ito po ang maaari ninyong gawin
            <not> [<that>] (ma|mai|maipa|mapo|mare|maa|mase|mache|maka|makaka|mapa|maca|maup|mau
                |mae) <word> => say: Ito po ang maaari naming gawin
            <not> [<that>] (maibabalik|maibalik|mapapalitan|mapalitan|mababago|mabago|maililipat|mailipat
                |magagawa|magagawan|maaaprubahan|maaprubahan|maibibigay|maibigay|mapapaaga|mapabilis
                |mapapabilis|mabubuksan|maaalis|matatanggal|tatanggapin|matatanggap|maisasama|maisama
                |maipapadala|maihahatid|maidedeliver|mabibigyan|mapagbibigyan|mapagbigyan|mapapayagan|makukuha
                |makakansela|maikakansela|mairerefund|marerefund|masasagot|maipapangako|maipangako|mapoproseso
                |maipoproseso|mababawi|mabawi|papayagan|mapahaba|mapapahaba|maeextend|mapapabago
                |masosolusyunan|matutugunan|mabubura|maisasauli|isasauli|ibabalik|ibibigay|irerefund|ipapalit
                |papalitan|maidadagdag|mabilhan|mabibili|magagamit|mairerekomenda|maikakabit|mapupuntahan
                |maiaalok|mapupunan|makokober|kokoberan|masasakop|maipapasok|maisisingit|mababayaran
                |maaacommodate|mahaharap|mailalabas|mairerelease) => say: Ito po ang maaari naming gawin
            # Wala: what there is not.
            (wala|walang) (kami|kaming|akong|ako) [<word>] => say: Ito po ang mayroon kami
            (wala|walang) [<that>] ~1 (stock|stocks|slot|slots|available|avail|clinic|refund|bakante|bakanteng
                |biyahe|byahe|delivery|discount|promo|rider|option|ganun|ganyan|ganito|paraan|schedule|sked
                |pasok|service|serbisyo|replacement|warranty|access|authority|record|exchange|return|exemption
                |extension|installment|COD|cod|walk in|reservation|unit|units|restock|doktor|doctor|doktora
                |tao|staff|technician|opisina|branch|supply|suplay|booking|cancellation|free|waiver|rebate
                |makuhang|maibibigay|magagawa|mabibigay|maiaalok|size|kulay|color|parking|signal|coverage
                |facility|pwesto|flight|trip|shipping|dagdag na (slot|oras|araw)|feature|ibang paraan
                |ibang option) => say: Ito po ang mayroon sa ngayon
            ! (wala|walang) [<word>] (bayad|charge|fee|dagdag|problema|anuman|aberya|extra|hidden|kaltas
                |interest|interes|interes na|tanong|sagabal|pangamba|pag aalala)
            (bawal|hindi allowed|ipinagbabawal|mahigpit na ipinagbabawal|strictly prohibited|di pwede) ~1 (po
                |na|ang|yung|pa|i|mag|kasi|sa|namin|mag*|ipa*|lumabas|magdala
                |dalhin) => say: Ito po ang maaari sa ngayon
            (ayaw|tumatanggi|tinatanggihan|tatanggihan|tinanggihan) (namin|naming|ng system|ng management
                |kami) => say: Ito po ang maaari naming gawin
            (sa kasamaang palad|nakalulungkot man|ikinalulungkot (namin|naming|ko|kong)|nakakalungkot man
                |paumanhin ngunit|sorry pero|pasensya na pero|unfortunately) ~3 (hindi|wala|walang
                |di) => say: Ito po ang maaari naming gawin
            (sarado|expired|ubos|sold out|out of stock|fully booked|puno|naubos|naubusan|closed|cut off) (na
                |na po|kami) [ang|yung|kasi|sa] => say: Ito po ang mayroon sa ngayon
            (out of stock|sold out|fully booked|not available|unavailable|discontinued|phased out|phase out
                |non refundable|not allowed|not possible) => say: Ito po ang mayroon sa ngayon
            hanggang <word> [<word>] lang (kami|namin) => say: Ito po ang maaari naming gawin
            (labas|lampas|wala) [na] sa (sakop|kontrol|saklaw|kapangyarihan|kakayahan|hurisdiksyon) [<our>
                |namin|ng aming] => say: Ito po ang bahaging hawak namin
            cannot (be|<word>) ~3 po => say: Ito po ang maaari naming gawin
            # No refusals: reassurance, not knowing, not needing, not again.
            ! <not> [<we>|<you>] (alam|sure|sigurado|tiyak|kailangan|kelangan|kailangang|need|required
                |naman kailangan|obligado)
            ! <not> [<that>] [<we>|<you>] (mauulit|mangyayari|mawawala|maaapektuhan|makakaltasan|mapuputulan
                |masisingil|machacharge|matatagalan|magtatagal|aabutin|masasayang|madidisconnect|magbabayad
                |magagalaw|mabablock|maiistorbo|mapapabayaan|mahihirapan|maghihintay ng matagal
                |magkakaproblema|magbabago|magtataas|mag aalala|dapat|tataas|mapapahamak|mag expire|mae expire
                |maeexpire|ma expire|ma charge|macharge|ma apektuhan|mahuhuli|makakalimutan)
            ! <not> <we> (papayagan*|hahayaan*|pababayaan*|iiwan*|bibiguin*|bibiguin|kakalimutan*|nakalimutan
                |nakakalimutan|kinalimutan|titigil*|pinapabayaan|pinababayaan|binabalewala|babalewalain
                |mapapangako ngunit|kayo pababayaan|kayo iiwan|kayo bibiguin|magsasawang|nagkulang)
            ! <not> <our> (maintindihan|mabasa|makuha ang ibig|gets|nakikita ang screenshot|marinig|sinasadya
                |sinadya|intensyon|gusto|ginusto|nais|layunin|hangad|masisi|masisisi|maipaliwanag|maitatanggi)
            ! <not> <us> (robot|bot|scam|scammer|galit|nagrereklamo|kayo)
            ! <not> [<that>|<you>|<we>] (mahirap|madali|maganda|tama|makatwiran|dapat|biro|katanggap|maiiwasan
                |maiwasan|maitatanggi|maikakaila|maaaring (mangyari|maulit))
            ! hindi kayo (mapuputulan|mawawalan|<word> mag aalala|nag iisa|pababayaan)
            ! hindi (ba|po ba) (kayo|niyo|ninyo)
            ! wala [<us>] [nang|ng|pong] (problema|anuman|kailangang|dapat)
            ! (kung|pag|kapag|if|sakaling|once|hangga't) [<we>|<you>|<that>|ang <word>|si <word>|may|meron|nga
                |sakali|talaga] (hindi|wala|walang|di)
            hangga't ~6 <not> [<we>] (ma|mapo|ma*|pwede|maaari) => say: Ito po ang maaari naming gawin
            ! (hindi|wala|walang) [<you>] (ba|pa ba|na ba|po ba|bang) ~3 ?
            <not> (kami|kaming) (nag|basta|basta basta) <word> => say: Ito po ang maaari naming gawin
            <not> <we> (kayo|kayong|siya|sila|yan|ito|yun) (<able>|<future>|<can-be>
                |<doing>) => say: Ito po ang maaari naming gawin
            <not> <we> (kayo|kayong|siya|sila|yan|ito|yun) (ma|maka|makapag|nag|mai|i|ipa
                |maipa) <word> => say: Ito po ang maaari naming gawin
            <not> (maka*|makaka*|makakapag*|makapag*|ipinagkakaloob|maipagkakaloob|maisasagawa
                |maisasakatuparan|maipagkaloob|matutuloy|maitutuloy|maaaksyunan|maaaprub*|maeendorse|mahahanap
                |mahanap|nakikita|makita|matrace|mahagilap|magkakasya|kasya|sapat|magkasya|maipoproseso
                |makikialam|kinikilala|ibinabalik|tinatanggap|ginagarantiya|inirerekomenda|pinapalitan
                |pinapapasok|nagpapapasok|nagpapalit|nagbabalik|sumasaklaw|sinasagot|sasagutin|magpapapasok
                |magbibigay|magpapahiram|sakop) => say: Ito po ang maaari sa ngayon
            <not> [<that>] (free|libre|open|operational|working|pasado|pwede|makukuha|ready|refundable
                |redeemable|deliverable|payable|waivable|extendable
                |upgradable) [<word>] => say: Ito po ang maaari sa ngayon
            (no|walang|strictly no|strictly) (refund|refunds|cancellation|exchange|return|walk in|walk ins
                |reservation|cod|id no entry|extension|rebooking|transfer|outside food|pets
                |admittance) [policy] (po|kami|sa|kapag|pag|muna) => say: Ito po ang maaari sa ngayon
            strictly no <word> => say: Ito po ang maaari sa ngayon
            (no|hindi) can do po => say: Ito po ang maaari naming gawin
            (isang beses|<n> beses|once|one time|cash|gcash|online|card|members|existing customers|may id
                |adult|weekdays|walk in|appointment|branch|dito sa store) lang [po] [ang] (pwede|pwedeng
                |maaaring|tinatanggap|puwede|allowed|pinapayagan|kasama|available
                |bukas) => say: Ito po ang maaari sa ngayon
            (declined|disapproved|denied|rejected|na decline|na deny|na reject|nadeny|nadecline|nareject
                |hindi aprubado|tinanggihan) (po|na|ang|yung|kasi|po ang|po yung) ~1 (application|aplikasyon
                |request|claim|ang|yung|order|loan|kahilingan|transaction|appeal
                |inyong) => say: Ito po ang maaari sa ngayon
            (ayaw|tumatanggi|umaayaw) [po] (i|ma|tanggapin|pumasok|basahin|ng system|ng management
                |ng bangko) [<word>] => say: Ito po ang maaari naming gawin
            (wala|walang) [sa] (amin|aming|akin|aking) [ang|na|po ang] ~1 (kapangyarihan|kontrol|desisyon
                |listahan|records|system|hurisdiksyon|kakayahan
                |karapatan) => say: Ito po ang bahaging hawak namin
            (wala|walang) ~1 (nakalaan|nakalista|natitira|natirang|available na|matatanggap|maibibigay na
                |maaasahan|dumarating|parating) => say: Ito po ang mayroon sa ngayon
            (wala|walang) (pa|na|pa po|na po|na pong|pa pong|pong|nang|ng) (<word>) (size|kulay|slot|unit
                |stock|available|sa ngayon|ngayon|bukas|this week|today|sa lunes|dito
                |dyan) => say: Ito po ang mayroon sa ngayon
            ! (hindi|walang) (magbabago|makakaapekto|nakakaapekto|nawawala|maaapektuhan)
            ! <not> <our> [kayo] [kayong] (masisi|masisisi|nakalimutan|kinakalimutan|pinapabayaan|bibiguin
                |iiwan|pababayaan)
            ! <not> (makakasama|makakasira|makakabawas|makakabigat)
            ! <not> [<you>|kayo] (sisingilin|siningil|masisingil|pagbabayarin|aabutin|makakaltasan
                |mahihirapan)
            <not> [<that>] (<can-be>|mapupuntahan) => say: Ito po ang maaari naming gawin
            <not> [<that>] <can-be> <word> => say: Ito po ang maaari naming gawin
            <not> (kayo|kayong) (maka*|makaka*|makapag*|mabibigyan|matutulungan|mapagbibigyan|maisasali
                |mapapayagan|papayagan|maia|maa) [<word>] => say: Ito po ang maaari ninyong gawin
            (malabo|imposible|impossible|malayo|mahirap|alanganin|negative|negatib) (na|pa) [po] [<that>|na
                |ang|yung|sa|ma*|mabawi|i <word>|kasi|mangyari|makuha] => say: Ito po ang maaari naming gawin
            (mahirap|imposible|malabong|malabo) [na|pang] ~1 (mabawi|mahabol|ma*|maibalik|i <word>|mangyari
                |maayos) => say: Ito po ang maaari naming gawin
            <not> [na|pa] (aabot|umabot|makakahabol|makahabol|pasok|kasya|tatalab|uubra|epektibo|natuloy
                |itutuloy|mangyayari sa|bibilang|counted|valid|pasado|lulusot
                |abot) ~1 => say: Ito po ang maaari sa ngayon
            (pang|para sa) ~3 (lang|lamang) [po] (ang|yan|yun|ito|kasi|itong|available|pwede|valid
                |yung) => say: Ito po ang saklaw nito
            (wala|walang) [na|nang] (maka*|nakaka*|pwedeng|maaaring|makapagsasabi|tumatanggap|magagawa|natira
                |natitira) => say: Ito po ang maaari naming gawin
            (wala|ubos|naubos|sold out) na [po] , => say: Ito po ang mayroon sa ngayon
            (kahapon|kanina|noong <word>|last week) pa [po] (naubos|natapos|nagsara|na sold|nag end|sarado
                |nag expire) => say: Ito po ang mayroon sa ngayon
            <not> (kami|ako|kaming) [na|muna|pa] (open|bukas|available|tumatanggap|nag*|hiring|accredited
                |connected|affiliated|partner|responsable|pwede) => say: Ito po ang maaari sa ngayon
            (<not>|ayaw) [ito|yan|yun|siya] [po] (ginagarantiya|saklaw|kinikilala|inirerekomenda|sinasagot
                |ibinibigay|tinatanggap|pinapayagan|hinahawakan|pinoproseso|binabayaran
                |nirerefund) => say: Ito po ang saklaw nito
            ! <not> [<that>|<you>] (mawawala*|mawala|mauulit*|mababawasan [ang|ang inyong] (points|pera
                |balance|laman)|madodoble|malulugi|mapapahiya|magagasgas|mabubura|masisira|mahahack
                |makukuha ng iba|mananakaw|maiiba|mapuputol|mapuputulan|maaabala|makakalimutan|mapapabayaan
                |mabibigo|mapaparusahan|mamumultahan|makukulong|mamamatay|makakaapekto|mababawas
                |madadagdagan ang bayad|makakansela ang)
            ! hindi [na|na po|po] (pipila|kayo pipila|kayo maghihintay|kayo babalik|kayo gagastos
                |kayo mahihirapan|kayo maaabala)
            ! (wala|walang) (dapat|kailangang|hassle|problema) ~2
            ! (mahirap|malabo|imposible) (nga|talaga|ang sitwasyon|po talaga|maghintay|mawalan)
            ! <not> (ba|pa ba|na ba|po ba)
            ! (hindi|walang) (titigil|tumitigil|magpapahinga)
            ! (hindi) [ito|po ito|po] (tama|okay|maganda|biro|simple|katanggap*) ~2
            ! <not> ~1 (tugma|tumutugma|nagtutugma|match|pareho) ~3
            <not> (natin|tayo|nating) (mapipilit|mababago|makokontrol|<can-be>|<future>|pwedeng|maaaring
                |hawak)
            <not> [<that>] (mababawasan|makakasama|gumagana ang (cod|promo|code|voucher
                |system)) ~1 => say: Ito po ang maaari naming gawin
            <not> (kami|kaming|ako|akong) <word> (<doing>|<future>
                |nag <word>) => say: Ito po ang maaari naming gawin
            (members|pasyente|residents|subscribers|staff|students|seniors|adults|authorized personnel
                |empleyado|may ari|account holder|registered users|babae|lalaki|customers|mga customers) (lang
                |lamang|only) [po] (<that>|kasi|ang|yung) => say: Ito po ang saklaw nito
            (sorry|pasensya) [na] [po] , (members|cash|walk in|by appointment|authorized|one|isa|<word>) (lang
                |only|lamang) => say: Ito po ang saklaw nito
            bawal (talaga|po|na|yan|ito|kasi|dito|ang|mag <word>|mag*|yun
                |sa) [<word>] => say: Ito po ang maaari sa ngayon
            (wala|walang) na [kasing|pong|kaming|tayong] (driver|rider|tao|technician|biyahe|byahe|slot|stock
                |staff|doktor|oras|natitira|pwesto|bakante|kasya|unit|supply
                |available) => say: Ito po ang mayroon sa ngayon
            kahit (gusto|gustuhin|gusto man|gustuhin man|anong) (ko|namin
                |gawin) ~4 <not> => say: Ito po ang maaari naming gawin
            (negative|negatib|denied|waley) po => say: Ito po ang maaari sa ngayon
            ! <not> [<we>] (hinihingi|hihingi|hihingin|humihingi|kukunin|ibabahagi|ibibigay sa iba ang
                |ilalabas sa iba|nagtatanong)
            ! (kung|kapag|pag) ayaw
            (ayaw) [po] (mag|ma) (push|load|connect|process|proceed|approve
                |reset) => say: Ito po ang maaari naming gawin
            <not> (mababawasan|makakasama) [po] (ang|yung|si) ~1 (bill|singil|alaga|bata|penalty|interest
                |bayad) => say: Ito po ang maaari naming gawin
            (tapos|nagtapos|natapos|late|lipas|nakalipas|lapse|lapsed) na [ang|yung] ~3 (promo|sale
                |registration|enrollment|period|deadline|cut off|booking|offer|sign up|window|validity|season
                |event|palugit|early bird|filing|submission|application|palista|bidding|raffle|contest|para sa
                |warranty|lock in|grace period) => say: Ito po ang mayroon sa ngayon
            ! (closed|sarado|tapos) na ~2 (ticket|case|tiket|concern|request|issue|complaint|reklamo|usapin)
            ! tapos na ~2 (lock in|contract|kontrata|maintenance|repair|upgrade|rollout|migration|update
                |bayaran|utang)
            ! (kung|pag|kapag|if|baka) ~2 (malabo|mahirap|imposible)
            ! para sa (inyo|amin|atin|akin|kanila) ~4 lang
            ! <not> <our> (masabi|masasabi|masiguro|masisiguro|masigurado|masisigurado|matiyak|matitiyak
                |mahulaan|maalala|matandaan|masasagot nang|masagot nang)
            ! <not> <our> (masasagot|masagot|masabi) ~1 (nang|ng) (tiyak|sigurado|diretso)
            ! <not> <us> (mangangako|mangako|magdadahilan|magpapaligoy|magpapaasa|magsisinungaling
                |makikipagtalo|makikipag away|aalis|matutulog|titigil|magpapahinga|susuko|bibitaw|magkukulang
                |magsasawa|nagbibiro|magpapatumpik)
            ! <not> <our> <you> (ililipat|iiwan|pababayaan|papaikutin|pahihirapan|paghihintayin|pag hintayin
                |paaasahin|ibibitin|ipapasa|iistorbohin|kukulitin|bibitawan|hahayaan|papahirapan|pipilitin
                |masisisi|sinisisi|aabalahin|lolokohin|tatanggihan|sisingilin|ichacharge|pagmumultahin
                |gugulangin|bibiguin|papabayaan|pagagastusin|pababalikin|papipilahin|gagastusin|ita transfer
                |bibiglain|inaaway|sinisingil)
            ! <not> <our> [na] [ito|yan|yun] (ibababa|isasara|iiwan|bibitawan|aalisin|ica close|icoclose
                |uulitin|hahayaang|palalampasin|papalampasin|babalewalain|tatantanan|titigilan|ikakaila
                |itinatanggi|itatanggi|itatago|ipagkakaila|sasayangin|lilimutin|ipagpapaliban|patatagalin
                |pinatatagal)
            ! (alam|batid|nauunawaan|naiintindihan) (kong|naming|ko na|namin na) <not> ~2
            ! (oras|bagay|petsa|panahon|pangako) na <not> <our> hawak
            ! walang (pasubali|palya|sablay|mintis|kulang|labis|duda|alinlangan|daya|tigil|patid|hassle
                |kahirap hirap|kupas|pagdadalawang|kondisyon|hanggan|katapusan|sapilitan|obligasyon|magbabago
                |ipapatong|tago|strings) ~2
            ! walang <word> (bayad|charge|fee|kaltas|dagdag|gagastusin|babayaran)
            ! (wala|walang) [<you>] ~1 (babayaran|gagastusin|aalalahanin|iisipin|ipag alala|ipag aalala
                |dapat ikabahala|gagawin|mawawala|mababago|magbabago|nawala|nawawala|nabawas|maaapektuhan
                |utang|balance|penalty|penalties|multa|pananagutan)
            ! <not> (kayo|ka|kayong|kang) [na] (magbabayad|sisingilin|masisingil|mapapagod|mahuhuli|maaabala
                |malalate|magsisisi|mag aalala|matatalo|malulugi|mapapahiya|gagastos|pipila|babalik
                |maghihintay)
            ! (sino|bakit) <not>
            ! <not> sapat (ang|na) ~3 (salita|salitang|sorry|paumanhin|pasensya)
            ! <not> [lang] (basta basta|simple) ~1 (<situation>|reklamo|bagay)
            ! bawal [na] (maningil|mag charge|magpabayad)
            (wala|walang) [kasi] sa (amin|akin|system|listahan|records|record|inventory|database|package|plan
                |policy|menu|catalog|kontrata|lugar|branch) [ang|yung] => say: Ito po ang mayroon sa ngayon
            (wala|walang) <word> (dito|diyan|dyan|sa amin|sa system|sa branch|sa store|sa record|sa records
                |sa inventory|sa lugar|sa area|sa site|sa app) => say: Ito po ang mayroon sa ngayon
            ^ (walang|no) <word> , (wala|walang|hindi|no|di) => say: Ito po ang maaari sa ngayon
            (kami|ako|kumpanya|bangko) ay (wala|walang) => say: Ito po ang mayroon sa ngayon
            (wala|walang) [yung|ang|ganung|ganyang|ibang] ~1 (medium|large|small|extra large|xl|xxl|size|sizes
                |variant|kopya|file|data|coverage|linya|port|appointment|vacancy|bakante|room|kwarto|table
                |upuan|seat|seats|ticket|tickets|tiket|pondo|budget|gamot|bakuna|vaccine|piyesa|parts
                |spare parts|accessories|sangay|kapalit|papalit|pampalit|palit|pick up|pickup|same day|express
                |cash on delivery|trial|demo|setting|option|button|api|integration|roaming|fiber|walk in
                |service center|on site|overtime|visibility|clearance|permiso|karapatan|kapangyarihan
                |awtoridad|kakayahan|exemption|exempted|exception|exceptions|palugit|allowance|subsidy
                |pasahero|seafood|vegan|halal|sunday|weekend|holiday|night shift|specialist|espesyalista
                |dentista|pediatrician|nurse|guro|tubero|electrician|mekaniko|diskwento|tawad|freebie|freebies
                |rebates|cashback|lounge|wifi|aircon|elevator|cr|paradahan|valet|shuttle|service vehicle
                |sasakyan|truck|van|motor|helmet) => say: Ito po ang mayroon sa ngayon
            ! (wala|walang) ~2 (fee|fees|charge|charges|bayad|multa|penalty|surcharge|kaltas|dagdag|interest
                |down|downpayment|deposit)
            (sarado|closed) [muna|rin] (kami|tayo|kapag|tuwing|every|pag
                |ang (branch|sangay|opisina|tindahan|store|kusina|kitchen|registration|enrollment|slot|clinic
                |klinika|counter|hotline|linya|office|booking)) => say: Ito po ang mayroon sa ngayon
            (unable|cannot|can't|can not|not able) (kami|ako|tayo
                |namin) [<word>] => say: Ito po ang maaari naming gawin
            (can't|cannot|unable to|not able to) (<word>|i <word>|mag <word>|ma <word>) (kasi|eh|po|kung
                |without|unless|because) => say: Ito po ang maaari naming gawin
            <not> [ito|yan|yun|siya|ang ganito|ang ganyan] [<that>] (ginagawa|isinasagawa|ibinebenta|binebenta
                |inaalok|iniaalok|dinedeliver|shiniship|pinapalabas|pinapapasok|inilalabas|nilalabas
                |ibinabahagi|idinidisclose|dinidisclose|ipinamimigay|pinapaupahan|inaadvise|sineserve
                |hinahayaan|ipinapahiram|pinapahiram|tinatanggal|binabago|isinasama|sinasama|isinasauli
                |pinapa <word>|ini <word>|bine <word>|shini <word>|dine <word>|ino <word>|ina allow
                |tinotolerate) [<word>] => say: Ito po ang maaari sa ngayon
            <not> (tayo|kami|natin|nating) (nag <word>|nagbe|nagre|nagse|nago|tumatanggap|gumagawa
                |<doing>) [<word>] => say: Ito po ang maaari naming gawin
            <not> [<that>] (tinanggap|pinayagan|inaprubahan|naaprubahan|napagbigyan|pinagbigyan|kinilala
                |pumayag|pumasa|nakapasa|naa approve|na approve|naapprove|na grant|nagrant|na approved
                |in approve|nakaabot sa|umabot sa|nakahabol|nakasama sa|pumapayag|sumagot sa|kinuha ng|umubra
                |kinaya) [ang|yung|ng|ni|sa|<word>] => say: Ito po ang maaari sa ngayon
            (labag|against|kontra|salungat|taliwas|violation) ~1 (sa|ng|po sa) ~2 (policy|polisiya|patakaran
                |rules|batas|terms|protocol|alituntunin|guidelines|privacy|kontrata
                |panuntunan) => say: Ito po ang maaari sa ngayon
            (no|walang|wala) [<word>] (exception|exceptions|exemption|exemptions|palakasan|special treatment
                |vip) => say: Ito po ang maaari sa ngayon
            (fixed|final|firm|last price) [na] [po] (price|presyo|ang (presyo|price|desisyon|decision|rate)
                |yan) => say: Ito po ang maaari sa ngayon
            (<number>|isa|isang|dalawa|dalawang|tatlo|tatlong|isang beses|hanggang <number>
                |up to <number>) ~2 lang (ang|yung) ~1 (kaya|kasya|maximum|allowed|pinapayagan|maibibigay
                |maiaalok|limit) => say: Ito po ang maaari sa ngayon
            (not|hindi) (possible|doable|feasible|negotiable|applicable|eligible|entitled|qualified|included
                |covered|open|honored|supported|allowed|available|offered|transferable) (sa|ang|yung|para|kasi
                |ngayon|today|dito|if|pag|kapag|kung|yan|ito) => say: Ito po ang maaari sa ngayon
            <not> [<that>] (ma|mai|maipa|ipa|mapa) (<future>|<can-be>|<able>|<word>) (kasi|dahil|sa|ang|yung
                |ng|kung|kapag|pag|hangga't|without|unless) => say: Ito po ang maaari naming gawin
            <not> [<that>] (<able>) (ang|yung|ng|ito|yan|kung|hangga't|sa|kapag|pag|dahil
                |kasi) => say: Ito po ang maaari naming gawin
            (wala|walang) ~1 (cash out|cashout|activation|installation|cancellation|rebooking|resched|palitan
                |bilihan|kuhanan|tanggapan|bayaran|proseso|pasok|biyahe|byahe|release
                |bagong <word>) ~2 (branch|ngayon|muna|dito|na ito|linggo|bukas|ngayong <word>|diyan
                |dyan) => say: Ito po ang mayroon sa ngayon
            (nakasara|naka close|nakaclose|nakasarado|naka lock) [muna] (kami|ang|tayo|kapag|tuwing|pag
                |sa <word>) => say: Ito po ang mayroon sa ngayon
            <not> (tugma|naaayon|alinsunod|ayon|pasok|akma|angkop|sang ayon) ~1 sa ~2 (patakaran|policy
                |polisiya|requirements|criteria|pamantayan|kondisyon|terms|rules|kwalipikasyon
                |guidelines) => say: Ito po ang maaari sa ngayon
            (tinanggihan|hindi inaprubahan|hindi tinanggap|hindi pinayagan|dineny|denied|declined|rejected
                |disapproved) ~1 (ng|ang|yung|ni) ~1 (bangko|management|supplier|system|inyong|insurer
                |underwriting|committee|<yours>|application|aplikasyon|claim|request|kahilingan|loan|appeal
                |merchant) => say: Ito po ang maaari sa ngayon
            <not> [<we>|<you>] (papayagan|pinapayagan|pinayagan|ina allow|inaallow|tinatanggap|tatanggapin
                |kinikilala|ipinahihintulot) ~1 (ng|kami ng|ako ng|kayo ng) (system|sistema|management|batas
                |policy|bangko|patakaran|app) => say: Ito po ang maaari naming gawin
            <not> (maka*|makaka*|makakapag*|makapag*) (ako|kami|tayo|ang|si|sila
                |siya) [<word>] => say: Ito po ang maaari naming gawin
            <not> (kami|ako|tayo) (makaka*|makakapag*|maka*|makapag*|nagde <word>|nag <word>|nagbe <word>
                |tatanggap|mag <word>|magbibigay) => say: Ito po ang maaari naming gawin
            ! <not> (kami|ako|tayo) (nag aalala|nagkulang|nagkamali|nagrereklamo|nagagalit|nagsisinungaling
                |nagsasawa|nagbibiro|nakalimot|nakikipagtalo|nakatulog|nawawala|naniniwala)
            ! <not> (makaka|makakaka|makaka*|maka*) (mapakali|makatulog|makakain|makahinga)
            (limited|limitado|exclusive|eksklusibo) [lang|lamang] [po] (sa|para sa|ang
                |yung) ~2 => say: Ito po ang maaari sa ngayon
            (discount|promo|offer|alok|package|benefit|slot|access|feature|option|rate|presyo|ticket) ~3 (lang
                |lamang) (ng|sa|para sa|for) ~1 (employee|employees|members|member|students|seniors|new|bagong
                |app|online|selected|piling|empleyado|residents|postpaid|prepaid
                |residential) => say: Ito po ang maaari sa ngayon
            hanggang (doon|dito|diyan|dun|dyan|ganun|ganito) lang ~1 (ang|kami|ako|kaya|talaga
                |pwede) => say: Ito po ang maaari naming gawin
            <not> [<that>] (na|pa) (maabutan|maaabutan|mahabol|mahahabol|maabot|maaabot|maisalba|maisasalba
                |maisingit|maisisingit|maipasok|masundan|maiatras|mauundo|ma undo|mababawi
                |mabawi) => say: Ito po ang maaari naming gawin
            (non|not|hindi) (transferable|refundable|convertible|negotiable|exchangeable|returnable
                |cancellable|changeable|stackable|combinable) => say: Ito po ang maaari sa ngayon
            ! wala (kaming|akong) (sinisira|tinatago|itinatago|kinikilingan|ginagalaw|binabago|hinihingi
                |sinisingil|kinukuha|pinapaboran|masasabing|masabing|balak|planong)
            ! (wala|walang) (akong|kaming) ~1 (makitang|nakikitang|makita|nakikita) (problema|issue|error|mali
                |sira|aberya)
            <not> [<that>] (nag|nagpa) (a|e|i|o|u|re|pro|se|po|de|di|fo|che|ca|ta|te|ba|bi|la|ga|su|sa|da|re
                |ship|pa|po) (accept|<word>) ~1 => say: Ito po ang maaari sa ngayon
            <not> (ito|yan|yun|dito|kami|ako) ang (tamang|tama|para sa|sakop|saklaw|department
                |channel) ~1 => say: Ito po ang maaari sa ngayon
            (tugma|hindi tugma|di tugma) sa (patakaran|policy|requirements|criteria
                |pamantayan) => say: Ito po ang maaari sa ngayon
            (hindi|di) (ako|kami) (papayagan|pinapayagan|pinayagan|ina allow|inaallow
                |hahayaan) => say: Ito po ang maaari naming gawin
            ! (wala|walang) [pa] (akong|kaming|kami|ako) (update|balita|idea|ideya|alam|impormasyon|info
                |details|detalye|feedback|natatanggap|nakukuhang|naririnig)
            ! hindi [pa] (dumarating|dumating|pumasok|pumapasok|nag push|nagpush|nagrereflect|nag reflect
                |lumalabas|lumabas|gumana|nakakarating) ~1
            (wala|walang) na [yung|ang] ~1 (early bird|promo|sale|discount|offer|freebie|slot|unit|stock|item
                |size|kulay|voucher|package|rate|option|ticket|tickets|upuan|pwesto|biyahe|byahe
                |flight) => say: Ito po ang mayroon sa ngayon
            <not> [<that>] nag <word> ng => say: Ito po ang maaari sa ngayon
            <not> (kasi|po kasi|naman) (pwede|puwede|maaari|kaya|allowed|available|covered|kasama|valid
                |tumatanggap|nag <word>|<can-be>) => say: Ito po ang maaari sa ngayon
            (lagpas|lampas) na [po] (sa|ang|kayo|kami|ito|yung) => say: Ito po ang mayroon sa ngayon
            ! (kapag|pag|kung|pagka|dahil|ang|yung|ng|mga|baka|oras na) (closed|sarado|expired|ubos|naubos
                |puno) na
            ! (wala|walang) tayong (pag uusapan|mapag uusapan|unboxing|problema|aalalahanin)
            ! <not> (kami|ako) ang (nag*|nagde|nagdedesisyon|nagdadala|nagpapadala|nagse|nagpo|nagma
                |naniningil)
            ! hindi ako ang [may|nag*] (desisyon|nagdedesisyon)
            <not> [na|pa] (nalilipat|naililipat|nababalik|naibabalik|napapalitan|nababago|nakakansela
                |nacacancel|narerefund|nababawi|natatransfer|naipapasa|nabibili|naibebenta|nahahati
                |naipagpapaliban|naipagpapalit|naisasalin|nabubuksan) => say: Ito po ang maaari naming gawin
            (presyo|price|rate|desisyon|patakaran|policy|rules|kontrata|sistema|system) ang (masusunod
                |susundin|nasusunod|mananaig|sinusunod) => say: Ito po ang maaari naming gawin
            <not> (kami|ako|kaming|akong) (otorisado|otorisadong|autorisado|autorisadong|lisensyado
                |lisensyadong|awtorisadong) => say: Ito po ang maaari naming gawin
            (isa|isang|dalawa|dalawang|tatlo|tatlong|<number>) lang ang ~3 (kasama|kasali|included|allowed
                |pwede|sakop|saklaw|kaya|libre) => say: Ito po ang maaari naming gawin
            (wala|walang) (kasamang|kasama) [<word>] => say: Ito po ang maaari naming gawin
            (wala|walang) <word> (ang|yung) [mga] [<word>] <word> (namin|natin|niyan
                |nito) => say: Ito po ang maaari naming gawin
            ^ wala $ => say: Ito po ang maaari naming gawin
            ^ hindi , ~2 => say: Ito po ang maaari naming gawin
            ! <not> [<we>] (nakatitiyak|nakasisiguro|nakakasiguro|nakakatiyak|makatitiyak|makakatiyak
                |makasisiguro)
            hanggang <word> lang ang => say: Ito po ang maaari naming gawin
            ! (lagpas|lampas) na sa (authority|awtoridad|kapangyarihan|level|limit)
            <not> (pwd|active|aktibo|umaabot|nararating|abot ng|sineserbisyuhan|naseserbisyuhan|maipag*
                |maipapag*|maisa*|pinauutang|binabawi|ipinapalit|uurong|pang lahat|keri|kakayanin ng|pasok sa
                |makakapasok|maka push|pwede pwede) => say: Ito po ang maaari sa ngayon
            <not> (kayo|kayong|ka|kang|sila|siya) (<can-be>|kasama|kasali|pasok|qualified|pasado|kwalipikado
                |covered|sakop|saklaw|eligible|pwede|pwedeng|maaari|maaaring
                |entitled) => say: Ito po ang maaari ninyong gawin
            <not> ganun (kadali|kadaling|kasimple|kabilis) => say: Ito po ang maaari naming gawin
            <not> (nakalusot|lumusot|nakapasa|pumasa|nakapasok|umusad|napili|nabigyan|pinalad|naaprub
                |na approve|naapprove|nagqualify|nag qualify|nakalampas|natuloy|napagbigyan
                |maaprubahan) [sa] (ang|yung|sa|kayo|kasi) => say: Ito po ang maaari sa ngayon
            (labas|lampas|lagpas) na <that> sa (sakop|kontrol|saklaw|kapangyarihan|kakayahan|hurisdiksyon
                |coverage|area|warranty|palugit|limit|oras) => say: Ito po ang bahaging hawak namin
            (labas|lampas|lagpas) <that> sa (sakop|kontrol|saklaw|kapangyarihan|kakayahan|hurisdiksyon
                |coverage|area|warranty|palugit|limit) => say: Ito po ang bahaging hawak namin
            (wala|walang) (palitan|refund|balik|sauli|sauliang|solian|bawian|atrasan|urungan|returns|exchange
                |cancel|tawaran|utang|hulugan|libreng <word>|hatid) (ang|yung|kapag|pag|sa
                |ho) => say: Ito po ang maaari sa ngayon
            (wala|walang) (basehan|batayan|probisyon|provision|legal basis|dahilan|rason|puwang|paraan) (para
                |sa|upang|ang|na) => say: Ito po ang maaari naming gawin
            (ekis|ligwak|waley|olats|bokya|tepok|negats|nope) (sa|kami|ang|yung|talaga
                |muna) => say: Ito po ang maaari naming gawin
            (unable|cannot|can't|not able) (kaming|akong|tayong|naming) => say: Ito po ang maaari naming gawin
            never (kami|kaming|akong|ako|po) (nag <word>|<done>|<doing>
                |mag <word>) => say: Ito po ang maaari naming gawin
            (rejected|declined|denied|disapproved|rejek|bagsak|ligwak|dismissed|void|invalid|forfeited) (yung
                |ang|na ang|na yung) ~1 <hiling> => say: Ito po ang maaari sa ngayon
            (tinanggihan|tinatanggihan|tatanggihan|ibinasura|ibinalik|dineny|dinecline|nireject|hinarang
                |hinaharang|kinansela) [na] [namin|nila|ng <word>] (ang
                |yung) ~1 <hiling> => say: Ito po ang maaari sa ngayon
            (itinigil|tinigil|inihinto|hininto|binuwag|phineout) na (namin|natin
                |ng <word>) => say: Ito po ang mayroon sa ngayon
            (tigil|huminto|tumigil|nagsara|nag stop) na (kami|ang|kaming) => say: Ito po ang mayroon sa ngayon
            <not> na (kami|ako|kaming|akong) (nag <word>|<doing>|gumagawa|tumatanggap|magbibigay
                |magpapa*) => say: Ito po ang maaari naming gawin
            <not> (kasama|kasali|kabilang|saklaw|sakop|included|covered) (sa|ng|ang
                |yung) => say: Ito po ang saklaw nito
            <not> (natin|namin|ko) [<that>] (keri|kaya|kakayanin|maisisingit|<can-be>|pwede|inaallow
                |pinapayagan|isinasama|ginagawa|inaalok|ibinibigay|tinatanggap|binabayaran|sinasagot
                |ipinapayo) => say: Ito po ang maaari naming gawin
            (wala|walang) (na) (kaming|kami|akong|tayong|natirang|natitirang|bakanteng|available) ~1 (stock
                |slot|unit|kwarto|room|upuan|kulay|size|ganyan|ganun|ganito|item|rider|mekaniko|driver|tao
                |table|reservation|appointment) => say: Ito po ang mayroon sa ngayon
            ! never (kami|kaming|akong|ako) (humihingi|hihingi|nagtatanong|magtatanong|naniningil
                |nag <word> ng (otp|pin|link|password))
            (mahigpit|istrikto|strikto|strict) (kami|ang|yung) ~1 (patakaran|policy|rules|management|bangko
                |kumpanya|namin|sa) => say: Ito po ang maaari sa ngayon
            ! <not> (kayo|kayong|ka|kang) (maka|makaka|makakaka) (miss|libre)
            ! <not> (kayo|kayong|ka|kang) (mahihirapan|masisisi*|maliligaw|mapapagod|mabibigo|magsisisi
                |mapapahiya|maaabala|mauubusan|mahuhuli|mapuputulan|mawawalan|makakaltasan|malulugi
                |maghihintay|mapag iiwanan|makakalimutan|mababawasan|mapapabayaan|maiiwan|mabibitin
                |mamomroblema|mag isa|nag iisa|masisingil|mamimiss|makakalusot)
            ! <not> [<us>|kayo] (makapaghintay|makahintay|makakapaghintay|maka hintay|makapag hintay)
            ! (limitado|limited) (ang|yung) (stock|stocks|slots|slot|supply|units|seats|edition|upuan|oras
                |bilang)
            ! <not> (kasama|sakop|saklaw|kabilang) sa (singil|bill|bayad|charge)
            (tapos|lipas|nakalipas|lumipas) na ang (panahon|panahong|oras|araw
                |takdang) => say: Ito po ang mayroon sa ngayon
            (kailangan|kailangang|kelangan|dapat) ~1 (i settle|isettle|bayaran|mabayaran|makumpleto|i complete
                |kumpletuhin|tapusin) ~4 bago (namin|kami|ma|maka*) => say: Ito po ang maaari naming gawin
            <not> (nagse|nagde|nagpo|nagre|nagbe|nago|nagi|naga
                |nagu) <word> => say: Ito po ang maaari sa ngayon
            <not> (sumasang ayon|sang ayon|pabor|payag|pumayag|pumapayag|opsyon|option|ubra|uso|polisiya
                |patakaran|standard|practice|solusyon ang|ipinagkakatiwala) (ang|ng|sa|ho
                |namin) => say: Ito po ang maaari naming gawin
            (malabo|imposible|alanganin|suntok sa buwan) (yan|yun|ito|yung|ang|ngayon|mangyari
                |ngayong) => say: Ito po ang maaari naming gawin
            (cash|card|online|walk in|residential|prepaid|members|adults|weekdays|isang beses
                |first time) (basis|only|lang) (lang|talaga|tayo|kami) => say: Ito po ang saklaw nito
            (tanggihan|tatanggihan|tumanggi|tumatanggi|tatanggi|kanselahin|ibasura|mag decline|i decline
                |ma decline|tanggihan muna) (ang|namin|kami|po namin
                |yung) => say: Ito po ang maaari naming gawin
            (kinakailangan|kailangan|napilitan|obligado|minabuti) (naming|kaming) (tanggihan|tumanggi
                |kanselahin|ibasura|ikansela|i decline|i reject) => say: Ito po ang maaari naming gawin
            <not> <that> (maipag*|maipapag*|maisa*|maisasa*|maka*
                |makaka*) => say: Ito po ang maaari naming gawin
            ! (para|upang) [naman|lang|hindi] (wala|walang|hindi|di|huwag|wag|not)
            ! (malabo|medyo malabo) [<that>|kasi] ~1 (yung|ung|ang|kuha|picture|photo|scan|litrato|larawan
                |video|print|selfie|pirma)
            ! (imposible|impossible) [na|namang] (yan|yun|iyan|iyon|magkamali*|mawala*|masira*|magkulang*
                |mali)
            ! <not> sana
            ! baka <not> [na|pa] (umabot|aabot|abot|makarating|dumating|pumasok)
            ! (pwede|maaari|pwedeng|maaaring|puwede|puwedeng|paki|kayo na
                |kung gusto <you>) [<you>] [na] ~1 (tanggihan|tumanggi|kanselahin|ibasura)
            ! (ayaw|ayaw din|ayaw rin|ayoko|ayokong) [<our>|namin|naming|ko|kong] (masira*|mahuli*|maabala*
                |magkamali*|mangyari*|mawala*|maulit*|madismaya*|mabigo*|matagalan*|masayang*|maranasan*
                |umasa*|umuwi*|maghintay*|mapahamak*|mahirapan*|mag alala*|<word> kayo|may|na may|na ma*)
            ! (na decline|declined|nadecline|na reject|nareject|rejected|nag decline|bumalik) ~2 (card|bayad
                |payment|transaction|transaksyon|auto debit|autodebit)
            ! <not> (kami|ako|kaming|akong) [na] (nagpalit|nagbago|nagkulang|nagkamali|nagtaas|nagpadala
                |nagtext|nagtanggal|nagbawas|nagsara|naglabas|nagpabaya|nagkaproblema|nagduda|nagsinungaling
                |nagsabi|nagbigay|nagpost|nagdagdag|nag (text|email|transfer|charge|send|message|call|announce
                |cancel|update|check|deduct|delete|change|post|increase|inform|notify|follow|reply))
            ! <not> (namin|naming|ko|kong) [na] (na check|nacheck|na update|naupdate|na send|nasend|na inform
                |nainform|na notify|na double check|na abisuhan|naabisuhan|nasabi|nabanggit|napansin
                |nakita agad|namalayan|natawagan|nasagot|nabasa|naasikaso|na monitor|na replyan|nareplyan
                |inaasahan|inakala|napaghandaan)
            ! malayo [pa|na] (naman|ang|yung|ba|sa)
            ! (wala|walang) (sinuman|sinoman|kahit sino|kahit sinong|customer|pasyente|pasahero|tao|magulang
                |kliyente) [ang|na] ~1 (dapat|gustong|gusto|nararapat|may gusto)
            ! (wala|walang) (kami|kaming|akong|ako) ~1 (pakialam|pake|paki|maidadahilan|idadahilan|dahilan
                |excuse|masasabi|tiyak|eksaktong|eta|inaasahang|eksakto)
            ! (sino|sinong|sinumang|sino ba ang) ~2 <not>
            <not> [na] (natatanggal|nabubura|naaalis|nadadagdagan|nababawasan|nadadala|naipapadala|nasasama
                |naisasama|nabibigay|naibibigay|napapaaga|napapabilis|nare refund|nakaka cancel|napapagamit
                |napapahiram|naitatama|nareretrieve|naeextend|naibabawas|nahahabol) [na] (sa|ang|yung|kapag
                |pag|kung|kasi|ng|namin|natin|nang)
            kaya <not> na ~1 (macancel|ma cancel|makacancel|marefund|ma refund|mabalik|mapalitan|mabago
                |maibalik|ma change|mabawi|ma edit|ma update|maihabol|mahabol|ma stop|mapigilan|maipasok
                |makapasok|ma extend|ma reverse|pwede|puwede|valid|covered)
            <not> [na] (namin|naming|ko) (sagot|sagutin|obligasyon|obligasyong|responsibilidad
                |responsibilidad na|trabahong|tungkulin|tungkuling|kargo|pananagutan) (ang|yung|na|<word>)
            ^ <not> (dito|rito|sa amin) $
            (full|puno|punuan|fully booked|booked|punung puno|full house|ubos) na (ang|yung) (sabado|linggo
                |lunes|martes|miyerkules|huwebes|biyernes|slot|slots|oras|sked|schedule|araw|umaga|hapon|buwan
                |biyahe|flight|van|klase|section|lahat)
            ! <not> <we> [rin|din|naman] (pinahihintulutan|pinapahintulutan|kinukunsinti|kukunsintihin
                |tinotolerate|palalampasin|papalampasin|minamaliit|mamaliitin|mamaliit|binabalewala
                |ikinatutuwa|ma imagine|maimagine|maisip|lubos maisip|mailarawan|minamasama
                |ipinagwawalang bahala) [ang|ito|yan|yung]
            ! <not> [na] (siya|sila|kayo|ito|yan) (maiiwan|mapapabayaan|makakalimutan|mawawala|masasayang
                |mapapahamak|maaapektuhan)
            ! <not> [na] (makatarungan|makatwiran|katanggap tanggap|makatao|biro|madali|nararapat)
            ! (wala|walang) (hihindi|makakapigil|pipigil|haharang)
            ! <not> na (maibabalik|maibalik|mababawi|mapapalitan) ~1 (oras|panahon|pagod|luha|araw|alaala
                |sandali|nawala|tulog)
            ! <not> (pwedeng|maaaring|puwedeng|pwede) (hindi|di)
            ! <not> [na|sana] [na] (aabot|umabot) sa (ganyan|ganito|ganun|ganoon)
            ! (wala|walang) [kayong|kayo] (madadagdag|idadagdag|mababawas|ibabawas|mawawala|magbabago
                |babayaran|ilalabas na pera|dagdag na bayad|aalalahanin|ikabahala|ikakabahala)
            ! <n> lang ang ~2 babayaran
            hanggang ~3 lang (ang|yung) ~2 (namin|ng|sa|kaya|plan|niyo|ninyo|nyo)
            <not> [<that>] (nae|nare|naca|nade|nabe|naa|napo) <word> (ang|yung|kapag|pag|kung|kasi|ng|sa|na
                |namin)
            ! <not> [<that>] (napapansin|napapanood|napapanahon|napapagod|napapalagay)
            <not> [<that>] (napapaikli|napapabilis|napapaaga|napapaliban|napapahaba|napapalitan|napapalipat
                |naipapalit|naipapasok|naisisingit|napagbibigyan|napapayagan)
            <not> na <we> (cover|covered|sagot|sakop|saklaw|sineserbisyo|seserbisyuhan|tinatanggap|hawak
                |obligasyon|binabawi|pinapalitan)
            void na (ang|yung|yan|yun|ito|warranty)
            ! na void na
            ! hanggang [sa] (ika*|bukas|ngayon|ngayong|mamaya|katapusan|dulo|pasko|sabado|linggo|lunes|martes
                |miyerkules|huwebes|biyernes|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre
                |oktubre|nobyembre|disyembre|december|november|january|kailan|saan|gaano)
            <not> [<that>] (fit|kasya|compatible|swak|tugma|match) sa
            (wala|labas) na [<that>] sa (kamay|kontrol|hawak|kapangyarihan) (namin|natin|ko|naming)
            # out of it, not here, only so many, not done
            labas na <us> [dyan|diyan|jan|doon|dun|dito|sa <word>]
            <not> (dito|rito) sa (page|branch|opisina|tanggapan|chat|hotline|messenger|window|counter
                |department|app|aming <word>|amin)
            (valid|applicable|good|exclusive|eligible) lang [yan|yun|ito|siya|yung <word>|ang <word>] (sa|para
                |kapag|pag|for|kung|on)
            (on leave|naka leave|nakaleave|naka bakasyon|nakabakasyon|naka day off) [pa|ngayon|muna] (si|sina)
            ! habang (on leave|naka leave|nakaleave|naka bakasyon|nakabakasyon|naka day off) ~1
            wala sa level (ko|namin) ang
            (isang|isa|dalawa|dalawang|<number>) [<word>] (per|kada|bawat) <word> lang
            lang ang (hawak|saklaw|sakop|inaasikaso|hinahawakan|tinatanggap|binebenta|inaalok|sineserbisyuhan
                |sinusuportahan|pinoproseso|binabasa) (namin|dito|ko|natin|sa amin
                |ng (system|sistema|app|branch|opisina))
            (outside|beyond|lampas|lagpas|labas) [na] (ng|sa|of) [the|aming|our] (warranty|coverage|window
                |return|refund|policy|scope|saklaw|service area|delivery area|serviceable|jurisdiction|cutoff
                |cut off|deadline|grace period|palugit|ruta)
            <not> [na|pa|namin|ko] (nare|nae|naca|naka|nade|naa|nape|nawe|nire|nie|ine|kina|niwe|ina|hino|pina
                |tina|nai|nata) (reverse|refund|cancel|extend|edit|waive|reprint|print|replace|return|process
                |transfer|reschedule|upgrade|combine|accept|entertain|honor|credit|rebook|exchange|reissue
                |release|change|adjust|void|recall|undo|retrieve|recover|restore|deliver|ship|allow)
            <not> [na|pa|namin|ko] (nirereprint|narereprint|nirerefund|narerefund|nirereverse|narereverse
                |nirerelease|narerelease|nirereplace|ineextend|naeextend|kinacancel|nakacancel|nacacancel
                |ineedit|naeedit|inaaccept|ineentertain|hinohonor|winewaive|nawewaive|nirereschedule
                |narereschedule|tinatransfer|natatransfer|dinedeliver|naaalis|natatanggal|nababago|napapalitan
                |naibabalik|nabubuksan|nailalabas|inilalabas|inuulit|nauulit|pinapalitan|ibinabalik|isinasauli
                |ipinapahiram)
            (wala|walang) [pa|na] <word> (export|import|feature|mode|variant|option|function|toggle|filter
                |supplier) [sa|ang|yung|dito|ngayon|namin]
            (wala|walang) [pa|na] [kami|kaming|tayo|tayong] (supplier|export|import|toggle|filter|feature
                |function)
            ! <not> bawal
            ! (kahit|khit) (wala|walang) ~2
            ! (oras|oras na|araw|araw na|gabi|gabi na|gabing|linggo|linggo na|buwan|buwan na|taon na) (wala
                |walang) ~1
            ! habang (wala|walang) ~1
            ! (imposible|impossible) ~2 (makalusot|maulit|makapasok|manakaw|magamit ng iba|mahack)
            ! (wala|walang) <us> say
            ! <not> <our> pa (matukoy|natutukoy|malaman|masuri|nasusuri)
            ! <not> [ito|yun|iyon|yan|agad] (umabot|nakarating|naiparating|nakaabot) [ito|yun|agad
                |kaagad] sa (amin|akin)
            ! (maybe|siguro) <not> ~1
            ! (kayo|kayong|niyo|ninyo) <not> (makaalis|makatulog|makakain|makalabas|makauwi|makatrabaho
                |makapasok)
            ! ^ <not> , (at|salamat|<not> <we> (kayo|kita))
            # not here, only so much, gone to bed, over
            <not> (dito|diyan|dyan|doon|sa amin) [<word>] (hinahandle|hinahawakan|tinatanggap|pinoproseso
                |ginagawa|inaasikaso|kinukuha|binabayaran|nag <word>|<doing>)
            (isa|dalawa|one|two) lang (per|kada|bawat) <word>
            (isang|dalawang|one|two) <word> lang (per|kada|bawat) <word>
            <number> (months|buwan|days|araw|weeks|linggo|taon|years|kg|kilo|pcs|items|minutes|oras
                |hours) lang ~1 (nakikita|nakikitang|kaya|kayang|natatago|naka save|tinatanggap|sakop|allowed
                |pinapayagan)
            (tulog|natutulog|umuwi|nakauwi) na (si|sina|ang|yung) [mga] [<word>] (<nakatataas>|staff
                |technician|technicians|cashier|kahera|tao namin|lineman|linemen|lahat)
            (naka leave|nakaleave|on leave|off duty|day off|naka day off|naka lunch|naka lunch break
                |lunch break|naka break|absent|out of office|naka bakasyon|nakabakasyon|nasa meeting
                |naka meeting|out of town|nasa field) [na|pa] (si|sina|ni|ang|yung) <word>
            (lumipas|lipas|paso|napaso|nag lapse|lapsed|nag expire|naexpire|na expire) na (ang|yung|sa
                |kayo) <word>
            (non reversible|nonreversible|irreversible|non waivable|hindi reversible|confidential
                |kumpidensyal) (ang|yung|<that>|na)
            (is|are) not (prorated|pro rated|shareable|waivable|reversible|stackable)
            <not> (nakalista|nakarehistro|rehistrado|nakatala|naka list|automatic|live|naka live|rolled out
                |launched|prorated) (ang|yung|sa|dito|<that>)
            ayaw (pumayag|pumapayag|payagan|tanggapin|ibigay|ilabas|magbigay) ~1
            tinanggihan (ng|ni|nila) <word>
            (labas|lampas) [na] <that> sa (sakop|kontrol|saklaw|kapangyarihan|kakayahan|hurisdiksyon
                |trabaho) [<our>|ng aming]
            <not> (kami|kaming) (konektado|kasosyo|kapartner|rehistrado) ~1
            huli na (para|upang) ~1
            (imposible|impossible|malabo) na <that>
            (limited|limitado) lang (ang|yung) [<word>] (slot|slots|stock|stocks|unit|units|upuan|supply
                |kapasidad|pwesto|seats)
            strictly (by|for|cash|members)
            (locked|deleted|na delete|nadelete|burado|nabura|na wipe|overwritten|na overwrite|nabura) na (ang
                |yung) [<word>] (order|footage|data|cctv|record|recording|file|files|video|grades|logs|kopya
                |history)
            ! (ubos|naubos|puno|napuno) na ang (pasensya|tiwala|oras|lakas|luha|galit|pera|load|data|budget
                |panahon|pag aalala|inyong|loob)
            ! <not> (<may>|dapat) [basta] (pabayaan|balewalain|ipagpaliban|palampasin|isawalang bahala|maulit
                |hayaan|ganito|ganyan|ganun|maliitin)
            ! <not> <our> (kayo|kayong|ka|kang) (pipigil*|sisisi*|sisingil*|pagbabayar*|paaasa*|lolok*|iiwan*
                |tatanggalan|tatakutin)
            ! (kahit|ni) [isang] <word> (hindi|di) mababawas*
            ! <not> [<we>] (kontrolado|hawak|kontrol) ang (panahon|langit|ulan|bagyo|traffic|trapik|weather
                |merkado)
            ! (kahit|khit|maski) <not> ~1
            ! alam ~2 (wala|walang) ~1
            ! (wala|walang) [pa] (abiso|balita) [<word>] (sa|mula|galing)
            ! (pag|kapag|kung|if) (paso|expired|nag expire|lipas|naexpire|na expire) na ~1
            (forfeited|naforfeit|na forfeit) (ang|yung|pero|kasi|dahil|<that>)
        """,
        "alternative": """
            # What can be done instead: after a contrast, or named as the other way.
            (pero|ngunit|subalit|gayunman|gayunpaman|kaya lang) ~3 (pwede|pwedeng|maaari|maaaring|maari|meron
                |merong|may|kaya|kayang|try|subukan|nandito|nandyan|available|i <word> <our>|<future> <our>
                |papa <word>|ipapa <word>)
            (however|but) ~3 (pwede|pwedeng|maaari|maaaring|maari|meron|merong|kaya|kayang|subukan|nandito
                |nandyan|i <word> <our>|<future> <our>|papa <word>|ipapa <word>)
            (sa halip|imbes|bilang (alternatibo|kapalit|konsiderasyon|pamalit|kahalili)|as an alternative
                |alternatively|alternatibo|alternatibong|alternative|kapalit|kahalili|pamalit|plan b
                |workaround)
            (ang|ito ang|narito ang|eto ang) (maaari|maaaring|pwede|pwedeng|magagawa|maibibigay|maiaalok
                |maio offer|maioffer|masa suggest|masusuggest|mairerekomenda|mare recommend|kaya
                |kayang) [naming|kong|ko|namin|gawin] [<word>] [<word>] [<word>]
            (pwede|pwedeng|maaari|maaaring) (rin|din) ~1 (kayo|kayong|ninyo|ninyong|niyo|niyong|mong|mo|ang
                |naming|kong|ito|yung|sa|po|i|mag|ipa) => alone: yes
            (ibang|other|another) (branch|sangay|option|paraan|kulay|color|size|schedule|oras|araw|flight|trip
                |unit|variant|model|payment|produkto|doktor|slot) ~3 (pwede|available|meron|na may|maaari|po
                |na)
            (next available|pinakamalapit na|nearest) (slot|branch|flight|schedule|date|trip|petsa|sangay
                |biyahe)
            (available|bakante|meron) (naman|pa naman) ~3 (sa|ang|yung|ng|tayo|kami)
            (pero|ngunit|subalit|kaso|but) [po] (bukas|mamaya|mamayang <word>|ngayong <word>|sa <weekday>
                |sa susunod na <word>|sa darating na <word>|pagkatapos) ~5 (ay|kayo|po|<our>|<future>)
            (mas mabuti|mas maganda|mas okay|mas mabilis|mas madali|mas sulit|mas makakamura) ~1 (kung|siguro
                |po|na)
            ! (pero|ngunit|subalit) ~3 (hindi|wala|walang|huwag)
            ! (kaya|at) ~2 (hindi|wala)
            but ~2 (meron|pwede|maaari|bibigyan|ibibigay|libre|kaya|makakakuha|makakapag*|pagbibigyan
                |tutulungan)
            (pero|ngunit|subalit|kaso|gayunpaman) ~2 (may|meron|pwede|maaari|bibigyan|ibibigay|<future>
                |available|i <word>|libre|kaya|makakakuha|makakapag*|pagbibigyan|tutulungan)
            baka (gusto|bet|okay|pwede|trip|type|interesado|nais) (niyo|ninyo|kayo|mo|sa inyo)
            (pwede|pwedeng|maaari|maaaring|maari) (niyo|ninyo|niyong|ninyong|kayo|kayong|mo|mong|ko|kong
                |naming|namin) ~1 <word>
            (sa|bukas|mamaya|next) (<weekday>|<month>|week|month|ibang <word>|kabilang <word>) [po] ~1 (may
                |meron|pwede|available|bukas|open|slot)
            (meron|may) (naman|pa|po kaming|kami|kaming|pang|pong) ~1 (<word>)
            (try|subukan|subok) (niyo|ninyo|po|mo|na lang|natin) ~1
            (as|bilang) (goodwill|kapalit|konsiderasyon|courtesy|pambawi|tulong)
            (sulit|recommend|mare recommend|marerecommend|masusuggest|inirerekomenda|irerekomenda) (po|ko
                |namin|kay|sa|ang|yung) ~1
            (nandito|nandyan|nariyan|bukas|available) (po|naman|naman po) (si|ang|sa|kami|yung)
            (lahat|bawat) ~4 (makakatanggap|bibigyan|may matatanggap|makakakuha)
            (paki|kindly|please) ~1 (email|call|tumawag|fill|apply|mag <word>|file|dm|contact|submit) ~2
            (mag fill|mag file|mag apply|mag avail|mag order|mag book|mag rebook|mag upgrade|mag pick up
                |mag walk in|mag online|mag request|pumunta|kumuha) ~2 (kayo|na lang|ng|sa|ulit|po)
            ! (pero|ngunit) ~2 (hindi|wala|walang|baka|kita)
            (will|ie|i) escalate
            (pwede|pwedeng|maaari|maaaring) (<word>)
            ! (pwede|pwedeng|maaari|maaaring) [ko|namin] (ba|bang|malaman|mahingi|makahingi|makuha ang|paki*
                |patingin|magtanong)
            ! (lang|lamang) ang (pwede|pwedeng|maaari|maaaring|nakaka*|kaya|kayang)
            ! (kung|pag|bago|hanggang|para|upang|when) ~1 (pwede|pwedeng|maaari|maaaring)
            ! (hindi|di|bawal) ~1 (pwede|pwedeng|maaari|maaaring|kaya|kayang)
            ! (wala|walang) [pang|nang|ng|naman|<us>] (pwede|pwedeng|maaari|maaaring|kaya|kayang)
            ! (hindi|di|wala|walang|bawal) [<we>|<you>|<that>] (pwede|pwedeng|maaari|maaaring|kaya|kayang)
            ! (pwede|maaari) $
            (meron|merong) (din|rin|naman|na|pa|sa|tayo|kami|tayong|kaming|ako|akong) ~1 <word>
            may (available|bago|bagong|ibang|kapareho|katulad|similar|libreng|free|voucher|discount|promo
                |option|branch|slot|schedule|portable|loaner|temporary|pansamantalang|restructuring
                |installment|nakareserba|kapalit|extra|reserba) ~1
            ! (wala|walang) ~2 (available|option|slot|branch|kapalit)
            (habang|pansamantala|pansamantalang|for now|samantala|in the meantime|temporarily
                |as a workaround) ~4 (<order>|<future>|may|meron|gamitin|pwede|maaari|pili|print|mag <word>
                |i <word>|bukas|bibigyan|muna|gamit|send|use|try)
            (gamitin|gumamit|subukan|i try|order|umorder|mag order|bili|bumili|palit|palitan|lipat|kunin|kuha
                |kumuha|piliin|pumili|pili|idaan|daan|dumaan|sumakay|sakay|gumawa|generate|tanggihan) [niyo
                |ninyo|mo|kayo] [na] (na lang|nalang|na lamang|muna|lang ulit)
            (mag <word>|i <word>|gamitin|clear|print|use|palitan|try|subukan) [niyo|ninyo|mo|kayo] muna
            ! (hintayin|antayin|basahin|intindihin|tiisin|maghintay|pakihintay|paki) ~2 (na lang|nalang|muna)
            (ang|ito ang) (kailangan|dapat|kunin|piliin|i avail|swak|babagay|mas bagay|available|recommended
                |inirerekomenda) (niyo|ninyo|mo|ay|sa inyo|ko|namin) ~2
            (sa <weekday>|next week|sa susunod na (linggo|buwan|batch)|mamayang <word>|starting) ~3 (bubuksan
                |pwede|available|meron|babalik|magkaka*|may|bukas|open|ulit)
            (kaya|kayang) (ko|namin|kong|naming|natin) ~1 (ang|i <word>|yung|ibigay|magbigay|bigyan|gawin
                |<number>|itawad|ipahabol)
            (kung|pag|if|kapag) (papayag|payag|gusto|okay|nahihirapan|kailangan|ayaw|sakaling|nais|bet|prefer
                |di na|hindi na) ~3 , ~2 (may|pwede|i <word>|<future>|<order>|kaya|meron|maaari|papalitan
                |ililipat|irereserve)
            (kung|pag|if|kapag) (papayag|payag|nahihirapan|ayaw|di na|hindi na
                |hindi (kayo|ka) (maka*|pwede)) ~3 , ~2 (pwede|i <word>|<future>|<order>|kaya|meron|maaari
                |papalitan|ililipat|irereserve) . => alone: yes
            (bibigyan|iaalok|ibibigay|offer|ina offer|inaalok|iniaalok|ialok|mag offer|makaka offer
                |ino offer) ~1 (namin|ko|kayo|ka|natin) ~2
            (o|or) (kaya|di kaya|kung gusto|pwede|kaya naman) [<word>] [<word>] [<word>]
            (mas (mainam|mabuti|maganda|okay|madali|mabilis|sulit)) ~2
            may (libre|libreng|cold|tie up|partner|generic|nearest|malapit na|kabilang|ibang|sister) [<word>]
            pero ~3 [mismo] ang <future>
            (sakay|lipat|iwan|dala|pila|sumakay|lumipat) (kayo|ka|niyo|mo) [na lang|muna|sa|ng|ang]
            (lagyan|piliin) (ang|niyo|ninyo|mo|muna)
            # meanwhile: what serves until then, refusal or not
            (habang (wala pa|inaayos|hinihintay|naghihintay|ginagawa)|hangga't wala pa|hanggat wala pa
                |hangga't hindi pa|pansamantala|pansamantalang|for now|for the meantime|in the meantime
                |samantala|sa ngayon|habang wala|while waiting|as a workaround) ~2 , ~1 (may|meron|pwede
                |pwedeng|maaari|maaaring|gamitin|gumamit|bukas ang|pili|print muna|naglagay|pahihiramin
                |papahiramin|papatayin|<future> <our>) [<word>] => alone: yes
            (pansamantala|pansamantalang|for now|for the meantime|in the meantime|samantala|sa ngayon
                |habang wala pa) (may|meron|pwede|pwedeng|maaari|maaaring|gamitin|gumamit|bukas ang|pili
                |print muna|naglagay|pahihiramin|papahiramin|papatayin) [<word>] => alone: yes
            (pahihiramin|papahiramin|pahiramin|ipapahiram|ipahihiram|ihahanap
                |ipagre reserve) [<word>] [<word>] => alone: yes
            ! (habang|samantala|pansamantala) ~4 (huwag|may napansin|may iba pa ba|may tanong|may idadagdag
                |may katanungan)
            # a condition, then what is open to them
            ^ [pero|ngunit|subalit|o] (kung|pag|kapag|sakaling) ~5 , [<word>] (pwede|pwedeng|maaari|maaaring
                |meron|may|tinatanggap) . => alone: yes
            ^ (kung|pag|kapag|sakaling|if) ~5 , [<word>] (pwede|pwedeng|maaari|maaaring|meron|tinatanggap
                |available)
            ^ [pero|ngunit|subalit|o] (kung|if|pag|kapag|sakaling) ~5 , ~4 (<number> lang|na lang|nalang|muna)
            # what there is
            ^ [pero|subalit|ngunit] (may|meron|mayroon) [<word>] [<word>] (kami|kaming|tayo|tayong|siya|siyang
                |ako|akong) [<word>] [<word>]
            ^ [pero|subalit|ngunit] (may|meron|mayroon) ~1 (bakante|bakanteng|natitira|natitirang|tira|tirang
                |darating|paid|trial|online|stock|slot|slots|option|plan|package|promo|discount|murang|mas
                |katulad|kamukha|kapareho|ibinibigay|inaalok|available|self service|walk in) ~2
            (may|meron|mayroon) (bakante|bakanteng|natitira|natitirang) [<word>] [<word>]
            ! (may|meron) [<word>] (problema|issue|aberya|sira|mali|error|record|natanggap|nakikita|hinihintay
                |kailangan|tanong|nangyari|delay|nakita)
            # go there, do it so
            huwag [<you>] na lang (tanggapin|kunin|ituloy|bayaran)
            (magpa <word>|idaan|dumaan|lumapit|kumonsulta|magpatingin|magtanong|fill out|fill up
                |generate) [lang|na lang] (kayo|niyo|ninyo|the|ang) ~1 (sa|ng|form)
            (lahat ng|ang mga) ~2 (dinadaan|idinadaan|dumadaan|tinatanggap) (lang sa|sa) <word>
            (you may|you can|pwede|please) (talk to|contact|message|call|use|try|visit|request
                |use the) [<word>]
            ako na [mismo] [ang] (magbibigay|<future>|tatawag|magpapadala|maghahatid|gagawa
                |mag <word>) [<word>]
            (magpapa callback|magpapa <word>|ie endorse|na endorse|ieendorse|ipapa callback) (ko|ako|namin
                |kami)
            # no alternative: a yes with its condition, what may happen
            ! ^ (pwede|pwedeng|maaari) (basta|hangga't|kasi|opo|oo)
            ! ^ pwede , ~1
            ! (pwede|pwedeng|maaaring|maaari) (bumaba|tumaas|mawala|masira|magbago|mangyari|lumala|magtagal
                |ma delay|madelay|maapektuhan|dahil|dulot|sanhi|nagkamali|may (bad|sira|problema))
            ! pero ~1 (irereport|ire report|iparating|ipaparating|ipararating|ihihingi|hihingi)
            # beside a refusal: another way, a place on the list
            (isang|ang isang|ang ibang|ibang|another|ang natitirang) (option|opsyon|paraan|solusyon
                |alternatibo) [<word>]
            (option|opsyon|options) (niyo|ninyo|natin) [<word>] [<word>]
            (magpalista|magpa reserve|magpareserve|magpa waitlist|i waitlist|ipa reserve|ire reserve
                |irereserve|ililista|ilista) (ko|kayo|namin|na lang) [<word>]
            (doon|dun) (kayo|pwede|pwedeng|maaari) [<word>]
            ! (wala|walang|hindi) ~2 (option|opsyon|paraan|solusyon)
            # the other way, named after the no
            (pa <word>|papa <word>|magpa <word>|kuha|bili|order|lapit|punta|lipat|apply|register|bagong <word>
                |ulit|rebook|reorder|file) [<you>] (na lang|nalang|na lamang) <word>
            pa <word> (niyo|ninyo|mo) (kay|sa|muna) <word>
            (pwede|pwedeng|maaari|maaaring) (kahit|muna|munang) <word> [<word>] => alone: yes
            (paano|pano) kung (bigyan|gawin|palitan|ilipat|hatiin|gawing|ibaba|<word>) (namin|natin
                |ko) [<word>] => alone: yes
            (habang|hangga't) (wala pa|inaayos|hinihintay|naghihintay|ginagawa|wala) [siya|ito|pa] , ~2 (libre
                |makakapag|makakapag*|makaka*|magagamit|tama|gumagana|gamitin|gamit|mag <word>|pwede
                |pwedeng) <word> => alone: yes
            (pansamantala|sa ngayon|for now|samantala) , [<word>] (mag <word>|mag*|i <word>|gamitin|gumamit
                |sa <word>) [<you>] muna => alone: yes
            ^ if <not> ~3 , (pwede|pwedeng|maaari|maaaring) [<you>] <word> => alone: yes
            (nais|gusto|ibig) <our> (ialok|mag offer|i offer|imungkahi|magmungkahi
                |iminumungkahi) [<word>] [<word>] => alone: yes
            pero (na <word>|ni <word>|in <word>|isinali|inilista|inilagay|nilagay|hiniling|inendorso|ipinasa
                |inireserba|nireserba) [na] <our> [na] <word>
            mas ok [na] (kung|na|po|siguro) <word>
            (bakante|available) [pa] (ang|yung) <word> [<word>]
            ang (ginagawa|diskarte|sistema) (ng iba|ng ibang <word>|ng karamihan|ng marami) ~2
            meron ulit <word> [<word>]
            ! (dumating|darating|order|inorder|parating|hinihintay|naorder) [na] [<us>] (ang|yung|ng) kapalit
            # what is left, what still runs, where they were put
            (lang|nalang|lamang) ang (bukas|natitira|natitirang|bakante|meron)
            gumagana (naman|pa) (ang|yung|sa) <word>
            (isiningit|isisingit|hinanapan|ihahanap|inilipat|ililipat|inilista|ililista|ipapasok|ipinasok
                |ni reserve|nireserve) (ko|namin) (kayo|ka|kayong)
            mas (mura|makakamura|tipid|makakatipid) (pag|kung|kapag)
            (magbubukas|magbabalik) (kami|kaming|ulit|muli|tayo|tayong) ~1
            (punta|daan|visit) (kayo|ka|lang|na lang) (sa|kay) <word>
            kahit (walang|wala) <word> (pwede|pwedeng|maaari|maaaring|tinatanggap)
            ! (doon|dun) kayo (magtanong|magreklamo|mag complain|magsumbong)
            ! (ang|magkano ang) (kaya|kayang) (niyo|ninyo|mo|kayo)
            sa <word> na lang (kayo|ka|tayo) (magbayad|bumili|kumuha|mag book|mag order|umorder|sumakay
                |mag pick up)
            (okay|ok) lang [ba] [sa inyo] kung (<weekday>|<future>|ibang|i <word>|palitan|bukas|mamaya)
            gusto (niyo|ninyo|mo) ba [na] (i|ipa|palitan|ilipat|ilista|<future>) <word>
            (ko|namin|natin) na lang (ang|ng|kayo|yung)
        """,
        "blame": """
            # Whose fault it is: kasalanan, pagkakamali, pagkukulang of the customer.
            (kasalanan|pagkakamali|pagkukulang|kapabayaan|fault|mali|responsibilidad|responsibility|liability
                |sagutin|accountability|obligasyon|tungkulin|problema) [na] (ninyo|niyo|mo
                |ng (borrower|customer|user|account holder|member|cardholder|buyer|pasahero|nagpadala
                |estudyante|nanghiram|subscriber|sender|may ari))
            (kayo|ikaw) ~2 (ang|yung|mismo|kasi|rin|din) ~1 (may kasalanan|may mali|nagkamali|may problema
                |nagbigay|naglagay|pumindot|nag <word>|pumili|nagpabaya|nakalimot|nagkulang|nag approve
                |nag accept|hindi nag <word>|nakasira|nakabasag|nag click|gumawa|pumirma|hindi sumunod
                |hindi nagbasa|ang dahilan)
            kayo (nagbigay|naglagay|pumindot|nagkamali|pumili|nakasira|nagpabaya|nag <word> ng|pumirma|umorder
                |hindi nagbasa|hindi sumunod)
            (dapat|sana) (noon|dati|kasi|kahapon|nung una|una|simula) ~1 [pa|pa lang|palang|noon pa] ~2 (niyo
                |ninyo|kayo|mo|inasikaso|sinabi)
            dapat [kasi] (niyo|ninyo|kayo|kayong|niyong|ninyong|mo|mong|ka|kang) [kasi] ~2 (binasa|chineck
                |<done>|nag <word>|nagbasa|nagsabi|nag*|inasikaso|sinunod|in <word>|tiningnan|sinuri
                |kinumpirma|ni <word>|na <word>|naging|tinanong|nakinig|sumunod|pinag ingatan|binasang|inalam)
            (sana|kung) ~1 (binasa|nakinig|sumunod|nagbasa|tiningnan|chineck|sinunod|nag ingat|inayos|sinabi
                |inagahan|nag <word>|in <word>) ~1 (niyo|ninyo|kayo|mo|ka)
            (hindi|di) (niyo|ninyo|kayo|mo|ka) (kasi|naman kasi|naman|po kasi) ~2 (<done>|<doing>|nag <word>
                |in <word>|binabasa|nakinig|sumusunod|naka*|ni <word>|<able>|na <word>)
            (hindi|di) (kasi|naman kasi) (niyo|ninyo|kayo|mo|ka) ~2 <word>
            (hindi|di) (niyo|ninyo|kayo|mo|ka) (binasa|sinunod|nagbasa|sumunod|nakinig|chineck|nag ingat
                |nagbayad on time|nagsabi agad|tiningnan|inintindi|nag inform|nagpaalam|nag ask|nagtanong)
            (hindi|di) [ba] (niyo|ninyo|mo|kayo) [ba] (naintindihan|nabasa|binasa|naiintindihan|alam|nakita
                |nakuha|marunong|napansin|nagbabasa|tiningnan|chineck|naisip) ?
            (sinabi|nasabi|sinabihan|nabanggit|pinaalala|pinaalalahanan|ipinaliwanag|na explain|naexplain
                |na remind|inabisuhan|in explain|na inform|binanggit|ininform) [na] (namin|ko|naming
                |kayo) ~2 (dati|noon|na|nung|kanina|sa inyo|noong|kahapon|na dapat|na hindi)
            (ilang beses|paulit ulit|makailang ulit|ilang ulit) (na) (namin|ko|naming|kong) ~1 (sinabi
                |sinabihan|ipinaliwanag|pinaliwanag|pinaalala|sinasabi|in explain|inulit)
            (kulang|mali|late|huli|hindi kumpleto|incomplete|hindi tugma|wrong|malabo) (kasi|po kasi
                |naman kasi|naman|po) (ang|yung) ~1 (<done>|binigay|pinasa|nilagay|sinulat|inilagay|details
                |detalye|input|sinubmit|isinumite|in <word>|pag <word>|na <word>) ~3 (niyo|ninyo|mo|niyong
                |ninyong)
            (mali|kulang) (ang|yung) ~1 (nilagay|inilagay|binigay|ibinigay|sinulat|isinulat|pinasa|ipinasa
                |in encode|pinindot|na input|inenter|in enter|tinype|napili|pinili|na type|sinabi) (niyo|ninyo
                |niyong|ninyong|mo|mong)
            (mali|nagkamali) (kayo|ka) ~1 (ng|sa|kasi|po|nang)
            (user error|user's error|human error niyo|customer error|client error|customer's fault
                |operator error)
            (malamang|siguro|baka|obviously|halata) ~1 (pinuwersa|nabagsak|nabasa|binagsak|nalaglag|naibagsak
                |nagamit|ginamit|pinabayaan|hindi niyo|hindi ninyo|nakalimutan|may ginawa|mali|nagalaw|ginalaw
                |pinakialaman|nagkamali) ~1 (niyo|ninyo|kayo|mo|kasi|ang)
            (pinabayaan|pinakialaman|binalewala|nakaligtaan|kinalimutan|inabuso|pinuwersa|sinira|winala|minali
                |ginalaw) (niyo|ninyo|mo)
            (nakalimutan|nakaligtaan|nalimutan) (niyo|ninyo|mo) (kasi|siguro|po kasi|lang)
            bakit (hindi|di|ngayon|noon|ba) ~1 (niyo|ninyo|kayo|mo|ka|lang|pa) ~3 (agad|kasi|lang|binasa
                |sinabi|nagsabi|nag <word>|<done>|inasikaso|chineck|nagreport) ?
            bakit (kasi|ba kasi|naman kasi) ~2 (kayo|niyo|ninyo|mo|ka)
            (ngayon|late|huli) [na] (niyo|ninyo|kayo) lang ~1 (sinabi|nag <word>|nireport|nagsabi|inasikaso
                |binanggit|nagreklamo)
            (in accept|inaccept|tinanggap|pinirmahan|sinang ayunan|in agree|nag agree|pumayag|pumirma|nag sign
                |nag accept|in approve) (niyo|ninyo|kayo|mo)
            (nasa|sa) (inyo|end ninyo|end niyo|side niyo|side ninyo|part ninyo|part niyo|inyong end
                |inyong side|parte ninyo) ~1 (ang|yung|po) ~1 (problema|mali|diperensya|pagkakamali|issue
                |responsibilidad|pagkukulang)
            (kayo|kayo na|kayo rin) [ang] (bahala|mag adjust|mag isip)
            (pabaya|burara|tamad|makakalimutin|iresponsable|pasaway|makulit|hindi maingat|careless) (kayo|kasi
                |ka|naman|kayong)
            (ayan|kita niyo|sabi na|o ayan) ~2 (kasi|kasi naman|nga ba)
            dahil (sa inyo|sa kapabayaan niyo|sa kapabayaan ninyo|sa pagkakamali ninyo|hindi kayo|hindi niyo
                |hindi ninyo|sa pag click ninyo|late kayo|huli kayo)
            ! (hindi|wala|walang) ~3 (kasalanan|pagkakamali|kapabayaan) [na] (niyo|ninyo|mo)
            ! (kasalanan|pagkakamali|pagkukulang|kapabayaan|mali) (namin|ko|naming|kong)
            ! tama kayo
            dapat [kasi|po kasi] ~2 (chineck|binasa|tiningnan|nagbasa|sinunod|inasikaso|inagahan|nag <word>
                |maaga|nag*|<done>|in <word>|ni <word>|tinago|sinigurado|inalam|ininspect|in inspect) ~2 (niyo
                |ninyo|kayo|kayong|muna)
            dapat (kasi|sana) ~2 (kayo|kayong|niyo|ninyo|mo|ka)
            (mali|kulang|malabo|late|luma|expired|peke|hindi tugma) ~1 (ang|yung) ~3 (na nilagay|nilagay
                |inilagay|na binigay|binigay|ibinigay|na sinulat|sinulat|na pinasa|pinasa|na in*|sinend
                |na sinend|in upload|inupload|na ibinigay|na inilagay|na input|ininput|na type|tinype|pinili
                |na pinili|dinala|sinubmit) (niyo|ninyo|mo|niyong|ninyong)
            (late|huli|matagal|ngayon|kahapon|kulang|mali|maling|tapos) [na|lang|pindot|input|type|click
                |po] ~2 (kasi|lang kasi|naman kasi) ~1 (kayo|niyo|ninyo|kayong)
            (maling|mali) (pindot|input|type|click|lagay|basa|intindi|send) (po|niyo|kayo|kasi|ninyo
                |ng customer) ~1 (kayo|niyo|ninyo|kasi|po)
            (hindi|di) (namin|ko|na namin) (problema|kasalanan|na kasalanan|responsibilidad|na problema
                |na responsibilidad) kung ~1 (nakalimutan|hindi|nawala|na*|mali|nagkamali|<done>|niyo)
            (kayo|kayo po) (ang|yung|po ang|po yung|mismo ang) (hindi|nag*|may|naka*|na*|pumili|lumabag
                |nagkamali|nakalimot|sumira|umalis|<done>|nag <word>|na <word>)
            (ilang beses|paulit ulit|makailang ulit|lagi|palagi|noon pa|dati pa|matagal na) ~1 (namin|ko
                |naming|kong) ~1 [kayong|kayo|sa inyo] ~1 (pinaalalahanan|sinabihan|sinabi|ni remind
                |nireremind|binalaan|pinaalala|na remind|inabisuhan)
            (ngayon|kahapon|kanina) (niyo|ninyo|kayo|lang|lang po) [lang|niyo|kayo|po] ~1 [kasi|kayo
                |po kasi] ~1 (nagsabi|sinabi|nag <word>|nireport|nagreport|tumawag|bumalik|nagpunta|dumating
                |nag*)
            (na|nag) <word> (niyo|ninyo|kayo) [po] ~1 (siguro|kasi|kaya|yung) ~3 (kaya|yung|link|phishing|ang)
            kung [hindi] [<you>|lang|lang sana] (niyo|ninyo|kayo|kayong) ~1 [sana] ~1 (sinara|binasa|binuksan
                |pinindot|nag*|<done>|sumunod|nakinig|umalis|pumunta|bumili|nagsabi|naging|in <word>
                |ni <word>) ~3 ,
            (ba't|bakit) (ngayon|hindi|di|pinindot|binigay|ibinigay|naman|sinara|kasi|po kasi) ~2 (niyo|ninyo
                |kayo|mo|ka) ~2
            (hindi|di) (ba kayo|kayo) (nag ingat|nagdoble ingat|nag check|naging maingat|nagbasa|nakinig
                |sumunod|sumipot|dumating|pumunta|tumupad|nag confirm|nagbayad|nagreply|sumagot)
            (kapabayaan|pagkakamali|kasalanan|pagkukulang|kakulangan) [na po|po|naman|naman po] (ninyo|niyo
                |ng inyong|ng customer|sa inyong)
            (tinanggap|kinuha|ginamit|binuksan|sinubukan|pinakialaman|tinanggal|sinira|binago|dinelete
                |ni delete) (niyo|ninyo) [na] ~1 kasi
            (nag (agree|accept|sign|confirm|consent)|pumayag|sumang ayon|pumirma) [naman|po naman|na|po
                |na po] (kayo|kayong)
            (alam|dapat alam) (naman|na dapat|po naman|na po dapat|na|dapat) ~1 (niyo|ninyo|mo) ~1
            (at fault|fault|mali) [po] (kayo|niyo|ninyo|dito)
            (<done>|<doing>|pinuno|binigay|pinindot|hindi) (niyo|ninyo|mo|kayo) (kasi|kasing) ~1
            (<done>|binigay|ibinigay|nilagay|pinindot|na <word>|ni <word>|in <word>) [po] (kasi|kasing) (niyo
                |ninyo|kayo|kayong|mo)
            (masyado|sobra|sobrang|masyadong|napaka) ~1 (niyo|ninyo|kayo|kayong|niyong|ninyong) ~1 (kasi
                |kasing|pinuno|ginamit|pinuwersa|matagal|minadali|madali|<word>)
            (nakalimutan|nakaligtaan|nalimutan|hindi napansin|di napansin|binalewala|pinabayaan|nakalimot
                |kinalimutan|inignore|in ignore|iniwan|hinayaan) [po] (niyo|ninyo|mo|kayo|kayong|niyong) ~2
            (hindi|di) (niyo|ninyo|mo|kayo|ka) (lang|lang po|naman|man lang|po) ~1 (napansin|pinansin|binasa
                |nakita|chineck|sinunod|inasikaso|inintindi|sinabi|tiningnan|nabasa|inalam|nag <word>|nag*
                |<done>)
            (naka|na) <word> ~1 siguro ~4 (niyo|ninyo|kayo)
            (wala|walang|wala kasi) (kayo|kayong|naman kayong|naman po kayong) ~1 (sinabi|binanggit|ibinigay
                |binigay|nilagay|sinabing|pasabi|abiso|ginawa|sinubmit|pinasa|iniwan)
            kung ~5 (kayo|niyo|ninyo|kayong) ~4 , ~3 (sana|naagapan|naayos|hindi sana|hindi aabot
                |hindi mangyayari|wala sana|wala sanang|edi|di sana|e di)
            kung ~2 (maaga|sumagot|nagbasa|nagsabi|nag <word>|sumunod|nakinig|nagpunta|dumating|binasa|chineck
                |nagreport|inasikaso) ~1 (kayo|niyo|ninyo|kayong|po sana kayo|lang kayo|lang po kayo|sana kayo
                |po sana) ~5 sana
            (binasa|chineck|tiningnan|sinunod|sinunod|inintindi|sinigurado|nag check|nagbasa) (niyo|ninyo|kayo
                |mo) [po] (ba|bang|muna ba) ~5 ?
            (customer's|borrower's|client's|user's|passenger's|buyer's|customers|account holder's
                |inyong) (responsibility|fault|error|mistake|negligence|liability|responsibilidad|kapabayaan
                |pagkakamali|kasalanan|pagkukulang)
            (ang) (tagal|bagal|kulit|gulo|labo|hina) (niyo|ninyo|mo) [kasi|kasing|po kasing|po kasi
                |naman] ~1 (mag*|kasi|sumagot|magbayad|nag*|mag <word>)
            (alam|expected|inaasahang|malinaw|obvious|common sense|dapat) (na|naman|na dapat|po na|naman pong
                |naman na) ~3 (alam|nakasulat|nakalagay|basahin|naiintindihan|sinabi|binasa) ~3 (niyo|ninyo
                |kayo|di niyo|hindi niyo)
            (nabasa|nabagsak|nalaglag|napuwersa|na tamper|natamper|na misuse|namisuse|may tama|physical damage
                |water damage|may bukas|binuksan|nagalaw) ~3 (hindi|kaya) ~3 (defect|factory|warranty|sira
                |covered|kasama)
            (kayo naman|kayo rin|kayo mismo|kayo po mismo|kayo po naman) ~1 [po] [ang] ~1 (pumili|umalis|nag*
                |nag <word>|nakiusap|humiling|nagbigay|umorder|pumayag|pumirma|gumawa|may gusto|nagkamali
                |tumanggi|hindi <word>|<done>) ~2
            (dahil|kasi) [po] (kayo|hindi kayo|hindi niyo|hindi ninyo|late kayo|mali ang|sa inyo) ~2
            ! (kayo|kayo po) [na] [po] [ang] (sasagot|bahala|magbabayad|pipili|<future>|mamili|una|uunahin
                |priority)
            ! kung ~2 (nakalimutan|hindi niyo) ~3 (password|pwede|i <word>|mag*)
            ! (hindi|di) (kayo|niyo|ninyo) ~1 (kasalanan|dapat|kailangan|kailangang|maaabala|pwede|maka*
                |mag aalala)
            ! (hindi|di) (kayo|ikaw) ang
            ! (nakita|natanggap|nabasa|na receive|nabanggit|na mention|sinend|ipinadala) (ko|namin|na namin
                |ko na)
            ! (ipinadala|isinumite|ibinigay|binigay|sinend|nabanggit) [po] (ninyo|niyo|ninyong|niyong) (na|ang
                |sa|dito|noong)
            ! (nasabi|nabanggit|sinabi|naibigay|na quote) (ko|namin) ~1 (kanina|kahapon|na mali)
            ! (nasabi|nabanggit|sinabi|naipasa|naibigay|naipaliwanag|na explain) (ko|namin) ~2 sa (kanya
                |kanila|team|billing|kasamahan|kasama|supervisor|opisina|branch|rider|<name>)
            ! kayo (sa batch|ulit|na po|dito|namin)
            (mali|maling) (kasi|po kasi) (ng|ang|yung) ~4 (niyo|ninyo|niyong|ninyong)
            (hindi|di) (namin|ko) [po] (problema|kasalanan|responsibilidad) kung
            bakit ~2 (binigay|ibinigay|pinindot|sinabi|nilagay|tinanggal|binuksan|pumayag|nag <word>) (niyo
                |ninyo|kayo|mo)
            ! kayo na (<done>|<future>|<can-be>|may|naka*|ulit|dito|ngayon|sa|lang|muna|mismo|bahala|agad|kung
                |kaya|at|para|ang (<future>|pipili|bahala|susunod|una))
            (naka|nag) <word> ~2 kasi [ang|yung] ~2 (niyo|ninyo|phone|cellphone|unit|account|modem)
            (mali|kulang|hindi tama) kasi [ang|yung|po ang] ~1 (pagka*|pag <word>|pagkaka <word>|pag*|gamit
                |lagay|install) ~2 (niyo|ninyo)
            (hindi|di) (niyo|ninyo|kayo|mo|ka) (yata|siguro|ata|po yata) ~1 (alam|marunong|naintindihan|nabasa
                |gamay|sanay) ~1
            ! kayo ba
            ! kayo (bumalik|para)
            kayo (pumili|nagkamali|umalis|nagbigay|pumindot|nagpabaya|nag share|nag click|nagclick|nakipag*
                |nagpahiram|nag download|nag install|nagbukas|nagtanggal|nakasira|nakawala)
            (kayo naman|kayo rin|kayo mismo|kayo po mismo|ikaw mismo|kayo din) (<done>|nag <word>|in <word>
                |hindi)
            (kasi|dahil) kayo (nag*|<done>|nag <word>|hindi|late|huli|ang|po nag*)
            (kasi|dahil|kaya) ~1 (in <word>|ni <word>|<done>|binigay|binuksan|ginamit|tinanggal|pinindot
                |iniwan|hinayaan|sinaksak|pinalitan) (niyo|ninyo|mo)
            ! (kasi|dahil) ~1 (sinabi|nabanggit|pinadala|ipinadala|sinend|natanggap|binigay|ibinigay) (niyo
                |ninyo)
            ! (hindi|di) ~2 dapat (niyo|ninyo|ninyong|niyong|kayong|kayo)
            ! dapat ~1 (nakatanggap|natanggap|nakuha|nakakuha|nakarating|dumating|nabawas|nakareceive
                |naka receive|nakabalik|nakalogin|nakapasok|naka reflect|naka post|naka connect|naka on
                |nakakonekta|nakikita|na receive|nareceive|nag reflect|pumasok|lumabas|nagkaroon|nag appear
                |nagreflect) ~1
            (responsibilidad|obligasyon|tungkulin|responsibility|obligation|pananagutan) [na] (ng|nila
                |ng mga) (magulang|customer|borrower|pasahero|guest|bisita|user|may ari|estudyante|buyer
                |nagpadala|sender|account|member|miyembro|pasyente|nangungupahan|tenant|subscriber|driver
                |<word>) ~1
            (nasa|sa) (inyo|iyo|kanila) ~1 (ang|na ang|yung) ~1 (obligasyon|responsibilidad|pagkukulang
                |kasalanan|mali|pagkakamali|diperensya)
            (inyo|inyong|iyong) ~1 (responsibilidad|obligasyon|kasalanan|pagkakamali|pagkukulang|kapabayaan
                |kagagawan)
            (kagagawan|kapabayaan|kakulitan|katangahan|katamaran) (niyo|ninyo|mo|ng customer|ng user)
            <dont> (kasi|kasing|kasi kayong) ~1
            <dont> (kayo|kayong|niyo|ninyo|mo) (kasi|kasing) ~1
            (basahin|magbasa|makinig|intindihin|unawain|tingnan|i check|check|mag check|alamin|sumunod|sundin
                |mag isip|pag isipan) (muna|kasi|po muna|muna kasi) ~4 bago (magtanong|magreklamo|mag <word>
                |mag*|tumawag|kayo|pumirma|um*|i <word>|bumili|sumakay)
            (baka|siguro|malamang|malamang kasi) ~2 (napatid|nabagsak|nabasa|nalaglag|nagalaw|ginalaw
                |natanggal|nabunot|naibagsak|nakalimutan|nasagi|naupuan|napindot|naclick|na click|na share
                |nashare|naibigay|may (bad|ginawa|pinindot|mali|kulang|nilabag|nagalaw)|mali|maling
                |pinakialaman|nakaligtaan|na expose|pinahiram|binuksan|napabayaan|sobra|nag <word>|hinayaan
                |kinalikot|nakalikot) ~3 (kayo|niyo|ninyo|mo|kasama niyo|anak|bata|bisita|phone|unit)
            (nakalagay|nakasulat|nakasaad|sinabi|sinasabi|naka indicate|nakaindicate|naka post|nakapost|nasa
                |malinaw|ipinaliwanag) naman ~1 (sa|na|kasi|dun|doon|diyan|dyan) ~2 (terms|description
                |itinerary|kontrata|resibo|website|page|poster|listing|ad|ticket|email|text|app|waiver|form
                |manual|box|label|instructions|contract|agreement|tnc|policy|post|caption|menu|signage
                |guidelines|<word>)
            nasa ~3 (yun|yan|ito|nakalagay) ~2 (sinign|pinirmahan|in accept|inaccept|binasa|tinanggap|ni sign
                |in agree|pinirmahang) (niyo|ninyo|mo)
            (sinign|pinirmahan|inagree|in agree|tinanggap|in accept|clinick|clin click|pinindot|inapprove
                |in approve|ginusto) (niyo|ninyo|mo) [na|yan|yun|yung|ang]
            (sino|sinong) ~1 (nagsabi|nag utos|may sabing|nagsabing) ~2 (niyo|sa inyo|inyo|kayo|na)
            (customer|user|client|driver|consumer) (induced|inflicted|caused|negligence|misuse|fault|abuse)
            (misuse|mishandling|mishandled|negligence|improper (use|handling)|maling (paggamit|gamit|paghawak)
                |hindi tamang (paggamit|gamit)) [niyo|ninyo|ng (customer|user|may ari)]
            ! (misuse|mishandling|negligence|paggamit|gamit) ~1 (ng aming|ng technician|ng rider|ng courier)
            (ginusto|kagustuhan) (niyo|ninyo|mo) [yan|yun|naman]
            (nasabihan|na inform|na advise|ininform|in advise|inabisuhan|na remind|napaalalahanan|naabisuhan
                |nainform|binalaan|na warn) (na|naman|na naman) (kayo|kayong)
            (kung|pag) [<word>] (sinunod|binasa|nakinig|sumunod|nag ingat|inagahan|nagbasa|nag check|chineck
                |maaga) [lang|sana] (niyo|ninyo|kayo|mo)
            (hindi|di) (niyo|ninyo|mo|kayo|ka) [kasi|naman|man lang] (sinagot|tinawagan|kinuha|nireport
                |nagreply|sumipot|dumating|nagpakita|ininform|in inform|binayaran|nagbayad|tinanggap|ginamit
                |inabangan|sinara|isinara|pinatay|tinago|itinago|iningatan|nilinis|ni lock|chinarge|inupdate
                |nag update|nag confirm|nagconfirm|nag abiso|inalagaan|sinigurado|siniguro|dinala
                |dinoble check|ni double check|pinakinggan|inintindi|naghintay) [kasi|agad|on time
                |nang maayos]
            ! (hindi|di) (kayo|niyo|ninyo) ~1 (sinagot|tinawagan|binigyan|natulungan) (namin|ng)
            (kulang|mali|late|huli|maling|peke|luma|expired|malabo|blurred|blurry|madilim|putol
                |hindi (malinaw|kumpleto|tugma|tama|mabasa)) kasi ~4 (niyo|ninyo|mo|niyong|ninyong)
            (hindi|di) (namin|natin|ko) (kasalanan|problema|pagkukulang) ~3 (niyo|ninyo|nakalimutan|nawala
                |hindi)
            ! ^ (hindi|di) (namin|ko) (kasalanan|problema) kung ~1 (sinabi|ano)
            (sinabi|nasabi|sinasabi|ipinaliwanag|pinaliwanag|nabanggit|pinaalala|in explain|na explain) (na
                |na nga|na po) (namin|ko|naming|sa inyo|ito|yan) ~1
            ! (nabanggit|nasabi|sinabi) (ko|namin) ~1 (kanina|kahapon|mali|na mali)
            (kayo|kayo po) (nag*|nagbigay|pumayag|pumili) (ng|nito|niyan) ~1
            ! kayo (nag aalala|naghihintay|nagtitiwala|nagtatanong) ~1
            (hindi|di) (kayo|ka|niyo|ninyo) (marunong|marunong mag*|makaintindi|makinig|nakikinig|nagbabasa
                |umiintindi|nag iisip|nag ingat|nag iingat)
            (paano|pano) (namin|ko|naming) ~2 (kung|eh|e) ~1 (hindi|di|mali|wala|late|kayo)
            (kung|pag) hindi (niyo|ninyo|kayo|mo) (sinara|binasa|binuksan|pinindot|<done>|nag <word>
                |pina <word>|in <word>) [sana] ,
            (kung|pag) ~2 (maayos|tama|kumpleto|nasunod|sinunod|inayos) ~2 (niyo|ninyo|kayo|sana) ~2 (hindi|di
                |wala|walang)
            (walang|wala|hindi) ~1 (magiging|mangyayaring|mangyayari|problema|aabot|aberya) ~2 kung ~2 (kayo
                |niyo|ninyo)
            (lagi|palagi|parati|lagi na lang|madalas) (kayong|kayo|niyong|ninyong) (late|huli|mali|nakakalimot
                |nag*|nakalimutan|ganyan|hindi)
            (pasaway|pabaya|burara|tamad|makulit|atat|matigas ang ulo|careless|irresponsible|reckless
                |negligent|mainipin|hindi maingat|makakalimutin) [po|naman|kasi|ang] (kayo|kayong|niyo|ninyo
                |customer)
            (hindi|di) nag (double check|ingat|review|research|inquire|ask|confirm|basa|check|follow|update
                |backup|back up) ~1 (kayo|niyo|muna|agad)
            (bago|muna) (niyo|ninyo|kayo) [sana] (in*|pinindot|nag*|binili|kinuha|tinanggap) ~2 (sana|dapat
                |tiningnan|binasa)
            (sana|dapat) (nagtanong|nagsabi|nag <word>|nagbasa|nag*|tiningnan|binasa|chineck|tumawag|pumunta
                |dumating|kumuha|naghanda|gumawa|in <word>|ni <word>) (kayo|niyo|ninyo|muna|agad|ka|mo) ~2
            ! sana (nagustuhan|natulungan|nakatulong|nasagot|natanggap|nagkita|nalinawan)
            (problema|issue|mali|sira|sala|diperensya|fault) ~1 (nasa|sa|galing sa|dahil sa) (inyo|phone niyo
                |phone ninyo|device niyo|side niyo|side ninyo|end niyo|end ninyo|unit niyo|panig ninyo
                |inyong) ~1
            (nasa|galing sa|sanhi ng|dahil sa|bunga ng) ~1 (side|end|panig|pagkakamali|kapabayaan|pagkukulang
                |kagagawan) (niyo|ninyo|mo)
            (niyo|ninyo|mo) (na|kasi|naman) ~1 (hinayaan|pinabayaan|kinalimutan|binalewala|sinira|kinalikot
                |ginalaw|pinakialaman)
            (nag|na) (expire|lapse|forfeit|late|overdue|delinquent|over) ~1 (kasi|dahil) ~1 (hindi|di
                |late) (niyo|ninyo|kayo|mo)
            (kakalikot|kakapindot|kakagamit|kaka <word>|kakareset|kakaclick) (niyo|ninyo|kasi)
            (ibinigay|binigay|shinare|na share|sinabi|pinahiram|ipinahiram|pinindot|clinick|ni click|in enter
                |inenter|in input) (niyo|ninyo|mo) [ang|yung|kasi] ~1 (otp|pin|password|link|card|cvv|mpin
                |code|one time)
            (isisi|isinisisi|sisihin|sinisisi|isumbat|sisi) ~2 (amin|namin|kami|courier|system|iba|rider
                |seller)
            (di ba|diba|hindi ba) ~1 (sinabi|sabi|sinabihan|nakalagay|malinaw|na explain|pinaalala|nasabi) ~1
            malinaw naman ~1 (ang|na|yung|sa|nakasulat|nakalagay|nakasaad)
            (common sense|obvious|halata|simple|madali) naman ~2 (yan|yun|na|kasi|ang|yung|basahin|sundin
                |intindihin)
            kaya nga ~1 (may|meron|merong|nakalagay|sinabi|sinasabi|pinapaalala|pinaalala|nilagay|nirerequire
                |kailangan|bawal)
            hindi (kami|ako|sa amin) ~1 (ang (nagkamali|may mali|may kasalanan|nagkulang|mali|problema
                |may problema|nagsabi)|nagkamali|mali|kasalanan|pagkakamali)
            hindi (namin|ko) (kasalanan|pagkakamali|pagkukulang|fault)
            (wala|walang) (kaming|kami|akong|ako|po kaming) ~1 (kasalanan|pagkukulang|pagkakamali|mali|maling)
            (paki|pa) (basa|check|double|tingin|intindi) ~1 kasi
            (mahirap|ang hirap|hirap) (po kasi|kasi|naman kasi) ~1 (kapag|pag|kung|sa) ~2 (hindi|kayo|niyo
                |mga customer|customer|mga ganyan)
            (ano|anong) [ba] ~1 (ginawa|ginalaw|pinindot|pinaggagawa|pinagpipindot|iniisip) [na naman|ba
                |kasi] (niyo|ninyo|mo)
            ! ano ~1 (ginawa|pinindot) ~1 (niyo|ninyo) ~2 (bago|nung|noong|para|pagkatapos)
            (taliwas|labag|hindi sumunod|hindi alinsunod) ~2 (niyo|ninyo|kayo)
            (nilabag|linabag|sinuway|binalewala|in ignore|inignore|niregard|di pinansin) (niyo|ninyo|mo) ~1
            (violation|breach) (niyo|ninyo|on your|sa side niyo)
            (niloko|dinaya|pineke|hinack|minadali|pinilit) (niyo|ninyo|mo)
            (nag|na) <word> (kayo|niyo|ninyo) (ng|sa|kasi) ~2 (kaya|kaya nga|edi|ayun|ayan|resulta)
            kung ~1 (kayo|niyo|ninyo|sana) ~3 (agad|muna|nang maaga|ng maaga|maaga|maayos|mabuti) , ~2
            kaya (kayo|po kayo|kayo po) (na*|nag*|nawalan|natanggalan|naputulan|hindi)
            ! kaya kayo (nandito|nag message|nagtanong|nag aalala)
            (bakit|ba't) (niyo|ninyo|kayo|mo|ka) [kasi] (<done>|nag <word>|in <word>|ni <word>|binigay
                |ibinigay|hinayaan|pina*|nag*|hindi|pinindot|sinabi|nilagay|iniwan)
            ! bakit (kayo|niyo|ninyo|ka|mo) ~1 (nag desisyon|nagdesisyon|nag decide|nagcancel|nag cancel
                |umalis|nais|gusto|kailangan|na charge|hindi nakatanggap|hindi maka*|hindi ma*|nawalan)
            (nabagsak|nabasa|nalaglag|nagalaw|natanggal|nabunot|naibagsak|nasagi|naupuan|napindot|naclick
                |na click|na share|nashare|naibigay|nasira|napabayaan|naiwan|nawala|nagasgas|nadelete
                |na delete|na block|nablock|na off|na expose|na overcharge|na overload) (niyo|ninyo
                |mo) [siguro|yata|kasi|malamang|po siguro|lang]
            ! (nabasa|naibigay|nawala) (niyo|ninyo) (na|ba|ang (card|susi|resibo|wallet|phone|id))
            (late|huli|mali|kulang|matagal|maling|luma|peke|sobra) kasi (kayo|niyo|ninyo|ang|yung|ng|po ang)
            (responsibilidad|obligasyon|tungkulin|responsibility|pananagutan|kasalanan|kapabayaan|pagkakamali
                |pagkukulang) (ninyong|niyong|niyo|ninyo|mong)
            (dahil|kasi) ~1 (nagtiwala|nag <word>|nagpabaya|naniwala|pumayag|nakipag*|sumama|bumili|nagbigay
                |nag*|kumuha|tumanggi|umalis|pumunta) (kayo|ka|niyo|kayong)
            ! (dahil|kasi) ~1 (nag <word>|nag*) (kayo|ka) ~1 (ng maaga|nang maaga|early|advance)
            hindi (kayo|ka) (nagbigay|nagsabi|naglagay|nagpasa|nagpakita|nagdala|nagdagdag|nagsumite|nakipag*
                |nakinig|nagbantay|nagpaalam|nakapag*) ~1 (ng|nang|sa|agad|ng tamang|kasi|muna|on time)
            kung [lang] (ginamit|hinawakan|in install|inalagaan|naalagaan|sinunod|iningatan|binasa|chineck
                |tinanong|minaintain) ~2 (tama|maayos|mabuti|lang|agad|muna|niyo|ninyo)
            hindi (kami|ako) nagkulang ~2
            (tigas|katigasan|matigas) ~2 ulo
            (you should have|you could have|you should've|kung binasa niyo|next time) ~2 (po|read|checked
                |binasa|check)
            (pumirma|pumayag|sumang ayon|nag sign|nagsign|nag agree|nag click ng agree|tumanggap|nag consent
                |umamin) (kayo|ka) (sa|ng|dito|diyan|na|naman|doon)
            (akala|akala kasi|inassume|in assume|nag assume|nag expect) (niyo|ninyo|kasi niyo|kayo
                |kasi ninyo) ~1 (kasi|na|siguro)
            (nagkamali|nagkulang|nakalimot|nagpabaya|namali|nalito|sumobra|lumampas|lumabag) (kayo|kayong|ka
                |po kayo) ~2
            ! (kung|baka|pag|kapag|sakaling|once) ~1 (nagkamali|nalito|nagkulang|nakalimot) (kayo|kami|ka)
            (luma|mahina|mabagal|sira|obsolete|low end|mumurahin|class a|fake|peke) ~1 (kasi|na kasi) [ang
                |yung] ~1 (phone|unit|device|cellphone|wifi|internet|laptop|card|gamit|id) (niyo|ninyo|mo)
            (nag|na) (share|click|pindot|bigay|download|install|agree|confirm|approve|authorize|allow|reply
                |change|switch|off|delete|cancel|forget|late) [po] (kayo|kayong) (ng|sa|nung|noong|kaya|kasi
                |ang|nang)
            ! (pag|kapag|kung|noong|nung|once|baka|if|pagka|kailan) ~1 (nag|na) <word> (kayo|kayong)
            (mali|maling|hindi tama|hindi tamang|sablay|kulang) ~1 (pagkaka <word>|pag <word>|pagka*|pagkaka*
                |paggamit|pagkabit|pagpindot|pag install|pag type|pag input) (niyo|ninyo|mo)
            (ang sabi|sabi|sinabi|usapan|napagkasunduan|abiso) (namin|natin|po namin|ko) ~3 (<number>|kayo
                |niyo|ninyo) ~2 (kayo|niyo|ninyo|dumating|pumunta|tumawag)
            (naiwan|nakaligtaan|hindi naisara|hindi nasara|hindi na lock|hindi napatay|na off|napatay) (niyo
                |ninyo|niyong|ninyong|mo)
            (pinagsabi|ipinagsabi|ipinamigay|pinamigay|ibinahagi|pinost|ni post|ipinost|pinasa) (niyo|ninyo
                |mo) ~1
            (late|na late|nahuli|huli|nalate) (kayo|kayong|ka) ~1 (ng|sa|nang|kaya|kasi|mag*|nag*|dumating)
            hindi (kayo|ka) (nag <word>|na <word>|nag*|naka*) ~4 , (paano|pano|edi|e di|malamang|natural)
            ! naka (post|reflect|credit|process|schedule|set|tag|link|register|log|lock|hold|freeze|queue|line
                |ship|book|print) ~4 kasi ~4
            ! dapat ~2 (may|meron) ~1 (natanggap|nakatanggap|nakuha|dumating|pumasok|lumabas|nakita|makikita
                |lalabas|darating|papasok|matatanggap|nareceive|na receive) ~2
            ! dapat ~2 (matatanggap|makatatanggap|makakatanggap|darating|papasok|lalabas|makikita) ~2
            sana (inasikaso|chineck|tsinek|binasa|sinabi|tinanong|pinacheck|sinuri|dinala|inayos|inagahan
                |nagtanong|nag check|nagbasa|nag abiso|nag inform|nagsabi|nagpunta|tumawag|inisip|inalam
                |siniguro|pinansin) [muna] (niyo|ninyo|mo|kayo)
            kung (nagbabasa|nagbasa|binasa|nakinig|nakikinig|sinunod|nag check|chineck|nagche check|inintindi
                |sumusunod|nagtanong|inalam) [lang|sana] (kayo|niyo|mo|ninyo)
            ^ (kayo|ikaw) kasi
            kung (anu ano|ano ano|saan saan) ~2 (niyo|mo|ninyo)
            ! (parang|na) (binalewala|pinabayaan|iniwan|kinalimutan|napabayaan) kayo
            ! (walang|wala) problema kung
            ! plan [kasi] ang nakuha (niyo|ninyo)
            baka (nahulog|nabagsak|naibagsak|nabasag|nasira|natapon|napindot|nagalaw|nakalimutan|naiwan
                |nadelete|na delete|nabura|naupuan|naapakan|natapakan|nakalikot|nabunot|napatay|naipit
                |nabuksan|na click|naclick|nabangga|nalaglag|nalubog) [lang|na] (kayo|niyo|ninyo|mo|po ninyo)
            ! (courier|driver|rider|kami|team|staff|sila|siya|namin|system|technician) should have
            ! (napindot|nabasa|naclick|na click|naibigay|na share|nalaglag|nabagsak|nabuksan|na <word>) (niyo
                |ninyo|mo) ba
            ! kayo (pa|tuloy|pa tuloy) ang
            ! kayo lang [naman] ang (nag*|<doing>|nawalan|may problema|nag <word>|<done>|naapektuhan|ganyan)
            ! (correction|itama|mali|paumanhin|pasensya) ~3 (nasabi|sinabi) (namin|ko)
            ! (masyado|masyadong|sobra|sobrang) (kayo|kayong) (sensitive|oa|demanding|maselan|mainipin
                |emotional|maarte|madrama|atat|sensitibo)
            ! (wala|walang) (kami|kaming|ako|akong) (nakikita|nakikitang)
            dapat kasi
            dapat ~1 (<doing>|<done>) (muna|niyo|ninyo|kayo) ~4 bago
            dapat ~4 bago (nag <word>|nag*|<done>|pumirma|bumili|umalis|nagsa <word>)
            ! dapat ~6 (namin|naming|ko|kong|natin|team|rider|courier|system)
            dapat hindi (niyo|niyong|ninyo|ninyong|kayo|kayong|mo) ~1 (<done>|pina*|hinayaan|iniwan|in <word>
                |ni <word>|nag <word>)
            dapat (nakabantay|nakaabang|alerto|alisto|maagap|maingat|listo|nandoon|nasa bahay|nasa <word>
                |nakahanda|aware|maaga) (kayo|ka|kayong)
            kayo ang dapat (nag*|nag <word>|<done>|sumunod|mag ingat|mag <word>|mag*|umintindi|um*)
            (nakapirma|naka sign|nakasign|naka pirma) (kayo|ka) ~1
            (late|huli|absent|nagkulang) (din|rin|naman) (kayo|ka)
            sa (pagka*|pag <word>|paggamit|pagkabit|charger|phone|wifi|linya|unit|card|device|kuryente|router
                |modem|laptop|gamit|bahay|outlet) (niyo|ninyo|mo) [siguro|malamang] (yan|yun|siguro|malamang
                |ang (problema|sira|mali|dahilan))
            kung (makikinig|magbabasa|susunod|nagbabasa|iintindihin|babasahin|nakikinig|marunong) [lang] (kayo
                |niyo|ninyo|mo|ka) ~4
            (kasi|dahil|kaso|at|pero) hindi (kayo|ka) (nag <word>|nag*|sumagot|sumipot|dumating|nakinig
                |nakipag*)
            (lagi|palagi|parati|laging|palaging) ~1 (kayong|kayo|kang|ka) (wala|walang|busy|nakapatay|hindi
                |late)
            baka [naman|kasi] may (naiwan|naiwang|nakalimutan|nakalimutang|nagalaw|nagalaw na|napindot
                |napindot na|nakasaksak|pinagsabihan|napagbigyan|naka <word>) ~2 [kayo|kayong|niyo|ninyo]
            kung (<done>|<doing>|nag <word>|in <word>|ni <word>|naging|nasa) [lang] (niyo|ninyo|kayo|mo
                |ka) ~9 (hindi|wala|walang) ~1 (aabot|sana|sanang|ganito|ganyan|ganun|magiging|mangyayari
                |nagkaganito|problema|mawawala|magkaka*)
            baka kasi ~1 (niyo|niyong|ninyo|ninyong|kayo|kayong|mo|mong)
            (wala|walang) (kayong|kayo) (pina*|pinasa|sinubmit|isinumite|inattach|in <word>|pina <word>
                |ni <word>|sinend|ipinadala|inabiso)
            ! (wala|walang) (kayong|kayo) (dapat|kailangan|binayaran|natanggap|nakuha|babayaran) ~2
            (niyo|ninyo|mo) mismo ang (problema|may problema|mali|sira|dahilan|may mali|may diperensya)
            (id|phone|wifi|unit|card|device|charger|browser|internet|account|modem|router|linya|email|address
                |larawan|picture) (niyo|ninyo|mo) ang (problema|may problema|mali|may sira|dahilan|may mali
                |may diperensya)
            alam (niyo|ninyo|mo) naman (kailan|saan|ano|magkano|paano|yung|ang|dapat|bawal|na bawal|na dapat
                |na kailangan) ~2
            (kayo|cardholder|account holder|may ari|ikaw|owner) lang ang (nakakaalam|may alam|may access
                |may hawak|nakakagamit)
            (unless|maliban kung|liban kung|maliban na lang kung) ~1 may (pinagsabihan|pinagbigyan|pinahiram
                |pinagbigyan|sinabihan|binigyan|nakakita|<done>) (kayo|kayong|niyo|ninyo)
            bago kasi (bumili|umorder|mag <word>|mag*|pumirma|sumakay|um*|magreklamo)
            (dahil|kasi) wala (kayo|ka) ~1 (sa|doon|dyan|diyan|noong|nang|pagdating)
            (siguraduhin|tiyakin|siguruhin|i double check|tandaan|agahan|basahin|ingatan|pakibasa|paki check
                |mag ingat) ~4 (sa susunod|next time)
            puro (ka|kayo) kasi
            puro kasi (ka|kayo)
            huwag ~2 (sumigaw|manigaw|magmura|mag mura|bastos|mambastos|magsalita ng ganyan|mamersonal
                |magtaas ng boses)
            (watch|mind) your (language|tone|words)
            sana kasi
            (eh|e) (kasi|hindi) (kayo|niyo|ninyo|niyong|kayong)
            kulang (kayo|ka) sa (pag*|ingat|basa|intindi)
            ! sana kasi (namin|kami|ako|ko)
            kung (nag <word>|nag*|<done>|in <word>|ni <word>|maaga|maingat) sana (kayo|niyo|ninyo|mo|ka)
            (ilang beses|makailang ulit|paulit ulit|maraming beses|<n> beses) na ~1 (kayong|kayo
                |kang) (ni <word>|in <word>|pinaalalahanan|sinabihan|binalaan|inabisuhan|na remind|na warn
                |na inform)
            (mali|maling|kulang|expired|lumang|expired na) ~3 ang ~1 (nilagay|inilagay|binigay|ibinigay
                |sinulat|isinulat|pinasa|ipinasa|in <word>|na <word>|ni <word>|napili|pinili|tinype|ginamit
                |sinend|dinala|inenter|ininput|pinindot) (niyo|ninyo|mo)
            dapat (alam|basa|nabasa|handa) (niyo|ninyo|mo) ~1
            sino ba kasi
            bago (kayo|ka|niyo|mo) (magreklamo|mag reklamo|magalit|mag complain|magcomplain|mag post|magpost
                |mag rant|magsalita|manisi|mambintang|mag akusa|magbintang|mag bintang|mag review)
            mag ingat (kayo|ka) [rin|naman] sa (pananalita|sinasabi|salita|binibitawan|paratang|bintang)
            (ayusin|bantayan|hinay hinay sa|dahan dahan sa|ingatan) ~1 [ang|sa] (pananalita|bibig|tono
                |pagsasalita|bunganga)
            (ginamit|nagamit|binuksan|nabuksan|kinain|ginalaw|tinanggal|isinuot|sinuot|nilabhan|pinindot
                |binasa|nilinis) (mo|niyo|ninyo) (na|muna|rin) (siguro|yata|ata|kasi|bago)
            baka (namalikmata|nagkamali|nalito|naduling|namali|nakalimot) lang (kayo|ka)
            ! (kung|pag|kapag|if|sakaling|in case|once) ~1 (napindot|naclick|nabuksan|naibigay|na share|nabasa
                |na <word>) (niyo|ninyo|mo)
            ! (sinabi|nasabi|sinabihan|nabanggit|binanggit|ininform|na inform|inabisuhan) (ko|namin) na (kay
                |kina|si|sina|ang|yung|sa (team|rider|driver|manager|guard|branch|kanya|kanila|courier|harap))
            ! kayo pa (yung|po yung)
            ! naka ~2 kasi kayo na
            (mali|kulang|luma|incomplete|malabo|invalid|expired|hindi kumpleto|blurred) kasi [ang
                |yung] (address|detalye|details|id|form|info|number|litrato|picture|dokumento|documents
                |requirements|resibo|pangalan) (niyo|ninyo|mo)
            baka [naman] sa <word> (niyo|ninyo|mo) (galing|nanggaling|ang problema|ang sira|ang may problema)
            (choice|desisyon|kagustuhan|kapasyahan) (niyo|ninyo|mo) (naman|rin|na|ang|mismo)
            kung (kumpleto|maayos|tama|malinaw|updated|nasa oras) sana (ang|yung|kayo)
            (gumamit|kumuha|nagdala|nagbasa|nagsabi|nagtanong|tumawag|naghintay|nagpunta|nagbayad|nagpalista
                |nag <word>) sana (kayo|ka)
            (pakiintindi|paki intindi|pakibasa|paki basa|pakiunawa|intindihin) ~4 bago (magreklamo|mag reklamo
                |mag complain|magalit|mag <word>)
            (kasalanan|pagkakamali|pagkukulang|kapabayaan|responsibilidad) [na] ng (consumer|pasahero|guest
                |bisita|nangungutang|tenant|magulang|parent|client|kliyente)
            ! hindi (kayo|ka) nag iisa
            ! (naiintindihan|nauunawaan|alam|gets|batid|ramdam) ~3 bakit (kayo|ka|niyo|ninyo) ~2
            ! bago (kayo|ka) (pumirma|pumili|umorder|umalis|bumili)
            ! (mas mainam|mas mabuti|mas maganda|mas mabilis|mas okay) ~1 kayo na
        """,
        "dismissal": """
            (kumalma|kalma|huminahon|hinahon|mag relax|magrelax|kalmahan) [muna|lang] (kayo|ka|niyo|ninyo|mo)
            # Wait, and nothing more.
            ^ (antay|hintay|wait|maghintay|mag hintay|mag antay|magantay|antayin|hintayin|hintay hintay
                |antabay|abang abang|maghintay hintay) [na] [<you>] (lang|nalang|na lang|muna) [<you>] $
            ^ (hintayin|antayin|maghintay|mag antay|mag wait|wait|maghintay hintay) (na lang|nalang
                |lang) ~2 (niyo|ninyo|kayo|po) $
            (marunong|matuto|magtiis|mag tiis|tiis|tiisin|pagtiyagaan) ~1 (kayo|kayong|lang|niyo|muna
                |maghintay)
            # So it is; everybody; not a big thing.
            (ganun|ganyan|ganito) (talaga|po talaga|naman talaga|lang talaga|na talaga|talaga po) [<word>]
            (normal|natural|maliit|simple|konting|kaunting|karaniwan|common|usual) ~1 (lang|lamang|bagay lang
                |na bagay|naman|bagay|problema) [<that>|naman|po yan]
            (maliit|simpleng|napakaliit|munting) [na] (bagay|problema|halaga|abala) (lang|lamang|naman)
            (hindi|di) (naman|po naman|naman po|ganun|gaanong|masyadong) ~1 (malaki|malaking|big deal
                |malaking bagay|seryoso|grabe|importante|mahalaga|malala|urgent|emergency|ganun ka*|problema)
            (hindi|di) lang [po] (kayo|ikaw|naman kayo) [ang|yung|<word>]
            (lahat|lahat naman|lahat kayo|ang iba|yung iba|iba nga|marami rin) ~2 (naghihintay|nag aantay
                |ganyan|ganun|nagtitiis|hindi nagrereklamo|hindi naman nagrereklamo|apektado naman)
            (marami|madami|daming|ang dami|andami) ~2 (kaming|kasi|kasing|namang|pong|naming|kami
                |na) ~2 (customer|customers|pasyente|nagcha chat|nagchachat|nagtatanong|inaasikaso|client
                |kliyente|tickets|tumatawag|ginagawa|iba|ibang|chat|concern|requests|hinahandle|estudyante
                |order|orders|pila|nakapila|nauna)
            we have many (students|customers|clients|patients|concerns|requests) ~4
            # Not our business; your problem.
            (wala|walang) ~2 (kinalaman|pakialam|paki|magagawa|pake|pakielam) [<that>|dyan|dito|namin|kami]
            (hindi|di) (namin|ko|na namin|na po namin) [na] (problema|sakop|trabaho|kasalanan|pakialam|kargo
                |responsibilidad|obligasyon) [<that>|na]
            (hindi|di) (kami|ako) ang (humahawak|may hawak|dapat|kausapin|responsable|may problema
                |may kasalanan|nag <word>|gumawa)
            (problema|bahala|diskarte) (niyo na|na ninyo|na niyo|ninyo na|na kayo|na po kayo|na po yan
                |na yan) [<that>|bahala|kung]
            bahala (na|kayo|na kayo|ka|ka dyan|na po kayo|na si batman)
            # Calm down, do not exaggerate.
            (kalma|chill|relax|hinahon|huminahon|kumalma) (ka|kayo|muna kayo|lang kayo|lang ka|muna)
            ^ (chill|easy) lang
            ^ (kalma|relax|hinahon) lang $
            ^ (kalma|relax|hinahon) lang , (darating|dadating|babalik|maghintay|hintay|antay|ang oa|wala
                |normal)
            huwag ~2 (oa|magalit|mainip|atat|makulit|mareklamo|maselan|mag inarte|maarte|mag demand|demanding
                |masyadong <word>|kayong kulit|paulit ulit|mangulit|mag rant|mag eskandalo|magmadali|excited
                |exag)
            (oa|makulit|arte|maarte|reklamador|demanding|atat|kulit|ang kulit|paulit ulit) (niyo|naman|kayo|ka
                |ninyo|mo|lang|naman kayo|naman po)
            (nagmamadali|galit) [ba] (kayo|ka) ?
            # Read it yourself; you were told; take it or leave it.
            (basahin|intindihin|tingnan|unawain|i google|google|search|basa|magbasa|hanapin) (niyo|ninyo|mo
                |kayo|po) (na lang|nalang|din|muna|naman|kasi|ulit|maigi|mabuti|nang|rin) [<word>]
            (nasagot|na explain|inexplain|ipinaliwanag) (ko|namin|na namin|na po namin|na nga namin) [na] (yan
                |dati|kanina|nga) [<word>]
            (nasa|nakalagay|nakasulat) ~2 (website|terms|faq|kontrata|resibo|page|post|poster|group) (na|naman
                |po naman|na po|na nga)
            (ayaw|kung ayaw) (niyo|ninyo|mo) ~1 (e di|edi|di|eh di|huwag)
            (e di|edi|eh di) ~1 (huwag|mag <word>|lumipat|umalis|cancel|sa iba)
            (ano|anong) (gusto|magagawa|pakialam|paki|inaasahan) (niyong|ninyong|namin|niyo|ninyo
                |mo) [gawin <word>] ?
            (pasensyahan|pagpasensyahan|pagtiisan|tiisin) (na lang|nalang|tayo) [<word>]
            ! (mabuti|buti) [po] [at|na] [po] (sumulat|tumawag|nag message|nagmessage|nagsabi|ipinaalam
                |nag report|nagreport|lumapit|nagtanong) (kayo|ka|niyo)
            ! (mabuti|buti) [po] [at|na] (nakarating|dumating|naayos|gumana|okay) na
            (swerte|maswerte|buti nga|mabuti nga|magpasalamat) ~1 (kayo|nga|na kayo|pa kayo|na lang) [<word>]
            (yun|yan|ganun|ganito) lang [po] (talaga|ang magagawa|ang sagot|ang masasabi|ang policy) [<word>]
            (next time|sa susunod) ~2 (mag ingat|ingat|basahin|magbasa|agahan|huwag) ~2
            (ang|yung) ~1 prof ~2 dapat ~3 (kulitin|kausapin)
            (choice|desisyon) (niyo|ninyo) [po] (yan|naman|na)
            (sabi|ayon) (ng|sa) system [po] $
            sorry [po] (if|kung) you feel
            if you sent it
            ! (hindi|di) [ito|yan|yun] (maliit|simple|normal|biro) ~2
            ! huwag kayong (magalit|mag alala)
            (maghintay|mag hintay|mag antay|magantay|antay|hintay|wait|mag wait|abang|hintayin
                |antayin) (na lang|nalang|lang|lamang|lng) [<you>|po kayo] ~2 (ng tawag|tawag|sagot|text|email
                |turn|muna|niyo|kayo|ninyo)
            (antay|hintay|wait|hintayin|antayin|maghintay|tiis|tiis tiis|pila|pila pila|tyaga|tiyaga|pasensya
                |pasensya pasensya) [antay|hintay] (na lang|nalang|lang) [<you>|muna|po muna] $
            (pila|pila pila|tiis|tiis tiis|tiyaga tiyaga|antay antay|hintay hintay) (na lang|lang|muna
                |lang po)
            abang abang (na lang|muna)
            (marami|madami|daming|ang dami|sa dami|andami) ~2 (akong|naming|kaming|kami|ako|ibang|nagrereklamo
                |nagrequest|nakapila|nauna|ng) ~2 (inaasikaso|customer|ginagawa|nakapila|iniintindi|kausap
                |trabaho|hinahawakan|nagrereklamo|iba|nauna|nag*|concern|requests|email)
            (may|may mga) (nauna|mas nauna|ibang nauna|ibang customer|iba pang customer|ibang pasyente
                |iba pa) ~2 (sa inyo|kayo|kaming|na)
            (nasagot|nasabi|na explain|naipaliwanag|na discuss|nabanggit) na [po] (yan|yun|ito|namin|ko
                |iyan) ~2
            (scroll|mag scroll|backread|mag backread|back read|basa|mag basa|google|i google) (up|lang|na lang
                |po|kayo|niyo|muna|nalang|up na lang)
            (hindi|di) [naman] [siguro] [niyo|ninyo|kayo|mo] ~1 (ikamamatay|mamamatay|ikakamatay|mauubos
                |maghihirap|ikahihirap|katapusan ng mundo|gunaw)
            (okay|ok|ayos) lang (yan|po yan|naman yan|yun) ~2 (may|hindi|marami|naman)
            (buti|mabuti|swerte|maswerte|magpasalamat) (nga|na lang|pa nga|na nga lang|nga po|kayo
                |na) ~2 (nakarating|dumating|may|naayos|yan|hindi|napagbigyan|kayo|sumagot|ganyan|binigyan)
            (sanay|masanay|dapat sanay|masasanay) [na] ~2 [dapat] ~1 (kayo|kayong|rin|na)
            (minsan|madalas|lagi|talagang|usually|normal) ~2 [talaga] ~1 (ganyan|ganun|ganito|nangyayari) ~2
            (ganun|ganyan|ganito) (talaga|lang|po talaga|naman|po|rin) ~1 (ang|buhay|sistema|system|kapag|pag
                |sa|lahat|kami|dito|yan|yun)
            (hindi|di) (namin|ko) (mauuna|uunahin|mapaprioritize|priority|prayoridad|ma prioritize
                |kayo priority|kayo uunahin)
            (hindi|di) (lang|naman) [po] (kayo|ikaw) ~1 [ang] (customer|apektado|naghihintay|nawalan
                |may problema|nagrereklamo|tao|client)
            (ano|anong) ~2 (gusto|magagawa|mapapala|expect|inexpect|in expect|ineexpect) ~2 (niyo|namin|ninyo
                |niyong|ninyong|natin) ~2
            (mag|wag) (move on|reklamo|drama|inarte|adjust) (na lang|po|kayo|muna)
            (mag adjust|magadjust|mag tiis|magtiis|magtiyaga|mag tiyaga|makisama|umintindi|umunawa
                |makiramdam) (na lang|nalang|muna|po|din|rin) ~1 (kayo|po|muna)
            (wala|walang) [na] (kaming|akong|kami|ako) ~2 (magagawa|pakialam|paki|pake|kinalaman) ~2
            (kung ayaw|pag ayaw|ayaw) (niyo|ninyo|mo) ~2 (marami|may iba|iba|huwag|wag|di|hindi|sa iba|cancel
                |i cancel)
            (lumipat|umalis|maghanap|humanap) (na lang|nalang) (kayo|po kayo) ~2
            (yan|yun|ito|iyan) (lang|na|na po|lang po) [ang] (masasabi|maisasagot|sagot|sinabi|mabibigay
                |maitutulong|magagawa) ~1 (ko|namin|sa amin)
            (as if|kunyari|drama|arte|ang arte|exaggerated|oa|over) (lang|naman|kayo|po) ~1
            ! ^ hintayin (natin|po natin)
            ! (maghintay|hintayin|antayin|antay) ~4 (hanggang|minuto|mins|minutes|oras|sandali|bago|bukas
                |<number>|saglit)
            ! hindi (ito|po ito|yan) (simple|maliit|normal)
            ! (ibibigay|ikukuha|ipapadala|babalikan|tatawagan|ia update|iu update)
            (busy|abala|marami ring ginagawa|may ginagawa|may inaasikaso) [po|pa|pa po|lang|rin|na] ~1 (kami
                |ako|ang lahat|rin)
            (maghintay|antayin|hintayin|maghintay hintay|antabayanan|abangan) [niyo|kayo|ninyo] [na lang
                |nalang|lang] [po] [kayo|niyo|ninyo] ~1 (ang announcement|may proseso|ang update sa page
                |ang abiso sa page) ~4
            (maghintay|mag hintay|mag antay|wait) (kayo|ka) $
            (maghintay|mag hintay|mag antay|wait) (kayo|ka) ,
            (kayo|ikaw) lang [naman|po|naman po] ang ~1 (nagrereklamo|nag <word>|may problema|maingay|makulit
                |nag*|ganyan|galit)
            <dont> ~1 [na] [niyo|ninyo|kayo|kayong|mo|po kayo] ~1 [kaming|kami|akong|ako] ~1 (kulitin|abalahin
                |mag follow|magfollow|magreklamo|mag reklamo|mangulit|awayin|sigawan|madaliin|pilitin
                |istorbohin|tawag nang tawag|paulit*|magdemand|mag demand|maingay|magalit|magmadali|i follow)
            (libre|free|mura|promo|sale) lang (naman|na nga|po naman|naman po|na nga po) [yan|ito|po yan
                |kasi] ~2
            (nakalagay|nakasulat|nasa|naka post|nakapost|naka pin|naka indicate) (naman|na nga
                |na naman) ~1 (sa|dyan|diyan|doon|dun|na) ~2 (resibo|website|page|terms|post|kontrata|poster
                |listing|ad|description|email|faq|group|pinned|taas|likod|app|text)
            (darating|dadating|babalik|maaayos|papasok|lalabas|matatapos) (din|rin|din po) (yan|yun|naman|iyan
                |po yan|din)
            (marami|madami|ang dami|napakarami) [po] (kayo|kayong|pong|naming|kaming|ang) ~1 (nakapila
                |naghihintay|nagrereklamo|nag*|customer|apektado|ganyan|pila)
            hindi [po|naman] ~1 (vip|special|priority|kayo lang|ikaw lang|hotel|fast food|emergency
                |first class) ~2
            (kung|pag) (ayaw|nagmamadali|naiinip|hindi makapaghintay) [niyo|ninyo|kayo|mo
                |ng mabilis] ~4 , ~1 (sa iba|lumipat|i cancel|cancel|maghanap|di|wag|huwag|pumunta|bahala)
            (nasa|taga) ~2 (kasi|po kasi) (kayo|kayong) [kaya] ~1 (matagal|ganyan|ganun|talaga)
            (wala|walang) [na] (tayo|tayong|kaming|kami|akong) ~1 (magagawa|choice|laban|takas)
            (seen|nabasa) [ko|namin] (na) [po] ,
            (di ba|diba|hindi ba) ~1 (sinabi|sabi|na explain|nasabi|inexplain) (ko|namin|na) ~2
            paulit ulit (na|na lang|po|kayo|na po|naman) ~1 (kayo|ang tanong|niyo|kayong)
            (sa susunod|next time) [po] , ~1 (agahan|mag ingat|basahin|mag*|ingat|sumunod|siguraduhin|huwag
                |maaga)
            (sa susunod|next time) (agahan|magbasa|mag ingat|ingatan|basahin|sumunod|maaga|wag) ~2
            (nasa inyo|nasa sa inyo|kayo|kayo na) [na] [po] [ang] ~1 (bahala|kung maniniwala|yan kung|mag isip
                |diskarte|desisyon niyo)
            (it is what it is|that's life|ganun ang buhay|c'est la vie|next please)
            ! (darating|babalik) [din] [po] (yan|ang) ~3 (bukas|mamaya|within|ngayong|bago|sa <weekday>)
            ! (nasabi|sinabi|nabanggit) (ko|namin) kanina
            ! kayo na [ang] (aaksyunan|<future>|maaayos|babalikan)
            ! kayo na ang (susunod|una|uunahin|priority|pinaka|next|<doing>|<future>|nag*)
            ! makakaasa kayo
            ! kulang ~8 (sinabi|original)
            (okay|ok|sige|noted) [noted] , next
            (kung|pag) gusto (niyo|ninyo) ~3 , sa iba ~2
            (hintayin|antayin|abangan|hintay|antay) (niyo|ninyo|kayo) (na lang|nalang) ~1 (yung|ang|po ang
                |po yung) (turn|turno|number|tawag|pagkakataon|pila|pasok|oras|announcement|abiso|balita)
            (kasama|parte|part) [po] (yan|talaga yan|ito) ~1 (sa|ng) ~3
            (<n>|isang|isa|dalawang) (araw|oras|minuto|beses|piso|pesos|linggo|taon) (lang|lamang) (naman
                |po naman|naman po|naman yan) ~2
            (wala|walang) [naman|pong|po|namang] ~1 (ibang|iba) (nagrereklamo|nag complain|nagsasabi
                |may problema|nagtatanong|nagreklamo) ~1
            [paki|pa|kindly|please] (basa|pakibasa|read|review|tingnan) (na lang|nalang) [po|ulit|muli|mabuti
                |niyo] ~1 (ang|yung|sa|ulit) ~2 (email|terms|faq|website|kontrata|message|post|instructions
                |announcement|resibo|policy|guidelines|manual|pinned)
            (bakit|ano) ~1 [kayo] (nagmamadali|nagagalit|atat|galit) ~2 ?
            (nothing we can do|nothing i can do|that's it|take it or leave it|deal with it|your problem
                |not our problem|suck it up|be patient|just wait) ~1 (po|na|lang)
            ! (walang|wala|no) problema ~2
            ^ (hintay|antay|wait|tiis|pila|kalma) (lang|na lang|muna) [po|kayo] , ~3
            (marami|madami) [pa] (kayong|kayo) (kasunod|kasabay|kapila|kasama sa pila) ~1
            (wala|walang) [naman] ~1 (namatay|nasaktan|nawala) ~1 (diba|di ba|naman)
            ! (normal|natural) lang ~1 (mag <word>|<sad>|mainis|matakot|malito|magtaka|magduda|magreklamo
                |mag alangan)
            ! (marami|madami|ang dami|maraming) ~2 (request|nagrequest|nagsuggest|humihiling|nagmungkahi
                |salamat|nagmamahal|sumusuporta)
            ! (basahin|magbasa|pakibasa) muna ~2 (bago|ang step|ang steps|ang instructions|ang guide|step
                |ang nasa|ang email|ang form)
            ! (may|meron) iba ba
            ! paki (antay|hintay|wait|abangan)
            ! (wait|sandali|saglit) lang , ~1 (<future>|check|tinitingnan|tingnan|i <word>|chine|hinahanap
                |kinukuha|<doing>)
            ! (hintayin|antayin|maghintay) ~3 (mag <word>|ma <word>|matapos|green|light|ilaw|lumabas|loading
                |code|otp)
            (wala|walang) (kaming|akong|kami|ako) (oras|time|panahon) [para|sa|na|diyan|dyan]
            kahit ~1 (kayo|kanino kayo|ilang beses|saan|sino|ano|anong) ~1 (magreklamo|magalit|sumigaw
                |mag <word>|mag*|tumawag|pumunta|gawin|sabihin|umiyak|lumapit) [<you>]
            ! kahit (kayo|sino|ano|anong) ~1 (magtanong|mag message|mag chat)
            (wala|walang) (mangyayari|magbabago|mapapala|patutunguhan|kwenta) [<that>|dyan|diyan|kung|kahit]
            ! walang (mangyayari|magbabago) (sa inyong|sa account|sa pera)
            (pareho|parehas|ganun|yun|yan|ganyan) [pa rin|lang] ang ~1 (sagot|sasabihin|isasagot|mangyayari
                |resulta|sistema)
            (sandali|saglit|konti|kaunti|mabilis|ilang minuto|ilang araw|onti|mura
                |barya) lang naman [po] (yung|ang|yan|yun|ito|kayo|niyan|pila)
            hindi (ako|kami) (taga|tiga) (roon|doon|dun|dito|diyan|dyan|sagot)
            hindi lang ~3 ang (estudyante|customer|pasyente|anak|may problema|naghihintay|client|nakapila|tao
                |inaasikaso|apektado|pasahero) ~1
            (maaga|excited|atat|nagmamadali) (kasi|masyado|masyadong|naman) (kayo|kayong)
            (marami|madami|ang dami|daming|andami) [pa] (kaming|naming|akong|kong) ~1 (<doing>|ibang|mas
                |kausap|trabaho|customer|pasyente|hinaharap|ticket|tickets|tawag|chat|chats)
            ! (marami|madami) kaming ~1 (produkto|branches|branch|option|options|promo|stock|stocks|available
                |kulay|size|<doing> na (payment|promo))
            (mas|ibang) (mabigat|malaki|malaking|importante|importanteng|mahalaga|mahalagang|urgent) ~1 (diyan
                |dyan|sa inyo|na|kaysa|kesa|problema)
            lahat (naman|po naman|kami|ng tao|ng customer|kayo) ~1 (<doing>|ganyan|ganun|may problema|pagod
                |may pila)
            lahat (pumipila|naghihintay|dumadaan|nagbabayad|nag aantay|nagtitiis|sumusunod)
            wala [pong|naman] ~1 (special|espesyal|vip|exempted)
            (labas|wala) na kami (dyan|diyan|doon|dun|sa)
            (wala|walang) (kaming|akong|na kaming) ~1 (pananagutan|pakialam|obligasyon|paki)
            (tanggapin|pagpasensyahan) (niyo|ninyo|mo) (na lang|nalang)
            (pagtiisan|tiisin|palagpasin|palampasin|kalimutan|hayaan|pabayaan) (niyo|ninyo|mo|na lang
                |nalang) [na lang|nalang|na]
            (konting|kaunting|onting) (tiis|tiyaga|sakripisyo)
            ^ (so|eh|e|o) (ano|tapos|what) (ngayon|po|naman) ?
            ^ (oo na nga|alam na namin yan|alam ko na yan|narinig na namin yan)
            (break|lunch break|uwian|pauwi|day off|off duty) (ko|namin|na namin|na ako|na kami|na po|ko na)
            (basa basa|magbasa basa|mag basa basa|research research) (din|rin|muna|po|minsan|kayo|lang)
            sanay na (kami|ako) ~1 (sa|ganyan)
            (puro|lahat|lagi) (kayo|na lang|na lang kayo|kayong) ~2 (reklamo|nirereklamo|inirereklamo|angal
                |ireklamo|nagrereklamo)
            (dami|ang dami|andami|daming) (niyo|niyong|ninyong|ninyo|mo|mong) ~1 (reklamo|angal|demand|tanong
                |hinihingi|arte|sinasabi|alam)
            (okay|ok|ayos|gumagana|maayos|wala) naman ~2 (sa iba|sa lahat|ng iba|yung iba|ang iba
                |ibang customer)
            (intindihin|unawain|isipin|pakiintindi|paki intindi|umintindi) (niyo|ninyo|mo|kayo) [rin|din|naman
                |sana|muna] (kami|ako|na|sana)
            (nakakaabala|naabala|nakakaistorbo|istorbo) (na|kayo|po kayo|na kayo) ~1 (kayo|sa amin|sa akin
                |dito)
            (kung|pag) (hindi|ayaw) (kayo|niyo|ninyo) ~2 (makapaghintay|maghintay|sumang ayon|gusto|satisfied
                |masaya|naniniwala|agree|kuntento) ~2 (edi|e di|di|sa iba|lumipat|umalis|cancel|i cancel|huwag
                |bahala|problema|pwede)
            (hindi|di) (na|na po) (namin|ko) (kailangan|problema|alam|sasagutin|concern|uulitin
                |ipapaliwanag) ~2 (yan|yun|kung|ulit|ang)
            (huwag|wag) (na|na kayong|na kayo|na po kayong) ~1 (magtanong|magreklamo|umasa|makulit|mag message
                |mag chat|mag follow|tumawag|mangulit|magalit|maingay)
            (sabi|sabing|sabi na|sabi ko|sabi namin) (nang|na|ngang|na ngang|nga) ~1 (hindi|maghintay|wala
                |antay|bukas)
            (tapos|sarado|closed|case closed|end) na ~1 (usapan|usapang|discussion|topic|conversation
                |diskusyon)
            (end of|end na ng) (discussion|story|conversation|usapan)
            (masyado|masyadong|ang) (madrama|ma drama|sensitive|maselan|maarte|oa|demanding|balat sibuyas|nega
                |mainipin|atat|makulit) [po|naman] (kayo|niyo|ninyo|mo|ka)
            hindi (namin|ko) (hawak|kontrolado) (ang oras|ang buhay|ang isip|ang iba|sila|ang ugali
                |ang panahon)
            (sinabi|nasabi) ~1 (ko|namin) na [po] (yan|yun|ito) ~2 (paulit|kulit|di ba|diba|ulit) ~1
            (pasalamat|magpasalamat|swerte|maswerte|buti) nga (kayo|ka|at|may|nga)
            hindi (kami|ako) (call center|google|mind reader|manghuhula|robot|superman|magician|diyos|doktor
                |alila|utusan|bangko|kargador|yaya|tindahan)
            hindi (naman|naman po) (kayo|ka|ikaw) (nag iisa|lang|special|vip|espesyal)
            (same|parehong|pareho|parehas|ganun pa rin|ganyan pa rin|iisa) (answer|sagot|response|lang ang
                |ang sagot) (pa rin|parin|po|lang|namin|din)
            nasa (website|page|faq|app|post|group|pinned|email|caption|description|bio) ~2 , ~1 (hanapin
                |basahin|pakihanap|pakibasa|tingnan|pakitingnan|scroll|paki <word>) [na lang|nalang]
            (pakihanap|pakibasa|pakitingnan|paki scroll|pakigoogle|paki google|paki search|paki hanap
                |paki basa|pakisearch) (na lang|nalang|na naman|naman)
            may (buhay|pamilya|ibang trabaho|pahinga|sariling buhay|oras ng pahinga) (din|rin) (kami|ako)
            (kaya nga|kaya naman) ~1 (may|meron) ~1 (pila|proseso|schedule|oras|queue|number) , ~1 (lahat
                |maghintay|sumunod)
            (madali|simple) lang (naman|po naman|yan|po yan) ~2 (bakit|hindi|di) ~2
            (hindi|di) [na|po] (big deal|malaking bagay|isyu|issue|kabawasan|kawalan|problema ng kumpanya
                |namin ikalulugi|kami malulugi)
            (wala|walang) [na] (kaming|akong|kami|ako) ~1 (pake|paki|pakels|care|pakialam)
            (kanya kanya|kaniya kaniya|bahala na) ~1 (na|sa inyo|yan|lang)
            (hayaan|pabayaan|kalimutan|ibaon|ipagdasal|ipagpasalamat|isipin) (niyo|ninyo|mo) na lang
            (hindi|di) na kailangan ~1 (pang|magreklamo|mag reklamo|magalit|mag rant|magtanong
                |magpaliwanag) ~1 (magreklamo|magalit|magtanong|mag <word>|ulit)
            ! hindi na kailangan ~1 (pumunta|magbayad|magpasa|mag fill|ulitin|pumila)
            alam (niyo|ninyo|mo) naman (na|kung|po na|kung gaano) ~1
            (hindi|di) (kami|ako) (nagmamadali|mag aadjust|magaadjust|mag adjust|titigil|pwedeng magmadali
                |mamadaliin|mapipilit|susunod) ~3
            <dont> ~2 (mag (drama|inarte|rant|eskandalo|feeling|reklamo|ingay|expect|assume|imagine|isip)
                |magdrama|magreklamo|mag inarte|umasa|ma drama|exaggerated|madrama|paimportante|pa vip|atat
                |excited|magmadali|mangulit|makulit)
            (okay|ok|ayos|goods) na (yan|yun|po yan|naman yan) ~1
            (hindi|di) (ko|namin) ~1 (concern|business|pakialam|trabaho|problema|obligasyon|sakop)
            may (ibang|iba pang|iba pa akong|mga ibang|iba pa kaming) ~1 (customer|kausap|inaasikaso|trabaho
                |kliyente|client|pasyente|tickets|ginagawa|kailangang asikasuhin)
            (ilang beses|paulit ulit|makailang beses|kanina|kahapon) ~1 (niyo|ninyo|mo) ~1 (tinanong
                |tinatanong|sinabi|sinasabi|nirereklamo|nagtanong|nagtatanong|inuulit|binanggit)
            ang (importante|mahalaga) ~1 (dumating|naayos|nakarating|may|buhay|gumagana|na refund|nabayaran
                |natapos|napalitan)
            wait for (your|our|the) (turn|number|announcement|email|text|call|reply|advice) [po|na lang]
            ! kindly wait for
            (so what|e ano|eh ano|o ano|ano naman) [po|naman|ngayon] kung ~2
            (madami|marami|mas marami) ~1 (mas|pang|pa) ~2 (sa inyo|kaysa|kesa|problema|nangangailangan)
            (kahit anong|kahit ano|kahit) ~1 (gawin|sabihin|reklamo|pilit|kulit|pakiusap|iyak) (niyo|ninyo
                |mo) ~2
            (wala|walang) (saysay|silbi|kwenta|sense|point) ~1 (mag*|ang|kung|na|yan)
            (sanay|nasanay) na (kami|kayo|ako|po kami)
            (nakaka|naka) (abala|istorbo) (na|kayo) ~1
            (busy|abala|puno|loaded) (kami|ako|lahat|po kami|ang lahat) (kaya|ngayon|din|rin|para|dito)
            ! busy (kayo|ang linya|ang line)
            (maghintay|mag hintay|mag antay|hintay|antay|wait) (ka|kayo) (ng turn|ng pagkakataon|gaya ng
                |tulad ng|kagaya)
            (ganyan|ganun|ganito) (pag|kapag|sa|kung|basta|tuwing|pagka) ~2
            ! (ganyan|ganun|ganito) ~3 (kung|pag|kapag) (i <word>|pindutin|gusto|ba)
            (malas|minalas|tough luck|oh well|sayang) (lang|niyo lang|po kayo|lang kayo|po niyo)
            (parte|part|kasama) ~1 (yan|yun|ito|talaga) ~1 (sa|ng|of) ~1 (buhay|experience|proseso|biyahe|life
                |negosyo|laro|trabaho|risk|sugal)
            (choice|desisyon|problema|diskarte|buhay|pera) (niyo|ninyo) (po yan|na yan|yan|naman yan
                |na po yan)
            hindi (naman|naman po|kayo|ikaw) ~1 ang (una|unang|kauna unahang|nag iisang|tanging
                |kaisa isang) ~1
            nakapila ~1 lahat
            (ang liit|maliit|kakarampot|barya|katiting|kapiranggot|kaliit liit|ga <word>) (lang|naman
                |na nga) ~2
            basahin (niyo|ninyo|mo) [na lang|naman|kasi] (yung|ang) (terms|faq|kontrata|rules|policy
                |guidelines|fine print|nakasulat|nakapaskil|post)
            hindi (kami|ako) (magic|mago|salamangkero|santo|anghel|computer|makina|machine|milagro|google|siri
                |taga sagot|nanay niyo|katulong)
            (tumawag|magreklamo|mag reklamo|pumunta|magsumbong|mag report|magreport|mag complain
                |mag email) na lang (kayo|po kayo) (kung|sa) ~2 (gusto|iba|trip|dti|kung saan)
            minor lang (yan|yun|ito|iyan)
            (intay intay|hintay hintay|antay antay|tiis tiis) lang
            mas (malala|importante|mahalaga|urgent|apektado) pa (kaming|na|ang|sa inyo)
            (marami|maraming|madami|daming) ~1 (ibang|iba pang) (customer|customers|pasyente|kliyente|tao
                |naghihintay|nakapila|inaasikaso)
            hindi lang (kayo|ikaw) ang (customer|pasyente|pasahero|tao|naghihintay|nakapila|may problema|nag*
                |inaasikaso)
            lahat naman [ng] [<word>] (nakapila|naghihintay|nagbabayad|apektado|sumusunod|ganyan|nag*)
            (maghintay|antay|hintay|pila|pumila|mag antay) ~2 (gaya|tulad|kagaya|katulad|parang) ng (iba
                |lahat)
            kung ayaw (niyo|ninyo|mo) ~3 , ~2 (wag|huwag|nasa inyo|bahala|hindi|okay lang|edi|ganun)
            (wala|walang) tayong (pag uusapan|mapag uusapan|pag usapan)
            <number> lang naman (yan|yun|ito|ang|kayo)
            (pesos|piso|minuto|araw|oras|minutes|days|barya|konti|maliit) lang naman (yan|yun|ang|kayo|ito)
            ^ next time na lang
            (madali|simple|dali) lang naman (yan|yun|kasi|kung|basta|sundin|gawin|ito)
            nasa (inyo|iyo) na (yan|kung|yun|iyan)
            ^ (eh|edi) [hindi] (sira|ganun|ganyan|wala|maghintay|hintayin|huwag)
            ! kalma lang , (aabot|kaya|aayusin|gagawan|hahanapan|okay|ako|kami|tutulungan|aasikasuhin|may
                |andito|nandito)
            ! ganito ang (simula|format|gawin|proseso|paraan|steps|hakbang|gagawin|itsura|halimbawa)
            (sinagot|nasagot|sinabihan|nasabihan|nasabi|ipinaliwanag|naipaliwanag|na explain|inexplain) (ko
                |namin) na [<that>] [kanina|sa inyo|diba] , (basahin|tingnan|paki*|i check|back read|ulit
                |hindi)
            (sinagot|nasagot|paulit ulit|ilang beses) ko na (yan|yun|ito|to|kayong|nga|na ngang)
            basta [na] (ganun|ganyan|yun|ganito|yan|hintayin|maghintay|antayin|mag antay|sundin|sumunod
                |gawin) (na|niyo|ninyo|kayo|lang|na lang|yun|yan|talaga|mo)
            sige , (magreklamo|mag reklamo|mag complain|isumbong|magsumbong|i report|mag report|lumipat|ipost
                |i post|idemanda|magdemanda|umalis|i cancel|mag cancel) [niyo|kayo|ninyo]
            (magreklamo|mag reklamo|mag complain|isumbong|magsumbong|mag post|magdemanda|ireklamo) (kayo|niyo
                |ninyo|mo|ka) ~2 (kung|kahit|saan|sige|hanggang)
            (eh|e|so|oh|o|tapos|tas) , (ano|anong) (ngayon|gagawin|problema|pake|gusto|pakialam|magagawa|paki)
            ano [na] ngayon ?
            ^ (yun|yan|ganun|ganyan) na (yun|yan|iyon) $
            (baka|puro|tigilan|bawasan|huwag|arte|tama na|drama|sobrang|kayo lang|nasa) ~1 <guni> (niyo|ninyo
                |mo|lang|na|yan|yun)
            <guni> (niyo|ninyo|mo|lang niyo) [lang|yan|yun]
            (tumatanggap|panahon|oras) (ng|sa|para sa) <guni>
            hindi (kayo|ka|ikaw|naman kayo) (espesyal|special|importante|vip|priority|boss|amo|hari|reyna
                |exempted)
            hindi lang (kayo|ikaw|ka) (ang|yung) ~1 (customer|may problema|nagrereklamo|inaasikaso|nagtatanong
                |kliyente|tao|may concern|pasahero|pasyente|naghihintay|kausap)
            kung (ganyan|ayaw|ayaw niyo) (kayo|niyo|ninyo|ka|mo) ~3 (huwag|bahala|lumipat|e di|edi|wala na
                |sa iba)
            (alam|obvious|halata|klaro) (na|naman|na naman) ~1 (ng lahat|yan|yun|niyo na dapat|sa lahat)
            alam ng lahat
            hindi [ganun|naman|gaanong|masyadong] (importante|mahalaga|big deal|relevant|isyu|issue) (kung|ang
                |yang|yan|yun|sa amin|iyan)
            (trabaho|nagtatrabaho|sumusunod|napag utusan|napagutusan) lang (kami|ako|namin|ko|ang|naman)
            (sus|asus|hay naku|hay nako|ay sus|jusko|hays|susmaryosep|aysus|ano ba) ~1 (yun|yan|ito|to|yon
                |kayo|lang|ang liit|simple)
            (lilipas|huhupa|lalamig|makakalimutan|mawawala) ~1 (yang|yan|ang|niyo) ~1 (inis|galit|tampo|init
                |sama|hinanakit|problema niyo)
            (pinapalaki|pinalalaki|pinalaki|pinapahaba|pinapakomplika|ini exaggerate|inoover think
                |ino overthink|dinadramahan|ginagawang big deal|ginagawang issue|pinagpipilitan|pinupuna
                |sineseryoso) (niyo|ninyo|mo) [lang|naman|masyado]
            (mag isip|magbasa|mag basa|mag research|mag aral|umintindi|makinig) ~1 bago (mag <word>|mag*|kayo)
            (marami|maraming|madaming|may|mayroong) ~1 (mas malala|mas malaki|mas mabigat|mas importante
                |mas grabe|mas matindi|mas malaking|mas importanteng) ~2 (problema|sa inyo|kaysa|kesa|dyan
                |diyan|concern|issue|inaasikaso)
            (ibang|iba) [mga] (customer|customers|client|clients|tao|guest|guests|pasyente
                |subscriber) ~1 (hindi|walang|okay|wala|di) ~2 (nagrereklamo|reklamo|umaangal|nagtatanong
                |problema|issue|naghihintay|nag rereklamo|nagagalit|nagmamadali)
            malay (ko|namin|ba) [sa|ba|kung]
            (bahala|problema) na (kayo|niyo|ninyo|nila|yan|kayong) $
            (ano|anong) [ba] (mapapala|inaasahan|inexpect|expect) (niyo|ninyo|mo|kayo)
            (maswerte|pasalamat|magpasalamat|buti|mabuti) (nga|na) ~1 (kayo|nga|lang|at) ~3 (nirereplyan
                |sinasagot|inaasikaso|pinapansin|nabigyan|may sumagot)
            (hindi|di) (na|naman) (bago|kayo bata|bago sa inyo)
            ! ano ang (gusto|kulay|size|hanap) (niyong|ninyong|niyo|ninyo) (kulay|size|order|flavor|oras|araw
                |bilhin|variant|design|orderin)
            ! (marami|madami|daming) ~1 (naka order|nag order|bumibili|gumagamit|may gusto|nagkakagusto|bumili
                |stock|available)
            ! (ganyan|ganun) talaga (ang|yung) (kulay|itsura|hitsura|design|texture|amoy|tunog|lasa|disenyo
                |laki)
            (wala|walang) [na|naman] (kinalaman|pakialam|pake|interes|paki|kami diyan|sa amin yan)
            (hindi|di) [na] (kami|namin|ko) (problema|kasalanan|trabaho|obligasyon) (yan|yun|na|ang|iyan)
            (ang liit|maliit|simpleng|konting|kaunting|napakaliit|mababaw) ~2 (bagay|problema|halaga|gasgas
                |delay|abala|pera|singkwenta|piso|isyu|issue) (lang|lang naman|naman|na lang|na yan)
            (ang|masyado|masyadong|sobrang|napaka) (oa|arte|demanding|maselan|mareklamo|sensitive|sensitibo
                |kulit|atat|mainipin|reklamador) [niyo|kayo|naman|mo]
            (huwag|wag|tigilan) (na|niyo|ninyo|kayo|na kayo) ~2 (oa|kulit|mangulit|makulit|magreklamo|maarte
                |mag inarte|umangal|paulit ulit|atat|madrama|mag drama|pangungulit|magmadali)
            (ilang beses|paulit ulit|makailang ulit) ~2 (ko|kong|namin|naming) ~2 (sasabihin|uulitin
                |ipapaliwanag|sinabi|sinagot|dapat)
            (move on|pakialam ko|paki ko|pake ko|edi wow|e di wow|edi wag|e di huwag|eh di huwag|eh di wag
                |so what|kayo rin|kayo bahala|ikaw bahala|hay buhay|deadma|dedma|ganyan ang buhay
                |ganun ang buhay)
            (normal|natural|ordinaryo|karaniwan|pangkaraniwan) (lang|na) (yan|yun|ang|na mangyari|po yan)
            (tiis|tiisin|magtiis|pagtiisan|tiis tiis) (na lang|lang|niyo|muna|kayo)
            (madali|simple) (lang) (naman) (yan|yun) ~2 (hindi niyo|bakit|di niyo|kahit bata)
            ! (simple|madali|mabilis) lang [po] (ang|yung) (gagawin|gawin|proseso|steps|paraan|hakbang|setup
                |pag <word>)
            ! (maliit|konting|kaunting) na (butas|sira|piraso|bahagi|kahon|laki|crack|gasgas|turnilyo|tagas
                |bitak|mantsa) lang
            huwag [na] [<you>] (palakihin|palalain|palakihan|gawing malaki|gawing (isyu|issue|problema))
            (wag|huwag) [na] [<you>] (mag inarte|maarte|oa|mag oa|magreklamo|mag reklamo)
            (ang|napaka|sobrang) (liit|liit liit|babaw|babaw babaw|kaunti|konti) [naman|lang|lang naman
                |lamang] ~4 (para|ireklamo|ikagalit|pag awayan|pagtalunan|palakihin)
            ! maliit na bagay lang [po|naman] [po] (yun|yan|iyon|iyan|ito) [po] (para sa amin|sa amin|sa akin
                |para sa akin|kumpara)
            ang (liit liit|babaw babaw|liit|babaw) [naman|lang] [po] (ng|nyan|niyan|nito) ~1 (problema|reklamo
                |isyu|issue|hinaing|daing|concern)
            ! kung may iba pa
            ! ayaw (niyo|ninyo|mo) ~1 (ituloy|magpatuloy|i renew|mag renew|i continue|sumali|gamitin)
            ! (ng|nang) (ganyan|ganun|ganito)
            ! ano ~3 mas (mahalaga|importante|mahalagang)
            ! (wala|walang) (kami|kaming|ako|akong) magagawa (pag|kapag|kung|once)
            ! basahin kasi
            ! (kalma|relax) lang [tayo] , (hindi pa|hahanapin|mabuti|buti|naayos|nandito|andito|kami|ako|may)
            (antabayanan|abangan|hintayin|antayin|hintay|abang) (niyo|ninyo|kayo) (na lang|nalang) $
            (antay|hintay|wait|abang) (ng|sa) (expansion|announcement|abiso|anunsyo|advisory|turn
                |susunod na batch|restock) ~1
            (powerbank|isda|laro|damit|sapatos|papel|halaman|pagkain|gamit|app|game|sticker|box|kahon|plastic
                |sabaw|ulan|load|laruan|bag|phone|cellphone|cable|charger|manika|password|kulay|gasgas|larawan
                |picture|selfie|tiket|ticket|upuan|manok|kape|ice|yelo|sauce|toyo|design|packaging|promo|ads
                |email|text|tawag|delay|traffic|pera|resibo|keychain|lalagyan|baso|skin|account|number|tela
                |sinulid|butones|zipper|earphones|case|sim|wifi|tv|fan) lang [naman] (yan|yun|ito|iyan|to
                |yan eh)
            lang naman (yan|yun|ito|iyan|yan eh) $
            lang naman (yan|yun|ito|iyan) (sir|ma'am|boss|mam)
            ! (mabilis|madali|saglit|sandali|libre|optional|ganun|ganyan) lang naman (yan|yun|ito) $
            ! (pwede|puwede|para|sa|dito|ngayon|kung) ~1 lang naman
            (sila|siya|yun|doon) ang ~1 (kausapin|kulitin|singilin|tanungin|habulin|sisihin|awayin|puntahan
                |reklamuhan)
            (kausapin|kulitin|tanungin|magreklamo|mag reklamo|habulin|singilin|sisihin|awayin|magalit
                |magtanong|itanong) ~3 , (hindi|huwag) (kami|sa amin|ako|sa akin)
            (busy|abala) lang (si|sila|kami|ang|talaga si|talaga kami|talaga sila)
            (kung|pag) (lilipat|aalis|mag cancel|magka cancel|mag papaputol|hindi na kayo
                |ayaw niyo na) ~4 (okay|ok|ayos|wala|walang) (lang|naman|problema) ~3 (amin|samin|problema
                |lang)
            kanya kanya (kami|tayo|sila|na kami|lang)
            hindi (namin|ko|naming) (trabahong|obligasyong|tungkuling|responsibilidad na|trabaho na
                |obligasyon na|trabaho ang)
            para lang sa (isang|iisang) (customer|tao|estudyante|pasahero|pasyente|kliyente|guest|miyembro
                |reklamo|tenant|subscriber|empleyado|pamilya|magulang)
            (kung|pag) (pagbibigyan|papayagan|uunahin|iisa isahin) ~3 lahat
            (kung|pag) (ayaw|hindi) (niyo|ninyo|kayo|mo) ~3 kayo na [ang] bahala
            (wala|walang) [naman] may gusto (nun|nito|niyan|yun|nyan|noon|ng nangyari)
            (wala|walang) (kami|kaming|ako|akong) (nakikita|nakikitang) ~1 (mali|masama
                |dahilan para magreklamo)
            hindi naman (pansinin|halata|kapansin pansin|mapapansin|mahahalata|masyadong halata|kita)
            ^ (basahin|intindihin|hanapin|unawain|i google|magbasa|basa|basa basa|mag backread
                |backread) (na lang|nalang) $
            tao (din|rin|lang) (kami|ako|ang|sila|si|naman)
            lahat naman [ng|sila|tayo] (tumaas|nagtaas|nagmahal|na delay|nadelay|apektado|naapektuhan
                |nahirapan|nag aadjust|nag adjust|nahihirapan|nagbabayad|nagtitiis|pumila|nakapila)
            nangyayari (talaga|naman|lang) (yan|yun|ito|to|iyan|ganyan)
            ^ (ganun|ganyan) [na] lang (talaga|muna|eh)
            (marami|madami) [na] (kaming|kami) (suggestion|suggestions|request|requests|hinaing) ~2 (mahirap
                |hindi|kaya)
            ! (walang anuman|okay lang|no problem|walang problema|no worries|sige) ~2 nangyayari
            (wala|walang) [naman] (pumipigil|namimilit|pumipilit|nagpipilit|nagpupumilit)
            hindi (namin|ko) kayo (pinipilit|pinipigilan|pipigilan|pipilitin|pinilit|inoobliga)
            (mura|barya|libre|konti) lang ~1 (bili|bayad|binayad|hulog|pagkabili) (niyo|ninyo|mo|yan|nun)
            nasa (poster|page|website|post|caption|email|faq|resibo|kontrata|form|waiver) na (lahat|yan|yun
                |ang sagot|iyan)
            ayan na naman
            ^ (kayo|ikaw) na naman
            (kakasabi|kasasabi|kakasagot|kasasagot|kakaexplain) (ko|namin|lang)
            (pareho|parehas|same|ganun|ganyan) lang [naman] [ang] (sasabihin|isasagot|sagot|mangyayari|resulta
                |magiging)
            sa iba na lang (kayo|ka)
            (masyado|masyadong|sobra|sobrang) (kayo|kayong) (nagmamadali|mainipin|sensitive|sensitibo|maselan
                |oa|demanding|madrama|maarte|atat|makulit|emotional|excited|apektado|seryoso|mareklamo)
            (kayo|ikaw) lang (nagrereklamo|nagko complain|nag complain|nagcomplain|may problema|maingay
                |umaangal|nagagalit)
            (piso|pesos|barya|sentimo|sentimos|singkwenta|bente) lang (yan|yun|ito)
            sa (inyo|iyo) lang (nangyari|nangyayari|may ganyan|may problema|nagka*)
            (makakalimutan|malilimutan|lilipas) (niyo|ninyo|mo) (din|rin)
            hindi (empleyado|tauhan|staff|sakop|hawak|konektado) (namin|sa amin) (ang|si|yung|sila|siya) ~1
            (tanong tanong|hanap hanap|tingin tingin|silip silip) (na lang|nalang|lang|muna) (kayo|muna|sa
                |dyan|diyan)
            baka ~1 (nagmamadali|pagod|busy|abala|nakalimot|puyat|na traffic|natraffic) (lang|na|din
                |rin) [lang] (si|sina|sila|siya|ang|yung) ~1
            (intindihin|unawain|pagpasensyahan|pasensyahan|pagbigyan|pagtiyagaan) (na lang|nalang|lang
                |muna) (natin|siya|sila|ang|si|yung)
            (marami|madami|ang dami|daming) [pa|rin] (kaming|akong|naming) (kachat|ka chat|katawag|katext
                |ka text|ka usap|kinakausap|nirereplyan|sinasagot)
            kung nagmamadali (kayo|ka) ~3 (na lang|nalang)
            (okay|ok|maayos|gumagana|mabilis|wala namang problema) [na|naman] (sa|dito sa) (side|end|dulo
                |parte) namin
            sa amin naman (mabilis|okay|ok|maayos|gumagana|walang|wala|sent|normal)
            baka (namalikmata|nananaginip|guni guni|nag imagine|nag iimagine) ~1 [kayo|ka]
            normal (talaga|lang talaga|naman talaga) (ang|yung|yan|yun|sa|pag|kapag) ~1
            (marami|maraming|madami|madaming|may) [pa|pang] (mas malala|mas grabe|mas urgent|mas matindi
                |mas kritikal) [pa] (sa|kaysa|kesa|dyan|diyan|dito|na)
            lahat naman ng [mga] (sellers|seller|customers|customer|subscribers|users|members|students
                |pasahero|tenants|players|tao|estudyante|pasyente|riders|drivers|borrowers|kliyente|bangko
                |shop|residente|branch) ~2
            (isa|isang|<n>|ilang|konting|kaunting) <word> (lang|lamang) naman [ang|yung|po] (kulang|nawala
                |nasira|sobra|mali|basag|gasgas|late|delay|dagdag|nabawas|nakaltas)
            (palakihin|palalakihin|pahabain|palalain) (pa|niyo|natin|pa natin|pa niyo)
            (sumunod|makisama|magpasensya|makinig) (na lang|nalang|lang) (tayo|kayo|sa)
            ! ^ simple lang ,
            ! hindi kami ang (may hawak|humahawak) ~8 (pero|ngunit|subalit|kaya)
            ! kahit sino [ay|naman|siguro|rin] (magugulat|magagalit|magtataka|magdududa|magtatampo|magwawala
                |mag aalala)
            ! dahil sa dami ng
            # let them: complain, leave, wait, be thankful
            karapatan (niyo|ninyo|mo) <that> $
            ^ (edi|e di|eh di|edi sige) (dun|doon|huwag|wag|lumipat|lipat|magreklamo|hanap|humanap|i cancel
                |icancel|mag <word>|hintayin|antayin) ~1
            kung may (reklamo|angal|hinaing) (kayo|ka|mo|niyo) ~3 na lang
            (kung|pag|kapag) ayaw (niyo|ninyo|mo) ~3 (na lang|nalang) (kayo|ka|ng|sa)
            (hanap|humanap|maghanap|lumipat|lipat) (na lang|nalang) (kayo|ka) [ng|sa] (iba|ibang)
            pagod (kami|ako|ang <word> namin)
            (nagkamali|may kasalanan|may sala|may mali) [<word>] [<word>] (hindi|di) (kami|namin|amin) $
            <not> <our> (kontrolado|hawak|kontrol) ang (panahon|langit|ulan|bagyo|traffic|trapik|weather)
            (antayin|hintayin|antay|hintay) [niyo|ninyo|kayo] (na lang|lang) [kayo] (tawagin|matawag)
            (hindi|di) (kayo|ka) [namin] (pinilit|pinipilit|inobliga)
            walang pumilit
            (away|gusot) (niyo|ninyo) <that>
            (pasalamat|magpasalamat) (kayo|ka)
            (imposible|impossible|malabo) (yang|iyang|ang) (sinasabi|claim|reklamo|kwento|ikinukwento) (niyo
                |ninyo|mo)
            baka (namali|nagkamali|namalikmata) (kayo|ka) [ng] (tingin|dinig|basa|bilang|akala)
            ! (normal|karaniwan|usual|common) lang (ang|kung) <word>
            ! abang abang na lang (sa|ng) <word>
            ! (ang|sobrang|napaka) (kulit|arte|sensitive) (niyan|nito|niyon|noon|ng)
            ! (kayo|ikaw) ang bahala kung
        """,
        "question": """
            # Asking for facts without a question mark; politely, by an order or by "may I know".
            <ask> ~3 (<told-facts>)
            (please|kindly) (reply|send|provide|share|indicate|confirm|include|attach|give) ~3 (<facts>)
            (pwede|maaari|maari|pwedeng|maaaring|maaring) ~1 (ba|bang|pong|ko|kong|namin|naming
                |po) ~2 (malaman|mahingi|makuha|hingin|makahingi|itanong|magtanong|makita|ma confirm|maconfirm
                |ma verify|mahiram|ma check)
            (pwede|maaari|maari|pwedeng|maaaring|maaring) ~1 (ba|bang|bang i|bang ipadala|bang ibigay
                |bang sabihin) ~1 (ninyo|niyo|ninyong|niyong|kayo|kayong|mo|mong|i|ipadala|ibigay|sabihin|mag
                |paki)
            (may i|can i|may we|can we) (ask|know|have|get|verify|confirm) po
            (itatanong|tatanungin|itanong|tanong|matanong|magtatanong|maitanong|ask|natanong) (ko|namin|naming
                |kong) [<word>] (lang|po|sana|kung|muna|din)
            (gusto|nais|kailangan|kelangan) (ko|namin|naming|kong) [munang] (malaman|itanong|makumpirma
                |ma verify|maverify|alamin|ma confirm|maconfirm|linawin|malinawan)
            (paki|pa) (confirm|verify|kumpirma|sabi|describe|explain|specify|elaborate|kuwento|kwento|linaw
                |clarify|detalye|banggit) [<word>] (po|kung|ang|yung|sa|ng|lang|muna|ano|saan|kailan|alin)
            (pakisabi|pakikumpirma|pakiconfirm|pakilinaw|pakibanggit|pakikwento|pakidescribe|pakisagot
                |pakispecify|paki sabi) ~1 (kung|ang|yung|ano|anong|saan|kailan|sa|po|alin|lang)
            (sabihin|ikwento|ilarawan|linawin|ipaliwanag|kumpirmahin|banggitin|i confirm|i verify
                |i describe) [niyo|ninyo|mo] [sa amin|lang] (kung|ang|yung|ano|anong|saan|kailan|alin
                |paano) ~2
            ^ (ano|anong|saan|kailan|alin|aling|sino|sinong|paano|bakit|ilan|ilang|gaano|magkano) (po|ba|ang
                |yung|niyo|ninyo|kayo|po ba|po ang|pong|<word>) ~6 (niyo|ninyo|mo|inyo|inyong|kayo|kayong) $
            ^ anong ~5 (gamit|prefer|gusto|error|model|version|unit|number|pangalan|lumalabas|branch|plan
                |email) ~2 (niyo|ninyo|mo|inyo) $
            (for verification|para sa verification|for verification purposes) ~6 (<facts>)
            (okay lang ba|ok lang ba|payag|game|willing) [po] [ba] (kayo|kayong|sa inyo|kung|na|ba|ka) ?
            # Question-shaped help offers, small talk, reproach.
            ! (may|meron|mayroon|merong) [iba|ibang|pa|karagdagang|gusto|gustong|dagdag] ~2 (maitutulong
                |matutulong|maipaglilingkod|maitulong|matulungan|kailangan|katanungan|tanong|concern|concerns
                |gustong|nais) ~6 ?
            ! (may|meron) (iba|ibang|karagdagang|iba pang) ~8 ?
            ! (ano|anong|paano) ~3 (maitutulong|maipaglilingkod|matutulungan|maitulong|matulong|makakatulong
                |ikakatulong|tulong) ~5 ?
            ! (hindi|di) [ba] (niyo|ninyo|mo) [ba] (naintindihan|binasa|nabasa|naiintindihan|alam
                |napansin) ~6 ?
            ! kumusta [na|naman] [kayo|ka] $ ?
            ! bakit (kasi|ngayon lang|hindi kasi|hindi niyo|hindi ninyo|hindi kayo) ~8 ?
            ! (ano|anong) (gusto|magagawa|pakialam) (niyo|niyong|namin|ninyo|ninyong) ~4 ?
            ! (i|ipa|ipapa) [<word>] (ko|namin|naming|kong) ba ~8 ?
            ! (nagmamadali|galit) [ba] (kayo|ka) ?
            ^ (kailan|saan|ano|anong|sino|bakit|paano|ilan|magkano|saang|alin|kanino) (niyo|ninyo
                |kayo) ~4 (<done>|na <word>|nag <word>|ni <word>|naka <word>|nag*) $
            (ibigay|ipadala|isend|sabihin|ipasa|i send|i reply|banggitin|i provide) [niyo|ninyo|mo] [lang
                |na lang|nalang] ~3 (<facts>)
            ! paki (check|hanap|tingnan|open|click|refresh|restart|hintay|antay|basa|download|install
                |sundan) ~4
            ! (pakicheck|pakitingnan|pakihintay|pakiopen|pakiclick|pakihanap|pakibasa|pakisundan) ~4
            (anong|ano|saang|saan|kailan|ilang|alin|sino|gaano) ~5 (nangyari|naganap|nagsimula|binili|umorder
                |nabili|nag start|nag*|gamit|lumabas|lumalabas|ginawa|napansin|huling|sinabi|kausap) [po|ninyo
                |niyo|ito|kayo] $
            (gusto|nais|need|kailangan) (ko|namin|kong|naming) [lang|muna] ~1 [po] (malinawan|linawin|malaman
                |makumpirma|ng) ~1 (kung|ang|reference|order|account|buong|inyong|tracking|screenshot|detalye)
            (may i|may we) (know|ask|have|get|verify|confirm) ~2
            (pa send|pasend|paki send|pakisend|patingin|pahingi|pahinge|padala) (naman|muna) ~2 (<facts>)
            (patingin|pahingi|pahinge|penge) [ng|nang] ~1 (<facts>)
            ! (branch|lugar|store|bangko|shop|opisina|site|window) kung (saan|sino|alin) ~3
            ! send (lang|na lang|niyo|mo) ~3
            ! (padala|pakipadala|ipadala|pakisend|isend) (lang|lamang|po|niyo|na lang) ~1 (ang
                |yung) ~1 (resibo|litrato|larawan|screenshot|kopya|dokumento|form|id|picture|photo)
            ! ^ i think ~6 ?
            ! gusto (niyo|ninyo) [ba] ng (tubig|kape|juice|tsaa) ?
            ! (sabihin|sabihan) [lang] kung (gusto|kailangan|may (tanong|kailangan)|meron pang)
            ! (itatanong|tatanungin|magtatanong) (ko|kami|ako|namin) [muna|pa] (sa|kay|si|ang)
            ! (maaari|pwede) bang (subukan|i try|try) (ninyong|niyong|niyo|ninyo|mong)
            ! (sabihin|ibigay|ipakita|banggitin) [lang] ang (inyong|iyong) <word> [<word>] sa (guwardiya|guard
                |cashier|kahera|staff|rider|driver|crew|teller|counter|reception|receptionist|gate|usher
                |nurse)
            alam (niyo|ninyo|nyo|mo) [po] ba [na] => rhetorical: yes
            ! kumusta ang (araw|umaga|gabi|weekend) ?
            ! (i reply|reply|mag reply) [niyo|mo|ninyo] lang (ang|sa|dito|kayo) ~2 (email|message|ticket|chat)
            ! (bago|pwedeng|puwedeng|hindi|ako|kami|akong|kaming) [po] magbigay
            ! (pwede|puwede|maaari) (ba|bang|kong|naming) [ba] (kitang|kong|naming|ko kayong
                |namin kayong) (bigyan|i offer|ialok|alukin|tulungan|i gift|i comp) ~8 ?
            ! (may|meron) gusto [pa] [ba] (kayo|kayong|ka|kang) ~8 ?
            ^ (ano|anong) (number|ref|reference|account|email|model|unit|plan|branch|address|pangalan|order
                |oras|error|phone) ~3
            (tska|tsaka|saka|at) (ano|anong|saan|kailan|kelan) ~1 (oras|number|address|pangalan|error|araw
                |branch|model|email) ~2
            (pa|paki) (type|text|dm|pm|chat|email|drop|bigay|lagay|sulat|indicate|provide|comment) [na|lang
                |naman|muna] [ng|nang|ang|yung] [buong|full|bagong|complete|kumpletong] ~2 (<facts>)
            ! kumusta [na] (si|sina|ang (daliri|baby|bata|pakiramdam|likod|paa|kamay|lagay|kalagayan|pamilya
                |unang <word>|anak)) ~8 ?
            ! ^ siguro ~8 ?
            ! ^ baka [naman] (namalikmata|nagkamali|mali|nakalimutan|nalimutan|nagkakamali|naiwan|nakaligtaan
                |hindi (niyo|ninyo|mo|kayo)|di (niyo|ninyo|mo|kayo)) ~5 ?
            ! (authorized|awtorisado|awtorisadong|allowed|puwede|pwede|puedeng|maaari|maaaring|sila|siya|para
                |upang|bawal) magbigay
            ! (need|kailangan) (niyo|ninyo|mo) [pa] [ba] [ng|nang] (assistance|tulong|help|iba|kahit ano
                |anything) ~5 ?
            ! (ipasa|isumite|i upload|iupload|isend|i send|ipadala) [niyo|ninyo|mo] lang [dito] (ang
                |yung) ~1 (resibo|litrato|larawan|screenshot|kopya|dokumento|form|picture|photo)
            ! let (me|us) know which (you|u) (prefer|would prefer|want|like|choose)
            ! (paano|pano|what) kung (bigyan|i <word>|dagdagan|palitan|gawin|gawan|babaan|tapatan) (namin|ko
                |natin) ~10 ?
            ! (sabihin|banggitin|ibigay|ipakita|sabihan) (niyo|ninyo|mo) [lang] sa (guwardiya|guard|cashier
                |kahera|staff|rider|driver|crew|teller|counter|reception|receptionist|gate|usher|nurse) ~3
            ! (wala|walang) ~3 (magbigay|magsend|magpadala) ~3
            ! ^ depende ~12 ?
            ^ (ano|anong) [ba] [ang|yung] [<your>|<yours>] <facts> ~2 $
            ^ (saan|taga saan|nasaan) [na|ba] (kayo|ka|banda) ~2 $
            ^ (ano|anong) [ba] [ang|yung] (lumalabas|nakikita|nakalagay|nakasulat|ilaw|kulay) ~4 $
            (pwede|maaari) (malaman|mahingi|makahingi|matanong|maitanong) ~1 (ang|yung|kung|ng|<facts>)
            ^ (may|meron) (resibo|screenshot|error|kopya|id|reference|tracking|photo|picture|ilaw|signal
                |internet|lagnat|natanggap|nakuha|nareceive) [na] ba (kayo|kayong|ka|kang) ~4 $
            ^ (nakailang|nakailan|ilang (araw|beses|oras|linggo) na|kanino naka*
                |magkano (ang|yung) (na <word>|binayad|nabawas|nakaltas)) ~4 $
            ^ (pm|dm|i pm|i dm|message) (niyo|ninyo|mo) ~3 <told-facts>
            ^ [complete|full|buong|registered] <told-facts> [at|and] [<told-facts>] (please|muna) $
            ^ (<doing>|<done>|naka <word>) [<you>] [na] [<you>] (ba|bang) ~6 $
            (sabihan|sabihin) (niyo|ninyo|mo) [lang] (ako|kami|sa akin|sa amin) kung (ano|anong|saan|ilan
                |ilang|alin|aling|kailan) ~3
        """,
        "restatement": """
            # Mirroring what the customer said (CC "Aktibong Pakikinig").
            (kung|para) ~1 (tama|malinaw|hindi ako nagkakamali|naintindihan ko nang tama
                |nauunawaan ko nang tama) ~2 (pagkakaintindi|intindi|pagkaunawa|pagkakaunawa|pagkaintindi
                |unawa|understanding|pagkakaalam) [<our>]
            (kung|if) [po] (naiintindihan|naintindihan|nauunawaan|tama ang (intindi|pagkakaintindi)) (ko
                |namin) ~3
            (ibig|gusto) (niyong|ninyong|niyo|ninyo|mong|mo) (sabihin|sabihing)
            ^ (so|bale|bali|ibig sabihin|kumbaga|so bale|ang sabi) ~3 (niyo|ninyo|kayo|kayong|inyong|hindi|may
                |wala|yung|ang)
            (nabanggit|binanggit|sinabi|nasabi|inilahad|isinaad|ibinahagi|nakasaad sa mensahe|ipinarating
                |naireport|inireport|ni report) (niyo|ninyo|mo|niyong|ninyong) ~3
            (ayon|base|batay|based|mula) (sa|po sa) (inyo|inyong|sinabi|mensahe|message|report|kwento|sabi
                |nabanggit|ibinigay|screenshot|larawan|description) ~3
            (nakita|nakikita|nabasa|napansin) (ko|namin|naming|kong) [<word>] (na|sa) ~3 (hindi|wala|walang
                |nag*|na*|may|inyong|inyo|account|record)
            (hinggil|tungkol|patungkol|kaugnay|ukol|regarding) (sa|po sa|kay|ng) [<the>] (inyong|inyo|hindi
                |iyong|yung|concern|reklamo|pagka*|nawawalang|delay|naantalang|problema|order|refund) ~2
            (ang|yung) (concern|problema|issue|isyu|tanong|reklamo|hinaing|gusto|request|kahilingan) (niyo
                |ninyo|po ninyo|niyong) (ay|is|po ay|about|tungkol) ~2
            (naiintindihan|nauunawaan|gets|naunawaan) (ko|namin|naming|kong) [na|pong] (hindi|wala|walang|may
                |na*|nag*|ilang|gusto|kailangan|matagal) ~2
            (pag|mag|i) (recap|summarize|ulit)
            (kayo|kayo po) ay ~1 (nag*|na*|hindi|may|umorder|bumili|<done>) ~2
            (sa pagkakaintindi|sa pagkakaunawa|sa intindi) (ko|namin)
        """,
        "solution": """
            # What has been done.
            <done> [<word>] (ko|namin|naming|kong) [<word>]
            (na|ni|in|nai|ipina|pina|ini|naipa|nag|naka) (<fixed->|<word>) (ko|namin|naming|kong|ako|kami) na
            nag <word> na (ako|kami) [ng]
            (nagpadala|nagdagdag|naglagay|nagbigay|nagbukas|nagpadala|naghanda|nagreserba|nagpatong|nagbawas
                |naglaan|nagtakda|nagpa book|nag send|nag book|nag reserve) [na] [po] (ako|kami|kaming|akong)
            (bawas|kaltas|dagdag|balik|tanggal|bayad|sara|bukas|kumpleto|lipat|palit) na [po] (ang
                |yung) <word>
            (id|certificate|form|resibo|dokumento|requirements) [po] ang kailangan
            (na|ni|nai|in|naka) (<fixed->) na
            (refunded|reversed|approved|moved|cancelled|canceled|updated|confirmed|resolved|fixed|sent
                |credited|processed|activated|reset|unlocked|replaced|rebooked|booked|rescheduled|adjusted
                |waived|corrected|transferred|upgraded|restored|extended|posted|settled|removed|delivered
                |shipped|dispatched|enrolled|extended|okay|okey|ayos|naayos|tapos|done|ready|available|live
                |aprubado|reconnected|reactivated|unblocked|successful|kumpirmado) na (po|ang|yung|ulit|sa
                |siya|to|ito|<that>)
            (naayos|naitama|naibalik|napalitan|naipadala|nailipat|nabago|naikabit|naalis|nabuksan|naiayos
                |natanggal|naisama|nadagdag|naidagdag|naresolba|nasolusyunan|naihatid|nabayaran|nahanap
                |naipasok|naihulog|naisumite|nabawi|naihanda|naiset|nakansela|naikansela|nairefund|narefund
                |nareset|nareverse|naupdate|na send|na credit|nabawas|nabigyan|naaprubahan|nailabas|naireserba
                |nabura|inayos|itinama|ibinalik|pinalitan|ipinadala|inilipat|binago|ikinabit|inalis|binuksan
                |tinanggal|isinama|idinagdag|inihanda|kinansela|inaprubahan|inilabas|inireserba|binura
                |isinauli|tinaasan|ginawan|nilagyan|pinahaba|natagpuan|nabalik) (na|ko|namin|ang|yung|ng)
            (eto|ito|heto|narito|andito|nandito|here|nakalakip) [na|na po|po] (ang|yung|is|are|ang mga) ~3
            (nakalakip|naka attach|inattach|in attach|attached|nakaattach|kalakip) (na|po|dito|ang|yung)
            # Answers: it is free, there is some, it is included, it opens at, it costs.
            (libre|free|walang bayad|wala na kayong babayaran|wala kayong babayaran|waived) (po|na|lang|naman
                |ito|yan|kayo|sa) [<word>]
            ^ (opo|yes|oo|yup|meron|pwede|pwedeng pwede|syempre|siyempre|pwede naman|sure|okay lang
                |tama) [po] , ~3 (pwede|meron|may|available|kasama|libre|bukas|open|tumatanggap|tinatanggap
                |tama|kaya|ibabalik|naka*|kailangan|kasali|covered|sakop|nahanap|<number>|valid)
            ^ (available|kasama|kasali|covered|libre|open|valid|pasok|sakop|tumatanggap) [na|naman] (po|kayo
                |naman|kami|rin|lahat|ang|sa|hanggang|ng) .
            (available|open|accessible) (kami|ang|na|sa|pa|tuwing|from|po|mula) ~2 (<weekday>|<number>
                |hanggang|araw|lunes|sa|ng|mula) => fact: yes
            ^ <number> (po|lang|pesos|php|piso) ~3 => fact: yes
            ^ <number> (po|lang po|pesos|php) [<word>] => fact: yes
            (nasa|na sa) (counter|settings|menu|likod|gilid|ilalim|profile|app|website|email|inbox|box
                |lobby) (po|ang|yung|lang|na)
            ^ sa (kahit|alinmang|any|lahat|anumang) ~4 (po|branch|store|sangay|outlet|namin)
            (ang|yung) ~6 (ay para|ay hanggang|ay nasa|ay sa|is for|ay mula|ay may|ay libre) ~1 => fact: yes
            (dahil|sanhi|kaya) ~2 (nangyari|nagka error|nabawasan|na deduct|naging|may) ~2 (dahil
                |kasi) => fact: yes
            hindi [na] [<you>|po|naman] (kailangan|kailangang|need|required) ~2 (ng|mag|i|ipa|pumunta|ipadala
                |na|appointment|magbayad)
            (no need|di na need|hindi na need) (na|po|ng|mag|for)
            (ire refund|irerefund|ibabalik|ia approve|iaapprove|papalitan|i rerefund|ia adjust|iadjust
                |ike credit|ikecredit|icre credit|ici credit|ia activate|iwa waive|iwe waive|aalisin
                |tatanggalin|ire reset|irereset|itatama|ipapalit|ire reprint|irereprint) (ko|namin|naming
                |kong) (na|ang|yung|po|ito|sa|ngayon|ng|rin) [<word>]
            # What the customer can do: orders and permissions.
            <can-do>
            ! (nakita|natanggap|nabasa|nalaman|naintindihan|nagkamali|sinabi|nabanggit|narinig|napansin
                |tiningnan|sinuri|nauunawaan|natandaan|nakalimutan|pinahahalagahan|ipinasa|naipasa|iniulat
                |tinanong|naitanong|inaayos|nasabi|nagulat|napansin|nakuha|nahirapan|nagsisisi|naisip|ginagawa
                |nagpapasalamat|inuulit|inaalam|ikinalulungkot|ikinagagalak|tinatanggap|kinikilala|inaasahan
                |naiulat|nairekord|nirecord|inirerekomenda|isinangguni) [<word>] (ko|namin|naming|kong)
            ! (na|ni|in|nai) (check|note|receive|report|forward|escalate|endorse|read|see|raise|log|tag
                |mention|inform|verify|review) (ko|namin|naming|kong|na)
            ! <ask> ~3 (<facts>)
            ! (sinubukan|kelan|kailan|kausapin|tawagan|kontakin|sabihan|agahan|hintayin|antayin
                |maghintay) (niyo|ninyo|na lang|nalang|lang|kayo)
            ! makakaasa
            ! ^ (yes|sure|opo|okay|ok) [po] $
            ! <not> [<we>] (<future>|<can-be>|<doing>)
            ! (tinitingnan|sinusuri|inaalam|inaasikaso|hinihintay|nauunawaan|pinahahalagahan) (ko|namin|naming
                |pa)
            ! (nakikita|nakita) (ko|namin)
            ! <future> (niyo|ninyo|mo) ?
            ! (intindi|pagkakaintindi) ko
            ^ <how-order> [lang] (sa|ng) ~2
            , <how-order> [lang] (sa|ng|ang|yung) ~2
            (tapos|saka|then|at|tsaka|pagkatapos|una|pangalawa|ikalawa|pangatlo|ikatlo|susunod
                |sunod) <how-order> ~1
            (i|mag) <press> [out|up|in|off] (niyo|ninyo|mo|ang|yung|muna|lang|sa|kayo|ka|ng) ~1
            mag (fill out|fill up|fillup|fill) kayo ~1
            (upload|fill out|fill up|search|click|tap|paste|scan|download|install|update|open|log in|connect
                |try|set|apply|register|sign up|log out|restart|reset|refresh|switch) (ka|kayo|mo|niyo
                |ninyo) ~2
            (bili|kuha|gamit|pili|lagay|type) (ka|kayo) ~2
            ! (pagka|pag|kapag|once|kung|re) <word> (mo|niyo|ninyo) ~1
            ^ meron na ~1
            (opo|oo|yes po) (tinatanggap|pwede|meron|may|kasama|covered|libre|available|bukas|open|kaya
                |valid) ~1
            (ibig|ang ibig) [pong] sabihin [lang] ~2
            (means|refers to|stands for) (yung|ang|na) ~1 => fact: yes
            ^ (normal|automatic|lifetime|minimum|maximum|unlimited|optional|required|free of charge|up to
                |first come|libre|kasama|bawat|kada|every|basta|base|ayon sa) [na] [sa|lang|ang|yung
                |of] [<word>] [<word>] (po|pong|lang|ang|yung|kasama|basta|kung|pag) . => fact: yes
            (up to|hanggang|minimum of|maximum of|max of|at least) <number> [<word>] (lang|per|kada|bawat|ang
                |file|items|person|pax|mb|gb|kilo|kg) => fact: yes
            ^ <number> [<word>] [<word>] (po|lang|kada|per|pesos|php|nagbubukas|nagsasara|bukas|sarado|each
                |ang|yung|hanggang) => fact: yes
            ^ <month> <number> (po|ang|yung|pa) ~1 => fact: yes
            (nasa|mga|around|about|approximately|starts at|simula sa|nagsisimula sa|aabot sa
                |umaabot sa) <number> [k] [<word>] [<word>] (per|kada|bawat|lang|siguro|pesos|php
                |a (year|month|day)) => fact: yes
            <number> (kada|per|bawat|each) (buwan|month|araw|day|taon|year|head|night|kilo|kg|way|piraso|pc
                |oras|hour|gabi|tao|room|box) => fact: yes
            <done> na [ng|ni] [<word>] [<word>] (ang|yung|si) ~1
            (suspended|opted out|honored|approved|blocked|unsubscribed|verified|registered|validated|rectified
                |reinstated|reopened|tagged|enrolled|entitled|eligible|covered|exempted|waived|reversed
                |replaced|refunded|cancelled|credited|processed|released|confirmed|reserved) [na|pa] (ang|yung
                |ka|kayo|siya|sila|si|full|sa) ~1
            (approved|honored|waived|confirmed|released|cancelled|canceled|refunded|verified|aprubado
                |okay) po [na] $
            (full|partial|buong|kalahating) refund [na] (ang|yung|kayo|ka|today|ngayon|bukas|po|plus|at)
            naka (freeze|suspend|priority|reserve|block|off|lock|enroll|attach|waive|cancel|refund|credit) (na
                |muna|po) ~1
            (nakareserba|nakahanda|nakalaan|inilaan|nakatabi) (na|ngayon|para|ang|po|kami|sa)
            (has|have) been (reversed|refunded|credited|cancelled|canceled|replaced|fixed|corrected|waived
                |processed|updated|reset|approved|restored|resolved|released|activated)
            (engineer|team|technician|doctor|manager) (replaced|fixed|repaired|corrected|restored|approved
                |released)
            (walang|wala) (bayad|babayaran|dagdag|pre termination|termination fee|extra charge|penalty|multa
                |additional|lock in) ~1
            (wala|walang) (na|kayo|kayong) [pong] (babayaran|bayad|kaltas|babayaran pa) ~1
            (palit|refund|reprint|exchange|replacement) [<word>] [<word>] (tayo|natin) ~1
            (kami|ako) na [ang] (sasagot|magbabayad|gagastos|sagot|bahala sa (bayad|gastos|shipping)) ~1
            (bawas|kaltas|dagdag|balik|ibabawas|ikakaltas) na [sa|ang|yung] ~1 (balance|bill|bayad|account
                |total|niyo)
            (ito|eto|heto) [na] [ang|yung] (bago|link|code|steps|sagot|listahan|number|detalye|form|kopya
                |resulta|schedule|presyo|rates) ~1
            (mas ok|mas okay|mas mabuti|mas maganda|mas mainam|pinakamabuti|pinakamadali) (kung|na|ang
                |po kung) ~3 (i|mag|niyo|ninyo|mo) ~1
            (dahil|gawa) [po] (sa|ng) ~2 (kaya|kung kaya) => fact: yes
            ^ <done> ~4 (dahil sa|kaya wala|kaya hindi|kaya nag) => fact: yes
            ! (inuna|sinisiguro|sinisigurado|tiniyak|nakumpirma|tinawagan|tinawag|pinaghintay
                |ipinagpapasalamat|ikinatutuwa|natuwa|kinausap|nakausap|pinuntahan|ipinaalam|inabisuhan
                |humihingi|hinihingi|inaamin|nabigo|nagkulang|niyan|nadatnan|inasahan|inihinto|pinadalhan
                |ipinarating|ipinaabot|iniendorse|nirerespeto|pinapahalagahan|ikinahihiya|sinisikap|inaalala
                |pinaasa|sinabihan|narinig|nakaligtaan|namali|nalampasan|nasayang|naistorbo|naabala|dinanas
                |naranasan|dinala) [na] (ko|namin|naming|kong|kayo|namin kayo|ko kayo|po namin)
            ! (natanggap|nakita|nabasa|nalaman|narinig|naintindihan|nakuha) na ~1 (ang|yung) (notice|mensahe
                |message|email|reklamo|feedback|report|concern|sulat|liham|request|inyong)
            ! text (namin|ko|nila)
            ! i <word> (ko|namin|nila|natin) ~1 (po|kayo|na|ang)
            ! mag <word> [<word>] (na lang|kasi|ulit|nalang) ~1
            ! ^ of course [po]
            ! (pwede|pwedeng|maaari|maaaring) ~2 (dumaan|pumunta|tumawag|mag meet|mag walk|mag inquire
                |tanggihan|bumalik|lumapit|mag message|mag email)
            ! ^ <number> (mins|minutes|min|minuto|minutong|percent|porsyento) ~2
            ! ^ 100 ~1 (po|yan|sure|sigurado)
            ! nasa (terms|policy|kontrata|inyo|akin|amin|system|patakaran|mechanics|rules) ~3
            ! (responsibilidad|obligasyon|trabaho) ~3 (mag|i) ~2
            ! (pa|kung|kapag|pag) ~2 (sabihin|sabihan|picturan|type|reply|chat|message|balik) (lang|niyo
                |mo) ~2
            ! bukas (kami|ang) ~1 (viber|hotline|chat|linya)
            (makikita|mahahanap|nakikita) (niyo|ninyo|mo) sa (profile|settings|menu|ilalim|likod|app|website
                |homepage|account|orders|help|history|taas|gilid) ~1
            ! (may|meron) (iba|ibang|kailangan|tanong) ~4
            ! <how-order> ~2 ?
            ! (hindi|di|bawal) [na] [kami|niyo|kayo] (pwede|pwedeng|maaari|maaaring|kaya|kayang) [kami
                |niyo] <how-order> ~1
            ! (bawal|hindi|di|dapat|sana|kailan) ~3 (mag|i) <word> ~1
            ! (dapat|sana|kung) [<you>] (binasa|chineck|sinunod|tiningnan) ~2
            ! (pumila|pila|maghintay|hintay|antay|antayin|hintayin) ~2
            ^ (bukas|open|sarado|nagbubukas) kami ~3 (<number>|hanggang|araw|tuwing|lunes|linggo
                |weekend) => fact: yes
            ^ (pwede|maaari) [naman] (ang|yung|bayad|gcash|card|cash|walk|online|same|kahit) ~1
            (wala|walang) [kayong|kayo] na [kayong] (kailangang|kailangan|dapat|babayaran) ~1
            (due date|requirements|schedule|presyo|fee|rate|hours|total|balance|code|password|deadline
                |validity|office hours|store hours|processing time|lead time|cut off) [niyo|ninyo
                |namin] ay ~1 => fact: yes
            meron pa (kaming|akong|tayong|stock|slot|available) ~1
            kaka <word> (ko|namin) lang ~1
            (tumatanggap|nagbibigay|nagde deliver|nagdedeliver|nag ooffer|nagpapa <word>
                |may (libreng|discount|promo)) (kami|tayo|po kami) ~2
            (nakita|nahanap|natukoy|lumabas) (ko|namin) [na] , ~1 (na post|na tag|mali|may|double|nasa
                |hindi) ~1
            ! (kung|pag|kapag|sana|lalo|hanggang|hangga't) ~4 <done> na ~2
            ! (sinusuri|inaayos|tinitingnan|pinoproseso|inaasikaso|hinahanap|iniimbestigahan|nirerebyu
                |sinisiyasat) na
            ! niyan <word> (ko|namin)
            ! mins <word> ko
            ! na ipinadala (ko|namin)
            ! ^ normal lang [po]
            ! ^ kasama ko na
            ! (pasensya|sorry) ~3 <how-order> ~1
            ! gamitin ang [<word>] (ng|bago)
            ! type (niyo|mo) lang
            (pindutin|bunutin|isaksak|hugutin|tanggalin|patayin|burahin) (niyo|ninyo|mo|ang|yung)
            ! (inaanyayahan|iniimbitahan|iniimbita|hinihikayat|binabati|pinasasalamatan|pinapasalamatan
                |nagpapasalamat|ipinaaabot|ipinapaabot) ~1 (namin|ko|naming|kong|kami|ako)
            (reserved|naka reserve|na reserve|nakatabi|naka hold|nakalista) na (under|sa|para|ang)
            (na|nai|ni) (<fixed->|suspend|reprint|print|lista|tag|singit|endorso|block) na (ang|yung|sa|si
                |kayo)
            (nakausap|natawagan|nacontact|na contact|nakontak|naisingit|nailista|nailagay|naihabol|napirmahan
                |naipila|inuna|nahanap) (ko|namin|na)
            (check|tap|click|open|punta|go to|search|type) (niyo|mo|ninyo|sa) ~2 (settings|app|under|menu
                |profile|card|account|page)
            hindi na [niya|niyo|nila] (kailangang|kailangan|need)
            nandito si <word>
            (wait|hintay|antay) [muna] (kayo|lang|niyo) ~1 <n> <unit>
            si <word> [<word>] ang (manager|supervisor|contact|in charge|head|may hawak|doctor|doktor)
            ! (naka*|nai*|nag*) ~6 kaya [naman|nga] (hindi|di)
            ! na <word> (ang|yung|si|ng|na|sa|kayo) ~5 kaya [naman|nga] (hindi|di)
            ! ^ (update|add|check|log|forward|try|follow up) (ko|namin|on) ~1
            ! namin <word> (ko|namin)
            ! (yes|sure) na (yes|sure)
            ! (minutes|intake|minuto|binabasa|binasa|nabasa|isinama|isasama|isinulat|naisulat|inilista|nilista
                |ilista|naipasok|kinakausap|kinukulit|pinulong|naibigay|hinayaan|nadarama|ramdam|nawawala
                |pinapa <word>|naiparating|pinaparating|kinuwento|ikinuwento|inilagay sa wishlist|nakuha
                |tinandaan|itinabi|pinag usapan|napag usapan|iniisip|nabanggit) [lang|rin|din] [approve] (ko
                |namin|naming|kong) ~1
            # Orders with "lang": to bring, to fill in, to run.
            <order> (lang|lamang) (ang|yung|ng) ~1
            ! (antayin|hintayin|abangan|sabihan|sabihin|tawagan|picturan|ipatawag|ibalik|balikan|unawain
                |isipin|alalahanin|magtanong|kontakin) (lang|lamang) ~2
            i <word> (lang|lamang) (ang|yung|sa|ng) ~1
            # It can be done, in this way.
            ^ (pwede|maaari) [naman|rin] (basta|kung|pag|kapag|ang|sa|full|partial|minimum|i <word>) .
            (pwede|pwedeng) (basta|full|partial|minimum|gcash|walk in|card|cash|online|sa app|sa branch
                |sa kahit|sa website|over the counter|installment) .
            naka (note|pdf|recall|reserve|schedule|book|list|block|hold|link|subscribe|off|on|default
                |set) na (kayo|ang|yung|siya|sa) .
            ^ (php|around|approx|approximately) <number> .
            (nasa|php|starts at|simula sa) <number> [to|hanggang] [<number>] (depende|pesos|kasama|each|lang
                |per|kada|inclusive|pouch)
            ! may (good news|inaayos|ginagawa|sinusunod|tanong) ~1
            ! (may|meron|mayroon) ~2 (kami|kaming|tayo|tayong) [<word>] (problema|issue|kailangan|tanong
                |pasyente|inaayos|balita|proseso|sinusunod|patakaran|policy|nakikita|nakita)
            hanggang <month> <number>
            (hindi|di) (galing|mula) sa (amin|aming|kumpanya|opisyal) ~1
            (scam|phishing|peke|pekeng|fake) (yan|iyan|yun|ito|to|message|email|text|link)
            # What is needed, named as the whole answer.
            ^ [opo|oo|yes|sige] [dala|magdala|kahit|isang|<number>|original|latest] (valid|government|school
                |student|company|senior|barangay) (id|ids|docs|documents) (lang|na|at|plus|tsaka|o|lamang)
            ^ [opo|oo|yes|sige] (dala|magdala|<number>|isang|original) [lang|ng] (id|ids|cedula|resibo|payslip
                |birth certificate|marriage certificate|photocopy|passport|affidavit) [lang|at|plus|tsaka|na
                |o]
            ^ [opo|oo|yes|sige] [notarized] (affidavit of loss|special power of attorney|birth certificate
                |med cert|medical certificate|excuse letter|authorization letter|proof of <word>
                |barangay clearance|police report|medical abstract|death certificate
                |marriage certificate) (lang|na|at|plus|tsaka|saka|,)
            ^ valid id ,
            # What we can do instead.
            (pwede|maaari) (naming|nating|namin|natin) i (upgrade|text|link|refund|waive|extend|rebook|reset
                |hold|reserve|move|transfer|apply|credit|split|email|reprint|unlock|deliver)
            (pwede|maaari) (naming|kong) (ilipat|lagyan|itigil|palitan|bigyan|ibalik|dagdagan|bawasan
                |tanggalin|gawan|isama|ihabol|ipadala|hatiin|ihatid)
            makakapag <word> (kami|ako) ng
            (pwede|maaari) munang <word>
            (magpapadala|magbibigay|maglalagay) kami ng <number>
            # When, where, how much.
            ^ (til|until|hanggang) <number>
            ^ (bukas|mamaya|mamayang|bandang) <number> .
            ^ <number> (hours|hrs|days|oras|araw) (up to|before|bago)
            ^ walk in lang .
            ^ (active|zero) na (ang|yung)
            fully paid (na|ka|kayo)
            zero balance [na] .
            nasa (email|inbox|viber|messenger|wallet|account) (niyo|ninyo|mo) na
            ^ (yung|ang|iyong) <number> [<word>] ay
            ^ less <number> (off|pag|kung|<number>)
            may <number> [<word>] (off|discount|rebate|cashback|voucher) (kayo|ka|kayong)
            (labor|shipping fee) <number>
            (nakita|nahanap|natagpuan) [na] (ang|yung) ~2 sa
            (umalis|dumating|nakaalis|nakarating) na (kahapon|kanina|kaninang|noong)
            ^ (opo|oo|yes|yup) [po] (gagana|basta|tuloy|kahit|same|pareho|parehas|counted|sakop|kasali)
            (wala|walang) na (appointment|multa|penalty|pila)
            (nakasuspinde|nakahinto|nakatigil) (muna|na) (ang|yung)
            # Steps.
            huwag na huwag
            gamitin (niyo|ninyo|mo) (muna|pa rin)
            subukan (niyo|ninyo|mo) (na lang|muna)
            dial (mo|niyo|ninyo) lang
            ! fully booked
            ! tapos na (yun|yan|to|ito)
            ! (pag|kapag|kung|once) (tapos|ready|okay|done|available|bukas) na ~2
            ! (pwede|maaari) (niyo|ninyo|mo) (ako|akong|kami|kaming)
            ! baka [<word>] <done> ~2
            ! ay nasa (kamay|pagpapasiya|pagpapasya|desisyon)
            ! (i|mag) (paste|reply|message|chat|share) (niyo|ninyo|mo) [na lang|lang] (dito|sa akin|sa amin
                |sakin)
            ! (paste|reply|message|chat|share) (niyo|ninyo|mo) [na lang|lang] (dito|sa akin|sa amin|sakin)
            ! bago (ka|kayo|mo|niyo) mag <word> ~1
            ! try (niyo|ninyo|mo) (siguro|magtanong|tawagan|tumawag|mag (walk|tanong|inquire|message)) ~1
            ! i (dispute|message|contact|reply) (niyo|ninyo|mo) [na lang|lang|muna] ~2
            ! (pinasa|ipinasa|naisulat|binalikan|ipinahugot) ko na
            ! ^ <number> (seconds|segundo) ~2
            ! every <word> (sila|siya)
            ! i check (niyo|ninyo|mo) muna ~4 magreklamo
            <number> (to|hanggang) <number> [working|business|banking] (days|araw|weeks|linggo|oras|hours
                |minutes|minuto|mins) (ang|lang|bago|pagkatapos)
            (dalhin) [na] (niyo|ninyo|mo) [lang] (ang|yung|sa|agad)
            ^ pwede [naman|pa|rin|pa rin] (within|hanggang|sa|mula|anytime|any|lahat|ng|via|gamit|through|with
                |all|both|parehas|pareho) .
            (may|meron|mayroon) pa [kaming|tayong|akong|pong] (isang|isa|dalawang|dalawa|tatlong|tatlo
                |<number>)
            (may|meron|mayroon) [kayong|kayo|tayong] <number> [<word>] (araw|days|day|oras|hours|hrs|month
                |months|buwan|minutes|taon|year|years|linggo|weeks) (na palugit|kayo|kayong|pa kayo|bago
                |warranty|grace|palugit)
            (sagot|sagutin|sasagutin|libre|shoulder|bayad|covered) [na] (namin|ko|naming|kong) (ang|yung|lahat
                |iyong)
            gumagana [naman|na|pa rin|pa] (ang|yung|ulit|siya)
            ! (hindi|di|ayaw|kung|kapag|pag|bakit|para) ~2 gumagana ~1
            ! gumagana [na|pa] ba ~1
            hindi (niyo|ninyo|mo) na (kailangang|kailangan|need|babayaran)
            ^ (opo|oo|yes) , ~1 (natanggap|nakuha|na received|received|pumasok|nakapasok|na post|nag reflect
                |dumating) na
            ^ (opo|oo|yes) (natanggap|nakuha|na received|received|pumasok|nakapasok|na post|nag reflect
                |dumating) na
            (may|meron) [kasing|kasi|pong] (fiber cut|outage|maintenance|power interruption|brownout
                |system issue|downtime|service interruption) (sa|kami|tayo|ngayon|kahapon|kagabi)
            (papunta|paalis|parating) na [ang|yung|si|ulit] (rider|kapalit|technician|tech|crew|team|driver
                |kuya|truck|bagong)
            (nakakuha|nakahanap|nakakita) na (ako|kami) ng
            ^ sa (my <word>|settings|menu|profile|help center|orders) , <word> [<word>] , <word>
            ^ (passport|payslip|coe|itr|psa|nbi|barangay clearance|birth certificate|proof of billing
                |latest payslip|latest contract|valid id|original) [<word>] [<word>] , ~2 (at|tsaka|saka|plus
                |and|lang)
            ^ (yes|yup|yep) [po|beh|sis|mam|sir|boss] (basta|till|hanggang|free|libre|one|pwede|meron|may
                |available|up to|all|kasama|kahit|pag|tuwing|open|same|both)
            ^ in stock
            i <word> lang (at|tapos|then)
            (pag|kapag|kung) (sinabay|dinagdagan|sinama|bumili|kumuha) (niyo|ninyo|mo|kayo|ka) ~5 <number>
            (text|i text|itext|i send|send) [lang|mo|niyo|ninyo] [lang] [ang
                |yung] <word> [<word>] [<word>] [<word>] sa <number>
            nag (credit|refund|issue|add|load|apply|reserve|book|schedule|file|waive|reset|set) [na] (ako|kami
                |kaming|akong) ng
            ^ free (delivery|shipping|consultation|installation|pick up|pickup|parking|wifi|entrance|check up
                |checkup|trial|cancellation) .
            ^ [mga] <number> [to|hanggang] [<number>] [working|banking|business] (days|weeks|hours|araw
                |linggo) (via|pag|kung|mula|from|depende|po|after|bago) .
            ^ sa (app|website|portal|site) , <word> [<word>] , <word>
            ^ (profile|billing|account|security|my account) , <word> [<word>] , <word>
            ^ (nasa|andun|nandun|nandoon|naroon|andito|nandito) [sa] [<word>] (floor|palapag|gusali|building
                |kanto|gilid|likod|tapat|loob|labas|harap|taas|baba|itaas|ibaba|kanan|kanang|kaliwa|kaliwang
                |basement|lobby|tabi|page|pahina|unang|huling) <word>
            kasya [naman] (ang|yung|sa|lahat) ~2
            ! (hindi|di) kasya ~2
            ^ sa (kanan|kaliwa|likod|harap|gilid|tapat|itaas|ibaba|taas|baba|tabi|loob|labas) [lang] (ng|ang
                |sa|yung)
            ^ (opo|oo|yes) hanggang <word>
            ^ (bukas|open|sarado) kami (kahit|pag|tuwing)
            (walang|wala pong) (expiry|expiration|minimum|hidden charges|service charge|lock up|limitasyon
                |shipping fee|annual fee|booking fee)
            (ilagay|ibabad|itapat|isaksak|ikabit|painitan|palamigin) (niyo|ninyo|mo) [lang|muna] (sa|ang|yung)
            ^ (refundable|transferable|waterproof|washable|cash basis|cash on delivery|made to order
                |on hand) [naman] (siya|yan|ito|lahat) .
        """,
        "next-step": """
            # Orders to the customer.
            <step>
            paki <word> [<word>]
            (pa|pakisuyo) (check|refresh|send|resend|reply|confirm|fill|sign|update|restart|pirma|tingin|scan
                |dm|pm|text|forward|submit|wait|antay|open|print|lagay|padala|abot|iwan|kuha|email|log) (po|ng
                |sa|na lang|muna|ang|yung|lang|out)
            (please|kindly) ~1 (wait|settle|send|email|call|check|visit|reply|provide|bring|proceed|fill
                |submit|update|message|download|click|follow|text|confirm|refresh|try|log|contact
                |coordinate) ~2
            ^ <order> (<you>|ang|yung|sa|ng|muna|lang|nang)
            (tapos|saka|then|at|tsaka|pagkatapos|una|pangalawa|ikalawa|pangatlo|ikatlo|susunod
                |sunod) , [<word>] <order> (<you>|ang|yung|sa|ng|muna|lang)
            ^ (pumunta|magpunta|magdala|dala|dalhin|bumalik|kumuha|magbayad|maghulog|punan|magpasa|dumaan
                |magpalit|sumulat|magparehistro|magrehistro|magsumite|sunduin|hintayin|antayin
                |abangan) ~1 (lang|kayo|muna|sa|ng|ang|niyo|ninyo|po)
            (tawag|chat|punta|report|message|email|text|reply|dala|balik|lapit|apply|submit|follow up|pm|dm
                |inquire|order|hintay|antay) (na lang|nalang|lang|muna) ~1 (kayo|po|sa|ulit|niyo|ninyo|ng
                |kami)
            (tawag|chat|punta|report|message|email|text|reply|dala|balik|lapit|apply|submit|pm|dm
                |inquire) (kayo|niyo|ninyo) ~1 (na lang|nalang|lang|sa|ng|muna|ulit|po|dito|id)
            (check|try|send|refresh|restart|update|click|open|log in|login|scan|dial|download|reply) (mo|niyo
                |ninyo) ~1 (<word>)
            # What will happen to the customer's matter.
            (mare refund|marerefund|mairerefund|mape credit|makecredit|ma credit|magre reflect|magrereflect
                |mag rereflect|mapo post|aabot|ilalabas|mare release|ire release|ida dispatch|mapapalitan
                |makukumpleto|matatapos|mapoproseso|ipo process) ~4 (<duetime>|sa account|sa inyo|sa wallet
                |sa card|ang)
            (hintayin|antayin|abangan|hintay|antabayanan|antayin niyo|pakihintay|paki hintay|paki abangan
                |asahan) ~1 (niyo|ninyo|na lang|lang|po|ang|yung|muna) ~2
            (susunod na hakbang|next step|next steps|ang susunod|susunod po)
            (papunta|on the way|otw|patungo|parating|naka schedule|nakaschedule|nakaiskedyul|nakatakda
                |scheduled|naka line up|naka queue) (na|po|na po) ~2
            (under|for|naka|nasa) (proseso|review|investigation|process|transit|pila|queue|kinauukulang
                |evaluation|verification|approval|pagsusuri) (pa|na|po|pa po|na po|departamento|department)
            (kailangan|need|kelangan) (niyo|ninyo|niyong|po niyong|ninyong|kayong|mo|mong|kang
                |muna niyo) [munang|muna] (mag|i|ipa|pumunta|magpasa|magdala|magpunta|dumaan|bumalik|maghintay
                |magbayad|kumuha|humingi|punan|tumawag|mag <word>|<order>) ~1
            # What the agent does next.
            (i|ipa|ie|ia|iu|iche) (check|escalate|endorse|forward|follow|report|process|verify|coordinate
                |request|raise|trace) (ko|namin|naming|kong|up) (na|po|muna|ito|lang|sa|ang|kayo)
            (will|to) (escalate|endorse|forward|update|check|coordinate|process|follow up|refund) (po|to|this
                |na|lang|muna|the)
            ! <future> [<word>] <our> ba
            ! (paki|pa) unawa
            ! (pa|paki) (rin|din|lang|naman|po|ang|ng|sa|kasi|ba|kayo|kami|no|yung|rin po|ako|ko|siya|hindi
                |wala|may)
            (ipinasa|naipasa|inendorse|na endorse|in endorse|na forward|nai forward|naka forward|inescalate
                |na escalate|naiescalate|nai escalate|nireport|naireport|isinumite|idinulog|ipinaabot
                |naiparating) [ko|namin] [na] ~1 [ko|namin] [po] (sa|kay|to)
            (bisitahin|puntahan|i visit|sundan|sundin|basahin|i click|i follow) (niyo|ninyo|lang|po|ang
                |na lang)
            ! (sinubukan|kelan|kailan|ganyan|pinaghintay) (niyo|ninyo|talaga|ang)
            ! (kung|kapag|pag) ~6 (chat|text|message|reply|tawag|mag reply|sabihan|sabihin) (lang|niyo
                |lang kayo|po) [<you>] [<word>]
            ! (chat|message|sabihan|sabihin|mag reply|reply|tawag) (lang|lang po) [kayo|niyo|ninyo
                |po kayo] (ulit|dito|ako|kami|anytime)
            ! (hintayin|maghintay|antayin|antay) (na lang|nalang) $
            ! makakaasa (kayo|po kayo)
            ! <not> [<we>|<you>] (<future>|<can-be>|<order>|<doing>)
            ! (nauunawaan|naiintindihan|pinahahalagahan) (ko|namin|naming)
            mag <word> [<word>] (kayo|ka|kayong|muna|lang)
            ^ mag <word> [<word>] (sa|ng|gamit) ~1
            (kailangan|kailangang|need|kinakailangang|kelangan|kelangang) [po] mag <word> ~1 (ng|sa|muna|para)
            (siguraduhin|siguruhin|tiyakin|tandaan|subukan|subukang|iwasan|iwasang) (niyo|ninyo|po|muna|munang
                |lang|mo|ang|na|i|mag) ~1
            (pumunta|magpunta|magdala|bumalik|kumuha|magbayad|maghulog|magpasa|dumaan|magpalit|sumulat
                |magparehistro|magsumite|maghintay|umorder|tumawag|mag log in|dumiretso|magpapirma
                |magpa <word>|magpa*) (kayo|lang kayo|muna kayo|ka|lang) ~1
            (antay|hintay|visit|punta|balik|upo|dala|pila|baba|akyat|daan|diretso|upload|send|bayad|pay|file
                |settle|email|click|print|pili|text|try|bili|kuha|pasok|daan|pasa|log in|fill out|fill up
                |apply|submit|save|check|dm|pm|download|update|restart|open|scan|rebook|book) (kayo|ka|niyo
                |ninyo|mo) [na lang|lang|muna|nalang] ~1
            (pag|kapag|once|after) ~4 (send|reply|dm|pm|text|message|upload|email) (lang|na lang|niyo|mo
                |kayo) ~1
            send (lang|na lang) [ng|yung|ang] ~1
            (sa|doon sa|kay) ~3 (kayo|ka|niyo) (mag*|mag <word>|magpa <word>|tumawag|pumunta|lumapit|dumiretso
                |i <word>|makipag*|kumuha|humingi|bumalik|pumila|magtanong) ~1
            sa ~2 i (claim|pick|pickup|submit|file|drop|present|pasa) ~1
            bukas na lang [kayo] (tumawag|bumalik|pumunta|mag <word>|kayo)
            <elsewhere> na lang kayo ~1
            huwag (niyo|ninyo|na) [na|muna|munang] (inumin|kainin|gamitin|galawin|buksan|itapon|burahin
                |i <word>|patayin|tanggalin|ipamigay|pirmahan|bayaran) ~1
            huwag (kalimutan|kalimutang|kakalimutan) ~1
            hanapin [niyo|mo] si ~1
            (na log|nai log|naka cc|na cc|na submit|naisumite|na raise|nai raise|isinama|tinawagan|tinawag
                |kinontak|nakontak|inabisuhan|ni request|na request|nirequest|ipinarating|naiparating
                |na notify|sinabihan|na alert|na escalate|naiakyat|nai akyat|inilapit|naidulog|iniakyat
                |na bring up) [ko|namin] [na] [ko|namin] ~1 (ang|yung|sa|si|kay|sina|to)
            (sinusuri|nirerebyu|nire review|nirereview|tinitingnan|chine check|china check|chinecheck
                |hinahanap|naghahanap|inaayos|inaalam|iniimbestigahan|bineberipika|vine verify|pinoproseso
                |pino process|inaasikaso|kinakausap|tine trace|tinetrace|inihahanda|hinahanda|ginagawa
                |tinatapos|nililinis|kinukumpuni|ni re review|hinihintay) [na|pa] (kami|ako|ng|namin|ko|ang|si
                |yung|ngayon) ~1
            (pababa|paakyat|palabas|papasok|pabalik|papunta) na (si|ang|ako|kami|po|yung|rider|tech)
            ^ (akyat|baba|ikot|punta|alis|balik|lakad) (na|ako|kami) (ako|kami|na)
            (ok|okay|sige) ~1 (ikot|punta|akyat|balik|hintay) (ako|kami) ~1
            <n> (mins|minutes|minuto|min) na lang ~1
            (tatagal|aabot|aabutin|inaabot) ng <n> ~2
            (within|in|after) <n> ~2 (days|hours|hrs|minutes|mins|araw|oras) ~1 (balik|papasok|nasa|nandyan
                |andyan|nandiyan|ang refund|refund|darating|marereceive)
            (may|meron) (darating|dadating|susundo|pupunta|tatawag|kukuha|kokontak|maghahatid|bibisita
                |mag pick) ~1
            (visible|makikita|kita) (na|niyo na|niyo|sa) ~1 (sa|account|app|statement|reversal|ang) ~1
            (isusumite|ipapasa|itataas|ipapa forward|ifo forward|i forward|magtatanong|itatanong|titingnan
                |ililipat|i sscan|iscan|i scan|ie escalate|ipapa escalate|iche check|ipapa check|ipapacheck
                |aalamin|susuriin|iimbestigahan|ire review|irereview|ive verify|iko coordinate|ico coordinate
                |isa suggest|isasuggest|iuulat|ire report|irereport|ipapaabot|idudulog|iaakyat|iakyat
                |ie endorse|ieendorse|ipa process|ipoproseso|ipo process|isasangguni|ikokonsulta|hahanapin
                |ite trace|ipapa trace|ire request|irerequest|bubuksan|magpa file|magfa file|mag oopen
                |mag open|ipapa prioritize|ipapriority|kukumpirmahin|beberipikahin|ipapatingin|ipapasuri
                |uunahin) [ko|namin|natin|ako|kami|nila] [na|muna] [ko|namin|natin|ako|kami] (na|muna|ngayon
                |ito|ang|yung|kayo|sa|kay|lang|kung|para|agad|to|siya|concern) ~1
            (ipapasa|isusumite|magtatanong|titingnan|ililipat|iche check|aalamin|susuriin|itataas|ie escalate
                |iimbestigahan|irereport) (ko|namin|ako|kami|natin) ~1
            <contact> (ko|namin|naming|kong|kami|ako) [kayo] ~1 (bukas|mamaya|mamayang|sa <weekday>
                |ngayong <word>|ang resulta)
            (para|upang) [makita|malaman|ma check|maayos|makita natin] natin ~1 kung ~1
            every <word> [<word>] na [po] yan ~1
            ! <order> (niyo|ninyo|mo) ~1 ?
            ! (patawarin|kalagayan|itaga|sabihan|sabihin|picturan|hilingin|tulungan|intindihin|unawain
                |alalahanin|nararamdaman|isipin|paniwalaan|kailangan|ikwento) (niyo|ninyo|mo)
            ! (pakikiramay|pakikisama|pakiramdam|pakialam|pakikipag*|pakinggan|pakiusap|pakay)
            ! i (waive|refund|credit|deliver|reverse|approve|replace|adjust|cancel|activate|unlock|void) (ko
                |namin|natin) ~1
            ! (bawal|hindi|di|authorized na|obligasyon na|responsibilidad|pinapayagan
                |pwedeng) ~3 mag <word> ~2
            ! (kung|kapag|pag) ~5 (mag|reply|balik|pm|chat|message|text|tawag|sabihan|type|picturan
                |tawagan) (lang|niyo|mo|lang ulit|lang kayo) ~2
            ! (reply|balik|pm|chat|message|text|tawag|tawagan|ibalik|type|picturan|sabihan) (lang|niyo|mo
                |ka lang|kayo lang|lang kayo) ~4 (kung|pag|kapag|if|sakaling|anytime|ulit) ~1
            ! (sakaling|kung) ~4 (tawagan|i text|itext|sabihan) (niyo|ninyo|mo) ~2
            ! (tawagan|sabihan|i text|i message|sabihin) (niyo|mo|ninyo) [agad] (ako|kami) ~2
            ! paumanhin* ~2
            ! huwag (niyo|ninyo|na|kayo|kayong|muna|munang|ka|kang|lang|mo) [kayong|nang|na|muna
                |munang] (mahihiyang|mag alala|mag aalala|mag panic|mag worry|mag atubili|mag atubiling
                |mag dalawang isip|mahiya|magalala|magpanic|mag alinlangan|mangamba|mainip|matakot|malungkot
                |magalit|mabahala|maingay|maselan|makulit|mag expect|magreklamo|sumigaw|umasa) ~2
            ! pick up (ng|ni)
            (kailangan|kelangan|need) (natin|nating|namin|naming|ko|kong) [munang|muna] (i <word>|ma <word>
                |mag <word>|<order>|makita|malaman) ~1
            (for|under) (approval|verification|review|checking|assessment|release|pick up|pickup|delivery
                |dispatch|processing) na ~1
            ! (ibabalik|ire refund|irerefund|ipapadala|sasagutin|papalitan|ia approve|iaapprove|maaari
                |ipapaskil|ire print|ire reimburse|irereimburse|maaaring) [<word>] (ko|namin|naming|kami|ako)
            ! (sa|ang|yung|inyong|registered) email (niyo|ninyo|mo)
            ! na dala (niyo|ninyo)
            ! antay ka lang
            ! mag alas ~2
            (matatanggap|makakatanggap|marereceive) (niyo|ninyo|mo|kayo|ka) ~3 (within|<duetime>)
            (tatawagan|itetext|ite text|susunduin|pupuntahan) kayo (ng|ni) (rider|courier|driver|technician
                |delivery|kuya)
            (inililipat|itinaas|ini endorso|ini endorse|in endorse|na endorse|na re endorse|naiendorso|ipinasa
                |na escalate|naipasa|na forward|nai forward|inakyat|nai akyat|inilapit|idinulog|ipinaabot
                |ipinarating) [na] (ko|namin|kayo)
            (na endorse|na re endorse|na escalate|na forward|naipasa|naiendorso|nai forward) na
            (iwan|nood|padala|punta|wait|request|sakay|diretso|lipat|dalhin) (niyo|kayo|ka|mo|natin|na lang
                |lang)
            ^ (punta|padala|diretso|iwan|daan|pila|balik) [na lang] (sa|ng|ang)
            (need|kailangan|kelangan) muna ng
            (pwede|maaari) na [pong|po|nang] (kunin|i pick up|puntahan|claim|i claim|pick upin|makuha|balikan
                |i upload|gamitin)
            (ive verify|ikukumpara|ira run|iha hanap|hahanapin|ite test|ire review|rerebyuhin|nirerebyu
                |nire review|iniimbestigahan) [pa|na] (ko|namin|ang|sa)
            (check|tignan|tingnan|silipin|hanapin|alamin) (natin|ko|namin) [muna|lang|ha|saglit]
            isasara (ko|namin)
            (dalhin|magdala|dala|pakidala) [niyo|kayo] (ang|yung|ng|sa)
            (isumite|ilakip|pirmahan|pumirma|fill up|fill out|isauli|bayaran|magbayad) (ang|yung|ng|kayo|niyo
                |ninyo|sa)
            (hintayin|hinihintay|aabangan) (kayo|ka) [ni|ng]
            naka (text|send|email|post) na sa (inyo|email|viber|sms|app)
            (na send|naisend|na email|na text|naipadala|naka text|na sms) na [rin|din] ~1 sa (inyo|email|viber
                |sms|inyong|messenger|inbox)
            ! na (check|tignan|tingnan) (ko|namin) (na|po)
            ! walk in (na|lang|ba|siguro|customers|po|basis)
            ! <may-not> ~1
            ! nakatakda [po] ang (inyong|iyong|inyo|bayarin|bill|due)
            ! (ng|sa|para sa|nang) pirmahan
            (tinatanong|inaalam|kinukumpirma|tinitingnan|hinahanap|bineberipika) (ko|namin) [na] [po] [na
                |ngayon|muna]
            (papasok|babalik|makikita|lalabas|lilitaw|makikita) [yan|ito|ang refund|na|ulit] sa (card|wallet
                |account|bill|next bill|statement|payroll|bank|gcash) ~1
            ! (hindi|di|wala|dapat|kung|pag|kapag) ~2 (papasok|babalik|makikita|lalabas|lilitaw) sa ~1
            <n> (working|banking|business) days ang (refund|reversal|credit|balik) ~1
            (papasok|babalik|darating|lalabas) ang (refund|pera|bayad|reversal|credit|cashback) ~1
            # What not to do yet.
            huwag (muna|munang) [kayong|kayo|mo|niyo|ninyo|kang|ka] <word> .
            huwag (kayong|kayo|mo|niyo|ninyo|kang|ka) (muna|munang) <word> .
            # Written down, handed on.
            (isinulat|naisulat|inilista|nilista|naipasok|isinama|naitala|itinala|naidagdag|idinagdag
                |nai log) (ko|namin) na [rin|din] (sa|ang|siya|ito|yan|as|bilang) ~1
            (forwarded|endorsed|escalated|reported|noted|logged|raised|submitted) na (sa|to|ang|as|for|yung) .
            (kinokonekta|kinokontak|kino contact|kinakausap|tinatawagan|pinapahanap|pinapa check|ine escalate
                |ini escalate|pino process|kinukulit|pina follow up|fina follow up) (ko|namin) na .
            (iko connect|ikokonekta|i tatransfer|ita transfer|itatransfer|ita transfer) (ko|namin) (kayo|na) .
            (may|meron) ~2 (kayong|kayo|kang) (matatanggap|marereceive|makukuha)
            (may|meron) <word> na (pupunta|darating|tatawag|susundo|nakatalaga|nakatoka|papunta)
            (sandali|saglit) lang [at|ha] .
            # Short orders.
            pa <word> (na lang|nalang|lang|muna|na rin) (ng|sa|ang|yung|kayo|dito) .
            (generate|settle|type|retry|relog|refresh|present|swipe|redeem|validate|review|rebook) (na lang
                |lang|nalang|muna) .
            (ask|paste|screenshot|settle) (niyo|mo|ninyo) .
            (lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo) na lang kayo .
            (kailangan|need) (niyo|ninyo|mo|kayong) (munang|muna) <order>
            ^ <how-order> (lang|muna|agad|lamang|ang|ung|yung) .
            , [tapos|saka|then|at] <how-order> (lang|muna|agad|lamang|ang|ung|yung) .
            ! (tanggapin|pagpasensyahan|pagpasensiyahan|ipagpaumanhin|pagpaumanhinan|patawarin|asahan
                |pasensyahan) (niyo|ninyo|mo) ~1
            ! (technician|kasalanan|kaalaman|ideya|kaligtasan|kapakanan|kalagayan|kagustuhan|karapatan|biglaan
                |nasaan|technician|pangangailangan|paliwanag|panahon|gamitan|utang|loan|plan) (niyo|mo
                |ninyo) ~1
            ! <order> (niyo|mo|ninyo) lang (ako|kami)
            ! (hanapin|balikan|itawag|tawagan|i text|i chat) (niyo|mo|ninyo) [agad] (lang|sa akin|sa amin|ako
                |kami)
            ! (pwede|pwedeng|maaari|maaaring) [niyo|kayo|ninyo|mo] (ba|bang) ~2 (i|mag) <word> ~1
            ! (pwede|maaari) bang paki* ~1
            ! mag <word> [lang] (ako|kami) ~2
            ! bago [kayo|ka] mag <word> ~1
            ! (ako|siya|sila|kami|tayo) [<word>] ang mag <word> ~1
            ! (maaaring|pwedeng) mag (utos|apruba|approve|release|decide|desisyon|bago) ~1
            ! (natural|normal) [lang] na mag <word> ~1
            ! gusto (mo|niyo|ninyo|ninyong|niyong|mong) [ba|bang] i <word> ~2
            ! pwede (nating|naming|kong) i <word> ~1
            ! dala (ito|iyan|yan|na|ng|nito) ~1
            ! ang (hinahanap|piliin|kausapin|tanungin|kulitin) ~1
            ! (habang|para) hinihintay ~1
            ! (pagka|kapag|pag|in|naka|ang|yung|ng|mga|sa) (text|bayad|bili|order|chat|message|email|tawag
                |report|padala|upload|send|check|click) (niyo|ninyo|mo) ~1
            ! (lagi|palagi|dapat|sana) ~4 i <word> ~2
            ! pakikitungo
            ! (biglaan|nasaan) ~1
            ! (hindi|di|bawal) [na] [<you>|<we>] (kailangang|kayang|kaya|pwedeng|maaaring) <how-order> ~1
            tanong (mo|niyo|ninyo) [na lang|lang|muna] (sa|kay)
            tanong tanong (na lang|lang|muna)
            abang abang (lang|muna|na lang)
            ^ pa <word> (niyo|ninyo|mo) [na lang|lang|muna] (kay|sa|ng)
            ^ dala (lang|ng|valid|cedula|id|resibo)
            (isasakay|ikakarga|iiikot|ibibiyahe) ~3 (bukas|mamaya|mamayang|ngayong|papuntang)
            relog (ka|kayo|lang|na lang)
            ! (hindi|di|wala) ~3 (papasok|babalik|lalabas|darating) ~4
            ! if ~4 (text|chat|message|reply|dm|pm|tawag) (niyo|mo|ninyo|lang|ka|kayo) ~1
            ! kabuhayan
            ! home pay
            ! mag ingat
            ! need (niyo|mo|ninyo) [pa] ba
            ! (pwede|maaari) (namin|natin) i <word> ~1
            ! (intindihin|unawain|ingatan) (na|na lang|muna)
            ! makapangako ~4
            ! return to sender
            ! cut off (<number>|time|na|ang|natin|namin)
            ! copy (maam|ma'am|mam|sir|boss|ate|kuya)
            (isusulat|ipapalagay|idadagdag|ire raise|itatala|isasama) (ko|namin) [ito|iyan|yan|to] (sa
                |bilang) ~1
            (kailangan|kelangan|need) [na] (lang|na lang|lamang|pa) ng ~1 (clearance|approval|sign off|pirma
                |permit|signature|pag apruba|go signal|verification|confirmation|kumpirmasyon|schedule)
            ^ (tanggalin|buksan|isara|patayin|hawakan|hugutin|isaksak|bunutin|pindutin|alisin|linisin
                |punasan) <word> .
            (darating|dadating|pupunta|papunta|dadaan|lalabas|bibisita|aakyat|bababa|tutungo) [na|din
                |rin] (ang|si|ang aming|yung) (crew|lineman|lineteam|team|technician|tech|rider|driver|truck
                |engineer|plumber|electrician|kuya|installer|inspector|splicing|supervisor|area supervisor
                |manager|mekaniko|messenger|courier)
            (crew|lineman|team|technician|tech|rider|driver|truck|engineer|installer|inspector|supervisor
                |manager|mekaniko|messenger) [din|rin] (pong|na|ang|po ang) (pupunta|darating|dadating
                |paparating|lalabas|aakyat|papunta|bibisita)
            ^ sa (settings|my <word>|profile|help center|orders) , <word> [<word>] , <word>
            (dun|doon) na lang (kayo|niyo|ka) (mag*|mag <word>|i <word>|isulat|ilagay|ipasa|kunin|pumila
                |pumunta)
            (text|i text|itext) [lang|mo|niyo|ninyo] [lang] [ang
                |yung] <word> [<word>] [<word>] [<word>] sa <number>
            huwag na huwag <word>
            huwag (mo|niyo|ninyo|niyong|ninyong|mong|kayong) (ibibigay|ibigay|pindutin|i click|iclick|sagutin
                |sasagutin|buksan|i share|ishare|i forward|bayaran|maniwala|magbigay|mag click)
            (ihanda|ipakita|ipadala|isumite|ilakip|ipasa|ibigay) (lang|lamang) (ang|yung|sa|ng|ito)
            ^ sa (app|website|portal|site) , <word> [<word>] , <word>
            ^ (profile|billing|account|security|my account) , <word> [<word>] , <word>
        """,
        "promise": """
            ! ito ang (maaari|maaaring|magagawa|kaya|kayang) (naming|kong|nating|namin|ko) gawin
            <babalikan> (ko|namin) (kayo|kita) ~3 (<duetime>) => act: contact
            <babalikan> (ko|namin) (kayo|kita) ~3 (<duetime>) ~1 <number> => act: contact
            # Contact later: tatawag, babalikan, ia-update, sasabihan …
            <contact> [na] (ko|namin|naming|kong|kami|kaming|ako|akong) => act: contact
            (makakatanggap|makakarinig|tatanggap|magkakaroon|makakakuha) (kayo|kayong|ka|kang) ~2 (tawag|text
                |email|update|sagot|balita|reply|mensahe|notification|abiso|feedback|sms|kumpirmasyon
                |confirmation) => act: contact
            (tawagan|balikan|update|i update|text|chat|message|email|sabihan|balitaan|abisuhan|pm|contact
                |replyan|inform|notify|i notify|i inform|feedbackan|iupdate|itext|imessage|iemail|i message
                |i text|i email|i chat) (ko|namin|naming|kong) (kayo|na lang|agad|ulit|bukas|mamaya|po kayo
                |ka) => act: contact
            (may|merong) (tatawag|kokontak|magte text|magtetext|mag te text|mag me message|mag aupdate
                |makikipag ugnayan|magsasabi|sasagot|lalapit) [na|sa|po] => act: contact
            (tatawag|makikipag ugnayan|kokontak|magte text|mag email|sasagot|magre reply|mag uupdate
                |mag aupdate|babalik) ~2 (sa inyo|sa iyo|kami|ako|ang aming|ang team|ang technical|ang billing
                |ang manager|ang supervisor|ang kasamahan) => act: contact
            balik (ako|kami) (sa inyo|agad|dito|mamaya|bukas|kapag|pag|once|ulit) => act: contact
            (update|balita|feedback) (ko|namin) (kayo|po kayo|agad|kapag|once|pag|mamaya
                |bukas) => act: contact
            (magbibigay|bibigyan|mag bibigay|magpapadala|maghahatid) (ko|namin|kami|ako|kayo) ~2 (update
                |balita|sagot|feedback|kumpirmasyon|abiso|kasagutan) => act: contact
            # Work later, by agent or company: any verb of what is still to be done.
            (<future>|<can-be>) [<word>] (ko|namin|naming|kong|kami|kaming|ako|akong|nating|natin) => act: do
            (agad|naming|kaming|akong|kong|akin pong|aming|ay aming|ko pong) (<future>|<can-be>) => act: do
            (ako|kami) (na|na po|mismo|na mismo) ang (<future>|<can-be>|bahala) => act: do
            (ako|kami) (ay|po ay) (<future>|<can-be>) => act: do
            (i|ia|ie|iu|ire|iche|ipo|ipi|ise|ipa|ipapa|mag|magpa|magpo|magre) <word> (ko|namin|naming
                |kong) (na|kayo|ito|po|agad|bukas|mamaya|muna|ngayon|ulit|para|sa|ang|yung|lang) => act: do
            (i|ipa|ipapa) <word> (ko|namin|naming) $ => act: do
            (target|plano|layunin|balak|inaasahan|asahan|inaasahang|expected|sisikapin|gagawin|hangad
                |titiyakin|sisiguraduhin|tinitiyak|committed|nangangako|pinapangako|ipinapangako
                |pangako) (namin|naming|kong|ko|kaming|na|akong|po) ~2 (maibalik|ma*|na|<future>|<can-be>
                |<able>|matapos|maayos|mai*|ang|darating|i <word>) => act: do
            (may|meron|merong) (darating|dadating|pupunta|pupuntang|ipapadala|magde deliver|tutulong|lalabas
                |kukuha|bibisita|maghahatid|aasikaso|papunta) ~6 (<duetime>) => act: do
            (papasok|darating|dadating|babalik|maibabalik|mare refund|marerefund|ma refund|mape credit
                |ma credit|magre reflect|magrereflect|mag reflect|mapo post|ide deliver|idedeliver|ihahatid
                |ilalabas|maipapadala|mare release|ire release|mapapalitan|ipapadala|makukumpleto|maaayos
                |matatapos|mapoproseso|matatanggap|makukuha|makakatanggap|magkakaroon|ire refund|irerefund
                |maaaprubahan|mare resolve|mareresolve|aayusin|inaasahang|gagana|magagamit|maikakabit
                |ipo process|pupuntahan|pupunta) ~6 (<duetime>) => act: do
            (refund|credit|delivery|balik|release|dating|replacement|resulta|approval|turnaround) ~8 (within
                |sa loob ng|in <n>|papasok|bukas|mamaya|sa <weekday>|bago mag) [<n>] ~1 [<unit>] => act: do
            (within|sa loob ng) [<n>] [to] [<n>] ~1 <unit> ~2 (nandyan|nandiyan|andyan|darating|papasok
                |babalik|balik|refund|matatanggap|okay|naayos|maaayos|dumating|na yan|yan|may update
                |may sagot) => act: do
            <n> [to] [<n>] (working|business|banking|araw|calendar) ~2 (ang|po ang|bago|papasok|ang refund
                |para) ~1 (refund|proseso|release|balik|pumasok|delivery|processing) => act: do
            (makakaasa|asahan|umasa|rest assured|makatitiyak|makasisiguro) ~4 (na|<future>|<can-be>|namin|niyo
                |ninyo|kayo) ~1 (<future>|<can-be>|aaksyunan|gagawin|babalikan|i <word>|ie*|ire*|aayusin
                |tututukan) => act: do
            (aaksyunan|tutugunan|aasikasuhin|aayusin|tututukan|reresolbahin|lulutasin|uunahin|iimbestigahan
                |gagawan) [ng paraan] [na] (ko|namin|agad|po|ito|yan|natin|ng) => act: do
            (sasamahan|tutulungan|gagabayan|aalalayan) (ko|namin) (kayo|po kayo) => act: do
            (sa lalong madaling panahon|asap) ~2 (namin|ko) => act: do
            (sa loob ng|within) <n> [to] [<n>] [<word>] (araw|oras|linggo|days|hours|minutes) (po|na) (yan|ito
                |yun) => act: do
            you'll be contacted => act: contact
            ! (<future>|<can-be>) [<word>] <we> [na] ba
            ! (<future>|<can-be>) ba [<word>] <we>
            ! (kung|para|upang|nang|bago|hangga't|sana|pag|kapag|once) [<word>] (<future>
                |<can-be>) [<word>] <we>
            ! (kailangan|gusto|pwede|pwedeng|maaari|maaaring|dapat|nais|paano|ano|anong|bakit
                |saan) ~2 (<future>|<can-be>) [<word>] <we>
            ! (ikinalulugod|ikagagalak|ikinagagalak|ikatutuwa|ikalulugod|makikita|nakikita|mapapansin|ibig
                |kakailanganin|mangangailangan|babayaran) (ko|namin|naming|kong|kami|ako|po|ninyo|niyo)
            ! (paano|ano|anong) ~3 (matutulungan|maitutulong|maipaglilingkod|tutulungan)
            ! matutulungan (ko|namin)
            i <word> (ko|namin|naming|kong) ~1 (within|sa loob|bukas|mamaya|mamayang|by|bago|before|today|in
                |hanggang|ngayong|sa|tomorrow) => act: do
            (ma|i|ipa|mai) (a|e|u|re|pro|se|po|de|di|fo|che|ve|pa|ka|cre|tra|a a|sa|ba|la) <word> (ko|namin
                |naming|kong) => act: do
            mag (a|e|i|u|pa|re|pro|se|po|de|di|fo|che|ta|me|te|ba|bi|li|la|ga|su|da|an|po) <word> (kami|ako
                |kaming|akong) => act: do
            (magbabalita|mag aanunsyo|maga announce|mag announce|mag aannounce|magaannounce) (kami|ako|kaming
                |akong) => act: contact
            (send|forward|email|text|pm|dm|message|process|tawag|message|refund|email|check|balik) (ko|namin
                |naming|kong) ~1 (mamaya|bukas|later|soon|asap|within|today|tomorrow|by|before|bago|mamayang
                |ngayong) => act: do
            ! (para|upang|nang|kung|at) (ma|mai) <word> [<word>] (ko|namin|naming|kong)
            ! (ide|i|de|idedeliver|ihahatid|dadalhin|ipapadala|darating|ibibigay) [deliver] [na] (ng|ni
                |nila) ~2 <tagahatid>
            ! (delivery|out for delivery|dating|refund) ~4 (ng|ni|nila) ~2 <tagahatid>
            (balikan|tawagan|update|i update|text|chat|message|email|sabihan|balitaan|abisuhan|inform|contact
                |i inform|i message) kita [<word>] => act: contact
            (<future>|<can-be>) [<word>] kita => act: do
            (tatawagan|kokontakin|pupuntahan|bibisitahin|tutulungan|babalikan|sasagutin|padadalhan|susunduin
                |aabisuhan|sasabihan|ite text|iu update|ia update|iaassist|ia assist|ie email|kakausapin
                |iko contact|ico contact|bibigyan|makakatanggap|dadalhan|hahatiran|aasikasuhin|ika contact
                |i a update|iuupdate|iaupdate|uunahin|ililipat|ilalagay|irere schedule|ire resched) (kayo
                |kayong|po kayo) ~1 (ng|agad|bukas|mamaya|sa|within|once|kapag|pag|ngayong|ngayon|bago|na|ulit
                |hanggang|mula|namin|ko) => act: contact
            (bukas|mamaya|mamayang <word>|ngayong <word>|sa <weekday>|today|tomorrow|within <n>|sa loob ng
                |in <n>|before <number>|by <weekday>|maya maya|mayamaya|sandali|next week) ~6 (makukuha
                |matatanggap|nasa|nandyan|andyan|nandiyan|balik|babalik|darating|dating|papasok|pasok
                |maibabalik|may darating|may pupunta|may tatawag|may sagot|may update|okay na|maaayos|lalabas
                |ilalabas|release|<future> (kami|namin|ko|po)) ~1 (niyo|ninyo|na|po|kayo|sa|ang|kami|namin|ko
                |ni|si|yan|yung|technician|kuryente|tubig) => act: do
            (pasok|balik|dating|refund|andyan|nandyan|release|lusot|activate) (na|po|na po|na yan|na po yan
                |ang) ~5 (bukas|mamaya|within|sa loob ng|in <n>|sa <weekday>|ngayong|tanghali|today|tonight
                |mamayang) => act: do
            <future> ~6 (ng|by|bago|bago mag|mga|before|pagsapit ng|bandang) (<number>|alas <word>|ala <word>
                |tanghali|hapon|gabi|umaga|<weekday>) => act: do
            (bigyan|abutan|padalhan|gawan|dalhan|tulungan|samahan) (namin|ko|natin) (kayo|po kayo|ito|ng
                |yan) ~2 => act: do
            ! <future> ~3 (kayo|kayong) ~4 (sa|ng) <number> (pesos|php|piso)
            ! (kailangan|dapat|pwede|maaari|gusto|nais|kung|kapag|pag|sana|para|upang|nang|baka|paano|ano|saan
                |kailan|bakit|huwag) ~2 (<future>|<can-be>|i <word>|ipa <word>) [<word>] (ko|namin|naming|kong
                |kami|ako)
            ! (gusto|nais|okay lang|payag|pwede|ano|kailan|paano) ~3 (i|ipa|ire|mag) <word> (ko|namin)
            ! (pagkukulang|pagkakaintindi|pagkakaalam|pagkakamali|pagkakaunawa|pagkakataon|papel|tatanggapan
                |tatay|nanay|kakulangan|kakayahan|babae|kasalanan) (ko|namin|naming|kong)
            ! (magbabayad|mangangailangan|magpapasa|makikita|mapapansin|magdadala|pipila|maglalagay|pipirma
                |pipili|kailangan) (kayo|po kayo|niyo)
            (kami|ako) [na] [po] (tutulong|bahala|ang bahala) => act: do; soft: yes
            (may|meron|merong) (pupunta|pupuntang|tutulong|bibisita|aasikaso|papunta) [na|sa|po] => act: do
            ! (i|ipa|ipapa|mag|ire|iche|ia|ie) <word> (ko|namin|na ko) ba
            ! ang (<future>|<can-be>) (ko|namin|niya|nila)
            ! (na|nai|ni|in|naka|nag) (<fixed->|check|reply|text|report|upload|forward|escalate|endorse|file
                |submit|charge) (ko|namin)
            ! (nai|naka|pina|ipina|ini) <word> (ko|namin)
            ! (dadahan dahanin|dadahan|sasamahan|hihintayin|ikukuwento) (ko|namin|natin|kita)
            ! (inalis|inilipat|itinama|isinama|inayos|ibinalik|ipinadala|ipinasa|ibinigay|inilagay|isinara
                |inaprubahan) (ko|namin)
            ! <not> [<we>|<you>] (<future>|<can-be>|<doing>)
            ! <not> [<we>|<you>] (i|ma|ipa|mag|ire|mare|maka) <word>
            ! (maaari|maaaring|nauunawaan|naiintindihan|pinahahalagahan|tinitingnan|sinusuri|inaalam
                |inaayos) (ko|namin|naming|kong|kami|kaming|po kaming)
            ! (makakaya|kakayahan|makakayanan) [namin|ko|naming]
            ! aming (makakaya|kakayahan|pagkukulang)
            (gagawa|magbubukas|mag o open|mag open|maglalagay|mag iiwan|mag iwan|maghahanap|mag aabang
                |magtatakda|magta tag|mag ta tag|magse set|mag se set) (ako|kami|po ako) ~2 => act: do
            (magse|magpa|mag|magpo|ise|ite|ipa|magre|mag re|mag se) <word> ~5 (namin|kami|ang team|team namin
                |ang aming|technical|billing|courier|rider) ~2 (<duetime>) => act: do
            (<future>|<can-be>) [po] (ng|ang|si|ni|nina|sina) ~3 (team|rider|courier|technician|kasamahan
                |kasama|tauhan|staff|crew|driver|supervisor|manager|aming|namin) ~3 => act: do
            (sa <weekday>|bukas|mamaya|<month> <number>|next week|sa <month>|ngayong <word>
                |sa katapusan) [po] (ang|yung|na ang|na) ~1 (release|delivery|dating|balik|schedule|kabit
                |installation|padala|resulta|refund|labas|alis|bisita|inspection|inspeksyon|turnover|pick up
                |pickup|pag*) => act: do
            (paparating|parating|papunta|on the way|otw|patungo) na [po] ~4 (<number>|mins|minutes|minuto
                |mamaya|within|oras) => act: do
            (inaasahan|inaasahang|tinataya|tinatayang|expected|target|estimated) [po] [na] ~2 (<future>
                |<can-be>|babalik|matatapos|bukas|mamaya|by|restoration|sa <weekday>) => act: do
            (may|meron|merong) <future> ~5 (<duetime>) => act: do
            (makakaasa|asahan) [kayo|kayong|niyo|ninyo] ~1 (ng|ang) ~1 (tugon|sagot|tawag|update|balita|aksyon
                |resulta) => act: contact
            (bukas|mamaya|mamayang <word>|ngayong <word>|sa <weekday>|today|tomorrow
                |within <n> <unit>) ~4 (ang|na ang) (delivery|dating|balik|release|labas|tawag|kabit
                |installation|refund|pagbabalik|padala) => act: do
            (isasauli|ibabalik|isosoli|babayaran|ibibigay|ilalabas|ipadadala) [po] (ang|yung
                |sa) ~4 (<duetime>) => act: do
            (nandyan|nandiyan|andyan|nariyan) na [po] (kami|ako|si|ang|sila) ~2 (by|bago|ng|before|in|mamaya
                |bukas|mga) => act: do
            (<future>|<can-be>) ~5 (<takdang-oras>) => act: do
            (bukas|mamaya|mamayang <word>|ngayong <word>|tonight|tomorrow|within <n> <unit>
                |sa loob ng <n> <unit>|in <number> <unit>|sa <weekday>|before <number>
                |by <number>) ~3 (<future>|<can-be>) [ang|yung|na|ito|kami|ako|si|<word>] => act: do
            (nandito|nandyan|andyan|andito|nariyan|nandoon|nasa <word>) ~4 (by|before|bago|in <n>|in <number>
                |within|mamayang|bukas|maya) ~1 => act: do
            (<n> (mins|minutes|minuto|oras|hours|hrs|min)|within <n> <unit>|in <n> <unit>|maya maya
                |ilang minuto|saglit) [lang] ~2 (nandito|nandyan|andyan|andito|nariyan|papunta|akyat|dyan
                |diyan) [na] => act: do
            (akyat|punta|hatid|sundo|ikot|silip|daan|kuha|pick upin|pickupin|takbo|lipad|habol
                |asikaso) [na] (ako|kami|namin|ko|kita|tayo|si|na ako|na kami) ~2 => act: do
            (pick upin|pickupin|pipick upin|ipipick up|ipi pick up|ide deliver|ideliver|ihatid|dalhin|sunduin
                |kunin) [po] (ni|ng|nina|namin) ~2 (bukas|mamaya|ngayon|today|sa <weekday>|this|next|within
                |in <n>) => act: do
            (may|meron|merong) [<word>] (sagot|update|balita|resulta|pick up|pickup|delivery|technician|tao
                |taong|rider|crew|bisita|ihahatid|kapalit|refund|flight|biyahe|truck|tanker|visit|kukuha
                |dadaan|dadalaw|follow up|text|email|tawag|result|abiso
                |appointment) ~5 (<takdang-oras>) => act: do
            (naka schedule|nakaschedule|naka sked|naka sched|nakasched|(pina|na) (schedule|sched|book) <our>
                |pinaschedule <our>|naka book|nakatakda|naka queue|naka line up|nakalinya|naka pila|nakapila
                |target|hotfix|plano|iskedyul|iniskedyul|sinet) [na] ~4 (<number>|<takdang-oras>) => act: do
            <future> (kayo|kayong|ka|kang) (ng|ni|nina|niya|nila|namin|ng aming|nitong|nating) => act: do
            <future> (niya|nila|ni <word>) (kayo|ito|yan|ang|yung|agad|na) => act: do
            (isa|isi|isu|ita|iti|itu|ifo|ifi|ilo|imo|ime|imi|iko|ike|iku|ibo|ibe|ide|idi|ido|igi|iju|ipla|ipu
                |ira|iri|iva|iwa|imi|ine|inu|iha|ihe|isya|isha|ista|ispe|itra|ibra|idra|ifla|igra
                |ikla) <word> [na|rin|muna] (ko|namin|kong|naming) => act: do
            (guaranteed|sigurado|siguradong|sure|asahan) ~3 (within
                |sa loob ng) <n> [to] [<n>] [<word>] <unit> => act: do
            (magtatanong|magtatanung|mag iinquire|magko consult|magcoconsult|sasangguni|kukonsulta
                |makikipag ugnayan|makikipag coordinate|makikipag usap) (ako|kami) ~1 (sa|kay|kina
                |with) ~2 => act: do
            (itatanong|tatanungin|ikokonsulta|isasangguni|ipapaalam|ipararating|ipaparating|ipapaabot
                |idudulog) (ko|namin) ~1 (sa|kay|kina|ang|si|sina) ~2 => act: do; soft: yes
            ! (tatanungin|itatanong|magtatanong) (ko|ako|namin|kami) (kayo|kung|sana|<yours>)
            ! (wala|walang) (akong|kaming|ako|kami|tayong|tayo) (<future>|<can-be>|<word>)
            ! (aming|akin|aking) (pakiki*|pag*|pasa*|pama*|mga)
            ! maya (niyo|ninyo|wallet|account|app)
            ! (gusto|nais|okay lang|ok lang|payag) [<you>] (bang|ba) ~5
            ! (kung|pag|kapag|if) (gusto|papayag|payag|okay|ok|nais|trip|bet) [<you>] [sa inyo] ~8
            ! (balik|bumalik|punta|pumunta|daan|dumaan|pasok|akyat|tawag|dalhin|kunin|hintayin|magdala) (kayo
                |ka|niyo|ninyo|mo)
            ! (tawagan|sabihan|balitaan|abisuhan|balikan|kontakin|i message|i text|i update|i email|i chat
                |itext|imessage|i dm|i pm) [niyo|mo|ninyo] (ako|kami|akong|kaming)
            ! <future> (raw|daw)
            ! (pinag|nag|ipinag|ini|pinagpa|nagpa) <future>
            ! (wala|walang) [na|nang|ng] <future> ~1 (kailanman|ulit|muli|sa <yours>)
            ! (magbubukas|bubukas|mag o open|mag oopen|magoopen|magsasara|bukas) [ulit] (kami|ang <word>
                |kaming) ~1 (kinabukasan|<number>|<weekday>|alas|pag|kapag|tuwing|mula)
            ! (bukas|mamaya) na (lang|lamang|ulit) , ~1
            ! (hanggang|anong|kailan|saan) ~2 (may|merong|meron) ~4 ?
            ! ayon sa (kanila|courier|kurir|bangko|seller|rider|carrier|airline|supplier) ~1 (ay|eh|na) ~4
            ! (tatagal|aabutin|magtatagal|inaabot|aabot (ng|sa|hanggang)|mageexpire|mae expire|mag e expire
                |mag eexpire|magsasara|magkakabisa) ~3
            ! (pipirmahan|babayaran|bayaran|pipiliin|ilalagay|isusulat|ipapakita|ipapasa|dadalhin|gagamitin
                |isusumite|pipindutin|ibibigay|hihintayin|ipapadala|kukunin|sasagutin|sasagutan
                |pupuntahan) (niyo|ninyo|mo|niyong|ninyong)
            ! (kung|pag|kapag|kailan|hanggang|bago|dapat|sana|kasi) [<word>] <future>
            ! bakit ~4 <future>
            ! (pipirma|pipili|magdadala|pupunta|tatawag|magpapasa|magsusumite|maghihintay|magbabayad|aalis
                |lilipat|sasakay|bibili|kakain|uuwi|lalapit|magpapakita|maglalagay) (kayo|ka|kayong|kang)
            ! (<sad>|maiinis|mapapagod|magagalit|maloloka|malulungkot|madidismaya|magtataka|mababahala
                |malilito|pababa|pataas|pakanan|pakaliwa)
            ! (message|text|chat|pm|email|contact|dm|update|tawag) [niyo|mo|ninyo] lang (ako|kami)
            <contact> ~5 (<takdang-oras>) => act: contact
            (<contact>|tatawag|sasagot) (kayo|kayong|ka|kang|ito|yan|siya|sila) (ng|ni|nina|niya|nila|namin
                |ng aming|nitong|nating) => act: contact
            (bukas|mamaya|mamayang <word>|ngayong <word>|tonight|tomorrow|within <n> <unit>
                |sa loob ng <n> <unit>|in <number> <unit>|sa <weekday>|before <number>
                |by <number>) ~3 (<contact>) [ang|yung|na|ito|kami|ako|si|<word>] => act: contact
            expect (the|ang|ng|our|yung|niyo|niyo ang) ~2 (in|within|by|bukas|mamaya|sa <weekday>|before|today
                |tomorrow) => act: do
            ! booked [kasi] (kami|tayo|na)
            ! (fully|overbooked) booked
            (makakarating|makararating|mararating|magpaparating) ~2 (sa|kay|kina|ang) => act: do
            (tutok|tututok|bantay|babantayan|nakatutok|nakabantay|susubaybay|hindi ako aalis
                |hindi kami aalis) (ako|kami|ko|namin) ~1 (dito|hanggang|sa|ito|yan) => act: do
            (magfo|mag fo|magfa|mag fa|magfo follow|mag fo follow|magpa|mag pa|magche|mag che|mag co|magco
                |mag ko|magko) ~1 up (ako|kami) => act: contact
            (magfo|mag fo|magpo|magche|mag che|magco|mag co|magko|magse|mag se|magre|mag re
                |magpa) <word> [up] (ako|kami|po ako|po kami) => act: do
            (sasabihan|tatawagan|babalikan|aabisuhan|babalitaan|iu update|ia update|ite text|padadalhan
                |papadalhan|bibigyan|susunduin|pupuntahan|tutulungan|sasamahan) (kayo|ko kayo|kita
                |namin kayo) ~1 => act: contact
            ! (sasabihan|tatawagan|bibigyan|pupuntahan|sasamahan|padadalhan) (ba|niyo|ninyo|mo) ~1
            hihingi (ako|kami) ng ~1 (update|balita|tulong|sagot|kopya|report|feedback|eta|go signal
                |paliwanag) => act: do
            ! (mali|maling) ~3 (namin|ko|kong|naming)
            ! (hindi|di) [na] <we> [kayo|ito|yan] <future>
            ! (na|yung|ang) i <word> (ko|namin)
            ! (may|mas|pinaka) malala
            ! (titingnan|tititingnan|ive verify|itatanong|tatanungin|ikukumpara|idadaan|isasara) [na|muna] (ko
                |namin|naming|natin)
            ! isasama <our> (ito|yan|yun|iyan) sa
            (send|report|ireport|padala|tawag|update|email|text|refund|process|ayos|asikaso|reply|balik
                |follow up|book|deliver|replace|release|resend) (ko|namin) (agad|bukas|mamaya|mamayang|in
                |ngayon|today|tonight|within|kayo)
            (ipa|ipapa) follow up <our>
            ako na (mag*|magfo <word>|mag <word>)
            ! (pasasalamat|pagbubukas|pagbabayad|pagsasara|pagdiriwang|pagtitiwala|pagtatapos|pagpapadala
                |pagpapalit|pagbabago|paghihintay|pagsasaayos|pagtatanong|pagbabalik|pagdadala|pagkukumpuni)
            ! (inaanyayahan|iniimbitahan|iniimbita|hinihikayat|binabati|pinasasalamatan|pinapasalamatan
                |nagpapasalamat|ipinaaabot|ipinapaabot) ~1 (namin|ko|naming|kong|kami|ako)
            mga <n> <unit> ~1 (nasa|andyan|nandyan|pasok|dating|darating)
            <n> <unit> [to <n> <unit>] pasok na
            (same day|next day|bukas|mamaya) [ang] (release|result|resulta|assessment|delivery|refund)
            <future> (niya|nila) sa inyo
            kasama na (ang|yung) ~4 sa (release|update|susunod|next|<month>)
            nasa (inyo|iyo) na [sila|yan|ito|siya] (bago|by|mamaya|within|in|before)
            ! (patuloy|patuloy na|lalo) (naming|kong) <future>
            ! (ilalahad|ililinaw|lilinawin|ipapaliwanag|ipaliliwanag) (ko|namin)
            (ako|kami) na [ang] (bahalang|tatawag|kakausap|magsasabi|makikipag*|aasikaso|magpapadala
                |mag aasikaso)
            <n> (hours|hrs|oras|days|araw|minutes|mins|minuto) lang , (<future>|<can-be>|babalik|papasok
                |darating|nasa|naka*|maayos)
            hindi (matatapos|lilipas|magtatapos|lalagpas|magsasara|lulubog) ~5 (nang|na|hangga't
                |hanggang) (wala|walang|hindi)
            (mare|mae|ma|mapo|maipo|matata) <word> (niyo|ninyo|mo) ~5 (after|within|in|sa loob|bukas|mamaya|by
                |bago|on <n>|ngayong)
            (matatanggap|makukuha|maririnig|makikita|malalaman|mababasa|darating|papasok|maibabalik|babalik
                |mapupunta) [na] (niyo|ninyo|mo|sa inyo|sainyo|kayo|sa account|sa wallet) ~5 (after|within
                |bukas|mamaya|by|bago|sa loob|sa <weekday>|ngayong|mamayang)
            may (tatawag|pupunta|kakatok|dadaan|magdadala|maghahatid|magtetext|bibisita|kokontak|babalik
                |pipick|mag aayos|mag iinspect|magpapadala|makikipag*) ~1 (diyan|dyan|sa inyo|sainyo|inyo
                |mamaya|bukas|kayo|ngayong|sa <weekday>)
            (tawag|text|chat|balik|update|reply|message|email|call|pm|dm) (ako|kami) [ulit|agad
                |mamaya] (sa inyo|kayo|sayo|sa iyo|sainyo|mamaya|bukas|maya maya|ngayong|dito)
            tapos (tawag|text|chat|balik|update|reply|message|email|call|pm|dm|sabihan|balitaan) (ako|kami|ko
                |namin)
            (hintayin|antayin|abangan|asahan|antabayanan|aasahan|intayin) (niyo|ninyo|mo) (ang
                |yung) ~1 <kontak-ng-ahente> (ko|namin|ng aming|mula|galing)
            bago (magsara|matapos|mag <n>|mag <word>|alas <word>|gumabi|mag gabi) ~3 , (naka <word>|naka*|nasa
                |ayos|tapos|okay|may|maayos|<future>|<can-be>)
            (susunod|sunod|kasunod) [na] (naming|kong|na|namin) ~1 (update|tawag|report|balita|mensahe
                |email) (ay|bukas|mamaya|by|sa|mga)
            hindi (ko|namin|naming) [<that>|kayo|po] (tatantanan|titigilan|bibitawan|tutulugan|lulubayan
                |iiwanan|pakakawalan|isasara|bibitiwan|uuwian) ~5 (hangga't|hanggang|hanggat|until|habang)
            ! (maaari|maaaring|maari|pwede|pwedeng|puwede|puwedeng) [na] (ninyong|niyong|nyong|kayong|mong
                |kang|po ninyong) <word> ~2
            (kakamustahin|kukumustahin|kakabitan|kakanselahin|kakaltasin|kakalkulahin|kakatukin|kakargahan
                |kakarguhin) [na|muna] (ko|namin|naming|kong) => act: do
            (<future>|<can-be>) ~5 (sa ika <number>|simula (sa|bukas|mamaya|ngayon|this|next)|kinabukasan
                |on or before|not later than|bago pumunta|bago dumating|bago umalis|pagdating|sa weekend
                |this weekend|sa katapusan) => act: do
            ilalatag ~6 (<duetime>|simula) => act: do
            (tatawag|magtetext|mag te text|magte text|kokontak|magme message|magmemessage|mag me message
                |makikipag ugnayan) [muna] (siya|sya|sila) [muna] [sa <yours>] ~1 (<duetime>|bago|muna|pag
                |kapag|mga <n>|alas <word>|bandang) => act: contact
            (bago mag|bago|mamayang|pagdating ng|before|mga|by) [alas] <word> [siya|sya|sila|kami
                |ako] (tatawag|darating|babalik|magtetext|mag te text|magte text|dadating|pupunta
                |kokontak) => act: contact
            nasa (inyo|iyo|kanila|<word>) na [sila|siya|sya|yan|ito|kami|ako|ang|yung] ~2 (on or before
                |sa loob ng|mamaya|bukas|within|before <number>|bago mag|in <n>|by <number>|by <weekday>
                |by tomorrow) => act: do
            <n> [to] [<n>] [banking|working|business|calendar] <unit> lang [ang] (pasok|hintay|paghihintay
                |antay|processing|refund|balik|release|approval|delivery|dating|verification|investigation
                |approved|approve) => act: do
            <n> [to] [<n>] [banking|working|business|calendar] <unit> ang (pasok|hintay|paghihintay|antay
                |processing|refund|balik|release|approval|delivery|dating|verification|investigation
                |imbestigasyon|review|turnaround|resulta|result|posting|crediting|reversal) => act: do
            (pagka <word>|pagkatapos|once|pag <word>|pagka*) [mo|niyo|ninyo
                |ng <word>] ~2 <n> <unit> [lang] ~1 (approve|approved|okay|ok|aktibo|active|refund|balik|pasok
                |tapos|ayos|release|verified) => act: do
            pagkakuha ~3 (darating|dadating|<future>|<can-be>) => act: do
            (eta|etr|estimated (arrival|restoration|completion)|restoration|dating|balik|delivery) ~3 (is|ay
                |mga|by|bandang) (<number>|bukas|mamaya|mamayang|ngayong|sa <weekday>|alas <word>
                |this <weekday>|next <weekday>|tomorrow|today|tonight) => act: do
            (nai|na|ni|in|naka) (book|schedule|sched|sked|reserve|set|line up) [na] (ko|namin|naming
                |kong) [na] [ang|yung|sa|siya|kayo|ng] (technician|crew|team|visit|bisita|pick up|pickup|slot
                |appointment|callback|call|tawag|delivery|repair|inspection|<word>) ~1 [niyo|ninyo|mo] (bukas
                |mamaya|mamayang|sa <weekday>|this <weekday>|next <weekday>|tomorrow|later|ngayong
                |<month> <number>) => act: do; keep: 2
            (nabook|naschedule|nasched|iniskedyul|binook|niresched|sinched|ipinila|itinakda|inilista) [na] (ko
                |namin|naming|kong) [na] ~5 (bukas|mamaya|mamayang|sa <weekday>|this <weekday>|next <weekday>
                |tomorrow|ngayong|<month> <number>) => act: do
            (voucher|code|resibo|receipt|link|kopya|copy|email|label|form|kontrata|contract|detalye|details
                |waybill|tracking|ticket|update) to follow ~1 (within|mamaya|bukas|today|tonight|later|in|via
                |sa|by|once|pag) => act: do
            expect (her|his|their|our|the|ang|yung|a|ng) ~2 (between|from|anytime|mamaya|bukas|this|by|before
                |within|around) => act: contact
            hindi (ko|namin|naming|kami|ako) [<that>|kayo|po|sya|siya] (tatantanan|titigilan|bibitawan|titigil
                |hihinto|aalis|uuwi|lulubayan|pababayaan|iiwan|iiwanan|bibitiw|pagpapasa pasahan
                |pagpapasapasahan|ipapasa pasa) => act: do
            hindi (ko|namin|naming) (kayo|ito|yan|po kayo) (bibitawan|pababayaan|iiwan|iiwanan|tatantanan
                |pagpapasa <word>|ipapasa <word>) => act: do
            (dagdagan|palitan|lagyan|ayusin|gawan|unahin|padala|ipadala|hatid|ihatid|bawasan|ibalik|isama
                |ilagay|ilipat|ipasok|hulugan|samahan|puntahan|daanan|kunin|dalhin|gawin|tapusin|post|ipost
                |i post) [na] (ko|namin) ~5 (ngayong|mamaya|mamayang|bukas|agad|sa <weekday>|today|tonight
                |tomorrow|within|in <n>|pag|pagdating|this|next) => act: do
            mag (send|email|text|message|follow|update|schedule|set|deliver|refund|padala|chat|call|book
                |forward|print|post|process|request|file|dala) [up] (ako|kami|akong
                |kaming) ~4 <duetime> => act: do
            (ischedule|isched|iset|isend|iemail|iforward|irefund|iprocess|ibook|ireserve|iupdate|itext
                |imessage|ideliver|ireport|irequest|ifollow|iescalate|iendorse|ipost|iprint|ireset|irelease
                |icredit|isked|iconfirm|icheck|ipadala|ihatid|iresend|i <word>) [na|muna] (ko|namin|naming
                |kong) [na|muna] ~4 (within|in <n>|mamaya|mamayang|bukas|by|before|bago|sa <weekday>|tonight
                |tomorrow|later|asap) => act: do
            (bukas|mamaya|next week|next month|sa <weekday>|this <weekday>|mamayang <word>
                |sa susunod na <word>) [ng <word>] (meron|may|available|okay|ok|ready|ayos
                |balik) na $ => act: do
            may [<word>] (ban wave|maintenance|patch|update|restock|delivery|bagong stock|drop|hotfix
                |stocks) (tayo|kami|tayong|kaming) ~1 (bukas|mamaya|sa <weekday>|this <weekday>|next|mamayang
                |ngayong|tomorrow) => act: do
            (pwede|pwedeng|puwede|puwedeng|maaari|maaaring) (kaming|akong|kami|ako|ko kayong|namin kayong
                |ko po kayong) (tumawag|tawagan|balikan|i text|itext|i message|i email|puntahan|mag callback
                |i callback|mag text) ~2 (<duetime>|in <n>|sa loob) => act: contact
            ! (ikokonekta|iko konekta|iko connect|ikoconnect|ico connect|icoconnect|itatransfer|ita transfer
                |i transfer|i connect|ita <word>|iko <word>|ilalagay|ililipat) [na|muna] (ko|namin) [na] (kayo
                |kita) [na] (kay|sa (linya|team|tl|supervisor|manager|kasamahan|<word> team|agent|specialist))
            ! i ta <word> [na] (ko|namin) [na] (kayo|kita) [na] (kay|sa)
            ! (lilitaw|lalabas|papasok|makikita) ~3 (depende|usually|kadalasan)
            ! [kaming|akong|naming|kong] (matutulong|maitutulong|maipaglilingkod|maipagkakaloob)
            ! (matatawagan|makokontak|mamemessage|matetext|makakausap|malalapitan|mahahanap|mapupuntahan
                |makakachat) (niyo|ninyo|mo) (ako|kami)
            ! (maaari|maaaring|maari|pwede|pwedeng|puwede|puwedeng) (niyo|ninyo|mo) (ako|akong|kami|kaming)
            ! (gagana|magagamit|mananatili|tatanggapin|mapapakinabangan) [pa] ~3 hanggang
            ! ang (<future>|<can-be>) (natin|nating)
            ! (ililipat|ipapasa|itatransfer|i tatransfer|ikokonekta|iendorse) [na|muna] (ko|namin) [na
                |muna] ang (chat|usapan|tawag|linya|call|line|conversation) [na ito|ito|niyo|ninyo] (kay|sa)
            ! i tatransfer [na|muna] (ko|namin) [na|muna] (kayo|kita) [na] (kay|sa)
            ! (kung|if|paano kung) [<word>] <can-be> (niyo|ninyo|mo|kayo)
            ! (naniniwala|umaasa|kumpiyansa|tiwala|sigurado|siguradong) (kaming|akong|kami|ako) [na] <future>
            ! isa (di|hindi|pa|na|lang|rin|yan|yun|sa|nga) [na|pa|pang] (ko|namin)
            ! <future> ~1 good for <number>
            ! (<future>|<can-be>) [na] ba
            ! nasa ~3 (kayo|ka|kayong) bago
            ! (kung|paano kung|what if) (bigyan|dagdagan|gawan|padalhan|babaan|tapatan|i <word>) (ko|namin
                |natin) ~1
            ! (sino|sinong) [ba] [namang|naman] [ang] [hindi|di] (<future>|<can-be>) ~4
            <n> [to] [<n>] [working|business|banking|calendar] <unit> [lang|pa] bago (bumalik|pumasok|dumating
                |lumabas|maibalik|maayos|matapos|mapadala|makuha|mailabas|ma <word>|mai <word>|mag reflect
                |magreflect) => act: do
            (magpapadala|maghahatid|magbibigay|magsusumite|maglalabas|maghahain|magpo post|magse send
                |magdadala) ~8 (on or before|not later than|bukas|mamayang|mamaya|sa <weekday>|by <weekday>
                |this <weekday>|within <n> <unit>|sa loob ng <n> <unit>) => act: do
            (within|sa loob ng) <n> [to] [<n>] [<word>] <unit> (dapat|max|maximum|na yan) => act: do
            (today|tonight|tomorrow|bukas|mamaya|ngayong araw|ngayong <word>) (din|rin) [ay] (may
                |ang) (resulta|sagot|update|balita|release|refund|desisyon|tugon|tawag) => act: do
            <n> (minuto|minutes|mins|min|oras|hours|hrs) [lang] (nasa|andyan|nandyan|nandiyan) (pinto|pintuan
                |inyo|bahay|gate|lobby|tapat|harap|kanto|labas|location) [niyo|ninyo|mo] [na] => act: do
            <weekday> [ang] (release|dating|delivery|labas|kabit|turnover|pick up|releasing) => act: do
            (<number>|<number> (am|pm|nn)|<weekday>|bukas|mamayang <word>) [ang] balik (ng|nang) => act: do
            (pinakamaaga|pinakamaagang|pinakamabilis|earliest|soonest) ~1 (balita|update|sagot|resulta|refund
                |release|dating|delivery|balik) ~2 (<weekday>|bukas|mamaya|mamayang|<month>|within
                |sa <weekday>) => act: do
            sa ika <number> [ng <month>] (<future>|<can-be>) => act: do
            (<future>|<can-be>) ~5 (next month|this month|next quarter|sa <month>|on <month> <number>
                |sa susunod na quarter) => act: do
            i <word> (ko|namin) (kayo|kita|kang|kayong) $ => act: do
            (email|e mail|text|send|chat|message|pm|dm|forward|padala|hatid) (ko|namin) [na] (sayo|sa iyo
                |sa inyo|sainyo) ~6 (mamaya|mamayang|bukas|within|in <n>|sa <weekday>|tonight|tomorrow|today
                |by|bago mag|before|once|pag|kapag) => act: do
            ! (hihingin|hihilingin|hihingi|hihiling) (ko|namin|naming|kong|ako|kami) [lang|muna|sana|ng
                |ang] ~1 (<yours>|<your>|<facts>|pang unawa|pasensya|konting|kaunting)
            ! (sabihin|sabihan|sabi|chat|message|reply|tawag|text) [niyo|ninyo|mo] lang [<word>] at (ako
                |kami) ~3
            (saka|tsaka|tska) <our> [na] (<future>|<can-be>) => act: do
            (simula|umpisa|effective) [sa|ngayong|this|next] (<month>|bukas|<weekday>|susunod
                |mamaya) [na] [<word>] [<number>] ~1 <future> => act: do
            may <word> [<word>] na (kayo|kang|ka|tayo) (pagsapit ng|by|before|bago mag|bukas|mamaya|mamayang
                |within|sa loob ng|sa <weekday>|this <weekday>|in <n>) => act: do
            (papunta|paparating|parating|otw|on the way) na ~7 (<number> (pm|am)|<am-pm>
                |<number> (mins|minutes|minuto)|bago mag|mamayang) => act: do
            <future> ni <word> <word> (kayo|ito|yan|ang|yung|agad) ~6 <takdang-oras> => act: do
            <future> (ito|yan|yun|ang|yung) ~8 <takdang-oras> => act: do
            (forward|endorse|escalate|relay|raise|report|rush|endorso|iparating|idulog|i relay|i endorse
                |i forward|i raise|i escalate|ipila|i queue|prioritize|process) [na] <our> [na] (ito|yan|sa
                |kay|ang|yung|agad|ngayon|kayo) => act: do
            (rush|process|asikaso|ayos|approve|refund|release|replace|cancel|book|reserve|hold
                |follow up) ko na $ => act: do
            (mag|ma|i) (a|e|i|o|u|re|pro|se|po|de|di|fo|cre|tra|pa|sa|ba
                |la) <word> ~4 <takdang-oras> => act: do
            ! (kung|pag|kapag|if|sakaling) ~7 (sabihin|sabihan|ipaalam|send|chat|text|message|i reply|i paste
                |i send|ipadala|pa screenshot|pm|dm|i circle) [niyo|ninyo|mo] [lang|dito] ~6 (at|tapos
                |,) ~1 <future> (ko|namin|natin|ka|kita|kayo)
            ! (moving|easy|main|a) target
            ! (mawawalan|mawawala (saglit|sandali|pansamantala)|mapuputulan|hihina|mapapaso) [<word>] ~2
            (naka|nai) (reserve|hold|tabi|save) [na] [sa <yours>] ~3 (hanggang|until|till) (bukas|mamaya
                |mamayang|<weekday>|sa|<number>|<month>) => act: do
            expect (niyo|ninyo|mo) [na] (ang|yung|ng) ~2 (tawag|text|email|update|refund|sagot|reply|delivery
                |rider|technician|call|callback) => act: contact
            nasa (byahe|biyahe|daan|kalsada) na ~4 (<n> [to] [<n>] <unit>|<number>|bandang|bago) => act: do
            (tawag|text|chat|balik|email|message) (ako|kami) [ulit|uli] (ng|mga|bandang|by|before
                |bago) (<number>|alas|mag <n>) => act: contact
            (antay|hintay|wait|sandali|saglit|antayin|hintayin) lang , (<future>|<can-be>) na => act: do
        """,
        "guarantee": """
            # Absolute words about what will happen.
            (sigurado|siguradong|tiyak|tiyak na|tiyak pong|guaranteed|garantisado|garantisadong|garantiya
                |guarantee|sure|surebol|siguradung|segurado|sigurado na) (yan|na yan|na|po yan|po|yun|ako|kami
                |akong|kaming|kayo|kayong|pass|pasok|makukuha|babalik|ang|gagana|maaayos|darating|papasok|ito
                |naman|agad|may|walang|ma*|<future>|<can-be>)
            (siguradong|tiyak na|garantisadong|tiyak|guaranteed) [<word>] (<future>|<can-be>|<able>|gagana
                |okay|ayos|darating)
            <number> (percent|porsyento) (sure|sigurado|siguradong|guaranteed|safe|garantisado|po|na|babalik
                |makukuha|ma*|walang)
            (pangako|promise|pramis|prams|peksman|mamatay man|itaga (niyo|mo|ninyo) sa bato|cross my heart
                |swear|sumpa) (yan|po|ko|namin|naming|kong|na|yun|po yan|sa inyo) [<word>]
            , (promise|pangako|pramis|peksman|sure yan|sure na|guaranteed|sigurado|siguradong|tiyak|swear
                |sureball|walang duda) $
            (pinapangako|ipinapangako|nangangako|ginagarantiya|ginagarantiyahan|iginagarantiya|sinisiguro
                |sinisigurado|tinitiyak|tinitiyak|ginagaranti|nakatitiyak|kinakatiyak|masisiguro|masisigurado
                |maipapangako|magagarantiya) (ko|namin|naming|kong|kami|ako|po namin|po naming)
            (hindi|hinding hindi) na [<that>] [po] (mauulit|uulitin|mangyayari ulit
                |mangyayari muli) [kailanman|<word>]
            hinding hindi
            (walang|wala) (palya|duda|duda duda|mintis|sablay|kaduda duda|pag aalinlangan|dudang) [<word>]
            (siguradong sigurado|siguradung sigurado|sure na sure|surebol|for sure|forda sure|walang kokontra)
            (kailanman|kahit kailan) [ay] (hindi|di) [na]
            palaging (gagana|on time|tama|available)
            (no worries|makakaasa) ~1 (100|sure|siguradong)
            mananagot (kami|ako) kung
            ! (hindi|di) ~4 (sigurado|tiyak|sure|garantisado|mapapangako|maipapangako|masisiguro|maipangako
                |guaranteed)
            ! (para|upang|nang|mas|kung|baka|siguraduhin) ~1 (sigurado|sure|siguradong|tiyak)
            ! (sure|sigurado|siguradong) [na] [<word>] ba (kayo|ka|ba|kayong)
            ! (sigurado|sure) [po] (ba|kayo) ?
            ! ^ sure [po] ,
            ! (replacement|satisfaction|price|best price|lifetime|day|days|araw|araw na|warranty|product
                |quality) (guarantee|guaranteed|garantiya|garantisado)
            ! (money back|moneyback) (guarantee|garantiya)
            (itaga|tandaan|isulat) (niyo|ninyo|mo) ~1 sa bato
            (never|hinding hindi|kailanman|hindi kailanman) na [<that>] ~1 (mangyayari|mauulit|uulit|gagawin)
            (guaranteed|garantisadong|siguradong|sure) [na] (<number>|same day|next day|approved|safe|legit
                |original|authentic|pasok|panalo|pasado|refund|delivery|on time|darating|walang|makukuha
                |effective|mawawala|gagaling|lalaki)
            (tiyak na tiyak|siguradong sigurado|100 percent|walang sablay|walang mintis|walang palya
                |hundred percent|isang daang porsyento|isandaang porsyento)
            (makakasiguro|makasisiguro|makatitiyak|nakasisiguro|makakaasa kayong siguradong
                |asahan ninyong tiyak|panatag kayong) (kayo|kayong|po kayo|po kayong) ~2 (na|hindi|walang
                |maibabalik|ma*|darating)
            (pangako|promise|pramis) (po|yan|ko|namin|na|sa inyo|,)
            ! (hindi|di) ~3 (mangako|maipapangako)
            ! (ipinangako|pangako) (niyo|ninyo|nila)
            100 [percent|porsyento|porsiyento] (ako|kami|hindi|di|yan|ito|natin|namin|<can-be>|<future>
                |effective|gagana|mawawala|tatalab)
            (isandaang|isang daang|sandaang|hundred|one hundred|1000|200|101) (porsiyento|porsyento|percent
                |pursyento)
            (hindi|wala|walang|never) ~4 (kahit kailan|kailanman)
            never (pa|pang|pa po|kami|kaming|kayo|kayong|na|pong|tayo|tayong) <word>
            ! never (kayong|kayo) ~1 (nag*|na*|tumawag|binigyan|sumagot)
            ! never (na late|nalate|nagkamali kayo)
            (imposible|impossible|imposibleng) [yan|yun|na] (mangyari|mangyaring|masira|pumalya|pumalpak
                |magkamali|mawala|mahack|ma hack|madelay|ma delay) ~1
            (walang|zero|no) (pasubali|kawala|kawala kawala|lusot|talo|risk|chance|possibility|kahit isang
                |kahit kaunting|kahit konting) ~1
            ! no chance
            (pramis|peksman|swear|mamatay man|cross my heart|pinky swear|itaya ko|itataya ko|taya ko|pusta ko
                |pustahan)
            (habambuhay|panghabambuhay|habang buhay|magpakailanman|pang habambuhay)
            (siguradong|tiyak|tiyak na|garantisadong|sure na|surebol na|sigurado) ~1 (hindi|di|wala|walang
                |gagana|aabot|dadating|matatanggap|maaayos|mababalik|makukuha|matutuloy|matatapos|lalabas
                |aalis|kakasya|tatagal)
            ! <not> ~1 (siguradong|sigurado|tiyak|sure)
            (nangangako|sumusumpa|ipinapangako|pinapangako) (ako|ko|kami|namin|kong|akong|naming|kaming)
            (makakasiguro|makasisiguro|makatitiyak|nakasisiguro|sigurado) (kayo|kayong|ka|kang) ~1 (na|po na
                |hindi|walang|ma*|100)
            (lahat|bawat) ~2 (garantisado|sigurado|100|walang palya|approved)
            (sagot|akong|ako na|ako nang) (bahala|ko) ~1 (siguradong|100|pangako|walang)
            (ako|kami) ang (mananagot|bahalang|garantiya|guarantor) ~2
            (walang|wala|zero|hindi) ~1 (anumang|kahit anong|kahit ano|kahit isang|kahit kaunting
                |kahit konting|ni isang|katiting na) ~1 (risk|problema|duda|aberya|palya|sira|issue|mali|delay
                |pagdududa|alinlangan|sablay|daya|abala)
            (kahit (ano|anong)|anuman|ano man) [ang|pa] (mangyari|mangyayari) ~2 (makukuha|darating
                |matatanggap|makakasakay|maibabalik|maaayos|makakarating|aabot|hindi|maaprubahan|maaaprubahan)
            ! (garantiya|garantiyang|warranty) [po] (ang|sa|ng|para)
            ! (taong|buwang|taon|buwan|year|month|lifetime) (garantiya|warranty|guarantee)
            (sigurado|garantisado|tiyak|siguradung|segurado|surado) pong <word>
            (garantisado|sigurado|tiyak|garantisadong) (namin|ko|naming|kong) (yan|na|ito|yun|gagana|hindi
                |walang|<can-be>|<future>)
            (habangbuhay|habang-buhay)
            hindi na hindi na
            (hindi na hindi|di na di)
            walang (labis|kulang) walang (kulang|labis)
            (walang|wala|ni) [isang|ni isang|kahit isang|kahit] (sentimong|sentimo|singko|kusing|piso|pisong
                |duling)
            zero (problema|issue|hassle|aberya|sablay|kaltas|palya|duda|risk)
            walang (kaltas kaltas|halong biro|kaplastikan|palya palya|paltos|sabit|kahit anong sabit
                |kaso kaso)
            (walang|wala) [paraan|dahilan|tsansa|chance] (paraan|tsansa|chance|dahilan) na (di|hindi)
            (ligtas na ligtas|sigurado na sigurado|buong buo) ~1 (darating|maibabalik|makukuha|matatanggap
                |ibabalik|ang tubig|itong|yan|kayo|ang pera|ang data|ang account)
            , sagot (ko|namin) (yan|ito|kayo) $
            (itataya|tataya|ipupusta|isusugal|itinataya) (ko|namin) ~2 (trabaho|pangalan|buhay|sweldo
                |lisensya)
            (walang|wala) [po] (sinuman|ibang|taong) (makakagalaw|makakakuha|makakapasok|makakagamit
                |makakakita)
            ! (wala|walang) [pa] (akong|kaming|ako|kami) tiyak
            ! tiyak na (petsa|oras|araw|sagot|detalye|dahilan|schedule|iskedyul|halaga|lokasyon)
            ! (rest assured|makakaasa) [na|that|,] (your|the|ang) ~1 (concern|case|request|report|feedback
                |matter|ticket|inquiry) ~2
            (imposible|imposibleng|impossible) (na|nang|pang|pong) [may|ma] (makalusot|makapasok|makagamit
                |makakuha|makagalaw|mabuksan|maulit|mangyari|mawala|manakaw|pumalya|makasingil|ma <word>)
            (kahit ano|kahit anong|anuman ang|ano man ang) (mangyari|mangyayari) ~1 (ligtas|safe|buo|sagot
                |babayaran|secured|secure|panatag)
            (sigurado|guaranteed|surebol|garantisado|sure) [na] 100 [percent|porsyento|porsiyento]
            (siguradong|tiyak na|garantisadong|segurado|siguradung) (kakapit|<future>) [na] [yan|ito|kayo|siya
                |sya]
            # doubled, not one ever, not a coin
            (safe na safe|lusot na lusot|secured na secured|pasado na pasado)
            (walang|wala) (nare reject|narereject|na reject|nireject|nadedeny|nade deny|nadedecline|pumapalya
                |pumalya|bumabagsak|nabibigo|nasasayang) (sa|dyan|diyan|dito|<that>) ~1
            walang tanong tanong
            (sureball|sure ball|surebol|sure win|sure pass)
            (walang|wala|di|hindi) <word> (kahit|ni) (isang|singko|piso|sentimo|kusing|barya|katiting)
            (kahit|ni) [isang] (barya|singko|piso|sentimo|sentimong|kusing) (di|hindi|wala|walang) <word>
            (hindi|di) (kayo|ka) (magsisisi|mabibigo|mapapahiya)
        """,
        "jargon": """
            # Insiders' words of telco, bank, courier, insurer, hospital, office. Policy terms extend them.
            (sla|tat|rma|kyc|aml|edd|cdd|awb|rts|rto|pod|nap box|onu|ont|olt|dhcp|fdt|lcp|ftth|msisdn|iccid
                |apn|noc|uat|sop|l2|l3|imsi|vlan|pppoe|firmware|back end|backend|api|cif|soa|nsf|pn|pdc|emi
                |eft|dst|moa|noa|hmo loa|eob|pec|doi|nbi hit|ctc|hs code|cwt|ewt|bir 2307|pnr|ssr|emd|gds|ndr
                |cod remittance|sort hub)
            (prorate|proration|amortization|amortisasyon|adjudication|underwriting|endorsement|provisioning
                |reprovision|re provision|refile|untag|retag|ageing|velocity|settlement file|batch file
                |interbank|reconciliation|recon|dunning|lien|encumbrance|rider benefit|contestability
                |surrender value|throttling|throttled|packet loss|latency|ping spike|jitter|attenuation
                |signal degradation|optical power|line card|port (forward|full|change)|trouble ticket
                |dispatch slot|backhaul|sim provisioning|grace period computation|collateral|disposition
                |cross dock|line haul|linehaul|last mile|first mile|misroute|misrouted|mis route|offload
                |manifested|consignee|bill of lading|demurrage|customs clearance|tokenization|whitelisting
                |idempotent|webhook|payload|time out error|server side|client side|cache miss
                |escalation matrix|warm transfer|cold transfer|chest pa|npo|fbs|iv push|icd|pre auth|preauth
                |subrogation|premium holiday|force majeure|prima facie|cease and desist)
            (error|err) [code] <number>
            error code
            ! paki* (cache)
            (rsrp|rsrq|sinr|prb|vplmn|hplmn|hlr|hss|pdp|pdp session|mnp|enodeb|gnodeb|msan|dslam|snr|omci
                |tr069|recloser|reclosers|sectionalizer|msf|occ|mrc|nrc|reflash|lte b<number>|lte band
                |band lock|qos|cell breathing|rf optimization|kva|kv|load shedding|substation|secondary line
                |drop wire|splitter port|dp box|facility trouble)
            (rfi|correspondent bank|sanction screening|ctr|str hold|str|covered threshold|ofac|nostro|vostro
                |npl|rrn|mcc|checkwriter|value dating|value date|floating balance|holdout|hold out|delisting
                |settlement date|batch posting|posting cycle|cutoff batch|trace audit)
            (uw|coi|fep|vul nav|adb rider|tpd|mbl|paid up additions|policy anniversary date|reinstatement form
                |incontestability|exclusion rider)
            (ldw|cdw|cdp|ota|your ra|the ra|yq|psc|tfc|rbd|fim|mct|wchr|umnr|rloc|pai|base fare class
                |fuel surcharge yq|codeshare|interline)
            (soc <number>|rts lane|mistag|mis tag|atw|eir|lcl|fcl|crossdock|ofd|shuttle leg|rdc|unload scan
                |outbound scan|inbound scan|gateway scan|lane code)
            (metadata|thumbprint|assertion|x 509|idp|sp metadata|etl|cron|daemon|kernel|regex|mutex|staging
                |cdn|edge node|cache invalidation|ttl|cname|mx record|dkim|dmarc|dns propagation|replica lag
                |race condition|deadlock|garbage collection|heap|stack trace|core dump|null pointer
                |rate limiter|idempotency|firmware rollback|error log dump|hotfix branch)
            (mag|nag|magpo|nagpo) eod
            ! dti
            ! endorsement letter
            ! settlement offer
            ! ping (you|me|us|kita|kayo|niyo)
            ! (saturday|sunday|monday|tuesday|wednesday|thursday|friday|this|the|same|email|bagong) thread
            ! po , number
            ! ipa <word>
            ! (unang|first) job order
            ! mac address ng
            ! (ibig sabihin|means|tawag|yung|ang) ~1 otp
            (an|the|your|ang|yung|ng|approved|hmo|may) lou
            (written off|na write off|nawrite off)
            (auth hold|auth holds|pre ex|pre existing clause|tier 2|tier 3|serviceability|serviceable area
                |zonal value|liveness|liveness check|spoof score)
            (cibi|nfis)
            (lodgement|incell|du engineer|exclusive of float|float period|clearing float|service line leak
                |loa form|<number> days float)
        """,
        "deflection": """
            # Sends the customer to others: talk to, call, go to, e-mail them; "na lang" is its mark.
            (kausapin|kontakin|tawagan|puntahan|lapitan|kulitin|i contact|icontact|i email|iemail|i message
                |imessage|i pm|i chat|i dm|tanungin|singilin|i follow up|abalahin|balikan|i coordinate|kausap
                |contact|email|hingan|ireklamo) [na lang|nalang] (niyo|ninyo|mo|kayo) [na lang|nalang|lang
                |muna] ~1 (ang|yung|si|sa|kay|sila|mismo)
            (kausapin|kontakin|tawagan|puntahan|lapitan|kulitin|tanungin|singilin|i contact) [niyo|ninyo
                |mo] (na lang|nalang|po) (ang|yung|si|sila|mismo|sa) [<elsewhere>]
            (<elsewhere>|sila|si <word>|sa <word>|doon|sa kanila|seller|prof|bangko|<name>) ~1 (ang|yung
                |na lang ang|po ang) ~2 (kausapin|kontakin|tawagan|puntahan|lapitan|kulitin|tanungin|singilin
                |kakausapin|lalapitan|tatanungin|tatawagan|pupuntahan) [niyo|ninyo|mo]
            (tawag|tumawag|mag email|mag message|mag chat|pm|mag pm|punta|pumunta|magpunta|lumapit
                |makipag ugnayan|dumulog|sumadya|magsadya|sumangguni|mag inquire|magtanong|mag report
                |magreport|report|email|message|chat|lapit|dulog|coordinate|mag coordinate|makipag coordinate
                |inquire|tanong|apply|mag file|mag follow up|follow up|mag reklamo|magreklamo|ireport|i report
                |dumiretso|diretso|mag walk in|walk in|mag dm|dm|text|mag text|mag raise|mag post
                |sumulat) (na lang|nalang) [<you>] [<word>] (sa|kay|doon|sa kanila) ~2
            (tawag|tumawag|mag email|mag message|punta|pumunta|magpunta|lumapit|makipag ugnayan|dumulog
                |magsadya|sumangguni|mag inquire|magtanong|mag report|magreport|report|email|message|lapit
                |dulog|coordinate|makipag coordinate|dumiretso|diretso|mag walk in|i report|ireport) (kayo
                |niyo|ninyo|mo) (na lang|nalang|directly|diretso|mismo|muna) [<word>] (sa|kay|doon) [<word>]
            (tumawag|mag email|makipag ugnayan|dumulog|magsadya|sumangguni|mag inquire|makipag coordinate
                |dumiretso|lumapit) [<you>] ~1 (sa|kay) ~2 (hotline|customer service|bangko|bank|courier
                |seller|employer|agency|ahensya|munisipyo|barangay|head office|tanggapan|website|kinauukulan
                |supplier|hr|billing|technical|service center|merchant|branch|sangay|doktor|manufacturer|agent
                |pulis|<name>)
            (kindly|please|paki) (email|call|contact|dm|message|visit|coordinate|dial|text|inquire
                |reach out) ~1 (<email>|<number>|our|the|ang|sa|us|hotline|your|inyong)
            (tumawag|tawag|tawagan|mag dial|i dial|itawag) ~4 (hotline|<number>|landline|trunkline)
            (sa|doon sa) (<elsewhere>) (na lang|nalang|po kayo|niyo na lang|kayo|niyo kayo|na lang po kayo
                |na po kayo) ~1 (mag*|tumawag|pumunta|makipag*|mag <word>|i <word>|kumuha|lumapit|humingi
                |magtanong|kumuha)
            (sa kanila|sa iba|sa kabila|sa seller|sa bangko|sa courier|sa kanila po|sa employer|doon po
                |sa kabilang) (na lang|nalang|po kayo|na po|dapat) ~1 (mag*|kayo|<word>)
            (hindi|di) (dito|sa amin|dito sa amin) ~4 (sa|doon|kundi)
            (makipag ugnayan|makipag coordinate|mag coordinate|makipag usap|mag usap) (na lang|nalang|po|kayo
                |muna) ~1 (kayo|sa|po|muna|mismo|directly)
            (i report|ireport|report|isumbong|idulog|ireklamo|ifile|i file|iparating|i email|iemail|i send
                |ipadala|i raise) (na lang|nalang|niyo na lang|niyo|ninyo na lang) ~2 (sa|kay) (<elsewhere>
                |<word>)
            (hintayin|antayin) [niyo] na lang ang (tawag|sagot|email) ng (bangko|courier|seller)
            ! (kung|kapag|pag|if|sakaling) ~5 (tawag|chat|message|text|reply|email|tumawag|mag message) (lang
                |lang po|kayo|na lang) [<you>] [<word>] [sa amin|dito|ulit|kami]
            ! (tawag|chat|message|text|reply|email|tumawag|balik|mag message|mag chat|mag reply) (lang|na lang
                |nalang) [<you>] [ulit] (sa amin|dito|ulit|sa akin)
            ! <n> ~1 (tawag|report)
            ! (may|ang) (tawag|report|email|message)
            (paki tawag|pakitawag|pakitawagan|pa tawag|tawag|tumawag|tawagan|pakicontact|paki contact
                |pakikontak) [na lang|lang] [<you>] (sa|ang|yung) ~2 (hotline|branch|customer service
                |customer care|<number>|landline|trunkline|opisina|courier|seller|bangko)
            (punta|pumunta|magpunta|pasyal|dumaan|bumisita|lumapit|sadya|magsadya|magtungo|tumungo
                |pakipuntahan|puntahan) [na lang|lang] [<you>] [na lang|lang] (sa|ang|doon sa) ~3 (branch
                |sangay|opisina|tanggapan|store|tindahan|service center|bangko|munisipyo|counter|mall)
            makipag ugnayan [<you>] [na lang|lang] [direkta|mismo] (sa|kay) ~3
            (mag file|magfile|mag submit|magsubmit|mag open|mag log|gumawa|mag create|mag raise|mag apply
                |mag register|mag post|mag request|mag reklamo|magreklamo|mag inquire|magtanong|mag verify
                |mag book|mag order|mag cancel|mag fill up) (na lang|nalang) [<you>] ~3 (sa|kay|doon|via
                |through) ~1
            (itanong|ikonsulta|isangguni|i message|i email|i chat|i pm|i text|i dm|i call|i contact|i raise
                |idirect|i direct|ireport|isumbong|idulog|ilapit|itawag|iparating|i ask|ifollow up|i follow up
                |i verify|i check) [<word>] (niyo|ninyo|mo|po) (na lang|nalang) ~1 (sa|kay|ang|yung|si) ~1
            (i message|i email|itanong|idulog|ilapit|itawag|ireklamo|i report|isangguni|iparating
                |i raise) (na lang|nalang) [po|niyo|ninyo] ~2 (sa|kay|ang|yung)
            (sa|kay) ~4 (na lang|nalang) [po] (kayo|niyo|ninyo) (makipag*|mag*|tumawag|pumunta|lumapit
                |magtanong|makipag <word>|mag <word>|i <word>|kumuha|bumili|humingi|kausapin|tanungin)
            (doon|dun) (na lang|nalang|na|po) ~2 (kayo|niyo) ~1 (mag*|mag <word>|pumunta|tumawag|sa|magreklamo
                |magtanong|kumuha|humingi)
            (lumapit|dumulog|sumangguni|magsampa|magreklamo|magsumbong|tumawag|mag file|mag report|mag inquire
                |makipag ugnayan|makipag coordinate|makipag usap|mag coordinate) [po] (kayo|muna kayo
                |na kayo) (sa|kay|with) (dti|ntc|bsp|sss|barangay|pulis|pulisya|lto|lgu|cashier|head office|hr
                |seller|bangko|courier|sec|insurance commission|nbi|registrar|employer|kinauukulan|inyong
                |kanila|hotline|customer service|customer care)
            (ang|yung) ~4 [niyo|ninyo|nila|mismo|po] ~1 ang (bahala|may hawak|may responsibilidad|makakasagot
                |makakatulong|kausapin|dapat kausapin|kausap|mag aasikaso|may sagot|nakakaalam) ~2
            (sila|seller|courier|bangko|rider|bank|landlord|agency|employer|kanila|airline
                |hotel) [na] [po] (ang|na po ang) (dapat|bahala|kausapin|makakatulong|makakasagot|tanungin
                |tawagan|kontakin|hihingan) ~2
            (check|coordinate|verify|inquire|follow up|magfollow up|clarify|confirm|settle|talk) (with|sa
                |kay) [the|your|inyong] ~1 (seller|bank|courier|rider|hotline|branch|agent|airline|hr|store
                |<elsewhere>) (na lang|nalang|po|na po|directly)
            (hindi|di) [po] (dito|kami|sa amin) ~3 , ~1 (sa|kay|doon) ~1
            (pa|paki) (email|dm|pm|message|text|call|tawag) (na lang|nalang|lang) ~1 (sa|kay|yung|ang|<handle>
                |<email>)
            (mangyaring|mangyari po lamang na|paki|kindly|please) ~1 (tumawag|sumulat|makipag ugnayan|bumisita
                |dumulog|magsadya|mag email|magtungo|lumapit|makipag coordinate|coordinate|contact|call|email
                |visit|reach out) ~3 (sa|to|our|the|hotline|<number>|<email>|tanggapan|kay|with|inyong)
            (punta|pasyal|dayo|balik|daan) (na lang|nalang) [po|kayo] ~1 (sa|kayo|dito) ~2 (branch|office
                |opisina|store|tindahan|mall|sangay|munisipyo|barangay|main)
            (sa|kay) ~3 (kayo|ka|niyo) (mag*|mag <word>|makipag*|makipag <word>|tumawag|pumunta|lumapit
                |dumulog|kunin|kumuha|humingi|i <word>|magtanong|mag) ~1
            (mag|pa) (walk in|email|pm|dm|call|file|appointment|inquire|online|message) (na lang
                |nalang) [<you>]
            (pm|email|tawagan|chat|text|call|contact|message|hanapin|kausapin|kontakin|lapitan|puntahan|i pm
                |i email|i text|i chat|i message|i contact) (niyo|ninyo|mo) (na lang|nalang) ~1 (si|ang|yung
                |sila|kay|sa|mismo|diretso)
            (doon|dun|sa kanila|sa iba) (na lang|nalang) [po|kayo|po kayo] $
            (try|subukan|pakisubukan) (niyo|ninyo|mo|po) ~1 (tumawag|mag email|mag message|i contact|kontakin
                |pumunta|tawagan|kausapin|makipag*|mag inquire|magtanong) ~2 (sa|kay|ang|yung)
            ! [paki|pa|i|mag] (text|message|chat|reply|email|send|pm) [lang|na lang|nalang|niyo|po] ~3 (number
                |screenshot|details|pangalan|resibo|address|dito|sa amin|ko|photo|picture|code)
            ! (sa|mula sa) (email|inbox|account|card|wallet|bill) (niyo|ninyo|po ninyo|po niyo|ng)
            ! (dalhin|pumunta|magdala|punta|dala) ~4 (resibo|id|unit|form|window|charger|requirements)
            ! (tawag|email|text|message) (namin|ko)
            ang [dapat [niyong|ninyong|mong|na]|pwede niyong|maaari ninyong] (kausapin|kontakin|lapitan
                |kulitin|kakausapin|tawagan|hingan|singilin|tanungin|puntahan) [niyo|ninyo|mo|po niyo]
            ! (credit|police|medical|incident|annual|lab|test|crime|blotter) report
            ! (inyong|iyong|ang|yung) report
            (i message|i pm|i chat|i text|i email|i dm|i contact|i tag|imessage|ipm|iemail) (niyo|ninyo
                |mo) ~1 (na lang|nalang) ~2
            (i message|i pm|i chat|i text|i email|i dm|i contact) (na lang|nalang) [<you>] ~1 (ang|yung|si|sa)
            (sa|kay) ~2 (na lang|nalang|na) [po] (kayo|niyo|ninyo|natin) ~1 (i <word>|ipa*|<order>|mag <word>
                |mag*|makipag*|itanong|kunin|bilhin|humingi|ipaayos|idulog|dalhin|iparating)
            (niyo|ninyo) na [po] [lang] ~1 (itanong|i raise|idulog|kausapin|i follow up|tanungin|kontakin
                |tawagan|iparating|ireklamo|i report|isangguni|i coordinate)
            (try|subukan) (niyo|ninyo|mo) [na lang|po] ~1 (sa|kay) ~1 (ibang|<elsewhere>|<name>|kabilang
                |kabila)
            (ilapit|idulog|isangguni|ireklamo|isumbong|ireport|i report|ikonsulta|iparating|i file
                |dalhin ang reklamo|itawag) (niyo|ninyo|mo) ~2 (sa|kay) ~1
            (visit|punta|tawag|call|email|inquire|pasyal|daan|report|tanong|magtanong|pumunta
                |bumisita) (na lang|nalang) [po] [<you>] ~1 (sa|kay|doon|<number>|<email>)
            (sa|kay) <name> ~1 (na lang|nalang|na) [po] (niyo|kayo|ninyo) ~1
            (mas (maganda|mabuti|okay|mainam)|mabuti pa) (kung|po kung|na) ~2 (sa|kay) ~3 (itanong|tumawag
                |magtanong|pumunta|makipag*|i <word>|kausapin|lumapit)
            (nasa|sa) (manufacturer|supplier|bangko|courier|seller|landlord|employer|hr|doktor|registrar
                |city hall|barangay|lto|dfa|psa|bir|sss|pag ibig|philhealth|registrar|cashier
                |admin) [na] [po] (ang|yan|yun|iyon|na lang)
            ! (sa|kay) ~3 (kayo|ka|niyo) (magbayad|pumila|maghintay|pumirma|bumaba|sumakay|dumaan|mag log
                |mag park|mag check|mag sign|mag scan)
            ! (pumunta|magpunta) ~2 [sa] (kahit|alinmang|anumang|any)
            sa ~3 na lang (niyo|ninyo|kayo) ~1 (i <word>|ipa*|<order>|mag <word>|mag*|idulog|dalhin)
            (i message|i pm|i chat|i text) (niyo|ninyo|mo) (yung|ang|si|na lang)
            (report|kontak|contact|call|apply|inquire|punta|tawag|email|pm|dm|message|msg|coordinate|lapit
                |tanong|dulog|reklamo|file) (na lang|nalang) [<you>] ~1 (sa|kay|<number>|<email>|<handle>
                |directly|doon) ~2
            (report|kontak|contact|call|apply|inquire|punta|tawag|coordinate|lapit|tanong|dulog|reklamo|file
                |visit|bisita|pasyal|daan|diretso|dumiretso) (kayo|niyo|ninyo|ka) [na lang|lang|muna
                |directly] ~1 (sa|kay|doon|<number>|<email>|<handle>|directly) ~2
            (punta|pasyal|visit|tawag) sa (site|website|portal|branch|hotline|office|opisina|mall|store|app)
            (email|i email|iemail) (niyo|ninyo|mo) [na lang|lang] <email>
            <elsewhere> (na lang|nalang) (kayo|ka|niyo|ang) ~1
            (consulate|embassy|embahada|cashier|registrar|landlord|guidance|adviser|barangay|provider|isp
                |supplier|developer|broker|agent|guard|doktor|doctor) (na lang|nalang) (kayo|niyo|ang
                |kausapin) ~1
            (ipatingin|ipaayos|ipa check|ipacheck|ipagawa|dalhin|itanong|i verify|ipa verify|ipasuri
                |ipaliwanag|kunin|hingin) (niyo|ninyo|mo) na lang ~1 (sa|kay) ~2
            ^ sa (<elsewhere>|cashier|window|kabilang|ibang|isp|adviser|developer|provider) [<word>] (yan|yun
                |yon|ito|kayo|sa|lang|dapat|ang|talaga|na yan) ~1
            sa (isp|provider|supplier|courier|bangko|bank|seller|developer|landlord|agency) niyo ~1 (yan|yun
                |talaga|na yan|ang problema)
            mag (fill out|fill up|submit|apply|log in|register|online|order|book) na lang ~6 (website|portal
                |app|site|online|page|website namin)
            mag online na lang ~1
            (portal|hotline|website|counter|email|online|branch) lang (po|kami|ang|pwede|tumatanggap|sila
                |dapat) ~1
            (best|better) (to|if you) (ask|contact|call|message|coordinate with|reach out to) ~2
            (bring|take|present) (your|the|it) ~4 to (the|our|any|your nearest) (counter|branch|store|office
                |service center|nearest)
            (cashier|accounting|hr|registrar|billing|finance|technical|admin|legal) (po ang|ang
                |niyo po ang) (may hawak|humahawak|nakakaalam|sumasagot|kausapin|tanungin|puntahan|lapitan)
            ! (tawagan|i text|text|message|email|tawag|chat|i message) [niyo|mo|ninyo] [lang|agad] (ako|kami
                |sa amin|sa akin|kay)
            ! makipag ugnayan ~3 (amin|akin)
            ! nasa ~1 (ang|yung) problema
            ! (message|text) us (your|the) <word>
            ! bukas na lang
            ! (embassy|visa) appointment
            ! (ipasa|ipapasa|ililipat|itatransfer|ie endorse) ~2 (namin|ko)
            ! (video call|home visit|tawag) para sa
            ! nasa (site|email|hotel|app|website|bahay) na (kayo|kami)
            (ang|yung) ~3 niyo ang dapat ~1 (mag|mag*|kausap*|humarap|sumagot)
            (i email|i message|i chat|i pm|i text|i call|i contact|itawag|iemail|ichat|imessage) (niyo|ninyo
                |mo) ~2 (<email>|<handle>|support|hotline|customer|tech|seller|courier|bangko|page|viber|hr
                |billing)
            ^ sa <elsewhere> [na] kayo $
            , sa <elsewhere> [na] kayo
            (check|tingnan|basahin|hanapin|i check|icheck|download|i download|kunin|i view) (niyo|ninyo
                |mo) na lang ~1 sa ~1 (website|site|app|page|portal|fb|facebook|google|menu)
            ^ sa (kabilang|katabing|ibang|susunod na|ibang <word>) (bintana|counter|window|opisina|branch
                |gusali|building|pila|department|pinto|floor) ~1
            (itanong|isangguni|ikonsulta|idulog|ilapit|ireport|ireklamo|isumbong|iparating|i raise|i follow up
                |i verify|i confirm) (niyo|ninyo|mo) sa (inyong|<elsewhere>|<name>|adviser|provider|mismong
                |kanilang|kanila) ~1
            dapat sa <word> (kayo|niyo|ka) ~1
            sa (app|website|portal|branch|counter|hotline|kiosk|site) (niyo|na lang|niyo na lang
                |kayo) [na lang|kayo] (i <word>|mag <word>|mag*|<order>|gawin|ipasa)
            (lumapit|dumulog|pumunta|magpunta|sumangguni|magtanong|mag inquire|tumawag|magsadya|dumiretso
                |bumisita) kayo [direkta|mismo] sa (<elsewhere>|inyong|guidance|pinakamalapit|cashier
                |registrar|help|information|kanila|kanilang) ~1
            (pakitanong|paki tanong|pakitawagan|pakikontak|pakicontact|paki contact|pakisangguni
                |paki follow up|paki coordinate|pakicoordinate|paki message|pakimessage|paki email) [na lang
                |lang] (sa|ang|yung|si|kay|with) ~1
            ! (itanong|itawag|i text|i chat|i message|i email) (niyo|ninyo|mo) ~2 (amin|akin|dito|ko|kami)
            sa (app|website|portal) (niyo|ninyo) na lang (i <word>|mag <word>|gawin)
            ! (tumawag|tawag|tawagan) [agad|kaagad] sa 911
            ! (diretso|dumiretso) [na lang] sa (window|releasing|counter|gate|cashier|kahera|lane|linya|kwarto
                |room|<number>)
            ! (try|subukan) (niyo|mo|ninyo) [i] (update|i update|restart|refresh|log|logout)
            (mas mabuti|mas maganda|mainam|better|mas okay) ~1 (itanong|tanungin|kausapin|tawagan|ask|puntahan
                |kontakin|magtanong) (niyo|mo|ninyo|sa|ang|yung|kayo)
            (abangan|antabayanan|hanapin|tingnan|basahin|panoorin|nood|manood|search|silipin|mag search) (niyo
                |mo|kayo|ka|na lang) ~1 (sa|ang) (facebook|fb|page|website|youtube|google|group|forum|channel
                |social media|tiktok)
            ! sa kiosk (niyo|ninyo|mo|kayo) [na lang] i <word>
            (email|tawag|punta|message|chat|report|mag email|tumawag|pumunta|mag message|inquire|mag inquire
                |lapit|text|reklamo|magreklamo|magtanong|tanong) [na lang] kayo [na lang] sa (hr|admin
                |<elsewhere>|kanila|bangko|dti|registrar|munisipyo|barangay)
            (sa|kay) ~3 (niyo|kayo) [na lang] (magtanong|tumawag|mag email|makipag ugnayan|lumapit|magreklamo
                |mag report|mag inquire|kumuha|mag apply|i report|i follow up|mag follow up|dumulog|pumunta
                |humingi|lumapit)
            (tanungin|kontakin|tawagan|kausapin|puntahan|kulitin|lapitan|i message|i text|i email) (niyo|ninyo
                |mo) [na lang|na] (ang|yung|si|sina)
            mag (e mail|email|text|message|chat|pm|dm|tweet|report|file|fill up|submit|sumbong|reklamo
                |inquire) (na lang|na lamang|lamang|lang|kayo|po kayo|na lang kayo|nalang|nalang kayo
                |na lamang kayo) ~1 (sa|kay) ~1
            (sumulat|lumiham|magreklamo|magsumbong|magtanong|mag sumbong|lumapit|sumangguni|magsadya|tumungo
                |magpunta|dumulog|mag inquire|makipag ugnay|magsumite) (na lang|na lamang|lamang|lang|kayo
                |na lang kayo|nalang|na lamang kayo) ~1 (sa|kay) (aming|inyong|ating|kanilang|<word>) ~1
            ! (dial|press|pindutin ang) <number> lang (if|kung|pag|kapag)
            (<makipag-usap>|<tumungo-roon>) [na lang|muna] [niyo|ninyo|mo|kayo|ka] [na lang|muna|direkta
                |direct] [sa|ang|kay|yung|si|kina|sina] [aming|inyong|pinakamalapit na|mismong] [aming
                |inyong] <sa-iba>
            (humingi|hingi|hingin|magpatulong|pa assist|patulong|pa tulong|magpa assist) (na lang
                |nalang) [kayo|niyo|ninyo|mo] ~2 (sa|kay)
            (tawagan|itext|kulitin|kausapin|kontakin|tanungin|lapitan|puntahan|sulatan|imessage|i message
                |i text|i chat|i email|i pm|i dm|singilin|kausap) (niyo|ninyo|mo) $
            <sa-iba> [na] [na lang|nalang|ang|dapat] [dapat|po] [niyo|ninyo|niyong|ninyong|mo] (tawagan|itext
                |i text|kulitin|kausapin|kontakin|tanungin|lapitan|puntahan|sulatan|i message|i chat|i email
                |i pm|singilin|hingan|itanong) [niyo|ninyo|mo]
            (kay|kina) ~3 (niyo|ninyo|mo|na lang|nalang) ~1 (tawagan|itext|i text|kulitin|kausapin|itanong
                |tanungin|i message|i chat|i email|ipadala|ipasa|idulog|ilapit|hingin|kunin)
            (doon|dun|diyan|dyan) ~1 (kayo|niyo|ninyo|ka) ~3 (<kontakin>|<tumungo>|mag <word>|magpa <word>
                |magpa*|makipag <word>)
            (mas|pinaka) (okay|mabuti|maigi|mainam|maganda|mabilis|madali|ayos) [kung|na] ~2 (walk in
                |<tumungo>|<kontakin>|personal|dalhin|dumiretso)
            (may|meron) (nakalaang|nakalaan na|hiwalay na|ibang|separate|dedicated|sariling|nakatalagang
                |nakatalaga na) ~1 (email|hotline|number|page|department|team|form|link|portal|opisina|desk
                |linya|grupo) (para|doon|diyan|sa|na|niyan)
            (google|i google|igoogle|search|i search|isearch|youtube|i youtube|basahin|panoorin|hanapin) (niyo
                |ninyo|mo) (na lang|nalang|lang)
            (google|i google|search|i search|youtube|hanapin) (na lang|nalang) (niyo|ninyo|mo|kayo|po)
            <paraan-ng-kontak> (na lang|nalang) (kayo|ninyo|niyo|ka)
            <paraan-ng-kontak> (na lang|nalang) ~1 (sa|kay|doon) ~1 <sa-iba>
            (ang|yung) (pwede|pwedeng|dapat|tamang|maaaring|puwedeng) ~1 (kausapin|tawagan|tanungin|kontakin
                |lapitan|puntahan|pagtanungan|tao|department) ~2 (ay|ang|yung|si)
            mismong <sa-iba> [na] [<that>] (aasikasuhin|inaasikaso|pinoproseso|ginagawa|kinukuha|hinahawakan
                |asikasuhin|iproseso|magagawa|kukunin|binabayaran|inaayos|sasagutin|punta|kayo|pumunta
                |magtanong)
            <sa-iba> [na] [<that>] (aasikasuhin|inaasikaso|pinoproseso|kinukuha|hinahawakan|asikasuhin
                |iproseso|kukunin|sasagutin)
            (hindi|wala) (dito|sa amin|rito|kami) ~4 , (sa|nasa|kay|doon|dun|kundi)
            (hindi|di) (kami|ako) (nagrereply|sumasagot|tumatanggap|nagpoproseso|nag <word>|nag aasikaso
                |humahawak) ~1 (dito|rito|sa chat|sa email|sa fb|sa page)
            (mangyaring|mangyari|pakisuyo|pakiusap|inaanyayahan|hinihiling|inirerekomenda
                |iminumungkahi) ~4 (<tumungo>|<kontakin>) ~1 (sa|ang|kay|kami)
            ! hindi (kailangan|kailangang|kelangan|kelangang|required) ~4
            ! (hindi|huwag) na ~2 (<tumungo>|<kontakin>)
            ! (kami|ako) ~1 (<tumungo>|<kontakin>)
            ! (tatawag|makikipag ugnayan|lalapit|kakausap|kakausapin|tatawagan) (kami|ako|namin|ko)
            ! (kung|kapag|pag|sakaling) ~3 (tanong|concern|problema|kailangan|katanungan) ~8
            (sa|kay) <sa-iba> (niyo|ninyo|mo|kayo) [na] [na lang] (dapat|pwede|po|kunin|bayaran|ipa <word>
                |ipa*|i <word>|mag <word>|<kontakin>|<tumungo>)
            (ibang|hiwalay na|separate na|kabilang) (department|team|opisina|company|kumpanya|ahensya|grupo
                |linya|tanggapan|korporasyon) (ang|po ang|na ang|yung) (may hawak|humahawak|namamahala
                |in charge|nag aasikaso|may sakop|kausapin|bahala)
            (hindi|di) (kami|ako) ang (humahawak|namamahala|nag aasikaso|may sakop|nagpoproseso) ~3 ,
            (mag scan|i scan|scan) ~1 qr ~3 (para|sa|ng)
            (makikita|mababasa|nakalagay|nakasulat|nasa|andun|nandun|nandoon) (na|lahat) ~1 (yan|yun|lahat
                |sagot) ~1 (sa|doon) ~1 (website|faq|site|page|app|manual)
            # places and lines of one's own, and calls that are offered
            # "na lang": somewhere else, and by oneself
            (isulat|sulatan|ireklamo|isumbong|iparating|idulog|i file|ifile|i post|ipost|ireport|i report
                |i comment|isumite|i submit|idaan|i raise|ilapit|ikonsulta) (niyo|ninyo|mo) (na lang|na lamang
                |nalang) (sa|kay) ~2
            (ask|i ask|iask|inquire|pa ask) (niyo|ninyo|mo) [na lang|muna] (ang|yung|si|sina|sa|kay) <word>
            (email|i email|iemail|e mail|i e mail) (niyo|ninyo|mo|kayo) (na lang|nalang|na lamang) (sa|ang
                |yung|<word>)
            (file|apply|submit|request|register|dispute|appeal|mag file|mag submit|mag request) (na lang
                |nalang|na lamang) [kayo|ka|niyo|ninyo|mo] ~4 (sa|dun sa|doon sa|dun|doon|thru|via) [aming
                |ating|inyong] <sa-iba>
            sa [aming|ating|inyong|mismong] <sa-iba> (lang|lamang) [kami|namin|kayo|niyo] (tinatanggap
                |pinoproseso|inaasikaso|nagagawa|kinukuha|ginagawa|dinadala|inaayos|napoproseso|napo process
                |naaayos|nakukuha|naaasikaso|tumatanggap|ipinapasa|pinapasa|isinusumite|idinudulog|hinahandle
                |na process|na file|nafa file)
            (pumunta|magpunta|punta|tumungo|magtungo|magsadya|bumisita|mag appear|humarap) [kayo|ka
                |niyo] [nang|ng] (personally|personal|in person|mismo) (sa|dito) ~2
            (mag try|magtry|sumubok|try|subukan|humanap|maghanap|lumipat|kumuha|bumili|mag order|mag book
                |mag rent) (na lang|nalang|na lamang) [kayo|niyo|ninyo|mo|ka] (sa|ng) (ibang|kabilang|iba) ~2
            (mag|magpa) (computer shop|remittance|courier|palengke|money transfer|bank transfer sa iba
                |online na lang|over the counter) (na lang|nalang|na lamang) [kayo|ka|niyo]
            sa (telco|network|carrier|provider|school|hmo|insurance|ospital|agent|broker|landlord|pharmacy
                |dealer|casa|installer|contractor|telco provider|bank of account) (niyo|ninyo|mo) [na lang|na
                |dapat] (<kontakin>|<tumungo>|ipa <word>|ipa*|i <word>|mag <word>|magpa <word>|humingi|kunin
                |yan|yun)
            ^ sa (facilities|finance|engineering|logistics|maintenance|payroll|benefits|legal|procurement
                |warehouse|dispatch|telco|clinic|dean|college|osa|mis|treasury|sales|marketing|operations|hmo
                |insurance|network|carrier) [<word>] (yan|yun|iyan|iyon|kayo|niyo|dapat|ang may)
            ^ sa (registrar|cashier|tanggapan|opisina|munisipyo|kapitolyo|embahada|konsulado|police station
                |barangay hall|registry of deeds|civil registrar) ng (pinanggalingan|inyong|nakasasakop
                |nakakasakop|bayan|lugar|school|mismong|lungsod) ~2
            kayo (na lang|nalang|na lamang) ang (makipag <word>|makipag*|tumawag|kumausap|lumapit|pumunta
                |mag follow up|mag coordinate|mag report|mag message|magtanong|kumontak)
            (check|i check|icheck|basahin|tingnan) (niyo|ninyo|mo) (na lang|nalang|na lamang) ~3 sa (website
                |site|faq|page|portal|fb|facebook|google|terms|manual)
            (please|kindly|paki) (submit|file|post|raise|forward|report|address|coordinate|direct) ~4 (sa|to
                |via|thru|through) [aming|our|the] (facebook|fb|page|website|portal|hotline|<email>|viber
                |messenger|suggestion box)
            (dial|call|tawag|tumawag) (na lang|nalang|na lamang) [ulit] (kayo|ka) [ulit] sa <number>
            (mas mabuti|mabuti pa|better|mas okay) [po|siguro] (ask|i ask|itanong|tanungin|ask niyo
                |ask mo) (the|sa|kay|si|ang|yung|your) ~1
            ! (email|i email|iemail|ask|i ask|e mail) (niyo|ninyo|mo|kayo) [lang|nalang] (ako|kami|sa akin
                |sa amin|ang <facts>|yung <facts>)
            # one's own places, and calls that are offered
            ! (punta|pumunta|magpunta|diretso|dumiretso|balik|bumalik) [<you>] [lang|muna|na lang] sa (profile
                |settings|setting|play store|app store|menu|my|home|wallet|account|security|inbox|tab|more
                |dashboard|notifications|window|gate|room|checkout|cart|special assistance)
            ! (punta|balik|dalhin|tuloy) lang (kayo|ka) (dito|rito)
            ! (tawag|tumawag|itawag|tawagan|i text|text|chat|message) [<you>|lang|na lang|<word>] [<you>
                |lang] sa (<number>|local <number>|akin|amin|number ko|number na ito|number na to) ~1 (kung
                |pag|kapag|if|sakaling) ~3
            ! (check|tingnan|makikita) [niyo|ninyo|mo|lang] sa app
            ! (bago|habang|dahil|tuwing|nang) (kayo|ka) ~1
            ! kung sa <word> pa (kayo|ka) ~1
            ! lang ang nakakaalam
            ! hanapin (niyo|mo|ninyo) lang (ako|kami)
            ! (sa nangyari|nangyari) sa hotline
            (check|i check|icheck|pa check|pacheck|paki check|pakicheck|tingnan|i verify|i confirm) (niyo
                |ninyo|mo|na lang|nalang) [na lang|nalang|muna] sa (kabilang|inyong|website|site|app namin
                |page namin|portal|fb|facebook|<sa-iba>) ~1
            (tanong|itanong|sabihin|ireport|report|follow up|i follow up|paalam|ipaalam|isabi|patingin|pacheck
                |pa check) (mo|niyo|ninyo) (na lang|nalang|na lamang|muna) [diretso|mismo|direkta] (sa|kay|dun
                |doon) (<word>)
            mag (iwan|lagay|hulog|submit|drop) (na lang|nalang) [kayo|ka] ng (feedback|comment|komento|reklamo
                |suggestion|note|mensahe|message|request|review) ~1 (sa|kay)
            (pwede|maaari|puwede|maari|dapat|kailangan) (kayong|kang) (mag email|mag message|mag text|mag chat
                |mag pm|mag dm|tumawag|sumulat|lumapit|mag apela|umapela) ~2 (sa|kay) (<email>|<number>
                |<sa-iba>|<handle>|<url>)
            sa (banko|bangko|courier|seller|hotel|school|hr|agency|merchant|airline) (niyo|ninyo
                |mo) na [lang] (ilapit|itanong|idulog|i follow up|i raise|ireklamo|i report|ireport|ipaayos
                |ipatingin|i verify|i check|i confirm|isangguni|kunin|habulin)
            (patingnan|patingin|ipatingin|pa tingin|pacheck|pa check|ipacheck|ipa check|paayos|pa ayos|ipaayos
                |pagawa|ipagawa|pasuri|ipasuri) (niyo|ninyo|mo) (na lang|nalang|muna) (sa|kay) ~1
            ! (akong|kaming) (tawagan|kontakin|i text|itext|i message|kausapin|lapitan|puntahan|i chat|i email
                |hanapin)
            ! (itawag|tawagan|i text|text|tawag|itext|i message|tumawag) [niyo|ninyo|mo
                |kayo] [lang] sa (direct line|direct number|number|numero|linya|local|cellphone|viber
                |landline) (ko|kong|namin|naming)
            ! (sakin|samin)
            ! para (hindi|di|huwag) na (kayo|ka|niyo)
            ! mag (text|chat|message|reply|pm|dm) na lang (kayo|ka) (pag|kapag|kung|once|if)
            ! (sa|kay) ~3 (kayo|ka) (mag claim|magclaim|mag pick|mag antay|mag drop|mag present)
            (paki balikan|pakibalikan|pakisadya|paki sadya|paki daan|pakidaan) [na lang|lang] (ang|yung|sa)
            (sadyain|daanan|bisitahin) (niyo|ninyo|mo|kayo) [na lang] (ang|yung|sa|si)
            (dun|doon) (niyo|ninyo|mo|kayo) [na lang] (isulat|ilagay|ipasa|i <word>|mag <word>|itanong|idulog
                |kunin)
            (try|subukan) (niyo|ninyo|mo) (i (message|chat|text|email|pm|call|contact|dm|tag|viber)|kulitin
                |itanong|ipatanong|hanapin|balikan|puntahan|lapitan|sadyain) (ang|yung|si|sa|kay|sina)
            ! nag mall na lang
            ! (sabi|sinabi|sagot|payo) [<word>] ng hotline
            ! (sa|ng|mula) taas
        """,
        "powerlessness": """
            # Someone else must allow it; no right, no access; only the other team can.
            (kailangan|kelangan|need|kakailanganin|kinakailangan) [<we>] [pa|muna] [<we>] [ng|munang|na|pang
                |nang] ~2 (approval|sign off|signoff|pahintulot|go signal|clearance|awtorisasyon|permiso
                |authorization|permission|basbas|pag apruba|pag aproba|pagsang ayon|consent|abiso) [ng|ni|mula
                |from|sa]
            (hihingi|hihingin|hingi|hihintayin|humingi|hinihintay|naghihintay|maghihintay|hintayin|antayin
                |inaantay|inaabangan|kukuha|kukunin) [<we>] [pa|muna] [<we>] [ng|ang|munang] ~2 (approval
                |sign off|pahintulot|go signal|clearance|awtorisasyon|permiso|authorization|pag apruba|basbas
                |desisyon)
            (itatanong|tatanungin|magtatanong|ipapaalam|itanong|tanungin|ipagpapaalam|isasangguni|magpapaalam
                |ikokonsulta|sasangguni|kukonsulta|ico consult|mag coconsult|paalam|ipaalam|i consult
                |ipapa approve|ipapaapprove) (ko|namin|ako|kami|muna) ~2 (supervisor|manager|boss|team leader
                |tl|management|head|superior|nakatataas|visor|bisor|hepe|itaas|taas|kinauukulan|may ari)
            (hindi|di) (kami|ako|namin|ko|kaming|akong) ~1 (pinahihintulutan|pinahihintulutang|pinapayagan
                |pinapayagang|pinapahintulutan|pinapahintulutang|authorized|awtorisado|awtorisadong|otorisado
                |otorisadong|allowed|binibigyan ng|entitled)
            (hindi|di) (namin|ko|naming|kong) (hawak|kontrolado|kontrol|desisyon|kayang i override|ma override
                |maoverride|mabuksan ang|ma access|maaccess|makita sa system)
            (wala|walang) (kami|kaming|akong|ako|tayong|ako ng|kami ng) ~1 (access|karapatan|awtoridad
                |authority|permission|kapangyarihan|control|kontrol|permiso|otoridad|pahintulot|visibility
                |power|hawak|say|magagawa|kakayahan|rights|override)
            (wala|walang) [po] (access|authority|kapangyarihan|awtoridad|karapatan) (ang|yung|kami|ako|po kami
                |frontline|agent)
            (supervisor|manager|boss|billing|management|team leader|tl|underwriting|head office|admin
                |technical|finance|ibang team|ibang departamento|department|kabilang team|main office|hr
                |engineering|backend|sila|doktor|hepe|direktor|compliance) (lang|lamang|po lang|lang po) [ang
                |po ang|yung] ~1 (pwede|pwedeng|maaaring|may|makaka*|makakapag*|nakakaalam|nakaka*|may access
                |may hawak|<able>|may kapangyarihan|authorized|awtorisado|nakaka <word>)
            (tanging|ang|sila) ~3 (lang|lamang) ang (pwede|pwedeng|maaaring|may|makaka*|makakapag*
                |nakaka*) ~1 (karapatan|access|authority|mag*|awtoridad|mag|mag <word>|kapangyarihan)
            (depende|nakadepende|nasa|nakasalalay) (na|po|sa|na po sa|kasi sa|po sa|pa sa) ~2 (management
                |supervisor|manager|boss|desisyon|taas|itaas|head office|ibang team|underwriting|approval
                |nakatataas|higher ups|opisina|bangko)
            (will|ie|i|ipapa|kailangan i|need i|iakyat|iaakyat) escalate ~2 (to|sa) ~2 (concerned|kinauukulang
                |supervisor|manager|higher|nakatataas|department|departamento|management|team)
            (desisyon|utos|patakaran) (ng|po ng|na po ng|na ng) (management|itaas|taas|head office|nakatataas
                |boss)
            (wala|hindi) [na|po|na po] (sa|nasa) (kamay|kapangyarihan|kontrol|control|poder|hawak|level
                |antas) (ko|namin|na namin|po namin)
            (agent|csr|chat support|frontline|staff|empleyado|tauhan|cashier) lang (ako|kami|po ako|po kami
                |kasi|naman)
            (above|labas|lampas|higit) (my|sa|na sa) (pay grade|level|kakayahan|trabaho|saklaw) [ko|namin]
            ! (approved|aprubado|may approval|nakuha) ~3 (approval|pahintulot)
            (kailangan|kelangan|need|kakailanganin|kinakailangan) (ko|namin|kong|naming) [muna
                |munang] (magpaalam|humingi|ipaalam|kumuha|mag ask|itanong|i ask|pa approve|ipa approve
                |magtanong|sumangguni|mag consult|isangguni) ~3 (supervisor|manager|boss|team leader|tl
                |nakatataas|head|superior|permiso|pahintulot|management|approval)
            (nasa|wala) [po|na po|na] ~1 [sa] ~1 (management|supervisor|amin|akin|manager|head office|itaas
                |taas|kamay namin|kanila|<elsewhere>) ~2 (ang|na ang|po ang) (desisyon|pasya|pagpapasya
                |kapasyahan|control|final say)
            (kailangan|kelangan|need|dapat) [pa|muna|munang|po munang|po muna|pa pong|pang|pong
                |na] ~1 (aprubahan|approve|approved|ma approve|maaprubahan|pirmahan|payagan|i approve|iapprove
                |basbasan|pagdesisyunan|i clear|ireview|i review) [po] (ng|ni|muna|by)
            (for|waiting for|pending|subject to|under) (approval|clearance|sign off|review ng|decision
                |go signal) (pa|po|na|ng|from|of|pa po) ~2
            (hindi|di) (kaya|abot|sakop|saklaw|pasok) [na|po] (ng|sa) (authority|awtoridad|limit|mandato|level
                |access|kapangyarihan|posisyon|role) (ko|namin)
            (wala|walang) [po|ako|kami|kaming|akong] ~1 (magagawa|authority|access|say|kontrol|control
                |karapatan|kapangyarihan) (sa|dito|diyan|ang|dyan|kasi|para|na|kung|unless|hangga't) ~1
            (agent|csr|staff|encoder|cashier|teller|guard|receptionist|rider|chat agent|secretary|sekretarya
                |assistant|trainee|intern|empleyado|tauhan|support) (lang|lamang) [po] (ako|kami|po ako
                |po kami)
            ! authorization letter
            # when money arrives depends on the bank; what is not tolerated is no lack of power
            ! depende ~3 (bangko|bank|courier|rider|seller|carrier|telco|traffic|panahon|lugar|issuer|<tatak>)
            ! (hindi|di) (namin|ko) (pinahihintulutan|pinapayagan|pinapahintulutan) ang (ganoong|ganyang
                |ganitong|anumang|ganun|pang*)
            ! <nakatataas> na lang (kayo|ninyo|niyo|po)
            ! (wala|walang) (tayong|tayo|kaming|kami) magagawa $
            ! (wala|walang) (tayong|tayo|kaming|kami) magagawa (pag|kapag|kung|kasi|dahil) ~3
            ! (hindi|di) (kami|ako) ang may hawak ng (refund|inyong <word>|order|account|app)
            <nakatataas> [niyo|ninyo|mo|namin] ang (pwede|pwedeng|maaaring|pinapayagan|may hawak|humahawak
                |may kontrol|may control|mag (decide|desisyon|aapprove|a approve|approve|release|re release
                |rerelease|ayos|adjust|change)|magde (decide|desisyon)|magdedesisyon|nagdedesisyon
                |nag (aapprove|a approve|approve|decide|dedecide|de decide)|nagde desisyon|nagpapasya
                |magpapasya|nagpapasiya|may (say|access|authority|awtoridad|karapatan|kapangyarihan|final say
                |huling salita)|nakakapirma|makakapirma|pumipirma|masusunod|makakapag*|nakakapag*|makaka*
                |authorized|awtorisado|awtorisadong|allowed|may desisyon|nagbibigay ng (approval|go signal))
            <nakatataas> [lang|lamang] (pwede|pwedeng|maaaring|pinapayagan|may hawak|humahawak|may kontrol
                |may control|mag (decide|desisyon|aapprove|a approve|approve|release|re release|rerelease|ayos
                |adjust|change)|magde (decide|desisyon)|magdedesisyon|nagdedesisyon
                |nag (aapprove|a approve|approve|decide|dedecide|de decide)|nagde desisyon|nagpapasya
                |magpapasya|nagpapasiya|may (say|access|authority|awtoridad|karapatan|kapangyarihan|final say
                |huling salita)|nakakapirma|makakapirma|pumipirma|masusunod|makakapag*|nakakapag*|makaka*
                |authorized|awtorisado|awtorisadong|allowed|may desisyon
                |nagbibigay ng (approval|go signal)) [lang]
            (lang|lamang) ang (nakakapirma|makakapirma|nakaka*|makaka*|makakapag*|nakakapag*|pinapayagan
                |awtorisado|awtorisadong|authorized|allowed|may (access|karapatan|hawak|authority|say
                |kapangyarihan|kontrol|control)|nagdedesisyon|magdedesisyon|nag aapprove|mag aapprove)
            ! (kayo|account holder|may ari|member|cardholder|ikaw|isa|isang|buyer|registered owner
                |authorized representative|kayo mismo) [po] lang ang
            <not> (kami|ako) (makapagdesisyon|makakapagdesisyon|makakapag decide|makapag decide
                |makapag release|makakapag release|makapag approve|makakapag approve|makapagpasya
                |ang magde decide|ang nagde desisyon|ang nagdedesisyon|ang magdedesisyon|ang mag aapprove
                |ang nag aapprove|ang may hawak|ang may kontrol|ang masusunod|ang decision maker
                |decision maker|pwedeng magdesisyon|pwedeng mag (decide|desisyon|approve|override|waive
                |release)|maaaring mag (decide|desisyon|approve|override|waive)|basta makakapag*
                |makakapag override|makapag override)
            (magdedesisyon|magde decide|mag decide|magpapasya|mag aapprove|masusunod) ~2 , hindi (kami|ako)
            (lampas|higit|lagpas|sobra|labas|above|beyond|hindi sakop|wala) [na] sa (limit|authority|level
                |kapangyarihan|saklaw|awtoridad|approval limit|mandato|trabaho|kakayahan|role|access
                |jurisdiction|poder) (ko|namin|ng aming|ng chat|ng agent)
            (limit|authority|approval limit|saklaw) (ko|namin) ~1 (ay|hanggang|lang|up to|is) ~2
            hanggang ~2 lang ang (limit|authority|access|kaya|pwede) (ko|namin|kong|naming)
            (dumaan|dadaan|idaan|idadaan|ipadaan|padaanin|padadaanin|idulog|iakyat|iaakyat|i akyat|ipasa
                |isangguni|isasangguni|i clear|iclear|ipa clear|ipa approve|ipapa approve|ipaapprove
                |pa approve|papaapprove|i elevate|ie elevate|isumite) ~2 (legal|management|supervisor|finance
                |head office|compliance|approval|committee|manager|board|audit|taas|itaas|tl|team leader|head
                |superior|review|underwriting|nakatataas)
            (kailangan|kelangan|need|dapat|kinakailangan) [<we>] [munang|muna] (dumaan|idaan|iakyat
                |ipa approve|ipapirma|isangguni|maghintay ng (approval|go signal)
                |makuha ang (approval|pirma|pahintulot)|i elevate|mag seek
                |humingi ng (approval|permiso|pahintulot|clearance|basbas))
            (pinapapirmahan|pinapirmahan|papapirmahan|ipapapirma|ipapirma|pina approve|ipinapa approve
                |pinapaapprove|pinapaaprubahan|ipinapaaprubahan|inaakyat|iniakyat) (ko|namin|muna) ~3 (sa|kay)
            (kailangan|kelangan|need|hintayin|hinihintay|naghihintay|inaantay|pending|wala pang|for) ~3 (pirma
                |lagda|signature|override|endorsement|go ahead|go signal|basbas|sign off|clearance|approval
                |pahintulot|desisyon|permiso) ~1 (ng|ni|mula|from|sa|nina) [<word>] <nakatataas>
            (sumusunod|sinusunod) lang (kami|ako|namin) ~2
            (utos|instruction|instructions|memo|direktiba|advice) ~1 (sa|ng|galing sa|from|mula sa) (amin|taas
                |itaas|management|head office|nakatataas|boss)
            <not> ~1 (pinapayagan|ina allow|inaallow|ini allow|pinapahintulutan|pinahihintulutan
                |binibigyan ng access) ~1 (ng|kami ng|ako ng) (system|sistema|management|policy|polisiya|batas
                |tool|bangko)
            (ayaw|naka lock|nakalock|locked|naka block|nakablock|restricted|greyed out|disabled) ~1 (i allow
                |iallow|sa (system|tool|access|side)|ng system) (namin|ko|ng|sa|<word>)
            (hindi|di|wala) ~1 (sa|nasa) (akin|amin|kamay ko|kamay namin|amin po) ~1 ang ~1 (desisyon|pasya
                |kapasyahan|final say|kontrol|control|authority|approval)
            (kahit|gustuhin man|gusto) ~1 (ako|ko|namin|kami) ~4 (hindi|di|wala|walang) [po] [ako|kami|namin
                |ko] (access|authority|pwede|kapangyarihan|karapatan|allowed|kaya|pinapayagan|hawak)
            (wala|walang) (kaming|akong|kami|ako|kami pong|ako pong) (access|authority|kapangyarihan|awtoridad
                |karapatan|permiso|override|control|kontrol|say|clearance|poder|kakayahang|admin rights|rights
                |tool|tools|paraan para i|visibility)
            (hihingi|hihingin|hingin|humihingi|kukuha|kukunin|hinihingi) ~2 (approval|go signal|basbas|permiso
                |pahintulot|clearance|sign off|override|exception) ~3
            (depende|nakadepende|nakasalalay|nasa desisyon|naka depende) ~1 (sa|ng|po sa|po ng
                |na sa) ~1 <nakatataas>
            (frontliner|frontline|first level|tier 1|level 1|l1|chat support|csr|agent|receptionist|cashier
                |kahera|teller|bantay|guard|tagabantay|staff|encoder|operator|trainee|part timer|ojt|volunteer
                |moderator) lang (kami|ako|kasi)
            (pending|hinihintay|naghihintay|inaantay|for|awaiting) ~2 (approval|pirma|go signal|clearance
                |sign off|pahintulot|desisyon) (ni|ng|nina|from|mula)
            (labas|wala) na ~1 (sa|ng) (kontrol|control|kapangyarihan|saklaw|kamay|kakayahan
                |hurisdiksyon) (namin|ko|natin)
            (wala|walang) (kakayahan|kapangyarihan|karapatan|awtoridad|authority|access) (ang|si|sina|kaming
                |akong) ~1 (tindahan|store|branch|chat|agent|team|frontline|staff|sangay|tao|opisina
                |department)
            (kailangan|kelangan|need|kinakailangan) [<we>] [muna|munang|pa] (magpaalam|ipagpaalam
                |humingi ng permiso|makipag usap sa (manager|boss|supervisor)|mag consult|kumonsulta
                |sumangguni|itaas|iakyat)
            ! (kailangan|kelangan|need) (niyo|ninyo|kayo|mo|kayong) ~2 magpaalam
            hindi (kami|ako) ~1 (binigyan|binibigyan|bigyan) ng ~1 (karapatan|access|authority|awtoridad
                |kapangyarihan|pahintulot|permiso)
            (naka lock|nakalock|locked|naka restrict|restricted|disabled) ~1 (sa|on) ~1 (end|side|system
                |access|panig) (ko|namin)
            (it|billing|hr|admin|legal|finance|management|supervisor|manager|head office|technical|backend
                |sila|siya|engineering|compliance|may ari|owner) lang ~1 (makaka*|nakaka*|makakapag*
                |nakakapag*|pwede|kaya|may access|may alam|nakakaalam|puwede)
            (ipapa|ipa|pa|papa) approve (ko|namin|muna|pa) ~2
            (beyond|outside|out of) (my|our) (control|authority|scope|hands|jurisdiction|pay grade)
            (hindi|di) ~1 (decision|desisyon|call|pasya) (ko|namin)
            (hindi|di|wala) ~1 sa (akin|amin) (nakasalalay|ang desisyon|nakadepende|nanggaling ang
                |galing ang (desisyon|utos))
            (dapat|kailangan) ~2 (manager|supervisor|head|management|may ari|director|legal) (muna|po muna
                |mismo|ang (mag <word>|mag*|pumirma|kumausap|sumagot))
            (kung papayag|kung pumayag|pag pumayag|kapag pumayag|kapag inaprubahan|pag na approve
                |pag inaprubahan|kung aaprubahan|once approved|once ma approve) ~2 (manager|supervisor|boss
                |management|head|tl|sila|siya|head office|may ari|legal)
            hindi (kami|ako) ang (may|nasa|pwedeng|dapat|makaka*|makakapag*|tamang|humahawak
                |authorized) ~1 (authority|posisyon|kapangyarihan|access|say|desisyon|hawak|karapatan|mag*
                |sumagot|<word>)
            (sa|nasa|kay) ~1 <nakatataas> ~1 (ang approval|ang desisyon|ang authority|ang final|ang pagpapasya
                |nakasalalay|nakabinbin|pa for|nakadepende|manggagaling|galing ang)
            (nakabinbin|naka pending|nakapending|naka hold|nakahold|naka tengga|nakatengga|naka escalate
                |for review|for signature|for clearance) ~2 <nakatataas>
            (need|have|kailangan) (to|ko) (ask|check with|consult|confirm with|seek|get|clear) ~2 <nakatataas>
            <not> <our> (kayang|kaya|pwedeng|maaaring|makayanang) ~1 (i approve|iapprove|magdesisyon|i decide
                |mag decide|mag desisyon|i override|mag approve|magbigay ng exception|pangunahan|lampasan
                |baguhin mag isa|mag isa|i control|kontrolin|makontrol|i bypass)
            (mag isa|sarili|sariling desisyon) ~1 (ako|ko|namin) ~1 (magdesisyon|mag approve|mag decide)
            (third party|ibang kumpanya|partner|supplier|provider|contractor|franchise|ibang team
                |external) ~1 (na|ang|na ang) ~1 (humahawak|may hawak|may kontrol|nagma manage|nagmamanage
                |nagpapatakbo|in charge)
            <not> (namin|ko) ~1 (macontrol|ma control|makontrol|kontrolin|makokontrol|ma override|ma access
                |maaccess|mapakialaman|mapanghimasukan|madiktahan|mapilit|mapipilit|pwedeng pilitin
                |pwedeng diktahan)
            (hihintayin|hinihintay|antayin|hintayin|inaantay) (ko|namin|natin|muna|pa) ~2 (go signal|approval
                |desisyon|sagot|pirma|clearance|confirmation) ~1 (ng|ni|mula|from|sa)
            (approval|desisyon|clearance|pirma|permiso|pahintulot|basbas) [pa] ~1 (ng|ni|mula sa
                |from) ~1 <nakatataas> ~1 (ang|muna|pa|bago|kailangan|hinihintay|kulang|na lang|para)
            (wala|walang) ~1 (sa|nasa) (posisyon|lugar|kapangyarihan|kakayahan|level) (ko|namin) ~1
            (hindi|di) ~1 (posisyon|lugar|trabaho) (ko|namin) ~1 (ang|na|para|mag*|magdesisyon|i <word>)
            hindi (kami|ako) ang (nag aapruba|nag a <word>|nag aapprove|nagpapasya|nagdedesisyon|nagde decide
                |nagdedecide|nagsasabi kung)
            (wala|walang) [po] (akong|kaming|ako|kami|kong|naming|tayong) ~1 (kapangyarihang|karapatang
                |awtoridad|awtoridad na|otoridad na|permisong|pahintulot|pahintulot na|kakayahang|poder na
                |mandato|mandatong|hawak na) [<word>]
            (<nakatataas>|hepe|direktor|tagapamahala|tagapangasiwa|pinuno|punong|pamunuan|lupon|board|konseho
                |kapitan|alkalde|dekano|rektor|principal|punongguro|doktor|may ari|tanggapan) (lang
                |lamang) [ng|sa] ~2 ang (makapagpapasya|makakapagpasya|makapagdedesisyon|makapag*|makakapag*
                |magpapasya|nagpapasya|nagdedesisyon|magdedesisyon|may kapangyarihan|may karapatan
                |may awtoridad|pwedeng|maaaring|makaka*|maka*)
            (tanging|tangi) (ang|si) ~4 (ang|lamang ang|lang ang) (makapagpapasya|makakapagpasya|makapag*
                |makakapag*|magpapasya|may kapangyarihan|may karapatan|may awtoridad|pwedeng|maaaring|makaka*
                |maka*)
            (hindi|di) (ko|namin|kong|naming) (poder|tungkulin|maaaring pagpasyahan|pwedeng pagpasyahan
                |maaaring desisyunan|pwedeng desisyunan) [ang|po ang] ~1
            (sila|siya|kanila) ang (makapagpapasya|magpapasya|magdedesisyon|mag a <word>|mag aapruba
                |mag approve|nagpapasya|nagdedesisyon|nagre release|nag a <word>
                |nagbibigay ng (approval|special|go|discount))
            <nakatataas> [kasi] ang (nagre release|nag a <word>|mag a <word>|nagde decide|magde decide
                |nag aapruba|mag aapruba|nagpapasya|magpapasya|nagdedesisyon|magdedesisyon|makapagpapasya
                |nag we waive|nagwe waive|nasusunod)
            hindi kaming mga (agent|chat agent|cs|csr|frontliner|staff|teller|rider)
            si (mayor|manager|director|dean|principal|boss|kapitan|doc|dok|chief) lang
            (itatanong|tatanungin|idadaan|idaan|iakyat|iaakyat|idudulog|ilalapit|ipapa approve|ikokonsulta
                |ipagpapaalam|isasangguni) (ko|namin) [muna] (sa|kay) ~2 (lead|team lead|sales lead|leader
                |head|tl|visor|supervisor|manager|boss|chief|admin|management)
            (view only|read only|viewing|view lang|tingin lang|limited) [lang] [ang] (access|rights|permission
                |authority|view|kaya) (ko|namin|sa|dito)
            (limitado|limited) [lang] (ang|yung) (access|kakayahan|authority|awtoridad|view|kaya|saklaw
                |kapangyarihan|magagawa|permission|nakikita|karapatan) (ko|namin|ng)
            <not> (saklaw|sakop|parte|bahagi|abot|hawak|kontrolado|pasok) (ng|sa) (aming|aking|trabaho|role
                |awtoridad|kapangyarihan|access|level|desisyon|department namin|tungkulin|team namin|branch
                |aking kapangyarihan)
            (manggaling|magmula|magmumula|nanggagaling|manggagaling|galing|mula|hingin|hingan|makuha
                |kunin) ~2 (ang|yung) <permiso-raw>
            (kailangan|kailangang|kelangan|dapat|kinakailangan|need|hihingi|humihingi|hihintayin|hinihintay
                |naghihintay|inaantay|aantayin|kukuha|hihingin|magpapa) ~3 <permiso-raw> ~2 (galing|mula|ng|ni
                |sa|kay) ~2 <may-say>
            (wala|walang) (permiso|karapatan|awtoridad|access|kapangyarihan|power|pahintulot|permission
                |clearance|authority|kontrol|say|boses|magagawa|control|karapatang|kapangyarihang|awtoridad na
                |kakayahan|kakayahang) (ang|kami|ako|kaming|akong|yung|dito|sa|mag*|para)
            <may-say> [na|mismo] [lang|lamang] ang (kailangang|dapat pumayag|pwedeng|tanging|may kapangyarihan
                |may karapatan|may access|maaaring|magdedesisyon|nagdedesisyon|pumayag|papayag|makakapag*
                |nag aapprove|nag a approve|mag aapprove|nasusunod|masusunod|pipirma|makaka*)
            <may-say> (lang|lamang|only) (ang|pwede|may|makaka*|makakapag*|nakaka*|nakakapag*|pwedeng|talaga
                |kasi)
            <may-say> (na|mismo) ang (magdedesisyon|bahala|makakapag*|mag <word>|mag*|may|masusunod)
            (bawal|pinagbabawalan|ipinagbabawal|pinagbawalan|binabawalan|hinihigpitan|hindi pinapayagan
                |hindi pinahihintulutan|hindi inaallow|hindi binibigyan) (kami|ako|kaming|akong|sa amin
                |sa akin|kaming mga)
            nasa (diskresyon|kamay|desisyon|kapasyahan|pasya|discretion|kapangyarihan|pagpapasya
                |hurisdiksyon) (ng|ni|nila)
            nasa kanila (ang|na ang|yung) (desisyon|pasya|huling|final)
            <not> (namin|ko|naming|kong|ako|kami) (kayang|pwedeng|maaaring|mapapakialaman|magalaw|magagalaw
                |galawin|ma override|pangunahan|mapangunahan|mapipilit|mapilit|makontrol|masaklawan
                |pakialaman) ~4 (sistema|system|desisyon|<may-say>|records|settings|account|galawin|pakialaman
                |buksan|baguhin|pasukin|i override|i edit|diktahan|pangunahan)
            <not> (mapapakialaman|magagalaw|mababago|mabubuksan|ma override|mapakialaman) ng (frontliner|agent
                |branch|teller|csr|staff|first level|tier|level|amin|team)
            <not> (kami|ako|tayo) ang (gumagawa|gumawa|nagdedesisyon|nagtatakda|nag aapprove|may kontrol
                |nasusunod|masusunod|magdedesisyon|may say)
            <not> (kami|ako) (lisensyado|licensed|authorized|qualified|awtorisado|otorisado|pinagkakalooban
                |binibigyan|nabibigyan|pinapayagan|pinahihintulutan|allowed|clear|cleared)
            (sumusunod|empleyado|tauhan|frontliner|first line|tier 1|csr|messenger|tagasagot
                |taga sagot) lang (kami|ako)
            (kung|kapag|pag|hangga't|hanggat|oras na|once|basta|habang) ~1 (may|walang|wala|meron
                |nakuha) ~1 <permiso-raw> ~6 (saka|doon|dun|tsaka|hindi ako|bago|makaka*|<not>)
            (sila|siya|doon|supervisor|manager) lang ~4 (ang may|ang pwedeng|ang nakakaalam|ang makaka*
                |ang makakapag*|may access|may hawak|may kopya|may karapatan)
            (kahit|pati|maging) ~1 <may-say> [ko|namin] [<word>] (hindi|wala|walang)
            (director|manager|supervisor|head office|corporate|executive|vp) level (na|lang|pa|ang)
            (pag uusapan|pagdedesisyunan|pagpapasyahan|dedesisyunan|aaprubahan|ie evaluate|rerebyuhin
                |pag aaralan|desisyunan|ide decide|ihahain|ipapa approve|i aapprove|iaapprove|pipirmahan
                |pinag uusapan|pinag aaralan|dinedesisyunan|nirereview) [pa|muna] [<that>] (ng|ni
                |sa) [aming] <may-say>
            <n> (tao|pirma|signatories|approver|approvers|signature|signatures|levels|signatory
                |approvals) ~1 (dapat|ang|kailangan|muna|po)
            (ikokonsulta|iko consult|ikoconsult|isasangguni|magpapaalam|hihingi|hihingan|humihingi
                |ipagpapaalam|ipapa approve|ipapaapprove|ihihingi|ipapaalam) ~3 (<permiso-raw>|pharmacist
                |supervisor|manager|boss|nakatataas|management)
            depende [na] sa (<may-say>|kanila|desisyon ng|pasya ng|approval ng)
            (lampas|lagpas|labas|higit) [na] sa (authority|awtoridad|kapangyarihan|level|limit|pay grade
                |kakayahan|saklaw|trabaho|kontrol) (ko|namin|ng)
            nakatali ang (kamay|mga kamay) (ko|namin)
            ! dumaan na sa ~3
            ! (may|nakuha|nakakuha|naaprubahan|approved|aprubado) [na] ~2 <permiso-raw>
            ! <permiso-raw> (ng|ni|mula sa|galing sa|galing) ~2 (niyo|ninyo|mo|inyo|inyong)
            ! <permiso-raw> (niyo|ninyo|mo)
            (dapat|kailangan|kailangang|kelangan) ~1 may ~1 <permiso-raw> ~1 (galing|mula|ng|ni|sa)
            ! nasa kamay na ng (courier|rider|kartero)
            ! (hindi|di) na [<you>] kailangan ~4
            # without their leave; it lies with them; not in one's power
            (nang walang|kung walang|kapag walang|pag walang|hangga't walang|hanggat walang|habang walang
                |wala pang) ~1 (pirma|approval|pahintulot|go signal|permit|basbas|clearance|utos|lagda
                |permiso) (nila|niya|mula|galing|ng|ni|from|sa)
            (kailangan|kelangan|need|kinakailangan|hihintayin|hinihintay|inaantay) [pa|muna] ~1 (go signal
                |approval|basbas|permiso|pahintulot|clearance|excavation permit|permit|pagpayag
                |pagsang ayon) (ng|ni|mula|from|sa|nila|niya)
            (approval|permit|clearance|go signal) [pa] (kailangan|ang kailangan|ang kulang|ang hinihintay)
            ! (pirma|approval|consent|pahintulot|permiso|go signal|clearance) (ninyo|niyo|mo
                |ng (customer|account holder|may ari|magulang|pasyente|inyong))
            (wala|hindi) sa (aking|aming) (kapangyarihan|kamay|awtoridad|kontrol|poder|pasya|desisyon
                |kapasyahan)
            (wala|walang) (kami|kaming|ako|akong) ~3 (pahintulot|awtoridad|awtorisasyon|authority|permiso
                |kapangyarihan|approval)
            (kay|sa|nasa) <word> [<word>] [kasi] ang (pasya|desisyon|pagpapasya|huling salita|final say
                |kapasyahan|final approval)
            ! (sa|nasa) (inyo|iyo) [na] ang
            (sila|siya|<nakatataas>) [kasi] ang (may kontrol|may control
                |may hawak ng (desisyon|approval|access)|masusunod|may final say)
            <not> [<we>] [<that>] <word> (mag isa|on my own|nang mag isa|nang ako lang|without approval)
            (bawal|ipinagbabawal|pinagbabawalan) (sa amin|sa akin|kaming|akong|kami|ako) <word>
            (kailangan|kelangan|need|hihingi|hintayin|kukuha) [ako|kami] [muna|pa] [ng] (manager's
                |supervisor's|managerial|management|manager|supervisor) (approval|override|clearance|signature
                |sign off|go signal)
            # theirs alone to decide
            ang (nagdedesisyon|magdedesisyon|nagpapasya|nagpapasiya|magpapasya|magpapasiya|signatory
                |may kapangyarihang <word>|may huling salita|may final say|nag aapruba|mag aapruba
                |may desisyon)
            ! (kayo|ikaw|kayong|customer|pasyente|magulang|buyer) [lang|mismo|lamang] ang <word> ~1
            ! (inyong|iyong) <word> ang <word> ~1
            (kailangan|kelangan|need|dapat) [pa|muna|munang|pang] (ma clear|maclear|ma approve|ma authorize
                |mapirmahan|ma endorse|maaprubahan|mapayagan|ma sign) [muna] (ng|ni|by|sa|nina)
            nasa (pagpapasya|pagpapasiya|diskresyon|kapasyahan|poder) (ng|ni|nina) <word>
            (tatanungin|itatanong|itanong|magtatanong|ipapaalam|iaask|i ask|check|i check|iche check|icheck
                |ichecheck|aalamin|magpapaalam|ikokonsulta) (<our>|<us>) [muna] (si|kay|kina|sa
                |ang) ~3 kung (pwede|pwedeng|papayag|payag|maaari|maaaring|okay|ok|pumapayag|papayagan
                |mapagbibigyan)
            nasa ~3 ang bola
            ! (wala|walang) na (tayong|kaming|kami|tayo|akong) magagawa
            ! (wala|walang) <us> hawak na (resulta|kopya|detalye|impormasyon|record|dokumento|update|info
                |listahan)
            # their okay, their pen, their say
            (kailangan|kelangan|need|kakailanganin) [<we>] [lang|muna] ng (ok|okay|go|oo|yes|pirma|signature
                |endorsement|clearance|pahintulot|go signal|basbas) (ng|ni|nina|mula|galing|from) <word>
            (sila|siya) ang (may|nag <word>|nag*|mag*|namamahala|<doing>) ~4 , (hindi|di) (kami|ako)
            (may hawak|masusunod|nasusunod|nagdedesisyon|nag aapprove|may kontrol|namamahala
                |nagpapasya) ~4 , (hindi|di) (kami|ako)
            (desisyon|pasya|kapasyahan|utos) <that> (ng|ni|nina) [<word>] <may-say>
            (si|sina) <word> [<word>] [<word>] (lang|lamang) ang (pwede|pwedeng|maaaring|may|kaya|kayang|maka*
                |nakaka*|masusunod)
            <may-say> lang [ang] (maka*|nakaka*|pwede|pwedeng|maaaring|may)
            (subject|depende|naka depende|nakadepende|nakasalalay) [<that>] (sa|for|to) (approval|pagpayag
                |pag apruba|pagsang ayon|desisyon|pahintulot|clearance) (ng|ni|of|by|from)
            <not> <our> ~3 (from our side|from our end|sa side namin|sa end namin|sa panig namin|on our end
                |on our side)
            (dadaan|daraan|dumadaan|dinadaan|idinadaan|isasalang|ihahain) [<that>] [<our>] (sa
                |kay) [<word>] <may-say>
            (view only|read only|viewing) lang (kami|ako|ang)
            ayaw (ako|akong|kami|kaming) (payagan|i allow|papasukin|hayaan)
            (waiting|naghihintay|hintay|antay) (kami|ako|lang) [kami|ako] (sa|ng|for) [<word>] <permiso-raw>
            (kailangan|kelangan|need|dapat) [<that>] [<our>] (ikonsulta|isangguni|konsultahin|i consult
                |ipagpaalam|ipa clear|idulog) ~1 (sa|kay|ang)
            ! (iaakyat|iakyat|idudulog|ilalapit|ipararating) ~2 sa ~2 (meeting|pulong|miting)
            ! <not> [<we>] (kontrolado|hawak|kontrol) ang (panahon|langit|ulan|bagyo|traffic|trapik|weather
                |merkado)
        """,
        "policy-citation": """
            # A rule as the reason.
            (alinsunod|ayon|batay|base|based|sang ayon|tugon|bilang pagsunod|naaayon|nakabatay|as per|per) [na
                |rin] (sa|po sa|on|with|our|company|the) ~2 (patakaran|polisiya|policy|policies|tuntunin
                |panuntunan|regulasyon|alituntunin|batas|kontrata|terms|kasunduan|guidelines|memo|memorandum
                |kautusan|rules|proseso|procedure|circular|pamantayan|sop|standard)
            (patakaran|polisiya|tuntunin|panuntunan|alituntunin|policy|rules|rule|protocol|guidelines
                |house rules|proseso|sop|standard procedure) (namin|po namin|ng|po ng|ito|po kasi|kasi|sa|na
                |natin|ng kumpanya|ng bangko|ng aming|po ito|<that>)
            (company|return|refund|store|bank|cancellation|warranty|privacy|no refund|no return|bangko|school
                |hotel|baggage|exchange|house|data privacy) (policy|policies|rules|protocol|law|act)
            (nakasaad|nakalagay|nakasulat|nakapaloob|isinasaad|nasasaad|nakatala|nakadetalye|stated|indicated
                |nasa) ~2 (terms|kontrata|kasunduan|patakaran|policy|agreement|kasulatan|contract|disclosure
                |fine print|tuntunin|resibo|t and c|tnc)
            (terms and conditions|terms of service|tncs|tnc|fair use policy|no return no exchange
                |no refund policy|mahigpit na (patakaran|polisiya)|standard operating procedure
                |lock in (period|policy))
            (ipinagbabawal|bawal|required|itinatakda|iniaatas|inaatas|hinihingi|mandato|utos) [po|na|kasi|ito
                |yan|talaga] (ng|sa|kasi ng|po ng) ~1 (batas|bsp|patakaran|policy|polisiya|management|ntc
                |kumpanya|regulasyon|gobyerno|deped|doh|iatf|bir|system)
            (ganun|ganyan|ganito|yan|yun|ito) [po] [talaga] (ang|kasi ang|po ang) ~1 (policy|patakaran
                |polisiya|proseso|rules|rule|protocol|panuntunan|sistema|process) [namin|po]
            for security (reasons|purposes) po
            (data privacy|bank secrecy) [act|law]
            (nakasaad|nakalagay|nakasulat|isinasaad|nasasaad|itinatakda|nakatakda|sinasabi|malinaw|ayon
                |alinsunod|batay|base) ~2 (patakaran|polisiya|policy|tuntunin|panuntunan|alituntunin
                |regulasyon|kontrata|kasunduan|terms|rules|handbook|manwal) ~3 (walang|hindi|di|bawal
                |ipinagbabawal|hanggang) => denies: yes
            (patakaran|polisiya|policy|tuntunin|panuntunan|alituntunin|rules|rule) (namin|natin|po namin
                |ng ~2) ~1 (ang|na|ay) ~1 (walang|hindi|di|bawal|no) => denies: yes
            (sorry|pasensya|paumanhin|unfortunately|ipagpaumanhin) ~4 (policy|patakaran|polisiya|rules
                |alituntunin|tuntunin) (namin|kasi|talaga|ng|na|namin kasi|po) => denies: yes
            ! (policy|patakaran|polisiya|rules|terms|alituntunin) ~2 , (walang|wala pong|libre) ~1 (fee|bayad
                |charge|penalty|singil|multa|dagdag|cancellation fee)
        """,
        "uncertainty": """
            # Not knowing, guessing.
            (hindi|di) (ko|namin|naming|kong) ~1 (alam|sure|sigurado|tiyak|masabi|masasabi|masiguro|matiyak
                |kabisado|maalala|matandaan|masisiguro|masigurado) [kung|ang|talaga]
            (hindi|di) (ako|kami) ~1 (sure|sigurado|tiyak|certain|pamilyar|familiar|kabisado|nakakasiguro
                |nakakatiyak)
            (hindi|di) (sure|sigurado|tiyak|pa sure|pa tiyak|pa sigurado|malinaw) (kung|po|pa|kasi|ang|yung
                |ako|namin|sa amin)
            (not sure|no idea|wala akong idea|walang idea|wala akong alam|wala kaming alam|wala kaming idea
                |malay ko|malay namin|di ko knows|i'm not sure|not really sure|not so sure) [po|ko|namin|kung]
            (siguro|marahil|maybe|probably|baka sakali|malamang|feeling ko|pakiramdam ko|hula ko|guess ko
                |sa tingin ko|tingin ko|sa palagay ko|palagay ko|sa pagkakaalam ko|sa pagkakaalam namin
                |ang alam ko|alam ko kasi|sa akala ko|akala ko|kung hindi ako nagkakamali
                |kung di ako nagkakamali|if i'm not mistaken|as far as i know|parang ganun|mukha|mukhang
                |sa tingin namin)
            ^ (siguro|marahil|maybe|malamang|mukhang|parang|feeling|baka) [<word>]
            baka [po|naman|kasi|lang] (ibang|may|nagka|na|nasa|hindi|wala|down|error|po|mali|kasi|system|delay
                |delayed|<done>|<future>|<word>) ~1
            (parang|mukhang|tila|wari) (may|na|nag*|hindi|wala|ganun|down|delayed|ibang|naka*
                |<done>) => weak: yes
            (yata|ata|yatang|atang)
            (posible|posibleng|possible|pwedeng|maaaring) (na|din|rin|po) ~1 (na|may|hindi|dahil|nag*|<done>
                |ibang) ~1 => weak: yes
            (kung|kapag) (tama|hindi mali) ang (alaala|pagkakaalala) ko
            ! baka (gusto|nais|makatulong|pwede|pwedeng|maaari|maaaring|interesado|kailangan|mas|available
                |matulungan|trip|type|may (iba|tanong|gusto|kailangan|maitutulong|concern)) ~1
            ! <dont> ~2 baka
            ! (para|nang|upang) hindi ~3
            ! (sa tingin|palagay) (niyo|ninyo|mo)
            ! (hindi|di) (niyo|ninyo|kayo|mo) ~1 (alam|sure|sigurado)
            parang [mga|nasa] <number>
            (posible|posibleng|possible|pwedeng|maaaring) [na|din|rin|po na|na rin] ~1 (na|hindi|dahil|nag*
                |<done>|nasa|may|down|sa|nagka*|na <word>|nag <word>) ~1 (ang|ng|yung|sa|,|kasi|bangko|system
                |sim|problema)
            pwede (sa|pong sa) <word> , pwede (rin|din)
            alam (ko|namin) [na|po na|pong|,] ~1 (tapos|meron|wala|pwede|hindi|sarado|bukas|<number>|may|open)
            (wala|walang) (akong|kaming|ako|kami|pa kaming|pa akong) ~1 (info|impormasyon|balita|update|alam
                |details|detalye|idea|ideya|kasiguraduhan|record|eksaktong)
            pwede (sa|pong sa|na sa) ~3 , pwede (rin|ring|din) ~2
            hindi pa (sigurado|sure|tiyak|final|klaro|malinaw|kumpirmado|confirmed|namin alam|ko alam|matiyak
                |masiguro|masabi|matukoy)
            (kung|kapag) (tama|hindi ako nagkakamali|di ako nagkakamali|hindi mali) [ang] ~1 (pagkakaintindi
                |pagkakaalam|alala|pagkakaalala|naaalala|tanda|pagkakatanda|intindi|basa|pagkaintindi|rinig
                |dinig|pagkakaunawa|pagkakabasa)
            ! (kung|kapag) tama ~2 pagkakaintindi (ko|namin) , ~2 (ang|gusto|nais|kayo|na charge|hindi|bumili
                |nag*)
            (wala|walang) (akong|kaming|ako|kami|pa kaming|pa akong) (masasabing|masabing|eksaktong
                |kumpirmadong|tiyak na|siguradong|final na) ~1 (petsa|oras|sagot|date|eta|time|timeline|araw
                |dahilan|presyo|<word>)
            <not> <our> (masasagot|masagot|masasabi|masabi|masiguro|masisiguro|makumpirma|matiyak|matitiyak
                |mahulaan|mapredict|ma confirm) [nang|ng] [tiyak|sigurado|diretso|ngayon|kung]
            ! <not> <our> (makumpirma|ma confirm) (ang|yung)
            either ~3 o
            (medyo|bahagya|somehow|not too|not really|hindi masyadong|hindi gaanong) ~1 (sure|sigurado|certain
                |pamilyar|kabisado|alam)
            (parang|mukhang|tila|wari|feeling ko|pakiramdam ko|sa tantiya ko|tantiya ko|tansya ko|estimate ko
                |hinala ko|duda ko|assumption ko) ~1 (may|na*|nag*|hindi|wala|ganun|sira|problema|naka*|yung
                |ang|bug|issue)
            ! (parang|mukhang) ~1 (nang asar|kayo|pinag*)
            (maybe|perhaps|possibly) => weak: yes
            (di ko lang sure|di lang ako sure|di ako 100)
            (kung|if) memory serves
            (depende|magdedepende) ~1 (kung|yata|siguro|din yata|rin siguro) => weak: yes
            (ewan|aywan|malay) ko [lang|po|rin|din|nga]
            (tantiya|tantya|hula|palagay|pakiramdam|kutob|akala) ko [po] [lang] [mga|na|ay|eh|po]
            (pagkakaalam|pagkakatanda|pagkaalala|pagkakaintindi|pagkakaunawa|pagkaintindi|pagkarinig
                |pagkakarinig|pakiwari|hinala|kutob|hula|tantya|hinuha|wari|sapantaha|suspetsa|estimate
                |pagtantya|memorya) (ko|namin|natin|ay)
            (hula|haka haka|hinuha|tantya|sapantaha|spekulasyon|kutob|hunch|pala palagay|pagpapalagay|teorya
                |theory|espekulasyon|assumption|hinala|narinig) (lang|lamang) [<our>|yun|yan|ito|naman]
            (pwedeng|maaaring|posibleng|posible) ~4 (pwede|pwedeng|maaaring|posible|posibleng|maaari) (rin|din
                |ring|ding|hindi|namang|naman)
            (may chance|may tsansa|may posibilidad|50 50|fifty fifty|may pag asa) ~4 (may chance|may tsansa
                |ring hindi|ding hindi|rin na hindi)
            (nagdadalawang isip|nalilito|naguguluhan|nag aalangan|nag aalinlangan|nagugulumihanan|litong lito
                |clueless|nangangapa|nangangamote|blangko) (ako|kami|rin|akong|kaming)
            <not> (ako|kami) (ang eksperto|expert|eksperto|bihasa|maalam|pamilyar|kabisado|technical|doktor
                |teknikal|segurado|kumbinsido|ganoon kasigurado|masyadong|gaanong)
            <not> (ko|namin) [lang|masyadong|gaanong|na] (tanda|natatandaan|maalala|matandaan|kabisado|gamay
                |memorize|malaman|masabi|matantya|matansya|maestimate|masyadong tanda|saulo|maintindihan
                |mawari|matiyak|mahulaan)
            (magbabakasakali|nagbabakasakali|bakasakali|baka sakali|magbakasakali|tsambahan|chambahan|tsamba
                |sugal|susugal) ~1 (lang|tayo|kami|ako|na)
            (assuming|ipagpalagay|kung tama (ang|yung|ako)|sabihin na (natin|nating)|kunwari
                |granting) [na] ~1 (na|nating|natin|ang|tama|yung|system)
            (nakalimutan|nalimutan|nakaligtaan) (ko|namin) ~1 (kung|ang|yung|ano|kailan)
            (wala|walang) (makapagsabi|makapagsasabi|makakapagsabi|nakakaalam|kasiguraduhan|katiyakan
                |makasagot|makaalam|tiyak na|eksaktong|definite|exact|sigurado|kasiguruhan|garantiya)
            (parang|mukhang|tila|wari|baka|siguro|malamang) ~4 (hindi ako sigurado
                |pero (ewan|di ko|hindi ko|tanong|check)|ewan ko)
            (kung hindi|kung di) (ako|kami) nagkakamali
            ! ewan ko (sa inyo|ba)
            (mga ganun|mga ganyan|humigit kumulang|more or less|around|parang mga|siguro mga|mga) [yata|siguro
                |ganun] (yata|siguro|ganun|ata|nga yata)
            ! (muna|huwag|ingat|mag ingat) ~4 , baka ~1
            ! baka may ~4 [kayo|ka|kayong|kang] ?
            ! parang (bago|bagong)
            ! (mukha|mukhang) ~1 (masaya|maganda|gwapo|masarap|excited|bata)
            (nasa|mga|humigit kumulang|around|tantya) ~3 (siguro|yata|ata|more or less
                |kung hindi ako nagkakamali|kung tama ako)
            (hindi|di) [ko|kami|ako|pa] [masyadong|gaanong|ganoon|ganun|pa] (malinaw|klaro|sigurado|kumpirmado
                |tiyak|kasigurado|kabisado|pamilyar|confirmed|final|pinal)
            (malay|ewan) (ko|natin|namin)
            (kung saka sakali|kung sakali|sana nga|tingnan na lang natin|bahala na|pwede na siguro
                |siguro naman|malamang sa malamang|parang ganun|parang ganyan|yata|baka nga|palagay ko
                |sa palagay ko|tingin ko lang|sa aking palagay|sa wari ko|sa tantya ko)
            (magkakaiba|iba iba|magkaiba|salungat|nagkakaiba) (ang|yung) (sinasabi|sagot|nakalagay|impormasyon
                |info)
            (narinig|nabalitaan|nabasa|naririnig) ko lang (na|sa|yan|yun|ito|daw)
            (hindi|di) (ko|namin|kong|naming) (makita|mahanap|matukoy|masundan|maintindihan|matunton|ma trace
                |malaman) [rin|din|pa|talaga] [kung|ang|yung] ~1 (dahilan|bakit|paano|sanhi|pinanggalingan
                |saan|sino)
            (wala|walang) [pa] (akong|kaming|ako|kami) (nakikita|nakikitang|nakitang|nakita|natatanggap
                |natatanggap na|natanggap na|naririnig|naririnig na|nababalitaan|hawak na) [pa] [na] (official
                |opisyal|update|advisory|report|abiso|anunsyo|announcement|memo|balita|kumpirmasyon
                |confirmation|petsa|detalye|sagot|dahilan)
            (walang|wala) (makitang|makita na|mahanap na) (tracking|record|dahilan|rason|update|detalye)
            (di|hindi) [rin|din|naman] [kasi] (ako|kami) [rin|din|naman] [kasi] (electrician|expert|eksperto
                |doktor|doctor|abogado|abugado|technician|mekaniko|nurse|programmer|accountant|engineer
                |dalubhasa|techie|lawyer|pharmacist)
            minsan ~2 (,|at|tapos|pero|minsan) minsan ~1 (hindi|di|wala|hinde)
            minsan <word> minsan (hindi|di|wala)
            (posible|posibleng|possibleng) [na] [sa|ang|yung|baka] (settings|sira|cache|virus|error|traffic
                |panahon|system|network|background|server|signal|glitch|bug|app|wiring|linya|delay|hang) ~1 (o
                |or|lang|ito|yan|siya|sya|yung|dahil|kasi|apps|ng|sa) => weak: yes
            (pero|parang|kasi) parang ~2 (lang|po) (sya|siya|ito|yan) => weak: yes
            ! (kung|kapag|pag|if|may|mga|sakaling) [may] [pa] [mga] hindi malinaw
            ! kahit (ako|sino|sinuman) ~1 siguro
            ! (hindi|di) (niyo|nyo|ninyo|mo) siguro
            ! masyado ~3 siguro
            ! (pwedeng|puwedeng|maaaring) (bumaba|tumaas|mabawasan|madagdagan) ang
            ! (masabi|masasabi) ang sa (iba|kanila|ibang)
            ! baka [naman|kasi|lang] (hindi|di) (niyo|ninyo|mo) [lang] [napansin|<word>]
            ! baka [naman|kasi|lang] (namalikmata|namali|nagkamali|nakalimutan|nalimutan
                |napindot) [lang] (kayo|ka|niyo|ninyo|mo)
            ! baka (kayo|ikaw) [ang|ang mismo] <word>
            ! kung ~4 (hindi|di) malinaw
            ! (part|parte|parteng|bahagi|bahaging|hakbang) [na] (parang|hindi) ~2
            ! parang (nawalan|namatayan|nanakawan|nabunutan|sinakluban|pinagsakluban|binagsakan|nanalo) ~3
            ! alam (ko|namin|kong|naming) [na] (hindi|di) [po] (biro|birong|madali|madaling|simple|basta|sapat
                |maganda)
            (hindi|di) (ko|namin) pa [rin|din|talaga] (matukoy|matiyak|masabi|alam|malaman|masiguro
                |makumpirma kung)
            (wala|walang) [pa|pang|pa kaming|pa akong] (sure|siguradong|eksaktong|definite|klarong|malinaw na
                |sigurado na) (date|petsa|oras|schedule|sagot|eta|timeline|araw)
            ! mukhang (ang|sobrang|grabe|napaka|talagang) (dami|bigat|hirap|tagal|haba|laki|sama|pangit
                |nahirapan|napagod|nakaka*)
            ! mukhang (nahirapan|napagod|nainis|naabala|dismayado|nadismaya|na stress|marami) [na] (kayo|ka
                |kayong|kang)
            ! baka [naman|kasi|lang|po] [kasi|naman] (sa|nasa) (<word>|<word> [ng|na|mga] <word>) (niyo|ninyo
                |mo) [galing|nanggaling|may|yun|yan|ang]
            ! baka [naman] kasi [<word>] (kayo|kayong|ka|kang)
            ! baka (<done>|<doing>|<can-be>) [lang] (niyo|ninyo|mo|niyong|ninyong|mong)
            (malabo|hindi malinaw|hindi klaro) [din|rin|pa] [din|rin] sa (akin|amin)
            (bulung bulungan|bulong bulungan|usap usapan|sabi sabi|balita balita|haka haka|tsismis
                |chismis) [lang|ng|dito|sa|na|ay]
            (may|merong|meron) (chance|tsansa|posibilidad|possibility) [ding|ring|pa] [na] (hindi|ma|mag
                |<can-be>|<future>|delay*) => weak: yes
            ^ tanda ko [<word>]
            balita ko (sa|ay|na|baka|next|this|hanggang)
            <not> <our> (maipapangako|maipangako|magagarantiya) kung
        """,
        "correction": """
            # Taking back what was said.
            mali (ang|yung|po yung|po ang|pala ang|pala yung) ~1 (nasabi|sinabi|naibigay|ibinigay|impormasyon
                |information|info|sagot|naisagot|nabanggit|na quote|quoted|na encode|na send|naipadala|advice
                |naipayo|sabi|na provide|natukoy|binigay|na advise) ~1 (ko|namin|ng|sa|kanina|kahapon|naming
                |ni|kong|dati)
            nagkamali [po|pala|yata] (si|sina|ang|yung) (<name>|<word>|aming <word>|kasamahan ko|kasama ko
                |kasamahan namin) ~1 (sa|ng|nang|ang|sa kanyang|sa naging) ~1 (sinabi|sinabing|sinabi niyang
                |nasabi|naibigay|ibinigay|bigay|sagot|impormasyon|detalye|nabanggit|petsa|presyo|halaga
                |pahayag)
            (mali|maling) (ang|yung) (sinabi|nasabi|naibigay|ibinigay|sagot|impormasyon|nabanggit) ~1 (ni|nila
                |ng) (<name>|<word>)
            (mali|nagkamali) (ako|kami|pala ako|pala kami|po ako|po kami|kaming|akong) [ng|sa|nang|kanina
                |pala]
            (tama|opo tama|totoo) (kayo|po kayo|nga kayo) [,] ~4 (mali|nagkamali|dapat|hindi pala)
            (correction|itinatama ko ang|itatama ko lang|itatama ko lang po|itatama ko ang sinabi|pagtatama
                |paglilinaw|lilinawin ko|linawin ko lang|erratum|ko correct ko|icocorrect ko|i correct ko
                |babawiin ko|binabawi ko|binabawi namin) [po|lang|ang|yung]
            (ay|sorry|ay sorry|oops|naku|pasensya) , ~1 (mali|hindi pala|iba pala|nagkamali|mali pala
                |correction|dapat pala)
            (ang|yung) (tamang|tama|correct) [na|pong] (impormasyon|sagot|presyo|halaga|petsa|amount|oras
                |proseso|number|address|detalye|info|schedule|rate) (ay|is|po ay|pala ay|pala)
            (nalito|nalito ako|nagkapalit|napagpalit ko|napagbaliktad|namali|nagkamali) (ako|kami|ko|namin
                |po ako|lang ako|ng (basa|tingin|sagot|bigay))
            (taliwas|iba) sa (sinabi|nasabi|naunang sinabi|unang sagot) (ko|namin|kanina)
            (maling|mali) (impormasyon|information|info|sagot|advice|detalye) (ang|na|po|yung) ~2 (ibinigay
                |nabigay|naibigay|nasabi|sinabi|galing)
            hindi pala [po] (ganun|pwede|available|kasama|yan|libre|ito|<number>|kailangan)
            ! mali ~2 (niyo|ninyo|mo|kayo)
            ^ (ay|oops|ay sorry|sorry|naku|wait) ~1 , ~5 pala
            ^ (ay|oops) (mali|sorry|iba|hindi) ~6 pala
            (sorry|pasensya) [po] , ~4 pala ~2 (hindi|kaysa|imbes|instead)
            <number> [po] pala (hindi|not|at hindi)
            (mali|nagkamali) [po] (ako|kami|pala|ng bigay|ng nasabi|ang quote)
            (sorry|pasensya) , <number> ~2 pala
            pala hindi <number>
        """,
        "help-offer": """
            # May iba pa ba; tell us, call, message again; do not hesitate; we are here.
            (may|meron|mayroon|merong|mayroong) ~4 (maitutulong|matutulong|maipaglilingkod|maitulong
                |matulungan|maipagsilbi|maitutulungan|maisisilbi|matutulungan|maaasikaso|ipaglilingkod) ~2 [ko
                |namin|ako|kami|ba]
            (may|meron|mayroon|merong) [pa|ba|po] (iba|ibang|karagdagan|karagdagang|iba pang|dagdag|dagdag na
                |anumang|ano mang) [pa] [kayong|kayo|po kayong|pong] (tanong|katanungan|kailangan|concern
                |concerns|gustong|nais|itatanong|problema|ipapagawa|hiling|paglilinaw|maitutulong|queries
                |inquiries|questions|question|request)
            (may|meron) [pa|ba] (tanong|katanungan|concern|kailangan|gusto|itatanong|clarification) [pa
                |ba] (kayo|kayong|ka|niyo|ninyo) ?
            (any other|anything else|other) [concern|concerns|question|questions] po
            (kung|sakaling|if|pag|kapag|in case|oras na) ~6 (tanong|katanungan|concern|concerns|kailangan
                |problema|tulong|clarification|hindi malinaw|gusto|nais|kelangan|maitutulong|questions|nagloko
                |issue|aberya|gusto niyo|need|mangyari|hindi pa rin|ayaw pa rin|wala pa rin|hindi pwede
                |hindi okay|bumalik|naulit|umulit|hindi gumana|pumalya|may mali|di|red|blinking|hindi po pwede
                |makita) ~8 (sabihin|sabihan|tawag|tumawag|chat|message|mag message|text|reply|mag reply
                |magsabi|mensahe|ipaalam|abisuhan|balik|bumalik|balikan|pm|email|mag email|makipag ugnayan
                |lapit|lumapit|nandito|tawagan|mag text|mag chat|mag pm|contact|let us know|let me know
                |itanong|magtanong|ask|dm|dumulog|kontakin|inform|huwag|i message|i chat|sabi|banggitin
                |paki sabi|send|mag send|balitaan|kausapin) [<word>] [<you>|ako|kami|dito|lang
                |sa amin] [<word>]
            (chat|tawag|text|message|reply|email|balik|sabi|pm|ask|tanong|tumawag|bumalik|magsabi|mag chat
                |mag message|mag text|mag reply|mag pm|magtanong|dm|comment|hit us up) (lang|na lang|nalang
                |lamang) [<you>|kami|ako] [ulit|muli|dito|sa amin|agad] [pag|kapag|kung|anytime|dito|sa amin
                |ulit|kami|ako|kayo|po] ~1
            (sabihan|sabihin|abisuhan|balitaan|tawagan|i message|i chat|i text|kontakin|ipaalam|contact
                |i pm) (niyo|ninyo|mo) lang ~1 (ako|kami|sa amin|dito|agad|ulit|sa akin) [<word>]
            (sabihan|sabihin|abisuhan|balitaan|tawagan|i message|kontakin|ipaalam|tanungin) [lang] [niyo|ninyo
                |mo] lang ~1 (ako|kami|sa amin|sa akin) (kung|kapag|pag|agad|anytime|ulit|kahit)
            <dont> ~2 (mag atubili|mag atubiling|magatubili|mahiya|mahiyang|mag alinlangan|mag alinlangang
                |magdalawang isip|mag dalawang isip|mag hesitate|maghesitate|mangiming|mag alangan
                |mag alangang) ~3
            (nandito|narito|andito|handa|laging handa|nakahanda|bukas|available|on standby|naka standby|online
                |nakaantabay|naririto|laging nandito|palaging nandito) (kami|kaming|ako|akong|po kami|po ako
                |lang kami|lang ako|lagi kami|palagi kami) ~2 (para|kung|tumulong|tutulong|sa inyo|makinig
                |sumagot|until|hanggang|anytime|umalalay|maglingkod|24|palagi|lagi|lang|sumuporta|umagapay)
            (handa|nakahanda|handang|laging handang) (kami|kaming|akong|ako|po kaming|na kaming) ~1 (tumulong
                |umalalay|maglingkod|makinig|sumagot|tumugon|gabayan|asistihan|umasiste|tulungan)
            (masaya|natutuwa|ikinagagalak|ikalulugod|ikinalulugod|ikagagalak|nagagalak|ikatutuwa|handa) (kami
                |kaming|ako|akong|namin|naming|ko|kong) ~2 (tumulong|tulungan|matulungan|makatulong|maglingkod
                |paglingkuran|asistihan|maasistihan|kayong tulungan)
            (paano|pano|ano|anong) ~4 (maitutulong|matutulungan|maipaglilingkod|matutulong|maitulong
                |matulungan|makakatulong|ikakatulong|maia assist|maiaassist|ma assist|maassist) ~3 [ko|namin
                |kayo|sa inyo|ngayon|naming|kong]
            (feel free|don't hesitate|do not hesitate|just let (us|me) know|just (message|chat|reply|dm|ask)
                |open lines|open ang aming (linya|lines)) ~2 (po|lang|mag|na)
            (sasamahan|aalalayan|gagabayan) (ko|namin) (kayo|po kayo) [<word>]
            (bukas|open|available) (po|ang|24|kami|ang aming) ~3 (24|24 7|oras|anumang oras|linya|hotline)
            (anumang oras|kahit anong oras|kahit kailan|any time|anytime) ~3 (tumawag|mag message|mag chat
                |mag reply|tawag|chat|lapit|kayo|po|kami)
            (tulungan|samahan|gabayan|alalayan) (ko|namin) (na|kayo|po kayo) [<word>]
            (magtanong|mag message|mag chat|mag reply|bumalik|lumapit|tumawag) (lang|lamang) (kayo|po kayo|po
                |anytime|ulit)
            ! (na lang|nalang) ~1 kayo sa (hotline|<number>|<elsewhere>)
            ! (kung|if) you feel
            ! (kung|kapag|pag) ~6 (tumawag|tawag|makipag ugnayan|mag email|email|lumapit|pumunta|punta) ~3 (sa
                |kay) (hotline|<elsewhere>)
            (handa|nakahanda|handang|laging handa|masaya|natutuwa|ikagagalak|ikinagagalak|ikalulugod) (kaming
                |akong|naming|kong|kami|ako) ~2 (sagutin|tulungan|asikasuhin|umalalay|tumugon|tumulong|linawin
                |ipaliwanag|gabayan|makinig|samahan)
            (buksan|i open|reply|balik|mag reply|i reply|i message|magmessage|bumalik) (lang|po lang) ~3 (chat
                |ito|dito|thread|ulit|message|usapan) ~1 (na ito|kung|kapag|pag|anytime|ulit)
            (sa|para sa) (anumang|anuman pong|ano mang|iba pang|karagdagang|alinmang) ~1 (katanungan|tanong
                |concern|tulong|hiling|paglilinaw|impormasyon|pangangailangan|concerns) ~4 (tumawag|sumulat
                |makipag*|mag*|bukas|nandito|i <word>|chat|message|mag <word>|handa|ipaalam)
            (anumang|anuman|ano mang) (katanungan|tanong|tulong|concern|kailangan) ~2 (niyo|ninyo|nyo|,
                |kailangan|bukas|nandito|handa)
            (kaya|pwede|maaari) (niyo|ninyo|kayong|kayo) ~2 (magtanong|tumawag ulit|mag message ulit|mag reply
                |bumalik) ~1 (anytime|kahit kailan|dito|sa amin|lang|anumang oras)
            (samahan|sasamahan|gagabayan|gabayan|tulungan|aalalayan) (ko|namin|kita|kayo) ~2 (kayo|po kayo
                |hanggang|step|habang|sa)
            (may|meron) (iba|ibang|iba pa|ano|iba pang) [pa] [ba] ?
            (ano|anong) (pa|iba) [po] (ba|bang|ang) ~1 (kailangan|gusto|tanong|concern|maitutulong|magagawa
                |maipaglilingkod|tulong|iba|ipapagawa|itatanong) ~3 ?
            (may|meron) ~2 (ipapagawa|ipapatulong|ipapaayos|ihahabol|idadagdag|itatanong|pahabol|sadya
                |ipapa check|gusto kayong|ibang sadya|iba pang sadya) ~3 ?
            (text|message|chat|tawag|pm|dm|call|reply|email|ask|tanong|sabihan|sabihin|lapitan|tawagan
                |kalabitin|i message|i text|i chat|itext|imessage|ichat|puntahan|hanapin|balikan|kontakin
                |i tag|tag|pasabi|pasabihan) [niyo|ninyo|mo|kayo|ka] (lang|lamang) [<you>] (ako|kami|po ako
                |po kami|ang aming|ang staff|si <word>|dito|sa akin|sa amin|agad|anytime|po anytime|ulit)
            (andito|nandito|narito|naririto|available|standby|naka standby|on call|handa|online|gising) (lang
                |lamang|naman|pa|palagi|lagi|parati) [po] (ako|kami|tayo) [<word>]
            (basta|kung|pag|kapag) ~2 [may|meron] ~1 (kailangan|tanong|concern|problema|gusto|hindi malinaw
                |nalito|nahirapan|alanganin|duda|kulang) ~2 , ~2 (andito|nandito|narito|tawag|chat|message
                |text|reply|itanong|sabihin|ask|lapit|balik|sabi|i reply|lapitan|i message|magtanong|samahan)
            (kung|kapag|pag) ~4 , ~1 (ako|kami) na [ang] (mag|bahala|gagawa|<future>|magfill|mag*)
            (gusto|nais|okay lang|payag) (niyo|ninyo|mo|ba|po ba|niyo po ba|ninyo po ba) ~1 [bang
                |ba] ~1 (tulungan|samahan|alalayan|gabayan|ituro|ipaliwanag|i assist|turuan|i guide|ako na
                |ipa <word>|i process ko) ~1 [ko|namin] ~4 ?
            (sasamahan|tutulungan|aalalayan|gagabayan|tuturuan|i a assist|iaassist|ia assist|i guide
                |iga guide) (ko|namin|kita|po namin|po kita) [na] [kayo|po kayo|hanggang|step|sa]
            (kahit|anumang) [anong] (oras|anong oras|anytime|gabi|maliit na tanong) ~3 (kami|ako|tanong
                |message|chat|tawag|sagot|dito|lang)
            (chat chat|text text|message message|tanong tanong|sabi sabi) lang
            (let us know|let me know) lang
            (sabihin|ipaalam|sabihan|sabi|magsabi|let us know|let me know) ~2 kung ~3 (makakatulong
                |maitutulong|kailangan|matutulungan|gusto|may|problema|okay)
            (sana|nawa) ~2 (natulungan|nakatulong|nasagot|naliwanagan|nalinawan) ~2
            ! (kung|kapag) ~6 hotline
            (kung|pag|kapag) (gusto|nais|okay|payag|kailangan) (niyo|ninyo|mo|sa inyo) ~1 , ~1 (ako|tutulungan
                |sasamahan|gagabayan|aalalayan|tuturuan|ipapa <word> ko|ipapa <word> namin|ire <word> ko
                |ise <word> ko) ~1
            (may|meron|mayroon|merong) [pa] [po] ba ~1 (kayong|kayo|kang|ka|pong) (gustong|nais|iba|tanong
                |katanungan|kailangan|itatanong|ipapagawa|concern|idudulog|hiling) ~2
            (may|meron) [pa] ba (kayong|kayo|kang|akong|kaming) ~4
            (willing|handa|available|game|pwede) [po] (akong|kaming|ako|kami) ~1 (i guide|tumulong|samahan
                |i assist|sumama|tulungan|umalalay|maghintay|makinig|sagutin|gabayan)
            (nakaantabay|nakaalalay|nakasubaybay|nakahanda|nakabantay|naka antabay|nakasuporta) [po] (kami
                |ako)
            (i comment|i reply|i message|i chat|i text|comment|mag comment|mag iwan ng comment|i post|ipm|i pm
                |i dm|i tag) (lang|niyo lang|mo lang|lang po) ~2 (dito|sa amin|sa akin|kung|pag|kapag|sa baba
                |below|ulit|anytime|ng screenshot)
            (balik|bumalik|daan|dumaan|lapit|lumapit|silip|hanap) (lang|lamang) [po] (kayo|ulit) ~2 (kung|pag
                |kapag|anytime|dito|sa amin|ulit)
            (kung|pag|kapag|sakaling|kung sakaling|kung sakali) ~6 (hindi|di|wala|ayaw) ~4 , (send|sabihan
                |balik|bumalik|tawag|message|sabihin|chat|text|i send|i message|mag reply|reply|ituturo
                |tawagan|balikan) (lang|niyo|kayo|agad|po)
            (basta|kung) (kailangan|may kailangan|may tanong) ~2 (kami|ako|nandito|sabihin|tawag|chat|lang)
            ! (meron|may) [pa] ba (kayong|kayo) ~1 (natanggap|nakuha|signal|ilaw|error|resibo|id|screenshot
                |kopya|load|tubig|lagnat)
            ! (may|meron) ba (kayong|kayo) ~3 (natanggap|resibo|screenshot|error|kopya|id|text|email|signal)
            ! (balikan|bumalik|balik) [niyo|kayo] na lang
            (kung|pag|kapag) (magkaproblema|nagkaproblema|magka problema|mangyari|umulit|naulit|nalito|maligaw
                |may mangyari) ~2 , ~1 (ako|kami|hanapin|tawag|tawagan|balikan|message|sabihan)
            bukas [po] (ang|kami) ~4 (para sa|sa) (anumang|lahat ng|inyong) ~2
            ! (text|chat|tawag|message|reply|email|i text|i send|i email) lang (nila|niya|sila|siya|ang|yung
                |ng <word>)
            ! paki (reply|send|text|message|email) ~2 (<facts>|complete|buong)
            ! ^ (send|reply|email) [niyo|mo] ~2 (ang|yung|ng|complete|buong) <word>
            (nasa|ito|eto|andito|available) ~6 kung kailangan (niyo|ninyo|mo)
            (kung|pag|kapag|sakaling|if|once) ~4 (ulit|uli|muli|umulit|naulit|bumalik|nagloko|nagka*|magka*
                |tanong|katanungan|problema|concern|malabo|malilito|nalito|nalilito|malimutan|makalimutan
                |nawala|mawala|humina|idadagdag|linawin|alanganin
                |hindi [<you>|<that>|pa|pa rin] (makita|gumana|mahanap|pumasok|dumating|makuha|maintindihan
                |gumagana|umubra|magawa|mabuksan|mag <word>|ma <word>)|wala pa|ayaw pa
                |may (mali|kulang|hindi|mangyari|mapansin)) ~5 (lang|lamang|bukas|mahihiya*|mag atubili*
                |andito|nandito|narito|tawagan|sabihan|itawag|balikan|tatawagan|tutulungan|sasamahan
                |ipapaliwanag|ako na|kami na|chat|message|text|tumawag|mag message|mag chat)
            (makipag ugnayan|makipag usap|lumapit|dumulog|sumangguni|kumontak|magsabi|magsabi kayo|magparamdam
                |kumatok) (lang|lamang|kayo|po kayo|ka) ~2 (amin|akin|anytime|agad|dito)
            (makipag ugnayan|lumapit|dumulog|kumontak|kumatok) [kayo|lang kayo] sa (amin|akin)
            bukas ~3 (24|24 7|buong araw|magdamag|araw araw|gabi gabi)
            (sabihan|sabihin|balitaan|i message|imessage|chat|message|text|itext|pm|dm|tawagan|i update
                |kalabitin|itanong|tanungin|hanapin|i tag|i chat|ichat|balikan|abisuhan|paalalahanan) [mo|niyo
                |ninyo|niyo na] (ako|kami|sa akin|sa amin) [agad] (pag|kapag|kung|if|once|anytime|ha|agad|ulit
                |sakaling)
            <dont> ~2 (mahihiya|mahihiyang|mangimi|mag atubiling|matakot magtanong|matakot mag <word>
                |mag alangang|mag atubili)
            (direct line|direct number|personal number|cellphone number|number) (ko|namin) [po] (ay|is
                |<number>|ito|,)
            (local|loc|hotline|viber|number) <number> lang (kami|ako)
            (ako|kami) [na] ang (bahala|hahawak|tututok|kausap|contact|kokontakin|tatakbuhan|lalapitan
                |hanapin) ~2 (niyo|ninyo|mo|kung|pag|kapag|sa inyo)
            (hanapin|itanong|kausapin|tawagan|hingin|sabihin) (lang|niyo lang|niyo|mo) ~1 (si|sina|ako|kami
                |ang pangalan ko|sa akin|sa amin) ~3 (kung|pag|kapag|anytime|para)
            (lahat ng|kahit anong|kahit ano|anumang|ano mang) ~1 (tanong|katanungan|concern|tulong|kailangan
                |problema) ~4 (sasagutin|andito|nandito|narito|tawag|message|itanong|sabihin|lang|handa|bukas)
            (may|meron|mayroon) ~1 (ba|bang|pa) ~2 (maitutulong|matutulong|maaasistehan|maia assist|maipag*
                |ma assist|ma help|mahelp|maitulong|ikatutulong|ikakatulong|ma support)
            (pwede|maaari|handa|kaya|libre) (ko|namin|kong|naming|akong|kaming) ~2 (samahan|gabayan|turuan
                |alalayan|tulungan|i guide|i assist|ipaliwanag|i explain|ituro|i walk through)
            (gusto|nais|okay lang|payag|kailangan) [ba|bang] (niyo|niyong|ninyo|ninyong|mo|mong) ~2 (samahan
                |tulungan|gabayan|turuan|alalayan|i guide|iguide|i assist|ituro|ipaliwanag|i walk|i remind
                |ipaalala)
            (nasa <number>|number|numero|viber|hotline) ~5 kung kailangan (niyo|ninyo|mo)
            ! bukas kami ~1 (hanggang|mula|lunes|<weekday>|alas)
            ! (may|meron) iba ba (kayong|kang) ~2 (number|contact|numero|email|address|account|id|size|kulay)
            (24 7|24 hours|dalawampu't apat na oras|araw araw|lagi|laging|palagi|palaging|always) (kaming|kami
                |akong|ako) ~1 (bukas|nandito|narito|andito|handa|available|open|online|gising)
            (24|24 7) (kaming|kami|po kaming) bukas
            (ping|buzz|poke|tap|tag|hit|beep|ring|mention|kalabit|sigaw) [mo|niyo|ninyo] [lang] (ako|kami|me
                |us) [if|pag|kapag|kung|anytime|ha|lang]
            (open|bukas) ang (dms|dm|inbox|messenger|linya|lines|pinto|chat) (namin|ko|natin)
            (may|meron) ~1 (maidadagdag|idadagdag|ihahabol|pahabol|itatanong|ipapahabol|nais idagdag
                |gusto idagdag|ikokonsulta) ~3 (kayo|kayong|niyo|ninyo|ba)
            (lapit|balik|silip|punta|daan|tanong|bumalik|magtanong|magsabi|sigaw|katok) lang (kayo|ka
                |po kayo) ~1 (sa akin|sa amin|dito|ulit|anytime|kung|pag|kapag|sa counter|sa mesa)
            (pag|kapag|kung|sakaling) (naguluhan|nalito|nahirapan|nagkaproblema|may problema|may aberya
                |may tanong|kailangan|kinailangan|nagka*|nawala|nasira|naligaw|natagalan|hindi malinaw
                |alanganin|magkaaberya|magka*) ~3 (tawagan|sabihan|text|message|chat|tawag|hanapin|lapit
                |nandito|andito|balitaan|contact|reply|i chat|i text|i message)
            ! (may|meron) iba ba [pong|bang] (pangalan|tao|account|number|device|email)
            (likod|tabi|kasangga) (ninyo|niyo) (kami|ako)
            (nandito|narito|andito|naririto) (kami|ako) ~1 (likod|tabi|para) ~1
            (ikalulugod|ikagagalak|ikatutuwa|karangalan) (naming|kong|namin|ko) ~1 (maglingkod|tumulong
                |makatulong|paglingkuran|tulungan|asistihan|umalalay|sagutin)
            (pwede|maaari) (niyo|ninyo|niyong|ninyong|mo|mong) (akong|kaming|ako|kami) (tawagan|i text
                |i message|i chat|kontakin|lapitan|balikan|tanungin|hanapin|kausapin|text|message|chat|contact
                |guluhin|istorbohin) ~1
            (sakaling|kung|pag|kapag|if) ~4 , (tawagan|i text|i message|sabihan|i chat|hanapin|kontakin
                |balikan|itawag|i report|ireport) (niyo|ninyo|mo) (ako|kami|sa akin|sa amin)
            (sakaling|kung|pag|kapag|if) ~4 , (itawag|ireport|i report|sabihin|ipaalam|i message) (niyo|ninyo
                |mo|lang) ~1 (sa akin|sa amin|agad)
            (ano|anong) ~1 (pa|iba) ~1 (pwede|maaari|kaya|gusto|pwedeng|maaaring) ~1 (kong|naming|niyong
                |ninyong|namin|ko) ~1 (gawin|maitulong|itulong|malaman|itanong|ipagawa|magawa|maipaglingkod)
            (sasagot|sagot|sumasagot|reply|magrereply) (kami|ako) ~1 (agad|kahit|24|anytime|anumang oras)
            (let me know|let us know|sabihin|sabihan|inform|message) ~1 (if|kung|pag) may (gusto|kailangan
                |babaguhin|ibabago|tanong|mapansin|problema|kulang)
            (kung|pag|kapag|sakaling) [may] (mapansin|lumitaw|makita|mapuna|lumabas|maencounter|ma encounter
                |magloko|magka <word>) ~4 , ~2 (i reopen|reopen|diretso|dito|reply|chat|text|message|sabihan
                |tawag|balik|ping|tag) [<word>]
            (dial|press|pindot|chat|text|message|ping|tag|holler|sigaw|katok|kalabit|buzz|call
                |ring) [<word>] lang (if|kung|pag) (may|gusto|kailangan|need)
            dito lang (ako|kami|tayo)
            (gising|bukas|open) ang (aming|linya|hotline) ~2 (magdamag|24|maghapon|buong)
            (sabihan|tawagan|lapitan|itext|i text|i message|i chat|hanapin) (niyo|ninyo|mo) lang (si|sina)
            (ipatawag|itawag|ipasabi|iparating|i message|i chat|i text|ihingi) lang (sa akin|sa amin|dito)
            # come back, call or write when something is wrong
            (tawag|chat|text|message|msg|balik|tanong|punta|daan|pm|dm|ping|sabi|reply|lapit|hirit|comment|tag
                |sigaw|post|bumalik|tumawag|magtanong|magsabi|mag chat|mag message|mag text|mag reply|mag pm
                |mag post) (ka|kayo) lang ~4 (pag|kapag|kung|if|anytime|sakaling
                |kahit (kailan|anong oras|gabi)) ~2
            (message|tawag|chat|text|pm|dm|reply|balik|ping|mag chat|mag message|mag text|tumawag|bumalik
                |mag reply|mag pm) (ka|kayo) [lang|ulit|dito|agad|uli] [ulit|dito|agad] [sa <word>] (pag|kapag
                |kung|if|once|pagka) ~2
            (ping|text|chat|tawagan|sabihan|message|dm|pm|balitaan|itext|kulitin|tag|hanapin|kalabitin|i chat
                |i text|i message) (mo|niyo|ninyo) (ko|ako|kami) [lang|agad|dito|ulit] [dito|ulit|agad] (pag
                |kapag|kung|if|once|ha|anytime)
            (let us know|let me know|lmk|pasabi|pabalita) [lang|agad|na lang|dito] (kung|pag|kapag|if
                |once) [na|hindi|di|ayaw|wala|may|meron|declined|okay|gumana|ganun|ganoon|nagloko|mali
                |same] ~2
            (itawag|i text|itext|i message|i chat|i report|ireport|itanong|ipaalam|sabihin|isumbong|ilapit
                |i email|i forward|i ping|iparating|i pm|i dm|ibalik) (niyo|ninyo|mo) [agad|lang|na lang
                |kaagad|lamang] (sa akin|sa amin) ~1
            (mag iwan|magiwan|iwan) ~2 (mensahe|message|comment|komento) ~1 (kung|pag|kapag|anytime
                |sakaling) ~2
            (kung|pag|kapag|sakaling) (kailangan|kinakailangan|gusto|nais) (niyo|ninyo|mo) [pa|man] ng (tulong
                |help|gabay|assistance|kasama|alalay|paliwanag|demo|walkthrough|suporta|kausap) ~4
            (kung|pag|kapag|sakaling|if) ~6 , (send|i send|isend|message|text|i text|sabihin|ibigay|i pm
                |i reply|chat|i chat|i email|itext|ipadala|pasabi) (niyo|ninyo|mo) lang ~6 (at|tapos|para|then
                |tas) (hahanapin|aayusin|ipapa <word>|ipapa*|tutulungan|i che check|iche check|ichecheck
                |titingnan|gagawan|ako na|kami na|ako ang|kami ang|ise <word>|ipa <word>|papalitan|babalikan
                |sasagutin|ipaliliwanag|ipapaliwanag|gagawin|iaayos|kukunin|ihahatid|re <word>|ire <word>
                |i <word>) [ko|namin]
            # on duty, on the line, one's own number
            (naka standby|standby|naka abang|nakaabang|naka antabay|online|on duty|naka duty|nakaduty
                |nasa shift|naka shift|nasa linya|nasa chat|gising|naka online) [pa|lang|naman] (ako
                |kami) ~4 (hanggang|until|till|buong|magdamag|kung|pag|kapag|dito|24|maghapon)
            (direct line|direct number|personal number|number|linya|cellphone|cp|viber) (ko|namin) ~1 (kung
                |pag|kapag|sakaling|in case|if|just in case) ~2
            (just in case|kung sakaling|kung sakali|sakaling|in case) (may|meron) [kayo|pa
                |kayong] (ipapa <word>|ipapa*|itatanong|idadagdag|babaguhin|tanong|problema|kulang|nakalimutan
                |hindi malinaw|aberya|gusto) ~2
            # not offers
            ! (mag email|email|tumawag|tawag|mag message|mag chat|mag <word>|magtanong|report|punta
                |magreklamo) (na lang|nalang|na lamang) [kayo|ka|niyo|ninyo] ~1 (sa|kay) [aming|ating
                |inyong] ~1 (<sa-iba>|<number>|<email>|<name>)
            ! (punta|balik|daan|bumalik|pumunta|dumaan) lang [kayo|ka] [dito] sa ~2 (branch|counter|store
                |window|shop|office|opisina|clinic|hotel|lobby|tindahan|sangay|cashier|desk)
            ! balik balik lang
            ! (may|meron) (text|tawag|email|message|chat|notification) (kayo|ka) ~2
            ! (tumawag|tawag) [kayo|ka] [agad|kaagad] sa 911
            ! (andito|nandito|narito) pa rin (kami|ako|tayo) $
            ! bukas ang (linya|phone|line|gate|pinto|ilaw|router|modem) (niyo|ninyo|mo)
            ! (magme|mag me|magte|mag te|mag a|mag u|magu|maga|mag e) (message|text|chat|update|email) (ako
                |kami) (pag|kapag|kung|once|sa)
            ! mag (email|text|message|chat|send|reply|tawag) lang (ako|kami)
            ! (let us know|let me know|pasabi|sabihin|sabihan) ~2 kung (anong|saan|saang|sino|kailan|kelan
                |alin|aling|magkano|ilan|ilang|bakit)
            (kung|pag|kapag|if|sakaling) (may|meron|mayroon) ~6 , (i share|ishare|paste|i paste|ipaste|sabihin
                |ipaalam|i send|send|isend|i circle|bilugan|markahan|i mention|i highlight|i post|i comment
                |ibato|ilista|i list|isulat|i raise|itaas|i flag|i tag|banggitin|ipakita|i screenshot) (niyo
                |ninyo|mo) lang
            (kung|pag|kapag|if|sakaling) ~6 , <word> (mo|niyo|ninyo) ~5 at ~1 (<future>) (ko|namin|natin|kami
                |ako|nating|kong)
            (kung|pag|kapag|if|sakaling) ~6 , <word> (mo|niyo|ninyo) ~5 at (ako|kami|tayo) ~1 (<future>|na)
            (kung|pag|kapag|if|sakaling) ~6 , <word> (mo|niyo|ninyo) lang at ~2 (natin|namin|ko|kami|ako)
            (kung|pag|kapag|if|sakaling|once) ~7 , (ipaalam|sabihin|sabihan|ibalita|i share|ishare|i message
                |abisuhan|pasabi|banggitin|i mention|paalam) (niyo|ninyo|mo) lang
            (kung|pag|kapag|if|sakaling) ~4 , (itawag|tawag|tumawag|tawagan|i text|itext) [niyo|ninyo|mo
                |kayo] lang sa (direct line|direct number|number|numero|linya|local|viber) (ko|kong|namin
                |naming)
            (gusto|nais|payag) (niyo|ninyo|mo) (bang|ba na) <word> [<word>] (ako|ko|kami|namin) ~4 ?
            (need|kailangan|gusto) (niyo|ninyo|mo) [pa] [ba] (ng|ba ng|pa ng) (assistance|tulong|help|alalay
                |kasama|support|suporta|gabay) ~3 ?
            (hindi|di) (ako|kami) (aalis|bibitaw|mawawala|titigil|bababa|magla log) ~4 (hangga't|hanggat
                |hanggang|habang|dito|sa chat|sa linya)
            kaya (kong|naming) (hanapin|ihanap|asikasuhin|i check|habulin|ilaban|i request|gawan|ayusin
                |i process|i override|i waive|ihabol|isingit)
            (pwede|maaari|puwede) (niyo|ninyo|mo) (akong|kaming) (itawag|<word>) (dito|anytime|kung|pag|kapag
                |sa|anumang oras|kahit)
            ! tanong tanong na lang
            ! (may|meron) iba pa ba (siyang|siya|silang|sila)
            ! (kung|if|pag|kapag) hindi (kayo|niyo) (satisfied|sang ayon|agree|kumbinsido|tanggap|nasiyahan
                |kuntento) ~8
            ! taga (chat|text|sagot|message|tawag|email)
            ! (tawag|balik|punta|daan|tumawag|bumalik|text|chat) (na lang|nalang|na lamang) [kayo] (ulit|muli
                |uli|bukas|mamaya) $
            ! (hanapin|hanapin niyo|hanapin ninyo) lang si <word> ~3 at <future>
            ! kung hindi (ako|kami) nagkakamali ~3
            (tap|click|pindot|pindutin|i tap|i click|press|dial|type|reply) ~4 lang (kung|pag|kapag) (maulit
                |umulit|naulit|nagloko|magloko|bumalik|may aberya)
        """,
        "closing": """
            # Last words.
            (ingat|mag ingat|ingatan) (po|kayo|po kayo|palagi|lagi|lang|sa byahe|sa biyahe|ka|kayo palagi
                |po palagi|sila)
            ^ (ingat|ingats|ingat ingat)
            (have a|enjoy|magandang|maligayang|masayang|maayos na|pagpalain|god bless|godbless|stay safe
                |keep safe|take care|happy) [<word>] (day|ahead|weekend|araw|biyahe|byahe|pasko|bagong taon
                |linggo|buhay|rest|evening|umaga|hapon|gabi|kayo|po|always|flight|trip|shopping|gaming
                |eating) $
            (god bless|godbless|stay safe|keep safe|pagpalain kayo|pagpalain (nawa|po) kayo)
            (hanggang sa muli|hanggang sa susunod|till next time|see you|kita kits|paalam)
            (lubos na gumagalang|lubos na nagpapasalamat|gumagalang|sumasainyo|nagmamahal
                |taos pusong sumasainyo|matapat na sumasainyo|ang inyong lingkod|inyong lingkod|respectfully
                |truly yours)
            (salamat|maraming salamat|thank you|thanks) [po] [sa] ~3 (pagtitiwala|pagtangkilik|pang unawa
                |pag unawa|suporta|tiwala|pasensya|pagsulat|pagtawag|pakikipag ugnayan|oras|pag chat
                |paghihintay|pag message|inyong mensahe|pagkontak)
            (maraming salamat|salamat|thank you|thanks|many thanks) [po|ulit|muli|at|ingat] $
            (asahan|inaasahan) namin ang (muli|inyong) ~2 (pagbabalik|pagbisita|pagtangkilik|tugon)
            (magandang|masayang|maayos na) (araw|umaga|hapon|gabi|linggo) [po] (sa inyo|sa iyo
                |sa inyong lahat) $
            ^ (walang anuman|wala pong anuman|walang ano man|you're welcome|welcome) [po] $ => glad: yes
        """,
        "placeholder": """
            (pangalan|name|numero|petsa|halaga) ng (customer|kliyente|agent|ahente) dito
            (ilagay|insert|isulat|lagyan|palitan) [ang] (pangalan|name|order number|petsa|numero
                |reference number|halaga|link) dito
            (insert|ilagay) (name|pangalan|link|date|petsa|order number) (here|dito)
            (customer|first|last|client|agent) name (here|dito)
            (pangalan|order number|petsa|halaga|reference number) dito
        """,
        "profanity": """
            # Profanity, insult, mockery, crude slang.
            (putangina|putanginang|tangina|tanginamo|kingina|kinginang|taena|tae|tngina|pota|potaena|putek
                |puta|putang|ina mo|inamo|pakyu|pakyo|pakshet|shet|syet|gago|gagong|gaga|gagang|ulol|ulul
                |tarantado|tarantadong|punyeta|punyetang|leche|lecheng|letse|letseng|lintik|lintek|hinayupak
                |hayup|bwisit|bwisitin|peste|pesteng|demonyo|kupal|inutil|ungas|siraulo|sira ulo|walanghiya
                |walang hiya|engot|tonto|bobo|bobong|boba|tanga|tangang|shunga|shungabels|estupido|istupido
                |ogag|ugok|gunggong|abnoy|abno|bugok|hudas|hampaslupa|hampas lupa|animal|yawa|yawang|pisti
                |buang|bwakanang|ampota|amputa|ampucha|putres|tado|epal|kulto|burat|titi|puke|kantot|jakol
                |tsupa|bakla ka|bading ka|pokpok|hindot|pukinangina|puki|salot)
            (mga|ang|napaka) (gago|bobo|tanga|hayop|walang hiya|bwisit|buwisit|ungas|utak (ipis|talangka))
            hayop (ka|kayo|na|kang|kayong)
            (walang|wala) (utak|modo|pinag aralan|breeding)
            (ang|napaka) (tanga|bobo|arte|kulit|engot|shunga|slow|hina ng utak|ignorante) (niyo|mo|ninyo|naman
                |nito)
            (jejemon|squammy|squatter|skwater|jologs|hampaslupa|patay gutom|dukha|ignorante) (ka|kayo|naman
                |pala)
            ! tanga hanga
            ! leche (flan|plan|puto|cake|de|kare)
            ! (animal|animals) (bite|clinic|hospital|shelter|lover|lovers|feed|feeds|care|welfare|rescue
                |crossing|farm|print|fat|industry|health|doctor|kingdom|control)
            ! (pet|toy|stuffed|service|support|therapy|farm|wild) animal
            ! (mga|ang|napaka) hayop (na|ng|sa|at|natin|ninyo|namin|niyo|ay|para|kung|tulad|gaya)
            ! (bukod sa|tungkol sa|para sa|alaga|alagang|iba pang) ~1 hayop
            ! (pagsusuri|sample|kulay|itim|dugo) ~2 tae
            ! tae (ng|sa|ninyo|niyo|nila|ng inyong)
            ! (peste|pesteng) (control|sa|ng|kulisap|insekto|pananim)
            ! (barangay|brgy|sitio|purok|bayan|kalye|san|santa) ~1 (buang|puti|animal|tado|yawa|pisti|tonto
                |lintik)
            ! (aso|asong|rabies|hayop|pusa) ~4 (ulol|ulul)
            ! (ulol|ulul) na (aso|hayop|pusa)
            ! (si|ni|kay|sina|kina) (bobo|gago|ulol|tanga|loko|pota)
        """,
        "hollow-apology": """
            # Conditional, or about the customer's feeling.
            <sorry> [na] [<word>] [sa amin] kung ~5 man
            (humihingi|hinihingi) [<we>] [ng|ang] (paumanhin|tawad|pasensya) ~2 kung ~4 (man|na*|nag*|may)
            <sorry> [na] [na lang] kung (na|nag|feel|naiinis|nainis|nagalit|nasaktan|na offend|naoffend
                |nadismaya|sa tingin|pakiramdam|akala|ganun ang|ganyan ang|iba ang|hindi kayo|hindi niyo|may
                |mayroon|meron|sumama|nakulangan|nakaramdam|nakadama|naramdaman|nabahala|nag alala|nalungkot
                |nabagabag|hindi kayo (masaya|satisfied|kuntento)|naabala|nasagi|nakasakit|nalito|nabigo)
            <sorry> [na] [po] (if|kung) you (feel|felt|think|are|were|found)
            <sorry> ~2 (sa|para sa|for) (anumang|ano mang|kung anumang|kung ano mang|alinmang
                |any) ~4 (idinulot|naidulot|dulot|abala|inconvenience|maaaring|nagawa|pagkakamali|pagkukulang
                |aberya)
            <sorry> ~3 (abala|aberya|inconvenience|perwisyo) na (maaaring|maaring|posibleng|baka) ~2
            <sorry> (na|kung) (ganyan|ganun|yan|yun) ang (nararamdaman|naramdaman|pakiramdam|tingin|iniisip
                |dating|karanasan) (niyo|ninyo|mo|sa inyo)
            (paumanhin|pasensya|sorry) ~2 (sa|kung) ~2 (nararamdaman|naramdaman|pakiramdam) (niyo|ninyo|mo
                |ninyong)
            (kung|if) ~5 man ~3 , ~2 (paumanhin|pasensya|sorry|humihingi)
            we are sorry if you
            ! <sorry> ~2 kung (pwede|maaari|maaring|okay lang|may tanong|kailangan)
        """,
        "fact-request": """
            # Asking for a fact, each noun by itself, so that a list of nouns gives a hit each.
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari|kailangan|need|confirm
                |verify) ~8 (<order-number>) => fact: order-number
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari|confirm
                |verify) ~8 (<account-number>) => fact: account-number
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari|confirm
                |verify) ~8 (<email-address>) => fact: email-address
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari|confirm
                |verify) ~8 (<phone-number>) => fact: phone-number
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari|confirm|verify) ~8 (<home-address>) => fact: address
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari|confirm|verify) ~8 (<full-name>) => fact: name
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari) ~8 (<screenshot>) => fact: screenshot
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari|kailangan|need) ~8 (<receipt>) => fact: receipt
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari|confirm) ~8 (<date>) => fact: date
            (kailan|kelan|anong (araw|petsa|oras)) ~6 (binili|umorder|nag order|nagbayad|ipinadala|naganap
                |nangyari|nagsimula|nag start|na order|inorder|huling|biyahe|binayaran|nabili) => fact: date
            (<ask>|paki <word>|pa <word>|ano|anong|confirm) ~6 (<amount>|halaga|amount) => fact: amount
            magkano ~4 (binayad|binayaran|nabayad|nabawas|nakaltas|naibayad|nawala|na charge|transaksyon
                |na deduct|hinulog) => fact: amount
            (<ask>|paki <word>|pa <word>|<what>) ~6 (<version>) => fact: version
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari) ~8 (<serial-number>) => fact: serial-number
            (<ask>|paki <word>|pa <word>|<what>|pwede|maaari
                |kailangan) ~8 (<booking-reference>) => fact: booking-reference
            (ano|anong|alin|aling|paki sabi|pakisabi|what) ~4 (device|phone model|unit|model|modelo|cellphone
                |phone|gamit|brand|computer|laptop|browser|router|modem) => fact: device
            (<ask>|paki <word>|ano|anong|what) ~6 (<error-message>|lumalabas) => fact: error-message
            (saan|nasaan|saang) ~1 (kayo nakatira|ang lugar|lugar|kayo located|address|ipapadala|ide deliver
                |ang delivery|location|barangay|branch) => fact: address
            (sino|kanino|sinong) ~2 (nakapangalan|pangalan|kausap|naka register|nakarehistro
                |may ari) => fact: name
            (<ask>|paki <word>|pa <word>) ~8 (valid id|id|passport|dokumento|documents|requirements|form|kopya
                |copy|patunay|proof of <word>|detalye|details) => fact: other
            # Repeating a value to confirm it, showing where it stands, keeping it secret.
            ! (tama|correct) ~2 ba ~4
            ! <dont> ~3 (ibigay|ibibigay|ibahagi|i share|sabihin|ipaalam|ishare)
            ! (makikita|nakasulat|nakalagay|nasa) ~6 (resibo|email|likod|sticker)
            ! (text|i text|itext|ite text|email|i email|send|i send|isend|message|chat|sabihan|ibigay|ibibigay
                |padala|ipadala) (ko|namin)
            ! (bagong|ibang|isa pang|panibagong|alternatibong|pangalawang|ikalawang|lilipatan
                |lilipatang) ~1 (address|tirahan|numero|number|email|e mail|telepono|phone|lugar|petsa|litrato
                |larawan|screenshot|cp|contact|lilipatan)
            ! (iba|ibang|iba pang|panibagong|ikalawang) ~3 (numero|number|email|address|telepono|contact)
            ! (numero|number|serial|email|address|code) ~1 ng (kapalit|bagong|ibang|bago) <word>
            (magkano|gaano kalaki|ilang piso) [po] [ba] ~3 (halaga|halagang|amount|ibinayad|ibinayad|binayaran
                |ipinadala|pinadala|na transfer|natransfer|na deduct|nabawas|nakaltas|kinaltas|inilipat
                |hinulog|ni load|na load|winithdraw|isinend|siningil) [ninyo|niyo|nyo|sa inyo
                |mo] => fact: amount
            ! (numero|number|pangalan|email|e mail|address|tirahan|contact|petsa|kaarawan|birthday|birthdate
                |edad) ~4 (misis|mister|asawa|anak|kapatid|nanay|tatay|magulang|ina|ama|kasama|tatanggap
                |recipient|receiver|padadalhan|pagbibigyan|guro|doktor|accountant|kapitbahay|kaibigan
                |katrabaho|boss|amo|beneficiary|benepisyaryo) [ninyo|niyo|nyo|mo|po]
        """,
        "due": """
            # Sariling pagbasa ng mga ticket. What a time means; numbers, weekdays and months are read from the words
            # (`times`), of a range the later end counts. See `due.py` for the keys.
            [<hanggang>] [mga|susunod na|the next] <how-many> [to|o|hanggang|at|or] [<how-many>] [na] (minuto
                |minutong|minutes|minute|mins|min) => in: minutes
            [<hanggang>] [mga|susunod na|the next] <how-many> [to|o|hanggang|at|or] [<how-many>] [na] (oras
                |oras na|hours|hour|hrs|hr) => in: hours
            [<hanggang>] [mga|susunod na|the next] <how-many> [to|o|hanggang|at|or] [<how-many>] [na] (araw
                |days|day) => in: days
            [<hanggang>] [mga|susunod na|the next] <how-many> [to|o|hanggang|at
                |or] [<how-many>] [na] (araw ng (trabaho|pagtatrabaho|opisina)|araw na may pasok
                |working (day|days|na araw)|business (day|days|na araw)
                |banking (day|days|na araw)) => in: business-days
            [<hanggang>] [mga|susunod na|the next] <how-many> [to|o|hanggang|at|or] [<how-many>] [na] (linggo
                |weeks|week|wks) => in: weeks
            [<hanggang>] [mga|susunod na|the next] <how-many> [to|o|hanggang|at|or] [<how-many>] [na] (buwan
                |months|month) => in: months
            (at|and|or) <how-many> [na] (minuto|minutong|minutes|minute|mins|min) => in: minutes
            (sa loob ng|within|sa|mga|after) [mga] (dalawampu't apat|dalawampung apat|bente kwatro
                |bente kuwatro) [na] oras => in: hours; n: 24
            (sa loob ng|within|sa|mga|after) [mga] (apatnapu't walo
                |apatnapu't walong) [na] oras => in: hours; n: 48
            (within the hour|within an hour|in an hour) => in: hours; n: 1
            [sa loob ng|within|mga|sa|after] kalahating oras => in: minutes; n: 30
            (susunod na|kasunod na|next) (araw ng trabaho|araw na may pasok|working day|business day
                |banking day) => in: business-days; n: 1
            # araw at bahagi ng araw
            (within the day|sa araw ding ito|sa loob ng araw na ito|ngayong araw [na ito]|ngayon ding araw
                |within today|today) => day: today
            (bago matapos ang araw|bago mag (uwian|close|closing)
                |bago (magsara|mag sara|uwian|magsasara) [kami|ang opisina|ang tindahan]
                |hanggang (uwian|closing)|end of day|eod|cob) => part: end-of-day
            bukas => day: tomorrow
            (hanggang|bago matapos ang|sa loob ng|within) (bukas|araw bukas|tomorrow) => day: tomorrow
            bukas [ng|nang|sa] (umaga|morning) => day: tomorrow; part: morning
            (unang oras|unang gagawin|maaga) bukas => day: tomorrow; part: morning
            bukas [ng|nang|sa|bago|before|bago mag] (tanghali|magtanghali|tanghalian|mag tanghali
                |lunch) => day: tomorrow; part: noon
            bukas [ng|nang|sa] (hapon|afternoon) => day: tomorrow; part: afternoon
            bukas [ng|nang|sa] (gabi|evening) => day: tomorrow; part: evening
            tomorrow (umaga|morning|ng umaga) => day: tomorrow; part: morning
            tomorrow (hapon|afternoon|ng hapon) => day: tomorrow; part: afternoon
            (sa makalawa|samakalawa) => day: day-after-tomorrow
            (mamayang|ngayong|mamaya ng|mamaya sa) tanghali => part: noon
            (bago|before|hanggang) [mag] (tanghali|magtanghali|tanghalian|lunch) => part: noon
            (mamayang|ngayong|mamaya ng|mamaya sa|this|later this) (hapon|afternoon) => part: afternoon
            (mamayang|ngayong|mamaya ng|mamaya sa) (gabi|evening) => day: today; part: evening
            (mamayang|ngayong) umaga => part: morning
            [sa|ngayong|by|on|this|hanggang|hanggang sa|bago mag|bago ang|darating na
                |sa darating na] <araw-ng-linggo> => day: named
            (darating na|sa darating na|sa|ngayong) linggo => day: named
            sa susunod na <araw-ng-linggo> => day: named; next: yes
            next <araw-ng-linggo> => day: named; next: yes
            [sa|ngayong|by|on|sa darating na] <araw-ng-linggo> [ng|nang|sa] (umaga
                |morning) => day: named; part: morning
            [sa|ngayong|by|on|sa darating na] <araw-ng-linggo> [ng|nang|sa|bago mag] (tanghali|noon
                |tanghalian) => day: named; part: noon
            [sa|ngayong|by|on|sa darating na] <araw-ng-linggo> [ng|nang|sa] (hapon
                |afternoon) => day: named; part: afternoon
            [sa|ngayong|by|on|sa darating na] <araw-ng-linggo> [ng|nang|sa] (gabi
                |evening) => day: named; part: evening
            # linggo, buwan, petsa
            (sa susunod na linggo|sa susunod na week|sa darating na linggo|sa isang linggo
                |next week) => day: next-week
            (ngayong linggo|ngayong linggong ito|sa linggong ito|this week|within the week
                |bago matapos ang linggo|sa loob ng linggong ito
                |hanggang katapusan ng linggo) => day: this-week
            (ngayong weekend|this weekend|sa weekend|sa sabado at linggo) => day: weekend
            (sa katapusan [ng buwan]|katapusan ng buwan|bago matapos ang buwan|ngayong buwan
                |sa loob ng buwang ito|end of the month|end of month|month end) => day: month-end
            (sa susunod na buwan|next month) => day: next-month
            [sa|by|on|hanggang|bago mag|bago ang] [ika] <buwan-ng-taon> <number> [<number>] => day: date
            [sa|by|on|hanggang|bago ang] [ika] <number> [ng] <buwan-ng-taon> [<number>] => day: date
            (sa|hanggang) (ika|petsa|a) <number> => day: date
            # orasan
            [bago|before|by|hanggang|mga|bandang|at|ng|mamayang|mamaya|pagsapit ng] [mag|mga
                |ng] <am-pm> => clock: digits
            [bago|before|by|hanggang|mga|bandang|at|ng|mamayang|mamaya|pagsapit ng] [mag|mga
                |ng] <number> [<number>] (am|pm|nn|mn) => clock: digits
            [bago|before|by|hanggang|mga|bandang|at|ng|mamayang|mamaya|pagsapit ng] [mag|mga
                |ng] <number> <am-pm> => clock: digits
            [bago|by|hanggang|mga|bandang|mamayang|pagsapit ng|sa] [mag|mga|ng] (alas|ala
                |als) <oras-ng-orasan> => clock: digits
            [bago|by|hanggang|mga|bandang|mamayang|pagsapit ng|sa] [mag|mga|ng] (alas|ala
                |als) <oras-ng-orasan> [y] [medya] (ng|nang|sa) (umaga
                |tanghali) => clock: digits; part: morning
            [bago|by|hanggang|mga|bandang|mamayang|pagsapit ng|sa] [mag|mga|ng] (alas|ala
                |als) <oras-ng-orasan> [y] [medya] (ng|nang|sa) hapon => clock: digits; part: afternoon
            [bago|by|hanggang|mga|bandang|mamayang|pagsapit ng|sa] [mag|mga|ng] (alas|ala
                |als) <oras-ng-orasan> [y] [medya] (ng|nang|sa) gabi => clock: digits; part: evening
            (bago|by|before|hanggang) mag <number> [<number>] => clock: digits
            (mamayang|mamaya ng|bandang|pagsapit ng) <number> <number> => clock: digits
            bukas ng <number> <number> => day: tomorrow; clock: digits
            [bago|by|hanggang|mga|bandang|mamayang|mamaya ng|pagsapit ng] <number> [<number>] (ng
                |nang) (umaga|tanghali) => clock: digits; part: morning
            [bago|by|hanggang|mga|bandang|mamayang|mamaya ng|pagsapit ng] <number> [<number>] (ng
                |nang) hapon => clock: digits; part: afternoon
            [bago|by|hanggang|mga|bandang|mamayang|mamaya ng|pagsapit ng] <number> [<number>] (ng
                |nang) gabi => clock: digits; part: evening
            bukas [ng|nang] <number> [<number>] (ng|nang) (umaga
                |tanghali) => day: tomorrow; clock: digits; part: morning
            bukas [ng|nang] <number> [<number>] (ng
                |nang) hapon => day: tomorrow; clock: digits; part: afternoon
            bukas [ng|nang] <number> [<number>] (ng|nang) gabi => day: tomorrow; clock: digits; part: evening
            # may hangganan, walang eksaktong oras
            (saglit|sandali|sandalian|ilang (minuto|saglit|sandali|oras)|in a few minutes|within a few minutes
                |wait|teka) [lang|lamang] => bounded: yes
            (sa loob ng|within|in) (ilang|few|a few) (minuto|oras|araw|minutes|hours|days) => bounded: yes
            (ngayon din|ngayon mismo|ngayon na|now na|right away|right now) => bounded: yes
            # mga salitang walang sinasabing oras
            (mamaya|mamaya pa|maya maya|mayamaya|maya|later|soon|very soon|shortly|asap|agad agad|agaran
                |saka na|balang araw|paglaon|sa hinaharap) => vague: yes
            (as soon as possible|sa lalong madaling panahon|sa pinakamadaling panahon|sa lalong madali
                |sa pinakamabilis na panahon|sa takdang panahon|sa tamang panahon|in due time
                |as soon as (we|i) can) => vague: yes
            (sa mga susunod na araw|sa susunod na mga araw|sa mga darating na araw|one of these days
                |anytime soon) => vague: yes
            (kapag|pag|once|kung|oras na|as soon as|sa oras na|sa sandaling|basta) (may|mayroon|meron|merong
                |mayroong|nagka|magka|magkaroon|nagkaroon|makuha|makakuha) [ng|kami|kaming|ako|akong
                |na] [bagong|any|anumang|malinaw na|tayo] [ng] [<balita>] => vague: yes
            # mukhang oras lang
            ! <how-many> [na] (araw|linggo|buwan|oras|taon|days|weeks) [na] [ang] (nakalipas|nakaraan|lumipas
                |na nakalipas)
            ! (noong|nung|kahapon|nakaraang|nakalipas na|kaninang|kanina) [na] (lunes|martes|miyerkules
                |huwebes|biyernes|sabado|linggo|araw|umaga|hapon|gabi)
            ! magandang (umaga|hapon|gabi|tanghali|araw)
            ! see you (soon|later)
            ! bukas (ang|kami|hanggang|mula|tuwing) ~2 (opisina|branch|lunes|tindahan|store|munisipyo)
            ! bukas [po] (kami|ang (opisina|tindahan|sangay|branch|linya|tanggapan|pinto|gate|store|counter)
                |araw at gabi|buong araw)
        """,
        "condition": """
            # What a promise waits for.
            (kapag|kapag ka|kapagka|sakaling|sa sandaling|sa oras na|oras na|once|as soon as|pagkatapos
                |matapos|pagkatapos ng|hangga't|basta|after|pagka) [<word>]
            pag (may|na|nag*|wala|hindi|meron|dumating|natanggap|okay|<done>|<able>|nasa|pumasok|bumalik
                |<future>|naka*|tapos|nagka|ready|available|approved|confirmed|lumabas)
            (kung|if|when|in case) (may|na|hindi|wala|ma*|<able>|<done>|<future>|gusto|kailangan|meron
                |maaprubahan|papayag|okay|aprubado)
            (depende|nakadepende|subject to|kailangan muna|bago|hintayin muna) [<word>]
        """,
        "confirmation": """
            # Repeats a value and asks whether it is right.
            (tama|correct|ito|eto|ayan) [po] ba (na|ang|yung|ito|pong|<that>|kayo|ba)
            (tama|correct) [po] [ba] ?
            (i confirm|iconfirm|confirm|kukumpirmahin|kumpirmahin|i verify|verify|ico confirm|ive verify
                |pa confirm|paki confirm|pakikumpirma|pakiconfirm|double check|i double check) (ko|namin|lang
                |po|ko lang|lang po|kung|muna) ~2
            (kayo|ito|siya|yan) [po] ba (si|ang|yung) ~4 ?
            (kumpirmado|confirmed|sigurado|sure|final) (na|po|na po) ba
        """,
        "contraction": """
            # Clipped words that formal Filipino writes out.
            (yung|dyan|nun|tas|ba't|nalang|narin|parin|diba)
        """,
        "answer": """
            # Nagsisimula sa oo o hindi, o sinasabi kung ano ang totoo.
            ^ (opo|oho|oo|hindi|wala|meron|mayroon|pwede|puwede|maaari|tama|hindi pa|wala pa|meron na|yes|no
                |sure|sige|available|kasama|libre)
            , (opo|oo|yes|hindi po|wala po|meron po|pwede po) ,
            (pwede|puwede|maaari) (po|kayo|niyo|ninyo|naman)
            (kasama|available|libre|meron|mayroon) (po|na po|pa po) => points: yes
            # Itinuturo ang itinanong, o sinasabi kung ano ang susubukan.
            (yan|iyan|ito|iyon|yun|yon|ganyan|ganun|ganoon|ganito|dito|doon|diyan|dyan) (ang|po|ay|lang|kasi
                |naman|rin|din|makikita|pwede|puwede) => points: yes
            (subukan|try|gamitin|pindutin|piliin|punta|pumunta|tingnan|i check|icheck|i click|iclick|i update
                |i download) [niyo|ninyo|nyo|mo|po|lang|muna|ang|yung|sa] => advice: yes
            (covered|sakop|saklaw|pasok|aktibo|active|valid|bisa|may bisa|may warranty|nasa warranty) [na
                |pa] (kayo|ito|siya|yan|yung|ang|yun) ~3 (hanggang|until|pa)
        """,
        "amends": """
            # Sariling basa: itinutuwid ng kumpanya ang mali nito, o inaamin ito.
            (na refund|narefund|nirefund|ni refund|ire refund|irerefund|i refund|nai refund|nairefund|refunded
                |na reverse|nareverse|ire reverse|irereverse|nai reverse|nareversed|reversed|na waive|nawaive
                |iwe waive|naiwaive|waived|reimbursed|na reimburse|ni reimburse) [na] [po] (namin|natin|ko|ang
                |yung|ung|sa|agad|lahat|na|ngayon|kanina|kahapon)
            (naibalik|ibinalik|ibabalik|maibabalik|naisauli|isasauli|naibabalik) [na|na po|po] [namin|po namin
                |ko|natin|na namin] ~2 (pera|bayad|halaga|piso|load|points|sobra|singil|kinaltas|account
                |wallet|serbisyo|linya|koneksyon|supply|access|<number>|sa inyo)
            (naitama|itinama|itatama|maitatama|naiwasto|iwinasto|iwawasto|nakorek|na correct|nacorrect
                |ico correct|na adjust|naadjust|in adjust|ia adjust|naisaayos|isinaayos|naayos|inayos|aayusin
                |maaayos) [na|na po|po] [po|namin|ko|po namin|po ang|ang|yung|ngayon|natin|rin]
            (napalitan|pinalitan|papalitan|mapapalitan|ipapalit|ipinalit|palitan) [na|na po|po] (namin
                |po namin|ko|ang|yung|ng|natin|agad|na|po)
            (bagong|panibagong|kapalit na|pamalit na) [<word>|<word> <word>] [po|ay|ang|na po
                |na] ~1 (ipapadala|ipinadala|naipadala|ihahatid|inihatid|padadala|papunta|paalis|ipinahatid
                |ipapahatid|ihahanda|niluluto|nailabas|darating|on the way|ipapalit|ipi ship|naiship)
            (ipapadala|ipinadala|naipadala|ihahatid|padadalhan|magpapadala|maghahatid|ipapahatid|padadala
                |papadalhan|mag iissue|mag issue|magpapa|nagpadala) [na|po|na po|namin|po namin|kami|po kami
                |kayo|po kayo|ko] [po|kayo|namin|agad|ngayon] (ng|ang|yung) (bago|bagong|kapalit|pamalit
                |replacement|panibagong|tamang)
            (kapalit|pamalit|replacement) [po|na|nito|nyan|po nito|na po|<word>] [po] (ay|ang|na|ngayong|bukas
                |mamaya|ipapadala|darating|papunta|on the way)
            (sagot|sasagutin|sagutin|babayaran|aakuin|sasaluhin) [na] [po] (namin|na po namin|ng kumpanya
                |ng bangko|natin) [po|ang|na]
            (pagkakamali|mali|kamalian|pagkukulang|kapabayaan|error) [po|ito|po ito|iyon|po iyon] (namin
                |naming|sa aming|sa parte|sa panig|ng system|ng aming|sa side|on our|ng courier
                |ng rider) => owns: yes
            (kami|amin|kasalanan) po ang (nagkamali|nagkulang|may mali|may kasalanan
                |may pagkakamali) => owns: yes
            (nagkamali|nagkaroon ng (error|mali|problema)|nalito|nakaligtaan|nakalimutan|nagkulang) [po
                |yata po|pala po] (kami|namin|ang aming|ang system|sa aming|sa system|ang courier|ang rider
                |ang staff|ang kusina|ng staff) => owns: yes
            (na post|napost|naipasok|nailagay|naipadala|napunta|naibigay|nailista|naihatid|naikarga|naideliver
                |na deliver|napacked|na encode|naencode|nasingil|na charge|nacharge|nakaltasan|naisama|na tag
                |natag|nailipat|nakansela|na cancel|naputulan) [po|nga po|pala|pala po] ~2 (sa ibang|sa maling
                |sa iba|ng mali|nang mali|nang doble|ng doble|dalawang beses|nang dalawa|twice|double
                |by mistake|in error|nang hindi dapat|maling) => owns: yes
            (may|nagka|nagkaroon ng|dahil sa) ~1 (error|glitch|aberya|pagkakamali|mali|problema) (sa
                |ang) (system namin|aming|billing namin|part namin|side namin|system|encoding) => owns: yes
            bilang (kabayaran|kompensasyon|pambawi|pasensya|danyos|bayad pinsala)
            (pambawi|kompensasyon|goodwill|rebate) [po|na|namin|po namin|voucher|credit]
            # Kung hinihingi pa, o nakabatay sa iba, wala pang naituwid.
            ! (kung|kapag|pag|sakaling|oras na|sa sandaling|pagka) ~8 (refund|irerefund|ibabalik|papalitan
                |palitan|napalitan|itatama|aayusin|na refund|naayos)
            ! (paki|pakipalitan|palitan (niyo|ninyo|nyo|mo)) ~2
            ! (gusto|nais|puwede|pwede|maaari) ~3 (palitan|ipalit|papalitan|irefund|i refund)
            (sumobra|sobra|kulang|dumoble|nadoble|napagpalit|nagkapalit|napalitan|naiwan|nakaligtaan|naipit
                |nahuli|naligaw|nawaglit|nakalimutan) [po] ~5 (naibenta|na book|nabook|naitala|naipasok
                |nailagay|naisama|naipadala|nabasa|namin|ng staff|ng tauhan|sa aming|sa amin|sa opisina
                |sa bodega) => owns: yes
            (maling|mali ang) [po] (petsa|pangalan|numero|address|item|size|kulay|bilang|halaga|ruta|purok
                |branch|dokumento|resibo|account) ~3 (nailagay|naipasok|nai type|na type|na encode|naencode
                |naisulat|naipadala|nabasa|nakuha|naitala) => owns: yes
            (walang|wala nang) [na] (dagdag bayad|dagdag na bayad|karagdagang bayad|babayaran|singil)
            naiwan [po] sa (luma|lumang|dating|maling|dati) => owns: yes
            (iki|ikre|ike|icre|i) credit [ko|po|namin|natin|na] ~2 (ang|yung|sa)
            (naka|na|iwe|iwi) waive [na|po|na po]
            (hindi|di) [po] [na] (na text|naabisuhan|nasabihan|na update|naipasa|naipasok|na encode
                |nalista) ~3 (ang|kayo|yung|namin|ng) => owns: yes
            (na credit|nacredit|naicredit|nai credit|na post|napost|naipasok|naisama|naidagdag|naibalik
                |na push) (ko|namin) [na|na po] ~2 (manually|mano mano|ulit|ngayon|kanina|ang|yung)
            (hindi|di) [po] (naipasok|nai encode|na encode|naencode|naitala|nailista|nailagay|naisama
                |naiproseso|naproseso|na post|napost|nai post|naipost|naipadala|nabasa|naabisuhan|nasabihan
                |nai forward|nailipat|nag post|pumasok) ~5 (sa|ng|ang|namin|kaya|ngunit|yung
                |dahil) => owns: yes
            (nagka|nagkaroon ng|may|nagka ) [kaunting] (delay|aberya|error|problema|sira|outage|backlog|glitch
                |downtime|maintenance) ~2 (sa|ang) (system|sistema|aming|server|linya|amin|planta|poste
                |app) ~1 (namin|natin|kaya|po) => owns: yes
            (libre|walang bayad|sagot) na [po] (namin|ang|yung|po)
        """,
        "explanation": """
            # Malinaw na wika: sinasabi kung ano ang ibig sabihin ng isang salita.
            (ibig sabihin|ang ibig sabihin|kumbaga|sa madaling salita|sa madaling sabi|in short|bale
                |o mas kilala|mas kilala bilang|tinatawag na|katumbas ng|para siyang|parang)
            (ito|eto|yan|iyan|yun|iyon|siya) [po] [ang|ay|ung|yung] (ung|yung|iyong|ang|isang|klase|parte
                |proseso|setting|charge|bayad)
            , (ung|yung|iyong|ang|isang) ~4 (na|ng|para|kung|pag|kapag|sa)
            (o|or) (ung|yung|ang|iyong) ~2
        """,
        "filler": """
            # Maging tunay: walang masasabing silbi sa customer.
            (pinahahalagahan|pinapahalagahan|mahalaga|importante|napakahalaga) [po] [namin|sa amin
                |para sa amin|ko] [po] [ang|ung|yung|kayo|para] [inyong|iyong|bawat] [<word>] [tiwala|opinyon
                |mensahe|feedback|customer|concern|hinaing|suporta|sa amin|po|namin]
            (kayo|customer|customers|kapakanan|kaligayahan|satisfaction|tiwala|kasiyahan) ~2 (priority
                |prayoridad|inuuna|una) [namin|po]
            (natanggap|natanggap na|nabasa|nabasa na|nakita) [po] (namin|ko) [po] ang (inyong|iyong|mensahe
                |concern|report|email) ~2
            (noted|copy|sige|ok|okay) $
            (sinisikap|pinagsisikapan|pilit|lagi) [po] (naming|namin) ~3
            (nandito|narito|andito) [lang] [po] kami [palagi|lagi|para sa inyo]
            # Patalastas at pagbati.
            (inaanyayahan|iniimbitahan|iniimbita|inaanyaya|hinihikayat) [po] (namin|ko|naming) [po] [kayo
                |kayong|ang]
            (may|merong|meron) [po] [kaming|pa] [<word>] (raffle|pa raffle|paraffle|papremyo|pa premyo|sale
                |promo|discount|freebie|freebies|giveaway|pa contest)
            (i follow|ifollow|sundan|i like|ilike|abangan|tangkilikin|suportahan|i share) ~3 (page|facebook|fb
                |instagram|tiktok|channel|aming|promo|sale|produkto)
            (binabati|pinasasalamatan|pinapasalamatan) [po] (namin|ko) [po] (kayo|ang)
            (maligayang|maligaya|masayang) (pagbati|pasko|kaarawan|anibersaryo|pista|bakasyon)
            (samahan|saluhan) [po] [ninyo|niyo|nyo] kami
            (bagong|mga bagong) (labas|dating|koleksyon|koleksiyon|season|disenyo) ~2 (namin|naming|sa aming)
            (mag|i) (rate|review) ~3 (kami|app|page|amin)
            (marami|madami|maraming|madaming|dami) ~4 (customer|customers|kliyente|pasyente|pasahero
                |estudyante|user|users|residente|tao|gumagamit|magulang) ~2 (naka*|nagre report|nagrereport
                |nagsabi|nagsasabi|may ganyan|ganyan|umaasa|naranas*|nagtatanong|nagtanong|nagreklamo
                |natutuwa)
            (hindi|di) [po] [naman|nga|talaga] [po] dapat [po] (ganyan|ganun|ganoon|ganito|ganyan ang|nangyari
                |nangyayari|mangyari)
            isa ~1 (ito|iyan|yan|siya|iyon) ~1 sa (pinaka*|mga pinaka*|aming pinaka*|mga paborito)
            noted [po] [na] [po] (ito|iyan|yan|ang <word>|lahat|sir|ma'am|po) $
            (matagal|ilang taon|maraming taon) na ~1 (kaming|kami) ~1 (naglilingkod|nagseserbisyo|nagbibigay)
            (nangyayari|nangyari) [po] [talaga] [po] (talaga|minsan|paminsan minsan) ~2 (yan|iyan|ang ganyan
                |ito)
            (kayo|ang customer|ang mga customer|ang pasyente) [po] ang (dahilan|inspirasyon|buhay|puso) ~3
            (sumali|sali|makisali|abangan|huwag palampasin|samantalahin|bisitahin) [na] [<you>] [ang|sa
                |yung] (ating|aming|bagong|summer|holiday|anniversary|christmas|aming bagong) ~2 (raffle|promo
                |sale|event|contest|pakulo|alok|livestream|giveaway|giveaways)
            hanggang ~4 lang ang (promo|sale|alok|raffle|offer|diskuwento|diskwento|discount)
            (pwede|puwede|may pagkakataon|may tsansa) [kayong|kang|kayo|kayo pong] (manalo|magwagi|mag uwi)
        """,
        "slang": """
            # Mild slang of chats; a matter of brand voice, never of manners.
            (lodi|lods|lodz|idol|besh|beshie|bessy|beh|mamsh|momsh|mumsh|sissy|marse|tol|utol|brad|bro|bruh
                |dude|chong|tsong|boss|bossing|madlang|char|charot|chz|chos|echos|petmalu|werpa|awit|omsim
                |naur|accla|sanaol|sana all|ateh|ateng|kuys|koya|gonna|wanna|gotta|lol|lmao|omg|jk|haha|hahaha
                |hehe|hehehe|hihi|g na|gora|keri|chika|ganern|anyare|waley|havey|push na|nyek|jusko|hala|luh
                |sheesh|forda|ferson|periodt|shocks|besties|bhie|bhe|mhie|mosang|okidoki|okiedokie|kyah
                |charing|chaka|jowa|jusmio|gorabels|fifol|pipol|trops|tropa|tropapips|lespu|arbor|astig
                |astigin|bongga|bonggang|keribels|chillax|yay|yass|yas|ay nako|aguy|emz|ems|shala|dedma|deadma
                |wapakels)
            (sige|okay) (lods|boss|bes|pre|par)
        """,
        "instruction": """
            # A step for the customer.
            <step>
            paki <word> [<word>]
            i (tap|click|check|enter|select|open|restart|reset|update|upload|download|install|uninstall|scan
                |send|submit|type|input|search|save|delete|clear|refresh|reboot|confirm|register|link|unlink
                |switch|turn|off|on|swipe|press|log|fill|copy|paste|set|verify|choose|plug|unplug|charge|hold
                |connect|disconnect|close|present|try|dial|insert) [<word>] (ang|ung|yung|nyo|niyo|ninyo|mo
                |lahat)
            ^ <order> (<you>|ang|yung|sa|ng|muna|lang|nang)
            , <order> (<you>|ang|yung|sa|ng|muna|lang)
            (tapos|saka|then|at|tsaka|pagkatapos|una|pangalawa|ikalawa|pangatlo|ikatlo|susunod
                |sunod) [,] [<word>] <order> (<you>|ang|yung|sa|ng|muna|lang|po)
            ^ (pumunta|magpunta|magdala|dalhin|bumalik|kumuha|magbayad|maghulog|punan|magpasa|dumaan|magpalit
                |maghintay|sumulat|magparehistro|magsumite|mag log in|patayin|bunutin|isaksak|alisin|buksan
                |isara|pindutin|piliin|ilagay|i <word>) ~1 (lang|kayo|muna|sa|ng|ang|niyo|ninyo|po|yung|itong
                |nang)
            , (pumunta|magpunta|magdala|dalhin|bumalik|kumuha|magbayad|maghulog|punan|magpasa|dumaan|magpalit
                |maghintay|magparehistro|magsumite|mag log in|patayin|bunutin|isaksak|alisin|buksan|isara
                |pindutin|piliin|ilagay|i <word>|itago|bayaran|burahin) ~1 (lang|kayo|muna|sa|ng|ang|niyo
                |ninyo|po|yung|nang|itong)
            (check|try|send|refresh|restart|update|click|open|log in|login|scan|dial|download|reply|pindot
                |tap) (mo|niyo|ninyo|lang|po|ang|yung) ~1 (<word>)
            ! (<order>) (ko|namin|naming|kong)
            ! <may-not> ~1
            ^ [kung <word>|at|tapos|saka] (uminom|inumin|magpahinga|lagyan|ibabad|hugasan|ilagay|ihalo|linisin
                |punasan|ipahid|kumain|iwasan|magsuot|magdala|pumirma|lagdaan) [muna|lang|lamang] [<you>] (ng
                |ang|nang|sa|kayo|ninyo|niyo)
            , (uminom|inumin|magpahinga|lagyan|ibabad|hugasan|ilagay|ihalo|linisin|punasan|ipahid) [muna|lang
                |lamang] [<you>] (ng|ang|nang|sa)
            ! paumanhin
            ! mag <number>
        """,
        "handover": """
            # Someone else takes over.
            (ipapasa|ipinasa|naipasa|ipasa|ililipat|inilipat|nailipat|ie endorse|i endorse|ieendorse
                |in endorse|inendorse|na endorse|naendorse|nai endorse|ita transfer|i transfer|itatransfer
                |na transfer|ie escalate|i escalate|ieescalate|in escalate|na escalate|naescalate|iescalate
                |naiescalate|nai escalate|ifo forward|i forward|ifoforward|na forward|naforward|iforward
                |in forward|nai forward|ico connect|i connect|ikokonekta|ikukunekta|ilalapit|idudulog|idinulog
                |iniakyat|iaakyat|itinaas|isinangguni|inirefer|ire refer|i refer|ipapaubaya) [ko|namin|naming
                |kong|na|po|na po] ~3 (sa|kay|to) ~3 (team|department|departamento|supervisor|manager|billing
                |technical|specialist|kasamahan|engineering|kinauukulan|kinauukulang|tier|logistics|finance
                |level|expert|opisina|tanggapan|head|sangay|branch|support|operations|warehouse|hr|lider
                |pinuno|collections|claims|<name>|payments|backend|it|dev|devs|developers|courier|management
                |grupo|unit)
            (kasamahan|colleague|kasama|ka team|supervisor|manager|specialist|team|technician|engineer|expert
                |espesyalista|billing|technical team|billing team|tauhan) (ko|namin|po namin|naming|po) ~2 [na
                |ang|na po ang|po ang] ~1 (tutulong|hahawak|tatawag|mag a assist|mag assist|mag aassist
                |makikipag*|kakausap|sasagot|mag*|aasikaso|magpapatuloy|pupunta|babalik|kokontak)
            (ang|yung) (aming|ating) ~2 (team|department|supervisor|specialist|technician|billing|manager
                |departamento|koponan|kasamahan|tauhan) (ang|na ang|ay|po ang|na po ang) ~1 <word>
            (may|merong|mayroong) ~2 (kasamahan|technician|supervisor|specialist|team|tauhan|ibang agent
                |ibang ahente) ~1 (tatawag|tutulong|hahawak|pupunta|makikipag*|kokontak|na)
            (ita transfer|itatransfer|ililipat|ico connect|ikokonekta|i transfer|ikonekta|i connect
                |ipapakausap|ipapasa) (ko|namin) (kayo|po kayo|ka|ang (tawag|chat)) [sa|kay]
            (si|ang kasamahan kong si|kasama kong si) <name> (na|po|na po|ang) ~2 (hahawak|tutulong|sasagot
                |bahala|tatawag|mag a assist|makikipag*|kakausap)
            (turn over|turnover|iturn over|i turn over|endorsed|escalated|forwarded|naka endorse|naka escalate
                |transferred) (na|po|ko|namin|to|sa|na po) ~3
            (ako|kami) na [ang] (hahawak|ang hahawak|ang bahala|ang mag aasikaso|ang tutulong|mag aasikaso
                |tutulong|ang sasagot|ang mag a assist|ang mag assist|ang magpapatuloy)
            ! (ako|kami) na ~1 ang hahawak
            (si|sina) <name> [<name>] ~3 ang (hahawak|tutulong|sasagot|bahala|tatawag|mag a assist
                |magpapatuloy|aasikaso|kakausap|titingin|kikilos|magbabalita)
            (ipinasa|naipasa|pinasa|na endorse|naendorse|inendorse|in endorse|endorsed|na turn over
                |na transfer|itinalaga|ibinilin|binilin|ipinagkatiwala|inilipat|nailipat|na assign|in assign
                |inassign|na forward|ibinigay|ipinaubaya) [na] [po] sa akin
            (endorsed|forwarded|transferred|escalated|assigned|naka endorse|naka assign|naka forward
                |naka escalate) [na] [po] (sa|kay|to) ~2
            ako ~3 (papalit|pumalit|pumapalit|kapalit|hahalili|humalili|nakatalaga|na assign|naka assign
                |bagong hahawak|bagong may hawak) [<word>]
            ako ~3 [ang] (hahawak|humahawak|sasagot|tutulong|mag a assist|magpapatuloy|aasikaso) ~5 (kay|ni|si
                |mula|simula|habang|muna) <word>
            (hinahawakan|hawak|kinuha|kinukuha|minana|sinasalo|sinalo) ko [na] [po] [na] [ngayon] (ang|itong
                |yung|ung) ~1 (ticket|kaso|case|claim|concern|reklamo|usapan|hiling|kahilingan|chat)
            (nabasa|binasa) ko ~3 (usapan|pag uusap|thread|chat) ~2 ni <name>
            (kukunin|hahawakan|aasikasuhin|sasaluhin|itutuloy|ipagpapatuloy|tatapusin) ~3 (ng|ni) ~2 (team
                |department|departamento|kasamahan|supervisor|manager|technician|espesyalista|specialist
                |opisina|tanggapan|<name>)
            (ipapasa|ipinasa|pinasa|naipasa|inilipat|ililipat|iendorse|ie endorse|in endorse|inendorse|iaakyat
                |inakyat|iniakyat|itataas|dinala|dadalhin|idudulog|idinulog) [ko|namin|na] ~2 (sa|kay) [aking
                |aming|mga] (kasamahan|kasama|katrabaho|supervisor|manager|kabilang|ibang|team|hepe|pinuno) ~2
            (ipapasa|ipinasa|pinasa|naipasa|inilipat|nailipat|ililipat) [ko|namin|na] ~2 (ticket|kaso|case
                |claim|concern|reklamo|usapan|chat|report|kahilingan|papeles) ~2 (sa|kay)
            sila na [po] [ang] (tatawag|sasagot|hahawak|bahala|kokontak|mag a update|magpapatuloy
                |makikipag ugnayan|magbabalita|tutulong)
            (kasama|kasamahan|katrabaho) (ko|namin|naming) ~4 (sasagot|hahawak|tutulong|tatawag|titingin
                |bahala|aasikaso)
            (kasama|kasamahan|katrabaho) (ko|namin|kong si <name>) ~3 (nagsabi|nagbilin|nag endorse|nagpasa)
        """,
        "third-party": """
            # Others than the company who act.
            (ng|ni|nina) [inyong|mga|issuing|kabilang|ibang|partner|aming] (bangko|bank|courier|kurir|carrier
                |seller|merchant|supplier|shipper|customs|airline|manufacturer|contractor|employer|insurer
                |provider|telco|issuer|embahada|munisipyo|korte|logistics|payment gateway|developer
                |clearing house) => doer: near
            (ang|ng|sa|si|yung|ni|kay|mula sa|galing sa|ni) [inyong|mga|issuing|kabilang|ibang|partner
                |aming partner na|third party na] (bangko|bank|courier|kurir|carrier|seller|merchant
                |nagtitinda|tindero|supplier|shipper|customs|bureau of customs|airline|manufacturer|contractor
                |kontratista|employer|landlord|may ari ng gusali|munisipyo|city hall|barangay|post office
                |pulis|pulisya|ospital|klinika|insurer|insurance company|logistics|freight forwarder
                |delivery partner|third party|service provider|provider|telco|gobyerno|dti|bsp|ntc|dfa|bir|sss
                |lto|psa|embahada|embassy|payment gateway|payment provider|payment partner|remittance center
                |issuer|building admin|homeowners|kapitbahay|agency|ahensya|korte|hukuman|landowner|developer
                |app store|play store)
            (courier|bangko|seller|merchant|carrier|supplier|airline) (na|po|na po) ~1 (ang|po ang) <word>
        """,
        "check-back": """
            # Whether it works now; coming back of one's own accord.
            (kumusta|kumusta na|kumusta naman) [po] (ang|yung|na ang|na yung|kayo|si|po kayo) ~3
            (gumagana|gumana|okay|ayos|naayos|maayos|nagawa|na try|nasubukan|natanggap|nakuha|dumating|pumasok
                |nabuksan|nakapasok|na receive|nareceive|nag work|working|nakalog in|naka log in|na resolve
                |nalutas|naresolba|nakita|kita|nakatulong|nawala|bumalik|bumilis|stable|nakapag <word>
                |na refund|na check) (na|naman|niyo na|ninyo na|niyo|ninyo|mo na|po|ba|pa|na niyo|kayo) ~2 (ba
                |bang|po ba|na ba|niyo|ninyo|ito) ~4 ?
            (gumagana|okay|ayos|maayos|stable|nag work) (na|naman|pa rin) ba ~3 ?
            (nais|gusto) (ko|namin|kong|naming) [lang|lamang|sana|po] (kumustahin|mangumusta|malaman kung
                |i follow up|tiyakin|siguraduhin|i check kung|itanong kung)
            (kinukumusta|nangungumusta|mangungumusta|kumukumusta|kukumustahin|kakamustahin|kinakamusta) (ko
                |namin|lang|po|kami|ako)
            (follow up|i follow up|mag follow up|nagfo follow up|magfo follow up|pag follow up
                |fo follow up) (ko|lang|namin|po|lang po|kami|ako|ko lang) ~2
            (may|meron|mayroon) (pa|bang|ba) ~1 (problema|aberya|issue|nararanasan|error) ~3 ?
            (para|upang) (i check|icheck|masiguro|matiyak|tiyakin|siguraduhin|kumustahin|makumpirma
                |malaman) (kung|na) ~2 (gumagana|okay|stable|maayos|natanggap|pumasok|ayos|nakuha|naayos
                |satisfied|wala|nalutas)
            (nakatulong|nakasagot|nasagot) [po] ba ~4 ?
            (balitaan|update|sabihan|i update|abisuhan) (niyo|ninyo|mo) [po] (ako|kami|sana|lang) (kung|kapag
                |if|pag)
        """,
        "mockery": """
            # Ruling: mockery, insult and crude slang are unprofessional; laughing with the customer is not.
            [kung] (wala|walang) [ka|kang|kayo|kayong] (pambili|pangbili|pambayad|pangbayad|pera|budget
                |utak) [wag|huwag]
            (wala|walang) (ka|kang|kayo|kayong) (utak|pambili|pambayad|hiya|modo)
            [hindi|di|d|marunong] (ka|kayo) [ba] marunong ~2 (bumasa|magbasa|umintindi|mag intindi|tumingin
                |mag basa)
            [hindi|di|d] (ka|kayo) [ba] (nagbabasa|nag babasa|nakakaintindi|nakakabasa) ?
            (hindi|di|d) (ka|kayo) ba (nagbabasa|nag babasa|marunong|nakakaintindi|nakakabasa|makaintindi)
            marunong (ka|kayo) bang [mag] (magbasa|bumasa|umintindi|basa)
            (bulag|bingi|bangag|lasing|baliw|sira ulo) (ka|kayo) [ba]
            (wag|huwag|tigilan) (ka|kang|kayo|kayong|mo|mong|nyo|nyong) ~1 (tanga tangahan|mag tanga tangahan
                |epal|feeling|mag inarte|mag maganda|demanding|maarte|makulit|pa vip)
            [ang|napaka] (arte|arte arte|kulit|kulit kulit|epal|kapal ng mukha|kapal ng mukha|oa|tamad|slow
                |hina|hina ng utak|feeling) (mo|nyo|niyo|ninyo)
            (ang|napaka) (arte|kulit|epal|kapal|oa) (mong|nyong|niyong|ninyong) customer
            [mag] (gamitin|gamit|paganahin|buksan) (mo|nyo|niyo|ninyo) ~1 (utak|kokote|isip|mata|coconut
                |common sense)
            (pakigamit|paki gamit) ~2 (utak|kokote|isip|mata|common sense)
            (igoogle|i google|google) (mo|nyo|niyo) [na lang|nalang]
            (edi|eh di|e di) (wow|don't|wag|huwag|umiyak)
            (buti|beh buti|mabuti) nga (sayo|sa inyo|sa iyo)
            (iyak|umiyak|iiyak) (ka|kayo) [na lang|nalang|muna|pa more]
            iyak (pa more|na)
            (tumahimik|manahimik|tumigil|lumayas|magtigil) (ka|kayo)
            (hampaslupa|hampas lupa|patay gutom|taga bundok|taong bundok|squammy|skwating|jologs|isip bata
                |utak talangka|mangmang|walang pinag aralan)
            (mukha|parang|para) (kang|kayong|ka|kayo) [tanga|timang|pulubi|unggoy|sira]
            (common sense|commonsense) (naman|nlng|na lang|lang) [sana|please|kasi]
            nosebleed (ka|kayo|ba kayo)
            (kahit|pati) [ang] (bata|grade (one|1)|aso|lola ko) (alam|kaya|kayang|naiintindihan|nakakaintindi)
            (bilhan|bili) (mo|nyo) ng utak
            ! (hindi|di) (ka|kayo) (bulag|bingi|baliw)
            (haha*|hehe*|lol) kawawa (ka|ka naman|naman|kayo)
            naniwala (ka|kayo) [talaga|naman] (talaga|dun|doon|jan|dyan)
            kawawa (ka|kayo) naman ~2 (naniwala|nauto|naloko|na scam|nascam)
            (mukhang|parang|halatang) (hindi|di) (ka|kayo) (nakapag aral|nag aral|nakatapos|marunong
                |nakapagtapos)
            (nag aral|nakapag aral|nag kinder|naka graduate) (ka|kayo) [po] ba ~3
            (kahit|mas) [ang] [yung] (pamangkin|anak|lola|apo) ko ~3 (kaya|kayang|alam|marunong|magaling|gets)
        """,
        "reason": """
            # Sariling pagbasa: ang dahilan sa likod ng patakaran o pagtanggi.
            (dahil|sapagkat|kasi|gawa ng) [sa] (ito|nasa|may|wala|hindi|naka*|nag*|ma*|na|ang|yung|mga
                |kailangan|limitado|ubos|sira|luma)
            (dahil sa|bunsod ng|gawa ng) (batas|seguridad|kaligtasan|kalusugan|privacy|security|safety|panahon
                |dami|system|bagyo)
            (para|upang) (sa|maprotektahan|maiwasan|maseguro|masiguro|mapangalagaan|hindi) (kaligtasan
                |seguridad|inyong|privacy|safety|security|kapakanan|magamit|makompromiso|ang|po)
            (for|para sa) (security|safety|privacy) (purposes|reasons|po)
            ang dahilan (ay|po|kung bakit|nito)
            (ito|iyan|ganito) (ay|po ay) (para|upang)
            (ayon|alinsunod|base) sa (batas|republic act|ra)
            ! (dahil|kasi|gawa ng|sapagkat) ~4 (patakaran|polisiya|policy|rules|rule|alituntunin|terms
                |guidelines|tuntunin)
            kasi (siya|sya|sila|kayo|ito|iyon|iyan|yan|yun|tayo|kami|ako)
        """,
        "suggestion-taken": """
            # Sariling pagbasa: tinatanggap ang mungkahi.
            (salamat|thank you|thanks|thank u|nagpapasalamat|appreciate|naa appreciate
                |naappreciate) ~6 (suggestion|suggestions|mungkahi|mungkahing|feedback|ideya|idea|suhestiyon
                |suhestyon|puna|rekomendasyon|opinyon|input|recommendation)
            (magandang|maganda|ganda ng|ang ganda ng|napakagandang|napakaganda|mahusay na|nice|great|good
                |galing ng) [ang|na] [inyong|ang] (suggestion|mungkahi|ideya|idea|suhestiyon|suhestyon|punto
                |input|feedback|rekomendasyon)
            (ipararating|ipaparating|iparating|ipapaabot|ipaaabot|ipaabot|ipapasa|ifoforward|ipo forward
                |i forward|ifo forward|ire relay|irerelay|i relay|isasama|idadagdag|itatala|inilista|nilista
                |isusulat|isasangguni|ibabahagi|ishe share|i share|isa suggest|i suggest|ie endorse|i endorse
                |ilalagay|ipapaalam|nairelay|naiparating|naipaabot|napasa|naitala|na note|ino note|inote
                |i note|sasabihin) ~8 (team|pamunuan|management|product|developer|developers|kinauukulan
                |kusina|mungkahi|suggestion|feedback|ideya|suhestiyon|listahan|manager|department|tanggapan
                |opisina|boss|itaas|kaukulang)
            (pag aaralan|pag-aaralan|ikokonsidera|isasaalang alang|ikinokonsidera|iko consider|ico consider
                |i consider|pinag aaralan|tatalakayin|pag uusapan) ~3 (namin|natin|mungkahi|suggestion|ideya
                |ng team|ito|yan)
            (noted|nakatala|naka note|natala) ~4 (suggestion|mungkahi|feedback|ideya|suhestiyon)
            (nasa|kasama sa) (roadmap|plano|listahan)
            (pinaplano|niluluto|ginagawa|dine develop) na (namin|natin|ng team)
            (isinama|isinasama|isasama|idinagdag|nailagay|nilagay|itinala|isinulat|ipinaalam|ipinarating
                |ipinaabot|ibinahagi|ipinasa|i relay|irerelay|ni relay|nirelay) ~5 (feedback|suggestion
                |mungkahi|ideya|team|listahan|pamunuan|management)
        """,
        "private-message": """
            # Mula sa post papunta sa pribadong mensahe ng parehong page.
            (pm|dm|paki pm|pakipm|paki dm|mag pm|i pm|ipm|direct message|private message|inbox|i message
                |mag message|imessage|chat|message) [na lang|lang] [niyo|kayo] [kami|us|sa amin|sa inbox|dito
                |<word>]
        """,
        "sir-maam": """
            (sir|ma'am|madam|mamsir|sirs|mamser|ma'amsir|ginoo|ginang|binibini)
            (sir|ma'am) (and|or|at|o) (sir|ma'am|madam)
        """,
        "history": """
            # Takes up an earlier contact, or what was done then.
            (naunang|nauna|nakaraang|dating|dati|huling|unang|previous|earlier|last|mga nauna|dalawang|tatlong
                |ibang) [na|mga|ninyong|niyong] (tawag|email|mensahe|message|messages|ticket|tiket|chat|report
                |ulat|reklamo|request|concern|usapan|kaso|case|follow up|sumbong|sulat|liham|post|text|hiling
                |bisita|pagbisita|transaksyon|pag uusap|tawag|inquiry)
            (nakita|nakikita|nabasa|nababasa|nahanap|nireview|nareview|na review|binasa|binalikan|chineck
                |na check|nakatala|naka log|nakalog|may|meron) ~3 (tawag|tumawag|nag email|nag report
                |nagreport|report|ticket|tiket|follow up|sumulat|nag chat|nagchat|nag message|nagmessage
                |record|tala|history|conversation|usapan) (niyo|ninyo|mo|kayo|na kayo|namin|dati|noong|nung
                |dito|sa)
            (tawag|email|mensahe|message|chat|report|ulat|reklamo|ticket|tiket|sulat|request|follow up) (niyo
                |ninyo|mo) (noong|nung|kahapon|last|dati|nakaraang|kagabi|kaninang
                |ng (lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo))
            (inyong|iyong) (tawag|email|mensahe|chat|report|ulat|reklamo|ticket|tiket|sulat|follow up) (noong
                |nung|kahapon|last|nakaraang|kagabi)
            (tumawag|nagtawag|sumulat|lumapit|bumalik|nag email|nagemail|nag message|nagmessage|nag report
                |nagreport|nag chat|nagchat|nag follow up|nagfollow up|nakipag ugnayan|nakausap|nagreklamo
                |nag text) [na] (kayo|niyo|ninyo) [na|noong|nung|kahapon|last|dati|sa|ang]
            (nasabi|sinabi|nabanggit|naipaliwanag|naireport|naipadala|nai report|na report) (niyo|ninyo) (na
                |dati|noong|nung|kahapon|last)
            (pangalawang|pangatlong|pang apat na|ikalawang|ikatlong|pangalawa|pangatlo|ikalawa
                |ikatlo) [na] (beses|tawag|message|mensahe|email|report|follow up|pagkakataon|ulat)
            (ilang|makailang|maraming|dalawang|tatlong) (beses|ulit) [na] (kayong|kayo|niyong|ninyong)
            (naulit|nauulit|umulit|paulit ulit|bumalik|nagkaroon|nangyari) [na|ito|ang|po] ~1 (muli|ulit
                |na naman|nanaman|ito|ang|problema|isyu|issue)
            (kinailangan|kailangan) [pa|niyo|ninyo|pang] ~2 (tumawag|mag email|mag message|sumulat
                |mag follow up|ulitin|umulit) (ulit|muli|na naman|pang)
            (pinalitan|naayos|inayos|na reset|nireset|na refund|naipadala|napalitan|ipinadala|nagawa|ginawa
                |itinama) [na] (namin|ng kasamahan|ng team|ng technician) ~2 (noong|nung|last|kahapon|dati
                |nakaraang)
            (kasamahan|kasama|katrabaho) (ko|namin) ~3 (kahapon|noong|nung|last|dati|sinabi|nasabi|tala|notes
                |ginawa)
            (ayon|base|batay) sa ~2 (record|records|tala|talaan|history|kasaysayan|notes|log) ~3 (tumawag
                |tawag|nag|nakaraan|noong|naunang|dati)
            (pasensya|paumanhin|sorry|ipagpaumanhin|pasensiya) ~5 (hindi nasagot|hindi agad|hindi kayo nasagot
                |nasagot|hindi namin nasagot|natagalan|pagkaantala|delay|late|matagal|paghihintay
                |hindi namin kayo|hindi kayo nabalikan|nabalikan|naghintay|walang sumagot|wala pang)
            ! (tumawag|sumulat|mag email|mag message) (lang|muli|ulit) (kayo|kung)
            ! (kung|kapag|pag) ~3 (tumawag|sumulat|naulit|bumalik|nangyari)
            (nandito|narito|naririto|nandirito|nasa|nakikita|nakita|nabasa|nakatala|nakasulat|nakalagay
                |mayroon|meron|may|hawak) ~4 (pag uusap|usapan|pagtawag|pakikipag usap|tawag|ulat|mensahe
                |sumbong|sulat|reklamo|hiling|pagbisita) (niyo|ninyo|namin|natin) ~1
            (pag uusap|usapan|napag usapan|pinag usapan|pagtawag|pakikipag usap|pagbisita|pagpunta|paglapit
                |pagsulat|pag follow up|pag report) (niyo|ninyo) (ni|nina|kay|kina|sa|noong|nung|kahapon
                |kagabi|kanina|kaninang|dati)
            (nakausap|kausap|nakasagot|nag asikaso|sumagot|humawak) (niyo|ninyo|sa inyo) (si|noong|nung
                |kahapon|kagabi|kanina|dati)
            (si|ni|kay) <name> (ang|na|na po ang) (nakausap|kausap|nag asikaso|humawak|sumagot)
            (sinabi|nasabi|bilin|binilin|ibinilin|itinala|naitala|isinulat|inilagay|iniwan|ipinangako
                |nangako) [sa inyo] (ni|ng) (<name>|kasamahan|katrabaho|kasama)
            (una|unang|nauna|naunang|nakaraan|nakaraang|huli|huling|dati|dating|kahapong|pangalawa|pangalawang
                |pangatlo|pangatlong|mga) (niyong|ninyong|niyo|ninyo) (email|tawag|mensahe|message|sulat|ulat
                |report|ticket|reklamo|chat|text|follow up|liham)
            (email|mensahe|message|sulat|ulat|report|reklamo|chat|text|liham|tawag) (niyo
                |ninyo) ~1 (isang linggo|linggo|isang araw|buwan)
        """,
        "role-greeting": """
            # Greets a role instead of a person; Ma'am or Sir alone is courtesy.
            ^ (mahal|minamahal|giliw) [na|naming|kong|ko|namin] [mga] (customer|customers|kliyente|mamimili
                |suki|subscriber|subscribers|miyembro|member|members|panauhin|guest|player|manlalaro|pasahero
                |user|gumagamit|kasapi|depositor|aplikante|kostumer|parokyano|mambabasa|manonood|residente
                |pasyente|kabayan|tagatangkilik|mananakay|konsyumer|ginoo|ginang
                |ginoo [,] [at|o] ginang) => say: Magandang araw po, …
            ^ (hi|hello|hey|magandang (araw|umaga|tanghali|hapon|gabi)|good (day|am|pm)) [,] [sa] [aming
                |inyo] [mga] (ka <word>|kabayan|suki|kliyente|kostumer|parokyano|mamimili|subscriber|pasahero
                |ka suki|kasuki|kapamilya|kapuso|kapatid|customer|customers|member|player
                |madlang people) => say: Magandang araw po, …
            ^ (hi|hello|hey|dear|magandang (araw|umaga|tanghali|hapon|gabi)
                |good (day|am|pm|morning|afternoon|evening)) [,] (sir|ma'am|madam|ginoo) [,] [or|at|o
                |and] (sir|ma'am|madam|ginang) => say: Magandang araw po, …
            ^ (hi|hello|dear|magandang (araw|umaga|tanghali|hapon|gabi)
                |good (day|am|pm|morning|afternoon|evening)) [,] (mamser|mamsir|ma'amsir)
            ^ (sa|para sa) kinauukulan
            ^ sa (sinumang|kung sino mang) kinauukulan
            ! (ka) (mo|ba|na|lang|pa|po|naman)
        """,
    },
    customer={
        "urgency": """
            # Haste by a word, a deadline, an event about to happen, a need of the body.
            (urgent*|asap|emergency|emergencies|rush|apurado|madalian|agarang|napakaurgent|time sensitive
                |biglaan|rushing|nagmamadali|hinahabol|hahabol|humahabol|maghahabol|nagahol|gahol
                |gipit na sa oras)
            (agad agad|agad agaran|ngayon din|ngayon mismo|ngayon na|ngayon na ngayon|as in now|now na
                |as soon as possible|sa lalong madaling panahon|kaagad agad)
            (kailangan|kelangan|need|kakailanganin|kinakailangan|needed|required) ~5 (agad|kaagad|ngayon
                |ngayong|bukas|mamaya|mamayang|today|tonight|now|tomorrow|asap|na po talaga|na talaga
                |ngayon na|this week|na bukas|na ngayon|sa <weekday>|for <word> exam|bago mag|hanggang bukas
                |hanggang mamaya|din ngayon)
            (kailangang kailangan|kelangang kelangan|kailangan na kailangan|kelangan na kelangan|need na need
                |need ko na|kailangan ko na|kelangan ko na|kailangan na namin|need na namin|kailangan na po
                |need na po) [<word>] [<word>]
            (kailangan|need|kelangan) [na] ~1 [ng] (anak|nanay|tatay|pasyente|lola|lolo|asawa|boss
                |baby) ~3 (gamot|dialysis|operasyon|ngayon|agad|bukas|ospital)
            (deadline|due date|due|last day|huling araw|cut off|cutoff|expiry|expiration|exam|interview|flight
                |byahe|biyahe|alis|kasal|operasyon|enrollment|graduation|event|meeting|board exam|check in
                |checkin|lipad|binyag|birthday|presentation|submission) [na|na po|ko na|ko po|namin|na namin
                |na ko|nya na|niya na|po|nila] ~1 (bukas|mamaya|mamayang|ngayon|ngayong|today|tomorrow|tonight
                |sa <weekday>|in <n>|this week|sa makalawa|in a few hours|sa loob ng|mamya)
            (bukas|mamaya) na (ang|yung) ~2
            (hanggang) (bukas|mamaya|ngayon|mamayang <word>|ngayong <word>|<weekday>|today) (na lang|nalang
                |lang)
            (paki|please|pakibilis|pwede bang|sana|pa|makikiusap) ~4 (agad|kaagad|ngayon din|asap|madali
                |mabilis|bilisan|dalian|sa lalong madaling panahon|pabilis|ngayon na|urgent|rush)
            (ayusin|ibalik|sagutin|i refund|irefund|ipadala|i block|iblock|solusyunan|aksyunan|tulungan
                |i cancel|icancel|puntahan|paki block|i lock|i hold|ihold|pigilan|i stop|replyan|reply
                |pa block|pablock) ~3 (agad|kaagad|ngayon|ngayon din|na po ngayon|asap|agad agad|please now
                |mabilis)
            (pakibilisan|pakibilis|pakidalian|bilisan|bilisan niyo|dalian|dalian niyo|pakiaction|pakiapura
                |madaliin|pakimadali|apurahin|pa rush|parush|pa priority|i prioritize|unahin niyo|pakiuna)
            (hindi|di) (na|ko na|na po|na talaga|kami|na kami) (makakapaghintay|kayang maghintay|makahintay
                |makapaghintay|makakapag hintay|makapag hintay) ~1
            (hindi|di) (na|ko na|na talaga|kami|na kami) (pwede|pwedeng|puwede|puwedeng|kaya
                |kayang) ~2 (maghintay|mag hintay|mag antay|patagalin|paabutin|bukas|ipagpabukas|abutin|umabot
                |ma delay|madelay|i delay)
            (<n>|ilang|konting|kaunting) (oras|minuto|araw|hours|hrs|days|mins|minutes) na (lang|lng) [<word>]
            (buhay at kamatayan|life and death|life or death|buhay ang nakataya|nasa panganib
                |delikado ang buhay|mapanganib|nag aapoy|sumisingaw|nasusunog|may sunog|hindi makahinga
                |inaatake|comatose|nasa icu|nasa er)
            (nasa|dinala|isinugod|sinugod|na ospital|naospital|naka confine|nakaconfine
                |naka admit) ~3 (ospital|hospital|er|emergency room|icu)
            (mapuputulan|madidisconnect|made disconnect|mapapaso|mag eexpire|mageexpire|ma eexpire|ma expire
                |maeexpire|mapo forfeit|maforfeit|mahuhuli|male late|malelate|maiiwan|mamimiss
                |mami miss) ~2 (na|na kami|na ako|po|bukas|mamaya|kami|ako) ~1 ?
            (mauubos|nauubos|lumalabas|nababawasan|kinukuha) [na|pa rin|po] ~1 (pera|balance|laman|oras) (ko
                |namin) ~2 (na|ngayon)
            (stranded|na stranded|nastranded|naipit kami|naipit ako|na trap|natrap|nakakulong|naka lock out
                |walang matutuluyan|walang masakyan) ~2
            (importante|mahalaga) (po|na|lang|lang po|po kasi|talaga|po ito|ito) (ito|to|kasi|yan|sobra|lang
                |ngayon) [<word>]
            (paki|please|pls) (urgent|asap|now)
            help (asap|now|agad|po agad)
            # Not urgent.
            ! (hindi|di|walang) [naman|po naman|naman po|ito|to|po|gaanong|masyadong|nmn] ~1 (urgent
                |minamadali|nagmamadali|rush|emergency|apurado)
            ! (kahit|kahit kailan) ~2 (hindi|di) (agad|ngayon|urgent)
            ! (expired|nasira|sira|naubos|nawala|dumating|sumagot|nagreply|nireplyan) [po] (agad|kaagad)
            ! (salamat|thank you|thanks|nagpapasalamat|pasasalamat) ~5 (agad|kaagad|mabilis|agarang
                |mabilisang)
            (interview|exam|flight|boarding|operasyon|surgery|kasal|alis|biyahe|byahe|klase|deadline|due date
                |due|bayaran|pasahan|cut off|last day|huling araw|enrollment|hearing|meeting|presentation
                |graduation|lipad|check in|checkout|byahe namin|alis namin|flight namin|board exam|submission
                |pasukan|binyag|libing|burol|event|party|handa) [ko|namin|po|na|ng <word>] ~2 (bukas|mamaya
                |mamayang|ngayon|ngayong|today|tomorrow|tonight|in <n>|sa <weekday>) ~1
            (alas|ala) <word> na ~2
            (paalis|aalis|papunta|nakapila|naka pila|nasa airport|nasa pila|pasakay|sasakay|boarding
                |magbo board|manganganak|nanganganak|nilalagnat|magsasara|magsara|nagsisimula|magsisimula
                |maguumpisa|nag uumpisa|male late|malelate|mahuhuli|late) na [po] ~1 (kami|ako|ang|kasi|si
                |yung|in|asawa|po|baby|munisipyo|bangko|sa|klase)
            malapit na [po] [ang|yung|po ang|mag] ~1 (due|deadline|alis|exam|pasukan|flight|expire|mag <word>
                |kasal|matapos|maubos|cut off|manganak|closing)
            today is the (last|final) day
            (hanggang|until|till) (ngayon|ngayong araw|bukas|mamaya|<number>|<number> pm|today
                |tomorrow) (na lang|nalang|lang|lng) [po] ~2
            (hanggang) <word> lang [po] (ang|sila|kami|yung) (bangko|opisina|deadline|munisipyo|embassy|branch
                |registration|counter)
            (comatose|stroke|inatake|heart attack|duguan|gas leak|live wire|kumikislap|nakuryente)
            (sumabog|nasunog) (na|na po|na naman|bigla|kanina|ngayon|ngayon lang|dito) .
            (kailangan|kelangan|need|dapat|kailangang) ~3 (bago|before|until|hanggang) ~1 (mag|<number>
                |<weekday>|bukas|mamaya|alas|5pm|deadline|matapos|umalis|magsara)
            (wala|walang|wala na|wala nang) ~1 [na] (oras|panahon|time|gamot|gatas|pagkain|pambili|matulugan
                |matutuluyan) ~1 [na|ko|kami|ako|po|si|ang]
            (naubusan|nauubusan|mauubusan|mauubos) [na] ~2 [ng] (gatas|gamot|pera|load|oras|tubig|pasensya
                |oxygen|battery|lobat)
            (mag|mae|ma|mage|mag e|ma e|mag ee) (expire|eexpire|forfeit|lapse|cut|disconnect
                |block) [na] ~2 (bukas|mamaya|na|ngayon|today|sa <weekday>)
            (naghihintay|nag aantay|nakaabang) na ~2 (doktor|ospital|pasyente|driver|taxi|embassy|guro|amo
                |boss|kliyente|client)
            ! (bukas|mamaya) na [po] ba
            ! (kailan|anong oras|paano|magkano|ano|may) ~4 (deadline|exam|enrollment|event|last day) ~3 ?
            ! (nag|naka) (order|bayad|pila|book) ~3 (kahapon|kanina)
            ! hanggang anong
            (bukas|mamaya|mamayang <word>|ngayong <word>|today|tomorrow|sa <weekday>) na [po] ~1 [ang|yung|ng
                |namin|ko|po ang] ~1 <okasyon> ~1
            <okasyon> [ko|namin|po|na|ng <word>|ko po] ~2 (bukas|mamaya|mamayang|ngayon|ngayong|today|tomorrow
                |tonight|in <n>|sa <weekday>) ~1
            hanggang (mamaya|bukas|ngayon|ngayong araw) (na lang|nalang|lang) ~3
            (manganganak|nanganganak|manganak) na ~3
            ! (pangalan|account|bill|order|application|gusto) ~2 (bayad|due)
            ! (wala|walang|hindi|may|kailan|magkano|paano|saan|gusto|pwede) ~3 (klase|exam|event|party|meeting
                |appointment|birthday|bayad|schedule ko|uwi|punta|game|laban) ~1 (bukas|na|mamaya|ba|ang)
            ! (nag|naka|pa|mag) (book|appointment|schedule|order)
            ! (nagbayad|binayaran|bayad na|paid)
            (hindi|di) [na] [po] (kami|ako|na kami|na ako|na po kami) ~1 (makapag antay|makapaghintay
                |makahintay|makakapag hintay|makapag hintay|makakapag antay|makaantay|pwedeng maghintay)
            (hinihintay|inaantay|hinahanap|hinahabol|hinihingi|sinisingil) na [po] [kami|ako|ng|ni
                |nila] ~2 (embassy|school|amo|boss|employer|ospital|landlord|agency|bangko|doktor|client|guro
                |teacher|hr|dokumento)
            (wala|walang) [na] [kaming|akong|kami|ako] ~1 (tubig|gatas|gamot|pagkain|pera
                |kuryente) ~2 (panligo|inumin|pambili|pangkain|si baby|ang anak|pamasahe)
            ! (punta|balik|daan|kunin|sige) ~3 (bukas|mamaya)
            hanggang (mamaya|bukas|ngayon) (ang|yung|na lang|po ang) (deadline|due|promo|pasahan|enrollment
                |registration|offer|sale)
            bago [sana] ~1 [mag] (alas|ala) <word>
            (deadline|last day|huling araw|due date|cut off|cutoff) na [namin|ko|nila|nito] $
            (may|naka|nagpapa) (dialysis|oxygen|nebulizer|ventilator) [ang|si|yung] ~2 (nanay|tatay|lola|lolo
                |anak|asawa|pasyente|baby|mama|papa|mommy|daddy|mister|misis)
            (dialysis|chemo|oxygen|insulin|gamot|nebule|nebulizer|ventilator|gatas|tuition|matrikula
                |pang ospital|pampaospital|pamasahe|bakuna|dugo) ~5 (ngayong (gabi|araw|hapon|umaga)
                |mamayang (gabi|hapon)|tonight|hanggang (bukas|mamaya|ngayon|<number>)|mauubos|paubos na
                |<n> (hours|hrs|oras|araw) na lang|<n> (hours|hrs|oras) lang)
            (wala|walang|ubos|naubos|naubusan|paubos) [na] ~2 (oxygen|insulin|gamot|gatas|nebule|dugo) ~1
            (kailangan|kelangan|need) ~4 (gamot|dialysis|oxygen|insulin|operasyon|dugo|ventilator) ~4 (ngayon
                |ngayong|bukas|mamaya|mamayang|agad|tonight|today)
            <n> (hours|hrs|oras|hour|mins|minutes|minuto|araw|days) (lang|na lang|nalang) [po] (tatagal
                |itatagal|aabot|kaya|natitira|palugit|ang natitira|ang palugit|bago|left)
            (deleted|delete|expire|expires|expiring|closed|locked|disconnected|terminated|suspended
                |cancelled) in <n> (hours|hour|hrs|minutes|mins|days|day)
            (start|umpisa|simula|first day|onboarding|training|medical|duty|balik trabaho|pasok) (ko|namin
                |niya) na ~4 (sa <weekday>|bukas|mamaya|mamayang <word>|ngayong <word>|next week)
            (hindi|di) (ako|kami|siya|niya|sya) [na] (tatanggapin|papasukin|papayagan|pasasakayin|makakasakay
                |makakaalis|makakapag exam|makakapasok|makakagraduate|ga graduate|makaka graduate
                |makaka enroll|makakaenroll) ~2 (pag|kung|kapag|hangga't|hanggat|nang|kasi)
            (sahod|sweldo|suweldo|payroll|payday|pay day|sahuran) [day] [na] [namin|nila] (ngayon|bukas|mamaya
                |mamayang <word>|ngayong <word>|today|tomorrow)
            (<future>|<can-be>|operahan|ooperahan|maooperahan) na [ako|kami|siya|sya|niya|si|ang
                |yung] ~1 (nanay|tatay|anak|asawa|lola|lolo|baby|mama|papa|mommy|kapatid|misis
                |mister) ~3 (bukas|mamaya|mamayang <word>|ngayong <word>|today|tonight)
            (aalis|lilipad|bibiyahe|babyahe|ba biyahe|sasakay|uuwi|ikakasal|papasok|magsisimula|mag uumpisa
                |magbabayad|ooperahan|luluwas|susunduin|susunduin|lalarga) na (ako|kami) ~4 (bukas|mamaya
                |mamayang <word>|ngayong (gabi|hapon|araw|umaga)|today|tonight)
            (hanggang|until|till|til) <number> (lang|na lang|nalang) ~1
            (nakatengga|naka tengga|natengga|nakabitin|nakatigil) [na] ~3 (tao|trabaho|trabahador|negosyo|site
                |gawa|project|operasyon|sasakyan|truck)
            ! (sabi|sinabi|sabihin) ~1 [ko|niyo|nila] urgent
            ! urgent ~3 (nung|noong|dati|kahapon)
            ! sana (all|lahat|ol) ~2
            ! (kung|kapag|pag|para) ~4 (urgent|emergency|brownout|bagyo)
            ! (gumising|nagising|natulog|umuwi) na
            (wala|walang) [kaming|akong] (masakyan|matulugan|matutulugan|matutuluyan|masisilungan|mapuntahan
                |makain|mainom|pamasahe|pambili) ~1
            (na stranded|nastranded|nakatengga) (kami|ako) (sa|dito|rito|doon) ~1
            naiwan (kami|ako) (dito|rito) ~1
            (mafo forfeit|mapo forfeit|po forfeit|mafoforfeit|made deactivate|made delete|mapuputol
                |mare repossess|mahahatak|maba block|mabablock|mapepenalty|mape penalty|mabubulok|masisira
                |mapapanis|masasayang|matutunaw|mamamatay) ~4 (pag|kung|kapag|bukas|ngayon|mamaya|na po
                |sa loob)
            naghihintay na [ang|yung] [mga] (bisita|customer|customers|pasyente|guests|guest|kliyente|sasakyan
                |tao|doctor|doktor|anak|driver|bata|boss|amo)
            (mag sasara|mag uumpisa|mag sisimula|mag e expire|mag eexpire|mage expire|magsasarado
                |mag sasarado) na ~1
            (sa|in|within|bago ang) (isang|<n>) (oras|minuto|hour|hours|minutes|mins) na [lang] (ang|yung|kami
                |ako|lang)
            (umuusok|nagliliyab|may usok|amoy sunog|amoy gas|tumatagas ang gas|nag spark|nagspark|may apoy
                |bumabaha|nag aapoy|nagdurugo|dumudugo|nahimatay|hinimatay|nawalan ng malay
                |nahihirapang huminga|hirap huminga|kinukumbulsyon)
            (meeting|interview|call|client call|zoom|presentation|exam|flight|appointment|hearing|duty|shift
                |demo|bday|birthday|binyag|debut|libing|boarding) ~2 (today|tonight|mamaya|mamayang
                |ngayong (araw|gabi|hapon|umaga)) .
            (may|meron) (meeting|interview|flight|exam|call|client call|zoom|hearing|presentation|client
                |demo) [ako|akong|kami|kaming] (ng|at|by|mamayang|bukas) .
            (bday|birthday|binyag|debut|libing|kasal|graduation) (ko|namin|ng anak ko|ng <word>) ~1 (bukas
                |today|tonight|mamaya|mamayang) .
            <number> [pm|am] [ang|yung] (flight|alis|interview|byahe|lipad|boarding|departure|call time
                |klase) (ko|namin|nila)
            bukas na (start|simula|umpisa|first day|pasok|orientation|training|deployment|alis|flight|deadline
                |kasal|exam|binyag|libing) ~1
            (start|simula|umpisa|first day|training|onboarding|deployment) ~3 (bukas|sa <weekday>|mamaya
                |mamayang) .
            (chemo|dialysis|opera|operasyon|surgery|radiation) ~3 (bukas|mamaya|mamayang|ngayong|today
                |tomorrow|sa <weekday>) .
            (oxygen concentrator|dialysis machine|ventilator|oxygen tank|life support|suction machine
                |incubator) ~1 (ang|si|ni|ng)
            (deadline|due|cut off|cutoff|last day|huling araw|last slot|huling slot|last schedule|pasahan
                |submission) ~3 (bukas|mamaya|mamayang|ngayong|tomorrow|tonight|today|sa <weekday>|sa <number>
                |<number> am|<number> pm|12mn|12nn) .
            (last|huling) [<number>] (slot|slots|seat|seats|unit|units) [na|lang|nalang|daw]
            <number> (slot|slots|seats|seat|units) (lang|nalang|left|na lang)
            (natutunaw|nabubulok|napapanis|nalulusaw|matutunaw|mabubulok|mapapanis|nasisira|masisira
                |namamatay) ~1 (ang|yung|mga|lahat|lahat ng|ng) ~3 (paninda|frozen|isda|karne|manok|ice cream
                |gatas|breastmilk|bakuna|insulin|gamot|pagkain|stock|stocks|ulam|baboy|gulay|prutas)
            (mawawala|mawawalan|makakansela|ikakansela|maunahan|mauunahan|maforfeit|mapapaso|mafoforfeit
                |mapapalayas|papalayasin|pinapalayas|palalayasin|matatanggal|maiilit|mareremata) [kami|ako
                |kaming|akong] [ng|sa|ang|yung] (slot|booking|reservation|trabaho|pwesto|scholarship
                |appointment|bahay|upa|kami|ako|boarding house) .
            baka (maunahan|masaraduhan|maiwan|maubusan|mahuli|ma late|malate|maputulan|makansela|mapaalis
                |matanggal) [na] (ako|kami|akong|kaming) .
            (bumabaha|binabaha|babaha) na
            (kritikal|critical|50 50|agaw buhay|naghihingalo|malubha) na ~1 (si|ang|yung|pasyente|lagay
                |kondisyon|papa|mama|nanay|tatay|lola|lolo|anak)
            (critical|kritikal) ~1 (pasyente|patient|condition|kondisyon)
            buhay ~3 (nakasalalay|ang kapalit|nakataya)
            (naka lockout|naka lock out|nalock out|na lock out|na lockout|nasaraduhan) (ako|kami) ~1
            nasa (kalsada|checkpoint|terminal|pier|immigration|counter|gate) [na] (kami|ako) ~1
            gabi na , ~1 (wala|walang|mag isa|natatakot|kami|nasa)
            mag isa (lang|ako) ~3 gabi na
            (hindi|di) (kami|ako) (makapagbenta|makabenta|makapag benta|makapagsahod|makapag sahod
                |makapagpasahod|makapag operate)
            (naghihintay|nag aantay|nagaantay|nag iintay|nag hihintay|nakaabang) [ang|yung] [mga] (bisita
                |customer|customers|pasyente|guest|guests|kliyente|client|doctor|doktor|tao ko|trabahador
                |empleyado|estudyante) .
            paki* ~2 (agad|kaagad|ngayon|ngayon din|ngayon na|asap|now|today) .
            (paki|please|pls|i|pa) (prioritize|priority|expedite|fast track|bilis|apura|madali)
            (pwede|pwedeng|baka|maaari|puede) ~2 (mapabilis|pabilisan|mapadali|ma expedite|maexpedite|ma rush
                |marush|ma prioritize|mapabilisan|mapaaga)
            expired na ~4 (sa <weekday>|bukas|mamaya) .
            (kailangan|kelangan|need) (kailangan|kelangan|need)
            (bukas|mamaya|tonight) na (ang|yung) ~1 <okasyon>
            (susunduin|sinusundo) na (ako|kami) ~4 (today|mamaya|bukas|ngayon|ngayong|tonight)
            (pinapalayas|papalayasin|mapapalayas) na (kami|ako)
            kailangan ~4 (pambayad|pang ospital|pampaospital|pambili ng gamot) ~3 (ngayon|ngayong|mamaya|bukas
                |today)
            ! (rush|emergency) (fee|delivery|hour|hotline|loan|contact|number|numero|fund|kit|exit|light
                |lights|hours)
            ! (nagpa|nag pa) rush
            ! (naubos|nauubos|mauubos) agad ~1
            ! (uninstall|iuninstall|cancel|idelete) ~3 ngayon din
            ! (babalik|pupunta|tatawag|dadaan|bibili|kukunin|lilipat|subukan|susubukan) ~4 (bukas|mamaya)
            (mapuputulan|puputulan|madidisconnect|mawawalan) na (kami|ako|kaming|akong) ~2 (bukas|mamaya
                |mamayang|ngayong|ngayon|today|sa <weekday>) .
            kailangan ~4 (this week|ngayong linggo) .
            (nauubos|naubos) ~1 oras .
            ! late ~1 (dumating|dumarating|na deliver|nadeliver|natanggap|sumagot|nakarating)
            ! nagmamadali [ang|yung] (rider|driver|guard|agent|staff|kuya|cashier)
            ! bilisan ~2 (next time|service|serbisyo|sumagot|sistema|reply)
            ! (wala|walang) ~1 (pagkain|gatas|gamot|tubig|gamot) na (dumating|dineliver|natanggap|binigay
                |nakalagay)
            ! (kailangan|need) [ko|namin] ba ~1
            ! (wala|walang) ~1 (oras|time|panahon) (makipagtalo|makipag|para makipagtalo|mag explain)
            ! umuusok sa (galit|inis)
            ! <n> (days|day|araw|oras) ~3 (darating|dadating|ideliver|delivery)
            <n> <unit> (na lang|nalang) [ang|bago|before|hanggang|natitira]
            (nawawalan|nalulugi|lugi|nababawasan|nauubos|nauubusan|nalulugian|kumakaltas|nadadagdagan
                |tumatakbo|umaandar|lumalaki|nasasayang|luging lugi|pumapatak) ~5 (kada|bawat|every|per
                |habang) <hugasan>
            (tumatakbo|umaandar|pumapatak|tumatakbo na) [na] (ang|yung) (metro|oras|interest|interes|penalty
                |bayad|upa|renta|charge|timer|taxi|charges|multa)
            (nananakaw|ninanakaw|nakukuha|kinukuha|nagagamit|ginagamit|winiwithdraw|wini withdraw|nililimas
                |nalilimas|nasisimot|hinahack|ginagalaw|nalalabas|binabawasan) ~4 (account|pera|laman|card
                |balance|wallet|gcash|savings|ipon|pondo) ~3 (ngayon|habang|ngayon mismo|as we speak|na)
            (paki una|paki unahin|pakiunahin|iprioritize|paki prioritize|pakiprioritize|paki rush|pakirush
                |paki bilis|paki bilisan|paki madali|paki expedite|pa expedite|isingit|pakisingit|paki singit
                |unahin) [niyo|ninyo|nyo] (ito|kami|ako|to|naman|lang|sana|yung|ang|namin|ko)
            (kabuwanan|naglalabor|nag lalabor|panubigan|manganganak|nag labor) ~1 (na|ang|ng|si)
            (inaapoy|inaatake|nangingisay|nagkukumbulsyon|naghihingalo|kritikal|agaw buhay|nag aagaw
                |nanghihina|namumutla|dumudugo|hinihingal|nagsusuka|sinusumpong|hinihika|nilalagnat
                |kinakapos ng hininga|hirap huminga) ~3 <mahina>
            (mainit|mataas|inaapoy) [ng|na|ang] lagnat ~3 <mahina>
            (gutom|gutom na gutom|nagugutom|uhaw|nauuhaw|nilalamig|giniginaw|init na init|naiinitan
                |nangangatog|umiiyak) na (ang|si|yung) [mga] <mahina>
            (lumalalim|tumataas|umaapaw|bumubulwak|kumakalat|lumalakas|rumaragasa|pumapasok|abot) [na] (ang
                |yung) (baha|tubig|apoy|usok|sunog|tagas|leak|gas)
            (nasa|nandito|andito|nakatayo|narito|naiwan|naghihintay) [na] [sa] ~1 (airport|gate|boarding gate
                |border|counter|terminal|pier|immigration|tollgate|cashier|checkout|er|embassy|venue|simbahan
                |kalsada|highway|gitna ng <word>|tabi ng <word>|labas ng <word>|presinto|checkpoint
                |gasolinahan) [na] (ako|kami|siya|sila)
            (naka lock|nakalock|na lock|nalock|nakakandado|nasarhan) ~3 (gabi na|sa labas|sa loob|ako|kami
                |<mahina>)
            (kung|kapag|pag|unless) hindi ~2 (<can-be>|<able>|<done>|darating|dumating|<future>|ma <word>
                |na <word>) ~1 (ngayong (gabi|araw|hapon|umaga|linggo)|today|tonight|bukas|mamayang|mamaya
                |agad|hanggang)
            (paubos|pa ubos|malolowbat|ma lowbat|nauubos|mauubos|malo lowbat) [na] (ang|yung|cp|phone
                |cellphone|battery|baterya|oxygen|gas|gasolina|krudo|gatas)
            (ngayong (linggo|araw|gabi|hapon|umaga|<weekday>)|this (week|<weekday>)|mamayang <word>|mamaya
                |bukas) na (ang|yung) ~2 <okasyon-din>
            (huling|last|final) (araw|day|chance|oras|call|minuto|hirit) na [ng|para|ko|namin|ngayon|today
                |bukas|ito|po ng]
            (expired|paso|lapsed|forfeited|sarado|putol|void|cancelled|deleted|mapapaso|magsasara|expire
                |wala) na [ito|to|ang|yung] (bukas|mamaya|mamayang|ngayong|sa <weekday>)
            kung (kaya|pwede|maaari|kakayanin) [sana] (ngayon|ngayong araw|today|mamaya|ngayon na|agad
                |tonight)
            (countdown na|naghahabol|nagkukumahog|natataranta|nagkandarapa|time critical|kapos sa oras
                |kinakapos sa oras|gahol sa oras|karera sa oras|sobrang urgent|mission critical|super rush
                |asap lang|life saving)
            (every|bawat|kada) (minute|minuto|hour|oras|second|segundo|sandali) (counts|may|is|matters
                |mahalaga|importante|ay|na lumilipas|na nasasayang)
            (on the way|papunta|parating|paparating|padating|nakaabang|naghihintay|nag aantay) na [ang|yung|si
                |sa labas|dito] ~1 (client|kliyente|bisita|guests|guest|pasyente|customer|truck|pari|inspector
                |auditor|boss|mover|movers|lipat|buyer|kargador|judge|abogado|ambulansya)
            (kagyat|kagyatang|kagyat na|daglian|dagliang|agaran|agarang|madalian|madaliang|mabilisang
                |mabilis na|apurahang) (tugon|aksyon|tulong|pansin|atensyon|lunas|solusyon|sagot|pagtugon
                |pagkilos|pag aksyon|desisyon|kasagutan)
            (kagyat|daglian|dagliang|kagyatan)
            wala na (kaming|akong|silang|siyang|kami|ako) ~1 (maiinom|inumin|makain|kakainin|gamot|gatas
                |oxygen|insulin|pamasahe|matutulugan|masasakyan|pampakain|diaper|mahinga)
            (nakahinto|huminto|tigil|nakatigil|natigil|paralisado|naparalisa|nakatengga|nakatunganga
                |standstill|down|bagsak) na [ang|yung|kami|lahat|buong] ~2 (operasyon|planta|produksyon
                |production|negosyo|pabrika|ospital|trabaho|linya|operations|kusina|tindahan|clinic|klinika
                |hatchery|bangko|sistema namin)
            (rescue|saklolo|saklolohan|ambulansya|bumbero|sagipin) ~2 (na|kami|namin|ngayon|nasaan|agad
                |please)
            ! asap natin
            ! (nasa|sa) ~1 (airport|embassy|ospital|cashier|counter|terminal|venue|simbahan) (ako
                |kami) (nagtatrabaho|nagwowork|nagbayad|bumili|nag <word>|nagta <word>)
            ! (unahin|inuna) ~2 (niyo|ninyo) (iba|ibang)
            ! nasa (ospital|hospital|er) [ako|siya|kami] (nagtatrabaho|nagwowork|nag <word>|nagta <word>)
            <okasyon-din> (ko|namin|niya|nila) na (mamaya|bukas|ngayon|ngayong|mamayang|sa <weekday>)
            (bukas|mamaya|ngayon|mamayang <word>|ngayong <word>) ang (hearing|flight|exam|interview|alis
                |operasyon|kasal|libing|deadline|due|board exam|bar exam|defense|bidding|audit|closing
                |takedown|huling araw|last day|cut off|pasahan|graduation) ~1 , (wala|hindi|hanggang|paano
                |pero)
            (kinakapos|kapos|kulang|gipit|ubos) na (kami|ako|kaming|akong) ~1 sa (oras|panahon)
            (maiiwan|maiiwanan|iniiwan|iiwanan|pinapaalis|papaalisin|papalayasin|mapapalayas|mapalayas
                |pinapalayas|palalayasin|huhulihin|ikukulong|mapuputulan|puputulan|aabutan|maaabutan
                |masasaraduhan|mapapahiya|matatanggal|masisibak|maiilit|hahatakin) na (kami|ako|siya
                |sila) ~1 (ng|sa|dito|mamaya|bukas|ngayon|ngayong|kung)
            (baka|malapit|saglit|sandali|konti|kaunti) [na lang|na] [at] (mapalayas|maiwan|palayasin|putulan
                |mahuli|matanggal|maputulan|makansela|masuspinde|maabutan|puputulan|maubusan
                |mag brownout) (kami|ako) ~1 (mamaya|bukas|ngayon|ngayong|dito|ng|sa)
            (nakasalalay|nakataya|nakabitin) ~1 (dito|rito|ang|yung) ~1 (trabaho|buhay|kabuhayan|negosyo
                |kinabukasan|kalusugan|kontrata|visa|scholarship|graduation)
            (ongoing|on going|nagsimula|nag start|nagsisimula|nag umpisa|umpisa) na (ang
                |yung) ~1 <okasyon-din>
            (inuubos|nauubos|sinasaid|nasasaid|nililimas|hinuhugot) na ~2 (hacker|scammer|pera|laman|savings
                |ipon|balance)
            hindi [na|ito] (makakapaghintay|makakapag hintay|makapaghihintay|makakahintay|pwedeng patagalin
                |pwedeng ipagpabukas|maaaring ipagpaliban|pwedeng maghintay|puwedeng maantala)
            huwag (niyo|ninyo|na) ~1 (patagalin|ipagpabukas|paabutin|ipagpaliban|hintayin) ~1 (bukas|pa|ng
                |sana)
            (tulong|tulungan|help|saklolo) (ngayon na|agad|now na|kailangan na|naman agad)
            (bago (mag|mag e|ma|maubos|magsara|umalis|lumipad|sumapit|matapos)) ~1 (<number>|expire|tanghali
                |gabi|weekend|<weekday>|ang (bangko|flight|opisina|deadline|eroplano|barko|klase|oras))
            (hinihintay|inaantay|inaabangan) na (kami|ako|siya) (ng|ni|sa)
            (sa|within|in|loob ng) (susunod|next|loob ng) na (oras|<n> (oras|minuto|hours|minutes))
            (ilang|konting|kaunting) (oras|minuto|tulog|saglit|sandali) na lang
            # Frames: what the calendar says, what is needed for whom, what is running out.
            <okasyon-pa> (na|ko|namin|niya|nya|nila|ng <word>|ng <word> <word>|ng <word> (ko|namin)|namin is
                |ko is|is|ends|starts) ~1 <malapit-na>
            (boarding|flight|alis|byahe|biyahe|bus|barko|hearing|interview|exam|klase|pasok|duty|shift) (ko
                |namin|niya) <number> [<number>] (na|am|pm|mamaya|ng gabi|ng umaga|ng hapon)
            (mawawalan|mawawala) na ng bisa
            <n> (araw|oras|linggo) (lang|na lang) (pakiusap|palugit|extension|please|parang awa)
            (bukas|mamaya|mamayang <word>|ngayong <word>|today|tonight|tomorrow|sa <weekday>) na [ang
                |yung] <okasyon-pa>
            (bukas|mamaya|mamayang <word>|ngayong <word>|today|tonight|sa <weekday>) na (ang
                |yung) <word> <okasyon-pa>
            (<am-pm>|<number> (am|pm)) [ang|yung] <okasyon-pa> (ko|namin|niya|nya)
            (may|meron) <okasyon-pa> (ako|akong|kami|kaming) ~4 <malapit-na>
            (magbubukas|mag bubukas|magsasara|susuotin|isusuot|gagamitin|kakailanganin|ooperahan|magsisimula
                |lilipat|sasakay|iseserve|iluluto|ihahatid) (ko|namin|niya|nya|nila|na|kami|ako|sya
                |siya) ~1 <malapit-na>
            (ospital|hospital|pampagamot|pang ospital|pangospital|panggamot|pampaopera|pang opera
                |pang dialysis|pampalibing) [ko|namin|niya|nya] ~1 (gagamitin|yun|yan|to|ito)
            (gagamitin|pambayad) ~2 (sa ospital|sa hospital|sa operasyon|sa libing|sa burol|pang ospital
                |sa dialysis|sa chemo|sa gamot) ~2
            (mawawalan|mawawala|mapapaso|matatapos|mababalewala|makakansela|mag expire|mae expire|maeexpire
                |mapapawalang) na ~5 (bukas|mamaya|ngayon|ngayong|pagsapit|hanggang|sa <weekday>|today
                |tonight)
            (within|sa loob ng) [the|next] ~2 (hour|hours|oras|minuto|minutes|mins) ~1 (kailangan|kelangan
                |need)
            (kailangan|kelangan|kailangang|kelangang) ~4 (ng tanghali|ng umaga|ng gabi|ng <am-pm>|by <number>
                |by <weekday>|bago mag|sa tanghali)
            (natatakot|kinakabahan|takot na takot) ~1 (ako|kami) ~2 (<mahina>|mag isa|gabi|kasama)
            (nasa labas|nasa gate|nasa kalsada|nasa er) (siya|sya|kami|ako|sila|na kami|na siya) ~3 (umiiyak
                |gutom|ulan|umuulan|init|baha|naghihintay)
            (huling|isang|dalawang|tatlong|<n>) ~2 (scoop|tableta|tablet|tablets|gamot|dose|doses|diaper
                |diapers|lata|sachet|puff|kapsula|capsule|ampule|vial) (na lang|nalang|na lng|lang|left)
            (huling|last) <n> (scoop|tableta|tablet|tablets|diaper|dose|lata|sachet|puff|capsule)
            (may|baka|mamaya|aantayin|hihintayin) ~3 (makuryente|makukuryente|masunog|masusunog|mamatay
                |maaksidente|masagasaan|mabagsakan|madisgrasya|makukuryenteng)
            (abot|naaabot|abot kamay) ~2 (mga bata|ng mga bata|ng bata)
            (cutoff|cut off|deadline|last day|pasahan|closing) [ng <word>|ng <word> <word>|namin|ko|nila
                |ng <word> namin] ~1 (<malapit-na>|sa a <number>|sa <month> <number>
                |sa (ika|ika ika) <number>)
            [ang] (last|huling) (date|day|araw) [ng <word>|ng <word> <word>|is] (today|bukas|mamaya|ngayon
                |ngayong araw|tomorrow|sa <weekday>) ~1
            (lowbat|lobat|low bat|malolobat|malo lobat) na (ako|cp|phone|kami|yung|ang) ~2 (kaya|sana|please
                |agad|reply|wala)
            (magsasara|sarado) na (sila|ang <word>|yung <word>) ~1 (ng|by) (<number>|<am-pm>)
            (pambili|pambayad) ng (gamot|ospital|hospital|dialysis|insulin|chemo|gatas) [ng|ni
                |sa] ~2 (<mahina>|ko|namin|sana)
            (bumubulwak|umaapaw|bumabaha) na (sa|ang) (kisame|sahig|kwarto|kusina|sala|baba|kapitbahay
                |loob) ~1
            lubog na (ang|yung) [mga] (gamit|kama|sahig|bahay|kwarto)
            (tatanggalin|sisisantehin|masisisante|matatanggal|palalayasin|papalayasin|malalagot) (ako
                |kami) ~5 (pag|kapag|kung|bukas|ngayon|mamaya)
            mag isa (lang|lamang|sa bahay|sya|siya) ~1 (lola|lolo|nanay|tatay|anak|bata|senior|mama|papa)
            oras ang (kalaban|hinahabol)
            may (gumagamit|nagwiwithdraw|nag wi withdraw|nagwi withdraw|kumukuha|naglalabas|nagta transfer
                |nagtatransfer) ~5 ngayon
            (sasahod|magpapasahod|magpasahod|pasahod|pasweldo|magpapasweldo) ~4 (bukas|mamaya|ngayon|ngayong
                |today|sa <weekday>|sa a <number>)
            (ngayon|today|bukas|mamaya|ngayong araw) ang (last|huling|deadline|due|cut off|cutoff|pasahan
                |expiry|last day) ~1
            (nebulizer|gamot|insulin|oxygen|inhaler|maintenance|gatas) ~4 (nasa|sa) (parcel|package|bagahe
                |maleta|box)
            (wala|walang) ~1 (tubig|kuryente|ilaw|power) ~3 (baby|pasyente|patient|matanda|may sakit|bedridden
                |lola|lolo|sanggol|dialysis|newborn|bagong panganak|oxygen)
            (baby|pasyente|bedridden|may sakit|sanggol|newborn|matanda|buntis|naka oxygen) ~3 (walang
                |wala) ~1 (tubig|kuryente|ilaw|power)
            (bukas|mamaya|bukas ng umaga|mamayang <word>|sa <weekday>) na (kukunin|pick up|pipick upin
                |susunduin|ihahatid|gagamitin|ilalabas|isusuot|susuotin|kailangan|kelangan) ~2 (ng|ko|namin|sa
                |yung|ang)
            (need|kailangan|kelangan) ng (gamot|dugo|oxygen|insulin|ambulansya|operasyon) ~1 (<mahina>|ngayon
                |agad|na)
            (may sakit|nilalagnat|naka confine|na confine) ~4 (need|kailangan|kelangan) ~1 (gamot|dugo|pera
                |loa|pambili)
            (alas|ala) <word> ~1 (ang|yung) (alis|flight|byahe|biyahe|boarding|exam|interview|hearing|klase
                |opera) ~1
            (alas|ala) <word> (alis|flight|byahe|biyahe|boarding|exam|interview|hearing|klase) (ng|ko|namin)
            (sunog|nasunog|nasusunog|umaapoy|nag aapoy|pumutok|nagliliyab|umuusok) [ang|yung] (saksakan|metro
                |meter|kable|wire|linya|breaker|outlet|poste|transformer|kontador|kuntador) ~1
            (ora mismo|oramismo|as in now na|ngayon na po sana)
            sana (today|ngayon|ngayong araw|mamaya|tonight) na $
            (aalis|lilipad|bibiyahe|uuwi|luluwas) na (ako|kami) ~4 sa <weekday>
            ! (magkano|may bayad) ~3 (rush|expedite|priority)
            ! akala (ko|namin) ~2 urgent
            ! urgent (lane|line|daw ang|daw yung)
            ! (sabi|ayon) (ng|sa|ni) ~3 urgent
            ! (said|sabi ko|sinabi ko) ~2 (before|dati|noon|kanina) ~3 urgent
            ! can't wait (sa|na|makita|matikman|bumalik|for|mag <word>)
            ! ^ today na $
            ! (lang|lng) pala bago ~1
            ! <n> (buwan|month|months|linggo|taon|weeks|week) bago ~2
            ! <okasyon-pa> ~2 (kahapon|kanina|kagabi)
            ! may <okasyon-pa> (kayo|ba kayo) ~4
            # Frames: lessons and journeys, who will be turned away, what will fall, what the calendar says in formal style.
            (online class|class|klase|pasok|quiz|finals|midterm|midterms|exam|exams|oral|defense|recognition
                |recital|moving up) [ko|namin|niya|nya|nila|ng <word>
                |ng <word> (ko|namin|niya)] [na] ~1 (bukas|mamaya|mamayang|ngayon|ngayong|sa <weekday>) .
            (may|meron) (online class|class|klase|exam|quiz|<okasyon-pa>) (siya|sya|sila|ang <word>
                |ang <word> (ko|namin)|anak (ko|namin)|kami|ako) ~1 <malapit-na> .
            (pamasahe|pambili|pang gatas|panggatas|pambaon|baon|panggastos|pangkain|pang grocery|pang tuition
                |pang upa|pangupa|pang renta|pangrenta|pambayad|pampaospital|pang dialysis) [ko|namin|niya
                |ng <word>|ng <word> (ko|namin)] [na nga|na|nga|sana|na lang] ~1 (bukas|mamaya|mamayang
                |ngayong|ngayon) .
            bago [sana] (mag|mag e|mag ee) (cutoff|cut off|due|due date|deadline|expire|closing|exam|exams
                |finals)
            baka (di|hindi) (na|na kami|na ako|na siya|ako|kami|siya|sya|na sya) ~1 (papasukin|pasakayin
                |tanggapin|makasakay|makapasok|makaalis|makaabot|makagraduate|makapag exam|makapag enroll
                |makaenroll|payagan|papayagan|umabot|abutan|makalipad|makauwi|makaattend|makapag take)
            baka (di|hindi) na [kami|ako|siya|sya|to] (umabot|abutan|makaabot|maagapan|maisalba|mailigtas)
            baka (bumagsak|matumba|gumuho|makuryente|madisgrasya|maaksidente|mabagsakan|ikamatay|mamatay
                |malunod|bumigay|mahimatay|atakihin|mapano|may (makuryente|mabagsakan|maaksidente|madisgrasya
                |mamatay|masaktan|mapahamak|masunog|masagasaan)) ~1
            <okasyon-din> ~4 ay (bukas|mamaya|mamayang <word>|ngayong <word>|sa <weekday>|sa darating
                |sa susunod na (araw|linggo)|sa ika <number>)
            (pagdinig|paglilitis|pagsusulit|panayam|pagtatapos|pag alis|paglipad|pagpapaopera|pulong
                |takdang (araw|petsa)|huling araw|libing|kasal|binyag) [<word>] ~3 (ay|na) (bukas|mamaya
                |mamayang <word>|ngayong <word>|sa <weekday>|sa darating|sa ika <number>)
            (expire|expired|mag expire|mage expire|paso|mapapaso|lapse|lapsed|due|e expire) na [ang
                |yung] [<word>] [ko|namin|niya|nya|nila] ~1 (sa katapusan|katapusan|bukas|mamaya|sa <weekday>
                |this (week|month|<weekday>)|ngayong (linggo|buwan|katapusan|<weekday>)|sa <month>
                |sa a <number>|next (week|month)) .
            (isusugod|isasugod|itatakbo|sinusugod|isinusugod|itinatakbo|dadalhin|idadala
                |ipapa er) [na] ~3 (ospital|hospital|er|emergency|clinic|klinika|doktor) .
            (hindi|di) na (to|ito|yan|sya|siya|talaga|namin|ko|kami|ako) (makakapaghintay|makapaghintay
                |makakahintay|makahintay|aabot|tatagal|mahihintay|makakapag hintay|makakapag antay|magtatagal)
            ! ngayon na naman
            ! (tapos|tas|eto|ito|at|kaya|kahapon|dati|pero|hanggang) ngayon na (wala|hindi|di|ayaw|sira
                |<number>|lang|nga|may)
            ! (cut off|cutoff) na (daw|raw|sila|pala|agad|po daw)
            ! (tuloy|available|anong oras) [ba|po ba] [ang|yung|na] (biyahe|byahe|flight|flights|klase|event
                |laban|game|live|barko|bus) ~2
            ! nakapila na (yung|ang) (application|request|order|ticket|papers|bayad|refund)
            # Frames: where one is by now, what is waited for, what is lost by then.
            (nasa|andito|nandito) [na] [ako|kami] [sa] (clinic|klinika|ospital|airport|gate|grab|taxi|pier
                |terminal|er|hospital|embassy|botika|cashier|pila|boarding gate|check in counter|naia) na [ako
                |kami] [ngayon|papunta|papuntang]
            ako na [ang] (susunod|next|kasunod)
            (babiyahe|bibiyahe|babyahe|bibyahe|aalis|lilipad|luluwas) [na] (kami|ako|siya|sila|namin|ko
                |niya) [<word>] [<word>] (mamayang|mamaya|bukas|ngayong (gabi|hapon|umaga|madaling|linggo)
                |later)
            (flight|boarding|biyahe|byahe|exam|klase|interview|meeting|opera|operasyon|hearing|kasal|binyag
                |libing) ~4 mamayang (<number>|<am-pm>|gabi|hapon|umaga|madaling|tanghali)
            (fiesta|piyesta|pista|debut|despedida|lamay|libing|kasal|binyag|birthday|bday) (sa amin|samin
                |namin|dito|ng <word>|ng <word> (ko|namin)) [na] (bukas|mamaya|sa <weekday>|ngayong <word>) .
            (kailangan|kelangan|need) [na] ng <mahina> [ko|namin] ~3 (bago|ngayon|mamaya|bukas|agad|mamayang
                |ngayong)
            gagamitin [na] [ko|namin|niya|nila] (mamaya|mamayang|bukas|sa <weekday>|ngayong) .
            bago [sana] (mag|ma|maka) (discharge|release|operahan|opera|board|sarado|magsara|lipad|biyahe) ~1
            (discharge|madischarge|ma discharge|idischarge|lalabas ng ospital) [na] [ang|yung] ~2 (mamaya
                |mamayang|bukas|ngayon|ngayong)
            (hindi|hirap|nahihirapan) (makahinga|huminga|nang huminga)
            (hinihika|dinudugo|nawalan ng malay|kinukumbulsyon|inaatake ng)
            (baha|bumabaha) na (dito|sa (loob|bahay|amin|kwarto)|samin|kami|ang (bahay|kwarto|sala))
            tumutulo na (sa|ang|hanggang) (kisame|kwarto|sahig|baba|kapitbahay|sala)
            (nasiraan|natirik|tumirik|na flat|naflatan|na flatan) [na] (kami|ako|ang <word>|yung <word>) (sa
                |dito|ng)
            hindi (kami|ako) (makapasok|makauwi) (sa|ng) (bahay|unit|kwarto|condo|room|apartment)
            gabi na ~3 (bata|kasama|anak|delikado|mag isa|nakatayo|nasa labas|nasa kalsada)
            may (gumagamit|nagwiwithdraw|nagwi withdraw|kumukuha|naglalabas|nagta transfer|nagtatransfer) (sa
                |ng) [account|pera|card|wallet] (ko|namin)
            (nababawasan|nauubos|nawawalan) [na] [ang|yung] (pera|laman|balance|account) ~2 habang
            (mawawala|mapupunta sa iba|ma forfeit|mafo forfeit|maforfeit|mapoforfeit|masasayang|makakansela
                |maka cancel) ~5 (pag|kapag|kung|hanggang) (hindi|wala|walang|bukas|mamaya|sa <weekday>|a)
            (ma forfeit|mafo forfeit|maforfeit|mapoforfeit) [na] (ang|yung|lahat)
            <n> tulog (na lang|nalang)
            <number> (na lang|nalang) [ang|yung] (battery|baterya|batt|charge)
            (nakapila|naghihintay|nag aabang|nag hihintay|nagagalit|umaalis|naiinip) na [ang
                |yung] [mga] (customer|customers|pasyente|kliyente|bisita|client|clients|pasahero|guest
                |guests) ~1
            (nalulugi|talo|lugi) na (kami|ako) (araw araw|kada|bawat|dahil|sa bawat)
            may (kliyente|client|meeting|interview|klase|pasyente|event|delivery) (ako|kami) (ng|nang|sa|in
                |mamayang|mamaya|bukas|at) (<number>|<am-pm>|<weekday>|alas|ng)
            (hinihintay|hinahanap|hinihingi) na ng (embahada|embassy|bangko|ospital|school|hr|employer|agency
                |korte|customer|client|landlord|doktor|doctor|billing)
            ! last day na ba ~4
        """,
        "repeat-contact": """
            # Wrote, called, reported before.
            (nag|nka|naka|nakapag) (chat|email|e mail|message|msg|report|text|txt|tweet|dm|pm|follow up
                |followup|call|raise|reklamo|sumbong|inquire|reply|post|comment|ticket) [up] ~2 (na|ako|kami
                |ko|po|dati|noong|kahapon|kanina|last|since|<n>|ulit|<weekday>|rin|din|pa|namin)
            (nagchat|nagemail|nagmessage|nagreport|nagtext|nagtweet|nagdm|nagpm|nagfollow up|nagfollowup
                |nagpafollow up|nagreklamo|nagsumbong|nagreply|tumawag|sumulat|nagsabi|lumapit|nagtanong
                |nagtawag|nagkomento|naireport|naireklamo|nagmsg|nagreached out|nakausap|nakipag ugnayan
                |nakapagreport|nakatawag|nakapagreklamo|nagparequest|nagpareport) ~2 (na|ako|kami|ko|dati
                |noong|kahapon|kanina|last|since|<n>|ulit|<weekday>|rin|din|pa|namin|na po|sa inyo) ~1
            (ni|na|in|nai|i) (report|email|e mail|send|submit|follow up|followup|file|raise|chat|message
                |reklamo|forward|attach) (ko|namin) (na|po|na po|dati|kahapon|yan|ito|to|noong|last)
            (nireport|naireport|inemail|na email|naemail|isinumite|naisumite|isinumbong|inireport|inireklamo
                |sinubmit|nasubmit|napasa|naipasa|ipinasa|pinasa|sinend|nasend|naisend|finollow up|nafollow up
                |pinafollow up|finile|ipinaalam|naibigay|binigay|ibinigay) (ko|namin|na namin|na po namin) (na
                |na po|dati|kahapon|lahat)
            (lahat|kumpleto|nasa inyo) ~5 (pinasa|naipasa|binigay|naibigay|sinubmit|isinumite|pinadala
                |naipadala|sinend|na send|napasa) (na|ko na|namin) ~2
            (ilang|nakailang|makailang|pang ilang|pangilang|pang ilan|kailang|pang <n>|pang apat|ikatlong
                |ikalawang|ikaapat|pangalawang|pangatlong|pang apat na|panglimang|pang limang|panglima|<n>
                |madaming|maraming|ilang libong|nth|2nd|3rd|4th|5th|second|third) [na] ~1 (tawag|chat|email
                |message|follow up|followup|report|text|balik|punta|reklamo|ticket|calls|request|tanong|agent
                |rep|csr|dm|sumbong) (ko|na|namin|na ako|na akong|na po|na kami|na kaming|akong|na ko|po|ko na
                |na rin|kong|ako|kami|pa|po ako|na po ako|nang|to|na to)
            (nakailang|nakaka ilang|nakakailang|nakakailan|nakailan|ilang ulit|makailang ulit|nakatatlong
                |nakadalawang|naka tatlong|naka dalawang|nakalimang|naka <n>|nakaapat na
                |nakasampung) ~1 (tawag|chat|email|message|report|text|balik|punta|follow up|reklamo|ticket
                |sabi|explain|paliwanag|bang (sasabihin|uulitin)|sasabihin|uulitin|ulit|ko bang|tanong|agent
                |pasa|dm|pm)
            (tawag|chat|email|message|text|report|follow up) (ako|kami) (nang|ng) (tawag|chat|email|message
                |text|report|follow)
            (sabi|sinabi|ang sabi|sinabihan|pinangako|ipinangako|nangako|nagsabi|pinangakuan
                |sinasabi) ~1 (niyo|ninyo|nila|ng|sa|sakin|sa akin|sa amin|po ninyo|nung|kayo|mo|ko|po niyo
                |po nila|po sa akin|agent|samin) ~1 (agent|rep|csr|nakausap|nakachat|staff|kasama|chat|hotline
                |noong|kanina|kahapon|dati|<weekday>|<n>|na (aayusin|tatawag*|babalikan|darating|ibabalik|okay
                |naayos|wala|pwede|<future>)|babalikan|tatawagan|mag*|within|ay|aayusin|bukas|nyo|last|sumagot
                |ni|customer|tauhan|teller|driver|supervisor|ibabalik|ire refund|ia)
            (sabi|ang sabi) (ng|nung|ni|sa|noong) ~1 (agent|rep|csr|nakausap|nakachat|chat|hotline|email
                |kasama|staff|representative|reply|customer service|kausap) ~1
            (sabi) (niyo|ninyo|nila|mo) [po] (noong|nung|kanina|kahapon|dati|last|babalikan|tatawagan|<n>
                |within|bukas|sa loob|24|aayusin|ire refund|mag*|may (tatawag|darating|dadating|pupunta|magre*
                |mag*))
            (kahapon|kanina|kagabi|kaninang <word>|noong <word>|noong isang (linggo|araw|buwan)
                |nung isang (linggo|araw|buwan)|last (week|month|year|night|<weekday>)|last last week
                |nakaraang (linggo|buwan|araw)|nung <weekday>|noong <weekday>
                |since (<weekday>|yesterday|last <word>|<month>)|<n> (days|araw|linggo|weeks|oras|hours|buwan
                |months) na|ilang (araw|linggo|oras|buwan) na) [pa|pa po|po|pa ko|pa ako|pa po ako|akong|na
                |pa kami|ako|kami|kaming] ~2 (nag|nagchat|nagemail|nagmessage|nagreport|nagtext|tumawag
                |tumatawag|nagtatanong|naghihintay|nag hihintay|nag aantay|nagaantay|naghintay|nag antay
                |nagfofollow up|nagfollow up|nagpapafollow up|nakapila|sumulat|nakikipag*|naka on hold|nag fo
                |nagmemessage|nagme message|nagcha chat|nagchachat|nakaantay|nakahintay
                |walang (sagot|reply|response|update|sumasagot))
            (kanina|kahapon|kagabi) pa [po] (ako|ko|kami|akong|kaming) [<word>] [<word>]
            (matagal|antagal|ang tagal|tagal) (na|ko na|na po|na kasi) [po] (ako|akong|kaming|kami|nang|ko
                |namin) ~1 (naghihintay|nag aantay|nagaantay|naghintay|nagrereklamo|hinihintay|inaantay
                |nireport|nagfofollow up|nag fo follow up|nakapila|nagtatanong|sinabi)
            # No answer yet.
            (wala|walang|wla) (pa|pa rin|parin|pa din|padin|man lang|pa po|na|kahit|manlang|namang
                |naman) ~2 (sagot|sumasagot|reply|nagrereply|nagre reply|response|update|balita|aksyon|action
                |feedback|tumatawag|tumawag|nagreply|kumokontak|nangyayari|nangyari|email|tawag|resolution
                |resolusyon|result|resulta|paramdam|nagbabalik|sumagot|progress|usad) ~1
            (hindi|di) ~2 (niyo|ninyo|kayo|sila|nila|man lang|manlang|naman|pa rin|parin|po kayo
                |nyo) ~1 (nagrereply|nagre reply|sumasagot|sinasagot|nireplyan|nireplayan|nirereplyan|sinagot
                |nagreply|sumagot|binabasa|binasa|inaaksyunan|inaksyunan|pinapansin|tumawag|tumatawag
                |binalikan|bumalik|kumontak|nag update|nag reply|inaasikaso|ma contact|makontak|macontact
                |nagbabalik)
            (seen|sineen|na seen|seenzone|seenzoned|dedma|inisnab|isnab|di pinapansin|hindi pinapansin
                |puro seen|binabalewala|binalewala) (lang|niyo|lang ako|ako|kami|na lang|lang po|kayo|ng|lagi
                |pa|po)
            (bakit|hanggang ngayon|until now|hanggang ngayon po) ~3 (hindi|di|wala|walang) ~2 (sumasagot|sagot
                |nagrereply|reply|update|action|aksyon|response|balita|nangyayari|naaayos|nasosolusyunan)
            (follow up|followup|pa follow up|pafollow up|nagfofollow up|mag follow up|magfofollow up
                |mag fo follow up|ifollow up|i follow up|fo follow up|nag fo follow up|follow ko|pagfollow up
                |ipafollow up) (ko|lang|po|lang po|ako|kami|ko lang|ulit|ng|na naman|namin|sa|regarding|na
                |yung)
            # Again and again; said already; sent around.
            (sinabi|nasabi|na explain|naexplain|inexplain|ipinaliwanag|naipaliwanag|pinaliwanag|nakwento
                |na kwento|binanggit|nabanggit|sinend|inulit|nai explain|na mention|namention|na send|naisend
                |binigay|naibigay) (ko|namin) ~1 (na|nga|po|na po|dati|kanina|na nga|yan|to|na yan|na ito
                |na lahat)
            (gaya|tulad|katulad) [ng|nang] ~1 (sabi|nasabi|sinabi|nabanggit|email|report)
            as i ~1 (said|mentioned|email|report)
            (paulit ulit ko|paulit ulit kong|paulit ulit akong|paulit ulit ako|paulit ulit kaming
                |pinapaulit ulit|pinapaulit|balik balik ako|pabalik balik|pabalikbalik|palipat lipat
                |palipatlipat|lipat lipat|pasa pasa|pasapasa|pinagpasa pasahan|pinagpapasa pasahan
                |pinagpapasahan|pinagpasahan|pinapasa pasa|(pinapaikot|pinapaikot ikot|pinaikot
                |pinaikot ikot) (ako|kami|niyo|ninyo|lang ako)|paikot ikot (ako|kami)|turo turo|nagtuturuan
                |pinapabalik|pinabalik|pinapabalik balik)
            (explain|uulitin|ulitin|ikuwento|ikwento|mag explain|magpaliwanag|uulit|ie explain|magsasabi
                |mag uulit|hihingi|humihingi|nanghihingi|hinihingi|hinihingan|tatanungin|tinatanong
                |nagtatanong|magpapasa|pinapapasa) ~2 (na naman|nanaman|ulit|na nman|muli|paulit|panibago
                |ng panibago) ~2
            (ginawa|nagawa|sinunod|sinubukan|na try|natry|tinry|nasubukan|nag try|nasunod|ni try) (ko|namin
                |ko na|na namin) ~2 (lahat|yung|ang|na|po) ~2 (sinabi|sabi|instructions|steps|payo|advice|yan
                |dati|pinagawa|tinuro|itinuro|niyo|ninyo|nyo)
            (ayoko|ayaw ko|sawa|pagod|nagsasawa|sawang sawa|pagod na pagod|napapagod|tinatamad|nakakapagod
                |nakakasawa|nakakatamad|suko) (na|na ako|na akong|na ko|na kong|nang|na kami
                |na kaming) ~1 (makarinig|maghintay|umulit|mag explain|magexplain|magpaliwanag|mag ulit
                |mag follow up|tumawag|makiusap|magkwento|mag chat|magchat|mag email|mangulit|mag antay
                |paulit)
            (sawa|pagod|nagsasawa|sawang sawa|pagod na pagod|napapagod) (na|na ako|na akong|na ko|nang
                |na kami) ~1 (sa|ng) ~2 (paulit ulit|kakahintay|kahihintay|kakatawag|kakachat|paghihintay
                |pangako|sorry|explain|follow up|chat|template|script|sagot|sagutan|rason|excuse|excuses
                |dahilan|bot|pabalik balik|balik|kaka|palusot)
            (same|pareho|parehong|ganun|ganun pa rin|parehas|parehong) ~1 (issue|problema|concern|sagot|reply
                |isyu) (na naman|pa rin|ulit|nanaman|parin|lang|din|as last)
            (same|parehong|parehas) (error|sira) (as last|gaya (noong|nung|ng dati)|noong (isang|nakaraang))
            (nangyari|nangyayari|naulit|bumalik|umulit|ganito|sira|nasira) (na naman|nanaman|ulit|na naman po
                |nnmn|muli) ~1
            (hindi|di) (ito|to|po ito|lang) [ang] (una|unang) (beses|pagkakataon|time|report|reklamo)
            (reference|ticket|case) [number|no] [ko|namin] (dati|na ito|noong|nung|na to) ~1
            (ticket|case|reference number) (ko|namin|number) ~1 (pa|na) ~2
            (ticket|case|reference) [number|no] <number> ~2 (noong|nung|dati|last|kahapon)
            (bukas na naman|laging bukas|puro bukas|puro pangako|puro (kayo|na lang) (sorry|pangako|pasensya
                |we|within)|puro sorry|puro pasensya) [<word>]
            # Not that.
            ! (pwede|paano|saan|gusto|kung|mag|pwedeng|maaari|san) ~2 (mag report|mag email|magreport|i report
                |tumawag|mag chat|mag follow)
            ! (salamat|thank you|thanks) ~4 (sumagot|nagreply|tumawag|update|nagfollow|pag follow)
            ! (nag|na) (request|apply|submit|order|send) <word> (bukas|mamaya)
            (may|meron) [na] [po] [akong|kaming|ako|kausap|ticket|case|reference] ~1 (kausap|nakausap|ticket
                |nakachat|report|case|email|nasend|naisend|complaint) [na] [po] ~2 (ako|kanina|kahapon|dati
                |noong|last|pero|na)
            (<n>x|2x|3x|4x|5x|6x|7x|8x|10x|<number> times|<number> beses) na (po|ako|akong|ko|kami
                |kaming) ~3 (nag*|nag|email|tumawag|follow|report|chat|message|text|sinabi|<doing>|<done>)
            (balik|tawag|email|chat|text|follow up|message) (ako|kami) (ng|nang) (balik|tawag|email|chat|text
                |follow|message)
            (inuulit|uulitin|ulit ulit|inulit) (niyo|ninyo|na naman|po|yung|ang) ~2
            (inuulit|uulitin|inulit) ko (na|pa|na naman|sa|yung|ang|lahat) ~2
            ! inulit ko ~1 (mula|from|yung (steps|step|process|proseso|setup)|ang (steps|proseso|setup)
                |at gumana)
            (nirereklamo|inirereklamo|nireport|sinasabi|pinapaayos|finafollow up|fino follow up|kinukulit
                |tinatawag|hinihingi) (ko|namin) [na|to|ito|po|yan] ~1
            (isang|dalawang|tatlong|apat na|limang|<number>) (agent|rep|csr|tao|staff) [na] [ang
                |na ang] ~1 (kausap|nakausap|nakachat|sumagot) ~1
            (pinasa|pinagpasa|pinaglipat|nilipat|inilipat|tinuro|pinabalik|pinapasa) [pasa|lipat
                |balik] [na lang|lang|na|niyo|nila|na naman] ~1 (ako|kami|lang ako|na lang ako)
            (naipadala|napadala|naisumite|naibigay|naipasa|nasubmit|naisend|na send|na submit|na email
                |nai email|na upload) (ko|namin) (na) [po] ~2 (lahat|yung|ang|yan|noong|kahapon|sa inyo|dati
                |nung)
            ! sabi [po] (sa|ng) (website|site|app|page|system|resibo|google|kaibigan|kapitbahay|guard|kapatid
                |asawa|bangko|seller|nanay|facebook|email niyo|text)
            (wala|may) [pa] [rin] (bang|ba|pa ring|na bang) (update|balita|sagot|progress|aksyon
                |resulta) ~3 (ko|namin) (noong|last|kahapon|na)
            (noong|nung|last|kahapon|kanina) ~3 (ko|namin|ko pa|pa namin) [pa|na] ~2 (nirereklamo|nireport
                |sinabi|finollow up|pinadala|hinihintay|inemail|isinumbong|inireklamo|nireklamo|finile
                |tinawag)
            ! (kanina|kahapon|kagabi) pa [kami|ako|kaming|akong] (walang|wala|sira|down|nawala|putol
                |naka (lock|block|off|down)|mabagal|hindi|ganito|nawalan|may|patay|naglalag)
            ! (naipadala|natanggap|nakuha) (ko|namin) na [po] (ang|yung) <word> $
            ! (ipaliwanag|explain|linawin|sabihin) (niyo|ninyo|mo) [po] (ulit|muli)
            (noong|nung|last|kahapon|kanina|since) ~1 (<weekday>|linggo|buwan|week|month|araw|<month>|pa) (ko
                |namin|ko pa|pa ko|pa po|namin pa) [pa] ~2 (pinadala|sinend|ipinadala|sinabi|nireport
                |hinihintay|tinawag|finollow|pinasa|hiningi|inorder|sinubmit|isinumite|nirequest|<done>)
            (hindi|di) (pa rin|niyo pa rin|pa|pa rin kayo|niyo|ninyo) ~3 (binabalikan|binalikan|tinatawagan
                |tinawagan|nirereplyan|sinasagot|naaaksyunan|inaaksyunan|pinapansin|inaasikaso|nababalikan)
            (tinanong|tinatanong|hiningi|hinihingi|natanong|nahingi) (niyo|ninyo|nila) na ~2
            ! (<number>|dalawang) beses (ako|kami|akong) (siningil|na charge|nacharge|nabawasan|kinaltasan
                |nagbayad|nakaltasan|na double|na bill|na debit)
            (ikalawang|ikatlong|ikaapat na|pangalawang|pangatlong|pang apat na|<number>) (sulat|liham|tawag
                |email|chat|punta|balik|report|reklamo|message|follow up|sumbong) (ko|namin|na|ko na
                |na namin) ~1
            (ilang|nakailang|makailang|pang ilang|pangilang|pang <n>|ikatlong|ikalawang|pangalawang|pangatlong
                |pang apat na|<n>|2nd|3rd|4th|5th|second|third|fourth|ilang libong) (beses|time|times
                |ulit) [na|nang] [rin] [ako|akong|ko|kong|kami|kaming|naming] ~1 (tumawag|tumatawag|nagtawag
                |nag (chat|email|report|message|text|follow|explain|reach|pm|dm|reklamo|tanong)|nagchat
                |nagemail|nagreport|nagmessage|nagtext|nagfollow up|nagfofollow up|nagpaliwanag|nagsabi
                |nagtanong|nagreklamo|sumulat|bumalik|bumabalik|pabalik balik|pinabalik|pumunta|nagpunta
                |sinabi|sinasabi|nireport|inexplain|ipinaliwanag|inulit|inireklamo|nireklamo|nakipag*|nagpa*
                |nagpa <word>|ipinadala|sinend|pinadala|binigay|ibinigay|kinausap|tinawagan|pinasa|ipinasa
                |tinanong)
            (tumawag|nag (chat|email|report|message|text|follow up)|nagchat|nagemail|nagreport|sinabi|nireport
                |pumunta|bumalik|nagpasa|nagpadala|nag submit|nagsubmit|nagsend
                |nag send) ~5 (<n> (beses|times|ulit)|ilang beses|dalawang ulit|tatlong ulit|paulit ulit)
            (bumalik|bumabalik|pumupunta|nakapunta) (ako|kami|akong|kaming) ~2
            (pumunta|nagpunta) (na|pa|na rin|pa nga) (ako|kami|akong|kaming) ~2
            (pumunta|nagpunta) (ako|kami|akong|kaming) ~4 (kahapon|kanina|noong|nung|last|dati|<n> beses|pero
                |tapos|tas|pinabalik|pinapunta|sinabihan|wala)
            (<n>|ilang|bente|trenta|kinse|kalahating|mahigit) ~1 (hrs|oras|minuto|mins|hours|minutes|hour
                |minutos) [na] (ako|akong|kami|kaming) [na] ~1 (naghintay|naghihintay|hold|nakahold|nag hintay
                |nag hihintay|nag aantay|nagaantay|naghantay|pinaghintay|inantay)
            kanina pa [po] (ako|kami|akong|kaming) ~1 (hold|nakahold|naghihintay|nag aantay|nagaantay
                |tumatawag|nagte|nagcha|pabalik balik)
            (<n>|ilang|mahigit) (araw|linggo|buwan|weeks|days|months|taon) [niyo|ninyo|ko|namin] (na|nang
                |ng) [akong|ako|kaming|kami|kong] ~2 (hindi sinasagot|hindi pinapansin|hindi binabalikan
                |nagre (report|reply|reklamo)|nagrereport|nagrereklamo|nagfofollow up|nag fo follow
                |nagfo follow|nagpa follow|tumatawag|nagme message|nagmemessage|nage email|nag eemail
                |nag email|nagcha chat|nagchachat|nagtatanong|nakikiusap|kinukulit|nangungulit|pinapaikot
                |pabalik balik|sinasagot|nirereplyan)
            pang <n> (araw|linggo|buwan) (ko|namin) [na] [ng|nang] ~1 (pm|chat|tawag|email|text|message|dm
                |follow|report|pabalik)
            (nung|noong|last|nakaraang) ~1 (araw|linggo|buwan|week|month|<weekday>|<month>) pa (ko|ako|akong
                |kami|kaming) (nagpapa <word>|nagpapa*|nagre <word>|nagfo <word>|nag <word>|nagte <word>
                |tumatawag|nangungulit|nakikiusap)
            (pang <n>|pang lima|panglima|pang apat|pang tatlo|pangatlo|pang tatlong|ikalima|ikaapat|ikatlo
                |pangatlong|pang anim) [na] (kayong|kayo|kang|ka) ~1 (agent|rep|kausap|csr|tao|nakausap
                |representative)
            (dalawa|tatlo|apat|lima|<n>|ilang|isa) [na] [agent|tao|csr|rep] [na] bago (ikaw|kayo|sayo|sa inyo
                |sa iyo)
            sa (dalawang|tatlong|apat na|limang|ilang|<n>) (agent|tao|csr|rep|collector|staff|kasama
                |representative|teller) [niyo|ninyo]
            (naikwento|naikuwento|ikinuwento|kinwento|nakwento|ipinakita|pinakita|naipakita|sinagot
                |nasagot) ko na [to|ito|yan|lahat|rin] ~1
            (chinat|tinext|inemail|minessage|dinm|pinm|tinawagan|tinatawagan|kinontak|kinausap|nakausap
                |nilapitan|kinulit|inemailan|chinachat|na chat|na call) (ko|namin) na ~2
            i (emailed|called|messaged|texted|chatted|reported|followed up) na ~1
            (bawat|tuwing|kada|every|everytime) (punta|tawag|chat|email|balik|follow up|message) (ko|namin) ~2
            (pangalawang|pangatlong|ikalawang|ikatlong|pang apat na|ikaapat na) (linggo|araw|buwan) na (nito
                |ito|to|namin|ko|nang)
            (nireport|inireport|nirereport|sinumbong|isinumbong|inireklamo|nireklamo|finallow up
                |finollow up) (kong|naming|na to|na ito|na yan) ~1
            ! sabi ng (doctor|doktor|guard|teller|driver|cashier|nurse|technician|kapitbahay|kaibigan) ~2
            ! sabi ko ,
            ! (pumunta|bumalik) ~2 (bahay|nanay|tubig|kuryente|signal|net|internet)
            ! agent ~3 (hindi|di) ko (gets|maintindihan|alam)
            (ko|ako|kong|kami|namin) na (namang|naman) (ulitin|uulitin|ipaliwanag|magpaliwanag|mag explain
                |i explain|magpadala|magpasa|ipasa|isend|mag fill|mag submit|isumite)
            (naghihintay|nag aantay|nagaantay|nag hihintay|hinihintay|inaantay) (pa rin|parin|padin|pa din) ~1
            nag (file|submit|raise|open|create) na (ako|kami) ng (report|reklamo|complaint|ticket|dispute|case
                |concern|follow)
            (matagal|matagal tagal) (ko|namin) na (inirereklamo|nirereport|sinasabi|hinihintay|hinihingi
                |pinapaayos|nirereklamo|kinukulit|sinumbong|inireport|nireport)
            (as per|per|based on|re|refer to) my (previous|last|earlier|past) (email|emails|call|chat|message
                |report|ticket)
            (pabalik balik|balik balik|pabalik) na (ako|kami|akong|kaming) ~1
            (isa|dalawa|tatlo|ilang) (araw|linggo|buwan) na (kong|naming|akong|kaming) (sinasabi|nirereport
                |hinihintay|nagrereport|tumatawag|nagfofollow|pinapaayos|hinihingi|<doing>)
            ! may ~1 (nagsabi|nagtext|tumawag|nagchat|nagmessage|nagemail|nagreply
                |nag (text|message|chat|email|dm|pm|reply|alok|offer))
            ! (nagsabi|nagtext|tumawag|nagmessage|nagreply|nagchat|nagemail
                |nag (text|message|chat|email|reply|pm|dm)) (sakin|sa akin|samin|sa amin|sa akin|ang seller
                |yung seller|yung rider|ang rider|ang driver|yung driver|ang courier|yung courier|ang bangko)
            ! (paki|pa|ipa|papa|magpapa|pwede|pwedeng) follow up ~1 (ng|nang|sa|yung|ang)
            ! follow up (checkup|check up|consultation|appointment|visit|session|shot|form|payment)
            ! (nakausap|kausap) ko ~1 (ang|si|yung) ~1 (asawa|nanay|tatay|anak|kapatid|kaibigan|boss|misis
                |mister|pamilya|employer)
            ! (binigay|naibigay|ibinigay|pinasa|pinadala|sinend|inabot) ko ~1 sa (rider|driver|courier|guard
                |lbc|kapitbahay|technician|cashier|kaibigan|teller|conductor)
            ! (naghihintay|naghintay|nag aantay|nagaantay|nag hihintay|nag iintay) ~3 (pagkain|food|order
                |rider|delivery|parcel|technician|teller|bus|taxi|van|driver|padala|milktea)
            ! nakapila ~1
            ! <number> [yung|ang] (ticket|tickets|text|report) ko
            ! (bumalik|pumunta) ako sa (lumang|dating|luma|dati|bahay|mall|<number>)
            ! bakit ~2 (kailangan|pa) ~2 (bumalik|pumunta|magpunta)
            ! (nag send|nagsend|nagpadala) ~2 (pera|load|bayad|gcash|<number> pesos)
            (lagi|palagi|parati|araw araw|gabi gabi|linggo linggo|oras oras|kada araw|buwan buwan|ilang araw
                |halos araw araw) (ako|akong|kong|kaming|kami|ko) (tumatawag|nagtetext
                |nag (te text|email|chat|message|text|follow|fo follow|me message|cha chat|ee email|re report
                |report)|nagmemessage|nageemail|nagfofollow|nagchachat|nangungulit|nagrereport|pumupunta
                |bumabalik|nagtatanong|nakikiusap|nagmamakaawa|nagpapafollow)
            (nagmamakaawa|nagmakaawa|nangungulit|nagfofollow up|nag fo follow up|nagpapafollow up
                |nagpa follow up) ~1
            (kulit|tawag|email|text) (na ako|na kami|ako|kami) (ng|nang) (kulit|tawag|email|text) ~1
            (walang|wala) [man lang|ni isa|ni isang] (sumasagot|sumagot|nagrereply|nagreply|nag rereply
                |nagre reply|nag reply|tumutugon|tumugon|nagbabasa) ~2 (tawag|email|emails|chat|message
                |messages|hotline|telepono|text|landline|trunkline|dm|inyo|page)
            (hindi|di) (sinasagot|sinagot|nirereplyan|nireplyan|pinapansin|binabasa|binasa|sinasagutan) [niyo
                |ninyo|nila] [ang|yung|mga] ~1 (tawag|email|emails|chat|chats|message|messages|text|dm|mensahe
                |sulat|liham) (ko|namin)
            (hinihintay|inaantay|iniintay|hinintay) ko ~2 (tawag|reply|sagot|update|email|callback|feedback
                |tugon) (niyo|ninyo|nila|mo)
            (naghihintay|nag aantay|nag iintay|naghintay) ~3 (tawag|reply|sagot|update|tugon|callback) (niyo
                |ninyo|nila|mo|sa inyo)
            (kakausap|kakachat|kaka chat|katatawag|kakatawag|kaka tawag|kaka email|kakaemail|kaka text
                |kakareport|kaka report|kaka follow up|kakafollow up|kaka message|kakamessage|kakasabi
                |kaka sabi|kasasabi|kakareklamo|kaka explain|kakapaliwanag) [lang] (ko|ako|namin|kami|kong
                |akong)
            (kausap|ka chat|kachat|nakausap|nakachat) (ko|namin) ~2 (kanina|kahapon|noong|nung|last|kagabi) .
            (binaba|binabaan|binagsakan|pinatayan|pinatay) ~3 (tawag|call|telepono|phone) ~1
            (naputol|na cut|nadrop|na drop) ~1 (tawag|call|chat) (ko|namin) ~2 (cs|csr|inyo|agent|hotline|niyo
                |customer)
            (<number>|isang|kalahating|mahigit <word>) (oras|minuto|mins|minutes|hour|hours|hr|hrs) (ako|akong
                |kami|kaming|on) [na] (hold|naka hold|nakahold|pinaghintay)
            (naghintay|nag antay|nag hintay|pinaghintay) ~4 (oras|minuto|mins|minutes|hour|hours) ~1 sa (linya
                |line|hotline|chat|telepono|tawag|phone)
            panibagong (pila|chat|ticket|agent|kausap|paliwanag|explain|form) ~1
            (ilang|nakailang|makailang|pang ilang|ikatlong|ikalawang|pangalawang|pangatlong|pang apat na|<n>
                |2nd|3rd|4th|5th|second|third|fourth|nth) (beses|ulit|time|times) (ko|kong|namin|naming) [nang
                |ng|itong|to] ~1 (nirereport|nireport|inireport|nirereklamo|inirereklamo|nireklamo|pinaliwanag
                |ipinaliwanag|ipinapaliwanag|sinasabi|sinabi|naipasa|pinasa|pinadala|ipinadala|naipadala
                |sinend|nasend|sinubmit|nasubmit|inemail|tinawag|tinawagan|finollow|finafollow|binabalik
                |pinapaayos|pinaayos|hiningi|hinihingi|nirequest|nilapit|inilapit|ikinuwento|inexplain
                |pinapaliwanag|inuulit|pinakiusapan|tinatanong|tinanong)
            <n> (araw|linggo|buwan|taon|weeks|months|days) [na|nang] (kong|naming|akong|kaming|ko
                |namin) ~1 (nirereklamo|nirereport|inirereport|pinapaayos|hinihingi|kinukulit|pinapakiusap
                |nagmamakaawa|nangungulit|nagpapafollow|tumatawag|sinasabi)
            ilang (araw|linggo|buwan|taon) (kong|ko|naming|namin|akong|kaming) [nang] ~1 (nirereklamo
                |nirereport|inirereport|pinapaayos|hinihingi|kinukulit|nagmamakaawa|nangungulit|tumatawag
                |sinasabi|finafollow|nagfofollow)
            (<n>|ilang|sandamakmak|ang dami|andami|daming|napakaraming) (emails|calls|chats|tickets|messages
                |email|tawag|chat|report|reports|follow ups) ~2 (sinend|pinadala|ipinadala|ginawa|nasend
                |naipadala|inopen|finile|nagawa)
            (idinulog|inilapit|nilapit|ipinabatid|idinaing|isinangguni|naidulog|ipinarating|naiparating
                |iniulat|naiulat|isinulat) ko ~1
            (nagtungo|nagsadya|dumulog|sumangguni|lumapit) na (ako|kami) ~1
            (same|parehong|pareho) ~1 (issue|problem|problema|sira|concern|error) ~1 (last (week|month|time)
                |gaya noong|noong nakaraan|as last|gaya dati)
            pinangakuan (ako|kami|niyo|ninyo|kaming) ~1
            (nangako|pinangako|ipinangako) (niyo|ninyo|kayo|kayong|agent) ~1
            (ginawa|nagawa|sinunod|sinubukan|natry|na try|tinry|nasubukan) (ko|namin) lahat ~1 (nasa|sinabi
                |steps|instructions|payo|turo|sinasabi|nakalagay)
            (nagawan|ginawan|nabigyan) ~1 (ng|nang) (ticket|case|reference|report) ~1
            (hindi|di) ako (nireplyan|sinagot|binalikan|tinawagan|pinansin|nirereplyan|binabalikan
                |tinatawagan) ~1
            (sagot|sinagot|sabi|reply) (niyo|ninyo) (sakin|sa akin|samin|ako|sa amin) ~2 (kahapon|kanina|noong
                |nung|dati|<n>|last)
            (lagi|palagi|parati) (niyo|ninyo|niyong|ninyong) (sinasabi|sagot|sinasagot) ~1
            (nagpaliwanag|nag explain|nagexplain) (ako|kami) sa ~2 (agent|csr|rep|inyo)
            naka usap ko (si|yung agent|ang agent|kayo) ~1
            (requirements|documents|form|dokumento|reklamo|report) ~1 (2x|3x|4x|5x|<number> times)
            ! sabi (sa|ng|nung) (poster|ad|ads|flyer|tv|radyo|balita|fb|post|rider|driver|courier|seller
                |kaklase|barkada|tita|nanay|tracking|google)
            ! (nagtext|tumawag|nag text|nagchat|nagmessage|nag message|nag chat|nag email|nagemail) (ako
                |kami) ~1 sa (rider|driver|seller|courier|kaibigan|pulis|asawa|barangay)
            ! (nag report|nagreport|nireport|inireport) ~3 (pulis|police|pulisya)
            ! ulit ulit ~1 (lumalabas|error|nawawala|nagloloko|tumutunog|nag <word>)
            ! (binigay|naibigay) ko [ang|yung] (bayad|pera|tip)
            ! (nakausap|kausap) ko [ang|si|yung] (rider|driver|seller|courier|doktor|doctor|technician)
            ! (wala|walang) pa ~1 (resulta|result|results|update|updates) [ng|sa|ang|yung] (exam|tracking|lab
                |test|order|parcel|app|status|xray)
            ! (bumalik|naulit|umulit) na naman (ang|yung)
            ! nag (comment|post) ~2 (post|page|video)
            (mula|simula|since|noong|nung|kahapon|kanina|last|nakaraang|buhat) ~3 (namin|naming|ko|kong|kami
                |kaming|ako|akong) [na] [<that>] <nirereklamo>
            <n> <unit> [na|nang] (namin|naming|ko|kong|kami|kaming|ako
                |akong) [na] [<that>] [<that>] <nirereklamo>
            (mag|magi|halos|mahigit|lampas|higit) <malapit-nang> [na] <unit> [na] (namin|naming|ko|kong|kami
                |kaming|ako|akong) [<that>] <nirereklamo>
            (magdadalawang|magtatatlong|mag iisang|magiisang|mag dadalawang|mag tatatlong|mag aapat
                |maglilimang|mag lilimang|mag aanim|isang|kalahating) [na] <unit> (kami|kaming|ako
                |akong) <nirereklamo>
            (ikwento|ikuwento|ipaliwanag|explain|ulitin|magpaliwanag|mag explain|magkwento|isalaysay|ilahad
                |i type|itype|uumpisahan|mag umpisa|magsimula|simulan) [ko|namin] [na naman|ulit|uli
                |lahat] [mula|sa|from] (umpisa|simula|start|una|uli|ulit|muli|na naman|zero|paulit)
            (kailangan|kelangan|bakit|dapat|pinapa|gusto niyo|gusto niyong) ~1 (ko|kong|ako|akong|namin
                |naming) (na naman|naman|ulit|uli|muli) (ikwento|ipaliwanag|ulitin|sabihin|magpaliwanag
                |mag <word>|magsimula|magbigay|ibigay|ipasa|pumunta|bumalik)
            (nag usap|nagusap|nagkausap|nag kausap|napag usapan|napagusapan|nagkasundo|nagkausapan) na (natin
                |tayo|kami ng <kausap-noon>)
            (nauna|naunang|dating|nakaraang|nakaraan|previous|earlier|lahat ng|huling) (kong|ko|naming
                |namin) [mga] <kontak>
            (panay|puro|kada araw|araw araw|walang tigil|walang humpay|sunod sunod|tuloy tuloy
                |paulit ulit) [ang|yung|na|ko|kong|namin] <kontak> (ko|namin|sa)
            (panay|puro) <kontak> $
            (panay|puro|walang tigil|walang sawang|sunod sunod|tuloy tuloy|paulit ulit) [na|ako|akong|kami
                |kaming] <nag-kontak-palagi>
            (reminder|paalala|follow up|followup|pahabol|bump|kalabit|kulit) (ulit|uli|muli|na naman|again
                |ko lang|lang sa)
            (nag iwan|nagiwan|nakapag iwan|iniwan|naiwan) [ako|kami|ko|akong] [ng|na|ang] (voicemail
                |voice mail|mensahe|message|note|notes|contact|number|sulat)
            <pinaghihintay> (ako|akong|kami|kaming|niyo|ninyo|nila|lang|ng)
            (niyo|ninyo|nila) (ako|akong|kami|kaming) <pinaghihintay>
            (naka hold|nakahold|na hold|on hold|nakatutok|nakababad|nakatambay) (ako|kami|akong
                |kaming) [na] [ng|nang|for|sa] ~1 (<number>|<n>|oras|chat|linya|hotline)
            ilang (beses|ulit|ticket|tawag|email|agent|report) [ko|kong|ako|akong|namin|naming|kami|kaming
                |niyo|ninyo] [ba|bang|pa] [ko|kong|ako|akong|kami|kaming] (<future>|kailangang|kailangan|dapat
                |mag <word>|magpa*|tatawag|pababalikin)
            (naunang|nauna|dating|huling|unang|previous|last|kahapong|ibang) [kong|naming|na] <kausap-noon>
            <naiparating> (ko|namin) [na] [<that>] [lahat] (sa|kay) ~1 (naunang|nauna|dating|ibang|isa
                |kasamahan|inyong|inyo|<kausap-noon>|team niyo|chat)
            <naiparating> (ko|namin) na [<that>] (noong|nung|last|kahapon|kanina|dati|nang ilang|nang <n>
                |twice|ng <n> beses|<n> beses|lahat)
            (noong|nung) (una|unang|huli|huling) ~2 (kinontak|nakausap|tumawag|tawag|chat|tinawagan|nag <word>
                |nagreport|kausap|punta|lumapit|sumulat|email)
            (kayong|kayo) (kinontak|tinawagan|tinext|chinat|inemail|kinausap|nilapitan|sinulatan|minessage
                |kinukulit) [na]
            (gaya|tulad|ayon|base|per|alinsunod|sinunod) [na|ko] (ng|sa|nang|ang) (bilin|sabi|sinabi|payo|utos
                |instruction|instructions|turo|hiling|pangako|napag usapan|advise|advice) (niyo|ninyo|nila
                |natin|ng <kausap-noon>)
            (sagot|sinasagot|sabi|sinasabi|reply|tugon) (niyo|ninyo|nila) (sa akin|sakin|samin|sa amin|lagi
                |palagi|parati|noon|dati|noong|nung|last|kahapon|kanina)
            (lagi|palagi|puro|parati|pare pareho) ~3 (sagot|sabi|sinasabi|reply|tugon|sinasagot|script) (niyo
                |ninyo|nila)
            (sabi|sinabi|bilin|pinangako|pangako) (niyo|ninyo|nila) ~1 (okay na|ayos na|tatawag*|babalik*
                |maghintay|antayin|hintayin|within|<n> days|<n> araw|bukas|aayusin|ipapadala|iaaksyon
                |may pupunta|darating|noon|dati|escalated)
            (dalawang|tatlong|apat na|limang|anim na|ilang|sari saring|iba ibang) (agent|agents|csr|rep|reps
                |representative|operator|kausap)
            (dinala|binalik|ibinalik|pinaayos|pinagawa|pinacheck|pina check|pina repair|pinarepair|ipinaayos
                |pinalitan niyo|inayos niyo) [ko|namin] na ~5 (twice|<n> beses|ulit|noong|nung|ganun|same
                |pareho|sira|hindi)
            (wala|walang) [ba|bang] (notes|record|records|history|log|logs|nakalagay|nakasulat|nakatala|note
                |nakarecord) ~1 (diyan|dyan|sa system|niyo|tungkol|yung|ang)
            hanggang kailan [ba] [ako|kami|akong|kaming|niyo] (maghihintay|mag aantay|mag hihintay|magtitiis
                |aantayin|hihintayin|paghihintayin|magtyatyaga|aasa|tatawag|mangungulit|paaasahin)
            (nung|noong|since|simula) (<number>|<month>|<weekday>|isang <word>|nakaraang <word>|last <word>|pa
                |umaga|lunes|dati) [pa] (ako|ko|kami|namin|akong|kong|naming|kaming) <kumontak>
            <kumontak> na [ako|kami|ang <word>|ang <word> <word>] [namin|ko] ~3 (noong|nung|kahapon|kanina
                |last|dati|<month>|<weekday>|twice|<n> beses|noon)
            (nagbigay|nagpasa|nagsumite|nagpadala|naghain|nagsend|nagsubmit|nag submit|nag send
                |nag upload) na (ako|kami|ng|nang) ~6 (noong|nung|kahapon|kanina|last|dati|noon)
            (umpisa|simula|una|square one|zero|panimula) na naman (ako|kami|tayo|ulit)
            (heto|eto|ito|andito|narito|nandito) na naman (ako|kami|po ako)
            (sumasagot|sumagot|nagrereply|nagreply|bumabalik|bumalik|tumawag|tumatawag|nagparamdam|kumokontak
                |kumontak|nagbalik|nag update|nag reply|nag callback) (kahit isa|ni isa|hanggang ngayon|since
                |mula|pabalik)
            (wala|walang) [man lang|ni isa|kahit isang|ni isang] (sumasagot|sumagot|nagrereply|nagreply
                |bumalik|bumabalik|tumawag|tumatawag|nagparamdam|kumontak|kumokontak|nag update|nag callback
                |nangyari|nangyayari|tugon|aksyon) ~2 (kami|ako|namin|akin|amin|sakin|samin|inyo|hanggang|mula
                |simula)
            (pinangako|nangako|sinabi|sabi|pangako) (ng|nung|ni) ~1 (<kausap-noon>|csr|tauhan|hotline|support)
            (reference|ref|case|ticket|tracking) (number|no|id) (ko|namin) (noong|nung|last|sa dati|sa nauna
                |ay|yung luma)
            (may|meron) [na] [akong|kaming|ako|kami] [open|existing|dating|nakabinbing|nakabinbin|pending
                |hawak] [na] (ticket|case|tiket|complaint|dispute|follow up|reklamo) ~1 (dito|sa inyo|number
                |noong|nung|pero|wala)
            nakabinbin ~1 (kahilingan|request|reklamo|application|ticket|concern|claim)
            ! (nakausap|kausap) ko ~1 (kapitbahay|asawa|nanay|tatay|kaibigan|guard|katulong|tubero)
            ! (pabalik balik|balik balik|pabalik) (ang|yung|sa trabaho|sa bahay|sa ospital)
            ! <kumontak> (ako|kami) para (magtanong|mag inquire|malaman|itanong|makibalita|umorder|mag order
                |magpa reserve|mag book)
            ! may (email|number|chat|viber|hotline|page|website|landline) [ba] (kayo|ninyo|niyo)
            ! <kumontak> (ang|si|yung) ~1 (anak|nanay|tatay|asawa|kapatid|boss|amo|kaibigan
                |pinsan) ~1 (sa akin|sakin|samin|sa amin)
            ! (ikalawang|pangalawang|ikalawa|pangalawa|panibagong|second) (tawag|card|order|punta) sa
            (bumalik|naulit|nasira|nawala|umulit|nag error) na naman (ang|yung) ~2 (inayos|ginawa|pinalitan
                |nireport|pinaayos|nirepair|inireklamo) (niyo|ninyo|ko|namin)
            (pang apat|pangatlo|pangalawa|pang lima|ikatlo|ikalawa|ikaapat|pangatlong|pangalawang|ikatlong
                |ikalawang|ikalimang|<n>|ilang) na beses (ko|kong|namin|naming|kami|ako) [na]
            hindi (nasasagot|nasagot|sinasagot|sinagot|binabasa|nababasa|pinansin|pinapansin|naaaksyunan
                |inaaksyunan|natutugunan|tinugunan|nirereplyan|nireplyan|inaasikaso|naaayos|naresolba) [niyo
                |ninyo|nila] (ang|yung|mga) ~1 <kontak> (ko|namin|noong|nung)
            (nakipag chat|nakipag usap|nakipagchat|nakausap|nakipag ugnayan|nakipagtalo
                |nakipag coordinate) na (ako|kami|ko|namin) (sa|ang|si|kay|yung)
            (tumawag|mag email|magemail|mag chat|pumunta|bumalik|sumulat|mag report|magreport|mag follow up
                |mag message|lumapit) (ulit|muli|uli|na naman|pang muli) (dahil|kasi|at|para|sa inyo|dito)
            (eto|heto|andito|ito) na naman (tayo|ang problema|kami|ako)
            (kaka|kaka kaka|kakaka|sa kaka|sa kakaka) (follow up|tawag|email|text|chat|report|message|punta
                |kulit|pabalik balik|explain|paliwanag)
            (kakafollow|kakatawag|kakaemail|kakatext|kakachat|kakareport|kakakulit|kakapaliwanag|kakaexplain
                |kakapabalik|kakapunta) [up|namin|ko|na]
            (mula pa|simula pa|since|noon pang|noong pang|nuon pa) ~1 (<month>|<weekday>|last <word>
                |isang <word>|umaga|kahapon|taon) ~1 (namin|naming|ko|kong|kami|ako|akong
                |kaming) [<that>] <nirereklamo>
            mag (aanim|aapat|lilimang|dadalawang|tatatlong|iisang|pipitong|wawalong|isang|dalawang) [na] (araw
                |linggo|buwan|taon|oras) na (kami|kaming|ako|akong|naming|namin|ko|kong)
            # Frames: how often and how long one has asked, what was promised, where one was sent.
            (pang ilan|pang ilang|pangilang|pangilan|pang ilang ulit|ilang) (beses|ulit) na (to|ito|yan)
            nasa ~1 (unang|una kong|nauna kong|naunang|first|previous|nakaraang) (email|message|chat|sulat
                |ticket|report|form) (ko|namin)
            (basahin|i check|icheck|tingnan|scroll|back read|backread|mag back read|magbackread|i scroll
                |balikan|basa) ~4 (convo|thread|usapan|history|sa taas|sa itaas|naunang|previous
                |(email|message|chat|chats) (ko|namin)|records)
            (taon taon|araw araw|lagi|palagi|buwan buwan|linggo linggo|paulit ulit) (ko|kong|namin
                |naming) ~1 (pinapaliwanag|ipinapaliwanag|sinasabi|ine explain|inuulit|nirereport|nirereklamo
                |finafollow up|pinapadala|sinusubmit)
            <n> (araw|oras|linggo|days|weeks|hours|hrs|buwan|months|minuto|mins) na (seen|sineen|naka seen
                |na seen|walang (reply|sagot|update|balita|tugon|aksyon|paramdam|nangyayari|feedback|response)
                |wala (reply|sagot|update|balita|tugon))
            <n> (araw|oras|linggo|days|weeks|hours|buwan|months) , wala ~1 (reply|sagot|update|balita|tugon
                |paramdam|aksyon)
            labing <word> (araw|linggo|buwan|oras) ~1 (wala|walang) ~1 (reply|sagot|update|balita|tugon
                |aksyon)
            (itinawag|naitawag|tinawag|isinulat|naisulat|ichinat|naichat|itinext|naitext|iniemail|inemail
                |na email|na chat|inireport|nireport|nasabi|sinabi|naikwento|inilapit|idinulog|naidulog
                |ipinaalam|naipaalam|naireport|nai report|nai chat|nai email|isinumbong|ipinost|naipost) (ko
                |namin) [na] [ito|to|yan|yun] ~1 (sa|kay|kina|noong|nung|kahapon|kanina|last|dati)
            (kahapon|kanina|noong <word>|nung <word>|last week|last month|noong isang <word>|nung isang <word>
                |kagabi|matagal|dati) (niyo|ninyo|ko|namin|nila) pa ~1 (sinabi|sinabing|pinangako|ipinangako
                |sinasabi|pinromise|hinihintay|hinihingi|nireport|pinacancel|pina cancel|kinansel|tinawag
                |hiningi|pinapaayos|nirequest|ni request)
            (nirekomenda|nirecommend|ni recommend|pinayo|ipinayo|pinagawa|ipinagawa|pinatry|pina try|sinuggest
                |ni suggest|inadvise|ni advise) (niyo|ninyo|nila|mo) ~1
            (tuwing|twing|kada|bawat|every time|everytime|sa tuwing) (tatawag|tumatawag|magchachat|mag chat
                |mag cha chat|kokontak|pupunta|magtatanong|mag follow up|magfofollow up|mag email|mag eemail
                |lalapit|kakausap) (ako|kami|kong|akong|naming)
            (kada|bawat|tuwing) (chat|tawag|agent|email) ~2 (kwento|explain|paliwanag|ulit)
            (ayoko|ayaw ko) na ng ~5 (sagot|sorry|pangako|reply|dahilan|palusot)
            (pumunta|nagpunta) (ako|kami) sa (inyong|tanggapan|sangay|opisina|branch|office) ~6 (ngunit|pero
                |kaso|subalit)
            <n> <unit> na (ang|yung) ~1 (ticket|case|reklamo|complaint|dispute|follow up)
            (ako|kami) (ulit|uli|na naman) (ito|to|yung|ire)
            ^ [hi|hello|good <word>|boss|ate|kuya] ako (ulit|uli|na naman) [ito|to|yung] ~1
            (ako|akong|ko|kong|kami|kaming|naming) (message|chat|tawag|email|follow up|text|kulit|sunod|tanong
                |pm|dm|balik) (ng|nang) (message|chat|tawag|email|follow up|text|kulit|sunod|tanong|pm|dm
                |balik)
            (promise|pangako|commit|commitment) (niya|nya|ninyo|niyo|nila|mo|ng agent|ng staff) ~1 (credited
                |refund|maayos|aayusin|ok na|okay na|within|bukas|today|ibabalik|tatawag*|darating|<n>|na)
            <n> (oras|minuto|mins|minutes|hours|hour|hrs) ~1 (naka hold|nakahold|on hold|hold|sa hotline
                |sa linya|sa line)
            (pinaghold|pinag hold|hinold|pinahold) (ako|kami|niyo|ninyo|nila) ~1
            (inaayos|nilalakad|hinahabol|inaasikaso|sinusundan|kinukulit) (ko|namin|kayo) ~1 (<n>|2mos|3mos
                |ilang) ~1 [linggo|buwan|araw|weeks|months|mos|taon]
            <n> (araw|linggo|buwan|taon|weeks|months|days) [nang] (ko|kong|namin|naming) (inaayos|nilalakad
                |hinahabol|inaasikaso|sinusundan)
            (paikot ikot|pabalik balik|paulit ulit) ~1 (tayo|usapan|kausap) ~1
            <n> (linggo|buwan|araw|oras|weeks|months|days) ~1 (kong|akong|kaming|ko|ako|kami) sunod (nang
                |ng) sunod
            (ikatlo|ikalawa|ikaapat|ikalima|pangatlo|pangalawa|pang apat|pang lima|pangapat|panglima
                |pangatlong|pangalawang|ikatlong|ikalawang|ikaapat na) (kong|ko|naming|namin) (liham|sulat
                |email|chat|tawag|message|mensahe|ticket|report|reklamo|follow up|punta|balik|text|dm|pm)
            (pangatlong|pangalawang|pang apat na|pang limang|ikatlong|ikalawang|pang ilang|pangilang|third|3rd
                |4th) (palit|repair|gawa|technician|tech|schedule|sched|resched|reschedule|balik|unit
                |replacement|agent|pangako|promise|next day) (to|ito|niyo)
            (wala|walang) (ako|akong|kami|kaming) ~1 (natanggap|natatanggap|nakuha|nakukuha|narinig|naririnig
                |narereceive|nareceive) ~2 (sagot|tugon|reply|update|balita|tawag|response|resolusyon|aksyon
                |kasagutan)
            puro (auto reply|autoreply|automated|auto|template|copy paste|seen|generic
                |bot (reply|sagot)) [reply|replies|sagot|response]
            (chat|phone|live chat|tawag|email) <number> , (email|tawag|chat|phone|text|twitter|viber) <number>
            (ikatlong|ikalawang|pangatlong|pangalawang|pang ilang|ikaapat na|pang <n>) (araw|linggo|buwan
                |oras) (ko|namin) ~2 (nagcha*|tumatawag|naghihintay|nagfo*|nagte*|nagme*|nage*
                |nag (chat|cha chat|email|fo follow|me message|te text|hihintay|aantay)|nangungulit|kumokontak
                |bumabalik)
            <n> na (ang|yung) [mga] (ticket|case|reference|report|agent|kausap|nakausap|reklamo|complaint
                |follow up) [number|numbers] (ko|namin)
            (huling|last) (sagot|reply|email|update|tawag|text|response|usap|message) (niyo|ninyo|nila
                |natin) ~1 (noong|nung|<n>|kahapon|last|<month>|<weekday>|ay)
            (inayos|naayos|natapos|napadala|naipadala|na process|na refund|naibalik|na approve|na escalate
                |inasikaso) daw ~1 (nung|noong|kahapon|kanina|last|sabi)
            (nag file|nagfile|nag submit|nagsubmit|nagsampa|nag raise|nag open|nagpasa|naghain) (ako
                |kami) ng [<word>] (dispute|reklamo|report|ticket|claim|complaint|appeal|case|concern
                |sumbong) ~2 (noong|nung|last|kahapon|since|kanina)
            (third|3rd|fourth|4th|second|2nd|pang 3rd|nth) time (ko|namin|na akong|kong|ko itong|ko to) [nang
                |ng] (mag (chat|email|report|explain|follow up|tanong|text|message)
                |nag (chat|email|report|explain|follow up|tanong|text|message)|nagtatanong|nagtanong|tumawag
                |tumatawag|nagrereport|nagchat|nagchachat|nagsabi|sinasabi|sinabi|nirereport|pinapaliwanag
                |finafollow up)
            (natanggap|nareceive|na receive|nabasa|nakuha) (niyo|ninyo) ~1 (email|message|sulat|chat|report
                |reklamo|requirements|documents|dokumento|liham|text) (ko|namin)
            (hindi|di) (bumalik|bumabalik|nagparamdam|sumipot|nagpakita) (ang|yung|si) ~1 (technician|agent
                |tech|tao|csr|rep|installer|lineman|ahente)
            (sabi|pangako) (niya|nila|ninyo|niyo) ~1 (tatawag*|babalik*|irerefund|ibabalik|aayusin|magtetext
                |iuupdate|papalitan|pupunta*) ~2
            (umasa|naniwala|nagtiwala) (ako|kami) sa (sinabi|sabi|pangako) (niyo|ninyo|niyong|ninyong|ng)
            (inindian|iniindian|pinaasa|sinipot|sumipot|no show) ~5 (<n> beses|na naman|twice|<n>x|2x|3x)
            (ilang|<n>|mag iisang) (araw|linggo|buwan|taon|weeks|months) [nang] (pending|nakabinbin|on process
                |for approval|under review|nakatengga|processing|for processing|for evaluation)
            (hindi|di) ~1 (nasagot|sinagot|nasasagot) ~2 (tanong|concern|question|email|message) (ko|namin)
            (wala|walang) (ako|akong|kaming) (naririnig|narinig|natatanggap|nababalitaan) ~2 (mula|galing|inyo
                |from)
            (noong nakaraan|nung nakaraan|last time|nung una|noong una|kahapon|kanina) (sabi|sinabi
                |ang sabi) (niyo|ninyo)
            ! (sabi|sinabi|sinabihan|promise|sabihan) ~6 (free|libre|lifetime
                |<n> (years|year|taon|pesos|percent)|unli|discount|promo
                |walang (bayad|lock in|interest|annual)|installation) ~2
            ! (hindi|di) ~3 (sinabi|sinabihan) ~3
            ! (nagreklamo|nagsumbong|nagsabi|nagtanong) [ang|yung|si] (anak|asawa|nanay|tatay|kapitbahay
                |customer|kliyente|bisita|lola|lolo|kasama|mga <word>) ~1
            ! (may|meron) (email|text|message|chat|tawag) (akong|kaming|ako|kami) (natanggap|nareceive
                |na receive|nakuha)
            ! (rider|kuya|driver|staff|ate|agent|seller) ~2 (nagtext|tumawag|nagchat|nagmessage|nag text)
            ! (siya|sya|ito|yan|yun) ~1 ang (inirereklamo|nirereklamo) (ko|namin)
            ! na (akong|kaming|kong|ako|kami) (nagtitiis|nagtyatyaga|nagtiyatiyaga|gumagamit|nagbabayad
                |nawawalan|nagdurusa|nakakaranas) ~1
            (sinara|sinarado|isinara|kinlose|ni close|na close|naclose|clinose) (niyo|ninyo|nila|ang
                |yung) ~1 (ticket|case|reklamo|request|complaint|concern|report) ~1
            (may|meron) (pumunta|dumating|nagpunta) ~1 (technician|tech|tao|installer|lineman) ~3 (pero|kaso
                |kahapon|noong|nung|tapos)
            kailan (niyo|ninyo|kayo) ~1 (sasagutin|sasagot|magrereply|babalikan|rereplyan|mag rereply)
            (pinapasa pasahan|pinapasapasahan|pinagpapasahan) ~1
            ! (tumawag|nag chat|nagtanong|pumunta) (ako|kami) sa (bangko|banko|bank)
            ! sinasabi ng (dalawa|dalawang|ibang|iba) ~2
            ! sabi (niyo|ninyo|nila) pero ~1
            ! <once-more-a-customer>
            # Frames: did you read it, how many came, who said so, since when.
            (hindi|di) (niyo|ninyo|mo|nila) ~1 (nabasa|nbasa|binasa|binabasa|natanggap|nakita|nakuha|narinig
                |inintindi|naintindihan|pinakinggan) ~1 (ang|yung|mga) ~1 (chat|message|messages|email|emails
                |sinabi|sinulat|reply|text|dm|pm|report|sulat|reklamo|sinend) [ko|namin]
            (nabasa|nbasa|natanggap|nakita|nakuha|nareceive|na receive) (niyo|ninyo|mo|na) ~1 (ang|yung
                |mga) ~1 (chat|message|messages|email|emails|reply|text|dm|pm|report|sulat|reklamo) (ko
                |namin) ?
            (ulitin|uulitin|uulit|inuulit) (ko|namin|natin|ko na|ako|na) (naman|nanaman|nnmn|ulit|na naman|ha
                |sayo|sa inyo|sa iyo)
            (naka <n>|nakaka <n>|naka ilang|nakailang|nakatatlong|nakadalawang|nakaapat na|nakalimang
                |nakaanim na|nakapitong|nakasampung) [na] (tech|techn|technician|technicians|agent|agents|csr
                |tao|rep|balik|tawag|email|chat|punta|takbo|follow up|sulat|kausap|kulit|biyahe|byahe|pila
                |report|reklamo) ~1
            (nakadalawa|nakatatlo|nakaapat|nakalima|nakaanim|nakapito|nakawalo|nakasiyam|nakasampu|nakailan
                |naka ilan) [na] [ako|akong|kami|kaming|beses] [nang|ng|na] (email|tawag|chat|balik|punta
                |takbo|text|follow up|sulat|report|message|palit|pila|reklamo|kausap|agent|csr)
            (<month> <number>|<number> <month>|<weekday>|last <word>|noong <word>|nung <word>|noon) (ko|namin
                |kong) pa [ito|to|yan] ~1 (sinend|pinadala|ipinadala|nireport|inireport|sinubmit|isinumite
                |inemail|hinihingi|nirequest|pinasa|ipinasa|sinabi|chinat|minessage|finile|tinawag|itinawag
                |nirereklamo|finafollow up|pinapaayos|inapply|na send|nasend)
            (lagi|laging|palagi|palaging|parati|parating|puro) [na lang] [ang] (sinasabi|sagot|sinasagot
                |pinapangako|sinasabing) (sa amin|sa akin|sakin|samin|niyo|ninyo|nila|next|bukas|balik|within
                |maghintay|mag <word>)
            (nakapagsulat|nakasulat|nakatawag|nakapag email|nakapagpadala|nakapagsumite|nakapagreport
                |nakapag report|nakapagreklamo|nakapag reklamo|nakapagtanong|nakapagpaalala|nakapag follow up
                |nakapagfollow up|nakapagparating|nakapunta|nakabalik|nakapag message|nakapag chat) na (kami
                |ako|po kami|po ako|akong|kaming)
            (ipinabatid|sinabi|sinabihan|ipinaalam|ipinangako|ipinayo|inabisuhan|pinayuhan|pinangakuan|sinagot
                |tiniyak) (sa akin|sa amin|sakin|samin|ako|kami|akong|kaming) (ng|nung|ni) [inyong|isang
                |isa sa] (inyong|kawani|empleyado|tauhan|ahente|agent|csr|staff|kinatawan|teller|supervisor
                |manager|hotline|customer|operator|technician)
            (ika <word>|ika <word> <word>|pang <n>|pang <n> na|ikatlong|ikaapat na|ikalimang|pangatlong
                |pang apat na|panglimang) (araw|linggo|buwan) na [po] (ngayon|ito|to|namin|ko|nang)
            (dalawang|tatlong|apat na|limang|anim na|pitong|<n>) (tawag|email|emails|chat|text|message|sulat
                |calls|follow up|punta|balik) (sa|na|ko|namin|na ako|na kami|wala|puro|pare)
            (sinabihan|binilin|binilinan|pinaalalahanan|inabisuhan|winarningan|pinakiusapan|kinumpirma
                |kinonfirm|nilinaw|idiniin|tinukoy) (ko|namin) na (kayo|kayong|sa inyo
                |yung (agent|rider|staff|csr|tao niyo)|ang (agent|staff|csr)|dati|noon|yan|ito)
            (dalawang|tatlong|apat na|limang|<n>|ilang) (petsa|date|dates|schedule|sked|dahilan|sagot|rason
                |excuse|version|bersyon|pangako|deadline) na [ang|yung] (binigay|sinabi|ibinigay|nasabi
                |pinangako|ipinangako|sinagot) [na] (niyo|ninyo|nila)
            (sabi|sinabi) (niyo|ninyo|nila) <weekday> ~1 (tapos|tas|naging|ngayon|wala|hindi|di|lumipas|pero)
            (kada|tuwing|bawat) (araw|linggo|buwan|taon|oras|cutoff|billing|bill|umaga|<weekday>) [na lang
                |na] (ako|akong|kami|kaming|ko|kong|namin|naming) (nagpapaalala|nagpapaliwanag|nagmamakaawa
                |pinapaalala|nirereport|nirereklamo|sinasabi|<nag-kontak-palagi>)
            (nagpapaalala|nagpapaliwanag) (ako|kami|akong|kaming) [na] sa inyo
            (nabasa|nasubukan|natry|na try|ginawa|nagawa|sinunod|nasunod|tinry) (ko|namin) na [lahat] (yan
                |iyan|lahat ng yan|yang (faq|link|steps|article)|lahat)
            (pangalawang|pangatlong|ikalawang|ikatlong|pang apat na|ikaapat na|panglimang|pang <n>|2nd|3rd|4th
                |5th) (palit|repair|pagawa|pa repair|pa ayos|replacement|padala|reschedule|resched|schedule
                |dala|sauli) (ko|namin|na|nang|na namin|na ko)
            (kanina|kaninang <word>|kahapon|kagabi|<n> (oras|minuto|hours|mins)) [na] [pa] (ako|akong|kami
                |kaming) (naka queue|nakaqueue|naka standby|nakatunganga|naka abang|nakaabang|naka antabay
                |naka hold|nakahold|number <number>)
            (pagod|sawa|sawang sawa|pagod na pagod|suko|ayoko|ayaw ko) na (ako|akong|ko|kong|kami
                |kaming) ~1 (mag type|magtype|mag kwento|magkuwento|mag ulit|mag paliwanag|umasa|mag salita
                |magsalita|mag explain|mag report|magreport|sumulat|makipag usap|makipagusap|magsabi
                |mag message|magmessage)
            ! (nagsumbong|nagreklamo|nagreport|nireport|inireport|isinumbong|sumulat|lumapit
                |nag (file|report|reklamo|email|sumbong|complain)|nagfile|tumawag|dumulog) ~3 (8888|dti|bsp
                |ntc|barangay|pulis|police|erc|sec|dole|nbi|tulfo|media|npc|cidg|lto|ltfrb|poea|owwa|dmw
                |abogado|pnp|consumer|dict)
            ! (nag (email|text|chat|message|reply|pm|dm|update)|nagtext|nagemail|nagreply|tumawag|nagchat
                |nagmessage) na [po] (kayo|sila|siya|sya|kayong)
            ! may email na [po] (may|dumating|natanggap|nagsasabi|nag <word>)
            ! (nag aantay|naghihintay|nagaantay|nag hihintay|nakaabang) [ako|kami] ~1 sa (kanto|lobby|gate
                |terminal|pick up|pickup|kalsada|bus stop|baba|parking)
            ! (naghuhulog|nagbabayad|gumagamit|naglalaro|miyembro|member|customer|suki|nakatira|subscriber
                |naka subscribe|nagtitiwala|nagpapremium) ~1
            ! sabi (niyo|ninyo|nila) bukas (ang|yung|kayo|pa|hanggang|naman)
            # frames: days of it, dates that passed, who came, who sends whom to whom
            <pang-ilan> (araw|day) [na|nang|ko|namin] (wala|walang|hindi|ganito|ganun|naghihintay|nag aantay
                |putol|sira)
            day <n> na $
            day <n> [na] (wala|walang|hindi|ganito|putol|ng|naghihintay)
            <pang-ilan> (<kontak>|mensahe|ikot|pila|post|comment|tao|<kausap-noon>|<bisita>|replacement|palit
                |resched|tanong|send|transfer|request) (ko|kong|namin|naming|na|nang|to|ito|ngayon)
            (pang ilang|pangilang|pang ilan|nakailang|naka ilang) (post|comment|mensahe|dm|pm|ikot|pila|kausap
                |agent|technician|resched|pasa|send|kulit) [ko|na|namin]
            naka <n> [na] (agent|technician|balik|tawag|email|kausap|pasa|send|resched)
            (<so-many>) (ko|kong|namin|naming) [na|nang|ng] ~1 (<naiparating>|<kumontak>|pinabalik|kinausap
                |tinawagan|tinext|minessage|inulit)
            (<so-many>) [na|nang] (ako|akong|kong|ko|kami|kaming) [nang] (bumaba|pumunta|bumalik|lumapit
                |pumila|umakyat|nagpunta|tinawagan|kinausap|sinabihan)
            (<so-many>) (na|nang) (na resched|naresched|na reschedule|nareschedule|na cancel ang
                |na cancel yung|nacancel|pinaasa|pinaghintay|pinangakuan|binalewala|naputol ang tawag
                |pinabalik)
            (ni resched|niresched|ni reschedule|inusog|kinansela|pina resched) (niyo|ninyo) [ng
                |nang] (na naman|nanaman|<so-many>)
            (kahapon|kanina|noong <word>|last <word>|isang linggo|isang buwan|<n> <unit>|matagal|lagi|nauna
                |noon|dati) [na] (niyo|ninyo|nila|niyong|ninyong) [nang] (sinasabi|sinasabing|sinabi|sinabing
                |pinapangako|pinangako|pinapaasa|isinasagot|hinihingi|tinatanong|pinapahintay)
            (sabi|sinabi) (niya|nya|daw|raw|sakin|sa akin|samin|sa amin) [na] [daw|within|after|mga|sa] (bukas
                |<n> <unit>|<number> <number> <unit>|<weekday>|mamaya|maghintay|hintayin|antayin|aantayin)
            (sinabi|sabi|ipinangako|pinangako|pangako) (niyong|ninyong) <n> [working] <unit>
            (lagpas|lampas|lumagpas|lumampas|mahigit) [na] (sa|ng) <n> [working] <unit> ~2 (sinabi|sabi
                |pangako|pinangako|ipinangako)
            (pinangakuan|pinangakoan) (akong|ako|kami|kaming) [<word>]
            (may|merong) (pupunta|darating|dadating|tatawag|aakyat|bibisita) (kahapon|kanina|daw|raw
                |noong) ~3 (wala|walang|hindi)
            (walang|wala) (sumipot|sumisipot|pumunta|bumalik|tumawag|tumatawag|kumontak|kumokontak|nagtext
                |nagreply|nag reply|nag update|umaaksyon|umasikaso|umaasikaso|pumapansin|pumansin) [na|man
                |sa akin|sakin|samin|sa amin|<word>]
            (hinintay|inantay|hinihintay|inaantay) [ko|namin] ~2 (<bisita>|tawag|callback|sagot|reply
                |update) [niyo|ninyo]
            (nag leave|nag absent|hindi pumasok|umabsent|nagpaiwan|nag half day) ~5 (<bisita>|hintayin|antayin
                |naghintay|walang)
            (pumunta|nagpunta|dumating|tumingin|bumisita|galing) [na] [dito|rito|sa amin|samin
                |sa bahay] [na] (ang|yung|si|mga) [mga] <bisita> ~2 (niyo|ninyo|noong|kahapon|kanina|last
                |<weekday>|pero|kaso|tapos|ganun|sira)
            <n> <unit> (na|nang) (ako|akong|kami|kaming|ko|kong) [na|nang] (nakapila|naka hold|naka on hold
                |naghihintay|nag aantay|nakaabang|nasa pila|nakatayo|nakatanga|umaasa)
            sabi (ng|sa|ni) ~6 , sabi (ng|sa|ni|naman)
            (sa|yung|si) (app|hotline|branch|email|chat|website|office|store|bangko|seller|courier|munisipyo
                |<name>) [ang] sabi ~4 , (sa|yung|si) <word> [ang|naman] [sabi|naman]
            ^ sabi (ng|sa|ni) <word> [<word>] , (sa|kay|tawag|tumawag|mag <word>|punta|pumunta)
            (tinuturo|itinuturo|pinapasa|ipinapasa|pinapunta|pinapapunta|pinabalik|pinasa|tinuro|nirefer
                |ni refer|nilipat|ni transfer) (niyo|ninyo|ako|nila|kami) ~2 (sa|kay) <word> ~3 (tapos|naman
                |balik|sabi|pinasa|tinuturo|tinuro|pinabalik)
            (bawat|kada|every) (tawag|chat|agent|kausap|email|punta|csr|tao|balik) [ko] (iba|ibang|iba iba
                |bago|bagong|may)
            (kailangan|dapat) [ko] [ba|bang] (ulitin|uulitin|mag explain|magkwento|ipaliwanag
                |i explain) ~2 (ulit|lahat|na naman|muli|sa simula)
            (balik|ulit|uulit|back) (na naman|ulit|ako|kami|tayo|lahat) (sa|from) (umpisa|simula|zero|una|top
                |start)
            (nakasulat|nakalagay|nandoon|nandyan|andyan|andun|nasa|naka attach) [na] [lahat|yung|details|yun
                |yan] [sa] (ticket ko|(unang|una kong|nauna kong|dating) (message|email|chat|mensahe|report
                |ticket)|chat history|thread ko|previous <word>|email ko|dm ko|pm ko)
            (backread|back read|mag backread)
            (pakibasa|basahin|pakitingnan|tingnan|pakicheck|paki check|pakisagot|paki reply|pakisilip) [niyo
                |ninyo|ang|yung] [ang|yung] ((unang|nauna kong|una kong|previous|huling|huli kong) <word>
                |dm (ko|niyo)|pm (ko|niyo)|inbox niyo|email ko|message ko|chat ko|ticket ko|convo)
            (closed|resolved|completed|done|tapos|sarado|solved) [na] (ang|yung) (ticket|case|report|reklamo
                |jo|job order|request|tiket) [ko|namin|number]
            (closed|resolved|completed|sarado) na (ticket|case|jo|job order) (ko|namin)
            wala (kayong|silang) [ni|isang] (reply|sagot|response|update|tugon|paramdam|abiso)
            (nagawa|ginawa|na try|natry|nasubukan|tinry) ko na [rin|din] (yung|ang|yang|lahat) ~1 (restart
                |reset|reboot|troubleshooting|troubleshoot|steps|reinstall|clear cache|factory reset|driver
                |cable)
            (nag apply|nag file|nagpasa|nag submit|nag request|nagbayad|nagsumite|nagpadala) ~2 (noong
                |nung) <month> , <month>
            <month> na [ngayon] $
            (paulit ulit|paulitulit) (na lang|nalang)
            (lagi|palagi|puro|puros|parati) [na lang|nalang|na|kayo|kayong] (ongoing
                |(for|under) (escalation|validation|processing|dispatch|review|approval|process|investigation
                |evaluation)|in process|on process|i escalate|naka escalate|escalated|tomorrow|wait)
            ^ (hello|hi|hey) (ulit|na naman|muli)
            (nabigay|naibigay|binigay|ibinigay|nasagot|sinagot|naisagot|naibahagi|nailagay) ko na (lahat|yan
                |yung|ang|yun|details|detalye|account|number)
            (dinala|nadala|pinasa|naipasa|sinubmit|nasubmit|sinumite|nagpasa) (ko|namin) na [lahat|ang
                |yung] (original|orig|kumpleto|complete|requirements|requirement|documents|docs|papeles
                |dokumento|photocopy|lahat|resibo|id)
            (pinasagutan|pinafill up|pina fill up|pinapirma|pinapirmahan|pinasubmit|hiningi|tinanong|natanong
                |pinadala) (niyo|ninyo|nila) [na] [sa akin|sakin|sa amin] [itong|yan|to|ito|ang
                |yung] ~1 (noong|kahapon|kanina|dati|last|dati|form|noon)
        """,
        "manager-request": """
            (makausap|kausapin|kakausapin|makakausap|patawag|pakausap|pakitawag|ipatawag|tawagin|maka usap
                |makipag usap|makipagusap|pa connect|paconnect|paki connect|i connect|iconnect|i transfer
                |itransfer|pa transfer|patransfer|pa escalate|paescalate|i escalate|iescalate|paki escalate
                |escalate|ilipat|ipasa|pa forward|nasaan|sino|sinong|gusto|gustong|gusto ko|nais|hanap|hanapin
                |kailangan|need|palitan|bigyan|pakisabi|pahingi|penge|paki bigay|may|merong|ilabas|puwede
                |pwede|transfer|connect|talk|speak|idudulog|iakyat) ~6 (manager|supervisor|boss|visor|bisor
                |superbisor|nakatataas|nakakataas|mas mataas|may ari|namamahala|superior|team leader|tl|hepe
                |head|higher up|higher ups|amo|pinuno|namumuno|in charge|nakakaalam|direktor|ceo|presidente
                |matinong kausap|supervisors|boss mo|boss niyo|taong|totoong tao|ibang agent)
            (manager|supervisor|boss|bisor|superior|team leader|may ari|head) (niyo|ninyo|mo|po
                |nyo) ~2 (kausapin|makausap|kakausapin|nasaan|gusto|please|po|na lang)
            (manager|supervisor) (please|pls|na lang|nalang|now|po) $
            ^ (manager|supervisor) (please|po|nga|na lang)
            (ayoko|ayaw ko) ~1 (kausapin|kausap|makipag usap) [sa] ~1 (bot|robot|agent|csr|ikaw|sayo)
            (may|meron) (ba|bang) [mas] (nakakataas|nakatataas|mataas|marunong) ~3 (sayo|sa iyo|kausap
                |makausap)
            ! (manager|supervisor) (namin|ko|ng bangko)
            ! [project|account|property|building|file|task|password|branch] manager ko
            (pakausap|kausap|makausap|kausapin|makipag usap|usap|pa connect) ~3 (mas nakakaintindi
                |nakakaintindi|nakakaalam|marunong|matino|ibang agent|iba|nasa taas|itaas|pamunuan|management
                |mas senior|senior)
            (yung|ang|sa) (manager|supervisor|visor|bisor|boss|may ari|head|tl|team leader) (mo|niyo|ninyo
                |nyan|dyan|na lang|nalang) ~2 (nga|na lang|ako|makikipag*|kausap*|kakausapin|please|naman|ang
                |nasan|nasaan)
            (iparating|iparating ito|idulog|ireklamo|isumbong|iakyat|i escalate|sabihin|ipaabot) ~4 (pamunuan
                |management|manager|may ari|nakatataas|head office|boss|ceo|supervisor|itaas|taas
                |opisina niyo)
            (nasaan|nasan|sino|sinong|asan) [ba|po ba|po|na] ~1 [ang|yung] ~1 (manager|supervisor|boss|may ari
                |head|namamahala|in charge|visor|bisor|superior)
            (escalate|i escalate|iescalate|paki escalate|pa escalate|e escalate) (niyo|nyo|na|ito|to|ko|po|mo
                |naman) ~1
            (ilapit|ilipat|ipasa|iabot|itaas|iakyat) [niyo|mo|po|na|ako|ito|to] ~2 (namamahala|manager
                |supervisor|nakatataas|mas mataas|head|boss|iba|pamunuan)
            (manager|supervisor|visor|bisor|boss|tl|may ari) [mo|niyo|ninyo] (na lang|nalang|nga|please|pls
                |ilabas|hindi ikaw|ang kailangan ko|ang gusto ko)
            (hihintayin|aantayin|hintayin) ~2 (manager|supervisor|boss|visor)
            sino ~1 (boss|manager|supervisor|head|amo) (mo|niyo|dyan|nyan|ninyo|diyan|po dyan)
            ! (sabi|ayon) (ng|sa|ni|nung|kay) ~1 (manager|supervisor|boss|head)
            (kausapin|makausap|kakausapin|makipag usap|kausap) ~4 (may authority|may kapangyarihan
                |nakakapagdesisyon|may alam|decision maker|nagdedesisyon|may say|mas alam)
            (lipat|ilipat|transfer|i transfer|pasa|ipasa|connect|i connect) [niyo|mo] [ako|na lang ako
                |kami] sa (manager|supervisor|team leader|tl|head|boss|nakatataas|mas mataas)
            (ilabas|palabasin|iharap|paharapin|tawagin) (niyo|ninyo|mo) ~2 (manager|supervisor|boss|may ari
                |head|oic|gm|hepe|amo)
            (nasaan|nasan|asan|sino|sinong) ~2 (oic|gm|tl|officer|duty manager|store manager|branch manager
                |branch head|nakatataas)
            (expect|demand|require|want|need) ~6 your (general|branch|store|area|regional|operations|duty
                |country) manager
            (makausap|kausapin|kausap|makipag usap|pa connect|contact ng|number ng|email ng) ~3 (general
                |branch|store|area|regional|operations|duty|country) manager
            (yung|taong|taong may|isang) (may|merong) [authority|kapangyarihan] (authority|kapangyarihan
                |karapatang|poder) ~2 (mag decide|magdesisyon|magpasya|mag approve)
            ! ^ boss [,] (san|saan|asan|nasaan|nasan|kailan|kelan|magkano|paano|ano|pwede|may|meron|ok|okay
                |salamat|hindi|bakit|<name>)
            ! manager (ako|kami) (ng|sa|nang) ~1
            (pwede|pwedeng|gusto|paki|baka|please) ~3 ibang (tao|agent|csr|rep|kausap|representative|staff) ~1
            (tawag|callback|call|reply|sagot|contact) (mula|galing) (sa|kay) ~2 (manager|supervisor|head|gm
                |may ari|boss|management)
            (ceo|principal|dean|owner|presidente|president|direktor|director|gm|chief|kapitan|mayor|oic
                |manager|supervisor|head) (niyo|ninyo|mo|na|ang) ~2 (kausap|kausapin|makausap|kakausapin
                |sumagot|humarap)
            (idederetso|idiretso|didiretso|dederetso|iaakyat|ilalapit|ipaparating|ipapaabot|isusulat) ~4 (ceo
                |president|presidente|owner|head office|management|may ari|gm|direktor|dean|principal|manager
                |supervisor)
            sa (manager|supervisor|tl|head|boss|may ari|team leader) na lang ~2 (makipag*|makipag <word>
                |makausap|kakausap|kausap*|ipasa|magpapaliwanag)
            (sinong|sino|kanino) ~2 (pwedeng|puwedeng|pwede|maaaring) ~1 (kausapin|makausap|lapitan|mag decide
                |magdesisyon) na (mas|may) ~2
            hindi (ikaw|sayo|sa iyo) ~3 (boss|manager|supervisor|tl|head) ~1
            (kausap|makausap|kausapin|kakausapin|makipag usap|nasaan|nasan|asan|ilabas|patawag|ipatawag
                |palabasin|iharap|hanap|hinahanap|need|gusto|kailangan|pa connect|paconnect|transfer
                |pa transfer|lipat|ilipat|escalate|elevate|iakyat|akyat|pasa|ipasa|speak|talk|pahingi|contact
                |demand) ~4 (oic|gm|team lead|medical director|administrator|superintendent|area head|owner
                |upper management|head nurse|duty manager|floor manager|superiors|senior agent|mas senior
                |branch head|department head|dept head|school head|head office|chief nurse|captain|purser)
            (may|meron) [ba] [po] [bang] (supervisor|manager|tl|team leader|visor|boss|oic) [ba] ~1 (dyan
                |diyan|dito|pwede|pwedeng|available|kayo|kausapin|makausap)
            (sup|tl|visor|supervisor|manager|boss) (mo|niyo|ninyo) [na] [lang|nga|naman]  $
            (ibigay|bigyan|pahingi|hingi|hinihingi|pakibigay|paki bigay|penge|makuha|makahingi|kailangan
                |gusto) ~4 (pangalan|number|numero|contact|email|contact number|name) (ng|ni) ~2 (director
                |manager|supervisor|head|ceo|president|presidente|may ari|owner|boss|gm|visor|direktor|chief
                |principal|oic|team leader|tl|nakatataas|legal)
            (ayoko|ayaw ko) ~1 (sa|kausap|kausapin) ~1 (bot|robot|chatbot) ~1
            (paharapin|iharap|patawagin|dalhin|ihatid|papuntahin|pakaharap|haharapin|harapin) ~4 (manager
                |supervisor|may ari|boss|visor|head|principal|director|presidente)
            (idiretso|diretso|ideretso|itaas|pakitaas|paki taas|iakyat|pakiakyat|paki akyat|ipaakyat|iforward
                |pakiforward|ipaforward|iparating|makarating|makaabot|pakirating|paabutin) ~4 (management
                |manager|supervisor|legal|nakatataas|mas mataas|head office|may ari|ceo|pamunuan|director|boss
                |presidente)
            (nasan|nasaan|asan|sino) ~1 (principal|dean|direktor|director|presidente|chief|head nurse
                |superintendent) (niyo|ninyo|dyan|diyan|mo|dito)
            (may authority|may kapangyarihan|may otoridad|may karapatan) ~4 (kausap|kausapin|makausap
                |mag desisyon|magdesisyon)
            (paki tawag|pakitawag|patawag|pa tawag|tawagin|hanap ko|hinahanap ko) ~2 (head nurse|principal
                |dean|chief|captain|purser|oic|administrator|director|may ari)
            ! ako ang (manager|supervisor|head)
            ! (bait|galing|husay|sungit|bastos|mabait|magaling) ~1 (ng|nung|ang) ~1 (manager|supervisor|boss
                |head)
            ! (salamat|thanks|thank you) ~2 (manager|supervisor|head|boss)
            ! (hiring|opening|vacancy|bakante|bakanteng|apply|posisyon|position) ~4 (manager|supervisor)
            ! nakausap ~2 (manager|supervisor|head|may ari)
            (elevate|i elevate|ielevate|ipaelevate|ma elevate|maelevate) (niyo|ninyo|ko|ito|to|natin)
            mas mataas ~1 (makikipag usap|makipag usap|kakausap|kausap|kausapin|makausap)
            dalhin (niyo|ninyo|mo) ~1 sa (management|manager|supervisor|head|boss|taas|nakatataas)
            (human agent|live agent|live person|real person|totoong tao) ~1
            tao ~1 (hindi|di) (bot|robot)
            ! may manager ~2 (app|password|passwords|file)
            ! ^ boss (pa|paki*|pasuyo|patulong|pahingi|yung|ang|order)
            # frames: to speak with, be handed to, or hear from somebody higher, whatever the title
            (makausap|kausapin|makakausap|kakausapin|makaharap|mapakausap|makipag usap|makipagusap|maka usap
                |makapag usap|pakausap|pakausapin|makakausap) [ko|namin|niyo|ninyo|ako|kami] [ang|yung|sa|si
                |ng|kay|isang] [mga|<word>] [<word>] (<pinuno>|boss (mo|niyo|ninyo|nila))
            (pa connect|paconnect|paki connect|pakiconnect|connect|i connect|iconnect|paki endorse|pakiendorse
                |pa endorse|paendorse|i endorse|iendorse|paki pasa|pakipasa|ipasa|pasa|paki transfer
                |pakitransfer|transfer|i transfer|itransfer|pa transfer|patransfer|paki lipat|pakilipat|ilipat
                |pa escalate|paki escalate|iabot|paki abot|pakiabot|idulog|pakitawag|paki tawag|patawag
                |ipatawag|tawagin|tawagan|hanap|hanapin|hanapan|pakihanap|paki hanap|ilabas|iharap|paharapin
                |paki forward|pakiforward|i forward|iforward|ideretso|idiretso|iderecho) [niyo|ninyo|mo] [ako
                |ko|kami|ito|to] (sa|ang|yung|kay|ng|si) [<word>] [<word>] (<pinuno>
                |boss (mo|niyo|ninyo|nila))
            (gusto|gustong|kailangan|nais|dapat|pwede|pwedeng|hinihintay|hihintayin) [ko|kong|namin
                |naming] (humarap|tumawag|sumagot|mag reply|magreply|makaharap|kausap|makausap) [sa] [akin
                |amin|sakin|samin] [ang|yung|si] [<word>] [<word>] <pinuno>
            (makarating|maiparating|maipaabot|makaabot|mabasa|malaman|maipabatid) [ito|to] [sa|ng] [inyong
                |iyong] [<word>] [<word>] (<pinuno>)
            (sino|sinong|sinu) [ang|yung] [mas] (mataas|nakatataas|nakakataas|pinakamataas) (sa|dyan|diyan
                |dito|niyo|ninyo|jan)
            (sino|sinong|sinu) [ang|yung] (pwede|pwedeng|maaaring|maaari) ~3 (mas mataas|nakatataas|nakakataas
                |mas nakatataas|pinakamataas)
            (baka|pwede|pwedeng) ~1 (yung|ang|sa) [<word>] (manager|supervisor|team leader|tl|visor|bisor|head
                |oic) (na lang|nalang)
            ! (ayoko|ayaw ko|hindi ko kailangan|di ko kailangan|wag|huwag) [rin|naman] [ng|sa|yung
                |ang] (manager|supervisor|boss)
            ! (kausap|nakausap|sinabi|sabi|sinabihan) ~2 (manager|supervisor) (na|kahapon|kanina|noong)
            (may|meron) [bang] <pinuno> (dyan|diyan|dito|jan|available|on duty)
            (supervisor|manager|tl|visor|bisor|team leader|head|boss) (mo|niyo|ninyo) (na lang|nalang) [ang
                |kausap|kausapin|nga|please]
            (yung|ang|sa) [mas] (nakakataas|nakatataas|mas mataas) (sayo|sa iyo|sa inyo|sainyo|niyo|ninyo|mo)
            (bigyan|ibigay|pahingi|penge|hingi|pakibigay|paki bigay|pasend|pa send|isend|i send) [niyo|ninyo
                |mo] [ako|ko|kami|sakin|samin] [ng|ang|yung|nang] (pangalan|name|number|numero|email
                |contact) (at|saka|and|o|tsaka) <word> (ng|ni) [<word>] <pinuno>
            (ano|anong|ano ang|ano yung) (pangalan|name|number|numero|email|contact|email address
                |contact number) (ng|ni) [<word>] [<word>] (<pinuno>) (niyo|ninyo|mo|dyan|diyan|jan)
            (ano|anong|ano ang|ano yung) (pangalan|name|number|numero|email|contact) (ng|ni) [<word>] director
            (sasagot|kausap|kakausap|haharap|magrereply|mag rereply|tatawag) [sakin|samin|sa akin
                |sa amin] (dapat|sana|ay|gusto ko) <pinuno>
            <pinuno> [ng <word>|niyo|ninyo|mo] (ang|na lang ang|na ang) (iharap|kausapin|pakausap|ipakausap
                |gusto kong|kailangan ko|kailangan kong|kakausapin|pasagutin|paharapin|patawagin|ilabas
                |pakausapin)
            (paki akyat|pakiakyat|akyat|iakyat|ipaakyat|i akyat|paki taas|pakitaas|paki abot|pakiabot
                |paki pasa|pakipasa) [niyo|ninyo|mo|nga|na] [ito|to|tong] [<word>] sa [inyong] (<pinuno>|head
                |taas|itaas)
            ! (may|meron) [ba|bang] nakakaalam
            ! may nagsabi ~5 (manager|supervisor|boss)
            (number|numero|email|contact|pangalan|name) ng (boss|bossing|<pinuno>) (mo|niyo|ninyo)
            (makikipag usap|makipag usap|kausapin|kakausapin|makausap|makakausap
                |kumausap) ~4 (may (authority|otoridad|awtoridad|kapangyarihan|say)|mag decide|magdesisyon
                |magdedesisyon|decision maker)
            (paki loop in|loop in|paki cc|pakicc|paki copy|pakisama sa email) [niyo|ninyo] (ang|si|sina
                |yung) <word>
        """,
        "churn-threat": """
            (lilipat|lumipat|lilipat na|maglilipat|lipat|mag switch|magswitch|switch|magsi switch|magsiswitch
                |mags switch|magpapalit) [na|na lang|nalang|na ako|na kami|na ko|na po|na talaga] ~2 (ako|kami
                |ko|sa|ng|tayo|na|provider|network|bangko|kabila)
            (sa|dun sa|doon sa) (iba|ibang <word>|kabila|kabilang <word>|kalaban|competitor|ibang bangko
                |ibang provider) (na lang|nalang|na|lang) ~1 (ako|kami|ko|tayo|kukuha|bibili|oorder|mag <word>
                |magpapa*|pupunta|next)
            (sa iba|sa kabila) (na lang|nalang|na) ~1
            (hindi|di) (na|na po|na ako|na kami|na talaga|na ko|na po ako|ko na|na po kami|na rin
                |na muna) [ako|kami|ko|po] ~1 (uulit|o order|oorder|mag oorder|mag order|magoorder|babalik
                |bibili|gagamit|magpapa*|magbabayad|mag re renew|magrerenew|mag renew|magpapakabit|mag book
                |magbo book|magbobook|sasakay|kakain|mag stay|magtitiwala|kukuha|magde deposit|tatangkilik
                |irerenew|ire renew|tatangkilikin|magrerecommend|gagamitin|itutuloy|maglo load|maglalaro
                |magsu subscribe|mag subscribe)
            (huli|last|huling) (na|ko na|na po|na namin|order ko na|na ito|na talaga
                |transaction ko na) ~1 (ito|to|order|yan|transaction|sakay|bili|punta|namin|ko) ~1
            (pa cancel|pacancel|ipapa cancel|ipapacancel|ica cancel|icacancel|ika cancel|ikacancel|i cancel
                |icancel|cancel|cancelin|kakanselahin|magpapa cancel|magpapacancel|mag cancel|magcacancel
                |magca cancel|kansela|ipakakansela|ikakansela|ipapakansela|ipa cancel|pa terminate
                |ipapa terminate|i terminate|terminate) (ko na|na|na lang|nalang|na po|ko na lang|ko nalang
                |na namin|na lang po|na ako|namin|ko na po) ~1 (ng|yung|ang|subscription|account|policy|plan
                |line|linya|ko|kontrata|membership|order|booking|lahat|card|na lang|to|ito|lang)
            (cancel|cancelin|i cancel|icancel) [ko|namin] [na] (lang|na lang|nalang) $
            (ipapaputol|ipapatanggal|ipaputol|ipatanggal|magpapaputol|papaputol|pa disconnect|padisconnect
                |ipapadisconnect|ipapa disconnect|magpapa disconnect|paputol|patanggal|ipapabaklas
                |ipapa terminate) ~1 (ko|na|namin|na lang|ako|po|yung|ang)
            (isasara|ic close|ico close|iclose|icoclose|i close|isara|magsasara|pa close|paclose|iwi withdraw
                |iwiwithdraw|i withdraw|ilalabas|kukunin|aalisin|ide delete|idedelete|ida delete|i delete
                |idelete|buburahin|burahin) ~1 (ko|na|namin) ~2 (account|pera|savings|deposito|app|lahat
                |profile|wallet)
            (uninstall|i uninstall|iuninstall|mag uninstall|maguninstall|mag u uninstall|iu uninstall
                |i unsubscribe|unsubscribe|mag unsubscribe|mag unsub|i delete ko na|buburahin ko na
                |ide delete ko na) ~2 [ko|na|app|ako|namin]
            (ayoko|ayaw ko|ayaw namin) (na|nang|na po|na talaga) ~1 (sa inyo|sa serbisyo|mag order|umorder
                |umulit|gumamit|bumalik|magtiwala|ituloy|kumuha|sumakay|mag renew|magpa*|sa app)
            (mawawalan|mawalan|nawalan|mawawala|nawawalan) (kayo|ng|na kayo|na kayo ng) ~2 (customer|kliyente
                |suki|subscriber|client|tiwala sa inyo)
            (aalis|alis|umaalis|lalayas|umalis) (na|na lang|na ako|na kami|na po|na talaga) ~2 (ako|kami
                |sa inyo|dito)
            (wag|huwag) [na] [niyo|ninyo|tayo] (asahan|umasa) ~2 (babalik|uulit|bibili)
            (kung|pag|kapag) ~6 , ~1 (lilipat|ipapacancel|ica cancel|cancel|magpapaputol|aalis|sa iba) ~2
            (iba na lang|iba nalang|maghahanap na lang|hahanap na lang|hahanap na|maghahanap na) [ako|kami|ko
                |po] [ng|sa] ~1 (ibang|iba|provider|kukunin|bangko)
            (boycott|iboycott|i boycott|wag kayo (bumili|umorder|kumuha|magtiwala)
                |huwag (kayong|na kayong) (bumili|umorder|kumuha)|hindi ko irerecommend|di ko marerecommend)
            ! (paano|pano|pwede|pwedeng|pwede ba|gusto ko sana) ~3 (lumipat|mag switch|lipat|cancel|i cancel
                |icancel)
            ! (gusto|nais|balak) [ko|namin] (sana|po sana) ~2 (i cancel|cancel|icancel|lumipat)
            ! (lipat|lilipat|lumipat) ~2 (bahay|address|branch|tirahan|tira|room|seat|schedule)
            ! (hindi|di|huwag|wag) ~2 (cancel|icancel|ikansela|makansela)
            [sa] (<name>|iba|kabila|ibang <word>|shopee|lazada|grab|foodpanda|globe|smart|pldt|converge|gcash
                |maya|bdo|bpi|competitor|kakompitensya) na lang (ako|kami|kukuha|bibili|oorder|ko|tayo|next
                |kami next|mag*)
            (tatanggalin|ililipat|aalisin|isasauli|ibabalik|ire return|irereturn|puputulin|ipapasara|ipasara
                |ipapaclose|ipapa close|isasara|iwi withdraw|kukunin|babawiin|ilalabas|buburahin|ipapatigil
                |ititigil|tigil ko|ihihinto|ipahihinto|papasara) (ko|namin) [na|na lang|na po|nalang|lahat
                |ang] ~2 (card|payroll|account|pera|savings|linya|app|subscription|membership|plan|negosyo
                |deposito|unit|modem|to|ito|tong|lahat|bayad|anak)
            (papa|ipapa|magpapa|ipa|pa) (disconnect|cancel|putol|terminate|close|unsubscribe
                |refund at lipat) (ko|na|po|namin|ako) ~1 [na|to|ito|lang|namin]
            (pinag iisipan|iniisip|balak|plano|pinaplano|nagbabalak|gusto|nagpaplano|seryoso akong) (ko|namin
                |na|kong|ko na|ko nang|namin nang|na akong|akong|na naming) ~2 (umalis|lumipat|mag cancel
                |magcancel|mag switch|magpalit|tumigil|magpaputol|mag terminate|ipaputol|ipa cancel
                |mag withdraw|mag close)
            (hindi|di) (ko|na|namin|na namin|ko na|na po) [na] ~1 (itutuloy|ire renew|irenew|tutuloy
                |magpapatuloy|ipagpapatuloy|papasok|ieenroll|ie enroll|babayaran pa|susuportahan) ~1
            (bye|goodbye|paalam|babay) [na] ~2 (sa inyo|globe|smart|forever)
            (huling|last) (beses|time|order|sakay|transaction|punta|kain|bili) (ko na|na|namin na|na po
                |ko) ~1 (ito|to|ako|na|sasakay|oorder)
            ! (bye|paalam) (salamat|po|na po|thank you)
            (never again|hinding hindi na ako|kahit kailan hindi na ako|never na ako|never na akong
                |never na kami) ~1
            ! (ilipat|lumipat|lilipat|ililipat) ~2 (petsa|schedule|address|araw|oras|appointment|booking|room
                |upuan|section|ibang araw)
            (goodbye|babay|bye bye|adios|paalam) na ~1
            (cancel|i cancel|icancel|kanselahin|pakicancel|paki cancel) [niyo|nyo|na|na lang] [na|na lang
                |niyo na|na nga] (lahat|order ko|account ko|subscription|yan|to|ito|membership|kontrata
                |plan) ~1
            ! (lumipat|lilipat|lumipat na) [na] (kami|ako|po kami) (sa|ng) (<name>|bahay|bagong|ibang bahay
                |condo|apartment|laguna|cavite|bulacan|cebu)
            ! (gusto|nais) (ko|namin|ko sana|kong|ko sanang|sanang) ~1 (magpalit|palitan|lumipat) (ng|sa
                |ang) (plan|size|kulay|schedule|petsa|address|mas|pangalan|oras|room)
            ! magpalit ng (plan|size|kulay|schedule|address|pangalan|password|civil|apelyido|sim|oil|lisensya)
            (pa terminate|paterminate|pa disconnect|padisconnect|pa cut|paputol|pa close|paclose|pa deactivate
                |padeactivate|pakiputol|paki putol|paki terminate|pakiterminate|paki disconnect|paki close
                |pakiclose|ipaputol) [na|na lang] [niyo] (ng|ang|yung|nang) ~2 (line|linya|account|plan
                |subscription|internet|kontrata|postpaid|card|wifi|membership|policy)
            (putulin|ipaputol|kanselahin|i terminate|iterminate|isara|bawiin) (niyo|ninyo) na (lang|nga
                |po lang|nalang) ~1
            (mag port out|magpoport out|magpo port out|port out|mag pull out|magpu pull out|mag withdraw
                |magwi withdraw|mag exit|mag quit|magpapa cut|mag opt out) na [rin|lang] (ako|kami|ko)
            (sa|mag|mags|magse|dun sa) <word> na lang (ako|kami|ko|tayo) (bibili|oorder|o order|kukuha
                |magpapa*|magpapa <word>|lilipat|sasakay|kakain|next|magbabayad|mag <word>|babalik|pupunta
                |magpapagawa|magpapakabit|manonood)
            (kanselahin|ikansela) na [lang|niyo|ninyo] [ang|yung] ~1 (order|booking|subscription|kontrata
                |membership|lahat|plan|account|reservation)
            (may|meron) [na] (nakita|nahanap|nakuha) na (ko|ako|akong|kaming|kami) sa (iba|kabila
                |ibang <word>)
            (from now on|simula ngayon|magmula ngayon|mula ngayon) [<word>] (ako|kami|sa|hindi|di|na|wala)
            <name> na (ako|ko|kami) (from now on|simula ngayon|next time|ngayon)
            balik <name> (na lang|nalang|na) (ako|kami|tayo|muna|ko)
            (hindi|di) na kayo [ang] (kukunin|tatawagan|babalikan|pipiliin|kokontakin|susuportahan|kukuhanin
                |gagamitin|namin|ko)
            (ililipat|ilipat|lilipat) [na] (namin|ko) [na] [lahat] sa (ibang|iba|kabila|<name>) ~1
            tanggal na [po] ang app
            (ire refund|irerefund|isosoli|isasauli|ibabalik) ko na [lang|to|ito|lahat] , sa ~1 na lang (ako
                |kami|ko)
            (maghahanap|hahanap|naghahanap) na (ako|kami|ko|akong|kaming) ng (iba|ibang|lilipatan|kapalit)
            ! lipat ~1 sa (team|supervisor|manager|ibang agent|tl|billing|tech|tao|agent)
            ! (huling|last) (beses|time) ko na ~1 (sasabihin|uulitin|ipapaliwanag|magsasabi|mag explain
                |itatanong)
            ! <number> star rating ko
            (hindi|di) na (ako|kami|ko|namin|kmi) ~1 (magre renew|magrerenew|magsu subscribe|magpapakabit
                |magtatagal|tatangkilik|manonood|kakain|papasok|o order|oorder|bibili|gagamit|babalik|uulit
                |magtitiwala|maglalaro|mag top|maglo load|magbu book|magbobook|sasakay|mag iinvest|magpapadala
                |magpapaayos|mag aavail|mag eenroll|kukuha|pupunta|magpapagamot|magpapa check)
            (babawiin|wiwithdrawhin|iwi withdraw|iwiwithdraw|kukunin|ilalabas|ipu pull out
                |ipupull out) ko na [lahat|ang|yung] ~1 (deposit|deposito|pera|savings|investment|anak|account
                |negosyo|ipon|hulog)
            (itigil|ihinto|i stop|istop|putulin|ipatigil|ipahinto) (niyo|ninyo|na) [na] [ang
                |yung] ~1 (subscription|serbisyo|kontrata|linya|membership|plan|service|auto|account)
            at lilipat (na|sa|ako|kami) ~1
            huwag (niyo|ninyo) na [akong|kaming] (asahang|asahan|aasahan|aasahang) ~1
            quit na (ko|ako|kami|lang|talaga)
            ibang (courier|provider|supplier|bangko|clinic|app|brand|airline|hotel|shop|store|resto|school|gym
                |kumpanya|kompanya|network|isp|telco|seller|platform|laro|ospital) na [lang] (ang|kami|ako
                |gagamitin|kukunin|pipiliin|hahanapin|namin|lalapitan|kukunan)
            (tigil|stop|ayaw|ayoko) ko na [ang|yung] ~1 (subscription|pagbili|paggamit|membership|plan
                |serbisyo)
            (mag|magpa) (deactivate|delete account|delete ng account|close account|close ng account|terminate
                |unsubscribe|uninstall) na (lang|ako|kami) ~1
            (paalam|goodbye|babye|bye) (na sa inyo|sa inyo|na lang|forever|na talaga)
            (hindi|di) (ko|namin) na (ire renew|irerenew|itutuloy|tatangkilikin|gagamitin|susuportahan
                |babalikan|irerekomenda|ire recommend|irerecommend|uulitin)
            <name> na lang (talaga|next time|ulit|tayo|ako|kami|ko|gagamitin|kukunin|sana)
            (mag|magko|magga|magla|magsi|magfo|magjo|magpi|magma|magsha) <name> na (ko|ako|kami|lang|lang ako
                |lang kami)
            (lipat|switch|balik|lumipat|lilipat) <name> na [lang] (ako|kami|ko|tayo)
            (wala|walang) na (balikan|dahilan para|rason para) ~2
            (ito|eto) na (ang|yung) (huli|huling|last) ~2
            (mag|maga) (pull out|withdraw|resign|unsub|uninstall|deactivate|opt out) na ~1
            hinding hindi [na] (ako|kami|ko|namin) ~1 (babalik|uulit|bibili|oorder|o order|gagamit
                |irerekomenda|tatangkilik|kakain|sasakay|kukuha|magtitiwala|mag <word>|mag*)
            (hello|hi|welcome) <tatak> (na|nalang|na lang)
            (goodbye|babay|bye bye|byebye|bye|adios|paalam) [na] [sa] <tatak>
            <tatak> na (ko|ako|kami|tayo) (from now on|simula ngayon|next time|na lang|nalang)
            (mapipilitan|napipilitan|napilitan) (ako|akong|kami|kaming) ~2 (lumipat
                |mag (cancel|switch|port|close|withdraw|terminate|pull)|magcancel|umalis|ipa*|ipa <word>|isara
                |humanap|maghanap|tumigil|magpalit|magpaputol)
            (balak|plano|iniisip|pinag iisipan|pinagiisipan|nagbabalak|nagpaplano|naiisip) ~2 (lumipat
                |mag (port|cancel|switch|close|withdraw|terminate)|magport|magpalit|magcancel|umalis|magswitch
                |magpaputol|ipaputol|tumigil|maghanap)
            baka (lumipat|umalis|magpalit|mag switch|magpaputol|mag cancel|ipaputol|magcancel) (ako|kami|ko
                |namin|tayo|na lang|nalang) ~1
            (ayoko|ayaw ko) (na|nang) (mag|gumamit ng|bumili sa|sumakay sa|umorder sa) <tatak>
            (nag sign up|nagsign up|nag apply|nag inquire|kumuha|nagpakabit|nag pakabit|lumipat|nakakuha) (ako
                |kami|ko) ~1 sa (kabila|iba|ibang <word>|competitor|kalaban|<tatak>)
            (may|meron) (nakita|nahanap|nakuha) [na] (akong|kaming|ako|kami) (iba|ibang|kapalit)
            (kukuha|bibili|oorder|o order|hahanap|maghahanap|lilipat) (ako|kami) ~1 (ng|sa) (iba|ibang|kabila
                |<tatak>)
            (isosoli|isasauli|babawiin|iwi withdraw|wini withdraw|wi withdraw|iwiwithdraw|winiwithdraw
                |ilalabas|ipu pull out) ko ~2 (modem|router|deposito|pera|ipon|card|savings|investment|dish)
            papalitan ko (kayo|provider|bangko|network) ~1
            (sibat|layas|lalayas|babush|alis) na (ako|kami) (dito|sa inyo|sa <tatak>|sa network|sa app)
            (ililipat|lilipat|itatransfer|ita transfer) ko ~1 ng (school|eskwelahan|paaralan|bangko|ospital
                |gym|provider|network|clinic)
            (hindi|di) ko kayo (irerekomenda|irerecommend|ire recommend|marerecommend|mairerekomenda
                |ma recommend)
            <putol> [niyo|ninyo|ko|namin|mo] [ng|nang|ang|yung] [inyong|aming] <sinusuportahan>
            (tigil|ititigil|itigil|ihihinto|stop) ko ~2 (bayad|pagbabayad|subscription|hulog|paghuhulog
                |auto debit|premium|membership|plan)
            (uunsubscribe|unsubscribe|uuninstall|u unsubscribe|maguunsubscribe) na (ako|ko|kami)
            (hindi|di) mauulit ~1 (pagbili|order|pag order|transaction|pagkuha|punta|pagpunta|pag book|sakay
                |pagsakay) ~1 (sa inyo|dito|niyo)
            (hindi|di) (niyo|ninyo) (ako|kami) (customer|suki|kliyente|subscriber|member|pasahero) ~1
            (pag|kung|kapag) (wala|walang|hindi|di|ganito|ganyan|ganun) ~4 (lilipat|babawiin|ipapaputol
                |ipaputol|ipapacancel|ipapa cancel|kakanselahin|magpapaputol|aalis|ica cancel|isasara) ~1 (ko
                |ako|kami|namin)
            ! (magpapalit|papalit) ~1 ng (plan|size|kulay|schedule|address|pangalan|password|civil|apelyido
                |sim|oil|lisensya|number|numero|email|unit|phone|cellphone|gulong|battery|filter|pin|room
                |upuan|device)
            ! (isara|isasara|i close|iclose|burahin|i delete) ko ba
            ! (paano|pano) ~2 (mag|i) (uninstall|unsubscribe|delete|withdraw)
            ! aalis ~3 (bukas|papunta|papuntang|patungong|sa <weekday>|bansa|abroad|mamaya|mamayang)
            ! sa (gcash|maya|bank|bangko|counter|app|branch|mall|<number>) [na] (lang|nalang|na lang) (ako
                |kami|ko) (magbabayad|mag <word>|maghuhulog|kukunin|kunin|pupunta)
            ! (pa cancel|pacancel|paki cancel) [na] (ng|nang) (order|booking|item|appointment|transaction
                |reservation|ride)
            ! paano [po] ~1 isara
            hanap (na lang|nalang) (ako|kami) ng (iba|ibang)
            hanap (na lang|nalang) ng iba
            (wala|walang) (kayo|kayong) aasahan ~1
            (ipapa|papa|ipa) cut ko ~1
            (ayaw|ayoko) [ko|namin] mag (renew|subscribe|reload|avail|order|book)
            (switching|moving|transferring) to <tatak>
            (una|unang|first) ~1 (at|and) (huli|huling|last) (na|order|ko|rin|time)
            ! (lilipat|lumipat) ~1 ng (unit|bahay|condo|kwarto|room|dorm|opisina|apartment|tirahan)
            # frames: never to be seen again, goes to another firm, back to the old one, ends it now
            (hindi|di) (niyo|ninyo) (ako|ko|kami|kmi) makikita [dyan|diyan|dito|sa|jan]
            (hindi|di|hinding hindi) (ako|kami|ko|kmi) (magpapakita|tatapak|aapak|tutuntong|tutungtong|lalapit
                |lilipad|babyahe|bibyahe|magbabakasyon|magpapareserve|magpapagawa|magpapacheck
                |magbabayad ng premium|maghuhulog|kukuha|magpapa ayos|mag aavail) [dyan|diyan|dito|sa inyo|sa]
            hinding hindi (ako|kami|ko|namin|tayo) <future>
            (mag aapply|mag apply|magaapply|magpapakabit|mag papakabit|magpapalinya|magsa sign up|mag sign up
                |magsasign up|mag oopen|magbubukas|kukuha|bibili|oorder|o order|lilipat|magbo book|magbobook
                |magbu book|mag book|magpapa reserve|mag enroll|mag eenroll) (ako|kami|ko
                |tayo) [ng <word>] sa (iba|ibang|kabila|kabilang|kalaban|competitor|<tatak>|<name>)
            (kukuha|bibili|lilipat|magpapakabit|oorder) [ako|kami|ko|tayo] (na lang|nalang|na) [ako|kami|ko
                |tayo] (sa|ng) (iba|ibang|kabila|kabilang|kalaban|competitor|<tatak>|<name>)
            (isinasara|pinapasara|ipinapasara|kinakansela|kinacancel|pinapaputol|ipinapaputol|pinapacancel
                |ipinapacancel|pina cancel|dinidelete|binubura|isasara|ipapasara|ipapaputol|kakanselahin
                |idedeactivate|ide deactivate|ipapadeactivate) (ko|namin) ~4 (account|linya|line|plan
                |subscription|membership|policy|card|savings|sim|serbisyo|app|kontrata|payroll|wallet|profile)
            (papalit|magpapalit|palit|magpalit) [na lang|nalang] (ako|kami|ko|tayo) ng (brand|provider|bank
                |bangko|network|isp|telco|courier|supplier|insurance|insurer|clinic|dentista|doktor|school|app
                |gym|carrier|platform|sim|salon|vet|airline|hotel)
            (tatanggalin|papalitan|iiwan|iiwanan|hihiwalayan|lalayasan|ibablock|bibitawan|iuunfollow
                |iu unfollow) (ko|namin) kayo
            balik (na lang|nalang|na) (ako|kami|ko|tayo) sa (dati|dating|luma|lumang|kabila|kabilang|kalaban
                |<tatak>|<name>|<word> (provider|bangko|network|app|supplier|bank|brand|isp|carrier))
            balik <word> (na lang|nalang) (ako|kami|ko|tayo) [kung|pag|kapag] (kung|pag|kapag|talaga|tropa)
            (kung|pag|kapag) (ganito|ganyan|ganun|ganoon) [lang] ~1 (balik|lipat|lilipat|babalik|sa iba
                |hahanap|maghahanap|magpapalit|palit|aalis) ~1 (ako|kami|ko|tayo|na lang|nalang)
            ^ [please|sige|kaya] (deactivate|i deactivate|ideactivate|terminate|i terminate|disconnect
                |i disconnect|cut|i cut|ipapa deactivate|unsubscribe) (ko|namin) [na lang|na] (lahat
                |[ang|yung|itong|to|tong] [mga] (linya|line|account|accounts|plan|subscription|sim|card
                |membership|service|serbisyo|internet|policy|kontrata|wifi))
            (putol|cut|cancel|tanggal|disconnect|deactivate|terminate|close|sara|pakiputol|paki cut
                |paki disconnect|i cut|i close|iclose|i terminate|i deactivate) (niyo|ninyo) [na lang|na] [ang
                |yung|itong|tong] (linya|line|account|internet|plan|subscription|card|wifi|sim|membership
                |policy|savings|kontrata|serbisyo|koneksyon)
            (delete|uninstall|bura|deleted|uninstalled|tanggal|unsubscribe) [na] (app|account) (to|ito|na|niyo
                |ninyo|na to)
            (binura|dinelete|inuninstall|in uninstall|tinanggal|dinelete ko|nag uninstall|nag delete) [ko
                |namin|ako] [na] [sa phone] [ng|ang|yung] (app|account) (niyo|ninyo|na to)
            (uninstall|delete|bura|i uninstall|i delete|iuninstall|idelete) (din|rin|na|ko na) (tong|itong|ang
                |yung|to) (app|account)
            (pag|kung|kapag) (di|hindi|wala|walang) ~5 <name> na (ko|ako|kami)
            huling (hulog|bayad|renewal|order|bili|book|booking|sakay|punta|kain|bisita|stay|deposit
                |transaction|load|padala) (ko|namin|na) [ko|namin] sa inyo
            (paglipat|pag lipat|pag alis|pagpapaputol|pagpapa cancel|pagpapa close|pag cancel|pagpapasara) (ko
                |namin) (sa|ng) (iba|ibang|kabila|bangko|network|provider|telco|isp|account|subscription|linya
                |policy|<tatak>)
            (pinag iisipan|pinagiisipan|iniisip) (ko|namin|kong|naming) (ilipat|itransfer|i transfer
                |ipatransfer|ipa transfer|ilabas|i pull out|ipull out)
            na [ulit|lang] (ako|kami) [<word>] (simula|mula|magmula) ngayon $
            sa <word> <word> (na lang|nalang) (ako|kami|ko|tayo) (kukuha|bibili|lilipat|oorder|magpapakabit
                |magpapagamot|mag enroll|mag book|magpapagawa|sasakay|kakain|magbabangko)
            ! (ipasa|ilipat|itanong|tanong|transfer|pasa|ibigay|iabot|ibenta|naibigay|napunta|nadeliver
                |na deliver|naipadala) ~3 sa (iba|kabila)
            ! sabi (ng|ni|nila) ~4 (lumipat|lipat|magpalit|mag switch)
            ! (lumipat|lipat|cancel|magpalit) (daw|raw)
            ! (kala|akala) (ko|namin) ~4 (babalik|uulit|magtatagal|aabot)
            ! (last|huli) (to|ito) (ha|a)
            ! (ayoko|ayaw ko) ~1 (magpaliwanag|mag explain|magexplain|magpaikot|magpabalik|makipag*|magmura
                |magsalita)
            ! (lilipat|lumipat|lipat|mag switch|magswitch) ~2 (galing|mula|from)
            ! (lilipat|lumipat|mag switch|lipat) ~4 (papunta sa inyo|papuntang|dito sa inyo|papunta dito)
            ! (lilipat|lumipat|lipat|mag switch|magpa port) (ako|kami|ko) (sa inyo|dito)
            ! (request|application|aplikasyon|proseso|process) ~2 (lumipat|lipat)
            ! (cancel|i cancel|icancel|pa cancel|pacancel|paki cancel|pakicancel|cancelin|kanselahin|ikansela
                |ipa cancel|ipacancel) [ko|niyo|ninyo|namin|mo] [ng|nang|ang|yung] [aking|<word>] (order
                |orders|slot|appointment|reservation|item|flight|ticket|ride|schedule|checkup|check up
                |delivery|request)
            ! (binura|dinelete|inuninstall|in uninstall|nag uninstall|uninstall|i uninstall|delete) ~4 (pero
                |tapos|ulit|reinstall|install|ininstall|nireinstall|kaso|ganun)
            (mag|magre|magrerequest|mag rerequest|request) [request] [ng] (account closure
                |closure ng (account|card|savings|linya))
            (hindi|di) (ako|kami|ko|namin|kmi) (mag rerenew|magrerenew|magrenew|mag re renew|mag rerefill
                |magtotop up|mag top up|mag reload|mag uulit)
            burado [ang|yung] (app|account) [niyo|ninyo|ko]
            (wala|walang) (kayo|kayong|na) (aasahang|aasahan|makukuhang|makukuha|mapapala
                |mapapalang) ~1 (bayad|pera|piso|order|sentimo|customer)
            (magpapa|magpa|mag papa) port [out] (ako|kami|ko|sa)
            (magpapaport|magpoport|nagpaport) [out] (ako|kami|ko|sa)
            (doon|dun|don|sa kanila) (na lang|nalang) (ako|kami|ko|tayo) (oorder|bibili|kukuha|magpapakabit
                |mag <word>|sasakay|kakain|lilipat)
            withdraw (ko|namin) (lahat|ang|yung|pera)
            sa (iba|kabila) (ko|namin) (na lang|nalang) <word>
            ilipat (ko|namin) ~2 (anak|mga anak|account|payroll|negosyo|pera|deposito|ipon) ~1 sa (iba|ibang
                |kabila|public|<tatak>)
            (pag|kapag|kung) (umulit|naulit|mauulit|nangyari ulit|isa pa|hindi niyo|di niyo
                |wala pa) ~5 (lilipat|ipapaputol|ipapa cut|magpapaputol|cancel|kakanselahin|isasara|aalis
                |babawiin|ipapacancel|ipapa cancel|iuuninstall|uninstall) [ko|ako|kami]
            (magpapaalam|nagpapaalam) (ako|kami) [bilang|sa inyo]
            (tapos|hanggang dito) na (ako|kami|tayo) (sa inyo|dito)
            (sawang sawa|sawa|pagod) (ako|kami) sa inyo , (lilipat|aalis|lipat|alis)
            ! (isasara|isara|i close|buburahin|uninstall|tatanggalin|aalisin) [ko] (yung|ang) (app|sim|card
                |battery) (tapos|bago|saka|at|muna)
            ! (isasara|tatanggalin|aalisin|kukunin|buburahin) ko muna
            (<tatak>|<name>) (na|naman) (susunod|ang susunod|next) [ko|namin]
            (pupunta|lilipat|kakain|bibili|oorder|magpapagawa|kukuha|magpapaayos|magpa <word>
                |mag <word>) (na lang|nalang) (ako|kami|ko|tayo) (sa|ng) (ibang|iba|kabila|kabilang|kalaban)
            (pinapa|pina|ipapa|ipinapa|papa) (close|cancel|terminate|cut|deactivate|disconnect) (ko
                |namin) [ang|yung|itong|lahat] <word>
            (dineactivate|dinisconnect|kinansela|kinancel|sinara|isinara|pinaputol|pina cancel|pinacancel
                |pina terminate) (ko|namin) [ang|yung] (account|linya|line|subscription|membership|card|plan
                |policy|sim)
            (hindi|di) kayo (makakaulit|makakaisa) (sakin|sa akin|samin|sa amin)
            (wag|huwag) (kayo|kayong) (umasa|asahan|mag expect|aasa) [na] <word> [<word>]
            ! (kinansela|kinancel|sinara|isinara|pinacancel|dineactivate) (niyo|ninyo|nila)
            (hindi|di) na (ako|kami|ko|kmi|tayo) (mag <word>|mag*|mang*) ~1 sa (inyo|app niyo|store niyo
                |shop niyo|serbisyo niyo|branch niyo)
            (buong|lahat ng) ~3 (lilipat|maglilipat|aalis|magsiswitch|mag sswitch|magpapalit)
            (na lang|nalang) (ako|kami|ko|tayo) ~4 (ibang|kabilang) (kumpanya|kompanya|provider|bangko
                |insurance|network|supplier|courier|shop|clinic|ospital|school|gym|airline|app|brand|tindahan
                |talyer|seller|agency)
            (ililipat|itatransfer|ita transfer) [na|na lang|ko na|namin na|ko|namin] [siya
                |sya] sa (ibang (ospital|school|eskwelahan|clinic|bangko|gym|vet)|kabilang <word>|<name>)
            (nagpapa cancel|nagpapacancel|nagpapaputol|nagpapa putol|nagpapa disconnect|nagpapadisconnect
                |nagpapa terminate|nagpapa close|nagpapaclose|nagka cancel|nagcacancel
                |nagpapa deactivate) [na] (ako|kami|ko) [na] [ng|sa|nung] [<word>] (subscription|account|plan
                |linya|line|policy|membership|card|service|internet|kontrata|contract|insurance|serbisyo
                |kuryente|enrollment)
            (tanggalin|alisin|burahin|iremove|i remove|i unsubscribe|i unsub) (niyo|ninyo) na (ako|ko|kami)
            (ayoko|ayaw ko) na (nga|talaga) (e|eh)
            (application|aplikasyon|inquiry|sign up|signup|line|linya) (ko|namin) [na] sa (kabila|kabilang
                |ibang)
            (tatapusin|pinapatapos|papatapusin|patapusin|hinihintay|inaantay|aantayin|hihintayin) (ko
                |namin) [na] (lang|na lang|nalang) [na] [matapos] [ang|yung] (lock in|lockin|kontrata
                |contract)
            last (year|month|taon|buwan|order|punta|sakay|bili|renewal|billing|booking|stay|hulog|bayad
                |transaction) (ko|namin) na (ito|to|sa (inyo|gym|school|hotel|bangko|app))
            balik <word> (na lang|nalang) (ako|kami|ko|tayo) (mula|simula|next time|bukas|ulit|uli)
            (ipapagawa|ipapaayos|papagawa|papaayos|ipapa repair|ipaparepair|ipapagamot) (ko|namin) (na lang
                |nalang) sa (iba|ibang|kabila|labas|<name>)
            ! (hindi|di) ~3 magbabayad (hanggat|hangga't|hanggang|hangga t)
            ! (aalis|alis|umaalis|lilipat|lumipat|lipat) ~3 (pa|sa|ng|papunta|papuntang
                |patungong) [sa] (canada|dubai|japan|singapore|saudi|qatar|australia|korea|italy|hongkong
                |taiwan|amerika|america|europe|abroad|probinsya|manila|cebu|davao|ibang bansa)
            (lipat|balik) [sa] (<tatak>|<name>|kabila|gotyme) (na|nako|nalang|na lang) [ako|kami|ko]
            (<tatak>|<name>|kabila|sa kabila) na (lahat|lang) [ng|ako|kami] ~1 (ipapadala|bibilhin|oorderin
                |order|orders|gagamitin|bibili|magpapadala|oorder|kukuha) [ko|namin]
            (papakabit|magpapakabit|pakabit|papalinya) na (ako|kami) [<word>] (sa|ng) (kalaban|kalabang|iba
                |ibang|kabila|kabilang|<tatak>|<name>)
            (kabilang|kalabang|ibang) (app|bangko|bank|network|provider|store|tindahan|shop|brand|courier
                |company) ~4 (gagamitin|gagamit|kukunin|bibilhan|lilipatan|oorderan) [ko|namin|ako|kami]
            maghiwalay na [tayo|lang]
            mas madalas na (ako|kami) (sa|doon sa) (kabila|iba|kalaban)
            (application form|quotation|application) (ng|sa) (<tatak>|kabila|kalaban|ibang <word>)
            ! hinding hindi ko [na] (makakalimutan|malilimutan|maiintindihan|maintindihan|matatanggap)
        """,
        "thanks": """
            salamat*
            (maraming|marameng|madaming|super|sobrang|many) (salamat|thank you|thanks)
            (nagpapasalamat|pinasasalamatan|pinapasalamatan|nagpasalamat|pasasalamat)
            (thank you|thanks|ty|tysm|thankies|tenchu|thx|tnks|salamuch|arigato|tanx|thankyou|thankyouu
                |thank u) [po|sa|so much|talaga]
            (more power|god bless) ~1 (sa inyo|po|sa team|you)
            ! salamat na lang
            ! salamat nalang
            ! salamat sa wala
            ! (walang|hindi) salamat
            (thankful|grateful) (ako|kami|sa|kay|for|talaga)
            (naappreciate|na appreciate|naa appreciate|appreciate|appreciated) (ko|namin|it|po|kayo)
            (agyamanak|dios mabalos|mabalos|salamatunon)
            (tatanawin|tinatanaw) ~3 utang na loob
            (shoutout|shout out|props|kudos) (kay|sa|kina|to)
            mabuhay kayo
            ! (hindi|di) ~1 (naappreciate|na appreciate|appreciate)
        """,
        "resolved": """
            # It works, it came, it is right again.
            ^ (opo|oo|yes|yes po) (meron|may ilaw|may kuryente|may tubig|may signal|okay|gumagana|maayos
                |dumating|natanggap|nakuha) na ~2 .
            ^ (opo|oo|yes|yes po) (dumating|natanggap|nakuha) ~1 (kanina|kahapon|kagabi)
            (gumana|gumagana|nagana|nagwork|nag work|nagwowork|nagwo work|umokay|umayos|umaandar|umandar
                |bumalik|bumilis|nagkaroon|nagka internet|nagkainternet|nagkasignal|nagka signal|nagkakuryente
                |nagkatubig|nag load|nagload|nagopen|nag open|naka connect|nakaconnect|umilaw|sumindi) (na
                |na po|na siya|na sya|na yung|na ang|na ulit|na rin|na uli|na sa wakas) ~1 .
            (okay|okey|ayos|maayos|okie|oks|goods|good|all goods|all good|fixed|solved|resolved|resolve
                |settled|settle|working|naayos|nalutas|naresolba|na resolve|naresolve|na fix|nafix
                |nasolusyunan|naaayos|naayos) (na|na po|na siya|na sya|na yung|na ang|na ulit|na rin|na pala
                |na to|na ito|na lahat|na kami|na ako|na naman) ~1 .
            (natanggap|nareceive|na receive|dumating|pumasok|nakuha|naibalik|narefund|na refund|na refund na
                |nacredit|na credit|nag reflect|nagreflect|bumalik|nakita|nabuksan|na open|naopen|naayos
                |napalitan|nadeliver|na deliver|naactivate|na activate|nabago|naupdate|na update|nahanap
                |na unlock|naunlock|nareset|na reset|napost|na post) [ko|namin|niyo|po] (na|na po|ko na
                |na yung|na ang|na namin|na sa) ~1 .
            (nakapasok|nakalogin|naka login|nakalog in|naka log in|nakapag log in|nakapaglog in|nakapag login
                |na access|naaccess|na open|nabuksan|nakapagbook|nakapag book|naka connect|nakakonek
                |naka order|nakapag order|nakapagpadala|nakapag cash|nakapag <word>) [ko|ako|kami] (na|na po
                |na ako|na ko|na kami|ko na|na rin|na uli) ~1 .
            (may|meron|merong|nagka) [ng|nang] (internet|tubig|kuryente|ilaw|signal|net|wifi|connection|load
                |data|dial tone|linya) (na|na po|na kami|na ulit|na dito|na uli) .
            (may|meron) na [po] [kaming|akong|ulit|ulit kaming] (internet|tubig|kuryente|ilaw|signal|net|wifi
                |connection|load) .
            (ang|sobrang|napaka) (bilis|lakas|ganda|ayos|okay) (na|po|na po|na ulit|na uli) ~2 (net|internet
                |signal|wifi|connection|namin|tubig|app|ngayon) .
            (nawala|wala|tanggal|naalis|natanggal) (na|na po|na ang|na yung) ~1 (error|problema|issue|lag|bug
                |block|hold|aberya|sira) .
            (salamat|thank you|thanks) ~3 (gumana|naayos|okay na|pagayos|pag ayos|pag aayos|ayos na
                |nakuha ko na|dumating na|na resolve|natanggap)
            (umubra|uminam|umepekto|nakatulong|nakuha ko na ang sagot|malinaw na sa|malinaw na po sa
                |malinaw na sakin|naintindihan ko na|gets ko na|nasagot na) [po|na|yung|ang|naman] ~1 .
            (problem solved|solved na|solve na|case closed|wala nang problema|wala ng problema
                |wala na pong problema|hindi na [po] (nag error|naglalag|nagloloko|nagdidisconnect|lumalabas))
            (restart|reset|reinstall|update) lang (pala|po pala) ~2 (katapat|solusyon|kailangan|sagot)
            (okay|ok|oks|ayos|goods|good) (na|na po) $
            ! (wala|akala|kala|kung|sana|kapag|pag|bakit|kailan|paano|para|hanggang|bago) ~3 (gumana|gumagana
                |okay|ayos|naayos|natanggap|dumating|pumasok|nakuha|bumalik|maayos|narefund|nag work|resolved
                |fixed|working|na refund|nakapasok)
            ! (gumana|okay|ayos|bumalik) (saglit|sandali|kagabi|kahapon|kanina|lang saglit|naman dati|dati
                |noong (isang|una|lunes|nakaraan|nakaraang|bagong|bago|binili))
            ! (okay|ayos|naayos|gumagana|naibalik|dumating) na [po|raw|daw] ba
            ! (okay|ayos|gumana|naayos|na) ~1 (daw|raw|kuno)
            ! (pero|kaso|kaya lang) ~2 (gumana|okay)
            ! (dumating|pumasok|natanggap|bumalik) ~2 (sira|basag|mali|punit|ibang|wala)
            ! (dumating|pumasok|natanggap|bumalik) [pero|ay|ngunit|kaso|may] [ay|may] (kulang|kulang kulang)
            (nagamit|nasolve|na solve|naayos|naresolve|na resolve|na fix|nafix|na figure out|nahanap|napagana
                |na unlock|naunlock|naibalik|naipasok|nailipat) (ko|namin|nila|niyo) na [pala|rin|ang|yung
                |siya|sya] .
            (andito|nandito|narito|andyan) na [pala|siya|sya|yung|ang] ~1 (pala|parcel|order|package|card|pera
                |refund|item|delivery|rider|padala) .
            (andito|nandito|andyan) na pala
            (kakahatid|kararating|kakarating|kadarating|kakadeliver|kakabalik) lang .
            (nag normal|nagnormal|nailipat|naipasok|naipost|naikabit|na release|narelease|naihatid|naaprubahan
                |naapprove|nag okay|naging okay|nag stable|nagstable|lumuminaw|luminaw|lumakas|nakabit
                |na connect|naconnect|na clear|na lift|na unlock|naunlock) na [rin|ulit|lahat|ang|yung|siya
                |sya] ~1 .
            (gumana|gumagana|umandar|nag on) (nung|noong|pagka*|after|nang|pagkatapos) [<word>]
            (nagamit|nabuksan|napanood|na access|naaccess|na download|nadownload|nakapagbayad
                |nakapag withdraw) ko na ~3 (kanina|ngayon|kahapon|kagabi) .
            ! maayos na (sagot|serbisyo|usapan|paliwanag|trato|customer|proseso|sistema|service|pagka*|paki*
                |usap|resolusyon|solusyon)
            ! nakita na [<us>] ~2 (iba|ibang|mas)
            (nagbukas|natuloy|nag print|nagprint|nag charge|nagcharge|nag ring|natuloy) na [siya|sya|yung|ang
                |rin|ulit] ~1 .
            hindi na (nag eerror|nageerror|nag e error|nag error|naglalag|nagla lag|nagha hang|naghahang
                |nagloloko|nagdidisconnect|nagdi disconnect|napuputol|lumalabas|bumabagal|nawawala|namamatay
                |tumutulo|umuusok|nagre restart|nagcacrash|nagka crash|nagba buffer) ~1 .
            (na|nai) (refund|credit|deliver|replace|post|reset|unlock|fix|reverse|activate|restore|reconnect
                |settle|waive|rebook) na [rin|lahat|yung|ang] .
            (nairefund|nadownload|na download|na print|naprint) [ko|namin|niyo|nila] na [rin|lahat|yung|ang] .
            (ayun|ayan|yown|yehey|hay salamat|sa wakas) (gumana|gumagana|okay|ayos|nakapasok|umandar|nag work
                |nagwork|nag on|dumating|pumasok|natanggap|naayos) .
            (nasa akin|nasa amin|nasakin|nasamin|hawak ko|hawak namin) na (ang|yung) ~1 .
            (updated|tama|correct|tugma) na (ang|yung) ~2 (ko|namin) .
            (nakatanggap|nakakuha|nakauwi|nakasakay|nakakonekta|nakaconnect
                |nakapag (withdraw|book|log|connect|download|print|cash|reset)) na (ako|kami|rin) ~1 .
            ! (nakatanggap|nakakuha) na (ako|kami) ~3 (text|notice|bill|demand|sulat|email|tawag)
            ! na (cancel|delete|remove|void|bill|charge|lock|block|suspend|hack|scam|deduct|tag|change
                |switch) na
            ! (sana|pero|kaso|bakit|hindi|di|wala|kailan) ~4 (na|nai|nag) <fixed-> na
            (refunded|activated|reconnected|unlocked|reversed|restored|replaced) na [siya|sya|ito|lahat|yung
                |ang] ~1 .
            (dumating|nakarating|sumipot|nagpunta) na [rin] (si|ang|yung|sila) ~1 (technician|rider|driver
                |kuya|crew|plumber|lineman|delivery|tech|inspector|order|item|parcel|package) .
            (nahanap|nabawi|nasundo|napalitan|nalinis|nakumpuni|nasolusyunan|nalutas|napaayos|naikabit|nakabit
                |naisauli|nasauli|naitama|nabago|nailagay) na [namin|ko|nila|niya|yung|ang] ~1 .
            ! (approved|released|refunded|delivered|nabago|napalitan|nailagay) na ~4 (pero|bakit|kaso|tapos
                |mali|hindi|wala|daw|raw|iba)
            (nakabook|naka book|naka enroll|nakapag enroll|nakapag check|nakapagpa book) na (ako|kami) .
            (natanggal|naalis|nawala|nabura|na waive|nawaive|na reverse|nareverse|nabawi|naitama|na correct
                |nacorrect) ~2 (charge|singil|kaltas|error|block|hold|penalty|virus|ads|fee|lock|restriction
                |suspension|problema|maling <word>) .
            hindi na (nag iinit|nagiinit|umiinit|tumatagas|nanginginig|nag off|nag o off|nalolowbat|nag hahang
                |nag flicker|nagfi flicker|umiingay|maingay|mabagal|malabo|blurred|naka lock|blocked
                |naka block|down|offline|putol putol|nag crash|nagbi blink|nag stuck) .
            (lumalamig|lumamig|bumukas|bumubukas|sumasara|umiikot|nagcharge|nagchacharge|nag on|bumilis
                |bumibilis|luminaw|kumonek|kumonekta|kumokonek|kumokonekta|nag connect|nagconnect|nag sync
                |nagsync|nagbubukas|nagpapadala) (na|na ulit|ulit) .
            (tumigil|huminto|humupa) na ~1 (tulo|leak|tagas|ingay|error|alarm|sakit|lagnat|baha)
            (mabilis|malakas|malinaw|maayos|stable|normal) na [ulit|uli|muli] [ang|yung] ~1 (internet|net|wifi
                |signal|connection|koneksyon|tunog|app|takbo|daloy|tubig|lahat) .
            (naresolba|naisaayos|naiayos|naasikaso|natugunan|na verify|naverify|na approve|naapprove|na settle
                |nasettle|na release|narelease|naaprubahan|approved|na activate) na .
            (nabayaran|narefundan|nabalikan|nabigyan ng refund) na (ako|kami) .
            (nag work|nagwork|gumana|tumalab|umubra|uminam|effective|epektib) [pala|nga] (yung|ang) ~1 (steps
                |turo|sinabi|tip|payo|sagot|instructions|reset|restart|tinuro|advice|solusyon|ginawa)
            (naayos|inayos|okay|ayos) [na] (ng|nung) ~1 (technician|tech|lineman|tubero|tao|agent|staff|team
                |mekaniko) .
            (technician|tech|lineman|tubero) ~1 at (naayos|inayos|okay na|ayos na|naikabit|nakabit)
            (tama|updated|correct|tugma) na [ang|yung] ~1 (laman|bill|record|records|pangalan|detalye|balance
                |spelling|address|soa|grade|amount|singil) ~1 .
            (lumabas|nakita|lumitaw) na [ang|yung] (resulta|payment|bayad|points|refund|transaction|grades
                |grade|posting) .
            ! okay sana ~1
            ! (okay|ayos|goods) (sa|para sa) (akin|amin|sakin|samin)
            ! (sige|cge) [po] okay
            ! (sabi|sabing|sinasabi|nakalagay|status) ~2 (naayos|okay|ayos|resolved|solved|fixed|delivered
                |na deliver|gumagana|dumating|approved|na refund|narefund)
            ! (natanggap|dumating|pumasok|nareceive) ~2 (bill|notice|disconnection|demand|maling|bayad
                |statement|singil|text)
            ! may (nakapasok|nakakuha|naka*|nag*)
            ! nakuha ng ~1
            ! nakuha (niyo|ninyo|nila|mo) ~1
            nakarating na .
            (nakalipad|nakauwi|nakaalis|nakasakay|nakaabot) na (kami|ako) .
            (naibigay|nabalik|naibalik|nabawi|naisauli|nasauli) ~2 (refund|pera|account|bayad|item|points|card
                |deposit|deposito) .
            (naka receive|nakareceive) na (ako|kami) .
            naging (okay|ayos|maayos|normal|stable) ~1 .
            (na sort|nasort) out na
            (mabuti|buti) [at|nang] (naibalik|naayos|nahanap|na refund|narefund|gumana) ~1 .
            ! (dumating|naayos|okay|ayos|gumana|gumagana|natanggap|nakapasok|pumasok|naka login|settled
                |naibalik|nakuha|na deliver|naikabit|nabuksan|nakapag <word>|napalitan|resolved) ~5 (pero|kaso
                |ngunit|subalit|tapos|bakit) [hanggang] (wala|walang
                |hindi (naayos|gumagana|gumana|nagamit|tugma|kumpleto|ko|pa|okay|tama|nag*)|sira|mali|maling
                |kulang|may|iba|ibang|nag|nag*|ayaw|naging|nawala|kailan|bakit|hinihingi)
            ! na ba
            ! (nabago|nareset|na reset|bumalik|naulit|nag error) na naman
            ! (bumalik|pumasok|nag open|nagopen|pumunta|nagbukas) (ako|kami|akong|kaming)
            ! (nakapagbayad|nakapag bayad|nakabayad|naka order|nakapag order|nakapagpadala
                |nakapag (file|submit|apply|email|report|fill|send)) ~4 (kahapon|kanina|noong|last|kailan)
            ! (nabuksan|nagamit|nabago|nakita|nahanap) ng ~1
            ! (nakita|nahanap) ko ~2 (website|site|app|form|presyo|price|page|fb|post|ad|link|profile|google
                |email)
            ! (okay|ayos) (ako|kami) sa
            ! (naayos|inayos) (niyo|ninyo) sana
            ! (natanggap|nareceive|nakuha) ~2 (email|sagot|reply|message|mensahe|form|kopya)
            ! nakapasok ~2 (queue|pila|building|gate)
            (pero|ngunit|kaso) ngayon ~3 na [po] [talaga]
            # frames: does it again, is well again, has just come
            (nakakapag|nakaka) <word> (ulit|uli|muli) [ako|kami|ko]
            (nakakapag|nakaka) <word> na (ako|kami|ko)
            (nakakalogin|nakakapasok|nakakagamit|nakakatawag|nakakanood|nakakalaro|nakakaconnect|nakakakita
                |nakakaorder|nakakatulog|nakakakain|nakakalakad|nakakahinga|nakakatext|nakakabayad
                |nakakapagbayad|nakakapagsend|nakakapaglogin|nakakapagload|nakakapagwork|nakakapagtrabaho
                |nakakabili) na .
            (nakapagload|nakapaglogin|nakapagwithdraw|nakapagbook|nakapagdownload|nakapagprint|nakapagcash
                |nakapagreset|nakapagsend|nakapagenroll|nakapagregister|nakapagcheckin|nakaconnect
                |nakaenroll) na .
            (gumaling|magaling) na (ang|si|yung|siya|sya|sila|ako|kami|anak|aso|pusa)
            (kumakain|naglalakad|lumalakad|naglalaro|sumisigla|masigla|malakas) na ulit
            (nabasa|nababasa|nadetect|na detect|nadedetect|narecognize|na recognize|tinatanggap
                |tinanggap) na ng (scanner|system|sistema|reader|machine|makina|printer|app|pc|laptop|tv
                |website|portal|terminal|computer)
            (kakadating|kakarating|kararating|kadarating|kakaabot|kakapasok|kakatanggap|kakareceive
                |kaka receive|kakadeliver|kaka deliver|kaka dating|kakarefund|kaka refund|kakabalik
                |kaka bukas) lang (ng|nang|yung|ang|niya|nila|ngayon|kanina|sa) .
            (solb|sulb|resolb|soled) na .
            dumating (nang|na|ng) (kumpleto|buo|maayos|ligtas|safe|complete)
            (kumpleto|complete|buo|kumpletong) na dumating
            naibigay na sa (akin|amin|kanya)
            ! <number> na reset
            ! may linya ~2 (screen|gitna|lcd|display|panel|gilid)
            ! (kapitbahay|kapit bahay|katabi|kabilang bahay|kaibigan|tapat) ~5 (may|meron) ~1 (internet
                |kuryente|tubig|ilaw|signal|wifi)
            ! (naibalik|nasauli|naisauli|isinauli|ibinalik) (ko|namin) (ang|yung)
            ! (okay|ayos|gumana|naayos|fixed|solved|resolved|settled|delivered|refunded|activated) ~1 (daw|raw
                |kuno|daw po)
            ! (kakadating|kararating|kakarating|kakadeliver|kakatanggap|kakareceive|kakarefund) ~6 (sira|basag
                |mali|maling|kulang|ibang|pero|tapos|agad)
            (nakapag cash in|nakapag cash out|nakapag top up|nakapag log in|nakapag check in|nakapag sign up
                |nakapag check out) [ako|kami|ko]
            (wala|walang) (nang|ng) (error|lag|bug|problema|issue|tulo|ingay|aberya|amoy|leak)
            (pwede|puwede) na (makalogin|mag login|maglogin|makapasok|magamit|gamitin|mabuksan|maaccess
                |ma access|mag log in|makabayad|makapag <word>) [ulit|ako] .
            ! nakapasok ~3 (magnanakaw|hacker|scammer|ibang tao|tubig|ipis|daga|baha)
            ! (para|kung|kailan|bago|hanggang|paano|sana|hindi|di|baka) ~4 (wala|walang) (nang|ng) (error|lag
                |bug|problema|issue|tulo|ingay|aberya)
            ! (kailan|bago|hanggang|kung|para|sana|hindi|di) ~2 (pwede|puwede) ~2 (makalogin|mag login|magamit
                |gamitin|mabuksan)
            (balik|nagbalik|bumalik) sa (normal|dati|ayos)
            (nahabol|naabutan|nakaabot) (namin|ko|kami|ako) [sa] [ang|yung] (flight|deadline|cut off|barko|bus
                |byahe|biyahe|exam)
            (nakapagpa|nakapag pa|nakapagpa check) <word> na (ako|kami|si|yung)
            (buo|kumpleto|balik|nabalik) na (ulit|uli) (yung|ang|na)
            ! na (sana|sanang) (problema|issue|error|aberya|lag)
            ! (ok|okay|ayos) lang na
            ! (paano|kailan|saan|malalaman) ~3 (naapprove|na approve|naaprubahan|narelease|na release
                |nadeliver|naverify|na verify) na
            ! fixed na (araw|rate|price|presyo|schedule|sched|oras|halaga|amount)
            ! (saka|tsaka|kung kailan) (niyo|ninyo) ~1 (nakita|nakuha|nahanap|natanggap) na
            ! okay na yan $
        """,
        "unresolved": """
            # It still fails; the advice did not help.
            (hindi|di|ayaw|wala|walang) (pa|pa rin|parin|pa din|padin|pa po|na naman|naman|po|talaga|pa po rin
                |pa rin po|p rin) ~2 (gumagana|gumana|nagana|nagwowork|nag work|nagwork|nag wo work|okay|ayos
                |maayos|naayos|naaayos|natatanggap|natanggap|dumarating|dumating|dumadating|pumapasok|pumasok
                |bumalik|bumabalik|nababalik|naibabalik|naibalik|narefund|na refund|narerefund|nare refund
                |ma open|maopen|mabuksan|makapasok|makalogin|makalog in|maka login|maka log in|nagbabago
                |nagbago|nareresolba|nareresolve|na resolve|nalulutas|nalutas|solved|fixed|resolved|resolba
                |solusyon|internet|tubig|kuryente|signal|ilaw|net|wifi|refund|order|parcel|update|kumokonek
                |nagcoconnect|nag connect|nagreflect|nag reflect|nagre reflect|nagrereflect|epekto|nangyari
                |nangyayari|pagbabago|nagagamit|magamit|ma access|maaccess|gumaling|nawawala|nawala|nakikita
                |makita|umaandar|na deliver|nadedeliver|na credit|nacredit|napapalitan|sumasagot)
            (ganun|ganito|ganyan|same|pareho|parehas|sira|patay|error|down|mabagal|naglalag|putol putol
                |blinking|pula|nagloloko|barado|tumutulo|offline|pending|stuck|naka lock|blank|red|loading
                |mahina|nag error|delayed|may problema|may lag|may error|may issue|naka pending|naka block
                |naka hold|nag eerror|kulang) (pa|pa rin|parin|pa din|padin|pa rin po|pa po rin|pa rin ang
                |pa rin yung|p rin|na naman|nanaman|ulit|issue|error|problem|problema|result)
            (wala|walang) (pa rin|parin|pa din|padin|nangyari|nangyayari|nagbago|pagbabago|epekto|naitulong
                |tulong|silbi|pinagbago|improvement|pa ring)
            (hindi|di) [naman|po|ito|siya|yun|yung|nga|rin|po naman|yan] ~2 (nakatulong|nag work|nagwork
                |gumana|effective|umubra|umepekto|uubra|nasagot|nasolusyunan|solusyon|nakakatulong|naka tulong
                |tumalab|tumatalab|nagana|ang sagot|ang tinatanong|ang problema)
            (ginawa|sinunod|sinubukan|na try|nagawa|natry|nasubukan|tinry|ni restart|nirestart|na restart
                |nireset|ni reset|nag restart|nagrestart|nag reset|pinalitan|inuninstall|nag reinstall
                |nag uninstall) ~5 (pero|ngunit|kaso|wala|hindi|ganun|ayaw|same|subalit|kaya lang|di|pa rin
                |parin)
            (bumalik|umulit|naulit|nangyari|nasira|nawala|nagloko|namatay|nag error|naputol) (na naman|nanaman
                |ulit|na naman po|na nman|muli|uli|na naman ang|na naman yung)
            (saglit|sandali) lang (gumana|naging okay|okay|bumalik)
            (akala|kala) (ko|namin) (okay|ayos|naayos|gumana|tapos)
            (still|until now|hanggang ngayon|up to now) ~2 (not|no|wala|hindi|ganun|sira|down|error|di|walang
                |pending)
            lalo [pang|lang|po|na] (lumala|bumagal|nasira|gumulo|naging)
            (mas|lalong) (lumala|bumagal|gumulo|naging (malala|mabagal))
            ! (wala|hindi) (pa rin|pa) [ba] akong (natatanong|nasusubukan|nata try|nagagawa)
            ^ (ayaw|ganun|ganon|ganoon|wala|hindi|di|sira) pa rin
            (ayaw|ganun|ganon|ganoon) (pa rin|parin|padin|pa din)
        """,
        "suggestion": """
            # Wishes about product or service: sana with a verb of making or having.
            ^ [po] sana [po|nman|ay|rin|man lang|lang|next time|sa susunod] ~2 (may|meron|merong|mayroon
                |lagyan|dagdagan|magkaroon|magdagdag|maglagay|ibalik niyo ang|gawing|gawin|baguhin|bawasan
                |taasan|babaan|pagandahin|bilisan|palakihin|palawakin|isama|pwede|pwedeng|magka|payagan
                |i <word>|iimprove|improve|mag improve|mag <word>|turuan|bigyan|pag aralan|tanggapin|luwagan
                |simplehan|padaliin|pahabain|ayusin niyo ang|habaan|maglagay|lakihan|linawin|ihiwalay
                |i consider|iconsider|maging|matuto)
            sana ~3 (lagyan|dagdagan|maglagay|magdagdag|magkaroon|may option|may feature|may sariling
                |may parking|may upuan|may hotline|may app|may notification|isama niyo|i improve|iimprove
                |improve|palitan|payagan|baguhin niyo|bawasan niyo|mag hire|maghire|i train|turuan|magbigay
                |magpadala kayo ng)
            (suggestion|suggestions|mungkahi|payo|feedback|suhestiyon|suhestyon|suggest|comment|tip) (ko|lang
                |po|namin|ko lang|lang po|ko po|is|for|sa|ay|rin|kong) <word> <word> [<word>]
            (suggest|imumungkahi|mungkahi|minumungkahi|ire recommend|irerecommend|masasuggest|isuggest
                |i suggest|magsu suggest|magsuggest|mag suggest|susuggest|iminumungkahi|ipinapayo
                |nais imungkahi) (ko|namin|kong|ko lang|lang|po) <word> <word> [<word>]
            (mas|maganda|mas maganda|mas mabuti|mas okay|mas ok|mas ayos|mas convenient|mas madali|mas maayos
                |maigi|mas maigi|mainam|mas mainam|malaking tulong|better|it would be (better|nice|great)
                |ang ganda) [po|sana|po sana|siguro|din|rin] (kung|if|pag|kapag) ~2
            (pwede|pwedeng|maaari|maaaring|pwede bang|baka pwede|baka pwedeng|kung pwede|pwede po bang) [po|ba
                |bang|po ba|niyo|niyong|po bang|sana|po sana|kayong|naman|lang] ~2 (magdagdag|maglagay
                |dagdagan|lagyan|i add|iadd|i improve|iimprove|baguhin ang|bawasan ang|magkaroon|mag add
                |gawing|lakihan|i include|gumawa ng option|palakihin|maglagay kayo)
            (dapat|dapat po|dapat siguro|dapat sana) ~1 (may|meron|merong|magdagdag|lagyan|dagdagan|maglagay
                |magkaroon|ginagawa niyo|i improve|nilalagyan|mag hire|meron kayong|may sarili|pinapayagan)
            (wish|hiling|request|hinihiling|hangad) (ko|namin|lang|po|ko lang|lang po) (na|ay|sana|is
                |magkaroon|dagdagan) ~2
            (bakit|bat) (hindi|di) (na lang|nalang|niyo|kayo|niyo na lang) (gawing|lagyan|gawin|maglagay
                |dagdagan|mag add|magdagdag|i add|payagan) ~2
            (please|pls|paki|pakidagdagan|pakilagyan) (add|dagdagan|lagyan|improve|include|consider|i improve
                |i add) ~2
            (consider|i consider|iconsider|pag isipan|pagisipan|subukan) (niyo|ninyo|sana|po sana) ~2
            (area for improvement|room for improvement|kailangan (niyo|ninyo) [pang] (i improve|iimprove
                |mag improve|pagbutihin|pahusayin)|need improvement)
            ! sana ~2 (maayos|maibalik|lahat ng|ma refund|matulungan|mabigyan|masagot|dumating|gumana|all
                |mapansin|mareplyan|makuha|ma receive|umabot|bumalik|okay|ok|hindi na maulit|maintindihan
                |maaksyunan|mapabilis|marefund|maresolba|tulungan|i refund|irefund|ayusin na|replyan|sagutin)
            ! (gusto|nais|balak|hihingi|magtatanong|itatanong|ask|tatanong|oorder|bibili|hihiling|magpapa*
                |pahingi|patulong|pasuyo|paayos|pabili|mag (inquire|book|order|apply|avail|tanong|ask|request
                |reserve|cancel|return|refund|follow|inquiry)|pa (book|reserve|order|check|cancel|request
                |refund|assist|help|tulong|update|follow|ask|explain)) [ko|namin|ako|kami|lang|kong] sana
            (lagyan|dagdagan|bawasan|palakihin|lakihan|bilisan|luwagan|palawakin|pagandahin|pahabain|babaan
                |taasan|linisin|palitan|paramihin|damihan|habaan|isama|tanggapin|payagan|i improve|iimprove
                |improve|i update|lagyan din|i train|turuan|i orient|i include|i add|i translate|ibalik) (niyo
                |ninyo) (naman|sana|din|rin|po|na|po sana|po naman|pa) ~3
            ^ (lagyan|dagdagan|magdagdag|maglagay|gumawa|gawa|magkaroon|mag hire|mag open|magbukas|mag add
                |magbigay|mag offer) [po|naman] (niyo|ninyo|kayo) ~3
            (gawa|gumawa|maglagay|magdagdag|mag add|magbukas|mag open|mag hire|magkaroon|mag offer|mag train
                |magtayo|mag install) [sana|naman] kayo [sana|naman|rin|din|po|ng|na] ~2
            (paki|pa) (dagdag|add|lagay|improve|lakihan|bawas|include) ~1 (option|options|feature|features
                |button|filter|dark|mode|payment|method|branch|cashier|cashiers|staff|upuan|signage|ilaw
                |parking|gcash|maya|language|support|setting|search|rider|riders|cctv|slots|trip|trips|bus
                |electric fan|size|sizes|flavor|menu|subtitle|tissue|bin|basurahan|maps|schedule)
            (pakidagdagan|pakilagyan|pakibawasan|pakiimprove|pakilakihan|pakibilisan ang|pakibaba
                |pakitaasan) ~2
            (pwede|pwedeng|maaari|maaaring) [ba|bang|po bang|po ba|sana|kaya] ~1 (magkaroon|babaan|taasan
                |dagdagan|bawasan|lakihan|gawing|lagyan|payagan|i consider|mag open|maglagay|magdagdag|mag add
                |i improve|ibalik ang dating) ~2
            kung ako (sa inyo|sa inyo po|po sa inyo|ang may ari|ang masusunod|tatanungin) ~2
            (hopefully|sana|umaasa ako|hoping|i hope|wish ko) ~1 (magkaroon|may|meron|mag open|madagdagan
                |magdagdag|maglagay|i add|mag improve|mabago|isama|gawing|lagyan) ~2
            (kailangan|need|dapat) (niyo|ninyo|kayong|niyong) ~1 [po] ~1 (ng|pa|mas|dagdagan|mag <word>
                |i improve|magdagdag|maglagay|mag*|i <word>) [mas|dagdag|malaking|maraming|bagong|improve
                |train|hire|staff|tao|sistema] ~1
            (ang ganda|maganda|ganda|okay|sulit|astig|mas masaya|bongga|mas bet) ~2 [siguro|sana|din
                |rin] (kung|pag|if) ~1 (may|meron|magkaka*|pwede|lalagyan|naka*|dadagdagan|gagawin|mas
                |magkaroon)
            baka (pwede|pwedeng|naman|maaari|maaaring|gusto niyo|po) ~2 (i consider|babaan|dagdagan|taasan
                |lagyan|gawing|magkaroon|may|bawasan|isama|mag add|magdagdag|payagan|lakihan|i add) ~2
            (maganda|mabuti|mainam|masarap|okay) (rin|din) ~2 (sana|siguro|na|kung) ~1 (may|meron|magkaroon
                |kung|na|pwede)
            sana ~4 (may|meron|magkaroon|tanggapin|i announce|lagi kayong|mag announce|magdagdag|lagyan|ibalik
                |isama|i post|mag update|pwede|available|tumanggap|palaging|gumawa|mag abiso|mag text muna
                |may tao|may staff|maglagay|bigyan ng|mag open|magbukas) ~1
            ! sana ~3 (may|meron) (sagot|sumagot|makatulong|reply|maka*|update|tumulong|refund|aksyon|slot pa
                |stock pa)
            ! (lagyan|ayusin|palitan|ibalik|baguhin|linisin) (niyo|ninyo) (agad|pera|bayad
                |(yung|ang) (pera|bayad|order|unit|item|account|internet|linya|net|sukli|refund)|pera|bayad)
            ! (pwede|maaari) ~3 (baguhin|palitan) ~3 (address|order|schedule|petsa|pangalan|number)
            (dapat|sana|mas maganda kung|maganda kung) [po] (nag <word>|nagte|nagse|nagpo|nag*|may|<doing>
                |laging|palaging) ~2 [muna] (kayo|kayong)
            sana ~1 (ipaliwanag|ipakita|ilagay|i display|isulat|i post|sabihin|i inform|i notify|linawin
                |ihiwalay|ayusin ang (app|pila|website|sistema|parking)) ~4 (app|website|din|rin|kayo|lahat
                |customer|page|branch)
            ! (pwede|pwedeng) ~3 (dagdagan|bawasan|palitan|baguhin) ~2 (order|isa|dalawa|item|ng isa|oras|bago
                |address)
            (lagyan|dagdagan|bawasan|palakihin|lakihan|luwagan|pagandahin|palawakin|habaan|paramihin
                |damihan) (niyo|ninyo) [sana] (ng|nang) ~2
            pa lagyan (niyo|ninyo) ~2
            (mag <word>|magbigay|maglagay|magpadala|magdagdag|mag*) sana kayo ~2
            (pakikonsidera|paki konsidera|paki consider|pakiconsider|ikonsidera|i konsidera|pag isipan
                |isaalang alang|pakisama|pag aralan) [sana|niyo|ninyo] [na|ang|sana|yung] ~2 (magkaroon
                |maglagay|magdagdag|may|lagyan|dagdagan|mag <word>|mag*|pag*)
            (pwede|pwedeng|maaari|maaaring|baka) siguro [kayong|kayo|niyo|niyong|na|po] ~1 (mag*|mag <word>
                |lagyan|dagdagan|i <word>|gawin|gawing|may|bawasan)
            baka (pwede|pwedeng) (niyo|niyong|kayong|kayo|ninyong) ~1 (magdagdag|mag <word>|mag*|dagdagan
                |lagyan|bawasan)
            (magandang|maganda|okay|mabuting) (ideya|idea) [siguro|sana|din|rin|siguro po] (na|kung|ang|ay
                |yung|if) ~2
            (kung|if|pag) (lagyan|dagdagan|maglagay|magdagdag|lalagyan|dadagdagan|magkaroon|gagawan
                |gawan) [niyo|ninyo|kayo|sana] [ng] ~2
            sana ibalik (niyo|ninyo|nila) (ang|yung) (dark|dating|lumang|old|dati|libreng
                |<word> (mode|feature|menu|design|option|lasa|size|promo|flavor|stop|ruta|biyahe|schedule))
            sana (isama|idagdag|ilagay|i add|iadd|i include) (niyo|ninyo|nila) ~1 (sa|yung|ang) ~2
            sana (ibaba|itaas|babaan|taasan|luwagan|bawasan|dagdagan|gawing|gawin|paikliin|pahabain|buksan
                |lagyan|palawakin|i extend|i update|iupdate|i translate|simplehan|padaliin|ibalik|paramihin
                |damihan|agahan|palitan|tanggalin|alisin) [naman|niyo|ninyo|na] (ang|yung|ng|nang|na) ~2
            sana (may|meron|magkaroon|mayroon) [din|rin] [ng|kayo|kayong|nang] ~2
            (maganda|mas maganda|okay|mas okay|mabuti|masaya|astig) ~1 (siguro|sana) ~2
            (bakit|bat) hindi (niyo|ninyo|kayo) ~1 (gawing|lagyan|gawin|maglagay|dagdagan|mag add|magdagdag
                |subukan|mag offer|tumanggap) ~2
            ! sana (may|meron) ~2 (sumagot|sagot|reply|makatulong|aksyon|update|refund|resulta|balita)
            ! sana (ibalik|palitan|tanggalin) ~2 (pera|bayad|unit|item|charge|order)
            (paano|pano|how about) kung (lagyan|may|gawin|gawing|maglagay|mag <word>|magkaroon) ~2
            (baka|siguro) (mas|maganda) ~2 (kung|may|lagyan|pag) ~1
            (bakit|bat) (walang|wala) [kayong] (option|feature|button|setting|parking|upuan|signage|karatula
                |hotline|app|ramp|rampa|express lane|priority lane|filter|search|dark mode|notification)
            dapat (hindi|huwag) (kayo|kayong|niyo|muna) ~1
            dapat (inaabisuhan|abisuhan|ini inform|ina update|pinapaalam|ipinapaalam|tinatawagan|sinasabihan
                |tinuturuan|ini announce|ipaalam|sabihan|sabihin|ipaliwanag) [niyo|ninyo|kami|muna] ~1
            mag (text|message|email|notify|announce|inform|advise|post|abiso|sabi|update) kayo ~2 (bago|pag
                |kapag|tuwing|kung|before)
            (magtext|magabiso|magpaalam|magsabi|magannounce|magpost) kayo ~2 (bago|pag|kapag|tuwing|kung
                |before)
            mag (add|lagay|hire|train|improve|open|offer|install|provide|invest) kayo ~1
            sana ~1 (magtext|mag (text|message|email|abiso|inform|notify|announce|post|update)|magmessage
                |magpaalam|magsabi|tumawag|i inform|ipaalam|itext|i text|tawagan) ~2 (muna|rider|driver|kayo
                |pag|kapag|bago|kung)
            ibalik (niyo|ninyo) [ang|yung] (lumang|luma|dating|dati|old|libreng|unli|classic|original
                |<word> (mode|feature|menu|design|option|promo|flavor|lasa))
            (mas gusto|mas bet|mas okay|mas maganda) (ko|namin|pa|pa rin) ~1 (dating|luma|lumang|old|dati)
            (gawin|gawing) (niyo|ninyo) [na] (optional|mas|online|libre|available|automatic|digital|simple
                |simpler|madali|<number>|weekly|monthly|paperless|libre)
            (bawasan|dagdagan|damihan|lakihan|habaan|pahabain|pagandahin|bilisan|agahan|palitan|i improve
                |iimprove|improve|i update|linawin) (niyo|ninyo) [ang|yung|ng] [mga] (ads|options|option|menu
                |font|letra|parking|cashier|cashiers|staff|rider|riders|courier|packaging|box|serving|choices
                |upuan|ilaw|signage|app|website|site|oras|branch|slots|subtitle|promo|logistics|music|design
                |sistema|system|proseso|customer service|training)
            sana (hindi|huwag) ~3 (tanggalin|alisin|plastic|gumamit|magpadala|itaas|baguhin|palitan|i require
                |kailangan pang|kailangang|i discontinue)
            huwag [na] [sana|sanang|naman] kayo (magpadala|gumamit|magtaas|maglagay|mag send|mag text
                |mag post)
            huwag (niyo|ninyo) [na] (sana|sanang) (tanggalin|alisin|baguhin|itigil|palitan|i discontinue
                |gawing)
            sana mas ~1
            sana (maglabas|magtayo|magbukas|mag open|mag offer|mag stock|mag restock|all branches
                |lahat ng branch|next update|agahan|naka <word>|pwedeng|pwede) ~1
            sana ayusin (niyo|ninyo) ~1 (ang|yung) ~1 (pila|queue|system|sistema|app|website|parking|cr|aircon
                |packaging|proseso|schedule)
            sana (i <word>|iupdate|iimprove|ihiwalay|higpitan|paigtingin|damihan) (niyo|ninyo) ~1 (ang|yung)
            mas (mapapadali|mapapabilis|madali|mabilis|makakatulong|magiging) ~2 (kung|if|pag)
            (malaking bagay|ang laking bagay|laking tulong|malaking tulong) ~1 (kung|if|sana)
            (pahabain|paikliin|agahan|luwagan|palawakin|palakihin|higpitan) (niyo|ninyo) (ang|yung)
            (pwedeng|pwede|maaaring) (pahabain|palakihin|palawakin|luwagan|paikliin)
            (kailangan|kelangan|need) (niyo|ninyo|kayo|kayong|niyong) [ng|nang] (mas|dagdag|karagdagang
                |maraming|bagong|better|more|extra|isa pang)
            (ano|paano) kaya kung (may|lagyan|gawin|gawing|mag <word>|magkaroon|pwede)
            how about (lagyan|maglagay|mag <word>|gawin|a|an|may|adding)
            (sa tingin ko|sa palagay ko|para sa akin|para sakin|opinyon ko lang|imho) ~1 (dapat|mas|maganda
                |sana) ~1
            (next time|sa susunod|sa sunod) (sana|paki*|lagyan|siguraduhin|siguruhin
                |mag (lagay|text|abiso|update)|ipaalam|balutin|bubble wrap) ~1
            nice to have ~2
            palitan (niyo|ninyo) [na] (yung|ang) (courier|box|packaging|supplier|logistics|rider|riders|music
                |system|sistema|design)
            baka gusto (niyo|ninyo|niyong|ninyong) (subukan|subukang|maglagay|magdagdag|mag <word>|i <word>
                |lagyan)
            pa lagyan (niyo|ninyo|ng)
            sana ibalik (niyo|ninyo|nila) ~1 (mode|feature|menu|design|option|tapsilog|dating|dati|luma
                |lumang)
            ! (dagdagan|pakidagdagan|lagyan|i add|add|pakilagyan|bawasan) ~3 (rice|sugar|note|extra|isa|sauce
                |order ko|item|load|listahan|list|waiting|booking|fries|asukal|toppings)
            ! dapat [ba] may (freebie|libre|discount|refund|kasama|resibo|warranty|libreng)
            ! dapat ba ~1
            ! (bawasan|babaan) ~1 (singil|bill|utang|penalty|hulog|balance|bayarin)
            ! (mas|maganda|mabuti) ~1 kung ~1 (bukas|mamaya|ngayon|tawagan|itext|sa <weekday>|i deliver
                |ideliver|ako|ihatid|email)
            ! (may|meron|anong|ano) (suggestion|suggestions|payo|mungkahi|tip|tips) ~1
            ! (feedback|comment) ~4 ?
            (pwede|pwedeng|maaari) [ba|bang] may (option|feature|button|setting|widget|dark|sariling)
            (mas mainam|mas mabuti|mas maganda|mas maayos|mainam|maganda) [po] [sana|siguro] [sana
                |siguro] kung (may|meron|magkaroon|lagyan|maglagay|gawing|mas|idagdag|magdagdag)
            ! <suggests-a-day>
            # frames: better if, ought to be, why not, put it where people see it
            mas <word> [<word>] kung (may|meron|merong|pwede|pwedeng|magkaroon|magkakaroon|lagyan|gawing|gawin
                |maglagay|naka <word>|hindi|wala|isama|i <word>) <word>
            kung (pwede|pwedeng|maaari|maari) lang [ay] [<word>] [<word>] [<word>] (gawin|gawing|lagyan
                |dagdagan|palitan|lakihan|bawasan|maglagay|magdagdag|magkaroon|isama|ibalik|ang ikabit
                |ang ilagay|ang gamitin|naka <word>|habaan|linawin)
            (gawin|gawing) (niyo|niyong|ninyong|ninyo) [na] (mas|optional|libre|automatic|malinaw|simple)
            sana (optional|libre|automatic|digital|hiwalay|nakahiwalay|naka <word>|nakalagay|nakasulat
                |nakapost|nakadisplay|iisa|adjustable|editable|customizable|paperless|cashless|searchable
                |downloadable|per <word>|monthly|weekly|by <word>) (na|din|rin|lang|na lang|nalang|yung|ang)
            sana (pagsamahin|pag isahin|paghiwalayin|ihiwalay|linawin|pasimplehin|pag isipan|gawing|padaliin
                |paikliin|lakihan|isabay|ipaskil|i display|ipost|i post|ilathala) (niyo|ninyo) (ang|yung|itong
                |na lang|nalang|sa)
            sana (yung|ang) [<word>] [<word>] [<word>] (pwede|pwedeng|naka <word>|naka*|automatic|optional
                |hiwalay|may (option|button|notification|filter|search|confirmation|reminder|sariling|tagalog
                |dark|label|picture|video))
            (pwede|pwedeng|maaari) siguro <word> <word> [<word>] (na lang|nalang|imbes|instead|kaysa|kesa)
            baka (pwede|pwedeng|maaari|maaaring) (niyo|niyong|kayong|ninyong|ninyo|kayo) [ring] [din] (turuan
                |i train|i orient|sabihan|paalalahanan|linawin|ilagay|isama|i post|i display|pag isipan
                |bilisan|lakihan|ayusin ang|gawing|gawin|palitan ang|i <word> ang)
            (pakilagay|paki lagay|paki post|pakipost|paki update|paki display|pakidisplay|paki announce
                |pakisulat|paki sulat|pakipaskil|ilagay (niyo|ninyo)|i post (niyo|ninyo)|isulat (niyo|ninyo)
                |i announce (niyo|ninyo)) ~3 sa (fb|facebook|page|website|app|menu|site|poster|harap|labas
                |post|resibo|box|packaging|label|faq|gc|pinto|entrance|bulletin|counter|resito|pila)
            (paki lagay|pakilagay|paki lagyan|pakilagyan) (ng|nang) (mas|malinaw|automatic|option|button
                |notification|reminder|label|karatula|signage|ilaw|upuan|bubong|cctv|filter|search|dark
                |<word> (option|button|mode|feature|setting))
            dapat (nakahiwalay|hiwalay|nakasulat|nakadisplay|nakapost|nakapaskil|automatic|optional) [ang|yung
                |na|nang|din|rin] <word>
            dapat (nakalagay|malinaw|naka <word>) ~2 sa (menu|app|website|site|page|poster|label|box|resibo|fb
                |kontrata|website|labas|pinto)
            dapat mas (malinaw|maaga|malaki|maraming|marami|mahaba|mura|simple|madali)
            kung (may|meron|merong) ~3 sana (kayo|kayong)
            (bakit|bat) kaya (hindi|di) (niyo|ninyo|kayo|na lang|nalang) <word>
            (i <word>|lagyan|palitan|linawin|dagdagan|ayusin|turuan|iupdate|ipaskil|ihiwalay) (niyo
                |ninyo) dapat (ang|yung|mga|ng|itong)
            (pwede|pwedeng) [bang] isama ~4 sa (app|menu|website|site|options|page|listahan ng|schedule)
            (magandang|mas magandang|mabuting) (magkaroon|maglagay|magdagdag|may|lagyan) [kayo|sana|din
                |ng] <word>
            ! (yun|iyon|yan|ito|eto|yon) lang (suggestion|comment|feedback|mungkahi|payo|tip|hiling)
            ! (pakilagay|paki lagay|pakilagyan|paki lagyan|palagay|pa lagay|pakisulat|paki sulat) ~3 (note
                |extra|sauce|pangalan|name|sili|ice|dedication|message|ribbon|address|sukli)
            ! sana ~2 (naayos|okay|ayos|maayos|naka receive|nakareceive|naka pag|nakakuha)
            (bakit|bat) (walang|wala) [kayong|kayo] (cod|delivery|gcash|maya|installment|branch|live chat
                |senior lane|lane|wifi|cr|aircon|self checkout|drive thru)
            (pakiayos|paki ayos|pakiimprove|paki improve|pakilinis|paki linis) (ang|yung|ng) [<word>] (app
                |website|site|sistema|system|pila|parking|cr|packaging|proseso|schedule|ui|menu|design
                |signage) (niyo|ninyo)
            (pa request|parequest|request) (ng|nang) (tagalog|subtitle|subtitles|dark|feature|bagong
                |<word> (option|mode|feature|flavor|size|subtitles|version))
            (hindi|di) (pwede|pwedeng|puwedeng|puwede) <word> [<word>] [<word>] (na lang|nalang) [ang|yung
                |ba] ?
            (ang saya|saya|ang sarap|ang dali|mas masaya|mas madali|ang laking ginhawa|laking tipid
                |ang convenient) [siguro] (kung|if|pag) <word>
            dapat (ginagawa|nilalagyan|pinapayagan|tinatanggap|nililinaw|ipinapakita|pinapakita|nilalagay
                |tinuturuan|tinetrain|binibigyan|sinasabihan|hinihiwalay|inaayos ang|nililinis) (niyo|ninyo
                |niyong|ninyong)
            (itaas|taasan|ibaba|babaan|alisin|tanggalin|gawing libre|ibalik) (niyo|ninyo) (yung|ang) (limit
                |fee|presyo|minimum|requirement|requirements|delivery fee|convenience fee|captcha|ads
                |service charge|cap|free shipping|libreng)
            ^ gawing <word> [<word>] [<word>] (ang|yung) <word>
            (sana|kung pwede) (gawa|maglabas|mag labas|magkaroon|magka|magka <word>|mag produce) (kayo|kayong
                |ng|nang)
            ! dapat (ginagawa|inaayos) (niyo|ninyo) (ang|yung) (trabaho|akin|amin|unit|linya)
            (bakit|bat) (hindi|di) (na lang|nalang) (online|libre|automatic|digital|text|email|gawing|gawin
                |i <word>|mag <word>|isa|per) <word>
            ayusin (niyo|ninyo) (ang|yung) (pila|queue|parking|cr|schedule|sistema ng pila|packaging|signage
                |waiting area|website design|menu)
            (may|meron) (mungkahi|suggestion|suhestiyon|ideya) (ako|kami|lang) [po] <word> <word> [<word>]
            kulang (kayo|ang|yung) [sa] [<word>] (electric fan|upuan|cashier|staff|tao|signage|ilaw|counter
                |rider|bus|tren|parking|basurahan|cr) [<word>]
            gawan (niyo|ninyo) ng paraan [para|na|kung] (ma <word>|mas|maging|may) <word>
            (hindi|di) kayo (pwede|pwedeng|puwedeng) (magdagdag|maglagay|mag <word>|gumawa|magbukas) [ng]
            baka (pwede|pwedeng) (niyo|niyong|kayong|ninyong) (agahan|pahabain|dagdagan|palawakin|babaan
                |taasan|luwagan|habaan|palakasin|i extend|i improve)
            ! (lagyan|pakilagyan|palagyan) (niyo|ninyo) [ng] (pangalan|name|note|palaman|sili|asukal|yelo|ice
                |tape|bubble wrap|dedication)
            ! (paki add|pakiadd|i add|magdagdag|mag add|pa add) ~3 (tita|tito|anak|asawa|nanay|tatay|kasama
                |kaibigan|isang tao|guest|pax|bata|tao)
            ! request (ko|namin) [ng|sana] [ng|sana] (coe|copy|kopya|refund|replacement|statement|soa
                |certificate|resibo|invoice|tor|itr|document|dokumento|callback|tawag|schedule)
            baka [naman] (pwede|pwedeng|puwede|puwedeng) [sana|niyo] (damihan|lakihan|habaan|luwagan|ihiwalay
                |paghiwalayin|linawan|pagandahin|pasimplehin|i improve|iimprove|dagdagan niyo|bawasan niyo
                |taasan niyo|babaan niyo)
            (pakilagay|paki lagay|pakidagdag|paki dagdag|pakipost|paki post|ilagay) ~4 (niyo|ninyo) sa (page
                |website|app|site|poster|menu|form|faq|bulletin|packaging|label|pinto|entrance|fb)
            (pakilagay|paki lagay|ilagay) [naman|sana] [niyo] sa (page|website|poster|menu|faq|bulletin
                |packaging|label|pinto|entrance) (na|kung|yung|ang)
            (next|susunod|sunod) sana (yung|ang|pati|may|meron|mas|gawin|lagyan)
            ! dapat pala ~3 (ako|ko|kami|namin)
            ! mag open [ng|nang] (account|savings|acct|ticket|file|link|dispute|claim)
            ! sana [naman] (naglagay|nagsabi|nag sabi|nagpaalam) [na lang|nalang] kayo
            (imungkahi|irequest|i request|isuggest|i suggest) na <word> [<word>] [<word>]
            dapat hindi (katabi|magkatabi|sabay|nakatago|ganyan|ganito)
            huwag sana (sabay|ganito|masyado|pare pareho|magkatabi|katabi|nakatago)
            (konting|kaunting|munting) (request|hiling|suggestion|mungkahi) [lang] (sa|para|po)
            magandang i <word> (ang|yung|sa|mga)
            ! (magdagdag|mag add|dagdagan|maglagay|i add) [ng|ang|yung] ~1 (dependent|dependents|beneficiary
                |order|item|pasahero|bagahe|baggage|load|device|user|guest|stop|kama|bed|number|card|funds
                |member)
        """,
        "complaint": """
            # Saying that something is bad.
            (reklamo|nagrereklamo|irereklamo|magrereklamo|ireklamo|complain|complaint|sumbong|isusumbong
                |nagsusumbong|hinaing|hindi makatarungan|hindi tama|unfair|hindi patas|lugi|nalugi|niloko
                |nanloloko|manloloko|panloloko|dinaya|dayaan|scam|na scam|nascam|budol|nabudol|palpak|bulok
                |pangit|panget|basura|trash|walang kwenta|walang kuwenta|walang silbi|inutil|incompetent
                |bastos|rude|masungit|suplada|suplado|nambastos|binastos|sinigawan|sinungitan|pabaya
                |walang pakialam|unprofessional|di propesyonal|disappointed|disappointing|nakakadismaya
                |dismayado|dismayadong|nadismaya|nakakainis|naiinis|nainis|nakakagalit|nagagalit|galit
                |nakakapagod|nakakastress|nakakafrustrate|frustrated|frustrating|nakakabwisit|nakakaasar|asar
                |badtrip|bad trip|nakakabadtrip|hassle|perwisyo|abala|abalang abala|nakakaabala|istorbo|sayang
                |nasayang|nakakahiya|nakakalungkot|nakakapikon|worst|terrible|horrible|useless|annoying)
            (ang|napaka|napakasobrang|sobrang|grabe|grabeng|ubod ng|lagi na lang|an|kay) (tagal|bagal|hina
                |pangit|panget|sungit|mahal|hirap|gulo|labo|sama|tamad|bastos|palpak|sablay|kupad|lag|delay
                |dumi|baho|lamig|init|ingay|liit|hassle|inconvenient|unfair|slow|bulok|lala|kalat|arte|damot
                |daya|tabang|alat)
            (mabagal|matagal|mahina|magulo|malabo|mahirap|mahal|madaya|masama|masungit|maingay|marumi|makupad
                |napakabagal|napakatagal|napakahina|napakasama|napakagulo|napakahirap|napakapangit|napakamahal
                |napakasungit|napakabastos) ~2 (serbisyo|service|customer service|kayo|niyo|ninyo|proseso
                |process|internet|net|sistema|app|delivery|sagot|reply|support|signal|connection|staff|website
                |rider|driver)
            (hindi|di) (maayos|maganda|katanggap tanggap|makatao|makatarungan|maasahan|mapagkakatiwalaan
                |ako (satisfied|masaya|kuntento|natutuwa)|kami (satisfied|masaya|kuntento)|okay|tama|satisfied
                |nakakatuwa|makatwiran|propesyonal) ~2
            (kulang|walang|wala) ~1 (malasakit|respeto|konsiderasyon|awa|paki|pakialam|kwenta|silbi|modo
                |disiplina|kakampi|pagmamalasakit|tiwala|pakundangan|consideration|courtesy|hiya)
            (anong|ano|ganito|ganyan|ganun) [bang|ba|po bang|ba kayong] (klaseng|klase|uri|uring) ~2
            (hindi ko|di ko|hindi namin) (matatanggap|matanggap|nagustuhan|gusto|mapapalampas|palalampasin
                |ma accept) ~2
            (sawang sawa|pagod na pagod|ubos na|naubos na|nauubos na|inip na inip|galit na galit|inis na inis
                |asar na asar|dismayadong dismayado) ~2
            (puro|lagi na lang|palagi na lang|laging|parating) (kayo|palpak|delay|delayed|ganyan|ganito|sira
                |down|error|pangako|kasinungalingan|late|mali|sablay|na lang|excuse|excuses|palusot|dahilan)
            ! (hindi|di) ~2 (galit|nagagalit|naiinis|nagrereklamo|reklamo)
            ! (sorry|pasensya|paumanhin) ~3 (abala|istorbo|hassle)
            ! (inis na inis|galit na galit|asar na asar|naiinis|nainis|naasar|badtrip
                |nagalit) ~3 pero ~1 (okay|ayos|naayos|salamat|solved|buti|nawala)
        """,
        "question": """
            # Questions without their mark.
            ^ (paano|ano|anong|saan|kailan|bakit|sino|magkano|ilan|ilang|gaano|alin|kanino|nasaan|anu ano
                |magkanu) ~1
            (ask|tanong|magtatanong|itatanong|tatanong|magtanong|matanong|mag ask|pa ask|tanong ko lang
                |ask ko lang|curious lang|inquire|mag iinquire|mag inquire|pa inquire|itanong) (lang|ko
                |ko lang|lang po|po|sana|ko po|ko lang po|lang sana|ako|kami|regarding|tungkol) ~2
            (gusto|nais|gusto ko lang|kailangan) [ko|namin|kong|naming|lang|ko lang|ko po] ~2 (malaman|itanong
                |matanong|magtanong|malinawan|maintindihan|linawin) ~1
            (pwede|pwedeng|maaari|maaaring|pwede po|may|meron|merong|available|tama|totoo|kasama|kailangan
                |need|pasok|covered|allowed|libre|bukas|open) [po|na|pa|rin|naman] (ba|bang) ~2
            (kung|kng) (paano|kailan|saan|bakit|magkano|ano|anong|sino|pwede|pwedeng|may|meron|kelan|ilan|alin
                |nasaan)
            (di ba|diba|hindi ba|tama ba|totoo ba|ganun ba|okay lang ba|ok lang ba)
            (pa explain|paexplain|paki explain|pakiexplain|pakipaliwanag|paki paliwanag|pakilinaw|paki clarify
                |pa clarify|pakisagot) ~1
            (itatanong|itanong|tanong|magtatanong|magtanong) [ko|lang|po|sana|ko lang|ko po|lang po|po ako
                |lang ako] [po|sana|lang|ko] kung => indirect: yes
            (gusto|nais) [ko|kong|naming|namin] [po|sana|sanang|pong] [malaman|itanong] kung => indirect: yes
        """,
        "profanity": """
            (putangina|putanginang|tangina|tanginamo|kingina|kinginang|taena|tae|tngina|pota|potaena|putek
                |puta|putang|ina mo|inamo|ina niyo|pakyu|pakyo|pakshet|shet|syet|gago|gagong|gaga|gagang|ulol
                |ulul|tarantado|tarantadong|punyeta|punyetang|leche|lecheng|letse|letseng|lintik|lintek
                |hinayupak|hayup|bwisit|peste|pesteng|demonyo|kupal|inutil|ungas|siraulo|sira ulo|walanghiya
                |walang hiya|engot|tonto|bobo|bobong|boba|tanga|tangang|shunga|estupido|istupido|ogag|ugok
                |gunggong|abnoy|bugok|hudas|hampaslupa|animal|yawa|yawang|pisti|buang|bwakanang|ampota|amputa
                |ampucha|putres|tado|kulto|burat|pokpok|hindot|pukinangina|salot|wtf|pucha|putcha
                |anak ng (puta|tokwa|teteng|tinapa))
            hayop (ka|kayo|na|kang|kayong|talaga)
            (mga|ang|napaka) (gago|bobo|tanga|hayop|walang hiya|bwisit|ungas|animal)
            (walang|wala) (utak|modo|breeding)
        """,
        "failure": """
            (app|site|website|system|server|update|bot|platform|atm|machine|page|portal|checkout) (nyo|niyo
                |ninyo) ~3 (nag crash|nagcrash|nagka crash|nag hang|naghang|nagloko|nagloloko|nag error
                |nageerror|down|sira|palpak|kinain|binura|nabura|nag down|nagdown|bumagsak|di gumagana
                |hindi gumagana|di nag|hindi nag)
            # Late or not come.
            (delayed|delay|late|na delay|nadelay|nade delay|nadedelay|naantala|naaantala|atrasado|overdue
                |lampas na|lagpas na|hindi on time) ~2 (na|ang|yung|pa|po|naman|kayo|flight|order|parcel
                |delivery|refund|sahod|release|na naman)
            (wala|walang|wla|hindi|di) [pa|pa rin|parin|pa din|padin|pa po|p rin|naman|po|na|man lang|nga|ko
                |namin|kami|ko pa|pa namin|pa po namin|kami ng] ~2 (dumating|dumarating|dumadating|natanggap
                |natatanggap|nareceive|na receive|narereceive|nadeliver|na deliver|nadedeliver|naidedeliver
                |pumasok|pumapasok|nag reflect|nagreflect|nagrereflect|na refund|narefund|narerefund|naibalik
                |naibabalik|bumalik|na credit|nacredit|nakredito|napadala|naipadala|naipapadala|na ship|naship
                |nai ship|naproseso|napoproseso|naprocess|na process|nai process|nagawa|ginawa|naayos|naaayos
                |na activate|naactivate|naa activate|napapalitan|napalitan|na post|napost|natuloy
                |nakikita sa record|nakita sa record|sumipot|sinipot|tumuloy|na update|naupdate|na release
                |narelease|nailabas|na approve|naaprubahan|nabibigay|naibigay|binibigay|binigay|tumawag|dumaan
                |order ko|parcel|refund|package|padala|delivery|pagkain|food|rider|driver|technician|tech|item
                |card|sim|pera|sweldo|pensyon|resulta|otp|code|email|confirmation|resibo|ticket|voucher
                |points)
            # Does not work.
            (hindi|di|ayaw|d) [po|na|pa|pa rin|parin|naman|ko|namin|ako|kami|ko po|na po|talaga|siya|ko na
                |na kami|na ako|mag|ma|maka|na ma] ~2 (gumagana|gumana|nagana|nagwowork|nag work|nag wo work
                |mabuksan|maopen|ma open|buksan|mag open|magopen|makalogin|makalog in|maka login|maka log in
                |makapag log in|makapaglog in|makapasok|makakonek|makaconnect|maka connect|magload|mag load
                |nagload|nag load|nagloload|mag charge|magcharge|mag on|umandar|umaandar|umiilaw|mag turn on
                |bumukas|bumubukas|ma access|maaccess|magamit|nagagamit|makatawag|makatext|maka text
                |makapagsend|makasend|makareceive|maka receive|makapagbayad|maka bayad|makabayad|makapag cash
                |ma cash|macash|makapag book|mag sync|ma update|maupdate|mainstall|ma install|madownload
                |ma download|makapag file|makafile|matuloy|makaorder|maka order|ma track|matrack|ma contact
                |macontact|ma reach|mareach|ma verify|maverify|ma click|mapindot|makita|ma scan|mascan|makuha
                |lumalabas|gumalaw|mag reply|maka <word>|makapag <word>|ma <word>) => trouble: yes
            (sira|sirang|nasira|basag|basag basag|wasak|durog|punit
                |may (sira|basag|crack|gasgas|butas|damage|defect|depekto)|defective|depektibo|damaged|bulok
                |panis|expired|napanis|amag|may amag|may ipis|may langaw|may buhok|tumutulo|tumatagas|barado
                |pumutok|nasunog|umuusok|natapon|tunaw|natunaw|yupi|kupas|peke|fake|class a|hindi original
                |di original|hindi legit) [<word>]
            (namamatay|nagha hang|naghahang|nag hahang|nag hang|naghang|nagka crash|nagcacrash|nag crash
                |nagcrash|nagloloko|nag loloko|nagloko|nag error|nageerror|nag eerror|nag e error|naglalag
                |nag lalag|nag lag|naputol|napuputol|putol putol|nadidisconnect|nagdi disconnect
                |nagdidisconnect|nadisconnect|na disconnect|na dc|nadc|nawawala|nag shutdown|nagfreeze
                |nag freeze|nagfi freeze|mabilis malowbat|nagbi blink|nagblink|na stuck|nastuck|stuck|bug
                |glitch|nagkaproblema|nagka problema|nagka issue|nagka error|bumagsak|nag down
                |nagdown) [<word>] [<word>] => trouble: yes
            (down|lag|laggy|error|may error|invalid|unavailable|no slots|offline|no internet|no signal|failed
                |unsuccessful|loading|blank|buffering|timeout) ~1 (ang|yung|na|po|daw|lagi|pa rin|server|app
                |system|site|website|niyo|namin|credentials|lang|na naman|kagabi) => trouble: yes
            (walang|wala|wla|nawalan|nawala|nawalan ng|nawala ang|nawala yung) [pa|pa rin|po|na naman|kaming
                |kami|kami ng|ng|na|na po|dito|na kami|pong|nanaman] ~2 (tubig|kuryente|ilaw|internet|net|wifi
                |signal|connection|load|data|dial tone|linya|suplay|supply|sound|audio|display|heater|aircon
                |mainit na tubig|kanin|sabaw|sauce|kubyertos|resibo|laman|seat|upuan|room|kwarto)
            # Wrong, missing, taken, lost.
            (mali|maling|wrong|iba|ibang|hindi tugma|di tugma|hindi pareho|baligtad|palit) (ang|yung|po|po ang
                |po yung|na|item|size|kulay|color|order|laman|name|pangalan|bill|amount|address|dumating
                |binigay|pinadala|naipadala|nadeliver|natanggap|spelling|computation|singil|kuwenta|deliver
                |na deliver|grade|petsa|impormasyon|sukli)
            (kulang|kulang kulang|incomplete|hindi kumpleto|di kumpleto) (po|ang|yung|ng|po ang|po yung|na|pa
                |naman|sa|order|item|laman|sukli|na dumating|po order|dumating|inorder|sahod) ~1
            (na charge|nacharge|nacha charge|nachacharge|chinarge|na deduct|nadeduct|nabawas|nabawasan
                |nabawasan ng|nakaltasan|kinaltasan|na double|nadoble|na bill|nabill|siningil|sinisingil
                |naningil|binawasan|na overcharge|overcharge|overcharged|nacharged|charged|binawas|bumaba
                |tumaas|dumoble|naubos|nalimas|nawalan ng laman|nakaltas|kinaltas|na debit
                |nadebit) [<word>] [<word>] (ako|ko|kami|pa|pa rin|ng|na|yung|ang|twice|dalawang beses|doble
                |bill|load|balance|account|pera|sa|po|agad|naman)
            (double|doble|dalawang beses|twice|2x|dobleng) (charge|singil|bayad|billing|bill|kaltas|deduct
                |book|booking|ang charge|ang bayad|ang kaltas|na charge)
            (double|doble|dalawang beses|twice|tatlong beses) (ninyong|niyong|nyong|ninyo|niyo
                |nyo) [po] (isinama|siningil|sinisingil|kinaltasan|ibinawas|binawas|pinabayaran|chinarge
                |isiningil)
            (na double|nadouble|nadoble) (book|booking|charge|bill|bayad)
            (nawala|nawawala|nawalang|nanakaw|ninakaw|nakuha|na hack|nahack|na scam|nascam|na hacked|hacked
                |na phish|nabudol|na block|nablock|na lock|nalock|naka lock|na suspend|nasuspend|na ban|naban
                |na deactivate|nadeactivate|na decline|nadecline|na deny|na reject|nareject|na disapprove
                |declined|disapproved|rejected) [po] [<word>] [<word>] => trouble: yes
            (nawala|nawawala|nawalang|ninakaw|nanakaw|winala) ~3 (parcel|package|order|item|items|padala
                |bagahe|maleta|pera|points|laman|savings|ipon|sahod|refund|booking|reserbasyon|lahat)
            # People of the company, or who work for it, at the customer's.
            (nabasag|nasira|nabutas|nagasgasan|natapon|nabangga|nawasak|nadumihan|nasunog|naputol|natapakan
                |sinira|binasag|binutas|winasak|binangga|itinapon|tinapon|iniwan|naiwan|naputulan
                |nabaha) ~1 (ng|nung|nang) ~1 (kontratista|tauhan|technician|tubero|elektrisyan|installer
                |driver|rider|courier|kartero|crew|staff|empleyado|mekaniko|trabahador|tao|guard|guwardiya
                |tekniko|kasambahay|tagalinis|subcon) [ninyo|niyo|nyo|mo]
            (na cancel|nacancel|kinansel|kinancel|kinansela|cinancel|nakansela|biglang cancel
                |biglang kinansela) (po|ang|yung|bigla|na lang|niyo|ng|nila|order|flight|booking|biyahe|byahe
                |ride) ~1
            (pinutulan|naputulan|pinutol|tinanggal|binura|nabura|inalis|binago|nabago|napalitan) ~1 (niyo
                |ninyo|kami|ako|ng|nila|bigla|nang)
            (nagbayad|bayad|binayaran|nakapagbayad|paid|nabayaran) ~4 (pero|bakit|tapos|ngunit|subalit
                |kaso) ~3 (hindi|wala|walang|may|pa rin|di|unpaid|pinutulan|sinisingil|overdue|disconnection)
            (naiwan|naipit|na stranded|nastranded|pinaasa|iniwan|na bypass|nilampasan|na no show|no show
                |hindi sinipot|hindi kami sinundo|di kami sinundo) [<word>]
            (bastos|sinigawan|minura|binastos|sinungitan|tinakot|ininsulto|hinarass|nambastos|nanigaw
                |tinarayan|dinaya|niloko|nangikil|nanghingi ng) ~1 (ako|kami|ang|yung|rider|driver|agent|staff
                |guard|guwardiya|technician|niyo|ng|na)
            (ang|sobrang|napaka|grabe ang|grabeng) (tagal|bagal|hina|lag|delay|mahal|dumi|baho) ~3
            (mabagal|matagal|mahina|madumi|malamig na|malabo) (ang|yung|po ang|na|po|net|internet|dumating
                |delivery|sumagot)
            (<n>|ilang|mag iisang|magiisang|isang|mahigit|halos) (araw|linggo|buwan|oras|days|weeks|months
                |hours|hrs|taon) (na|na po|nang|na pong|na kaming|na akong|na kami|na naman) ~2 (wala|walang
                |hindi|naghihintay|nag aantay|delayed|sira|patay|pending|down|naka|nakapila|ang|yung|kami|di)
            ! naiwan (ko|namin|po namin|po ko|yata namin)
            ! (wala|walang|may|meron|pwede|magkano|available|anong) ~2 (ibang|iba) (kulay|size|variant|design
                |option|model)
            ! walang (down|downpayment|interest|bayad|charge|lock in|contract)
            ! (paano|pano|pwede|gusto|balak) ~4 (mali|maling|nawala|nasira) ~3 ?
            ! (mali|nagkamali) ~1 [yung|ang] (na type|nailagay|nalagay|na input|na enter|napindot|napili
                |nabigay) (ko|namin|kong|naming)
            (luma|gamit na|lumang|nagamit na|second hand|segunda mano) [pala|yung|ang|na] ~2 (dumating
                |pinadala|ipinadala|binigay|ibinigay|natanggap|naipadala|nakuha|laman|na deliver|nadeliver)
            (dumating|pinadala|ipinadala|binigay|ibinigay|natanggap|naipadala|nakuha|nadeliver
                |na deliver) ~3 (luma|lumang|gamit na|nagamit na)
            (ibang|iba|maling|mali) [tao|item|size|kulay|produkto|order|laman|model|modelo|unit|pangalan
                |parcel|account|pasyente|gamot|pagkain|brand|address|tirahan|dokumento|resulta|petsa|seksyon
                |kurso|silid|kwarto|bahay|libro|damit|sapatos|<word>] (ang|yung|na) ~1 (dumating|nakapangalan
                |nakalagay|nakasulat|nakatala|naipadala|pinadala|ipinadala|ibinigay|binigay|naibigay|natanggap
                |lumabas|naka <word>|na deliver|nadeliver|inihatid|naihatid|nakalista|inilagay|na bill
                |nakadikit|ikinabit)
            (pangalan|resulta|order|parcel|padala|bill|resibo|dokumento|ticket|record|larawan|detalye
                |lagda) (ng|sa) [ibang|iba] (tao|ibang tao|ibang pasyente|ibang customer|kapitbahay|iba
                |taong hindi)
            (hindi|di) (akin|sa akin|amin|sa amin|ko) [po] (ang|yung|ito|pangalan|order|parcel
                |resulta) ~1 (order|parcel|resulta|pangalan|item|resibo|pinadala|dumating|natanggap|naipadala
                |nakalagay|nakapangalan|nakasulat)
            (hindi|di) (ito|yun|yan|iyon|ito po) (ang|yung) ~1 (inorder|in order|binili|binayaran|pinili
                |hiniling|napili|order|napag usapan|usapan|kinuha) [ko|namin|kong]
            (inorder|in order|pinili|napili|hiniling|binayaran|binili|ni request|nirequest) (ko|namin|kong
                |naming) ~3 (pero|ngunit|subalit|tapos|kaso) ~3 (dumating|pinadala|naipadala|ipinadala
                |ibinigay|binigay|natanggap|nadeliver|na deliver|inihatid)
            (imbes|sa halip|instead) (na|ng) ~4 (ang|yung) (dumating|pinadala|naipadala|ipinadala|ibinigay
                |binigay|natanggap|nadeliver|na deliver)
            (dalawang|tatlong|ilang|maraming|apat na|doble) (beses|ulit) [na] (akong|kaming|ako|kami|siyang
                |kayong) (nasingil|siningil|sinisingil|nakaltasan|kinaltasan|na charge|nacharge|chinarge
                |binawasan|nabawasan|na bill|nabill|pinagbayad|na debit|nadebit|na deduct)
            (samantalang|gayong|gayung|imbes|sa halip|pero|ngunit|hindi) ~2 (ang|yung) (inorder|in order
                |binayaran|pinili|hiniling|binili|ni request|naka order|nasa order|kinuha|napagkasunduan
                |usapan|nasa resibo|nakasaad sa order) [ko|namin|naming|kong|ito|yan]
            (nakasulat|nakalagay|nakalimbag|nakaimprenta|nakasaad|naka print|naka encode|nakatatak
                |lumabas) ~4 (ay|na|eh) <word> , ~2 (ang|yung) (pangalan|apelyido|tama|totoo|tunay|tamang
                |dapat)
            (kinaltasan|siningil|sinisingil|binawasan|chinarge|nacharge|na charge|nasingil) ~4 (kahit|gayong
                |samantalang|pero|ngunit|na hindi) ~2 (bayad|hindi|naka cancel|kinansela|nagbayad|wala
                |cancelled)
            (tinanggal|kinansela|kinuha|ibinigay|binura|isinara|pinatay|inalis|binago|pinalitan|pinutol
                |ipinamigay|ipinagbili) (niyo|ninyo|nila) ~3 (nang|ng) (walang|wala|hindi) (pasabi|abiso
                |paalam|paliwanag|pahintulot|nagpapaalam)
            walang [man lang|kahit sino|ni isa|naman|po] (sumundo|sumipot|dumating|sumagot|sumasagot|pumunta
                |pumupunta|tumulong|tumawag|tumatawag|umasikaso|nag (assist|reply|asikaso|entertain|update
                |abiso|deliver)|nagreply|nagassist|nagupdate|nagabiso|nagdeliver|pumansin|pumapansin|humarap
                |nagbukas|nakakaalam|may alam|lumapit) [sa] [amin|samin|sakin|akin|kami|ako|na] [<word>]
            (hindi|di) [pa|pa rin|man lang|po|naman|naman po|pa po] (nalinis|nalilinis|nilinis|nahugasan
                |napunan|nakabit|naikabit|ikinabit|nahatid|naihatid|nasundo|nasagot|nasasagot|naasikaso
                |inasikaso|nagalaw|naresolba|naisaayos|nabawi|nabalik|naitama|nakumpuni|nakolekta|nahakot)
            (hindi|di) (ko|namin) (mapasok|maipasok|maibalik|maipadala|mailagay|malagay|mailipat|mabayaran
                |mawithdraw|maclaim|mahanap|maiprint|mapalitan|mapadala|maiupload|maituloy) ~1 => trouble: yes
            ! (breakdown|kopya|copy|soa|detalye) ~6 (tumaas|lumaki)
            ! hindi ~1 kailangan ~3
            dumating (nang|na|ng) ~2 (huli|huling|late|sira|basag|kulang|mali)
            (<n>|<number>) (lang|lamang) ang (laman|dumating|natanggap)
            (inorder|in order|pinili|napili|hiniling|binayaran|binili|ni request|nirequest|order) (ko|namin
                |kong|naming) ~6 , [pero|tapos|ngunit|kaso] (ang|yung|ung) (dumating|pinadala|naipadala
                |ipinadala|ibinigay|binigay|natanggap|nadeliver|na deliver|inihatid)
            (hindi|di) [po|pa|pa rin|naman] (dumating|nakarating|naihatid|naideliver|na deliver) [po|pa
                |sa amin|sa akin] (ang|yung|ung) [amin|akin|aming|aking|order|parcel|padala]
            ! ^ malamig na [po]
            (putol|patay|wala|mahina|naputol|pinutol|naputulan|namatay) [na] [po|pa rin|na naman] [kami] (ang
                |yung|ung|ng|na) ~1 (tubig|kuryente|internet|linya|ilaw|signal|wifi|koneksyon|serbisyo)
            ! (sira|may sira|down) [raw|daw] ang (kanilang|kanila|sa kanila|bangko)
            dapat [po|sana|ay] ~1 (andito|nandito|dumating|na deliver|nadeliver|naihatid|naihatid na|andyan
                |nandyan) ~6 (wala|hindi|di)
            (lang|lamang) , (<n>|<number>) ang (binayaran|inorder|in order|binili|order) (ko|namin)
            ! (may|meron|mayroon) [po] [pa] (iba|ibang) [pa] [po]
            ! (nasira|sira|nawala|naiwan|nahulog|nabasag) [na] [po] ang ~2 (ko|namin)
            (hindi|di|wala) ~6 (kahit|gayong|samantalang) [na] [po] (bayad|nakabayad|nagbayad|naka book
                |nakareserba|nakapila|reserved|confirmed) na
            (pinaghintay|pinaasa|pinabalik|pinapila|pinaalis|hindi pinapasok|pinabayaan) [po] (ako|kami
                |si <word>|ang <word>) ~5
            (hindi|di) [na] pala [po] (darating|dumating|pupunta|nakalista|kasama|naka book|nakatala|naipasa
                |na post|naproseso|available)
            (lang|lamang) ang (dumarating|dumating|natanggap|nakukuha|nadeliver) ~3 (kahit|gayong|samantalang
                |pero)
            ! late ang ~2 (namin|ko)
            ! (late|huli) [lagi] ang (accounting|hr|opisina|boss|amo|employer|kumpanya) (namin|ko)
            ! (kung|pag|kapag|kapg|sakaling|pagka) [na|ba|halimbawa] <pumalya> ~2
            ! (kung|pag|kapag) <number> (days|araw|day|weeks|linggo) (late|delayed)
            (ang|yung|ung) (dumating|natanggap ko|nareceive ko|na receive ko|binigay|ibinigay|pinadala
                |ipinadala|naipadala) [sa akin|sakin|samin|sa amin] [po] [ay|eh|e] (kulay <word>|size <number>
                |ibang <word>|iba|maling <word>|mali|ibang klase|kulang)
            (in order|inorder|order|binili|hiningi) ~6 (pero|tapos|kaso|ngunit|subalit) [ang|yung
                |ung] (dumating|natanggap|nareceive|na receive|binigay|ibinigay|pinadala
                |ipinadala)
        """,
        "greeting": """
            ^ (hi|hello|helo|hey|hai|yow|oi|ei|mabuhay|hoy|pst)
            ^ (magandang|maganda ng|mapagpalang) (araw|umaga|tanghali|hapon|gabi)
            ^ (good|gud) (day|am|pm|eve|evening|morning|afternoon|noon|aft)
            ^ (gm|gudam|gudpm|gudeve|kumusta|kumusta po|tao po|ma'am|sir|ma'am sir|sir ma'am|mamsir|admin
                |mod) (po|kayo)
            (hi|hello|ma'am|sir|<name>) , (magandang|good) (araw|umaga|tanghali|hapon|gabi|day|am|pm|eve
                |evening|morning|afternoon)
        """,
        "apology": """
            (sorry|pasensya|paumanhin|patawad|apologies|sori|ipagpaumanhin|pagpasensyahan|dispensa|sensya na
                |my bad)
            (humihingi|hihingi|hingi) [<word>] ng (paumanhin|pasensya|tawad|dispensa)
            ! (walang|wala|ubos|naubos|nauubos|puro|hindi|man lang|manlang|hindi sapat
                |hindi kailangan) ~2 (sorry|pasensya|paumanhin)
            ! (sorry|pasensya) ~1 (niyo|ninyo)
        """,
        "when-question": """
            # Nagtatanong ng oras o petsa.
            (kailan|kelan|gaano katagal|gano katagal|hanggang kailan|hanggang kelan|anong oras|anong araw
                |anong petsa|ilang araw|ilang oras)
        """,
        "fact-question": """
            # Nagtatanong ng pangalan, bilang, lugar, o alin sa ilan.
            (sino|alin|aling|ilan|ilang|saan|kanino|nasaan|gaano kalaki|gaano kalayo|gaano kadami
                |gaano karami)
        """,
        "price-question": """
            # Nagtatanong ng halaga.
            (magkano|magkanu|mgkano|hm po|ano ang presyo|anong presyo|ano ang bayad|anong bayad)
        """,
        "how-to": """
            # How one does a thing.
            (paano|pa ano|how to|how do i|how po|how can i) ~1 (po|ba|mag|i|mag*|ma|kumuha|gamitin|gumamit
                |palitan|baguhin|ang|yung|ko|pa|maka*|makapag*|po ba|magpalit|i <word>|bumili|umorder|bayaran
                |buksan|makuha|<word>) [<word>]
            (ano|anu|ano ano|anong) [po|ba|ang|po ang|po ba ang|pong|bang] ~1 (gagawin|dapat|steps|step
                |proseso|process|paraan|requirements|kailangan|hakbang|dapat kong|procedure|tamang paraan) ~3
            (saan|san|saang) [po|ba|po ba|pwede|pwedeng|ko|makikita|banda|part] ~2 (i|mag|mag*|makikita|makita
                |mag apply|magbayad|kukuha|kumuha|pwede|pwedeng|pumunta|mahahanap|pindutin|i claim|iclaim
                |ipapasa|mag register|ilalagay)
            (may|meron) [po] (ba|bang) (way|paraan|tutorial|guide|steps|option|video) ~3
            (pwede|pwedeng) [po] (ba|bang) (malaman|ituro|magpaturo|paturo) ~3
            (paturo|pa turo|patulong|pa guide|paguide|pa help|turuan|pakituro|pakiturong|guide) (po|naman
                |naman po|kung|niyo|how|paano|ako|mag) ~1
            (hindi|di) (ko|ako|namin|po ako|ko po) (alam|marunong|maalam) [kung] (paano|mag|saan|ano)
        """,
        "vague": """
            # A fault or a plea without any detail; the whole message.
            ^ (help|tulong|patulong|pa help|help me|tulungan (niyo|po)|tulungan niyo ako|saklolo|pa assist
                |paassist|assist|need help|need ko help|need tulong) [naman|po|naman po|please|nga] $
            (may|meron|merong|nagkaroon ng|nagka) (problema|issue|concern|tanong|aberya|isyu|error|prob
                |reklamo|katanungan) (ako|po ako|lang|lang po|kami|po|sana|sa|lang po ako|kami sa
                |ko) [<word>] [<word>] $
            (may|meron|merong|nagka) (problema|issue|concern|aberya|isyu|error|prob) ~4 (account|app|order
                |card|internet|phone|system|website|laro|load|wallet|unit|service|booking) [ko|namin
                |niyo] [pls|please] [help|tulong|patulong|pa help|pahelp|help me|tulungan niyo ako] $
            (may|meron|merong|nagka) (problema|issue|concern|aberya|isyu|error|prob) ~4 (account|app|order
                |card|internet|phone|system|website|laro|load|wallet|unit|service|booking) [ko|namin
                |niyo] , => rest: open
            (hindi|di|ayaw|d) [po|na|naman|ko] ~2 (gumagana|gumana|nagana|nagwowork|nag work|mag work|mabuksan
                |ma open|maopen|makapasok|ma access|okay|maayos|magamit) [po|na|ito|to|yung app|ang app|siya
                |sya] $
            (hindi|di) [ko|po|namin] [po] (alam|maintindihan|gets|magets) [<word>] [<word>] $
            (sira|nasira|palpak|ayaw|error|down|nagloloko|may sira|may mali|nag error) [po|na|na naman|ito
                |siya|yata|na po|lang|eh|e] $
            (pakiayos|paki ayos|pa ayos|paayos|ayusin niyo|paki fix|paki check|pakicheck|pa check|pacheck
                |patingin|paki asikaso|pakiasikaso) [naman|po|naman po|to|ito|nga|please|nito|ng account ko
                |yung sakin] $
            (bakit|bat) (ganito|ganun|ganyan|po ganito|ayaw|hindi gumagana|sira|wala) [po|ito|to|siya|na] ~1 ?
            (ano|anong) (na|nangyari|problema|meron) [po|na|ba|dito|nito] ~1 ?
            may (mali|problema|sira|diperensya|kakaiba|hindi tama) ~1 (sa|ang|yung|dito) ~2
            (hindi|di|mali) [po] (tama|ito|to|okay|ok) [po] $
            <service-fails> , => rest: open
            <service-fails> $ => rest: open
            ^ (ayaw|hindi|di|sira) [na] [naman] [po] [na naman] (gumana|gumagana|nagana|mag work
                |nagwowork) [na naman|ulit|po|na] , => rest: open
        """,
        "pleasantry": """
            # Thanks, greetings, confirmation: what a closing message is made of.
            (okay|oki|oki doki|okie|okies|okey|okay po|okay na|sige|sige po|sige sige|gege|geh|copy|copy po
                |noted|noted po|got it|gets|gets ko|gets po|alright|ayt|aight|roger|understood|nice|ayos|ayus
                |oks|goods|good|great|perfect|cool|wow|yes|yes po|oo|opo|yup|yep|oho|hehe|haha|hihi
                |naintindihan ko|naiintindihan ko|sure|sure po|ganun ba|ah ganun|ah okay|ah|aah|i see|ay ganun
                |talaga|welcome|you're welcome|yw|walang anuman|wala pong anuman|no problem|np)
            (salamat*|thank you|thanks|ty|tysm|maraming salamat|many thanks|thx|thankies|arigato|god bless
                |godbless|ingat|ingat po|ingat kayo|keep safe|stay safe|take care|more power|have a nice
                |have a great|have a good|magandang|good|hi|hello|bye|babay|paalam) (you|day|ahead|araw|umaga
                |gabi|hapon|tanghali|weekend|evening|morning|afternoon|po|so much|sobra|talaga|kayo|ulit|muli
                |din|rin|sa inyo|sa tulong|sa reply|sa sagot|sa info|sa update|sa response|sa assistance
                |sa paliwanag|sa mabilis na (sagot|reply|response|tugon)|sa pagsagot|sa pagtulong|sa oras)
            (hintayin|antayin|wait|waiting|abangan|hihintayin|aantayin) (ko|ko na lang|ko po|na lang|po ako
                |namin) [na lang|po|yan|yun|update]
            (ingat|god bless|more power|mabuhay) [kayo|po|sa inyo|sa inyong lahat|you|all]
            (ang galing|galing|ang bilis|the best|love it|super|sobra|bait|ang bait) [niyo|ninyo|po|naman|kayo
                |mo|talaga]
            (sige|okay) [po] (salamat|thank you|thanks|ty|noted|hintayin ko|antay ako)
            (sir|ma'am|madam|admin|team|boss|lods|bes)
            ^ wala na $
            ^ wala na ,
            (solid|ayos|galing|bilis) [ng] (support|service|serbisyo|cs) (niyo|ninyo|mo)
            (slmat|salamat) ng marami
            (wag|huwag|hwag) na [po] [muna|lang|siguro] [po]
            (hindi|di) na [po] (muna|lang|siguro|kailangan) [po|na]
            (no need|next time|pass|sa susunod|saka|ok na|okay na) [na] [po] [muna|lang|ako] [po]
        """,
        "contact-request": """
            # Asks to be called, texted, met by a human; for a number.
            (tawagan|tawag|paki tawagan|pakitawagan|patawag|pa tawag|call|i call|itext|text|i text|kontakin
                |contact|i contact|icontact|pm|ipm|i pm|dm|email|i email|iemail|message|imessage|puntahan
                |padalhan|replyan) [niyo|ninyo|mo|nyo|po|niyo na lang|nalang|na lang] (ako|kami|po ako|po kami
                |na lang ako|niyo ako|niyo po ako|nalang ako|me|sa|po) ~2
            (pwede|pwedeng|maaari|maaaring|paki|pwede po|pwede ba|pwede po ba|please|gusto ko|gusto kong|sana
                |puwede bang) ~2 (tawagan|makatawag|makausap|makipag usap|kontakin|ma contact|macontact
                |tumawag|patawag|tumawag kayo|i call|ma call|makakausap|kausapin)
            (ano|anong|pahingi|penge|may|meron|paki send|ibigay|bigay) [po|ba|ang|ng|bang|pong|po ang|po ba
                |kayong|po ba kayong|yung] ~2 (contact number|hotline|hotline number|phone number|landline
                |telephone number|telepono|cellphone number|email address|email add|customer service number
                |number) ~2 [niyo|ninyo|kayo|na pwede|para|ng|pwede|kung|po]
            (saan|paano|san) [po|ba|ko|po ba|po kami|ako] ~2 (pwede|pwedeng|kayo|ma contact|macontact
                |kokontakin|tatawag|tumawag|makontak|mareach|ma reach|makatawag) ~2 [kayo|tumawag|contact
                |customer service|agent]
            (makausap|kausap|makipag usap|kausapin|pakausap|maka usap|chat) [ng|sa|ang|po|po ng|ako ng|ko ang
                |with] ~1 (tao|totoong tao|agent|human|live agent|customer service|representative|rep|csr
                |operator|live person|real person)
            (live agent|human agent|totoong tao|real person|talk to (an agent|a human|human)) [<word>]
            (may|ano|anong|meron|mayroon|saan|pahingi|pahinge|penge) ~3 (numero|number|hotline|email|contact
                |telepono|address) ~3 (matatawagan|tawagan|pwedeng tawagan|pwede tawagan|mapagtatanungan
                |masusulatan|makontak|makausap|magreklamo|nyo|niyo|ninyo)
        """,
        "repeated-explanation": """
            # Already explained, already told, already given.
            (sinabi|nasabi|na explain|naexplain|inexplain|in explain|ipinaliwanag|naipaliwanag|pinaliwanag
                |nakwento|ikinuwento|na kwento|binanggit|nabanggit|na mention|namention|naibigay|binigay
                |ibinigay|sinend|na send|nasend|naisend|nasagot|sinagot|nilagay|nailagay|in email|na type
                |tinype|inilahad|isinulat|nasulat|na provide) (ko|namin) ~1 (na|nga|na nga|kanina|dati|sa taas
                |na po|na yan|na kanina|na sa|noon|na nga po|na ito|na to|lahat) ~1
            (uulitin|ulitin|inuulit|inulit|uulit|ulit ulitin|mag uulit|paulit ulit) [ko|namin|ako|na naman
                |kong|pa|ko pa|ko na naman|na lang|po] ~2 [sinasabi|explain|paliwanag|na naman|ulit|lahat
                |kwento|sabi|yung]
            (explain|mag explain|magpaliwanag|ipaliwanag|ikwento|sabihin|mag eexplain|magpapaliwanag
                |ie explain|magkwento) [ko|ako|namin|po|na naman] ~2 (ulit|na naman|nanaman|muli|paulit ulit
                |na nman|uli) ~1
            (nasa|basahin|paki basa|pakibasa|tingnan|check|paki check|scroll|backread|back read|mag backread
                |naka sulat|nakasulat|nakalagay) [po|niyo|ninyo|na|mo|na po|na nga|up|niyo po] ~3 (taas|una
                |unang|first|previous|kanina|message ko|email ko|sinabi ko|sinend ko|chat ko|thread|itaas
                |nauna)
            (gaya|tulad|katulad|kagaya) (ng|nang) ~1 (sabi|nasabi|sinabi|nabanggit|paliwanag|sinasabi) (ko
                |namin)
            (as i said|like i said|i already said|i told you|already told) po
            (ilang beses|paulit ulit|nakailang ulit|ilang ulit|pang ilang beses) [ko|na|na po|na akong|ko na
                |ko nang|ko bang|namin|ba] ~2 (sinabi|sinasabi|nag explain|inexplain|uulitin|ipapaliwanag
                |pinaliwanag|inulit|sasabihin|kailangang|nagpaliwanag|ipaliwanag|mag explain)
            (tinanong|tinatanong|hiningi|hinihingi|natanong) (niyo|ninyo|na|nila|na po|na niyo) ~2 (yan|na
                |kanina|na naman|ulit|nanaman|paulit)
            (binabasa|nababasa|nagbabasa) (niyo|ninyo|mo|ba|po|kayo) ~2 ?
            (kaka|kakaka) (explain|sabi|kwento|paliwanag|type|send) (ko|namin)
            (kakaexplain|kakasabi|kakakwento|kakatype|kakasend) (ko|namin)
            ! (paulit ulit|ilang beses) ~3 (nirestart|restart|sinubukan|tinry|try|ginawa|nag try|binuksan
                |ni restart|nireset|reset|in install)
            ! (ipaliwanag|explain|paki paliwanag|pakipaliwanag|sabihin|ulitin) (ninyo|niyo|mo) ~1 (ulit|muli)
            ! (pwede|puwede|maaari|paki) ~3 (ipaliwanag|explain|ulitin|paliwanag)
            ! (ipinaliwanag|inexplain|sinabi|pinaliwanag) ~2 (sa akin|sakin|sa amin|samin) ~2
            (ilang beses|ilang ulit|paulit ulit|nakailang ulit|pang ilang beses|pangalawang beses
                |pangatlong beses|pang apat na beses|ikatlong beses|ikalawang beses|tatlong beses
                |dalawang beses|makailang beses|kailang beses) [ko|na|namin] ~2 (ipinaliwanag|naipaliwanag
                |ikinuwento|kinuwento|naikuwento|ikinukuwento|nasabi|sinabi|sinasabi|binanggit|inilahad
                |inilalahad|ipinapaliwanag|inuulit|inexplain|nagpapaliwanag)
            (nakadalawang|nakatatlong|nakailang|nakaapat na|makailang) (paliwanag|explain|kwento|kuwento|sabi
                |ulit) ~3 (ako|na|kami|ko)
            (bawat|kada|lahat ng) (agent|tao|ahente|kausap|tawag|staff|kasamahan) ~3 (pinapaulit|pinauulit
                |inuulit|ulit|kinukwento|ipinapaliwanag|paliwanag|explain) ~2
            (pinapaulit|pinauulit|pinapa ulit|pinaulit) (ako|niyo|ninyo|na naman|nila|sa akin|ang|yung
                |kami) ~3
            ! (nasa|sa) [ika] (unang|una|taas) ~1 (palapag|floor|bahay|gusali|kwarto|kuwarto|bundok|kanto
                |linya|hanay|pila|araw|linggo|pahina|bahagi|ng bundok)
            ! (ipinaliwanag|pinaliwanag|sinabi|nasabi|naikuwento|naikwento) (ko|namin) [na] [rin
                |din] sa (asawa|nanay|tatay|anak|kapatid|biyenan|kaibigan|boss|amo|mister|misis|pamilya)
            (tinatamad|ayoko|ayaw ko|nakakapagod|nakakasawa|pagod|sawa|nakakatamad) (na|na ako|na ko|nang
                |na kami) ~1 (mag explain|magexplain|magpaliwanag|mag ulit|umulit|magkwento)
            (taon taon|araw araw|lagi|palagi|buwan buwan|paulit ulit) (ko|kong|namin|naming) ~1 (pinapaliwanag
                |ipinapaliwanag|ine explain|inuulit)
            nasa ~1 (unang|una kong|nauna kong|naunang|previous|nakaraang) (email|message|chat|sulat|ticket
                |report|form) (ko|namin)
            (basahin|scroll|back read|backread|mag back read|i scroll|balikan) ~4 (convo|thread|usapan|history
                |sa taas|sa itaas|(email|message|chat|chats) (ko|namin))
        """,
        "tried": """
            # What the customer has tried.
            (ginawa|nagawa|sinunod|sinubukan|nasubukan|na try|natry|tinry|ni try|ginagawa|nasunod|tinesting
                |sinubok|natesting|triny) (ko|namin|ko na|na namin|na) ~3
            (nag|naka|nakapag|ni|na|in|nakailang) (restart|reset|reboot|reinstall|uninstall|update|clear
                |log out|logout|log in|login|relogin|re login|try|palit|change|scan|refresh|retry|troubleshoot
                |download|disconnect|reconnect|off|check|test|hard reset|factory reset|clear cache|sign out
                |switch|linis|reseat) (na|ko|ako|kami|ko na|na po|na ako|na ko|na rin|na nga|na po ako|po
                |namin|rin|din|out|in) ~1
            (nirestart|nireset|nireboot|ni restart|inuninstall|ininstall|nagrestart|nagreset|nagreinstall
                |nagupdate|nagpalit|pinalitan|binunot|sinaksak|isinaksak|inulit|nilinis|in off|inoff|pinatay
                |tinanggal|nilagay|chineck|tiningnan|binago|nagclear|niclear|inupdate|nagrefresh|nirefresh
                |nagtry|inoff on) (na|ko|namin|ko na|na namin|na po|ako|ko na po|ko po) ~1
            (lahat|halos lahat) [na|na po|ng paraan|ng] ~2 (ginawa|sinubukan|na try|natry|nagawa|nasubukan) ~1
            (kahit|ilang beses|kahit ilang) ~3 (restart|reset|try|ulit|irestart|i restart|ireset|i reset
                |subukan|ulitin|reinstall) ~1
            (nakailang|ilang beses|nakakailang|nakadalawang|nakatatlong) [na] ~1 (try|restart|reset|subok|ulit
                |reinstall)
            (off|on|bunot|saksak) (on|off|saksak) ko na
        """,
        "fact-given": """
            # A fact introduced by its name.
            (order|ticket|reference|ref|tracking|transaction|case|waybill|control) (number|no|num|id|code) [ko
                |is|ay|po|namin|ko po|ay po|nya|niya] ~1 (<number>|<code>|<name>)
            (account|acct|policy|customer|card|member|student|service) (number|no|num|id) [ko|is|ay|po|namin
                |ko po] ~1 (<number>|<code>)
            (number|no|cp|cellphone|mobile|contact|viber|gcash) [number|no] (ko|is|ay|po|namin
                |ko po) ~1 <number>
            (email|email add|email address|e mail) [ko|is|ay|po|namin|ko po] ~1 <email>
            (pangalan|name|full name) [ko|is|ay|po|ko po|ko ay|nya] ~1 (<name>|<given>)
            (ako|ako po|ako po ay|ako ay|this is|ito|si) [po] (si|ay si) (<name>|<given>)
            (ito|eto|heto|narito|ayan|nandito|here|here is) [na|po|na po|yung|ang|po ang
                |po yung] ~1 (screenshot|ss|resibo|picture|pic|order number|details|detalye|reference number
                |tracking number|number|email|litrato|larawan|video|proof|pangalan|address|id|<number>
                |<email>)
            (amount|halaga|worth|nagkakahalaga|binayad|binayaran|nagbayad) [ay|is|po|ng|ko|na|po ng|ko ay
                |ako ng] ~1 <number>
            (address|tirahan|nakatira|taga) (ko|po|ay|kami|ako|namin|po ako|sa) ~1 (<name>|<number>|brgy
                |barangay|blk|block|lot)
        """,
        "contradiction": """
            # Sariling pagbasa: mali pala ang sinabi ng agent.
            (sabi|sinabi|sinasabi|ang sabi|ang sinabi|snabi|sbi) (nyo|niyo|ninyo|mo|ng agent|ng kausap ko
                |ng kasama nyo|ng kasamahan nyo|ng csr|ni) ~14 (pero|kaso|ngunit|subalit|kaya lang|tapos
                |yun pala|di pala|hindi pala|eh|bakit)
            (sabi|sinabi) (nyo|niyo|ninyo|mo) ~10 (hindi|di|wala) (pala|naman)
            (mali|maling|hindi tama|di tama|hindi totoo|di totoo|palpak) ~3 (ang|yung|ung|po) ~2 (sinabi|sabi
                |info|impormasyon|impormasyong|sagot|binigay|ibinigay|turo|instructions|advice|presyo
                |petsa) ~1 (nyo|niyo|ninyo|mo|ng agent|ng csr)
            (mali|maling) (info|impormasyon|impormasyong|sagot|detalye|address|number|presyo) ~2 (binigay
                |ibinigay|bigay|nasabi|sinabi|naibigay|nakuha ko)
            (sinabihan|nasabihan) ~2 (ako|kami|akong|kaming) ~12 (pero|kaso|tapos|ngunit|kaya lang|yun pala
                |bakit)
            (iba|magkaiba|kabaligtaran|taliwas) ~3 (sinabi|sabi|sagot) ~2 (nyo|niyo|ninyo|mo|ng agent|ng isa)
            (nakalagay|nakasulat) ~6 (pala|iba)
            ! (sabi|sinabi|sabihan|sinabihan) ~8 (tatawag*|tatawagan|babalik|babalikan|darating|dadating
                |papasok|ipapadala|ibabalik|magre*|mag re*|aayusin|maaayos|ide deliver|idedeliver|mare refund
                |marerefund|update|iu update|ia update|i update|makukuha|matatanggap|pupunta|magtetext
                |mag te text) ~10 (pero|kaso|ngunit|wala|hanggang|hindi|di)
            ! (sabi|sinabi) ng (bangko|courier|rider|kapitbahay|kaibigan|seller|tindera|guard|tindahan)
            (mali|maling|hindi tama|di tama) [ang|yung|ung] (binigay|ibinigay|bigay|sinabi|nasabi|sagot|turo
                |naibigay) (niyo|ninyo|mo|niyong|ninyong|mong|ng agent) [<word>]
            (hindi|di) ~2 (totoo|tama|wasto) ~2 (iyon|iyan|yan|yon|yun|ang sinabi|ang sabi|ang impormasyon
                |ang sagot|ang presyo|pala)
            (mali|maling|di tama|hindi tama) ~2 (pala|yung|iyong|ung|ang) ~2 (sagot|impormasyon|impormasyong
                |sinabi|sinabing|sabi|payo|turo|tinuro|instruction
                |(presyo|presyong|oras|petsa|petsang|address|link|numero|numerong|halaga|halagang) (na|binigay
                |ibinigay|sinabi|ninyong|niyong|nyong|bigay)) ~1
            ! (sabi|sinabi) ~14 (wala|hindi|di) (pa|pa rin|parin|padin)
            ! mali ~2 ang (nakaprint|naka print|nakasulat|nailagay|nakalagay|na print|naprint)
            (sabi|sinabi|ayon|wika) (niyo|ninyo|nyo|mo|sa inyo|ng agent|ng ahente|ni <name>|ng kasama niyo
                |ng kasamahan ninyo) ~8 , ~3 (siningil|pinagbayad|sarado|hindi|di|wala|walang|mali|bawal
                |nagbayad|tinanggihan|pinauwi|ayaw)
            (gaya|ayon|tulad|katulad|base|batay|sunod) (ng|sa) (sabi|sinabi|payo|turo|bilin) (ninyo|niyo|nyo
                |mo|ng agent|ni <name>) ~3 (sarado|hindi|di|wala|walang|mali|bawal|pero|ngunit|kaso|naman
                |tinanggihan|pinauwi)
            (hindi|di) ~2 (ganyan|ganun|ganoon|iyan|yan|iyon) ~2 (sinabi|sabi) ~2 (sa akin|sakin|sa amin|samin
                |branch|opisina|guwardiya|gwardya|staff|cashier|kahera|bangko|tanggapan)
            (nagkamali|mali) [po] (kayo|ka|kayong|po kayo|ang agent|ang kasamahan ninyo|si <name>) ~1
            (sabi|sinabi) (mo|ninyo|niyo|nyo|ng agent) ~3 (pwede|puwede|bukas|libre|kasama|may|meron|oo
                |available) ~8 (di daw|hindi daw|hindi raw|di raw|bawal|sarado|wala daw|wala raw|walang
                |hindi pala|di pala|wala pala|hindi po pala|siningil)
            ! (hindi|di) ~1 (totoo|tama) ~1 na (ako|kami|sinira|nasira|may)
            sabi [nga] (nyo|niyo|ninyo|mo) [po] ~2 (no need|hindi na kailangan|hindi kailangan|libre
                |walang bayad|walang charge|pwede|puwede|okay lang|bukas kayo)
        """,
        "request": """
            # Sariling pagbasa: nagpapagawa o humihingi, walang sira at walang tanong.
            (paki|pa) (send|cancel|change|update|reset|activate|deactivate|book|refund|block|unblock|waive
                |check|resend|adjust|transfer|confirm|email|follow up|upgrade|downgrade|correct|add|remove
                |delete|verify|process|resched|reschedule|trace|help|assist|replace|match|void|close|open
                |reissue|upload|print)
            (pakisend|pakicancel|pakicheck|pakiupdate|pakitulungan|pakiayos|pakipalitan|pakibago|pakipadala
                |pakibigay|paki*)
            (pahingi|penge|pabili|paorder|pahiram|patulong|papalit|pabago|pareserve|pabook|paabot|padala)
            (gusto|nais|ibig) (ko|namin|kong|naming) <word>
            (humihingi|hihingi|humiling|humihiling|nag re request|nagrerequest|magrerequest|mag re request
                |request) (ako|kami|ng|ko|sana)
            (pwede|puwede|pwedeng|maaari|maaaring|pede|pwd) ~2 (ba|bang|pa|mag*|i|ma*|na)
        """,
        "proposal": """
            # Sariling pagbasa: ideya para sa produkto o serbisyo, hindi reklamo, papuri o pag-asa sa sariling order.
            sana [ay] (magkaroon|meron|mayroon|may|maglagay|lagyan|dagdagan|magdagdag|idagdag|madagdagan
                |gawing|gumawa|maibalik|ibalik|isama|magbukas|buksan|palawakin|habaan|pahabain|i allow|payagan
                |tumanggap|mag offer|magbigay) [kayo|niyo|ninyo|rin|ng|na|ang|yung|option|<word>]
            (mungkahi|suhestiyon|suhestyon|panukala|rekomendasyon) (ko|namin|naming|kong|lang)
            (suggestion|suggest) (ko|lang|namin|kong|po)
            (isa suggest|i suggest|isuggest|imungkahi|iminumungkahi|iminumungkahing|nagmumungkahi
                |gusto kong (imungkahi|i suggest)) [ko|namin|sana|na|ako]
            (mas|mas maganda|mas okay|mas ok|mas mabuti|mas maayos|maganda|okay|ok) [maganda|mabuti
                |okay] (kung|sana kung|siguro kung|pag) (may|meron|mayroon|magkaroon|lagyan|maglalagay
                |maglagay|gagawin|gawin|pwede|puwede|magdagdag|nagdagdag|magbukas) [kayo|niyo|ninyo|<word>]
            (baka|kung) (pwede|puwede|pwedeng|puwedeng|maaari|maaaring) [sana] (kayong|niyong|ninyong|nyong
                |kayo|niyo|ninyo) (maglagay|magdagdag|gumawa|mag offer|magbukas|lagyan|dagdagan|magkaroon)
            dapat [sana|may|meron|mayroon|maglagay|lagyan|magkaroon] (may|meron|mayroon|maglagay|lagyan
                |magkaroon|magdagdag|dagdagan) [kayo|niyo|ninyo|ng|<word>]
            (bakit|ba't) (hindi|di) (niyo|kayo|ninyo) (lagyan|maglagay|dagdagan|magdagdag|gawing|magbukas
                |mag offer)
            (pa add|pa-add|paki add|paki-add|pakidagdag|padagdag|pakilagay|palagyan) [ng|naman
                |sana] ~2 (option|feature|button|mode|dark|filter|stock|branch|schedule|oras|linya|upuan)
            ! sana [ay] (may|meron|mayroon) (sumagot|sasagot|update|balita|reply|makatulong|tumulong|magreply
                |aksyon|stock)
            ! sana (maibalik|ibalik) [niyo|ninyo] (ang|yung) (pera|bayad|order|account|load)
            ! <suggests-a-day>
        """,
        "signs-name": """
            (salamat|thank you|thanks|ty|respectfully|gumagalang|lubos na gumagalang|sumasainyo|nagmamahal
                |best regards|regards|sincerely|truly yours) [po] , (<name>|<given>) [<name>
                |<given>] $ => keep: 2
            (ako|ako po|ako po ay|ito po|this is|ako ay) [po] si (<name>|<given>) [<name>|<given>]
            (pangalan|name) (ko|ko po|ko ay|ko po ay|ay|is|po) [ay|si|is] (<name>|<given>) [<name>|<given>]
            si (<name>|<given>) (po|ito|to|po ito) [<name>]
            , (<name>|<given>) [<name>|<given>] $$
            ! (blk|block|lot|brgy|barangay|street|st|ave|avenue|phase|subd|subdivision|village|unit|purok
                |sitio|bldg|building|floor|road|rd|lane|drive) ~4 , <name>
        """,
        "angry": """
            # Insult and outrage at the company or the agent.
            (putangina|tangina|kingina|taena|pota|puta|gago|gagong|gaga|ulol|tarantado|tarantadong|punyeta
                |punyetang|leche|lintik|hinayupak|bwisit|peste|pesteng|demonyo|kupal|inutil|ungas|siraulo
                |walanghiya|walang hiya|bobo|bobong|tanga|tangang|estupido|hudas|animal|yawa|ampota|pucha
                |kurakot|mukhang pera|swapang|gahaman|ganid|buwaya|buwitre|linta|patay gutom|salot)
            (mga|napaka|mga mukhang) (magnanakaw|manloloko|sinungaling|scammer|walang hiya|hayop|bwisit|gago
                |bobo|tanga|mandaraya|swindler|kawatan|bastos|manggagantso|palpak|inutil|kurakot|abusado|pera
                |walang kwenta|demonyo|estapador|estafador|balasubas|budol) => at: you
            (magnanakaw|manloloko|sinungaling|scammer|scammers|mandaraya|swindler|estapador|mapagsamantala
                |abusado|hayop|bastos) (kayo|kayong|ka|talaga|pala kayo|niyo|talaga kayo|kayo talaga
                |lahat) => at: you
            (niloloko|ninanakawan|ginagago|pinagloloko|dinadaya|tinatanga|ginagawang tanga|pineperahan|niloko
                |iniscam|inuuto|pinaglalaruan|binabastos|tinatarantado) (niyo|ninyo|kami|ako|nyo|lang|kaming
                |na|lang kami|kayo|mo)
            (nakakahiya|nakakasuka|kadiri|nakakadiri|nakakasuklam|kahiya hiya|nakakagago|nakakaputa
                |nakakagigil|nakakapanginig|nakakapunyeta) [kayo|naman|ang|talaga|kayong|serbisyo|yung|service
                |po kayo] ~1
            (galit na galit|nanggagalaiti|nag iinit|umuusok|kumukulo|inis na inis|asar na asar
                |bwisit na bwisit|sukang suka|sagad na|punong puno|punung puno|napupuno na|puno na ako
                |naubos na [ang] pasensya|ubos na [ang] pasensya|nauubos na [ang] pasensya
                |sobra na (kayo|po|talaga|ito|to)|sobra sobra na|tama na (yan|kayo))
            (anong|ano|ganito|ganyan) [bang|ba|klase|ba naman|po bang] ~1 (klaseng|klase|uri ng|uring
                |kalokohan|kabobohan|kabulastugan|kagaguhan) ~1
            (walang|wala|wala na|wala kayong|wala na kayong|wala man lang kayong|wala kayo) (awa|konsensya
                |konsensiya|puso|kaluluwa|hiya|silbi|kwenta|kuwenta|modo|kwentang|kuwentang|kakwenta kwenta
                |malasakit|pakialam|utak) [<word>]
            (walang kwentang|walang silbing|walang kuwentang|palpak na|bulok na|basurang|bulok ang|basura ang
                |kabulukan) ~1 (serbisyo|service|kumpanya|app|network|bangko|customer service|company|support
                |sistema|airline|courier|kayo|system|internet)
            (grabe|grabeng|sumosobra) (kayo|na kayo|naman kayo|talaga kayo|kayong|na talaga
                |ang (kapalpakan|kapabayaan))
            (idedemanda|ide demanda|demanda|kakasuhan|magsasampa|sasampahan|mademanda|ipapakulong|ipapa tulfo
                |ipapatulfo|tulfo|raffy tulfo|ipapamedia|ipapa media|ipo post ko|ipopost ko|ivi viral
                |magkita tayo sa korte|magkikita tayo|abogado|lawyer|dti|ntc|bsp|small claims|bangko sentral
                |irereport ko kayo|isusumbong ko kayo|ire report ko kayo|irereklamo ko kayo|isumbong) ~3 [ko
                |kayo|ko kayo|na|namin|korte|ako|kami|sa|complaint|na ako]
            (ibalik|isoli|isauli|bayaran) (niyo|ninyo|nyo) [na] ~1 (pera|pera ko|bayad|star|order) ~1
            (mamatay|mabulok|masunog|magsara|malugi|makarma|karma|karmahin|kakarmahin|tamaan ng kidlat
                |mag resign|magresign) (na|sana|na sana|kayo|na kayo|na lang) ~1
            (letse|bwiset|buset|hayup|kaputahan|kagaguhan|kabobohan|katarantaduhan|katangahan|kabulastugan
                |kawalanghiyaan|panloloko|kaswapangan|pang gagago|panggagago)
            (worst|pinaka pangit|pinakapangit|pinakabulok|pinaka bulok|pinakawalang|pinaka walang
                |pinakamasamang|pinakapalpak) ~2
            (hindi|di) (ko|namin) [kayo] (mapapatawad|palalampasin|palalagpasin|titigilan|tatantanan
                |matatanggap)
            (baka|gusto niyo) (gusto niyo|niyo) [bang] (i report|mag viral|ma viral|ipost)
            (puro|panay) (kasinungalingan|kayo kasinungalingan|palusot|panloloko|kalokohan|kagaguhan)
            ! (hindi|di) [po|naman|po naman|ako|naman ako] ~1 [ako] galit
            putang ina ~2
            [ang] (kapal|kapal kapal) (ng|naman ng) (mukha|muka|pagmumukha|fes|face) ~2
            (ninakawan|niloko|iniscam|ginago|pinaasa|binastos|tinakot|dinaya|hinoldap|inisahan|naisahan) (niyo
                |ninyo|nila) ~1 [ako|kami|kayo]
            (ninanakaw|ninakaw|nakaw|kinurakot|ninakawan) (niyo|ninyo|nyo|kayo)
            ! (salamat|thank you|thanks|mabait|magaling) ~5 (abogado|lawyer|atty|attorney)
            ! (abogado|lawyer) (niyong|nyong|ninyong) [si]
            (kakapal|kapal|kay kapal|napakakapal|makapal|makakapal|ang kakapal) (ng|naman ng|ang) [mga] (mukha
                |muka|pagmumukha|apog|fes)
            (nakakapanggigil|nanggigigil|gigil na gigil|nakakapanginig|nagpupuyos|nagngingitngit
                |ngitngit na ngitngit|namumuhi|suklam na suklam|kinasusuklaman|poot na poot|nag aapoy
                |nagliliyab|nandidilim ang paningin|nagdidilim ang paningin|umiinit ang ulo) [kayo|kami|ako|na
                |sa|talaga|ko|naman] ~1
            (nanginginig|nangangatog|nanginig|sumasabog|sasabog|puputok) ~2 (galit|gigil|inis|poot|buwisit)
            (mga|napaka) (pulpol|hunghang|gunggong|palamunin|hayop|hayup|bobo|tanga|gago|inutil|traydor
                |ulupong|ahas|duwag|tamad|mayabang|mangmang|barumbado|salbahe|masasama
                |walang (bait|puso|konsensya|kaluluwa|awa|hiya|modo|silbi|kwenta|kuwenta|utang na loob)) [ba
                |talaga|pala|kayo|kayong|niyo|ninyo|ng|na] [kayo] => at: you
            (ginawa|ginagawa|pinagmukha|ginawang|ginagawang|pinagmumukha) [niyo|ninyo|pa] (kaming|akong|kami
                |ako|kong|ng) (tanga|gago|bobo|katatawanan|katawa tawa|loko|utusan|basura|hayop)
            bago (ko|namin) (kayo|kayong) (idemanda|kasuhan|ireklamo|isumbong|ipa <word>|ipatulfo|ipabarangay
                |i <word>|ipasara)
            (mahiya|mahiya hiya) (naman|kayo|naman kayo|na kayo)
            (hindi|di) (ba|kayo|ba kayo|man lang kayo|niyo ba|ninyo ba) ~1 (nahihiya|mahiya|kayang mahiya
                |makonsensya|nakokonsensya)
            (ang sama|ang sasama|napakasama|napakasasama|masasama) (ng ugali|ng mga ugali|kayo|ng budhi
                |ng mga budhi)
            (tang ina|putragis|putris|putres|tanginis|mga iresponsable|mga walang puso|mga pabaya|mga bastos)
            (iresponsable|mga iresponsable|walang puso|abusado) (kayo|kayong|ka) ~1
            (korte|husgado|piskal|ombudsman|nbi|cidg|8888) (tayo|kayo) ~1
            (magkita|magkikita|magkikitakita|magharap|maghaharap) tayo sa (korte|husgado|dti|piskal|barangay
                |ntc|bsp)
            (maghanda|humanda|mag ingat) (kayo|ka) ~1
            (ginagago|ginago|inuuto|pinagloloko|niloloko|tinatarantado) (niyo|ninyo) ba
            ! (inis na inis|galit na galit|asar na asar|bwisit na bwisit) ~3 pero ~1 (okay|ayos|naayos|salamat
                |solved|buti|nawala)
            ! pos (app|system|terminal|machine|device|devices|printer|software|reader|namin|ko|integration
                |account|user)
            ! (yung|ang|aming|ng|sa|mga) pos
            ! <grabe-in-joy>
        """,
        "upset": """
            # Dissatisfaction: slow, again, still, broken, taken away.
            (nakakainis|nakakadismaya|nakakapagod|nakakastress|nakakafrustrate|nakakalungkot|nakakaasar
                |nakakabwisit|nakakapikon|nakakagalit|nakakabahala|nakakatakot|nakakahiya|nakakawalang gana
                |nakakaubos|nakakaabala|nakakahassle|nakakabadtrip|nakakaiyak|nakakapanghinayang|nakakapanlumo
                |nakakasama|nakaka (inis|stress|frustrate|disappoint|badtrip|hassle|trauma|sad|asar))
            (naiinis|nainis|naasar|naaasar|nagagalit|nadismaya|nadidismaya|dismayado|dismayadong|disappointed
                |frustrated|frustrating|disappointing|nagsisisi|nalulungkot|nababahala|nag aalala|natatakot
                |nahihirapan|nahirapan|naaabala|naabala|napeperwisyo|naperwisyo|perwisyo|hassle|abala|badtrip
                |bad trip|istorbo|stressed|nastress|na stress|naguguluhan|nalilito|pagod na|sawa na
                |sawang sawa|nagsasawa|inip na|nagtataka|napagod|nahihiya|nagugutom|nanghihinayang
                |panghihinayang|kawawa|sayang|nasayang|natakot|umasa|umaasa|umiiyak|lugi|hirap na hirap
                |napuno)
            (ang|sobrang|napaka|grabe|grabeng|an|sobra|kay|subrang) (tagal|bagal|hina|pangit|panget|sungit
                |mahal|hirap|gulo|labo|sama|tamad|palpak|sablay|kupad|lag|delay|dumi|baho|lamig|ingay|hassle
                |slow|bulok|lala|lungkot|unfair|damot|daya|konti|kaunti|sakit)
            (mabagal|napakabagal|matagal|napakatagal|mahina|magulo|malabo|makupad|masungit|palpak|sablay
                |pangit|panget|bulok|basura|delayed|atrasado|late|mali mali|putol putol|useless|unfair|worst
                |bastos|rude|incompetent|unprofessional|pabaya|walang kwenta|walang silbi|walang respeto
                |walang malasakit|hindi maasahan|scam|panloloko|manloloko|niloko|dinaya|pinaasa|paasa|paasahin
                |pinapaasa)
            (wala|walang|hindi|di|ayaw|wla|d|ganun|ganito|sira|mabagal|down|pending|may|meron|error|naka) [po
                |na] ~2 (pa rin|parin|pa din|padin|pa ring|p rin|prin|pa rn)
            (hanggang ngayon|until now|up to now|hangang ngayon|hanggang sa ngayon|magpahanggang ngayon)
            (na naman|nanaman|na nman|nnmn|nnman|n naman)
            (bakit|bat) ~2 (hindi|di|wala|walang|nawala|na charge|nacharge|nabawas|nakaltasan|pinutulan|tumaas
                |biglang|may|na|ang tagal|ang mahal|kulang|ganito|ganun|declined|nadecline|na deny|pinutol|nag
                |ang|sira|mali|pa rin|ayaw|lang|ngayon|kailangan|dalawang|doble|hinihingan|sinisingil|nadoble)
            (<n>|ilang|isang|mag iisang|magiisang|mahigit|halos|more than|almost) ~1 (araw|linggo|buwan|days
                |day|weeks|week|months|month|wks) (na|nang|na po|na pong|napo|na ngayon|ng|n po) ~2 (wala
                |walang|hindi|di|naghihintay|nag aantay|nagaantay|delayed|sira|patay|pending|down|naka
                |nakapila|ang|yung|claim|akong|kaming|kami|ako|po|ko|namin|out|puro|aplikasyon|parcel|order
                |refund|since)
            (<n>|ilang|isang|mahigit|halos) ~1 (oras|hours|hrs|minuto|mins|minutes) (na|nang|na po|na pong
                |napo) ~2 (wala|walang|hindi|di|naghihintay|nag aantay|nagaantay|delayed|down|naka|nakapila
                |kami|ako|akong|kaming|late|dito|on hold|po)
            (<n>) (araw|linggo|buwan|days|weeks|months|oras|hours) na (ang nakalipas|nakalipas|nakakaraan)
            (kahapon|kanina|kagabi|noong isang linggo|nung isang araw|last week|last month|nung <weekday>
                |since <word>|noong <weekday>) pa (po|ako|ko|kami|ito|yung|ang|po ako|to|yan|akong|kaming
                |hindi|wala|po kami|nag)
            (lagi|laging|palagi|palaging|parating|parati|tuwing|araw araw|gabi gabi|kada|madalas|everytime
                |always) (na lang|nalang|na lang po|akong|akong|kaming|po|pong|sira|delayed|down|late|mali
                |nagloloko|naglalag|ganito|ganyan|nag*|wala|walang|hindi|error|may|busy|naka|napuputol
                |nawawala|<doing>)
            no slots available
            (sira|nasira|basag|basag basag|wasak|durog|punit|yupi|defective|damaged|panis|expired|depektibo
                |napanis|tumutulo|pumutok|barado|peke|fake) [po|na|agad|yung|ang|na po|siya|pa|lang|naman
                |pagdating|nung|item|unit|lahat|link|lng|kaagad|na naman|na dumating|niyo|ko|ang ilaw
                |ang linya]
            (kulang|kulang kulang|incomplete|mali|maling|wrong|iba|ibang) (po|ang|yung|na|naman|po ang|po yung
                |po order|order|item|size|dumating|natanggap|binigay|laman|grade|kulay|singil|bill|pangalan
                |deliver|pinadala|ng|nanaman|amount|charge|po item) ~1
            (hindi|di|wala|walang|d|wla) [pa|pa po|naman|po|ko|namin|kami|man lang|manlang|na|po naman|niyo
                |ninyo|kayo|sila|nila|ko pa|nag|na po|naman po|pa kami|pa ko|ng] ~2 (dumating|dumarating
                |dumadating|natanggap|natatanggap|narereceive|na receive|nareceive|nadeliver|na deliver
                |pumasok|pumapasok|nag reflect|nagreflect|nagrereflect|na refund|narefund|naibalik|naibabalik
                |bumalik|na credit|nacredit|naaayos|naayos|nasosolusyunan|inaayos|naaksyunan|inaaksyunan
                |nakikita sa|nagrereply|sumasagot|sinasagot|nagreply|sumagot|sinasabi|sinabi|nag abiso|abiso
                |advisory|paabiso|pasabi|update|sagot|reply|aksyon|action|balita|tumutulong|nakatulong|natuloy
                |sinipot|sumipot|nirerespeto|pinapansin|binabasa|tubig|kuryente|internet|signal|ilaw|net|wifi
                |connection|technician|refund|napapalitan|nagagamit|magamit|gumagana|nagana|gumana|nagwowork
                |tumatawag|tumawag|kasama sa usapan|nag|nagaannounce|nag aannounce|naaprubahan|natutulog
                |makatulog|makapagtrabaho|makatarungan|tama|patas|maayos|makontak|ma contact|macontact
                |mahagilap|matinong|malinaw|rasyon|explanation|paliwanag|consideration)
            (nakaltasan|kinaltasan|nabawasan|na charge|nacharge|nacha charge|chinarge|na deduct|nadeduct
                |nadoble|na double|siningil|sinisingil|naubos|nalimas|na hack|nahack|na scam|nascam|nabudol
                |ninakaw|nanakaw|nawala ang|nawala yung|nawalan|na lock|na suspend|nasuspend|na ban|naban
                |na deny|na reject|nareject|na decline|nadecline|declined|disapproved|pinutulan|naputulan
                |pinutol|kinansela|cinancel niyo|na cancel|nacancel|overcharged|na overcharge|namamatay
                |nagha hang|naghahang|nag crash|nagcrash|nagka crash|nagloloko|nag loloko|nagloko|naglalag
                |nadidisconnect|na disconnect|naputol|nagdidisconnect|napuputol|double charge|doble ang
                |na stranded|nastranded|naiwan kami|naiwan ako|minura|sinigawan|binastos|sinungitan|tinakot)
            (mapuputulan|may disconnection|disconnection notice|final notice|collection|collector|naniningil
                |maniningil)
            (akala|kala|kla) (ko|namin) [po] [ba] ~3 (pa naman|okay|libre|lifetime|<n>|hindi|may|maayos
                |guaranteed|lang|24|mabilis|legit|premium|unli)
            (sabi|sinabi|pangako|nangako|usapan|advertise|nakalagay|nakasulat) (niyo|ninyo|nila|ng|sa|po|nyo
                |po niyo|po ninyo|raw|daw) ~8 (pero|tapos|e|eh|bakit|ngayon|wala|hindi|di|kaso)
            (nagbayad|bayad|binayaran|nakapagbayad|nabayaran|kinumpleto|kumpleto|ginawa|sinunod) ~6 (pero
                |tapos|bakit|ngunit|kaso|e bakit|wala|naman|pa rin)
            (ano ba|ano na|hoy|grabe|grabe naman|jusko|juskopo|diyos ko|susmaryosep|haynaku|hay naku|hay nako
                |ay nako|nako po|omg|kaloka|nakakaloka|susko|hays|haist|hay|tsk|tsk tsk|argh|ugh) (na|po|naman
                |ba|talaga|yan|to|2|kayo)
            (ano ba talaga|ano ba yan|ano ba to|ano na nangyari)
            (paulit ulit|palipat lipat|pabalik balik|pasa pasa|pinagpapasahan|pinagpasa pasahan|pinapaikot
                |turo turo|pinapabalik|pinabalik|tinuturo)
            (nakailang|ilang beses|pang ilang|nakakailang|pangilang|nakailan|makailang) ~2
            (hindi|di) (ko|namin|na|po|na ako|ako|kami) [na|po|na po] ~1 (magamit|mabuksan|ma open|maopen
                |makapasok|makalog|makalogin|ma access|makabayad|makatulog|makapaghintay|alam ang gagawin
                |maintindihan kung bakit|matatanggap|nagustuhan|gusto ang|satisfied|masaya|natutuwa)
            (reklamo|irereklamo|nagrereklamo|magrereklamo|complain|complaint|sumbong|irereport|ire report
                |isusumbong)
            (pakibalik|ibalik niyo|ibalik nyo|irefund niyo|i refund niyo|pa refund|parefund|refund niyo
                |bayaran niyo) ~1
            (kailan|kelan|hanggang kailan) (niyo|ba|pa|kami|po ba|ba kami|po|pa po|kayo|ba kayo
                |pa ba) ~2 (aayusin|maghihintay|ibabalik|sasagot|magrereply|darating|dadating|maaayos|babalik
                |ire refund|irerefund|maayos|matatapos|mag aantay|ide deliver|magkakaroon)
            (nasaan|asan|nasan) (na|na po|na ba|na po ba|na yung|na ang) ~3 (order|parcel|refund|pera|rider
                |driver|package|food|pagkain|delivery|item|technician|padala|bayad|pera ko|kayo)
            (3rd|2nd|third|4th|pangatlong|pangalawang|pang apat na|ikatlong|ikalawang) (try|beses|time|araw
                |ulit|report|tawag) ~1 (na|ko|na po|ko na)
            (ayoko|ayaw ko|ayaw namin) (na|na po|na talaga|po|ng) ~2
            (sa iba na lang|sa kabila na lang|lilipat na|hindi na ako uulit|hindi na uulit|cancel ko na
                |cancel niyo na|pa cancel na|pacancel na|ipapa cancel|ipapaputol)
            (malayo|buntis|senior|may sakit|pwd|bata|matanda|baha|init|ulan|naulanan) ~5 (pinaghintay|pila
                |nakapila|naghintay|walang|pinabalik|naglakad)
            (hinihingan|hihingi|hinihingi|pinapabayad|pinagbabayad) (niyo|ninyo|nyo|na naman|pa|pa ko|kayo
                |pa ako) ~2
            (grabe|nakakaloka|ang lala|lala)
            ! (hindi|di) ~2 (galit|nagagalit|naiinis|nagrereklamo|reklamo|complaint)
            ! (paano|pano|saan|magkano|pwede|may) ~4 (nasira|nawala|nawalan) ~2 ?
            (may|puno ng|punong puno ng) (ipis|langaw|buhok|uod|amag|daga|bulate|insekto|bubog|surot|ants
                |langgam|gasgas|basag|sira|crack|butas|mantsa|amoy) ~2
            (hindi|di) (ako|ko|kami|namin) ~1 (makapaniwala|inasahan|akalain|lubos maisip|matanggap) ~2
            (hindi|di) (marunong|maayos|sumusunod|sumunod|propesyonal|nakikinig|tumutupad|marunong gumalang
                |magalang|nag iingat) ~2
            ang (layo|hirap|gastos|init|haba|tagal|dami) ~3 (nilakad|pila|gastos|byahe|hinintay|ginastos
                |naghintay|nagastos|hintay)
            (ganito|ganyan) ~1 [ang] ~1 (trato|turing|serbisyo|tingin|pagtrato) (niyo|ninyo|sa) ~1
            ! (wala|walang|may|meron|pwede|magkano|available|anong) ~2 (ibang|iba) (kulay|size|variant|design
                |option|model)
            ! walang (down|downpayment|interest|bayad|charge|lock in|contract)
            ! (mali|nagkamali) ~1 [yung|ang] (na type|nailagay|nalagay|na input|na enter|napindot|napili
                |nabigay) (ko|namin|kong|naming)
            ! (nawala|naiwala|naiwan) (ko|namin|po ko|po namin|ang sim ko)
            ! (nawala|nanakaw) ~1 [ang|yung] ~1 (sim|id|card|wallet|cellphone|phone|susi|passport|atm
                |lisensya) (ko|namin) ~8 (pa block|paano|pano|pablock|saan|pwede|paki)
            (wala|walang|wala kayong|wala naman kayong|wala man lang|wala ring) ~1 (notice|warning|paalam
                |abiso|announcement|pasintabi|heads up)
            (bakit|bat) ~2 (naka|laging|lagi|ubos|expired|hold|pending|inalis|tinanggal|binawasan|nilagyan
                |pabalik|nagkaganito|nadelay|naantala|sarado|mas mahal|dinagdagan)
            <n> (days|day|araw|weeks|week|linggo|months|buwan|oras|hours|hrs) na $
            <n> (weeks|linggo|months|buwan) na ,
            (kabang kaba|kinakabahan|kabado|natataranta|nagpapanic|nag panic|balisa|hindi mapakali|di mapakali
                |takot na takot|alalang alala|nangangamba|hindi makatulog|nanginginig|naiiyak)
            (bawat|tuwing|kada|everytime) (punta|tawag|chat|email|balik|order|bili|bayad|sakay|gamit) (ko
                |namin|niyo) ~4 (iba|iba iba|ibang|mali|sira|late|wala|may|error|nag*)
            (iba|iba iba|ibaiba) [ang|yung] (sinasabi|sagot|sabi|sinabi)
            (akala|kala|kla) (ko|namin) ba ~1
            kulang [ng|nang|po ng|po] <number> ~1
            (mali|maling) [ang|yung|na] [<word>] (birthday|pangalan|name|spelling|gamot|size|kulay|order|item
                |halaga|apelyido|petsa|singil|sukat|reseta|model|unit|grado|grade|address)
            huwag (niyo|ninyo) [na|nang|naman] (ko|ako|akong|kami|kaming) ~1
            (puro|panay) [na lang|kayo|kayong] [mga] (text|promo|bot|script|delay|ads|spam|copy paste|template
                |robot|guard|security|sorry|pangako|scripted|automated)
            (pwedeng|pwede) puro
            (hold|naka hold|nakahold|on hold) (ako|kami|ko) ~1
            (pagbalik|pag uwi|pagkabili|pagdating|pagkauwi|pagkatapos) ~2 (hindi na|di na|wala na|sira na
                |patay na|may gasgas|basag)
            (pag|kapag|kung|kpag) may isa pa ~2
            (kuripot|damot|bagal|hina|gulo|sungit|pangit|panget|daya|labo|kupad|tamad|palpak|sablay|baduy
                |bulok|epal|paasa|makupad|bastos|unfair|sakim|abusado|balasubas) (niyo|ninyo|kayo|naman
                |talaga)
            (<number> pa lang|pa lang) ~1 (sarado|wala|ubos|closed|tapos|cut off) na ~1
            (sarado|closed|ubos|cut off) na (raw|daw|agad|eh|e) ~1
            (masakit|mabigat|masaklap|mapait|nakakasakit) (po para|para|sa loob|sa kalooban|sa dibdib|po sa)
            (hinaharang|hinarang|iniipit|inipit|pinipigilan|ipinagkait|pinagkakaitan|pinabayaan|pinapabayaan
                |tinakbuhan|kinalimutan|dinedma|dinidedma|iniwan) (niyo|ninyo|pa|kami|ako|nila|lang)
            (nakatengga|natengga|naka tengga|nabitin|nakabitin|nabinbin|nakabinbin) ~1
            hanggang kailan ~1
            (ping pong|pingpong|turuan kayo|nagtuturuan|pinagpapasa pasahan|pinagpapasahan|pinaglalaruan
                |binobola|binola|pinapaasa|pinaasa|pinagmumukhang)
            (kinain|nilamon|kinupit|binulsa|kinuha|binura|inubos|sinira|winala|iniwala|tinapon|itinapon
                |pinutol|inalis|tinanggal|pinabayaan|nakalimutan|tinaasan|dinoble|sinayang) (niyo|ninyo
                |nyo) ~1
            bago (niyo|ninyo|kayo) (palitan|ayusin|aksyunan|kumilos|umaksyon|sagutin|asikasuhin|gumalaw
                |pansinin|tugunan)
            (lagi|laging|palagi|palaging|parating) ~1 (ubos|puno|busy|full|loading|huli|kulang|pending|barado
                |sarado|offline|putol)
            (ang laki|anlaki|ang taas|antaas|ang dami|andami|ang lala|ang haba) ng (ping|bill|singil|kaltas
                |bawas|charge|interest|multa|penalty|lag|error|ads|bug|reklamo|patong|tubo|pila|dagdag)
            (sabi|nakalagay|usapan|presyo|pangako|quote|sinabi) (niyo|niyong|ninyo|ninyong|nilang|nila
                |sa) ~5 (naging|pagdating|tapos naging|biglang)
            (na expire|nag expire|naexpire|nagexpire) [na] (yung|ang|promo|points|voucher|code|load|agad)
            tao (ang|sana ang|naman ang|po ang|naman po ang) (kausap|kausapin|makausap|sumagot|makakausap)
            (walang|wala) (bed|kama|doktor|doctor|nurse|ambulansya|dugo|oxygen|gamot) [na] ~1
            (sobra|higit|lampas|mahigit|lagpas) [na] [sa] <n> (araw|linggo|buwan|oras|weeks|days|months
                |hours) na ~2
            ilang (araw|linggo|buwan|oras|taon) (na|pa) ~2
            (sabi|sinabi) (niyo|ninyo|nila) ~1 (sa|naman sa) (inyo|globe|smart|kabila|bangko|courier|iba|amin
                |seller) ~2
            (tinanggihan|tinatanggihan|hinindian|pinagtabuyan|pinauwi|pinaghintay|pinagbintangan|pinahiya
                |pinagtawanan) ~1
            (nagbabayad|bayad) [naman] (ako|kami|kaming|akong) ~2 (tapos|pero|bakit|naman|buwan)
            (ano ba|ano) [ba] talaga ~1
            ! late (check|checkout|check out|checkin|dinner|lunch|registration|fee)
            ! (delay|delayed|na delay|late|nadelay) ~6 (gets|naiintindihan|okay lang|ok lang|naunawaan)
            ! (sorry|pasensya|paumanhin) ~3 (abala|istorbo|hassle|makulit|kulit|paulit)
            ! mahina (ako|po ako|kami|po) sa (mga|ganito|technology|math|computer|ganyan|tech|internet)
            ! mahina sa (mga|ganito|technology|math|computer|ganyan|tech)
            ! hindi ko sinasabing ~3
            ! (malinawan|linawin) [lang|ko|po] kung bakit ~4
            ! kailan po kaya ~3
            ! (lagnat|ubo|sipon|masakit|sakit|may sakit) ~8 <n> (days|araw|day) na
            ! huwag (niyo|ninyo) [na|nang] (akong|kaming|ako|kami|ko) (alalahanin|intindihin)
            (isang oras|<number>|kalahating oras|buong araw|maghapon|magdamag) na (ko|ako|kami|akong
                |kaming) ~1 (naghihintay|nag aantay|nagaantay|nakapila|tumatawag|nakatayo|nag hihintay
                |nakaabang|naka hold)
            (simula|mula|since) ~1 (kahapon|kagabi|kanina|kaninang umaga|<weekday>|last week|last month
                |noong <weekday>) ~3 (wala|walang|hindi|di|sira|down|mabagal|mahina|puro|lagi|error|patay)
            (wala|hindi) naman (ako|akong|ko|kong|kami|kaming|namin) ~1 (nag*|in*|binili|inorder|ginamit
                |ginagamit|subscription|utang|order|transaction|loan|hiniram|pinirmahan|pinindot|natanggap
                |sinabi|nakalagay|inavail|in avail|hiningi)
            (tumaas|lumaki|nadagdagan|dumoble|nag doble|sumobra|nabawasan) ~2 (bill|singil|bayad|presyo|fee
                |tuition|interest|premium|balance|babayaran|load|points|pera)
            (binabaan|ibinaba|binagsakan|tinarayan|sinungitan|sinupladahan|sinisi|tinakasan|inisnab|ini snob
                |na seen|naseen|ghinost|ginhost|tinulugan|minaliit|pinagalitan|pinahiya|inirapan|nagsungit
                |nagtaray|nagsusungit|pinagtatawanan|pinagtawanan|pinagtripan|iniinsulto|ininsulto|minamaliit
                |pinagsalitaan|binulyawan|pinaparatangan) ~1
            (ako|kami) pa (ang|yung) ~1 (may kasalanan|mali|sinisi|mag aadjust|mag adjust|kailangang
                |nag adjust|nahihiya|mukhang|masama)
            man lang (nagsabi|nagpaalam|nag abiso|sorry|paliwanag|tumawag|nag text|nagsorry|pasabi|explain
                |nagreply|kayong|sumagot|isang|update)
            ni (hindi|hoy|ha|sorry|text|tawag|wala|isa) ~1
            (ano|anong) (silbi|saysay|use|point|kwenta|kuwenta) ~1
            (para saan pa|sana pala|dapat pala|kung alam ko lang) ~1
            (ayusin|aksyunan|solusyunan|asikasuhin|bilisan|higpitan|turuan|disiplinahin|sibakin) (niyo
                |ninyo) (naman|na|nga|yan|yung|ang) ~1
            (gumawa|umaksyon|kumilos|magising|umayos|mahiya|maawa|magtino|gising) (naman kayo|kayo|na kayo
                |naman) ~1
            (gutom|init na init|pagod na pagod|basang basa|hilong hilo|antok na antok|ngawit) na (kami|ako
                |ang mga) ~1
            (nagulat|nabigla|napamura|napailing|naloka|nashock|na shock|nadisappoint|na disappoint) (ako|kami
                |na lang ako)
            walang (sumasagot|nagrereply|tumutulong|umaaksyon|nag aasikaso|nagsasabi|nakakaalam|mahagilap
                |makausap|kumikilos|pumapansin|pakialam|pake|kwenta|silbi|tigil|tulog|awa|nangyari|nangyayari
                |pinatunguhan|saysay|magamit|mapala|napala|maayos|matino|malinaw|kasiguraduhan) ~1
            (hindi|di) (tugma|tumutugma|nagtutugma|magkatugma|match|nagmatch|nag match) ~1
            pagdating (sa|ko sa|namin sa|ko|namin) ~3 (hindi|wala|sarado|ubos|iba|puno|fully|wala na|may tao)
            (binawi|babawiin|binago|biglang) ~2 (presyo|rate|promo|offer|policy|schedule|patakaran|usapan)
            (nagkamali|mali) (kayo|po kayo|ang (encode|deliver|padala|singil|nailagay|na encode|na deliver))
            (hindi|di) (nasunod|sinunod|tinupad|natupad|nasusunod|nabigyan|inasikaso|inayos|dininig
                |pinakinggan) ~2
            puro ~1 (loading|error|reset|delay|pasa|balik|buffering|restart|bukas|mamaya|intay|hintay|wait
                |antay|palusot)
            (nasaan|asan|nasan) na [ba] [yung|ang] ~1 (rider|order|sukli|pera|refund|driver|padala|bayad
                |parcel|package|technician|tech|delivery|pagkain|food|resulta|card|kayo|item|unit|<word> ko)
            (sasagot|magrereply|tutulong|aayusin|kikilos|ibabalik|magbabayad|darating|dadating|matatapos
                |babayaran|aaksyunan|pupunta) pa ba ~1
            (sasagot|magrereply|tutulong|aayusin|kikilos|ibabalik|aaksyunan) ba (kayo|niyo|yan|yun|ito|to) ~1
            (may|meron) (tao|sumasagot|nagbabasa|pag asa|plano|balak) [pa] ba ~1
            (scam|seryoso|matino|peke|nagloloko|niloloko|nang gagago|nanloloko|natutulog|bulag|bingi) ba (kayo
                |to|ito|yan) ~1
            kailan pa ba ~1
            ilang (araw|oras|beses|linggo|tawag|buwan|taon) pa ba ~1
            (ganito|ganyan|ganun) ba (talaga|kayo|ang) ~1
            (bakit|bat) (ako|kami|ko|niyo|ninyo) [ang|pa|na] ~1 (<done>|<doing>)
            (bakit|bat) (binawasan|kinaltasan|tinanggal|inalis|binago|pinalitan|siningil|sinisingil
                |pinagbabayad|pinabayad|tinanggihan|hinold|nawala|naubos|nagbago|tumaas|lumaki|bumaba|nasira
                |sinara|pinasara|dinelay|naging)
            (e|eh) (kaka <word>|kaka*|wala|hindi|di|bakit|sabi|nakalagay|bayad|nagbayad|kabibili|kabibigay
                |bago pa|bagong) ~1
            (hindi|di|wala|walang|bawal|invalid|declined|denied|blocked|puno|ubos) (daw|raw) ~1
            <done> (niyo|ninyo) ~1 (ako|kami|sa akin|sa amin|yung mali|ang mali|maling) ~1 => plain: yes
            (pero|kaso|ngunit|subalit) [ngayon|pagdating|biglang|bigla] (hindi|wala|walang|di|ayaw|iba|ibang
                |mali|kulang|sira|ubos|sarado|sabi|may|naging|nawala) ~1 => plain: yes
            (tapos|tas) [ngayon|pagdating|biglang|bigla] (hindi|wala|walang|di|ayaw|iba|ibang|mali|kulang|sira
                |sarado|sabi|may|naging|nawala|sinabihan|siningil|babayaran|pinagbabayad|na cancel|pinabalik
                |hinihingan) ~1 => plain: yes
            (bigla|biglang|biglaang) ~2 => plain: yes
            naging <number> ~1 => plain: yes
            dapat (kahapon|kanina|noong|libre|kasama|nandito|natanggap|dumating|naayos|<number>|may|tapos na
                |nung) ~1 => plain: yes
            imbes (na|sana) ~1 => plain: yes
            (pero|tapos|kaso|tas) ~1 (<number>|isa|dalawa|wala|walang|hindi|di|sarado|iba|ibang|pagdating|sabi
                |ngayon) => plain: yes
            (isa|dalawa|isang|dalawang|kalahati) lang ~2 (<done>|dumating|natanggap|binigay|nakuha|gumagana
                |laman) => plain: yes
            (pagdating|pagkuha|pagbukas|pag open|pagkabukas|pagka open) [ko|namin|ng <word>|sa <word>
                |ko pa lang] => plain: yes
            (hindi|di) (kami|ako) (nakapasok|nakasakay|nakalipad|nakakain|nakatulog|nakabili|nakagamit|nakauwi
                |pinapasok|pinasakay|pinayagan|tinanggap|inasikaso|pinakinggan) => plain: yes
            (hindi|di) (tinanggap|pinapasok|pinasakay|pinayagan|hinonor|sinunod|tinupad|inasikaso) (ng|ako
                |kami|yung|ang|nila|niyo) => plain: yes
            nag <word> pa (ako|kami) => plain: yes
            (wala|walang) [naman|yung|ang|akong|kaming] (laman|kasama|<able>|tao|dumating|pumunta|sumagot
                |linya|pangalan|tanong|lumabas|lumalabas) => plain: yes
            (sabi|nakalagay|nakasulat) (niyo|ninyo|nila|ng agent|ng app) => plain: yes
            sabi sa => plain: yes
            <done> (niyo|ninyo) (ng|ang|yung|sa|ako|kami|pera|order) => plain: yes
            (pinangakuan|sinabihan|pinaalis|pinababa|pinabalik|pinabayad|pinagbayad|siningil) (ako|akong|kami
                |kaming) => plain: yes
            <number> ang (bill|singil|bayad|total|charge|nakuha|dumating) => plain: yes
            <number> na ngayon => plain: yes
            (day|araw) <number> na => plain: yes
            (amoy|lasang|kulay|parang) (kalawang|kanal|sunog|kape|panis|bulok|putik|plastik|ihi|imburnal|gas
                |usok) => plain: yes
            (nakalimutan|nalimutan|nakaligtaan) (akong|kaming|ako|kami|niyo|ninyo|nila) ~1
            <done> (ako|kami|akong|kaming) (ng|nang) ~2 (staff|agent|guard|rider|driver|cashier|technician
                |nurse|teller|collector|crew|manager|empleyado|tauhan|doktor|doctor|teacher|guro|system|waiter
                |receptionist)
            man lang sana ~1
            (maling|mali ang|mali yung|ibang) (gamot|binigay|pinadala|dineliver|account|tao|address|kulay|size
                |order|item|kinuha|sinisingil|pangalan)
            ! (ask|tanong|itanong|magtanong|matanong) ~2 bakit ~3
            ! (salamat|thank you|thanks|buti) ~4 <done> (niyo|ninyo)
            ! <n> (days|day|hours|hrs|minutes|mins|araw|oras|weeks) (before|bago|after|pagkatapos|advance
                |ahead)
            ! (sorry|pasensya) ~4 (nagulat|nabigla)
            ! hindi naman (kami|ako) (nagmamadali|galit|nagrereklamo|nagagalit|naninisi)
            ! (inis na inis|galit na galit|asar na asar|naiinis|nainis|naasar|badtrip
                |nagalit) ~3 pero ~1 (okay|ayos|naayos|salamat|solved|buti|nawala)
            ! (explain|ipaliwanag|paliwanag|pakipaliwanag|pakiexplain) ~6 bakit ~3
            ! (breakdown|kopya|copy|soa|detalye) ~6 (tumaas|lumaki)
            ! hanggang kailan ~1 (ang|yung|bukas|open|valid|pwede|promo|bayaran|enrollment|deadline|available
                |tatanggap|kayo bukas)
            ! hindi ~1 kailangan ~3
            ayaw (niyo|ninyo|nila|ng <word>|mag|magpa) ~1 (ibigay|ibalik|tanggapin|accept|refund|irefund
                |i refund|palitan|ayusin|sagutin|release|ilabas|assist|deliver|papasukin|pakinggan|aksyunan
                |i cancel|paalisin)
            ayaw (tanggapin|tumanggap|magbigay|magpalit|sumagot|makinig|umako|ibalik|ibigay|palitan|papasukin
                |pasakayin|maniwala) ~1
            (hinuhuli|hinuli|hinarang|pinagmulta|pinagmumulta) (ako|kami) ~1
            ! <grabe-in-joy>
            ! (kung|pag|kapag|kapg|sakaling|pagka) [na|ba|halimbawa] <pumalya> ~2
            ! (kung|pag|kapag) <number> (days|araw|day|weeks|linggo) (late|delayed)
        """,
        "yes-no-question": """
            # By grammar: the particle ba without a question word; "pwede", "may" and the like at the start of a question.
            ba ?
            (di|hindi) ba ?
            (diba|dba|dibah) ?
            ^ [hi|hello|good day] (pwede|puwede|pede|pd|maaari|maaring|pwedeng|puwedeng|maaaring|may|meron
                |mayroon|merong|available|avail|kasama|kailangan|kelangan|kasali|sakop|totoo|sure|legit|active
                |open|bukas|libre|covered) ?
            , (tama|diba|dba|no|ano|okay|ok) $ ?
            ! (ano|anong|anung|anu|anong|sino|sinong|saan|saang|san|nasaan|nasan|asan|saan saan|kailan|kelan
                |kailangan kailan|bakit|bkit|bat|paano|pano|papaano|papano|magkano|mgkano|ilan|ilang|alin
                |aling|gaano|gano|kanino|kaninong|kumusta|musta) ~4 ba
            ! ba ~5 (ano|anong|sino|sinong|saan|saang|san|nasaan|nasan|asan|kailan|kelan|bakit|bat|paano|pano
                |papaano|magkano|ilan|ilang|alin|aling|gaano|kanino)
            ! (pwede|puwede|pede|maaari|pwedeng|puwedeng) ~4 (ano|anong|sino|saan|san|kailan|kelan|bakit|paano
                |pano|magkano|malaman|matanong|magtanong|itanong|pakisabi|sabihin|ipaliwanag)
        """,
        "displeasure": """
            # That the customer is upset, which the report of something that does not work alone does not say.
            (nakakainis|nakakadismaya|nakakapagod|nakakastress|nakakafrustrate|nakakalungkot|nakakaasar
                |nakakabwisit|nakakapikon|nakakagalit|nakakabahala|nakakatakot|nakakahiya|nakakawalang gana
                |nakakaubos|nakakaabala|nakakahassle|nakakabadtrip|nakakaiyak|nakakapanghinayang|nakakapanlumo
                |nakakairita|nakakaurat|nakakabuwisit|nakakaloka|nakaka (inis|stress|frustrate|disappoint
                |badtrip|hassle|sad|asar|pikon|irita|buwisit|bwisit))
            (naiinis|nainis|naasar|naaasar|nagagalit|galit|nadismaya|nadidismaya|dismayado|dismayadong
                |disappointed|frustrated|frustrating|disappointing|disappointment|naperwisyo|napeperwisyo
                |perwisyo|perwisyong|badtrip|bad trip|hassle|stressed|nastress|na stress|pagod na|sawa na
                |sawang sawa|nagsasawa|inip na|inip na inip|umiiyak|kawawa|lugi|hirap na hirap|napikon|pikon
                |asar na|inis na|bwisit|bwiset|buwisit|peste|punyeta|galit na galit|sama ng loob
                |masama ang loob|sumasama ang loob|masama loob|naiiyak|pinagod|na trauma|natrauma)
            (ang|sobrang|napaka|grabe ang|grabeng|subrang|ke|kay) (tagal|bagal|pangit|panget|sungit|gulo
                |palpak|sablay|kupad|hassle|bulok|lala|unfair|damot|daya|bastos|sama|walang kwenta)
            (napakabagal|napakatagal|napakapangit|napakasungit|palpak|sablay|walang kwenta|walang kuwenta
                |walang silbi|walang respeto|walang malasakit|walang hiya|walanghiya|walang modo
                |hindi maasahan|useless|unfair|worst|incompetent|unprofessional|pabaya|panloloko|manloloko
                |magnanakaw|niloko|dinaya|pinaasa|paasa|pinapaasa|bastos|binastos|sinigawan|minura|sinungitan
                |binabalewala|binalewala|dedma|dineadma|bulok)
            (pinaghintay|pinaghihintay|pinag antay|pinaghantay|naghintay|naghihintay|nag aantay|nagaantay
                |nakapila|pumila) ~3 (<n>|ilang|isang|mahigit|halos|buong|maghapon|magdamag|<number>) ~1 (oras
                |araw|linggo|buwan|hours|hrs|days|weeks|maghapon|magdamag)
            (<n>|ilang|mahigit|halos|<number>|pangatlong|pang apat na|ikatlong|ikaapat na) ~1 (araw|linggo
                |buwan|oras|days|weeks|months|hours|hrs) (na|nang|na po|na pong|na akong|na kaming
                |napo) ~3 (wala|walang|hindi|di|naghihintay|nag aantay|nagaantay|pabalik balik|nakapila
                |pinaghihintay|tumatawag|delayed)
            (wala|walang|hindi|di|ayaw|wla|sira|mabagal|down|pending) [po|na] ~2 (pa rin|parin|pa din|padin
                |pa ring|p rin|prin) ~3 $
            (hanggang ngayon|until now|hangang ngayon|hanggang sa ngayon) ~3 (wala|walang|hindi|di|pending)
            (na naman|nanaman|na nman|nnmn|nnman|n naman)
            (paulit ulit|palipat lipat|pabalik balik|pinagpapasahan|pinagpasa pasahan|pinagpasapasahan
                |turo turo|pinapaikot)
            (nakailang|ilang beses|pang ilang|nakakailang|pangilang|makailang|maka ilang) [na|ko|na po
                |na akong|na kaming] ~2
            (3rd|2nd|third|4th|pangatlong|pangalawang|pang apat na|ikatlong|ikalawang) (beses|time|ulit|tawag
                |report) [na|ko|po]
            (ano ba yan|ano ba to|ano ba talaga|grabe naman|grabe kayo|hay naku|haynaku|hay nako|haay|hays
                |haist|jusko|diyos ko|susmaryosep|anak ng|ano na po ba talaga|tsk|tsk tsk|kaloka|wtf|hoy)
            (reklamo ko|irereklamo|magrereklamo|isusumbong|nagrereklamo)
            (nasayang|sinayang) (ang|yung|lang|oras|pera|na)
            (hindi|di) [po] (makatarungan|makatao|katanggap tanggap|tama|patas|nakakatuwa|nakakatulong
                |marunong) ~2 (ito|to|yan|ginagawa|ginawa|naman|<you>|ninyo|nyo|niyo)
            (walang|wala man lang|wala manlang|wala ni isa) [po|man lang|ni isang|kahit isa|pong] (sumasagot
                |sumagot|nagrereply|nagreply|tumutulong|tumulong|pumansin|pumapansin|nag assist|nag asikaso
                |umaasikaso|paliwanag|abiso|pasabi)
            (thank you|salamat) ~1 sa wala
            ! (hindi|di) ~2 (galit|nagagalit|naiinis|nagrereklamo|naman galit)
            ! (sorry|pasensya) ~4 (hassle|paulit ulit|makulit|nakailang)
            ! (walang|no) (hassle|perwisyo)
            (napakasama|sumama|sumasama|nakakasama|masamang masama|sobrang sama|grabe ang sama|ang sama
                |nagdaramdam|naghihinanakit|masakit sa|mabigat sa|mabigat ang|ang bigat ng|ang bigat sa) [ng
                |ang|sa|na ng] (loob|dibdib|kalooban|damdamin)
            (nagdaramdam|naghihinanakit|hinanakit|nanlulumo|nanlumo|nanghihinayang|panghihinayang|naiiyak
                |napaiyak|maiyak iyak|napahiya|pinahiya|ipinahiya|hiyang hiya|lungkot na lungkot|galit na
                |dismayadong dismayado|takot na takot|alalang alala|pagkadismaya|ikinadidismaya|ikinagagalit
                |ikinasasama|ikinalulungkot|nalulungkot|nababahala|nag aalala na|windang|nasaktan) ~1 (ko|kami
                |ako|po|lang|na|ang|namin|naman|talaga|dahil|sa|kong|akong|kaming)
            (hindi|di) (ito|yan|naman|na|naman ito|ito naman) (makatarungan|makatao|katanggap tanggap|patas
                |makatwiran|makatuwiran)
            (labag|insulto|kawalan ng) [na|ng] (loob|ito|respeto|malasakit|hustisya|pakialam|galang) [sa|po
                |para|ang|to|namin]
            ! (inis na inis|galit na galit|asar na asar|naiinis|nainis|naasar|badtrip
                |nagalit) ~3 pero ~1 (okay|ayos|naayos|salamat|solved|buti|nawala)
            ! <grabe-in-joy>
        """,
        "own-mishap": """
            # The customer's own doing: nobody owes an apology for it.
            (nakalimutan|nakalimot|nalimutan|nabagsak|nabitawan|nalaglag|nahulog|naiwala|nawala|nabura
                |na delete|nadelete|nasira|nabasag|nabasa|nailublob|na wrong send|nawrong send|naiwan|naapakan
                |naupuan|nalabhan) [ko|namin|kong|naming] (ko|namin|kong|naming) [na|ang|yung|ung|po]
            (di|hindi) sinasadya* [na|kong|ko|naming]
            (aksidente|aksidenteng|di sinasadyang|hindi sinasadyang|accidentally|by mistake) ~2
            (ako|kami) (ang|yung) (nagkamali|may kasalanan|may mali|nakasira|nakabasag|nakawala)
            (nagkamali|namali) (ako|kami|ko)
            (kasalanan|pagkakamali|mali) (ko|namin) [po]
            ! (hindi|di) (ko|namin) (kasalanan|mali|pagkakamali)
        """,
        "unheard": """
            # Sariling basa: hindi nasagot ng huling sagot ang itinanong.
            (hindi|di|d) [naman|po|pa|pa rin|nga] ~3 (tanong|tinatanong|tinanong|itinatanong|itinanong|tanung
                |tinutukoy|ibig sabihin) [po] [ko|namin|kong|naming]
            (hindi|di|d) [pa|po|naman|pa rin|rin|pa po|naman po|niyo|ninyo|nyo|mo|po ninyo|pa ninyo
                |man lang] [po|niyo|ninyo|nyo|mo|pa] (nasagot|sinagot|nasasagot|sinasagot|natugunan|tinugunan
                |masagot) [po|niyo|ninyo|nyo|mo|naman|pa] [ang|yung|ung|tanong|sa]
            (malayo|iba|ibang|layo|malayong malayo) [po|naman|yata|ata|po yata] (ang|yung|sa|ng|nung
                |naman ang) (sagot|tanong|sinagot|isinagot|itinanong|tinanong)
            (sagutin|pakisagot|paki sagot|pasagot|pakisagutan) [niyo|nyo|ninyo|po|naman|na lang
                |po ninyo] ~1 (tanong|ang tanong|yung tanong|ung tanong|ang itinanong)
            (nagkamali|napagkamalan|naligaw|napagpalit|nalito) [po|yata|ata|po yata] (kayo|niyo|nyo|ninyo|ako
                |ang sagot|yata kayo|po kayo)
            hindi [po|naman|naman po] [yan|iyan|yun|ito] [po|ang|yung] (sagot|kasagutan|ang sagot)
            [ang|yung|ung] (tanong|tinanong|itinanong) [po] (ko|namin) [po] (kanina|ay kung|eh kung|kung
                |ay tungkol|eh tungkol|tungkol|e)
            (tinanong|itinanong|tinatanong|itinatanong) [po] (ko|namin) [po|ay|eh|lang|naman|kasi]
            wala [naman|po|pa|pa rin|naman po] [po|kayong|kang|akong] (sagot|kasagutan) (sa|ang|yung)
            (nabasa|binasa|nabasa po|binabasa) [po|ba] [ba|po] (niyo|ninyo|nyo|mo) [po|ba|man lang
                |talaga] [ang|yung|ung] (tanong|mensahe|message|text|sulat|sinulat|chat)
            (para sa|pang) (ibang|iba) [po] [customer|tao|yata|ata] [yata|ata|po] [ang|yung|yan|ito]
            (anong|ano) (konek|kinalaman|koneksyon) [po|naman|nyan|niyan|ng]
            (wala|walang) (kinalaman|konek|koneksyon) [po|yan|iyan|naman|sa]
            (paano|pano|e|eh|so) [po|naman] (yung|ang|ung) tanong ko
            ! (salamat|nasagot na|nasagot po) ~3 tanong
            ! may [isa|isa pa|dagdag|iba|pahabol] [pa|na|pa po] [po] (tanong|itatanong|akong tanong
                |akong itatanong)
            (ang|yung|ung) [po] (aking|tinatanong|itinatanong|tinanong|itinanong|hinahanap) [po] (tanong
                |itinatanong|tinatanong|itinanong|ko|namin)
            [ang|yung|ung] tanong (ko|namin) [po] <word> (eh|e|po|hindi)
        """,
        "puts-off": """
            # Sariling basa: saka pa gagawin ang hiningi, kaya hindi pa nagawa.
            (ipapadala|isesend|ise send|i send|isend|ipapasa|ipasa|i upload|iupload|ia upload|iaupload
                |isusumite|hahanapin|kukunin|gagawin|magpapadala|magsesend|mag send|magpapasa|maghahanap
                |kukuha|papadala|padala|ibibigay|bibigay|babayaran|magbabayad|pipirmahan|papapirmahan
                |susubukan|itatanong|aasikasuhin|dadalhin|idadaan|send|hihingin|<future>) [ko|namin|po|na lang
                |ko po|ko na lang|ko na lang po|po namin|po ako|ako] ~4 (mamaya|mamayang|bukas|pag|kapag|pagka
                |pagkauwi|pagdating|pagbalik|paguwi|pagpasok|pagpunta|pagkatapos
                |sa (lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo)|sa susunod|sa makalawa|next|later
                |after|pagkatapos|once|as soon|kung|saka|muna|asap)
            (mamaya|mamayang <word>|bukas|bukas na|saka|pag uwi|pag uwi ko|pagdating ko|pagkauwi ko
                |pagbalik ko|sa (lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo)|next week
                |sa susunod na <word>) ~2 (ko|na|po|ako|namin|na lang) ~1 (ipapadala|isesend|ise send|i send
                |isend|ipapasa|i upload|iupload|ia upload|hahanapin|kukunin|gagawin|magpapadala|mag send
                |magsesend|send|padala|papadala|ibibigay|magbabayad|pipirmahan|susubukan|asikasuhin
                |aasikasuhin|dadalhin|gawin)
            (kapag|pag|pagka|oras na|sa sandaling|kung) ~6 (ipapadala|isesend|ise send|i send|isend|ipapasa
                |i upload|iupload|ia upload|magpapadala|magsesend|padala|papadala|ibibigay|send) [ko|namin|po
                |agad]
            (hindi|di|wala) pa [po|ko|kasi|naman] [ko|po|akong|namin|ako|nasa akin|sa akin|hawak|nakukuha
                |napipirmahan|nahahanap|nakakauwi]
            (sandali|saglit|teka|wait) [lang|lang po|po|muna]
            (hahanapin|titingnan|hanapin|tignan|tingnan|kukunin) [ko] [pa|muna|po muna|pa po|po]
            (pag usapan|pag uusapan|pag iisipan|pagiisipan|itatanong|tatanungin|kakausapin|isasangguni
                |konsultahin) [ko|namin|muna|po] [muna|po|pa]
        """,
        "pleased": """
            # Praise and joy.
            (ang|napaka|sobrang|super|grabe|ang galing|ubod ng|an) (galing|bilis|bait|ganda|husay|ayos|sarap
                |helpful|accommodating|sulit|solid|linis|smooth|dali|maasahan|approachable|sweet|saya|mabait
                |magalang|matulungin|maalaga|tiyaga|pasensyoso|bbait|babait|gagaling|responsive|professional
                |friendly|convenient|astig|lupit|angas|bongga|laki ng tulong|satisfied|happy|kalinis) [<word>]
            (galing|husay|bilis|bait|sarap|solid|lupit|ayos|ayus|sulit|saludo|mabuhay) (niyo|ninyo|mo|ng|naman
                |talaga|po|kayo|ni|nila|ang|nyo|nung)
            (napakagaling|napakabilis|napakabait|napakaganda|napakahusay|napakaayos|napakasarap|napakalinis
                |napakatulungin|napakalaking tulong|napakaresponsive)
            (natuwa|natutuwa|masaya|ikinatutuwa|nasiyahan|satisfied|kuntento|happy|tuwang tuwa|masayang masaya
                |nagustuhan|gustong gusto|nakakatuwa|nakakagaan|impressed|bilib|bilib na bilib|hanga|humanga
                |humahanga|saludo|naappreciate|na appreciate|naa appreciate|appreciate|pinahahalagahan
                |nakakabilib|kampante|panatag|touched|natouch|kinilig) (ako|kami|ko|namin|po|po ako|na|sa
                |talaga|kami sa|po kami|naman|ko po)
            (the best|best|number one|no 1|da best|pinakamagaling|pinakamabilis|pinakamabait|love|lab|labyu
                |love ko|mahal ko) (kayo|talaga|po|ang|yung|customer service|agent|service|this|it|so much
                |niyo|app|naman)
            (maraming maraming|sobrang|super|sobra sobrang|taos pusong|buong pusong|malaking) (salamat
                |pasasalamat|thank you|thanks)
            (salamat|thank you|thanks) [po] ~2 (sobra|so much|talaga|sobrang|mabilis|bilis|agad|sa tiyaga
                |sa tyaga|sa malasakit|sa pag ayos|sa pag aayos|sa mabilis|sa tulong|sa pagtulong|sa magandang
                |sa bait|sa kabaitan|sa pagtitiyaga)
            (gumana|naayos|okay|ayos|dumating|natanggap|nakuha|bumalik|na refund|narefund|resolved|naka login
                |nakapasok|pumasok|solved|fixed|gumagana) na [po] .
            (mabait|magalang|matulungin|magaling|mahusay|maasahan|mabilis|maayos|helpful|maalaga|pasensyoso
                |masipag|maunawain|magiliw|malinaw) (po|ang|yung|si|kausap|talaga|naman|kayo|sumagot
                |mag assist|magpaliwanag|ang staff|ang agent|mag reply) ~2
            (good job|great job|nice one|nice work|well done|galing galing|keep it up|keep up the good work
                |more power|kudos|salute|thumbs up|5 stars|five stars|5 star|10 out of 10|10 10|perfect
                |excellent|amazing|awesome|superb|galeng|panalo|laking tulong|malaking tulong
                |malaki ang naitulong|big help|highly recommended|recommended|irerecommend ko|i recommend
                |worth it|sulit na sulit) ~1
            (sana|nawa) (lahat|all) ~2 (ganito|gaya|tulad|katulad|ganyan|kagaya|parang)
            (buti|mabuti|salamat) (na lang|nalang|naman) ~1 (at|nandyan|nandiyan|nariyan|may|mabilis|naayos
                |natulungan)
            (babalik|uulit|oorder ulit|o order ulit|bibili ulit) (ako|kami|po|talaga|po ako) ~1
            ! (hindi|di|wala|walang|kung|sana|ayaw) ~3 (natuwa|natutuwa|masaya|satisfied|kuntento|happy|maayos
                |mabait|mabilis|maasahan|maganda|magaling|okay|gumagana|naayos|dumating|natanggap|na refund)
            ! (hindi|di) na ~1 (babalik|uulit|bibili)
            ! ang (bilis|galing) ~1 (mag deduct|kumaltas|magkaltas|maningil|mawala|maubos|niyo maningil
                |niyong maningil|mag charge|mag expire|nasira|masira|naubos|nawala|manloko|mangako)
            ! (best|love) (regards|price|seller)
            ! ang (bait|ganda) ~2 (pero|kaso)
            ! galing (pa|sa|po sa|pa po|kami|ako|po ako|po kami)
            (love|lab|mahal) (ko|na ko|na namin|ko na|namin) ~1 (talaga|to|tong|ito|itong|kayo|app|ang|service
                |ng)
            ! sana ~1 [ang] (bilis|galing)
            (mabait|magalang|matulungin|magaling|mahusay|maasahan|helpful|maalaga|pasensyoso|masipag|maunawain
                |magiliw) na (staff|agent|tao|rider|driver|technician|doktor|doktora|nurse|guard|teller
                |cashier|kuya|ate|serbisyo|service)
            (working|nag normal|nagnormal|nag reflect|nagreflect|na solve|nasolve|solve|na unlock|naunlock
                |nabuksan|na activate|naactivate|na deliver|nadeliver|nagkatubig|nagkakuryente|umokay|umayos
                |naging okay|nag okay) [ko|namin] na [siya|sya|pala|rin|ulit] .
            (na solve|nasolve|naayos|na fix|nafix|nahanap|nakita) ko na pala
            (salamat|thank you|thanks|nagpapasalamat|pasasalamat) ~4 (agarang|mabilis na|maagap na|magandang
                |matiyagang|walang sawang|buong pusong|maayos na) [tulong|tugon|aksyon|serbisyo|sagot|pag*
                |suporta|responde|service]
            (salamat|thank you|thanks|ty) [po] sa ~1 (voucher|freebie|libreng|free|regalo|gift|discount
                |surprise|treat|bonus|points|ayuda)
            (salamat|thank you|thanks) [po] sa (dios|diyos|lord|panginoon)
            (dami|laki) [po] [kong|naming] (natutunan|natulong|naitulong)
            (naiyak|kinilig|napangiti|natawa|na touch|natouch) [po] (ako|kami) sa (tuwa|bait|ganda|sulat|sagot
                |ginawa)
            (ang|sobrang|napaka|grabe ang|super) (babait|gagaling|bibilis|sisipag|gaganda|sasarap|matulungin
                |maasikaso|maalaga|magalang|linis|saya|okay|komportable|sulit|smooth|gaan)
            (sobrang|super|very|laking|napakalaking) (nakatulong|helpful|thankful|grateful|happy|saya|tuwa
                |tulong|bilis|satisfied|impressed|blessed|gaan)
            (salamat|thank you|thanks) at ~2 (naayos|natapos|nasolve|natulungan|gumana|dumating|nakuha
                |natanggap|nakauwi|nabalik|naibalik|nahanap)
            (thank you|salamat|thanks) ~4 (da best|the best|galing|bait|bilis|lupet|solid|sipag)
            ^ (yehey|yey|yay|naks|yahoo|woohoo|hooray|wow ang) ~1
            (tuwang tuwa|ang saya|masayang masaya|napasaya|natuwa|enjoy na enjoy|nag enjoy|nagenjoy) [si|ang
                |kami|ako|sila|kaming|mga|yung] ~1
            (hindi|di) (kami|ako) (nagsisi|nagkamali) ~2
            ! (padala|parcel|order|package|item) galing ng ~1
            ! ^ galing ng ~1
            ! (okay|naayos|ayos|gumagana) ~3 pero sana
            (hats off|saludo|props|kudos|shoutout) (sa|kay|kina|to) ~1
            (thankful|grateful|nagpapasalamat) (ako|kami) (sa|kay) ~1
        """,
        "earlier-contact": """
            # Points to a contact before this one.
            (tumawag|nagtawag|sumulat|nag email|nagemail|nag e mail|nag message|nagmessage|nag msg|nagmsg
                |nag chat|nagchat|nag report|nagreport|nag text|nagtext|nag dm|nag pm|nagpm|nag follow up
                |nagfollow up|nagfollowup|nag pa follow up|nagreklamo|nagsumbong|nakipag ugnayan|lumapit
                |pumunta|nag reach out|nag file|nag submit|nag inquire|nag request) [na] (ako|kami|akong
                |kaming) ~4 (na|dati|kahapon|kagabi|noong|nung|last|hotline|sa inyo|niyo|ninyo|pa|<weekday>
                |beses|customer service|branch)
            (tumawag|nag email|nagemail|nag message|nagmessage|nag chat|nagchat|nag report|nagreport|nag text
                |nagtext|nag dm|nag pm|nag follow up|nagfollow up|nagreklamo|nakipag ugnayan|sumulat) (na
                |na nga) (ako|kami)
            (na email|naemail|na message|namessage|na report|nareport|naireport|nai report|na follow up
                |nafollow up|na chat|na dm|tinawagan|tinawag|na text|naitawag|naisumbong|naireklamo|inireport
                |nireport|inemail|minessage) (ko|namin) (na|dati|kahapon|noong|nung|last|sa|ito|to|yan)
            (nakausap|kinausap|nakachat|naka chat|ka chat|kachat|kausap) (ko|namin|kong|naming) ~3 (na|dati
                |kahapon|noong|nung|last|kanina|agent|csr|rep|kasamahan|kasama|staff|<name>)
            (sabi|sinabi|pangako|pinangako|ipinangako) (ng|nung|ni|noong|niyo|ninyo) ~2 (agent|csr|rep
                |kasamahan|kasama|staff|nakausap|kausap|nakachat|operator|noong|nung|kahapon|last|dati)
            (pangalawang|pangatlong|pang apat na|pang apat|pang lima|ikalawang|ikatlong|ikaapat na|ikalimang
                |pangalawa|pangatlo|pang <number>|2nd|3rd|4th|5th|second|third|fourth|nth) (beses|tawag
                |message|mensahe|email|report|follow up|followup|chat|ticket|time|sulat|text|dm|reklamo) (ko
                |na|namin|ako|kong|na ako|akong)
            (ilang|nakailang|makailang|dalawang|tatlong|apat na|limang|<number>|<number> na|maraming
                |madaming) [na] (beses|tawag|email|message|follow up|report|ulit|chat|times) (na|ko|ako|kami
                |akong|kong|kaming|na akong|na kaming|na ako)
            (nakadalawang|nakatatlong|nakaapat na|nakalimang|nakailang) (tawag|message|email|follow up|report
                |chat|balik) (na|ko|ako)
            (noong|nung|last|since|kahapon|kagabi) [<word>] [pa] (ako|akong|kami|kaming) (tumawag|tumatawag
                |nag email|nag message|nag chat|nag report|nagreport|nag follow up|nagfollow up|nagfofollow up
                |nagchat|nagmessage|nagemail)
            (naunang|nakaraang|dati|dating|huling|unang|previous) [na] (tawag|email|mensahe|message|ticket
                |tiket|report|reklamo|chat|sulat|concern) (ko|namin|kong)
            (wala|walang|hindi) ~2 (sagot|reply|sumagot|sumasagot|nagreply|nag reply|response) ~1 sa (email
                |tawag|message|mensahe|ticket|report|reklamo|sulat|chat) (ko|namin)
            ! (pwede|puwede|paano|saan|gusto|kung|kailan|pwedeng|maaari|san) ~2 (tumawag|mag email|mag report
                |mag message|mag chat)
            ! <once-more-a-customer>
            (itinawag|naitawag|naisulat|ichinat|naichat|itinext|naitext|iniemail|na email|na chat|inireport
                |nireport|inilapit|idinulog|naidulog|ipinaalam|naipaalam|naireport|nai report|nai email
                |isinumbong) (ko|namin) [na] [ito|to|yan|yun] ~1 (sa|kay|kina|noong|nung|kahapon|kanina|last
                |dati)
            (ikatlo|ikalawa|ikaapat|ikalima|pangatlo|pangalawa|pangatlong|pangalawang|ikatlong) (kong|ko
                |naming|namin) (liham|sulat|email|chat|tawag|message|mensahe|ticket|report|reklamo|follow up
                |text)
            (natanggap|nareceive|na receive|nabasa) (niyo|ninyo) ~1 (email|message|sulat|chat|report|reklamo
                |liham|text) (ko|namin)
            (huling|last) (sagot|reply|email|update|tawag|text|response|usap) (niyo|ninyo|nila
                |natin) ~1 (noong|nung|<n>|kahapon|last|<month>|<weekday>)
        """,
    },
)
