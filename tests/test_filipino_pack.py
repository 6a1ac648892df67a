"""Filipino and Taglish as agents and customers write them: what each cue must find, and where it must be silent.

For every cue two lists of sentences, one a line: those that hold the cue, and near misses and false alarms met in texts.
"""

from __future__ import annotations

import pytest

from supportquality.languages.filipino import FILIPINO
from supportquality.lexicon import Lexicon
from supportquality.patterns import Pattern
from supportquality.reader import read
from supportquality.reading import Side

SHAPES = {form: Pattern(shape, form, shipped=True) for form, shape in FILIPINO.forms.items()}

AGENT: dict[str, tuple[str, str]] = {
    "refusal": (
        """
            Pasensya na po ma'am, hindi na po namin ma-cancel ang order kasi na-ship out na po.
            Hindi po kami tumatanggap ng GCash sa branch na ito.
            Sorry sir di po talaga kaya today, puno na po ang schedule ng technician.
            Wala na po kaming slot this week.
            Wala pong refund pag change of mind.
            Bawal po kasi ang walk-in ngayon.
            Hindi na po maaaring palitan ang pangalan sa ticket kapag naisyu na.
            Hindi po saklaw ng inyong plan ang dental.
            Hindi po namin maibibigay ang numero ng rider dahil sa data privacy.
            Out of stock na po yung size 8 ma'am.
            Hindi po pwede i-refund ang promo fare.
            di po pwede sir
            Di po kami nagde-deliver sa Cavite.
            Hindi po kami naglalabas ng kopya ng CCTV sa customer.
            Non-refundable po ang reservation fee.
            Hindi po eligible ang account niyo sa promo.
            Ikinalulungkot po naming ipabatid na hindi naaprubahan ang inyong aplikasyon.
            Wala po sa aming kapangyarihan ang pagbabago ng petsa ng pagdinig.
            Hindi po kami makakapagbigay ng diskwento sa ngayon.
            Hindi po kayo makakapag-withdraw hangga't hindi verified ang account.
            Sarado na po ang enrollment para sa semestreng ito.
            Hindi po makakabiyahe ang bus bukas dahil sa bagyo.
            No po, hindi po free ang baggage.
            Wala po kaming ganyang promo sir.
            Di na po pwedeng humabol sa deadline.
            Hindi na po tatanggapin ang late na requirements.
            Hindi ko po mababago ang email address na nakarehistro.
            hindi po nagpapalit ng item ang store kapag lampas 7 days
            Hindi po namin sakop ang internal wiring ng bahay niyo.
            Wala po tayong available na room sa Dec 25.
            Hindi po ma-aaccommodate ang request nyo.
            Hindi po kami nagre-refund ng load.
            Hindi ko po kayo mabibigyan ng extension.
            Hindi po kasi allowed ang pets sa hotel.
            Wala na po kaming magagawa kapag na-claim na ang remittance.
            Di po namin mare-reverse ang transfer kapag successful na.
            Hindi na po namin mahahabol ang package ngayong araw.
            Ayaw po i-approve ng system.
            Hindi po ito ginagarantiya ng manufacturer.
            Hindi po nagbibigay ng exact time ang courier.
            Hindi po tugma ang records kaya hindi namin mailalabas ang pera.
            Hindi po maaaring mag-transfer ng points sa ibang account.
            Hindi po kami open pag Sunday.
            Wala pong delivery sa area ninyo sa ngayon.
            Limitado lang po ang voucher at naubos na.
            Hindi po available si Doc sa Sabado.
            Hindi po namin mapagbibigyan ang inyong kahilingan.
            hnd po pde mam
            Hindi pa po pwede i-claim ngayon.
            Hindi pa po kami nag-o-open ng slots para sa Agosto.
            hindi na po kasi pwede mag-avail non-promo account
            Hindi po ibinabalik ang bayad sa application.
            Expired na po ang warranty ng unit nyo.
            Lagpas na po kayo sa 7-day return period.
            Closed po kami kapag Linggo.
            Declined po yung application nyo.
            No refund po kami sa sale items.
            Not available po yung color na yan.
            Unfortunately po, fully booked na kami.
            Isang beses lang po pwede gamitin ang voucher.
            Sold out na po ang concert tickets.
            Hindi po kasya ang points ninyo para diyan.
            Kulang po ang requirements kaya hindi mapo-process.
            Strictly no cancellation po.
            Sa kasamaang-palad po, hindi namin mapapaaga ang delivery.
            Phase out na po yang model.
            Wala pa pong available na unit sa ngayon.
            Cash lang po ang tinatanggap namin.
            Hindi po applicable ang discount sa sale items.
            Hindi po kasama ang batteries.
            Hindi na po mahahanap yung rider.
            Hindi po nakikita sa system ang payment.
            'di po namin ma-trace ang transaction.
            Hindi na kami magpapapasok after 9pm.
            Tapos na po yung promo kahapon.
            Hindi po ako makakapag-commit ng oras.
            Hindi po maipagkakaloob ang hinihinging kopya.
            Hindi po kami makikialam sa usapin ninyo ng seller.
            No can do po.
            Hanggang 7 days lang po ang return, kaya hindi na po kasali ang sa inyo.
            Sa Marso pa po ang susunod na schedule, wala na po ngayon.
            Ayaw na po tanggapin ng merchant.
            Malabo na po yan ma'am.
            Imposible na po sa oras na ito.
            Hindi na po aabot sa cut-off.
            Wala po sa listahan ang pangalan niyo kaya hindi kayo makakapasok.
            Pang-online lang po ang promo.
            Para sa new customers lang po yan.
            Hindi po namin pwedeng ibigay ang personal number ng staff.
            Hindi po transferable ang ticket.
            di na po ma-edit ang address once shipped na
            Hindi ko po yan mapapangako.
            Mahirap na po mabawi ang na-transfer na sa iba.
            Hindi na po maibabalik ang deleted na account.
            Hindi po gumagana ang COD sa lugar niyo.
            Hindi po kami nag-aayos ng brand na yan.
            Wala na po kaming natitirang slot sa Sabado.
            Wala pong ganyang serbisyo dito.
            Hindi na po puwedeng bawiin ang na-file na.
            Hindi muna po kami tumatanggap ng bagong pasyente.
            Hindi na po namin mabubuksan ang kaso.
            Walang makapagsasabi po kung kailan.
            Wala pa pong naka-schedule na refund para sa inyo.
            Hindi po nagtutugma ang pirma kaya hindi namin mairelease.
            Ubos na po ang slots.
            Wala na po, kahapon pa naubos.
            Hindi na namin hawak yan pagkalabas ng warehouse.
            Di po kami nagpapa-reserve.
            Hindi po natin mapipilit ang seller.
            Hindi po kayo pwedeng bumoto dito.
            Bawal po ang pagkain sa loob.
            Kailangan po kayo mismo ang kumuha, hindi pwede representative.
            Hindi po namin kayang i-guarantee ang oras.
            Hindi raw po pwede sabi ng billing.
            Wala kaming authority na mag-reverse.
            Hindi po mababawasan ang bill.
            Hindi ko po kayo maisasali.
            Hindi po namin pinapayagan ang outside food.
            May bayad na po kasi ang pangalawang kopya, hindi na libre.
            Saradong-sarado na po ang system pag 6pm.
            Hindi na po mababago ang pangalan pagkatapos ng ticketing.
            Di po namin nakikita yung reason sa side namin.
            Hindi po pasok sa coverage yung address nyo.
            Hindi po counted ang weekends.
            Walang-wala na po talagang stock kahit sa warehouse.
            Hindi pa po available ang 5G diyan.
            Naubusan na po kami ng stickers.
            Hindi po kami direktang naghahandle ng claims.
            Sorry po, members lang.
            Kahit gustuhin ko po, hindi ko mabubuksan ang account nang walang ID.
            Hindi po namin magagarantiya na darating bago ang Pasko.
            di na po sya refundable sir
            Wala na po kasing driver ng ganitong oras.
            Hindi po pinahihintulutan ng batas ang pagbibigay ng record sa iba.
            Nag-lapse na po ang policy kaya hindi na mababayaran ang claim.
            Hindi po kayo kwalipikado sa moratorium.
            Ayaw po mag-push through ng transaction.
            Hindi po maibabawas yan sa next bill.
            Negative po, walang available.
            Hindi rin po namin mapapabilis ang proseso ng customs.
            Wala po kaming 24 hours na branch.
            hindi nmn po pwede yun mam
            Pasensya na, bawal talaga.
            Kailangan po personal, hindi po pwedeng ipakuha sa iba.
            Hindi po namin ito mai-endorso nang walang pirma ng principal.
            Wala na pong bakanteng kuwarto ngayong gabi.
            Di po kami nagsa-Sunday delivery.
            Sa policy po namin, bawal ang exchange sa undergarments.
            Hindi po makukuha ng kamag-anak ang titulo kung walang SPA.
            hindi na sya pwede ibalik kasi natanggal na yung tag
            Hindi po nagpapadala ng OTP ang email, SMS lang.
            Walang tatanggap pong technician sa holiday.
            Wala pa po tayong service sa Batanes.
            Hindi po namin maitatama ang spelling kapag naimprenta na.
            Di po included ang freebies sa replacement.
            Hindi po namin inirerelease ang listahan ng mga pasado.
            Ay wala na po kaming ganyan ngayon eh.
            Hindi na po kami nagde-deliver after 9pm.
            Nope po, hindi kaya ng isang araw.
            Pasensya na po, pang-employee lang yung discount.
            Walang cash out sa branch na ito.
            Hindi na namin ma-honor yung promo price.
            Sorry po, no pets allowed.
            Di na po tayo tumatanggap ng walk-in.
            Hindi po namin kayang i-match ang presyo nila.
            Wala po sa menu namin yan.
            Nakasara po kami kapag Linggo.
            Hindi po kasya ang king bed sa kwarto.
            Tinanggihan po ng bangko ang inyong aplikasyon.
            Hindi po saklaw ng insurance ang baha.
            Hindi ko po mabubuksan ang account ninyo nang walang ID.
            Di po pwede COD sa Mindanao.
            Hindi po namin inirerekomenda na gawin iyan.
            We do not have same-day po sa Cavite.
            Hanggang doon lang po talaga ang kaya namin.
            Ubos na po ang size 9.
            Sold out na po lahat ng VIP.
            Hindi na po puwedeng bawiin ang transaksyon kapag naipadala na.
            Wala po kaming record ng booking ninyo.
            Wala pong ganoong promo ngayong buwan.
            Hindi po kami makakapagbigay ng extension.
            Hindi na maaabutan ang cut-off ngayong araw.
            Bawal na pong magpalit ng pangalan sa ticket.
            Ang voucher po ay hindi na magagamit.
            Not na po available yung blue.
            Hindi tayo pwedeng maglabas ng info ng ibang tao.
            Non-transferable po ang slot.
            Wala po munang bagong activation ngayon.
            Hindi namin mapagbibigyan ang inyong kahilingan.
            Di po kami naglalabas ng resulta over the phone.
            Hindi po kayo qualified sa loan na ito.
            Walang refund kapag change of mind.
            Hindi na po mahahabol ang parcel, nasa airport na.
            Hindi ibinabalik ang downpayment.
            Ay naku sis, wala na talagang slot hanggang Disyembre.
            Sa ngayon po ay hindi namin maibibigay ang inyong hinihiling.
            Non-refundable na po yung 500 na reservation fee.
            Hindi po kami nakakapag-ship sa P.O. box.
            Wala po kaming hawak na susi ng unit.
            Hindi po nag-a-accept ng Amex dito.
            Di na raw po pwede sabi ng warehouse.
            Hindi na natin maaatras yan.
            Hindi po ito ang tamang linya para sa billing.
            Ang sabi po ng finance ay hindi na ito mare-reverse.
            Regret to inform you po na denied ang claim.
            Hindi rin po puwedeng ilipat sa ibang pangalan.
            Paumanhin po ngunit hindi kami tumatanggap ng dolyar.
            Walang nakalaang pondo para sa ganyang request.
            Hindi po covered ng warranty ang basag na screen.
            Hindi po namin gagawin iyan.
            Wala kaming rider na available sa area niyo.
            Can't do po, naka-fix na ang schedule.
            Hindi pa po bukas ang registration.
            Tapos na po ang promo noong Linggo.
            Hindi namin maaaring ibunyag ang impormasyon.
            Hindi po eligible ang account niyo sa rebate.
            Hindi na kami nagpapa-reserve.
            We don't offer financing po.
            Magandang hapon po. Batay po sa pagsusuri, hindi na po kayo saklaw ng programa.
            Ma'am negative po, puno na lahat ng flight.
            Walang same day claim sa branch namin.
            Di po kami pwede mag-open ng sealed na box.
            Hindi po mabibili nang tingi yan.
            Wala na sa amin yung item, nakuha na ng rider.
            Ang rate na ito po ay hindi na puwedeng i-cancel.
            Hindi po puwedeng dalawa ang voucher sa isang order.
            Naku sorry, wala na kaming tinatanggap na reservation.
            Hindi po namin mapapaaga ang delivery.
            Pasensya na, hindi po available ang service sa province ninyo.
            Hindi po kami connected sa page na yan.
            Wala na po yung early bird.
            Hanggang 8pm lang po ang kitchen.
            Hindi ko po mabibigay ang number ng nurse.
            Hindi po nag-iissue ng resibo ang online portal.
            Walang kapalit na unit sa ngayon.
            Hindi po aabot sa Pasko ang order.
            Di na po pwede dagdagan.
            Hindi po nalilipat ang points sa ibang card.
            Hindi po ako otorisadong pumirma.
            Wala pong kasamang baggage ang promo.
        """,
        """
            Wala pong problema, ayusin natin yan.
            Walang anuman po!
            Wala pong bayad ang replacement.
            Hindi po kayo mag-aalala, hawak na namin ang kaso.
            Huwag po kayong mag-alala.
            Hindi na po ito mauulit.
            Hindi na po kailangan ng appointment.
            Hindi po ba gumagana ang remote?
            Kung hindi po kayo available bukas, sabihan nyo lang ako.
            Hindi po kayo mapuputulan.
            Hindi po namin kayo pababayaan.
            Hindi ko po kayo masisisi.
            Hindi po biro ang maghintay ng apat na oras.
            Hindi po kayo sisingilin para dito.
            Hindi ko po alam kung bakit.
            Hindi po magtatagal ito.
            Wala po kayong dapat bayaran.
            Wala na po kayong kailangang gawin.
            Hindi po mawawala ang points niyo.
            Kapag hindi pa rin po gumana, i-restart ang phone.
            Can't wait to see you po!
            Hindi po kayo nag-iisa dito.
            Hindi lang po kayo ang nakaranas nito.
            Hindi po namin ito gustong mangyari.
            Hindi pa po ba dumarating?
            Hindi na po kayo pipila.
            Wala pong dapat ikabahala.
            Hindi po kami titigil hangga't hindi ito naaayos.
            Walang hassle po, kami na ang bahala.
            Hindi niyo na po kailangang bumalik.
            Huwag niyo pong ibigay ang OTP kahit kanino.
            Hindi po tama ang nangyari.
            Hindi po namin nakakalimutan ang request ninyo.
            Hindi po ba kayo nakatanggap ng OTP?
            Wala po kayong babayaran.
            Kung wala po kayong ID, pwede ang barangay clearance.
            Hindi na po kayo sisingilin.
            Hindi pa po huli ang lahat, maihahabol pa natin yan.
            Hindi po kayo ang may kasalanan.
            Hindi po kayo mawawalan ng slot.
            Wala pong anuman, Ma'am.
            Hindi na po kailangang pumunta sa branch.
            Hindi po ako sigurado kung kailan.
            Huwag po kayong mag-alala, hindi po mawawala ang points.
            Wala pong problema.
            Hindi ko pa po alam ang sagot.
            Hindi niyo po kasi sinunod.
            Kung hindi pa rin gumana, i-restart po.
            Hindi po madali ang pinagdaanan ninyo.
            Hindi ba kayo nakatanggap ng text?
            Wala pa po kaming nakikitang bayad.
            Hindi po dapat nangyari ito.
            Kung wala po kayong resibo, okay lang.
            Hindi na po mauulit.
            Baka hindi pa na-post ang payment.
            Walang dagdag na bayad ang palit.
            Wala pa po bang natatanggap na email?
            Hindi namin kayo pababayaan.
            Sarado na po ang ticket, salamat!
            Hindi po agad lumalabas ang update kaya refresh lang.
            Hindi lang po kayo ang naghihintay.
            Para hindi kayo pumila, mag-book online.
            Hindi ko po kayo iiwan hangga't di ayos.
            Wala pa po akong update, babalikan ko kayo.
            Hindi kayo sisingilin dito.
            Hindi pa po dumarating ang parcel sa hub.
            Hindi po nag-push through ang payment ninyo.
            Hindi gumagana ang app kapag luma ang version.
            Wala na pong dapat bayaran.
            Kung hindi niyo po makita, i-check ang spam.
            Hindi po ito makakaapekto sa account ninyo.
            Hindi po namin sinasadya.
            Tapos na po ang repair ng unit niyo.
            Wala pong hidden charges.
            Bakit hindi po gumana? May error ba?
            Hindi masyadong mabilis ang net sa gabi.
            Hindi lumalabas ang OTP kapag naka-DND.
            Hindi ko na po kayo ipapasa sa iba.
            Tapos na po ang rollout sa lugar ninyo.
            Closed na po ang case niyo.
            Di ko po masisiguro kung anong oras.
            Kung may malabo pa po sa resibo, sabihin lang.
            Alam kong hindi makapaghintay ang mga bata.
            Tapos na po ang lock-in niyo kaya libre na ang palit.
            Hindi na po kayo maghihintay nang matagal.
            Wala po kayong dapat ipag-alala.
            Hindi po ba nagana yung link?
            Hindi ko po gets, ano po ulit?
            Di po kami galit.
            Hindi lang po refund, may voucher pa.
            Hindi po muna ako aalis sa chat.
            Wala pong extra charge ang hatid.
            Pag wala po kayo sa bahay, iiwan sa guard.
            Opo, naghahatid po kami hanggang Barangay Putatan, 150 pesos lang po ang dagdag.
            Na-reject po ng bank dahil closed na ang account.
            Baka po sakop iyan, pero hindi po ako nakatitiyak.
        """,
    ),
    "apology": (
        """
            Pasensya na po sa paghihintay.
            Sorry po ma'am, nagkamali po kami.
            Humihingi po kami ng paumanhin sa abala.
            Paumanhin po sa naging aberya.
            Pasensiya na po talaga kayo.
            Patawad po sa kakulangan.
            Pagpasensyahan niyo na po kami.
            Humihingi po ako ng dispensa sa inasal ng rider.
            Taos-puso po kaming humihingi ng tawad.
            sorry tlga mam, system error po
            Nais po naming humingi ng paumanhin.
            My apologies po sa delay.
            Lubos po naming ikinalulungkot ang nangyari.
            Sensya na po sa abala.
            Pasensya na boss
            Ipagpaumanhin po ninyo ang pagkaantala.
            We apologize po for the delay.
            Hingi po namin ang inyong kapatawaran.
        """,
        """
            Salamat po sa inyong pasensya.
            Maraming salamat po sa mahabang pasensya at pang-unawa.
            Huwag na po kayong mag-sorry, okay lang po.
            Hindi po kayo dapat humingi ng paumanhin.
            Habaan lang po ang pasensya.
        """,
    ),
    "empathy": (
        """
            Naiintindihan ko po ang inis niyo.
            Alam ko pong nakakapagod maghintay ng apat na oras.
            Nauunawaan po namin kung gaano kahalaga sa inyo ang dokumentong ito.
            Ramdam ko po ang frustration ninyo.
            Hindi po dapat kayo naghintay nang ganito katagal.
            Kahit sino po maiinis sa ganyan.
            Nakakapanghinayang nga po ang nangyari sa birthday ng anak niyo.
            Nakikiramay po kami sa pagpanaw ng inyong ama.
            Grabe naman po yung pinagdaanan ninyo.
            Naku ma'am ang hassle nga po niyan.
            Mahirap po talagang mawalan ng internet habang may online class.
            Kung ako po ang nasa kalagayan ninyo, maiinis din po ako.
            Alam naming importante po sa inyo ang biyaheng ito.
            Gets ko po na need niyo na yung pera.
            Nakakakaba po talaga pag ganyan.
            Matagal na po pala kayong naghihintay.
            Sana po ay nasa maayos kayong kalagayan.
            Nag-aalala rin po kami para sa inyo.
            Tama lang po na magalit kayo.
            Hindi po ito ang serbisyong nararapat sa inyo.
            Nakakalungkot pong marinig na nasira agad ang regalo ninyo.
            sayang nga po yung byahe niyo
            Dama ko po ang pag-aalala ninyo sa pera ninyo.
            Hay naku, nakakainis nga po yan
            Nauunawaan ko po ang inyong sitwasyon.
            Naiintindihan po namin ang inyong pagkabahala.
            Ang bigat naman po niyan ma'am, kawawa naman si baby.
            Alam ko po na pagod na kayo sa kakapaliwanag.
            Sorry po to hear that, ang hirap po ng ganyan.
            Nakaka-stress po talaga yan lalo na kung may deadline kayo.
            Hindi po madali ang pinagdadaanan ninyo.
            Pasensya na po kung pinaghintay namin kayo nang matagal.
            Kumusta na po ang lagay ng nanay niyo?
            Pagaling po kayo agad.
            May karapatan po kayong magreklamo.
            Totoo po, nakakawalang gana ang ganyang serbisyo.
            Nakakatakot po talaga yung nangyari, buti safe kayo.
            Huwag po kayong mag-alala, sasamahan namin kayo.
            Ako rin po siguro mai-stress kung ganyan.
            Damang-dama po namin ang hirap ninyo.
            Napakahaba na po ng hinintay ninyo.
            Ayaw din po naming nahihirapan kayo.
            Sa dami po ng pinagdaanan niyo, nararapat lang na maayos ito agad.
            Alam po naming abala ito sa inyong negosyo.
            hindi biro mawalan ng ganyang halaga
            Masakit po talaga sa loob ang mawalan ng pinaghirapan.
            Naiintindihan kita bes, kakainis talaga pag ganun
            Nalulungkot po kami sa inyong naging karanasan.
            Ang sakit po niyan, pinag-ipunan niyo pa naman.
            Birthday pa naman po ng anak niyo.
            Sino po ba naman ang hindi maiinis.
            Alam kong pinaghirapan niyo po ang perang iyan.
            excited pa naman po kayo sa concert
            Ang init pa naman po at pinapila pa kayo.
            Nakakahiya po sa inyo at inabot ng tatlong linggo.
            Buti na lang po at ligtas kayong lahat.
            Hindi po dapat nangyari sa inyo yan.
            Ganyan din po ang mararamdaman ko.
            Totoong nakakainip po.
            Alam po naming umaasa kayo sa padalang ito.
            Hindi po talaga okay na pinabalik-balik kayo.
            Kawawa naman po si bunso, sana gumaling agad.
            Ay grabe, limang oras po pala kayong naghintay.
            Tama po kayo, ang tagal na nga po nito.
            Gets ko po, mahirap pag walang pera pambili ng gamot.
            Masama po talaga sa loob kapag ganyan.
            Sana po okay lang kayo at ang pamilya niyo.
            Nabasa ko po ang pinagdaanan niyo at hindi po ito tama.
            Huwag pong mag-panic, magagawan natin ng paraan.
            Relate po ako, hirap talaga pag deadline.
            Kung sa akin po nangyari, ganyan din ang reaksyon ko.
            Pagod na po kayo sa kakatawag, alam ko po yun.
            Nalulungkot po akong mabasa ito.
            Hindi po biro ang pumila mula alas-kuwatro ng madaling-araw.
            Naiinis din po siguro kayo sa paulit-ulit na tanong namin.
            Nagalit po kayo at naiintindihan ko po kung bakit.
            Alam ko pong mahalaga sa inyo ang bawat piso.
            Malaking bagay po yan sa isang estudyante.
            Nakakaawa naman po kayo, ulan pa.
            Nakikita ko nga po, tatlong beses na kayong nag-report, hindi po dapat ganun.
            Sobrang hassle niyan mommy, lalo na't may baby ka.
            Ramdam po namin kayo.
            I get it po, nakaka-frustrate talaga.
            Dapat po masaya ang bakasyon niyo, hindi ganito.
            Nakakapanlumo po talagang mawalan ng ganyang halaga.
            Naku, naabala pa po tuloy kayo.
            Alam po naming inconvenient ito sa inyo.
            Pasensya na po at napagod kayo sa kakapila.
            Kaya niyo po yan, tutulungan namin kayo.
            Nag-alala rin po ako nang mabasa ko ito.
            Nakakasama po ng loob, totoo po.
            Nakakataranta po talaga kapag nawala ang wallet.
            Ang tagal po nun, kahit ako mabubwisit.
            Dalawang linggo na po kayong walang ilaw, hindi po katanggap-tanggap yun.
            Alam kong nakakapraning pag nawala ang pera sa account.
            Hindi po namin maisip ang hirap na dinanas ninyo.
            Nakakaiyak naman po.
            Hay, nasayang po tuloy ang leave niyo.
            Naiintindihan ko pong nag-aalala kayo para sa nanay ninyo.
            Tama po ang hinaing ninyo.
            Alam naming hindi ito ang inaasahan ninyo sa amin.
            Nauunawaan po namin ang bigat ng sitwasyon.
            Siyempre po, nakakainis yun.
            Sino ba naman po ang matutuwa doon.
            Ramdam na ramdam ko po sa message niyo yung inis.
            Naku, ilang araw na po pala kayong walang tubig.
            Ikinalulungkot po naming malaman ito.
            Alam ko po kung gaano kahirap mag-abang.
            hirap nga po nyan lalo na pag may bata
            Naiintindihan po namin, importante po talaga ang bawat araw sa exam.
            Grabe po, birthday niyo pa naman.
            Hindi po maganda ang nangyari at nahihiya po kami sa inyo.
            Kung nanay ko po yan, ganyan din ako mag-aalala.
            Totoo po, ang hassle nga naman.
            Sana po makabawi kami sa nasirang araw ninyo.
            Naku Ma'am, ang hirap po ng walang tubig lalo na't may matanda kayong kasama.
            Alam ko pong matagal niyo na itong hinihintay.
            Nakakalungkot po ang nangyari sa alaga ninyo.
            Hindi po dapat kayo pinaikot-ikot nang ganun.
            Damang-dama ko po ang pagod ninyo sa kakapila.
            Kung ako man po ang nabudol, hindi rin ako makakatulog.
            Naiintindihan po namin na hindi biro ang gastusin sa ospital.
            Aba'y nakakapagtaka nga po at nakakainis pa.
            Sayang po ang oras ninyo at ang pamasahe.
            Ang hirap po talagang mawalan ng kuryente pag may baby.
            Nakakapanghina naman po yan.
            Gets ko yung frustration, ako rin maiinis.
            Alam ko pong inabangan niyo ito.
            Kawawa naman po si baby.
            Sobrang abala po nito sa inyo, alam namin.
            Nalulungkot po kami sa nangyari.
            Hindi po biro ang tatlong oras sa pila.
            Naku, ang saklap naman niyan.
            Ramdam ko po yung pagod ninyo.
            Sana po okay lang kayo.
            Kahit sino naman po, magagalit.
            Hindi po ninyo deserve ang ganitong serbisyo.
            Awang-awa po ako sa inyo.
            Naiintindihan po namin ang pagkadismaya ninyo.
            Nakikiramay po kami.
            Napakatagal na nga po ng inyong paghihintay.
            Sayang naman po ang bakasyon niyo.
            Hindi ito ang karanasang gusto naming ibigay.
            Valid po ang nararamdaman niyo.
            Ako man po ay maiinip kung ganyan.
            Oo nga po, nakakainis talaga pag ganyan.
            I totally get why galit kayo.
            Mabigat po sa dibdib ang mawalan ng alaga.
            Lalo pa't may sakit kayong binabantayan.
            Hala, birthday pa naman po niya.
            Pagpasensyahan niyo na po ang abalang idinulot namin sa inyong pamilya.
            Dalawang linggo nang walang sahod, napakabigat po niyan.
            Ramdam ko po na nagmamadali kayo.
            Sobrang nakakapagod nga ang pabalik-balik.
            Hindi madaling mag-alaga ng may sakit tapos ganito pa ang nangyari.
            Kung ako rin po, maiiyak ako.
            Nakakalungkot pong marinig na naantala ang gamot ni Tatay.
            Tama lang po na mainis kayo.
            I'm sorry to hear that po.
            Sayang yung pinaghandaan niyo.
            Ang laki po ng naabala namin sa inyo.
            Mahalaga po ang oras ninyo at nasayang namin ito.
            Nakakagulat nga po ang ganoong bill.
            Magpagaling po kayo agad.
            Alam po naming mahirap kumita ng pera.
            Alam po namin kung gaano kahalaga ang oras ninyo.
            Napakasakit po ng inyong pinagdaanan.
            Nakakapagod na nga po ang maghapong pila, tapos ganito pa.
            Hindi po namin gustong maranasan ninyo ito.
            Nakikisimpatya po kami sa inyo.
            Grabe, sorry po, birthday niyo pa naman.
            Naiintindihan ko po ang pagmamadali ninyo.
            Tama po kayong mainis.
            Sobrang hassle nga naman po nito.
            Ako rin po ay nagulat sa nakita kong bill.
            Nakakahinayang po ang nawalang oras.
            Mahirap po talaga pag nasa abroad ang anak.
            Sana po ay nasa mabuting kalagayan kayo.
            Kung sa akin nangyari yan, magwawala rin ako.
            Nalulungkot kaming umabot sa ganito.
        """,
        """
            Sorry po.
            Naiintindihan niyo po ba?
            Hindi ko po naiintindihan ang tanong ninyo.
            Para po maintindihan ko, kailan po nangyari?
            Salamat po sa pang-unawa.
            Nakakatanggap na po ba kayo ng text?
            May stock pa naman po kami.
            Tama po kayo, 1,999 po dapat.
            Ligtas po ang pera niyo.
            Mahalaga po na i-update ang app.
            Kumusta po, paano po kami makakatulong?
            Naiintindihan niyo po ba ang steps?
            Alam niyo po ba ang PIN?
            Masakit po ba ang ulo?
            Mahirap po ba i-open ang app?
            Maraming salamat sa pag-unawa.
            Hindi po tama ang OTP na inilagay.
            Sana po nakatulong ito.
            Malaking tulong po ang feedback niyo.
            Sorry for the inconvenience po.
            Mas mabigat po ang multa sa susunod.
            Mahirap po ba gamitin ang app?
            Mabuti po at ligtas ang parcel.
        """,
    ),
    "name": (
        """
            Hi Ms. Reyes, good day po!
            Magandang umaga po, Ginoong Santos.
            Salamat po, Liza!
            Okay po Sir Mark, noted po.
            Hello Ma'am Grace!
            Pasensya na po, Mang Tonyo.
            Mahal naming Gng. Dela Cruz,
            Nay Luming, pindutin niyo lang po ang green na button.
            Jen, na-resend ko na yung code.
            Ate Joy, okay na po.
            Noted po, Miss Bea.
            Dear G. Villanueva,
            Hi po Ma'am Nadine, sandali lang po.
            Naayos na po, Sir Ramil.
            Opo Lola Ising, nandito pa po ako.
            Hello po, Kuya Dodong!
            Hi Mommy Vangie, na-contact na po si driver.
            Nice one Bry!
            Salamat sa pagsabi nito, Ysa.
        """,
        """
            Hello po ma'am!
            Papunta na po si Kuya Jun sa inyo.
            Nandito po si Dr. Lim bukas.
            Good day Kabayan!
            Salamat po sa pagtawag sa PLDT.
            Ma'am, Pakicheck po ang inbox.
            Pinapunta po namin si Engr. Cruz.
            Dear Customer,
            Samantala, may iba pa po ba kayong tanong?
            Sasamahan po kayo ni Nurse Ivy.
            Misis, hindi lang po anak ninyo ang estudyante dito.
            Ako po si Joyce.
        """,
    ),
    "question": (
        """
            Ano pong order number nila?
            Pwede po bang makahingi ng screenshot?
            Pa-send naman po ng proof of payment.
            Maaari po bang malaman ang inyong buong pangalan.
            Paki-PM na lang po ang account number at address.
            kailan nyo po nabili
            Pakibigay po ang petsa ng transaksyon.
            Saang branch po kayo bumili?
            May natanggap po ba kayong text?
            Pahingi po ng reference number
            Kailangan po namin ang inyong account number para ma-check.
            Pakisagot lang po: ilang beses nangyari at anong oras?
            Patingin po ng picture ng unit.
            Paki-confirm po kung tama ang address.
            Pakisabi po kung anong error ang lumalabas.
            Padala naman po ng litrato ng resibo.
            Pa-reply po ng control number.
            Itatanong ko lang po kung kailan kayo huling nagbayad.
            Maaari nyo po bang ilarawan ang nangyari
            Tanong ko lang po, naka-on po ba ang data niyo?
            Kumpirmahin po natin, 5pm po ba ang alis ninyo?
            Kanino po nakapangalan ang account?
            Anong error po ang lumalabas?
            Paki-send po muna ng screenshot para makita namin.
            Mga anong oras po ito nangyari
            Pakilagay po ang complete name at address.
            Gusto ko lang po malinawan kung kailan kayo nag-apply.
            Need ko lang po ng reference number niyo.
            Pa-confirm po ng delivery address.
            Ano po bang kulay ng ilaw sa modem?
            Pwede niyo po bang subukan ulit tapos sabihin sa akin ang resulta?
            Okay lang po ba kung bukas namin i-deliver?
            Ilang taon na po ang pasyente?
            Pahingi naman po ng litrato ng resibo niyo.
            Kailangan ko po ang petsa ng biyahe at pangalan ng pasahero.
            Pakibanggit po kung saang sangay kayo nagbayad.
            Ano pong order number niyo?
            pwede pong malaman ang account number?
            Kailan po kayo huling nagbayad
            paki-confirm po ang full name at birthday
            Anong klaseng phone po gamit niyo?
            May error po bang lumalabas?
            pasend po ng contact number ninyo
            Nasubukan niyo na po ba mag-restart?
            Saan po banda ang location niyo?
            Maaari po ba naming makuha ang serial number?
            tama po ba na nawala ang signal kahapon?
            may I have your email address po
            Pakisabi po kung anong kulay ang gusto niyo
            ilan po ang bibilhin ninyo?
            sino po ang nakausap niyo?
            Pwede niyo po bang ilarawan ang nangyari?
        """,
        """
            May iba pa po ba kaming maitutulong?
            May maipaglilingkod pa po ba ako?
            May katanungan pa po ba kayo?
            Ano pa po ba ang maitutulong ko sa inyo?
            Paki-restart na lang po ang modem.
            Pakihintay po ang tawag namin.
            Paki-check po ang email nyo.
            Nakita ko na po ang account number nyo.
            Upo po muna kayo, gusto po ba ninyo ng tubig?
            Send niyo na lang po ulit yung resibo.
            Ipadala lamang ang litrato ng bill.
            Hindi na po kayo pipila, sabihin lamang po ang inyong pangalan sa guwardiya.
        """,
    ),
    "promise": (
        """
            Babalikan ko po kayo mamayang 3pm.
            Ipapadala po namin ang replacement bukas.
            Ia-update po namin kayo within the day.
            Tatawagan po kayo ng technician bago mag-alas singko.
            Ire-refund namin ang P500 sa loob ng 3 araw.
            Sasabihan ko po kayo pag dumating na.
            Ipa-follow up ko po sa courier ngayon.
            Makakatanggap po kayo ng email within 24 hours.
            Update ko po kayo agad.
            Aayusin po namin yan ngayong gabi.
            I-check ko lang po sandali.
            Ipapaalam po namin sa inyo ang resulta sa Lunes.
            May pupunta pong lineman dyan mamayang hapon.
            Papasok po ang refund sa Biyernes.
            Darating po ang order ninyo bukas.
            Balik po ako in 5 mins.
            Isesend ko po mamaya yung kopya.
            Magte-text po kami pag ready for pick up na.
            Iche-check po namin at babalitaan kayo bukas.
            Sisiguraduhin po naming makukuha ninyo bago ang kasal.
            Tutulungan po namin kayong maibalik ang account.
            Maibabalik po ang kuryente bago mag-alas otso ng gabi.
            Magpapadala po kami ng bagong card sa inyong tirahan.
            Ako na po ang bahala dito.
            Tatawag po ako ulit bukas ng umaga.
            Kami na po ang makikipag-ugnayan sa bangko.
            Maghihintay lang po kami ng kumpirmasyon tapos tatawagan ko kayo.
            Ihahatid po ngayong hapon ang kulang na item.
            wait lang po, balikan kita after ko macheck
            Iimbestigahan po namin ito.
            Sasagutin po namin kayo sa loob ng dalawang araw ng trabaho.
            Ibabalik po namin ang buong halaga.
            Uunahin po namin ang order nyo.
            Makukuha nyo na po ang refund within 7-10 banking days.
            Ifo-forward ko po ito sa billing team.
            Agad po naming aaksyunan ang inyong hinaing.
            Makikipag-ugnayan po sa inyo ang aming kinatawan.
            I'll update you po mamaya.
            Sa Lunes po, makukuha niyo na ang card.
            Bukas po ng umaga ang balik ng kuryente.
            Isasama ko po sa priority list.
            Ite-text po namin kayo kapag pwede na.
            Ipapa-expedite ko po.
            Within 3-5 banking days po, nasa account niyo na.
            Bukas po may darating na technician.
            Mamaya po may tatawag sa inyo.
            Ako na po mismo ang magdadala sa inyo.
            Gagawan po namin ng paraan.
            Ireport ko po agad sa manager namin.
            Lalabas po ang resulta sa Biyernes.
            Itatama po namin sa susunod na bill.
            Hahanapin po namin ang parcel at magre-report kami sa inyo bukas.
            Pupuntahan po kayo ng team namin bukas.
            Kokontakin po kayo ng aming kinatawan sa loob ng 24 oras.
            Titingnan ko po at sasabihan kayo.
            Ia-assist po kita hanggang matapos.
            Send ko po in a few.
            Pasok na po sa account niyo bukas ng tanghali.
            Papalitan po namin ng bago, libre.
            Mag-aabot po kami ng voucher bilang pambawi.
            Matatapos po ang maintenance ng 6pm.
            Ibibigay ko po sa inyo ang tracking number mamaya.
            Inform ko na lang po kayo.
            Magpapatulong po ako sa IT ngayon din.
            Sa loob ng isang oras, may sagot na po kami.
            maya-maya lang po andyan na si rider
            I-credit po namin sa wallet niyo ang 150.
            Aabangan ko po ang tawag ng courier at ibabalita sa inyo.
            Iche-check ko po ito sa accounting bukas.
            Papadalhan po namin kayo ng SMS.
            Gagawa po ako ng ticket para dito.
            Bibigyan po namin kayo ng P200 voucher.
            Magse-send po ng email ang team namin within 2 hours.
            Sa Miyerkules po ang release ng card niyo.
            Ililipat po namin kayo sa mas malaking room mamayang 2pm.
            Makakaasa po kayong babalikan ko kayo bago mag-6pm.
            May lalapit pong staff sa inyo in 5 minutes.
            Iko-coordinate ko na po sa rider.
            Mare-refund po yan in 3-5 days.
            Kukunin po ng rider ang maling item bukas.
            Paparating na po ang technician, mga 30 minutes.
            Inaasahan pong babalik ang supply ng tubig mamayang gabi.
            Maglalabas po kami ng anunsyo bukas.
            Ipapa-redeliver ko po bukas ng umaga.
            Ipapadeliver po namin ngayong gabi ang kulang na ulam.
            Tatapusin po namin ang pagkukumpuni bago magdilim.
            Babawiin po namin ang maling singil sa susunod na billing.
            Mag-aabiso po kami kapag bukas na ang sistema.
            Isasauli po ang deposito sa loob ng pitong araw.
            Nandyan na po kami by 2pm.
            Itatawag ko po sa inyo ang resulta.
            Ipo-process po namin within the day.
            Makakatanggap po kayo ng kapalit bago mag-Biyernes.
            Ihahanap ko po kayo ng ibang seat ngayon din.
            Babalikan ko po kayo mamayang hapon.
            Padadalhan po namin kayo ng bago.
            Asahan niyo po ang tawag ko bukas.
            Papapuntahin ko po agad ang technician.
            Mag-a-update po ako dito within the day.
            Ire-refund po namin nang buo.
            Expect the rider in 20 mins po.
            Sisiguraduhin kong makarating ito sa manager.
            Bukas po ng umaga nandyan na ang tanker.
            Ipapaayos ko na po agad.
            May tatawag sa inyo mamaya.
            Susubaybayan ko po ito.
            I'll check po and get back to you.
            Aayusin natin yan today.
            Darating po sa Huwebes.
            Matatanggap niyo po ang email sa loob ng isang oras.
            Ako na po magfo-follow up.
            Hahabulin po namin yan bago mag-5.
            Uunahin po namin ang bahay niyo.
            Itetext ka namin pag ready na.
            Ipaparating ko po sa team.
            Papalitan po namin ng walang bayad.
            Bibigyan ko kayo ng update every hour.
            Mapapasakamay niyo po yan sa Lunes.
            Ipapadala ko po ang kopya mamaya.
            Mare-refund po yan within 5 days.
            Tutok po ako dito hanggang maayos.
            Within the day po, may tatawag sa inyo.
            Magpapadala kami ng kapalit.
            Ise-set ko po ang appointment.
            Tatapusin po namin ngayong gabi.
            Ilalagay ko po sa priority list.
            Bukas na bukas po ay maaayos yan.
            Babalitaan kita agad.
            Pupuntahan po kayo ng team ngayong araw.
            Papasok na po sa wallet niyo yan mamayang gabi.
            Magfo-follow up po ako sa bangko.
            Hihingi ako ng update at sasabihan kayo.
            Makakaasa po kayong maaayos ito ngayong araw.
            Iaabot po namin ang tseke sa Lunes.
            Mamaya pong 3pm may darating na technician.
            Ibabalik po namin ang bayad ninyo.
            Isasama ko po kayo sa listahan bukas.
            Babantayan ko po ang ticket.
            We'll send po the form today.
            Magdadagdag po kami ng trucks simula bukas.
            Ipa-follow up ko po sa warehouse ngayon.
            Gagawan ko po ng paraan.
            Ihahatid ni Kuya Ben mamayang gabi.
            Reresolbahin po namin sa loob ng tatlong araw.
            Matatapos po ang repair sa Biyernes.
            Ia-upload po namin mamaya ang resulta.
        """,
        """
            Hindi po namin ire-refund ang shipping fee.
            Gusto niyo po bang i-cancel ko?
            Na-refund na po namin kahapon.
            Ipapadala ko na po ba?
            Paano po namin kayo matutulungan?
            Ano pong maitutulong namin?
            Humihingi po kami ng paumanhin sa pagkukulang namin.
            Kung ibibigay niyo po ang order number, mas mabilis po.
            Makikita niyo po sa app ang tracking.
            Magbabayad po kayo ng 50 pesos.
            Kailangan niyo pong magpapirma sa dean.
            Ibinalik na po namin ang bayad.
            Kapag tumawag po kayo, pindutin ang 2.
            Pwede ko po bang malaman ang order number?
            Makikita niyo po sa settings.
            Babayaran niyo po ang shipping.
            Ipapadala po ba namin sa dating address?
            Kung gusto niyo, papalitan ko ng blue.
            Wala po kaming maibibigay na petsa.
            Ide-deliver po ng LBC ang parcel.
            Hindi po namin ire-refund.
            Kailan po ba kayo makakapunta?
            Paano po ba kami makakatulong?
            Mapapansin niyo po ang pulang ilaw.
            Dadalhin niyo po ang ID sa branch.
            Magbabayad po kayo ng 500.
            Ipinadala ko na po kanina.
            Mali po ang pangalan namin sa listahan.
            Wala po akong maibibigay na petsa.
            Mali po ang listing namin sa Google.
            Gusto niyo po bang gawan ko kayo ng quote?
            Sabihan lang po ako kung kailangan ng kopya.
            Balik po kayo sa clinic sa Huwebes.
            Aabutin po ng tatlong araw ang proseso.
            Ikukumpara po namin iyon sa huling basa.
            Ang muling pagkakabit po ay ginagawa mula alas-nuwebe.
            May mas malala pa po kaming pasyente.
        """,
    ),
    "blame": (
        """
            Kayo po kasi ang naglagay ng maling address.
            Hindi niyo po kasi binasa yung terms.
            Dapat po chineck niyo muna bago kayo umalis.
            Mali po ang account number na nilagay ninyo.
            Sinabi na po namin sa inyo noon pa.
            Kasalanan niyo po yan.
            Late na po kasi kayo nag-file.
            Kung nagbasa lang po sana kayo ng instructions, hindi masisira.
            Pinabayaan niyo po kasing mabasa yung phone.
            Nasa inyo na po ang pagkukulang.
            Kayo po ang hindi sumipot sa appointment.
            Hindi po kayo nag-ingat.
            Nakalagay naman po sa website, hindi niyo lang binasa.
            Ilang beses na po namin kayong pinaalalahanan.
            Ngayon lang po kasi kayo nagsabi.
            Hindi po kasi kayo sumunod sa instructions.
            Na-click niyo po siguro yung phishing link kaya nangyari yan.
            Obligasyon niyo pong i-check ang balance bago gumamit.
            Kung hindi niyo po sana sinara yung app, pumasok yan.
            Ba't ngayon niyo lang po sinabi?
            Maling pindot po kasi kayo.
            Kayo po yung nagkamali ng type ng email.
            Dapat kasi maaga kayong pumunta.
            Kayo naman po pumili ng maling size.
            Hindi po kasi kayo nagbabasa ng description.
            Sa inyo po may problema, hindi sa amin.
            Wala po kayong sinabi agad kaya ganyan.
            Kung maaga kayo nag-report, naagapan sana.
            Bakit hindi niyo po agad sinabi?
            Nakalimutan niyo po sigurong i-save.
            Naka-off po siguro yung data niyo, hindi niyo napansin.
            Binasa niyo po ba yung email namin?
            Mali po kasi ng address na binigay niyo.
            Masyado niyo po kasing pinuno ang washing machine.
            Nabasa po ang unit, hindi po factory defect yan.
            Kayo po ang umalis sa pila.
            Ang tagal niyo po kasing magbayad.
            Hindi niyo po sinunod ang instructions kaya nasira.
            Binigay niyo po kasi yung OTP niyo.
            Customer's responsibility na po yun.
            Hindi niyo po chineck bago kayo nag-checkout.
            Sana po binasa niyo muna ang terms.
            Kayo po ang pumirma nito.
            late po kasi kayo dumating
            Malinaw naman pong nakasulat, di niyo lang pinansin.
            Expected na dapat alam niyo na yan
            Hindi po kasi kayo pumunta sa schedule niyo.
            Naka-airplane mode po kasi phone niyo.
            Mali po kasi ang pagkaka-install niyo.
            Kayo po ang nag-cancel, hindi kami.
            Pinaalala na po namin yan sa inyo, di niyo lang pinansin.
            Dapat po nag-screenshot kayo.
            Hindi niyo po yata alam gamitin.
            Sana po nag-inform kayo ng maaga.
            kasi po di niyo sinunod yung bilin namin
            Kasalanan po ng customer kapag mali ang address.
            Nakalimutan niyo po kasing i-off ang auto-renew.
            Bakit po hindi kayo nagdala ng ID?
            Sinabihan na po kayo ng guard pero di kayo nakinig.
            Hindi niyo po kasi chineck bago kayo umalis.
            Kayo po ang pumindot ng confirm.
            Mali po ang nilagay niyong address.
            Dapat po tumawag kayo agad.
            Eh kung binasa niyo po yung contract, alam niyo sana.
            Nabagsak niyo po siguro yung unit.
            Kasalanan niyo na po yun.
            Bakit niyo po kasi ibinigay ang OTP?
            Late po kasi kayo nagbayad.
            Sa inyo po ang pagkakamali, hindi sa amin.
            Responsibilidad po ninyong i-check ang laman.
            Pinaalalahanan na po namin kayo noon pa.
            Pumirma po kayo sa waiver.
            Hindi po kayo nagbigay ng tamang detalye.
            Nagkamali po kayo ng type.
            Kapabayaan po ng user.
            Ikaw kasi, di ka nagbabasa.
            Na-scam po kayo dahil nagtiwala kayo agad.
            Wala po kayong sinabing may allergy.
            Ginalaw niyo po kasi yung settings.
            Sana po nagtanong muna kayo.
            Hindi naman po masisira yan kung ginamit nang tama.
            Kayo po ang may hawak ng phone nung nangyari.
            Nasa inyo po ang problema, okay naman dito.
            Nakalimutan niyo po mag-confirm.
            Hindi po kami nagkulang sa paalala.
            Ang tigas kasi ng ulo niyo.
            You should have read the terms po.
            Luma na po kasi phone niyo.
            Siguro po may nakaalam ng password niyo kasi pinagsabi niyo.
            Nag-share po kayo ng OTP.
            Hindi po kayo sumunod sa instructions.
            Kayo po kasi ang pumili ng non-refundable.
            Kung nasa bahay lang po kayo, natanggap niyo sana.
            Nasa contract po na pinirmahan ninyo yan.
            Mali po ang pagkaka-install niyo.
            Hindi namin kasalanan kung wala kayo sa bahay.
            Dapat po kasi nag-back up kayo.
            Ba't po kasi pinatay niyo habang nag-a-update?
            Naiwan niyo pong bukas ang pinto.
            Pasensya na pero kayo po talaga ang may mali.
            Nakasaad naman sa resibo na 7 days lang, di niyo binasa.
            Ang sabi namin 2pm, 4pm na kayo dumating.
            Na-late kayo ng bayad kaya naputol.
            Pinindot niyo po kasi yung skip.
            Kayo po ang nag-input ng maling number.
            Hindi po kayo nag-attach ng ID, paano namin ipoproseso?
            Sinabihan po kayo ng staff na bawal.
            Kung tumawag po kayo nang maaga, naihabol sana.
            Napabayaan niyo po ang maintenance.
            Nasa inyo po ang pagkukulang.
            Mali po ang account na pinagbayaran ninyo.
            Na-expire po kasi hindi niyo ginamit.
            Kayo po ang nagbigay ng pahintulot sa app.
            Hindi po namin kasalanan na mali ang address niyo.
            Sobra po kasi ang karga niyo.
            Ba't niyo po binigay ang PIN?
            Dapat nagbasa po muna kayo ng instructions.
            Sana po inasikaso niyo agad.
            Kung nagbabasa po kayo ng email, alam niyo na.
        """,
        """
            Wala po kayong kasalanan.
            Kasalanan po namin ito.
            Tama po kayo, mali po namin.
            Hindi niyo po ito kasalanan.
            Dapat po makatanggap kayo ng email bukas.
            Sinabi po ninyo na nawalan kayo ng signal.
            Tama po kayo, mali ang nasabi ko.
            Dapat po matatanggap niyo bukas.
            Hindi niyo po kailangang mag-alala.
            Natanggap na po namin ang binigay niyong ID.
            Kayo po ang uunahin namin.
            Nabasa ko na po ang pinadala niyo.
            Sa ER na po kayo dumiretso.
            Bukas na lang po kayo tumawag.
            Hindi po iyon ang dapat ninyong naranasan.
            Dapat po papasok na yan sa wallet niyo.
            Dapat po nakatanggap na kayo ng text.
            Naiintindihan ko po na parang binalewala kayo noon.
            Wala pong problema kung magbago ang isip niyo.
        """,
    ),
    "dismissal": (
        """
            Hintayin niyo na lang po.
            Ganun po talaga, maraming orders.
            Maghintay na lang po kayo ng tawag.
            Hindi na po namin problema yan.
            Wait na lang po kayo.
            Normal lang po yan ma'am, wag na po kayong OA.
            Basahin niyo na lang po sa website.
            Lahat naman po ng customer naghihintay.
            Maliit na halaga lang naman po yan.
            Kalma lang po.
            Wala na po kaming magagawa diyan.
            Bahala na po kayo.
            Marami pa po akong inaasikaso.
            Nasagot na po yan, paki-scroll up na lang.
            Hindi naman po siguro ikamamatay ang isang araw na walang internet.
            Tiis-tiis lang po muna.
            E di wag na po kayong umorder.
            Ok lang yan sir, may iba pa naman kayong pera.
            Buti nga po nakarating pa.
            Sanay na po dapat kayo.
            Problema niyo na po yun.
            wala po kaming pakialam dun
            Pila-pila lang po, may nauna sa inyo.
            Sa dami po ng nagrereklamo, hindi namin mauuna yan.
            Minsan po talaga ganyan ang system.
            Intindihin niyo na lang po.
            E ganun talaga eh.
            Nakalagay naman po sa resibo.
            Hindi lang naman po ikaw ang pasyente dito.
            Di na po namin kasalanan yun.
            Sa susunod po agahan niyo.
            Maghintay po kayo, may proseso po tayo.
            Hintay-hintay lang po kayo, darating din yan.
            darating din yan
            Antabayanan niyo na lang po ang announcement.
            Busy po kami.
            Nasa sa inyo na po yan kung maniniwala kayo.
            Wala tayong magagawa, bagyo eh.
            Di ba sinabi ko na po?
            Paki-basa na lang po ng FAQ.
            Marami po kayong nakapila.
            Hindi po namin trabaho yan.
            Nasa province po kasi kayo kaya matagal talaga.
            Libre lang naman po yan, wag na kayong magreklamo.
            ok noted, next
            Hindi po VIP lane ito.
            Kayo lang naman po ang nagrereklamo.
            Kung gusto niyo po ng mabilis, sa iba na lang kayo.
            Seen ko na po, wag na kayo mag-follow up.
            Wag niyo na po kaming kulitin.
            Paulit-ulit na po kayo.
            Simple lang naman po yan.
            Ganyan po talaga pag sale.
            Hintayin niyo na lang po yung turn niyo.
            Kasama po yan sa risk ng online shopping.
            Di po namin hawak ang oras ng iba.
            Nothing we can do po.
            Pakibasa na lang po ulit ang email.
            Wala pong ibang nagrereklamo.
            Isang araw lang naman po na-delay.
            Tapos na po yan, move on na tayo.
            Marami pong ganyan, hindi lang kayo.
            Ganyan naman po lagi ang reklamo.
            Hintay lang, marami pa kayong kasunod.
            Wala naman pong namatay diba.
            Ganun lang po talaga yun.
            Hindi ko na po problema yan.
            Eh di lumipat po kayo sa iba.
            Pakibasa na lang po ang FAQ.
            Sinabi ko na po yan kanina, paulit-ulit?
            Hindi naman siguro emergency yan.
            Lahat naman po nakakaranas niyan.
            Normal lang yan, wag kayong praning.
            Wait na lang po kayo, marami kaming inaasikaso.
            Kayo na po bahala diyan.
            Maliit na halaga lang naman po.
            Pasalamat nga po kayo may refund pa.
            Hintay lang.
            Ang kulit niyo po.
            Relax lang po, darating din yan.
            Hindi po kami call center.
            Kung ayaw niyo po maghintay, cancel niyo na lang.
            Natural lang na ma-delay, tag-ulan eh.
            Mag-adjust na lang po kayo.
            Tiis-tiis po muna.
            Wag po kayong demanding.
            Ilang araw lang naman yan.
            Di naman po kayo nag-iisa.
            Same answer pa rin po.
            Nasa website po, pakihanap na lang.
            May buhay din po kami.
            Kaya nga po may pila, lahat naghihintay.
            Hindi po ikamamatay ang isang araw na walang net.
            Antay-antay lang po.
            Ganyan po pag Pasko.
            Hindi na kailangan pang magreklamo.
            Alam niyo naman na traffic.
            Hindi kami nagmamadali para sa inyo.
            Wag na po kayong mag-drama.
            E kung ayaw niyo ng delay, wag na kayo umorder.
            Kasama po yan sa experience.
            Ok na yan, gumagana naman.
            Nasagot na po yan sa taas.
            Di ko na po concern yan.
            May ibang customer pa po ako.
            Tanggapin niyo na lang po.
            Ilang beses niyo na po tinanong yan.
            Sana po umunawa rin kayo.
            Ang importante po dumating.
            Buti nga po may dumating pa.
            Wala po akong pakialam sa flight niyo.
            Minor lang po yan.
            Wait for your turn.
            Ay hindi po namin kasalanan na maulan.
            Ganyan po talaga pag libre.
            Wala tayong magagawa, system yan.
            Next time po agahan niyo.
            Hindi naman po kayo ang unang nagreklamo.
            Maghintay po kayo tulad ng iba.
            Nakapila po lahat.
            Sus, ang liit lang po ng diperensya.
            Basahin niyo po yung terms.
            Tumawag na lang po kayo kung gusto niyo.
            Bahala na po kayo kung mag-report kayo.
            Ay OA po.
            Konting delay lang naman.
            Hindi po kami magic.
            Intay-intay lang po tayo.
            Lahat naman po nakapila.
            500 lang naman po yan.
        """,
        """
            Hintayin po natin ang kumpirmasyon mamayang 5pm, ia-update ko kayo.
            Hindi po ito maliit na bagay.
            Huwag po kayong magalit sa sarili niyo.
            Hintayin lang po ang OTP sa phone.
            Normal lang po na mag-blink ang ilaw habang nag-a-update.
            Sandali lang po, tinitingnan ko.
            Marami pong salamat sa paghihintay.
            Naiintindihan ko po, hindi ito maliit na bagay.
            Nakalagay po sa email ang reference number.
            Basahin po muna ang step 1.
            Marami nga pong nag-request ng dark mode.
            Pumila po ulit sa Window 9 pagkatapos.
            Opo, na-update ko na po.
            May iba pa po ba akong maitutulong sa inyo?
            Paki-antay lang po ang refund ninyo.
            Kalma lang po, aabot pa tayo.
            Ganito po ang simula ng affidavit.
        """,
    ),
    "deflection": (
        """
            Tumawag na lang po kayo sa hotline namin.
            Kontakin niyo na lang po ang courier.
            Sa bangko niyo na po kayo mag-inquire.
            Punta na lang po kayo sa pinakamalapit na branch.
            Email niyo na lang po sa support@abc.ph.
            Makipag-ugnayan po kayo sa seller.
            Mag-file na lang po kayo ng ticket sa website.
            Hindi po dito yan, sa billing po.
            Paki-DM na lang po ang @ABCSupport.
            Sa munisipyo na lang po kayo magtanong.
            Tawagan niyo na lang po yung rider.
            Dumiretso na lang po kayo sa main office.
            Kay Ma'am Tess na lang po kayo makipag-usap.
            Sa app na lang po kayo mag-cancel.
            Please coordinate with your bank na lang po.
            Doon na lang po kayo magreklamo sa head office.
            Lumapit po kayo sa DTI.
            Pa-email na lang po sa hr@abc.com
            Itanong niyo na lang po sa guard.
            Check with the seller na lang po.
            Ang employer niyo po ang dapat mag-asikaso niyan.
            Sa courier na po kayo mag-follow up.
            Hindi po kami, sa LTO po yan.
            Kausapin niyo po ang HR niyo.
            Try niyo po tumawag sa bangko.
            Sa Facebook page po namin kayo mag-message.
            Mag-walk in na lang po kayo.
            Report po kayo sa barangay.
            Sa website po namin makikita lahat, doon na lang po.
            Call na lang po kayo 8-1234.
            Kontak po kayo sa agent niyo.
            sa admin ka magtanong
            Ibang department po ang may hawak niyan, tawag po kayo sa 1234.
            Pumunta na lang po kayo dito sa office para maayos.
            PM niyo na lang po si Ma'am Jane.
            Email us na lang po at info@abc.ph.
            Sa seller niyo po kunin ang refund.
            Makipag-usap na lang po kayo sa landlord niyo.
            Hanapin niyo na lang po si Sir Ben sa 2nd floor.
            Mas maganda po kung sa bangko niyo na itanong.
            Try niyo po sa ibang branch.
            Paki-follow up na lang po sa inyong agent.
            Hanapin niyo na lang po sa website.
            Ilapit niyo po sa barangay.
            Kay doc niyo na po itanong yan.
            Magtanong na lang po kayo sa guard.
            Visit na lang po kayo sa nearest branch.
            Tumawag po kayo sa 8888 for that concern.
            Sa manufacturer na po ang claim niyan.
            hindi po dito, sa registrar po
            Sa Pag-IBIG na po kayo magtanong niyan.
            Kontakin na lang po ang manufacturer.
            Tawagan niyo na lang po ang 911.
            Mag-DM na lang po kayo sa page namin.
            Ang landlord niyo po ang dapat niyong kausapin.
            Pumunta na lang kayo sa opisina bukas.
            Sa hotline po kayo tumawag
            Pakitawagan na lang po ang bangko niyo
            Paki-message po ang seller para sa refund
            Punta na lang po kayo sa pinakamalapit na branch
            Hindi po kami ang may hawak niyan, sa courier po kayo
            Kausapin niyo po ang HR ninyo
            Mag-inquire po kayo sa city hall
            Sa main office na po kayo magreklamo
            Check niyo na lang po sa website namin
            Please contact our customer service hotline
            Makipag-ugnayan po kayo sa inyong provider
            sa kabilang bintana po
            Doon po kayo magtanong sa information desk
            Itanong niyo po sa adviser nyo
            Kindly coordinate with your agent
            seller na po ang bahala dyan
            tawag ka na lang sa 888
            Dapat po sa LTO kayo nag-file
            Mag-walk in na lang po kayo
            Lumapit po kayo sa guidance office
            Abangan niyo na lang po sa Facebook page.
        """,
        """
            Chat lang po kayo dito kung may tanong.
            Tawagan ko po kayo bukas.
            Kami na po ang tatawag sa courier.
            May tawag po kayong matatanggap bukas.
            Dalhin niyo po ang resibo sa branch para mapalitan.
            Punta po kayo sa Window 3, dala ang ID, at ibibigay na ang COR.
            Ide-deliver po namin sa branch na pinili niyo.
            Makipag-ugnayan lang po kayo sa amin.
            Tawagan niyo po agad ako.
            Nasa bangko po ang problema, inaayos na namin.
            Hindi lang po kayo ang may reklamo sa area.
            Hindi po ito makakaapekto sa appointment niyo.
            Kung lumala po, tumawag agad sa 911.
            Diretso na lang po sa Window 8.
        """,
    ),
    "powerlessness": (
        """
            Kailangan pa po ng approval ng manager.
            Wala po akong access sa system na yan.
            Itatanong ko pa po sa supervisor ko.
            Hindi po ako authorized na magbigay ng discount.
            Billing lang po ang pwedeng mag-reverse.
            Chat support lang po ako, hindi ko po yan mabubuksan.
            Hihingi pa po ako ng pahintulot sa taas.
            Wala po sa amin ang desisyon.
            Nasa management na po ang desisyon.
            Hindi po namin kontrolado ang oras ng rider.
            Head office lang po ang makakapagbago niyan.
            Wala po kaming karapatan na buksan ang account.
            Kailangan po munang aprubahan ng supervisor.
            Depende pa po sa underwriting team.
            Naghihintay pa po kami ng go signal ng finance.
            For approval pa po ng manager.
            Ipapaalam ko po muna sa boss ko.
            Supervisor ko lang po ang may access doon.
            Kailangan po munang aprubahan ng manager.
            Hindi po ako ang nagdedesisyon niyan.
            Wala po sa akin ang final say.
            Itatanong ko muna sa boss ko kung papayag.
            Hindi ko po ma-override ang system.
            Pending pa po ang approval ni Ma'am Liza.
            Chat support lang po kami, di namin nakikita billing.
            Labas na po sa kontrol namin yan.
            Head office po ang nagpapasya.
            Humihingi pa po kami ng go signal sa management.
            Di po kami authorized mag-release ng info.
            Wala pong kakayahan ang tindahan na mag-refund.
            Hinihintay ko pa pirma ng director.
            Utos lang po sa amin.
            Ang LTO lang po ang makakapag-isyu niyan.
            Nasa taas na po ang desisyon.
            Kailangan ko po munang magpaalam.
            Hindi po kami binigyan ng karapatan na magbawas.
            Naka-lock po sa end ko, IT lang makakabukas.
            Beyond my control na po.
            Ipapa-approve ko pa po sa team lead.
            Hindi po ako ang may authority diyan.
            Kailangan ng clearance mula sa risk team.
            Sa manager po ang approval niyan.
            Nakabinbin pa po sa legal department.
            I need to ask my TL po muna.
            Wala po kaming access sa system ng bangko.
            Di ko po kayang i-approve mag-isa.
            Ang DOH lang po ang nakakapagdesisyon.
            Third party po ang humahawak niyan kaya di namin ma-control.
            Antayin po natin ang go signal ng head office.
            Hindi po sa amin ang desisyon.
            Kailangan pa ng pirma ni Director.
            Central office lang po ang nakakapag-edit.
            Wala po akong admin access.
            Tatanungin ko po muna ang manager ko.
            Naghihintay pa po kami ng approval mula sa head office.
            Hindi po abot ng access ko yan.
            Hindi po kami ang nag-aapruba ng loan.
            Si boss lang po ang pwedeng magbawas ng presyo.
            Ang bangko po ang magpapasya.
            Hindi po kaming mga chat agent ang nagre-release.
            Sila lamang ang makapagpapasya.
        """,
        """
            Naaprubahan na po ng manager ang refund.
            May approval na po.
            Naaprubahan na po ang loan niyo.
            Ipapasa ko po sa technical team.
            Kayo lang po ang makaka-open ng account niyo.
            Hindi na po namin sakop ang abroad.
            Courier po ang nagse-set ng rate.
            Nasa kamay na po ng courier ang parcel.
        """,
    ),
    "guarantee": (
        """
            Sigurado po yan bukas darating.
            Pangako po, bukas andyan na.
            100% safe po ang pera niyo.
            Garantisado pong gagana ulit.
            Hinding-hindi na po ito mauulit.
            Tiyak na tiyak po na makukuha niyo.
            Promise po, last na ito.
            Walang palya po yan.
            Sure na po na ma-approve kayo.
            Sinisiguro ko po sa inyo na maibabalik lahat.
            Makakasiguro po kayong hindi na mauulit.
            Itaga niyo po sa bato.
            guaranteed 1 day delivery po
            siguradong pasok yan bukas
            Hindi na po mauulit, pangako.
            Never na po ito mangyayari ulit.
            Siguradong-sigurado po, makukuha niyo yan bukas.
            Garantisadong gagana.
            Hinding-hindi na po mauulit.
            100% safe po sa amin.
            Pangako, walang aberya.
            Zero chance na mawala.
            Never po kaming nagkamali.
            Itaga niyo sa bato.
            Tiyak na tiyak pong matatanggap niyo.
            Walang kahit anong risk.
            Sure na sure po akong aabot.
            Pangako ko po, bukas nasa inyo na.
            100% makukuha niyo.
            Hinding-hindi na mauulit.
        """,
        """
            Hindi ko po maipapangako ang oras.
            Sigurado po ba kayo?
            Para sigurado, pakidala ang ID.
            Siguraduhin pong naka-on ang wifi.
            Sure po, ano pong order number?
            Never po kayong nag-reply sa amin.
        """,
    ),
    "uncertainty": (
        """
            Baka po may problema sa courier.
            Hindi ko po sigurado kung bukas sila.
            Siguro po bukas darating.
            Sa tingin ko po down ang system.
            Parang ganun po yata.
            Hindi ko po alam e.
            Mukhang may delay po.
            Di ko po masabi kung kailan.
            Ewan ko po sa kanila.
            Posible pong na-block ng bangko.
            Marahil po ay nagkamali ang sistema.
            Feeling ko po sa SIM yan.
            Not sure po kung tumatanggap pa sila.
            Ata po tapos na yun.
            I think po 3 days.
            Pwede pong sa modem, pwede rin sa linya.
            Wala po akong idea kung nasaan na.
            Alam ko po tapos na yun pero check niyo na rin.
            Di ko pa po alam.
            Baka po sa isang linggo pa.
            Wala po kaming info dyan.
            Depende po siguro sa bangko.
            Hindi rin po namin alam kung bakit.
            Kung hindi ako nagkakamali, 500 po.
            3 days po ata.
            Hindi ko po kabisado ang schedule.
            Di ko po sure eh.
            Baka bukas pa po yan.
            Hula ko po nasa hub pa.
            Parang down ata ang system.
            Hindi ko lang po alam kung tama ito.
            I think po kailangan ng bagong SIM.
            Siguro po next week.
            Ewan ko po.
            Depende po siguro sa courier.
            Malamang na-block po.
            Hindi ko masabi kung kailan.
            Not 100% sure po pero try niyo.
            Sa pagkakaalam ko po, Lunes pa.
            Hindi po ako sigurado sa presyo.
            Mukhang may problema ang server.
            Baka po next week pa.
            Tingin ko po okay na yan.
            Di ko po matandaan.
        """,
        """
            Baka gusto niyo pong subukan ang app namin.
            Hindi niyo po siguro alam.
            Para hindi po baka ma-block ulit.
            Di ako taga-SSS, volunteer lang po dito.
        """,
    ),
    "help-offer": (
        """
            May iba pa po ba kaming maitutulong?
            Message lang po kayo anytime.
            Kung may tanong pa po kayo, huwag mahihiyang mag-message.
            Nandito lang po kami para tumulong.
            Sabihan niyo lang po ako kung may kailangan pa.
            Ano pa po ang maipaglilingkod namin?
            Paano po namin kayo matutulungan?
            Huwag po kayong mag-atubiling tumawag.
            Handa po kaming tumulong.
            Reply lang po kayo dito kung may problema.
            Kung sakaling hindi pa rin gumana, balikan niyo lang po kami dito.
            Let me know lang po.
            Available po kami 24/7 para sa inyo.
            Magsabi lang po kayo.
            Anumang katanungan, bukas po ang aming linya.
            May gusto pa po ba kayong itanong?
            Just message us po if may questions.
            Pag may iba pa po kayong concern, chat niyo lang kami ulit.
            Tawag lang po kayo sa akin kapag nagkaproblema.
            Kung may iba pa kayong nais ipagawa, ipagbigay-alam lamang po.
            May maitutulong pa ba ako sa iyo?
            Kung mangyari po ulit, i-message niyo lang po ako dito.
            Huwag po kayong mahiyang magtanong.
            Andito lang po ako hanggang 6pm.
            Kapag wala pa rin po bukas, sabihin niyo lang sa amin.
            Feel free to message po.
            Any other concerns po?
            Handa po akong sagutin ang anumang tanong ninyo.
            Buksan lang po ulit ang chat na ito kung kailangan.
            tanong lang po kayo ha
            Kung nalilito pa rin po, samahan ko kayo step by step.
            Ikagagalak po naming tulungan kayo muli.
            Basta po may kailangan kayo, andito lang ako.
            Sabihan niyo lang ako ha pag may nakalimutan ako.
            Kung gusto niyo po, ako na ang mag-fill out para sa inyo.
            Pag nahirapan kayo, tawag lang.
            Text niyo lang po ako pagdating niyo, ihahatid ko kayo sa window.
            Ask lang po anytime.
            May iba pa po ba?
            Ano pa po bang kailangan niyo?
            May ipapagawa pa po ba kayo?
            Gusto niyo po bang tulungan ko kayo sa pag-setup?
            Pag di pa rin okay bukas, balik lang kayo dito, ako na bahala.
            Message mo lang ako dito pag nagka-error ulit.
            Reply lang kung may tanong.
            Kung kailangan niyo ng kasama sa pagpila, lapitan niyo lang ang aming staff.
            Nandito po ako hanggang ma-resolve natin to.
            Kung may hindi malinaw, itanong lang po.
            Kung may problema pa rin, i-reply niyo lang po dito ang screenshot.
            Bukas po ang linya namin hanggang 10pm kung may tanong kayo.
            chat chat lang po
            Kung may concern pa po, andito lang kami.
            Sabihin niyo lang po kung paano pa kami makakatulong.
            Feel free po na mag-message ulit.
            Sana po ay natulungan ko kayo. May iba pa po ba kayong katanungan?
            Pag kailangan niyo po ng tulong sa pag-upload, sabihin lang.
            May tanong pa po ba kayo?
            Kung may follow-up questions kayo, i-comment niyo lang po dito.
            Tawag lang kayo sa akin, hanap niyo si Ben.
            Message niyo lang po kami kung may problema sa pag-login.
            Kung sakali pong hindi dumating, sabihan niyo agad ako.
            Nakaantabay po kami rito.
            Willing po akong i-guide kayo hanggang matapos.
            Balik lang po kayo kung may iba pa.
            Ano pa pong matutulong ko?
            Kahit anong oras po, pwede niyo akong i-text.
            Pag may nakita kayong mali, sabihin niyo lang po agad.
            Meron pa po ba kayong gustong malaman?
            We're here to help po.
            Kung di niyo makita yung button, send lang kayo ng screenshot, ituturo ko.
            May karagdagan pa po ba kayong katanungan?
            Kung magkaproblema ulit, ako po ang hanapin niyo.
            Message lang kayo ulit ha, kahit weekend.
            Sabihin niyo lang po kung anong oras, tutulungan ko kayo.
            Bukas po ang aming tanggapan para sa anumang katanungan.
            Tawagan niyo lang ako pag may kulang.
            Message lang po anytime.
            May iba pa po ba kayong kailangan?
            Kung may tanong pa, andito lang ako.
            Huwag po kayong mahihiyang magtanong.
            Tawag lang po kayo sa akin kung may aberya.
            Balik lang kayo dito pag di pa rin ok.
            Sabihin niyo lang po kung gusto niyong tulungan ko kayo mag-fill up.
            Ano pa po ba ang maipaglilingkod ko?
            24/7 po kaming bukas para sa inyo.
            Nandito lang po kami sa likod ninyo.
            Ping mo lang ako if may issue ulit.
            Let me know na lang po if may questions.
            Kung sakaling magkaproblema, hanapin lang si Joy sa counter.
            Reply lang po kayo sa thread na ito.
            Open po ang DMs namin.
            Kaming bahala sa inyo, sabihan niyo lang kami.
            Feel free po to reach out.
            Ikalulugod po naming maglingkod muli.
            Gusto niyo po bang samahan ko kayo sa setup?
            May maidadagdag pa po ba kayo?
            Lapit lang po kayo sa akin.
            Pag naguluhan, tawagan niyo ako.
            Sabihan lang po ako.
            Chat lang ulit if ever.
            Kung kailangan niyo pa ng tulong, 24/7 ang chat namin.
            Anything else po?
            May maipaglilingkod pa po ba ako?
            Pwede niyo po akong tawagan anytime.
            Comment lang sa baba kung hindi malinaw.
            Bukas ang aming tanggapan para sa inyong mga katanungan.
            Don't hesitate to message po.
            Nandito po ako hanggang 10pm.
            Gusto niyo po ba i-guide ko kayo?
            Hanapin niyo lang po si Kuya Bert sa counter kung may tanong.
            Kung may iba pa po, message lang.
            Kapag nagloko ulit, balitaan niyo po ako.
            Nandito kami 24 oras.
            Ano pa po ang pwede kong gawin para sa inyo?
            Huwag mag-atubiling lumapit sa amin.
            Kung gusto niyo po, ako na ang tatawag sa bangko.
            DM lang po kayo.
            Just message us here po if you need anything.
            May gusto pa po ba kayong malaman?
            Balikan niyo lang po ako dito.
            Sagot po kami agad kahit gabi.
            Dito lang po ako kung magloko pa.
            Gising po ang aming linya buong magdamag.
        """,
        """
            Tumawag na lang po kayo sa hotline.
            Paki-text po ang order number.
            Mag-email po kayo sa billing.
            Salamat po sa pag-message.
            Kung may tanong po kayo sa loan, tumawag sa hotline 8888.
            Chat niyo na lang po ang seller.
            Send niyo po ang screenshot ng error.
            Tumawag po kayo sa hotline para mag-report.
            Text LOAN to 2020.
            Reply YES lang po para ma-confirm.
            Balik po kayo bukas ng 9am.
            Send lang po ng resibo dito pag nabayaran na.
            Text lang po nila kayo bago i-deliver.
            Send niyo na lang po ulit yung screenshot ng error.
            Bukas po kami Lunes hanggang Biyernes.
            Ihahatid po namin sa inyo bukas.
        """,
    ),
    "solution": (
        """
            Ni-refund ko na po ang 500.
            Pindutin niyo po ang reset button ng 10 segundo.
            Naayos na po ang linya ninyo.
            Pumunta po kayo sa Settings tapos i-tap ang Network.
            Pwede po kayong magbayad sa GCash o 7-Eleven.
            I-off niyo po muna ang modem ng 5 minuto.
            Na-extend ko na po hanggang Biyernes.
            Opo, bukas po kami hanggang 9pm.
            Libre po ang first consultation.
            Nagpadala na po ako ng bagong link.
            Valid ID at birth certificate po ang kailangan.
            Makikita niyo po sa Profile > Orders.
            Bawas na po ang 200 sa bill ninyo.
            Napalitan na po namin ang schedule ng flight.
            350 pesos po ang konsulta.
            Maaari po ninyong i-download ang form sa aming website.
            Tinanggal ko na po ang late fee.
            Mag-log out po muna tapos mag-log in ulit.
            Nai-book na po kita sa Sabado, 10am.
            Na-refund na po ang 500 sa inyong wallet
            I-restart niyo po ang modem tapos hintayin mag-green
            Bukas po kami 8am hanggang 5pm, Lunes hanggang Sabado
            Opo, pwede po kayong magbayad sa GCash
            Naitama na po namin ang spelling sa record ninyo
            Punta po kayo sa Settings > Account > Delete
            1,250 po ang monthly fee
            Nasa second floor po ang cashier
            Papalitan po namin ng bagong unit
            Libre po ang delivery pag lampas 500
            Pasok pa po kayo sa warranty
            Kasama na po ang tax sa presyo
            3 to 5 days po ang delivery sa Visayas
            Pwede po ang walk-in
            Valid po ang voucher hanggang Disyembre
            Click niyo lang po ang Forgot Password
            Naaprubahan na po ang request niyo
            Ni-reset ko na po ang PIN ninyo
            Wala na po kayong kailangang bayaran
            Hindi na po kailangan ng appointment
            Inilipat na po namin ang booking sa ika-5
            Tumatanggap po kami ng PWD discount
            Mag-log out po muna sa lahat ng device, saka palitan ang password
            Due date niyo po ay ika-15 ng buwan
            Meron pa po kaming stock ng medium
            kaka-upload ko lang po ng receipt sa portal
            Ang requirements po ay valid ID at proof of billing
            nagpadala na po ako ng replacement
        """,
        """
            Nakita ko na po ang message nyo.
            Na-check ko na po.
            Natanggap na po namin ang inyong mensahe.
            Ipaparating ko po kay Jepoy.
            Kung bumagal na po ulit ang net, ibalik lang po ang tanong dito.
            Patawarin niyo po kami.
            Nasa inyo na po ang obligasyon na mag-check ng app bago lumipad.
            Bawal po sa amin mag-edit ng number.
            Hindi na po pwedeng palitan ang kulay ng order.
            Natanggap na po namin ang notice.
            100% po yan na hindi na mare-recover.
        """,
    ),
    "next-step": (
        """
            Paki-hintay po ang text bukas.
            Dalhin niyo po ang valid ID at resibo.
            Tatawagan ko po kayo bukas.
            I-restart niyo po ang modem.
            Matatanggap niyo po ang email within 24 hours.
            Paki-reply po ng OTP screenshot.
            Ipinasa ko na po sa technical team, sila na po ang tatawag.
            Hintayin niyo lang po ang confirmation.
            Isumite po ang form sa Window 3.
            Punta lang po kayo sa branch, dala ang ID.
            Subukan niyo po ulit mamaya.
            Kailangan niyo pong mag-file ng affidavit.
            Mag-antay lang po kayo ng tawag ng rider.
            Bisitahin po ang aming website.
            I-check ko po muna sa system
            Paki-hintay po ang text mula sa courier
            Ipapasa ko po ito sa billing team
            Dalhin niyo po ang unit sa service center
            Mag-email po kayo ng kopya ng ID
            Naka-schedule na po ang technician bukas
            Inaayos na po ng team
            Papasok po ang refund in 3-5 banking days
            Kapag may resibo na po, i-send niyo lang dito
            Tatawagan po kayo ng rider bago i-deliver
            Titingnan ko po kung may slot pa
            Pindutin po ang link at mag-log in
            Hintayin niyo po ang approval email
            Na-endorse ko na po sa technical
            Kailangan po nating i-verify muna ang account
            Susunod po, kukunin namin ang unit
            For approval na po ng manager
            Iko-coordinate ko po sa warehouse
            Papunta na po ang crew
            Fill out po kayo ng form
            Itinaas ko na po sa supervisor ko.
            Iwan niyo na lang po sa guard.
        """,
        """
            Patawarin po ninyo kami.
            Sabihan mo ako pag ayaw mag-embed.
            Taos-puso po ang aming pakikiramay.
            Ang hirap po ng kalagayan ninyo ngayong gabi.
            Wala na pong lock-in, itaga niyo sa bato.
            Papasok po yan sa registered email niyo.
            Pwede po kayong manalo ng voucher.
        """,
    ),
    "correction": (
        """
            Ay mali po, P350 po pala.
            Correction po: bukas pa ang dating.
            Mali po ang naibigay kong petsa kanina, Mayo 5 po ang tama.
            Nagkamali po ako, hindi po pala kasama ang shipping.
            Tama po kayo, mali po yung info ng kasama ko.
            Babawiin ko po ang sinabi ko kanina.
            Sorry po, 3 days pala hindi 2.
        """,
        """
            Mali po ang nilagay niyong number.
        """,
    ),
    "policy-citation": (
        """
            Ayon po sa aming patakaran, hanggang 7 araw lang ang palitan.
            Policy po kasi ng store.
            Nakasaad po sa terms and conditions.
            Alinsunod sa BSP circular, kailangan ng ID.
            Ganun po ang proseso namin.
            As per company policy po.
        """,
        "",
    ),
    "jargon": (
        """
            Naka-tag na po as RTS yung parcel.
            Na-escalate na po sa L2.
            Need po ng RMA number.
            For dunning na po ang account.
            Na-throttle po kayo dahil sa FUP.
            Up na po yung OLT sa NOC.
            Naka-pending po sa NAP box ang port activation.
            For CIBI na po ang application niyo.
            Na-tag po as NDR ng 3PL.
            Mag-EOD po muna ang core banking bago mag-post.
            Pa-resubmit po ng SPA at CTC.
            Nasa L2 queue na po, P2 ang severity.
            Check po natin ang APN at MNC settings.
            Mataas po ang SNR margin niyo.
            Under adjudication pa ang LOA.
            May MTTR po kaming 48 hours.
            Na-flag po kayo sa CMAP at may hit sa NFIS.
            Exclusive po yan of YQ at PSC.
            Low RSRP po ang site niyo.
        """,
        """
            Ipa-check niyo po sa guard.
            May natanggap po kaming sulat mula sa DTI.
            I'll ping you here.
            HND1 po, number one ung dulo.
        """,
    ),
    "alternative": (
        """
            Hindi po pwede sa branch pero pwede po kayong mag-online.
            Sold out na po. Baka gusto niyo po ng ibang kulay?
            Hindi po namin ma-refund, pero bibigyan po namin kayo ng voucher.
            Hindi po available bukas. Sa Lunes po may slot.
            Wala pong delivery dyan. Pwede niyo pong i-pick up sa SM branch.
        """,
        "",
    ),
    "handover": (
        """
            Ililipat ko po kayo sa billing team namin.
            Ipinasa ko na po ang concern niyo sa technical department.
            May kasamahan po akong tatawag sa inyo.
            I-endorse ko po ito sa supervisor.
            Si Ben po ang hahawak ng kaso niyo.
            Ita-transfer ko po kayo kay Ana ng claims.
        """,
        """
            Ako na po ang hahawak nito.
            Ililipat ko po ang booking niyo sa Lunes.
        """,
    ),
    "third-party": (
        """
            Hinihintay pa po namin ang sagot ng bangko.
            Ang courier po ang nag-tag ng failed delivery.
            Ibabalik po ng seller ang bayad.
        """,
        "",
    ),
    "check-back": (
        """
            Gumagana na po ba ang internet niyo?
            Kumusta na po ang koneksyon niyo?
            Mag-follow up lang po ako kung natanggap niyo na ang refund.
            Okay na po ba ngayon?
        """,
        "",
    ),
    "confirmation": (
        """
            Tama po ba na 0917 ang number niyo?
            I-confirm ko lang po, Enero 5 ang biyahe?
            Kayo po ba si Ana Reyes?
        """,
        "",
    ),
    "condition": (
        """
            Kapag natanggap na po namin ang ID, ipapadala namin ang card.
            Once po ma-approve, tatawag kami.
            Pag may resulta na po, sasabihan ko kayo.
        """,
        "",
    ),
    "instruction": (
        """
            Pindutin niyo po ang reset.
            I-restart niyo po ang modem.
            Paki-log out po muna.
            Buksan po ang Settings, piliin ang Network, at i-tap ang Reset.
            Mag-log in lang po kayo sa app.
        """,
        "",
    ),
    "slang": (
        """
            Sige lods, noted!
            Charot lang bes
            Keri yan mamsh
        """,
        "",
    ),
    "sir-maam": (
        """
            Opo ma'am.
            Good day sir!
        """,
        "",
    ),
    "fact-request": (
        """
            Pahingi po ng order number.
            Ano po ang contact number niyo?
            Paki-send po ng screenshot at resibo.
            Maaari po bang malaman ang inyong buong pangalan at address?
            Kailan niyo po binili?
            Kanino po nakapangalan ang account?
        """,
        """
            Nakita ko na po ang order number ninyo.
            Huwag niyo pong ibigay ang account number kahit kanino.
        """,
    ),
    "courtesy": (
        """
            Hindi po.
            Opo.
            Paki-check ang email.
        """,
        "",
    ),
    "hollow-apology": (
        """
            Pasensya na po kung may naidulot man kaming abala.
            Paumanhin po sa anumang abalang naidulot nito.
            Sorry po kung na-offend kayo.
            Pasensya na po kung nainis kayo.
        """,
        """
            Pasensya na po sa abala.
            Sorry po, kung pwede po sana ay pakisend ang resibo.
        """,
    ),
    "restatement": (
        """
            Kung tama po ang pagkakaintindi ko, doble ang kaltas sa inyo.
            Ibig niyo po bang sabihin, hindi lumalabas ang button?
            Nabanggit niyo po na wala kayong natanggap na text.
        """,
        "",
    ),
    "closing": (
        """
            Ingat po kayo!
            Lubos na gumagalang,
            Magandang araw po!
        """,
        "",
    ),
    "profanity": (
        """
            Ang tanga niyo naman.
            Gago ka ba?
        """,
        """
            Puti po ang kulay ng unit.
            Papasok po sa Sabado ang puting pinto.
        """,
    ),
    "due": (
        """
            Tatawag po ako bukas ng umaga.
            Sa loob po ng 3 araw.
            Bago mag-alas singko ng hapon.
            Sa lalong madaling panahon po.
            Mamayang gabi po.
            Sa Biyernes po.
        """,
        """
            Noong Lunes po kayo tumawag.
        """,
    ),
    "thanks": (
        """
            Maraming salamat po sa paghihintay.
            salamaaat po!
            Nagpapasalamat po kami sa inyong tiwala.
            tnx po sir
            Ikinagagalak at ipinagpapasalamat po namin ang inyong mungkahi.
        """,
        """
            Salamat na lang.
        """,
    ),
    "greeting": (
        """
            Magandang gabi po!
            Hello po ma'am
            Good eve po
            gandang umaga po
            Mabuhay! Ano po ang maipaglilingkod namin?
            Gd am din po!
            Heyy, kumusta?
        """,
        """
            Bukas po ng magandang umaga ang alis natin.
        """,
    ),
    "contraction": (
        """
            Wala na po yung isa, nalang po ito.
        """,
        "",
    ),
}

CUSTOMER: dict[str, tuple[str, str]] = {
    "urgency": (
        """
            Nakahinto na po ang operasyon ng planta.
            Giniginaw na po ang lola ko dito.
            Nakasalalay po dito ang trabaho ko.
            Pa-rush naman po, flight ko na mamaya!
            Kailangan ko na po ngayon yung pera.
            urgent po please
            bukas na po yung kasal
            Need ko po ASAP.
            Nasa ospital po ang nanay ko at kailangan ang pera.
            pakibilisan naman po
            Emergency po ito!
            2 hours na lang po bago ang exam
            Ngayon din sana, nagmamadali po ako
            due na po bukas ang bayad
            Paki-block agad ng card ko!
            naubusan na po ng gatas si baby kailangan na talaga
            Mamayang 6pm na po ang alis namin
            Kelangan po sana today
            last day na po ng enrollment ngayon
            interview ko na po bukas ng umaga
            buntis po ang asawa ko at manganganak na, kailangan ng kuryente
            please reply agad nasa airport na ako
            Kailangan na kailangan po namin ang tubig, may dialysis patient kami
            di na po makakapaghintay
            Sana po maayos ngayong araw, may deadline ako mamayang hapon
            mae-expire na po bukas yung voucher
            Hindi po ako makakain sa kakaisip, kailangan ko agad ng sagot
            Alas-tres na po ang interview ko!
            may exam ako in 30 mins
            naka-pila na po kami sa boarding gate
            Mamaya na po operasyon ng tatay ko
            Bukas na ang bayaran, paano na
            kailangan ng anak ko ng gamot ngayong gabi
            pasahan na po bukas ng requirements
            paalis na po kami
            hanggang 5pm lang po ang bangko
            Wala na pong oras
            today is the last day
            di na pwede bukas, ngayon na sana
            bilisan nyo po please nilalagnat na si baby
            Kasal ko na sa Sabado at wala pa ang gown!
            magsasara na po ang munisipyo
            may dialysis po ang nanay ko kada MWF
            lobat na lobat na ako at stranded dito sa Cubao
            may sumisingaw pong gas
            Nagsisimula na po ang klase
            boarding na po in 1 hour
            malapit na po ang due date
            Kailangan maipasa bago mag-5pm
            may flight po ako mamayang gabi
            kailangan na po talaga ngayong linggo
            di na po kami makapag-antay, wala na kaming tubig panligo at inumin
            please po asap
            30 mins na lang sarado na kayo
            mamaya na po kasi due ng bill
            need ko na po talaga bago mag Friday
            pasukan na sa Lunes wala pa ang libro
            hinihintay na po ng embassy ang dokumento
            madaliin nyo naman po
            mamayang hapon na po yung interview niya sa embassy
            kailangan na kailangan na po namin ng tubig
            bago po sana mag-alas dose, sarado na kasi ang bangko
            paki-asikaso po agad, naghihintay ang ambulansya
            hanggang Biyernes na lang po ang pasahan
            kailangan ko po talaga ng sagot ngayong araw
            Flight ko na bukas ng madaling araw
            pakiusap bilisan niyo po, nasa ER na ang anak ko
            deadline ng submission mamayang 5pm
            hanggang bukas na lang po ang due date ko
            ASAP po sana
            wala na kaming gatas ng baby at wala pa rin yung delivery
            kasal na po namin sa Sabado
            mapuputulan na kami ng kuryente bukas
            may exam ako in 2 hours hindi ako makapasok sa portal
            nasa airport na po ako at ayaw i-check in
            interview ko po mamayang hapon
            need ko na po mamaya
            pwede po bang ngayon na? emergency lang
            naiwan kami sa kalsada, gabi na, wala kaming masakyan
            kailangan na po bago mag-Biyernes yung dokumento
            maaga po ang operasyon ng tatay ko bukas
            po-forfeit na daw reservation ko pag di nabayaran ngayon
            naghihintay na ang mga bisita, asan na ang food
            pahabol lang po, mag-sasara na yung embassy
            hindi na po kami makakapaghintay pa ng isang linggo
            last day na ngayon ng enrollment
            paki rush naman po
            sa isang oras na ang presentation ko
            birthday na ng anak ko bukas
            bukas na ang alis ng barko
            hinihintay na po ng school yung TOR ko
            delikado po, may umuusok sa poste
            dialysis niya mamayang gabi
        """,
        """
            Nasa ospital po ako nagtatrabaho.
            Ang ganda po ng ASAP Natin 'To.
            Nasira agad yung charger.
            Hindi naman po urgent.
            Salamat po sa mabilis na reply.
            Bukas po ba kayo ngayon?
            Kailangan po ba ng ID?
            Hanggang anong oras po kayo bukas?
            Bukas na po ba ang promo?
            Gusto ko po mag-book sa Sabado.
            Anong oras po ang visiting hours sa ICU?
            Sana all mabilis ang delivery.
            Na-cancel daw po yung concert na binili ko ng ticket.
            Maraming salamat sa agarang tulong.
            Sabi ko urgent noong Disyembre, tapos na yun.
            3rd checkup ko na this month.
            magkano po ang rush fee
            may rush delivery po ba kayo
            emergency hotline nyo po?
            babalik na lang po ako bukas
            late na po dumating ang order
            wala akong oras makipagtalo sa inyo
        """,
    ),
    "repeat-contact": (
        """
            Nag-iwan na po ako ng mensahe sa inyo.
            Hanggang kailan po ako maghihintay?
            Pangatlong email ko na po ito.
            Nag-report na ako last week pa.
            ilang beses na akong tumawag
            Sabi nyo babalikan nyo ako kahapon.
            Wala pa ring sagot sa ticket ko.
            Nasabi ko na po yan kanina sa isang agent.
            follow up ko lang po yung refund ko
            Kanina pa ako naghihintay ng reply
            Paulit-ulit na lang po ako nagpapaliwanag
            3 days na po akong nag-fo-follow up
            Nag-email na po ako noong Lunes.
            Pinasa-pasa na lang ako ng mga agent nyo.
            Naipadala ko na po lahat ng requirements noong isang buwan.
            Tumawag na ako sa hotline pero walang sumasagot.
            Ginawa ko na lahat ng sinabi nyo.
            nireport ko na to dati
            ni-seen lang ako kahapon
            Ang sabi po ng nakausap ko 3 days lang.
            hanggang ngayon wala pa din update
            pang 5 na chat ko na to
            Isang linggo na akong pabalik-balik sa branch nyo
            Hindi naman kayo nagrereply sa email
            sinabi ko na sa inyo yung order number
            Dalawang beses na po akong nagpa-schedule, walang dumating.
            May ticket na po ako dati, 55123.
            bakit kailangan ko ulit mag-send ng ID e napasa ko na
            Nakausap ko na po yung isang agent nyo kahapon
            Nangako po kayo na tatawag kahapon.
            Ilang araw na po akong nagme-message.
            ito na naman po ako
            Nag-submit na ako ng form pero hinihingan nyo ulit ako.
            May kausap na po ako kanina pero naputol.
            3x na po ako nag-email
            Sinabihan nyo ako na 2 days lang
            Wala pa ring tumatawag sakin
            Balik ako ng balik sa office nyo
            Na-send ko na po yan nung Lunes
            bakit inuulit nyo yung tanong
            noong isang buwan ko pa po ito nirereklamo
            Sinunod ko na lahat ng steps nyo
            Sabi nung kausap ko kahapon tatawag kayo
            apat na agent na kausap ko
            ilang ulit na akong nag-explain
            bumalik na po ako dyan kahapon tapos pinabalik ulit ako ngayon
            nag-message na rin ako sa IG nyo walang reply
            nung Martes ko pa to pinadala
            4th follow up na to
            hanggang ngayon di nyo pa rin ako binabalikan
            naka-3 tawag na ako
            inulit ko na nga yung sinabi nyo
            tinanong nyo na yan kahapon
            wala pa rin bang balita sa reklamo ko noong Hunyo?
            puro kayo "within 24 hours"
            Ikatlong sulat ko na po ito sa inyong tanggapan.
            Noong isang linggo pa po ako tumawag ngunit walang aksyon.
            nasabi na namin yan sa guard nyo kahapon
            nag-DM na ako sa inyo dati pa
            ulit-ulit na lang, ilang beses ko ba sasabihin
            sabi nyo kahapon ngayon darating
            Nag-email na po ako noong isang linggo pero walang sagot
            Ilang beses na akong tumawag sa inyo
            pangatlong tawag ko na to
            sinabi ko na yan sa kasama mo kahapon
            nakausap ko na si Mark kanina
            Kahapon pa ako naghihintay ng update
            Tatlong araw na wala pa ring reply
            nag-report na rin po ako sa hotline
            nasend ko na po lahat ng requirements last week
            ulit na naman po tayo? nasabi ko na yan
            bakit kailangan ko na namang ulitin
            nag follow up ako nung lunes
            sabi nyo 24 hours lang, 3 days na
            pinasa-pasa na ako sa apat na department
            naka-limang chat na ako dito
            binigay ko na po yan kanina sa bot
            wala pa rin pong update sa ticket ko
            paulit-ulit ko na pong sinasabi
            nangako kayo na tatawag pero wala
            dalawang beses na akong pumunta sa branch
            naghihintay pa rin po ako ng tawag nyo
            nag-message na po ako sa page nyo, seen lang
            nag-file na ako ng report last month
            same concern pa rin po gaya ng email ko
            matagal ko na pong inirereklamo to
            pang-ilang agent na kita
            as per my previous email po
            inulit ko na nga sa chat kanina
            kanina pa ako naka-hold
            hindi niyo sinasagot mga email ko
            nakailang follow up na ko
            ticket #1234 pa to nung Mayo
            sumulat na po kami noong Hunyo
            nagpunta na ako dyan nung isang araw pinabalik lang ako
        """,
        """
            Nag-chat po ako para magtanong ng presyo.
            Nakausap ko po yung kapitbahay ko.
            Nag-order po ako kahapon.
            Paano po mag-report?
            Nagbayad na po ako noong Lunes.
            Pwede po ba tumawag sa inyo?
            Kanina pa po walang kuryente dito.
            Sabi po sa website 24 hours kayong open.
            Bumalik na po ang tubig namin.
            Dalawang beses na pong na-debit ang card ko.
            Ano ba talaga, approved o hindi?
            Nag-file po ako ng maternity benefit noong Marso.
            Sabi ng doktor niyo kasama sa HMO.
            may tumawag po sakin na taga sa inyo daw
            may nag-message sakin na nanalo ako
            paulit-ulit na nag-eerror ang app
            nakausap ko na po ang asawa ko
            binigay ko na po sa rider ang bayad
            1 hr na ako naghihintay ng pagkain
        """,
    ),
    "manager-request": (
        """
            Gusto ko makausap ang manager nyo.
            Paki-connect ako sa supervisor.
            Nasaan ang boss nyo?
            ipatawag mo supervisor mo
            sino po ba ang head ng branch?
            Manager please!
            I want to talk to your manager po
            Kausapin ko na lang yung mas mataas sa inyo.
            may supervisor ba dyan?
            ilapit nyo sa namamahala
            escalate nyo na to
            Ayoko na sayo, visor mo na lang
            Pwede ko po bang malaman ang pangalan ng inyong manager?
            Pakausap sa mas nakakaintindi.
            Yung visor mo nga
            sa manager nyo na lang ako makikipag-usap
            Gusto kong iparating ito sa pamunuan ninyo.
            Sino boss mo dyan
            pwede ba sa mas mataas na position
            Kanino ko po ba ito pwedeng i-escalate?
            nasan ang may-ari nyan
            ibigay nyo sakin ang number ng manager
            Patawag naman po ng supervisor
            Hihintayin ko ang manager, hindi ikaw.
            ipasa nyo ako sa supervisor nyo
            pwede bang ang manager na lang kausap ko
            Sino po ang pwede kong kausapin na mas mataas?
            gusto ko kausapin yung may authority
            team leader mo please
            Ibigay mo sa akin ang supervisor mo.
            gusto ko po makausap ang branch head
            Gusto kong makausap ang manager nyo
            pakausap sa supervisor please
            sino po ba ang mas mataas sa inyo?
            may I speak to your supervisor
            ilipat mo ako sa TL mo
            pa-escalate po sa management
            hindi na ikaw, yung boss mo ang kakausapin ko
            sana makausap ko yung may-ari
            ipatawag nyo ang branch head
            paki-connect po ako sa mas nakakataas
            ayoko na sa agent, manager na lang
            Nais ko pong idulog ito sa inyong area manager
            pwede bang ibang tao naman, yung may alam
            Iakyat nyo po ito sa head office
            supervisor please
            I want to talk to whoever is in charge
            pakibigay ang pangalan at number ng manager ninyo
            gusto ko ng tawag mula sa manager
            baka pwedeng ang principal na ang kausap ko
            idederetso ko na to sa CEO nyo
        """,
        """
            Sabi ng manager nyo libre daw.
            Manager ako dati ng 7-11.
            Boss san na ung rider?
            ako po ang manager ng tindahan
            ang bait po ng manager nyo
            hiring po ba kayo ng supervisor
        """,
    ),
    "churn-threat": (
        """
            Lilipat na ako sa kabilang network.
            Ipapa-cancel ko na lang subscription ko.
            Hindi na ako oorder dito.
            sa iba na lang ako bibili
            uninstall ko na tong app
            Last na to, never again.
            Isasara ko na ang account ko sa inyo.
            magpapaputol na po kami ng linya
            Mawawalan kayo ng customer
            di na ko uulit sa inyo
            Maghahanap na lang ako ng ibang provider.
            babawiin ko na lang lahat ng pera ko sa bangko nyo
            balak ko na mag-switch sa Converge
            pag di pa naayos bukas, ipapaputol ko na to
            Hindi ko na ire-renew ang plan.
            ito na ang huling beses na sasakay ako sa inyo
            Sa Grab na lang ako next time.
            Tatanggalin ko na lang tong card na to.
            Lipat-network na ako
            Di na kami babalik sa resort nyo.
            ayoko na, i-close nyo na account ko
            Papa-disconnect ko na to.
            Ililipat ko na ang payroll namin sa ibang bangko
            hindi ko na itutuloy ang enrollment ng anak ko sa inyo
            Globe na lang ako
            Bye na, sa Shopee na lang ako bibili
            Pinag-iisipan ko nang umalis sa inyo.
            kukunin ko na pera ko at lilipat na
            ipapaputol ko na lang internet namin
            sayang lang bayad ko, lilipat na kami sa iba
            pag ganito pa rin next month goodbye na
            Magsasara na po ako ng account.
            di na ako magpapa-renew sa inyo
            lilipat na kami sa Converge
            last order ko na to sa inyo
            di na ko uulit dito
            ipapaputol ko na ang linya ko
            kung ganyan lang, cancel ko na
            sa Shopee na lang ako bibili
            isasara ko na ang account ko
            ayoko na sa serbisyo nyo
            mag-uninstall na ako
            hindi na kami magre-renew
            mawawalan kayo ng suki
            hahanap na lang ako ng ibang provider
            pa-close na lang po ng account
            maghahanap na kami ng ibang supplier
            tatanggalin ko na yung app na to
            hindi na ako babalik sa clinic nyo
            ililipat ko na ang pera ko sa ibang bangko
            never again
            babawiin ko na deposit ko
            itigil nyo na subscription ko
            sa kalaban na lang kami
            paki-cancel na lang lahat
            wag nyo na asahang babalik pa ko
            quit na ko sa larong to
            pinag-iisipan ko na pong lumipat
            ibang courier na gagamitin namin next time
            hindi ko na itutuloy ang membership ko
        """,
        """
            Paano po magpa-cancel ng subscription?
            Lilipat po kami ng bahay, paano po ilipat ang linya?
            Pwede po bang i-cancel ang order ko?
            Pang tatlong palit na to, sira na naman.
            Huling beses ko na to sasabihin.
            Paki-lipat sa team leader.
            magpapalit po ako ng apelyido
            sa Gcash na lang po ako magbabayad
            lilipat po kami ng unit sa condo
        """,
    ),
    "resolved": (
        """
            Okay na po, gumana na.
            Dumating na po yung order, salamat!
            ayos na po
            nakapasok na ako sa account ko ty
            May kuryente na po kami.
            Bumalik na po ang internet
            na-receive ko na po yung refund
            naka-login na po ako
            Nakuha ko na po salamat
            ok na po pala, nakapasok na ko sa account
            Nakuha ko na po yung card kanina sa branch
            Pumasok na yung 500 kaninang umaga
            May internet na kami, salamat
            Bumalik na po ang signal dito samin
            dumating na po yung item, kumpleto naman
            natanggap na po ni misis yung padala
            naka-login na rin sa wakas
            Ayos na to, nag-restart lang ako
            nagbukas na po yung app pagkatapos i-update
            Na-credit na po, nakita ko na sa statement
            okay na daw sabi ng asawa ko, gumagana na ulit ang aircon
            solve na, mali lang pala password ko
            hindi na po nag-eerror ngayon
            nawala na yung error after mag-clear ng cache
            Nai-refund na po. Salamat!
            ayun gumana din
            naayos na ng technician nyo kanina
            nakapag-withdraw na po ako
            na-print ko na yung ticket
            may tubig na po ulit dito
            nasa akin na po ang parcel
            nakabayad na po ako online, ok na
            updated na po ang record ko, nakita ko sa portal
            nag-reflect na yung hulog
            nakapagbook na po ako
            bumilis na ang net namin ah
            Nakatanggap na po ako ng OTP
            wala na pong problema, thanks
            napalitan na po yung sirang unit
        """,
        """
            Gumana saglit tapos nawala ulit.
            Hindi pa rin gumana.
            Okay na po ba yung refund ko?
            akala ko ayos na
            Dumating na po pero basag.
            Maglagay kayo ng malinaw na listahan.
            May nakita na ko sa iba.
            Wala man lang maayos na sagot.
            Effective end of billing po.
            ok na po sana kaso mali size
            ok na po sa akin ang Lunes
            natanggap ko na ang disconnection notice
            nakuha na ng scammer ang pera ko
            dumating na po technician pero di naayos
            approved na po ba
        """,
    ),
    "unresolved": (
        """
            Hindi pa rin po gumagana.
            ganun pa rin
            wala pa ring internet
            Ni-restart ko na pero ayaw pa rin
            bumalik na naman yung error
            hindi po nakatulong
        """,
        "",
    ),
    "suggestion": (
        """
            Sana po magdagdag kayo ng ramp para sa mga naka-wheelchair.
            Suggestion lang po, lagyan nyo ng dark mode.
            Mas maganda po kung may SMS notification.
            sana may option na i-cancel sa app
            pwede po bang magdagdag kayo ng cashier pag weekend
            Mungkahi ko po na mag-text muna ang rider bago dumating.
            dapat may number system para di magulo pila
            feedback lang po, ang liit ng font ng app nyo
            Kung pwede sana gawing mas malaki ang serving
            Baka pwede nyo i-consider na may installment
            it would be nice po kung may live tracking
            mas ok sana kung may choice ng time ng delivery
            Sana next time i-check muna bago i-deliver.
            bakit di nyo gawing online ang pila?
            Maganda rin po sana na may Tagalog na menu.
            Lagyan nyo naman po ng electric fan ang waiting area.
            Sana meron din sa Android.
            Pakidagdagan naman po ang cashier tuwing sweldo.
            Pwede bang may option na wag isama ang plastic utensils?
            Kung ako sa inyo, maglalagay ako ng numero ng pila.
            hopefully magkaroon kayo ng branch dito sa Naga
            gawa kayo ng app please
            Mas convenient siguro kung may GCash payment.
            Request ko lang po sana ibalik yung dating menu
            Sana i-announce nyo muna bago kayo mag-maintenance
            Dagdagan nyo po ang biyahe pag Linggo
            suggest ko po na may exact time ang delivery
            Kailangan nyo po ng mas malaking parking.
            ang ganda siguro kung may Tagalog subtitle
            Sana tanggapin nyo rin ang Maya.
            Baka pwedeng babaan ang minimum order
            Sana lagi kayong may updates sa FB page
            Mas okay po kung may queue number online
            Sana may COD din po.
            pa-add naman po ng filter sa search
            Dapat po nagte-text muna kayo bago pumunta
            Ang suggestion ko po ay dagdagan ang staff
            sana ipaliwanag din sa app kung bakit declined
            Sana po magkaroon ng priority lane para sa buntis.
            mas maganda siguro kung online na lang ang pila
            Sana po may dark mode
            mas maganda kung may SMS reminder
            suggestion lang po, dagdagan nyo ang parking
            pwede nyo bang lagyan ng search bar
            baka pwedeng magkaroon ng express lane for seniors
            dapat may option na mag-reschedule sa app
            sana ibaba naman ang minimum order
            kung pwede lang po sana tanggapin ang GCash
            request ko lang po na sana open kayo ng Sunday
            Mungkahi ko po na gawing online ang pila
            mas okay siguro kung email na lang ang resibo
            sana next time may libreng tasting
            maganda sana kung pwedeng mag-split payment
            i-improve niyo po ang packaging
            please add more colors
            feature request: auto-renew
            bakit di nyo gawing libre ang shipping pag 500 pataas
            mag-hire pa kayo ng cashier
            payo lang, ayusin niyo signage sa entrance
            sana isama sa menu ang vegan
        """,
        """
            Sana po maayos na.
            gusto ko sana i-cancel
            Sana masagot nyo po ako.
            Sana may sumagot.
            Sana ibalik niyo po ang bayad ko.
            pakidagdagan po ng isang extra rice ang order ko
            ayusin nyo naman
            paki-add po ako sa waiting list
            may suggestion po ba kayo kung anong plan
        """,
    ),
    "thanks": (
        """
            salamaaat po
            Thank you po ng marami!
            tnx
            maraming slmt po
        """,
        """
            salamat na lang sa lahat
        """,
    ),
    "angry": (
        """
            Mga manloloko kayo!
            Putang ina ang bagal nyo
            walang kwenta customer service nyo!
            Irereport ko kayo sa DTI!
            mga bobo
            ninakawan nyo ako
            wala kayong awa
            ang kapal ng mukha nyo
            galit na galit na ako sa inyo
            Nakakahiya kayo!
            Ninakaw niyo ang pera ko.
        """,
        """
            Hindi po ako galit.
            Maraming salamat sa abogado nyong si Atty. Gil.
            paano mag-add ng cashier sa POS app
            tama na po yung bill ko
            Kanina inis na inis ako pero okay na
        """,
    ),
    "upset": (
        """
            Ang tagal naman po.
            nakakadismaya po serbisyo nyo
            wala pa rin po yung refund ko
            bakit po ako na-charge ng doble
            sira po yung dumating
            3 araw na kaming walang tubig
            hindi pa rin dumadating order ko
            nagsisisi ako na bumili ako dito
            nakakailang palit na kami ng modem, ganun pa rin
            Naghihintay pa rin po ako hanggang ngayon.
            may ipis yung pagkain
            bastos yung rider nyo
            Bakit naka-hold ung padala ko?
            5 weeks na.
            Wala naman kayong notice.
            Kabang-kaba na po ako.
            Nung pina-repair ko gumagana pa, pagbalik hindi na.
            Binigyan niyo po ako ng maling gamot.
            Hindi daw kasama sabi ng cashier.
            Nakalimutan po akong isama sa listahan.
        """,
        """
            Magkano po ang shipping?
            Paano po mag-reset ng password?
            Pwede po bang palitan ang address?
            Nawala ko po ang ID ko, paano po kumuha ng bago?
            Nakalimutan ko po ang password ko.
            May slot pa po ba sa Sabado?
            Hindi po ako sure kung paano mag-fill out.
            wala po kasi ako sa bahay sa Martes, pwede po ilipat?
            Hindi ko po makita yung menu, saan po ba?
            Pa-resched po sana.
            Pwede po ba mag-request ng late check out?
            Sorry po sa abala.
            Mag-send ng reminder 3 days before due date.
            Hindi naman kami nagmamadali.
            Mahina po ako sa mga ganito.
        """,
    ),
    "pleased": (
        """
            Ang galing nyo po, salamat!
            sobrang bait ng agent nyo
            Natuwa po ako sa mabilis na serbisyo.
            love ko na tong app nyo
            ang sarap po ng food!
            Napakabait po ng inyong staff.
            thank you so much po sobrang laking tulong
            saludo ako sa inyo
            Salamat po sa mabilis na aksyon!
            Ang babait ng staff niyo.
            Ty po sa 500 voucher.
        """,
        """
            hindi ako natutuwa
            sana ang bilis nyo rin mag-refund
            Paano po malalaman kung kasama ang barangay namin? Salamat po ng marami.
            Maayos na sagot naman po sana.
            Padala po galing ng Dubai.
        """,
    ),
    "failure": (
        """
            Hindi po pumasok yung load ko
            mali po yung size na dinala
            delayed na naman po yung flight
            doble po ang kaltas sa akin
            wala pa po yung parcel
            kulang po ng isang item
            walang tubig since kahapon
            nag-crash yung app
            sira yung zipper pagdating
        """,
        "",
    ),
    "how-to": (
        """
            Paano po mag-update ng address?
            pano po ba mag cash in
            Ano po ang requirements para sa passport?
        """,
        "",
    ),
    "vague": (
        """
            may problema po ako
            help po
            ayaw gumana
            patulong po
            di gumagana
            may concern po ako
        """,
        """
            Ayaw gumana ng printer ko pag naka-wifi, error 0x80.
        """,
    ),
    "pleasantry": (
        """
            ok po salamat
            sige po, noted
            thank you po!
            ingat po kayo
            opo salamat
        """,
        "",
    ),
    "contact-request": (
        """
            pakitawagan naman po ako
            pwede po bang makausap ang tao hindi bot
            ano po hotline nyo
            tawagan nyo naman po ako
            pa-text na lang po
        """,
        "",
    ),
    "repeated-explanation": (
        """
            sinabi ko na nga po kanina
            explain ko na naman ba ulit
            nasabi ko na po yan
        """,
        "",
    ),
    "tried": (
        """
            na-restart ko na po
            ginawa ko na po yung sinabi nyo
            nag-reinstall na ako
            inoff-on ko na
            na-try ko na po lahat
        """,
        "",
    ),
    "fact-given": (
        """
            Order number ko po 55123
            ito po ang reference number: 998877
        """,
        "",
    ),
    "signs-name": (
        """
            ako po si Maria Santos
        """,
        "",
    ),
    "complaint": (
        """
            ang pangit ng serbisyo nyo
            reklamo ko lang po yung rider
            napakabagal ng serbisyo nyo
            walang kwenta
        """,
        "",
    ),
    "question": (
        """
            paano po magbayad
            ask lang po kung may stock
        """,
        """
            Nagbayad na po ako.
        """,
    ),
    "greeting": (
        """
            Magandang araw po sa inyo
            gud pm po
        """,
        "",
    ),
    "apology": (
        """
            pasensya na po sa istorbo
        """,
        """
            wala man lang sorry
        """,
    ),
    "profanity": (
        """
            tangina nyo
            p*tangina
        """,
        "",
    ),
}


MOODS = {
    -2: """
        Mga manloloko kayo! Ibalik nyo pera ko!!
        hoy mga hinayupak ibalik nyo pera namin
        Pinutulan kami kahit bayad na! Anong klase kayo
    """,
    -1: """
        Grabe ang tagal, tatlong oras na kami sa pila tapos biglang nag-break kayo.
        Wala kaming internet mula pa kahapon ng tanghali, may online class ang mga bata.
        Basag ang salamin ng cabinet pagdating, may video ako.
        Hindi pa rin dumadating yung refund ko, sabi nyo 7 days lang, 3 weeks na ngayon.
        nag try na ako lahat ayaw pa din mag-open nung app
        Ang babastos ng mga guard nyo, sinigawan ang nanay ko.
    """,
    0: """
        Magandang umaga po, itatanong ko lang kung magkano ang pa-transfer ng motor at ano ang requirements.
        Sir pa-update po ng address ko, lumipat na po kami sa Laguna.
        Naiwan ko po yung payong ko sa shuttle nyo kaninang umaga, kulay blue. Pano po ma-claim?
        nakalimutan ko po yung PIN ng ATM ko, saan po pwede magpa-reset
        Pwede po ba magpa-reserve kahit walang down?
        Wala po bang ibang kulay?
        Hindi po ako galit, gusto ko lang malinawan.
        sige po ty
    """,
    1: """
        Napakabilis ng delivery nyo, kakaorder ko lang kagabi andito na. Salamat!
        Sobrang galing ng teknisyan nyo na si Kuya Rey, ayos na net namin!
    """,
}

FORMS = {
    "doing": "hinihintay sinusuri tinitingnan nagpapadala inaayos nagre ginagawa tumatanggap",
    "can-be": "mapapalitan maibabalik makakapasok mare makakapag mapagbibigyan",
    "future": "tatawagan ipapadala maghihintay aayusin ibabalik titingnan ire iche magpo iimbestigahan",
    "done": "ipinadala inayos nagbayad tinawagan ibinalik pumasok naipadala kinansela",
    "able": "mabago malipat makapag maipadala",
    "order": "pindutin palitan ilagay hintayin bayaran ipasok",
}


def sentences(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


def wrong(by: Side, cue: str, block: str, wanted: bool) -> list[str]:
    return [line for line in sentences(block) if bool(read(line, by).cues_of(cue)) is not wanted]


@pytest.mark.parametrize("cue", AGENT)
def test_an_agent_s_cue_is_found_where_it_is_said(cue: str) -> None:
    assert wrong("agent", cue, AGENT[cue][0], wanted=True) == []


@pytest.mark.parametrize("cue", [cue for cue, (_, silent) in AGENT.items() if silent])
def test_an_agent_s_cue_is_silent_in_near_misses(cue: str) -> None:
    assert wrong("agent", cue, AGENT[cue][1], wanted=False) == []


@pytest.mark.parametrize("cue", CUSTOMER)
def test_a_customer_s_cue_is_found_where_it_is_said(cue: str) -> None:
    assert wrong("customer", cue, CUSTOMER[cue][0], wanted=True) == []


@pytest.mark.parametrize("cue", [cue for cue, (_, silent) in CUSTOMER.items() if silent])
def test_a_customer_s_cue_is_silent_in_near_misses(cue: str) -> None:
    assert wrong("customer", cue, CUSTOMER[cue][1], wanted=False) == []


@pytest.mark.parametrize("mood", MOODS)
def test_the_mood_of_a_filipino_message(mood: int) -> None:
    assert {line: read(line, "customer").mood for line in sentences(MOODS[mood])} == dict.fromkeys(
        sentences(MOODS[mood]), mood
    )


@pytest.mark.parametrize("form", FORMS)
def test_verbs_tell_by_their_shape_when_a_thing_is_done(form: str) -> None:
    lexicon = Lexicon({}, SHAPES)
    assert [verb for verb in FORMS[form].split() if lexicon[verb] not in lexicon.numbers(f"<{form}>")] == []


@pytest.mark.parametrize(
    "noun", ["babae", "lalaki", "mamaya", "nanay", "sasakyan", "susunod", "kakayahan", "totoo"]
)
def test_nouns_that_repeat_a_syllable_are_no_verbs(noun: str) -> None:
    lexicon = Lexicon({}, SHAPES)
    assert lexicon[noun] not in lexicon.numbers("<future>")


def test_an_open_beginning_leaves_a_word_its_form_and_a_short_titled_word_its_chance_to_be_a_name() -> None:
    lexicon = Lexicon({}, SHAPES)
    lexicon.add("nag*")
    assert lexicon["naglalabas"] in lexicon.numbers("nag*") & lexicon.numbers("<doing>")
    assert lexicon["Manny"] in lexicon.numbers("<name>") & lexicon.numbers("<able>")
    assert lexicon["manny"] not in lexicon.numbers("<name>")


@pytest.mark.parametrize(
    "sentence",
    [
        "Hindi po namin ma-refund ang bayad.",
        "Hindi namin po ma-refund ang bayad.",
        "Di na po namin ma-refund ang bayad.",
        "Hindi na ho namin mare-refund ang bayad.",
        "hnd npo namin mare-refund ang bayad",
        "HINDI NA PO NAMIN MARE-REFUND ANG BAYAD",
        "Hindi talaga namin mare-refund, sir.",
        "Hindi po ma'am namin mare-refund.",
    ],
)
def test_enclitics_stand_anywhere_and_chat_spelling_counts(sentence: str) -> None:
    assert read(sentence, "agent").cues_of("refusal")


def test_every_fact_of_an_enumeration_is_asked_for() -> None:
    asked = read("Pa-send po ng order number, contact number at screenshot ng resibo.", "agent").cues_of(
        "fact-request"
    )
    assert {cue.data["fact"] for cue in asked} >= {"order-number", "phone-number", "screenshot", "receipt"}


def test_a_refusal_brings_a_positive_wording() -> None:
    (refusal,) = read("Hindi po namin mapapalitan ang kulay.", "agent").cues_of("refusal")
    assert refusal.quote == "Hindi po namin mapapalitan"
    assert refusal.data["say"] == "Ito po ang maaari naming gawin"


def test_promises_tell_contact_from_work() -> None:
    assert read("Tatawagan ko po kayo bukas.", "agent").cues_of("promise")[0].data["act"] == "contact"
    assert read("Ipapadala po namin ang kapalit bukas.", "agent").cues_of("promise")[0].data["act"] == "do"
