"""English: the phrases that support people and their customers use.

Sources, named at the head of each cue: `guide`, the communication guide that the catalogue of checkers is built on; `style`, the
public style guides of help desks and plain-language offices; `threads`, public support threads of banks, telcos, airlines, shops,
games and software read for this pack. No sentence is copied: a phrase stands here because people say it everywhere.
"""

from __future__ import annotations

from supportquality.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    rewrites={
        "blame": "Let us look at what we can do about it now.",
        "dismissal": "I see why this matters to you.",
        "hollow-apology": "I am sorry for what happened.",
        "refusal": "What I can do is …",
    },
    source="The communication guide, public style guides for support, and public support threads.",
    groups={
        "suggests-doing": """(i|we|i'd|we'd|i would) [would|also|really|strongly|like to|just|only] [also] suggest (<ing>|you ~1 (add|offer|open|make|build|put|introduce|consider|include|keep|let|provide|allow))""",
        "suggests-a-time": """(suggest|propose) [maybe|perhaps|say|doing] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next|this|the <number>|we (meet|speak|talk|call|say|make)|noon|<number>|any (day|time)|early|late|around|after|before)""",
        # blood, and no curse
        "bloody-indeed": """bloody [,] (pink|discharge|stool|stools|nose|urine|mucus|wound|bandage|spot|vomit|saliva|mary|sunday)""",
        # "I suggest that you refund me" asks for one's own due
        "demand-of-ones-own": """(i|i'd|we|we'd) (suggest|recommend|advise|propose) [that] you (refund|pay|fix|call|answer|reply|send|give|return|replace|do|get|sort|resolve|honour|honor|credit|compensate|reimburse|cancel|act|respond)""",
        "thing-fails": """thing (is|keeps|has been) [still|just] (acting up|playing up|not working|broken|failing|weird|odd|funny|strange) [again]""",
        "program-fails": """(your|the) (app|software|system|site|website|service|platform|portal|program|programme|product|device|machine|tool) (is|are|isn't|is not|keeps) [still|just] (not working|not right|not good|broken|acting up|playing up|failing|working|misbehaving) [properly|correctly|right|well] [for (me|us)] [today|now|again|at all]""",
        # a fault without any detail: of something, of a program, of a thing
        "not-right": """(it|this|that) (is|isn't|is not|was|seems|looks) [just|simply|really|at all|absolutely|still] (not right|wrong|not good|not ok|not okay|no good|not correct|right|bad) [at all]""",
        # rules of the company; how a fact is asked for; what agents do with third parties; to whom a slip may happen
        "rulebook": """policy|policies|guideline|guidelines|terms|rules|rule|regulations|regulation|t c|tos|\
terms of service|terms and conditions|terms of use|protocol|protocols|procedure|procedures|sop|conditions|\
agreement|contract|code of conduct|community standards|fair use|law|privacy|legislation|compliance""",
        "tell-us": """type|key in|let me know|let us know|tell me|tell us|may i have|can i have|could i \
have|can i get|may i get|could i get""",
        "get-in-touch": """contact|reach|call|email|speak|talk|check|coordinate|liaise|message|open|create|\
submit|raise|file|log|send|report|follow|get|write|consult|chat|contacted|dm|forward|share|ask|work|connect|\
fill|place|start|put|make|visit|reached""",
        "anyone-at-all": """everyone|everybody|us all|the best of us|most people|a lot of people|lots of \
people|plenty of people|many people|nearly everyone""",
        # times: see `due`
        "how-many": """<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|\
fifteen|twenty|thirty|forty|sixty|ninety""",
        "weekday": """monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|\
thurs|fri|sat""",
        "tomorrow": """tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow""",
        "month": """january|february|march|april|may|june|july|august|september|october|november|december|\
jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec""",
        "o'clock": """1am|1pm|2am|2pm|3am|3pm|4am|4pm|5am|5pm|6am|6pm|7am|7pm|8am|8pm|9am|9pm|10am|10pm|11am|\
11pm|12am|12pm|12nn|12noon|12mn|00am|00pm|15am|15pm|30am|30pm|45am|45pm|59pm""",
        "closing-time": """eod|e o d|cob|c o b|close of business|close of play|closing [time]|end of [the|this|our|\
my|your] [business|working|work] (day|shift)|end of business""",
        "within": """within|in|after|by|at|for|about|around|approximately|roughly|under|over|next|to|as early as|\
less than|no later than|not later than|up to|at most|the|another|before|until|maximum of|\
max of""",
        "news": """news|updates|[any|an|more] update|[any|more] information|[any|more] info|more|progress|\
an answer|a reply|a response|word|feedback|anything [new]|something|details|a result|results""",
        "i": "i|we",
        "i-am": "i am|i'm|we are|we're|am",
        "i-have": "i have|i've|we have|we've",
        "i-will": """i will|we will|i'll|we'll|i shall|we shall|i am going to|we are going to|i'm going to|we're going to
            |i'm gonna|we're gonna""",
        "i-would": "i would|we would|i'd|we'd",
        "is": "is|are|was|were|be|been|being",
        "can't": """can't|cannot|can not|could not|couldn't|unable to|not able to|won't be able to|will not be able to
            |wouldn't be able to|would not be able to|aren't able to|isn't able to|wasn't able to|weren't able to
            |incapable of|not in a position to""",
        "isn't": """isn't|is not|aren't|are not|wasn't|was not|weren't|were not|it's not|that's not|they're not|we're not
            |i'm not|you're not|won't be|will not be|not be|hasn't been|haven't been|not""",
        "don't": "don't|do not|doesn't|does not|didn't|did not|won't|will not|no longer|never",
        "your": "your|the|a|an|any|my|our|his|her|its|their|this|that|these|those|some|more|full|each|us your|me your",
        "trouble": """trouble|troubles|inconvenience|inconveniences|inconvenienced|inconvience|incovenience|inconvinience
            |delay|delays|delayed|wait|waiting|frustration|frustrations|frustrating|frustrated|confusion|confusing|confused
            |disappointment|disappointing|disappointed|hassle|experience|experiences|experienced|experiencing|issue|issues
            |problem|problems|difficulty|difficulties|difficult|mix up|mixup|mishap|upset|stress|stressful|disruption
            |disruptions|worry|concern|concerns|situation|loss|outage|interruption|distress|annoyance|aggravation|headache
            |pain|poor|bad|terrible|awful|horrible|negative|unpleasant|damage|damaged|missing|lost|late|lateness|mess
            |circumstances|discomfort|anxiety|alarm|scare|hardship|setback|setbacks|anger|grief|fuss|runaround|struggle
            |struggles|struggling|shortage|crowding|overcrowding|cancellation|cancellations|holdup|hold up|hiccup|glitch""",
        "hard": """frustrat*|upset|upsetting|disappoint*|annoy*|stressful|difficult|confusing|hard|worrying|worrisome|tough
            |inconvenient|scary|concerning|aggravating|unsettling|distressing|alarming|painful|exhausting|irritating
            |unpleasant|awful|terrible|horrible|terrifying|infuriating|maddening|unnerving|overwhelming|disheartening|rough
            |challenging|tiring|unfair|important|urgent|tricky|not easy|unfortunate|less than ideal|disruptive|nerve wracking""",
        "good": """good|great|nice|cool|ideal|right|okay|ok|acceptable|fun|normal|pleasant|fair|what (we|you|i|anyone)
            |how (we|it|things)|the (kind|type|sort|experience|way|service|level|impression|standard|best)|a (good|great|nice|fun)""",
        "sorry": "sorry|apologize|apologise|apologies|apology|apologizing|apologising|regret|apologize|appologies|appologize",
        "team": """team|teams|department|dept|departments|staff|colleague|colleagues|specialist|specialists|manager|managers
            |supervisor|supervisors|expert|experts|agent|agents|representative|representatives|rep|reps|advisor|advisors
            |adviser|advisers|engineer|engineers|technician|technicians|developers|developer|devs|division|office|group|unit
            |desk|crew|consultant|consultants|officer|officers|support|tier <number>|level <number>|billing|back office""",
        "place": """site|website|web site|web page|webpage|store|stores|branch|branches|office|offices|center|centre|shop
            |outlet|help center|help centre|support|forum|forums|community|faq|faqs|airport|counter|desk|portal|kiosk
            |service center|service centre|dealer|dealership|showroom|gate|station|help page|support page|contact page""",
        "do": """click|tap|press|select|choose|pick|go to|go into|go back|go through|go ahead|visit|open|close|restart|reboot
            |reset|reinstall|uninstall|install|update|upgrade|download|redownload|upload|try|retry|check|double check|recheck
            |make sure|ensure|enter|type|re enter|reenter|log in|log out|log into|log off|log back|sign in|sign out|sign into
            |sign up|sign back|login|logout|turn on|turn off|turn it|switch|enable|disable|activate|deactivate|clear|delete
            |remove|add|change|follow|use|refer|see|review|navigate|head to|head over|scroll|swipe|hold|plug|unplug
            |disconnect|connect|reconnect|pair|unpair|power|force|run|launch|set|adjust|edit|save|copy|paste|drag|move|toggle
            |uncheck|tick|untick|allow|grant|revoke|back up|backup|restore|recover|sync|resync|refresh|reload|repeat|replace
            |insert|eject|charge|scan|print|submit|fill|complete|create|register|subscribe|unsubscribe|link|unlink|verify
            |confirm|look for|look at|find|locate|search|report|forward|attach|request|bring|return|wait|keep|leave|stop|start
            |begin|proceed|continue|take|read|watch|view|learn|order|book|apply|redeem|claim|pay|transfer|cancel|renew|test
            |perform|troubleshoot|rotate|format|mount|import|export|convert|filter|sort|block|unblock|mute|whitelist|accept
            |decline|dial|contact|reach out|call|email|message|dm|send|share|provide|reply|respond|ask|remember|note|consider
            |give it|give this|give that|present|show|quit|exit|end|avoid|disregard|ignore|have a look|take a look|hit|drop
            |flip|slide|pull|push|rinse|wipe|clean|dry|empty|tighten|lift|align|configure|rename|relaunch|reconfigure|undo""",
        "step": """click|tap|press|select|choose|pick|go to|go into|go back|go through|open|close|restart|reboot
            |reset|reinstall|uninstall|install|update|upgrade|download|redownload|upload|try|retry|check|double check|recheck
            |make sure|ensure|enter|type|re enter|reenter|log in|log out|log into|log off|log back|sign in|sign out|sign into
            |sign up|sign back|turn on|turn off|turn it|switch|enable|disable|activate|deactivate|clear|delete
            |remove|add|change|follow|use|navigate|scroll|swipe|hold|plug|unplug|restore licenses|head to|head over|go ahead
            |disconnect|connect|reconnect|pair|unpair|power|run|launch|set|adjust|edit|toggle|uncheck|tick|untick
            |back up|restore|recover|sync|resync|refresh|reload|repeat|replace|insert|eject|look for|find|locate|search
            |perform|troubleshoot|claim|apply|redeem|renew|cancel|unsubscribe|view|learn|see|refer|visit|give it|give this
            |take a look|have a look|read|wait|quit|exit|filter|import|export|verify|disregard|ignore|note|keep|bring|return""",
        "fix": """click|tap|press|go to|go into|go back|go through|restart|reboot|reset|reinstall|uninstall|install|update|upgrade
            |download|redownload|retry|recheck|enter|type|re enter|reenter|log in|log out|log into|log off|log back|sign in|sign out
            |sign into|sign back|login|logout|turn on|turn off|turn it|switch|enable|disable|activate|deactivate|clear|delete|remove
            |change|follow|navigate|scroll|swipe|unplug|plug|restore licenses|disconnect|connect your|reconnect|pair|unpair
            |power|launch|adjust|edit|toggle|uncheck|tick|untick|back up|restore|recover|sync|resync|refresh|reload
            |insert|perform|troubleshoot|redeem|renew|cancel|unsubscribe|quit|filter|import|export|rename|relaunch|unlink|verify your
            |move|drag|copy|paste|save|force|run|open the|open your|choose|select|use the|use a|use your|use our|set|hold|forward
            |format|mute|block|whitelist|allow|close|stream it|look for|search|find the|find your|wait for the|wait until|read this
            |toggle on|rotate|clean|check for|check your|check the|verify the|add|replace|configure|rebuild|compact|repair|right click
            |test|start thunderbird|hit|flush|unlock|register|locate|disable your|watch this|take a look at|have a look at|look at""",
        "ask": """send|provide|share|give|tell|confirm|advise|specify|supply|forward|attach|dm|pm|inbox|message|text|state
            |indicate|include|verify|mention|inform|upload|drop|leave|describe|clarify|elaborate|explain|outline|list|note
            |reply with|respond with|reply|respond|pass along|submit|quote|enter|identify|post|private message""",
        "info": """detail|details|info|information|number|numbers|address|name|names|username|usernames|id|ids|order
            |reference|ref|booking|reservation|confirmation|serial|model|make|version|versions|screenshot|screenshots|screen
            |photo|photos|picture|pictures|pic|pics|image|images|video|receipt|invoice|proof|error|code|codes|date|dates|time
            |location|zip|postcode|postal|zipcode|dob|birthday|birth|imei|pnr|tracking|gamertag|tag|platform|device|devices
            |browser|os|system|url|channel|store|barcode|copy|logs|log|specifications|specs|description|example|examples
            |email|e mail|mail address|phone|mobile|account|amount|answer|answers|reason|steps|size|color|colour|sku|flight
            |route|plate|policy number|case|ticket number|handle|profile|carrier|country|city|region|nature|issue|problem
            |concern|query|happening|happened|exact message|plan|operating""",
        "req": """send|provide|share|give|tell|confirm|advise|specify|supply|forward|attach|dm|pm|inbox|message|text|state
            |indicate|include|verify|mention|inform|upload|submit|quote|enter|identify|post|reply with|respond with|need
            |require|know|have your|get your|let me have|let us have|have the|get the|have a|get a|take your|ask for|ask your|see your|see a""",
        "word-number": "one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few",
        "awful": """frustrat*|upsetting|disappointing|annoying|stressful|worrying|worrisome|inconvenient|scary|frightening
            |aggravating|unsettling|distressing|alarming|exhausting|draining|irritating|unpleasant|awful|terrible
            |horrible|horrid|horrific|terrifying|infuriating|maddening|unnerving|overwhelming|disheartening|tiring
            |wearing|wearying|unfair|disruptive|nerve wracking|nerve racking|rotten|lousy|miserable|heartbreaking
            |gutting|devastating|dreadful|ghastly|grim|nasty|horrendous|atrocious|appalling|shocking|brutal|crushing
            |demoralising|demoralizing|discouraging|bothersome|irksome|vexing|galling|trying|gruelling|grueling
            |harrowing|traumatic|sad|saddening|sickening|crap|crappy|rubbish|embarrassing|awkward|humiliating
            |mortifying|insulting|hurtful|unacceptable|unsatisfactory|no fun|no joke|not on|far from (ideal|fun
            |pleasant)|less than ideal|hard going|a lot to deal with|a lot to take in|a lot to handle|[a] (real
            |proper|right|total|huge|massive) (pain|nuisance|mess|nightmare|let down|letdown|blow|worry|faff|bummer
            |shame|hassle)|a pain|a nuisance|a nightmare|a let down|a letdown|a blow|a worry|a faff|a bummer|a shame
            |a hassle|a disappointment|a headache|a drag|a bother|a shock|a fright|a kick in the teeth|bad news
            |the worst|really hard|so hard|hard on you|tough on you|tough going|stressing|wrenching|sobering
            |agonising|agonizing|excruciating|unbearable|intolerable|inexcusable|unforgivable|deflating|dispiriting
            |off putting|troubling|disturbing|jarring|tedious|confusing|concerning|painful|uncomfortable|daunting""",
        "ordeal": """horrible|maddening|infuriating|frustrating|upsetting|annoying|exhausting|miserable|heartbreaking|horrid
            |rotten|dreadful|awful|terrible|grim|stressful|worrying|frightening|scary|gutting|unnerving
            |disheartening|agonizing|agonising|nerve wracking|nerve racking|unsettling|distressing|alarming|draining
            |irritating|terrifying|tiring|wearing|galling|demoralising|demoralizing|devastating|appalling|ghastly
            |horrendous|brutal|lousy|rubbish|embarrassing|disappointing|no fun|no joke|aggravating|overwhelming
            |unfair|unacceptable|shocking|traumatic|harrowing|the worst|crushing|mortifying|humiliating|infuriating
            |not on|beyond frustrating|inexcusable|unforgivable|intolerable|unbearable|a nightmare|a pain|the pits
            |not good enough|simply not good enough""",
        "cross": """frustrated|upset|annoyed|angry|cross|furious|fed up|irritated|livid|mad|worried|anxious|nervous|scared
            |frightened|concerned|disappointed|exasperated|let down|gutted|devastated|heartbroken|hurt|stressed
            |tired|exhausted|unhappy|miffed|peeved|ticked off|pissed off|hacked off|cheesed off|sick of|impatient
            |confused|puzzled|baffled|shaken|rattled|alarmed|overwhelmed|embarrassed|lost for words|at the end of
            |bothered|aggravated|infuriated|offended|insulted|shocked|wary|suspicious|skeptical|sceptical|on edge
            |climbing the walls|tearing my hair|fuming|raging|unimpressed|panicking|in a panic|beside (yourself
            |myself)|at [your|my] wits end|losing patience""",
        "intens": """so|very|really|extremely|quite|pretty|definitely|certainly|always|incredibly|absolutely|just|truly
            |utterly|totally|completely|rather|such|most|awfully|terribly|deeply|particularly|especially|bloody
            |downright|simply|properly|also|only|all|beyond|genuinely|doubly|enormously|hugely|a bit""",
        "boss": """manager|managers|supervisor|supervisors|superior|superiors|boss|bosses|director|directors|ceo|coo|owner|owners|executive|executives|exec|team leader|team lead|shift lead|duty officer|principal|president|management|superintendent|higher ups|higher up|higher authority|ombudsperson|(head|chief|director|manager) of [<word>] <word>|(ops|operations|sales|branch|regional|zonal|area|department|service|support|team|office) (head|chief|lead)|senior (colleague|person|agent|staff|member|adviser|advisor|team|officer|representative|rep|specialist|support|engineer|technician|management)|(someone|somebody|anyone|anybody|person|people|the one|human|human being|one) [else] (senior|more senior|higher|above (you|them|him|her)|in charge|with [some|any|the|more|actual|real] (authority|power|clout|say)|in authority|of authority|who (can|could|makes|has|runs|decides|is in charge|actually|knows|is able|is allowed|owns))""",
        "praised": """superb|marvellous|marvelous|brilliant|fantastic|amazing|excellent|outstanding|wonderful|awesome|exceptional|incredible|fab|fabulous|terrific|stellar|phenomenal|fabulous|magnificent|a star|a gem|a legend|a delight|a dream|a joy|a pleasure|a proper ~1|a [real|true|total|absolute] (gentleman|gent|lifesaver|angel|credit|professional|pro|star|gem|legend|treasure|hero)|top notch|top class|first class|first rate|spot on|second to none|flawless|impeccable|beautiful|delicious|a breeze|a credit to|(so|very|really|extremely|super|incredibly|exceptionally|absolutely|unbelievably|beyond|always|truly|just) (patient|helpful|kind|smooth|friendly|quick|easy|polite|nice|professional|lovely|fast|courteous|attentive|caring|knowledgeable|sweet|gentle|efficient|great|good|thoughtful|understanding|accommodating|pleasant|simple|well made|well designed|intuitive|clean|comfortable|comfy|tasty)""",
        "praised-thing": """product|app|service|update|game|feature|features|staff|crew|team|store|shop|hotel|stay|show|flight|experience|design|redesign|site|website|checkout|delivery|support|food|packaging|layout|interface|song|album|course|class|tool|plugin|seats|customer service|menu|machine|battery|camera|screen|coffee|quality|release|version|work""",
        "contact": """get back|getting back|be in touch|keep you|let you know|contact|contacting|call|calling|email|emailing
            |e mail|message|messaging|dm|reply|replying|respond|responding|update|updating|inform|informing|notify
            |notifying|reach out|reaching out|follow up|following up|write|writing|text|texting|ring|ringing|phone
            |phoning|touch base|come back|coming back|circle back|check in|check back|checking in|report back
            |give you (a|an)|send you (a|an|the|word|another|your)|drop you|ping|pinging|loop you|tell|alert
            |get in touch|getting in touch|be back|let everyone|let them|give your|whatsapp|shout|update here
            |post (here|an|the|updates|again|back|another)|pop back|speak to you|speak with you|talk to you|catch up
            |pick this up with you|see you|meet you|give everyone|have (an|a|the|your|some|more|it|this|them|someone
            |somebody|him|her|everything|our ~1|my ~1|another|one|you)|announce|publish|share""",
        "deed": """do|take|look|check|send|sending|refund|refunding|fix|fixing|resolve|replace|replacing|escalate
            |escalating|forward|forwarding|pass|passing|process|processing|investigate|investigating|review
            |reviewing|arrange|arranging|submit|submitting|issue|issuing|ship|shipping|credit|crediting|transfer
            |transferring|work|working|make|making|get|getting|find|verify|raise|raising|handle|sort|sorting|reset
            |resetting|restore|restoring|cancel|cancelling|change|changing|remove|removing|apply|applying|monitor
            |monitoring|keep|keeping|chase|chasing|ask|asking|put|putting|place|book|booking|schedule|coordinate
            |address|deliver|delivering|prepare|provide|correct|correcting|adjust|adjusting|extend|extending|waive
            |waiving|expedite|prioritise|prioritize|dispatch|dispatching|resend|resending|release|releasing|relay
            |bring|bringing|speak|speaking|talk|talking|approve|complete|completing|confirm|reopen|unlock|reactivate
            |activate|log|logging|flag|flagging|note|report|reporting|pull|dig|run|running|test|testing|upgrade|move
            |moving|set|gather|return|returning|roll|rolling|improve|connect|reimburse|compensate|pay|paying|reverse
            |reversing|act|rectify|feed|swap|swapping|type|fill|read|pop|drop|bring|carry|walk|drive|fetch|collect
            |collecting|pick|hand|coach|coaching|train|training|brief|remind|mention|repair|repairing|rebook
            |rebooking|reissue|regenerate|patch|push|pushing|merge|deploy|rebuild|rerun|recalculate|recheck
            |reprocess|re run|re check|re send|rewrite|update|trace|track|tracking|hold|save|reserve|print|post
            |posting|mail|courier|inspect|visit|attend|attending|install|reinstall|clean|deal|own|personally|watch
            |see to|see that|see what|see if|stay|stand|hunt|nudge|query|dispute|file|filing|appeal|answer|supply
            |lift|unblock|clear|close|open|start|finish|finalise|finalize|tidy|straighten|iron|hurry|speed|switch
            |switching|migrate|amend|edit|redo|adopt|match|honour|honor|cover|offset|deduct|add|adding|tag|highlight
            |discuss|consult|liaise|involve|include|revise|rework|retrain|audit|examine|look|share|sharing|give
            |giving|offer|lend|loan|make sure|ensure|see that|see it|see this|throw|top up|top you|bump|jump|hop
            |head|go through|go over|go and|come|coming|be there|be with you|be at your|be round|be over|bounce
            |stick|slip|pencil|knock|sling|whizz|shoot|fire|zap|whip|ferry|escort|translate|transcribe|scan|copy
            |upload|attach|generate|produce|draft|draw|sign|stamp|countersign|endorse|certify""",
        "later": """today|tonight|tomorrow|tmrw|shortly|soon|later|in due course|this (morning|afternoon|evening|week|month)
            |next (week|month|<weekday>)|<weekday>|first thing|straight away|right away|momentarily|asap|immediately
            |at the earliest|on priority|in [about|around|roughly|under] (a|an|<how-many>) (minute|minutes|min|hour
            |hours|day|days|week|weeks|moment|few|bit|jiffy|sec|tick|couple)|within [the|a|an|about] (hour|hours|day
            |days|week|<how-many>|next|minutes)|by [the|this|next|end of] (<weekday>|tomorrow|today|tonight|noon
            |midday|lunchtime|evening|<number>|<o'clock>|end|week|close|eod|monday|month|weekend|<month>)
            |before [the|this|next] (<weekday>|tomorrow|tonight|noon|midday|lunch|lunchtime|<number>|<o'clock>|close
            |end|weekend|week)|on [the] (<weekday>|<number>|<month>)|at [about|around] (<number>|<o'clock>|noon
            |midday)""",
        "thing": """policy|plan|airline|fare|ticket|warranty|offer|promo|product|version|device|model|card|subscription
            |company|hotel|platform|tier|package|bundle|voucher|code|discount|coupon|promotion|guarantee|cover
            |coverage|insurance|contract|terms|rules|bank|store|branch|shop|office|team|department|desk|line|bot
            |machine|terminal|fee|charge|booking|order|orders|item|items|sale|delivery|courier|couriers|driver|route
            |train|flight|bus|venue|clinic|surgery|pharmacy|gift card|gift cards|points|miles|membership|licence
            |license|service|app|it|this one|that one|that model|they|we|our ~1""",
        "imp": """click|double click|right click|tap|press|select|choose|pick|go|head|hop|navigate|open|reopen|close|restart|reboot|reset|reinstall|uninstall|install|update|upgrade|downgrade|roll back|rollback|revert|download|redownload|upload|re upload|reupload|try|retry|check|double check|recheck|make sure|ensure|enter|re enter|reenter|type|retype|log|sign|turn|switch|swap|enable|disable|activate|deactivate|clear|delete|remove|add|change|follow|use|navigate|scroll|swipe|hold|unplug|plug|disconnect|connect|reconnect|pair|unpair|power|launch|relaunch|run|set|adjust|edit|toggle|flip|uncheck|tick|untick|back up|restore|recover|sync|resync|refresh|reload|replace|insert|reinsert|eject|look|find|locate|search|perform|redeem|renew|quit|exit|filter|import|export|rename|configure|move|drag|copy|paste|save|force|format|mute|block|unblock|whitelist|allow|rotate|clean|wipe|rinse|wash|dry|empty|tighten|loosen|unscrew|lift|slide|pull|push|align|charge|recharge|descale|drain|shake|measure|stand|face|grab|get|take|pop|put|place|leave|wait|keep|start|begin|stop|apply|register|verify|scan|print|fill|complete|book|order|pay|read|watch|see|view|note down|write down|snap|rebuild|compile|build|pin|patch|roll|drop|bin|cut|fold|attach|detach|subscribe|unsubscribe|cancel|transfer|top up|withdraw|deposit|unlock|lock|undo|redo|repeat|ignore|skip|avoid|forward|deselect|highlight|expand|collapse|pinch|zoom|tag|link|unlink|merge|split|sort|raise|lower|dial|text|reply|send|resend|share|post|bring|show|present|hand|return|visit|ring|call|phone|email|e mail|message|dm|pm|contact|ask|tell|speak|talk|chat|write|submit|confirm|provide|give|drop|shoot|report|mark|let|have|come|walk|step|turn up|stay|remain|expect|allow|sit|rest|relax|consider|quote|mention|include|state|specify|describe|point|touch|feed|soak|cover|store|freeze|heat|warm|peel|stick|screw|mount|fix|hang|hook|strap|fasten|zip|load|unload|reload|label|pack|repack|seal|weigh|ship|exercise|shout|nudge|reach out|get in touch""",
        "obj": """the|your|a|an|it|this|that|these|those|them|to|on|in|into|out|off|up|down|over|back|for|through|and|with|any|all|both|us|me|one|from|at|if|again|by|here|there|first|only|yourself|under|below|above|between|until|till|while|when|more|some|another|via|using|around|past|along|next|him|her|our|my|straight|directly|manually|twice|once|each|every|<number>|<url>|<email>|<code>|<name>""",
        "bosses": """manager|managers|supervisor|supervisors|boss|bosses|lead|leads|team lead|team leader|superior|superiors
            |management|higher ups|head office|headquarters|hq|director|directors|committee|board|panel|council
            |legal|finance|compliance|underwriting|underwriters|billing|accounts|department|departments|team|teams
            |desk|office|branch head|approver|approvers|admin team|back office|retentions|loyalty|regional office
            |senior staff|senior team|specialist|specialists|engineering|engineers|developers|risk|security|trust
            |fraud team|payroll|procurement|hr|warehouse|owner|franchisee|franchise owner|manufacturer|head
            |upper management|senior management|senior colleague|senior colleagues|registrar|bursar|dean|consultant
            |adjuster|insurer|landlord|tier <number>|level <number>|second line|escalations|operations|ops""",
        "approved": """approved|signed off|authorised|authorized|agreed|decided|okayed|ok'd|cleared|released|sanctioned|granted
            |ratified|countersigned|reviewed|done|made|handled|processed|unlocked|waived|set|dealt with""",
        "slip": """typed|entered|misheard|misread|misunderstood|missed|put|clicked|pressed|given|gave|used|forgotten|forgot
            |dropped|deleted|left|lost|selected|changed|mixed|confused|ordered|damaged|picked|chosen|chose|opened
            |ignored|skipped|broken|broke|spilled|spilt|overloaded|overcharged|overfilled|installed|uninstalled
            |disabled|blocked|copied|mistyped|shared|sent|wired|connected|plugged|tampered|washed|dried|bent|pulled
            |forced|jumped|jumping|been (jumping|using|doing|pressing|typing|looking|reading|leaving|driving|forcing
            |storing|charging|ignoring|entering|sharing|running|holding|washing)|gone|waited|cancelled|booked|signed
            |agreed|ticked|unticked|turned|switched|set|had it|got|made|done|written|thrown|scratched|cracked
            |exposed|stored|parked|driven|handled|moved|removed|opted|bought|packed|neglected|failed|refused
            |declined|mislaid|misplaced|moved""",
        "good-word": """great|lovely|amazing|fantastic|brilliant|wonderful|superb|awesome|excellent|fab|fabulous|incredible|outstanding|perfect|delicious|gorgeous|beautiful|marvellous|marvelous|terrific|stunning|class|spotless|faultless|flawless|first class|top notch|spot on|a credit|a star|a gem|a legend|a delight|a joy|a pleasure|an angel|a lifesaver|slick|smooth|patient|kind|polite|helpful|friendly|courteous|professional|charming|attentive|sweet|nice|lush|ace|impeccable|exceptional|quick|thoughtful""",
        "firm": """<name>|<handle>|verizon|sprint|t mobile|spectrum|comcast|xfinity|apple|netflix|hulu|android|iphone|\
samsung|uber|lyft|grab|paypal|amazon|google|microsoft|zoom|teams|slack|dropbox|outlook|gmail|chrome|firefox|delta|\
tesco|ebay|spotify|adobe|facebook|youtube|disney|itunes|southwest|expedia|starbucks|chase""",
        "third": """bank|banks|card issuer|issuer|issuing bank|courier|couriers|carrier|carriers|seller|sellers|merchant
            |merchants|vendor|vendors|supplier|suppliers|airline|driver|drivers|rider|riders|delivery partner|shipping partner
            |logistics partner|delivery company|shipping company|post office|postal service|customs|manufacturer|retailer
            |payment provider|payment processor|payment partner|insurer|insurance company|landlord|store|shipper|app store
            |google play|paypal|gcash|visa|mastercard|fedex|ups|usps|dhl|third party|developer of the app|isp|internet provider
            |service provider|hotel|property|host|network operator|credit bureau|government agency|embassy|restaurant|lender
            |partner|partners|authorities|police|publisher|admin|administrator""",
        "scarce": """rate|rates|deal|deals|offer|fare|fares|seats|seat|tickets|stock|discount|sale|promo|slots|slot|rooms
            |room|places|spaces|size|colour|color|edition|model|batch|menu|allocation|class|course|cruise|tour
            |event|session|beds|vouchers|bundle|price|allotment|delivery run|last ones|last one|cut off|deadline
            |window""",
        "forbids": """excludes|exclude|excluded|prohibits|prohibit|prohibited|forbids|forbid|forbidden|disallows|disallow
            |precludes|preclude|bars|barred|rules out|rule out|ruled out|restricts|prevents|prevent|blocks|block
            |stops|stop|won't let|rejects""",
        "denied-it": """approve|agree to|agree|sign off|grant|authorise|authorize|uphold|accept|allow|budge|consent to
            |consent|entertain|sanction|honour|honor|endorse|back|support|qualify|make the cut|meet the|pass the
            |go for it|reconsider""",
        "no-basis": """ground|grounds|basis|justification|merit|merits|entitlement|obligation|provision|allowance|scope
            |legal|liability|duty|mandate|case for|grounds for|eligibility|right to|claim to|means of|means to
            |facility|facilities|mechanism|capacity|room for|room to|procedure for|process for|budget
            |appetite for|intention of|intention to|interest in|ability to|power to|method for|method of
            |route for|function for|function to|setting for""",
        "service-noun": """refund|refunds|replacement|replacements|discount|discounts|exchange|exchanges|credit|credits
            |extension|extensions|compensation|cover|coverage|delivery|deliveries|slots|slot|seats|seat|rooms
            |appointments|appointment|availability|stock|returns|upgrade|upgrades|exceptions|exception|payout
            |restock|service|trains|flights|buses|parking|branch|store|cancellations|cashback|reimbursement
            |waiver|allowance|vacancies|vacancy|spares|parts|tickets|engineers|engineer|drivers|technicians
            |warranty|guarantee|loan|loans|student rate|senior rate|price match|price matching|rebooking
            |rebookings|walk ins|swap|swaps|substitutions|alterations|changes|amendments|transfer|transfers|entry
            |re entry|admission|access after|grace period|leeway|flexibility|provision|facility|facilities
            |equivalent|substitute|successor|workaround|timetable|timeline|eta|release date|date yet|plans|budget
            |booking|bookings|reservations|sign of|trace of|record of|mention of|space|spaces|capacity|tables
            |copies|version|such|undo|recovery|backup|backups|choice|option|options|second chance|room left
            |places left|way back|way out|way around|way round|repairs|repair|installments|instalments|deferral
            |payment plan|goodwill|freebies|samples|overtime|night service|weekend service|home visits|shipping
            |international shipping|collection|pickup|pick up|support for|sales to|liability|entitlement|more
            |longer an option""",
        "will-not-do": """offer|accept|allow|permit|stock|sell|ship|provide|extend|cater|deliver|issue|honour|honor|grant
            |refund|exchange|reimburse|waive|budge|stretch|cover|include|entitle|guarantee|take back|operate
            |insure|lend|price match|backdate|reserve|hire|rent|deal with|deal in|service|repair|reopen|release
            |disclose|qualify|compensate|buy back|trade in|gift wrap|install|collect|pick up|reschedule|rebook
            |combine|transfer|roll over|roll|stop at|call at|go to|run to|run on|run after|open on|open before
            |fly to|serve|come in|come with|exist|make exceptions|do exceptions|do refunds|do returns|recognise""",
        "ask-verb": """contact|ring|phone|telephone|consult|approach|speak to|speak with|talk to|talk with|chat to|chat with
            |liaise with|check with|check directly with|enquire with|inquire with|enquire at|inquire at
            |get in touch with|get hold of|take it up with|take this up with|take that up with|raise it with
            |raise this with|raise that with|discuss it with|discuss this with|follow up with|get on to|get onto
            |apply with|register with|complain to|appeal to|turn to|write to|report it to|report this to
            |report that to|mention it to|address it to|send it to|forward it to|submit it to|direct it to
            |direct this to|direct that to|call into|drop into|pop into|call in at|drop in at|pop in to|stop by
            |swing by|drop by|go and see|pop along to|head over to|head down to|hop over to|hop onto|nip to
            |nip into|lodge it with|lodge this with|file it with|file this with|file that with|book it through
            |book through|book with|order it through|deal with""",
        "elsewhere": """team|desk|office|branch|store|shop|counter|station|reception|helpdesk|department|bank|hotel|airline
            |seller|retailer|manufacturer|supplier|provider|courier|carrier|council|embassy|consulate|clinic
            |surgery|pharmacist|pharmacy|gp|doctor|dentist|vet|school|college|university|employer|landlord|agent
            |agency|broker|insurer|lender|dealer|dealership|garage|installer|electrician|plumber|engineer
            |technician|administrator|admin|police|post office|library|venue|box office|organiser|organizer
            |promoter|operator|airport|gate|crew|conductor|driver|guard|manager|specialist|specialists|forum
            |community|helpline|hotline|website|site|portal|app store|page|form|developer|developers|publisher
            |authority|ombudsman|regulator|registry|hospital|ward|depot|warehouse|merchant|vendor|platform
            |marketplace|host|property|company|firm|organisation|organization|department's|solicitor|accountant
            |adviser|advisor|line|number|switchboard|concierge|front desk|lost property|customer services
            |customer service|customer care|customer relations|folks|guys|people|experts|lot|colleagues|owner
            |sender|recipient|tutor|registrar|utility|isp|network|utilities|bursar|municipality|tax office
            |revenue|customs|issuer|union|partner|partners""",
        # earlier contact: how one gets in touch, what one tells, whom one meets there, when, how often
        "reached": """called|phoned|rang|rung|emailed|e mailed|mailed|messaged|texted|tweeted|dm'd|dmed|\
dmd|pm'd|pmed|wrote|written|contacted|spoke|spoken|chatted|reported|raised|flagged|lodged|complained|\
enquired|inquired|queried|informed|notified|chased|reminded|nudged|pinged|followed up|reached out|\
been in touch|got in touch|got hold of|escalated|begged|pleaded|faxed|corresponded|resent|re sent|\
resubmitted|re submitted|live chatted|skyped|whatsapped|applied|appealed|petitioned|hounded|dialled|dialed|\
buzzed|alerted|wrote in|rang up|rung up|called up|hotlined|discussed""",
        "conveyed": """sent|submitted|filed|posted|uploaded|provided|given|gave|supplied|forwarded|\
attached|filled in|filled out|completed|explained|described|mentioned|stated|told|said|asked|requested|\
shown|showed|proved|proven|verified|confirmed|answered|replied|repeated|shared|detailed|outlined|\
spelled out|recounted|specified|clarified|handed over|mailed""",
        "chasing": """chasing|calling|ringing|phoning|emailing|e mailing|messaging|texting|tweeting|dming|\
writing|contacting|asking|complaining|reporting|following up|reminding|begging|pleading|explaining|\
repeating|requesting|waiting|queuing|queueing|holding|nagging|badgering|pestering|pressing|enquiring|\
inquiring|telling|pushing|going back and forth|going round|hounding|pursuing|fighting|corresponding|\
trying to (reach|contact|call|get|speak|talk|sort|resolve|have)""",
        "record": """ticket|tickets|email|emails|e mail|e mails|mail|mails|message|messages|dm|dms|pm|text|\
texts|letter|letters|form|forms|complaint|complaints|report|reports|call|calls|phone call|phone calls|\
enquiry|enquiries|inquiry|inquiries|query|queries|voicemail|voicemails|voice mail|chat|chats|conversation|\
conversations|convo|correspondence|sr|sr's|srs|service request|tweet|tweets|fax|reminder|reminders|\
application|applications|appeal|appeals|dispute|disputes|submission|claim|claims|note|case|cases|request|\
requests|grievance|feedback|webform|contact form|support request|statement|paperwork|documents|screenshots|\
contact|attempt|attempts|follow up|follow ups|post|posts|thread|incident|docket|petition|question|\
questions|phonecall""",
        "desk-staff": """agent|agents|rep|reps|representative|representatives|advisor|advisors|adviser|\
advisers|operator|operators|colleague|colleagues|guy|guys|lady|woman|man|gentleman|girl|chap|bloke|person|\
people|csr|csrs|cso|csos|supervisor|supervisors|manager|managers|team|teams|staff|assistant|assistants|\
clerk|clerks|technician|technicians|engineer|engineers|department|departments|dept|consultant|consultants|\
specialist|specialists|associate|associates|support|helpline|hotline|helpdesk|call centre|call center|\
branch|chatbot|bot|employee|employees|officer|teller|receptionist|counter|colleague's""",
        "past-day": """yesterday|earlier|previously|the other day|ages ago|last (night|week|month|year|\
<weekday>|weekend|time|<month>|spring|summer|autumn|winter|fall)|this morning|earlier today|\
<how-many> <span> (ago|back|prior|earlier)|(a|an|several|some|many|few|a few|couple of|a couple of|couple|\
half an|over a|nearly a|about a) <span> (ago|back|prior|earlier)|weeks ago|days ago|months ago|hours ago|\
years ago|a while (ago|back)|(on|since|back in|back on|in|before|as of|as far back as) (<weekday>|<month>|\
easter|christmas|last|the <number>|<number> <month>|<month> <number>)|<weekday> (morning|afternoon|evening|\
night|last)|before now""",
        "span": """second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|\
fortnight|working days|business days|weekends|afternoon|morning""",
        "so-often": """twice|thrice|repeatedly|<how-many> times|<how-many> or <how-many> times|(many|\
several|multiple|numerous|countless|umpteen|a dozen|dozens of|hundreds of|so many|a few|a couple of|\
couple of|too many|x|a million|million|a hundred|hundred|lots of|loads of|plenty of|enough|\
god knows how many|n|of) times|(two|three|four|five|several|many|numerous|multiple|countless|<number>|\
repeated|different) occasions|again and again|over and over|time and [time] again|2x|3x|4x|5x|6x|10x|x2|x3|\
x4|daily|every (day|week|other day|single day|few days|hour)|more than once|a second time|a third time""",
        "nth": """second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|\
nth|hundredth|thousandth|millionth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|zillionth|gazillionth|\
100th|1000th|dozenth|latest""",
        "no-result": """nothing|no|nobody|no one|noone|none|never|not|still|nada|zilch|zero|silence|\
crickets|radio silence|ignored|only|just|without|haven't|hasn't|didn't|heard|unanswered|unresolved|nowt|\
zip|yet|don't|doesn't|isn't""",
        # leaving: how one ends it, what is ended, where one goes instead
        "quit": """cancel|close|terminate|end|stop|disconnect|discontinue|deactivate|cease|withdraw|delete|\
close down|shut down|wind up|scrap|opt out of|pull out of|get out of|back out of|exit|resign|surrender|\
rescind|revoke|dissolve|ditch|bin|axe|withdraw from""",
        "quitting": """cancelling|canceling|closing|terminating|ending|discontinuing|deactivating|\
withdrawing|dropping|ditching|scrapping|binning|axing|leaving|quitting|not renewing|pulling|closing down|\
getting rid of|opting out of|getting out of|pulling out of|backing out of|unsubscribing from|winding up|\
giving up""",
        "tie": """account|accounts|contract|contracts|subscription|subscriptions|membership|memberships|\
plan|plans|policy|policies|line|lines|broadband|internet|cable|service|services|agreement|lease|\
direct debit|standing order|autopay|auto renew|auto renewal|autorenewal|auto pay|insurance|cover|\
phone contract|package|tariff|loyalty card|standing orders|licence|license|licences|licenses|seats|\
retainer|tenancy|season ticket|savings|mortgage|pension|sub|subs|premium|landline|partnership|relationship|\
business|custom""",
        "rival": """provider|providers|supplier|suppliers|vendor|vendors|company|companies|firm|firms|bank|\
banks|carrier|carriers|network|networks|insurer|insurers|airline|airlines|shop|shops|store|stores|brand|\
brands|competitor|competitors|gym|gyms|courier|couriers|operator|agency|agencies|broker|platform|platforms|\
place|places|service|services|isp|isps|hotel|hotels|restaurant|restaurants|garage|garages|option|options|\
alternative|alternatives|outfit|outfits|telco|telcos|retailer|retailers|dealer|dealers|host|hosts|landlord|\
school|app|apps|cafe|salon|dentist|pharmacy|tool|tools|fish in the sea|businesses|streaming services|\
energy company|partner|partners|chain|clinic|contractor""",
        # wishes and views: praise a change would earn, what a company offers, what may be wrong with it
        "welcome": """nice|great|good|lovely|handy|useful|helpful|cool|fantastic|brilliant|awesome|amazing|\
wonderful|perfect|ideal|better|neat|welcome|sweet|ace|grand|excellent|fab|appreciated|convenient|practical|\
beneficial|clever|smart|nicer|easier|safer|clearer|simpler|fairer|kinder|quicker|wise|sensible|wonderful|\
dope|sick|a blessing|a godsend|a game changer|a big help|a great help|a nice touch|an improvement|\
worthwhile|much appreciated|superb|fun|best""",
        "provision": """font|fonts|text|print|chair|chairs|seat|seats|seating|music|hold music|tone|\
wording|menu|menus|price|prices|pricing|price increase|price rise|fee|fees|charge|charges|policy|packaging|\
box|boxes|bag|bags|layout|design|redesign|colour|colours|color|colors|button|buttons|voice|sound|sounds|\
alarm|lighting|lights|checkout|website|site|app|page|form|forms|instructions|manual|guide|portion|portions|\
coffee|food|cable|battery|camera|keyboard|remote|interface|ui|update|version|toilets|signage|signs|parking|\
opening hours|uniforms|advert|adverts|ads|ad|emails|newsletter|newsletters|survey|reminders|notifications|\
theme|logo|icon|icons|map|search|filters|checkout process|queue system|process|navigation|captcha|\
delivery charge|postage|shipping|rewards|points|tables|bathroom|rooms|room|beds|pillows|towels|temperature|\
smell|taste|flavour|flavor|recipe|dressing|sauce|bread|label|labels|range|selection|choice|sizes|sizing|\
lid|handle|strap|zip|fabric|material|cup|cups|straws|wrapping|ringtone|volume|subtitles|tutorial|chatbot|\
phone menu|website's|wifi|shelves|aisles|trolleys|baskets|lockers|changing rooms|showers|equipment|screens|\
alert|alerts|dashboard|editor|terms""",
        "lacking": """small|big|large|tiny|huge|loud|shrill|bright|dim|uncomfortable|confusing|clunky|ugly|\
awful|dreadful|mean|unfair|rude|steep|expensive|pricey|dear|dated|outdated|old fashioned|flimsy|noisy|\
misleading|annoying|dull|bland|salty|greasy|awkward|fiddly|cramped|messy|cluttered|wasteful|pushy|\
patronising|patronizing|cheesy|childish|boring|complicated|long winded|wordy|vague|unclear|unintuitive|\
counterintuitive|hideous|garish|gaudy|terrible|horrible|rubbish|naff|tacky|harsh|strict|rigid|inconvenient|\
impractical|depressing|grating|dreary|unappealing|unreadable|illegible|excessive|over the top|ridiculous|\
silly|heavy|thin|narrow|short|long|sweet|bitter|weak|strong|stingy|greedy|restrictive|repetitive|intrusive|\
distracting|gloomy|tedious|out of (date|line|touch|proportion)|lousy|hard to (read|find|follow|use|open|\
understand|see|hear|navigate)|difficult to (read|find|follow|use|open|understand|see|hear|navigate)""",
        "evidence": """photo|photos|picture|pictures|pics|pic|log|logs|document|documents|docs|form|forms|proof|id|ids|\
receipt|receipts|screenshot|screenshots|evidence|paperwork|statement|statements|detail|details|info|information|video|\
videos|file|files|certificate|certificates|reading|readings|contract|application|papers|requirements|payslip|payslips|\
copy|copies|scan|scans|bank statement|everything|passport copy|affidavit|report""",
        # urgency: when it is soon, what stands in the calendar
        "soon": """today|tonight|tomorrow|now|<weekday>|this (morning|afternoon|evening|weekend|week|\
<weekday>)|next (week|<weekday>)|in <how-many> (minutes|hours|days|mins|hours|minute|hour|day)|in (ten|\
five|twenty|fifteen|thirty|an hour|half an hour|a few hours|a few minutes|a couple of (hours|days)|\
less than|under|about|a day|two|three)|<o'clock>|at <number>|at (noon|midday|midnight|dawn|<o'clock>)|\
the day after tomorrow|first thing|any (minute|moment|second)|(within|inside) the (hour|day|week)|shortly|\
(on|by|before) (<weekday>|the <number>|<month> <number>|<number> <month>)""",
        "occasion": """flight|train|bus|ferry|plane|boat|coach|gate|boarding|check in|checkin|departure|\
wedding|funeral|exam|exams|final|finals|interview|meeting|presentation|hearing|appointment|surgery|\
operation|birthday|party|graduation|concert|gig|match|game|tournament|race|marathon|launch|go live|opening|\
demo|pitch|conference|webinar|deadline|cut off|due date|payroll|rent|audit|auditors|inspection|inspectors|\
visa|passport|lease|contract|school|term|semester|class|course|test|thesis|assignment|submission|viva|\
christening|baptism|anniversary|holiday|trip|tour|cruise|move|tender|bid|auction|tenant|tenants|guests|\
visitors|customers|clients|landlord|movers|removal|bailiffs|caterers|photographer|builders|show|\
performance|rehearsal|recital|ceremony|shift|delivery|closing|completion|exhibition|festival|sale|\
court date|trial|baby|due|boss|board|client|shoot|broadcast|service|mass|memorial|prom|reunion|retreat|\
fair|event""",
        "done-by": """fixed|sorted|resolved|solved|restored|delivered|refunded|replaced|answered|unlocked|\
reinstated|activated|repaired|shipped|dispatched|processed|back|up|running|working|ready|done|confirmed|\
reconnected|cleared|reversed|here|in place|connected|released|approved|issued|signed|replied|corrected|\
installed|cancelled""",
        "harm": """customers|customer|clients|client|money|sales|business|revenue|orders|bookings|contract|\
contracts|deal|job|jobs|house|home|flight|connection|train|place|spot|seat|exam|wedding|deposit|visa|\
booking|tender|slot|deadline|everything|work|data|licence|license|tenancy|appointment|interview|surgery|\
funeral|school|term|wages|bonus|discount|offer|chance|room|patients|kickoff""",
        "grief": """disappointment|frustration|anger|concern|concerns|worry|worries|upset|anxiety|annoyance|fear|fears
            |exasperation|irritation|distress|dismay|unease|impatience|stress|point|complaint|criticism|reaction
            |feelings|position|situation|patience|displeasure|outrage|alarm|sadness|pain|heartache|embarrassment
            |discomfort|confusion|shock|fury|unhappiness|hurt|dissatisfaction|nervousness|time|experience|trouble
            |grievance|loss|day|plans|trust""",
        "rough": """rough|awful|horrible|terrible|dreadful|rotten|lousy|stressful|exhausting|frustrating|infuriating
            |maddening|miserable|nightmare|hard|tough|difficult|upsetting|worrying|scary|frightening
            |disappointing|heartbreaking|gutting|galling|draining|tiring|trying|unpleasant|unsettling
            |nerve racking|nerve wracking|alarming|distressing|aggravating|irritating|annoying|embarrassing
            |painful|crushing|unnerving|demoralising|demoralizing|bewildering|confusing|overwhelming
            |disheartening|discouraging|inconvenient|poor|a lot|a pain|a shame|a letdown|a blow|a shock
            |a headache|a drag|a nuisance|a worry|so unfair|unfair|not easy|anything but|no fun|no joke|far from
            |the last thing|soul destroying|hellish|harrowing|ghastly|grim|bleak|sickening|vexing|wearing|tedious
            |unacceptable|not okay|not ok|not fair|not good enough|not right|lonely|unimaginable""",
        "due-when": """today|tonight|tomorrow|shortly|soon|later|this (morning|afternoon|evening|week|month|weekend)
            |next (week|month|<weekday>)|(by|on|before|from|around|about|at|within|in|after|no later than
            |first thing|until|till|come) (<weekday>|<number>|<how-many>|tomorrow|noon|midday|midnight|tonight
            |lunchtime|lunch|the (end|morning|weekend|close|latest|week|month|afternoon|hour|weekend's)|end of
            |close of|first thing|monday|next|then|this time|<month>|mid|early|late|a (few|couple|week|day|moment
            |minute|bit|month))|first thing|end of day|in due course|asap|over the (weekend|coming|next)
            |as soon as|once|when|momentarily|overnight""",
        "higher-up": """manager|managers|supervisor|supervisors|boss|bosses|management|higher ups|higher up|head office
            |headquarters|hq|team lead|team leader|team leads|lead|leadership|finance|legal|compliance
            |underwriters|underwriting|board|panel|committee|director|directors|owner|owners|someone else
            |someone senior|someone more senior|somebody senior|somebody else|someone higher up|someone above me
            |people above me|the next level|next level|specialist team|specialists|back office|second line
            |level two|tier two|tier 2|level 2|fraud team|risk team|security team|accounts team|billing team
            |payments team|claims team|it team|it department|network team|engineers|franchise|franchisee|landlord
            |regulator|ministry|council|court|customs|tax office|bank|licence holder|principal|registrar|dean
            |matron|doctor|captain|controller|duty manager|branch manager|store manager|depot|warehouse
            |local office|regional office|corporate|the system|algorithm|computer|developer|publisher
            |manufacturer|supplier""",
        "has-power": """can|may|could|decide|decides|approve|approves|authorise|authorises|authorize|authorizes|has the
            |have the|hold the|holds the|control|controls|own|owns|sets|set|determine|determines|must|has to
            |have to|needs to|need to|is able|are able|is allowed|are allowed|gets to|get to|makes the|make the
            |calls the|call the|pulls the|signs|sign|rules|is in charge|are in charge|would have to|will have to
            |would need to|will need to|is the only|are the only|is responsible|handles|handle""",
    },
    affixes=(
        "{root}s",
        "{root}es",
        "{root}ed",
        "{stem}ed",
        "{root}ing",
        "{stem}ing",
        "{changed}es",
        "{changed}ed",
        "{root}{last}ed",
        "{root}{last}ing",
    ),
    inflected=r"'(?:s|ll|ve|re|d|m)|(?<=\w{3}[^aius'])s",
    forms={
        "ing": r"[a-z]{2,}ing",
        "ed": r"[a-z]{2,}(?:ed|en|wn|pt|ght|ft|lt|nt)",
        # letters of a trade, less those that everybody knows
        "letters": r"""(?x)(?!(?:
            mrs|mdm|sgt|gng|bldg|brgy|blk|ltd|llc|plc|gmbh|jnr|mfg|mgr|dpt|dept|pdf|csv|xlsx?|html?|https?|www|xml|css|jpg|png|svg
            |txt|bmp|ppt|psd|mkv|php|gbp|sgd|hkd|rmb|lkr|npr|nzd|thb|krw|tzs|myr|gst|rrp|msrp|mrp|sms|mms|vpn|cctv|tv|dvd|dvr|pvr
            |vhs|lcd|crt|nfc|rfc|pwd|sss|bsp|dswd|prc|pnp|bfp|ncr|ntc|ltfrb|lto|dpwh|dbp|rcbc|lbc|jrs|dhl|hsbc|pldt|mrt|lrt|tnt|kfc
            |bbq|bgc|nlex|bmw|psn|xbl|npc|pvp|mvp|mmr|dlc|rpg|mmo|fps|tbh|btw|brb|lmk|rtfm|thx|tnx|tks|pls|plz|plss|msgs?|hmm|shh|psst
            |brr|grr|pfft|tsk|nth|hrs|kgs?|kph|mph|kwh|[mgkt]bps|[mgkt]hz|sqm|sqft|lbs|tbsp|tsp|yrs|mths?|wks|pcs|pkg|pks|ctrl|cntl|crtl
            |clk|cmd|pst|gmt|cst|mst|hst|bst|jst|sgt|pht|cdt|pdt|mdt|wfh|bff|dms|pms|nvm|ngl|smh|ftw|wtf|wth|stfu|jk|nhs|hmrc|bbc|cnn
            |nbc|cbs|nfl|mlb|nhl|wwe|gdpr|dstv|hdtv|hdr|rgb|hpl|cpr|pcp|gp|cbc|hrt|hpv|hwy|pkwy|jct|blvd|ppl|smth|sth|tmrw?|tml|bcc|fwd
            |ctd|prs|src|tmp|smtps?|dns|gpg|pgp|gmx|dns|mp|lhr|lgw|jfk|dfw|bkk|mnl|hkg|phx|phl|crk|stn|ltn|bhx|mnh|rtx|gtx|ddr|ssd|hdd
            |pcb|pcm|vlc|dsw|ctpl|lcr|prn|mdr|tcs|cvv|cvc|ptt|dst|phd|msn|tll|wps|xps|blt|pbj|mcg|ml|nsw|nt|wc|cd|dj|drs?|mts|jr|sr
            |qr|qrs|wmk|ngc|spf|rpm|wtr|cfs|lng|nlng|nmn|tlg|kc|pkng?|dpt|lmnt|hbd|hbl|mng|lms|msc|sbd|vcf|mab|twc|fcc|gfx|tld|rtl|dmg|jsm|sfc|wrt|bsc|lbp|blg|pdq|nfs|tsh|rst|mdn|vhf|fdr|srs|sdn|bhd|pty|str|nstmp|sna|pki|nxt|prblm|chng|vry|bfr|whn|wth|wht|cnt|dnt|wld|shld
            )s?$)(?!x+$)(?!(.)\1+$)[bcdfghjklmnpqrstvwxz]{3,5}""",
    },
    names=tuple(
        """
        aaron abby abigail adam adrian agnes aisha akash alan albert alejandro alex alexander alexandra alexis alfred alice
        alicia alison allan allen allison alma alvin alyssa amanda amber amelia amit amy ana andrea andres andrew andy angel
        angela angelica angelo angie anita anjali ann anna anne annette annie anthony antonio april aria ariel arjun arlene
        arnold arthur arturo arun ashley ashok aubrey audrey august aurora ava ayesha barbara beatrice becky belinda bella ben
        benjamin bernadette bernard bert beth betty beverly bill billy blake bob bonnie brad bradley brandon brenda brendan
        brent brett brian bridget brittany brooke bruce bruno bryan caleb calvin cameron camille carl carla carlos carmen
        carol caroline carolyn carrie cassandra cassie catherine cathy cecilia cedric celeste chad charlene charles charlie
        chelsea cheryl chris christian christina christine christopher christy cindy claire clara clarence clarissa claudia
        clint clyde cody colin colleen connie connor corey courtney craig cristina crystal curtis cynthia daisy dale damian
        dan dana daniel daniela danielle danny darlene darren darryl dave david dawn dean debbie deborah debra deepak denise
        dennis derek derrick diana diane diego dolores dominic don donald donna doris dorothy doug douglas drew duane dustin
        dylan earl eddie edgar edith eduardo edward edwin eileen elaine eleanor elena elias elijah elizabeth ella ellen emil
        emily emma enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva evan eve evelyn faith farah fatima
        felix fernando fiona florence floyd frances francesca francis francisco frank franklin fred freddie gabby gabriel
        gabriela gail garrett gary gavin gemma gene geoff george gerald geraldine gerard gina giovanni gladys glen glenda glenn
        gloria gordon grace graham grant greg gregory gwen hailey hannah harold harriet harry harvey hazel heather hector heidi
        helen henry herbert holly hope howard hugh hugo ian imran ingrid irene iris irma isaac isabel isabella ivan ivy jack
        jackie jacob jacqueline jade jaime jake james jamie jan jane janet janice janine jared jasmine jason jasper javier jay
        jean jeanette jeff jeffrey jen jenn jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy
        joan joana joann joanna joanne jocelyn joe joel joey johanna john johnny jon jonah jonathan jordan jorge jose joseph
        josephine josh joshua joy joyce juan juanita judith judy julia julian juliana julie juliet julio julius june justin
        justine kaitlyn karen kari karina karl karla kate katherine kathleen kathryn kathy katie katrina kayla keith kelly
        kelvin ken kenneth kenny kent kerry kevin khalid kim kimberly kiran kirk kristen kristin kristina kristine krystal kumar
        kurt kyle lance larry laura lauren laurie lawrence leah lee leila lena leo leon leonard leonardo leroy leslie lester
        leticia lewis liam lily linda lindsay lindsey lisa liza lloyd logan lois lola lorena lorenzo loretta lori lorna lorraine
        louie louis louise lourdes lucas lucia lucille lucy luis luke luna luz lydia lyn lynn mabel mae maggie malcolm mandy
        manny manoj manuel marc marcia marco marcos marcus margaret margarita maria mariah marian mariana marianne maribel
        maricel marie marilyn marina mario marion marissa marites marjorie mark marlene marlon marsha marta martha martin marvin
        mary maryann mateo mathew matt matthew maureen maurice max maya megan mel melanie melinda melissa melody mercedes meredith
        mia micah michael michaela michelle miguel mike mila mildred miles milton mina mindy miranda miriam mitch mitchell mohamed
        mohammed molly mona monica monique morgan muhammad myra nadia nancy naomi natalia natalie natasha nathan neha neil nelson
        nestor nicholas nick nicole nikhil nikki nina noah noel noemi nora norma norman oliver olivia omar oscar owen pablo paige
        pam pamela pat patricia patrick paul paula pauline pearl pedro peggy penny perry pete peter phil philip phillip phyllis
        pooja precious preeti priya quentin rachel rafael rahul raj rajesh ralph ramon randy raquel raul ravi ray raymond rebecca
        regina renee rex reynaldo rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rochelle rod rodney
        rodrigo roger roland romeo ron ronald ronnie rosa rosalie rosario rose rosemary rosie ross rowena roxanne roy ruben ruby
        rudy russell ruth ryan sahil sally salvador sam samantha samuel sandra sandy sanjay sara sarah sasha scott sean sergio
        seth shane shannon sharon shaun shawn sheena sheila shelby sherry sheryl shirley sid sidney sierra silvia simon simone
        sofia sonia sonya sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue
        sunil suresh susan suzanne sven sylvia tamara tammy tania tanya tara taylor ted terence teresa terrence terri terrie
        terry tess thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey traci tracy travis
        trevor tricia trina trish trisha tyler tyrone valerie vanessa vera verna vernon veronica vicki vicky victor vijay vikram
        vince vincent viola violet virginia vivian wade walter wanda warren wayne wendell wendy wesley wilfred will willard
        william willie wilma yolanda yusuf yvette yvonne zach zachary zoe
        abdul abdullah abena abigael abiola adaeze adaora adebayo adele adeola adil aditi aditya adriana agata agnieszka
        ahmad ahmed aidan aiko aileen ainsley aisling akua alana alasdair alec aleksandra alessandro alfie alina alistair
        alondra amara amina amir amira amrita anand anastasia anders anderson anika anil anish ankit annabel annelise
        annika antoine antonia anya aoife archie arif arlo armand armando arne arnel artur asha asif astrid aurelia avery
        ayanna aziz babak barb baz bea beatriz benedict benita benoit bernie berta bhavna bianca birgit bjorn bogdan brandi
        breanna brigid brody bronwen bronwyn bryce cara carina carmela carter cath celia chaim chantal charlotte chiara
        chidi chika chinedu chioma chloe ciara ciaran clemens clementine coleen conchita cordelia cormac cornelius dafydd
        dagmar daria darius davide davina deandre deb declan deepa deepika delia delphine demetrius deshawn desiree devon
        dhruv dimitri dina dirk divya dmitri dominik dorothea duncan dwayne dwight eamon eamonn edna effie efosa efua
        eilidh elaina elise elliot elliott elodie eloise elsa elspeth emeka emilia emilio emre enid ephraim ernestine ernie
        erwin esi esme esperanza estelle etienne etta euan eunice ewan ezra fabian farhan femi fergus fernanda fiorella
        flavia folake francine francois freda freddy frederick freya frida friedrich funmi gareth garth gaurav gaz
        genevieve geoffrey georgia georgina gerry gianni giles giorgio giselle gita giulia glynis graciela greta gretchen
        griffin guadalupe gustavo gwendolyn gwyneth habib hadiya hakeem hal halima hamish hana hanna hannes hans harish
        harpreet harrison hassan hattie hayley hedda heike helena helga hemi hendrik henrietta henrik hilary hilda hiroshi
        horst hussein ibrahim idris ifeoma ignacio igor ikenna ilse imani imelda imogen ingo ioana isabelle ishaan isla
        ismail isobel itzel ivana jabari jaden jamal jamila janelle janette jarek jasmin jaspreet javed jaya jayden jeanne
        jelena jennie jeroen jesper jessa jo joachim joao joella joelle johan johann jolanda jonas jonathon josef josefina
        josie jovan jules julianna jurgen kai kareem karim karin karolina kasia kavita keanu keira keisha kelechi kelsey
        kemi kendra kenji keziah khadija kiera kieran kirsten kirstin kirsty klara klaus kofi kojo konrad kris krishna
        kristof kunal kwaku kwame kwasi kwesi kyra lachlan laila lakshmi lana lara lars latisha latoya laurent layla leanne
        lennart leona leonie leopold liesl lilian liliana lilly linh linus lionel livia lorcan lorelei louisa luca lucian
        luciana lucien ludwig luigi luisa lukas maeve magda magdalena magnus mahmoud maisie makena malik manfred manish
        marcel marcin marek margot marguerite mariam marianna mariel marietta marika marius marjan marko marlena marnie
        mathias mathilda matilda matteo matthias matthieu maud maura mauricio mavis maxine mayumi meera meghan mehdi mehmet
        melvin merle mervyn micaela michal mieke mikael mikhail milan milena millie milo minh mireille miro miroslav mitzi
        modupe mohammad mohan moira morag morten mustafa myles myrtle nabil nadine nadja nanette natalya nathalie nathaniel
        naveen neema nell nellie nerissa ngozi niall niamh nicola nicolas nicolette niels nigel nils nimesh nisha nitin
        njeri noelle nomsa norbert noreen norris nuala obinna octavia odette olaf olena olga ollie omari oona orla orlando
        orson osman ottilie otto padraig paolo parveen pascal patrice patsy pavel payal perla petra petros phoebe pierre
        pilar piotr polly porfirio prakash pranav preston priscilla priyanka quincy quinn radha rafaela raheem rahim raisa
        rajiv ramesh ramona ranjit raphael rashid rashida reggie reinhard remy renata renaud reuben rhiannon rhys riccardo
        rishi riya rocio roderick rodolfo rohan rohit roisin roma ronan rory rosalind rosalyn rosanna roscoe rosemarie
        rufus rupert ruslan ruthie sabine sabrina sade sadia saira salma salman samir sandeep sanne santiago saoirse saskia
        satoshi savannah scarlett sebastian selena senan serena sergei shabana shanice shaz shelley shivani shreya shweta
        sigrid silvio simona sinead siobhan slavko sofie solange soledad solomon soren stefan stefania steffen stelios
        steph stephan sufjan sunita suraj susanna susannah suze svetlana swati sybil sylvester sylvie tabitha tadeusz taiwo
        takashi tamar tamika tanisha tariq tatiana teddy tegan temitope terrance thandi theo therese thiago thierry thora
        tiago tilda tilly timo tobias tomas tomasz torsten trent tristan trudy tunde tyrese ulrich umar ursula vadim
        valentin valentina vaughn venkat verity veronique vikas viktor viktoria vinay vishal vivek vivienne vladimir
        wanjiru wilhelm wilhelmina willemijn winifred winston wojciech xander xavier ximena yael yara yasmin yasmine yasser
        yaw yetunde yevgeny yosef youssef yuki yuliya yusra zahra zainab zane zara zelda zeynep zuri
        """.split()
    ),
    spelling={
        "u": "you",
        "ur": "your",
        "yr": "your",
        "r": "are",
        "pls": "please",
        "plz": "please",
        "plss": "please",
        "pl": "please",
        "pleas": "please",
        "plese": "please",
        "pleae": "please",
        "plase": "please",
        "thx": "thanks",
        "tnx": "thanks",
        "thnx": "thanks",
        "thanx": "thanks",
        "thks": "thanks",
        "thnks": "thanks",
        "tks": "thanks",
        "tysm": "thanks",
        "tyvm": "thanks",
        "thankyou": "thanks",
        "thankx": "thanks",
        "thnk": "thank",
        "sry": "sorry",
        "srry": "sorry",
        "sorrry": "sorry",
        "sory": "sorry",
        "apolgies": "apologies",
        "appologies": "apologies",
        "apologise": "apologize",
        "appologize": "apologize",
        "apoligize": "apologize",
        "apologising": "apologizing",
        "apologised": "apologized",
        "apologises": "apologizes",
        "im": "i'm",
        "ive": "i've",
        "dont": "don't",
        "doesnt": "doesn't",
        "dosent": "doesn't",
        "doesent": "doesn't",
        "dosnt": "doesn't",
        "didnt": "didn't",
        "cant": "can't",
        "cnt": "can't",
        "couldnt": "couldn't",
        "wouldnt": "wouldn't",
        "shouldnt": "shouldn't",
        "wont": "won't",
        "isnt": "isn't",
        "arent": "aren't",
        "wasnt": "wasn't",
        "werent": "weren't",
        "havent": "haven't",
        "havnt": "haven't",
        "hasnt": "hasn't",
        "hadnt": "hadn't",
        "aint": "ain't",
        "youre": "you're",
        "youve": "you've",
        "youll": "you'll",
        "theyre": "they're",
        "theyve": "they've",
        "theyll": "they'll",
        "weve": "we've",
        "thats": "that's",
        "whats": "what's",
        "wheres": "where's",
        "hows": "how's",
        "heres": "here's",
        "theres": "there's",
        "itll": "it'll",
        "itz": "it's",
        "lets": "let's",
        "msg": "message",
        "msgs": "messages",
        "acct": "account",
        "acc": "account",
        "accnt": "account",
        "acount": "account",
        "pw": "password",
        "cuz": "because",
        "coz": "because",
        "bcoz": "because",
        "bcz": "because",
        "becuz": "because",
        "becoz": "because",
        "becuase": "because",
        "recieve": "receive",
        "recieved": "received",
        "recive": "receive",
        "recived": "received",
        "reciept": "receipt",
        "adress": "address",
        "tmrw": "tomorrow",
        "tmr": "tomorrow",
        "tomorow": "tomorrow",
        "tommorow": "tomorrow",
        "tommorrow": "tomorrow",
        "tonite": "tonight",
        "hrs": "hours",
        "hr": "hour",
        "mins": "minutes",
        "min": "minute",
        "wks": "weeks",
        "yrs": "years",
        "b4": "before",
        "gr8": "great",
        "cust": "customer",
        "svc": "service",
        "custumer": "customer",
        "costumer": "customer",
        "refrence": "reference",
        "probl": "problem",
        "prob": "problem",
        "probs": "problems",
        "definately": "definitely",
        "seperate": "separate",
        "unacceptible": "unacceptable",
        "rediculous": "ridiculous",
        "ridiculus": "ridiculous",
        "hav": "have",
        "wat": "what",
        "wut": "what",
        "wen": "when",
        "shud": "should",
        "cud": "could",
        "wud": "would",
        "wrking": "working",
        "workin": "working",
        "halp": "help",
        "hlp": "help",
        "inet": "internet",
        "nvm": "nevermind",
        "frustating": "frustrating",
        "dissapointed": "disappointed",
        "dissapointing": "disappointing",
        "disapointed": "disappointed",
        "disappointd": "disappointed",
        "diappointed": "disappointed",
        "convinience": "convenience",
        "canceled": "cancelled",
        "canceling": "cancelling",
    },
    floating=(
        "really very so just also please kindly truly still currently actually simply indeed certainly definitely quite already "
        "sincerely deeply personally honestly totally completely fully extremely terribly awfully incredibly super sure "
        "absolutely greatly directly again too now well then always perhaps today here"
    ).split(),
    negators=(
        "not never no don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't haven't hasn't hardly "
        "neither nor ain't shouldn't without"
    ).split(),
    contrasts=(
        "but however though although and so because if when while as that which who until unless or yet still please what "
        "how why where since then"
    ).split(),
    abbreviations=(
        "mr mrs ms dr prof st vs etc eg ie inc ltd co corp approx dept est ext tel acct ref jr sr"
    ).split(),
    common=(
        "the and is to of you your we i it this that with for have has are was will can not on in be my our if what how when "
        "they there but do does did from by at or as an so me us please would could"
    ).split(),
    own={
        "quote": (
            "on … wrote:",
            "original message",
            "forwarded message",
            "begin forwarded message",
            "original appointment",
            "please type your reply above this line",
            "reply above this line",
        ),
        "headers": (
            "from",
            "sent",
            "to",
            "cc",
            "bcc",
            "date",
            "subject",
            "reply-to",
            "importance",
            "attachments",
        ),
        "closing": (
            "best regards",
            "ngā mihi",
            "nga mihi",
            "kind regards",
            "warm regards",
            "warmest regards",
            "warmly",
            "regards",
            "best",
            "all the best",
            "best wishes",
            "with best wishes",
            "sincerely",
            "yours sincerely",
            "sincerely yours",
            "yours truly",
            "yours faithfully",
            "respectfully",
            "respectfully yours",
            "cheers",
            "cordially",
            "many thanks",
            "thanks",
            "thanks again",
            "thank you",
            "thank you very much",
            "thank you so much",
            "thanks in advance",
            "thank you in advance",
            "thanks and regards",
            "thanks & regards",
            "thank you and best regards",
            "thank you and regards",
            "with thanks",
            "with regards",
            "take care",
            "v/r",
            "rgds",
            "br",
            "kr",
            "ty",
            "tia",
            "xoxo",
            "love",
            "looking forward to your reply",
            "hope to hear from you soon",
            "looking forward to hearing from you",
            "have a great day",
            "have a nice day",
        ),
        "signature": (
            "sent from my",
            "sent from yahoo mail",
            "sent from mail for",
            "sent from outlook",
            "sent from samsung",
            "sent with ",
            "sent via ",
            "get outlook for",
            "get bluemail for",
            "sent using ",
            "yahoo mail: ",
            "download our app",
            "follow us on",
        ),
        "disclaimer": (
            "this e-mail and any",
            "this email and any",
            "this e-mail, including",
            "this email, including",
            "this e-mail (including",
            "this email (including",
            "this message and any",
            "this message (including",
            "this message is intended only",
            "this message is confidential",
            "this e-mail is confidential",
            "this email is confidential",
            "this e-mail is intended",
            "this email is intended",
            "this electronic message",
            "this communication is intended",
            "the information contained in this",
            "the information in this e-mail",
            "the information in this email",
            "the contents of this e",
            "confidentiality notice",
            "confidentiality:",
            "disclaimer:",
            "notice of confidentiality",
            "if you are not the intended recipient",
            "if you have received this e-mail in error",
            "if you have received this email in error",
            "please consider the environment before",
            "this email was sent to",
            "to unsubscribe",
            "this communication is confidential",
            "this transmission",
            "the contents of this email",
            "this email may contain confidential",
            "this e-mail may contain confidential",
            "this message may contain confidential",
            "privileged and confidential",
            "you are receiving this email because",
            "you received this message because",
            "to stop receiving these emails",
        ),
    },
    titles=(
        "mr.",
        "mrs.",
        "ms.",
        "miss",
        "mx.",
        "sir",
        "ma'am",
        "maam",
        "madam",
        "dr.",
        "prof.",
        "atty.",
        "engr.",
        "arch.",
        "hon.",
        "rev.",
        "capt.",
        "lady",
        "lord",
    ),
    fields=(
        "name",
        "firstname",
        "first name",
        "last name",
        "lastname",
        "surname",
        "full name",
        "customer",
        "client",
        "user",
        "username",
        "ticket",
        "case",
        "number",
        "no",
        "date",
        "time",
        "day",
        "amount",
        "email",
        "e-mail",
        "address",
        "phone",
        "agent",
        "signature",
        "company",
        "product",
        "insert",
        "placeholder",
        "tracking",
        "reference",
        "invoice",
        "city",
    ),
    times={
        "one": "1",
        "two": "2",
        "three": "3",
        "four": "4",
        "five": "5",
        "six": "6",
        "seven": "7",
        "eight": "8",
        "nine": "9",
        "ten": "10",
        "eleven": "11",
        "twelve": "12",
        "thirteen": "13",
        "fourteen": "14",
        "fifteen": "15",
        "sixteen": "16",
        "seventeen": "17",
        "eighteen": "18",
        "nineteen": "19",
        "twenty": "20",
        "thirty": "30",
        "forty": "40",
        "fifty": "50",
        "sixty": "60",
        "ninety": "90",
        "couple": "2",
        "dozen": "12",
        "monday": "monday",
        "mondays": "monday",
        "mon": "monday",
        "tuesday": "tuesday",
        "tuesdays": "tuesday",
        "tue": "tuesday",
        "tues": "tuesday",
        "wednesday": "wednesday",
        "wednesdays": "wednesday",
        "wed": "wednesday",
        "weds": "wednesday",
        "thursday": "thursday",
        "thursdays": "thursday",
        "thu": "thursday",
        "thur": "thursday",
        "thurs": "thursday",
        "friday": "friday",
        "fridays": "friday",
        "fri": "friday",
        "saturday": "saturday",
        "saturdays": "saturday",
        "sat": "saturday",
        "sunday": "sunday",
        "sundays": "sunday",
        "sun": "sunday",
        "today": "today",
        "tonight": "today",
        "tomorrow": "tomorrow",
        "tmrw": "tomorrow",
        "tmr": "tomorrow",
        "tom": "tomorrow",
        "tomorow": "tomorrow",
        "tommorow": "tomorrow",
        "tommorrow": "tomorrow",
    },
    months=(
        "january jan",
        "february feb",
        "march Mar",
        "april apr",
        "May",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    currencies=(
        "pesos",
        "peso",
        "php",
        "dollars",
        "dollar",
        "bucks",
        "usd",
        "eur",
        "euro",
        "euros",
        "gbp",
        "pounds",
        "quid",
        "cents",
    ),
    streets=(
        "street",
        "terrace",
        "crescent",
        "grove",
        "mews",
        "quay",
        "gardens",
        "st",
        "avenue",
        "ave",
        "road",
        "rd",
        "blvd",
        "boulevard",
        "lane",
        "ln",
        "drive",
        "dr",
        "court",
        "ct",
        "highway",
        "hwy",
        "apt",
        "apartment",
        "suite",
        "unit",
        "floor",
        "building",
        "bldg",
        "block",
        "blk",
        "lot",
        "phase",
        "subdivision",
        "subd",
        "village",
        "barangay",
        "brgy",
        "condominium",
        "tower",
        "po box",
    ),
    fact_words={
        "number": (
            "ticket number",
            "ticket no",
            "ticket #",
            "ticket id",
            "ticket",
            "case number",
            "case no",
            "case id",
            "case #",
            "case",
            "invoice number",
            "invoice no",
            "invoice #",
            "invoice",
            "receipt number",
            "receipt no",
            "or number",
            "request id",
            "request number",
            "claim number",
            "claim no",
            "claim #",
            "claim",
            "job number",
        ),
        "reference": (
            "reference number",
            "reference no",
            "ref number",
            "ref no",
            "ref num",
            "ref",
            "reference",
            "ref #",
            "confirmation number",
            "confirmation no",
            "confirmation",
        ),
        "order-number": (
            "order number",
            "order no",
            "order num",
            "order #",
            "order id",
            "order",
            "orders",
            "order ref",
            "order reference",
            "po number",
            "po #",
            "purchase order",
            "transaction number",
            "transaction no",
            "transaction id",
            "transaction",
            "txn",
            "txn id",
            "transaction ref",
            "tracking number",
            "tracking no",
            "tracking id",
            "tracking #",
            "tracking",
            "waybill",
            "waybill number",
            "awb",
            "parcel",
            "package",
            "shipment",
        ),
        "booking-reference": (
            "booking reference",
            "booking ref",
            "booking number",
            "booking no",
            "booking id",
            "booking code",
            "booking",
            "booking confirmation",
            "pnr",
            "record locator",
            "locator",
            "reservation number",
            "reservation code",
            "reservation no",
            "reservation",
            "itinerary number",
            "itinerary",
            "confirmation code",
            "flight reference",
        ),
        "account-number": (
            "account number",
            "account no",
            "account num",
            "account #",
            "account id",
            "account",
            "acct",
            "acct no",
            "acct number",
            "acct #",
            "acc no",
            "customer number",
            "customer id",
            "customer no",
            "client number",
            "member number",
            "member id",
            "membership number",
            "membership no",
            "subscriber number",
            "policy number",
            "policy no",
            "loyalty number",
            "card number",
            "card no",
            "card ending in",
            "card ending",
            "card",
            "ending in",
            "ending with",
            "contract number",
            "contract no",
            "meter number",
            "iban",
        ),
        "serial-number": (
            "serial number",
            "serial no",
            "serial #",
            "serial num",
            "serial",
            "s/n",
            "sn",
            "imei",
            "imei number",
            "product key",
            "mac address",
            "service tag",
        ),
        "phone-number": (
            "phone number",
            "phone no",
            "phone",
            "mobile number",
            "mobile no",
            "mobile",
            "cell number",
            "cell",
            "cellphone",
            "cellphone number",
            "cp number",
            "cp no",
            "contact number",
            "contact no",
            "contact",
            "telephone number",
            "telephone",
            "tel no",
            "tel",
            "landline",
            "number",
            "call me at",
            "call me on",
            "text me at",
            "reach me at",
            "reach me on",
            "whatsapp",
            "viber",
            "gcash number",
            "gcash",
            "hotline",
        ),
        "version": (
            "version",
            "ver",
            "build",
            "firmware",
            "firmware version",
            "software version",
            "os version",
            "app version",
            "release",
            "ios",
            "ipados",
            "android",
            "windows",
            "win",
            "macos",
            "mac os",
            "os x",
            "chrome",
            "firefox",
            "safari",
            "thunderbird",
            "office",
        ),
        "address": (
            "address",
            "my address is",
            "delivery address",
            "shipping address",
            "billing address",
            "live at",
            "ship to",
            "deliver to",
            "deliver it to",
            "moved to",
        ),
    },
    service_words=(
        "able about above absolutely access accommodate achieve acknowledge acknowledged "
        "acknowledgement acknowledges across action active add additional addressing advice "
        "advise advised afternoon again against agent agents ago ahead aim alert align all also "
        "always amazing among answer answers any anything anytime apologies apologise apologised "
        "apologize apologized apology applicable appreciate appreciated appropriate area aren "
        "around asap ask aspire assessment assigned assigning assist assistance assistant "
        "assisting assure assured attended attention attentive available await aware awesome back "
        "bad based bear bearing because been before behalf behind being believe beloved best "
        "better between big bit both bring bringing business busy caliber call called came can "
        "care caring case celebrate chance channel character characters chat check checked "
        "checking cherish cherished clarify client clients clock close closely collaborate "
        "colleague colleagues come commend comment comments commit commitment committed "
        "communicate communication community company complain complaint complaints complete "
        "completely completion concern concerned concerning concerns confidentiality confirm "
        "confirmation consistently constantly constraint contact contacted contacting continually "
        "continue continued continuous convenience convenient conversation convey conveyed "
        "conveying cordially corrective correspondence could couldn count counting course "
        "courteous courtesy customer customers daily date day days deal dear dedicate dedicated "
        "dedication deeply delight delighted delightful delivering department deserve detail "
        "details devoted did didn different difficult difficulties diligence diligent diligently "
        "direct directly disappoint disappointed disappointing disappointment discuss disposal "
        "dissatisfaction dm dms doesn doing don done drop due duly during each eager earlier "
        "earliest earn effort efforts either elevate else email embrace empower encounter "
        "encountered encourage end endeavor endeavour endorse endorsed engage engaging enhance "
        "enjoy enjoying enquiries enquiry enrich ensure ensuring escalate escalated escalating "
        "escalation especially essential esteem esteemed etc evaluate evaluated evaluation even "
        "evening ever every everybody everybody's everyone everything evolving exceed exceeding "
        "excellence excellent exceptional excited expect expectation expectations expedite "
        "experience experienced experiences experiencing expert experts explain express extend "
        "extra extraordinary extremely family fantastic far feedback feel feeling feels few find "
        "fine first five flawless focus focused follow following foremost forthwith forward "
        "forwarded foster four friendly frustrate frustrated frustrating frustration fulfil "
        "fulfill fully further future general get gets getting give given giving glad gone good "
        "got gratitude great greatly greetings group grow growing grows guest guests guide had "
        "hand handle handled handling happen happened happens happiness happy hard has hasn "
        "hassle have haven having hear heard hearing heart heartfelt hearts hello help helped "
        "helpful helping helps her here hesitate hey high highest highly him his hold honor "
        "honored honour honoured hope hoped hoping hour hours how however humble humbly i'll i'm "
        "immediate immediately importance important improve improved improvement improvements "
        "improving inbox inconvenience inconvenienced inconveniences inconveniencing individual "
        "info inform information informed input inquiries inquiry inspire inspires instance "
        "instead integrity interest internal internally into invaluable investigate investigating "
        "investigation isn issue issues its join joy joyful just keep keeping kind kindest kindly "
        "know known largest later latest leading learn least leave let let's lets letting level "
        "lifelong like limit limited line link listen listening little live logged long look "
        "looked looking lot love lovely loyal loyalty made make making management manager manner "
        "many matter matters may mean meaning means measures meet member members memorable "
        "mention mentioned message messages messaging might mile mind minutes mission moment "
        "moments monitor monitored monitoring month more morning most much must nationwide "
        "necessary need needed needs never nevertheless new next nice night nor not note noted "
        "notice notify now number nurture obliged occur occurred off offer office old once one "
        "ongoing onto open opinion opportunity optimal option options other others our ourselves "
        "out outstanding over own paramount part parties partner party pass passed passion "
        "passionate patience patient patiently people per perfect person personal personally "
        "pertaining platform pleasant please pleased pleasure pledge pls pm point possible "
        "possibly post prefer premier present previous pride prior prioritize priority private "
        "privilege privileged proactive problem problems product products professional proper "
        "properly proud provide provided providing public purpose pursuit put quality queries "
        "query question questions quick quickly quite raise raised rate reach reached reaching "
        "read ready real really reason reasons reassure receipts receive received receiving "
        "recent recently regard regarded regarding regards regret related relationship relay "
        "relayed relentless relevant reliability reliable relied rely remain remainder remarkable "
        "renowned report reported reporting representative request requests require required "
        "resolution resolve resolved resolving respect respective respond response responses rest "
        "revert review reviewed reviewing right room run safe said same satisfaction satisfied "
        "satisfy save say scenes seamless seamlessly see seek seen send sending sent serious "
        "seriously seriousness serve served service services serving set several shall share "
        "shared sharing shortly should shouldn show since sincere sincerely site situation six "
        "social solution solutions solve solved some someone something soon sooner sorry sort "
        "specialist specialists specialty specific staff stakeholders stand standard standards "
        "standing stay stellar step steps still stop story strength strive strives striving "
        "strong stronger submit success such suggest suggestion suggestions superior support "
        "supporting sure take taken taking talk team teams technical tell ten term terms thank "
        "thankful thanking thanks that them then there these thing things think this thorough "
        "thoroughly those thoughtful thoughts three thrilled through thx ticket time times "
        "tirelessly today together tomorrow tonight too touch toward towards transparency "
        "treasure treasured treat treated trouble truly trust trusted trusting truth try trying "
        "tuned tweet twice twitter two type ultimate unable under understand understandable "
        "understanding unfortunately unless unparalleled unpleasant until unwavering update "
        "updated updates upon upset urgent use used user users using usual utmost valuable value "
        "valued values various very via view vision visit vital voice wait waited waiting want "
        "wanted wants warmest watch way we're website week weekend weeks welcome well wellbeing "
        "went what whatever when whenever where wherever whether which while who whole "
        "wholeheartedly whose why wish wishes within without won wonderful word words work worked "
        "working world worldwide worry would wouldn write writing wrong wrote year years yes "
        "yesterday yet you're your yours yourself "
    ).split(),
    short_names={
        "bob": "robert",
        "bobby": "robert",
        "rob": "robert",
        "bill": "william",
        "billy": "william",
        "will": "william",
        "liam": "william",
        "dick": "richard",
        "rick": "richard",
        "ricky": "richard enrique",
        "jim": "james",
        "jimmy": "james",
        "jack": "john",
        "johnny": "john",
        "hank": "henry",
        "harry": "harold henry",
        "ted": "theodore edward",
        "teddy": "theodore edward",
        "ned": "edward",
        "eddie": "edward eduardo edgar",
        "liz": "elizabeth",
        "lizzie": "elizabeth",
        "betty": "elizabeth",
        "beth": "elizabeth",
        "peggy": "margaret",
        "meg": "margaret",
        "maggie": "margaret",
        "kate": "katherine catherine kathryn",
        "katie": "katherine catherine kathryn",
        "kathy": "katherine catherine kathryn",
        "cathy": "catherine",
        "kitty": "katherine catherine",
        "molly": "mary",
        "polly": "mary",
        "sally": "sarah",
        "sadie": "sarah",
        "tony": "anthony antonio antonia",
        "mike": "michael",
        "mickey": "michael",
        "mick": "michael",
        "chuck": "charles",
        "charlie": "charles charlotte",
        "dave": "david",
        "davy": "david",
        "joe": "joseph jose",
        "joey": "joseph jose",
        "steve": "stephen steven",
        "jerry": "gerald jerome",
        "gerry": "gerald geraldine",
        "larry": "lawrence laurence",
        "andy": "andrew andres",
        "drew": "andrew",
        "nick": "nicholas",
        "tom": "thomas",
        "tommy": "thomas tomas",
        "peg": "margaret",
        "sue": "susan suzanne",
        "susie": "susan suzanne",
        "trish": "patricia",
        "patty": "patricia",
        "mandy": "amanda",
        "becky": "rebecca",
        "debbie": "deborah",
        "jenny": "jennifer",
        "jen": "jennifer",
        "sandy": "sandra alexander",
        "alex": "alexander alexandra alejandro",
        "zack": "zachary",
        "matty": "matthew",
        "russ": "russell",
        "greg": "gregory gregorio",
        "geoff": "geoffrey",
        "jeff": "jeffrey geoffrey",
        "vicky": "victoria",
        "vic": "victor",
        "ronnie": "ronald",
        "ron": "ronald",
        "don": "donald",
        "ken": "kenneth",
        "phil": "philip phillip felipe",
        "ray": "raymond",
        "walt": "walter",
        "wally": "walter",
        "gene": "eugene",
        "art": "arthur arturo",
        "cindy": "cynthia",
        "terry": "theresa teresa terence",
        "tess": "theresa teresa",
        "ginny": "virginia",
        "nancy": "ann anne",
        "annie": "ann anne anna",
        "nan": "ann anne",
        "sandi": "sandra",
    },
    agent={
        "greeting": """
            # guide (start with a greeting); threads
            ^ (hi|hello|hey|hiya|heya|hullo|howdy|greetings|hola|gday|yo) [there|again|all|everyone|folks|team|guys|ya|you]
            (hi|hello|hey) (there|again)
            (hi|hello|hey|dear) (<name>|<given>|sir|ma'am|maam|madam)
            (hi|hello) ,
            ^ good (morning|afternoon|evening|day) [to you|<name>]
            good (morning|afternoon|evening|day) (<name>|sir|ma'am|maam|madam|there|everyone)
            ^ (morning|afternoon|evening) (<name>|there|all)
            ^ (morning|afternoon|evening) $
            ^ (morning|afternoon|evening) ,
            ^ dear <word>
            ^ to whom it may concern
            ^ (happy|merry) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|new year|holidays|christmas|weekend)
            ^ welcome [back] $
            ^ [a] [warm] welcome [back] (to|,)
            ^ (i|we|i'm|we're) [hoping|hope|trust] ~1 you [are|have|had|were|been] ~2 (well|great|good|fine|safe|okay|ok|day|week)
            ^ (hope|hoping|trust) [that] (you|you're) [are|have|had|been] [doing|having|keeping|staying] (well|great|good|fine|safe|okay|a)
            (hope|trust) this (email|message|note|letter|mail) finds you
            ^ (nice|good|great|pleased|lovely|pleasure) to (meet|see|hear from|e meet) you
            ^ how (are|is) (you|things|everything|it) [doing|going|today|feeling] $ ?
            ^ [<number>] <number> (hi|hello|hey) [there]
        """,
        "thanks": """
            # guide (thank the customer); threads
            (thanks|thank you|thank u|thankyou|thank ya|thank-you) [so much|very much|a lot|a bunch|a million|a ton|kindly|again]
            [many|big|huge|special|sincere|heartfelt] thanks
            thanking you
            (thank|thanking) (everyone|all|y'all|<name>)
            (i|we|i'd|we'd|would|i do|we do|i can|we can) [truly|sincerely] appreciate (you|your|it|that|the|this|these|all|how|being|having)
            ^ appreciate (you|your|it|that|the|this|these|all)
            , appreciate (you|your|it|that|the|this)
            much (appreciated|obliged)
            (is|are|was) [very] much appreciated
            (patience|feedback|understanding|cooperation|business|help|time|support|loyalty|report) (is|are) (appreciated|valued)
            <i-am> [so|very] (thankful|grateful|obliged|indebted)
            (grateful|thankful) (to|for) (you|your|the|all)
            (would|want) ~2 (to thank|to say thank)
            ! thanks to (our|the|a|an|his|her|their|its|this|that|new|recent)
            ! thank (god|goodness|heavens|heaven|lord)
            ! no (thanks|thank you)
            ! thanks but no thanks
            ! (thank you|thanks) (note|card|page|gift|letter|email)
            ! (say|saying|said|without) [a] (thanks|thank you)
            ! appreciate [it] if
            ! would appreciate [it|your] [if|you]
            (value|appreciate) your (patience|time|honesty|feedback|openness|effort|efforts) and (appreciate|thank)
            (i|we) [really|truly|so|do|also|very much] appreciate that you (took|have taken|wrote|told|let|reached|brought|shared|contacted)
            and appreciate (that you (took|have taken|wrote|told|let|reached|brought|shared)|you taking|your)
        """,
        "apology": """
            # guide (apologise when the company failed)
            [<i-am>|feel] [so|very|really|truly|terribly|awfully|extremely] sorry
            apolog*
            (my|our|sincere|sincerest|deepest|humble|humblest) apology
            (i|we) [do|deeply|sincerely|truly] regret (the|any|this|that|what|having|to|not|your|how|you|all)
            (regret|regrets|regretful) (to|for|the|that|any)
            (forgive|pardon|excuse) (us|me|our|my|the|any)
            (please|kindly) (forgive|pardon|excuse)
            (beg|ask) ~1 (pardon|forgiveness)
            (my|our) (bad|mistake|error|fault|apologies) [entirely|completely|here]
            (this|that|it) (was|is) [entirely|completely|all|totally] (our|my) (mistake|error|fault|oversight|bad)
            (that's|it's) (on us|on me|our fault|our mistake|my fault|my mistake|our error|our bad)
            mea culpa
            ! not sorry
            ! sorry not sorry
            ! (no|not|without|don't) [any] [need|reason|have] [to|for] [be|say|an|any] (sorry|apolog*)
            ! (never|nothing) ~2 (sorry|apolog*)
            ! (safe|safer) than sorry
            ! feel sorry for (you|him|her|them|yourself|people)
            ! (sorry|sad) (state|excuse|sight|lot)
            ! (you|they|he|she|you'll|they'll) (should|must|will|could|can|would|owe|need|have|be) ~3 (sorry|apolog*)
            ! you're sorry
            ! (asked|asking|told|want|wants|demand|made|make) (them|him|her|you|the) ~3 (to apologize|sorry|apologize|apology)
            ! (accept|accepts|accepted|received|appreciate|appreciated) your (apology|apologies)
            ! excuse me
            ! (driver|crew|staff|courier|company|seller|agent|they|he|she|merchant|host|team|bank|store) (should|must|ought to|needs to|need to) apologize
            ! no need to (apologise|apologize|be sorry|say sorry)
            ! (nothing|don't|do not|needn't|you don't have) to (apologise|apologize|be sorry) [for|about]
            ! better safe than sorry
        """,
        "empathy": """
            # guide (acknowledge the feeling before the solution); own reading of public threads
            (i|we) [can|do] [completely|certainly|totally|absolutely|well] (see|imagine|tell) (why|how) \
(you|you're|you'd|you've|this|that|it|anyone)
            # guide (acknowledge the feeling before the solution); courtesy such as "thank you for your patience" is none
            # sorry for what happened to the customer
            sorry [to|that] [we're|we|i|to] (hear|learn|know|see|read|find out|discover|note|be told|hearing|learning|have read)
            <sorry> [so much] (for|about|over|regarding|on|at) ~4 <trouble>
            <sorry> ~1 [that] (your|our|these|any|all) ~3 <trouble>
            <sorry> ~1 [that] (you're|you've|you'd|you|u|ya) [are|were|have been|had|have|have had to|had to|feel|felt|are still|didn't|did not|haven't|weren't|aren't|still|got|get] ~1 (<ing>|<ed>|<trouble>|had|have|to|feel|been|going|through|without|got|get|that way|receive|happy|able|unable|pleased|satisfied|come|left|stuck|find|found|don't|dealing|not)
            <sorry> ~1 [that] you've
            <sorry> (to) (let you down|keep you waiting|have kept you|have let you|have left you|have missed you|cause|have caused|disappoint|have disappointed|put you through|make you wait|inconvenience|leave you)
            <sorry> (we|i) [have|may have|could have] (let you down|kept you|disappointed|caused|missed you|failed you|failed to|put you|made you|messed|dropped|didn't meet|couldn't meet)
            <sorry> (it|this|that|things) [has|have|had|is|was|are|were|hasn't|haven't|isn't|wasn't|didn't] ~1 (<trouble>|taken|taking|been|happened|arrive|work|working|going|go|meet|met|live|occurred|come)
            <sorry> [that] (your|the) ~3 (is|was|has|hasn't|isn't|are|aren't|haven't|wasn't|didn't|got|came|arrived|went|keeps|still|won't)
            <sorry> for (what|how|everything|keeping|making|letting|causing|leaving|putting|any and all) ~2
            (feel|felt) (bad|terrible|awful) (about|that|for|hearing)
            # the feeling is understood
            (i|we) [do|can|could] [certainly|definitely|absolutely] (understand|sympathize|sympathise|empathize|empathise|relate) [and apologize|and appreciate|with|entirely|completely] (your|how|why|that this|that it|that you're|that you are|the|this (is|can|must|isn't)|it (is|can|must|isn't|'s)|it's|with you|where|being|wanting|what (you're|you are|it's|that's|a)|what this|with)
            (i|we) [do|can] [completely|totally|fully|definitely|absolutely] understand $
            (i|we) [do|can] [completely|totally|fully|definitely|absolutely] understand , (and|but|that|we|i|it|this)
            (i|we) [do|can|could] (realize|realise|recognize|recognise|acknowledge|imagine|appreciate|know|see|tell|feel|get|hear) [that] (how|why|where|what (a|you|it's|this)|it's|it is|this is|this must|this can|this isn't|that's|your pain|your frustration|your point|your disappointment|it can be|it must be|it hasn't|it isn't|it wasn't|waiting|being|having) ~4 (<hard>|<trouble>|important|much|feel|feeling|feels|mean|means|coming from|ideal|easy|fun|long|eager|anxious|wanted|want|pain|disappointment|going through|shock|like|useful|worry|matters)
            (i|we) [can|do] (hear|feel) (you|ya) $
            (i|we) [can|do] (hear|feel) you , (and|but)
            (i|we) [can] (only|totally|completely) (imagine|understand)
            (i|we) (get|understand) (it|that) , (and|but|<name>|<given>)
            (i|we) get (where|why) you
            (completely|totally|perfectly|fully|entirely|absolutely|definitely) (understand|get it|understandable|understandably|valid|hear you)
            (understandable|understandably)
            (this|that|it|which) [certainly|definitely] (must|can|could|has to|had to|may|might|would) [certainly|definitely|also] (be|have been|feel|get|seem) ~2 <hard>
            (must|must've) [have] (be|been|feel|felt) ~2 <hard>
            how <hard> (it|this|that|to|for|when|waiting|being|having|your|technical|delays)
            (i know|we know) (it's|it is|this is|this isn't|it isn't|that's|how|waiting|that this|that it|having) ~3 (<hard>|ideal|fun|easy|long|important|what you)
            (sounds|sound|seems|seem) [so|very|really|extremely|quite|pretty] <hard>
            ^ (that's|this is|it's|that is|that sounds|this sounds|that must be|how|so) [so|very|really|extremely|quite|pretty|definitely|certainly|always] <hard> [and|but|to|for|when]
            what a (pain|bummer|shame|mess|nightmare|disappointment|pity|hassle|drag|headache|pickle|way|frustrating|terrible|horrible|disappointing|stressful)
            (that's|that is|this is|it's|certainly|definitely|that|this) [definitely|certainly|really] (not|isn't|is not|doesn't|does not|not at all|isn't at all|never) [sound|seem|look|feel|at all|the] [like] [the|a] (good|great|ideal|cool|fun|right|acceptable|okay|ok|pleasant|normal|what we (like|want|expect|hope|aim|strive|love|intended)|how we (like|want|do)|experience we|kind of experience|type of experience|experience|the experience|impression|standard of|service we|level of service|the way we|the kind of|fair) [to hear|to see|at all]
            (not|isn't|wasn't|never) (the|an|our) ~2 (experience|service|impression|intention|standard) (we|you|i|that)
            (no good|no fun|not cool|not good|not great|not ideal|not fun) (at all|to hear|that)
            (we|i) (never|don't|do not|hate|would hate|'d hate|wouldn't|dislike) (want|like|wish|ever want|want to|like to) [to|for|you|that|when|any|our|customers|our customers|anyone] (hear|see|feel|have|experience|you to (feel|have|leave|be|go|miss|wait)|this|leave) [to|that|this|you|about|of|feel|have|be]
            (we|i) (hate|would hate|'d hate|hated) (to hear|to see|that|hearing|seeing|for you)
            (no one|nobody|none of us) (likes|wants|should|deserves|enjoys|ever wants|would want)
            (sad|saddened|upset|disheartened|dismayed|alarmed|troubled|disappointed|concerned|distressed|heartbroken|bummed|unhappy|concerning|upsetting|disappointing|devastated) to (hear|learn|see|read|know|find)
            (i'd|we'd|i would|we would|anyone|anybody) ~1 (be|feel|have felt|have been) [just as|as|equally] (frustrat*|upset|the same|disappointed|annoyed|angry|mad|worried|concerned|that way)
            (in|if i were in|if we were in) your (shoes|place|position)
            (put|putting) (myself|ourselves) in your
            your (frustration|frustrations|disappointment|anger|feelings|worry|worries|concern|concerns|annoyance|irritation|reaction|dissatisfaction) (is|are|makes|make) [completely|totally|absolutely|perfectly|very] (understandable|valid|justified|understood|legitimate|sense|noted|heard|important|fair|reasonable)
            (understand|understanding|sense|share|hear|feel|see|acknowledge|sympathize with|empathize with|sorry for|appreciate|recognize) your ~1 (frustration|frustrations|disappointment|concern|concerns|pain|feelings|worry|worries|anger|annoyance|situation|point|position|dilemma|sentiment|sentiments|dissatisfaction|displeasure|predicament|plight|urgency|confusion|inconvenience|discomfort|anxiety|impatience|desire|query|issue|problem)
            (you have|you've|you've got|with) (every|good|all the) (right|reason) to
            (you're|you are) [completely|absolutely|totally] (right|justified|entitled) to (be|feel|expect)
            (we've|i've|we have|i have) all been there
            (our|my|deepest|sincere|heartfelt) (condolences|sympathies|sympathy)
            (my|our) heart (goes out|breaks)
            for your loss
            (oh no|uh oh|oh dear|oh my|oh gosh|oh man|oh boy|yikes|ouch|oof|eek|(aw|aww) (no|man|sorry|that's|not|dear|you)|argh|arg|bummer|oh my goodness|oh wow|gosh|dear me)
            (we|i) (let|have let|'ve let) you down
            (that's|this is|that is) (unacceptable|unfortunate|unusual and|disappointing|awful|terrible|horrible|heartbreaking)
            (worrying|worrisome|frustrating|stressful|upsetting|inconvenient|disappointing|annoying) (situation|experience|time|this|it|that)
            (know|understand) (how much|how important|how eager|how long) ~2 (you|this|it|your)
            (times|time) (is|are) (difficult|tough|hard|stressful)
            (difficult|tough|trying|stressful|challenging) (time|times|situation|circumstances) for you
            # no empathy
            ! sorry [but|that] you (can't|cannot|need|must|will|would|have to|should|are not eligible|aren't eligible|don't qualify) [be|contact|need|to]
            ! sorry , (but|you|your|the) [you|we|your] (can't|can not|cannot|must|need|will|is not|isn't)
            ! sorry but
            ! sorry (about|for|if) (this|that|it) $
            ! (i|we) (don't|do not|didn't|cannot|can't) (see|have|know|understand|recognize|get|hear)
            ! [to|help|helps|me|us|better] understand (how to|what is|what's|the (issue|problem|question) better|more|better)
            ! (to|help us|help me|so we can|so i can|let me|make sure i|ensure i|do you|if i|just so i|as i|as we) [better|fully|clearly|can|have] understand
            ! appreciate (your|the) (patience|understanding|time|feedback|business|cooperation|effort|efforts|loyalty|help|support|update|response|reply|tag|details|detail|screenshot|screenshots|suggestion|interest|continued|quick|prompt|kind|kindness|review|difficult|hard work|work)
            ! appreciate (you|it|that|all|this|being|if)
            ! understand (if|the terms|these terms|our|that (our|the|if))
            ! (i|we) (see|understand) [that] you (have (selected|created|already|set|installed|an|a)|are using|use|selected|created|want to add|mentioned)
            ! (this|that|it|which) (doesn't|does not|isn't|is not) (look|sound|seem) like (a|an|the|it|you)
            ! (sorry|apologies) [for|about] [any] (confusion|misunderstanding) (on|from) my
            ! ^ (what|how) a ~6 ?
            (i|we) [do|can|could] [certainly|definitely|absolutely] (understand|see) (that|you|you're|you've|your|u) [you|you're|you've|your|this|it|the]
            <sorry> ~1 [that] (you|you're|you've|you'd|u) ~1
            <sorry> (for|about|that) [the|this|any|all|that|your|such|our] ~1 (this|it|situation) (has|is|was|happened|caused|being|occurred|came|affected)
            ! (this|that|it|that's|it's) [is] (important|urgent|tricky|a hard|hard (drive|disk|reset|copy))
            ! <sorry> ~1 [that] you (can't|cannot|need|must|will|would have|should)
            ! (so|that) (i|we) (can|could) (understand|see)
            ! (i|we) (can|could) see (that|your|you) ~2 (account|order|was|has|is|were|payment|have (been|already|set|selected))
            # this is awful for you: any statement about the matter with a word of hardship
            (that's|this is|it's|that is|it is|that was|it was|this was|that must be|that sounds|this sounds|it sounds|sounds|that feels|which is|which was|there's nothing [more]) [<intens>|not] <ordeal>
            ^ (ugh|oh|ah|wow|gosh|aw|aww|man|yikes|ouch|argh|well|yeah|yes|hm|ew|eek|oof|damn|hey|hi|hello|goodness|oh no|oh dear) [<name>|<given>] (that's|this is|it's|that is|that was|it was|that sounds|that must be|what a|what an|how) [<intens>] <awful>
            (is|are|was|were|be|been|feels|feel|felt|being|sounds|seems) [<intens>] (horrible|maddening|infuriating|exhausting|miserable|heartbreaking|horrid|rotten|dreadful|gutting|unnerving|disheartening|agonising|agonizing|nerve wracking|nerve racking|distressing|upsetting|devastating|draining|galling|stressful|frightening|unsettling|frustrating|no fun|no joke|beyond frustrating|the last thing|harrowing|demoralising|demoralizing|infuriating|hard to (bear|take|swallow|hear|read)|not good enough|simply not good enough|so annoying|really annoying|worrying|very annoying)
            (does|must) (feel|sound|seem) [<intens>] (unfair|<awful>)
            (hearing|reading) (that|this|about) ~4 (saddens|upsets|worries|pains|breaks)
            (that|it|this) [really|just|does|must|always] (sucks|stinks|stings|hurts|bites|blows|smarts|suck|sting|hurt|stink|wears you down)
            (hurts|pains|saddens|upsets|breaks my heart|breaks our hearts) [us|me] to (see|hear|read|learn|know|lose|think)
            (i'm|we're|i am|we are|i was|we were) [<intens>] (saddened|gutted|mortified|horrified|dismayed|appalled|embarrassed|ashamed|devastated|heartbroken|distressed|troubled|shocked|sad|disappointed) [to|that|by|at|for|about]
            # nobody wants that
            last thing (anyone|anybody|you|we|one|they|someone|any of us|a <word>) [would|'d|want|ever] (want|wants|need|needs|needed|wanted|expect|expected)
            (not|isn't|wasn't|hardly|never|is not|was not|nowhere near|aren't|weren't) [exactly|quite|at all|really|remotely] (what|how|the way|where|when|the <word>|the kind of <word>|the sort of <word>) (you|anyone|anybody|any of us|we|one|a customer|people|customers|anyone's|someone|they) [would|'d|should|had|ever] (want|wants|wanted|need|pay|paid|paying|need|needed|expect|expected|like|plan|planned|hope|hoped|imagine|imagined|deserve|deserved|have to|in mind|signed up|enjoy|pictured|ordered|asked for|would|dream|choose)
            (you|customers|people|anyone) [really|certainly] (deserve|deserved|deserves) [so much|much|a lot|far|way] (better|an answer|more)
            you (shouldn't|should not|should never|shouldn't ever) (have to|have had to|need to|be|have been) ~1 (chase|chasing|ask|asking|wait|waiting|repeat|repeating|explain|deal|go|going|fight|worry|left|made|treated|pay|put|write|call|spend|run|feel|do|be|beg|jump|keep|out of|without|told|charged|kept|passed|bounced|stuck|contact|guess|lose|hunt|hang)
            (that|this|it) (shouldn't|should not|should never|ought not to|never should) [ever] (have happened|happen|have been|be happening|be like that|be this|take this|take that|have taken|be so|be that|have gone|have come|have got|have sat|have slipped|have to be|have had)
            # it would try anyone
            (would|'d|must|could|will) [have] (test|try|drive|annoy|upset|drain|wear|frustrate|worry|rattle|infuriate|irritate|break|exhaust|madden|wear out|scare|frighten|unnerve|shake|hurt|put off|tested|tried|driven|annoyed|upset|worried|rattled|tire|tax|stress|panic|spook|alarm|bother|ruin|fray|get on) (anyone|anyone's|anybody|anybody's|a saint|the patience|the calmest|any of us|me|us|you|most people|the most|out me|me too|your|all our)
            enough to (drive|make|try|test|put|send|ruin|spoil|upset|worry|wear|break|give) (anyone|anybody|anyone's|you|me|a saint|your|someone|the|one|us)
            (try|tries|test|tests|tested|tried) (the|anyone's|your) (patience|patience of)
            (it's|that's|it is|that is|i'd say that's) [<intens>] (enough|a lot|too much|no way) to (drive|ask|expect|put|deal|cope|treat|spend|start|end)
            # in your place
            (i'd|we'd|i would|we would|anyone|anybody|anyone's|me) [would|'d] [have] (be|feel|been|felt|hate|want|have been) [just as|as|equally|exactly|the|<intens>|out of my mind] (<cross>|same|asking|answers|out of)
            (so|and) (would|'d) (i|we|anyone|anybody)
            (so|as) would (i|we|anyone|anybody)
            (same|just the same|exactly the same) (way|here) (if|in your)
            (in|if i were in|if we were in|put ourselves in|putting myself in|put myself in) your (shoes|place|position|boots)
            if (it|this|that) (happened|were|was) (me|to me|us|mine|my <word>)
            (i've|we've|i have|we have) [all] been (there|in that|in your|on that|through|where you)
            (fox|foxes|catch|catches|trip|trips|get|gets|confuse|confuses|throw|throws|puzzle|puzzles|\
baffle|baffles|stump|stumps|fool|fools) (out|up) <anyone-at-all>
            (fox|foxes|confuses|puzzles|baffles|stumps|fools|catches|confuse|puzzle|baffle|stump|fool) \
<anyone-at-all>
            (easily done|easy mistake to make|an easy mistake|you're not alone|you are not alone|you're not the only one|you're not the first|not just you|you're in good company|you're far from the only)
            (i|we) (don't|do not|can't|cannot|can hardly|wouldn't|couldn't) blame you
            who (wouldn't|would not) (be|feel|want|have)
            (no|little|small) wonder (you|that you|it)
            (for|with) [very] good reason
            (quite rightly|rightly so|and rightly|justifiably|justified in)
            # the worst time
            (of all|on top of) (days|times|nights|weeks|moments|mornings|evenings|everything|that|places|all that|all this|it all|the)
            (at|comes at|came at|couldn't come at|couldn't have come at|the) [the] (worst|worse|bad|awkward) [possible] (time|moment|timing|times)
            (bad|worst|terrible|awful|rotten|lousy|dreadful) (timing|luck|start to|end to|day|week|morning|evening|night|way to|experience|time of it)
            (right|just|literally|shortly|the night|the day|the week|days|hours|minutes|so close|a day|an hour|two days) (before|to) (a|an|your|the|his|her|my) (wedding|birthday|holiday|holidays|exam|exams|interview|flight|trip|christmas|party|funeral|deadline|launch|move|surgery|operation|weekend|kick off|big day|anniversary|baby|school|payday|match|gig|concert|show)
            (in the middle of|during|ahead of|on) (a|an|your|the) (heatwave|heat wave|wedding|birthday|holiday|honeymoon|anniversary|cold snap|exam week|big day|day off)
            # time, money, sleep and effort lost
            [way|far|much|just|simply] too long (to|for|without|and|a|is|no|,|in)
            (way|far|much|just|simply|been) [been|is|was] [way|far|much] too long
            (is|was|that's|it's|been) [such] (a [very|really] long|an awfully long|an age|a lifetime|a [whole] lot of) (time|wait|day|week|while|journey|chasing|hours|hassle|to|trips|waiting|back and forth)
            (wasted|lost|waste of your|waste so much|wasted so much|cost you|stolen|used up|given up|gave up|taken up|eaten into|ruined|spoiled|spoilt) (your|you|of your|you a|you an|you the|half your|half the|so much of your|so much|all your) [own|precious|valuable|whole|hard earned] (time|evening|afternoon|morning|weekend|day|days|holiday|lunch|sleep|money|birthday|trip|night|patience|plans|party|journey|trips|journeys|evenings|hours|energy)
            (you've|you have|you had|you'd|you were|having) [already|clearly|all|been|evidently|certainly|now] (been through|gone through (a|so|this|all|enough)|waited [long] enough|put up with|had to put up|been patient|been more than patient|been very patient|been waiting|had the|had enough|had a (rough|bad|hard|tough|rotten|horrible|miserable|terrible|awful|long|lousy|stressful|nightmare|trying)|been passed|been bounced|been sent|been let down|been left|suffered|done everything|had more than|been messed|been round|been given|been on|taken (a leave|leave|time off|the day|a day)|stayed in|taken the|missed)
            (the runaround|round the houses|from pillar to post|pillar to post|in circles|in limbo|in the dark|up in the air|left hanging|left stranded|high and dry|out of pocket and|a rough ride|run ragged|the wringer|a lot on your plate|hands full|through the mill|at the end of your tether|your wits end)
            you (waited|took|stayed|travelled|traveled|drove|came|paid|saved|queued|planned|spent|trusted|relied|went|called|wrote|lost|missed|gave) ~4 (for this|for nothing|in vain|all that|all this|all the way|so long|this long|and (got|then|still|nobody|heard)|only to)
            # the feeling is understood
            (i|we) [can|do|could|fully|completely|totally|really|truly|absolutely|certainly|definitely|quite|perfectly|well|only|just|very much|entirely|easily|also] (understand|appreciate|realise|realize|acknowledge|recognise|recognize|see|hear|get|imagine|know|feel|tell|sense|gather) [just|exactly|full well|only too well|all too well|well] (how|why) (you|your|this|that|it|much|hard|frustrat*|upset*|disappoint*|annoy*|stress*|worr*|serious|tight|important|urgent|difficult|confusing|unfair|long|bad|awful|tired|tiring|far|close|little|inconvenient|scary|anxious|busy|precious|unsettling|exhausting|painful|badly|awkward|infuriating|maddening|nerve|rough|tough|costly|distressing|alarming|angry|special|terrible|eager|keen|vital|critical|quickly|costly|disruptive|unpleasant|off putting|the)
            (i|we) [can|do|could|fully|completely|totally|really|truly|absolutely|quite|certainly|only|just|well] (understand|appreciate|realise|realize|acknowledge|recognise|recognize|get|imagine|accept|know) [that] (this is|it's|it is|that's|that is|this has|it has|this must|it must|that must|this isn't|it isn't|it's not|this was|it was|you're|you are|you've|you have|you had|you were|you need|you want|you wanted|you feel|your|waiting|being|having|losing|what (you|a|it|this)|the (frustration|worry|stress|disappointment|anger|urgency|timing|delay|wait|impact|inconvenience|situation|importance|strain|pressure)|not (having|knowing|being|hearing|getting)|every|times|money|time|sleep|deadlines|paying|going) ~3 (<hard>|<awful>|<cross>|important|long|time|money|been|had|waiting|waited|had to|trouble|plans|family|baby|child|children|work|business|customers|health|holiday|expect*|rely|relying|counting|need|needed|hoping|looking forward|patience|enough|leave|deadline|short|tight|precious|counts|matter*|mean*|runaround|asking|already|hitting|affect*|hurt*|cost*|busy|through|last thing|keen|eager|urgent|want*|hop*|serious*|big|huge|hard earned|stuck)
            (i|we) (know|appreciate|realise|realize|understand|recognise|recognize|acknowledge|see) (this|it) [is|has|does] [been|really|directly|all|still] (hitting|affecting|affects|hits|costing|costs|hurting|hurts|hard|frustrat*|disrupts|disrupting|put*|leav*|holding|holds|matters|means|isn't|wasn't|hasn't|taken|dragged|gone on|left|caus*|a lot|comes|came)
            (i|we) [can|do] [really|absolutely|definitely|totally|completely|certainly] hear (you|ya|your|how|that you|the) [loud|on|and|there|frustration|in]
            ^ (i|we) (know|get it|understand|hear you|feel you|totally get it) ,
            , (i|we) (know|get it|understand|realise|realize|hear you|agree|totally agree|completely agree) $
            (i|we) (know|remember|recognise|recognize) (that|the|this) [little|sinking|awful|horrible|exact] (feeling|panic|frustration|pain|sinking feeling|dread|moment|fear|worry)
            (know|understand|imagine) (what|how) (that|it|this) (is like|feels|feels like|must feel|must be like|means|was like|must have been)
            (can't|cannot|can only|could only|can just|can't even|hard to|difficult to) [begin to] imagine [how|what|the|you|that|your|being|it]
            , (i|we) (can't|cannot|can only) imagine
            (i|we) feel (for you|your pain|your frustration|the same|awful|terrible|bad|dreadful|your)
            (thinking of|sorry for) you (and|at|all|both)
            (heart|hearts) (goes|go|sank|breaks|break|aches|going) [out|to|for|when]
            (hope|hoping|wishing|wish) [that] (you|she|he|they|your ~1|everyone|everybody|mum|dad|the little one|little one) (feel|feels|recover|recovers|get|gets|are feeling|is feeling|all feel|is (ok|okay|alright|all right|better|safe)|are (ok|okay|alright|all right|safe|well)|a speedy|a quick) [better|soon|well]
            (speedy|quick|swift|full) recovery
            get well soon
            hang in there
            (poor you|poor thing|poor lad|poor lass|poor girl|poor boy|poor kid|poor baby|poor pup|poor mum|poor dad|you poor|bless you|bless her|bless him|bless them|what an ordeal|some ordeal|what a (day|time|week|night|start|journey|saga|rigmarole|palaver|faff|shock|fright|horrible|rotten|awful|miserable|terrible|letdown|let down|worry|scare|blow|thing to|performance|carry on|slog|loss))
            # the point is granted
            (point taken|fair point|totally fair|that's fair|completely fair|fair enough|a fair (point|question|criticism|comment|complaint|concern)|fair criticism|you have a point|you've got a point|you make a [very] (good|fair|valid) point|a valid (point|concern|complaint|question)|valid (point|concern|complaint)|your (complaint|anger|frustration|concern|point) is [a|completely|entirely|quite] (valid|fair|justified|good)|i'd have said the same|i'd say the same|hands up|no excuses|no excuse for|there's no excuse|there is no excuse)
            (you're|you are|you were) [<intens>|perfectly] (right|justified|entitled|correct) [and|to|,|that|,] (to|feel|be|complain|expect|ask|it|we|that|this|should|and|angry|upset|cross)
            (you|your) [did|do|had|have] (say|said|tell|told) [so|us|me|as much] [clearly|before|already|twice|that] (and|but) (i|we|it|nobody|no one) (overlooked|missed|didn't|misread|ignored|should|was|got|failed|let|wasn't|never|listened|did|still)
            # what the company did to the customer
            (dropped the ball|fell short|fallen short|left you hanging|left you (in|waiting|stranded|out|without|hanging|high|guessing|wondering|with)|keeping you hanging|let you (and|down|all))
            (doesn't|does not|didn't|don't|won't) (reflect|represent|live up|meet) [the|our|to|your] (standard|standards|service|kind|level|experience|expectations|values|what)
            # sorry for the particulars
            <sorry> (for|about) (all|the|your|this|that|any|such|these|those|a) ~1 (mixed|nasty|horrible|awful|rude|cold|rough|scare|fright|surprise|messages|wasted|lost|long|time|length|lack|radio silence|back and forth|hold|queue|worry|alarm|stress|upset|hours|days|weeks|months|trip|trips|journey|journeys|ruined|spoiled|broken|upheaval|to and fro|chasing|wild goose|repeated|many|number|sleepless|bumpy|false|shock|pressure|confusing|loss|treatment|way|state|disturbance|bother|faff|rigmarole|nuisance|panic|ordeal|aggro|grief|annoyance|palaver|trouble|strain|tears|disappointment|distress|anxiety|unease|embarrassment)
            <sorry> (for|about) (cluttering|keeping|making|letting|leaving|putting|sending|wasting|ruining|spoiling|messing|dragging|bothering|worrying|scaring|upsetting|missing|causing|losing|taking|giving|passing|bouncing|dropping|failing|disturbing|interrupting) [all of|on] (you|your|this|that|so|such)
            <sorry> [that] (the|your|our|it's|this|it|his|her) ~3 (letting you down|playing up|giving you|causing you|acting up|let you down|ruined|spoiled|spoilt|upset|come to this|taken|dragged|keeping you|kept you|misbehaving|not what you|gone wrong|messing you|not been|fell apart)
            (regret|regrets) [any|the|all] (anxiety|distress|inconvenience|trouble|worry|delay|frustration|hardship|upset|disappointment|stress|experience|discomfort|confusion)
            ! thanks for ~3
            ! (thank you|grateful|appreciate it|cheers) for ~3
            ! (would|'d|will|may|might|can|could) you (understand|appreciate)
            ! (so|to|can) (i|we) (understand|see|know) (how|why|what) ~3
            ! (make|makes|made) sure ~2 (know|understand)
            ! (i|we) (know|see|understand) how to
            ! (tell|let) (us|me) (how|what|why) ~2
            ! (if|whether|in case) (it|this|that) (is|was|feels|gets|sounds|seems) ~2
            ! hope (this|that|it) helps
            ! (on top of|ahead of|during) (the|that) (page|screen|list|form|window|menu|app|update|install|setup|call|scan|process)
            ! (not|isn't) what you ~2 (selected|entered|ordered) ?
            ! (is|was|are) (it|this|that) ~3 ?
            (that|it|this|which) (must|has to|had to|must've) [be|have been|feel|have felt|get|seem|sound] [<intens>] <awful>
            (that|it|this|which) (can|could|may|might|would|does|did) [be|have been|feel|have felt|get|seem|sound] [<intens>] <ordeal>
            (nobody|no one|no customer|no parent|none of us) [ever] (should have|should ever|should be|should|wants|likes|enjoys|deserves) <word>
            (after|given|with|considering|following) (all|everything) [of|that] (you've|you have|this time|(that|this|the|these) (trouble|waiting|calls|chasing|hassle|stress|back and forth|trips|delays|worry))
            (makes|made) it (all the|even|so much|much) (worse|harder|more)
            (i|we) overlooked (it|that|this|your|the)
            (we|i) [have|clearly|really|certainly|evidently|badly|simply|obviously] (let|left|kept|failed|fell|fallen|dropped|messed|botched|disappointed|mishandled|fumbled|bungled|made) (you (down|wait|waiting|hanging|stranded|repeat|here|in the|with|on|feel)|short|the ball|this up|up here|a mess|a hash|this one)
            (my|our) (prayers|sympathies|condolences)
            (my|our) (thoughts|hearts|love) (are|go|is) [with|out|to]
            (i|we) (do|can|really|totally|completely|absolutely|fully|definitely|so) get (that|it|this|why|how|where)
            (i|we) get (that|it|this) $
            (i|we) get (that|it|this) , (and|but|it|you|that|we|i|so|really|honestly|totally|completely|which|<name>|<given>)
            (i|we) get (that|it|this) (you|you're|you've|it's|is|isn't|must|you'd|completely|totally)
            (i|we) get (why|how|where) (you|you're|you've|this|it|that|frustrat*|annoy*)
            (not|isn't|wasn't|below|short of|nowhere near) [at all|anywhere near] (our|your|my|the usual|the high|the) [usual|high|own] (standard|standards|level of|service|expectations) [we|you|i|that|of|here]
            ! not sure ~3
            (been|being|getting|get|got|gone|going|go|were|are) (sent|passed|bounced|pushed|shunted|run|given|fobbed|round|around|the) (around|round|from pillar|from <word> to|the houses|in circles|the runaround|off with|pillar|ragged|back and forth|and round)
            <sorry> ~1 [that] (we|i|we've|i've|our ~2) [have|has|had] (left|let you|kept you|put you|made you|gave you|sent you|took so|taken so|ruined|spoiled|spoilt|scared|worried|upset|turned you|dragged|cost you|caused you|frightened|hurt)
            # more of the same
            (can't|cannot|couldn't|won't|wouldn't|didn't|doesn't|hasn't|wasn't|isn't) [have] (be|been|feel|felt|make|made|help|look|easy|fun|nice|pleasant) [<intens>|things|it|for you|at all] (easy|fun|nice|pleasant|easier|much fun|right|fair|the best (start|day|week|news|feeling|way)|what you (need|needed|want|wanted)|great to|good to|for you|at all)
            you (must|sound|seem|look|clearly feel|obviously feel) [be|have been|feel|have felt|rightly|understandably|so|very|really|to be|like you're|absolutely|all be|both be] <cross>
            (you're|you are|you were|you feel|you felt|you'd be|you'd feel|feeling|left feeling|left you feeling|leave you feeling) (rightly|understandably|clearly|obviously|naturally|so|let|right to be|entitled to be|justifiably|quite rightly|very|really|this|that) ~1 <cross>
            (nothing|there's nothing|few things) [is|are|much] (worse|more (frustrat*|annoying|upsetting|stressful|infuriating|irritating|disappointing|maddening)|quite as|as (annoying|frustrating|infuriating|bad)) [than|as]
            never [<intens>|a] (fun|nice|easy|pleasant|ideal|good feeling|nice feeling|welcome|great feeling|good sign|good look|a good) [to|when|being|having|for|getting|if|thing|waiting|finding|losing]
            (not|hardly|isn't|wasn't|never) (a|an|much of a|the) [<intens>] (nice|good|great|pleasant|fun|brilliant|happy|easy|ideal|comfortable|lovely|best|way|proper) (feeling|experience|surprise|way to|start|thing|spot to|position|place to|look|day|holiday|night|welcome|birthday|present|gift|time|sight|situation|weekend|end|ending|introduction|first impression|advert)
            (not|isn't|wasn't|hardly|never) (the|a|an|our) ~3 (you'd|you|anyone|anybody|customers|people) [would|had|have|should|were|was] (want*|hope*|expect*|need*|deserve*|hoping|expecting|after|pictured|looking|imagined|planned|had in|paid|promised|counting|signed|like|enjoy)
            ^ what (a|an) <word>
            ! ^ what (a|an) ~1 (great|lovely|nice|kind|wonderful|fantastic|beautiful|brilliant|sweet|good|cute|relief|difference|win|fab|fabulous|gorgeous|delightful|amazing|awesome|cool|treat|joy|pleasure|star|gem|legend|superb|charming|thoughtful|clever|fun|result|super|perfect|generous|happy|find|idea|photo|picture|story|compliment|catch|smart|excellent|view|message|note|letter)
            ! ^ what (a|an) ~3 (is|does|means|do|are|can|could|should|has|says|looks)
            ^ how <awful>
            (it's|that's|this is|it is|that is|what|is|was|been|such) [<intens>|such] (a|an) [<intens>|real|proper|right|total|big|huge|bit of a|massive|genuine|serious|very] (pain|nuisance|nightmare|blow|faff|chore|slog|shame|pity|let down|letdown|disappointment|headache|drag|bummer|bother|hassle|scare|lot to (take|ask|deal|cope|lose|go|bear|handle|juggle)|tough one|rough one|slap in the face|bitter pill|sore point|raw deal|poor show|bad look|nasty|dreadful|rotten|miserable|stressful|frustrating|worrying|upsetting|scary|frightening|difficult time|horrible|horrid|sad|anxious|rough|lousy|trying|rubbish|awful|terrible|tough time|sorry state|poor way|bad way|rude|cruel|heavy|crying|lot of (money|hassle|stress|waiting|worry|time to (wait|lose|spend)|trouble|back and forth|pressure|phone calls|calls|running around|chasing|upheaval)) ~1
            (no|hardly a|poor|not a|not any|a rotten|a horrible|a terrible|a lousy|an awful|a rubbish|a rough|a bad) way to (spend|start|treat|run|end|begin|find|welcome|greet|thank|celebrate|be|travel|live|say|mark|leave|kick|learn)
            (one|two|three|four|five|six|seven|<number>) (too many|too much|too long|calls too|times too|days too|weeks too|hours too)
            (is|are|was|were|that's) [<intens>|simply|just|far|way] (too many|unreasonable|ridiculous|absurd|silly|daft|crazy|shoddy|shabby|disrespectful|inconsiderate|a joke|beyond a joke|poor service|poor form|out of order|plain wrong|simply wrong|not right|not okay|not ok|not fair|not good|not great|not acceptable|too long|an eternity|a lifetime)
            (days|weeks|hours|nights|a week|a day|a month|months|a night|a weekend|morning|evening) (without|with no|on hold|in a queue|in the cold|in the dark|on the phone|in a terminal|at the airport|stuck|sat|sitting|standing|waiting|of waiting|of chasing|of silence|of no|of calling|of back and forth|of this) [<word>] [<word>] [<word>] [<word>] (is|are|was|would|must|can't|isn't|sounds|has|have)
            (especially|particularly|not least|let alone|and|and all) (with|when you've got|when you have|during|on|before|after|ahead of|right before) [a|an|your|the|two|three|small|young|little|such] [small|young|little|new|sick|poorly|newborn|big|long|tight] (kids|children|baby|guests|family|wedding|holiday|exam|exams|deadline|deadlines|toddler|toddlers|newborn|little ones|launch|birthday|christmas|funeral|interview|surgery|visitors|in laws|flight|journey|shift|pregnancy|weather|winter)
            (clock's|clock is|time's|time is) (ticking|tight|short|of the essence|running out|against you|not on your side)
            (cutting it|running it) (fine|close)
            every (minute|hour|day|penny|pound|second|cent|dollar|peso) [really] counts
            (looming|around the corner|hanging over you|breathing down your neck|at stake)
            (the|all the|any|what) (stress|worry|anxiety|upset|embarrassment|pain|frustration|disappointment|fright|distress|upheaval|hassle|strain|heartache|grief|anguish|discomfort|worry and stress|alarm) (this|that|it|you|we|these|of|must|has)
            (leaving|left|leaves|leave) you (stuck|stranded|without|waiting|worried|cold|out of|out in|wondering|hanging|in the|in this|in such|in a|short|hungry|empty handed|locked out|guessing|feeling|high|alone|to chase|sitting|standing|unable)
            (only|perfectly|completely|totally|it's|it is|quite) (natural|human|normal|understandable) (to|that) (you|feel|want|worry|be|ask|wonder|get|panic|expect)
            (you're|you are|you were|you've been) [<intens>|perfectly|quite] (right to (be|call|flag|ask|raise|complain|report|chase|expect|question|check|worry|feel|want|point|push|query|be)|not wrong|spot on|within your rights|well within)
            (within|well within) your rights
            (the way|how) you (were|got|have been|'ve been) (treated|spoken|handled|dealt|greeted|left|received)
            (your patience|anyone's patience) (has|must|was|is|deserves|isn't|had)
            (sleepless|restless) (night|nights)
            (empty handed|empty-handed|out of the blue|in the lurch|at short notice|on tenterhooks|on your own with|at the end of your rope|at the end of your tether)
            (another|yet another|one more|the last|extra) (headache|hassle|hoop|hurdle|thing to (worry|deal|think)|worry|disappointment|letdown|knock back)
            (jump|jumping|jumped) through [so many|these|those|all these|more|the|several] hoops
            (rubs|rubbing|rub|add|adds|adding|added|rubbed) (salt|insult)
            (hardest|last|worst) thing (when|to|about|for|after|is|at) (you|hear|see|deal|this|go|be|a|the|your|someone)
            (miss|missing|missed|spoil|spoiled|ruin|ruined|ruins|spoils|dampen|dampened|overshadow) (your|the|out on|a) [whole|entire|own|big|once in a lifetime] (wedding|birthday|holiday|flight|exam|interview|party|anniversary|honeymoon|day|weekend|trip|plans|evening|christmas|concert|show|finale|funeral|graduation|moment|fun|surprise|mood|celebration|break|night out)
            (scared|worried|frightened|upset|shaken|shocked|rattled|stressed|gutted|heartbroken|devastated|exhausted|furious|livid) you (must|were|are|feel|felt|both|all)
            how (scared|worried|frightened|upset|shaken|stressed|gutted|exhausted|tired|angry|cross|fed up|let down|anxious|annoyed|frustrated|furious|disappointed|unsettled|helpless|alone|lost) (you|she|he|they|this|that|your|anyone|it|we)
            ! ^ what a ~6 ?
            ! (if|when|whether|in case) (you|it|this) (feel|feels|sounds|seems|is|are|get) ~2
            ! dark (mode|theme)
            (lost|losing|lose|without) (sleep|your holiday|your wedding|hours of|a day's|a whole day|a day of|your photos|your work|sleep over)
            ! (i|we) see [that] (you|you've) [have|had] (changed|managed|added|moved|switched|opened|logged|placed|ordered|signed|posted|replied|contacted|updated|uploaded|installed)
            # no need to worry, and what is wished for the customer
            (don't|do not|no need to|not to|never|nothing to) worry [about|we|i|you|it|this|as|since|because|though] (we|i|we're|we'll|i'll|i'm|i'd|you|your|it|this|as|since|because|that|the|our|there)
            (don't|do not|no need to|not to) worry $
            (we|i) [do|really|definitely|certainly|all|always] want (you|your ~2) [back|to] [to] (work|be|enjoy|feel|get|have|love|stay|run|go|up|back)
            (we|i) [do|really|definitely|certainly|all|always] want to (get you [back] (up|on|to|in|sorted|going)|make sure (you're|you are|you can|you have|you get|you feel|you don't|your ~2 (is|are|works|work|goes)))
            (we|i) (know|understand|get|realize|realise) you ['re|are] [probably|really|just] (want|eager|excited|keen|can't wait|are eager|are excited|are keen|look forward|looking forward|hoping) [to] ~1
            (i|we) [do|totally|completely] (get|understand|hear|appreciate|love) your (interest|excitement|enthusiasm|eagerness|passion|curiosity|loyalty)
            (appreciate|appreciative of|grateful for|admire) [the|all the|everything|all|your] ~2 (work|job|effort|sacrifice|service) you (do|are doing|are putting|put|have done)
            (this|that|it) (simply|really|just|certainly|definitely) (shouldn't|should not|should never) (be|happen|have happened)
            ! (understand|see|know) [that] (you|you're|you are) ['re|are] (looking for|trying to|wanting|asking|requesting|referring|having issues with|seeking|inquiring)
            your <grief> [here|at this|with this|over this|about this|in this|today|tonight|about ~2|over ~2|with ~2|at ~2] (is|are|was|were|seems|sounds) [entirely|completely|totally|perfectly|very|quite|fully|more than|so|all|absolutely|wholly|only|not] (justified|valid|understandable|fair|warranted|legitimate|reasonable|natural|understood|shared|noted|heard|felt|right|clear|well founded|appreciated|lost on|human|real|to be expected|what anyone|one i share|ours|deserved|unfounded|unreasonable)
            your <grief> (comes|come|came|shows|speaks|rings|really comes|has been|makes|made|matters|matter|hasn't|won't|did not go|doesn't go|struck|hits) ~2 (through|across|loud|home|volumes|heard|sense|perfect|to (me|us)|unnoticed|here|a chord|noted)
            (take|taken|taking|takes) ~3 (to heart|very seriously|so seriously|extremely seriously|personally)
            (longer|more|harder|worse|later|further|bumpier|rougher) than (is|it|was|anyone|you|we'd|they) ~1 (reasonable|should|acceptable|deserve|deserves|wants|bargained|ought|needed|have liked|fair|expected|planned)
            (dragged|dragging|gone|going|rumbled) on [for] (far|much|so|too|way|long|weeks|months|days|ages|and on|forever)
            (have no words|lost for words|at a loss for words|words fail|beyond words|can't find the words|there are no words|words can't|no words for|speechless)
            (no pleasure|hate|hated|gutted|saddened|saddens|pains|pained|breaks my heart|breaks our heart|heart breaks|heart sinks|heart sank|heart goes|hearts go|heavy heart|dislike|hurts|upsets|bothers|troubles|stings|devastated|mortified|horrified|dismayed|appalled|crushed|distressed|aghast) [me|us|out] (in seeing|to see|seeing|to hear|hearing|to read|reading|that|for you|to you|at|when|by|to think|to learn|knowing|to know|thinking|to imagine|to find|about)
            (last|only) thing (you|anyone|anybody|we|i|a person|somebody|someone) [<word>] (need|needs|want|wants|wanted|needed|wish|expect)
            how <rough> [for|it|that|this|to|of]
            (nobody|no one|no customer|no parent|no family|no guest|no passenger|nobody's|no person|none of us|who) [<word>] (should|deserves|wants|likes|enjoys|needs|would want|wouldn't be|wouldn't|would be|ought) [ever|to|have to|be|want] [to] [have] (go through|have to|be|wait|feel|want|put up|face|deal|like|left|treated|stuck|that|this|happy|upset|pleased|cross|hear|sit|stand|spend|chase|live|cope|start|explain)
            (feel|feeling|felt|hurt|sorry|sad|gutted|rooting|hoping|thoughts are|heart is) (for|with) (you|your|anyone|both|all of you)
            (in|step into|put myself in|put ourselves in|imagine being in|were in|stood in|walk in) your (shoes|boots)
            (step into|put myself in|put ourselves in|imagine being in|were in|stood in) your (position|place|situation|seat)
            (i'd|we'd|i would|we would|anyone would|anybody would|most people would|who wouldn't|you'd|everyone would|any of us would) [also|too|certainly|definitely|absolutely|probably|just|all|rightly] (be|feel|have been|have felt|want|hate|find) [just|equally|every bit|exactly|so|very|really|fed|the same|that|as] (as|same|cross|upset|furious|annoyed|angry|worried|frustrated|disappointed|livid|fuming|anxious|lost|that|way|it|answers|up|hurt|gutted|let down|unhappy|scared|mad|nervous|irritated|the same)
            (poor|bless|oh) (you|thing|lamb|heart|dear|no|gosh|man|goodness|love)
            (quite|such|what) (an|a) (ordeal|nightmare|saga|mess|worry|blow|journey|shame|pain|day|wait|start|week|disappointment|let down|letdown|headache|scare|shock|hassle|pity|nuisance|fright|runaround|palaver|muddle|trial|way to|time of|lot)
            (that's|that is|it's|it is|been) (a lot|a great deal|so much|too much|an awful lot|plenty|far too long|a long time|much too long|no way) (to|of|for|on|without|you've) (deal|handle|carry|cope|take|go|ask|put|process|stress|worry|trouble|hassle|waiting|wait|running|be|anyone|someone|one|you|your|stomach|bear|treat|spend|start|end)
            (right|entitled|reason|cause|grounds) to (be|feel|expect better|expect more|be cross|complain|want) [so|this|very|that] (upset|angry|cross|annoyed|disappointed|frustrated|worried|better|more|concerned|let|fed|unhappy|irritated|furious|livid|aggrieved|impatient|hurt|mad|that|way|let down|answers)
            (don't|do not|can't|cannot|wouldn't) blame you
            (deserve|deserved|deserves|owe|owed|expected|expect|hoped for) [you] [far|so|much|a lot] (better|more) [than|from|of]
            (know|appreciate|understand|realise|realize|recognise|recognize|see|imagine|get|hear|acknowledge|accept|grasp|sense|tell|gather|relate to|picture) [just|exactly|only too well|that|fully|completely|very well|entirely|quite] (how|why) (much|<rough>|important|upset|worried|frustrated|anxious|valuable|precious|special|big|inconvenient|urgent|disruptive|costly|tired|eager|keen|unsettled|let down)
            (means|meant|matters|mattered|counts|counted) (a lot|so much|a great deal|the world|everything|that much) to you
            (let|letting) you down
            (hear|hearing|read|reading) ~3 (breaks|saddens|upsets|hurts|worries|makes me|makes us|is hard|is heartbreaking|is upsetting|is difficult|is painful|pains)
            (with|in|during|after|before|on) [such] [a|an|the] (newborn|new baby|baby|wedding|funeral|bereavement|exam|exams|interview|small child|toddler|little ones|small children|christmas|deadline|birthday|honeymoon|surgery|operation) ~4 (must|can't|only|sounds|worse|hard|harder|stressful|awful|tough|especially|makes it|even)
            (makes|made|making) (it|this|that|things|matters|everything) (all the|so much|even|that much|only|far) (harder|worse|more|tougher|sadder)
            (there is|there's|you have|you've) (nothing|few things) (worse|more <rough>|as <rough>) than
            (been|put|putting|go|going|gone|went|dragged) through (the wringer|the mill|so much|a lot|hell|enough|this|all this|all that|it|an ordeal|such|quite)
            (patience|goodwill|trust|faith|confidence) [<word>] (must|has|have|is|been|was) [be|been|have] [been|so|very|really|badly|wearing|running|sorely|severely|rightly] (tested|tried|stretched|thin|shaken|dented|low|exhausted|worn|broken|strained|knocked)
            ! i see that you (bought|ordered|purchased|paid|registered|signed|booked|subscribed|have|are|already|also|tried|sent|were|use|chose|placed|called|wrote|requested)
            ! every right to (a|an|your|the|see|access|cancel|ask|request|view|use)
            ! (apologies|apologise|apologize|sorry) [,] i (gave|sent|wrote|meant|typed|mixed|misread|quoted|missed|forgot|put|attached|pasted|linked)
            ! poor (you|connection|signal|quality) (connection|signal|quality)
            ! (concern|point|complaint|position|time|day|plans) (is|are|was) (clear|noted) (to|that|of|by)
            ! (long|hard|difficult|tricky) to (see|hear|know|watch) (in|on|from|with|which|if|whether)
            (sounds|seems|looks|must be|sound|must have been) [sure|really|truly] like (a|an|such a) [really|very|pretty|rather|quite|most] (frustrating|annoying|nasty|horrible|terrible|awful|stressful|tough|difficult|miserable|painful|exhausting|rough|dreadful|unpleasant|upsetting|hard) <word>
            (sure|certainly|really) (sounds|seems|looks) like (a|an) (frustrating|annoying|nasty|horrible|terrible|awful|stressful|tough|difficult|miserable|rough) <word>
        """,
        "name": """
            # guide (use the customer's name): after a greeting, thanks or an apology, or set off by pauses
            ^ (hi|hello|hey|hiya|howdy|dear|greetings|hola|welcome|heya) [there|again|and welcome] (<name>|<given>) => keep: 1
            ^ (hi|hello|hey|hiya|dear) [there|again] <name> <name> => keep: 2
            (hi|hello|hey|dear|good (morning|afternoon|evening|day)) [again] <name> => keep: 1
            ^ (hi|hello|hey|hiya|dear) <word> , => keep: 1
            ^ (hi|hello|hey|hiya|dear) <word> $ => keep: 1
            ^ good (morning|afternoon|evening|day) <word> , => keep: 1
            ^ good (morning|afternoon|evening|day) <word> $ => keep: 1
            (mr|ms|mrs|miss|mister|dr|prof|sir|ma'am|maam|madam) <name> [<name>]
            [and] <number> (hi|hello|hey) <name> => keep: 1
            (thanks|thank you|sorry|apologies|apology|welcome|welcome back|congratulations|congrats|cheers|no worries|no problem|morning|afternoon|evening|sure|sure thing|absolutely|of course|certainly|great|perfect|awesome|understood|got it|okay|ok|yes|no|oh no|one moment|just a moment|please|noted|alright|absolutely|hold on|you're welcome|my pleasure|sorry about that|sorry for that|thanks so much|thank you so much|thanks again|sorry to hear that|sorry to hear this) (<given>) => keep: 1
            (thanks|thank you|sorry|apologies|welcome|welcome back|no worries|no problem|one moment|sure|certainly|okay|ok|yes|you're welcome|my pleasure|hello there|hi there) , <name> $ => keep: 1
            (thanks|thank you|sorry|one moment|sure|certainly|okay|ok|yes|you're welcome) , <name> , => keep: 1
            ^ <given> ,
            , <given> ,
            , <given> $
            <given> $ ?
            <given> $ .
            # not the customer
            ! (<number>|<nth>|until|till|by|since|in|of|from|before|after|during|this|next|last|early|late|mid|to) (april|may|june|august)
            ! ^ <given> $$
            ! ^ <given> <name> $$
            ! (my name is|my name's|this is|i'm|i am|name is|speaking with|spoke with|spoke to|speak to|colleague|(message|call|email|mail|response|reply|regards|hear|heard|word|letter|is|it's|here|greetings|love|team) from|by|with|and|to|for|at|in|of|the|on|manager|agent|supervisor|rep|as|via|or|our|your) (<given>|<name>)
            ! (thanks|thank you|regards|cheers|best|best wishes|sincerely|kindly|all the best|yours|thx|take care|love) (<given>|<name>) $$
            ! ^ (hi|hello|hey|hiya|dear|good morning|good afternoon|good evening|good day) (there|again|all|everyone|everybody|team|guys|folks|friend|friends|buddy|mate|dude|sir|ma'am|maam|madam|madame|sirs|customer|customers|valued|guest|member|user|subscriber|player|gamer|ya|you|y'all|and|i|i'm|we|we're|thanks|thank|sorry|to|yes|no|welcome|good|how|please|just|<number>|<url>|<email>|<handle>|support|client|applicant|traveler|traveller|passenger|shopper|beautiful|neighbor|fan|fellow|so|that|this|it|the|what|can|could|do|did|are|is|have|has|may|with|from|our|your|apologies|glad|happy)
            ! (hi|hello|hey) (there|again)
            ! (hi|hello|hey|hiya|dear) [there] , (unfortunately|regarding|certainly|absolutely|currently|actually|apologies|kindly|indeed|upon|based|due|following|further|since|although|while)
            ! ms (outlook|office|word|excel|teams|windows|edge|exchange|access|project|store|account|team|paint|onenote|sharepoint|azure|authenticator)
            (you|that|this|me|us|again|today|now|back|well|there|too|here|all|so|imagine|taken|update|bot|words|mail|message|patience|reply|help|wait|trouble|indeed|absolutely|sure|true|fair|it's us) , <name> $ => keep: 1
            (oh|aw|aww|ah|oof|ouch|phew|wow|kia ora|not at all|point taken|thanks so much|so sorry|very sorry|much appreciated|no worries at all|totally|congrats|well done|cheers|good news|bless you|welcome aboard|welcome back|brilliant|lovely|fantastic|agreed|fair enough|fair point|good shout|nice one|all good|all done|you're a star|no problem at all|got you|hear you|gotcha|roger|yay|hurrah|hooray|hiya|ahoy|oops) , <name> => keep: 1
            (oh|aw|aww|kia ora|not at all|hiya|heya|cheers|ta|morning|afternoon|evening|congrats|hey|yo) <name> => keep: 1
            (suggestion|concert|patience|yourselves|weekend|flag|heads up|kind words|support|trouble|holiday|evening|trip|flight|wedding|party|journey|update|information|info|details|question|it|you) <name> $ => keep: 1
            (sorry|sorry about (the|that|this|your) <word>|apologies|thank you for (the|your) ~2) , <name> $ => keep: 1
            ! (asked|with|to|by|from|for|and|reaches|reach|told|contact|see|ask|tell|via|of|that|is|was|let|had|about|as|branch) (mr|ms|mrs|miss|dr|sir|ma'am|maam|madam) <name> [<name>]
            ! (mr|ms|mrs|miss|dr) <name> [<name>] (is|will|has|who|was|can|said|called|works|would|and|at|from|in)
            ! (mr|ms|mrs|miss|dr) <name> [<name>] , (who|the|our|head|a|an|from)
            ! (yes|no|sure) , <name> <name>
            ! (make sure|ensure|let|tell) <given>
            ! <given> (will|is|has|was|can|hears|who|and)
            ! ^ hello (learner|subscriber|patient|student|applicant|visitor|reader|traveller|shopper)
            ! (oh|aw|hey|cheers|ta|yo) (god|jesus|christ|lord|no|dear|man|sir|boy|well|yes)
            (word|apart|alone|welcome|worried|sorry|upset|known|helped|sorted|themselves|right|well|away|soon|tomorrow|advice|loops|as well|in touch|up|home|ago|moment|either|anymore|at all|course|thing|way) , <given> => keep: 1
            (to us|from|feedback|for this|for that|to me|back) , <given> , => keep: 1
            ! <url> <given> $$
            ! thanks , <given> <name>
            ! <name> , (our|my|one of (our|the|my)|your|the) ~2 (driver|colleague|manager|technician|engineer|lead|specialist|supervisor|installer|courier|teammate|director|advisor|adviser|mechanic|plumber|rider|nurse|doctor|teacher|trainer|chef|pilot|surveyor|assessor|developer|accountant|boss|predecessor|neighbour|neighbor|wife|husband|son|daughter|mother|father|sister|brother)
        """,
        "courtesy": """
            # guide and style: courtesy words
            please
            kindly
            (would|could|can|may) (you|i|we) [please|kindly]
            (would you|do you|if you don't|if you do not) mind
            (may|might) (i|we)
            (if|when|whenever) you (could|would|wouldn't mind|have a (moment|minute|chance))
            (you're|you are) [very|most] welcome
            my pleasure
            (sir|ma'am|maam|madam)
            with (pleasure|your permission)
            (if it's|if it is) (okay|ok|alright|convenient)
            feel free
            at your (convenience|earliest convenience|service)
        """,
        "refusal": """
            # catalogue: the agent or company cannot, will not or does not, or opens with the negative
            # cannot
            [<i-am>] [i|we|they|he|she|it|our <team>] [are|am|is|was|were|have been|will be|would be|may be|might be|seem to be] <can't> => say: What I can do is …
            (i|we|they|they're) [would|will|may|might] be unable => say: What I can do is …
            <i-am> (unable|not able|not allowed|not permitted|not authorized|not authorised|not in a position|not at liberty|prevented) => say: What I can do is …
            ^ (can't|cannot|unable to) => say: What I can do is …
            (but|however|unfortunately|because|since|as|so|therefore|currently) (can't|cannot|unable) => say: What I can do is …
            (can't|cannot|can not|could not|couldn't|may not|won't|will not|should not|not) [currently] be (refunded|returned|exchanged|changed|cancelled|combined|transferred|extended|used|applied|reversed|recovered|restored|reinstated|processed|modified|removed|added|disclosed|issued|replaced|waived|done|made|undone|accepted|approved|reopened|redeemed|offered|guaranteed|reactivated|unlocked|overturned|altered|edited|shipped|delivered|honored|honoured|merged|moved|provided|released|shared|credited|given|lifted|amended|upgraded|downgraded|purchased|sold|booked|rebooked|renewed|converted|expedited|stopped) => say: What can be done is …
            # will not
            (i|we|they) (won't|will not|would not|wouldn't|aren't|are not|am not|not) [be] [going to|able to] (refund|refunding|offer|offering|provide|providing|give|allow|allowing|accept|accepting|replace|process|reopen|cancel|change|waive|compensate|reimburse|cover|ship|shipping|honor|honour|make|exchange|consider|pay|return|release|approve|extend|restore|reactivate|unlock|lift|remove|overturn|reverse|discuss|respond|support|supporting|add|adding|bring|bringing|continue|issue|open|sell|selling|tolerate|grant|permit|disclose|reinstate|match) => say: What we will do is …
            <i-am> not going to => say: What we will do is …
            # do not
            (i|we|they|<team>|it|this|that|which|system|policy|plan|app|service|feature|airline|account|fare|ticket|warranty|offer|promo|product|version|device|website|software|card|subscription|company|hotel|platform|tool|model) (don't|do not|doesn't|does not|no longer|never) [have the (ability|means|option|tools|authority|access|capability) to] [currently|yet|normally|usually|typically|generally|presently|at this time] (allow|allows|offer|offers|provide|provides|support|supports|accept|accepts|ship|ships|deliver|delivers|sell|sells|carry|carries|stock|stocks|refund|refunds|issue|give|process|handle|store|plan|cover|covers|include|includes|permit|permits|own|operate|serve|fly|tolerate|condone|honor|honour|exchange|reimburse|compensate|waive|extend|control|disclose|release|comment|discuss|intend|qualify|qualifies|guarantee|guarantees|apply to|meet the|make exceptions|make an exception|price match|match prices|take|monitor|produce|manufacture|rent|book|hold|reserve|combine|recommend) => say: What we do is …
            (i|we) (don't|do not|didn't|did not) [currently|yet|at this time] have (any|an|a|the|access|information|info|details|that|this|it|control|visibility|stock|enough|exact|insight|specific|further|more|timeline|plans|such|much|authority|permission|record|records|anything) => say: What we do have is …
            (i|we|i've|we've) [currently] (have|got) no (way|access|control|information|info|record|records|update|updates|plans|plan|eta|option|options|choice|authority|timeline|timeframe|idea|say|visibility|stock|further|other|more|immediate|current|news|details|specific|means) => say: What we do have is …
            (i|we) (haven't|have not) [currently|yet|any] (got|added|released|announced|received any|had any|any|set|decided|planned) => say: What we do have is …
            # is not possible, not available
            <isn't> [currently|yet|something|a service|a feature|an option|be|been|able to be|at this time|an|a] (possible|available|eligible|entitled|allowed|permitted|supported|offered|covered|included|refundable|transferable|exchangeable|returnable|feasible|applicable|authorized|authorised|negotiable|redeemable|accepted|approved|qualified|in stock|permissible|an option|something (we|i|that|our)|one we|a feature|released|active in) => say: What is possible is …
            (no longer|no more) (possible|available|supported|offered|offer|offering|allowed|allow|accepted|accept|in stock|sell|sold|selling|carry|valid|provide|provided|produced|manufactured|eligible|exists|exist|support|in production|make|made|in use|able|have access|have the|being) => say: What is available is …
            (currently|temporarily|is|are|be|was|presently) [now|all|temporarily|sadly|unfortunately|completely] (unavailable|out of stock|sold out|discontinued|non refundable|nonrefundable|nontransferable|prohibited|ineligible|impossible|fully booked|closed at|forbidden|restricted) => say: What is available is …
            (against|beyond|outside|out of|outside of|not within|not in) (our|my|the company|company|the) (policy|policies|terms|rules|guidelines|control|scope|hands|power|area|authority|remit|reach|ability|capabilities|jurisdiction|department) => say: What I can do is …
            (there is|there's|there are|there was|there were) [currently|really|simply|yet|at this time] (no|not a|not an|not any|not much|nothing) [other|current|immediate|official|direct|known|set|specific|exact|further|additional|more|such|native|built in|easy] (way|ways|option|options|possibility|ability|refund|refunds|stock|eta|timeline|timeframe|time frame|date|plan|plans|exception|exceptions|fix|solution|workaround|update|updates|information|info|availability|method|feature|more|else|we|i|that (i|we)|can be done|availability|flights|seats|rooms|slots|record|news) => say: What I can do is …
            (there isn't|there aren't|there is not|there's not|there are not) [currently|really|simply|yet|at this time] [any|a|an|much] [other|current|immediate|official|direct|known|set|specific|exact|further|additional|more|such|native|built in|easy] (way|ways|option|options|possibility|ability|refund|refunds|stock|eta|timeline|timeframe|time frame|date|plan|plans|exception|exceptions|fix|solution|workaround|update|updates|information|info|availability|method|feature|more|else|we|i|that (i|we)|can be done|availability|flights|seats|rooms|slots|record|news) => say: What I can do is …
            (nothing|not much|little) [more|else|further|that] [that] (i|we) (can|could) => say: What I can do is …
            no (eta|refunds|exceptions|plans|timeline|timeframe|option|workaround|availability|way for|way to) [available|allowed|to|at|yet|for|as] => say: What I can do is …
            # declined
            (must|have to|had to|need to|regret to|been|was|is|were|has been|have been) [been] (decline|declined|deny|denied|refuse|refused|rejected|turned down|unsuccessful|disapproved) => say: What is possible is …
            # opens with the negative
            (unfortunately|sadly|regrettably|regretfully|regrettably) => opens: yes
            (i'm|i am|we're|we are) afraid [that] => opens: yes
            (i'm|i am|we're|we are) afraid (not|so)
            (unfortunately|sadly|regrettably|regretfully) (not|no)
            regret to (inform|advise|tell|say|let) => opens: yes
            ^ no , (you|we|it|that|this|there) [can't|cannot|don't|won't|isn't|aren't] => say: What I can do is …
            # you cannot
            ^ you (can't|cannot|won't be able|will not be able|aren't able|are not able|aren't eligible|don't qualify|do not qualify|aren't entitled) => say: What you can do is …
            (but|and|unfortunately|so|then|however|means|meaning|therefore) you (can't|cannot|won't be able|will not be able|aren't able|are not able|aren't eligible|don't qualify|do not qualify) => say: What you can do is …
            you (won't|will not) be able to => say: What you can do is …
            (you) (aren't|are not|'re not) (eligible|entitled|allowed|permitted) => say: What you can do is …
            (must|can|will|should) only (be|accept|offer|refund|provide|ship|process|issue) => say: What is possible is …
            (is|are) only (available|possible|valid|eligible|offered|allowed|open|accessible|supported) (in|for|to|on|with|from|at|through|via|by|during|within) => say: What is available is …
            isn't (our|my) (department|area|job|responsibility)
            (doesn't|does not|won't|will not|don't|do not) (let|allow|permit|enable) (me|us|you|for|any|customers|changes|it) => say: What I can do is …
            (decided|chosen|choose|opted) not to => say: What we will do is …
            # silent
            ! <can't> (wait|thank|apologize|stress|emphasize|emphasise|imagine|agree|be happier|help but|go wrong|express|say enough|overstate|have said|ask for|complain|fault|believe|be more|recommend enough|do without)
            ! (won't|will not|don't) (stop|rest|give up|hesitate|let you down|take long|be long|disappoint|happen again|regret|lose|need|have to|be charged|cost|affect|worry|forget|miss)
            ! (i|we) (don't|do not) (have to|mind|want)
            ! (if|when|should|in case|once|until|unless|whether|why|whenever) ~3 (<can't>|unable)
            ! (if|in case|should|whether|why|unless|when) ~4 (<isn't>|unavailable|no longer|don't|doesn't|do not|does not|won't|not) ~2
            ! (that|hear|sorry|see|know|understand|say|said|says|mean|mentioned|told|saying|stating|because|since|where|which|as|reason|reasons) [that] [you|you're|you are|you were|your ~2|u|it|they|he|she] <can't>
            ! (hear|see|know|understand|say|said|says|mentioned|told|saying|stating|as|reason|reasons|error|message|where) [that] [it|you|your ~2|the ~2|u|you're|you are|you were] (isn't|is not|aren't|not|doesn't|does not|don't|unavailable|won't|no longer|haven't|are unable|was not)
            ! (that|sorry) (it|you|your ~2|the ~2|u|you're|you are|you were) (isn't|is not|aren't|not|doesn't|does not|don't|unavailable|won't|no longer|haven't|are unable|was not)
            ! (still|are you|if you're|if you are|or|users) (<can't>|unable)
            ! you're (unable|not able) to
            ! (if|are you|were you) [still] (unable|not able)
            ! no (problem|problems|worries|issue|issues|trouble|need|charge|charges|cost|fee|fees|rush|hurry|doubt|question|bother)
            ! (there is|there's|there are) no (need|charge|fee|cost|rush|problem|doubt|limit|extra|additional charge|penalty|hurry|obligation)
            ! not only
            ! (afraid|scared) (of|to)
            ! (isn't|not) ~1 (is it|it|right) $ ?
            ! ^ (can't|cannot|unable) ~8 ?
            ! ^ (isn't|aren't|don't|doesn't|is|are|was|were|did|do|does|have|has|can|could) ~10 ?
            ! (make sure|ensure|so|so that|check|verify|confirm|certain) [that] (it|you|your|the|there) ~2 <isn't>
            # in other words
            (i|we) (don't|do not|won't|will not|would not|wouldn't) [currently|yet|normally|usually] <word> => say: What we do is …
            (can't|cannot|can not|could not|couldn't|may not|won't|will not) [currently] be <ed> => say: What can be done is …
            (haven't|have not|hasn't|has not) [yet] been able to => say: What I can do is …
            (i|we|it|they|our ~2) only [currently] (accept|support|offer|ship|deliver|provide|sell|allow|process|serve|cover|take|operate) => say: What we do is …
            (it|this|<name>|they|these|system|app|plan|service|version|device|product|model|platform) (doesn't|does not|don't|do not) [currently|yet] (have|come with|exist|store|keep|sync|let you|work with|carry over|combine|stack|apply) => say: What is possible is …
            ^ not (at this time|yet|at the moment|currently|right now|possible|available|at present|that (i|we) know) => say: What is possible is …
            (i|we) wish (i|we|there|it) (could|was|were|had) => say: What I can do is …
            (i'd|we'd|would) love to ~4 but => say: What I can do is …
            (is|are|been|be|was) (limited|restricted) to => say: What is available is …
            (out of|not under|no longer under) warranty => say: What is possible is …
            (i've|we've|i have|we have|i|we) [unfortunately] had to (decline|cancel|remove|close|suspend|deny|reject|refuse|discontinue) => say: What is possible is …
            too late (to|for) => say: What is still possible is …
            (there|that) (won't|will not) be (a|an|any|able) => say: What is possible is …
            (is|are) past (the|our|its) [return|refund|warranty|cancellation] (window|period|deadline|date|policy) => say: What is still possible is …
            (has|have) [already] (expired|lapsed|ended|been discontinued) => say: What is available is …
            (isn't|aren't|is not|are not) (a way|any|enough|in stock|in place) => say: What is available is …
            ! (i|we) (don't|do not|won't|will not|would not|wouldn't) (want|mean|like|mind|hate|think|doubt|wish|need|expect|blame|forget|stop|rest|give up|hesitate|let you|leave|bite|judge|take it|worry|recommend|suggest|advise|drink|hear|ask|hesitate|be long|keep you|tell|disappoint|know|see|understand|believe|remember|have to|share your|require|charge|use)
            ! (won't|will not) be (charged|billed|affected|long|lost|shared|disappointed|needed|required|deleted|visible|asked)
            ! (concerns|questions|issues|anything|something|topics|items|steps|cases) not
            ! (i|we) wish (you|i had better|we had better)
            ! (if|in case|when|once) ~4 (has|have) (expired|ended)
            ! (if|when|because|where) ~3 (doesn't|does not|don't|do not|isn't|aren't)
            # not part of it, not included, falls outside
            (falls|fall|fell|lies|sits|is|are|was|it's|that's) (outside|beyond|out of) [of] [the|our|your|my|what|a|its|any] [<word>] (warranty|cover|coverage|policy|scope|terms|window|period|area|zone|range|remit|hours|we|i|contract|guarantee|budget|control|hands|limit|limits|deadline|catchment|promotion|stock) => say: What is possible is …
            (outside|beyond|past|after|exceeds|exceeded|over) (the|our|your) [<number>|free] [day|days|month|hour|week] [return|refund|exchange|warranty|cancellation|cooling off|grace|free|claim|booking|eligible|eligibility|dispute|submission] (window|period|deadline|limit|timeframe|time frame|cutoff|cut off) => say: What is still possible is …
            (non|un) (refundable|returnable|transferable|exchangeable|negotiable|cancellable|changeable) => say: What is possible is …
            (nonrefundable|nontransferable|nonreturnable|non-refundable) => say: What is possible is …
            (final sale|all sales are final|sales are final|sale is final|decision is final|decision stands|sold as is|no refunds|no returns|no exchanges|no cancellations|no exceptions|no can do|no dice|no such luck|a no from|the answer is no|it's a no|answer is still no|still a no|afraid not|fraid not|wontfix|won't fix|by design|works as designed|working as intended|out of the question|not a chance) => say: What I can do is …
            # there is none
            (lost|lose|losing|let) [the|our] (licence|license|licences|licenses|rights|contract|supplier) (for|to|in) => say: What is available is …
            # does not, will not, cannot
            (reserved|restricted|limited|exclusive|confined) (to|for) [<word>] [<word>] (members|customers|residents|holders|users|plans|students|subscribers|business|premium|only) => say: What is available is …
            (has|have) to (be (declined|refused|rejected)|say no|decline|refuse|turn (you|this|it|that) down|pass on|disappoint you) => say: What is possible is …
            (must|will|have to|had to|going to have to|'ll have to) (say no|decline|refuse|turn (you|this|it|that|down)|disappoint|stick to|disappoint you) => say: What I can do is …
            ^ (not|never) (here|us|ours|anymore|any more|any longer|today|this time|really|without|until|for (now|this|that)|in (this|that|your)|on (this|that|your)|with (this|that)|via|through|over|by) => say: What I can do is …
            ^ (hi|hello|hey|hiya) [<name>|<given>] (no|nope|nah) , => say: What I can do is …
            ^ (nope|nah) => say: What I can do is …
            so no $ => say: What I can do is …
            , (so|then|but) no , => say: What I can do is …
            hands are tied => say: What I can do is …
            ! (that one|this one|it|you|she|he|they|this|that|which) (can't|cannot|won't) (fail|go wrong|lose|miss|break|hurt|happen|be beaten|run out|stop|let you)
            ! (can't|cannot|couldn't|can not) (remember|recall|imagine|begin to|be sure|say for|say for sure|promise|quite|wait|guarantee|thank)
            ! (i|we|they) (can't|cannot|couldn't) ~2 (on my own|by myself|alone|myself)
            ! not (released|fixed|resolved|confirmed|arrived|shipped|processed|landed) yet
            ! (documents|document|photo|file|upload|picture|scan) (was|were|is|has been|have been|got) (rejected|declined|refused)
            ! (if|when|in case|once|unless|until|should|whether) ~4 (isn't|not|doesn't|don't|won't|can't|cannot|no longer|unavailable|sold out)
            ! (why|that|because|which|where) ~3 (not working|isn't working|doesn't work|won't work|won't load|isn't loading)
            ! (nothing|not) (more|else|further) (to|you|for you) ~3
            ! no (no|refunds|returns) (fee|fees|charge|cost|questions|needed|required)
            ! (won't|will not) [be|have] (cost|charge|charged|lose|affect|hurt|need|have to|be long|out of pocket|happen|billed|asked)
            ! (did|do|does|is|are|was|were|has|have|can|could|would|will|why|what) ~1 (not|you|it|this|that|there|your|the|they|we) ~8 ?
            (isn't|aren't|is not|are not|not|never) [currently|yet|a|an|really|actually|usually|normally|generally|going to be|be] (part of (our|(the|this|that) [<word>] (plan|package|offer|deal|price|cover|policy|service|bundle|base|standard|tier|range|contract|membership|subscription)|<name>|any|your (plan|package|cover|policy))|included|covered|in (your|our) (price|plan|package|tier|policy|cover|bundle|contract)|on (the|our) (roadmap|menu|cards|price list)|on (sale|offer)|for sale|sold|stocked|manned|staffed|open (on|at|until|for|today|yet|sundays|weekends)|refundable|offered|eligible|entitled|bookable|transferable|exchangeable|returnable|recoverable|retrievable|repairable|negotiable|shippable|upgradeable|under (warranty|guarantee|contract)|honoured|honored|doable|feasible|viable|in our (range|catalogue)|an option|a feature|a service|a thing|in the pipeline|planned|coming back|being (restocked|produced|sold|offered|renewed)) => say: What is possible is …
            (void|voids|voided|invalidates|invalidated|excluded|exempt) [from|under|by] (the|your|our) (warranty|guarantee|cover|policy|offer|sale|returns|promotion) => say: What is possible is …
            (charge|fee|decision|penalty|fine|cancellation|suspension|ban|block|bill|rule|closure|deadline|answer) [still] (stands|remains|applies|is final|won't be|is non) => say: What I can do is …
            (there isn't|there aren't|there is not|there's not|there are no|there's no|there is no|there won't be|there will be no|there'll be no) [currently|yet|an|a|any|really|actually|such|longer|official] [<word>] [<word>] (one|ones|option|options|refund|refunds|stock|date|dates|slot|slots|seats|seat|room|rooms|train|bus|flight|flights|driver|drivers|engineer|engineers|appointment|appointments|availability|discount|discounts|plan|plans|timeline|eta|exception|exceptions|left|service|delivery|deliveries|facility|provision|warranty|coverage|compensation|replacement|replacements|branch|store|parking|to be had) => say: What we do have is …
            (i|we|i've|we've) [currently|yet|just|simply|really|sadly|unfortunately|still|also] (have|'ve got|have got) (no|none|nothing|zero|neither) [<word>] [<word>] (left|date|dates|stock|news|way|control|say|slots|rooms|seats|engineers|drivers|appointments|plans|option|options|choice|timeline|eta|replacement|replacements|spare|spares|parts|available|to (share|offer|give)|on (record|file)|for you|in stock|visibility|flights|vans|staff) => say: What we do have is …
            (ran|run|running|sold|are|we're|is|all) (out of|clean out|right out) (stock|of stock) => say: What is available is …
            (discontinued|phased out|stopped making|stopped selling|stopped offering|stopped producing|stopped supporting|taken off sale|withdrawn from sale|end of life|out of production) => say: What is available is …
            (fully booked|booked solid|booked up|sold out|out of stock|no vacancies|at capacity|oversubscribed) => say: What is available is …
            (supervisors|supervisor|managers|manager|colleagues|engineers|agents|lines|everyone|he|she|they|team|staff) [all] (is|are|'re) [all|currently|now|both] (in a meeting|in meetings|on another call|on leave|off sick|tied up|not in today|out of office|busy|engaged) => say: What I can do is …
            <thing> (doesn't|does not|don't|do not|won't|no longer) [currently|yet|normally|usually|actually|really|ever|also|even] (do (that|this|<word> on|<word> for|refunds|returns|exchanges)|allow|offer|provide|support|accept|ship|deliver|sell|carry|stock|refund|issue|cover|include|permit|operate|serve|run (on|at|to|after)|stop (at|here)|go to|extend to|apply to|qualify|stretch|transfer|combine|stack|roll over|accommodate|entitle|guarantee|waive|price match|match|negotiate|haggle|budge|lend|rent|hire|travel|fly|prescribe|insure|integrate with|take (cards|cash|payments|orders|bookings|back|these|those|that|swimwear)) => say: What we do is …
            (i|we) (won't|will not|shan't|shall not|aren't|are not|'re not) [be|going to|able to|in a position to|prepared to|willing to|be able to|be in a position to] (paying|refunding|replacing|offering|honouring|pay|refund|replace|offer|honour|do (that|this|it)|accept|make (an|any)|reopen|reverse|reconsider|discuss|extend|issuing|accepting|making (an|any)|extending) => say: What we will do is …
            (isn't|not|is not|aren't) [really|quite|currently] (doable|feasible|viable|workable|happening|going to happen|gonna happen|possible|an option|ours to|mine to) => say: What is possible is …
            (it's|that's|this is|they're|it is) (too late to|end of life|out of production|non refundable|impossible) => say: What is still possible is …
            only (for (members|new|existing|premium|business|account|residents|use in|customers)|open to|available to|available (on|in|for|with|from|via)|offered to|valid for|valid on|valid in|members|new customers|account holders|residents|the account holder|the named|the cardholder) => say: What is available is …
            (not|isn't|won't be) [currently|yet] (planned|scheduled for|on the roadmap|coming back|happening|anytime soon|any time soon) => say: What is available is …
            , no (refund|refunds|exceptions|returns|exchanges|discount|discounts|upgrade|replacement) => say: What I can do is …
            ! (can't|couldn't|cannot|could not) say
            (it|this|that|they|<name>|<thing>|phone|unit|camera|battery|cable|printer|router|tv|watch|bike|car|oven|fridge|charger|adapter|case|filter|lens|tablet|laptop|kit|set|size|range|edition|release|build) (doesn't|does not|don't|do not|won't|will not) [currently|yet|normally|usually|actually|really|ever|also|even] (do|have|come (with|in|as|apart)|work (with|on|in the|in your|outside|for|like that|that way|under)|run (on|at|to|after|in)|fit|handle|take|go (to|that|beyond|below|above|in the|with)|reach|count|carry|exist|stretch|extend|convert|integrate|pair with|play with|include|cover|apply|qualify|support|allow|accept)
            (nobody|no one|none of us|none of (our|the|these|those|them) ~1|neither of (us|them|these|those)|neither <word>) [here] (can|could|is able|is allowed|will be able|do|does|have|has|are|will|support|supports|come|comes|offer|offers|ship|ships|fit|fits)
            ^ [sorry|hi|hello|hey] [<name>|<given>] no , (we|it|that|this|there|they|only|unfortunately|sorry|sadly|afraid|i'm|our|none|he|she|you (can't|cannot|won't|need))
            ^ no (we|it|there|i|they|you|that|this) (don't|doesn't|can't|cannot|isn't|won't|aren't|haven't|hasn't|wouldn't|do not|does not|is not|can not|will not)
            ^ no (sorry|unfortunately|sadly|i'm afraid|we're afraid|afraid not)
            sorry [but] , (no|not|nope|it's not|that's not|we're not|only)
            (i|we) can only [really|ever] (refund|do|give|process|ship|replace|exchange|share|discuss|speak|release|go (back|as)|hold|send|book|take|help with|issue|cover|confirm|accept|offer|provide)
            (members|online|weekdays|cash|card|cards|in store|collection|premium|business|uk|eu|desktop|new customers|adults|residents|exchange|exchanges|store credit|app|mondays|by appointment|by post|by phone|in person) only
            (offer|sale|promo|promotion|window|code|voucher|deal|period|deadline|trial|warranty|cover|entry|registration|applications|bookings|enrolment|discount|claim period|return period|cut off|cutoff|support for <word>) [has|have|had|is|was|already] [already|now|just|since|sadly] (closed|ended|expired|lapsed|run out|ran out|finished|over|passed|gone|shut)
            nothing (available|left|earlier|sooner|cheaper|before|until|free|spare|in stock|in your size|to be done|can be done|doing)
            no (slots|appointments|availability|seats|rooms|engineers|earlier (slot|slots|appointment|date|train|flight)|student discount|plans (to|for)|date (for|yet)|such (feature|option|plan|discount|offer|service)|way (to|of|round|around|for|i|we)|returns (on|after|without)|exchanges|facility (to|for)|refunds (on|after|without|for)|stock (left|of|in|until|at))
            <isn't> [currently|yet|really|actually] (open|insured|licensed|taking (on|any|orders|new|bookings|returns)|doing (that|this|any|it)|set up (to|for)|equipped|delivering|shipping (to|there)|hiring|accepting|offering|serving|selling|making (any|that|those|them)|planning|liable|certified|rated|due (a|any)|applicable|refundable|returnable|deliverable)
            (i'd|we'd|i would|we would) (rather|prefer|sooner) not
            missed the (deadline|cut off|cutoff|window|boat|return|refund|cancellation)
            (that ship has sailed|no longer on sale|off the table|a hard no|can't be done|cannot be done|not how it works|not how that works|not how this works|no exceptions)
            (the|our|my) (answer|decision|verdict|final answer|response) (is|has been|remains|was) [still] (no|not to|against|unchanged|final)
            (we|i) (draw|must draw|stop) (the|a) line
            ! no (we|it|there|i|they|you|that|this) (don't|doesn't|can't|isn't|won't|aren't|haven't) (need|have to|worry|cost|be charged|lose)
            ! ^ no , (i|we|it's|that's|the|you) (get|understand|hear|know|fine|okay|problem|worries|pleasure|trouble|don't have to|don't need|won't (be charged|lose|need)|thank)
            ! (it|this|that|they) (won't|will not|doesn't|does not|don't) (take (long|more|much|a)|do any|have to|come back|cover up|run out|fit you)
            ! (if|when|because|unless|in case) ~2 (doesn't|does not|don't|do not|won't|will not) ~2
            ! (can't|cannot|won't|will not) (fail|go wrong)
            # more of what is not to be had
            (i|we|they|he|she) (never|hardly ever|no longer|can never|will never) (do|offer|give|ship|sell|accept|take|refund|ask|share|provide|make|work|cover|stock|carry|issue) ~1
            (not|isn't|aren't|never) [currently|yet|normally] (us|ours|our department|our area|our end|down to us|ours to|for us to|something for us)
            (stopped|ceased|finished|quit) (offering|selling|making|taking|accepting|running|serving|stocking|supporting|producing|doing|shipping|delivering|issuing|printing)
            (not|isn't|aren't) (valid|accepted|applicable|available|offered|possible|allowed|permitted|supported|refundable|open|included|covered|eligible) (for|on|with|in|at|to|after|before|until|without|outside|during|through|via|from|by|here|there|any|as|under|when|once|if|unless)
            (unfortunately|sadly|regrettably|afraid|sorry) ~3 (expired|closed|full|gone|ended|finished|discontinued|unavailable|taken|booked|declined)
            (too|far too) (late|old|far|heavy|big|large|damaged|worn) (to|for) (us|refund|return|repair|exchange|change|cancel|deliver|ship|be|amend|stop|catch|book|claim|appeal)
            (no|zero|without) (exceptions|refunds|flexibility|wiggle room|leeway|discretion|room (to|for))
            (best|most|furthest|lowest|highest|max|maximum) (i|we) can (do|offer|go|give)
            (all|any|every|these|those) ~2 (sales|sale|purchases|purchase|orders|transactions|transfers|bookings|payments|fares|fees|deposits|tickets|decisions|donations|top ups) [made|are|is] ~3 (final|non refundable|nonrefundable|not refundable|binding|irreversible) => say: What I can do is …
            # not there, not yet, not more than
            (hasn't|haven't|has not|have not) [yet|currently] been (added|released|announced|implemented|introduced|launched|built|rolled out|confirmed|scheduled|enabled|ported) ~4 yet => say: What is possible is …
            (i|we) (haven't|have not) [yet] made any (announcement|announcements|decision|plans|changes) => say: What we do have is …
            (had|have|has|there's|there is|there was|got) (no|not any) (easy|simple|direct|official|native|built in|other|practical|reliable) (way|method|means|option) => say: What I can do is …
            <name> (doesn't|does not|don't|do not|no longer|never) [currently|yet|actually|normally] (store|keep|hold|save|record|support|offer|allow|provide|sell|make|have|back up|ship|cover|accept|share|control|manage|deliver|carry|permit|collect|track|charge for) => say: What is possible is …
            (supply|supplies|stock|seats|places|quantities|availability|capacity|inventory|spaces|numbers|slots|appointments) (is|are) [very|extremely|quite|currently|strictly] (limited|low|restricted|scarce|short) => say: What is available is …
            <thing> [currently|at present|right now] only (include|includes|covers|cover|supports|support|allows|allow|works|offers|offer|comes|runs|goes|shows|accepts|applies) => say: What is available is …
            (library|catalogue|catalog|collection|archive|version|menu|subscription|licence|license) [currently] only (include|includes|has|have|covers|goes|shows|offers|carries|contains) => say: What is available is …
            (is|are) [sadly|currently|unfortunately] not there (in|on|yet|for|at) => say: What is possible is …
            (due to|because of|under) (contractual|legal|regulatory|licensing|licence|license|contract|privacy|copyright) (agreement|agreements|obligation|obligations|restriction|restrictions|requirement|requirements|reason|reasons|terms|regulations|laws|rules) , (you|we|i) (would have to|will have to|have to|must|need to|cannot|can't|can only|are unable|will need) => say: What is possible is …
            ! if (no dice|no luck|no joy)
            ! not be possible for (someone|anyone|anybody|others|another|a third)
            (does not|doesn't|do not|don't|won't|will not) [currently|yet|normally|usually] (permit|allow|provide) [for] (a|an|any|such|changes|change|refunds|refund|cancellations|cancellation|transfers|upgrades|exchanges|name|date|partial) ~1 => say: What is possible is …
            (won't|will not|cannot|can't) be (reopening|refunding|replacing|extending|changing|issuing|granting|paying|reimbursing|approving|accepting|reconsidering|offering|renewing|restocking|returning|moving|waiving|crediting|repeating|reversing|reviewing|amending|revising|considering|proceeding|continuing|taking) ~1 => say: What I can do is …
            will be (rejected|refused|declined|denied|disregarded|voided|turned down|turned away) => say: What I can do is …
            neither ~4 nor ~3 (can|could|is|are|will|has|have|do|does|would) => say: What I can do is …
            there (will|would|can) be no (further|more|other|refund|refunds|replacement|trains|train|buses|bus|flights|flight|service|services|delivery|deliveries|trams|ferries|exceptions|extension|compensation|payout|payment|collection|collections|restock|discount|stock|appointments|engineer|new|second|reprint|appeal|repeat|credit|way|sale|staff|entry|admission|upgrade) => say: What is available is …
            there'll be no (further|more|other|refund|refunds|replacement|trains|train|buses|bus|flights|flight|service|services|delivery|deliveries|trams|ferries|exceptions|extension|compensation|payout|payment|collection|collections|restock|discount|stock|appointments|engineer|new|second|credit|way|sale|staff|entry|upgrade) => say: What is available is …
            (would|will|could) (break|breach|violate|contravene|infringe|go against|be against|be a breach|be illegal|be unlawful|be a violation|be breaking) [the|our|a|data|your|privacy] (law|laws|rules|rule|regulations|policy|terms|protection|privacy|of|agreement|contract|licence|license|<word>) => say: What I can do is …
            <rulebook> [specifically|expressly|clearly|also|simply|strictly] (<forbids>|limits|caps|doesn't extend|only covers|only allows|only permits|says no|stop at|stops at|leaves no) => say: What is possible is …
            (one|two|1|2|single|limit|only one) per (customer|person|household|order|account|guest|visit|member|family|card|booking|address|device|purchase|client) => say: What is possible is …
            (strict|hard|firm|blanket) (no|limit|rule|policy|one|cap|cut off|ban|cutoff) ~3 => say: What is possible is …
            (has|have|was|were) [already|since|long|now|sadly] been (redeemed|spent|cashed|withdrawn|retired|scrapped|decommissioned|written off|destroyed|wiped|purged|forfeited|used up|given away|taken by|snapped up|let go|disposed|liquidated) => say: What is available is …
            already been (redeemed|used|claimed|cashed|exchanged|spent|dispatched|shipped|let|taken) [once|and|so|by] => say: What is available is …
            (i|we|they|it|you|<team>|<thing>) [currently|simply|sadly] (lack|lacks|lacked) => say: What we do have is …
            (see|saw|sees|seen|found|find|finds|have|has|had|having|shows|show|leaves|gives|gave|carries|got|with|under|there's|there is|there was|offers|hold|holds) [absolutely|currently|simply] no [further|such|legal|contractual|formal|real|other] <no-basis> => say: What I can do is …
            (turn|turned|turning|knock|knocked|throw|thrown) ~1 (request|claim|application|appeal|offer|proposal|order|you|one|it) (down|back|out) => say: What is possible is …
            (must|have to|had to|going to have to|obliged to|forced to) (say no|refuse|decline|disappoint|let you down|withhold|reject|withdraw) => say: What is possible is …
            (hate|hates|sorry|regret|pains|afraid|loath|loth) [me|us] to (say|tell you|tell|report|inform|disappoint|be the bearer|have to|break|let you down|advise) => opens: yes
            (i|we|we'd|we'll|they|<team>|<third>|store|company|management) [must|have|had|will|would|politely|always|also|generally] [to] (refuse|refuses|refused|decline|declines|declined) [to|your|the|any|all|that|this|it|on] => say: What is possible is …
            (much as|as much as) (i|we) [would|'d] (would|like|love|want|wish|sympathise|sympathize|i'd|we'd|hate) => opens: yes
            (beyond|past) (repair|saving|recovery|rescue|economic|economical|our ability|the point|what we|reach) => say: What I can do is …
            (closed|shut|locked|sealed|frozen|full|booked) (to|for|until|till) (new|further|any|the public|orders|bookings|applications|walk ins|entries|changes|edits|all|good|us|everyone) => say: What is available is …
            (falls|fall|comes|arrived|arrives|came|sent|filed|requested|submitted|received|made) [<word>] (after|outside|too late|past|short of|beyond) [the|our|its|that] (deadline|window|cut off|cutoff|closing|limit|expiry|period|for|date|grace|threshold) => say: What is still possible is …
            (will|would|must|has to|have to|can|does|do) [therefore|sadly|have to] (stay|stand|remain|stays) (as it is|as is|as they are|in place|the same|closed|locked|unchanged|blocked|suspended|put|where it|final) => say: What I can do is …
            ! (the|a|an|your|this|that) (discontinued|excluded|sold out|withdrawn|prohibited|blocked|barred|forbidden|ineligible|restricted) <word>
            ! (if|when|in case|why|whether|because|unless) ~4 (blocks|prevents|stops|rejects|lack|lacks|refuses|doesn't|been used)
            ! (no) (bad news|longer lack)
            ! (blocks|prevents|prevent|stops|stop|block) (you|your|it|that)
            ! (not|isn't) (something|one|anything) (i|we) (would|want|like|wanted|expect|take)
            ! stop any
            ! (lost|full|spent|taken|passed) (in|on) you
            no (further|more|other|additional|direct|new|free|spare|earlier|later|cheaper|extra|such|second|same day|next day|weekend|student|partial|full|automatic|manual|official|special|individual|plan|legal|known|real|current) <service-noun> => say: What we do have is …
            ^ (nope|nah|alas|negative|regrettably|afraid|not happening|nope sorry|no can do) => say: What I can do is …
            sorry [but] [,] [but] (the|that|this|it|your|our|there|all|only|those|these|none|we|i) ~2 (isn't|aren't|not|can't|cannot|don't|doesn't|won't|no|only|never|closed|gone|ended|over|full|expired|sold|already|past|out|stopped|final|too|beyond|outside) => say: What I can do is …
            (turned|turn|turns|turning|voted|ruled|decided|advised|leaning|holding|closed|clamped|shut) (down|against|it down|out) (the|your|that|it|this|any|a|by|on|for) ~1 (request|claim|application|appeal|proposal|idea|case|it|refund|payout|offer|credit|extension|committee|board|us|panel|team|underwriters|insurer) => say: What is possible is …
            (rejected|refused|declined|denied|dismissed|withheld|vetoed|overruled|thrown out|knocked back|unsuccessful|ruled out|quashed|disallowed|invalid|void|inadmissible|not upheld|shelved|scrapped|axed|dropped|pulled|abandoned|sunset|sunsetted|wound down|shut down for good|withdrawn) (by|for|from|as|because|on|last|in|this|and|due|under|it|your|the|,) ~1 (underwriters|insurer|bank|committee|board|panel|team|claim|application|request|appeal|refund|range|menu|sale|service|grounds|year|month|week|spring|summer|autumn|winter|<month>|policy|<team>|<third>|management|feature|line|model|plan|product) => say: What is possible is …
            (application|request|claim|appeal|refund|bid|proposal|credit|dispute|enquiry|order|booking|transfer|payment|complaint|case) ~2 (rejected|refused|declined|denied|unsuccessful|invalid|dismissed|thrown out|knocked back|turned down|not upheld|fell through|failed to qualify|ruled out|isn't valid|void|didn't pass|did not pass|came back negative|hasn't been approved|not approved|not been approved|was unsuccessful) => say: What is possible is …
            (ended|ceased|stopped|expired|lapsed|finished|discontinued|withdrew|dropped|scrapped|axed|shelved|phased out|wound up|pulled) (that|this|the|it|our|production|support|sales|sale|service|on|in|at|last|yesterday|doing|offering|years|months|a|all|those|these) ~1 (range|line|model|feature|service|offer|scheme|plan|programme|program|product|promotion|promo|sales|route|flavour|size|colour|midnight|noon|week|month|year|ago|<weekday>|<month>|<number>) => say: What is available is …
            (means|meaning) [that] (no|we (can't|cannot|won't|don't|have no|are unable)|there's no|there is no|it (can't|isn't|won't|is not|cannot)|you (can't|aren't|won't|cannot)|i (can't|cannot|am unable)) => say: What I can do is …
            (needs|requires|require|need) (more|a longer|a minimum|at least|a higher|a newer) ~4 than (you|your|that|the|we|yours) => say: What is possible is …
            (too|far too|already too) (late|old|heavy|big|large|damaged|worn|far|close|soon|short|many|risky) (for|to|now|in) => say: What is still possible is …
            (have|has|had|having) (sold|run|ran|closed|expired|shut|lapsed|ended) (out|down|early|for the|already|its|their|its doors) => say: What is available is …
            ! no (more|changes) (than|are needed|needed|to do|required|from you|worries)
            ! no (plans|changes|access after) (needed|required|to worry)
            ! (if|when|in case|unless|once|until|why|because|whether|should) ~4 (doesn't|don't|didn't|do not|does not|won't|will not|no) ~1
            ! you [still] (don't|do not|didn't|did not|won't|will not) <will-not-do>
            ! (you|it|they|error|message) (says|said|say|shows|showed|reads) ~2 (no|not|declined|rejected|invalid|expired)
            ! not (on|with|for|to|if|in) (worry|mention|alone|us|you|purpose|a problem)
            ! <can't> (see|find|spot|detect) any [<word>] (charge|charges|issue|issues|error|errors|problem|problems|fault|faults|outage|outages|damage|fee|fees|debt|breach|sign|signs)
            (items|orders|tickets|accounts|characters|points|refunds|returns|vouchers|deposits|fees|bookings|requests|purchases|subscriptions|payments|claims) (is|are) not (restored|refunded|exchanged|replaced|returned|accepted|covered|eligible|refundable|returnable|transferable|reinstated|possible|available|honoured|honored)
            (our|the|company) ~3 (policy|terms|rules|guidelines|regulations) (does not|doesn't|do not|don't) (permit|authorise|authorize|provide for|foresee|support)
            (is|are|was|were) (not|never) (<ed>|mailed|sent|shared|issued|given|accepted|e mailed|allowed) ~4 (per|as per|under|due to|according to|because of) ~3 (policy|rule|rules|guidelines|guideline|terms|regulations|procedure|protocol|regulation)
            ! (we|i) (don't|do not|never) (keep|store|save|share|sell|record|retain|hold) (your|any|the|it)
            ! (nobody|no one|none of <word>) [else] (can|could|will) [now] (use|access|touch|misuse|see|reach|log|charge|spend|withdraw|get into|get in|take|steal|open)
            ! (nobody|no one|none of <word>|neither of <word>) (has|have|does|do|is|are) (ever|going|more|being|at fault|to blame|hurt|injured|better|deserves|wants|want|likes|like|enjoys|should)
            ! ^ no (so|very) sorry
            ! sorry [that] the <word> (went|dropped|came|arrived|left|cut|ran|was) (out|off|past|over) [so|too] [late]
            ! (would not|wouldn't|won't|will not|don't|do not) (bank|count|bet|hold your breath|rely) on
            ! no eta [as|at|just] (yet|this point|present|of yet)
            ! ^ [hi|hello|hey] [<name>] no , (it's|it is|that's|you) (certainly|definitely|absolutely|not) ~4 (have|need|need to|charged|required|going to)
            (is|are|isn't|aren't) (not|non) (removable|waivable|avoidable|reversible|swappable|movable|adjustable|extendable|extendible|cancelable|cancellable|amendable|claimable|reclaimable|bookable|shippable)
            (price|rate|offer|discount|deal|promo|promotion|code|voucher|coupon|plan|tier|scheme|service|inbox|line|desk|counter|form|benefit|cover|warranty|trial|lounge|slot|fare|ticket|tickets) (is|are) [strictly|purely] (only for|for|for use by|meant for|reserved for) [the] [<word>] (only|alone|exclusively)
            (price|rate|offer|discount|deal|promo|promotion|code|voucher|coupon|plan|benefit|bonus) (only|solely|exclusively) (applies|apply|works|covers|counts|extends|goes) (to|for|on|with) ~2
            too late (on|for) (that|this|it|today|tonight|<word>) [one]
            (not|isn't|aren't|we are not|we're not) obliged to
            we reserve the right (to|not to)
            (cannot|can't|can not|couldn't) (say|guarantee|promise|predict|speculate) (it|that|this|how|when|whether|if|which)
            ! (couldn't|could not|can't|cannot) ~2 (without you|be happier|agree more|be prouder|be beat|be beaten|go wrong|thank you enough|be topped|be more (grateful|pleased|thankful|excited))
            ! (can't|cannot|couldn't|could not) (tell|say) [you] (exactly|for sure|for certain|precisely|offhand|off hand|with certainty)
            ! (won't|will not|wouldn't|would not) (pretend|sugarcoat|sugar coat|lie|rest|stop until|give up|forget|hide|insult|waste your|make excuses|blame you)
            ! (won't|will not|cannot|can't|can not) (be (touched|affected|charged|billed|disconnected|penalised|penalized|held up|out of pocket|left)|cost you|lose|happen again|affect|expire before|miss)
            ! not sure (on|about|of|if|whether|why|what|which|how)
            ! (that|this|it|that one) (isn't|is not|wasn't|was not) (ours|from us|one of ours|us)
            (that's|that is|that one's|that one is|this one's|this one is|it's|it is|it'll be|will be|this is|it has to be|going to be) [sadly|unfortunately|still|just|always] a [firm|hard|definite|flat|polite] (no|nope) [for now|from (us|me)]
            (have|has|had|got) (no|not any|zero) (rights|right|power|powers|say|means|permission|permissions) (to|over|in|on)
            (isn't|aren't|not) (payable|operating|serving|trading|stocked|bookable|redeemable|claimable|refunded|reimbursed|compensated)
            (order|orders|address|addresses|booking|bookings|fare|fares|menu|contract|name|names|seat|seats|dates|slot|details) (is|are|gets|get|becomes|become) (locked|locked in|final|frozen|set in stone|non negotiable)
            there (isn't|is not|aren't|are not|'s no|is no|are no) (a|an|any) [<word>] (toggle|setting|switch|button|shortcut|workaround|feature|function|mode|slot|seat|way|route|replacement|substitute|refund|discount|exception|option|alternative|appointment|opening|vacancy)
            ^ no , (all|every|none|both|neither) ~3 (is|are|isn't|aren't|closed|shut|gone|full|booked|sold)
        """,
        "alternative": """
            # guide (say what is possible): what they can do instead. Counts only in a message that refuses something.
            [as an] (alternative|alternatively) (would|is|you|we|please|option|try|i)
            alternatively => alone: yes
            (can|could|may|might|will|would|please|try|use|using) ~3 instead
            instead (you|we|i|please|try|use|feel)
            (what|here's what|here is what|all) (i|we|you) can do [for you|in your case] (is|instead|here)
            (in the meantime|meanwhile|for now|that said|otherwise|in that case|until then) ~2 (you|we|i|please|feel free|there|try|use|for)
            (however|but|though) (you|we|i|please|feel free|our|there is|there are|there's|if) ~2 (can|could|may|would be (happy|glad)|are able to|will (be happy|gladly|do|try|pass|forward|check|look)|do (offer|have|provide|accept|support)|offer|suggest|recommend|contact|visit|call|email|check|try|use|send|see|reach)
            (however|but) (i'd|i'll|we'd|we'll|you'll|they'll|here's|let's|there's|we've)
            (another|other|next best|the best|only other|an alternative|a few|some|possible|only) (option|options|way|ways|alternative|alternatives|workaround|solution) [available|here|would|is|to|for|you|we]
            (we|i) (do|can|could|will|would|'d|may|are able to|am able to|'d be happy to|would be happy to) [still|certainly|definitely|gladly|also|instead|however] (offer|issue|arrange|suggest|recommend|provide|give you|help you|add|apply|look into|send you|put|place|process|submit|forward|pass|refund|replace|exchange|extend|waive|book|rebook|escalate|credit|express|let our|share your)
            (i'd|we'd|i|we) [would|highly] (recommend|suggest|advise|encourage)
            (i'd|we'd|we would|i would|we'll|i'll|we will|i will) be [more than] (happy|glad|delighted|pleased|sure) to
            you [will|'ll] (can|could|may|might|are welcome to|have the option to|still have|be able to) [also|still|always|instead] (<do>|<fix>|get|have|choose|purchase|buy|submit|speak|write|chat|request|opt|track|file|ask|reach|contact|learn|transfer|upgrade|sign|keep|suggest|vote)
            (please|kindly) [feel free to|go ahead and|instead|also] (contact|call|email|visit|send|reach|use|check|try|follow|refer|submit|get in touch|message|dm|speak|chat|see|write|fill|open a|complete|go to|keep|log)
            feel free to (contact|call|email|visit|send|reach|use|check|try|submit|get in touch|message|dm|speak|chat)
            (they'll|they will|we'll|we will|i'll|i will) [be sure to|make sure to] (do (all|everything|our best|their best)|do what|do whatever|try|escalate)
            ^ (try|use|contact|call|visit|check|see|reach|send|email) (the|our|your|this|us|using|to|out|<url>)
            ! check out (is|was|time|at|by|until|before|from|on|date|ends|starts)
            # no alternative
            ! (we'll|i'll|we will|i will) [also|definitely|gladly] [be sure to|make sure to] (pass|pop|put|forward|share|notify|let you know|keep you)
            ! (but|and|however|so|although|though) (you|we|i) (can|could|will|would|do) not
            ! (if|whether) (you|i|we) can
            ! when ~2 (you|i|we) can
            ! (see|check|know|sure|out|ask|wonder*) (if|whether) ~3 (you|i|we) can
            ! (if|should|when) ~4 (please|kindly) (send|contact|dm|call|let|feel)
            ! (i|we) (can|could|may) help you with
            ! for (more|further|additional|all) ~3 (please|kindly|you)
            ! you (can|may) [also] (learn|read|view|find|see) [out] more
            ! (but|however) (we're|i'm|we are|i am) [afraid] (unable|afraid|not)
            ! (however|although|but) ~3 (do not|don't|cannot|can't|unable|not)
            ! (please|kindly) (note|bear|accept|keep in mind|understand|share contact)
            (how|what) about (a|an|the|our|we|i|you|this|one|trying|using|<ing>|<weekday>|tomorrow|another|some|that)
            why not (try|use|take|book|pop|ask|go|come|switch|let|have|order|give|call|pick)
            would (you like|you prefer|that (work|suit|help|do)|<word> (work|suit|help|do)|a ~3 (work|suit|help|do)|you rather|it help|you (consider|be (open|happy|willing|ok|okay|interested)))
            (if|should) you (fancy|like|prefer|wish|'d like|want|would like|would prefer|would rather|are willing|are happy|are open|can wait) ~6 , (i|we|you|i'll|we'll|i'd|we'd|you'll|you're|there's|the|our|try)
            (if|should) (you'd|you would) (like|rather|prefer|sooner)
            instead $
            instead of (that|this|a|the|<ing>|it)
            (i|we|you|he|she|they) can [also|still|always|certainly|happily|gladly|definitely|only|instead] (do|offer|refund|give|send|put|move|swap|exchange|replace|credit|arrange|book|rebook|call|ring|waive|extend|add|apply|upgrade|switch|transfer|lend|ship|deliver|post|hold|reserve|set|get|take|check|ask|pass|raise|escalate|recommend|suggest|provide|help|let|go|collect|pick|print|repair|fix|meet|match|split|knock|issue|process|submit|flag|have|see|order|buy|use|pay|choose|keep|try|return|bring|claim|apply|request|reach|contact|visit|download|export|watch|track|cancel|change|start|sign|register|get|update|edit|access|view|find|log|travel|wait|leave|drop|make|speak|chat|email|write|open|redeem|convert)
            (i|we) can do (today|now|that|for you|instead|is|a|an|<number>|this|it)
            (most|best|least|only thing|one thing|what|all) (i|we) can (do|offer|give|manage|suggest)
            what (i|we|you) (can|could|do|will) [do] [instead|for you|now|here] (offer|is|suggest|have)
            (do|does) [also|still|now|however|already] (handle|ship|offer|support|cover|have|stock|sell|allow|take|work|accept|run|do|include|come|exist|fit|carry|provide|deliver|let|serve|make|keep|give|exchange|repair|refund|rent|lend|go|open|operate|match|honour|honor|publish|list|plan)
            (<name>|gold|silver|premium|pro|plus|business|whatsapp|email|chat|app|website|portal|collection|standard|express|online) (covers|offers|includes|handles|supports|allows|works|takes|accepts|lets|gives|comes|does|is the (fastest|quickest|best|easiest|way)|is (quicker|faster|free|open|available|up|cheaper|another|also|an option|still))
            (the|our|your) [very|next] (closest|nearest|smallest|largest|earliest|cheapest|quickest|fastest|soonest|safest|simplest|easiest|best|next best|next|only other|other|first|longest|most) [<word>] [<word>] [<word>] (is|are|would be|we have|we can|i can|available|that|i have|option|bet|way|thing)
            (earliest|soonest|next|nearest|closest|cheapest) (slot|appointment|date|available|one|train|flight|bus|delivery|seat|room|branch|store|option|opening|thing|alternative|we|i|is|would|possible)
            (is|are|would be|might be|may be) [also|still] (the fastest|the quickest|the best|quicker|faster|your best|the easiest|a better|an option|another option|the way|one way|one option|worth|also available|open|up and|cheaper|free and|a good (option|choice|alternative|substitute|match)|a close|a similar)
            (works|work|working) (fine|well|just as|too|instead|on both|on any|equally|perfectly)
            (goes|back|come|comes|go|be) (on sale|in stock|back|live|available again) [<word>] (<weekday>|on|at|from|next|tomorrow|in|this|soon)
            (opens|reopens|restocks|resumes|available|bookable) (again|on|at|from|next|tomorrow|until|online|in the|through|via|for)
            (we've got|we do have|we have|i've got|i have|i do have|you do have|you have until|you still have|we also have) [also|still] (a|an|one|two|three|some|plenty|other|another|<number>|the|similar|lots|several|room|space|until|something)
            (there's|there is|there are|there're) [also|always|still] (a|an|another|other|plenty|some|one|always|also|two|three|lots|several|<number>) ~2 (option|options|way|ways|branch|one|ones|store|shop|cable|version|plan|service|train|bus|flight|slot|in|at|that|which|you|for|near|nearby|available|left|with|on|to)
            (happy|glad|willing|able|welcome|free) to (do|offer|refund|give|send|swap|exchange|replace|credit|arrange|book|call|waive|extend|add|upgrade|switch|transfer|look|take|check|ask|pass|raise|escalate|help|let|use|try|apply|return|bring|keep|visit|cancel|post|put|hold|walk)
            (i|we|you|he|she|they) (could|might|may) [also|still|always|instead] (try|use|ask|offer|send|get|take|book|call|go|do|have|switch|look|check|consider|order|swap|see|put|find|come|visit|arrange|buy|choose|wait|apply)
            (i'd|we'd|i would|we would) [also|instead|strongly|happily|gladly] (suggest|recommend|advise|try|go|point|use|start|look)
            (recommend|suggest|advise) (using|trying|checking|contacting|going|<ing>|you|that|a|the|our|visiting)
            (or|alternatively|else|otherwise|instead) , (you|we|i|try|please|just|there)
            (any|every|other|most|all) (local|other|high street|good|branch|store|pharmacy|dealer|garage|retailer|authorised|authorized|nearby) ~2 (can|will|should|may|does|do|offers|offer|has|have|takes|accepts)
            ! (if|whether|when|so that|so|how|until|before) (you|i|we) (can|could|may|might) ~2
            ! (is|are|would|will|can|do|did|does) (you|it|there|this|that) ~6 ?
            ! (can|could|may|would) (i|we|you) ~8 ?
            ! (anything|something|nothing) else ~3 (i|we) can
            ! you can (tell|imagine|rest|be)
            ! you can (see|find) (that|why|how|from|by|in|what|more|additional|the (error|charge|message|status|progress))
            ! (happy|glad) to (help|assist) [you] [with] (further|anything|any)
            ! (we|i) can (see|understand|confirm|imagine|appreciate|assure|hear|tell)
            ! (i've|we've|i have|we have) [also] (noted|logged) (your|the) (feedback|comment|comments|suggestion)
            ! (we|i|they|you|it) do (not|understand|apologize|apologise|appreciate|hope|regret|realise|realize)
            ^ [please|kindly|just|you could|maybe|perhaps|do|best|then] (have a word|speak (to|with) your|ask your|talk to your|see your|see a|go via|go through your|go with|pop (in|into|over|by|along|down)|consider|opt for|switch to|use the|use our|use a|try the|try a|try our|try your|try <ing>|try another|choose another|choose a|pick another|pick a|bring it)
            (but|instead|however) (i've|we've|i have|we have) [already|also|just|instead|now] (asked|put|raised|flagged|passed|booked|arranged|added|applied|credited|sent|switched|moved|requested|escalated|reserved|walked|submitted|logged|upgraded|refunded|waived|extended|handed|got|opened)
            (but|however|though|although|still|otherwise|that said) [here|instead|equally|meanwhile|for now|if you like|luckily|happily|thankfully] (i|we|you|he|she|they|it|our ~1|the ~2|<name>) [still|also|always|certainly|definitely|happily|instead] (can|could|may|might|do (have|offer|take|ship|sell|stock|support|cover|accept)|will|would|'d|am able|are able|are welcome)
            (but|however|though|although) (i'll|we'll|you're welcome|he'll|she'll|they'll|you'll|here's|i'd|let me|let's|how about|what about|why not|feel free|please|try|if you)
            (in the interim|as a workaround|as a stopgap|workaround|as an interim|while you wait|in its place|as a substitute|by way of|as a goodwill|as a gesture|in the mean time|(for now|until then) [<word>] [<word>] [<word>] [<word>] (gets|get|works|work|does|do|can|use|use the|switch|try))
            (and|then) (we'll|i'll|we can|i can|they'll|he'll|she'll|they can|he can|she can) [also|happily|gladly|then] (swap|exchange|refund|replace|credit|send|book|arrange|put|sort|set|add|change|move|switch|collect|repair|fix|take|post|hold|issue|process|match|look|check|give|waive|upgrade|rebook|reprint|reissue)
            (you're|you are) [very|more than|still|always|most] (welcome|free) to
            (we|they|i|he|she) (ring|call|phone|email|text|send|collect|deliver|post|visit|come) [to] you instead
            ! (so|but|however) (there's|there is|i|we|you|they|it) ~1 (nothing|no|not|can't|cannot|none)
            ! nothing (i|we|you|they) can
            starts (again|next|tomorrow|from (<number>|next|<weekday>))
            # what is open to the customer, what is offered instead
            you (can|could) [also|still|always|instead|now|however|certainly|easily] (mark|catch|get (rebooked|a refund|a credit|in touch|support)|put|stream|combine|share|invite|enable|disable|resubscribe|re apply|reapply|resubmit|create|cancel|turn|set|work around|add|remove|adjust|select|pick up|pop|expect|opt|go|move|convert|merge|unsubscribe|downgrade|upgrade|redeem|rebook|listen|play|make|save|follow|give|look|take|drop|join|sell|buy|manage|delete|install|update|run)
            you (may|might) [also|still|always] [be] (interested in|like|enjoy|find|want to (try|check|consider|look|use|contact|look into)|wish to|prefer|qualify|eligible for)
            (agents|team|experts|support|specialists|advisors|colleagues|staff|branch|store) (can|will be able to|would be able to|is able to|are able to) [also|still|certainly|gladly|further] (help|assist|look|advise|arrange|process|handle)
            (is|are|you're|members|sellers|buyers|customers|everyone) [more than|always|also|still|most] welcome to <word>
            (we're|we are|i'm|i am) [also|currently|happily|now|however|instead] (offering|extending|waiving|introducing|providing|partnering|giving|issuing|refunding|crediting|replacing|sending you|adding)
            (fee|fees|charge|charges|penalty|penalties|cost|difference|deposit) (will be|is|are|has been|have been|can be|would be) (waived|refunded|credited|covered|reimbursed)
            (what|all) (i|we|you) can do [for you|in your case|here] is [to] <word>
            ^ [please|meanwhile|instead] [do] (keep (checking|watching|trying)|sign up|add your (vote|voice)|join (the|our)|subscribe to|put your name|register (for|your)|vote for)
            (and|or) (sign up|join|register|subscribe) (for|to|the) (the|our|a)
            ! you can (read|find|see) (this|it|that|more|them|these|our|the terms|the policy)
            ! check out is
            # what to do instead, as an order
            ^ [or|maybe|best to|better to] (ask|ring|phone|text|tweet|head|pop (into|in|over|by|along|down|your|it|them|a|me|us)|swing by|get in touch|reach out|apply|reorder|rebook|reapply|resubmit|resend|refuse|grab|buy|order|book|switch|swap|sign up|raise|open a|log a|file a|fill in|fill out|get a|get one|get an|browse|opt for|choose|consider|pay (by|with|at|in|online|through|via)|come (in|back|by)|drop (in|by|it)|bring (it|your|them)|take it|walk in|go (for|online|via|through)|return (it|them|the item)|leave it|have (them|it|your <word>|the <word>) (sent|delivered|call|contact)) ~2 (the|your|our|a|an|it|them|us|to|for|in|at|by|with|through|via|over|into|on|one|another|up|this|that|<name>|<url>|<email>|<number>)
            (request|requesting|ask|advise|suggest|urge|recommend|encourage|invite|direct|point|refer) you to (contact|get|reach|visit|call|write|raise|approach|use|try|email|submit|apply|check|speak|talk|file|coordinate|connect|your|our|the)
            ^ you (can|could|may|might) [however|instead|either|of course|only] (<do>|have|get|see|buy|appeal|reapply|rebook|reorder|recharge|speak|chat|write|pop|swap|make|opt|purchase|reach|track|trade|sell|gift|talk|go|come|catch|travel|fly|resubmit|dispute|complain|do (it|this|that|so))
            you (can|could|may|might) (however|instead|either) <word>
            (you're|you are) able to <word>
            (you'll|you will|you) (want|need) to (contact|visit|call|speak|go|ring|reach|get in touch|apply|book|email|write|ask|head|check with|take it|talk)
            (if|should) you (like|fancy|prefer|wish|would like|would prefer) [that|it|one] $
            ! (but|though|although) ~4 (won't|can't|isn't|doesn't|don't|cannot|not)
            ! so (the|our|your) <word> [<word>] can
            # what there is instead
            (there's|there is|there are|we've got|we have|i have|i've got|got) [a|a few|some|plenty of|one|two|<number>|only] (seat|seats|room|rooms|space|spaces|slot|slots|table|tables|tickets|availability|places|stock|openings|spots|unit|units|pair|pairs|appointment|appointments) (on|at|for|in|left|from|available|open|free|if|with|this|tomorrow|next)
            (but|though|although) [luckily|happily|thankfully] (the|our|your|a|an|my|any|most|some|there|<name>|all) ~3 (hand|hands|give|gives|take|takes|accept|accepts|offer|offers|sell|sells|stock|stocks|keep|keeps|can be|do|does|may be able|might be able|lets|let|works|work|covers|is (open|free|available|cheaper)|are (open|free|available))
            (is|are|has|have|does|do|can|could|works|covers|gets|got|takes|sells|offers|costs) ~4 though $
            (is|would be|might be|will be|are) [usually|often|probably|likely] (the|your|a|our) (safer|best|better|quickest|quicker|cheapest|cheaper|easiest|easier|fastest|safest|simplest|surest|next best) (bet|option|choice|way|route|alternative|place|person|people|solution|fit|match)
            (your|the|our) [next] (best|safest|quickest|fastest|easiest|better|only) (bet|option|route|way|course|choice|chance) [from here] (would be|is|will be|might be)
            (it's|it is|it'd be|it would be|it may be|it might be|you're|you'd be) (best|better|safer|quicker|easier|cheaper|faster|worth) [off] (to <word>|<ing>|if)
            what (tends to|can|might|may|does|will|usually|often) [usually] (help|helps|work|works|do the trick|be done)
            (our|the|my|your|their|a) [<word>] (desk|line|colleagues|office|partners|agents|phone team|phone line|helpline|hotline|app|website|stores|dealers|branches|counter|pharmacist|shop|kiosk|clinic|school|agent|airline|hotel|seller) (can|will be able to|should be able to|may be able to|would be able to|might be able to)
            ^ if you [can] (order|book|supply|give|apply|pay|buy|add|change|switch|upgrade|call|ring|bring|return|drop|register|sign|leave|wait|move|choose|pick|go|let us|pop|take|use|reply|submit|provide|come) ~9 , (i|we|it|you|i'll|we'll|it'll|you'll|i'd|we'd|you'd|that'll|they'll|they|there's|it's|the|your)
            ^ (meanwhile|in the meantime|in the interim|until then|till then|for now|failing that) <word>
            ! ^ (meanwhile|in the meantime|in the interim|until then|till then|for now) , ~1 (thank|thanks|apologies|accept|bear|rest|sorry|apologize|appreciate|continue|wait|no|nothing|can't|cannot|not|don't|won't|let|provide|confirm|send)
            ! (please|kindly|do) (provide|send|share|confirm|quote|dm|reply with|include|attach|give) [me|us] (your|the|a [<word>] (photo|picture|screenshot|copy)) ~2 (number|details|email|name|id|address|screenshot|photo|info|information|receipt|reference|postcode)
            # an offer even where no refusal is heard
            ^ (meanwhile|in the meantime|in the interim|until then|till then) (the|our|your|my|her|his|their|any|there's|there is|there are|we've|i've|some) ~2 <word> => alone: yes
            (otherwise|if not|failing that|or else) you (can|could|may|might) [also] <word> => alone: yes
            you (can|could|may) still <word>
            what (i|we) can (do|offer|suggest) [for you|now] (instead|is) => alone: yes
            # beside a refusal: what else to try, whom else to turn to
            have you (considered|thought (of|about)|tried (our|another|a different|contacting|asking|calling|ringing)) <word>
            ^ give (them|us|the|your|our|it) ~3 (a|on) (call|ring|bell|try|shout|go|<number>)
            , or (leave|call|ask|try|pop|head|email|text|switch|go|buy|pay|bring|use|swap) (the|your|our|it|them|us|a|an|in|to|by|with|for|over|on)
            ^ to (stop|cancel|change|avoid|get|claim|close|appeal|return|opt out|switch|leave) ~4 (text|sms|call|visit|email|dial|head|log in|fill|ring|reply) <word>
        """,
        "blame": """
            # guide (never put the fault on the customer)
            you (should have|should've|shouldn't have|should not have) [really|just|simply|at least|first|better] (saved|made|read|checked|told|contacted|called|asked|backed|kept|noticed|known|paid|reported|brought|followed|waited|used|done|thought|cancelled|canceled|ordered|chosen|selected|written|sent|said|mentioned|provided|given|submitted|updated|listened|bought|planned|booked|registered|filed|signed|let|left|looked|tested|confirmed|verified|taken|measured|informed|secured|locked|unplugged|turned|never|not|realized|realised|understood|gone|come|applied|activated|acted|reviewed|double checked|put|picked|entered|changed|replaced|insured|stopped|started|tried|clicked|logged|returned|packed|arrived|renewed|disclosed|declared|been (more|aware|careful|there|home|clearer|on time|ready))
            you (should have|should've) known better
            you (ought to|were supposed to|were meant to|needed to|were required to) (have)
            you were supposed to
            you [have] (failed|forgot|forgotten|neglected|refused|omitted|ignored) [to|the|our|it|about]
            you [clearly|obviously|simply|apparently|evidently|just|again|still|plainly] (didn't|did not|never|don't|haven't|have not) [even|properly|correctly|bother to|actually|fully|care to] (read|follow|listen|provide|check|tell|inform|include|give|send|answer|respond|reply|pay attention|update|complete|fill|save|keep|back up|bother|call|contact|understand|do|enter|submit|report|verify|confirm|use|make sure|take|try|ask|turn|select|notice|cancel|pay|register)
            (this|that|it) (is|was) [clearly|entirely|completely|all] (your|user|customer) own (fault|mistake|error|problem|doing|responsibility)
            (it's|that's|it is|this is|was|is) [clearly|entirely|all|due to|because of|actually] (your|user|customer) [own] (fault|mistake|error|responsibility|negligence|problem|doing|carelessness|wrongdoing|misunderstanding)
            your [own] (fault|mistake|error|negligence|carelessness|oversight|failure|wrongdoing|misuse|doing|ignorance)
            (due to|because of|caused by|result of) [your|user|customer] [own] (error|mistake|negligence|misuse|carelessness|failure|actions|user error)
            (user|customer|operator) error
            (as|like) (i|we|i've|we've) [have|had] (already|previously|clearly|repeatedly) (said|explained|mentioned|told|stated|advised|informed|pointed out|wrote|noted|discussed|indicated|communicated) [before|earlier|multiple|many|several|twice|above|you]
            (as|like) (i|we|i've|we've) [have|had|just] (said|explained|told|stated|informed|pointed out) [to you|you] (before|already|multiple|many|several|twice|you|you're|your)
            as (previously|already) (stated|told|said|explained|advised) , (you|your|please|we|the)
            ^ as (explained|stated|mentioned|advised|said|noted|informed) [before|earlier|already|previously|above|in]
            (i|we|i've|we've) [have] (already|clearly|repeatedly) [have] (told|said|explained|informed|stated|mentioned|advised|answered|warned|asked) [you|this|that|it]
            (per|as per) (my|our) (last|previous|earlier|prior)
            (you|you've|you have) (entered|typed|used|gave|provided|put|sent|chose|chosen|picked|selected|made|submitted|supplied|ordered|clicked|pressed|did) [in] [the|a|an|us|it|this|them] [wrong|incorrect|invalid|mistake|incorrectly|wrongly] (wrong|incorrect|invalid|mistake|incorrectly|wrongly|too late|error|yourself)
            because you (didn't|did not|failed|entered|gave|used|chose|forgot|never|haven't|have not|were|\
waited|ignored|provided|clicked|ordered|don't|refused|missed|put|typed|deleted|made|cancelled|let|violated)
            (if you had|if you'd|had you) [only|just] (read|told|followed|listened|checked|contacted|provided|called|paid|asked|reported|bothered|saved|been|informed|done|given|looked|taken|waited|kept|used)
            if you (had just|had only|bothered to|had bothered)
            (next time|in future|in the future|going forward) [please] (read|check|make sure|be|pay|don't|do not|follow|remember|try|think|you should|listen|double check)
            (you obviously|you clearly|obviously you|clearly you|apparently you|you evidently|you must have|\
you probably|you may have (misread|misunderstood|forgotten|entered|typed|missed)) (didn't|don't|misread|\
misunderstood|missed|forgot|entered|typed)
            (why|how come) (didn't|did not|don't|haven't|wouldn't|did|would|are|couldn't) you (just|not|even|read|tell|call|check|wait|say|do|follow|try|contact|mention|delete|click|give|let|change|listen|think|send|buy|order)
            you're the one (who|that)
            (it was you|you yourself) [who|that]
            you (agreed|consented|signed up|accepted|acknowledged) [to] (the|our|to|these|those|it|this)
            you (were|have been|'ve been) (warned|informed|advised|notified|told|reminded) [already|before|that|about|of|to|in|several|many|when]
            (it's|it is|that's|that is|this is) [entirely] (your|the customer's|up to the customer) (job|responsibility|duty|obligation)
            your responsibility to
            you (need|have) to (be|pay) [more] (careful|patient|attention|responsible|honest|polite|realistic)
            (be|being) more careful
            read (the|your|our) ~3 (properly|carefully|again|next time)
            (should|could) have (read|known|checked|told us|told me|contacted us|called|been more careful|thought|backed|saved|noticed|reported|asked|mentioned|listened|waited|kept|paid|cancelled)
            you (misread|misunderstood|mistyped|mishandled|misused|violated|breached|overlooked)
            (you|your) [are|'re] [just] (not listening|not reading|not following|not understanding|wasting|confused|mistaken|wrong)
            ! you should have [already|now|also|just|recently|soon|then|by now] (received|gotten|got|seen|access|a|an|the|no|it|your|some|any|two|one|been (able|sent|notified|given|provided|contacted|emailed|charged|refunded|credited)|had|full|everything|more|both|this|that|what|all|<number>|enough|option|either|something|nothing|different|to|at|plenty|better)
            ! (if|in case|whether) you (didn't|did not|haven't|have not|don't|do not|never|forgot|have forgotten|entered)
            ! (not|isn't|wasn't|no|never) ~2 your ~1 (fault|mistake|error|doing|responsibility)
            ! you (don't|do not|didn't|haven't|never) ~1 (have|need|want)
            ! (if|when|once|since) you (don't|do not) (use|receive|see)
            ! (why|how come) ~8 (we|i)
            ! (i|we|they|he|she|it) ~1 (should|could) have
            ! (if|in case|whether|unless|or) ~4 you (have|may have) (forgotten|forgot|ignored)
            ! you should (have|also have|already have) (received|gotten|got|seen)
            you (must have|must've|probably|may well have|will have|'ll have) [already|also|just|simply|accidentally|somehow|either] <slip>
            (you|you've|you have) [have] (obviously|clearly|evidently|plainly|carelessly|foolishly|deliberately|knowingly|yourself) [not|been|have|even] (<slip>|read|followed|looked|checked|bothered|understand|understood|listened|paying|wrong|mistaken)
            (obviously|clearly|evidently|plainly) (you|you've|you have) (<slip>|didn't|haven't|weren't|don't|aren't)
            you [yourself] (picked|chose|selected|ordered|ticked|opted|clicked|entered|typed|put|booked|bought|signed|agreed|accepted|requested|opened|installed|changed|shared|gave|left|deleted|broke|dropped|used|waited|cancelled|missed|lost) [<word>] [<word>] [<word>] [<word>] (at checkout|yourself|when you|wrong|by mistake|by accident|instead of|without (reading|checking|asking|telling|backing|permission|our)|too late|so late|too long|against|despite|even though|of your own|so (there's|it's|that's|we|no|nothing|the|don't)|that's why|which is why|not us|not (the|our|what))
            ^ [and|so|but|then|well|perhaps|maybe|please] next time [please|do|just|you should|kindly|try to|maybe] (read|search|check|post|bring|set|remember|make|plan|leave|order|measure|call|ask|be|try|pack|save|book|think|look|double|include|use|follow|don't|do not|tell|send|keep|write|wait|allow|give|pay|choose|pick|mention|say|listen|take|put|charge|test|back|close|lock|confirm|verify|specify|contact|let|come|provide|update|avoid|you'd|mind)
            (perhaps|maybe|please|just|do|try|might want to|should|kindly) [to] (set|read|check|bring|keep|remember|make sure|plan|leave|order|measure|call|ask|be|try|pack|save|book|think|look|double check|mention|say|listen|pay|use|include|allow|follow|search|write|take|tell|send|wait|test|charge) [<word>] [<word>] [<word>] [<word>] [<word>] (next time|in future|in the future|this time|from now on|first next)
            did you (even|bother to|bother|not) (<word>)
            (have|had|haven't|hadn't|didn't|weren't|aren't|don't) you (even|bothered|not|actually|thought|think|read|notice|realise|realize|see|know|listen|check|look|try|follow|learned|paying|told|at least) [to|it|the|that|this|at|tried|read|checked|looked|followed|about|of|any]
            ^ should (have|of|'ve) (said|given|put|written|packed|measured|planned|booked|looked|arrived|gone|brought|done|set|thought|left|been|ordered|chosen|cancelled|replied|used|made|taken|read|checked|told|asked|known|listened|called|kept|saved|waited|mentioned|noticed|paid|reported|included|contacted|followed)
            (would|wouldn't|would've|would not|'d) [of|have|never have|not have] (seen|known|noticed|happened|worked|been|had|got|arrived|needed|avoided|spotted|caught|read|gone|lost|missed) ~6 if you [had|'d|have]
            if you (had|'d|would have|had only|just|only|read|checked|looked|listened|followed|asked|told us|used it|paid|acted|kept|saved|backed|bothered|hadn't|didn't|weren't|wouldn't) [just|only|actually|have|of|not|to] [<word>] [<word>] [<word>] [<word>] [<word>] (you would|you'd|this would|this wouldn't|it would|it wouldn't|we could|we would|we wouldn't|none of|there would|there wouldn't|that wouldn't|you wouldn't|it might|we might)
            (down to|due to|because of|caused by|result of|thanks to|comes from|a matter of|consequence of) (how|the way|what|where) you ('ve|have|are|were|drive|use|used|ride|treat|treated|handle|handled|keep|kept|store|stored|drove|rode|entered|set|did|typed|wrote|charge|charged|installed|wash|washed|packed|filled|left)
            (error|fault|mistake|damage|mix up|oversight|negligence|delay|issue|problem|failure|misuse) (is|was|lies|lay|comes|came|happened|originated|originates|occurred) [entirely|clearly|solely|only|purely|all] (on|from|at|with|by|down to) (your|you|the customer|customer's|user)
            (from|on|at) your (end|side|part) (only|alone|not ours|not us|and not)
            (fault|error|mistake|negligence|damage|oversight|failure|carelessness) (on|from|at|by) (your|the customer's|customer's|the user's) (end|side|part)
            (clearly|plainly|explicitly|specifically|distinctly|quite clearly|already) (mentioned|stated|written|said|explained|shown|marked|labelled|labeled|says|states|told|warned|listed|displayed|spelled|spelt|communicated|informed|instructed|indicated|specified|advertised) (in|on|at|when|that|to|by|there|you|out|before|during|under|right|it)
            (it|that|this) (says|states|said|stated) [so|it|this|that|quite|very|right] [clearly|plainly] (in the (contract|manual|small print|description|listing|instructions|agreement)|on the (box|label|page|ticket|website|sign|packaging|form|receipt|invoice|listing|screen)|right there|when you)
            (small print|fine print|terms) (is|are|was|were) there for a reason
            (a lot of people|lots of people|people|customers|users|some people|some customers|most people|so many people|you people|folks) (always|never|keep|often|just|tend to|can't|won't|don't|who) [to] (forget|read|ignore|skip|blame|shout|complain|expect|forgetting|ignoring|think|assume|don't|never|can't|listen|panic|follow)
            (pay attention|use your eyes|use your head|wasted (our|my|two|three|everyone's|a lot)|wasting (our|my|everyone's|people's)|as you (were|have been|'ve been|well know|should know|already know|would know|agreed|accepted|signed)|you of all people|you only have yourself|you've only yourself|blame yourself|yourself to blame|only yourself to|brought this on|brought it on|self inflicted|serves you|your own making|of your own|buyer's remorse|buyer beware|pebkac|id10t|rtfm|layer 8|you asked for it|you get what you|your bad|shame on you|that's on you|this is on you|that one's on you|it's on you|the customer's fault|customer negligence|customer error|customer damage|customer induced|physical damage by)
            (that's|it's|this is|that is|it is|all|entirely|purely|simply) (down to|on|because of) (you|your)
            (you're|you are|you've been|you were|you keep|were you) [just|simply|clearly|obviously|probably] (doing|using|holding|entering|typing|reading|wearing|opening|charging|looking at|pressing|running|giving|sending|asking|filling|plugging) [<word>] [<word>] (wrong|incorrectly|wrongly|the wrong|upside down|backwards|improperly|too hard)
            (wrong|incorrect|invalid|incomplete|bad|false|outdated|old) (address|details|number|size|password|email|information|document|documents|code|card|form|date|name|account|postcode|file|version|one|button|info) (you|that you|which you) (gave|entered|typed|provided|put|sent|used|supplied|chose|picked|uploaded|clicked|submitted|selected)
            (you|your) (gave|left|sent|provided|entered|typed|put|supplied|wrote|used|submitted|picked|chose|clicked|uploaded|selected|keyed) [in] [us|me|it|that|this|the|a|an|your] [<word>] (wrong|incorrect|incomplete|out|off|blank|too late|the wrong|an incorrect|incorrectly|wrongly|badly|late|down wrong|expired|invalid|outdated|unclear|illegible|fake)
            you (have not|haven't|did not|didn't|never|still haven't|still have not|have never) [even|yet|properly|actually|still] (completed|complete|submitted|followed|read|replied|responded|provided|paid|returned|filled|signed|verified|registered|given|give|sent|told|tell|informed|confirmed|answered|attached|included|mentioned|listened|tried|done|backed|saved|kept|noticed|bothered|cooperated|attended|collected|claimed|declared|disclosed|reported|requested|asked|notified|specified|uploaded|updated|cancelled|measured|checked) [<word>] [<word>] [<word>] [<word>] [<word>] (which|clearly|as (instructed|requested|required|asked|told|advised|we|i|per)|on time|in time|so (we|i|it|there|your|that's)|despite|that's why|even though|and (now|then|so|that)|hence|therefore|properly|correctly|until|before)
            (had|if only) you (read|checked|told|asked|followed|looked|listened|called|contacted|been|acted|paid|kept|backed|saved|used|bothered|done|given|sent|replied|waited|ordered|booked|chosen|packed|mentioned|let|not|only|just)
            ! had you (<word>) [<word>] [<word>] [<word>] [<word>] ?
            ! did you (not) (receive|get|have|find|see (a|an|any|the (email|message|option|button)))
            ! if you (had|have|'d) (a|an|any|the|more|not|already|further|some|other|trouble|problems|issues) ~3
            ! (do|have|did|are|were|had|can|could|would|will) you (actually|just|not|tried|read|checked|looked|at least|see|know|notice) [<word>] [<word>] [<word>] [<word>] [<word>] [<word>] ?
            ! (next time|in future) [that|when|if] (you|we|i|i'm|we're|it|the|they|there) (visit|order|book|call|log|open|start|restart|fly|travel|come|shop|see|will|'ll|run|boot|are|get|want|hope|can|could|happens|launch|use)
            ! (until|after|since) you [have] (<ed>|done|set|made|got|gone|put|sent) (it|this|that|the|your|these|those) ~2
            ! (whether|in case|once|when|unless) you (have|'ve|had|did) ~3
            ! if you (have|'ve|did) ~3
            ! not (your|anything you|something you|because you|down to you) ~2
            ! (nothing|anything) you (did|have done|could have|'ve done) ~2
            ! no one ~1 blames ~2
            (read|check|look at|look|type|follow|listen|watch|count|measure|enter|spell) (it|that|them|this|the ~1|your ~1|what) [<word>] [<word>] [<word>] (this time|next time|more carefully|carefully next|in future|before (asking|posting|writing|complaining|you (complain|ask|post|write)))
            you (should've|should of|ought to have|should have|needed to have) [really|just|simply|at least|first|always|actually] (read|said|told|checked|known|gone|come|thought|asked|brought|done|kept|looked|been (more|there|home|aware|careful)|paid|saved|tried|written|mentioned|measured|packed|ordered|booked|planned|left|set|called|contacted|chosen|picked|cancelled|included|backed|listened|followed|waited|used)
            (seeing as|given that|considering) you (didn't|did not|failed|refused|never|chose|ignored|left|waited|signed|agreed|picked|opened|broke|dropped|cancelled|forgot)
            you (can't|cannot|can not) (expect (us|me|everything|a)|blame|seriously|really expect|have it both|just (turn up|expect|show up|walk))
            ! you (should've|should of|should have|ought to have) [now|also|already|just] (received|gotten|got|seen|had|been (sent|notified|emailed|contacted))
            ! (could|should|would) you ~6 ?
            read the (terms|manual|instructions|small print|fine print|description|email|docs|readme|guide|faq) before (you|clicking|buying|ordering|asking|posting|complaining|signing)
            if (you'd|you had) [only|just|actually|properly|simply] <word> ~4 , ~1 (would|wouldn't|could|couldn't|might|none) [not] ~2
            ! (if|in case|whether|unless|when|should) ~8 (and|or|but) you (have|may have|might have) (forgotten|forgot|lost|misplaced)
            ! (might|may|could|can) be , you (entered|typed|used|have)
            you should have (switched|turned|backed|set|saved|kept|written|checked|read|told|asked|called|reported|booked|ordered|paid|made|used|followed|noticed|known|thought|done|sent|chosen|selected|updated|installed|cancelled|canceled|informed|contacted|waited|listened|looked|come|brought|signed|registered|entered|filled) ~6 (before|first|earlier|when|in time|on time|properly|correctly|at|the day|yourself|already)
            ! (courier|driver|we|team|they|he|she|it|store|shop|staff|colleague|technician|system) should have
        """,
        "dismissal": """
            # guide (take every concern seriously); own reading of public threads
            ^ so what $
            # guide (take every concern seriously): brushes off, belittles, sends the fault elsewhere
            (calm|settle|cool|simmer) [yourself] down
            (relax|chill|chill out|get over it|deal with it|suck it up|grow up|lighten up|move on|tough luck|too bad|cry me)
            (you just|you'll just|you will just|just|simply) [have|need|got] [to] (wait|be patient|deal|live with|accept|get used|learn to|have to wait|have patience)
            [please] (have|be) [some|more|a little|a bit] (patience|patient) $
            (be patient|have patience) (and|sir|ma'am|please)
            (not|isn't|no|hardly|never) [that|such|really|even|a|such a|actually] [a] (big deal|big of a deal|a problem for us|serious|important|urgent|huge deal|emergency|end of the world)
            (it's|it is|this is|that's|that is|there's|is) (only|just|merely|nothing but) [a|an|<number>|one|two|few|some|minor] (minor|small|little|tiny|simple|few|app|game|delay|scratch|cosmetic|inconvenience|glitch|<number>|minutes|couple|matter of)
            only [a] [<number>|few|couple of|couple] (minutes|mins|min|days|hours|dollars|cents|pesos|minute|day|hour|pounds|bucks|week|weeks) (late|delay|behind)
            (nothing|not much|not a lot) to (fuss|complain|cry|get (upset|angry|worked up))
            (that's|that is|it's|it is|this is) (just|simply) [how|the way] (how|the way|it|things|the system|this|we|life) (it|things|the system|this|we|life|is|are|works|work|goes|operates|do) [is|are|works|work|goes|operates|do]
            (it is|it's) what it is
            (that's|that is) (life|business|final) [for]
            (end of|no further|no more) (story|discussion|arguments)
            (not|isn't|wasn't|not really|hardly) (our|my|the company's) (problem|fault|concern|responsibility|issue|job|department|mistake|business|error)
            (we|i) (are|am|'re|take|accept|bear|assume|have) (not|no) [be] (responsible|responsibility|liable|liability|accountable)
            (is|are|was|were) [solely|fully|entirely] (responsible|to blame|liable|accountable) for
            (you're|you are|you seem to be|stop|quit|being|don't be|no need to be|way) [just|being] [too|so|a bit|very|overly|a little] (overreacting|exaggerating|dramatic|sensitive|picky|difficult|unreasonable|impatient|ridiculous|emotional|demanding|paranoid|rude|whining|complaining|angry)
            (no need|no reason|there's no need|there is no need|you don't need|you do not need|don't have|don't) [to] (be|get|be so|get so|act) (upset|angry|rude|mad|worked up|dramatic|emotional|frustrated|hysterical|so|like that|excited|annoyed|aggressive)
            (no need|no reason) (to|for) (shout|yell|panic|complain|capital|caps|attitude|the attitude|swear|rudeness|drama|make)
            stop (complaining|whining|shouting|yelling|crying|being|messaging|asking|spamming|wasting)
            (no one|nobody|no other customer|other customers|everyone|everybody|others|most people|most customers|thousands of) [else] (has|have|is|are|had|complains|complained|manage|manages|understands|don't|doesn't|seem|seems|can|else's|uses) [ever|not|also|no|never|to] (complain|complained|complaining|problem|problems|issues|issue|had|this|reported|having|manage|using|fine|happy|wait|waiting)
            (you're|you are) the only (one|customer|person) (complaining|having|reporting|with|to complain|\
who complains|that complains)
            (works|working|worked|works just|looks) (fine|okay|well|perfectly|normally|ok|good) (for|on|at|from|here|with) (me|us|our|everyone|others|everybody|most|my|here)
            (everything|nothing|it|all) (is|seems|looks|shows|works) [fine|okay|normal|good|wrong|working] (on|from|at) (our|my) (end|side)
            (everything|nothing|it|all) (fine|okay|normal|good|wrong|working) (on|from|at) (our|my) (end|side)
            ! so what <word>
            ! (maybe|perhaps) (there's|there is) nothing wrong
            ! nothing wrong with the (image|images|picture|screenshot|file|link)
            ! (they|he|she) (have|has) bigger problems
            ! wait for your (reply|response|answer|message|update|call)
            ! (computer|pc|browser|system|program|it) (goes|says|go) ~2
            (i|we) (don't|do not|can't|cannot|fail to) see (a|any|the|what|why|how) (problem|issue|reason|big deal|point|harm)
            (google|look) it [up] [yourself]
            (read|see|check) the (manual|fine print|faq|faqs|instructions)  [yourself|first|carefully|again]
            (figure|find|sort|work) (it|that) out (yourself|on your own)
            (can't|cannot|impossible to|never) (please|satisfy|help) everyone
            (happens|happen) (all the time|to everyone|to everybody|every day|often|a lot)
            (these things|stuff|things) just (happens|happen) $
            (these things|stuff|such things) (happens|happen) $
            (if you don't|don't|if you do not) like it
            (take it or leave it|suit yourself|good luck with that|your loss|boo hoo|who cares)
            (what|how) (do|did|else|exactly) [exactly] (you|did you) (expect|want me|want us)
            (lower|manage|adjust) your expectations
            (you get|get) what you (pay|paid) for
            (duh|common sense|should be obvious|clearly stated|self explanatory|how hard is it)
            (we|i) (are|am|'re|have) (busy|too busy|other customers|many customers|thousands of (customers|other|people|orders|tickets|requests)|other things|better things)
            ^ whatever $
            ^ whatever ,
            (that's|that is|it's) your problem
            (you're|you are) not our only
            (move|let's move|moving) on
            ! (there is|there's|nothing else) ~3 (i|we) can (help|assist)
            ! (just a|only a) (few questions|couple of questions|quick question|few more)
            ! (if|when|should) (nothing|it|everything) ~2 works
            ! not your (fault|mistake)
            ! so , what
            ! not sure (my|our|the)
            ! (don't|do not) worry
            ! (here's|here is) (how|the way) it works
            ! (works|working) (fine|okay|well|ok) ?
            (nothing|not anything) (we|i) can do about
            (nobody|no one|no one's|nobody's) [else] [really|ever|here] (cares|care|forces|forced|forcing|is forcing|makes|made you|asked you|uses|used|noticed|notices|minds|bothers|is asking|reads)
            (rules are rules|policy is policy|rules is rules|a rule is a rule|that's that|that is that|simple as that|as simple as that|like it or not|tough|tough luck|hard luck|tough cookies|so be it|get used to it|that's the deal|them's the breaks|c'est la vie|shit happens|stuff happens|accidents happen|that's how the cookie|suck it up|boo hoo|cry me a river|not rocket science|it's not rocket|we're not mind readers|i'm not a mind reader|we're not magicians|we aren't magicians|do the math|live with it|your choice entirely|no big deal|no biggie|who cares|not our circus|there's no pleasing|be that as it may|good for you|bully for you|nice try|what of it|spare me|spare us|get in line|join the club|join the queue|take a number|wait your turn|worse things happen|there are worse|worse problems|bigger problems|first world problem|first world problems|storm in a teacup|mountain out of a molehill|out of proportion|count yourself lucky|consider yourself lucky|could be worse|could have been worse|no harm done|you'll live|you'll survive|you'll cope|you'll get over|you'll manage|get over it|shop elsewhere|go elsewhere|take your business elsewhere|not for everyone|maybe (this|it|we) (isn't|aren't) for you)
            (told|warned) you (so|it|it'd|it would|that it|nothing|this|there|already)
            (nothing|no more|not much|nothing else|anything) [more|else|further|left] to (discuss|say|talk about|add|see here|argue|explain|complain about|apologise for|apologize for)
            (matter|discussion|conversation|subject|debate) (is|is now|stays|remains) (closed|over|done|finished|settled)
            (gets|get|is|are|been|we've been) asked (every|all|daily|a lot|constantly|a thousand|a million|a hundred|ten times|this a|over and) [single|the]
            (plenty|lots|loads|tons|a lot) of other (stuff|things|shows|films|options|places|apps|shops|companies|airlines|fish|providers|people|customers|banks|stores|hotels|restaurants)
            (make|making|made) (such|so much of) [a] (drama|fuss|song|scene|big deal|thing|meal|mountain)
            (make|making|made) a (drama|fuss|song|scene|big deal|mountain) (of|about|out|over|and)
            (not|isn't|hardly|n't|wouldn't be) [exactly|really] the end of the world
            (blow|blowing|blown|blew) (this|it|that|things) ~2 out of
            (get|getting|got|be|being) [so|all|too|that] (worked up|bent out|hysterical|dramatic|melodramatic|precious|carried away|hung up|your knickers)
            (it's|that's|it is|that is|this is|was|were|is|only|costs|cost|we're talking) (only|just|like|barely|hardly|merely|literally|about) [a|like|about] (<how-many>|few|couple|couple of|tiny|small|little|bit|single|handful|handful of) ~1 (dollars|dollar|quid|pounds|pound|cents|cent|bucks|buck|pesos|peso|euros|euro|pence|p|mm|percent|clicks|click|stops|stop|scratch|scuff|mark|dent|email|emails|game|toy|minutes|minute|days|day|hours|hour|weeks|week|stain|crumb|noise|pixel|cosmetic|box|shirt|app|website|bus|phone|snag)
            (cost|costs|are|is) like (<how-many>|a few|a couple) ~1 (quid|dollars|bucks|pounds|euros|pesos|cents|pence)
            (same thing|the same thing|same answer|the same answer) (i|as|we|again|you'll|they|that i|twice)
            (you'd|you would|they'd|he'll|she'll|they'll|you'll) [just|only] (tell|get|hear|be told) [you] the same
            (then) (don't|stop|cancel|leave|go|quit|use something) (use|buy|order|fly|ride|come|book|using|then|if|with|somewhere|else|complaining) [it|with|here|from|else]
            (feel free to|you're welcome to|you are welcome to|you can always|you're free to|go ahead and|be my guest and) (leave|complain|go elsewhere|shop|find another|switch|take your|use someone|try another|look elsewhere|write a|cancel and)
            (you|u) (wouldn't|won't|don't seem to|clearly don't|obviously don't|don't) (understand|get it) [anyway|it|the|how]
            (you're|you are) [just|only|probably|clearly|obviously|simply] (imagining|overthinking|reading too|making too|nitpicking|nit picking|being (silly|fussy|petty|childish|precious|paranoid|unfair|awkward)|fussy|petty|spoiled|spoilt|entitled|lucky|making (a|such))
            (what|how) (did|do) you expect
            (why|how) (are|would) you (even|so) (bothered|upset|asking|complaining|angry|worried)
            (you should be|just be|do be) (grateful|thankful|glad|happy) (that|it|you|we|with|for|to have)
            (for a|it's a) free (app|service|product|game|plan|tool|trial|version) [so|you|what|,]
            (we've|i've|we have|i have|we) [got|have] (better|more important|bigger|real|other) (things|customers|problems|issues|emergencies|fish|work|people) [to]
            (not|isn't|hardly|barely) [really|even|exactly|a|an|that] (worth (complaining|fussing|mentioning|getting|worrying)|a life or death|life or death|life and death|a matter of life|an emergency|the crime|a tragedy|a disaster|a catastrophe|rocket science|a crime)
            (don't|no need to|please don't|stop) [be|get|make|being|making] (so|such|overreact|exaggerate|overreacting|panic over|cry|crying|dramatic|whine|whining|moan|moaning|nag|nagging|bother us|bug us|pester|keep asking|keep writing|keep messaging|keep calling|fuss)
            (nothing|not|hardly) [much] [to] (worry|get|be) (about|upset|worked|excited|fussed) over
            ! for your loss
            ! (sorry|condolences) ~4 your loss
            ! (here's|welcome to) (your choice|tough) ~3
            ! (if|when|whether) (it|this|that|everything) (works|worked|is working) ~3
            ! (tough|end of) (day|week|month|time|situation|one|spot|call|year|today|business|tomorrow|play|<weekday>|<month>|the (day|week|month|line|page|list|call|trip|year|window|queue|contract|period|document|file|message|bay|platform|street|road|chat|shift)|your|this|our|next|each|shift|life)
            (don't|do not) know what (else to|more to|to) (tell|say)
            (there's|there is|is|see|find|found|saw) [absolutely|really] nothing wrong (with|on|here|at|in)
            (i'm|we're|i am) sure (it's|it is|that's|you'll|you) (nothing|fine|just|only|be fine|survive|manage|cope|can wait|will live|will manage)
            (can't|cannot) (help you there|have everything|have it both ways|please everyone|win them all|be everywhere|read minds|work miracles|do everything)
            (if you can't|if you cannot|if that's too|if you don't know how|if you didn't want) ~5 (maybe|perhaps|then maybe|you shouldn't|that's your|hard luck)
            (not going to|not here to|won't|not gonna) (argue|debate|repeat myself|keep (explaining|repeating|going)|go over (this|it) again|be drawn|entertain|engage with)
            (works|working|work|worked|fine|loads|loading|opens) [fine|ok|okay|perfectly] for (everybody|everyone|all our|most|other|the rest|the other|all the|millions|thousands|us all|all of us|every other) [else]
            (google|search|look) (it yourself|online yourself|it up yourself|before asking)
            (never|not once|haven't|have never|we've never|i've never) [ever] (had|heard|received|got) (a|any|one|of) [single|other|such] (complaint|complaints|anyone complain|anyone complaining)
            (what's|where's|why) [all|is] the (big deal|fuss|rush|hurry|drama|attitude|panic|harm)
            (most|other|all our|plenty of|lots of|millions of|thousands of|hundreds of|every other|all other|our other|normal|everyone|everybody) [of our] (people|customers|users|guests|clients|passengers|players|members|folks|patients|parents|subscribers|residents|drivers|customer|else) [just|simply|have|has|all|can] (never (use|used|notice|complain|had|ask|asked)|don't (use|mind|notice|complain|need|care)|manage|managed|cope|get by|figure it|figured it|work it out|understand|understands|complain|complained|wait|waits|got used|accept it|knows|are happy|are fine|seem happy|love it|like it|grateful)
            (everyone|everybody|we all) (has|have|waits|pays|gets) (to wait|bad days|to queue|to pay|delays|delayed)
            (no|not a|isn't a|not such a|hardly a|not that) big deal
            ! (no|not a) big deal [at all] (for (us|me)|on (our|my) (end|side)|to (change|fix|swap|move|correct|do|redo|sort))
            (these|such|those) things [do|can|just|will|sometimes|simply] (happen|occur|go wrong|come up)
            (mistakes|accidents|delays|glitches|errors|outages|breakdowns|queues|scratches|cancellations|defects|bugs|things) [do|will|just|simply|always|can] (happen|occur|are part|are a part|are a fact|are inevitable|are to be expected|are only to be)
            (that's|that is|this is|it's|it is|well that's|simply|just) [just|simply] how (it|things|the ~2|they|we|life|these|business|shipping|travel|airlines|phones) (is|are|goes|go|rolls|roll)
            (consider|considered|regard|treat|deem|declare|call) (this|the|that|it|your) [<word>] [as] (closed|settled|resolved|finished|over|done|matter closed|case closed|matter|case|discussion|conversation) [as|to be] [closed|settled|concluded|finished|over|done]
            (part of|comes with|part and parcel|goes with|par for|nature of|fact of|hazards of|perils of|price of|joys of) [of] (life|travel|travelling|flying|the territory|the course|the deal|the game|business|modern|online|owning|being|having|living|the beast|the job|the experience|commuting|shopping|camping|parenthood|progress)
            (got|getting|had|received|given) your (money|refund|cash|order|parcel|item|reply|answer|apology|voucher) [back|already|now] [,] (didn't|haven't|so|what|right|isn't|what's)
            (sure|certain|confident|know|bet|expect|imagine) [that] you (can|could|will|'ll) [easily|just|all|surely|happily|probably] (manage|cope|survive|live|wait|do without|get by|get over|last|pull through|find something|spare|afford|handle|figure|work it out|bear|forget|calm)
            (in|read|it's in|is in|all in|says so in|stated in|covered in|explained in|written in|clear in|printed in|right there in) (the|our|your) [<word>] (t cs|tcs|ts and cs|t c|terms|terms and conditions|small print|fine print|contract|manual|instructions|guide|handbook|faq|faqs|leaflet|booklet|email we sent|confirmation|agreement|listing|policy|description|conditions) [and conditions] [that] (you|which|if|clearly|had|as|so|,|in black)
            (you're|you are|you aren't|you're hardly|certainly|hardly) [not|hardly|far from|clearly] [the] (only|special|the only|unique|our only) [one|person|customer|guest|passenger|user|patient|caller|in|here|among] ~1 (waiting|with|affected|who|to|here|in|on|complaining|having|you|today|this|feeling)
            (hardly|scarcely|barely|doesn't|does not|don't think|do not think|wouldn't say|not sure|can't see|cannot see|fail to see|don't see|struggle to see|never) [that|how|why|it|this|really] [a|an|the|it|this|that|your|how|why] [<word>] [<word>] [<word>] (warrants|warrant|merits|merit|deserves|justifies|justify|counts as|qualifies as|calls for|amounts to|constitutes|matters|worth|is worth|is a reason|is cause|is grounds|makes|requires) [a|an|much|any|all|such] (complaint|fuss|refund|apology|call|email|ticket|review|reaction|drama|discussion|attention|response|this|difference|bother|our time|my time|manager|letter|investigation|scene|tantrum|tears)
            (we|i) (get|hear|see|have|field) (this|that|these|those|it|such|complaints like|messages like) [a lot|all|every|daily|ten|constantly|day|from|often] [the time|day|from] (and|but|it's|from|all|every|day|so|usually|complaints) ~3 (usually|always|nothing|fine|user|never|mostly|exaggerated|turns|people|day|single)
            (stop|quit|cease|refrain from|enough with|no more|give up|lay off|drop|spare me|spare us|save) [please|kindly] [with|the|your|all|this|us] (repeating|asking|moaning|messaging|emailing|calling|chasing|going on|nagging|whingeing|whinging|pestering|hassling|bothering|arguing|bickering|sulking|ranting|griping|nitpicking|dwelling|bringing|contacting us|writing|the attitude|the drama|the theatrics|the sob|the tears|the histrionics|your breath|drama|theatrics|sob story|excuses|lecture|speech|sarcasm|melodrama)
            (manual|terms|policy|website|page|sign|label|notice|contract|listing|email|faq|box|rules|instructions|guide|answer|description|packaging|leaflet) (is|are|was|were|couldn't be|could not be|says|states|makes it) [quite|very|perfectly|abundantly|crystal|all|more than|pretty|really|absolutely|clearly|plainly] (clear|obvious|plain|explicit|there for|self explanatory|in black|easy enough|simple enough|clear enough|right there|clearer|so|hard to miss|perfectly readable)
            (no|little|not much|not any|see no|see little|what's the|where's the|isn't any|is no) (point|sense|use|value|benefit|purpose|need) [in] (discussing|arguing|debating|talking|complaining|repeating yourself|dragging|dwelling|crying|moaning|getting (upset|angry|worked up)) ~2
            ^ (and so|ok and|okay and|your point|and your point|point being|so what|meh|big deal|big whoop|yawn|duh|boo|shrug|who cares|not our circus|cry more|and|tough|next|cool story|noted|if you say so|says who|sure jan|good for you|lucky you|lol ok|lol|and that's|tell that|alright alright|yes yes|yeah yeah|blah blah|ok ok|yes we know|here we go|not this|this again|you again|oh please|oh come on|come on|seriously|really) $
            ^ (yes yes|yeah yeah|blah blah|oh please|oh come on|here we go again|not this again|this again|you again|cool story|boo hoo|good grief|for heaven's sake|for goodness sake|for the last time|as if|like i said|like we said|once again|again)  [,] (we|i|as|the|you|it|another|with|that's|there) (know|heard|get|said|told|is|can't|explained|have|are|need|already|don't)
            (all|every|most) (phones|laptops|cars|dogs|printers|routers|shoes|jeans|airlines|banks|shops|stores|apps|devices|batteries|fridges|machines|products|customers|hotels|sites|websites|companies|kids|people|men|women|washing machines|car|phone|airline|bank) [will] (do that|do this|does that|does this|make that|make this|get hot|make noise|say that|are like that|have delays|have queues|run hot|run late)
            (never|didn't|won't|hasn't|doesn't|wouldn't) [ever|yet] (hurt|hurts|killed|kill|kills|harmed|harm|bothered) (anybody|anyone|nobody|anyone else|you|no one|a soul)
            (you|you're|you've|you must|you are) [must|probably|clearly|simply|obviously|just|surely|likely] [just|simply|have|all|be|well] [be|been] (imagining|imagined|dreaming|dreamt|dreamed|seeing things|hearing things|exaggerating|mistaken about|being dramatic|being paranoid|paranoid|confused|having a bad day|all in your|in your head|making it up|reading into|misremembering|oversensitive|tired)
            (i've|we've|i have|we have|already|i|we) [already|now|just|literally|clearly] (told|answered|explained|said|covered|addressed|replied to|been over|gone over|been through|dealt with) [to] (you|this|that|it|your) [question|query|email|point|all] (twice|already|before|three|several|many|again|times|over|once|a hundred|now|and|enough|more than|to death)
            (it's|that's|must be|is|all) [all|just|simply] in your (head|mind|imagination)
            (worry|trouble|bother|concern|strain|vex|fret) (your|yourself|that) [<word>] (head|mind|pretty|too|about|with|over|brain|little|unduly|needlessly) [head|about|with]
            (cannot|can't|don't|unable to|won't|no time to|haven't time to|haven't the time to|too busy to|not able to) [have time to|possibly|be expected to|personally] (respond|reply|answer|attend|cater|pander|deal|chase|look|go|investigate|read|spend|waste) [to|with|into|through|for|time on|after|over] (each|every|all|everyone's|every single|everybody's|such|trivial|minor|petty|individual|one|this|people's|tiny|any old)
            (try|learn|attempt|how about|perhaps try|maybe try|could you try|time) [to] (be|being|show|showing|have|having|exercise|practise) [a|a bit|a little|some|more|bit] (bit more|more|little more|patience|understanding|patient|reasonable|grateful|flexible|positive|civil|polite|mature|perspective|respect|calm|less|gratitude|realistic|adult|grown up|tolerant|tolerance|compassion|manners|common sense) [understanding|patient|reasonable|patience|flexible|polite|positive|demanding|dramatic|realistic|grateful]
            (get|arrives|arrive|comes|come|hear|happen|happens|know|know it|ready|done|there) [it|here|from us|back] when (you get|it arrives|it comes|you hear|it happens|it's ready|we get|it's done|it gets|you know|we're|we say|they|it is)
            (real|bigger|worse|serious|actual|greater|genuine|far worse|proper|more important|more pressing|more urgent|better) (problems|problem|issues|issue|emergencies|emergency|tragedies|concerns|matters|worries|things to|fish|troubles) (to|than|than this|here|out|in|waiting|we|going|on|elsewhere|today|right|first|and) ~1
            (lose|losing|waste|wasting|spend) [any|your|too much|much|so much|my|our] (sleep|breath|energy|tears|time|more time|your time|my time|our time|everyone's time|your breath|your energy|your tears) (over|on|about|with|crying|arguing|here|complaining|going|by|for|asking) ~2
            (just|simply|only) (how|the way|what|the nature of) (the|this|that|these|it|they|things|cotton|leather|batteries|we) ~1 (is|are|works|work|comes|come|goes|do|does|looks|fits|was|were|sounds|feels|behaves|gets|made|beast)
            (in the|grand) (grand scheme|scheme of things|great scheme|big picture|bigger picture|long run|end|cosmic) [of things|scheme] [,] [of] [things] (it|a|this|that|your|what|one|who|two|nobody)
            (worse|stranger|bigger) things (happen|have happened|happen at sea|could happen|in life|going)
            (could|it could|things could|might) [always|well|easily|have] (be|have been|been) (worse|a lot worse|much worse|far worse)
            (what|what exactly|and what|so what) (would|do|did|else|am|are|is|can) (you|i|we) [exactly|actually|really|honestly|possibly|supposed] (like me|want me|expect|want us|like us|supposed|say|do about|want from|expect from|expect me|expect us|meant|propose|want)
            (what can i|what can we|what do you want me to|what am i supposed to|what else can i|not much i can) (say|tell you|do|add)
            (a|you|your|user|customer|personal|more of a|strictly a|very much a) (you|your|user|customer|personal) (thing|problem|issue|error|side|preference|matter) , (not|so|we|and|isn't|nothing)
            (that's|it's|sounds like|that sounds like|seems like|is) a (you|your|user) (thing|problem|issue)
            (a|cheap|budget|free|discount|discounted|basic|economy|bargain|used|second hand|old|entry level) (toy|ticket|phone|fare|item|watch|model|product|app|plan|account|hotel|room|flight|seat|device|one|car|laptop|bag|knife|jacket|shoe|pair|meal|gift|service) [,] (what|so|you|did|don't|after|what's|not|hardly) (can|what|did|do|get|you|else|expect|all|a|were|don't)
            (no|lose|drop|watch your|mind your|less of|enough of|what's with|don't take|not take|careful with) [need|call|reason|excuse] [for|of] (that|this|the|your|such) [<word>] (tone|attitude|language|drama|sarcasm|fuss|hysteria|hysterics|carry on|shouting|outburst|cheek|caps|theatrics|moaning|manner)
            (who|nobody|hardly anyone|no one|does anyone|does anybody|why would anyone|why would you) [even|really|ever|still|actually|here|in their right mind] (uses|use|cares|care|needs|need|wants|want|reads|buys|eats|notices|asks|bothers|pays|checks|looks|wears|would) [that|this|about|it|the|to|attention|cash|for] [<word>] (anyway|anyhow|these days|anymore|nowadays|about|feature|that|this|really|though|now|today|much|,)
            (pretend|pretending|ignore|forget|imagine) [that|like|as if] (i|we|you) (didn't|never|did not|hadn't|haven't|don't) (read|hear|see|say|said|heard|saw|ask|know|write|notice)
            (calm|settle|pipe|simmer|cool|quieten|quiet|wind|chill|ease|take it down) (down|out|it|your horses|yourself|off|a notch|your jets) [,|and|please|dear|love|sir|madam|a|there|now]
            (get|put|keep|have|need|gain|lack) [some|a|things|it|this|a little|a bit of|a sense of|this all] (perspective|in perspective|into perspective|life|sense of humour|sense of humor|a grip|grip|a life|proportion|in proportion)
            (grow|man|toughen|lighten|cheer|buck|suck it|hurry|wise|shut) up [and|a|,|it|about]
            (with|in) (all|the greatest|the utmost|all due) respect [,] (it's|this|that|you|it|we|there|nobody|a|the)
            (some|certain|you) (people|customers|folk|folks|passengers|guests|lot) [will|just|are|always|always|really] (never|always|just|complain|moan|are never|love to|like to|can't|cannot|never)
            (surely|honestly|frankly|seriously|come on) [,] (it|this|that|is it|how|it's|that's) ~2 (that hard|that difficult|that big|that bad|that important|that serious|so bad|such a)
            (not|isn't|aren't|is not|hardly|never|barely) [really|exactly|actually|even] [a|an|that|the|so|our|my|your|worth|such] [a] (rocket science|brain surgery|end of the world|big deal|life or death|life and death|matter of life|hill to die|catastrophe|tragedy|disaster|crisis|emergency|drama|crime|worth it|worth my|worth our|worth the|worth a|bothered|fussed|interested|difficult|hard to understand|complicated|special|priority|top priority|babysitter|babysitters|charity|therapist|mind reader|mind readers|magician|magicians|miracle worker|nursery|secretary|mother|circus)
            ! (happen|happens|occur) (when|if|after|because|in|during|on|to (your|the))
            ! (stop|quit) (asking|messaging|calling|emailing|the) ~3 (charge|charges|renewal|payment|order|emails|notifications)
            ! (if|whether|when) ~4 (minor|trivial|silly|irrelevant|clear)
            ! (seems|sounds|feel|feels|seem) (silly|trivial|minor) ~2
            ! not a (silly|trivial|petty|minor) ~1
            ! (not|isn't|never|nothing) [a|at all] (trivial|silly|petty|irrelevant|minor) ~1
            ! (noted|really|seriously) $
            ! (all|any) in the (end|long run)
            ! (short|small) , (not|we)
            ! (don't|do not|no need to|please don't) worry , ~4 (happens|happen) (often|all the time|to everyone|a lot|sometimes)
            ! (mistake|mistakes|typo|typos|slip|mix up|mix ups|wrong <word>) (happens|happen) (often|all the time|to everyone|a lot)
            ! (work|works|working|worked|run|runs) again for (everybody|everyone)
            ! (will|to|can|could|would|'ll|must|should|they|team|department|insurer|we|i|i'll|we'll|they'll|colleague|colleagues|how we|who) deal with it
            ! only a (little|bit|touch|fraction|few <word>) (above|below|over|under|higher|lower|outside|beyond|more|less)
        """,
        "question": """
            # catalogue: asks in order to understand or to get information; sentences with a question mark are found by shape
            # asked for, without a mark
            <ask> [to] [us|me] (your|which|what|when|where|how) ~4 <info>
            (dm|pm|message|send|give|tell|share|provide|email|text) (us|me) [with] (your|the|a|an|some|any) \
~4 (number|numbers|details|info|information|name|username|id|screenshot|screenshots|photo|photos|picture|\
pictures|address|location|model|version|code|reference|serial|imei|url|link|description|example|error|\
receipt|email address|email associated|date|copy|order|logs|wording)
            (please|kindly|can you|could you|would you|will you|if you could|if you can|go ahead and|need \
you to|like you to|ask you to|request you to|mind) [let us know and] <ask> [to] [us|me] [with] (your|the|\
its|their|which|what|when|where|how|more|additional|further|full|exact|all|both|following|if|whether|a|an|\
some|any|pls) ~4 <info>
            (please|kindly|can you|could you|need you to|also|and) (confirm|clarify|specify|describe|\
elaborate|verify|indicate|explain|tell us|tell me|let us know|let me know) [us|me|for us|for me|on] (if|\
whether|what|which|when|where|how|who|why|your|the|more)
            ^ (provide|confirm|specify|describe|tell|clarify|state) [us|me|with us] [with] (your|if|whether|\
what|which|when|where|how|more|a bit more|a little more)
            also , share your
            (share|provide|send|give) [us|me|with us|with me] ~1 (more|additional|further|some|any|a few|\
specific) (details|info|information|context|insight|detail|specifics|background|examples)
            (elaborate|describe|explain) [us|to us|more|on|a bit|in detail|further] [on] (your|the|what|\
more) (concern|issue|problem|query)
            let (me|us) know (what|which|when|where|who|why|whether|your|more|the|a little|a bit|some|\
exactly|about)
            let (me|us) know (if|whether) (you've (tried|already|received|checked|seen|been)|you (did|tried|\
already|received|were|are (able|using|still|having|in|on|trying|seeing|referring))|using)
            let (me|us) know how (many|much|long|often|old|you (signed|paid|placed|ordered|log|access|\
connect|use))
            (tell|give) (me|us) [a little|a bit|some] (more|what|which|when|where|how|who|about|your|\
exactly|why|the)
            (show|walk) (me|us) (what|how) you
            (may|can|could|might) (i|we) ~1 (have|get|know|ask|verify|confirm|see|request) [also] [for] \
(your|the|what|which|when|where|if|how|who|whether|a|some|more|why|about|you)
            (i|we|i'll|we'll|i'd|we'd|i will|we will) [will|would|may|might|also|do|only] (need|require|\
like) [to] (know|confirm|verify|ask|clarify|understand|gather|find out) ~1 (your|the|a few|some|more|if|\
whether|what|which|where|when|how|a|an|that|you|additional)
            (i'd|i'll|we'd|we'll|i|we|i will|we will|just) [also|only|first|will|would] (need|require|ask \
for) (your|some|a few|more|additional|further|a copy|a photo|a screenshot|a little)
            (i|we|i'd|we'd|i'll|we'll|i have|we have|just) [like|have|just] [to] [ask] [just] [a] (few|\
couple|couple of|some|quick|one) [quick|more|short|simple] (question|questions) [to|for|about|if]
            (please|kindly) (attach|upload|post|paste|list|quote|mention|note) [a|the|your|any|us] ~3 <info>
            ^ (are|did|were|does|do|have) you
            ^ (is|are|was|were|does|did|has) your
            , (have|did|are|were|do) you [already|ever|still|also] (tried|try|checked|received|able|getting|\
seeing|having|experiencing|using|recently|ever|get|see|notice|have|use|referring|restart*)
            (have|did|were|are|do) you (tried|try|already|checked|received|able|getting|seeing|experiencing|\
still|recently|ever|notice)
            ^ [and|also|so] (what|which|where|when|who|how) (are|did|do|does) (your|you|the|it|this|that)
            ^ (where|when|what|which|why|how) (are|do|did|were|have|can) you
            ^ (what|which) (device|version|model|platform|browser|operating system|os|phone|email|country|\
city|app|store|kind of|type of|type|sort of) [is|are|do|did|were|and]
            just to (confirm|clarify|verify|check|make sure|be sure) , (is|are|was|were|did|do|does|have|has)
            (wondering|curious) (if|whether|what|which|how) (you|your|this|it|that|the)
            please (advise|confirm) $
            (please|kindly) (reply|respond|answer|get back) [to] [us|me|here|back|this] (with|the following|\
these questions|below|following)
            (need|require) (the following|some|further|additional|a bit more|a little more|more) \
[additional|more] (information|info|details|detail|documents)
            # not asked
            ! (we|i'll|we'll|i'd|we'd|they'll|they|he'll|she'll) [can|could|will|would|may|shall|have|had|\
just|also|already|do|did|to|be|able] [to|happy to|glad to] (send|provide|share|give|tell|confirm|advise|\
forward|attach|dm|message|text|include|mention|inform|describe|explain|outline|list|submit)
            ! i (can|could|will|would|may|shall|have|had|just|also|already|do|did|to|be|able) [to|happy to|\
glad to] (send|provide|share|give|tell|confirm|advise|forward|attach|dm|message|text|include|mention|inform|\
describe|explain|outline|list|submit)   # "i" alone is a prefix in Taglish: "i-send"
            ! (you|users|team|they) (can|may|could|will|should) [also|always|directly|now] (<ask>|get|ask)
            ! (let|allow) me (send|provide|share|give|tell|confirm|explain|clarify|forward)
            ! (send|shoot|drop|leave|slide|give) (us|me|over) (an email|a message|a dm|a direct message|a \
private message|a pm|a text|a call|a ring|a note|a line|a shout|an e mail|a tweet|a chat)
            ! (send|drop|shoot) (a|an) (dm|email|message|direct message|private message)
            ! (submit|open|create|file|raise|log) (a|an|the) ~1 (request|ticket|case|form|report|claim)
            ! (remember|don't forget|do not forget|be sure|make sure|sure|ready|wish|happy|free|how|place|\
used|allows) [you|them] to [also] <ask>
            ! (please|kindly) (note|accept|share contact|mention that)
            ! (please|kindly) (share|give|provide|send) [us] (your|the|some|any) [great|kind|valuable] \
(feedback|thoughts|suggestion|suggestions|experience)
            ! (share|give|submit|send|leave) ~4 (feedback|suggestion|suggestions|idea|ideas|vote) here
            ! (do not|don't|never|not) <ask>
            ! let (me|us) know (how|what) (that|it|this|things|you) [all] (goes|go|went|works|work|turns|\
work out|think|get on|get|thought|decide|find|would like|prefer|come up)
            ! let (me|us) know (what|how) (i|we) can
            ! let (me|us) know (your|the) (result|results|outcome|thoughts|feedback|status)
            ! let (me|us) know if [you|you've] [have|need|any]
            ! (feel free|don't hesitate) to <ask>
            ! (we'll|i'll|we will|i will|they'll|will) (reply|respond|email|message|call)
            ! (in order|order|able|going) to <ask>
            # question marks that ask for no information
            ! (would|do) you mind (<ing>|giving|taking|trying) [out] ~2 (steps|article|link|troubleshooting|\
these|this|that|it|again|device|app|cache|page|tips) ~12 ?
            ! (would|do) you mind (restarting|reinstalling|clearing|logging|refreshing|updating|resetting|\
optimizing|contacting|calling) ~4 ?
            ! is there anything [else] (i|we|that|you) ~5 ?
            ! anything else ~5 ?
            ! (please|can you|could you|would you) [please] (dm|send|drop|shoot) us [a] [quick] [dm|message|\
direct message|email|private message] [so|and|to|,] ~3 $ ?
            ! (mind|ok|okay|alright) if (we|i) (jump|help|join|chime|step) ~3 ?
            ! here , (ok|okay) ?
            ! (that|which|who|best|better) <ask>
            ! (if|when|once|before|after|unless|while|until|since) you [can|have|already|'ve] <ask>
            ! let's have you
            ! (may|might) need to verify
            did you know ~2 => rhetorical: yes
            (did|have) you (see|seen|hear|heard|catch|caught|check out|checked out|try|tried) [that|about|of] (our|the new|the latest|the summer|the winter|the spring|the autumn) ~1 => rhetorical: yes
            (pop|drop|shoot|send|ping|chuck|fire|whack|give|slide|throw|leave|post) [us|me|over] (your|the) ~3 <info> [over|across|here|below|in|to|and]
            (dm|message|email|note|line|pm|text|reply|shout) [us|me|back] with (your|the) ~3 (<info>|no|mobile|number)
            ! (unable|not able|can't|cannot|won't|able|allowed|happy|free|glad|permitted|authorised|authorized) [to] (share|give|provide|send|confirm|tell|disclose|say) ~4
            ! enter your ~1
            ! ^ questions ?
            ! would you $ ?
            ! (how|what|where) (may|can|could) (i|we) (help|assist|be of|do for) ~6 ?
            ! (could|can|would) you [please] (check with|try|restart|wait|hold|bear|give us a|keep|stop|calm|refresh|reset|log|reinstall|clear|visit|call|ring|contact|go) ~8 ?
            ! ^ tell your
            ! what (do|did|else do) you expect ?
            (please|kindly) (provide|supply|state) [us|me] [with] [your|the|a|an] <word> (and|to|so|or) <word> => soft: yes
            ! (please|kindly) (provide|supply|state) [us|me] [with] [your|the|a|an|any|some] (feedback|rating|review|assistance|help|support|time) ~2
            (dm|message|note|email|line|text|pm|shout) [via <url>|at <url>|here] with (your|the) ~3 (number|details|info|information|name|username|address|postcode|zip|reference|ref|order|email|account|screenshot|photo|receipt|id|no) => keep: 2
            (our|my) (dm|dms|inbox|pms|messages) with (your|the|a) ~3 (number|details|info|information|name|username|address|postcode|zip|reference|ref|order|email|account|screenshot|photo|receipt|id|no)
            (dm|pm|message|send|email|text|whatsapp|pop|drop|ping|fire) (me|us) [over] (the|your|a|an) ~3 (no|postcode|post code|zip|transcript|log|logs|invoice|reg|registration|plate|iban|account|policy|barcode|batch|lot|sku|proof|statement|quote|ref)
            (please|kindly) (email|e mail|send|dm|text|message) [us|me|over|in] your (name|phone|number|zip|postcode|address|order|account|details|reference|email|serial|date|booking)
            ! free to (send|drop|shoot|dm) [us|me] [a|an] [<word>] with (your|the) ~3
        """,
        "restatement": """
            # guide (active listening: sum up what the customer said)
            (i|we) [can|do|completely|fully|totally] (understand|see|hear|gather|realize|realise|note|noticed|acknowledge|get) [that|from] (you|your|you're|you've|you'd|u|the ~2 (is|was|has))
            (i|we) [can|do] (understand|see|hear) [that] (the|there) ~3 (is|was|has|isn't|hasn't)
            (so|to) [just] (confirm|clarify|recap|summarize|summarise|sum up|make sure|be clear|be sure) [that] (you|your|you're|you've|i|we|the|what|this|it)
            ^ so (you|your|you're|you've|what (you|happened)|if i|basically|from what)
            (it|this|that) (sounds|seems|looks|appears|sound|look) (like|that|as if|as though) (you|your|you're|you've|the|there|this|it)
            sounds like (you|your|you're|the|there)
            (if|let me make sure|making sure|want to make sure|to make sure|just to be sure) [that] (i|we) ~1 (understand|understood|got|have|read|heard|am understanding) ~2 (correctly|right|this right|you|your|it)
            (you|you've|you have) [just|also|previously|already|had] (mentioned|said|stated|indicated|reported|wrote|noted|explained|described|told us|told me|shared|advised|informed|pointed out|raised|tried|asked|are asking|were asking|are referring|are looking|are trying|want to|would like to) [that|us|about|you|your]
            as you [have|'ve|had] [already|previously|also] (mentioned|said|stated|indicated|reported|wrote|noted|explained|described|told|pointed|shared|know)
            (from|based on|according to|as per|reading) (what|your) [you|i|we|message|description|email|account|explanation|report|tweet|screenshot|concern|see]
            (regarding|concerning|about|re|as for|with regard to|with regards to|in regards to|in regard to|with respect to|in response to|for) your (question|concern|issue|problem|order|request|inquiry|enquiry|query|complaint|report|message|ticket|email|refund|booking|account|claim|payment|delivery|subscription|feedback|reservation|application)
            sorry [to] [hear|that|hear that|learn|learn that|see|see that|know that|read] (you|you're|you've|your|u|the|there|about your|about the|for the) ~1 (are|have|had|is|was|were|experience*|been|having|order|delay|issue|trouble|can't|couldn't|didn't|haven't|not|never|waiting|refund|delivery|package|account|app|flight|game)
            (your|the) (concern|issue|question|request|problem|complaint|report) (is|was|about|regarding|with|on|that) (about|regarding|with|that|your|the|how)
            (thank|thanks) [you] for (letting us know|letting me know|reporting|telling us|flagging|alerting|raising|explaining|bringing|sharing|informing|highlighting) ~1 (that|about|your|the|this|us|how)
            (you're|you are|you were|you've been|you have been) [still|currently|not|having] (having|experiencing|trying|looking|unable|seeing|getting|facing|asking|referring|receiving|missing|charged|waiting|encountering|concerned|worried|wanting|interested|frustrated|disappointed) [to|for|with|about|that|at|trouble|issues|difficulty|an|a|by|twice]
            in (other words|short|summary)
            what you're (saying|describing|seeing|experiencing|asking|looking for) is
            # that the company already acts on the very trouble
            (we're|we are|we've been|our ~1 (is|are)) (actively|already) (working|reviewing|investigating|looking|monitoring|removing|addressing|fixing)
            (we've|we have) [already|now] (prohibited|banned|suspended|taken down)
            in the process of being (removed|fixed|reviewed|replaced|restored)
            what we're doing (about|in regards to|in regard to|to) [this|it|that|fix|stop]
            (this|that|it|which) (is|seems|sounds|looks) (odd|strange|weird)
            yes [,] (we|i) (know|are aware)
            (glad|happy|good|great|pleased) [to (hear|see|know)] [that|it|you|all|everything|this] ~3 (worked|working|works|sorted|resolved|solved|fixed)
            your (order|package|parcel|refund|delivery|flight|payment|account|item|card|booking|app|service|line|phone|bag|luggage|claim) (hasn't|has not|didn't|did not|wasn't|isn't|is not|arrived|was charged|was cancelled) [yet|been] (arrived|delivered|received|damaged|late|twice|working|shipped|refunded|processed|posted|come|work)
            ! (thank|thanks) ~3 for your (message|email|e mail|enquiry|inquiry|query|request|ticket|report|feedback|question|concern|complaint) $
            ! (thank|thanks) ~3 for your (message|email|e mail|enquiry|inquiry|query|request|ticket|report|feedback) [of|from|dated|on|and|today|yesterday] (<number>|<weekday>|<month>|your|today|yesterday|for)
            ! from your (confirmation|e mail|email|account|receipt|invoice|card|bank|phone|app|statement|letter|bill|order|welcome)
        """,
        "solution": """
            # catalogue: an answer or steps the customer can use now. Sending elsewhere is a deflection, asking a question.
            # a step, told
            ^ [first|then|next|now|finally|also|firstly|secondly|lastly|second|third|for now|once done|ok|okay|to start|to begin|simply|please|kindly|and] (<fix>|try [to|out|a|the|this|these|those|that|again|your|re|<ing>|<url>]|check (if|that|your|the|for|whether|under|in|out|our|here|to|this)|make sure|ensure|double check|see (this|the|our|below|if|these)|refer to|give (it|this|that|these) a|head to)
            (please|kindly|then|next|go ahead and|simply|okay|ok) [first|then|next|now|also|go ahead and|simply|kindly|try to|do] (<fix>|try [to|out|a|the|this|these|those|that|again|your|re|<ing>]|make sure (you|your|that|the|to|it)|double check|check (if|that|your|the|for|whether|under|our|this)|refer to|see (this|the following|our|the link|below)|look for the)
            , [then|and|please|just|simply|first] (<fix>|try (a|the|this|these|to|again|<ing>)|make sure (you|your|that|the)|refer to (this|the|our)|check (your|the|if|that|our))
            (we'd|i'd|we|i|would) [would|do|highly|strongly|also|'d] (suggest|recommend|advise|encourage) [you|that|to|that you] ~1 (<fix>|try|<ing> (the|your|a|this|these|extra|out)|trying|using|checking|following|updating|restarting|running|adding|clearing|resetting|reinstalling|disabling|taking|giving|you check|you try|keeping|turning|waiting)
            for now (i|we) (recommend|suggest|advise)
            (i|we) would (try|check|start|wait|go with|restart|use)
            let's [go ahead and|start|first|also|begin|just] [by|to|with] (try|go through|have you (try|check|restart|reset|update|go)|check (your|the|if|that)|start (with|by)|run|reset|restart|make sure|walk|do|follow|use|perform|trying|checking|resetting|restarting|update|clear|test|verify|force|isolate|troubleshoot)
            try [to] <ing> (the|your|a|this|these|through|out|it|in|again|into|back|steps)
            would you mind (trying|checking|following|restarting|clearing|logging|reinstalling|refreshing|updating|optimizing|resetting|giving)
            have you tried (<ing>|to|the|using|restarting|resetting|clearing)
            did you try (<ing>|resetting)
            does this (community|article|post|guide|link|help article) [<word>] (fix|help|answer|solve)
            # what the customer can do
            you (can|could|may|might|should|must|will|would) [also|still|just|need to|want to|have to|always|try to|first|then|only|easily|be able to|simply|do this by] (<fix>|find (out|it|this|your|the|instructions|info|help)|change|get|use|do (this|that|it|so)|access|claim|request|combine|watch|manage|download|stream|purchase|buy|track|create|make|receive|upload|stop|keep|play|pay|enjoy|apply|book|set|check|try|refer to|follow|see (the|how|all|your|if)|share files|choose|opt|upgrade|sign|log|reach|submit your|send (it|them|the|your)|view (the|your|or|and))
            you (can|could) (<fix>|find|change|get|use|do|access|claim|request|watch|manage|purchase|buy|track|create|stop|keep|play|apply|book|set|check|try|see|submit your|choose)
            (you'll|you will|you'd|you would|you) [just|only|also|first|then|now] (need|want|have) to (<fix>|use|make|be|have|check|go|follow|log|wait)
            (you'll|you will|you should) [also] (find|see) (it|this|that|the|an|a|option|instructions|steps|them) [option|under|in|at|on|link|button|by]
            (options|steps|instructions|details|settings) (are|is) (explained|listed|outlined|described|available|here|below)
            # pointers that solve
            (this|these|the|our|following|here are some|here are the|here's a|a few|some) [following|help|support|community|troubleshooting|quick|great|handy|useful] (article|articles|guide|guides|steps|tips|document|documents|doc|video|tutorial|workaround|trick) [listed|below|here|mentioned|at|on|in|outlined|from|<url>] [<url>] (may|might|should|can|could|will|would|explain|explains|help|helps|show|shows|cover|covers|walk|walks|provide|provides|outline|describe)
            (here's|here is|here are|see|there's|there is|below (is|are)) [the|a|an|some|our] [<word>] (link to|article|guide|steps|tips|instructions|how to|how you|workaround|answer|solution|info on how|information on how|list of things|what (to|you))
            (steps|tips|instructions|guide|troubleshooting|tutorial|article) [listed|below|outlined|on how|for] [<word>] [<word>] (here|at|below|on|in this)
            (following|follow|using|completing|running through|working through|by|with) (the|these|those|this|our|a) [following|few|troubleshooting|quick|basic] (steps|instructions|tips|guide|article|troubleshooting|link (to|for))
            info [on|about] how to
            (these|those|this|that|which|it) [document|article|link|page|guide|steps|tips|one] (may|might|should|can|could|will) [also] (help|fix|resolve|solve|clear|work|do the trick|be helpful|get)
            (this|that|it) (may|should|will) be (helpful|useful)
            # an answer about how things are
            ^ (yes|yep|yeah|yup|correct|absolutely|of course|indeed|nope|sure) [that's|that is|it's|it is|you|your|this|we|they|if|the|there|you're|you'll|both|i]
            i believe so
            (should|will|would|can) [now|then|usually|also|normally] (need to be|be moved|be reset|be available|be able to be|take (up to|about|between|around|<number>)|appear|be applied|reflect|expire|arrive|be valid|be active|disappear|show up|be reflected|update automatically|be done)
            (takes|can take|may take|should take|usually take) [up to|about|between|around|approximately|at least|a|from] (<number>|few|one|two|three|couple|several) => fact: yes
            (is|are|was) [currently|estimated|scheduled|expected|showing|now] (located|estimated|scheduled|due|expected to|open from|open until|valid (for|until)|in the process of being|showing (an|a|as)|on its way|out for delivery|being (removed|delivered|shipped|processed|moved)) => fact: yes
            (is|are) showing (an|a|as|that|the|up) => fact: yes
            ^ (that|this|it|the <word>|your <word>) [<word>] (restores|resets|means|happens|includes|applies|requires|depends|works|allows|covers|enables|disables|removes|deletes|costs|starts at|arrives|leaves|departs) => fact: yes
            (this|that|it|issue|error) [usually|typically|normally|often] (is|happens|occurs|means|is caused|can happen|can occur) (when|because|caused by|due to|if|that|typically|usually|normally) => fact: yes
            (i|we|i've|we've|i have|we have) [have|just|already|now|successfully|gone ahead and] (refunded|processed|issued|credited|reset|unlocked|updated|cancelled|changed|removed|added|applied|fixed|resolved|corrected|sent you|resent|shipped|replaced|restored|activated|reactivated|alerted|placed|upgraded|extended|waived|booked|rebooked|arranged|reversed|adjusted|enabled|disabled|approved|linked|merged|released|completed|refreshed) [a|an|the|your|it|this|you|to|for|that]
            your ~3 (has been|have been|is now|are now) [successfully|already|now|fully] (refunded|processed|issued|credited|reset|unlocked|updated|cancelled|changed|removed|added|applied|fixed|resolved|corrected|shipped|replaced|restored|activated|dispatched|delivered|booked|rebooked|confirmed|approved|on its way|out for delivery|completed|scheduled)
            (the) (reason|cause|solution|fix|answer|workaround|code|trick|only way|best way|easiest way|quickest way) ~4 (is|was|would be)
            (can|may|could) [also] be (done|changed|found in|claimed|accessed|downloaded|purchased|enabled|disabled|adjusted|managed|used|transferred|combined|cancelled|updated|set|recovered|removed|viewed in) [by|in|at|on|from|under|through|via|using|over|with|when|if|as|until|here]
            you (may|might) not see
            (need|needs) to (log in|sign in|be (reset|updated|enabled|done|changed|installed|logged|signed)|update|restart|reset|reinstall|verify your)
            # not
            ! (we|i'll|we'll|let me|they'll|they|he|she|who|let us|i'd|we'd) [will|can|need to|have to|would like to|'d like to|may|could|also] <fix>
            ! i (will|can|need to|have to|would like to|'d like to|may|could|also) <fix>   # "i" alone is a prefix in Taglish: "i-send"
            ! ^ [please|kindly|just] [go ahead and|also] (dm|send|call|contact|email|message|share|provide|visit|submit|create|open a (ticket|case|request|support|chat)|use (this|the) [following] link (to|so|for)|use the following link|follow (this|the) link so|go here|bear|hold (on|tight|the line|please|for|while|a (moment|sec|second|minute|mo|bit))|accept|select (the|our) [live] chat|click (the|our) chat|report|remember|keep us|note that|make a ticket|file a|log a|raise a|allow (us|me|up to|about|a|some|additional|extra|for|<number>))
            ! (please|kindly) [go ahead and|also] (use (this|the) [following] link (to|so|for)|use the following link|follow (this|the) link so|go here|select (the|our) [live] chat|click (the|our) chat|remember|open a|make a ticket|create|keep us|check your (dm|inbox|email))
            ! (follow|following) the prompts
            ! you [can|may|could] [also|always] (contact|reach|call|email|dm|message|speak|talk|chat|get in touch|visit|submit a|open a|create a|learn more|view more|find more|read more|see more|do (anything|better))
            ! (did|do|have|were|are|was|is|does|can|could|has|will|would) (you|your|it|this|that|the|they|there) ~3 (<fix>|click|update|install|using|sign|log|upgrade|use|change|make|receive|get) ~1
            ! (if|when|since|before|unless|while|whether|after|once) you [have|can|already|try to|would like to|want to|need to|don't|are|ever|still|signed|'d like to|could] ~1 (<fix>|access|get|receive|make|find|use|change|purchase|keep|try)
            ! (what|how|so|that|where|why) (you|we|i) (can|could|may|should) do
            ! (you'll|you will) (be able to|see some|hear|have seen)
            ! (here to|happy to|glad to|like to|love to|i can|we can|we may|we could|we'll) help
            ! help (us|me)
            let's have you (try|check|restart|reset|update|go|log|sign|clear|run|follow)
            (this|these|those|that) [guide|tips|article|document|link|steps|post|page] (may|might|should|could) [also|be able to] (help|be helpful|be of help|answer|fix)
            (have|got) [a|an] [support|help|great|handy] (article|guide|page|video) (that|on|for|which|with)
            (please|kindly) (see|review|view|read|check out|take a look at|have a look at) (this|the|our|<url>|[the] following)
            ^ [please] (check out|see|review|take a look at) (this|the|our|<url>|[the] following|[these|those])
            (please|kindly) [do not|don't] (respond|reply|click|open) and
            you [can|may] (can|may) [also] (check out|check|see|view|find|review) [out] (our|the|this|all|what|how|<url>|it)
            (trying|using) [this|these|the] <url>
            (usually|normally) (does the trick|resolves|fixes|solves|clears|helps)
            you'll want to (<word>)
            (to|in order to) (<fix>|access|check|find|report|get|see|claim|make|change|view|request|learn how|upgrade) ~5 , (please|you can|you'll|go|click|just|follow|simply|head|use|visit|tap|open|see)
            (simply|just) (<fix>|click|go|tap|use|follow|log|sign|select|enter|give|head|make|type)
            (is|are|can be) (found|located|listed|available) (in|at|under|on|by|from|within) [the|your|our]
            (you'll|you will|you) (need|require) (a|an|the|at least|to have|your) [<word>] (code|internet|account|speed|connection|version|pin|password|id|subscription|device|cable|ticket|passport|receipt|form|key|app|browser)
            (due to|because of) [the|a|an|licensing|high|system] [<word>] (changes|maintenance|volume|demand|outage|restrictions|weather|update|upgrade|regulations|impact) => fact: yes
            (as long as|provided|only if) you (have|are|use|don't|keep)
            there's no limit
            (is|are) (automatically|included|based on|limited to|eligible for|valid for|compatible with|covered by|entitled to) => fact: yes
            (please|kindly|first) (take|pull|put|rinse|wash|unscrew|lift|slide|swap|attach|detach|wipe|insert|turn|switch|hold|drain|shake|flip|tighten|loosen) [out|off|back|in|up|down|on] (the|your|it|them|both|all|this|that)
            ^ [then|next|first|now|also|just|simply|instead|either|workaround|if not|in the meantime|for now] [please|kindly|just|then|simply|first|also|try to] (<fix>|click|double click|right click|tap|press|swap|roll back|revert|flip|re upload|hold|hold down|grab|wipe|rinse|stand|measure|type|switch|descale|lift|slide|push|pull|tighten|drain|unscrew|charge|plug|unplug|measure|build|pin|run|turn|put|place|use|set|export|print|scroll|swipe|rotate|move|reset|log|sign) <obj>
            ^ (done|all done|sorted|fixed|moved|unsubscribed|cancelled|canceled|refunded|attached|released|updated|booked|rebooked|added|changed|removed|extended|credited|voided|waived|resent|restored|unlocked|unblocked|activated|upgraded|switched|swapped|reset|reproduced|restarted|merged|reopened|rescheduled|reversed|topped up|issued|reissued|corrected|replaced|closed|stopped|disabled|enabled) [it|you|that|your|the|to|for|on|and|by|with|now|service|both|all]
            (has|have|'s|is|are|was|were) [now|all|already|also|just|since] [been] (refunded|reversed|credited|voided|sent back|returned|raised|released|blocked|unblocked|unlocked|lifted|attached|enclosed|waived|cancelled|canceled|extended|applied|restored|corrected|replaced|resent|reissued|updated|upgraded|activated|deactivated|removed|deleted|fixed|booked|rebooked|moved|switched|added|topped up|approved|paid|posted|emailed|e mailed|rescheduled|merged|reset|redelivered|cleared|whitelisted|void) [on|to|from|in|by|with|and|for|today|now|this|back|at|until|till|as]
            (is|are|'s) (back|on|off|up|live|valid|ready|active|open|free|good|available|covered|included|here|in stock|in the post|down|out of stock|sold out|out) (in|on|at|from|until|till|for|again|now|and|with|of|as|by|to)
            (opens|closes|shuts|runs|starts|ends|departs|leaves|open|close|start|ships|arrives|expires|lasts) [daily|every day] (at|from|until|till|within|on the|between|for|<number>|noon|midnight|daily|every) => fact: yes
            <number> (till|til) <number> => fact: yes
            <number> (per|a|each) (day|month|year|person|item|night|order|transaction|account|user|device|kg|week|hour) => fact: yes
            you (can|could|may) [also|still|always|now|just|simply|easily|then] <imp>
            (you're|you are) [now|all|also|still] (eligible|entitled|covered|owed|able to|free to|good to go|all set|off|set|booked|on the|in the|due)
            (to|for) <number> (days|hours|minutes|months|weeks|seconds)
            (i've|i have|we've|we have) [just|now|also|already|gone ahead and] (voided|refunded|reversed|credited|cancelled|canceled|moved|stopped|removed|lifted|released|unblocked|blocked|unlocked|reset|resent|sent|issued|reissued|changed|updated|extended|waived|added|applied|booked|rebooked|upgraded|downgraded|corrected|swapped|switched|activated|reactivated|enabled|disabled|merged|restored|attached|closed|deleted|rescheduled|reserved|processed|approved|fixed|topped up|assessed|turned (on|off)|put (the|it|that|<number>|a|you|your)|set (up|it|your|the)|taken (it|the|that|off|your)|paused|replaced|ordered|renewed|linked|unlinked|freed|cut|knocked|given you|transferred|backdated|resolved|whitelisted|recovered|regenerated|adjusted|arranged|dispatched|shipped|generated|opened a) (the|your|you|it|this|that|a|an|all|both|back|to|<number>|one|two|those|them|these|their|from|over|her|him|any|for|on|off|up)
            (was|were|is|are|got|has been|had been) (blocked|rejected|declined|cancelled|canceled|delayed|held|flagged|pending|suspended|stopped|locked|disconnected) [by|because|due to|as|after|since|for] (because|due|after|by|as|since|for|until|i'm afraid)
            (we do have|there's|there is|there are) [also|actually|currently] (a|an|one|some|two|three|several) [<word>] [<word>] (video|guide|article|option|way|setting|button|link|form|line|cable|one|page|tool|plan|version|app|atm|branch|store|lounge|bus|train|delay|outage|mast|fault|issue|bug|fix|workaround|limit|fee|charge|discount|offer|tables|lockers|seat|seats|slot|slots|flight|flights|spare|list|code|map|tab|menu)
            ^ (it does|they do|they don't|it doesn't|you don't need|that's right|that's correct|you do|yes you can|yes it|yes they|yes we do|no it|no they|no you don't)
            at the (bottom|top|back|side|underside) of (the|your|every|each|any|that|this|our)
            (found|find it|it's|is|are|located|printed|shown) (on|at|under|underneath|inside|behind|in) the (bottom|top|back|side|underside|footer|header|label|sticker|box|front|lid|base|menu|left|right|silver|white|last|first)
            you can (have|ring|claim|take|bring|keep|pick|pay|use|view|watch|export|download|change|do|switch|book|add|find|track|set|cancel|return|collect|skip|turn|still)
            (workaround|work around|stopgap|quick fix|short answer|fix|solution) ,
            ! hit us
            ! (go back to|back to) <word> <word> and ask
            ! give (us|me) a
            (here's|here is|here are) (the|a|how|what|our|some|where|why) [<word>] (link|guide|steps|way|how|article|video|copy|code|label|list|answer|page|instructions|map|form|details|number|one|trick|explanation|breakdown)
            (it's|they're|it is|they are) [right|just|also] (in|on|under|at|inside|behind|by|next to|near) (the|your)
            (you'll|you will|you should|you'd|you) [also|then] find (it|the|your|them|that|this|all|everything)
            (fee|price|cost|rate|balance|total|limit|settlement|charge|deposit|fare|amount|minimum|maximum|code|eta|password|size|weight|allowance|cap|deadline|cut off) (is|are|was) (<number>|now <number>)
            (has|have) [now|already|also|just] been <ed> (to|by|from|on|and|for|with|in|back|off|today|this|<number>)
            (we|they|banks|shops|stores|cards|it) (close|open|ship|deliver|accept|charge|stock) (at|on|from|the|<number>|every|all|to|in|within|until|for|by|any|both|only)
            if you (<imp>) ~4 , (it|the|your|that|we)
            instead of <word>
            (should|will|would) (now|then|also) (be|see|work|have|show|load|open|start|appear|clear|stop|update)
            (a|one|another) (workaround|trick|tip|quick way|easy way|simple way|fix|common cause|simple fix) (is|for|would|that|with|we)
            (covers|includes|supports|comes with|fits|accepts) (<number>|up to|all|any|both|most|your|the <word> (and|or|up))
            (works with|works on|valid for|valid until|valid on|good until|lasts about|lasts up to|takes about|takes around|works fine|works in|is free|are free|free of charge|at no cost|no charge|no fee|no extra)
            (has|have|'s|is|are|was|were) [now|all|already|also|just|since] [been] (shipped|dispatched|delivered|transferred|changed|processed|issued|closed|listed|printed|sealed|archived|started|ended|sold) [on|to|from|in|by|with|and|for|today|now|this|back|at|until|till|as] => fact: yes
            ! check (in|out) (time|times|date|dates|po|is|starts|begins|at|from|ay|day|days|counter|counters|desk|hours|namin)
            ! see you
            (i|we|i've|we've|i have|we have) [have] [therefore|instead|however|already|now|just|also|so] (put|added|placed|given|moved|set|booked|left|credited|sent|ordered|held|reserved|kept|requested|prepared|attached|issued|applied|waived|refunded|extended|transferred|arranged) ~4 (for you|to your|on your|in your|instead|to you|onto your|aside)
            ! (usually|normally|that should|this should) (does|do) the trick
            ! (and|or) select [i still]
            ! you (want|wanted|wish) to (delete|cancel|close|leave|remove|stop|start|end)
            ! (you're|you are|to be) able to continue
            ! as long as you are not
            ! (because of|due to) (the impact|increased|high|higher|the volume|current|contractual)
            ! sure we can (assist|help)
            ! there's some way
            here (it is|they are|you go)
            (attached|enclosed) (is|are|you will find|you'll find|please find)
            ! (order|orders|booking|bookings|payment|item|items|parcel) that (has|have) [already] been (paid|shipped|placed|confirmed|dispatched|processed|sent)
            ! (it's|it is) (in|under) (the|your) ~2 hands
            # a way through menus: Settings > Billing
            (settings|billing|wallet|cards|privacy|security|preferences|notifications|trips|payments|orders|invoices|integrations|devices|subscriptions|plugins|extensions|permissions|bookings|display|accessibility|rewards|vouchers|addresses|diagnostics|bluetooth|storage|playback|appearance|workspace|library) , <word>
            (menu|account|profile|tools|file|edit|view|app|options|system|general|reports|members) , <word> [<word>] [<word>] , <word>
            ! (cards|orders|settings|app|account|system|subscriptions|invoices|library|bookings|payments|general) , (and|but|or|which|who|is|are|pero|na|may)
            # a step for the hands
            ^ [then|next|first|now|also|just|simply|so|instead|meanwhile|otherwise|please|kindly|yes|no|nope|sure|ok|okay|and] [please|just|then] (tap|delete|press|wipe|roll back|unplug|dial|put|skip|tick|untick|push|pick|type|paste|print|log|switch|compare|blow|remove|rename|restart|reboot|reinstall|scroll|hover|long press|plug|charge|move|choose|select|enter|drag|swipe|rinse|take|repost|resend|regenerate|measure|dry|wrap|soak|peel|bend|twist|warm|refuse|hang on to|hold (the|your|both|it|down)) (the|your|it|that|this|both|all|any|a|an|ok|out|on|in|off|down|back|up|from|<number>|<code>)
            ^ (leave|keep|give) (the|it|them|all) (kids|pets|building|room|area|house|property|receipt|packaging|engine|lid|battery|charger|car|tap|valve|window|door|for a|until|till|off|away|out of|in the|at least) ~1
            please [do] (stop|avoid|take|turn|unplug|go (by|straight|through)|switch|clear|don't use|do not use|leave the|refrain|restart|update|dial|press|tap|type|re enter|rename|remove) (<ing>|it|them|the|your|this|that|any|all|both|from|on|off|in|out|at)
            (don't|do not|never) (click|touch|plug|eat|wash|hose|scan|drive|unplug|drink|ignite|swallow|wear) (it|them|the|any|that|this|on|in|anything|those|these)
            , [then] (tap|delete|press|wipe|roll back|unplug|dial|put|skip|tick|untick|push|pick|type|paste|print|switch|rename|restart|reboot|reinstall|scroll|plug|choose|select|enter|drag|swipe|rinse|repost|hold (the|your|both)|open|set|clear|turn|remove) (the|your|it|that|this|both|all|any|a|an|on|in|off|out|down|back|up|from)
            (and|then|or) [then|finally|just] (tap|press|wipe|unplug|dial|put|tick|untick|push|pick|type|paste|print|restart|reboot|reset|reinstall|scroll|plug|charge|enter|drag|swipe|turn|clear|close) (the|your|it|them|this|that|a|an|on|off|in|into|out|back|both)
            ! (we|they|team|we'll|i'll|i've|we've|he|she|and i) ~4 (and|then|or) [then|finally|just] (tap|press|wipe|unplug|dial|put|tick|push|pick|type|paste|print|restart|reboot|reset|reinstall|scroll|plug|charge|enter|drag|swipe|turn|clear|close) (the|your|it|them|this|that|a|an|on|off|in|into|out|back|both)
            ! take (your time|care|heart|a rest|a breath|it (or leave|easy))
            ! pick (your|the) brain
            ! pick up po
            ! (put|take) (a pin|it (this|that) way)
            ! (and|then) paste (it|the ~2) [here] (in|into|to) (your|this|the) [next] (reply|message|post|answer|response)
            # a plain answer
            ^ (yes|yep|yup|no|nope|correct|yeah|absolutely|certainly|indeed|definitely|sure) , (the|it|it's|that's|you|your|only|all|they|they're|we've|there's|both|any|anyone|from|on|in|up to|just|most|<number>)
            ^ (it is|we do|they do|it does|you do|you can|both do|both work|either works|either is fine|they sure can|you sure can|it sure does|perfectly normal|totally normal|they are|it has|it can|it will|they will|you will|all of them|neither|not any more|not anymore|it doesn't|they don't|it won't) [now|too|indeed|still|yes] $
            ^ (we do|both work|either works|they sure can|you sure can|it sure does|perfectly normal|totally normal|completely normal|all of them|certainly not|it is|they are|it does|you do|yes it is|yes we do|yes they do) ,
            (i've|we've|i have|we have) [just|now|already|also|therefore] (taken (off|out|down|the|your|it|that|<number>)|put (the|your|it|back|<number>)|reopened|returned (the|your|it|<number>)|written off|voided|triggered|restored|overruled|halved|knocked|whitelisted|rerun|redone|freed up|cleared (the|your|it|that)|stopped (the|your|it|that|all)|switched (the|your|it|off|on|you))
            ! (i've|we've|i have|we have) [just|now|already|also] put (in|it (to|forward)|(the|your) (suggestion|idea|feedback|request|comment|case|point|complaint))
            ! (i've|we've|i have|we have) [just|now|already|also] taken (the|your|it|that) ~1 (on board|feedback|suggestion|point|time)
            (costs|comes to|works out at|it's|balance is|total is|that's|is about|are about|is around|is roughly) [only|about|around|currently|roughly] <number> [a|per|each|as of|for|until|plus|at|in|days|minutes|hours|now|today|cents|percent]
            ! (it's|that's|they're) 100
            (it's|you're|that's|it is|they're) [now|all] (back on|back now|fixed in|done now|live again|up again|back up|unlocked|cancelled|canceled|refunded|through now|active again|working again)
            ! (until|once|when|if|after|till|before) (it's|you're|that's|it is|they're) ~2
            (has|have|got) (<number>|one|two|three|four|five|six|plenty|some|a few|a couple|several) [left|more] (in stock|available|free|open|spare|left)
            (went|gone) out [first class|by courier|by post|in the post] (today|yesterday|this|last night|first thing|by|in|on|at)
            on (its|their) way (to you|to your|back)
            left our (store|warehouse|depot|hub|office|kitchen|factory|fulfilment)
            ! (once|when|after|if) ~3 left our
            (that|this|it|they) (isn't|is not|wasn't|aren't) (ours|from us|one of ours)
            (been|'s been) (removed|taken off|deleted|unsubscribed) (from|off) (our|the|your|any)
            (all clear) (since|now|from|again)
            there are [still|also] (seats|two|three|four|plenty|<number>|rooms|slots|tickets|tables)
            ^ no (fee|charge|extra|planned|cost|deposit|minimum|limit|restrictions|documents|paperwork|booking|appointment|adapter)
            ^ (usually|typically|normally|roughly|about|around|up to|between|only|just|minimum|maximum|earliest is|latest is) <number>
        """,
        "next-step": """
            # catalogue: what happens next. What the customer is told to do, and what is being done right now; what will be done later
            # is a promise, "let us know if" is an offer of help.
            # the customer's next step
            ^ [first|then|next|now|finally|also|firstly|secondly|lastly|second|third|and|for now|once done|ok|okay|to start|to begin|simply|please|kindly|just|instead|otherwise] [go ahead and|try to|do|feel free to also|also|first|double] (<do>|<fix>|tell us (what|which|when|where|more|your|how|about)|provide|speak|talk|get in touch|get back to us|email us|fill out|write|chat|text|raise|file|log a|bear with|stand by|hang tight|hold on|stay tuned|reply|forward|search|stream|ask|elaborate|describe|specify|hop|expect|focus)
            (please|kindly) [first|then|next|now|also|go ahead and|simply|kindly|try to|do|just] (<do>|<fix>|tell|provide|speak|talk|get in touch|get in contact|get back|fill|write|chat|text|raise|file|log a|bear|stand by|hang|hold|let us know (what|which|when|where|the|your|more|how you)|let me know (what|which|when|where|the|your|more)|stay|stream|elaborate|pm|inbox|private message|direct message|specify|describe|clarify|hop|allow|once|navigate|clarify|search|have your|be sure|browse|head)
            (and|or|then|also|next) [please|then|also] (click|tap|select|follow|restart|retry|try again|try your|try the|check (if|the|your|that|for|whether|out)|make sure|send us|send the|contact|call (us|our|the|your|them)|visit|go to|forward the|report (it|this|the)|dm us|email us|log (back|in|out)|sign (back|in|out|into)|reach out|submit|share your|share the|provide|get in touch|enter|open the|choose|remember to|upload|attach|reply|clear|reset|run the|reinstall|fill|complete|confirm your|download)
            , [please|then|just|simply] (try|click|tap|select|restart|follow|check (the|your|if|out|our|that|with|for)|make sure|go to|contact|call (us|our|the)|reach out|send us|send a|send your|dm (us|me|your)|let's|visit|open|use (the|this|our|your)|get in touch|press|update|reset|clear|install|report (it|this|the)|email (us|our)|chat (with|us)|submit|speak (to|with)|share your|provide|head|see (the|this|our|if|below)|double check|log|sign|download|elaborate|tell us (what|which|when|where|more|your)|please|you can (contact|call|reach|submit|check|try|use|visit)|you may (contact|call|visit|want)|you'll need|you will need|you need|you should|we recommend|we suggest|we'd recommend|we'd suggest)
            you (can|may|could|must|should|might want to|would need to|will need to|'ll need to|'ll want to|will want to|need to|have to|want to) [also|still|just|always|try to|first|then|only|simply|directly] (contact|call|reach|reach out|submit|visit|email|chat|get in touch|refer to|file|check [out|with|the|your|for]|try|claim|use (this|the|our)|fill|report|apply for|request|go to|head to|speak|talk|dm|send (us|a|your)|upload|share (it|this|your)|track|download|update|follow|see (if|what)|restart|reset|reinstall|log|sign|update|clear|complete|raise|open a|create a|click|cancel (it|your|the)|verify|confirm|wait|register|add|provide|ensure|make sure|delete|change|switch|enable|disable|select|choose|bring|return|keep|delete|turn)
            (you'll|you will|you'd|you would|you) [just|only|also|first|then|now] (need|want|have) to (<do>|<fix>|speak|talk|get|submit|work|write|fill|chat|be at|go|make)
            (need|needs|required|requires) to (log|sign|be reset|be done|be handled|contact|call|be submitted|go|fill|complete|submit|update|be updated|verify|be verified|speak|provide|reach|be made|be completed)
            (i|we|i'd|we'd|would) [would|do|highly|strongly|also|'d] (suggest|recommend|advise|encourage|request) [you|that|to|that you|the] (<ing>|getting|contacting|reaching|trying|using|checking|suggesting|to|you|it|the|contact|try|check|reach|send|adding|following|submitting)
            for now (i|we) (recommend|suggest|advise)
            (i|we) would (check|try|contact|start with|go|wait|call|speak|reach|use|restart)
            let's [go ahead and|start|first|also|begin|just] [by|to|with] (try|go|have you|check|start|begin|run|reset|restart|make sure|look|get you|get this|walk|do|follow|use|perform|take|move|meet|continue|chat|connect|investigate|work|figure|dig|dive|verify|isolate|troubleshoot|switch|jump|hop|talk|gather|test|update|find out|trying|checking|explore|narrow|discuss|go through)
            (this|these|those|following|the following) ~1 (steps|article|tips|guide|instructions|troubleshooting)
            try [to|out] (<ing>|this|these|that|the|those|again|it|a|your|re|using|different|another|<url>)
            would you mind (<ing>|giving|trying|checking|sending|following|sharing)
            mind (sending|sharing|dming|giving|telling|providing)
            (can|could|would|will) you [please|kindly|also|try|first|quickly|go ahead and|do me] (dm|pm|send|share|provide|try|check|confirm your|give|follow|forward|restart|reset|message|email|reply|reach|call|contact|visit|post|upload|attach|click|update|run|perform|verify|go to|submit|upvote)
            (may|can|could) (i|we) (have|get) (your|the)
            (dm|send|pm|provide|share|email) [us|me|over|along] [with] (your|the) ~3 <info>
            (the|a|your|our) [best|only|quickest|fastest|easiest] [next|first] (place|step|way|option|route|bet) ~6 (is|would be) (to|by|here|our|via|contact|through)
            best (place|way) to (send|submit|report|share|reach|contact)
            call in to
            in touch with (our|the|your)
            check (here|it out|out)
            keep an eye
            (remember|be sure|make sure|don't forget|ensure) (to|and|that|you|your)
            if [you] (speak|talk|contact|call|email|message|dm|visit|ask|head|check) ~5 (they|he|she|someone|we) [will|'ll|can]
            (next step|next steps|the next thing|to proceed|in order to proceed|what happens next)
            by (visiting|contacting|calling|going to|clicking|filling|completing|emailing|submitting)
            let us know and (i|we|we'll|i'll)
            let us know , and (we|i|we'll|i'll)
            # being done right now
            (let|allow|permit|give) (me|us) [just|quickly|a (moment|minute|sec|second|few minutes)|some time|first|please] [to|while] (check|look|take|see (what|if)|find|verify|pull|look into|confirm|review|investigate|double check|transfer|connect|forward|escalate|consult|ask|loop|reach|bring|dig|explore|sort|go ahead)
            (one|just a|just one|a quick) (moment|sec|second|minute) [please] [while|and]
            (bear|stay) with (me|us)
            while (i|we) (check|look|take|review|investigate|pull|verify|find|work on|locate|access)
            (they|they're|our team|the team|the store|i'm|we're) [are|is] [currently|now|just|already] (moving|transferring|escalating|forwarding|passing|sending|raising|processing|checking (on|with|this|your)|looking into (this|your|it)) (it|them|this|that|your|right now|now|you|the|with|on) [right now]
            (i|we|i've|we've|i have|we have) [have|just|already|now|also] (escalated|forwarded|raised|passed|submitted|opened|created|alerted|flagged|transferred|requested|notified|filed|logged|reached out|contacted|assigned|routed|endorsed) (this|it|your|the|a|you|to|an|with)
            (should|will|must) then [now|also] be (moved|transferred|shipped|processed|reset)
            # no steps
            ! (please|kindly) (feel free|don't hesitate|do not hesitate|accept|keep (us|me)|excuse|forgive|pardon|let us know if|let me know if|let us know how|note|know that|understand|rest assured|be assured|be advised|bear with us while)
            ! ^ (let us know if|let me know if|let us know how|let me know how|keep us|keep me|have a|take care|take a rest|hope|enjoy|see you|wait for|note|consider|thanks|stay safe|stay tuned for more|note that|please note)
            ! (feel free|don't hesitate|hesitate|do not hesitate|happy|glad|like|love|here|able) to [also|be able to] (<do>|<fix>)
            ! you (can|may|could) [also] (view|learn|find|read|see) [out] (more|details|the latest|all|what)
            ! ^ [please] (visit|see|check|find|view|read|learn) [out] [more] ~2 (for (more|actions|details|further)|what we're)
            ! (find|check|learn|see) (out|more) ~1 (what|about|how)
            ! (we|i'll|we'll|they'll|who|they|i'd|we'd) [will|can|could|may|also|would|just|have|do|did] (<do>|<fix>)
            ! i (will|can|could|may|also|would|just|have|do|did) (<do>|<fix>)   # "i" alone is a prefix in Taglish: "i-send"
            ! (did|do|have|are|were|if|when|since|before|unless|while|whether|after|once) you [have|can|already|try to|would like to|want to|need to|don't|are|still|to|ever|had] ~1 (<do>|<fix>|click|install|update)
            ! (is|are|was|does|do|did|has) (your|the|this|it|that) ~5 ?
            ! (have|did|are|do|does|were|should|is|was) (you|your|it|this|that|the) ~12 ?
            ! (can|could) (your|it|this|that|the) ~12 ?
            ! (can|could) you [please|kindly|also|just|perhaps] (tell|see|check|confirm|let|give|say|describe|provide|share|find|access|still|log|hear|try|remember|make|get|use|open|be|do|specify|elaborate|clarify|explain|advise|reply) ~12 ?
            ! what (you|we|i) can do
            ! (try|trying) and
            ! (better|best) (we|i) can
            ! (report|request|complaint|claim|order|update|check|charge|call|review|search|note|plan|force|test|set|change|share|return|transfer|filter|copy|link|stop|start|end) (is|was|has|for the|will|may|can't|should|number|from)
            (please|kindly) [click] go here
            call (home|our|your|the|customer) ~3 (team|at|on|number|line|desk|department)
            ! (in|on|from) this (article|guide|page)
            ! just focus
            ! if you've ~4 , please visit
            ! for (additional|more|further) ~1 please
            ! see what (we|i) can do
            ^ [then|next|first|now|also|just|simply|instead|meanwhile|otherwise|so|and|or|either|ok|okay|yes|sure|alternatively|workaround|if not|next time|in the meantime|for now|once done|after that|if so] [please|kindly|just|then|simply|first|also|try to] <imp> <obj>
            (please|kindly|pls) [also|just|then|simply|first|do|go ahead and|quickly|either|try to|now] <imp>
            , [please|just|simply|then|and|so|or|either] <imp> (the|your|a|an|it|this|that|these|those|them|to|on|in|into|out|off|back|us|me|from|at|here|<number>|<url>)
            (and|then|or) [please|just|simply|then] <imp> (the|your|it|this|that|these|those|them|us|me)
            you'd (have|need|want|be best|be better) [to|off] (<imp>|<ing>)
            (i've|we've|i have|we have|i|we|i'm|we're) [just|now|already|also|have] (asked|messaged|pinged|emailed|e mailed|phoned|rung|called|texted|handed|passed|walked|taken|sent|forwarded|escalated|flagged|raised|logged|popped|chased|contacted|notified|told|requested|referred|assigned|submitted|reported|noted|nudged|booked|arranged|lined up|scheduled|looped|shared|relayed|moved|bumped|added|fed) (the|our|your|my|it|this|that|them|a|an|to|him|her|with|on|for|<name>|mr|ms|mrs|in|up|both|all|over)
            ^ (passed|passing|sent|sending|forwarded|forwarding|escalated|escalating|flagged|flagging|raised|raising|logged|checking|chasing|calling|ringing|connecting|transferring|resetting|looking into|booking|arranging|opening|processing|asking|adding|moving|putting|going through|pulling|digging|closing|found|investigating|looping|handing|submitting|reviewing|rebooking|resending|issuing|refunding|cancelling) [it|this|that|on|you|your|the|now|with|to|up|in|our|a|over|through|for|into|them]
            (i'm|we're|i am|we are|team is|team are|engineers are|engineer is|crew is|crew are|they're|they are|chorus are) [just|now|currently|already|actively|also|personally] (calling|checking|rolling|fixing|working|splicing|searching|sending|drafting|bringing|switching|connecting|transferring|escalating|chasing|passing|processing|asking|resetting|moving|putting|raising|arranging|booking|contacting|adding|pulling|issuing|testing|restoring|replacing|repairing|deploying|preparing|running|getting|setting|handing|opening|forwarding|tracing|verifying|digging)
            (will|shall) (pass|forward|check|send|update|call|ring|dm|message|text|email|confirm|write|let you know|get back|look|transfer|make|escalate|raise|be with you|come back|arrange|book|verify|investigate|follow up) [it|this|that|you|to|back|with|into|on|your|the|up]
            let me (put|check|see|look|get|transfer|connect|take|find|pull|ask|have|verify|confirm|just|quickly|pass|escalate|bring|grab|run|dig|walk|speak|talk|raise|know)
            (is|are) (in progress|under way|underway|being (reviewed|investigated|checked|prepared|looked|worked|escalated))
            (best|easiest|quickest|fastest|simplest|safest) (way|place|thing|bet|option|route|person) [is|to|would|for]
            (feel free to|could you|can you|would you|please could you|please can you|can i ask you to|may i ask you to|mind if you) [please|kindly|just|also|quickly|perhaps] (snap|mark|check|try|restart|reset|run|send|upload|attach|forward|reply|pop|drop|test|reboot|update|hold|give|verify|log|sign|open|dm|pm|scan|re upload|click|download|complete|fill|visit|call|ring|email|post|share)
            ! let (us|me|someone|them) know
            ! give (us|me|our ~1) a (shout|call|ring|buzz) (if|any|when|should)
            ! hit us up
            ! (first come|first class|head of|come back anytime|come back soon|hang in there|hold tight|see you|talk about|look forward|looking forward|rest assured|stay safe|have a (great|good|nice|lovely|wonderful|safe|look forward|fab|fantastic|pleasant)|have fun|take care|enjoy|keep up|call it)
            ! (run|compact|clean) (one|ones|view|views|slow|slowly|out)
            ! start a new run
            ! (i'll|we'll|i will|we will|i can|we can|i'm going to|we're going to|they'll|to help us|so we can|so i can|who can) ~4 (and|then|or) <imp> ~1
            ! (you've|you have|i've|we've|have you|did you|if you|when you|once you|after you|that you|unless you) ~3 (and|or) <imp> ~1
            ! (calm down|wait your turn)
            (once|when|as soon as) (it|that|this|the|you|we|they|that's|it's|you've|we've|i've) ~4 (we'll|i'll|you'll|it'll|they'll)
            (if|should) (it|that|this|they|you) (doesn't|does|fail|fails|isn't|happens|happen|comes back|come back|still|don't|not|won't|persists) ~4 (shout|reply|ring|call|message|send|drop|ping|tell|please|try|restart|reset|use|contact|give me|give us)
            (putting|connecting|transferring|passing|handing|switching|popping|bringing) (you|it|this|that|your|him|her|them|over)
            ^ (looking|checking|getting|putting|connecting|transferring|passing|sending|moving|chasing|pulling|going|opening|raising|running|adding|asking|calling|handing|bringing|escalating|submitting|resetting|arranging|booking|closing|processing|reviewing|testing|tracing|digging) (it|this|that|you|your|the|now|with|on|up|through|into|for|over|our|at|him|her|them)
            (with|include|including|quote|quoting|add|attach|plus) (your|the) ~2 (number|name|reference|ref|details|address|email|postcode|photo|photos|receipt|screenshot|id|date)
            (call|ring|phone|contact|email|e mail|visit|message|whatsapp|write to|speak to|speak with|talk to|check with) (us|our|your|the|them|<number>|<email>|a) [nearest|local] [<word>] (on|at|team|store|branch|bank|office|desk|line|department|hotline|helpline|courier|seller|manufacturer|directly|number|support|here|centre|center|website|page|manager|provider|gp|doctor|pharmacist)
            ! (call|ring|phone|email|message|contact|text|visit) (you|you back)
            ! ^ (going|looking) (forward|with|for)
            ! and (see|take|find|note) (the|that|your|it)
            ! check (in|out) (time|times|date|dates|po|is|starts|begins|at|from|ay|day|days|counter|counters|desk|hours|namin)
            ! see you
            # tips that may help are an offer of reading, not a step; neither is what the customer was asked whether they did
            ! (these|those|the|this|following|here are some) (tips|steps|guide|article|page|link|info|information|resources|links) [may|might|should|could|will|can|has|provides|have] [also] (help|assist|more|helpful|useful)
            ! (tried|try|trying) <ing> [your|the|this] [<word>] [<word>] by (completing|following|using|going)
            ! (tried|try) <ing> ~4 (using|with) the steps
            ! keep in mind
            ! (reached|contacted) by (clicking|going)
            ! or by (contacting|calling|emailing)
            ! (if|that|which|what|steps|know|hear|sorry|where|what's) you (need|want) to ~1
            ! (we're|we are|i'm) [also|currently|still] working (on and|tirelessly|to (get|remove))
            ! you can (read|find|see) (this|it|that|them|these) [in|on|under] (section|the terms|our terms|the policy|our policy)
            ! (your|the|our|late|early|at|for|after|before) [<word>] check out
            ! check out (is|was|time|times|date|at|on|until|by)
            ! for bringing (this|it|that)
            ! po is
            (i'm|i am|we're|we are|am) [now|already|just|currently|still] (checking|looking|asking|chasing|investigating|tracing|verifying|finding) (up|through|at|with|into|this|it|for|on|our|the|out|where|what|why|whether|now)
            ! (give|send|pass on) [on] (her|him|them|your ~2) (our|my|all our) ~2 (wishes|regards|love|best|thanks|greetings)
            ! (your|a|the|our) [lovely|pleasant|whole] stay [with us]
            (may|might|can) (i|we) (request|ask|trouble) you to
            request you to
            no need to (return|send|post|call|reply|ship)
            you can [also|always|still|then] (write to|appeal|hand it|hand them|rebook|claim|deny|raise|dispute|apply|opt|post it|drop (it|them) (off|in|at)|double check|log|sort|book)
            you'd (need|have|want) to
            ! if you'd (need|have|want) to
            you're welcome to (ask|apply|send|write|submit|try|contact|post|raise|drop|pop)
            (it's best|it's better|safest|probably best|your best bet is) [to] (ask|check|call|ring|contact|speak|go|try|email|wait|use|keep|book|stick|avoid|confirm)
            ^ best (ask|check|call|ring|contact|speak|go|try|email|wait|use|keep|book|stick|avoid|confirm)
            (i'm|we're) <ing> (it|this|that|you|your|them) ~2 (now|this minute|right now|straight away|as we speak)
            ^ (i'm|we're) on it
            , (i'm|we're) on it
            re (sending|issuing|booking|running) (it|this|that|your|the) now
            ^ [we|i|we'd|i'd] [just|only|also|still|will|would] need (your|the|a) ~2 (number|name|reference|details|address|email|photo|photos|receipt|screenshot|certificate|form|copy|proof|id|tsn|serial|imei|login|code|letter|statement|report|document|documents) .
            (i|we) (just|only|also|still) need (your|the|a)
            (has|have|been|is|was|are) [been] (logged|escalated|reported|forwarded|raised|referred) (to|as|with|under)
            (it|that|this) (goes|is going) (straight|directly) to
            it's gone (straight to|to our|to the)
            , (ring|sms|phone|see section|see page) (us|me|them|<number>|<email>|the|your|stop)
            ! (the|if) ~1 (has|have|been|is|was|are) [been] (reported|raised) (as|to) ~1 by
            ! (click collect|copy paste|cut paste) ~1
            ! (loud|crystal) and clear
            ! give (us|me) (a|another|the) (shot|nudge|chance|go|try|second chance|moment to explain)
            ! (come|pop|swing) back (any|anytime|soon|when|if|whenever)
            ! you should (have|see|get|receive|hear)
            ! (we|i) told
            ! do (drop|call|give|message|shout|ping|tell|let) (us|me) ~3 (if|should|for anything)
            ! want (us|me) to <imp>
            ! can you (send|post|include) (messages|message|mail|emails|email|texts) ?
            ! the <word> (is|are) forwarded to
            ! ^ (adding|processing|closing|moving|booking|opening|putting|sending|getting|going|running|looking) ~3 (is|takes|took|would|will|has|isn't|can|may|costs|should|requires|does|didn't)
            ! (with|in|under) (your|the) [right|wrong|new|old] name
        """,
        "promise": """
            # guide (keep your promises): a later action or contact by the agent or company
            ! (he|she|they|driver|courier|rider) (will|'ll) ask for you
            ! (fee|fees|charge|charges|penalty) (will|would) be waived
            ! (he|she|they) (will|'ll) do (his|her|their) best
            ! (hope|hoping) to get (this|it) ~2
            # contact
            <i-will> [also|personally|certainly|make sure to|be sure to|try to|do my best to|do our best to|be|then] (get back|getting back|be in touch|keep you|let you know|contact|contacting|call|calling|email|emailing|message|dm|reply|replying|respond|update|updating|inform|notify|reach out|reaching out|follow up|following up|write|text|ring|phone|touch base|come back|circle back|check in|check back|return your|report back|give you (a call|a ring|an update)|drop you|ping you|loop you|tell you|alert you|get in touch|be right back|be back|provide you|advise you|advise|revert) [you|back|to you|with you|again] => act: contact
            (will|we'll|i'll|shall) ~2 (get back to|be in touch|keep you (posted|updated|informed)|let you know|follow up|reach out to you|contact you|call you|email you|update you|notify you|inform you|message you|reply to you|respond to you|get in touch with you|touch base|be contacting you|be calling you|be reaching out) => act: contact
            (keep|keeping) you (posted|updated|informed|in the loop|advised|apprised|abreast|up to date) => act: contact
            (you'll|you will|you should|you can expect|expect|you may expect|you can look forward to) [also|then|soon|shortly|to] (hear|hear back|hearing|be contacted|be notified|be informed|be updated|be emailed|be called|receive (a call|an email|a reply|a response|an update|a message|a callback|a notification|a text|confirmation|a confirmation|an answer|a follow up)|get (a call|an email|a reply|a response|an update|a message|a callback|a notification|a text|an answer)|a call|an email|a reply|a response|an update|a callback|our call|our reply|our response) => act: contact
            (someone|somebody|one of (our|my|the) ~3|they|he|she|<team>) (will|'ll) [also|then|soon|shortly|be] (contact|call|reach out|get back|get in touch|follow up|reply|respond|be in touch|email|message|update|notify|let you know|reaching out|contacting|calling|emailing|keep you|give you a call) [you|to you|here|with you] => act: contact
            (they'll|he'll|she'll) [also|then|soon|shortly|be] (contact|call|reach out|get back|get in touch|follow up|reply|respond|be in touch|email|message|update|notify|let you know|reaching out|contacting|calling) => act: contact
            (i|we) (promise|pledge|commit) (to|that|i|we|you (that|to|i|we|i'll|we'll)) => act: do
            (get|getting) back to you (as soon|once|when|by|within|in|with|on|shortly|soon|tomorrow|today|after|before|asap) => act: contact
            expect (to hear|our|a (call|reply|response)|an (update|email)) => act: contact
            # action
            <i-will> [also|be sure to|certainly|definitely|personally|try to|try and|make sure to|do our best to|do my best to|go ahead and|continue to|further|immediately|gladly|happily|then] (do|take|look|check|send|refund|fix|resolve|replace|escalate|forward|pass|process|investigate|review|arrange|submit|issue|ship|credit|transfer|assist|help|work|make|get|have|start|find|verify|raise|handle|sort|reset|restore|cancel|change|add|remove|apply|monitor|open|create|ask|give|put|place|book|schedule|coordinate|address|deliver|try|include|ensure|request|prepare|provide|correct|adjust|extend|waive|expedite|prioritize|prioritise|dispatch|resend|reship|release|share|relay|bring|speak|talk|chase|approve|complete|confirm|reopen|unlock|reactivate|activate|mention|file|log|note|report|pull|dig|run|test|consult|honor|honour|match|upgrade|move|set up|gather|keep|return|roll|begin|improve|connect|reimburse|compensate|pay|reverse|attend|act|rectify|feed|go|continue|stay|do so|see to|update) => act: do
            <i-will> be (looking|checking|sending|working|investigating|reviewing|processing|escalating|forwarding|fixing|refunding|shipping|issuing|replacing|taking|adding|handling|doing|arranging|passing|making|rolling|launching|bringing|monitoring|releasing|sure to) => act: do
            (and|then|so) will (check|look|send|assist|update|investigate|review|get|fix|resolve|continue|take|help|work|forward|escalate|process|let|contact|call|email) => act: do
            (they|someone|somebody|<team>|he|she) (will|are going to|is going to) [also|then|do|further] (do|take|look|check|send|refund|fix|resolve|replace|process|investigate|review|arrange|assist|help|handle|sort|work|get|make|visit|deliver|ship|try|give|be (moving|looking|fixing|working|reviewing|sending)) => act: do
            (they'll|he'll|she'll) [be|do] (do|take|look|check|send|refund|fix|resolve|replace|process|investigate|review|assist|help|handle|sort|work|get|make|have|see) => act: do
            (will|'ll|shall|is going to|are going to) [also|soon|shortly|then|now|all|automatically] be [fully] (refunded|credited|processed|shipped|sent|delivered|resolved|fixed|replaced|contacted|notified|escalated|forwarded|restored|issued|released|completed|reviewed|updated|compensated|reimbursed|returned|posted|transferred|reactivated|activated|dispatched|corrected|addressed|investigated|handled|installed|repaired|waived|reversed|approved|looked|prioritized|sorted|with you|back|assisted|rectified|taken care|given|on its way) => act: do
            (you will|you'll|you shall|you should) [soon|shortly|also|then] (have|receive|get|see|be (refunded|credited|compensated|reimbursed|given|assisted|sent|issued|helped)) [your|the|a|an|it|full|them|that] ~1 (refund|replacement|credit|money|order|package|item|items|delivery|voucher|compensation|confirmation|accordingly|soon|shortly|within|by) => act: do
            (refund|replacement|order|package|parcel|delivery|technician|credit|money|item|payment|letter|card) (will|should) (arrive|be there|reach you|be with you|come|ship|be delivered|post|appear|show up|be in your) => act: do
            (a|our|the|your) (technician|engineer|rider|driver|courier) (will|is going to) (be|come|visit|arrive|call|contact|deliver|fix|check) => act: do
            (will|'ll|we'll|i'll|they'll) do (everything|all|whatever|our best|my best|our very best|my very best|the best|our utmost|anything|what) [that] [we|i|they|it] [can|possible|to|could] => act: do
            (do|doing) (all|everything) (they|we|i) can => act: do
            (will|'ll|we'll|i'll) (take|see) ~1 (care of|to) (it|this|that|you|everything) => act: do
            (i|we) [can] (assure|guarantee|promise) [you] [that] (we|i|this|it|your|you|our) [will|'ll|are going] (will|'ll|be|are going) => act: do
            (leave it|leave this|leave that) (with|to) (me|us) => act: do
            (rest|be) assured [that] (we|i|your|our|the|this|you|it|we'll|i'll) ~3 (will|'ll) => act: do
            (give|allow) (me|us) [a|another|about|around|up to|at least|just] <number> [to] [<number>] [business|working] (minutes|hours|days|hour|minute|day|weeks) => act: do
            # not the company's promise
            ! <i-will> [also|just|still|first|only] (need|require|want|miss|love|appreciate|wait|await|see (if|whether|what|how|you|that|it|them|him|her|which|when|where|about)|look forward|not|never|admit|say|bet)
            ! <i-will> [also|still|always] be (happy|glad|here|waiting|able|standing|unable|sorry|more|delighted|ready|around|pleased|available|right here|looking out|needing|looking forward|here)
            ! (we'll|i'll) (look out|get to that|have it available|have to)
            ! <i-will> (have|need) to (ask|advise|pay|wait|decline)
            ! <i-will> continue to follow
            ! (what|which) <i-will>
            ! (when|if|unless|until|whether|once|how|why) (i|we|they|it|your|the|you|this) ~3 (will|'ll|shall)
            ! (information|info|data|files|messages|mail|emails|settings) (will|should)
            ! ^ (do|does|did) (all|any|everything|the|your|what|anything)
            ! (do|doing) anything
            ! (we'll|we will|i will|i'll) (never|not|no longer)
            ! (let|make) (us|me) know
            ! hopefully ~8 (will|'ll|we'll)
            ! you'll (need|have to|want|find|be able|be asked|be prompted|be required|be redirected)
            ! you will [also|then|just|still] (need|have to|want|find|be able|be asked|be prompted|be required|be charged|be redirected|not)
            (you'll|you will) (get|have|receive|hear) ~5 from (me|us|our team) => act: contact
            <i-will> [also|then] have (an answer|an update|news|a reply|a response|more information|more info|an answer back) ~2 (for you|to you|by|within|in|today|tomorrow) => act: contact
            <i-will> [also|then|personally|now|just|be able to] (unblock|reinstate|rebook|refile|recheck|retry|clear|swap|exchange|recalculate|renew|restart|install|repair|bill|charge|reissue|regenerate|migrate|merge|link|unlink|deduct|lift|push|rush|post|collect|inspect|enable|disable|configure|grant|assign|draft|finish|finalize|finalise|produce|print|mail|courier|inspect|measure|translate|train|teach|negotiate|settle|waive|recover|refill|restock|reserve|hold|save|secure|sign|stop|block|trace|track|visit) => act: do
            <i-will> [also|now|just|gladly|happily|certainly|definitely|be sure to|be glad to|be happy to|do our best to|do my best to|try to|make sure to] (assist|help|try|look|check|forward|pass|relay|share|see|work|continue|do|take|keep|monitor|note|investigate|review|consider|ask|add|bring|make|have|get|give) => act: do; soft: yes
            (and|then|so) will (check|look|assist|help|work|continue|forward|take) => act: do; soft: yes
            (they|someone|somebody|<team>|he|she) (will|are going to|is going to|'ll) (do|try|help|assist|look|check|work) => act: do; soft: yes
            ! (release|released|available|introduced|delivered|sent|shipped) in <number>
            let me ~6 (get|come|circle|be) back (to|with) you => act: contact
            (and|then) (get|come|circle) back to you => act: contact
            # contact, whoever does it
            (will|'ll|shall|i'll|we'll|he'll|she'll|they'll|going to|gonna|should) [also|then|personally|certainly|definitely|be|be able to|try to|try and|make sure to|make sure we|soon|shortly|just|now|still|in turn|even|both|all|each] (ring|phone|call|text|email|e mail|message|dm|write to|write|contact|ping|update|notify|inform|alert|tell|answer|whatsapp|ringing|phoning|calling|texting|emailing|messaging|writing to|contacting|updating|write back to|drop|reply to|respond to|get back to|come back to|report back to|reach out to|speak to|speak with|meet|visit|see) you => act: contact
            (will|'ll|shall|i'll|we'll|he'll|she'll|they'll|going to) [also|then|be|personally|soon|just] (write|ring|phone|call|text|reply|respond|answer|report back|get back|come back|be in touch|follow up|be back|be along|be round|be over|be there|be here|be with you|update|e mail|email|message|dm|post) [<word>] [<word>] [<word>] (<later>|once|when|as soon as|the moment|the minute|before|after) => act: contact
            <i-will> [also|then|just|now|both|all|always|quickly|of course|happily|gladly|obviously|absolutely|be able to|be sure and|personally|have to|have <ing>|get somebody to|get someone to|have someone|have somebody] <contact> => act: contact
            <i-will> [also|then|just|now|both|all|always|quickly|of course|happily|gladly|obviously|absolutely|personally|go|go and|see and|get on and|pop over and] <deed> => act: do
            <i-will> (be|have been|have|get) (<ing>|<name>|<given>|someone|somebody|the ~1|our ~1|my ~1|a colleague|it|that|this|these|those|them|him|her|your|everything) => act: do
            ^ (will|shall) [also|then|be|just] (<deed>|<contact>|ask|have|see|try|ensure) => act: do
            (and|then|so) (will|shall) [also|then|be|just|personally] (<deed>|<contact>) => act: do
            ^ [i'll be|i'll|we'll be|we'll|should be|will be] back [with you|to you|in touch|here|online|on|up] <later> => act: contact
            , [i'll be|we'll be|i'll|we'll] back (with|to) you [<word>] [<word>] <later> => act: contact
            (bear with|give|allow|grant|need) [me|us] (a|one|two|five|ten|<number>|just a|another|till|until) (sec|second|tick|moment|minute|minutes|min|mins|bit|few|hour|hours|<weekday>|tomorrow) (and|while|whilst) => act: do
            (expect|you can expect|look out for|watch for|look for|keep an eye out for|await) ~1 (call|email|e mail|reply|response|answer|letter|text|news|update|message|callback|decision|confirmation|refund|courier|visit|voicemail|technician|parcel|delivery|link|me|us|one) [<word>] [<word>] [<word>] <later> => act: contact
            (you'll|you will|you shall|you should) [also|then|soon|shortly|both|all|definitely|certainly|still|have|start to|be able to] (have|receive|get|see|hear|be hearing|be contacted|be notified|be called|be getting|be seeing|be told|be sent|be given|be refunded|be credited|be paid|be looked after|be moved|be switched|be upgraded|be rebooked|be reimbursed|be compensated|be put|be back|be up|be moving|be sorted|be fixed|be called|be rung|be emailed|be able to) [<word>] [<word>] [<word>] [<word>] [<word>] <later> => act: do
            (you'll|you will|you should) [also|then] (have|receive|get) (it|a|an|the|your|our|everything|both|all|one|that|them|written|full|his|her|another|news|word|confirmation) ~3 (back|refund|replacement|credit|money|email|e mail|call|letter|text|link|update|reply|answer|confirmation|code|voucher|copy|receipt|cheque|notification|tracking|statement|invoice|decision|response|message|label|visit|callback|document|documents|sms|shortly|soon|automatically) => act: do
            (you'll|you will) (hear|be hearing) [back] (from|by|about|on|before|within|either|as) => act: contact
            (you'll|you will) (be|get) (refunded|credited|paid|rebooked|upgraded|reimbursed|compensated|contacted|notified|looked after|emailed|called|rung|informed|moved|switched|reconnected|put|seen|met|transferred|texted) => act: do
            (he|she|they|someone|somebody|one of <word>|<team>|<name>|<given>|driver|engineer|technician|plumber|courier|manager|officer|supervisor|colleague|rider|clinician|doctor|nurse|pharmacist|adviser|inspector|crew|electrician|installer|porter|lead|head|director|contractor|tech|guard|host|operator|planner|surveyor|assessor|adjuster|underwriter|buyer|accounts|finance|legal|warehouse|kitchen|reception|housekeeping|depot|garage|workshop|dispatch|committee|lab) (will|'ll|is going to|are going to|is coming|are coming|will be|shall) [also|then|now|personally|both|be|have|get|soon] (with you|there|round|over|out|on site|along|<contact>|<deed>|decide|know|assess|need to look|have a look|taken|be in|at|to|coming|knocking) [<word>] [<word>] [<word>] [<word>] [<word>] (you|your|<later>) => act: do
            (is|are|i'm|we're|he's|she's|who's|they're) [now|already|just|currently|all] (coming|sending|getting|giving|rebooking|switching|refunding|crediting|reshipping|replacing|shipping|calling|ringing|phoning|moving|putting|arranging|visiting|booked|due|scheduled|rolling|pushing|going out|going live|being (changed|replaced|fixed|sent|shipped|released|updated|moved|rolled|refunded|credited|repaired|restored|rebuilt|swapped|delivered|returned|reviewed|processed|paid|corrected|added|removed|upgraded|transferred|published|posted)) [<word>] [<word>] [<word>] [<word>] <later> => act: do
            (refund|replacement|order|package|parcel|delivery|technician|engineer|credit|money|item|payment|letter|card|fix|patch|update|confirmation|statement|invoice|copy|link|email|voucher|cheque|check|part|pass|code|answer|decision|result|results|report|service|line|site|power|water|signal|difference|amount|balance|bag|luggage|suitcase|document|documents|certificate|page|post mortem|minutes|driver|courier|van|box|reply|music|fee|charge|charges|bill|account|feature|toggle|hotfix|release|version|correction|changes|change|he|she|it|they|that|this|these|those|both|one|everything) (will|'ll|is going to|are going to|shall|is to) [also|then|now|all|both|definitely|certainly|soon|automatically|still] [be] [with you|in your|back|on its|on their|at your|there|out|live|up|available|ready|corrected|fixed|sorted|<ed>|arrive|reach|land|appear|show|come|go|ship|hit|follow|drop|clear|leave|get|take] [<word>] [<word>] [<word>] [<word>] <later> => act: do
            (will|'ll|shall) [also|all|both|now|then|100|definitely|still|certainly] be (refunded|credited|processed|shipped|sent|delivered|resolved|fixed|replaced|contacted|notified|restored|issued|compensated|reimbursed|reactivated|dispatched|corrected|investigated|waived|reversed|repaired|rebooked|reinstated|resent|rectified|sorted|retrained|spoken|removed|added|changed|published|coached|swapped|upgraded|adjusted|amended|returned to|paid|taken up|raised|discussed|live|back (on|in|up|to|with|by|online)|on (its|their|your)|with you|at your|in your (account|inbox|wallet|hands|hand|bank|basket)) => act: do
            # set in motion for later
            (i'd|we'd|i would|we would) (like|love) to (ring|phone|call|email|write|visit|speak|contact|meet|follow up|send|refund|make it up|make this up) [to] [you|her|him|them|with] => act: contact
            (so that|so) (our|the|my) [<word>] <team> (can|may|will) ~1 (take|look|check|investigate|review|follow|process|reach|get|contact|call|assist|help|fix|sort|handle) => act: do; soft: yes
            (leave it|leave this|leave that|leave him|leave them|leave her) (with|to) (me|us) => act: do
            (consider it done|it's as good as done|i'm on it|we're on it|i'm on to it|we're onto it|i'm onto it|on the case|i'm on the case|we're on the case) => act: do; soft: yes
            (won't|will not) (rest|stop|give up|close|leave|go home|forget|let|drop|hand|sign off|log off) ~4 (until|till|before|without|unless|go|this|that|it) => act: do
            (until|till) (i|we|it|this|that|you|he|she|the ~1) [have|has|'ve|is|are|gets|get] (heard|sorted|resolved|fixed|an answer|done|back|got|restored|safe|home|settled|arrives|confirmed)
            (you have|you've got|that's) (my|our) promise => act: do
            (see|seeing) (it|this) through => act: do
            (due|expected|scheduled|set|booked|slated|planned|penned|pencilled) [in|back|out|to (go|be|arrive|ship|land|roll|release|deliver|resume|return|reopen)] [<word>] [<word>] (today|tonight|tomorrow|next week|next month|this week|this afternoon|this evening|by <weekday>|by <number>|within <number>|for <weekday>|for tomorrow|on <weekday>) => act: do; soft: yes
            ! (what|which|when|where|how|who|why|if|unless|whether|until|once|before|after) (i'll|we'll|i will|we will|you'll|you will|it'll|it will|they'll|they will|he'll|she'll) ~2
            ! <i-will> [also|just|now|first|then|still] (ask you|need you|assume|admit|be honest|be clear|say|bet|let you (go|decide|get|be|have)|leave you|leave you to|get you to|have you|love|miss|see about|say this|tell you (what|why|how|that)|give you (a hint|the benefit|that)|take that|take your word|take a guess|guess)
            ! (bank|issuer|carrier|post office|royal mail|customs|police|insurer|landlord|seller|merchant|paypal|apple|google|app store) (will|should|'ll) ~4
            ! (you'll|you will) [also|then|just|still] (need|have to|want|find|see (a|an|that|this|how|whether|two|three|several|options|under|in|on|at|it (in|on|at|under|listed|there|here)|(the|your) ~2 (option|options|button|message|icon|menu|setting|settings|link|error|screen|page|tab|list|section|prompt|app|field|box|word|name|number|status|plan|plans|choice|device|devices|account|profile|history|details|toggle|switch))|be asked|be prompted|be redirected|be able to (see|find|access|use|do|change|edit|select|choose|log|sign|get|download|view|add|make|set|open|check)|get (a|an|the) (prompt|pop up|popup|error|warning|message saying|notification asking|option)|notice|lose|be charged|be taken|be sent to)
            ! (will|would|can|could|should) (i|we|you|they) ~6 ?
            ! (if|once|when|after|until|unless) ~4 <later> , you
            (answer|decision|fix|patch|hotfix|refund|replacement|letter|update|report|release|correction|statement|confirmation|email|code|cheque|new one|rest|reply) (goes|comes|lands|arrives|ships|follows|reaches you|is coming|is going) [out|back|up|live|by|off|in|there|to you|with] [<word>] [<word>] (today|tonight|tomorrow|tomorrow's|shortly|on <weekday>|next week|next month|this week|this afternoon|this evening|by <weekday>|by <number>|within <number>|in <number>) => act: do
            (i've|we've|i have|we have|have) [also|already|just|now] (asked|told|got|instructed|arranged for|requested|booked|briefed|lined up|scheduled|reminded|tasked) ~5 to (call|ring|phone|email|e mail|write|contact|message|text|come out|visit|get back|reply|respond|reach|dm|speak|meet) => act: contact
            ! (they'll|he'll|she'll|you'll) [only|just] (tell|say|ask) [you]
            ! (it|this|that|which|these|they|steps|article|page|link|guide|app|system|setting|settings|it'll|that'll|this'll|wizard|program|software|browser|device|server|menu|option|button) (will|should|'ll) [then|also|just|now] (be able|be (deleted|removed|hidden|shown|displayed|created|saved|stored|opened|lost|overwritten|ignored|listed|located|called)|help|work|do the trick|appear|show|open|tell|let you|allow|need|take you|guide|prompt|ask|give|get <ed>|delete|create|remove|update|start|download|ask|lead|point|redirect|explain|answer|walk|bring|direct|make|cause|stop|prevent|fix|solve|resolve|sort|clear|reset|change|restart|close|run|use|keep|send|move|put|set|find|try|check|look|read|load|save|store)
            ! ^ (i'm|i am) going to (try|assume|guess|say|need|have to|ask|be honest|stick|use|suggest|leave|be|see|look|mark|close|lock|go|give up|wait|start|test)
            (it'll|that'll|they'll|it will|that will|this will|everything will|they will|which will|all will|these will) [all|then|also|now|definitely|certainly] (be|get) (sorted|fixed|done|back (on|up|in|with|to|by)|live|ready|resolved|replaced|in the post|on its way|dealt with|taken care|up and running|corrected|refunded|delivered|shipped|sent|with you|restored|credited|rectified|looked at|looked into|repaired|waiting for you|there by|there on|there in) => act: do
            (we|i) (plan|aim|intend|expect|are planning|are aiming|'re planning|are expecting|hope|are hoping|'re hoping) to (have|be (back|done|up|live|finished|ready|able)|get|release|ship|finish|fix|reply|call|restore|deliver|send|launch|add|resolve|complete|reopen|bring|email|roll|respond|publish|restock) => act: do; soft: yes
            ill [just|now|also|then|go] (call|check|send|get back|let you|ask|email|message|text|ring|look|fix|sort|pass|forward|chase|update|refund|dm|find) => act: do
            (team|they|he|she|specialists|colleagues|we|office|desk|department|reply|response|answer|callback|call back) [will|always|usually|normally|typically|aim|is|comes] (reply|replies|respond|responds|answer|answers|call|calls|get back|gets back|to reply|to respond|sent|back) [back] [to you|to <word>|to all <word>] (within|in under|inside|by|the same|same) => act: contact; soft: yes
            (get|have|see) (this|it|that|you|everything|him|her|them|these|those|your ~1) ~1 (sorted|fixed|resolved|back|done|refunded|moving|replaced|checked|looked|booked|up and running|sent|shipped|over|out|delivered|to you|rectified|corrected) [out|at|into|for you|to you|over] <later> => act: do
            (shall|will|'ll) [also|all|both|now|then|surely|definitely] be (informed|intimated|conveyed|shared|arranged|done|attended|actioned|expedited|initiated|escalated|looked into|taken care of|notified|communicated|reverted|assisted|settled|sorted|closed out|provided) [<word>] [<word>] [<word>] (<later>|to you|with you|you|accordingly|once) => act: do
            (dispatched|shipped|posted|sent|delivered|refunded|processed|credited|resolved|fixed|reviewed|paid|out|live|ready|done|with you|in the post|back) (first thing|by close|by end of|by tomorrow|by tonight|before the weekend) => act: do
            (watch this space|stay tuned|more soon|more to follow|more to come|news soon) => act: contact; soft: yes
            ^ [next|more|further|another|full|fresh|the next|an|a] [full] (update|news|word|answer|decision|callback) (by|at <number>|at <o'clock>|in <number>|to follow|tomorrow|today|tonight|soon|shortly|before|within|from us|due|<weekday>) => act: contact
            ^ more (by|tomorrow|tonight|soon|shortly|to follow|at <number>|<weekday>) => act: contact
            ! (can't|cannot|won't|can not|couldn't|don't|not) [be able to|really|actually] (promise|guarantee|say|be sure|be certain|know|tell) ~6
            # what is under way, and what will follow from the customer's report
            (we're|i'm|we are|i am|team is|team are|developers are|devs are|engineers are) [currently|actively|already|also|now|still|continuing] [to] (working|work) (to|on) (get|getting|remove|removing|restore|restoring|add|adding|bring|bringing|make|making|have|improve|improving|take|taking|introduce|launch) ~3 => soft: yes
            (team|teams|developers|devs|engineers|we|they) [is|are] [currently|also] (plan|plans|planning|intend|intends|intending) to (address|fix|resolve|add|release|roll|restore|bring|introduce|improve|include|update|launch|support|look|repair|replace|correct|change) => soft: yes
            (team|teams|developers|devs|engineers|specialists|experts|department|colleagues|agents) (will|'ll|are going to|is going to) [also|then|certainly|definitely|now|soon] [be able to] (improve|review|look into|investigate|consider|evaluate|address|fix|reach|contact|get back|respond|reply|follow|take|check|add|work|assess|be in touch|handle|reply|process|correct|call|email) => soft: yes
            (we're|we are|i'm|i am) [also|now|currently|already] (introducing|launching|releasing|rolling out|bringing back|adding|expanding|extending) ~4 (by|this|next|soon|in|on|later|shortly|over) ~2 (week|weekend|month|<weekday>|<month>|tomorrow|tonight|year|soon|days|weeks|hours|shortly)
            so [that] (we|i) can (reach out|get back|follow up|call you|contact you|get in touch|take [the] (appropriate|necessary|further|immediate) [<word>] (action|steps)) [to you|asap] => soft: yes
            (i'd|we'd|i would|we would) [also|definitely|really|certainly] (like|love|want) to (share|pass|forward|escalate|relay) (your|this|that|it|these) ~3 (with|to|on|along) => soft: yes
            hopefully (we|we'll|i|i'll|they'll|it'll) [will|can] (have|be|get|fix|see|release|bring|resolve) ~4 (again|soon|back|available|shortly|fixed|resolved|sorted)
            (we'll|i'll|we will|i will|we'd|i'd|we would|i would|we can) [also|definitely|certainly|gladly] [be (happy|glad)] [to] (have (it|this|that|them|your ~1) (reviewed|checked|looked|investigated|fixed|replaced|sent)|express (the|your|this|that) (interest|request|feedback|concern)) => soft: yes
            (we'll|i'll|we will|i will|we) [will] need to (analyze|analyse|investigate|look into|review|dig) ~2 => soft: yes
            (team|teams|developers|devs|engineers|specialists|experts|department|colleagues|agents) (will|'ll|are going to|is going to) [also|then|certainly|definitely|now|soon] [be able to] (contact|reach out|get back|respond|reply|be in touch|call|email) [to] [you|out] => act: contact
            (plan|aim|intend|mean|expect|hope|aiming|planning|hoping|expecting|intending|due|set|scheduled|determined|committed|bound|pledge|pledged|undertake|vow|swear|resolve|endeavour|endeavor|strive) to (have|get|send|ship|release|finish|resolve|call|deliver|reply|write|complete|restore|pay|issue|clear|reopen|return|give|be back|let|make|refund|come back|keep|see|provide|respond|contact) ~4 <due-when> => act: do
            (undertake|vow|pledge|swear|commit|promise you) [to|that|on it|i'll|we'll] (write|call|get|see|make|let|send|have|be|keep|fix|resolve|find|put|refund|contact|reply|do|sort|we|i) => act: do
            (will|'ll|shall|is going to|are going to) [then|now|also|shortly|soon] be (assigned|put|posted|placed|returned|mailed|couriered|waiting|picked|handed|dropped|repaired|swapped|brought|transferred|moved|lifted|restored|removed|added|applied|adjusted|corrected|waived|cancelled|allocated|brought forward|back with|with you|there|on hand|on its way|on the way|on your|in touch|in your inbox|in the post|up and running|back up|back online|back on|live|sorted|dealt with|looked|looking|onto|passed|shared|raised|flagged|prioritised|prioritized|ready|reopened|rescheduled|rebooked|reimbursed|topped|covered|paid|met|knocked off|taken off|taken care|seen to|monitored|followed up|emailed|texted|rung|called) ~1 => act: do
            (updates|update|news|answer|reply|details|information|info|refund|replacement|confirmation|email|explanation|response|report|word|results|letter|fix|call) [is|are|will] (to follow|will follow|follow|follows|coming|to come|on its way|on the way|on their way|en route|heading|incoming|imminent|forthcoming|by <due-when>|in the works|winging) => act: do
            (more|further) (news|updates|information|info|details|word) (coming|to follow|to come|soon|shortly|later|from us|tomorrow|<weekday>) => act: contact
            (crew|engineer|technician|plumber|electrician|fitter|installer|colleague|supervisor|manager|specialist|member|someone|somebody|agent|rep|team|staff|steward|attendant|adviser|advisor|assessor|inspector|mechanic) [<word>] (will be|'ll be|is|is going to be|are) [there|with you|coming|heading|popping|making|travelling|calling] (there|with you|coming|on (site|their|the|his|her)|round|over|out (to|there|tomorrow|today|this|on)|up|along|around|to you|back|down|your way|by|at|back to) => act: do
            (someone's|somebody's|engineer's|crew's|team's|colleague's) (coming|on (their|his|her|the|its)|heading|going|bringing|calling|popping|looking|working) => act: do
            ^ will (let|pass|get|do|check|see|find|ask|look|have|send|forward|chase|raise|flag|share|keep|make|speak|call|email|update|try|dm|reply|arrange|sort|investigate|report) => act: do
            (let me|lemme|allow me to|we'll need to|i'll go and|i'll) (find out|get this|get that|have this|have it|chase this|chase it|chase that|chase them|chase up|dig into|get it|get on|sort this|sort that|sort it|take it from|put this|put it|get somebody|get someone|see to) => act: do
            <due-when> [it|this|that|they|your ~2|you|the ~2|everything] (should|will|'ll|'s going to) be (back|with you|there|on|in|up|working|sorted|fixed|done|ready|resolved|live|credited|refunded|restored|paid|yours|on your|in your|able|hearing) => act: do
            (by|before|around|within) (this time|the same time|the end|close|lunch|noon|tea) ~3 (should|will|'ll) [have|be|get|hear|see|receive] => act: do
            (you have|you've got|have) (my|our) word that => act: do
            (consider it|consider that|consider this) (done|sorted|fixed|handled) => act: do
            (on my|on our) (list|to do list|agenda|plate) (for|today|tomorrow|this|next|first) => act: do
            (i've|we've|i have|we have|i|we) [just|now|already|also] (booked|scheduled|arranged|lined up|diarised|set|put|pencilled|reserved|organised|organized) ~4 (for|to (call|visit|come|collect|ring|review|check|follow)) ~1 (<weekday>|tomorrow|today|<number>|tonight|next|this|the|call|visit|come|collect) => act: do
            (set|put|setting|made) (a|an|myself a) (reminder|note|alarm|diary note|callback|call back) (to|for) (call|check|ring|chase|follow|email|get|look|<weekday>|tomorrow|<number>|you|the) => act: contact
            (stay|hang|sit|hold) (tuned|tight|by the phone|near your phone|in there) [,] (more|updates|an update|help|news|someone) => act: contact
            ! (courier|carrier|driver|rider|bank|seller|merchant|insurer|airline|hospital|landlord|customs) (will|'ll) [be] (deliver|delivering|call|be|return|bring) ~2
            ! (if|when|once|unless|until|whether|as soon as) (you|the ~1|your ~1) (have|get (a|an|the|your|it|this|that|to|back|round|any|some)|plan|intend|expect|aim|hope|want) ~2
            ! hope to (see|meet|welcome|have) you
            ! hoping to (see|welcome|meet) you
            # said as what is planned: somebody rings, comes, it arrives
            (someone|somebody|one of (us|our <word>|the <word>|my <word>)|<team>|colleague|supervisor|manager|engineer|technician|specialist|adviser|advisor) (rings|calls|phones|telephones|emails|texts|contacts|messages|visits|writes to|gets back to|replies to) you [back] [<word>] [<word>] (<later>|once|as soon as) => act: contact
            (engineer|technician|plumber|electrician|crew|driver|courier|part|parts|spare|replacement|stock|tanker|unit) (arrives|gets (there|here|in|to you)|comes (out|in|to you|back)|is back|lands|ships|goes out) [<word>] [<word>] [<word>] <later> => act: do
            (letter|cheque|check|parcel|package|van|card|voucher|copy|payment|payout|funds|money|batch|bag|luggage|document|documents|form|contract|kit|label) ~6 (goes out|go out|ships|ship out|leaves us|leaves our <word>) [<word>] [<word>] [<word>] <later> => act: do
            <i-will> [also|be sure to|definitely|certainly|personally|make sure to|make sure we|gladly|of course|also be sure to] let (him|her|them|<name>|<given>|(our|the|my|your) ~4 (team|crew|folks|people|staff|colleagues|devs|developers|department|managers|management|manager|store|branch|kitchen|driver|office|guys|chef|owner|boss|lot)) know => act: do
            <i-will> let <name> know => act: do
            <i-will> [also|then|both|just] (see to it|make sure) that (his|her|their|the|our|your) => act: do
            <i-will> [also|then|just|happily|gladly] (float|nominate|fax|recommend you|step in|jump in|stick around|hang (about|around|on|fire)|wait (here|with you|on the line|by)|stand by|relay|showcase|brief|commend|recognise|recognize|wire|top it|drop it|put (it|this|that|your ~1) (in front|to|past|before|forward)|run (it|this|that) (by|past)|bring (it|this|that) (up|to)|take (it|this|that) (to|up)) => act: do
            (and|then) (call|ring|phone|telephone|email|e mail|mail|message|text|dm|whatsapp|update|inform|notify) you [back] ~4 (<later>|once|as soon as|the moment|when) => act: contact
            (and|then) (call|ring|phone|get) (you|back to you) [back] (<later>|once|by <word>) => act: contact
            (code|codes|label|link|receipt|voucher|e voucher|copy|tracking|form|quote|paperwork|invoice|email|photos|contract|ticket|tickets|itinerary|schedule|report|letter|number) to follow [<word>] [<word>] (<later>|in|by|via|once|here|separately) => act: do
            (should|will|'ll) [then|also|hopefully|normally|still] (ring|call|phone|email|contact you|get back|be in touch|reach you|be with you|be there|land|be round|be over|arrive) [you|back|to you|out] [<word>] (<later>|around <number>|about <number>|<number>) => act: contact
            ^ expect (<name>|<given>|her|his|him|them|(our|the|a|an|my) ~2) [<word>] [<word>] [<word>] (<later>|between <number>|from <number>|around <number>) => act: contact
            (i'm|we're|i am|we are) [now|also|already|just] (calling|ringing|phoning|messaging|emailing|texting|dming) you (now|right now|this (minute|second|instant)|straight away|back) => act: contact
            (i'm|we're|i am|we are) [now|also|already|just|personally] (seeing|meeting|booking|ordering|dispatching|dropping|chasing|bringing|filing|escalating|raising|flying|driving|posting|mailing|couriering|faxing|nominating|delivering|collecting|speaking (to|with)|talking (to|with)|dropping off|taking (this|it|that|him|her)|fixing|restoring|resending|reissuing|upgrading) [<word>] [<word>] [<word>] [<word>] (<later>|at <o'clock>|at <how-many>|before you|first thing|for <weekday>|for tomorrow|for first thing) => act: do
            (i'm|we're|i'll be|we'll be|i am|we are) (staying|sticking|hanging|standing|waiting|sitting) [<word>] [<word>] [<word>] [<word>] (until|till) => act: do
            (we|i) (can|could) (have|get|ask) (him|her|them|someone|somebody|<name>|<given>|(a|an|the|one of our|our|my|one of the) ~4) (ring|call|phone|email|contact|message|text|get back to|reach out to|speak to|come out|visit|come round) [you|to you] => act: contact
            (head|chief|director|manager|supervisor|lead|leader|coordinator|president|owner|founder|engineer|technician|specialist|colleague|officer|vet|nurse|doctor|teacher|principal) (of|for|in) ~3 (will|is going to|'ll) [personally|then|also|now|both] (<deed>|<contact>|listen|telephone|ring|phone) ~4 (you|your|<later>|it|this) => act: do
            will [also|personally|then|now] telephone (you|your) => act: contact
            (it'll|they'll|that'll|this'll|these'll|he'll|she'll) [all|then|also|now|still|just] [be] (go out|<ed>|with you|on its way|on their way|in your|there|arrive|reach you|reach|ship|land|come|follow|redone|back|live|ready|up|get to you) [again|back|out] [<word>] [<word>] [<word>] (<later>|when you|before you) => act: do
            (you'll|you will) (have|get|receive|be getting|be having) (a|an|the|your|our|his|her|my|one|both|all) ~4 (by|before|within|no later than|first thing|no later) ~2 (<weekday>|tomorrow|tonight|today|noon|midday|lunchtime|<number>|<o'clock>|end of|eod|close|morning|the hour|minutes|hours|days|hour) => act: do
            (bill|refund|order|statement|report|account|ticket|claim|case|meter|line|item|parcel|bag|application|test|sample|form|booking|payment|invoice|unit|car|phone) (will|'ll) [then|also|now] be (redone|rerun|rechecked|retested|reprinted|recalculated|re read|remade|reviewed|checked|rebuilt|reassessed|collected|picked up|inspected) ~2 (overnight|<later>) => act: do
            ^ [and|also|just] (passing|sending|forwarding|feeding|relaying|flagging|raising|sharing) (this|that|it|your ~2|these) [on|over|along|up|back|straight|right] (to|with) => act: do
            (you'll|you will) (have|get|receive) (a|an) ~3 (in|at|on|to) (your|the) <word> (by|before|within|first thing) ~1 (<weekday>|tomorrow|tonight|today|noon|midday|<number>|<o'clock>|eod) => act: do
            (technician|engineer|crew|porter|driver|courier|rider|plumber|nurse|someone|somebody|colleague|taxi|van|replacement|manager|supervisor|doctor|tow truck|truck|guard|security|locksmith) (is|are) (on (his|her|their|its|the) way (up|over|down|round|out|there|to you|now|with)|turning (round|around)|heading (up|over|down|round|out|there|to you|your way)) => act: do
            (driver's|rider's|crew's|engineer's|porter's|courier's|van's|technician's|someone's|somebody's|locksmith's|taxi's) (on (his|her|their|its|the) way|turning (round|around)|heading (up|over|down|round|out|back|there|to|your)) => act: do
            ! you'll see (immediately|straight away|right away)
        """,
        "guarantee": """
            # guide (never over-promise): an absolute assurance
            (i|we) [can|do|will|fully|personally|100|hereby] (guarantee|guaranty|guaranteed|promise|swear|vow)
            (is|are|be|it's|that's|fully|absolutely|100|totally) (guaranteed|a guarantee)
            guarantee (you|that|it|this|your|the|a|an|we|delivery|same|to)
            guaranteed to
            (you have|you've got|have|with|on) (my|our) (word|promise|guarantee|assurance)
            (my|our) (word|promise|guarantee|assurance) (is|to you|that)
            (i|we) [can|do|will|want to] assure you ~6 (will|won't|'ll|shall|never|always|guaranteed)
            (rest|be|please be|stay) assured ~6 (will|won't|'ll|shall|never|always|guaranteed)
            (will|'ll|we'll|i'll|it'll|you'll) (definitely|certainly|absolutely|surely|undoubtedly|100|\
never|without [a|any] doubt|for sure) (be|get|have|work|fix|receive|resolve|arrive|happen|solve|go|fail|\
face|experience|see|let|disappoint|occur|make|help)
            (definitely|certainly|absolutely|surely|undoubtedly|100) (will|going|be|fixed|work|works|\
resolved|guaranteed|happen)
            (i'm|we're|i am|we are) (100|absolutely|completely|totally|absolutely) [percent] (sure|certain|\
positive|confident) [that|it|you|this|your]
            i'm sure $
            , (i'm|i am|we're) (sure|certain|positive) (of it|of that|about it)
            (without|beyond) (fail|a doubt|any doubt|doubt|question|a shadow)
            (no|zero|not any) (doubt|chance|risk|question) [about it|that|it|whatsoever|of]
            (will|shall|would|'ll|won't|not|never) [never|not] (happen|occur|repeat|recur) (again|ever|\
anymore)
            (will|'ll|i'll|we'll|you'll|it'll|shall) never [ever] (happen|occur|have|experience|face|\
encounter|again|let|fail|lose|regret)
            for (sure|certain)
            (100|hundred) [percent] (guaranteed|sure|certain|safe|secure|satisfaction|guarantee|working|\
covered|risk)
            (mark|trust) my words
            (you can|you may) (be sure|be certain|rest easy|count on|bank on|bet|trust)
            (count on|bank on) (it|this|that|us to)
            risk free
            no matter what
            at all (times|costs)
            (will|always|every) [always|single] (work|works|time) (every|always|single) [time]
            ! (satisfaction|best price|price|low price|extended|manufacturer|product|warranty|match) (guarantee|guaranteed)
            ! (not sure|not certain|make sure|be sure to|sure enough|i'm not|we're not)
            ! (isn't|aren't|not|cannot be|can't be) guaranteed
            ! (no|any|without|a bank|under) (guarantee|guarantees)
            ! (i'm|we're|i am|we are) sure [that] (you|your|you're|there|it's|that|the|this)
            never have ~2 (problem|problems|issue|issues|trouble|worries) ~4 (again|ever)
            (will|'ll|it'll|you'll) always (work|arrive|be (on time|available|there for you|safe|perfect|\
the best|the lowest))
            ! (hope|hoping|hopefully|prevent|ensure|so that|so it|make sure|trying) ~6 (happen|occur|repeat|\
recur) [again|ever]
            (there is|there's|there are) [absolutely] no way [that] (this|it|you|that|we|anything) (can|\
could|will|would) ~2 (fail|go wrong|break|happen|lose|miss)
            (won't|will not|never|not|without) [ever|going to] (lose|losing|pay|paying|miss|missing|be charged|cost you|cost|owe|spend|wait|be billed|be left|be without|regret) [a|any|one|another|even|a single|you] [single|penny|cent|peso|thing|minute|dime|centavo|second|extra|more] (penny|cent|peso|thing|minute|dime|centavo|second|more than|photo|file|day|cover|message|call|single|out of pocket)
            (not|never|won't|will not) be (out of pocket|a penny worse|left out of pocket|left short|any worse off|disappointed|sorry)
            (no ifs|no ifs or buts|no ifs no buts|come what may|rain or shine|hell or high water|one way or another|one way or the other|under any circumstances|under no circumstances|without exception|whatever happens|no matter what happens|no two ways about|no question about it|no questions about it|beyond a shadow|make no mistake|sure as|guaranteed or|or your money back)
            , (full stop|period|end of|no question|no exceptions|no doubt|guaranteed|i promise|we promise|i guarantee|promise|hand on heart|for certain|for sure|without fail|zero doubt|trust me|believe me|take my word)
            (cast iron|castiron|iron clad|ironclad|rock solid|copper bottomed|solemn|personal|absolute|firm|full|lifetime|watertight) (promise|guarantee|assurance|commitment|word)
            (hand on heart|cross my heart|scout's honour|scout's honor|pinky promise|pinky swear|on my life|on my mother's|you have our word|take my word for it|that's a promise|it's a promise|this is a promise|is a promise|a sure thing|a dead cert|a certainty|a done deal|a safe bet|as good as done)
            (put|stake|bet|wager|risk|put down) (my|our|the|good) (house|life|job|name|reputation|money|bottom dollar|shirt|mortgage|salary|last|boots|pension|farm|hat) [on]
            (i'd|i'll|we'll|i will) (eat my hat|swear|vouch|stake|bet)
            (i|we) (give|gave|giving|'ll give) (you|him|her) (my|our) (word|promise|guarantee|assurance)
            (can't|cannot|can never|could never|won't|will not|won't ever|will never|couldn't) [possibly|ever|simply] (fail|go wrong|break|crash|happen again|be lost|get lost|go missing|go astray|run out|let you down|leak|be hacked|be beaten|get hacked|break down|be late|fall|lose|slip|wear out|fade|rust|crack|freeze|happen|recur|occur|reappear|return|see this again|see it again|have this (problem|issue) again|need (another|to worry)|ask for your|share your|sell your|charge you|be stuck)
            (we|it|they|he|she|that|this|you) (always|never|'ll always|'ll never|will always|will never) [ever] (find|finds|arrive|arrives|deliver|delivers|fail|fails|miss|misses|lose|loses|wrong|breaks|break|crash|crashes|late|leak|get it right|gets there|go down|goes down|come through|comes through|honour|honor|make it|gets through|work|works|turn up|turns up|wins|win)
            (unbreakable|foolproof|fool proof|bulletproof|bullet proof|fail safe|failsafe|infallible|indestructible|zero risk|zero chance|hacker proof|unhackable|totally safe|perfectly safe|completely safe|entirely safe|absolutely safe|impossible to (lose|break|hack|fail)|impossible for (it|this|that|anyone|you|them)|permanently fixed|fixed for good|fixed forever|solved for good|gone for good|once and for all|never again|waterproof guarantee|without fail|will not fail)
            (zero|no|not a|not the slightest|nil|not one) (chance|doubt|possibility|danger|risk|question) [whatsoever|at all|in my mind] (of|that|about|it|whatsoever|at all|you|anyone|this|in)
            100 (be|entitled|going to|get|sorted|covered|yours|fixed|refunded|back|sure|certain|safe|secure|reliable|accurate|guaranteed|of the time|arrive|there|happen|happening|coming|positive|confirmed|percent)
            (will|'ll|going to|shall|won't|gonna) (100|one hundred percent|definitely|absolutely|most definitely|most certainly|certainly|for sure|for certain|without fail|undoubtedly|without question|positively|guaranteed)
            (is|are|was|i'm|we're) [<number>|absolutely|completely|totally|dead] (certain to|sure to|bound to|guaranteed|sure thing)
            guaranteed $
            (guaranteed|guarantee) (by|to|within|delivery|next|same|for|before|refund|return|it|that|on|not|no|a|you)
            (last|only) time (this|it|that|you'll|you will|you) [ever|will|'ll] (happens|happen|see|have|hear|deal|need|call|face|'ll|ever)
            (you|you'll|you will) [can] (definitely|certainly|absolutely) (get|have|be|receive|see|love|find|hear)
            (rest|be|feel|stay) [fully|completely] assured [that|,|your|we|it|this|you|the|he|she|nothing|there]
            (in every case|every single time|every time without|each and every time|at all times|ever again|for life|for good|forever) $
            ! (not|can't|cannot|won't|no longer|isn't|aren't|don't|never|couldn't) ~2 (guarantee|guaranteed|promise|guarantees)
            ! (lifetime|warranty|money back|full|limited|year|best price|price|low fare) guarantee (covers|is valid|applies|form|period|terms|card|certificate)
            ! (refund|warranty|fit) guarantee
            ! (manufacturer's|manufacturer|maker's|factory|supplier's|statutory|legal|under [the|a|our|your]|<number> year|year) guarantee ~1
            ! (if|unless|so that|to make sure|hope|hopefully|hoping) ~4 (again|never) ~2
            ! so [that] (it|this|that|they|you|nobody|nothing|such <word>) (doesn't|does not|don't|do not|never|won't|can't|cannot) <word> ~3
            ! (will|'ll) (definitely|certainly|absolutely|always) (look|check|try|pass|let|keep|take|share|ask|forward|be (happy|glad|here)|consider|note|need|want|see what|do my|do our)
            ! (can|could|may|will|would) (i|we|you) ~6 ?
            there is [absolutely|simply|really] no (way|chance|possibility|risk) [that] (your|you|this|it|anything|anyone|any|we|the) ~6 (lost|lose|fail|stolen|leak|leaked|wrong|break|breaks|hacked|delayed|cancelled|late|happen|happens|go wrong|denied|rejected|expire|ever)
            (nothing|no one|nobody) (can|could|will|would) [ever|possibly] (go wrong|fail|happen to|be lost|get lost|break|touch|harm)
            (you|it|this|they|we) (will|would|'ll) (not|never) [ever] (have|see|get|face|experience|notice|suffer) (a single|another|one more|even one|any|the slightest) (problem|issue|fault|failure|delay|outage|error|trouble|interruption|glitch)
            (we|our team|our system|our systems|our couriers|our staff) (never|do not ever|don't ever) [ever] (make (mistakes|errors|a mistake|an error)|fail|lose|go down|go wrong|are late|miss|break)
            (make|making|made) (absolutely|a hundred percent|100|completely) (sure|certain)
            ! money back guarantee
            ! (nobody|no one|noone|know|knows|knowing|tell|say|sure|find out|confirm|hear|check) ~3 for (sure|certain)
            ! (should|shouldn't) ~6 (full stop|period|end of)
            ! (refund|replacement|replace it|exchange|credit|swap|repair|voucher|another one|new one) or your money back
            ! rest assured [that|,] (your|the|this|all|any|every) ~1 (concern|concerns|case|issue|request|report|feedback|matter|ticket|inquiry|enquiry|query|message|complaint|email|comments|suggestion|details|application) ~2
            ! rest assured [that|,] (we|our team|the team|our <word> team) (are|is|have|has|we're|we've|take|takes|value|understand|do|will (look|review|investigate|check|do|try|continue|keep|get back|update|work|take))
            (will|'ll|it'll|we'll|you'll|they'll|i'll|won't|would|shall|can) never ever
            never ever <word> (again|back)
            (not|never) in a (million|thousand|hundred) years
            in a (million|thousand) years
            (nobody|no one|noone) (can|could|will|else can) [ever] (use|touch|access|see|get into|get at|open|spend|take|read|steal|log into|log in|reach) (it|them|your <word>|that|this|those|anything) (any more|anymore|any longer|again|but you|except you|ever)
            no quibbles
            no quibble
            (not|won't|never|will not|doesn't|without) ~4 (a|one|a single|another|an extra) (penny|cent|pence|dime|centavo) [more|extra]
            (bank|count) on (that|it) $
            on that you can (rely|depend|count)
            you can (rely|depend) on (that|it|me|us|this)
            you can set your (watch|clock) by
            (i'd|i would|i'll|we'd) stake
            (you'd|you'll|you will) have to (kill me|fire me)
            or (i'll|we'll) eat (my|our)
        """,
        "jargon": """
            # style (plain language): terms that customers should not need to know
            # support and operations
            (sla|slas|tat|aht|frt|fcr|rca|root cause analysis|poc|sme|smes|l1|l2|l3|tier 1|tier 3|tier one|tier three|backend|back end|frontend|front end|noc|soc|sop|sops|kpi|kpis|crm|tsr|rma|rmas|rga|asn|moq|sku|skus|upc|kb article|kba|bau|etr|mttr|sev 1|sev 2|reproducible|repro steps|wip|uat|qa team|eta on)
            (escalation matrix|escalation path|change request|service request number|incident management|work order|trouble ticket|triage|triaged|sync up|provision|provisioned|provisioning|deprovision*|whitelist*|blacklist*|deprecat*|sunsetted|end of life|eol|legacy system|onboarding flow|use case)
            # IT and network
            (dhcp|ipv4|ipv6|ip conflict|mac address|subnet|subnet mask|default gateway|nat|cgnat|nat type|port forwarding|port forward|upnp|ssid|vlan|mpls|bgp|latency|jitter|packet loss|packet|packets|throughput|ping test|firmware|bios|uefi|ssl|tls|ssl certificate|tcp|udp|ftp|sftp|ssh|mx record|mx records|spf|dkim|dmarc|cname|txt record|propagation|dns propagation|ttl|cdn|proxy|reverse proxy|load balancer|failover|redundancy|cache|caching|cookies and cache|cached data|localhost|ddos|cidr|api|apis|api key|endpoint|endpoints|payload|webhook|webhooks|json|xml|yaml|regex|sdk|sdks|rest api|oauth|oauth2|sso|scim|ldap|active directory|jwt|auth token|access token|bearer token|session token|hash|checksum|handshake|null|null pointer|stack trace|stacktrace|syntax|parser|compile|debug|debugging|debug log|kernel|registry key|registry editor|regedit|sql|query string|schema|cluster|docker|kubernetes|vm|virtual machine|hypervisor|server side|client side|cron|cron job|daemon|mutex|race condition|heap|memory leak|nvme|raid|gpt|mbr|ntfs|fat32|exfat|chipset|driver conflict|dll|msi|apk|ipa|sideload*|bootloader|root access|rooted|jailbreak*|adb|event viewer|command prompt|cmd|powershell|terminal command|environment variable|env|repo|repository|merge conflict|pull request|build number|ci cd|http 500|error 500|4xx|5xx|500 error|502|503|cors|csrf|xss|user agent|javascript console|dev tools|devtools|har file|har|iframe|utm|a b test|feature flag|idempotent|async|asynchronous|synchronous|polling|rate limit|rate limiting|throttle|throttled|throttling|load shedding|sandbox|staging|prod|production environment|codec|bitrate|transcode*|rendering engine|drm|hdcp|edid|hdmi cec|mesh network|pppoe|apn|apn settings|imsi|iccid|mnp|msisdn|volte|vowifi|lte band|gsm|cdma|ont|olt|onu|gpon|ftth|fttc|dsl|adsl|vdsl|dslam|cpe|los light|pon light|napbox|nap box|drop cable|splice|splitter|attenuation|signal to noise|snr|db level|line profile|port binding|modem bridge|bridge mode|provisioning profile|qos|backhaul|rf|node split|bts|spectrum)
            (2sv|totp|two factor|2 step|authenticator seed|captcha token)
            # banking, payments, insurance
            (kyc|aml|pep|edd|ach|ach hold|swift mt103|mt103|sepa|rtgs|neft|imps|pesonet|clearing house|arn|auth code|authorization hold|pre auth|preauthorization|pre authorization|settlement period|interchange|acquirer|acquiring bank|merchant descriptor|descriptor|mcc|pan|pci|3ds|3d secure|tokenization|tokenized|ledger balance|floating transaction|escrow|apr|apy|ear|ltv|dti|accrual|accrued|delinquent|subrogation|coinsurance|rider clause|eob statement|prior authorization|adjudication|adjudicated|cash surrender value|annuity|nav|navpu|t 1|t 2|custodian|margin call|liquidity|stop payment|dormancy|dormant account|nostro|reconciliation|reconcile|remittance advice|wire trace|trace number)
            # travel, logistics, retail
            (pnr|ssr|iata|gds|fare class|fare basis|fare bucket|rbd|codeshare|code share|interline|irrops|irop|irops|mct|ada|apis|sked|block time|deadhead|stby|waitlisted segment|open jaw|tod|possession of the line|engineering possession|rolling stock|stock displacement|eus|awb|airway bill|bol|bill of lading|hub scan|inbound scan|outbound scan|last mile|first mile|lmd|3pl|rts|rto|hawb|mawb|incoterms|ddp|fob|cif|hs code|tariff code|customs clearance|consignee|consignment|consignor|linehaul|line haul|sortation|manifested|pod|dimensional weight|volumetric weight|demurrage|drop ship|drop shipping|backordered|oos|restock cycle)
            # office talk
            (synergy|synergies|leverage|leveraging|circle back|touch base offline|bandwidth to|low hanging fruit|deep dive|granular|holistic|paradigm|stakeholder|stakeholders|actionable|deliverable|deliverables|going forward basis|as per protocol|pursuant to|hereinafter|herewith|aforementioned|heretofore|notwithstanding|thereto|therein|hereby|remit|remittance|expedite the escalation|liaise|utilize|utilization|facilitate|operationalize|ecosystem|value add|ideate|ping the|loop in|run it up|push back on|level set|net net|alignment|verbiage)
            ! (safe|token of|premium|principal of) (and|to|of|our|the|your|aside|up)
            ! (terminal|driver)
            ! (bank|nearest|local|any|our|your|the|a|store|this|that|main) (branches)
            # known to most customers
            ! (2 step|two factor|two step|2 factor) [verification|authentication]
            ! error code
            ! (clear|clearing|clears|cleared) [your|the|its|any] [browser's|browser|app's|app] (cache)
            ! cache and cookies
            ! cache , cookies
            # short names of trades, that only insiders know
            (fnol|subro|ror|acv|rcv|tpa|siu|npi|mmi|ecoa|nibss|nip reversal|t 3|t 5|sar filing|stp|uetr|chaps|avs|stan|rrn|utr|vpa|npci|nach|ckyc|ekyc|nre|nro|noc|rfi|ctr|coi|msf|correspondent bank|sanction screening|sanctions screening|velocity check|velocity threshold|velocity rule|pir|wtr|worldtracer|aog|emd|ndc|misconnex|misconnect|offload code|crs|o d|revalidation|offline revalidation|interline agreement|tpws|aws fault|tsr|headcode|spad|ole|traincrew|diagrammed|mtu|wwan|gpo|sccm|intune|uem|idp|rbac|vdi|smb|rdp|tpm|psu|oom|segfault|deadlock|k8s|shard|sharding|reindex|mitm|waf|entitlement|telemetry|heartbeat|coredump|kernel panic|dslam|mdf|oss|bss|hlr|ota push|ims|pbx|fttp|sogea|snr margin|dlm|nte|rsrp|rsrq|sinr|prb|vplmn|pdp|omci|ssid broadcast|thumbprint|assertion|sis sync|ugc|csam|asn|otd|soc|dwell|cross dock|exception scan|doa|oow|capa|qrc|swo|ecn|mpan|mprn|dno|eac|smets1|ihd|rcd|mcb|dcc|recloser|kva|icd|cpt code|ldw|cdp|cdw|yq|psc|tfc|occ adjustment|pro rate|wet sig|front end load|subledger|netting|mandate reference|dunning|accrual basis|churned|sdr|p1 incident|p2 incident|priority 1 incident|l3 queue|ops queue|queue bin|nostro|dda|gl account|gl code|poa document|ubo|ofac|pld|mcc block|risk engine|risk hit|rule hit|auto decline|soft decline|hard decline|do not honor|do not honour|code 05|response code <number>|reason code <number>)
            (ml|ai) (mod|model|rule|flag|score|classifier)
            (pep|edd|kyc|aml|cdd|ofac) (screen|flag|hit|check|review|match|hold|queue|threshold)
            (form|code|status|reason|error) <code>
            # what players, creators and technicians say among themselves
            (cpu throttling|gpu driver|gpu drivers|gpu error|bit rate|bitrate|bitrates|codec|codecs|frame rate drop|crash log|crash logs|dump file|dump files|event log|hard reset|soft reset|cold boot|safe boot|clean boot|power cycle|power cycling)
            (spoofing|smishing|vishing|malware signature)
            (content id claim|content id|ypp|cpm|rpm|impressions share|residual value|payment hold|payment holds)
            # three to five letters without a vowel are a short name of the trade (`letters` leaves out what everybody knows)
            <letters>
            # the beginning of a reference
            ! <letters> <number>
            # telephone and internet lines
            (nap (slot|slots|port|ports|facility|id)|dp port|fdp|odn|osp (team|crew|side|works)|osp|fiber rehab|fibre rehab|line rehab|rehab (works|schedule|area)|(rx|tx|optical) (power|level|levels|loss|budget)|loss of signal|peering|upstream provider|upstream carrier|route leak|bgp session|headend|head end|docsis|mimo|esn|meid|eid number|mvno|mno|sim locked|master socket|test socket|sip trunk|sip alg|truck roll|intermod|interleaving|line fault code|a2p|p2p sms|cell sector|handover failure|node (congestion|outage|segmentation)|idu|odu|port flap|flapping|contention ratio|smpp gateway|smtp relay)
            # computers
            ((buffer|integer|stack|heap|bit) overflow|use after free|uaf|heap corruption|memory corruption|connection pool|thread pool|main thread|worker thread|middleware|gatt|regression (in|sa|po)|known regression|replica lag|orm|acl|acls|iam role|siem|(certificate|cert|trust) chain|root cert|intermediate cert|nonce|garbage collector|gc pause|eventual consistency|eventually consistent|quorum|blue green deployment|canary (release|build|deployment)|backport*|anr|desync*|desynced|netcode|tick rate|tickrate|iscsi|vpc|ingress|egress|ttfb|heuristic|rollback segment|upsert|cold storage tier|read replica|write ahead|dead letter|message queue|job queue|queue depth|backoff|circuit breaker pattern|tenant id|multi tenant|service worker|worker node|build pipeline|hwid|anti cheat module|rng seed|drive index|encoders|transcoder|pg bouncer|autoscal*|containeriz*|dependency conflict|dependency tree|linter|transpil*|symlink|inode|swap partition|cross origin|preflight request|ip whitelisting|whitelisting|api (call|calls|limit|level|gateway|response|version))
            # money
            ((intermediary|correspondent|acquiring|beneficiary) bank|value (dated|dating|date)|card scheme|scheme rules|bin (range|block|lookup)|psp|emv|pin block|direct debit mandate|(dd|debit) (mandate|guarantee|indemnity)|(your|the|a) dd|bacs|auddis|addacs|add on rate|diminishing balance|effective interest rate|eir|dsr|dbr|nsf|daud|daif|basis points|bps|libor|sofr|pmi escrow|heloc|charged off|re ageing|re aging|rolling reserve|payfac|merchant discount|kyb|aml|str filing|sdd|psd2|reg e|reg z|gl (posting|entry|code)|batch settlement|settlement (batch|window|cycle|file)|clearing (cut off|cutoff|cycle|run)|suspense account|recon|eod (recon|batch|run|file|processing|posting)|t 4|net settlement|wagering|rollover requirement|<number> rollover|turnover requirement|fx spread|cross currency|dcc|ctf|rba|source of funds declaration)
            # insurance, pensions, health
            (betterment|at inception|policy inception|inception date|od theft|vul|aon|ncb|tpl|bi limit|pd limit|uim|proximate cause|moral hazard|average clause|coordination of benefits|prior auth|formulary|step therapy|superbill|cpt|dme|loss ratio|loss run|salvage value|constructive total loss|ex gratia|cetv|avc|avcs|sipp|mpaa|ufpls|crystallis*|uncrystallised|commutation factor|gmp equalis*|ancillary (levy|charge)|ancillary ticketing|pass through fee|non admitted|claims reserve|pec exclusion|pmrf|lhio|cf4|cf2|cewt|case rate)
            # journeys and parcels
            (acriss|pqp|pqd|mqm|mqd|fare diff|adcol|add collect|mco|umnr|wchr|wchs|wchc|inad|mel item|atc (restrictions|restriction|slot|flow)|ground stop|flow control|edct|crew (legality|duty limit|duty limits)|out of hours crew|tech stop|equipment (swap|change)|married segment|axle counter|waiting for a path|train path|unit failure|short formed|set swap|missed the trailer|trailer at|hub (scan|sort)|first mile scan|failed (first|last) mile|sort (facility|hub)|mis sort|missort*|overgoods|ltl|ftl|liftgate|deconsol*|selectivity|atrig|ieird|sad form|formal entry|informal entry|eori|ioss|ddu|stacked (order|orders)|surge cluster|geofence*|dispatch queue|batching algorithm)
            # power, water, machines
            (gsop|erroneous transfer|solr|back bill*|deemed contract|kvar|power factor|anti islanding|mppt|overvoltage trip|overvoltage|ridethrough|string inverter|thermistor|eev|comm error|compressor lockout|sealed system|tsb|dtc|dtcs|ecu|obd|egr|dpf|wltp|bom|bill of materials|igniter module|ber|oow|cid|customer induced damage|plu|rtv|bopis|pick wave|wave picking|stock ledger|cycle count)
            # offices
            (ttfr|p1|p2|p3) (ticket|incident|queue|priority|breached|sla|bridge|case)
            (l1|l2|l3|tier 3|tier three) (queue|team|swarm|review|support|bridge|desk)
            (swarming|l2 swarm|auto bumps|dispo code|disposition code|queue bin|jo number|jo no|ra number|ukvi portal code|gwf|liveness check|e kyc|far score|vas subscription|lob|otdr)
            (ang|yung|may|ng) jo $
            (reason|return|response|reject|decline|denial) code (<word>|<code>|<number>) [<number>]
            (saml|sso) (assertion|metadata|handshake|token|response|claim)
        """,
        "deflection": """
            # guide (stay on the customer's channel): sends the customer to another channel, form, person or place
            # private messages
            (dm|pm|inbox|private message|direct message) [to] (us|me|your|our|them)
            message (us|me) [privately|directly|in|via|on|through] [with|at|the] (privately|directly|via|on|\
through|in|with your|your|here)
            (send|sending|drop|shoot|slide|pop|leave|give|write|hit) (us|me|over|them|our team|it to us) \
[in|up] [with] (a|an) [quick|private|direct|secure] (dm|dms|direct message|private message|pm|email|e mail|\
mail|call|ring|text|message|note|line|buzz)
            (send|drop|shoot|slide|leave|write) (a|an|your|those|that|the|any|it|them|over|us) [<word>] \
[<word>] [via|in|through|by|over] [a] (dm|dms|direct message|private message|pm) [to|with|at|via|using]
            send [us|me] your ~4 (via|through|by|in|over) [a|our|the] (dm|pm|direct message|private message|\
email|e mail|messenger|whatsapp|viber)
            (via|through|by|over|in|into|to|on|using) [a|our|the] (dm|dms|pm|pms|direct message|direct \
messages|private message|private messages|direct messaging|private messaging|private chat|messenger|\
whatsapp|viber|telegram|skype)
            (move|take|go|switch|continue|head|hop|jump|meet|chat|carry|bring|join|shift) ~3 (dm|dms|\
private|direct messages|direct message|private message|inbox|offline|pm|messenger|private chat)
            # phone and mail
            (call|phone|ring|dial|telephone) (us|our|your|customer|<number>|support|in to|into|them|this \
number|him|her|technical|tech|back|the ~2 (line|hotline|number|team|department|desk|center|centre|support|\
office|service|bank|store|<third>)|at <number>|on <number>|<name> ~2 (team|department|line|support|desk))
            (call|phone|text) , (chat|email|text|call|message)
            (give|giving) (us|them|our ~3|the ~3|customer ~2|support|me) a (call|ring|buzz|bell) [at|on|so|\
and|to]
            (email|e mail|write) (us|them|our|your ~2|to us|to our|to the|support|<email>|at <email>|\
customer|to <email>)
            (hotline|helpline|toll free number|call center|call centre|customer service line|support line|\
trunkline)
            (at|call|dial|phone|tel|ring) [tel|phone] <number> <number> <number> [<number>]
            # contact somebody
            (contact|reach out to|get in touch with|get in contact with|get a hold of|get hold of|get ahold \
of|speak to|speak with|talk to|talk with|chat with|connect with|consult|consult with|liaise with|approach|\
check with|check directly with|work with|inquire with|enquire with|coordinate with|follow up with|turn to|\
verify with|write to|raise this with|raise it with|take this up with|take it up with|reach) (us|our|your|\
their|them|customer|support|an|one of|station|staff|him|her|this team|my|any|technical|sales|billing|local|\
either|google|apple|microsoft|facebook|amazon|paypal|xbox|sony|playstation|nintendo|steam|a ~2 (<team>|\
<third>)|the ~3 (<team>|<third>|<place>|provider|line|hotline|desk|crew|owner|operator|developers|seller|\
manufacturer|vendor|publisher|administrator)|<name> [<word>] (support|team|directly|help|customer))
            contact (us|support|<name>|<email>|<number>|customer ~1)
            (reach|reached) [us|them|our ~2|support|out] (at|here|via|by|on|through|from) [our|the|phone|\
email|chat|this] (<url>|<email>|<number>|here|phone|chat|live chat|email|form|link|website|there)
            (get|getting|be|put you|get you|got you) in touch (with|here|via|through|by|at|directly)
            (get|put) (you|them) in touch
            in touch with (our|the|your|their|us|a|one|<name>|customer|support)
            (contacting|calling|emailing|messaging|reaching out to|speaking with|speaking to|speaking|\
chatting with|talking to|writing to|phoning) (our|your|the ~2 (<team>|<third>|<place>)|us (at|via|here|on|\
through|by|directly)|them|customer|support|<name>|his|their|a ~1 <team>|local)
            (you can|you may|you could|please|kindly|must|should|need to|have to|want to|best to|will need \
to) [also|directly|always|still|just] (contact|reach out to|reach|email|call|visit) (them|us|him|her|\
support|customer|<name>|here|directly)
            (connect|touch base) (with|to) (us|our|your|the ~2 <team>|their|an agent|a live|customer|\
support|any ~1 <team>|one of)
            reach out (here|at|via|through|by|directly|in|to)
            (live|online|web|our) chat [team|support|agents|option|service|here|line|button]
            chat (us|by|here|via|support|with (us|our|a|an|one|support|them))
            (use|using|click|clicking|select|selecting|tap|press|hit|open|via) [the|our|this|on] [the] \
[live] (chat|contact us|contact|support) [us] (button|icon|widget|bubble|option|link|form|feature)
            (follow|following) the prompts
            (speak|talk) (to|with) [a|an|our|the|your|one of our] [<word>] (agent|representative|specialist|\
advisor|manager|someone|supervisor|team|staff|expert|pharmacist|doctor|technician)
            # forms and tickets
            (create|open|submit|raise|file|log|fill|complete|make|place|start|lodge|put in|send in|initiate|\
send) [out|in|up|us] (a|an|this|your|our|the) [new|support|short|online|quick|formal|separate|web|contact|\
feature|bug|help|service|customer|refund|claim|dispute|private|following] [support|request|report|contact] \
(ticket|tickets|request|case|form|complaint|claim|report|dispute|appeal|incident|query|inquiry|enquiry|sr|\
post|application)
            (submit|raise|open|log|lodge|file|report) (it|this|that|one|your ~2|these|them) (here|with|at|\
via|through|on|using|as|by|to (us|our|the|your|them|<url>|<email>))
            (share|post|submit|report|send|add|upvote|leave|suggest|suggesting|give|provide|forward|vote) \
(it|this|that|your|these|those|them|any|contact|the|a|some|feedback|a few) ~3 (here|on our|on the (forum|\
community|uservoice)|in our|in the (forum|community)|forum|forums|community|uservoice|bug tracker|idea \
exchange|via our|at our|at <url>|ideas page)
            report it [so|to|at|here]
            (go|head|navigate|hop|pop|sign in|log in) [over|on over|on] here (so|to (contact|get|submit|\
open|reach|file))
            (follow|use|click|visit|access|open|tap) (this|the|our|that|following) [following] (link|links|\
form|page|url|portal) [below|here] (so [that] (we|i|our|you)|to (make|create|submit|open|contact|reach|chat|\
get in|file|log|raise|connect|speak))
            (the|our|your) best (place|team|people|person|department|contact|point of contact|channel) (to|\
for) (send|submit|report|share|reach|contact|get|ask|call|help|go|assist|this|that|answer)
            (this|that|it|these|which) (is|are|'s|needs to be|has to be|must be|should be|can only be|will \
need to be) [something|a matter|a question|one|best|better|usually|only|that needs to be|which needs to be] \
[handled|addressed|directed|managed|answered|dealt with|raised] (for|by|to|with) (our|another|a different|a \
separate|your|the) ~2 (team|department|support|specialists|bank|seller|carrier|provider|store|manufacturer)
            (handled|managed|addressed|dealt with|taken care of) by [our|the|your|another|a different] ~2 \
(team|department|specialists|partner|partners|group|office|bank|<third>)
            # places
            visit [once] (our|the|a|any|us|your|their|one of|my|that|this|idea|nearest|<name>|once) ~4 <place>
            (visiting|visit|check|go to|going to|head to|head over to|through|via|on|browse|at) (our|the|\
your|their) [<word>] [<word>] (website|web site|help site|help center|help centre|support site|support \
center|support centre|forum|forums|community forum|portal|online portal|contact page|nearest branch|nearest \
store|local store|local branch|service center)
            (go|head|drop|stop|pop|come|bring (it|this|them|the ~2)|take (it|this|them|the ~2)|return (it|\
them)) [back|over|down|by|in|into|on|directly] (to|at|into|by|in) (your|the|any|our|a|an|one of) [nearest|\
local|closest|branch|customer service] [<name>] (store|stores|branch|branches|office|offices|shop|outlet|\
service center|service centre|counter|desk|dealer|kiosk|airport|gate|station|center|centre|police station|\
post office)
            (at|from|in|with|to) (your|the|any|our) (nearest|local|closest) [<name>] (<place>|police \
station|post office|bank)
            (ask|tell|approach|inform|notify|see) (the|your|a|any|our|an|one of the|one of our|staff|\
station) ~2 (staff|driver|bank|carrier|seller|crew|gate agent|agent|attendant|conductor|admin|administrator|\
host|pharmacist|store|manager|cashier|provider|isp|operator|agents|<third>)
            # what is no deflection
            ! (feel free|hesitate|free|always|welcome) to ~1 (dm|message|contact|call|reach|tweet|email|get|\
pm|send|drop|shoot|ask|write|chat|give|text|respond|reply) ~4 (if|for|any|anytime|should|again|whenever|\
when|at any)
            ! (we|i'll|we'll|i've|we've|i'd|we'd|let me|allow me to|they'll|they|he'll|she'll|somebody|\
someone|team|will|who) [will|have|can|could|would|just|already|also|then|shall|may|'ll|had|to|be|did|\
personally|happily|be able to|was|were|might] [happy to|glad to|able to|go ahead and] <get-in-touch> ~1
            ! i (will|have|can|could|would|just|already|also|then|shall|may|had|did|personally|happily|am|\
was|might|am happy to|am able to|am going to) [be able to|go ahead and|also|just|happily] <get-in-touch> ~1
            ! i (contacted|reached|called|emailed|spoke|talked|checked|messaged|created|submitted|raised|filed|logged|sent|reported|followed|wrote|consulted|forwarded|shared|asked) ~1
            ! (thanks|thank you|appreciate|appreciated|glad|happy|grateful) [you|so much|for|your|that|very \
much] [for|you|so much|very much|taking] [for|you|the time] (contacting|reaching|getting|calling|visiting|\
emailing|messaging|writing|chatting|speaking|dm|the dm|your dm|the call|your call|the email|your email|\
sending|connecting|time to)
            ! (you've|you have|have you|did you|since you|that you) [already|just|also|previously|recently|\
been|had|ever|last] (contacted|reached|called|emailed|spoken|spoke|talked|sent|contact|call|submitted|\
opened|created|filed)
            ! (did|have|when|if) you (contact|already contact|call|speak|talk|try|tried|submit|submitted) ~3
            ! (upgrade|upgraded|sign up|signed up|purchase|purchased|order|ordered|subscribe|subscribed|\
using|access|accessing|log in|logged in|happen|happening|is it|work|works|viewed|available|sold|listed|sold \
on|listings|listing|posts|items|find|found|look|looking|logging|logging in|signing in|use|used) ~2 (via|on|\
through|at|by|using) (the|our|your)
            ! (without|instead of|rather than|no need to|avoid|not have to|don't have to|don't need to|\
from) [having to|needing to] (dm|call|calling|contact|contacting|email|emailing|visit|visiting|going|\
sending) ~1
            ! (replied|responded|answered|sent|responding|respond|seen|received|got|following up|followed \
up|meet you|see you|reached out|look|found) [you|to you|your|to|back|our|us|a] [to] [your|you|us] (in|via|\
through|by|to|on|over|your|our|the) [the|your|a|our] (dm|dms|dm's|pm|direct message|direct messages|inbox|\
email|private message)
            ! (check|see|view|read) (your|our) (dm|dms|inbox|email|messages|email inbox)
            ! (move|moved|moving|take|carry) it (to|until) <number>
            ! (and|or|the|an) inbox
            ! <number> (pm|am)
            ! <number> (pm|am) , so
            ! (check|see|watch|verify|look at|set|open) (your|the|each) [<word>] account
            ! (forum|community) is
            ! (for|after) (getting|being|staying|keeping) in touch
            ! (contact|reach|call|email|dm|message|send) (you|him back|you back)
            ! (message|messages|messages in|them in|emails) [in] an email
            ! (the|your|this|an|any|and) (contact|call|email|chat|message|report) [center|centre|card] \
(number|address|info|information|details|you|was|is|history|log|ended|dropped)
            ! no need
            ! (get|reach) the
            ! (reports|reporting|request|form|case|report|claim) is
            ! (code|info|information|details) ~4 (complete|fill) ~3
            ! music to
            ! work with (you|him)
            ! (before|until|unless) you [can|may] (contact|call|submit)
            # any addressee
            (please|kindly|can you|could you|would you|and|or|to|must|should|then|just|simply) (dm|pm|\
inbox) [me|us|with|the|so|your|at|via|for|a|any|and|if|over|details|me]
            (dm|pm) (so|with|the|for assistance|for help|at|details|if|and we)
            (please|kindly|should|must|need to|have to|can|may|could|to|and|by|or|recommend|suggest|advise|\
directly|best|then) (contact|contacting|reach out to|reaching out to|get in touch with|getting in touch \
with|speak to|speak with|speaking to|speaking with|talk to|talking to|check with|checking with|consult|\
email|mail|write to|writing to|call) (your|our|the|their|a|an|<name>|them|him|her|any|one|my|customer|\
support|that|this|these|nearest|local|<number>|<email>)
            (reach|reaching) out to (your|our|the|their|a|an|<name>|them|him|her|any|one|my|customer|\
support|that|this)
            ^ contact (<name>|your|our|the|their|a)
            (reply|respond|answer|replying|responding|reach us|reach me|details|number|info|information|it|\
this|us) (via|by|through|in|over|on|to our|to us in) [a|our|the] (dm|dms|pm|private message|direct message|\
inbox)
            (mail|write) (us|to us|me|to|in) [at|to|on] (<email>|at|here|<url>)
            (use|using|fill|complete|completing|via|through) (this|our|the|that) [<word>] [<word>] form
            (apply|claim|complain|appeal|register|request (it|this|one|a refund|that)|file a ~2|raise a ~2|\
lodge a ~2) [it|this|your ~2|for ~3] (online|via (our|the|their|your|<url>|<email>)|through (our|the|their|your|<url>)|with \
(our|the|their|your)|at (our|the|your|<url>)|directly with|on (our|the|<url>) (website|site|app|portal|tracker)|in (our|the) (app|portal)|here)
            (pop|nip|drop|go|head|stop) (in|into|by|along|down|over) (to|at) (your|the|any|our|one of) \
[<word>] <place>
            (bring|take) (it|them|this|the ~2|your ~2) [back|in|down|over] to (your|the|any|our|a|an|one \
of) [<word>] (store|branch|shop|dealer|service|apple|center|centre|technician|office)
            ! (contact|reach|call|email|dm|speak to|talk to|speak with|talk with|get in touch with) you
            (call|phone|ring|visit|contact|approach|see|go to) (the|your|our) [nearest|local|closest|own] \
(branch|office|store|hotline|bank|manufacturer|seller|courier|airline|hotel|customer service|customer care|\
support line|call center|call centre|provider|shop|dealer|merchant|insurer|landlord|agency)
            ! [trying|try|tries|able] to write to (your|the) ~1 (drive|disk|disc|folder|hard|file|profile|\
server)
            ! (email|message|mail) <number>
            ! message <number> of
            ! (bug|a|the|filed|crash) report [some|a|the|from]
            ! email support
            ! to mail <name>
            ! on the <word> (web site|website|site)
            ! (incoming|outgoing|my|your|an) email [so|and] your
            ! connect with my
            ! to mail ~1 (local|folder|folders)
            ! (move|moved|moving|copy|copied) (emails|email|mail|messages) from
            ! (post|posting|put|paste|add|attach) ~4 here
            ! (on|at) the ~2 (web site|website|site|forum|forums)
            ! shortcut to call
            (have|get) a (word|chat|quick word) with (your|the|our|a)
            (take|bring|carry|return|post|drop) (it|them|this|that|the ~2|your ~2|a ~1|those|these) ~3 (to|into|at|in) (any|your|the|a|our|one of our|an) [<word>] (store|branch|shop|dealer|counter|office|desk|garage|workshop|service|centre|center|depot|pharmacy|library|clinic|locker|drop|post office|technician|optician|jeweller)
            (walk|head|go|pop|nip|drop|swing|call|come|pass|stop) [back|over|down|along|straight|in|into] (to|at|by|into) (the|our|your|any|a) ~2 (office|desk|counter|branch|store|shop|reception|kiosk|gate|clinic|pharmacy|library|station|depot|bank|dealer|centre|center|booth|showroom)
            (come|pop|drop|stop|swing) by (from|at|on|between|our|the|your|any|after|before|<number>|<weekday>)
            file a <word> (at|with|through|via|on) (the|our|your|a)
            (you'd|you'll|you will|you would|you) (have|need|want|best|better|be best) [to] (ring|call|phone|contact|email|speak to|talk to|see|ask|write to|visit|take it|approach|consult|go through|go to (the|your|our|a|any)|take (that|this|it) up|raise|check with|apply)
            (goes|go|have to go|needs to go|has to go|should go|handled|dealt with|a matter for|one for|down to|best directed|directed|questions for) (to|through|with|via|by|for) (the|your|our|another) [<word>] (contractor|team|department|desk|manufacturer|seller|courier|bank|landlord|council|airline|insurer|retailer|store|branch|office|unit|provider|gp|doctor|pharmacy|pharmacist|hotline|supplier|vendor|carrier|agency|publisher|developer)
            (keep an eye on|watch|check|see|follow|look at|refer to|consult|find it on|listed on|posted on|are on|is on|it's on) (the|our|your|their) ~2 (page|site|feed|account|blog|status|website|channel|board|faq|faqs|wiki|noticeboard|handbook|help section|knowledge base|twitter|facebook|portal)
            (our|the|your) [local|duty|own|nearest] (pharmacist|clinic|gp|doctor|dealer|store|branch|vet|optician|library|council|installer|engineer|electrician|solicitor|advisor|adviser|desk) (can|will be able|offers|reads|handles|deals|looks after|is able|are able|would be)
            (hotline|telegram|viber|facebook) is the (fastest|best|quickest|easiest|right|only)
            (whatsapp|text|message|ring|call|phone|dial|email) (us|the ~2|our ~2|them) (on|at) (<number>|<email>)
            (ring|call|phone|dial) ~3 (on|at) <number> <number>
            (a|the) (forum|community|subreddit|discord|slack|thread) (post|thread|is|has|for|about|where|would)
            (follow|see|track) (issue|ticket|bug|thread) <number>
            ! message us again
            ! so [that] (our|the|my) [<word>] team can take
            ! (our|the|my) team can take ~3 up with
            ! (ring|phone|call) (him|her) through
            ! (i'd|we'd|i would|we would|i'll|we'll|i will|we will) [like|love|be happy|be glad] [to] (phone|ring|call|email|message|speak to|talk to|contact) (him|her|them|you|the|your|our)
            ! (i'll|we'll|i will|we will|i|we) have a word with
            # ideas, votes and reports to be left somewhere else
            (give|send|leave|share|submit|put|post|add|provide|write|drop|file|log|report|enter|suggest|vote|upvote|forward|register) [us|them|in] (your|any|all|the|a|this|these|those|some|it as a|it as an|the ~1 devs your|the team your) [<word>] [<word>] (feedback|suggestion|suggestions|idea|ideas|bug|bugs|vote|votes|feature request|request|requests|comment|comments|complaint|report|changes|findings) [to the feature request|to] [directly|as well|right] (here|there|at|on our|on the|in our|in the|via|through|using|<url>)
            (submit|send|provide|give) [us|in|your] feedback so
            (reporting|suggesting|submitting|posting|sharing|leaving|filing|voting) [it|this|that|your ~1|them|feedback] [<word>] [directly] (in|on|at|via|through|using|to|with) (our|the|this) [<word>] [<word>] (tool|form|community|forum|forums|uservoice|portal|page|app|board|link|feedback)
            (suggest|request) any [<word>] (changes|features|additions) ~4 (community|forum|here|at)
            (go|head) [on|over] to the ~4 (forum|forums|community|uservoice|feedback page)
            (add|cast|place) your (vote|voice|support|upvote) (to|for|on|here|at)
            (submit|send|provide) your ~2 (info|information|details) (in|through|via|by) (a|our|the) (private|secure|support|new) (request|ticket|form|message)
            # mail to an address, people who can be reached
            (forward|send|email|report|submit|mail) (it|this|that|them|these|the|your|any|a|an|screenshots|photos|copies|proof|details|everything|both|all) ~4 to <email>
            (support|team|agents|department|specialists|experts|helpdesk|desk|hotline|they|branch|office) can [also] be (reached|contacted) (by|at|on|via|through|here|using|from|directly)
            (our|their) [<word>] [<word>] (agents|experts|team|specialists|advisors) can [also] (assist|help|support) you (here|at|on|via|there|by)
            (reply|respond) [back] to [the|your|that|this] [existing|open] (ticket|email|case|e mail)
            ! in order to (contact|reach) (them|us)
            ! (see|read|check|view) our (faq|faqs)
            ! (help|assist|helping) [you] [to|with] (open|file|create|opening|filing|start) (a|an|your) (case|claim|request|dispute|ticket)
            ! (phone|chat|email|live chat) support is
            ! (dm|message|email|tweet|call|contact|ask) (us|me) [with] any [specific|further|other|more|additional] (questions|concerns)
            ! (file|submit|lodge|make|open|send|appeal) [an] (appeal|here)
            contact <word> (directly|support)
            ! to [the|your|my] inbox [and|or|not]
            (head|hop|go) [over|on over] to our (help|faq|support|contact|website|site|portal|forum) [page|pages|site|center|centre|section|form]
            (something|a matter|a question) [that] only (the|your) (airline|bank|seller|courier|carrier|manufacturer|issuer|operator|hotel|landlord|embassy|hospital|school|insurer) ~1 (can|could|may) (answer|tell|say|solve|decide|confirm)
            (you|please|to|kindly|just|then) (pm|dm|inbox) (your|the|me|us|details|a|an|over|it|them|any|us)
            (their|our|whose|direct) [direct|own|local|<word>] (number|phone number|hotline|line|email|address|extension|desk|chat|contact|handle|page) (is|are|can be) [on|at|found|open|listed] (<number>|<email>|<url>|<handle>|on|at|found|open|listed|there|extension|here)
            (sits|lies|belongs|rests|falls|comes|is) (with|under) (another|a different|a separate|the ~1|our ~1|your ~1) (team|department|dept|company|provider|desk|office|unit|branch|<third>|division|firm|operator)
            (ask|asking|post|posting|enquire|enquiring|inquire|inquiring|asked|query|look it up) [again|directly|it|this|that|about it] (in|on|at|over) [in|at|on] (the|our|your|their|any) ~1 (community|forum|forums|subreddit|discord|slack|group|board|boards|store|shop|branch|desk|counter|reception|office|gate|station|bar|till|checkout|pharmacy|library|bank|venue)
            (over|across|on|along|back|straight) to (<handle>|our (friends|colleagues|specialists|experts|partners|pals|buddies|sister)|my (friends|colleagues)|the (experts|specialists|folks|pros))
            (dealt with|handled|sorted|arranged|settled|done|resolved|processed|made|paid|fixed|booked|cancelled|changed|collected|answered|managed|looked after) [only|best|directly|there|just|entirely] (in store|in branch|instore|in person|over the phone|over the counter|by phone|by post|by mail|by letter|face to face|on the phone|at reception|at (the|your) [<word>] (counter|desk|till|branch|store|shop|venue|airport|gate|station|office|embassy|bank)|in the (branch|store|shop|office))
            find (someone|somebody|people|a person|an expert|an agent|staff|the (right|best) ~1|folks|the team) ~4 (on|at|in|over|here|there|behind)
            (someone|somebody|people|folks|team|teams|anyone|those|staff|person|experts) (who|that) can [help|assist|answer|sort|deal with|tell|advise] ~3 (on|at|in|over at|behind) (<url>|<handle>|the|our|your|<number>|<email>|<name>)
            (that|who|whom) (you|you'd|you'll) [will|would] (need|want|have|ought|should|must) [to] (chase|ask|contact|call|see|speak|talk|write|approach|go|ring|deal|email|visit)
            (point|pointing|refer|referring|direct|directing|steer|signpost|redirect|redirecting|guide|bounce|hand|send|sending) you [over|back|on|straight|through|across|along|directly|instead|in the direction of] (to|towards|at|onto|in the direction of) (<handle>|<email>|(our|the|your|my|their|a|another) [<word>] [<word>] (colleagues|friends|partners|team|teams|department|specialists|experts|desk|people|website|site|form|page|forum|counter|office|branch|store|<third>|hotline|line|helpdesk|folks|community|company|provider))
            between you and (the|your|them|<name>|him|her|whoever)
            (use|try|call|ring|dial|phone|find|see|on|at|take|check) the (number|phone number|telephone number|address|contact|contacts|email|email address|helpline|hotline|freephone number|contact details|details) (on|at|in|printed|shown|listed|below|above|given|you'll|stamped|that's|for)
            (they|who|<team>) (have|has|'ve got|run|runs|got) (their|its) own (channel|line|number|desk|page|queue|helpline|form|address|email|support|inbox|chat|site|website|hotline|account|team)
            takes care of (it|this|that|these|those|all|such)
            (they're|they are|he's|she's) (on|at) (<number>|<email>|<handle>|extension)
            your [own|<word>] (provider|bank|<third>|network|doctor|gp|dentist|vet|school|employer|broker|agent|travel agent|solicitor|council|dealer|dealership|garage|installer|electrician|plumber|pharmacist|administrator|it department|it team|hr|hr team|supplier|building manager) (will need to|needs to|has to|must|should be able|would have to|will have to|is the one|are the ones|can|could|would|will be able|holds|will know|knows|handles|looks after|sets) [help|unlock|tell|answer|advise|assist|sort|confirm|explain|resolve|release|reverse|arrange|check|look|know|issue|do|be|have|shed]
            <handle> [team] (can|will|would|could|should|looks|handles) [be] (able|love|happy|help|assist|sort|look|deal|know|the|your|best|take|tell|answer|have|advise|glad|after)
            (team|friends|colleagues|folks|guys|crew|people|experts|specialists|staff|lot|gang|pals) [over] (on|at|in|behind) [the|our|over] [<word>] (<handle>|<name>|<word>) (can|will|would|could|'ll|should|are|is|have) [be] (able|love|happy|help|assist|sort|look|deal|know|best|take|tell|answer|glad|delighted|your|better)
            ! (while|whilst|after|as|when|because|since|once) (i|we) [<word>] (speak|talk|check|call|contact|ask|email|spoke|checked|called) ~2
            ! (chat|phone|email|support|help) (team|desk|line|centre|center) (told|said|says|wrote|noted|informed|let|gave|has|had|have|cut)
            ! (between you and) me
            ! (i'll|we'll|i will|we will|i can|we can|i'd|let me|i've|we've|i|we) [also|just|now|have|already] (point|refer|route|raise|send|submit|file|log|take|put|redirect|hand|share|discuss|refer|bring|pass|look|deal|handle|ask|have|get) ~3 (through|via|up with|past|over|to|call|contact|email|ring|write|phone)
            <ask-verb> (your|the|our|their|any|a|an|one of our|one of the|another) <elsewhere>
            <ask-verb> (your|the|our|their|any|a|an|one of our|one of the|another) <word> <elsewhere>
            <ask-verb> (your|the|our|their|any|a|an|one of our|one of the|another) <word> <word> <elsewhere>
            <ask-verb> (them|him|her|whoever|reception|hr|<handle>|<email>|customs|someone|somebody|head office|customer services|customer service|customer care|customer relations|lost property) [who|at|directly|there|in|on|instead|about]
            (ask|asking|try|enquire|inquire|look|check) (at|in|on|with) (the|your|our) [<word>] <elsewhere>
            (to|at|with|via|through|by|contact|tweet|follow|ask|try|message|dm|tag|ping|over at|over on|to our|colleagues|friends|team) <handle>
            (call|ring|dial|phone|number is|line is|hotline is|reached on|reached at|they're on|are on|is on|us on|them on|us at|them at|desk on|line on|team on|office on|helpline on) <number> <number>
            (by|via) (phone|telephone|post|letter|fax|live chat|web chat|webchat|phone call|recorded delivery|registered post|registered mail) (only|on <number>|at <number>|please|instead|from <number>|between <number>)
            (matter|question|job|query|case|topic|issue|task|decision|conversation|point|subject|one) (for|between you) (the|your|our|and|another|<name>) ~2 <elsewhere>
            (that's|this is|it's|that is|it is|which is) (where|when|why) (the|our|your) [<word>] <elsewhere> (come|comes|can|steps|will|is|are)
            (your|our) <word> <elsewhere> (can|should|could) (help|tell|advise|answer|assist|know|explain|confirm|sort|fix|be able|have|look|check|issue|arrange|give|print|show|point|handle)
            (use|using|fill in|fill out|complete|submit|try|via|through|on) (the|our|their|your|this) [<word>] [<word>] (form|hotline|helpline|contact page|chat button|chat link|live chat|web chat|webchat|chat window|chat icon|chat box|complaints page|claims page|claim form|help desk|call centre|call center|switchboard|ticket system|ticketing system|service desk|self service|suggestion box)
            (ask|post|raise|share|put|try|log|file|report) [it|this|that|your ~1|them] (in|on|to|with|at|over in|over on|over at) (the|our|your) [<word>] (forum|forums|community|board|group|channel|subreddit|discord|slack|thread|tracker|bug tracker|issue tracker|mailing list|helpdesk|hotline|portal)
            (take|taking|move|moving|carry|continue|switch) (this|it|that|things|our chat|the conversation|the chat|over) [over|on|off|offline|out|away] (to|in|into|onto|from|via|by|privately|offline|off) (email|e mail|private|the phone|phone|chat|messages|public|here|twitter|the timeline|a call|dms|inbox|whatsapp|the app|messenger)
            ! (we|i|i'll|we'll|i've|we've|let me|i'd|we'd|will|going to) [just|also|now|have|already|first|quickly] <ask-verb> (your|the|our|their|any|a|an|them|him|her) ~2
            ! (i|we|they|he|she|was|who|to us|had|team) (contacted|rang|phoned|spoke|talked|checked|asked|emailed|messaged|told|saw|called) ~3
            ! (sent|registered|emailed|on file|linked|account|confirm|signed up|associated|delivered|went|listed|login) ~3 <email>
            ! deal with (your|the|a) ~2 (request|claim|complaint|case|issue)
            ! (to|at|from) (our|the|your) (driver|courier) [to|at]
            ! (the|your|our) <elsewhere> (will|would|may|might|can) (be able to (see|send)|have (it|your|the)|check (it|and|the)|look into|confirm (it|your|by|within|the)|fix (it|this|the)|arrange (a|the|your)) ~2
            ! see the (page|form|number|community)
            ! (the|your|our) <word> <elsewhere> (will|would|may|might|can) (be able|have|check|look|review|see|confirm|fix|arrange) ~2
            ! (time|trouble) to (write|contact|call|email|message|reach out) [to] us
            ! (i|we) [can|do|also] see the same
            # where such things go: requests, ideas, repairs, feedback
            (request|requests|complaint|complaints|claim|claims|feedback|idea|ideas|suggestion|suggestions|opening|openings|vacancy|vacancies|application|applications|repair|repairs|appeal|appeals|enquiry|enquiries|inquiries|query|queries|dispute|disputes|reports|praise|compliments|notes|nominations|bugs) ~6 (go|goes|live|lives|belong|belongs|land|is|are|sit|sits) [all|handled|taken|dealt with|made|raised|logged|only|best|always|over|processed|collected|tracked|filed|managed|directed] (to|on|at|via|through|here|in|with|by) (<url>|<email>|<handle>|<number>|(our|the) ~2 (site|website|form|forum|portal|page|link|inbox|community|board|team|tracker))
            (request|requests|complaint|complaints|claim|claims|feedback|ideas|suggestions|applications|appeals|enquiries|queries|disputes|reports) ~5 (go|goes|live|handled) (here|there) , <url>
            (can|could|may|must|should|needs to|need to|has to|have to) [only|also] be (booked|arranged|set up|raised|submitted|filed|requested|lodged|logged|reported|made|started|opened|handled|claimed|appealed|disputed|bought|organised|organized) [online|directly|only] (at|via|through|here|on|with|by calling|by emailing|by ringing) , [<word>] (<url>|<email>|<number>)
            (can|could|may|must|should|needs to|need to|has to|have to) [only|also] be (booked|arranged|set up|raised|submitted|filed|requested|lodged|logged|reported|made|started|opened|handled|claimed|appealed|disputed|organised|organized) [online|directly|only] (at|via|through|here|on|with|by calling|by emailing|by ringing) (<url>|<email>|<number>)
            (claim|report|appeal|apply|complain|rebook|reschedule|register|escalate|dispute|enquire|inquire) [for it|it|this|that|them|online|directly] (via|at|through|by|on) (<url>|<email>|<number>|<handle>)
            (rebook|reschedule|appeal|dispute|claim|complain) [it|this|that|a slot|a visit] (on|in|through|via) (the|our|your) [<word>] (tracker|portal|website|site|app|page)
            (report|log|flag|raise) (the|it|this|that|your|any|a) ~2 (at|with|on|to) (<name>|<url>|<handle>)
            (drop|pop|stick|put|post|bung|share|leave|add) (it|this|that|them|your ~1) (on|in|into|over on|over at|at|to|over to) (<url>|<email>|<handle>|(the|our) ~2 (forum|forums|board|community|tracker|inbox|portal|suggestion box|ideas page|thread))
            # somebody else whom one reaches there
            (our|the|your|their) [<word>] [<word>] (team|desk|colleagues|folks|helpline|line|office|branch|department|people|specialists|advisers|advisors|unit) (on|at) , <number> <number>
            (our|the|your|their) [<word>] [<word>] (team|desk|colleagues|folks|helpline|webchat|line|office|branch|specialists|advisers|advisors|unit) (can|could|will|do|may|have|has|would|might) [<word>] [<word>] [<word>] [<word>] [<word>] [<word>] [<word>] , <number> <number>
            our [<word>] (webchat|web chat|live chat|helpline|hotline|switchboard) (can|could|will|would|is able) [<word>] (help|confirm|sort|tell|answer|look|arrange|check|give|do|see|take|book|issue|put|get|pull|find|make|send)
            give (our|the|your) [<word>] [<word>] (team|desk|colleagues|folks|people|specialists|office|branch) (a|the) (chance|go|try|shot|call|ring|shout|bell|buzz|opportunity|message)
            (is|are|would be|will be|'d be|may be|might be) [probably|likely|definitely] (your|the) best (bet|port of call|place to (ask|go|start|call)|contact|point of contact|people to|person to|first stop|shout|ones to|one to)
            (your|the) best (bet|contact|port of call|point of contact|first stop|route) [here|now|for this|for that|at this point|really] (is|would be|will be|'d be) [to|with|probably|through|via|likely] (the|our|your|their|contact|contacting|call|calling|ring|ringing|speak|speaking|ask|asking|visit|visiting|email|emailing|check with|get in touch|reach out|head|a|an|<name>)
            (the|your|our) [<word>] <elsewhere> (you|you'd|you'll) [would|will|should] [need|want|have|ought] [to] [be] (chase|chasing|contact|contacting|ask|asking|call|calling|speak|speaking|talk|talking|write to|approach|approaching|ring|ringing|go to|email|emailing)
            (claim|claims|refund|refunds|request|requests|change|changes|complaint|complaints|booking|cancellation|cancellations|query|queries|payment|replacement) ~2 (has to|have to|must|needs to|need to|would have to|would need to|will have to|will need to|should|can only) (go|come|be made|be raised|be requested|be arranged|be taken up|be sorted|be handled) (through|via|with|by|from) (them|him|her|(the|your|their|our) [<word>] <elsewhere>)
            (go|head|pop|nip|take it|take them|bring it|return it|send it|return them) [back] [over|down] (to|where) (where|wherever|the place|whoever|the shop|the store|the seller|you) [where|you|that] [you] (bought|booked|got|purchased|ordered|made)
            (please|do|best to|you should|you can|you could|you may|you must|you need to|you'll need to|kindly|worth|you might want to) [also|just|always|first] (confirm|clarify|verify|double check|query|checking|confirming|check|raise|settle|arrange|discuss) [it|this|that|first|directly|again|these|them] [directly|first] with (your|their|the|whoever|<name>) [<word>] (<elsewhere>|<third>)
            (try|by|consider|suggest|recommend|worth|quickest is|best is) (texting|ringing|calling|phoning|messaging|emailing|contacting|tweeting|dming|visiting|asking) (your|the|them|him|her|our|their|<name>|<number>|<handle>)
            (hand|drop|return|take|bring|post|send) (it|them|this|these|that|your ~2|the ~2) [in|off|back|down|over|along] (at|to|into) (any|your nearest|your local) ~2 (branch|store|shop|station|office|library|desk|counter|pharmacy|booth|dealer|service centre|service center|reception)
            # said of other things
            ! (if|should|when|in case) ~6 (again|still|stuck|persists|persist|returns|recurs|reappears|trouble|lost|unsure|further|by then|any) ~3 , ~1 (reach out|drop us|send us|give us|message us|dm us|get in touch|holler|shout|tweet us|contact us|write to us|pop us) ~4
            ! (drop|pop|send|give|shoot|ping) (us|me) (a|another) [quick] (message|line|note|call|ring|shout|bell|buzz|text|email|tweet) (if|when|whenever|should|anytime|any time|once you|as soon as) ~2
            ! let me [just] (double|quickly|first|go and|go) check with ~3
            ! (i'll|we'll|i will|we will|going to|i've|we've) [also|just|now] (double|quickly|first|go and|go) (check|checked) with ~3
            ! dial <number> (and|to) (divert|check|stop|activate|see|deactivate|cancel|enable|turn|switch|disable|read|opt|forward|choose)
            ! call (911|999|112|000|emergency)
            ! (for you|to follow|waiting|sent|put it|put them|put that|put this|answered|replied|just|already|detailed|explained|continue|sent you|sent it|sent that|sent them|messaged you|steps for you|chat to you|chatting) [over] in [your|the|a] (dm|dms|direct messages)
            ! (order|delivery|tracking|refund|flight|claim|application|payment) status
            ! (tell|mention it to|did you mention it to) the [<word>] (crew|conductor|guard|attendant|steward|waiter|server)
            ! (ask|tell) (the|your) [<word>] (rider|waiter|server|conductor|guard|steward|attendant|service manager|train manager|cabin crew)
            ! (free|same|cheaper|published|shown|displayed) ~1 on (our|the) [<word>] (website|portal|site)
            ! (i'll|i've|we'll|we've|i|we) [also|just|now] (add|added|cast) your vote
            ! (we're|i'm|i am|we are|i've been|we've been|was|were|currently|now|he's|she's|they're) [just|also|now] (contacting|calling|emailing|messaging|speaking|chatting|talking|writing|phoning|ringing|chasing) ~1
            ! (allow|give|grant) (us|me) ~4 to <get-in-touch> ~2
            ! (chance|opportunity|had time|able|tried|trying|managed) to <get-in-touch> ~2
            ! (days|weeks|hours|time|take|takes|taken|parcel|package|letter) [for it|for them] to reach (us|our|you|the)
            ! your (rider|courier|driver) (can|could|would|might|will) (have|be)
            ! (leave|post|send|share|drop) (it|them|those|that|this|your details|details) here and
            ! ^ will [also|just|now] (have a word|<get-in-touch>) ~2
            ! did you ~1 <ask-verb> ~3
            ! my [direct|own|personal|work|private] (line|number|dial|mobile|extension|desk|cell) ~5
            ! (open , (the|your|a|an)|(file|case|account|record) open)
            (encourage|suggest|advise|urge|want|need|invite|recommend|like) you to [please|kindly|first] (contact|write to|check with|speak to|speak with|talk to|call|email|visit|consult|phone|ring|get in touch|reach out|raise|report|approach)
            ! (also|always|more than|very|most) welcome to (call|ring|email|write|phone|message|visit|drop|pop|come|stop|ask) ~4
            ! (call|ring|phone|text|reach|get|catch) me [directly|direct|back|personally] [directly] (on|at|any|if) ~3
            ^ [you'd|it's] [be] better (ask|asking|call|calling|contact|contacting|check with|checking with|speak to|email) (the|your|them|him|her|<name>) ~1
            (direct|address|send|refer) ~4 (correspondence|communication|communications|inquiries|enquiries|concerns|queries|questions|requests) ~1 to (<email>|<url>|(our|the|your|my) ~2 (office|team|department|desk|lawyer|solicitor|officer|counsel))
        """,
        "powerlessness": """
            # seed P7 (empowerment): must ask someone, is not allowed to, only others can
            (i|we|i'll|we'll|i'd|we'd|i will|we will|let me|would|i'm|i am|we are|we're) [have|need|will|\
would|will have|will need|had|going|must|still|first|just|also] [to] (ask|get approval|get permission|get \
authorization|seek approval|request approval|seek|wait for approval|consult|run (this|it|that) by|clear \
(this|it|that) with|check with|confirm with|verify with|speak to|speak with|talk to|consult with|refer \
(this|it) to|escalate to|get clearance|get an approval|get the approval|get a sign off|get the okay|get the \
ok|get a go signal) [from|of|with] [my|our|the|a|higher] ~2 (manager|managers|supervisor|supervisors|boss|\
lead|team lead|team leader|superior|superiors|management|higher ups|approval|approver|head|director|officer|\
back office|backend|permission|ups|authorization|department|legal|compliance|finance|someone|team)
            (ask|check with|consult|confirm with|approval (from|of|by)|approved by|approve by|permission \
from|authorization from|clearance from|sign off from|decision of|up to) (my|our|the|a|upper|higher|senior) \
~1 (manager|managers|supervisor|supervisors|boss|team lead|team leader|superior|superiors|management|higher \
ups|higher ups|ups|head office|director|lead)
            <isn't> [really|actually|currently] (authorized|authorised|allowed|permitted|empowered|cleared|\
qualified|at liberty|entitled|in a position|given the authority) to
            <i-am> not (authorized|authorised|allowed|permitted|empowered|at liberty|able to (approve|\
authorize|decide|make|override|grant))
            (don't|do not|doesn't|does not|didn't|lack|lacks|without|no|haven't got|have no|has no|haven't|\
not have) [have|got] [the|any|enough|sufficient|such|that|required|necessary|proper] (permission|\
permissions|authority|authorization|authorisation|clearance|power|rights|admin rights|access rights|say|\
discretion|level of access|access to (do|change|that|your|this|make|the))
            (above|beyond|outside) my (pay grade|paygrade|pay|authority|level|control|scope|capacity|power|\
access|role)
            (out of|not in|beyond|isn't in) (my|our) (hands|control|power|reach|authority|capacity)
            (my|our) hands are tied
            (need|needs|require|requires|required|pending|subject to|await|awaiting|waiting for|waiting on|\
wait for|requiring|needing) [a|an|the|prior|further|final|manager|managerial|management|supervisor|\
supervisory|higher|my|our] [manager's|supervisor's|manager|supervisor|management|managerial|level|team's|\
internal|special|additional] (approval|approvals|authorization|authorisation|permission|clearance|sign off|\
go signal|consent|decision)
            only (my|the|our|a|an) ~2 (manager|managers|supervisor|supervisors|team|department|office|boss|\
admin|administrator|specialist|specialists|billing|desk|unit|branch|director|lead|management|store|bank) \
(can|could|may|is|are|has|have) [able|authorized|allowed|permitted|access|the|do]
            (only|just) (managers|supervisors|management|billing|finance|engineering|tier <number>|admins|\
the ~2 team|our ~2 team|my supervisor|my manager) [can|could|have|has|is|are|may]
            (can only|could only|only) be (done|handled|approved|changed|authorized|made|processed|resolved|\
decided|performed|fixed|answered|accessed|reviewed|removed|completed) by (our|the|my|a|an|another|someone|\
management|<name>)
            (this|that|it|these|which) (is|are|'s|would be) [something|a matter|a question|one|a case|best|\
strictly|really] (for|up to|handled by|managed by|with|under|controlled by|decided by|owned by) (our|the|\
another|a different|my|a separate|upper|head|higher|that) ~3 (team|department|office|management|manager|\
specialists|group|desk|side|engineers|unit|supervisor|developers|division)
            (this|that|it) (needs|has|must|will need|will have|would need|would have) to (be|go) [handled|\
approved|reviewed|addressed|escalated|raised|decided|done|taken|authorized|resolved|processed|through|to] \
[by|to|with|up|through] (our|the|a|another|my|someone|management|higher)
            (handled|managed|controlled|decided|owned|processed|set) by (another|a different|a separate|our \
other|the other|our ~2|the ~2) (team|department|office|division|group|management|unit|specialists)
            (another|a different|a separate|the other|the relevant|the concerned|the appropriate|the proper|\
other) (team|department|division|office|unit) [that] (handles|handle|manages|can|will|has|deals|would|needs|\
is responsible|takes care)
            (the|our|my) (system|computer|software|tool|screen) (won't|will not|doesn't|does not|isn't|\
wouldn't|can't|cannot|prevents|restricts|is not) [allowing|letting] (let|allow|letting|allowing|permit|me|\
us|give)
            (nothing|not much|little) [more|else|further] (i|we) (can|could) do [about|for|on|from|at|here]
            (i'm|i am|we're|we are|as) (just|only|merely) (an agent|a rep|the agent|a customer service|\
front line|frontline|following|a representative|support|an operator|a csr|chat support|doing my job)
            (i|we) (don't|do not|can't|cannot|couldn't) (make|get to make|control|override|overrule|\
decide|have control|influence) [that|the|these|those|any|such|this|over|it|on] (decision|decisions|call|\
calls|rules|policy|policies|system|it|that|this|what|when|how)
            (they|management|head office|upper management|the back office|our back office) (decide|decides|\
make the decision|makes the decision|have the final say|has the final say|told us|won't let|don't allow|\
doesn't allow|won't allow)
            not (my|our) (call|decision)
            (limited|no|read only|restricted) (access|visibility) (to|on|in|here|from)
            ! (your|their) (bank|admin|administrator|employer|school|company|manager)
            ! ^ ask (the|our|your)
            ! (you|then|and|just|please|(free|welcome|want|like|wish) to) ask (the|our|your) ~3
            ! (walk|go|come|head|pop|step|move|went|bring|passed|escalated|sent) [it|this|that|them|straight] up to (the|our|my) ~2
            ! (circumstances|reasons|factors|events|issues|conditions|restrictions|weather|strike|strikes|things|matters|delay|delays|due to ~4|caused by ~4) [that are|which are|that were|is|are|was|were|entirely|completely] (beyond|outside|out of) [of] our control
            ! (don't|do not) have access to ~4 (on|via|through|over|from) (social|twitter|facebook|instagram|this channel|this platform)
            ! (already|been|was|is|have|got|has been) (approved|granted)
            ! only (your|the customer's|their|his|her) [own|company's|employer's] ~2 (administrator|admin|\
owner|holder|company|hr|employer|bank|doctor|manager|organizer|organiser|landlord|school|administrators) \
[can|may|is able to|has]
            ! (you|they|users|customers|people|he|she|you've) [may|might|also|still|already] (don't|do not|\
doesn't|didn't|no longer|haven't|lack|can't|cannot) ~3
            ! (not be|are not|is not|isn't|aren't) allowed to (show|display|load|open|run|access)
            (has|have|needs|need|must|requires|require|had) [to|first|still|also] (be|get) <approved> (by|at|with|from|through) [the|our|my|a|an|higher] [<word>] [<word>] (<bosses>|level|<name>|someone|them|controller|captain|principal|examiner|inspector|pharmacist|surveyor|assessor|insurers|underwriter|vp|chair|trustees|partner|partners)
            (is|are|was|were|gets|get) (<approved>|controlled|fixed|managed|determined|governed|run|owned) by [the|our|my|a|an|another] [<word>] <bosses>
            only [the|our|my|a|an|your] [<word>] [<word>] (<bosses>|<name>|they|he|she|someone) [<name>|and] [<word>] (can|could|may|is able|are able|has the|have the|has access|have access|is allowed|are allowed|gets to|get to|decides|decide)
            only (our|the|my) ~3 (can|could|has the|have the|may|is able to|are able to|is authorised|is authorized|are authorised|are authorized)
            (goes|go|went|has gone|have to go|has to go|need to go|needs to go|must go|passes|runs|routes) (to|through|via|up to|past|before|by) [the|our|my|a] [<word>] (committee|board|panel|manager|supervisor|finance|legal|underwriters|underwriting|compliance|head office|council|director|risk|management|branch head|credit committee|regional office|department|team) [first|for|and|it|before|who|not]
            (sits|sit|lies|lie|rests|rest) (with|at) [the|our|my|another|a different|head] [<word>] (<bosses>|<name>|them|him|her)
            (decision|call|matter|authority|power|final say|last word|say so|say) (is|lies|rests|sits|belongs|comes) [not|entirely|solely] (with|down to|up to|from|mine|ours|theirs|someone|above|taken|made) [<word>]
            (isn't|is not|not|wasn't) [really|actually] (my call|our call|my decision|our decision|mine to|ours to|my place|something (i|we) [<word>] [<word>] [<word>] (am able|are able|have) [<word>] (decide|grant|approve|authorise|authorize|override|change|waive|release|control|influence|sign|give|make)|in (my|our) (gift|power|hands|control|remit|authority)|within (my|our) (gift|power|hands|control|remit|authority|rights)|up to (me|us)|for (me|us) to (decide|say|approve|judge)|at my level|at our level|my department|authorised|authorized|permitted to|allowed to|empowered|cleared to|at liberty|senior enough|high enough)
            (above|beyond|outside|over|exceeds|past) (my|our) (pay grade|paygrade|head|heads|station|level|limit|remit|control|powers|authority|scope|clearance|approval limit|permissions|access|role)
            (greyed|grayed|locked|blocked|hidden|disabled|restricted) [out] (for|on|at) (me|us|my|our)
            (my|our) (screen|system|login|account|profile|role|level|access|permissions|tools|tool|side|seat|terminal) (won't|doesn't|can't|cannot|only|isn't|stops|blocks|limits|restricts|does not|will not) [let|allow|lets|show|letting|allowing|go|permit|able] [me|us|that|it]
            (system|computer|software|tool|screen|policy) (won't|will not|doesn't|does not|isn't|wouldn't|can't) (let|allow|letting|allowing|permit|give) (me|us)
            (i|we) (can't|cannot|couldn't|am unable to|are unable to|'m not able to|won't be able to|can not) [personally|actually] (do|approve|authorise|authorize|release|decide|change|override|waive|sign|grant|issue|make|lift|unlock|overrule|reopen|touch) ~4 (on my own|myself|alone|by myself|from here|at my level|at this level|without (approval|sign off|my|a|an|the|permission|authorisation|authorization|their|his|her|them)|ourselves|on our own|off my own bat)
            (can't|cannot|not) [be] [done|act|decide|approve|move] [<word>] without (approval|sign off|my manager|a manager|my supervisor|permission|authorisation|authorization|their say|head office|a sign off|their okay|their ok|the okay|the ok|the go ahead|their go ahead)
            (have to|need to|must|has to|needs to|would need to|will need to|'ll need to|'ll have to|got to|gotta|want to|going to|let me|i'll|we'll|i will|we will|first|let me just|i'd have to|i'd need to) [first|just|quickly|still] (run (it|this|that|things) (past|by|through)|clear (it|this|that) with|square (it|this|that) with|put (it|this|that) (to|past) (the|my|our)|take (it|this|that) (to|up with) (the|my|our) ~1 <bosses>|get (the ok|the okay|sign off|a sign off|the nod|the green light|approval|permission|clearance|the go ahead|a yes|authorisation|authorization|an ok|someone senior|a senior)|ask [for] (my|our|the|a|permission|approval|someone|upstairs|around|higher|higher up|them|him|her|head) [<word>] (<bosses>|senior|above|upstairs)|(check|confirm|consult|speak|verify|talk) (with|to) (my|our|the|a|someone|upstairs) [<word>] [<word>] (<bosses>|senior|above|upstairs|who (can|has)))
            (sign off|signoff|go ahead|green light|approval|permission|the nod|the okay|say so|authorisation|authorization|clearance|consent|blessing) (from|of|by) [the|my|our|a|an|head|upper] [<word>] (<bosses>|<name>|above|upstairs|someone)
            (pending|awaiting|needs|need|requires|require|waiting for|waiting on|subject to|without) [a|an|the|my|our|his|her] [<word>] [<word>] (approval|sign off|signoff|go ahead|green light|authorisation|authorization|clearance|say so|okay)
            (has to|have to|needs to|need to|can only|must|would have to|only) (come|comes) from (above|head office|the|our|my|<name>|management|upstairs|someone)
            (up to|down to|a matter for|a decision for|a question for|one for) (the|our|my|head|upper|another|a different) [<word>] [<word>] (<bosses>|them)
            (they|he|she|management|head office|finance|legal|compliance|<bosses>) (make|makes|made|take|takes|hold|holds|have|has) the (call|decision|decisions|final say|say|last word|rules|strings|keys|purse)
            (someone|somebody|a colleague|one) (with|who has) [the] (more|higher|greater|right|rights|authority|access|permission|permissions|power|a higher)
            ! (your|their) [own] (bank|admin|administrator|employer|school|company|manager|it|hr|landlord|doctor|organisation|organization) ~2
            ! (let me|i'll|i will|we'll|we will) [just|quickly] (check|confirm|speak|talk|verify) (with|to) (the|our|a) ~1 (courier|driver|carrier|warehouse|bank|engineers|engineering|developers|team|desk|office|department|specialists|specialist|store|kitchen)
            ! (has|have|had) (already|been|now) [been] <approved>
            ! was <approved> by
            ! (if|unless|whether|when|in case) you ~3
            (need|needs|get|getting|want|wait for|waiting for|waiting on|got|asked|asking) [a|my|the|our|his|her|another] [<word>] <bosses> to (approve|sign|authorise|authorize|okay|ok|agree|release|decide|confirm that|say yes|unlock|override|clear it|give the|give me|waive|grant|look at it first)
            (need|needs|require|requires|takes|need to get) [a|my|the|our] [<word>] (supervisor|manager|higher up|signature|second signature|sign off|higher authority|higher level|senior) (for|to|on|before|from)
            (can|able to|allowed to|authority to|authorised to|authorized to) [only] (authorise|authorize|approve|sign off|go|refund|offer|credit|waive|give|compensate) [only] [you] up to
            (my|our) (limit|cap|ceiling|maximum|authority|mandate) (is|stops|ends|only)
            no (control|influence|jurisdiction|sway|authority|power|discretion|leverage) (over|in|on|to|here)
            (i'm|we're|i am|we are) not the (one|ones|team|department|person|people|right) (who|that|to|for)
            (that's|it's|this is|that is|it is) [something|a matter|one|a question|really|entirely|strictly|down|purely|a call|a decision] (for|up to|handled by|down to|decided by|managed by|owned by|with) [the|our|my|another|head] [<word>] [<word>] <bosses>
            (for|seeking|seek|requested|requesting|awaiting|submitted for|get|getting|without|await) [her|his|their|final|manager's|manager|management|supervisor|the|my ~1] (approval|sign off|authorisation|authorization|clearance|go ahead)
            (approval|sign off|authorisation|authorization) (takes|is needed|is required|has to|must|comes|from|of|by|is pending|isn't)
            (once|if|when|until|unless|as soon as) (they|he|she|my <word>|the <word>|our <word>|head office|management|finance) [has|have] (approve|approves|approved|sign off|signs off|signed off|say yes|says yes|okay|okays|agree|agrees|authorise|authorises|authorize|authorizes|authorised|gives the|give the|sign it|signs it)
            (i'm|i am|we're) (just|only|merely) (front line|first line|level <number>|tier <number>|relaying|reading|following|doing what|doing as|the messenger|the first|the chat|the front|a go between|passing on)
            (don't|do not|haven't|lack) [have|got] [actually|personally|currently] (the|a|any|enough) (button|lever|tools|tool|privileges|mandate|system access|login|remit|admin access) (to|for|in|here|from|over|at|that)
            (my|our) (hands|arms) are
            (would|will|'ll|'d|do) need (someone|somebody|a colleague|my|our|the|a) [<word>] [<word>] (above|senior|<bosses>)
            (take|taken|passed|passing|sent|send|sending|kick|bump|bounce|push|refer|referred|referring|raise|raising|escalate|escalated|escalating) (it|this|that|you|your ~1) [up] (to|with) (the|my|our|a) [<word>] [<word>] <bosses> (as|because|since|who|for (approval|sign|a decision|review)|to (approve|decide|authorise|authorize|sign))
            (beyond|above|outside|over|past) (what|anything) (i|we) ~2 (can|could|may|am able|are able|am allowed|are allowed|'m allowed|have)
            (i'm|we're|i am|we are) only (able|allowed|permitted|authorised|authorized|empowered) to
            ! (got|have|has|had|received|obtained|secured|given|with) (the|my|our) [<word>] (approval|permission|authorisation|authorization|clearance|consent|blessing) ~4
            (don't|do not|doesn't|lack|lacks|without|no|never|haven't|not) [have|had|given|possess|hold|got|been given|been granted] [the|any|enough|sufficient|a|that|such|right|full|high enough] (access|clearance|privilege|privileges|powers|power|rights|security level|sign off|mandate|remit|discretion|leverage|influence|override|a say|say|control|jurisdiction|oversight|admin|leeway|latitude|autonomy|visibility|means|tools|levers) (to|over|for|on|in|here|from|into|at|of|as|myself|,)
            if it (were|was) (up to|down to|left to|my|just) (me|us|choice|call|decision)
            (were|was) it (up|down) to (me|us)
            (if i had|if we had) (my way|our way|the power|the authority|a say|the choice|any say|it my way|the keys)
            <higher-up> (alone|only|alone would|themselves) <has-power>
            <higher-up> (has|have|must|needs|need|would have|would need|will have|will need) [first|all] to (sign|agree|approve|authorise|authorize|okay|ok|say yes|give|unlock|release|look|decide|clear|confirm|do it|do this|do that|rule|review|allow|grant|be present|be there|be involved|step in|override|countersign|make|put|press|log in|enter|bless|rubber stamp|consent|permit) ~2
            (it|that|this|which) (takes|needs|requires|calls for|wants) [a|an|the|my|our|two|another] [<word>] (<higher-up>|signature|signatures|sign off|authorisation|authorization|clearance|senior|approver|approval|admin|administrator|<bosses>) [to|from|for|and|who|with|,|before|at]
            (we're|we are|i'm|i am) (only|just|merely|simply) (the|a|an) [<word>] (helpline|desk|front desk|messenger|messengers|call centre|call center|chat team|contact centre|agent|agency|reseller|retailer|middleman|middlemen|intermediary|broker|booking site|marketplace|platform|switchboard|social media team|social team|web team|small cog|cog|temp|trainee|junior|clerk|cashier|receptionist|representative|rep|volunteer|carrier|shop|first point|assistant|go between|host|franchise|branch|dealer|distributor|relay|bot)
            (have|need|going) to (get|have|wait for|ask for|request|seek|obtain|secure) [that|this|it|your ~1|the ~1|a ~1|all ~2] (approved|signed|authorised|authorized|cleared|escalated|okayed|agreed|rubber stamped|countersigned|signed off|released|unlocked|sanctioned)
            (outside|out of|beyond|outwith|not within|isn't within|not in|isn't in|out with|past|above|not under) [of] (our|my|the branch's|the store's|this team's|the team's|my team's|our team's|local|an agent's|a store's) (control|hands|power|reach|influence|gift|remit|authority|scope|jurisdiction|department|purview|say|sphere|domain|level|powers|responsibility|area|limits|pay grade|competence)
            (in|lies in|is in|rests in|entirely in|left in|now in) the hands of [the|our|a|an|another]
            (is|are) (the only|the sole) (ones|one|people|person|team|party|department|body) (who|that|which|able|allowed|with|permitted|authorised|authorized) ~1
            (can't|cannot|not able to|unable to|not allowed to|not going to|powerless to|couldn't|may not|not free to|not at liberty to|forbidden to|no power to|no way to) [personally|simply|just|actually] (go against|override|overrule|overturn|bypass|skip|circumvent|bend|change what|speed|rush|hurry|influence|force|make them|make him|make her|tell them|order them|instruct|interfere|intervene|authorise|authorize|approve|sign off|sanction|grant|decide|see payments|view payments|see payment|view payment|see inside|touch|unlock|lift|amend|look into|reach into|get into|view|pull up|log into)  (the|what|this|that|these|your|it|any|a|them|him|payments|payment|things|on|up|another|other|how|when|such|card|account|accounts|from)
            nothing [that] (a|an|the|any) [<word>] (agent|handler|cashier|clerk|rep|branch|store|team|trainee|operator|adviser|advisor|receptionist|assistant|driver|driver's) [like ~1] can
            (just|only|merely|simply|must|have to|obliged to|bound to) (follow|follow orders|do as|do what|go by|read|relay|pass on|enforce|apply|stick to|abide by|obey|carry out|implement) [the|what|whatever|our|as] [<word>] (told|told to|we're|i'm|script|orders|rules|instructions|screen|policy|system|book|handbook|head office|corporate|manual|procedure|comes|messages|message|given|get)
            (bound by|tied by|constrained by|dictated by|governed by|imposed by|handed down|comes down|come down|comes from|set by|fixed by|decided by|determined by|made by|controlled by|run by|owned by|held by|issued by|up to|dependent on|depends on|reliant on|subject to|down to|left to|reserved for|restricted to|a matter for|one for|locked by) (the|our|my|a|an|those|people|someone|somebody|another|whoever|them) [<word>] (<higher-up>|above|upstairs|partner|carrier|airline|insurer|operator|seller|courier|city|government|law|licensor|policy|script|system|rules)
            (was|were|been|been|has been|have been|got|is|are) [sadly|recently] (taken|removed|stripped|withdrawn|revoked|taken away|pulled|withheld|locked away|hidden) (from|away from) (us|me|agents|branches|stores|staff|(our|my) (hands|access|tools|screens|screen|system|side|control|branch|desk|role)|front line)
            (decided|made|set|handled|settled|determined|done|approved|controlled|granted|taken|agreed) [<word>] [<word>] [<word>] [,] not [by|with|at|from] (me|us|here|ours|mine|this desk|our team|our end)
            (influence|authority|power|powers|say|reach|remit|control|jurisdiction|role|responsibility|involvement|access|part) (ends|stops|finishes|only|doesn't extend|doesn't go|does not|is limited|runs out|is read|is view|is restricted|extends only|goes only|is nil|is zero) [at|with|there|here|to|only|as|beyond|once|extend|when]
            (read only|view only|look only|limited|restricted|basic|partial) (access|rights|view|permissions|login|role|account|account access|privileges)
            (my|our) (access|login|role|profile|screen|permissions|system|account|clearance|level) (is|are|has|only|doesn't|does not|won't|stops|gives|lets|shows|allows) [only|just|no|not|too|limited|read|view|basic] (read|view|limited|restricted|basic|me|us|show|let|allow|extend|go|include|cover|junior|low|rights|permission|option|button|edit|reach) ~1
            (i|we) (don't|do not|didn't|never|can't|cannot|don't get to|do not get to|have no part in|had no part in) [personally|actually|really|get to] (decide|choose|set|control|determine|make|dictate|write|run|own|call|pick|influence|govern|deciding|setting) [on] (the|these|those|that|this|them|it|such|any|when|what|who|which|how|things|prices|rules|shots|fares|fees|routes|times) ~1
            (it's|it is|that's|that is|this is) (the|our) [<word>] (<higher-up>|<bosses>) (who|that|which) [can|must|actually|ultimately|will] (decide|decides|approve|approves|sign|signs|set|sets|make|makes|control|controls|have|has|hold|holds|grant|grants|determine|determines|own|owns|call|calls|say|says|do|does)
            (rely|relying|reliant|depend|dependent|at the mercy|waiting) (on|of) [the|our|your|a|other] ~2 to (clear|approve|release|act|do|fix|decide|move|unlock|confirm|agree|respond|restore|open|grant|sort|send)
            (tried|asked|begged|pleaded|argued|pushed|chased) ~4 but (they|the ~2|head office|management|my ~2|it's) (won't|refuse|refused|said no|wouldn't|keep|are not|isn't|didn't|can't|not)
            (hands|wings) are [a bit|a little|rather|somewhat|completely|well and truly|pretty much|quite|sort of|really|kind of|also|unfortunately|sadly|both|really|fairly] (tied|bound|clipped|cuffed)
            (not|isn't|wasn't|aren't|never) (mine|ours|for me|for us|my place|our place|my call|our call|my decision|our decision|my job|something i can|something we can|in my gift|in our gift|my department|within my|within our|up to me|up to us|down to me|down to us|for our team|for this team|for agents|for the branch) [to] (to|decide|make|give|grant|change|say|approve|override|power|authority|remit|control|alone|judge|question|waive|alter|take|offer)
            (need|needs|want|requires|require|takes|get|find|waiting for|wait for|ask|asking) [a|my|our|the|another|someone's|somebody's|his|her|their] [<word>] (approval|blessing|sign off|nod|green light|permission|go ahead|say so|authorisation|authorization|okay|signature|consent|clearance|thumbs up|override)
            (have|has|got|need|needs) to (go|be passed|be sent|be put|go up|be taken|be raised|be escalated|be referred|get passed|travel) [up|back|through|past|before|over] (to|the chain|the ladder|the line|through|past|before|via|upstairs|by) ~2 (<higher-up>|chain|ladder|line|channels|level|else|<bosses>)
            ! (you|your|they) [<word>] (don't|do not|have no|lack|no|haven't|without) ~4
            ! (our|my) hands are (full|busy|clean|occupied|freezing|wet)
            ! (not) (able to|unable to) (see|open) the (attachment|screenshot|picture|photo|image|link)
            ! (your|their) <higher-up> ~3
            ! (have|need) to (ask|check with) (our|the|my) ~2 (warehouse|depot|store|shop|branch|courier|carrier|kitchen|workshop|supplier|archive|colleagues|technicians|engineers|team) ~2 (whether|if|which|how many|what|when|where)
            ! (set|decided|made|run|owned) by (the|our) (system|rules|seller|supplier|manufacturer|publisher)
            ! (page|site|website|manual|label|listing|box|description|list|record|catalogue|catalog|sheet|sign|leaflet) (doesn't|does not|don't|didn't) (say|show|mention|list|tell|state)
            ! no need [for (me|us)] to (ask|check|wait|get|call|involve|consult) ~3
            ! (don't|do not|needn't) [even] (need|have) to (ask|check with|wait for|get|call|involve|consult) ~3
            ! your (administrator|admin|admins|account owner|landlord|employer|it department|it team|company|workspace owner|team owner|school|bank|provider) ~6 (has to|have to|needs to|must|can|will have to|needs|decides)
            # others alone can; they are asked; they decide
            only [a|an|its|their] [<word>] [<word>] (can|is able to|are able to|may|is empowered to|are empowered to|has the power to|have the power to|is authorised to|is authorized to|are authorised to|are authorized to|is allowed to|are allowed to|gets to|get to) (approve|release|upgrade|discuss|settle|lift|change|decide|authorise|authorize|override|waive|reverse|unlock|grant|issue|sign|amend|refund|reopen|clear|reinstate|restore|extend|edit|merge|move|alter|adjust|correct|overturn|revisit|review|make)
            ! only (you|customers|users|members|verified|registered|adults|subscribers|(the|an) (account|policy|card|ticket) (holder|owner)|account holders|account owners) ~5
            (he's|she's|they're|it's|that's|<name> is|he is|she is|they are) the only (one|ones|person|people|team|body|office) (with|who|that|able|allowed|authorised|authorized|holding)
            (has|have) the (only|sole) (key|keys|access|say|login|password|power|authority) [to|for]
            (the|our|my|a|an) <word> [<word>] [<word>] (has to|would have to|will have to|needs to|would need to|will need to) (clear|release|approve|okay|ok|authorise|authorize|initial|green light|sign off|countersign|sanction) (it|this|that|on|them|these|the|any|your|every|all|first|before)
            (i'd|we'd|i|we|just|i'll|we'll|would|will) need (my|our|the|a|an) [<word>] <word> to (sign|approve|initial|agree|okay|ok|authorise|authorize|countersign|say yes|clear it|release it|unlock it)
            (has to|have to|must|needs to|need to|would have to|will have to) (go|run|get|come) (past|through|by|before|via) (my|our|the) [<word>] (<higher-up>|<bosses>|underwriter|insurer|insurers|assessor)
            (yes|nod|initials|prior auth|prior authorization|thumbs up|say so|okay|signature) from [the|my|our|a|an|your] [<word>] (<higher-up>|<bosses>|vp|gp|doctor|tier <number>|<name>)
            (takes|needs|requires|it takes) (a|an|the|my|our) [<word>] <word> (yes|nod|signature|sign off|approval|okay)
            (final|last) (word|say|call|decision) (lies|rests|sits|is|belongs|stays) (with|theirs|up to)
            (is|it's|that's|are|be) for (the|our|my|their) [<word>] [<word>] <word> to (decide|judge|approve|determine|rule|say|settle)
            (my|our) [shift|team|line|duty|area|branch|regional|floor] (manager|supervisor|lead|boss|director|head|underwriter|underwriters|insurers|insurer) (decides|decide|makes that|makes the|make that|has the last|has the final|makes those)
            (asked|asking|begged|petitioned|chased) (my|our) [shift|team|line|duty|area|branch|regional|floor] (manager|supervisor|lead|boss|director|head) (for|to|if|whether|about)
            (i|we) (need|have|'d have|'d need|'ll have|'ll need) to ask <name>
            # not within one's reach
            (don't|do not|doesn't|does not|no|without|lack) [have|got] (the|an|any) (ability|option|means|tools) to (override|waive|approve|authorise|authorize|change|release|lift|grant|extend|upgrade|reverse|refund|unlock|amend|alter|edit|edit|cancel|reopen|bypass|adjust|decide|do (that|this|so|it))
            (can't|cannot|unable to|not able to|couldn't|won't be able to) ~5 (from|with|on|at|under|in) (my|our) (login|level|access|role|screen|profile|permissions|tier|grade|rank|seat)
            (above|beyond|outside|more than|over) what (i'm|i am|we're|we are|my <word> is|i) (allowed|able|authorised|authorized|permitted|empowered|cleared|can|may)
            (see|check|ask|find out) (if|whether) (my|our|the) [<word>] (<bosses>|<higher-up>) (will|would|can|could|might|is willing|are willing) (approve|allow|agree|make an exception|sign|authorise|authorize|let|bend|budge|accept|to <word>)
            (call|calls|calling) the shots
        """,
        "policy-citation": """
            # catalogue (policy-as-shield): a rule is named as the reason
            (per|as per|according to|under|in accordance with|in line with|based on|due to|because of|in \
compliance with|following|pursuant to|as stated in|as part of|against|violates|violate|violating|violation \
of|consistent with|in keeping with|goes against) [our|the|company|company's|their|your|current|this|store|\
standard|existing|that] ~3 <rulebook>
            (by|within|given|see|it's|it is|is|that's) (our|the|company|company's|their|your|current|this|\
store|standard|existing|that) ~2 <rulebook>
            (by|within|given|see|it's|it is|is|that's) <rulebook>
            (our|the|company|their|store|return|refund|privacy|cancellation|warranty|fair use|exchange|baggage|security|store's|strict) [refund|return|company|current|cancellation|exchange|privacy|warranty|data|internal|security|house|terms] (policy|policies|terms|rules|guidelines|regulations|procedure|procedures|protocol|protocols|conditions|t c) (is|are|state|states|says|say|do|does|don't|doesn't|require|requires|allow|allows|prohibit|prohibits|prevent|prevents|only|clearly|dictate|dictates|apply|applies|on|for|regarding|that|stated|won't|will|can't|cover|covers|mean|means|forbid|specify|specifies|limit|limits|has|have|in)
            (company|store|corporate|strict|standard|official|our) (policy|protocol|procedure|practice)
            (for|due to) (security|privacy|legal|compliance|regulatory|safety|data protection|confidentiality) (reasons|reason|purposes|concerns|requirements|regulations)
            (rules are rules|policy is policy)
            (terms of service|terms and conditions|terms of use|t c s|user agreement|code of conduct|community guidelines|fine print|end user agreement|license agreement|contract terms)
            (required|prohibited|restricted|bound|regulated|governed|mandated|protected|not allowed) by (law|our|the|company|policy|regulation|regulations|data privacy|gdpr)
            (data privacy act|data privacy|gdpr|hipaa|ccpa|bsp|fcc rules|faa|dot)
            (it's|it is|that's|that is|this is) (just|simply|our|the|a|company|standard|strictly|against) [our|company|the|standard] (policy|procedure|rule|rules|protocol)
            ! (insurance|your|my|life|auto|home|health|the) policy (number|holder|document|documents|schedule|coverage|details|certificate|premium|renewal|is active|lapsed|expires|expired)
            ! policy (number|no|id|holder)
            ! (see|read|check|review|view|here's|find|link to|learn|about) [more] [about] (our|the) ~2 (policy|policies|terms|guidelines)
            (those|these|that) (are|is|'s) [just|simply] (the|our) (rules|rule|regulations|terms|conditions|\
policies|policy)
            (our|company|the company|the bank's|store|return|refund) (policy|policies|rules|rule|terms) \
(does not|doesn't|do not|don't|won't|will not|cannot|can't|prohibit|prohibits|forbid|forbids|exclude|\
excludes) [allow|permit|let|cover|include] [it|this|that|us|me|you] => denies: yes
            (it's|it is|this is|that is|that's) against (our|company|the company|store|bank) (policy|\
policies|rules|terms) => denies: yes
            <rulebook> (is|are|states|says|state|say|means|stipulates|provides|reads|clearly) ~3 (no|not|non|final|never|only|cannot|can't|don't|doesn't|won't|isn't|aren't|strictly|prohibited|forbidden|excluded|void) => denies: yes
            (sorry|unfortunately|sadly|afraid|regret) ~2 (that's|that is|it's|it is|this is|those are|these are) [just|simply] (our|the|company|store|standard) [<word>] (policy|rules|rule|terms|procedure) => denies: yes
            (according to|per|under|as per|in line with) (our|the) ~2 (terms|policy|rules|conditions|guidelines|terms of service|terms and conditions) , ~3 (is|are|cannot|can't|may|will) not <word> => denies: yes
            (our|the|company) ~3 (policy|terms|rules|guidelines|regulations) (does not|doesn't|do not|don't) (permit|authorise|authorize|provide for|cover|include|foresee|support) => denies: yes
            [it is|it's|that is|this is] (our|company|store|hospital|school|bank|airline|hotel|clinic|club|city|standard|strict|the|house|internal|office) (policy|rule|rules|guidelines|guideline|terms|regulations|procedure|protocol|regulation) (not to|is not to|are not to|is no|is that ~4 (not|no|never)|says no|say no|says not|never to) => denies: yes
        """,
        "uncertainty": """
            # catalogue (unsure-answer): the agent is not sure of the answer
            (i|we) [do|just|would|can only|honestly|really] (think|believe|guess|suppose|assume|presume|reckon|suspect|imagine|figure) [so|it|that|this|your|you|the|they|there|it's|you're|we|he|she|he's|maybe|not|yes]
            (i'm|i am|we're|we are|am|i was|not) (not|not really|not too|not entirely|not completely|not quite|not fully|not exactly|not totally|never|un) (sure|100|certain|entirely|completely|quite|fully|exactly|totally|too|so|very|that|really|positive|clear|familiar|aware) [sure|certain|clear|positive|familiar|how|what|why|if|whether]
            (not|isn't|wasn't|not 100|not entirely|not quite|not completely|not too|not exactly|un|aren't) (sure|certain|clear|confident|positive|100) [about|if|why|what|how|whether|that|when|sure|percent|of|yet]
            ^ not sure
            (unsure|uncertain|unclear|undecided)
            (maybe|perhaps|possibly|presumably|supposedly|conceivably|apparently|potentially|hopefully|theoretically|seemingly|allegedly) => weak: yes
            (most likely|more than likely|likely|it's likely|it is likely|very likely|quite likely) [that|because|due|a|an|the|to|be|be|caused|related|it's|you|your] => weak: yes
            (it|this|that|there|which|they|you) (might|could) [also|just|actually|well|possibly|simply|have|be|been] (be|have|been|take|need|work|happen|cause|mean|get|not|an|a|due|because|caused|arrive|show) => weak: yes
            (i|we) (might|may|could) (be|have) (wrong|mistaken|missed|misread|misunderstood|incorrect)
            (might|may|could) (be|have been) (because|due|related|caused|that|something|a|an|the|wrong|that|some) => weak: yes
            (should|ought to) (then|probably|hopefully|normally|theoretically|maybe|in theory|usually|be (ok|okay|fine|alright|good|all right|working|there|back|moved|able|available)|work|arrive|be) => weak: yes
            (if|unless) (i'm|i am|we're) (not|wrong|mistaken|not mistaken|right|correct) [mistaken|wrong]
            (as|so) far as (i|we) (know|am aware|can tell|can see|understand|are aware|remember|recall)
            to [the best of](my|our) knowledge
            (to my knowledge|to our knowledge|best of my knowledge|best of our knowledge|from what i (know|understand|remember|gather|hear|heard|can tell)|from memory|off the top of my head|i seem to)
            (i|we) (don't|do not|didn't|can't|couldn't|cannot) [really|exactly|actually|quite|honestly|currently|yet|even] (know|say for sure|be sure|be certain|tell for sure|say for certain|confirm|remember|recall|tell|say)
            (i|we) have no (idea|clue)
            (no|not a) (idea|clue) [what|why|how|if|when]
            (it|this|that|there|which) (seems|seem|appears|appear|looks|sounds (like (the|your|something|there|it's|it|(a|an) ~1 (issue|fault|bug|glitch|problem|error|failure|virus|setting|delay|conflict|leak|clash|mistake|block))|as if|as though|likely|possible|to be)) [to be|to have|like|as if|as though|that|possible|likely|there|to] => weak: yes
            (could|might|may) (be|have) (a|an|the|any|some|your|related|wrong|something|why|that) => weak: yes
            (who knows|hard to say|difficult to say|hard to tell|difficult to tell|can't be sure|cannot be sure|can't say for|cannot say for|tough to say|your guess|let's hope|fingers crossed|crossing (our|my) fingers|guess)
            (can|could|may|might) (possibly|potentially|probably|perhaps) => weak: yes
            (assuming|presuming) (that|you|it|the|this|we) => weak: yes
            (we|i) (hope|are hoping|am hoping) (it|that|this|the|your|so|they) ~2 (will|should|works|gets|is|can|be|comes|arrives|fixes|'ll) => weak: yes
            ! (not|n't|don't|do not) (think|believe) ~1 (you|twice)
            ! (make|made|making) sure
            ! (i think|i believe|we believe|i guess) (you'll (love|like|enjoy)|in|strongly|every|customers|that every)
            ! (perhaps|maybe) (you can|you could|we can|i can)
            ! (could it|is it|can it|might it|do you|did you|are you|does it|would it|what|which) ~12 ?
            ! (not|no) (likely|possibly)
            ! (if|whether) (it|this|that|there) (seems|looks|appears|could|might)
            ! hopefully (this|that|these|it) (helps|help)
            ! should (be|work|arrive) (in|within|by|on) [<number>|the next]
            (i|we) (have no|don't have any|haven't any) (idea|clue) [why|how|what|when|where|if|about]
            no (idea|clue) [why|how|what|when|where|sorry]
            ^ (maybe|perhaps) [it|that|so|not|yes|the|they|you]
            , (maybe|perhaps|i guess|i think) $
            ! (if|when|unless|in case|whether) (you're|you are|you) [are] (not sure|unsure|not certain|not|uncertain)
            ! (as long as|if) you are not
            ! (i|we|i've|we've) probably
            ! (had|have had) no idea
            ! (i|we) believe (will|would|can|this will|it will|that will|this should) ~3 (help|assist|assistance|useful|answer|helpful)
            ! (crossing|fingers) ~2 (crossed|fingers)
            # not about the answer: what the customer means or has, what others think
            (i'm|i am|we're|we are|not) [not] [really|quite|entirely|exactly] sure [that] (i|we|what you|which one you|if you) [fully|completely|quite|really] (understand|follow|get|mean|meant|are|have|want) => weak: yes
            (i|we|i'll|we'll|i would) [will|can|would] (presume|assume|suppose) [that] (you|you're|you've|your|this is) => weak: yes
            (would|could|can|to|had to|have to) [ever|just|only] guess => weak: yes
            (unclear|not clear|not sure) [on|about|as to] what [exactly] (your|the|you|you're|you are|it is you) ~1 (issue|problem|question|request|asking|doing|mean|meant|trying|want|are|is) => weak: yes
            (unclear|not clear) (on|about) your => weak: yes
            (i|we) [really] (don't|do not) know what you (mean|meant|are|want) => weak: yes
            that (may|might|could) be an option => weak: yes
            (it's|it is|that's|that is) possible => weak: yes
            fwiw => weak: yes
            (i'm|i am) [a bit|a little|bit] confused => weak: yes
            never seen (such a|this , and|this|that) => weak: yes
            there (may|might|could) be something => weak: yes
            ! guess what
            ! you probably (did|do|have|already|know|want)
            that (may|might|could) be (the|your) (cause|reason|problem|issue) => weak: yes
            (i'm|i am|we're|we are) not aware (of|that) => weak: yes
            there (may|might|could) be (a|an|some|other|more) => weak: yes
            (and|or|you|people|users|many|most) probably (thousands|many|most|others) => weak: yes
            ! (what|which|that|cause|community) (we|i) believe
            ! we believe (is|are|in|that every|everyone)
            ! i think (will|would|should) (suffice|do)
            ! (yes|right|ok|okay) , (that|it) (may|might|could) be
            ! maybe if you
            ! i think (i|you|we|you're|i'm) [may|might|are|have] [have] (confused|confusing|misunderstood|misunderstand|mean|meant|mixing)
            ! (request|question|issue|message|problem|post|description|it) is [a bit|a little|still|rather|not] (unclear|clear)
            (it|this|that|which|there|they) (could|may|might) [also|well|just|simply|be] (be|have been) (a|an|the|due|because|caused|related|that|temporary|something|solved|able|out|in)
            (most likely|more than likely|very likely|quite likely)
            i (believe|think) so
            (not|isn't|aren't) (clear|known) (why|what|how|when|if|whether)
            (should|ought to) (hopefully|probably)
            hopefully (it|they|the) => weak: yes
            hopefully (we'll|it'll|this will|that will) => weak: yes
            ! should be (paying|able to|with (you|us|me|them|your)|delivered|back with|doing|using|getting|treated|asking|charged|seeing|receiving|moving|connected|in|set|at least|selected|listed|on the|the same|done|made|sent|entered|plugged|turned)
            ! (sounds|sound) like (a|an) (great|good|fun|nice|awesome|wonderful|fantastic)
            ! (may|might|could) (help|also help|be helpful)
            ! why it might have
            (can't|cannot|couldn't|could not|can not) [quite|honestly|really|actually|yet] (remember|recall|swear to|vouch|rule out|be sure|be certain|say for (sure|certain)|say with|tell for|tell from here|tell yet|promise (that|it|anything|you|this)|say (exactly|when|how|whether|if|yet)|pin (it|that) down|put (a|my) finger)
            (don't|do not) (quote|hold) (me|us) [on|to] (that|this|it)
            (not|isn't|nothing's|nothing is|hasn't been|isn't) [been] (set in stone|carved in stone|definite|final yet|finalised|finalized|confirmed yet|confirmed to us|guaranteed|an exact science|hard and fast|nailed down|decided yet)
            (if memory serves|if i remember|if i recall|if i'm not mistaken|if i've understood|if i have that right|as i recall|as i remember|as i understand|iirc|afaik|afaict|fwiw|last i (heard|checked|knew|saw|looked)|last we heard|word is|i gather|we gather|so i'm told|i'm told|we're told|i've been told|i am told|as far as i|correct me if|i could be wrong|i may be wrong|i might be wrong|i stand to be corrected|i wouldn't know|i couldn't tell you|couldn't tell you|beats me|search me|no idea|not a clue|haven't a clue|haven't the foggiest|dunno|anyone's guess|anybody's guess|your guess is|just a guess|a guess|at a guess|my guess|best guess|wild guess|educated guess|a hunch|my hunch|finger in the air|ballpark|hard to tell|touch wood|god willing|with any luck|with a bit of luck|with luck|chances are|odds are|in all likelihood|in all probability|it's possible|it is possible|there's a chance|there is a chance|there's a good chance|a good chance|fair chance|good odds|for all i know|who's to say|time will tell|remains to be seen|jury's out|not my area|not my field|new to me|outside my expertise|above my knowledge|i'm new here|i'm still learning|i'm only guessing|i'm guessing|we're guessing|only guessing)
            (i'd|we'd|i would|we would|i'll|i want to) (guess|say|assume|imagine|think|have thought|expect|suspect|reckon|wager|suppose|presume|hazard) [it|it's|that|that's|so|this|around|about|the|there|they|you|he|she|somewhere|probably|maybe|a|not|at]
            (i|we|he|she|they|contractor|driver|engineer|team|courier|warehouse|depot|supplier|developers|someone|somebody|colleague|technician) (reckon|reckons|guess|guesses|suspect|suspects|thinks|seem to (remember|recall|think)|seems to think|vaguely|half remember|heard that|gather|gathers)
            (we've|i've|we have|i have) [only|also|just] heard [that|it|rumours|rumors|something|different|from|<number>|mid|the|of|a]
            (my|our) [<word>] (understanding|impression|guess|hunch|suspicion|feeling|best guess|assumption|hope|theory|sense) is
            (might|may|could) [also|well|just|very well|possibly|conceivably|still] be (a|an|the|that|due|because|coming|needed|related|down|caused|something|patchy|slow|worth|wrong|out|off|back|late|delayed|different|affected|linked|up|on|another|one|some|your|our|more|less|possible|patchy|busy|easier|better|too|longer|faulty|causing|blocked|blocking|stuck|missing|outdated|old|corrupt|damaged|ready|next|this|in|to|<ing>|undervoltage|that's|done|tonight|tomorrow) => weak: yes
            ^ [it|that|this|there|which] (might|could|may) [also|well|just|very well] (be|have|need|take|work|come|get|go|help with|mean|depend|not|still|happen|arrive|change|vary|still be) => weak: yes
            (i think|i believe|i guess|i suppose|i reckon|i imagine|i assume|apparently|supposedly|presumably|or so i'm told|or so they say|in theory) $ => weak: yes
            (should|ought to) (do the trick|sort it|fix it|clear it|calm|help|solve|cure|clear up|stop|settle|go away|come back|resolve itself|be enough|in theory|normally|usually|hopefully|probably|more or less) [<word>] [<word>] [<word>] [<word>] (in the meantime|i think|i guess|i hope|hopefully|fingers|for now|i believe|probably|in theory|or so) => weak: yes
            (should|ought to) calm => weak: yes
            (not|never) [come across|seen|heard of|met|had|encountered] (come across|seen|heard of|encountered) (that|this|it|one|anything|such) [<word>] [before]
            (not|isn't) (something|one|an area|a product|a feature) (i|i'm|i've|we|we've) [<word>] (know|come across|seen|familiar|used|dealt)
            (probably|likely) (the|a|an|because|due|just|be|not|means|caused|it's|your|that|something|related|won't|will|needs|to do|down|won't|in|tomorrow|tonight|next|by|around|around|isn't|gone|got|has|have|best) => weak: yes
            (somewhere|something) (between|around|along the lines|like that|of that|of the sort) => weak: yes
            (either|maybe|perhaps) (that|it's|it|the|your|a|you) ~4 or (maybe|perhaps|it's|else) => weak: yes
            (waiting|wait|await|awaiting|yet|still) [to|for] (to hear|confirmation|to be confirmed|tbc|clarity|find out) [what|whether|if|when|why|from|on]
            (tbc|to be confirmed|tbd|to be decided|to be announced|tba)
            (no way of|no way to|impossible to|difficult to|tricky to|tough to) (know|knowing|tell|telling|say|saying|predict) [for|when|if|whether|what|how]
            (nobody|no one) (knows|is sure|really knows|can say|has told us|seems to know|here knows)
            (i'm|we're|i am|we are) [a bit|a little|still|also|as|honestly|frankly] (stumped|puzzled|baffled|at a loss|in the dark|unclear|unsure|confused|guessing|hazy|fuzzy|rusty|sketchy|torn|not sure|not certain|not convinced|not 100)
            ! if you (might|may|could) ~2
            ! (any|all|whatever) ~3 (this|that|it|we|you) (may|might|could) [have] ~1
            ! (it depends|it's possible|it is possible) (on|to)
            ! (may|might) be (required|asked|charged|eligible|entitled|prompted|subject|needed by|recorded|liable|used|able to (use|claim|get|find|see))
            ! ^ (could|might|may) (you|i|we|it|this|that|there|your|the|u) ~10 ?
            ! (is|are) (it|there|that|this) [a|any] (possible|chance) ~6 ?
            ! (good|great|little) idea
            ! it might take (a|an|up|about|<how-many>) ~2 (to|for|before)
            ! (anything|everything|all) (be|is) unclear
            ! should (anything|something|it|that|any) ~2 (unclear|uncertain)
            ! (i'm|i am|we're|we are) (in the dark|hoping) (mode|theme|to (hear|see))
            ! (can't|cannot|can only) imagine ~2
            ! i can only imagine
            ! (perhaps|maybe) (set|try|next|read|you (should|could|need|want)|check|think|this (isn't|is)|that's (why|because)) ~3
            ! maybe this isn't
            (sort of|kind of|kinda|sorta|give or take|something like that|or something|i heard|i've heard|we heard|rumor|rumour|in theory|in principle) => weak: yes
            ^ looks like (a|an|the|your|there|something) => weak: yes
            ^ (seems|feels|appears|sounds|looks (to me|very much|a lot|a bit|rather|more|to us)) [to me|very much|a lot|a bit|rather|more|to us] (like|as though|as if|likely|possible|to be|to have) => weak: yes
            ! ^ (sounds|looks|feels) like (a plan|fun|you (have|had|need|want|are)|you're) ~1
            # may, might: of what will happen, not of leave
            (we|i|they) (may|might) (need|have) to (verify|check|ask|review|confirm|replace|reset|update|escalate|look|run|order|send|contact|wait|change|do|take) => weak: yes
            (we|i) (may|might) be able to (resolve|fix|solve|recover|restore|do something|reverse|find|sort|get|locate|trace|still) => weak: yes
            (it|this|that|they|which|option|options|video|service|feature|quality|some|item|items|order|there) (may|might) not [yet|always] (be|have|work|show|appear|apply|arrive|reflect|support) => weak: yes
            (may|might|could) [also|well] have (been|gotten|become|gone|caused|come|changed|expired|triggered|happened|missed|arrived|slipped|had) => weak: yes
            (doesn't|does not|didn't|did not) (sound|look|seem|appear) [to me|to us] (like|as if|as though) (you|it|there|the|we|your|they) => weak: yes
            ! (what|which|this|that|any|the|some|these|those|every|some other|right|wrong|of|another) (kind|sort) of
            ! should [still] be (no|able to)
            ! (used|able|attempt) to (potentially|possibly)
            (good|great|tough|tricky|interesting|fair) question [,] (i|let me|not|no|honestly|we|and|but) (don't|honestly|not|haven't|have|wish|will have|would|i|idea|clue)
            not that (i|we|i'm|we're|anyone) [am|are|have|can|could|know|aware|recall|remember|'ve] [aware|been|told|seen|heard|know|recall|of|remember|find|see]
            (want|need|have|like|prefer|better|rather|let me) [to] (be sure|be certain|double check|make certain|look into that|look it up|read up|verify|find out|check with|ask around|confirm) (before|first|rather|whether|if|what|as i) => weak: yes
            (haven't been|hasn't been|have not been|wasn't|weren't|was not|were not|i was only|we were only|properly|fully|not|never|yet) [been] (trained|briefed|told|informed|taught|shown|brought up to speed|filled in|looped in|given the details|given any|given a date) (on|in|about|how|for|what|when|why|yet|whether) => weak: yes
            (don't|do not|didn't|doesn't) [fully|really|quite|honestly|actually|rightly|exactly|even] (know|understand|recall|remember|recollect|have the answer|have an answer|have any idea|follow why|get why|see how|see why) ~1 (for (sure|certain)|myself|either|offhand|exactly|precisely|why|when|whether)
            (my|our) [<word>] (guess|hunch|bet|money|suspicion|feeling|gut|gut feeling|instinct|recollection|memory|knowledge|theory|reckoning|assumption|impression|estimate|sense|notes|maths) (is|are|says|tells|would|on|could|may|might|isn't|only|doesn't|suggests) => weak: yes
            (have|has|had|got|some|my|our|serious|a few|having) [my|some|a few] doubts => weak: yes
            (hope|hopes|hoping|trust|expect) [that] (it|this|that|they|the) ~2 (is right|is correct|'s right|holds|lasts) => weak: yes
            ! i think (that's|that is|it's|this is|it is|that) [a|an|really] (great|good|lovely|fantastic|wonderful|brilliant|fab|fun|super|excellent|amazing) ~1
            ! i guess (congratulations|congrats|thanks|happy)
            ! ^ not sure (how|where|what|which|if|when|who) ~6 ?
            ! likely to (please|interest|delight|make you|cheer)
            ! (no|without|beyond|any|in) (doubt|doubts)
            ! (if you|you) ~1 (don't|do not|doubt|wonder) ~2
            ! (quite|pretty|fairly) sure you
            ! (estimated|approximate|projected) (delivery|arrival|time|date|value|cost|price)
            ! i think so too
            ! (if|when|in case|whether|should) ~3 (unclear|ambiguous|unlikely|questionable|in doubt|doubt)
            ! (rusty|patchy|fuzzy|hazy|murky) (nail|nails|signal|connection|picture|image|water|screw|bolt|lines|video|pipe|tap)
            ! (want|need|have) to (confirm|verify|check) (before|first) (you|your)
            ! (told that|or so|as a rule) $
            ! (it was|it's|that's|that was|how|very|so|really|most) kind of you
            ! (i|we) (think|believe|am sure|guess|bet|reckon) ~4 (will|would|'ll|might|may) [really|absolutely|simply] (love|like|enjoy|appreciate|adore|be (pleased|happy|delighted|glad))
            (i'm|i am|we're|we are) not [a|one] (hundred|100|entirely|completely|totally|fully|absolutely|quite) [percent|per cent] (sure|certain|positive|confident|clear)
            ! not sure (which one|which of|what you mean|i understand|i follow|whether you mean|if you mean)
            ! be sure (to|you|that|your|and|it|the|not)
            ! (can't|cannot|can not|couldn't) say (it|they|that|this|these) (is|are|was|were|will)
            ! (might|may|could) be [just|only] (a|the) (tiny|little|teeny|wee|touch|bit) [bit] (biased|partial|jealous)
            ! you (probably|likely) (put|didn't|forgot|left|hit|entered|typed|uploaded|clicked|missed|used|deleted|chose|selected|misread|dropped|broke|pressed|ignored)
            # what is guessed, tested by nobody, or left to luck
            (pretty|fairly|reasonably|almost|nearly|mostly|99) (sure|certain|confident|positive)
            (that|it|this|which|they) ought to <word> => weak: yes
            so (it|that|this|they) should (make it|be (fine|ok|okay|alright|enough)|hold|last|fit|reach|get there|still) => weak: yes
            (shouldn't|should not) be (necessary|needed|required|an issue|a problem|too (long|bad|much|hard)|a big|affected) => weak: yes
            (as|so) far as (i'm|we're|i've|we've|my|our|anyone|anybody) (aware|seen|heard|been told|know|knows|knowledge)
            that (i'm|we're|i am|we are) aware of
            that (i|we) know of
            (may|might) or (may|might) not
            (i'm|we're|i am|we are|be|not|un) [not] (able|unable|not able|in a position|in no position) to (say|tell you|tell) (for (sure|certain)|definitively|with certainty|exactly|how|whether|when)
            (can't|cannot|not able to|unable to|couldn't|wouldn't like to|wouldn't want to|i'd hate to) [really|honestly] say (for (sure|certain)|definitively|with [any] certainty|either way|one way or the other)
            (hard|difficult|impossible|tricky|tough|not easy) [for (me|us|anyone)] to (say|tell|know|judge|be sure|be certain|predict|gauge|estimate|pin down|pinpoint)
            no (eta|timeline|timeframe|time frame|date|word|news|confirmation|estimate|firm date|fix date) (as yet|yet|at present|so far|at the moment|at this (stage|point|time)|as of (now|yet)|for now)
            nothing (official|firm|definite|confirmed|concrete|announced) (yet|so far|as yet|at (present|this stage|the moment))
            (i|we) have (a feeling|a hunch|an inkling|a sneaking suspicion|my doubts|a suspicion|half an idea)
            (something|my gut) (tells me|says)
            (my|our) (money's|money is|bet is|bet's|hunch is|gut (says|feeling|instinct)|suspicion is|first guess) [on|is|would|that]
            (i'd|i would|i'll|we'd) (bet|put [my] money|wager) [on|it|that|it's]
            (might|could well|may well|might well) (add|take|charge|vary|ask|differ|delay|cause|explain|clear|solve|sort|stop|lose|fail|pass|show|arrive|come|go|get|need|want|struggle|have (some|one|a|an|something|to)) => weak: yes
            (i|we|i've|we've) (haven't|have not|not|didn't|never) [actually|personally|myself|yet] (tested|tried|verified|reproduced|double checked|seen) (it|this|that|one|them) [yet|myself|in]
            haven't (run|tested|tried|checked|verified|confirmed|reproduced) (it|this|that)
            (traffic|weather|time|stock|tide|tides|conditions) permitting
            (all being well|all going well|if all goes to plan|knock on wood|with a following wind)
            (a [bit of a] (lottery|gamble|coin flip|toss up|mystery|lucky dip|guessing game)|hit and miss|hit or miss|touch and go|luck of the draw|pot luck|up in the air|fifty fifty|could go either way)
            (i'm|i am|we're|we are) (not|no) (a|an|the|really a|really an|exactly a|exactly an) [<word>] (person|expert|experts|specialist|lawyer|lawyers|doctor|doctors|vet|electrician|technician|pharmacist|accountant|engineer|techie|developer|tax advisor|solicitor)
            (i'm|i am|we're|we are) (not|no) (experts|lawyers|doctors)
            ! (might|could|may) well be (right|aware)
            ! it might take (a|an|up|about|<how-many>)
            ! (you|u) might (want|like|need|wish) to
            ! (pretty|quite|very|rather|so) positive (experience|feedback|response|review|reviews|that you)
            ! (as|so) sure as
            ! want to be (sure|certain)
            it sounds like => weak: yes
            ! it sounds like (a|an) (great|lovely|wonderful|awful|good|silly|nice|terrible|horrible|nightmare|plan|stressful|frustrating|tough|rough) ~1
            ! it sounds like (you (have|had|need|want|should|are|were)|you're|you've) (to|been|had|having|going|a (lot|rough|tough|hard|bad|great)|so|mixed|both|very|through)
        """,
        "correction": """
            # catalogue (wrong-information): takes back what was said before
            (i|we) (was|were|am|are|might have been|may have been|must have been|have been|had been) \
[actually|previously|clearly|indeed] (wrong|mistaken|incorrect|misinformed|in error|confused|misled|\
inaccurate)
            (i|we) [have|had|may have|might have|must have|just|accidentally|mistakenly|wrongly|previously|\
inadvertently] (misspoke|misread|misinformed|misunderstood|misstated|misquoted|miscommunicated|misjudged|\
overlooked|miscalculated|mistyped|misled|mixed up|confused|erred|misadvised)
            (i|we) [have|had|may have|accidentally|mistakenly|previously|unintentionally|unfortunately|\
inadvertently] (gave|given|told|provided|sent|quoted|shared|advised|stated|said|informed|directed|pointed) \
[you] [to|with] [the|a|an|some|that] [wrong|incorrect|inaccurate|outdated|old|misleading|bad|different|\
invalid] (wrong|incorrect|inaccurate|outdated|information|info|incorrectly|wrongly|link|answer|number|\
details|amount|date|price|in error|by mistake|misleading)
            (i|we) stand corrected
            (my|our) (mistake|error|bad|oversight|apologies for the (wrong|incorrect|confusion|earlier|\
misinformation)) [it's|it is|the|i|we|actually|that]
            (please|kindly) (disregard|ignore|forget) [my|our|the|that|what] (my|our|previous|last|earlier|\
prior|first|message|email|reply|response|note|advice|instruction|instructions|i said|information|above)
            (disregard|ignore|scratch|forget) (that|my last|our last|my previous|my earlier|what i|the \
previous|the last|the earlier|the above|previous|my first)
            (let me|i need to|i have to|i must|allow me to|i'd like to|i should|we need to|we must|i want \
to|to) (correct|rectify|clarify|retract|amend|take back|revise) (myself|that|this|my|what|our|the|an|a) \
[earlier|previous|last|error|mistake|statement|information|i said|i told]
            ^ correction
            ^ (correction|update|edit|errata|erratum) , (it|the|your|this|that|you|i|we|to|my|our)
            (a|one|small|quick|slight) correction [to|on]
            (sorry|apologies|apologize) [for|about|i] [the|my|our|that|any|gave|have given|told] ~1 \
(misinformation|wrong information|incorrect information|wrong info|wrong link|wrong answer|confusion \
earlier|earlier confusion|previous error|earlier error|error in my|mistake in my|mix up|typo|incorrect|\
misleading|wrong|inaccurate|error)
            (sorry|apologies) , (i meant|i mean|that should|it should|it's actually|that's actually|it is \
actually|wrong|typo|not|what i meant)
            (i|we) (meant|mean) to (say|write|type|send|tell)
            what i (meant|should have said|should have told|meant to)
            (turns|turned) out [that] (i|we|the information|it|you|the|your|this|that|it's|there|you're|was|\
my)
            (as it turns out|it turns out|upon (further|closer) (checking|review|inspection|investigation)|\
after (further|double) (checking|review|checking))
            (contrary|unlike|in contrast) to what (i|we|my|our|was|you were)
            (actually|in fact|instead) (it's|it is|the correct|that's|the right|you were right|you are \
right|you're right|it should|that isn't|the actual|it was|they are|your)
            (the|our|my) (information|details|link|number|amount|answer|advice|instructions|price|date|\
response|statement|message|reply|email) [that] [i|we|you|my colleague] [gave|sent|provided|shared|were|was|\
quoted|mentioned|told|had] [given|earlier|previously|you|told|before|yesterday] (was|were|is|are|isn't|\
wasn't) (wrong|incorrect|inaccurate|outdated|not correct|not right|not accurate|no longer|mistaken|\
misleading|out of date|in error)
            (was|were) (given|told|provided|quoted|sent|advised|informed) [with|you] [the] (wrong|incorrect|\
incorrectly|wrongly|inaccurate|outdated|in error|by mistake)
            (you're|you are|you were) [absolutely|indeed|quite|completely] (right|correct) (and|that|about|it|my|we|\
i (was|gave|made|missed|meant|sent|got|quoted|said|told|misread|overlooked|apologize|apologise))
            (correct|right) (one|link|number|amount|date|address|information|answer|price|email|steps|\
version|code) (is|should be|are|was|would be)
            should (have been|have said|have read|read|be) [<number>|instead|not|rather] (instead|rather|not)
            (my|our|the) (previous|earlier|last|prior|first|initial) (message|reply|email|answer|response|\
information|statement|advice|instructions|post|tweet) (was|is|contained|had|has|were|included|gave|should) \
[not|an|a|wrong|incorrect|error|have|the|inaccurate]
            (wrong|incorrect) (link|number|info|information|article|account|details|answer) (earlier|in my|\
sent|there|i sent|above|from me|on my part|on our part)
            i take (that|it|this) back
            ! (if|in case|unless) (i'm|i am|i was|we were|we are|we're) (wrong|mistaken|not)
            ! (you|they|he|she|customer) (misread|misunderstood)
            ! (i|we) [have|had|may have|might have|think i|just] (confused you|misunderstood (you|your|the|what)|misread (you|your))
            ! (i|we) (may|might) have (misread|misunderstood)
            ! you're right to
            ! correct me if
            ! (you|user|they) [have|had] (entered|typed|used|gave|provided|sent|supplied) ~3 (incorrect|wrong)
            ! the email is no longer
            ! (auto|spelling|spell|colour|color|error) correction
            ! (do|make|need|needs|apply) [the|a|this|some] correction
            (what|everything|something) (i|we) [had|have] (said|told|wrote|gave|quoted|stated|mentioned) ~5 \
(was|is|were|wasn't|isn't) [actually|completely|not] (wrong|incorrect|mistaken|not correct|not right|right|correct|\
inaccurate|outdated)
            (disregard|ignore|forget) ~6 , (that|this|it) (was|is) (incorrect|wrong|not correct|not right|a mistake|an error|false)
            (information|info|answer|advice|price|date|number|figure|time|amount|fee|instructions|details|reply|deadline|rate|address|link) ~2 (i|we|colleague|he|she|they|agent) (gave|told|sent|given|quoted|provided|passed on|mentioned|named|wrote) ~3 (was|is|were|wasn't|isn't|weren't) [not|partly|simply|unfortunately|actually] [quite] (correct|right|accurate|wrong|incorrect|inaccurate|outdated|out of date|mistaken|false|true|up to date)
            what (my colleague|we|i|our agent|our colleague|she|he|they|my coworker|the previous agent|<name>) [had|have] (told|said|wrote|stated|quoted|gave) [to] [you] [<word>] (was|is|wasn't|isn't) [not|quite|partly|simply] (wrong|right|correct|incorrect|inaccurate|out of date|outdated|mistaken|true|a mistake|an error)
        """,
        "help-offer": """
            # guide (offer further help); threads. "Let us know" after advice keeps the door open and counts.
            # let us know
            let (me|us) know (if|when|whenever|should|in case|about any|of any|anytime|for any) ~2 (you|you've|you're|you'd|that|this|it|these|those|there|there's|the|they|anything|any|either|none|still|something|all|i|we|your|doing|problems|issues|questions|nothing)
            let (me|us) know , (we|i|and|thanks|ok|okay|thank|happy|so|if)
            let (me|us) know [and] (we|i|we'll|i'll)
            (keep|keeping) (us|me) (posted|updated|informed|in the loop|advised|in the know)
            let (me|us) know how (it|that|this|things|you|everything|they) [all] (goes|go|went|works|work|worked|turns|get|got|is|are|comes|feels|looks)
            let (me|us) know (how|what) [else] (i|we) (can|could|may) [else|further|best]
            let (me|us) know the (outcome|result|results|status)
            (if|should) ~5 (still|not|doesn't|don't|odd|wrong|strange|unclear|amiss|missing) ~3 , [just] (drop|send|post|forward|paste|share|write|reply|shout|ring|call|ping|message) ~4 and (i'll|i will|we'll|we will|i|we)
            # willing to help
            (glad|happy|here|delighted|pleased|eager|thrilled|standing by|honored|excited|willing|ready|available) to [be able to|try to|definitely|see if we can|be of|also|assist you|further] (help|assist|support|lend|take a look|look into|clarify|answer|point|guide|walk|check|chat|serve|explain|be of|assistance|service|sort|investigate|hear from|reach out|discuss)
            (i'd|we'd|i would|we would|i|we|i'm|we're|would) [would|definitely|also|really|certainly|will|do] (like|love|want|wish|be happy|be glad|be delighted|be pleased|be more than happy|mean|aim|am happy|are happy|are glad|am glad) to [be able to|try to|definitely|see if we can|further|get this fixed and] (help|assist|lend|support you|be of|get (you|this|that) ~2 (sorted|resolved|fixed|taken care of|running|pointed|headed|back)|make (this|it|things) right|see (this|you|that) ~2 (sorted|resolved|fixed))
            ^ (love|like|want|hope|happy|glad|pleased) to (help|assist)
            (i|we) (can|could|may be able to|might be able to|will be able to|are able to|am able to|are going to|'re able to) [also|certainly|definitely|try to|surely|absolutely|further|look to|gladly] (help|assist|lend) [you|with|to|out|resolve|further|get|sort|fix|that|this|and]
            (i|we) (can|'ll|will|could) (help|assist) [you] (with|resolve|fix|get|sort|out)
            (help|assistance|support) (is|'s) (here|on the way|coming|at hand|available|just around)
            help's here
            (we're|i'm|we are|i am|i'll be|we'll be|we will be|i will be|always|team is) [always|still|right|all|just|only|also|happily|standing by|more than] (here|around|available|standing by|on hand|at hand) (for|if|to|should|24|when|whenever|round|and|anytime|at|in case|with|<number>) (help|assist|support|you|need|if|any|24|anything|anytime|us|further|<number>|needed|answer|listen|should|ever|the|hear|all)
            (we're|i'm|we are|i am|we'll be|i'll be|we will be|i will be|always) [always|still|right|just|only] here $
            (we've|i've|we|i|we have) (got|have) (you|your back) [covered]
            (got|have) your back
            at your (service|disposal)
            (count on|rely on|depend on|lean on) us
            (how|what|where) (may|can|could|might|else can|else may) (i|we) [best|further|be able to] (help|assist|be of|support|make|serve|do for)
            (may|can|could|shall) (i|we) [please|also|perhaps] (help|assist) [you|with|out]
            would you like (me|us|some|any) [to] (help|assist|assistance)
            (let|allow|permit) (us|me) [to] [try|see if we can|see how we can|please] [to|and] (help|assist|be of)
            be of [any|more|further|some|great|additional|better] (help|assistance|service) [to]
            (mind if|okay if|alright if|ok if) (we|i) (jump|help|chime|step)
            how (i|we) (can|may|could) [best|further] (help|assist|be of)
            # anything else
            (is|was|are) there (anything|something) [else] [that] [i|we|you] [can|could|may|need|would] [help|assist|do|like|need]
            (anything|something|nothing) (else|further|more) [that] (i|we|you|you'd|comes|needed|at all|today|on your mind)
            (anything|something) (i|we) (can|could|may) [further|else|do to] (do|help|assist)
            (if|should|whenever|in case) (you|there|there's|there are|you've|you're|u) [ever|still|do|also|then|are|is|happen to|might|ever|got] (have|need|require|anything|any|'ve|encounter|experience|run into|come across) [be] ~1 (any|anything|further|additional|other|another|more|questions|assistance|concerns|something|us|help with anything|a question|support with|a hand) [other|further|else|additional|more|questions|concerns|assistance|help]
            (if|should|in case) (anything|something) [else] (comes up|changes|else|is unclear|isn't clear|goes wrong)
            (if|should) [there's|there is] anything (else|i|we|you|further|more)
            if you [still] need [further|more|additional|any|extra|some] (help|assistance|support)
            for (anything|any|all) (else|other|further) [questions|concerns|issue|matters]
            (further|additional|any other|any further|any more|other|any) (questions|concerns|queries|clarification|clarifications|inquiries) [or concerns] (please|feel|don't|just|let|contact|reach|i'm|we're|at all|simply|never hesitate|give)
            any (questions|problems|trouble|issues) , (just|let|please|feel|reach|give|drop|don't)
            # come back any time
            (feel free|don't hesitate|do not hesitate|never hesitate|hesitate|always welcome|welcome) [to] (contact|reach|message|dm|pm|tweet|call|ask|let|email|reply|get|write|chat|drop|send|give|ping|text|return|come|respond|raise|open|connect|shout|share|say|hit|tag|let's|visit|touch|speak|direct|private|submit|post|inbox|check back|bring)
            (give|drop|send|shoot|hit) (us|me) (a|an|up|back) [shout|call|ring|buzz|holler|tweet|bell|line|message|note|dm|ping|yell|whistle|text|email] (if|anytime|any time|whenever|should|with any|for any|when you|again if|back if)
            (give|drop) (us|me) a (shout|holler|nudge|yell|bell)
            (reach out|get back to us|contact us|message us|tweet us|dm us|call us|email us|reply|write back|come back|write us|get in touch|chat with us|return|shout|check back|tweet|message) [to us|with us|here|again|back|to me] (anytime|any time|at any time|if (you|there|anything|needed|required|further|any|it|things|that|this|the)|should you|whenever|in case|for any|with any|for further|for anything|again if)
            [just|only|simply] (a|one) [quick] (tweet|message|call|dm|click|email|text|chat|ping|phone call|tap|reply|shout) away
            (ask|message|tweet|contact|dm|reach|chat|call) (us|me|away) (anytime|any time|whenever|24)
            # not offers
            ! (see|check|know whether|sure|unsure|find out) if (i|we) (can|could|may|might|will) ~1 (help|assist)
            ! (so|so that|in order that|before|once|that|until|better|best|faster|sooner|quicker|easier|and|more|where|when|way|everything|all|so how|so where|so what|so then) [that] (i|we) (can|could|may|might|will) ~1 (help|assist)
            ! (to|should|hopefully|article|page|guide|steps|tips|team|they|colleagues|agent|agents|expert|experts|link|here|this|that|these|it) [may|can|could|might|will|should|would] (help|helps|assist) (us|me)
            ! (don't|do not|didn't|doesn't|never) (want|like|love|wish) to
            ! let (me|us) know (what|which|when|where|who|why|whether)
            ! let (me|us) know if (you (tried|already|did|can see|were|are (using|on|able))|using|you've (tried|already))
            ! (sorry|unable|not able|unfortunately) ~4 (help|assist)
            ! if you (have|need) (already|not|access|2|two|to)
            ! (would|i'd|we'd) [also] (like|love) to (point|walk|hear|reach|chat|discuss|take|look|check)
            ! (if|whether) (you|that|this) [still] (need|needs) to
            (we're|i'm|we are|i am|we'll be|i'll be|i'm going to be) [always|still|right|all|just|also] (here|on|on shift|on duty|online|around|about|up|at my desk|in|open|awake) [all|till|until|right] (all (night|day|week|weekend|evening)|through|till|until|24|night and day|day and night|day or night|round the clock|if|should|whenever|when you|anytime|any time|to help|for you|the rest|tonight|throughout)
            (holler|shout|whistle|yell|squeal|scream|buzz|ping|poke) [us|me|out|back|over|here] (if|any|anytime|whenever|when|should|at|again)
            (our|my) (inbox|inboxes|dms|dm|door|doors|line|lines|direct line|direct number|direct dial|mobile|ears|email|phone lines|chat|helpline) (is|are|'s) [always|still|all|also] (open|here|<number>|on|free|below|at|yours|right)
            (direct line|direct number|direct dial|direct email) [here] (is|'s|for me|if)
            (you've got|you have|here's|this is|keep|save|note) my [direct|own|personal|work] (number|name|line|email|extension|details|mobile|card|contact)
            ^ (need|want|fancy) (anything|something|any help|any more help|a hand|help|us|me|someone) [else|more|further|help|a hand|with|to|other]
            ^ [and|so] (anything|something) (else|more|further) [that|you|at all|i|we|before|for] ,
            ^ (anything|something) (else|more|further) [you need|i can do|we can do|at all|for you|today|on your mind|i|we] ?
            ^ any (more|other|further|trouble|bother|problems|problem|issues|issue|questions|question|hiccups|worries|snags|snag|doubts|queries|probs|grief|difficulty|difficulties|doubt|concerns|hassle|joy|luck) [bother|trouble|problems|issues|questions|hiccups|worries|queries|at all|with it|with that|hassle|or questions|or problems|concerns|,] (just|,|you|we|i|give|drop|ring|call|reply|shout|let|message|holler|come|send|ask|tweet|text|email|dm|my|our|please|feel|do|write|pop)
            (if|should|when) (it|that|this|they|he|she|things|the ~2|your ~1|any of) (doesn't|don't|plays|play|comes back|come back|happens|happen|still|isn't|aren't|fails|acts|act|does|persists|persist|keeps|goes|go|stops|starts|ever|hasn't|won't|crops|recurs|gets|misbehaves|misbehave|returns) ~4 , [just|please|then|do] (reply|shout|(ring|call|message|tell|ping|write to|dm|tweet|text|email) (me|us)|let (me|us)|come back|drop (us|me)|give (us|me)|holler|get back|pop back|hit reply|ask for me|i'm here|we're here)
            (if not|if so|otherwise|or) , [just|please|then] (ring|call|reply|shout|message|dm|holler|ping|give|drop|come back|let|text|email|write) (me|us|here|back|to me|a|again)
            (just|simply|only|do) (hit reply|shout|holler|yell|whistle|ask for me|say so|say the word|say when|give (me|us) a|drop (me|us)|ping (me|us)|message (me|us)|ring me|call me|text me|tweet (me|us)|pop back|come back|write back|write to me|nudge me|come and find|pop in|keep in touch|stay in touch|get in touch)
            just (ask|say|reply|shout|yell) $
            ^ (just|simply|please|or) (reply|respond) (here|back|to this|again|to me)
            (hit reply|hit us up|hit me up|say the word|we're all ears|i'm all ears|keep in touch|stay in touch|don't be a stranger|don't be shy|never be shy|don't be afraid to|no question is|no question too|back in touch if|at your disposal|count on me|lean on us|right behind you)
            (if|should) (you'd|you would|you) (rather|like|prefer|want) [have|to have] (me|us|someone|somebody|help|a hand|any help|one of us|a walkthrough|a callback|a call back|more help|more detail) [<word>] [<word>] [<word>] [<word>] [<word>] (say|ask|shout|let|reply|call|offers|run|holler|tell|message|know|happy|glad|can)
            (happy|glad|pleased|delighted|happier|around|ready) to (go (over|through)|talk (you|it|things|this)|run (you|it|through)|show you|hop on|jump on|take a call|pitch in|step in|give you a hand|lend a hand|do more|do it again|have another|chat|dig|go again|sort (it|this|that|anything|them)|take another)
            (come back|pop back|swing by|drop by|stop by|pop in|come to us|come find|find us|find me|ring|ask|shout|message|text|write|call|come|come back|reply|ask away) (any time|anytime|day or night|whenever you|at any time|any hour)
            should (anything|something|it|that|this|there|any|things|the (problem|issue|error|fault|same)|problems|questions|you) [ever|still|also|then] (be|come|happen|recur|persist|change|go wrong|go|get|fail|crop|play|arise|seem|remain|act|return|need|require|have any|have further|face|run into|wish to|encounter)
            (reach|find|catch|get hold of) (me|us) [directly|direct|here|personally|anytime|any time|back] (on|at|here|directly|direct|any time|anytime|24|by|through|via|whenever|between|until|till|if)
            (ask for|speak to|look for) (me|<name>) (by name|directly|personally|and|if|any time|when|on)
            (what|how) (else|more) (can|could|may) (i|we) (do|help|assist|get|sort)
            (what|how) (can|may|could) (i|we) (do for|help|get for|assist|sort) you
            (i'm|we're|i am|we are) (only|just|always|never) [ever] [a|an|one|too far|far] (call|message|click|text|email|phone call|dm|tweet|far|tap) [away]
            (i'll|we'll|i will|we will) (gladly|happily) (help|walk|explain|sort|take|show|talk|go|do|assist|answer|jump|look|try)
            (any|more|other|further) (questions|queries) [at all|about (this|that|it)] (welcome|are welcome|ask away|fire away)
            (fire away|ask away|try me|my dms are|dms are open|dm's are open|line is open|lines are open)
            ! (reply|respond|write back|email|text|message|dm|call) [back|here|us|me|to this] (with|yes|no|stop|confirm|and (confirm|tell|send|attach)) ~3
            ! (if|whether) you (want|need) to (<ing>|change|cancel|use|keep|see|get|make|delete|remove|add|have|know|be|go|do|send|open|set|move|store|put|stop|find) ~4
            ! (i'm|i am|we're|we are) (in|on|here) (to (see|check|find|confirm)|the (same|page|phone))
            (i|we) can [also|always|happily] (walk|talk|guide|take|show|run) you (through|how)
            (do|would|d'you) you (need|like|want) [any|a|some|more] (hand|help|assistance|support|anything)
            (d'you|you) (need|want) (any help|a hand|any more help|anything else)
            (take your time|no rush) , (i'm|we're|i'll|we'll|and|message|just|shout|reply|let)
            (whenever|when|once) you're (ready|back|home|free|settled) , [just] (reply|shout|ring|call|message|drop|let (me|us)|ping|give|send (me|us)|tell (me|us)|holler|come)
            (walk-through|walkthrough|hand|help|chat|guidance) (is|are|'s) [always] (available|here|on hand|on offer|at hand|just a)
            (around|here|on|available|online|with you|at your side) (all day|all night|all week|all weekend|all evening|24 7|day and night|day or night|till late|until late|throughout|every step|the whole time|every day|until <number>|till <number>|until <o'clock>|till midnight|until midnight)
            (team|we|support|helpdesk|help desk|line|lines|chat|desk) (is|are|'s|'re) [always|also|still] (here|open|on hand|staffed|around|online|available|manned) (all|24|until|till|to|for|from|every|day|round|if|should|whenever|on|day)
            (glad|happy|pleased) [i|we] (could|can|was able to|to) (help|assist|sort|be of) [,|and|if|any] (shout|let|come|just|reply|any|don't|if|anything|holler|ring|call)
            ! shout at
            ! (hours|open|line is open|store is) ~3 (monday|daily|weekdays)
            (if|whenever|should|when) you [ever|still|do|should|also|guys|find you] (need|want) (me|us|anything|something|a hand|help|assistance|support|any (help|more|further|other|assistance|support)|more help|further (help|assistance|support)|someone|something else|to (talk|chat|ask|go over))
            (if|whenever|should|when) you [ever|still|do|should|also] (get stuck|are stuck|run into|hit (a|any) (snag|snags|problem|problems|bump|wall)|feel stuck|have trouble|find yourself stuck|notice (anything|any|something) (else|odd|wrong|strange|unusual|off)|spot (anything|any|something) (else|odd|wrong|strange|unusual|off)|think of (anything|something)|come across any|experience any)
            if there's [ever] (the slightest|anything (else|i|we|you need|that would|more|at all|unclear)|a problem|any (trouble|problem|doubt|bother|issue)|still (a|any)|anything)  ~6 , (reply|shout|let|ring|call|give|drop|just|our|my|i'm|we're|message|come|tell|please|do)
            if there's anything (else|i|we|you need|at all)
            (tell|message|alert|warn|ping|shout|text|dm|email) (me|us) [here|again|straight away] (when it|should|whenever|how (it goes|that goes|it went|you get on|things))
            (sing out|pipe up|speak up|flag it if|flag it to (me|us) if)
            you know (where|how) (we are|i am|to find (us|me)|to reach (us|me))
            (stay|staying|remain) (on the line|on the phone|on the chat) with you
            ! stay on (this|the) (ticket|case)
            # lend a hand, look into it
            (tweet|write|reply|message|dm|reach|chat) back [at|to|out] [to] [us|me] (if|when|whenever|anytime|should|as) [ever] [you|it] (needed|need|necessary|required)
            (we'd|i'd|we would|i would|i|we|would) [certainly|definitely|really|also|be] [more than] (like|love|happy|glad|pleased|delighted|want) to [further|try to] (investigate|dig|(look|check|dig|see) into (this|that|it|what|your)|get (this|that|it|things) ~2 (sorted|fixed|resolved|solved|straightened|cleared|looked)|get you [back] (up and|on your|sorted|in the right|taken)|sort (this|that|it) out|fix (this|that|it)|resolve (this|that|it)|clear (this|that|it) up|have (it|this|that|them) (reviewed|checked|looked)|turn (this|that|it|things) around)
            (i|we) can [also|certainly|definitely] (look|dig|check) into (this|it|that) [further|more|closer] for you
            (let|lemme) [me|us] see what (i|we) can do
            (come|came|reached|contacted) [to] the right (place|people|person|team|folks)
            let's (help|assist|work on (this|it|that)|work (this|it|that) out|work through (this|it)|get (this|it|that|you) (sorted|fixed|resolved|solved|back|up|working|taken care)|get to the bottom|see what (we|i) can|figure (this|it|that) out|tackle (this|it))
            id (like|love|be happy|be glad) to (help|assist)
            (i'll|we'll|i will|we will|i'd|we'd) [gladly|certainly|definitely|happily|also] (try|do|do all|do everything|do what|do whatever) [our|my|we|i] [very] [best|utmost|can] to (help|assist|get (this|it|you)|sort|resolve|fix)
            (we'll|i'll|we will|i will|we're|i'm) [still|always] [be] (here|around|ready|standing by) (when|whenever|once|as soon as) you (are|need|want|get|have|'re)
            (we'll|i'll|we're|i'm) [still|always] [be] (here|around|ready|standing by) (when|whenever|once) you're
            (something|anything) else , [please|just|do|kindly] let (me|us) know
            it [is|has] been (longer|more) ~4 , [please|just|do|kindly] let (me|us) know
            ! (could|can|would|will) you [please|kindly|also|just] let (me|us) know
            ! let (me|us) know if (you [can] (see|still see)|you (are|'re) still|your|anyone else|you meant)
            ! anything changes , (we|i)
            ! (will|would|might|may|could|hope it is|hope that is|hope this is) be of (help|assistance|service)
            (dm|message|ask|tweet|email|send|contact) (us|me) [with] any (specific|further|other|more|additional|questions)
            (if|should) ~8 , [just|simply|please|do] (reply|write|call|message|text|ring|come back|get in touch|get back) ~3 and (i|we) [will|can|shall|'ll] [gladly|happily|be glad to|be happy to] (help|sort|fix|look|check|assist|be there)
        """,
        "closing": """
            # guide (close warmly)
            (have|enjoy|wishing you|wish you|hope you have|do have) [yourself] (a|an|the rest of|your) [very|truly|absolutely] (great|nice|good|wonderful|lovely|pleasant|blessed|fantastic|amazing|awesome|beautiful|safe|brilliant|super|happy|fabulous|productive|rest|relaxing|restful|day|evening|weekend|night|afternoon|week|one|excellent|terrific|merry) [day|one|evening|weekend|night|afternoon|week|rest|morning|flight|trip|holiday|time|stay|ahead|of your|new year|sunday|monday|tuesday|wednesday|thursday|friday|saturday]
            (take care|stay safe|stay well|keep safe|stay healthy|stay tuned|be safe|be well|god bless|good night|goodnight|goodbye|good bye|bye|bye bye|cheers|cheerio|ta|so long|farewell|all the best|best wishes|warm wishes|safe travels|happy travels|bon voyage)
            (best|kind|warm|warmest|kindest) regards
            ^ regards
            (sincerely|respectfully|cordially) [yours]
            yours (truly|sincerely|faithfully)
            happy (streaming|listening|gaming|shopping|flying|watching|browsing|travels|holidays|editing|creating|banking|reading|playing)
            (thank you|thanks) [so much|again|once again|very much] for (choosing|being|contacting|using|flying|shopping|banking|your (business|loyalty|patience|understanding|patronage|support|time|continued|trust|cooperation)|calling|chatting|reaching|trusting|staying|visiting|bearing|getting in touch|writing|messaging|connecting)
            (thanks|thank you) [once] again
            (you're|you are|youre) [very|most|so|always|more than] welcome => glad: yes
            (my|our|it's my|it was my|it's been my|a) pleasure => glad: yes
            (anytime|any time) $
            ^ no (problem|worries|prob) [at all] => glad: yes
            (talk|speak|see|chat|catch) [to|with] [you] (soon|later|around|then|on board|onboard|next time|there|again)
            (until|till) (next time|then|we)
            (we|i|and) [really|truly] (look|looking) forward to (seeing|hearing|serving|welcoming|helping|your|having|assisting|resolving|speaking|working|you)
            (glad|happy|pleased|delighted) [that] (i|we|it|that|to hear|to have|everything|you|to be|this|to know) ~2 (could|was|helped|helped|worked|able|it's|that|help|been|sorted|resolved|got|working|of|all|is|managed|assist|fixed) => glad: yes
            (hope|hoping) (this|that|it|these|to hear|we|you|everything|all) ~1 (help|helps|helped|clarifies|answers|clears|assists|is helpful|explains|from you|works|resolves|was|have|useful|information|goes)
            (i'll|we'll|i will|we will|i'm|we're|i am|we are|going to|now|will be) [now|go ahead and|be|going to|proceed to|then] (close|closing|mark|resolve|end|ending|marking) (this|the|your|out) [ticket|case|chat|conversation|request|as|session|call|interaction]
            (is|was) there anything else
            anything else (i|we) can
            (enjoy|welcome (back|aboard))
            (congratulations|congrats) => glad: yes
            (thanks|thank you) for (posting|sharing|reporting back|coming back|letting us know|telling us) ~2 (tip|solution|fix|workaround|answer|outcome|result|update) => glad: yes
            (rate|survey|feedback) ~3 (our|this|my|us|conversation|service|experience|chat|interaction)
            (have a|have) (blast|good one|great one|safe trip|safe flight|nice trip)
            (give|send|pass on) (my|our) [very] (best|regards|love|best wishes|compliments|greetings) to ~2
            (give|say) (hello|hi) to your <word> [for|from]
            ^ (yours|yours truly|yours faithfully|warmly|sincerely|regards|all best|best|cheers) , (<name>|<given>) $
        """,
        "placeholder": """
            # words of an unfilled template
            insert [the|your|a|agent|customer|client] (name|date|number|link|text|time|details|address|amount|product|order|reason|signature|company|title|email|url|here|first|last|customer|issue|topic) [name|number|here|date]
            (name|date|text|link|number|details|amount|signature|title|email|reason|product|message|info) (goes here|to be inserted|placeholder)
            (customer|client|agent|company|recipient|rep|caller|guest) [first|last|full] name here
            lorem ipsum
            fixme
            (template|canned response|macro) (name|number|title|text|here|<number>|placeholder)
            placeholder
        """,
        "profanity": """
            # profanity, insults and crude slang; whole words
            (fuck|fucks|fucked|fucker|fuckers|fuckin|fucking|fck|fcking|fuk|fukin|fkn|fking|effing|freaking hell|f ing|motherfucker|motherfuckers|motherfucking|mofo|wtf|wth|stfu|gtfo|lmfao|ffs|bs|b s)
            (shit|shits|shitty|shitting|bullshit|bullshitting|horseshit|dipshit|shithole|shite|crap|crappy|bullcrap|piss|pissed|pissing|pissed off)
            (ass|asses|asshole|assholes|arse|arsehole|dumbass|jackass|smartass|badass|dickhead|dick|dicks|prick|bastard|bastards|bitch|bitches|bitching|cunt|twat|wanker|wankers|bollocks|bugger|tosser|slut|whore|hoe|douche|douchebag|scumbag|scum|sob|son of a bitch)
            (damn|damned|dammit|damnit|goddamn|god damn|goddamned|hell no|what the hell|what the heck|the hell|bloody hell|bloody|screw you|screw this|screwed up|suck my|sucks ass|kiss my|go to hell|piss off|bugger off|sod off|drop dead|get lost|shut up)
            (idiot|idiots|idiotic|moron|morons|moronic|stupid|dumb|dumbest|imbecile|imbeciles|retard|retarded|retards|fool|fools|dimwit|dimwits|clown|clowns|loser|losers|jerks|crybaby|ignorant|ignoramus|nitwit|halfwit|airhead|bozo|brain dead|braindead|brainless|lunatic|psycho|nutcase|nutjob|weirdo|creep|pathetic loser|cheapskate|lazy ass|garbage human|snowflake)
            ! (damn|damned) (good|great|fine)
            ! (hot|lame) ass
            ! ass (backwards)
            ! ^ karen
            ! (hi|hello|hey|dear|thanks|ms|mrs|miss|from) karen
            ! karen (<name>|from|here)
            ! (moby|philip k|dick) (dick|smith)
            ! trash (can|folder|bin|icon|mail)
            ! (in|the|to|from|your|empty|my) [the|your|my] trash
            ! (no|not a|isn't a|aren't a|ask a|any|are no|there are no) (stupid|dumb) (question|questions|idea)
            ! dense (traffic|fog|text)
            ! [red] clown nose
            ! bloody (mary|marys|caesar|sunday|baron)
            ! april (fool|fools|fool's)
            ! (clown|clowns) (fish|loach|college|school|nose|costume|wig)
            ! dumb (bell|bells|waiter|waiters)
            ! (loser|losers) (bracket|final|finals|round|pool|side)
            ! (dick|dick's) (sporting|whittington|tracy|turpin|clark|cheney|van)
            ! spotted dick
            ! hell's (kitchen|angels|gate)
            ! damn yankees
            ! (jerks|creep) (and|in|of|to a) (stops|rate|the (metal|material|motion))
            ! weirdo (comic|comics|the)
            ! shut up (shop|the shop|for the)
            ! dick <name>
            ! slightly bloody
            ! <bloody-indeed>
        """,
        "hollow-apology": """
            # guide (own the mistake): conditional, or aimed at the customer's feeling
            (sorry|apolog*|regret) [but|that] (if|in case|should) [you|we|i|this|that|it|there|any|anything|your|the|my|our|at|something]
            (sorry|apolog*|regret) (for|about|over) ~3 (if|that may|that might|this may|this might|you may|you might|we may|we might|it may|it might|this could|which may|which might|may have|might have|could have|may be|might be|may|might)
            (for|about) (any|whatever|all) (inconvenience|inconveniences|trouble|confusion|frustration|distress|delay|issue|issues|disruption|offense|offence|problem|problems|misunderstanding|upset|concern|harm) [that] [this|it|we|these|the ~1|our ~1|you] (may|might|could) [have|be|cause]
            any (inconvenience|trouble|confusion|distress|frustration) [that] [this|it|we] [may|might|could] [have] (caused|experienced|may cause|might cause|may have|might have|could have|possibly)
            (sorry|apolog*|regret) [that|if] you (feel|felt|think|thought|see|saw|believe|took|are offended|were offended|are upset|were upset|are unhappy|were unhappy|got offended|got upset|don't like|didn't like|misunderstood|interpreted|perceived|found|find|are disappointed|consider|are not happy|weren't happy|aren't happy|are angry|were angry|are so upset|feel like|chose|take|view)
            (sorry|apolog*) [that] you're (offended|upset|unhappy|angry|not happy|mad|so upset|not satisfied|dissatisfied)
            (if|in case|should|where) ~4 (offended|upset|caused|hurt|inconvenienced|misunderstood|felt|feel|wrong|confusion|any inconvenience|mistake|unclear|harsh|rude) ~3 , (sorry|i'm sorry|we're sorry|i am sorry|we are sorry|i apologize|we apologize|my apologies|our apologies|apologies|then i apologize|please accept)
            (if|should) (we|i|anyone|my ~1|our ~2|that|this|it|you|the ~2|there) ~5 (sorry|apologize|apologies|apologise)
            (sorry|apologies) (not sorry|you had to)
            ! (sorry|apolog*) , (if|should|in case|but if) (you|we|i|the|this|it)
            ! sorry [for] ~3 , (if|may|might)
            ! (if|should) ~5 , (we're|i'm|we are|i am) sorry to
            ! sorry ~4 (please|kindly) ~2 if
        """,
        "fact-request": """
            # the customer is asked for a fact; one hit for each fact, so an enumeration gives several
            <req> ~8 (order|purchase|transaction) [confirmation|reference] (number|numbers|id|ids|no|code) \
=> fact: order-number
            <req> ~8 (order|purchase) (reference|ref|details|info|information) => fact: order-number
            <req> ~8 (email|e mail|mail) (address|addresses|id|you used|associated|linked|on file|\
registered) => fact: email-address
            <req> ~8 (phone|mobile|contact|cell|cellphone|telephone|callback|call back|best|wireless|viber|\
whatsapp|daytime) (number|numbers|no) => fact: phone-number
            <req> ~8 (phone|mobile|cellphone) [number] (on file|registered|linked|to reach) => fact: \
phone-number
            <req> ~8 (number (to reach|we can|i can|where we|you can be reached)) => fact: phone-number
            <req> ~8 (account|customer|member|membership|client|policy|card|subscriber|loyalty|frequent \
flyer|skymiles|customer reference|user|contract|meter) (number|numbers|no|id|ids) => fact: account-number
            <req> ~8 (user name|username|usernames|gamertag|login id|account name|psn id|online id|handle|\
profile link) => fact: account-number
            <req> ~8 (address|zip code|zip|postcode|post code|postal code|zipcode) => fact: address
            <req> ~8 (date|dates|time frame|day it|when (you|it|this)) => fact: date
            <req> ~8 (amount|price|total|how much|sum|value) => fact: amount
            <req> ~8 (version|build number|app version|os version|software version|firmware version) => \
fact: version
            <req> ~8 (serial|imei|s n) [number|no|numbers] => fact: serial-number
            <req> ~8 (barcode|batch code|product number|model number|part number) => fact: serial-number
            <req> ~8 (booking|reservation|confirmation|ticket|pnr|record locator|flight|tracking|case|\
reference|ref|claim|itinerary|waybill) [confirmation] (number|numbers|no|code|reference|id|locator|details|\
ref) => fact: booking-reference
            <req> ~8 (pnr|record locator|ref no) => fact: booking-reference
            <req> ~8 (full name|first name|last name|complete name|your name|surname|name on|name of the \
account|account holder's name|name and|name , ) => fact: name
            <req> ~8 (screenshot|screenshots|screen shot|screen shots|screencap|screen grab|screen \
recording|photo|photos|picture|pictures|pic|pics|image|images|video|snapshot) => fact: screenshot
            <req> ~8 (receipt|receipts|invoice|invoices|proof of purchase|proof of payment|bill|statement|\
proof) => fact: receipt
            <req> ~8 (device|devices|phone model|model|platform|make and model|computer|console|browser|\
operating system|os|hardware|brand) => fact: device
            <req> ~8 (error (message|code|messages|codes|text)|exact error|message you (see|get|receive)) \
=> fact: error-message
            <req> ~8 (birthday|date of birth|birthdate|dob|last four digits|last 4 digits|security answer|\
pin|ssn|store|location|url|link|channel|reason|description|size|color|colour|country|details|information|\
info|id) => fact: other
            (what|what's|whats|which) [is|are|was|were|would be] [the|your|you] [full|current|best|\
registered|exact] (email|e mail) [address] => fact: email-address
            (what|what's|whats|which) [is|are|was|were] [the|your] [full|current|best|registered|exact] \
(order|purchase|transaction) (number|id|reference|no) => fact: order-number
            (what|what's|whats|which) [is|are|was|were] [the|your] [full|current|best|registered|exact|\
contact] (phone|mobile|contact|cell) (number|no) => fact: phone-number
            (what|what's|whats|which) [is|are|was|were] [the|your] [full|current|best|registered|exact] \
(account|customer|member|policy|card|user) (number|id|no|name) => fact: account-number
            (what|what's|whats|which) [is|are|was|were] [the|your] [full|current|delivery|shipping|billing|\
complete|service|home] [home|mailing] (address|zip code|postcode|zip) => fact: address
            (what|what's|whats|which) [is|are|was|were] [the|your|an] [exact|specific] error => fact: \
error-message
            what [error|exact error] [message|code] (do|did|are|is) [you] (see|get|getting|seeing|receive|\
receiving|showing) => fact: error-message
            (what|which) [make|model|type|kind|sort|brand] [and model] [of] (device|phone|computer|laptop|\
console|browser|tv|operating system|platform|printer|os|model|router|modem) => fact: device
            (what|which|what's) [is] [the] [exact|current] [version|build|windows|ios|android|app|software|\
os|firmware] (version|build) => fact: version
            (what|which) version => fact: version
            (what|which) [was|is] [the] (date|day) [of|did|was|were|on which] => fact: date
            when (did|was|were) (you|it|this|the) ~3 (order|ordered|purchase|purchased|buy|bought|pay|paid|\
placed|start|started|happen|happening|delivered|book|booked|begin) => fact: date
            how much (was|were|did|is) => fact: amount
            (what|what's) [is|was|were] [the] (amount|total|price) => fact: amount
            (what|what's) [is] your [full|first|last|complete] name => fact: name
            (who|whom) (am i|are we) (speaking|chatting|talking) [with|to] => fact: name
            (do|did) you have [a|an|your|the] [order|booking|reservation|tracking|confirmation|reference|\
case|ticket] (number|reference|code|id) => fact: order-number
            (do|did) you (have|get|receive|see) [a|an|any|the] error => fact: error-message
            # the agent gives, or has them
            ! (we|i'll|we'll|i'd|we'd|they'll|they|he'll|she'll|it'll|will|i've|we've) [can|could|will|\
would|may|shall|have|had|just|also|already|do|did|be able to|happily] [to|happy to|glad to] <req> .
            ! i (can|could|will|would|may|shall|have|had|just|also|already|do|did|be able to|happily) [to|\
happy to|glad to] <req> .   # "i" alone is a prefix in Taglish: "i-send"
            ! (let|allow) me [to] (send|provide|share|give|confirm|forward|attach|text|include|verify|\
submit|post|check|have (a|another|my)|get)
            ! (thanks|thank you|appreciate) [for|you for] (the|your|sharing|sending|providing|giving|that|\
confirming|you)
            ! (to|when|if|before|once|after|without) [you] (change|update|reset|track|verify your|confirm \
your) (your|the)
            ! (send|drop|shoot|write) (us|me) (an|a) (email|e mail|message|dm)
            ! (never|don't|do not|not) <req>
            ! confirm , (have|did|do|are|is|has|was|were|if|whether)
            ! (have a|get a|see a) ~4 version
            ! (enter|type) [in] (your|the|a) new
            ! the (reply|return|reset|confirmation|welcome) (email|e mail)
            (what|what's|whats|which) [is|are|was|were] [the|your] [full|exact] (booking|reservation|\
confirmation|case|ticket|tracking|flight|claim|waybill) [confirmation] (reference|number|no|code|id|details|\
ref) => fact: booking-reference
            (what|what's|whats|which) [is|are|was|were] [the|your] (serial|imei|model) [number|no] => fact: \
serial-number
            <tell-us> [again|please] [me] [your|the] [full] (account|customer|member|policy|card) (number|\
no|id) => fact: account-number
            <tell-us> [again|please] [me] [your|the] [full] order (number|no|id) => fact: order-number
            <tell-us> [again|please] [me] [your|the] [full] (booking|reservation|confirmation) (reference|\
number|code) => fact: booking-reference
            <tell-us> [again|please] [me] [your|the] (phone|mobile|contact) number => fact: phone-number
            <tell-us> [again|please] [me] [your|the] (email|e mail) [address] => fact: email-address
            ! (another|a different|a second|an alternative|alternative|a new|other) ~2 (number|email|\
address|phone|photo|screenshot|contact)
            <req> [me|us] [with] (your|the) [registered|current|account] (email|e mail) => fact: email-address
            ! (address|number|name|email|e mail|mail|phone|birthday|date|details) ~2 (does|do|is|of|for|did|has|should) (your|the) (accountant|wife|husband|spouse|partner|son|daughter|mother|father|sister|brother|mom|mum|dad|friend|colleague|assistant|landlord|tenant|recipient|receiver|doctor|manager|boss|employer|bookkeeper|second|other|new|backup|emergency|neighbour|neighbor|child|guest|passenger|beneficiary)
            ! your (accountant|wife|husband|spouse|partner|son|daughter|mother|father|sister|brother|mom|mum|dad|friend|colleague|assistant|landlord|tenant|recipient|doctor|manager|boss|employer|bookkeeper|neighbour|neighbor|child|guest|beneficiary)'s ~2 (address|number|name|email|e mail|phone|birthday|date|details)
            ! for (the|your) (detailed|clear|thorough|helpful|full|complete|quick|kind)
            (which|what) number (can|should|may|could|shall|do) (we|i|he|she|they|our <word>) (call|reach|ring|contact|phone) you => fact: phone-number
        """,
        "due": """
            # Guide, "be proactive" (name a time); own reading of tickets. What a time means; numbers, weekdays and months
            # are read from the words (`times`), of a range the later end counts. See `due.py` for the keys.
            [<within>] [the|a|about|next|another] <how-many> [to|or|and|till|until|through] [<how-many>] \
[more] (minute|minutes|min|mins) => in: minutes
            [<within>] [the|a|about|next|another] <how-many> [to|or|and|till|until|through] [<how-many>] \
[more] (hour|hours|hr|hrs) => in: hours
            [<within>] [the|a|about|next|another] <how-many> [to|or|and|till|until|through] [<how-many>] \
[more] (business|working|office|operating|work) (hour|hours|hrs) => in: business-hours
            [<within>] [the|a|about|next|another] <how-many> [to|or|and|till|until|through] [<how-many>] \
[more|full|calendar] (day|days) => in: days
            [<within>] [the|a|about|next|another] <how-many> [to|or|and|till|until|through] [<how-many>] \
[more|full] (business|working|banking|work|week|office) (day|days) => in: business-days
            [<within>] [the|a|about|next|another] <how-many> [to|or|and|till|until|through] [<how-many>] \
[more|full] weekdays => in: business-days
            [<within>] [the|a|about|next|another] <how-many> [to|or|and|till|until|through] [<how-many>] \
[more|full] (week|weeks|wk|wks) => in: weeks
            [<within>] [the|a|about|next|another] <how-many> [to|or|and|till|until|through] [<how-many>] \
[more|full] (month|months) => in: months
            (within|in|about|around|under) [about|around|the|an|one|the next] hour => in: hours; n: 1
            (within|in) [the|about|around|next] half an hour => in: minutes; n: 30
            (within|in) (an|one) hour and a half => in: minutes; n: 90
            (within|in) [about|the|next] [a] couple [of] hours => in: hours; n: 2
            (within|in) [about|the|next] [a] couple [of] days => in: days; n: 2
            (within|in) [about|the|next] [a] couple [of] weeks => in: weeks; n: 2
            (within|in) a day => in: days; n: 1
            (within|in) a day or two => in: days; n: 2
            (within|in) [about|around] (a|one|the) week => in: weeks; n: 1
            (within|in) a week or two => in: weeks; n: 2
            (within|in) [about|around] a month => in: months; n: 1
            (next|following|one|a|1) (business|working|banking) day => in: business-days; n: 1
            # named days and parts of them
            [by|until|before|later|within|during|for] [the end of] today => day: today
            (within the day|the same day|same day|later today|sometime today|before the day ends|before the \
day is over) => day: today
            [later] (tonight|this evening) => day: today; part: evening
            [later] this afternoon => part: afternoon
            (later this morning|before the morning is over) => part: morning
            (by|before|at|around|until) [today] (noon|midday|lunch|lunchtime|noontime) => part: noon
            (by|before|at|around|until) midnight => part: evening
            [by|before|at|until] [the] <closing-time> [today] => part: end-of-day
            [by|until|before|for|sometime|some time|later|early] [the end of] <tomorrow> => day: named
            [by|early|first thing] (<tomorrow> [in the] morning|first thing <tomorrow>|early <tomorrow> \
[morning]) => day: tomorrow; part: morning
            [by|before|at] <tomorrow> [by|at|before|around] (noon|midday|lunch|lunchtime) => day: tomorrow; \
part: noon
            [by|before|at] (noon|midday|lunch) <tomorrow> => day: tomorrow; part: noon
            [by] <tomorrow> [in the] afternoon => day: tomorrow; part: afternoon
            [by] <tomorrow> (evening|night) => day: tomorrow; part: evening
            [by|before|at] [the] <closing-time> <tomorrow> => day: tomorrow; part: end-of-day
            [by] <tomorrow> [at|by] [the] <closing-time> => day: tomorrow; part: end-of-day
            [the] day after <tomorrow> => day: day-after-tomorrow
            [by|on|before|until|till|this|coming|this coming|for|no later than|not later than] <weekday> => \
day: named
            (on|by|this|coming|until) sunday => day: named
            [by|on] next (<weekday>|sunday) => day: named; next: yes
            [by|on|this] <weekday> [in the] (morning|am|a m) => day: named; part: morning
            [early|first thing] [on] <weekday> morning => day: named; part: morning
            (early|first thing) [on] <weekday> => day: named; part: morning
            [by|on|this|before] <weekday> [at|by|before|around] (noon|midday|lunch|lunchtime) => day: \
named; part: noon
            [by|on|this] <weekday> [in the] afternoon => day: named; part: afternoon
            [by|on|this] <weekday> (evening|night) => day: named; part: evening
            [by|before|at] [the] (<closing-time>|end) [on|of] <weekday> => day: named; part: end-of-day
            [by|on] <weekday> [at|by] [the] <closing-time> => day: named; part: end-of-day
            # weeks, months, dates
            (this week|later this week|within the week|eow|[by|before|at|until] [the] end of [the|this] \
[work|working|business] week|sometime this week) => day: this-week
            ([early|sometime|some time|later|during|by|in|over] [the] (next|coming|following) week|[the] \
end of next week) => day: next-week
            ([this|over the|during the|by the] weekend) => day: weekend
            ([by|before|at|until] [the] end of [the|this] month|[by|before] month end|this month|within the \
month|eom) => day: month-end
            ([early|sometime|some time|by|in] [the] next month|[the] end of next month) => day: next-month
            [by|on|before|until|till|from|this|around|of|no later than] [the] <number> [of] <month> \
[<number>] => day: date
            [by|on|before|until|till|from|this|around|no later than] <month> [the] <number> [<number>] => \
day: date
            (by|on|before|until|till) the <number> => day: date
            (by|on|before|until|till) <number> <number> [<number>] => day: date
            # the clock
            [by|at|before|around|until|till|about|between|than] <o'clock> => clock: digits
            [by|at|before|around|until|till|about|between|than] <number> [<number>] (am|pm|a m|p m|nn|noon|\
mn|o'clock|oclock) => clock: digits
            [by|at|before|around|until|till|about|between|than] <number> <o'clock> => clock: digits
            (by|at|before|around|until|till) <number> [today] => clock: digits
            (at|around) <number> <number> => clock: digits
            (at|by|before|around) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [today] \
=> clock: digits
            # spans and moments without an exact end
            (in|within|for|the next|next|another|over the next|during the next) [just|only] [a|the|the \
next] (few|several|couple [of] more|handful of) [short|more] (moments|minutes|hours|days|weeks) => bounded: \
yes
            (in|for|within|just|one|give me|give us|bear with me) [just] [a|one] (moment|minute|sec|second|\
couple of minutes) => bounded: yes
            (right away|right now|immediately|straight away|this instant|this minute|at once|right back|as \
we speak) => bounded: yes
            (before|by the time) [you|your|the] ~3 (arrive*|depart*|check in|leave*|travel*|flight|trip|\
stay|delivery|event) => bounded: yes
            # words that name no time
            (soon|very soon|shortly|asap|a s a p|momentarily|eventually|later|later on|sometime|some time|\
in due course|in due time|in time|before long|in a while|in a bit|one day|some day|at some point|promptly|\
speedily|in a timely manner|in no time) => vague: yes
            (as soon as|as quickly as|as fast as|as early as) (possible|we can|i can|we could|i could|we \
possibly can|practicable|they can|humanly possible) => vague: yes
            (at|at the) [your|our|my|the|their] earliest [possible] [convenience|opportunity|time] => \
vague: yes
            (in the near future|in the coming (days|weeks)|in the next days|over the coming (days|weeks)|\
one of these days|when possible|when we can|when i can|whenever possible) => vague: yes
            (when|whenever|once|as soon as|if|until|after|the moment|the minute) (there is|there's|there \
are|i have|we have|i've|we've|i get|we get|i hear|we hear|i know|we know|i've got|we've got|i receive|we \
receive|they have) [got|received|heard] [back|any|some] [from ~3] [<news>] => vague: yes
            (when|whenever|once|as soon as|if|until) (i|we|they|he|she) (hear|know|learn|find out|get) \
[back|more|anything|something|any|an] [<news>] [from|about|on] => vague: yes
            # what only looks like a time to come
            ! (see|seeing|welcome|welcoming|have|hear from|hearing from) you [back|again|very|there] ~5 (soon|later)
            ! (talk|speak|chat|sooner or|no) (soon|later)
            ! (sooner|earlier|later|more|less) than (expected|planned|usual|we|you)
            ! (no|not) later than anyone
            ! good (morning|afternoon|evening)
            ! <how-many> [to|or|and] [<how-many>] (minute|minutes|hour|hours|day|days|week|weeks|month|\
months|year|years) (ago|old|earlier|late|trial|long|free|before|prior)
            ! (last|past|previous|these|those|every|each|waited|waiting|taken|took|lost|since|for the last|\
for the past|in the last|in the past) [the|for|almost|nearly|over|more than|about] [last|past] <how-many> \
[to|or] [<how-many>] (minute|minutes|hour|hours|day|days|week|weeks|month|months)
            ! (last|since|past|previous|every|each|yesterday) (week|month|monday|tuesday|wednesday|thursday|\
friday|saturday|sunday)
            ! (have|enjoy) [a|the|your] [great|good|nice|lovely|wonderful|pleasant|fantastic|rest of] [rest \
of] [your|the] (day|weekend|evening|week|afternoon)
            ! (open|available|hours|operate|between) ~3 <weekday> (to|through|till|until|and) (<weekday>|\
sunday)
        """,
        "condition": """
            # what makes a promise depend on something
            (once|when|whenever|as soon as|after|if|until|unless|till|upon|by the time|the moment|the minute|as long as|so long as|provided|provided that|subject to|in case|in the event|depending on|pending) [that|and when] (you|you're|you've|we|we're|we've|i|i'm|i've|it|it's|the|your|that|this|they|they're|he|she|our|their|these|those|there|there's|all|everything|someone|a|an|more|any|stock|<ing>|receipt|approval|confirmation|payment|verification|available|approved|confirmed|received|processed|completed|done|resolved|needed|necessary|ready|his|her|my|both|one)
            (once|upon|after|when|until) (received|approved|confirmed|processed|completed|done|resolved|verified|available|receiving|receipt|approval|verification|confirmation|investigation|review)
            ! as soon as (possible|we can|i can|we're able|i'm able|we are able|it is possible|we possibly can|practicable)
            ! (at|all at|for|just this|more than|only) once
            ! once (again|more|in a while)
            ! (if|whenever|when) you (have|need|require|ever) ~2 (questions|concerns|anything|further|any|help|assistance)
            ! if (anything|there's anything|there is anything)
            ! (let|know|see|check|confirm|verify|wondering|ask|asking|tell) [me|us] (if|when|whether)
            ! if you (don't|do not|wouldn't) mind
            ! after (hours|all)
            ! (once|when|as soon as|after) (it|this|that|everything) (is|has been|'s) (done|booked|complete|completed|ready|finished|through|processed|sent|in place|resolved|fixed|settled|sorted)
        """,
        "confirmation": """
            # a value is repeated for the customer to confirm, not asked anew
            (is|was|are) (this|that|these|it|the above|everything above|the following) [all|still|the] (correct|right|accurate|yours|your ~3|the right ~2|the correct ~2|up to date) ?
            (correct|right|yes|is that right|is that correct|is this correct|is this right|am i right|am i correct|did i get that right|have i got that right|do i have that right|does that sound right|accurate) $ ?
            (can|could|may|would|please|just|to) [you|i|we] [please|just|kindly|also|quickly] (confirm|verify|double check) [that|if|whether|for me|with you] [that|if|whether] (your|the|this|it) ~5 (is|was|as|ends|ending|remains) [still] (<number>|<email>|correct|right|<name>|in|the one|the same|ending|registered)
            (just to|to|i'd like to|we'd like to|i just want to|let me) (confirm|verify|double check|be sure|make sure|repeat|read back) [that] (you|your|you're|you've|it's|it is|the|is it|is your|this is|we have) ~6 (<number>|<email>|correct|right)
            (is|was) (your|the) ~4 [still] (<number>|<email>) [correct|right|ending]
            (is|was) it <number>
            (i|we) (have|see|show|got|found) [here|your|it|the|an|a|that] [order|account|number|email|phone|address|as|on file|address] ~3 (<number>|<email>) ~3 (correct|right|is that|is this) ?
            (you (mean|meant|said|wrote|mentioned)|so it's|so it is|so that's|so your) ~3 (<number>|<email>) ~2 ?
            (ending|ends) (in|with) <number>
            (same|still) [the] (email|address|number|phone|account|order|card) [address|number] [as|on|you|ending]
            (is|are) this [still] (for|about|regarding) [your] [order|account|booking|ticket|case] <number>
        """,
        "contraction": """
            # style (formal voice spells them out)
            i'm => say: I am
            i'll => say: I will
            i've => say: I have
            you're => say: you are
            you'll => say: you will
            you've => say: you have
            we're => say: we are
            we'll => say: we will
            we've => say: we have
            they're => say: they are
            they'll => say: they will
            they've => say: they have
            he'll => say: he will
            she'll => say: she will
            it'll => say: it will
            that'll => say: that will
            there'll => say: there will
            what're => say: what are
            what'll => say: what will
            who'll => say: who will
            here's => say: here is
            let's => say: let us
            don't => say: do not
            doesn't => say: does not
            didn't => say: did not
            can't => say: cannot
            couldn't => say: could not
            won't => say: will not
            wouldn't => say: would not
            shouldn't => say: should not
            isn't => say: is not
            aren't => say: are not
            wasn't => say: was not
            weren't => say: were not
            haven't => say: have not
            hasn't => say: has not
            hadn't => say: had not
            mustn't => say: must not
            needn't => say: need not
            mightn't => say: might not
            shan't => say: shall not
            could've => say: could have
            should've => say: should have
            would've => say: would have
            might've => say: might have
            must've => say: must have
            (i'd|you'd|we'd|they'd|he's|she's|it's|he'd|she'd|it'd|that's|that'd|there's|there'd|what's|where's|who's|how's|when's|why's|ain't|y'all|c'mon|everything's|something's|someone's|nobody's|everyone's|help's)
            ! (someone's|everyone's|nobody's|help's|that's|it's|who's) own
        """,
        "answer": """
            # opens with yes or no, or says what is so
            ^ (yes|no|yep|yeah|nope|sure|of course|absolutely|correct|certainly|definitely|unfortunately|indeed|exactly|not yet|not at the moment|good news|true|right|both)
            , (yes|no) ,
            (the answer is|that's correct|that is correct|you're right|you are right|it depends|it does|it doesn't|it will|it won't|it is not|they do|they don't|we do|we don't|you can|you may|you'll need|you will need|there is no|there are no)
            # speaks of what was asked by pointing at it, or says what to try
            (that|this|these|those|it|here|they) (is|are|was|were|can|could|may|might|happens|happened|means|isn't|aren't|depends|looks|sounds|seems|should|shouldn't|will|won't|would|doesn't|don't|does|do|has|have|requires|needs|works) => points: yes
            (that's|this'll|it's|it'll|they're|here's|here is|unknown|not possible|not yet|not currently|known (bug|issue))
            (try|please try|might try|could try|have you tried|did you try|press|suggest|recommend|advise|may help|might help|should help|this article|this link|the link|this page|details here|more info|more information|following) => advice: yes
            (you|you'll|you'd) [would|can|could|might|may|should|will|only|just|still|also] (need|have|use|check|try|want|set|change|add|do|see|find|go|click|install|contact|must|can|could|might|may|should) => advice: yes
            (remove|add|change|select|open|close|create|delete|install|uninstall|enable|disable|check|set|use|click|restart|reset|update|switch) (the|your|it|a|an|this|that|all) => advice: yes
            (those|these|that|this) (menu|option|options|setting|settings|feature|features|button|file|files|error|message|server|account|part|question|thing) => points: yes
            (see|look at|read|visit|found|find) ~2 (this|here|below|above|attached|picture|image|screenshot|<url>) => advice: yes
            (i've|i have|i) (always|usually|normally|never|generally|personally) <word>
        """,
        "amends": """
            # own reading: mends what the company did wrong, or owns up to it
            (i|we|i've|we've|they've|i'll|we'll|i'd|we'd|i'm|we're|finance|billing|team) [have|has|had|will|just|already|now|also|would|am|are|shall] [just|already|now|also|since|happily|gladly|of course] (refunded|refunding|refund|reimbursed|reimbursing|reimburse|reversed|reversing|reverse|credited|crediting|credit|waived|waiving|waive|corrected|correcting|correct|reinstated|reinstating|reinstate|compensated|compensating|compensate|redelivering|redeliver|reprinted|reprinting|reprint|resent|restored|restoring|reship|reshipping|replacing) (you|your|the|it|that|this|these|both|all|half|them|our|<number>|a|an|to|for|what|everything)
            ((has|have) been|was|were|is|are|is being|got|gets) [now|already|just|also] (refunded|reversed|reimbursed|waived|corrected|reinstated|put right|sent back|credited back|paid back|taken off your <word>|redelivered|recalculated|restored)
            (full|partial|your|the) refund [of ~2] (has|was|is|went|goes|will|should)
            (new|fresh|second|another|right|correct) (one|<word>|<word> <word>) [is|has|was|will|goes|leaves|ships] [already|now|being|be|been] (on its way|on the way|leaving|shipped|ships|leaves|sent out|goes out|dispatched|underway) [today|tonight|tomorrow|to you|this]
            (send|sending|sent|ship|shipping|shipped|deliver|delivering|bring|bringing|get|getting|issue|issuing|order|ordering|arrange|arranging|dispatch|dispatching|dispatched|book|booking|offer|offering) [you|out|to you|him|her] [a|the|your] (free|full|new|brand new|like for like|identical) (replacement|replacements|unit|device|card|set|order|meal|parcel|bottle|machine|pair|one|copy|room)
            [a|the|your] (replacement|replacements) [parcel|order|unit|card|one|part|parts|set|device|item|meal|<word>] (is|are|has|have|was|were|will|leaves|ships|goes|arrives|comes)
            (send|sending|sent|ship|shipping|shipped|deliver|get|issue|issuing|arrange|arranging|arranged|organise|organize|dispatch|dispatched|dispatching|booked|ordered) [you|out|for] [a|the|your|an] (replacement|replacements|refund|credit note|full refund)
            (we'll|we will|i'll|i will|let us|we can) (cover|pay|bear|pick up|make up|make good) ~2 (cost|costs|fee|fees|charge|charges|damage|bill|difference|that|it|repair|this)
            (our|my) [own] (mistake|error|fault|oversight|slip|mix up|bad) [and|not] => owns: yes
            (mistake|error|fault|problem|slip|mix up|issue|failure|bug|fault) ~1 (on|at|in) our (end|side|part|system|warehouse|billing|kitchen|records) => owns: yes
            (was|were|got|had been|been) ~1 (charged|billed|booked|posted|sent|shipped|entered|packed|delivered|cancelled|canceled|closed|suspended|locked|taken|applied|assigned|labelled|labeled|flagged|counted|scanned|recorded) ~2 (twice|by mistake|in error|by accident|to the wrong|to another|under the wrong|incorrectly|wrongly|too early|too late) => owns: yes
            (system|driver|courier|warehouse|colleague|technician|kitchen|team|we|clerk|teller|bank|i|it|they) [had|has|have|was|were] (wrongly|mistakenly|accidentally|incorrectly|erroneously) ~2 (charged|billed|booked|posted|sent|shipped|entered|packed|delivered|cancelled|canceled|closed|suspended|locked|marked|flagged|labelled|labeled|assigned|taken|applied) => owns: yes
            (system|driver|courier|warehouse|colleague|technician|kitchen|team|we|clerk|teller|bank|rider|crew|staff|supplier) [had|has|have|simply|just|unfortunately] [simply|just|unfortunately] (forgot|forgotten|missed|mixed up|skipped|misread|dropped|overlooked|swapped|misplaced|lost|double charged|double booked|overcharged|failed to|never) [to] ~1 (it|your|the|a|one|this|send|sent|add|enter|entered|book|booked|include|pass|passed|process|processed|deliver|delivered|pack|packed|load|loaded|collect|collected|log|logged|update|updated) => owns: yes
            (we|i|i've|we've) [have] (overlooked your|overlooked the|double charged|overcharged|shipped the wrong|sent the wrong|packed the wrong|booked the wrong|entered the wrong|mixed up (your|the|two)|forgot to (send|add|book|include|enter|process|pass|update|cancel|order|register)) => owns: yes
            (as|by way of|in) compensation
            (goodwill|courtesy) (credit|voucher|gesture|refund|points|discount)
            # what is asked for, or hangs on something, mends nothing yet
            ! (if|once|when|as soon as|unless|after|in case|whether) ~8 (refund|refunded|restored|replacement|replaced|credit|credited|corrected|reimburse|reimbursed)
            ! (refund|refunded|replacement|credited|reimbursed|replaced) ~4 (if|once|unless|when|as soon as|only)
            ! (your|the) (report|return|returned) ~4 (refund|refunded)
            ! was (credited|corrected) (to|by) (you|your)
            (was|were|had been|has been|got) ~2 (keyed|put|placed|loaded|routed|assigned|entered|printed|read|taken|sorted|stored|filed|copied|typed|addressed|packed|labelled|labeled|booked|scanned|sent|pulled|drawn|picked) ~2 (on|in|into|to|from|under|with|for|as) (the|a|an) (wrong|old|other|previous|outdated) => owns: yes
            (was|were|had been|has been|got) ~2 (printed|taken|pulled|copied|read) from (last|an old|an earlier|the old|a previous) => owns: yes
            (digits|numbers|names|labels|letters|orders|parcels|files|lines|two) ~2 (was|were|had been|got|have been) (swapped|mixed up|switched|exchanged|confused|transposed|crossed) => owns: yes
            (sat|sitting|stuck|lay|lain|left|got stuck|was stuck|held up) ~2 in (a|the|our|someone's|his|her) ~1 (queue|tray|inbox|drawer|list|folder|pile|system|outbox) => owns: yes
            (corrected|amended|reissued|right|proper) (certificate|bill|invoice|statement|document|letter|list|version|copy|ticket|card|contract|report|order|item|pair|size|one) ~3 (printed|issued|sent|attached|goes|leaves|is on|has been|was|will be|enclosed)
            (cancelled|canceled|withdrawn|voided|struck) the (bill|charge|fee|invoice|fine|penalty|reminder|payment)
            (pair|set|order|parcel|box|unit|copy|one) (of <number>|of <word>) (leaves|ships|goes out|is on its way)
            (sold|booked|gave out|assigned|issued) (more|too many|the same) ~3 (than|seats|rooms|tickets|places|twice) => owns: yes
            (was|were|is|are) (overbooked|oversold|double booked|misread|mislabelled|mislabeled|misfiled|misrouted|miskeyed|miscalculated|misprinted|mishandled|misplaced|overlooked|forgotten|left out|missed out) => owns: yes
            (ran|run|running) (full|out of (disk|storage|space|memory|stock)) [on|at|this|last|in] => owns: yes
            ! (if|once|when|unless|whether|should) ~8 (misplaced|forgotten|overbooked|overlooked)
            (patch|update|migration|job|script|sync|import|system|server|robot|printer|scanner|software|filter|form) (skipped|dropped|lost|deleted|overwrote|missed|swallowed|duplicated|ignored|cut off) => owns: yes
            (card|account|payment|order|charge) (was|has been) (run|charged|taken|booked|processed|submitted) again => owns: yes
            (automatic|your|full|partial|some|the) (compensation|rebate|credit note) (is|will|has|of|for|goes|comes|was)
            [will|to|as] [show|appear|be] as a credit (on|in|to|with)
            (we'll|we will|i'll|i will|we can|we) [also|of course|gladly] (cover|pay for|pay|reimburse) (your|the) ~3 (parking|mileage|taxi|travel|hotel|night|nights|meal|meals|postage|shipping|repair|cleaning|room|tickets|costs|cost|fare|trip)
            (stay|night|room|meal|month|week|order|delivery|call out|visit|treatment|session|lesson|dinner|bill|service) [of <word>] (is not|isn't|won't be|will not be|was not|wasn't) charged
            (on the house|at our expense|at our cost|free of charge for the (trouble|wait|inconvenience))
            (it|they|this|that|purchase|payment|order|transaction|request|claim|parcel|refund|money|ticket|form|mail|email|message|transfer|update) ~2 (got stuck|was stuck|were stuck|had got stuck|hung|was held up|got lost|was lost|fell through|went astray|slipped through|was left out|did not go through|never left|was never (sent|booked|processed|entered|passed|issued)) ~3 (between|in|on|at|with|our|the|because|after|when|before) => owns: yes
            (i've|we've|i have|we have) [just|now|already] (pushed|put|credited|added|entered|booked|moved|released|forced|restarted|restored|transferred) (it|them|the ~3|your ~3) ~2 (by hand|manually|through|back) => owns: yes
            (i|we|engineers|team) [have|could|was able to|were able to] (reproduced|reproduce|replicated|replicate) (it|this|the|your) => owns: yes
            (fix|patch|correction|hotfix|bug fix) (is|will be|has been|was|goes) [now|already] (planned|scheduled|coming|released|out|live|rolled|deployed|underway|due|in)
            (suitcase|bag|bags|luggage|parcel|package|letter|documents|passport) (was|were|has been|have been|turned up) [now|just|safely] (found|located|traced|stuck|left) (in|at|on|by|behind|to) => owns: yes
            there (is|was|has been|are|were) [now|currently] (a|an|some) [<word>] (break|outage|fault|leak|failure|problem|bug|defect|interruption|breakdown|backlog) (at|in|on|with|of) (the|our) => owns: yes
            ! (if|whether|unless|in case|should|check) ~8 (stuck|lost|outage|fault|break|bug|problem|found|located)
        """,
        "explanation": """
            # style (plain language): says what a term means
            (that is|that means|this means|which means|meaning|it means|in other words|in plain (words|english)|in short)
            (means|stands for|refers to|is short for|known as|also called|or simply|so called|basically|essentially)
            (ie|i e|eg|e g)
            , (the|a|an|your|our) ~4 (that|which|who|used|we use|between|of|where)
            (which|this|it) is (a|an|the|our|just|simply|basically|when|how|what) ~1
            is (a|an|the) ~3 (that|which|used|we use|when|where)
            or (the|your|our) ~2
        """,
        "filler": """
            # guide (be genuine): says nothing that the customer could use
            (we|i) [really|truly|highly] (value|cherish|treasure) your (comments|feedback|business|loyalty|trust|time|patronage|opinion|input|support|membership|custom|message)
            (your|customer|guest|passenger|member|our customers|our guests|every guest|every customer) [<word>] (satisfaction|comfort|safety|experience|happiness|convenience|feedback|opinion|business|loyalty|trust|time|security|voice) (is|are|means|matters|matter|comes|remains) [<word>] (our|important|valuable|a lot|to us|everything|the world|first|top|very|number|always|of)
            (our|the) (top|highest|number one|no 1|main|first|utmost) (priority|concern|goal)
            (means|mean) (the world|a lot|everything|so much) to us
            (we|our team) (strive|strives|aim|aims|always try|are committed|is committed|are dedicated|is dedicated|work hard|pride ourselves|take pride) ~1
            (we|i) take [this|your|such|these|all|customer|every] ~3 [very] seriously
            (your|the) (feedback|comments|message|concern|report|email|inquiry) (is|has been|was|are|have been) (important|valuable|valued|appreciated|noted|well noted|received|heard)
            (duly|well) noted
            (noted|received) [with thanks] $
            (we|i) [have] (noted|received|read) your (concern|message|comments|feedback|email|report|inquiry|complaint)
            (we|i) (noted|received) (this|it|that)
            (we're|we are) (here for you|always here|a family|all ears)
            (happy to|glad to) (hear from you|be of service)
            (we|i) (hear|see) you $
            (wonderful|great|nice|lovely|awesome|perfect|noted) $
            (high|higher|large|larger|huge|increased|unusual|unusually high|heavy|big) (number|volume|volumes|amount|influx) of (messages|requests|calls|emails|inquiries|enquiries|tickets|applications|contacts|orders|cases|customers|claims|bookings)
            # advertising
            (follow|like|subscribe to|join|find|tag) (us|our ~2) on (facebook|instagram|tiktok|twitter|youtube|social media|linkedin|x|our page|our channel)
            [we|i] [would|cordially|warmly|also|'d] [like to|love to|be happy to] (invite|welcome) you to (our|the|a|join|try|visit|celebrate)
            (we|i) (warmly|cordially|gladly) invite you
            (do not|don't) miss (our|the|out on|this) ~2 (sale|offer|offers|promo|promotion|event|deal|deals|opening|launch|season)
            (do not|don't) miss [out on] our <word>
            our [<word>] [<word>] (sale|promo|promotion|raffle|season|collection|range|anniversary|festival|bundle|bundles) [now|also] (is|are|starts|start|begins|ends|runs|run|gives|offers|has|brings|opens|launches|celebrates)
            (check out|discover|explore|browse|enjoy) our (new|newest|latest|spring|summer|autumn|fall|winter|holiday|christmas|anniversary|exciting|amazing|wide|full) ~2
            (leave|write|post|give|drop) us ~1 (review|rating|stars|<number> stars|five stars)
            a [quick|short|kind|good|nice|five star|<number> star] (review|rating) ~6 (mean|means|help|helps|make|appreciated|welcome)
            did you know that (our|we)
            (did|have) you (see|seen|hear|heard|catch|caught) [that|about|of] (our|the) ~3 (event|sale|promo|season|offer|launch|update|collection|show|festival) ~2 (start|starts|begins|is|are|has|launched)
            (there are|there's|we have|with) ~1 (new|brand new|exciting|<number> new|twelve new|dozens of new) (maps|items|skins|features|flavours|flavors|colours|colors|styles|products|arrivals|rewards|prizes)
            (exciting|great|amazing) (offers|deals|news|rewards|prizes|things) (await|coming|for you|in store|ahead)
            (seats|places|spots|slots|stocks|supplies) are limited
            # agrees, praises or speaks of others
            (that|this|it) (is|was|'s|should) [indeed|certainly|clearly|definitely|really] not [be] (how|what|the way) (it|things|this|we|you) (should|ought|want|is supposed|are supposed|is meant|expect|deserve)
            (is|are) one of our most <word>
            (many|most|a lot of|lots of|plenty of|several|other|thousands of|so many) [of our|other] (customers|companies|guests|users|people|members|players|passengers|clients|families|residents|patients|parents|tenants|students) [also|have|are] (rely|report|reported|experience|experienced|experiencing|feel|felt|told us|love|trust|depend|enjoy|ran into|count on|write|wrote|asked|noticed|complain|complained)
            (is|are|sounds|must be) [indeed|truly|certainly|surely] (something|a thing|an item|things) [very|truly|so|really|quite|that is] (special|precious|dear|valuable|personal|irreplaceable)
            (you're|you are) [a|an|one of our] [very|most] (valued|loyal|important|dear|longstanding) (customer|customers|guest|guests|member|members|client|clients|passenger|user)
            (we|i) [have|'ve] (take|taken|took|made|make) [good|due|a|careful] note (of|that)
            (such|these) things [can|do|sometimes] happen
            (we've|we have) been (serving|helping|looking after|in business|around|proud) ~4 (for|since)
            (everyone|everybody|all of us|we all) [here] [at <word>] (cares|care|hopes|hope|loves|love|works hard|work hard|is proud|are proud)
            (follow|like|subscribe to|join) our (channel|channels|page|account|group|community|newsletter|socials|stream)
            (that|this|it) (is|was|isn't|is not|was not) [certainly|definitely|really] [not] the (standard|level|kind|sort|quality|experience|service) [of <word>] (we|you|that we)
            (we|i) [really|truly|deeply|highly] (value|treasure|care about) the ~1 (safety|comfort|satisfaction|time|trust|loyalty|wellbeing|privacy|convenience) of ~1 (our|every|each|all)
            it would (mean|help us|make us|make our) ~2 (a lot|lot|world|much|if you|day)
        """,
        "slang": """
            # style: mild slang and chat speech, unfit for a formal or neutral voice
            (gonna|wanna|gotta|kinda|sorta|lemme|gimme|dunno|outta|lotta|coulda|woulda|shoulda|hafta|tryna|imma|finna|y'all|yall|ain't|ya|yo|wassup|whassup|wazzup|howdy|yeah|yea|yep|yup|yah|nope|nah|uh huh|mhm|hmm|kk|aight|alrighty|righto|ok cool)
            (dude|dudes|bro|bros|bruh|brah|buddy|buddies|homie|fam|bestie|besties|hun|hon|honey|sweetie|babe|boss man|peeps|lads|lass)
            (lol|lmao|rofl|haha|hahaha|hahahaha|hehe|hehehe|omg|omfg|idk|imo|imho|tbh|ikr|smh|fml|ttyl|brb|btw|np|nbd|jk|irl|g2g|gtg|hmu|ngl|afaik|iirc|icymi|ftw|yolo|fomo|tldr|xoxo|wyd|hbu|ftfy)
            (no biggie|my bad|chill|chillax|legit|dope|gnarly|awesomesauce|cool beans|bummer|bummed|sucks|suck|sux|yikes|oopsie|oopsies|whoops|woot|woohoo|yay|yass|yaas|booyah|noice|neato|totes|deets|obvi|whatevs|cray|cray cray|bonkers|janky|wonky|borked|meh|ugh|argh|duh|doh|geez|jeez|gosh|heck|heckin|dang|darn|crikey|blimey|cheers mate|super duper|no worries mate|hit us up|hit me up|gotcha|you bet|you betcha|for realz|fo sho|lowkey|highkey|vibing|sus|no cap|hangry|hyped|stoked|psyched|cash grab|screwed up|goof|goofed|goof up|freak out|freaking|freakin|frickin|rock on|peace out|laters|catch ya|see ya|up top|easy peasy|no sweat)
            ! ^ (folks|guys)
            ! [please] (hang) up
            ! (sweet|boss) (potato|home)
            ! (sick|chill) (leave|pay|day|note|passenger|bag)
            ! (shoot) (us|me|a|over|an)
            ! (ice|hot|dj) (vibe|cap)
            ! (data|price|rate|interest|speed|spending|usage) cap
            ! cap (of|on|at)
        """,
        "instruction": """
            # an imperative step for the customer
            ^ [please|kindly] [first|then|next|now|finally|lastly|also|second|third|once done|after that|\
step <number>|<number>|and] [please|just|simply|go ahead and|try to] (<step>|contact|submit|send|fill|\
complete|create|confirm|type|wait)
            (please|kindly|then|next|finally|afterwards|and then|after that|after which|go ahead and|simply|\
just) <step>
            (and|or) (then|finally|also) <step>
            , <step>
            , [then|and] (print|sign|scan|fill|attach|mail|post|stamp|cut|fold|pack|seal|weigh|label|photocopy|copy|upload|bring|write|stick|tape|wash|dry|rinse|unscrew|lift|pull|twist|wipe) (it|them|this|both|all|the|your|each|these|out|in)
            , have (it|them|both|this) (stamped|signed|notarised|notarized|certified|witnessed|checked|weighed|scanned|copied)
            , (then|and|finally|next|afterwards|and then|now|please|also|lastly) (<step>)
            and (click|tap|press|select|choose|go to|open|close|restart|reboot|reset|reinstall|uninstall|\
install|update|download|upload|check|enter|type|log|sign|turn|switch|enable|disable|clear|delete|remove|add|\
follow|scroll|swipe|hold|plug|unplug|disconnect|connect|power|launch|set|toggle|refresh|reload|repeat|\
confirm|submit|save|search|look for|wait|make sure|try|navigate|see if|pair)
            you (can|should|must|may|might|could) [also|then|first|just|now|simply|try to|need to|want to|\
have to] <step>
            (you'll|you will|you) [also|then|first|just|now] (need|have|want) to <step>
            (try|trying) <ing>
            (step) <number>
            make sure [that] [you|your|the|it|all|to|both]
            # choices, the agent's own steps, and courtesies are no steps
            ! (we|i'll|we'll|i'm|we're|let me|let us|i've|we've|they|they'll|who|which) [will|can|have|just|\
also|already|could|would|then|may|please] <step>
            ! i (will|can|have|just|also|already|could|would|then|may|please) <step>   # "i" alone is a \
prefix in Taglish: "i-send"
            ! ^ (thanks|have a|see you|keep us|keep me|take care|let us|let me|wait for our|note)
            ! (please|kindly) (wait for|accept|bear|hold on|note that|allow us|be)
            ! see (you|below|attached)
            ! (if|when|after|once|before|did|have|unless|since|while) you [have|already|still|try to|are] \
<step>
            ! read (your|about your)
            ! to (read|hear|see|learn)
            (please|kindly|then|and|first) (take|pull|put|rinse|wash|unscrew|lift|slide|swap|attach|detach|\
wipe|insert|turn|switch|set|hold|drain|shake|flip|tighten|loosen|leave) [out|off|back|in|up|down|on] (the|\
your|it|them|both|all|this|that|a)
            ! and (see|take|find|note) (the|that|your|it)
            ! check (in|out) (time|times|date|dates|po|is|starts|begins|at|from|ay|day|days|counter|counters|desk|hours|namin)
            ! see you
        """,
        "handover": """
            # a colleague or another team takes over
            (i|we|i'm|i'll|we'll|i've|we've|we're|let me|will|am|have|been|be|being) [will|have|am|just|now|already|also|going to|be|been|to|going ahead to|gone ahead and|are] [forward|forwarding|forwarded|escalate|escalating|escalated|transfer|transferring|transferred|pass|passing|passed|hand|handing|handed|refer|referring|referred|assign|assigning|assigned|route|routing|routed|direct|directing|raise|raising|raised|endorse|endorsing|endorsed|move|moving|moved|bump|bumping|connect|connecting|connected|send|sending|sent|turn|turning|turned|redirect|redirecting|redirected|share|sharing|reassign|reassigning|reassigned|elevate|elevating|elevated|loop|looping|looped|bring|bringing|brought|get|getting] [in] [you|this|it|your ~3|the ~3|all ~2|that|these] [up|on|over|along|in|to you] [with|to] (our|my|the|a|an|another|one of|someone|one|their|that|tier <number>|level <number>|<name>) ~3 <team>
            (i'm|i am|i'll be|i will be|let me|we're|we are|we'll|i'll|we will|i will) [now|go ahead and|just] (transferring|transfer|connecting|connect|redirecting|redirect|handing|hand|forwarding|routing|putting|put) you [over|through|now|in touch|across] [to|with|through]
            (put|get|connect|patch|hand|transfer|transferring|connecting|putting) you (through|in touch with|over to|to|with|across to) (our|my|the|a|an|another|one of|someone|<name>)
            (my|our|a|another|one of (my|our)) [senior|other] (colleague|teammate|co worker|coworker|supervisor|manager|lead|team lead|specialist|partner|counterpart) [<name>|<given>] [here|from ~3|in ~3] (will|is going to|can|is|has|'ll) [now|also|be|then] (take|taking|assist|help|contact|call|reach|get|handle|continue|follow|pick|look|looking|reviewing|email|be)
            (team|department|specialists|specialist|engineers|experts|technicians) (will|is going to|are going to|can|is|are|'ll) [now|also|be|then|further] (take (over|it|this|care|a)|taking (over|care)|assist|assisting|contact|contacting|call|reach|get|handle|handling|continue|follow|pick|look|looking|reviewing|investigating|investigate|email|help|review|working)
            (taking|take|took|taken|be taking) over (this|your|the|from|for|his|her|my) [case|ticket|conversation|chat|concern|issue]
            (i'll|i will|i'm|we're|we'll) [now] [be] (taking it|taking this|picking this|picking up|taking) (up|over|from here|from)
            (has been|was|is being|is now|will be|been) (escalated|forwarded|transferred|passed|handed|referred|assigned|routed|raised|endorsed|moved|reassigned|elevated|turned over|submitted) [on|over|up|along] [to|with]
            (this|i) (is|am|'m) (<name>|<given>) (from|with|of) [the|our|tier|level] ~2 <team>
            (stepping|filling|covering|jumping) in (for|here|on)
            (on behalf of|in place of) (my|our|<name>|the)
            (loop|looping|looped|bring|bringing) (in|them|our|the|a|my) ~3 <team>
            (shift|turn) (ends|over|is ending|is over|change)
            <team> [<name>|<given>] [will|can|'ll|now] (takes|take|picks|pick|carries|carry) (it|this|things|over|up) [up|on] [over] from (here|there|now|this point)
            [someone|somebody] (from|in|at) (our|the) ~2 will (take|pick|carry) (it|this|over|up) [up] from
            (my|our|a|one of our|one of my) ~1 (colleague|teammate|supervisor|manager|specialist|team lead|partner) [<name>|<given>] [(from|in|at|of) ~2] (told|wrote|said|explained|mentioned|passed|informed|left|will|takes|take|is taking|has (asked|passed|handed|told|left|given))
            (i've|i have|i|we|we've|we have|i'll|i will) (asked|briefed|told|informed|alerted|brief|ask) (my|our|a|the) ~1 (colleague|supervisor|manager|specialist|team lead|teammate|<name>) ~3 (to|and|who|about|on)
            (your|this|the) (case|ticket|file|claim|request|complaint|matter|report|application) [now|is|is now] (sits|lies|rests|with|sitting|lying) [now] [with|in the hands of] (our|the|my|one of our) ~2 <team>
            (i've|i have|we've|we have|i am|i'm|we|i|i'll) (moved|moving|move|passed|passing|pass|given|giving|give|referred|referring|refer|handed|handing|hand) (your|the|this) (ticket|case|claim|request|complaint|file|matter|report|application|concern) [on|over|up] to
            (wrote|said|told|explained|written|sent|gave) to my (colleague|predecessor|teammate)
            (as|what) my (colleague|predecessor|teammate)
            (covering|filling in|standing in|stepping in|standing-in) for (my|our|<name>)
            (looking after|take care of|taking care of|be helping|be handling|be assisting|helping|assisting) (you|your ~1) (from now on|from here|instead of|in place of)
            you're [now] (chatting|speaking|talking|connected) (with|to) (<name>|our|my)
            i'm [now] (your new|the new|your) (case manager|case worker|contact|agent|adviser|advisor|point of contact|handler|account manager|representative|specialist|coordinator)
            (i'm|i am) now (in charge|responsible|handling|working on your|looking after|the one)
            (i've|i have|i'm|i am|i was|i've been) [just|now] (inherited|inheriting|assigned|been assigned|been given|been handed|taken over|taking over|picked up|picking up|picked) (your|this|the|from) [case|ticket|claim|request|file|complaint|matter|<name>|my]
            (from|since) where (<name>|my|our|he|she) ~1 left off
            [<name>|<given>] here (from|of|in|at) [the|our] ~2 (<team>|line)
            (case|ticket|claim|request|matter|file|complaint) (is|was|has been|been) [now] (assigned|passed|handed|given|transferred|moved) to me
            (assigned|passed|handed|gave|given|transferred|forwarded) (me|to me) (your|the|this) (case|ticket|claim|request|matter|file|complaint|concern|message)
            ! (handed|passed|given|transferred|turned) [over] to (the|our|your|a) ~1 (courier|carrier|driver|post office|neighbour|neighbor|delivery|shipping|merchant|seller)
        """,
        "third-party": """
            # someone outside the company is the one who acts
            (the|your|their|his|her|our|a|any|that|this) [issuing|receiving|sending|local|card|delivery|shipping|postal|original] <third> [partner|partners|company|provider|companies] [itself|also|then|usually|normally|typically|may|might] (will|would|has|have|had|can|could|may|might|should|is|are|was|takes|take|needs|need|must|charges|charged|holds|held|releases|decides|handles|delivers|ships|processes|posts|sets|requires|says|'ll|does|do|doesn't|don't|won't|refused|declined|rejected|sent|shows)
            (by|from|with|to|via|through|depends on|depending on|up to|contact|on) (the|your|their|a|our|his|her) [issuing|receiving|sending|local|card|delivery|shipping|postal|original] <third> [partner|partners|company|provider]
            (fedex|ups|usps|dhl|lbc|paypal|visa|mastercard|apple|google play|app store|amex|klarna|afterpay|royal mail|hermes|evri) (will|would|has|have|can|may|might|should|is|takes|needs|must)
            [delivery|shipping|logistics|courier] (partner|partners|provider) (will|has|is|are|have|would|should|can)
            third party [seller|sellers|vendor|vendors|app|apps|provider|providers|courier|company|service|site|sites|merchant]
            (technician|driver|rider|courier) (will|should|is going to|has been)
            ! (your|the) store (will|is|has|locator|manager)
            by (the|your|their|a|our|his|her) [issuing|receiving|sending|local|card|delivery|shipping|postal|original|other] <third> [partner|partners|company|provider] => doer: yes
            (courier|carrier|driver|supplier|manufacturer|bank|seller|depot|airline|insurer|post office) (writes|says|tells us|told us|confirmed|informs us|informed us|reports|estimates|expects|promises|promised) [us|me] [that] (they|it|he|she) => doer: near
        """,
        "check-back": """
            # asks whether it works now, or follows up
            (is|has|are|was|did|does|do|have|were) (it|everything|the (issue|problem|error|service|app|connection|internet|order|package|refund|item|device|account|site|page) |this|that|things|all|your ~2) [been|still|now|all|already|get|got|ever|gotten|finally|is|back|working|show|arrive|finally] (working|work|resolved|fixed|sorted|okay|ok|fine|good|better|solved|help|helped|persist|persisting|happening|occurring|up and running|arrived|arrive|received|well|settled|addressed|improved|back to normal|come through|go through|back up|continue|happen|stop|clear|cleared|taken care of|successful) [now|for you|properly|again|out|on your end|since|so far|as expected|today] ?
            (did|do|does|has|have) (that|this|it|the|these|those|any of ~3|either|my|our|restarting|resetting|doing|<ing>) ~4 (help|work|fix|solve|resolve|worked|helped|fixed|solved|resolved|go|do the trick|make a difference|make any difference|clear|change anything|improve|answer) [out|it|your|the|things|for you|this] ?
            how (is|are|was|did|has|'s) (it|everything|things|that|this|the|your|all) [been|service|connection|internet|issue|app] [going|working|looking|go|running|now|coming along|holding up|been|doing|turn out] (going|working|looking|go|running|now|coming along|holding up|so far|today|since|been|doing|turn out|for you)
            how's (it|everything|things) (going|working|looking|now|so far|running)
            (just|i'm|we're|i am|we are|i|we|wanted to|want to|quick|to) (following|follow|checking|check|touching|circling|reaching|popping|looping|dropping) (up|in|back|base|out to see|out to check|a line) [with|on|to|see|if|regarding|about|how|again|to see|to check|whether]
            (following up|checking in|checking back|touching base|circling back|a follow up|quick follow up|quick check|gentle follow up|friendly follow up|courtesy follow up|kind reminder)
            (wanted|want|would like|like|reaching out|writing) to [just] (check|follow up|see|make sure|ensure|confirm|know) [in|back|with you|up] [to see|on] (if|how|whether|that|on|everything|your|with|it|things)
            (were|are|was) you [finally|now|already] able to (log|get|access|receive|try|see|resolve|find|complete|sign|connect|play|use|download|check|fix|open|view|sort|reset|redeem|register|make|watch|speak|contact|do|send|submit|update|install|restart)
            (any|any further|any other|any more) (luck|update|updates|news|improvement|improvements|change|changes|progress|word|development|developments) [on|with|since|so far|yet|now|from] ?
            (are|were) you still [having|experiencing|seeing|facing|getting|encountering|unable|running|waiting|need|receiving|having any|there|with us] (having|experiencing|seeing|facing|getting|encountering|unable|running|waiting|receiving|there|any|trouble|issues|the|this|problems|with|need)
            (is|are) (it|you|the ~2) still (happening|occurring|showing|not|an issue|a problem|giving|experiencing|having|there|persisting|failing|stuck|down|affected)
            have you (managed|been able|had a chance|had the chance|gotten|got a chance|had any|had time|received it|received your|tried it|tried the|seen any) [to]
            did you (get|manage|receive|have) (a chance|the chance|it|to|your|the|that|our|any) [to|working|sorted|fixed|resolved|refund|email|message|code|package|replacement|link|order|update] ?
            let (me|us) know (if|whether|how|when) (it|that|this|these|those|everything|the (issue|problem|steps|error) |things|you) [all|has|have|is|are|get|were|do|does|doesn't|did|still|'re|been|'s] (works|worked|work|helps|helped|help|resolved|resolves|fixed|fixes|goes|go|went|fine|working|persists|continues|still|able|get on|resolve|happens|turns out|comes|sorted|received|receive|solve|solves|solved|better|good)
            (confirm|know|check|see|verify|sure) (if|that|whether) (it|the (issue|problem|service|refund|order) |everything|this|all|your ~2) [is|has|has been|was|are|now|been] (works|working|resolved|fixed|fine|ok|okay|good|sorted|arrived|received|solved|well|credited|restored)
            (keep|keeping) (me|us) (posted|updated)
            (notice|see|noticed|noticing|seeing) any (improvement|improvements|difference|change|changes)
            (all|everything) (good|set|sorted|working|okay|ok|fine|well|clear) [now|there|on your end|for you|so far|today] ?
            (hope|trust|hoping) (everything|all|it|your ~2|the ~2) (is|has been|works|was|are|has|now) [now|been|all] (working|resolved|well|fine|sorted|fixed|good|okay|ok|better|great)
            ! (any|for) (updates|update) (here|on our|please)
            (has|have|is|are|did|does|do|was|were) (the|your|its|any of the) ~3 (gone|stopped|improved|disappeared|arrived|working|settled|better|cleared|fixed|solved|resolved|back|worked|helped|vanished|gone down|come back|returned) [now|yet|since|again] ?
        """,
        "mockery": """
            # ruling: mockery, insult and crude slang are unprofessional; laughter with the customer is not
            [haha*|lol|lmao|rofl] (are you|r u|you're not) (serious|for real|kidding me|joking|high|drunk) ?
            (haha*|lol|lmao|rofl) , (you|really|seriously|good luck|nice try|no way)
            (are|r) (you|u) (blind|deaf|stupid|dumb|illiterate|retarded|slow|mental|insane|crazy|brain dead|a child|five)
            (you|u) (must|have to) be (blind|deaf|stupid|dumb|kidding|joking|insane|crazy|illiterate|a special kind)
            (you're|you are|u r|ur) [just] [a|an|so|such a] (joke|clown|crazy|insane|ridiculous|pathetic|stupid|dumb|clueless|brainless|hopeless|liar|loser|cheapskate|freeloader|nuisance|waste of time|pain in the neck)
            (can't|can not|cannot) you [people] (read|count|spell|even read)
            (do you|don't you) (know how to|even know how to) (read|count|use a (phone|computer|mouse))
            (even|my) (a child|a kid|a toddler|a baby|a monkey|a caveman|a (two|three|four|five|six) year old|kids|grandma|grandmother|grandpa|dog) (can|could|knows|know|would|understands|gets)
            (if you|maybe if you|perhaps if you) (could|can|knew how to|had|ever|bothered to) (read|a brain|learn* to read|had a brain)
            (use|try using) your (brain|brains|head|eyes) [for once]
            (get|buy) (a life|a brain|a clue|yourself a brain)
            cry me a river
            (boo hoo|boohoo|poor baby|poor little|good luck with that|nice try)
            what part of ~5 (don't|do not|didn't) (you|u) (understand|get)
            (people|customers|users) like you
            (it's|it is|that's|this is|it isn't|it's not|this isn't|that's not) (not|hardly) (rocket science|brain surgery)
            (isn't|ain't) (rocket science|brain surgery)
            (rtfm|lmgtfy)
            did you [even|ever] (go to|attend|finish|pass|drop out of) [a|the|any] (school|kindergarten|grade school|primary school|<word> grade)
            (were|was) you born (yesterday|under)
            (been|been living|live|living) under a rock
            did you [even|ever|actually] (bother|try) (reading|to read|looking|to look|thinking|to think)
            how (hard|difficult) can it be (to <word>|for you)
            just google it
            do i look like (a|an|i|your)
            (shut up|piss off|screw you|go to hell|get lost|sod off|bugger off|stfu|buzz off)
            (wow|congratulations|congrats|bravo|slow clap|well done) , (einstein|genius|sherlock)
            (wow|ooh|oh wow|well well) , [congratulations|congrats|bravo|well done] [,] you [actually|finally|really] (found|managed|figured|discovered|learned|learnt|read|remembered|can read)
            (congratulations|congrats|bravo) , you [actually|finally] (found the (power|on|off|caps|start)|can read|learned to read|discovered)
            no (shit|duh|kidding) , sherlock
            (duh|derp)
            (if you|you) (can't|cannot) afford it
            (too|so) (poor|cheap|old|dumb|stupid) to (pay|buy|afford|understand|use|get)
            ! (not|never|aren't|isn't|nobody is|no) (crazy|insane|stupid|dumb)
            ! poor (baby|little) (thing|guy|one|dog|cat|pup|girl|boy)
            did (you|u) [even|ever] (learn|study) ~4 (kindergarten|school|preschool|nursery)
            (learn|try learning) [how] to (spell|read|count|write|type) [first|properly|before]
            my <word> year old ~2 (could|can|would|manages|understands|does) ~2 (that|it|this|do|manage|figure|better)
            my (<number>|<word> <word>) year old (son|daughter|niece|nephew|grandson|granddaughter|kid|cousin) (could|can|would|manages|understands)
            (clearly|obviously|apparently) ~2 (reading|spelling|arithmetic|maths|math|thinking|logic) (is|isn't|was) ~3 (strong suit|your thing|strength|forte|not)
            (reading|spelling|listening|counting|maths|math) (isn't|is not|is clearly not|is obviously not) your (strong suit|thing|strength|forte)
        """,
        "reason": """
            # own reading: the reason behind a rule or a refusal, other than the rule itself
            because <word>
            (since|as) (it|this|that|they|these|those|we|you|your|the|our|there|there's|it's|\
they're|any|some|each|every)
            because of
            (so|in order) (that|to) (protect|ensure|prevent|keep|avoid|guarantee|comply|make sure|safeguard|\
verify)
            (to|helps|help) (protect|prevent|safeguard|avoid) (you|your|our|the|all|fraud|misuse|abuse)
            for (your|the|our) [own] (safety|security|protection|privacy)
            for (safety|security|legal|hygiene|health|privacy|regulatory|tax) (reasons|purposes|reason)
            the reason (is|for|why|behind|being)
            this is (to|because|so that)
            (due to|owing to|as a result of) (the|a|an|our|your|legal|safety|security|health|limited|high|\
strict|federal|tax|privacy|data)
            (required|demanded|set|prescribed) by (law|the law|regulation|regulations|the bank|the \
government|regulators)
            ! (because|since|as|due to|owing to|because of) ~3 (policy|policies|rule|rules|terms|guidelines|\
procedure|procedures|t c)
            ! as (per|stated|mentioned|soon|well|you|always|we (said|mentioned))
            ! (because|since|as) (it|this|that|it's|that's) [is|would be] (against|part of|under|not within|\
outside|in) ~3 (policy|policies|rule|rules|terms|guidelines|procedure|procedures)
            ! as it (stands|is|was|were)
        """,
        "suggestion-taken": """
            # guide (listen to feedback): takes up what the customer suggested
            (thank you|thanks|appreciate|grateful) ~5 (feedback|suggestion|suggestions|idea|ideas|input|\
recommendation|proposal|thoughts|wish|feature request|tip)
            (great|good|excellent|nice|wonderful|fantastic|lovely|interesting|brilliant|valuable|helpful|\
fair|cool|neat|awesome) (suggestion|idea|point|thought|feedback|input|tip|proposal|one)
            (pass|passed|passing|forward|forwarded|forwarding|share|shared|sharing|relay|relayed|send|sent|\
submit|submitted|log|logged|note|noted|record|recorded|raise|raised|add|added|bring|brought|hand|handed|\
mention|mentioned|take|taken|taking|put) ~7 (feedback|suggestion|suggestions|idea|ideas|wish|request|\
recommendation|proposal|input|wishlist|wish list|roadmap|product team|design team|dev team|developers|\
product managers|engineers|development team|list|to the team|to our team|to the relevant team|to the right \
team|into account|into consideration)
            (take|taken|taking|took|bring|brought) ~5 on board
            (your|the|this|that) (suggestion|idea|feedback|proposal|wish|request|recommendation) ~4 (noted|\
recorded|logged|passed|forwarded|shared|considered|heard|reviewed|under review|discussed)
            (consider|considering|look into|looking into|think about|discuss|discussing|evaluate) ~3 \
(suggestion|idea|feedback|proposal|adding|offering|that for|it for the future|for a future|feature)
            (on|part of) (our|the) (roadmap|wish list|wishlist|backlog|to do list)
            (love|like) (the|this|that|your) (idea|suggestion|thought)
            (we're|we are|i'm|already) (working on|planning|building|testing) (it|this|that|exactly that|\
something like that|such)
            (we'll|we will|i'll|i will) keep (it|this|that) in mind
            (feedback|suggestion|idea) noted
            ! let us know ~4 (feedback|suggestion|suggestions)
            ! (do you have|share|give us|have) [any] (feedback|suggestions)
        """,
        "private-message": """
            # stays on the channel: from a public post to a private message there
            (dm|dms|pm|pms|d m|p m|direct message|direct messages|private message|private messages|inbox|\
direct messaging|private chat)
        """,
        "sir-maam": """
            # address by Sir or Ma'am
            (sir|ma'am|maam|madam|madame|sirs|mam|maam's|sir's|ser)
            (sir|ma'am|maam) [or] (ma'am|maam|madam|sir)
        """,
        "history": """
            # ruling (ignored-history): takes up an earlier contact, or what was done then
            (see|found|find|read|opened|went through|looked at|reviewed|have) your (chat|chats|call|calls|conversation|conversations|talk|exchange|email|emails|message|messages|ticket|thread) with (<name>|my colleague|our|us|the|a colleague)
            your ~1 (previous|earlier|prior|past|last|first|other|original|two|three|four|several|many|multiple|repeated|<number>) ~1 (message|messages|email|emails|mail|mails|call|calls|ticket|tickets|case|cases|contact|contacts|report|reports|request|requests|chat|chats|conversation|conversations|complaint|complaints|letter|letters|inquiry|enquiry|visit|visits|reminders|attempts|interactions|correspondence|concern|dm|dms)
            (the|our|that|this|an) (previous|earlier|prior|past|last|first|original) (message|messages|email|emails|call|calls|ticket|tickets|case|cases|contact|report|request|chat|conversation|complaint|interaction|interactions|agent|advice|repair|visit|replacement|fix|attempt|attempts|incident|occasion|correspondence)
            your (call|calls|email|emails|message|messages|ticket|tickets|chat|chats|report|letter|visit|complaint|dm|request|tweet) (from|of|on|dated|last|yesterday|earlier|in|with (my|our|the)) [last] (<number>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|week|month|january|february|march|april|may|june|july|august|september|october|november|december|today|colleague|colleagues|team|hotline|the)
            (see|saw|read|found|notice|noticed|understand|know|realize|realise|sorry|aware|apologize|apologise|frustrating|glad|shows|show|that) [that|how] (you|you've|you'd) [have|had|already|also|just|were|been] [already|to|also|been] (wrote|write|written|called|call|emailed|messaged|contacted|contact|contacting|reached|reported|spoke|spoken|talked|chatted|asked|explained|explain|raised|complained|visited|tried|waited|waiting|repeat|repeated|chase|followed|submitted|filed|opened)
            (you|you've|you'd) [have|had] [already|also] (wrote|written|called|emailed|messaged|contacted|reached out|reported|spoke|spoken|talked|chatted|asked|raised|complained) [to|with|us|out|me|our|the|about|it|this|in|team|support] ~3 (before|already|twice|earlier|yesterday|last|times|monday|tuesday|wednesday|thursday|friday|saturday|sunday|previously|in the past|several|again|ago)
            (contact|contacting|call|calling|write|writing|email|message|chase|explain|explaining|repeat|repeating|ask|asking|report|reporting|reach out|come back|coming back) [us|to us|this|it|yourself|everything|me|about this] ~1 (again|twice|once more|several times|multiple times|many times|repeatedly|more than once|so often|<number> times|a (second|third|fourth) time)
            (second|third|fourth|fifth|2nd|3rd|4th|5th) (time|message|email|call|ticket|contact|report|request|attempt|occurrence|occasion|incident)
            (we|i|my colleague|our team|our technician|our engineer) [have|had|'ve] already (replaced|sent|refunded|fixed|changed|reset|repaired|corrected|shipped|credited|exchanged|worked|tried|helped|handled|looked|dealt|visited|reshipped|adjusted|spoke|talked)
            (issue|problem|error|fault|trouble|mistake|it|this) [has|is|have] [come|came|back|happened|occurred|returned|happening|keeps|kept] (back|again|returned|recurred|happening|happened again|come back)
            (again|once more) ~2 (after|despite) ~3 (last|previous|earlier|visit|repair|fix|replacement|month|week)
            (as|like) (we|i|my colleague|our (team|agent)) ~1 (discussed|mentioned|explained|told|wrote|said|advised|informed) [you] (in|on|last|before|earlier|previously|yesterday|over)
            (since|from|in|during|after|at) (our|your) last (conversation|contact|chat|call|message|email|visit|ticket|time)
            (your|the) (contact|case|ticket|account|service|repair|chat|call|support|order) history
            (history|notes|log|logs|record|records|transcript) (of|from|on) (your|the|my colleague|our) ~1 (contact|contacts|case|ticket|tickets|call|calls|chat|chats|account|visit|conversation|conversations|previous|earlier|last)
            (sorry|apologize|apologise|apologies) ~4 (unanswered|delay|delays|delayed|long wait|late|lack of|nobody|no one|not (getting|responding|replying|answering|hearing|receiving)|haven't|have not|missed your|overlooked|slow|silence|wait|waiting|ignored)
            (went|gone|left|been|was|were) unanswered
            (nobody|no one|none of us|we) [has|have|had|ever] (answered|replied|responded|got back|gotten back|called you back|never (answered|replied|responded|got back|called))
            (you've|you have) been (waiting|chasing|trying|going back and forth|passed|transferred|in touch)
            last time
            ! (last|first) (day|call) (for|to)
            ! please ~3 (call|contact|message|write|email|reach) ~3 again
            ! (if|should|whenever|when) ~5 again
            your [first|last|earlier] (mail|mails|e mail|note|notes|form|photos|post|posts|fax|reminder|reminders|follow up) (from|of|on|dated|last|yesterday|earlier|in) [last|the] (<number>|<weekday>|<month>|week|month|yesterday|morning|evening|night|today)
            your (letter|email|e mail|mail|message|call|ticket|complaint|report|request|claim|chat|conversation|visit|inquiry|enquiry|case|form|dm|note) (of|from|dated|on) [last] <weekday>
            in (the|our|your|my|their) [case] (notes|note|log|logs|records|record|file|history) (that|from|of|it|what|how|when|you|and)
            (notes|log|records|file|history) [here|also|on <word>] (show|shows|say|says|tell|tells|mention|mentions) (that|you|me|us|the|how|what|a)
            (thank you|thanks|sorry|grateful) ~2 for (chasing|following up|the reminder|your reminder|writing again|coming back|reminding|contacting us again|reaching out again|your follow up|the follow up|nudging|getting back to us|calling again|trying again)
            (my colleague|our colleague|a colleague|our agent|colleague <name>|<name>) (promised|told|assured|advised|informed|offered) you
            (should|must) (not|never) have (sat|been left|gone|been) (there|unanswered|lying|without|so long|waiting|this long)
            (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last week|last month)'s ~1 (call|chat|email|message|visit|conversation|ticket|report|request|contact)
            (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|yesterdays) ~1 (call|chat|email|message|visit|conversation|ticket|report|request) (with|to|here|from|in)
            (see|saw|seen|found|find|read|opened|went through|gone through|looked at|looked through|reviewed|checked|have) [the|your|through the] [whole|entire|full] (chat|chats|call|calls|conversation|conversations|talk|exchange|thread|transcript|notes) [that|which] (you|of|from|with|between)
            ! (pair|plug|turn|switch|try|start|open|connect|press|send|sent|submit|upload|download|install|enter|save|add|restart|run|charge|set|put) it (back|again)
        """,
        "role-greeting": """
            # ruling (generic-greeting): greets a role instead of a person; Ma'am alone is courtesy, no role
            ^ (dear|hi|hello|hey|greetings|good (morning|afternoon|evening|day)) [,] [our|to our|my] [dear] [valued|esteemed|loyal|respected|beloved|fellow|dear] (customer|customers|client|clients|subscriber|subscribers|member|members|user|users|guest|guests|player|players|gamer|gamers|passenger|passengers|patient|patients|shopper|shoppers|traveler|traveller|travelers|travellers|policyholder|cardholder|cardmember|account holder|applicant|student|patron|patrons|buyer|buyers|seller|sellers|consumer|resident|tenant|taxpayer|merchant|partner|viewer|reader|fan|rider|driver|employee|citizen|homeowner|depositor|borrower|requester|requestor) => say: Dear …
            ^ (dear|hi|hello|hey|greetings|good (morning|afternoon|evening|day)) [,] (sir|ma'am|madam|sirs) [or|and] [,] (sir|ma'am|madam|madams|sirs|mesdames) => say: Dear …
            ^ dear (sir|ma'am|madam|sirs) => say: Dear …
            ^ valued (customer|customers|client|member|guest|subscriber)
            ^ to (our|all our|my) [dear|most] (valued|esteemed|loyal|dear|beloved) (customer|customers|client|clients|subscriber|subscribers|member|members|guest|guests|user|users|passenger|passengers|policyholder|resident|residents)
            ^ to whom [so ever] [it|this] may concern => say: Dear …
            ^ to whom it concerns
            ! dear (sir|ma'am|madam) (<name>|<given>)
        """,
    },
    customer={
        "urgency": """
            # catalogue: the customer signals urgency; words, deadlines, harm that goes on, someone at risk
            (urgent|urgently|urgency|emergency|asap|a s a p|pronto|time sensitive|time critical|high priority|top priority|priority issue|desperate|desperately|hurry|expedite|expedited)
            (need|needs|want|wants|must|please|pls|help|fix|refund|reply|respond|answer|send me|cancel|resolve|stop|block|call me|contact me|sort|get back|action|assistance|attention|resolved|fixed|sorted) ~4 (immediately|right away|straight away|straightaway|right now)
            (immediately|right away|straight away|right now) (please|pls)
            immediate (help|assistance|attention|action|response|reply|refund|resolution|solution|answer)
            (this is|it is|it's|very|extremely|so|really) critical
            as soon as (possible|you can|u can|humanly possible|physically possible|may be)
            as (quick|quickly|fast|early|soon) as (possible|well as possible|you can|u can)
            (quickly|quick|fast|faster|soonest|speedy|prompt|promptly|swift|swiftly) (reply|response|help|fix|solution|action|please|resolution|answer|attention)
            (need|needs|want|must|require|have to|fix|resolve|help|reply|respond|answer|solve|refund|sort|send|response|deliver|act|action) ~3 (today|tonight|immediately|asap|right now|quick|quickly|by tomorrow|this minute) [please]
            (need|needs|want|must have) [it|this|that|them|help|my ~1|a ~1|an ~1|the ~1] [<ed>|back|done] now [please]
            (fix|resolve|help|reply|respond|answer|solve|refund|sort|send|act|call|do something) [me|us|it|this|that|to me|my ~1|the ~1] now [please] $
            (need|needs|want|must) ~1 (it|this|that|them|my|help|these|an answer|a reply|a refund|to (fly|travel|leave|submit|present|pay)) ~3 (tomorrow|this week|this morning|this afternoon|tonight)
            (now|today|tonight|tomorrow) (please|pls)
            (running|ran) out of time
            (no time (left|for this|to (wait|waste|lose))|not much time|don't have much time|haven't got much time|little time|short on time|short of time)
            (can't|cannot|couldn't|can not) (wait|afford to (wait|lose|miss|be))
            (deadline|due date|cut off) (is|in|today|tomorrow|tonight|by|coming)
            (deadline|flight|exam|exams|interview|wedding|meeting|presentation|event|surgery|appointment|class|classes|trip|birthday|funeral|departure|train|launch|payroll|conference|webinar|graduation|holiday|vacation|concert|finals|test) ~1 (is|starts|leaves|departs|in|today|tomorrow|tonight|on|at|begins|this) ~1 (today|tomorrow|tonight|<number>|an hour|hours|minutes|days|morning|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|two|three|a few)
            (flight|train|bus|event|meeting|exam|interview|wedding|class|plane|boarding|ferry|departure|presentation|show|game|concert) [is|leaves|starts|departs|in|at] (in|within) [about|less than|under] (<number>|an|a|two|three|four|five|six|few|half) [an|few|couple of|of] (hour|hours|minutes|mins|day|days|hrs)
            (leaving|leave|departing|depart|flying|fly|travelling|traveling|travel|moving|checking out|check out|checking in|boarding|board|due|starts|start|ends|end|expires|expiring|expire|closes|closing|happening) [out|to ~2|from ~2] [on] (today|tomorrow|tonight|in <number>|in an hour|in half an hour|in (a few|a couple of|two|three|four|five|ten|twenty) (minutes|mins|hours|hrs|days|sleeps)|this (afternoon|evening|morning|weekend|week|friday|monday)|soon|in the morning)
            (before|by) (i|it|my|the|they|we|you) ~4 (billed|charged|charges|charge|expires|expire|expired|ends|end|cancelled|leave|leaves|fly|flight|close|closes|late|lose|loses|departs|wedding|exam|renewal|renews|deadline|disconnected|cut|runs out|weekend|trial|board)
            (before|by) (tomorrow|tonight|midnight|noon|end of day|the end of the day|eod|<number> (am|pm)|this (afternoon|evening|weekend|friday)|my flight|the weekend|it's too late|its too late|too late)
            (need|needs|needed|want|wants) ~4 (by|before) (<number>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|midnight|the|this|my|end|next)
            (losing|lose|loosing|lost|costing|cost|costs) [me|us|out on] [my|a lot of|so much|all my|lots of|our|valuable|of|thousands of|hundreds of|<number>] (money|dollars|dollers|business|sales|customers|clients|revenue|income|followers|subscribers|views|data|work|job|deal|orders|time and money) ~1 (everyday|every day|every hour|every minute|daily|each day|by the|right now|as we|because|while|now|due)
            (losing|loosing) [out on|a lot of|so much|all my|my|our|valuable] (money|dollars|dollers|business|sales|customers|clients|revenue|income|orders)
            (stuck|stranded|locked out|trapped|stranding) ~3 (airport|outside|abroad|roadside|road|street|side of|cold|rain|foreign|overseas|with no|without (money|power|water|heat|food|internet)|lobby|station|freeway|highway|here now)
            (stranded|life or death|life and death|life threatening|matter of life|no heat|no power|no water|freezing|medical|medication|medicine|hospital|insulin|oxygen|patient|surgery|baby|newborn|pregnant|elderly|disabled|sick (kid|child|mother|father|baby)) [needs|need|is|in|on|and|for|without|mother|parents|father|grandmother|wife] (needs|need|without|waiting|in hospital|emergency|running out|dying|home|at home|alone|freezing)
            (very|really|super|extremely|so|too|its|it's|quite|highly) [a|very|an] (urgent|critical|crucial|time sensitive|pressing) [situation|matter|issue|meeting|thing]
            (important|serious|critical|crucial) (situation|matter|deadline|work|meeting|presentation|documents)
            (please|pls) (help|hurry|respond|reply|answer|fix|assist) [me|us|this|it|out] [now|asap|fast|quick|quickly|immediately|urgently|soon|right|today] (now|asap|fast|quick|quickly|immediately|urgently|soon|right now|today|i'm begging|i beg|sos)
            (desperate|sos|s o s|mayday|help help|help me now|freaking out|panicking|panic)
            help [me|us] [me|please] (asap|now|urgent|urgently|immediately|desperately)
            (at|within) the earliest
            (someone|somebody|unauthorized|hacker|hackers|they|thief|scammer|fraud) ~2 (is|are|keeps|still) ~1 (using|spending|draining|stealing|charging|taking|transferring|making|withdrawing|emptying|logging|changing) ~3 (my|our|money|card|account|funds)
            (been|being) (hacked|compromised|scammed) ~3 (right now|as we speak|now|urgent|help)
            time is (running|ticking|of the essence|short|limited)
            (this|it) (can't|cannot|won't) wait
            (need|want) (this|it|that|my|these|an|a) ~3 (fixed|resolved|sorted|done|back|answer|solved|reply|response) (now|today|asap|immediately|by|before|quickly|fast|tonight|tomorrow)
            ! (not|isn't|no|nothing|non|wasn't) [that|very|really|so|super|an|too] (urgent|emergency|urgency|rush|hurry|important)
            ! (no) (rush|hurry|urgency|emergency)
            ! (take your|whenever you|when you) (time|can|get)
            ! can't wait (to|for|until (the|my|i|it|we|you|christmas|<month>|this)|till (the|my|i|it|we|you|christmas|<month>|this))
            ! (i|we|just|really|literally|seriously) can't wait (till|until)
            ! ^ can't wait (till|until)
            ! emergency (contact|number|exit|service|services|room|fund|brake|call|calls only)
            ! critical (role|update|review|acclaim|mass)
            ! (right now|now|immediately|today|just now) (it|i'm|i am|and|but|the|my|says|we)
            ! (patient|very patient|be patient|been patient|am patient)
            ! (your|such a|that|thanks|thank you|appreciate|for) [the|a|for|your] [very|so|such|really|super] (quick|fast|prompt|speedy|swift|immediate) (reply|response|help|answer|action|resolution|responses|replies)
            ! (it|which|and|that|they|then|window|app|program) [just|then] immediately
            ! (i|i'll|will|can|could) [now|then] (send|reply|answer|help|call|refund)
            ! urgent care
            ! (is|are|was|it) now please
            ! disabled (by default|in|on)
            ! default ~2 disabled
            ! (couldn't|could not) process (your|the) ~3 (donation|payment|order)
            ! get up (today|tomorrow)
            ! all that (is|was) needed
            ! (can't|cannot|unable to) work (out|with|on|around|it out)
            ! (was|were|been) in [a|such a|a bit of a|quite a] hurry
            ! (advise|advised|advising|told|telling|asked) (me|us) to urgently
            ! as (fast|quickly|soon|quick) as (i|we) can
            ! (instead of|without|rather than) ~5 immediately
            ! (quick|quickly|fast|early|soon) as ~2 (it|they|the|this|that)
            ! immediately (to|if|and|disappears|closes|returns|available|visible|appears|opens|starts)
            ! (opens|closes|starts|disappears|appears|returns) immediately
            ! (and|which|was|were|got|app|then|almost|page|window|program|i|they|screen|error) <ed> immediately
            ! (take|takes|taking) (effect|affect) immediately
            ! fast (food|lane|forward|charge|charger|charging|track|fiber|internet)
            ! (immediately|right away|right now) (solved|fixed|worked|after|went|crashes|closes|crashed|stops|stopped|when|upon|following|shuts|goes|back|disconnects|get|got)
            ! (usually|normally|always|used to|would|will|can) ~3 (right away|immediately|straight away)
            # pleas
            please please [help|fix|someone|reply|respond]
            please help (please|me please|us please|me asap|immediately|urgently|fast|quick|i'm desperate|somebody|someone|urgent|god)
            help help
            help me please help
            ^ (someone help|somebody help|please someone help|someone please help) [me|us|please|now] $
            please [help|reply|respond|answer] (asap|fast|quick|quickly|soon|immediately)
            i really need ~4 (fixed|help|back|resolved|this|it|to get) [asap|now|today|fixed]
            (can't|cannot|unable to) (work|do my job|pay rent|pay my rent|pay bills|pay my bills|feed|run my business|get to work|attend|submit|go to work)
            (rent|bills|payroll|salary|mortgage) (is|are) due
            (be|get|getting|being|been) cut off (today|tomorrow|tonight|on|in|by|soon|if)
            (evicted|locked out of my (house|home|car|apartment))
            (ends|expires|due|leaving|flying|travelling|traveling|departing|closes|starts|begins) (today|tonight|tomorrow|in <number> (hours|minutes|days)|in an hour|this (week|weekend|friday|monday|afternoon))
            (today|tomorrow|tonight) is (the|my) (deadline|last day|flight|exam|due date|wedding|final day|event)
            (last|final) day (to|of|for)
            (flight|train|bus|class|meeting|exam|trip) (is|leaves|departs|starts) (today|tomorrow|tonight|soon|in <number>|at <number>|this)
            (i|we) (fly|leave|travel|depart|check in|check out|move) (today|tomorrow|tonight|in <number>|this (week|weekend|morning|afternoon|evening|friday|monday)|on <weekday>)
            need ~4 (today|tonight|asap|right now|immediately|urgently|quickly)
            ! before it ~3 (crash|close|crashes|closes)
            ! (immediately) (thought|noticed|saw|felt|after|got)
            ! (work|right|found|login|try|open|start) (straight away|right away)
            ! how do i ~6 now
            ! (was|got|is|been|all|it|finally|were) (resolved|fixed|working|worked|happened|started|deleted) (today|this morning|now|this afternoon|yesterday|by noon)
            ! need ~2 to know now
            ! rush (for|to|hour|<url>)
            ! (<name>|adobepremiere|premiere|digging|<handle>) rush
            before (i'm|i am|we're|we are|i get|it gets|they) ~1 (charged|billed|cut off|late|fired|evicted|cancelled|suspended)
            ! all resolved
            need (my|our|the|this|it) ~2 (working|fixed|back|sorted|running|up|online|resolved|unlocked|restored|activated|reinstated|replaced|on) (now|again today|right now|today|tonight|asap)
            (wedding|wedding's|exam|exams|exam's|flight|flight's|interview|interview's|defense|defence|thesis|audit|launch|payroll|viewing|funeral|funeral's|christening|baptism|graduation|party|party's|birthday|birthday's|surgery|operation|hearing|auction|deadline|deadline's|gig|concert|trip|cruise|tournament|ceremony|inspection|demo|presentation|pitch|conference|go live|close|closing|handover|move|event|ferry|train|coach) (is|are|'s|starts|start|begins|begin|closes|ends|leaves) [on|in|at|by] [just|only|this|next|about] (<weekday>|today|tomorrow|tonight|<number>|less|an hour|two|three|four|five|six|a few|the morning|this (week|weekend|afternoon|evening|morning)|the weekend)
            (wedding's|exam's|exams|flight's|interview's|defense|defence|funeral's|party's|deadline's|birthday's|event's) [on|in|at] (<weekday>|today|tomorrow|tonight|<number> (hours|days|am|pm))
            its (my|our|his|her) (wedding|party|birthday|exam|anniversary) (at|on|today|tomorrow|tonight|in|this)
            it's (my|our|his|her|their) ~1 (wedding|party|birthday|exam|anniversary|funeral|graduation) (at|on|today|tomorrow|tonight|in|this)
            (has|have|needs|need|must|had better) [to] (go out|be paid|be in|be there|be done|be submitted|be sent|be filed|be handed in|be delivered|be at|be ready|be live|be signed|be printed|be working|be fixed|be back|arrive|leave|present|fly|file|pay|submit|hand in|ship) ~3 (by <number>|by <weekday>|by noon|by (tomorrow|tonight|midnight|the end)|before <number>|before (<weekday>|tomorrow|noon|midnight)|today|tomorrow|tonight|on the <number>|on <weekday>|in <number> (hours|days|minutes)|this (week|morning|afternoon|evening))
            (leaving|heading out|flying out|setting off|going away|going to work|driving off|boarding) ~3 (in a bit|in a few|in a minute|in an hour|soon|shortly|any minute|in <number> (minutes|hours|mins))
            ^ (now|asap|immediately|today please|tonight please) $ .
            (buyer|buyers|guests|visitors|client|clients|family|inspector|landlord|movers|kids|everyone|customers|tenants|caterer|relatives) (is|are|will be) [all] (coming|arriving|waiting|here|on the way|standing) ~2 (at <number>|in <number>|at (noon|midday|midnight)|today|tomorrow|tonight|soon|now|outside|in an hour|in my ~1|by <number>)
            (enough|left|supply|supplies) for [just|only|about|at most] (one|two|three|a|another|<number>) [more|other] (day|days|hours|hour|dose|doses|night|nights)
            (one|two|three|last|<number>) [more] (dose|doses|tablet|tablets|pill|pills|insulin ~1) (left|remaining|to go)
            (production|prod|whole ~2|entire ~2|all our ~1) (is|are) [now|all] (affected|stuck|blocked|at a standstill|locked out|offline|idle|unable|on hold)
            (whole|entire) [<word>] (team|office|company|department|school|floor|site|store|shop|building|ward|class|crew) (affected|locked out|offline|stuck|is waiting|is down|can't|cannot|idle|blocked)
            (double billing|overbilling|overcharging|losing) our [own] (customers|clients|users)
            (our|my) (customers|clients|patients|guests|users|students|tenants) (can't|cannot|are (waiting|complaining|leaving|furious|angry|queuing|queueing|stuck|unable))
            (or|otherwise|else) (i|we|i'll|we'll) [will|may|might|could] (lose|miss|be late|be fired|be evicted|get fired|get evicted|be charged|be fined|get fined|be out of)
            (this|right this|this very) (second|minute|instant|very second|very minute|very moment)
            (flat|kitchen|basement|house|ceiling|bathroom|office|shop|room) (is|are) (flooding|flooded|on fire|filling)
            (smell|smells|smelling) ~1 (gas|burning|smoke)
            (water|sewage|gas) (is|'s) (pouring|gushing|coming|leaking|spraying) (through|in|out|into|from|everywhere|all)
            (insulin|inhaler|epipen|oxygen|dialysis|medication|meds|medicine|medicines|antibiotics|formula) ~2 (run out|ran out|running out|runs out|running low|is out|are out|by (tonight|tomorrow|<number>)|tonight|today)
            before (close|closing|business|work|school|kick off|takeoff|boarding|landing|check in|check out|my (shift|class|exam|flight|train|interview|meeting|appointment|trial|holiday|trip)) ~1 (today|tomorrow|tonight|starts|begins|on <weekday>)
            (before|by) <number> (today|tomorrow|tonight|sharp|latest|at the latest)
            (latest by|by the latest|at the latest)
            (need|needs|want|wants|must have|have to have) ~6 (by|before) (<weekday>|<number>|noon|midday|midnight|tomorrow|tonight|friday|my|the (<number>|end|weekend|deadline)|i (fly|leave|go|travel))
            (wants|need|needs|want|expects) (it|them|this|that) (by|before) ~1 (noon|tomorrow|today|tonight|<weekday>|<number>)
            ! (was|is) [so|very|really|super|also] urgent (last|said|before|back)
            ! (is|it's|its|how) urgent said
            ! before the end [of] [the|this] (movie|film|video|season|match|game|song|episode|finale) ~1
            ! (minutes|mins|seconds|hours|days) before the ~1
            ! (would|should have|supposed to|was to|were to|promised|promise|said|told|due) ~5 by (noon|midnight|tonight|tomorrow|today|end of day|<number>)
            ! (i'll|i will|we'll|we will) be (on|with|at|over) ~2 by (tonight|tomorrow|noon)
            ! (cancel|change|move|reschedule|book|confirm|rebook|postpone|shift) [my|our|the|this|an|a] ~2 (appointment|flight|booking|reservation|delivery|interview|class|trip|train) [on|for|from|to] ~2
            ! can't wait [any longer|any more|much longer] for (this|the|your) (console|game|album|season|movie|show|release|update|phone|sequel|new)
            (need|needs|want|wants|must|have to|has to|got to|gotta) ~5 (today|tonight|tomorrow|this morning|this afternoon|this evening|by <weekday>|by <number>|before <number>|before <weekday>|right now|in <number> (minutes|hours|mins)|within the hour|this weekend|this week)
            (flight|train|bus|exam|interview|wedding|meeting|event|party|class|appointment|delivery|checkout|check out|boarding|visa|presentation|deadline|rent|payroll|guests|movers|trip|ferry|surgery|test|launch|show|match|game) (is|starts|leaves|boards|departs|closes|ends|begins|opens|expires|arrive|arrives|are) ~2 (today|tonight|tomorrow|in <number>|in (an|half an|two|three|a few|one|a couple)|at <number>|on <weekday>|this (morning|afternoon|evening|weekend)|on the <number>|soon)
            (baby|newborn|toddler|mum|mom|mother|dad|father|gran|nan|grandmother|patient|daughter|son|wife|husband|child|kid|elderly|disabled|asthmatic|diabetic) ~5 (without (water|heat|heating|power|oxygen|food|medicine|meds|medication)|needs (it|them|this|her|his|the|oxygen|insulin|medication|medicine|surgery)|is (sick|ill|diabetic|disabled|pregnant|in hospital|freezing)|in hospital|on oxygen|on dialysis)
            (no (water|heating|heat|power|electricity|gas|light|lights|food)) ~4 (baby|newborn|kids|children|elderly|patients|toddler|freezing|house|winter|night)
            (smoke|smoking|sparks|sparking|burning|fire|flames|shock|shocks|gas leak|carbon monoxide|flooding|flooded|leaking gas|electrocuted|overheating) (is|are|from|coming|out|everywhere|smell|in|under|the)
            (can't|cannot|couldn't) (do without|manage without|open the (shop|store)|take payments|take orders|process|trade|serve|get (to work|home|in my|into my (house|home|flat)))
            (losing|lose|lost|loses|costing|costs) ~2 (money|customers|sales|business|orders|clients|bookings|thousands|hundreds|revenue) (every|each|per|by the|as|right|while|now|because|today|already)
            (help|please|fix|reply|answer|respond|someone) (now|today|tonight|fast|quick|quickly|asap)
            ! (not|isn't|no|nothing|never|wasn't|hardly|non) ~1 (urgent|urgency|emergency|hurry|rush|asap)
            (clock is ticking|against the clock|last chance to|final notice|eviction notice|bailiffs (are|at|will|coming|due|have|turned)|repossessed)
            (expires|expiring|closes|ends|due|leaving|leave|leaves|flying|fly|travelling|traveling|moving|boarding|landing|departing|checking out|submitting|presenting|getting married) ~2 (today|tonight|tomorrow|in <number> (minutes|hours|mins|days|hrs)|in (an|half an|two|three|one) (hour|hours|days|day)|this (afternoon|evening|morning|weekend))
            stranded (at|in|on|outside|here|with|without|abroad)
            within (the next|less than|under) ~2 (hour|hours|minutes|mins)
            (every|each) (minute|hour|day) (counts|costs|matters|is costing)
            (enough|only|just) [<word>] [left] for [just|only|about|at most] (one|two|three|a|another|<number>) [more|other] (day|days|hours|hour|dose|doses|night|nights)
            (very|extremely|really|so|super) (important|serious|pressing) (issue|matter|problem|thing|request|work|event|call|document)
            (got|have|has|with|meet|meeting|miss|missing|missed|under) [a|my|our|the|an|important|tight] [tight|strict|<word>] (deadline|deadlines)
            (reservation|flight|booking|trip|appointment|tickets|ticket|travel|delivery|order|meeting|class|exam|event) [is] for (today|tonight|tomorrow)
            (school|class|classes|course|semester|job|exam|exams|term|work|lessons) [is|are] (starting|starts|start|beginning|begins|begin) ~1 (tomorrow|today|tonight|next week|this week|on <weekday>|<weekday>|soon)
            immediately $
            ! (update|updated|open|opens|close|closes|work|works|appear|appears|happen|happens|crash|crashes|see|delete|deleted|get|got|sent|received|disappear|disappears|back|again|almost|off|down|out|window|page|app|it|and|not) immediately $
            ! (showed|shown|listed) immediately
            (we|i|store|shop|doors|clinic|restaurant|salon|office|market) (open|opens|close|closes|start|starts|go live|launch|board) in [about|less than|under] (<how-many>|an|a few|half) [an|a] (hour|hours|minutes|mins|hrs|min)
            (as|at|with) [a|the|your|high|top] [high|top|highest|urgent] priority
            (prioritise|prioritize|fast track) (this|my|it|our|these)
            (emptying|draining|stealing|spending|withdrawing|buying|transferring|charging) ~4 (right now|as we speak|as i type|at this [very] moment)
            (hacker|hackers|scammer|scammers|thief|thieves|someone|somebody) (is|are) [still|currently|now] (in|inside|logged into|controlling) (my|our) ~2 [right now|now]
            (water|sewage|smoke|gas|sparks|flames) [is|was|keeps] (coming|pouring|leaking|gushing|dripping|flooding|running) (through|in|into|out|from|down|everywhere)
            (smell|smells|smelling) [of|like|strongly of] (gas|burning|smoke)
            (without|no) (power|heating|heat|water|electricity|gas|hot water|food|medication|medicine|insulin) ~4 (with|and|for) ~2 (baby|newborn|child|children|kids|elderly|disabled|toddler|toddlers|infant|pregnant|patient)
            sooner the better
            as soon as (you|u|someone|anyone) (see|get|sees|gets|read|are|is) [this|able|free|available]
            (i'm|we're|i am|we are|she's|he's) (leaving|flying|travelling|traveling|moving|departing|going away) [the country|home|out|abroad|for <word>|to <word>] (on <weekday>|this <weekday>|tomorrow|today|tonight|in <number> (hours|days)|(two|three|a few) (hours|days))
            (client|customer|business|zoom|conference|work|important|job) (call|meeting|interview|demo|presentation|deadline) (at <number>|in <number>|in an|this (morning|afternoon)|today|tonight|tomorrow|soon|now)
            (launch|flight|exam|interview|wedding|meeting|presentation|event|class|funeral|party|deadline|train|bus|hearing|surgery|call|shift) (is|starts|begins|leaves) at (noon|midday|midnight|dawn|<number>)
            (kids|children|baby|babies|passengers|patients|guests|toddler|family) (is|are) [all] (starving|hungry|freezing|crying|suffering|stranded|trapped|sick|soaked)
            (costing|costs|cost) (me|us|our) ~3 (a day|per day|a minute|an hour|per hour|every (day|hour|minute)|each (day|hour)|daily)
            (bleeding|haemorrhaging|hemorrhaging) (money|cash|customers|users)
            (patient|patients|mother|father|mum|mom|dad|child|baby|son|daughter|wife|husband|grandma|grandmother|grandfather) ~2 (medicine|medication|insulin|oxygen|dose|inhaler|meds|formula|breathe)
            (my|his|her|our) (insulin|inhaler|epipen|oxygen|chemo|dialysis|heart (medication|medicine|tablets)|medication|medicine|meds) (was|were|hasn't|haven't|runs|ran|(is|are) (in|late|lost|missing|stuck|running|not|delayed))
            something (quickly|fast|asap|immediately|right now)
            locked (out|in) ~2 (night|baby|rain|cold|kids|snow|dark|child)
            (please|pls|need|must|get|have) ~3 (sorted|fixed|resolved|solved|delivered|refunded|answered|replaced|restored|unlocked|reinstated) (today|tonight|asap|immediately|straight away|right away|this (morning|afternoon|week)|within the|by (tonight|tomorrow|noon|<weekday>|<number>)|before (tonight|tomorrow|noon|<weekday>|<number>|the))
            (look at|look into|fix|sort|reply|respond|deal with|attend to|handle|address) [to] [this|it|that|me|my ~1] [out] (straight away|straightaway|right away|right now|at once|without delay|promptly|urgently|as a matter of)
            (block|freeze|lock|suspend) (it|my (card|account|cards)|this|the (card|account)|them) (now|immediately|asap|right away|at once|please|today)
            (stop|cancel|block|hold) (it|this|the|my) [<word>] (payment|transfer|transaction|order|shipment|it|this) ~1 before
            before (it|they|order|payment|parcel|package) (goes (out|through)|go (out|through)|ships|ship|gets (shipped|charged|sent|cancelled)|is (shipped|charged|sent|processed|cancelled|dispatched|too late))
            (about|going|threatening) to (cut [off]|disconnect|evict|shut off|tow|repossess|turn off) (my|our|me|us)
            (need|needed|want) ~3 for tomorrow
            (need|needs|needed|want) ~3 for tomorrow's
            (only|just|less than|under) <number> (hours|minutes|mins|hour) (left|to|until|before|till|remaining)
            # frames: the time that is left, the date that will not wait, the harm until then, the wish for speed
            (only|just|barely|got|about|under|less than|hardly|exactly|leaves us|leaves me|have|mere|with) [about|a|only|just|under] (<how-many>|an|a few|half an|a couple of|couple of|couple) [more] (minutes|hours|days|hour|minute|day|hrs|sleeps|weeks|working days) (left|to go|before|until|till|til|to (get|sort|fix|pay|leave|submit|reply|decide|find)|remaining|away|for you)
            (<how-many>|hours|minutes|days|seconds) (minutes|hours|days|away|hours) (from|and counting|away from) (now|takeoff|departure|my|the|our|kick off|closing|counting|boarding|opening|losing|disaster)
            (deadline|cut off|due date|expiry|closing date|court date) [for|on|of] [my|the|our|this] [<word>] [<word>] (is|falls|closes|expires|was|ends|looms|approaching|looming|coming|fast) [on|at|in] (<soon>|approaching|looming|up|near|the <number>|close|upon)
            (as we speak|at this very moment|right this (second|minute|moment|instant)|any (second|minute|moment) now|this instant|chop chop|make it snappy|step on it|hop to it|get a move on|without (further|any|more|undue|another) (delay|ado|wait)|no time to (spare|lose|waste)|with all (speed|haste)|post haste|double quick|like yesterday|by yesterday|needed yesterday|in a rush|racing the clock|eleventh hour|down to the wire|cutting it (fine|close)|burning platform|code red|red alert|four alarm|drop everything|crunch time|all hands on deck)
            (no|not) later than (<soon>|the|<number>|<month>|<o'clock>|noon|midnight|close|end|lunch|our|my|next|this)
            (at the latest|or it's too late|before it's too late|while there's still time|while there is still time|too late by then)
            (not|isn't|aren't|don't|doesn't|unless|can't|without) ~3 <done-by> (by|before|in|within|until) ~2 (<soon>|<o'clock>|noon|midnight|then|the|my|our|end) ~2 (i|we|it|then|my|our|the)
            (will|going to|gonna|i'll|we'll|about to|stand to|risk|risking|afraid we|means i|means we) (lose|miss|losing|missing|forfeit|forfeiting) [my|our|the|a|an|this|out on|all|every|that] [<word>] <harm>
            (be|get|being|getting|been|end up) (evicted|fined|fired|sacked|stranded|homeless|repossessed|disconnected|deported|locked out|cut off|towed|bankrupt|suspended|penalised|penalized|turned away|denied boarding|refused entry) (if|unless|by|on|in|tomorrow|today|tonight|without|because|at|for|soon|this|from)
            how (fast|soon|quickly|quick|rapidly|long before) (can|could|will|would|do) (someone|somebody|you|anyone|anybody|u|they|it|a|an|the|we|i|your)
            (faster|quicker|hurry up|quick|sooner|speed it up|speed up|speed this up|hurry it up|hurry things up|pick up the pace) (please|pls|lah|leh|la|guys)
            (haven't|don't have|have not|do not have|ain't|hasn't|doesn't have) [got] (all (day|night|morning|afternoon|week)|long|time (to|for)|much (time|longer)|any time|the luxury|days to|weeks to|until|till)
            (drop|leave|stop) (what|whatever|everything) [you're|you|else|your] ~2 (doing|are|and|now|else)
            (move|push|pushed|bump|bumped|treat|handle|mark|flag|process|pushing) (this|it|me|us|my ~1|our ~1|the) ~3 (queue|priority|top of|front of|forward|up the (list|line)|as urgent|at the top|head of|to the front|rush|ahead of|first in|first thing)
            (possibility|chance|way) (to|of) (speed|speeding|hurry|hurrying|bump|bumping|rush|rushing|expediting|prioritising|prioritizing|escalating|accelerate|accelerating) (this|it|up|things|my|our|me|that|the|ahead|forward|tracking|us)
            (speed|hurry|rush|hasten|accelerate|fast track|fasttrack|push through|move along|get moving) [up] (this|it|things|up|my|our|the|please|along|on it) [please|along|up|<word>]
            (at|to|into) a (standstill|complete stop|grinding halt|dead stop)
            (ground|come|came|grinding|brought|coming) to a (halt|stop)
            (my|our|the|his|her) <occasion> [is|'s|are|at|on|starts|leaves|begins|opens|closes|ends|departs|boards|come|comes|arrive|arrives|expires|move in|moves in|moving in] [at|on|in|by] (<o'clock>|<weekday>|today|tonight|tomorrow|this (afternoon|morning|evening|week|weekend|<weekday>)|in <how-many> (hours|minutes|days|hour|min|mins)|in (an hour|half an hour|ten|twenty|thirty|a few hours|a few minutes|a couple of)|any (minute|moment)|the day after|<number> (am|pm)) [and|,|so|but|please|because|i|we]
            <occasion> (come|comes|coming|arrive|arrives|arriving|land|lands|landing|start|starts|starting|begin|begins|move in|moves in|moving in|leave|leaves|leaving|depart|departs|open|opens|close|closes|closing|board|boards|turn up|expire|expires|end|ends|due) [on|at|in|by|here] (<soon>|noon|midnight|less|under|about|half|an hour|two|ten|five|twenty|three|a few|the morning|early|<number>)
            (closes|leaves|starts|departs|begins|shuts|expires|lands|boards|ends|opens|open|due) in ((<how-many>|an|half an|under|about|less than|a few|a couple of) [<how-many>|an] (minutes|mins|hour|hours|min)|ten|twenty|thirty|five|fifteen)
            (running|already|very|going to be|gonna be|i'm|be|so) late (for|and|to|already|because|please|but|thanks)
            (i'm|i am|we're|we are) [already] late
            (can't|cannot|mustn't|must not|couldn't|can not|won't|not) ~2 (put (this|it|that) off|be (postponed|delayed|put off|late|deferred|pushed back|rescheduled)|(wait|delay|hold) (any|much|on|off|until|till|for|that|another|forever|around|longer|a|this|two|three|until)|hang (about|around)|last (another|much|the|until|till|through|long)|go on (like this|without|for|any)|be (next week|tomorrow|monday|later|next month)|drag on|afford (any|another|delays|downtime)|sit (on this|and wait)|survive|hold out|leave (the house|home|until))
            don't (leave it|delay|dawdle|hang about|take too long|sit on (this|it)|let (this|it) (wait|drag|sit)|make (me|us|him|her|them) wait|keep (me|us|her|him|them) waiting|wait (for|until|till|any))
            (stress|emphasise|emphasize|overstate|underline|say|tell you|exaggerate) [enough] how (pressing|urgent|important|critical|serious|crucial|dire|grave|vital)
            (how|pretty|most|quite|extremely|more|utmost|utterly|gravely|of|really|somewhat|rather|deeply) (pressing|vital importance|utmost importance|mission critical|business critical|time bound|of the utmost|critical importance|great urgency)
            (matter of (hours|minutes|days|life|urgency|survival|safety|great)|question of (hours|minutes|days|life))
            (every|each) (second|minute|hour) [that] (this|it|we|i|without|offline|closed|down|is|matters|counts|costs|the|our|my|you|of (downtime|delay))
            <harm> (lined up|queuing|queueing|piling up|standing (here|outside|around|in)|waiting (outside|at|in|for|here|on|now|right)|stuck (outside|here|at)|stranded|backing up|walking (out|away)|at the (door|till|counter|gate)|turned away|being turned)
            (customers|people|patients|guests|passengers|clients|kids|children|students|pupils|crowd|staff|drivers|trucks|family|team) (lined up|queuing|queueing|piling up|standing (here|outside|around|in)|waiting (outside|at|in the|here|on (me|us|it|this)|now|right)|stuck (outside|here|at)|stranded|backing up|walking (out|away)|at the (door|till|counter|gate)|idle|turned away|depending on|relying on)
            (turn|turning|sending|send|turned) (away|home) (customers|clients|patients|guests|people|orders|business|everyone|kids)
            (the sooner|so the sooner|sooner) ~4 the better
            (sooner|earlier|quicker|faster) rather than later
            (there|here|arrive|arrives|delivered|ready|it|that|them|these|those|this|back|up|done|in|fixed|sorted|reach|get) in time (for|to|please|or|or not|otherwise)
            need ~4 in time
            need ~1 (those|these|them|this|that|it|the|my|our|a|an) ~4 (in time|on time|right now|today|tonight|asap|by then|straight away|before then|at once|immediately|on the day)
            (gas|burning|burnt|chemical|smoke) (smell|odour|odor|smells|fumes)
            (smell|smells|reeks|stinks|stink|smelling) [of|like|strongly] [strongly] [of] (gas|burning|smoke|burnt|petrol)
            (leak|leaking|flood|flooding|flooded|gushing|spraying|pouring|sparking|sparks|smoking|overflowing|burning|dripping) ~3 (everywhere|ceiling|floor|kitchen|bathroom|basement|walls|socket|sockets|now|wires|flat|downstairs|carpet|all over|through the|neighbour|neighbor|into the|out of the|onto|help)
            (heating|heat|power|electricity|water|boiler|gas|oxygen|aircon|ac|lift|fridge|freezer) [is|has|has been|been|'s] (off|out|down|gone|dead|cut|broken|failed|stopped) ~2 (and|with) ~3 (baby|old|elderly|child|children|kids|mother|father|newborn|<number>|freezing|pregnant|ill|sick|disabled|wheelchair|minus|below|snowing|cold|degrees|grandmother|toddler)
            (my|his|her|our) (last|final) (dose|doses|pill|pills|tablet|tablets|insulin|inhaler|nappy|bottle) [of|was|is|for|to|today|tomorrow]
            (trapped|stuck|locked|stranded) (in|inside|on|at|out|outside|here) [of|the|my|your|a] [<word>] (lift|elevator|car|car park|airport|station|house|flat|room|bathroom|tunnel|train|motorway|highway|border|cold|rain|dark|snow|platform|terminal|ward|garage|middle of nowhere|abroad)
            (treat|please treat|consider|regard|handle|mark|flag|class|classify|raise|log) (this|it|my ~1|that) as [a|an|high|top|very] (urgent|priority|emergency|critical|matter|high|top|p1|severity|sev|immediate|pressing)
            p1 (issue|incident|ticket|outage|please|now|priority|bug|case)
            (sev1|sev 1|severity 1|priority one|priority number one|highest priority|critical severity) [issue|incident|ticket|outage|please|now|for|as|here]
            (our|my|whole|entire|all|the) (production|warehouse|line|factory|plant|shop|office|store|business|checkout|till|tills|clinic|ward|surgery|kitchen|restaurant|hotel|company|operation|payroll) ~1 (is|are|has|'s|stands) [now|all|completely|totally|come|been] (stopped|paralysed|paralyzed|crippled|idle|dead in the water|blocked|frozen|at a|on hold|grounded|stalled|shut|halted)
            (convenience|tomorrow|next week|monday|later|whenever|when you can) (will not do|won't do|is (too late|not good enough|no good|not soon enough)|isn't (good enough|soon enough)|doesn't cut it|won't cut it|is no use)
            (too|that's too|be too|way too) late (by then|for me|for us|if|to (be|save|help)|then)
            (turnaround|quick turnaround|same day|next day|overnight|express) (needed|required|please|essential|is essential)
            (pronto|prontissimo|urgentest|urgent|urg|asap asap|quickly please|fast please|quick please|now now|right away please)
            (only|just|merely) (until|till|til) (<soon>|<o'clock>|noon|midnight|the <number>|end of|close)
            (left|leave|leaves|got|have) (until|till|before) (<o'clock>|<weekday>|tomorrow|tonight|noon|midnight|the <number>|end of) (to|or|and|before)
            (expires|expire|ends|runs out|due|closes|lapses|renews) (at|on|by|before|this|next)  (midnight|noon|<o'clock>|<weekday>|tomorrow|tonight|week|weekend|month end|the <number>|end|the end)
            ! <occasion> (is|starts|opens|closes) in <month>
            ! (game|match|show|race|shift) (starts|begins|opens|ends) at (noon|midnight|midday)
            ! (takes|loads|lasts|lasted|took|arrived|came) [in|within] [about|only|just|under] <how-many> (seconds|minutes|hours|hour|days)
            ! (arrived|received|came|got (it|them|the)) [the|my|a|it] [<word>] (in time|before|on time|within)
            ! (plenty|lots|loads) of time
            ! (what time|when|what day|which day|until what time) (do|does|is|are|did|will) ~4 (close|open|start|end|leave|arrive|depart|begin|board|expire|closing|opening)
            ! do you (open|close|deliver) ~4
            ! (it|this|that) can wait ~3
            ! (took|take|takes|taking) (at least|about) ~2
            ! yesterday ~3 (on time|in time|late|early)
            # frames: what stands in the calendar, who waits where, what runs out
            (i|we|she|he|they|we'll|i'll) [will|have to|need to|must] (leave|leaves|sail|sails|depart|departs|emigrate) [out|off|home|abroad] on the <number>
            (i|we) [have to|need to|must|will|are due to|am due to] (launch|open|open doors|open the doors|go live|go to press|go to print|ship|pitch|submit|complete|exchange|exchange contracts|perform|defend|graduate|demo|broadcast|set off|set sail|head off|start filming|get married|marry|deploy|move in|move out|hand over|board|gold master|present|play|race|host) [it|this] [on|at] (<weekday>|today|tonight|tomorrow|<o'clock>|noon|midnight|first thing|this (week|weekend|morning|afternoon|evening)|in <how-many> (minutes|hours|days|mins|hrs)|in (an|half an) hour|at <number>)
            (gate|gates|check in|bag drop|registration|enrolment|enrollment|portal|applications|submissions|submission|admissions|nominations|entries|booking window|polls|auction|tender|bidding) [desk|window|page] (shuts|shut|closes|close|ends|goes|shutting|closing) [at|by|on|around] (<soon>|<number>|midnight|noon|midday|<month> <number>)
            (ferry|train|flight|plane|bus|coach|boat|ship|cruise|taxi|cab|minibus|shuttle|eurostar|gig|show|exam|hearing|interview|kick off|ceremony|service) (goes|go|sails|shuts|is due|sets off|picks us up|picks me up|kicks off) [at|on|in] (<number>|noon|midday|midnight|<soon>)
            (rent|mortgage|payroll|salaries|wages|tuition|council tax|school fees) (is|are|run|runs|goes|go|due|needs|need|has|have) [due|out|to go out|paying|to be paid] [on|by] (<soon>|the <number>|midnight)
            (deadline's|cut off's|rent's|hearing's|viewing's|move's|completion's|bday|bday's|birthday's|kickoff's|ferry's|train's|bus's|gig's|show's) [is|due|at|on] (the <number>|<soon>)
            (my|our|the|his|her) [new|<word>] (tenancy|lease|job|course|term|shift|treatment|chemo|semester|placement|internship|training|school|visa|permit|licence|license) (starts|begins|runs out|ends|expires|lapses) [on|at] (<soon>|the <number>)
            (i|we|she|he|they) [have to|need to|must|will|am due to|gotta] (start|starts|begin|begins) [a|my|the|his|her|our] [new|night|early|<word>] (shift|job|work|school|uni|college|term|classes|class|treatment|chemo|placement|internship|training|rotation) ~1 (<soon>|<number>)
            (landlord|landlady|bank|court|council|school|employer|boss|buyer|client|university|embassy|hospital|seller) (wants|needs|expects|requires|is expecting|is asking for) ~4 (out on|out by|by <soon>|by (<number>|the <number>|noon|midnight)|before <soon>)
            [my|our|the] (accountant|solicitor|lawyer|surveyor|buyer|buyers|tenant|tenants|electrician|inspector|auditor|auditors|clients|client|photographer|caterers|registrar|relatives|in laws|removal van) (is|are|comes|come|arrives|arrive|lands|land|files|visits|visit) [coming|arriving|filing|visiting|landing|signing|leaving|closing|due|here|it] (<soon>|at the door)
            (have|got|has|we've|i've) (a|an|my|our) [<word>] [<word>] (hearing|interview|exam|presentation|viewing|surgery|operation|funeral|wedding|audit|inspection|pitch|demo|recital|gig|race|shoot|viva|ferry|court date|christening|client call|deadline) [on|at|this|in|next] <soon>
            (given|giving|gave|gives) (me|us) [only|just] (until|till|til) (<soon>|<number>|<how-many>|noon|midnight|the end|end of)
            (given|giving|gave) (me|us) [only|just] <how-many> [more] (hours|days|minutes|day|hour) (to (leave|pay|move|get out|produce|submit|find|sort|vacate)|or|before|notice|until)
            (i|we) [only|have|just] (have|got) [only|just] (until|till) (<soon>|<number>)
            (i'm|i am|im|we're|we are) [all|now|still|currently|just|here|literally] (standing|stood|sat|sitting|waiting|stuck|locked|stranded) [here|right|out] (outside|out in|in the (rain|cold|snow|dark|car park|parking lot|street)|on the (street|pavement|kerb|curb|roadside|doorstep)|at the (gate|till|counter|checkout|check in|border|airport|hospital|pharmacy|pump|barrier|register|reception|petrol station|gas station|embassy|cashier))
            ^ [currently|now|still|just|literally] (standing|stood|stuck|locked|stranded) [here|right] (outside|at the (gate|till|counter|checkout|border|airport|pump|register)|in the (rain|cold|snow|dark))
            , standing [here|right] (outside|in the|at the)
            (i'm|we're|im|i am|we are) at the (airport|till|checkout|counter|register|gate|border|station|hospital|pharmacy|pump) (now|right now|and)
            (taxi's|cab's|taxi is|cab is|removal van is|ambulance is) [already|now|literally] (outside|waiting|here|at the door)
            (a|one|two|three|four|couple of|few|<how-many>|last) [more] (puffs|puff|doses|dose|tablets|tablet|pills|pill|nappies|diapers|scoops|scoop|test strips|sensors|patches|vials|vial|ampoules|feeds|capsules) (left|remaining)
            no [more] (formula|insulin|meds|medication|nappies|diapers|oxygen|baby milk) (left|remaining)
            (baby|mum|mom|dad|he|she|son|daughter|mother|father) has no (formula|insulin|meds|medication|oxygen|inhaler|medicine)
            (inhaler|insulin|epipen|oxygen|heart pills|medication|medicine|meds|formula|nebuliser|nebulizer|cpap) [is|are] [stuck|sitting|lost] (in|inside) ~2 (parcel|package|suitcase|luggage|bag|box|depot|warehouse|van)
            (on|needs|uses|has) (an|a) [<word>] (oxygen (machine|concentrator|tank)|ventilator|feeding pump|nebuliser|nebulizer|dialysis machine|breathing machine)
            last (date|day) [is|was] (today|tomorrow|tonight|<weekday>|the <number>|<number>)
            (today|tomorrow) [is|being] [the] last (date|day)
            (please|kindly) ~3 (fast|faster|quickly|urgently|at once|without delay)
            make it (fast|quick|snappy) [please]
            (reverse|recall|freeze|intercept|unblock|stop|block|lock) (it|this|that|them|my ~2|the ~2) before (he|she|they|someone|somebody|it|any|more|anything|the)
            (reverse|recall|freeze|intercept|block|lock) before (he|she|they|someone|somebody|it|any|more|anything|the)
            before (he|she|they|someone|somebody|the (guy|thief|scammer|hacker|buyer|seller)) ~1 (withdraws|withdraw|spends|spend|takes|take|empties|empty|drains|drain|cashes|transfers|runs|disappears|sends)
            (while|as) (i|we) (type|write) this $
            as i type
            (will|could|might|may|i'll|we'll|gonna|going to) (be|get) (written up|docked|disqualified|kicked out|thrown out|laid off|marked absent|turned away) (if|unless|because|for|when|again)
            (landlord|boss|client|clients|landlord's|boss's|bailiffs) [is|are|keeps] [literally|already|now|constantly] (texting|ringing|knocking|threatening|chasing|breathing down|on my (back|case)|at (my|the) door)
            sewage [is|now|again] (in|into|all over|everywhere|backing|backed|overflowing|flowing|up|through)
            raw sewage
            (if|unless) ~5 (by|before) (<soon>|then|<number>|the) ~3 (no point|too late|pointless|useless|worthless|no good|don't bother|no use)
            (this|it|that|issue|matter) (can't|cannot|won't|can not) wait (till|until) (<weekday>|tomorrow|next week|then|morning)
            (look at|sort|fix|answer|do|deal with) (this|it|that) first thing [please|tomorrow]
            (time's|time is) (nearly|almost) up
            (need|needs) (it|this|that|them|these|those|one) for (dialysis|surgery|chemo|an operation|(his|her|my|our) (treatment|surgery|operation|exam|interview|visa|flight|wedding|chemo))
            (do or die|make or break|now or never)
            (cruise|results|results day|connection|surgery|transfer|coach|shuttle|webinar|completion|settlement|handover|collection|viewing|audition|tryouts|induction|orientation|data|allowance|cover|coverage|permit|visa|licence|license|passport) (is|leaves|starts|closes|ends|runs out|run out|expires|lapses|begins|goes) [port|out|from ~2] (today|tonight|tomorrow|midnight|noon|<o'clock>|in <how-many> (mins|minutes|hours|days|hrs)|at (<number>|noon|midnight))
            (interview's|exam's|flight's|meeting's|wedding's|viewing's|hearing's|surgery's|train's|party's|show's|gig's|checkout's|ferry's|funeral's) (at|in|on) (<number>|<o'clock>|<weekday>|noon|an hour)
            <how-many> (hours|hrs|minutes|mins) (until|till|to) [my|our|the|this] (<occasion>|kickoff|kick off|doors|showtime|takeoff|cutoff)
            (we're|we are|i'm|i am) (live|on air|on stage|on set) [on air] in (<how-many>|an hour|half an hour)
            (i|we) (have|need|got) to be (at|in|on|there|back|out|up) ~3 (by|at|before) (<number>|noon|<o'clock>|<weekday>|tomorrow|midnight)
            (i|we|she|he) (fly|flies|leave|leaves|depart|departs) [out|home|back|off] (<weekday>|this <weekday>)
            closing [on] [the|our|my|a] [new] (house|flat|home|apartment|condo) [on] (<weekday>|tomorrow|today|this week)
            literally (standing|stood|outside|boarding|at the (checkout|till|gate|counter|airport|register|desk|door))
            (i'm|i am|im|we're) on the platform
            (my|his|her|their|our) last (strip|pen|vial|sachet|tin|sensor|patch|cartridge|ampoule) [of|and|is|for]
            (discharged|coming home from (hospital|surgery)) [from ~2] (today|tomorrow|tonight|at noon|this (morning|afternoon|evening)|on <weekday>)
            <number> (people|guests|customers|patients|kids|children|students|passengers|attendees|delegates|staff) [are|all] (waiting|stuck|stranded|queuing|queueing|standing|outside|locked out|in (this|the) (hall|queue|lobby|room|waiting room))
            window ~3 (closes|shuts) [on|at|in] (<soon>|the <number>|<number>|<month> <number>)
            (can't|cannot) be without (my|the|our|it|this|power|water|internet|heating)
            (i'm|i am|im) on call
            (they're|they are|you're|you are|council is|landlord is|bank is) (turning off|cutting off|shutting off|disconnecting|evicting|towing|repossessing|kicking|throwing) ~3 (today|tomorrow|tonight|on <weekday>|<weekday>|in <how-many> (days|hours))
            (wants|needs|need|expects|due|ready|done|sent|filed|submitted|paid|desk) by (nine|ten|eight|seven|six|five|four|eleven|noon|midday|midnight|lunch|lunchtime|<o'clock>|eod|cob)
            (stuck|broken down|broke down|stranded|sitting|sat|i'm|we're) ~3 (hard shoulder|roadside|side of the (road|motorway|highway|freeway)|middle of (nowhere|the (road|motorway|highway|night))|layby|lay by)
            (nursing home|care home|hospice|nicu|icu|vaccines|residents) ~4 (no (power|heat|heating|water|ac|oxygen)|without|is off|is down|freezing|degrees|boiling)
            (no|without) (power|heat|heating|water|ac|oxygen|air con|electricity) ~5 (nursing home|care home|hospice|vaccines|residents|newborns|babies)
            (no|out of) (money|cash|way) ~4 (get home|to eat|for food|for milk|for rent|petrol|nappies|diapers|medicine|groceries)
            ^ locked out $
            ! closing time
            ! (was|were|had been|been) in [the] hospital
            ! been (cut off|suspended|disconnected|fined|evicted|fired|sacked|locked out) for
            ! (was|were|got) (stuck|stranded|trapped|locked out|stood|standing) ~5 (last <word>|yesterday|ago|for <how-many> (hours|hrs|days)|overnight|all night)
            ! (room|cabin|car|suite|sheets|curtains|bed|jacket|dress|clothes|sofa|taxi|cab) [<word>] (smells|smelled|smelt|stinks|reeks) ~2 (smoke|smoking)
            ! (smells|smelled|smelt|stinks|reeks) [of|like] (cigarette|cigarettes|cigar) ~1
            ! urgent (quest|quests|mission|missions)
            ! (on|off|from) (the|my) (train|bus|flight|plane|ferry|coach|boat) (this|today|at|yesterday)
            ! (should|will|would|expected|estimated|scheduled) ~3 (delivered|arrive|arriving|here|ready|delivery) by (tomorrow|tonight|today|<weekday>)
            ! (renews|renew|due|closes|expires|starts|ends|paid|charged) ~4 (each|every) (month|year|week)
        """,
        "repeat-contact": """
            # catalogue: already wrote, explained or waited
            # contacted before
            (i|we|i've|we've|i'd|i have|we have|have|had|after|already|also|and|but|then|when|twice|repeatedly) [have|had|been|already|also|just|now|even|literally|recently|previously|personally|repeatedly|tried] (called|emailed|e mailed|messaged|contacted|written to|wrote to|texted|tweeted|dmed|dm'd|dmd|phoned|rang|rung|chatted with|chatted to|reached out|spoke|spoken|talked to|talked with|complained|written|visited your|visited the|been in touch) [to|with|out to|in|about] [with|to] (you|u|your|yall|y'all|them|they|this|the|customer|support|someone|somebody|one|two|three|four|several|multiple|many|a|an|both|staff|<handle>|<name>|cs|tech|him|her|it|about|<number>|different|back|numerous|store|at least|again|but|so|and|yesterday|last|twice|for)
            (i|we|i've|we've|have|had|already|also|and) [have|had|been|already|also|just|now|even] (sent|submitted|filed|raised|opened|logged|created|left|made|put in|placed|lodged|posted) [you|in|to you|u|y'all|them|over|out] [guys|all|support] (a|an|the|my|two|three|four|five|several|many|multiple|numerous|<number>|so many|another|countless|like|about|tons of|at least) [<word>] [<word>] (ticket|tickets|email|emails|e mail|message|messages|dm|dms|request|requests|report|reports|complaint|complaints|case|cases|form|forms|inquiry|inquiries|enquiry|support request|letter|letters|call|calls|reply|appeal|appeals|feedback|query|claim|claims|note)
            (i|we|i've|we've|have|had) [have|had|been|already|just|also] (asked|requested|told|informed|notified|reported|asked you|begged|asked for|reminded|applied for) [you|u|them|your|for|it|this|that|to|about|the|your team|a|an] ~2 (already|before|times|twice|many|several|again|weeks ago|days ago|months ago|last week|yesterday|you guys|them|support|you|staff|agent|manager|your|pin|refund|replacement|nothing|but|still|repeatedly|issue|problem|it|team|customer|over)
            (tried|trying) [to|multiple times to|several times to|repeatedly to|for ~2 to|everything to] (contact|contacting|call|calling|reach|reaching|email|emailing|get a hold|get hold|get ahold|get in touch|getting in touch|get through|getting through|speak|talk|message|messaging|get (help|support|an answer|a response|someone|a refund|a reply)) [of|to|with|you|your|them|support|someone|anyone|customer|out|a|the|by|in|on]
            (contacting|calling|emailing|messaging|chasing|asking|writing to|begging|tweeting|dming|reporting|reminding|pestering|telling) [you|them|your|support|about|u|for|customer|this|it|the] ~3 (for (weeks|days|months|years|hours|over|the past|the last|more|a|<number>|two|three|four)|since|again|everyday|every day|daily|multiple|several|twice|<number> times|many times|all day|all week|repeatedly|and no|but no|and nothing|but nobody|no response|no reply|no answer)
            (third|fourth|fifth|sixth|seventh|umpteenth|nth|tenth|hundredth|millionth|3rd|4th|5th|6th|10th|yet another|100th) (message|email|call|ticket|contact|request|complaint|tweet|attempt|follow up|report|letter|dm|agent|person|representative|rep|chat|technician|visit|reminder|case|phone call)
            (second|2nd|another) (message|email|call|ticket|request|complaint|tweet|attempt|follow up|report|letter|dm|agent|chat|technician|reminder|phone call) [i|i'm|i've|this|that] (i've|i'm|i have|i am|writing|contacting|calling|asking|emailing|messaging|about|regarding|for the same|reporting|to you|this week|today|complaining|having to|requesting)
            (my|the) (second|2nd|third|3rd|last|previous|earlier|other|first|past|prior) (ticket|tickets|email|emails|message|messages|complaint|complaints|call|calls|tweet|tweets|dm|dms|inquiry|chat|request|report|conversation|contact) (to|with|was|is|were|about|regarding|has|have|went|got|from|on|still|i sent|number)
            (see|read|check|look at|refer to|answer|reply to|respond to|follow up on|look into) (my|all my) (<number>|two|three|four|five|several|many|multiple|previous|earlier|last|other|past|first) (emails|email|dm|dms|tweet|tweets|ticket|tickets|message|messages|mails|chats|posts|requests|complaints)
            (in spite|inspite|despite|after) [of] [so|my|our|having] (several|many|multiple|numerous|repeated|countless|all|<number>|two|three|four|five|so many) [my|of|the] [<word>] (messages|msg's|msgs|emails|calls|attempts|requests|complaints|tickets|tweets|reminders|follow ups|reports|dms|phone calls|visits|chats|agents|conversations|hours on|contacts)
            (as|like) (i|we|i've|we've) [have|already|previously|had|just] (said|mentioned|explained|told you|told|stated|wrote|reported|requested|asked) (before|already|earlier|previously|in my|last|many|several|multiple|the first|twice|repeatedly)
            (once again|yet again|again and again|over and over|time and again|time and time again|time after time) [i|i'm|we|no|my|the|you|this|asking|being|having|telling|calling|been|with] (i|i'm|am|we|no|asking|being|having|told|telling|calling|ignored|charged|let down|failing|contacting|with|and|to)
            (i|we) (keep|kept) (asking|calling|emailing|contacting|messaging|writing|telling|repeating|explaining|requesting|reporting|having to|getting (transferred|passed|told|the run|hung|sent|bounced|disconnected|put|the same (answer|response|email|reply|copy))|being (told|transferred|passed|sent|bounced))
            (have|had|having) to (keep|repeat|explain|call|contact|chase|ask|email) [you|back|this|it|them|myself] (again|myself|everything|twice|every|many|several|multiple|over|times|you again|calling|asking|explaining|repeating|each)
            (i've|i have|ive|we've|we have|i) (been|have been) (saying|asking|requesting|complaining|telling|reporting|begging) [it|this|that|you|for|about|them|to|guys]
            (contact|contacting|call|calling|email|emailing|message|messaging|write|writing|tweet|tweeting|ask|asking|reach out|reaching out|report|reporting|explain) [you|them|in|you guys|us|to you|support|customer service|this|back|it] again
            (i|we|i've|we've) [have|had] already (called|emailed|messaged|contacted|written|wrote|reported|asked|requested|complained|submitted|sent|phoned|raised|filed|opened|explained|told|said|mentioned|given|gave|provided|answered|replied|responded|informed|spoke|spoken|talked|tweeted|dmed|followed|waited|shared|created)
            already (called|emailed|messaged|contacted|reported|asked|requested|complained|submitted (a|the|my)|explained|told|gave you|given you|provided|filed|raised|opened a|spoke|spoken|mentioned|dmed|answered that|sent you|sent a|sent the|sent it|sent several)
            (spoke|spoken|talked|chatted|speaking|dealing) (with|to) (one|two|three|four|five|six|<number>|several|multiple|many|a|an|someone|somebody|your|so many|numerous|countless|another|customer|at least|your|the|different|some|support|staff|member) ~2 (agents|people|representatives|reps|agent|rep|representative|person|supervisor|manager|advisors|advisor|staff|operators|team|associate|associates|support|service|employees|employee|colleagues|departments|supervisors|member|members|lady|guy|gentleman|operator|cs|desk|department|who|about|on|yesterday|last)
            (reopen|re open|reopening) (my|the|this) (ticket|case)
            (follow|following|followed) up (on|about|with|regarding|again|to|for) [my|the|a|this|an|our|you|your|it] [<word>] (ticket|case|request|email|complaint|order|refund|issue|message|claim|application|call|inquiry|again|times|report|conversation|previous|last|earlier|you|this)
            (follow|followed|following) up (twice|several|many|multiple|again|<number> times|repeatedly)
            # waited, held
            (i've|i have|we've|we have|ive|been|still|i|we|and|am|i'm) [been|have been|had been|had to|already|still] (waiting|waited|wait|on hold|holding|sitting on hold|stuck on hold|in the queue|in queue|queuing|on the phone|on the line|on chat) [on hold|here|in line|on the phone|in queue|for|on|with|since|over|about|more|almost|nearly|now|well|like|the|this|a|an|to|around|from|longer|past|than] ~3 (<number>|hour|hours|minutes|mins|day|days|week|weeks|month|months|year|years|ages|forever|so long|too long|a long|long time|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (week|month|night)|all day|all morning|now|response|reply|answer|support|an hour|twice|refund|replacement|someone|callback|call back|update|<name>)
            (on hold|hold time|hold times|wait time|wait times|in the queue|position in the queue) [now|for|of|with|is|was|has|not] ~2 (<number>|hour|hours|minutes|mins|an|over|ages|forever|twice|long|almost|nearly|changed|moved)
            working <number> (mins|minutes) and
            (still|am|i'm|we're|are|been) [still|been] (waiting|awaiting) [on|for|to] [a|an|any|the|my|your|some|hear] [<word>] (reply|response|answer|callback|call back|call|email|update|refund|resolution|help|back|hear|word|support|solution|feedback|news|acknowledgement|confirmation|ticket|replacement|someone|you|it|pin|verification|approval|package|order|money)
            (been|has been|have been|it's been|its been|it has been|been about|taken|taking|going on) [more than|over|about|almost|nearly|like|around|already|now|at least|well over|only|close to|the|for] [past|last] (<number>|a|two|three|four|five|six|seven|several|many|few|a few|a couple of|a couple|almost|too|so) [<number>] (days|weeks|months|years|hours|week|month|year|long) [now|and|already|with|since|of|later] (still|no|nothing|and no|and nothing|and i|i still|without|since i (emailed|contacted|called|reported|sent|submitted|asked|filed|ordered|requested)|unanswered|and counting|haven't|waiting|with no|of waiting|of calling|of no|of emails|not)
            <number> (days|weeks|months|hours) (for a|without a|and no|and still no|with no|no|later and no|waiting for) (reply|response|answer|update|word|resolution|refund|call|email|help|contact)
            (for|since|in) [the] [past|last|over|about|almost|more than] [<number>|two|three|four|several|few|a few|couple of] (weeks|months|days) [now] (i've|i have|i'm|we|been|trying|asking|waiting|and no|and still|with no|without) [been|a|any] (trying|asking|waiting|calling|contacting|emailing|chasing|response|reply|help|resolution|answer|no|nothing)
            for (weeks|days|ages) $
            (trying|tried|waiting|asking) ~4 for [like|about|over|almost|nearly|more than|at least|around|literally] (weeks|months|days|hours|ages|years|forever|an hour|a (day|week|month|year)|<how-many> (weeks|days|hours|months|years|hrs|mins|minutes)|(several|many|a few|the (past|last)) [few|couple of|<how-many>|several] (weeks|days|hours|months|week|day|month|year))
            been trying (for|since|all (day|week|morning|night|weekend|afternoon|month)|to <word> ~3 (but|since|all (day|week|morning|night)|and (nothing|no|it|still)))
            # nobody answers
            (no|never|not a single|without|zero|haven't|have not|hasn't|didn't|did not|not|nobody|no one|noone|none|yet to|don't) [yet|ever|had|get|got|gotten|receive|received|heard|been|a|any|one|has|have|is|was|from|given|even|bothered to|seems to|will|wants to|can|could|an|getting|getting any|received any|gotten any|had any] (reply|replies|response|responses|answer|answers|callback|call back|called back|replied|responded|answered me|answered my|heard back|got back|reaching out|reached out|contacted me|gets back|get back to me|called me|called us|call me back|follow up|followed up|acknowledgement|responding to|replying|answering (my|the|me|your)|responds|answers my|answers the|helping me|help me|helped me|listens|listening|responded to|replies to|emailed me|getting back) [from|to|yet|at all|since|back|so far|after|in|whatsoever]
            (no|never got a|never received a|without a|zero|not one) [single|proper|real|one] (reply|response|answer|callback|acknowledgement|follow up) [from|yet|at all|since|to my]
            (not|never|nobody|no one|haven't|hasn't|have not|has not|didn't|don't|nothing) ~2 (heard|hear) [anything|back|nothing|a word|a thing] (from|back|anything|nothing)
            (you|they|nobody|no one|support|your team|customer service|your ~2|y'all|you guys|u) (never|don't|didn't|haven't|hasn't|doesn't|not|won't|has not|have not|keep|keeps|kept|are|is|has|have|just) [even|bothered to|ever|been|yet|not|to] (reply|replied|replying|respond|responded|responding|ignoring|ignore|ignored|answer (my|me|the|our|any|phones|your|emails)|answered (my|me)|answering (my|me|the)|call back|called back|called me|call me back|got back|get back|gets back|getting back|returned my|return my|follow up|followed up|acknowledge)
            (ignored|ignoring|unanswered|left on read|ghosted|ghosting) [my|me|us|by|our|all|for|since|again|emails|messages|every]
            (fell on deaf ears|falling on deaf ears|unanswered)
            # sent around
            (was|were|been|being|got|get|getting|have been|had been) [just|then] (told|promised|assured|advised|passed|transferred|bounced|hung up on|disconnected|redirected|referred|sent) (by (you|u|your|support|customer|chat|staff|someone|somebody|one of|two|three|four|several|multiple|many|different|an (agent|advisor|adviser|operator|employee)|a (rep|representative|manager|supervisor|person|human|lady|guy|csr)|the (agent|rep|store|shop|team|helpline|bank|branch|manager|supervisor|lady|guy|person|previous|last|first|bot|chat)|<handle>|<name>)|that|to (wait|call|contact|email|different|another|someone|<number>|the (same|wrong)|multiple|several)|from (one|department|person|pillar|agent)|on to|it (would|will|was|should)|i (would|will|should|need|can't|could)|you (would|will)|around|back and forth|they|someone|he|she|there|my|the same)
            (agent|someone|somebody|rep|representative|he|she|they|lady|guy|support|customer service|your ~2|you|manager|technician|<name>) [guys|had|have|all|on the phone|at the store|on chat] (said|told|promised|assured|swore) [me|us|that|i|it|you|they|someone|my] ~2 (would|wouldn't|will|should|i'd|i'll|can't|couldn't|no|to (wait|call|contact|try|email|go)|call|days|hours|weeks|back|it's|they|nothing|there)
            (getting|get|got|give|giving|given|keep getting|gave) [me|us|all] (the runaround|the run around|run around|runaround|these try|a run around|the same (answer|response|reply|copy|script|automated|canned|generic)|all these try|automated (response|responses|replies|emails)|canned|generic (response|reply|email|answers)|copy and paste|bounced around|passed around|transferred|nowhere with)
            (hung up on|disconnected|dropped the call|cut me off) [me|us|by|twice|<number>|while|after|again|several]
            (pillar to post|back and forth|going round in circles|in circles)
            (still|again) (no|nothing) (response|reply|answer|from you|resolution|resolved|help|solution|refund|update|word|done|yet|action|fix|fixed|callback|call|news|email|from)
            (any|is there any|got any|what's the|whats the|what is the) (update|updates|news|status) (on|about|regarding|yet|of|to) (my|this|the (case|ticket|issue|refund|request|complaint|order|replacement)|our|when|it|case|ticket)
            (any) (update|updates|news|progress) [yet|please] $ ?
            (lost count|spent) ~4 (hours|hour|minutes|days|weeks|times) ~4 (phone|hold|chat|support|calling|emails|trying to|line|on the|with your|with customer|talking|explaining|back and forth|waiting)
            same (question|issue|problem|complaint|request|story|answer|thing) (again|twice|multiple times|over and over|many times|several|for the|as last|as before i)
            (called|emailed|messaged|contacted|tweeted|written|wrote|phoned|reported|complained|asked) (twice|three times|thrice|<number> times|many times|several times|multiple times|numerous times|countless times|repeatedly|again|before|already|daily|every day|last week|yesterday)
            (twice|three times|thrice|<number> times|many times|several times|multiple times|numerous times|countless times|repeatedly) (called|emailed|contacted|reported|asked|told|messaged|complained|written|promised|requested|been told|been promised|explained)
            # other repetitions and waits
            ! not responding
            ! (without) (waiting|calling)
            ! (waiting|waited|wait) (list|room|period|for the (new|next|update|release|season|sale|drop|day|<number>|train|bus))
            ! (tried|try|trying) (restarting|to restart|reset*|again later)
            ! (previous|last|first|other) (version|update|year|season|model|order|phone|owner|email account|email address)
            ! (crashed|crash|crashes|failed|fails|died|plays|played|opened|happened|happens|restarted|restart|reset|charged|billed|install|installed|reinstalled|opening|tried|password) ~2 (times|again|twice|several|multiple)
            ! (this is|for|is) [my|the] first time
            ! no (reply|response) (needed|necessary|required|needed)
            ! (no reply|noreply) (email|address|at)
            ! (thank|thanks) ~3 (again|once again)
            ! (i|we) called (my|the|a|an|it|him|her) (mechanic|friend|mom|mum|dad|wife|car|name|taxi|cab)
            ! (if|when|unless|should|can|could|may|how) (i|we) [can|could] (contact|call|email|ask|report|message|contacted|called)
            ! (if|unless) (i|we) (complained|complain|wrote|write|emailed|asked|spoke)
            ! (asked|requested|asking|ask) (me|us|my|the user|permission|if i|to (enter|sign|log|verify|reset|authorize))
            ! (window|program|it|app|email|message|error|box|which|page|website|screen|pop up) (said|told|says)
            ! (did|does|is) (anyone|anybody|someone) [else]
            ! (told|said) (the (computer|app|program|phone)|it to)
            # where a help desk would see it, at the end of a sentence
            (no|zero|got no|still no|getting no|without) (reply|response|answer|replies|responses|answers) $
            (still|again) (waiting|no answer|no reply) $
            (i|we|i've|we've) [have|already] waited [on|for|over|in|more|almost] [more than|over|the|a|hold|on|phone|about|number of|hours|weeks|days] ~3 (<number>|hours|hour|weeks|week|days|months|month|minutes|forever|ages|long)
            (i've|i|we|just) [just|have] spent (over|the last|the past|more than|all|hours|<number>|two|three|almost|an hour|nearly) ~4 (phone|hold|chat|customer|support|line with)
            # waited, by what has still not come
            still (haven't|hasn't|have not|has not|not|no|didn't|did not|nothing|waiting|awaiting|isn't|without|pending) ~1 (received|receive|got|gotten|arrived|heard|fixed|resolved|had|been|get|come|refunded|shipped|delivered|credited|response|reply|answer|refund|email|order|package|replied|responded|called|contacted|sorted|on|for|my|your|a|any|news|confirmation|tracking|update|processed|activated|sent|replaced)
            (it's|its|it has|that's|has now|already|now) been [about|over|more than|almost|nearly|well over|at least|a|the|like|around|at] (<number>|week|month|fortnight|two|three|four|five|six|few|several|couple of|couple) [<number>] [business|working] (days|weeks|months|hours|now|since|already|week|month|and)
            (<number>|two|three|four|five|six|several) [<number>] [business|working] (days|weeks|months|hours) (now|already|and counting|overdue|and still|and i still|and nothing|and no|still no|still nothing|without|with no|later still)
            (already|has|have|i) waited
            (waited|waiting) [for] (<number>|two|three|four|five|several|so long|ages|forever|weeks|months|days|hours|long enough|too long|patiently|all day)
            (was|were|been) (supposed|promised|meant|told|due) to (be|have|get|receive|arrive|come|hear) ~3 (yesterday|last|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|weeks|by now|already|this morning)
            (i|we|i've|we've) [have|already] (explained|told|given|provided|sent|answered|shared|mentioned|said) (this|that|it|everything|all|you|my) ~3 (already|before|twice|times|several|many|multiple|again|earlier|yesterday)
            (i|we|i've|we've|already|have) [have|already] (done|tried|did) (that|this|all that|all of that|those|it all) [already|before|twice|several|multiple|many]
            (how many|how much) (times|more|longer) (do|must|should|have|will|can|am|does|did) [i|we|this] (have|need|must|to|take|wait|take|got|keep|explain|contact|call)
            (how much|how long) longer
            ! (working|worked|used|using|happening|happened|trouble|issues|problem|customer|problems|error|works|playing|fine|had|subscriber|member|having|unable|broken|down|experiencing|crashing) ~2 for (the past|the last|over|about|almost|more than|<number>|two|three|several) ~3
            ! (has|have|had) been ~1 <number> (years|year)
            ! as (my|an|the) email
            ! (server|got|was|is|been|get|internet|connection|phone|wifi) disconnected
            ! (had|have) (filed|written) (a particular|monterey)
            ! (i|i've) (have |tried|did|done) (this|that) (before|but failed|on my|and edited)
            ! (and|then) wait <number>
            ! i (called|call) and they
            ! (i|and) spoke about
            ! trying to get (a refund|help)
            ! trying to get
            ! reached out for
            (sent|left|dropped|wrote|shot) [you|u|y'all|them|your team|support|in|over] [guys|all] (a|an|the|my|two|three|four|several|<number>|another) [<word>] (dm|dms|email|emails|mail|mails|message|messages|letter|voicemail|voicemails|tweet|request|text|form|note|complaint|enquiry) ~3 (ago|yesterday|last|this morning|already|and (crickets|nothing|no|still|never|haven't|got)|since|but (no|nothing|never|nobody)|twice|on <weekday>|on the <number>|back in)
            (in review|under review|pending|processing|in progress|on hold|in limbo|being processed|being reviewed|sitting|stuck|unanswered|unresolved|waiting) [there|here|like this|now] for [over|about|almost|more than|nearly|the past|the last] (<how-many>|several|weeks|days|ages|months|a (week|month|fortnight)|two) [<word>] [weeks|days|months|hours|now]
            (called|phoned|rang|rung|emailed|e mailed|mailed|messaged|texted|wrote|written|tweeted|dmed|chatted|contacted|visited|faxed) [in|you|them|support|twice|your ~1] [and|then|or|and then] [also|even|i've|have|i] (called|phoned|rang|rung|emailed|e mailed|mailed|messaged|texted|wrote|written|tweeted|dmed|chatted|visited|faxed|gone (to|into|in)|been to|went (to|into|in)) [in|you|them|to|twice|again|and]
            ^ [have|i've|already] (rang|called|phoned|emailed|messaged|tweeted|texted|wrote to|contacted|spoke to|spoke with|chatted with|chatted to|talked to|visited|dmed|complained to) (you|your|u|y'all|customer|support|the (helpline|hotline|support|store|branch|shop|bank|helpdesk|call center|call centre|number|office|team)|them|twice|<number>)
            (rang|phoned|emailed|messaged|called|chased|tweeted) (on (<weekday>|tues|weds|thurs|the <number>)|last (week|month|night|<weekday>)|yesterday|again|twice|this morning|before|already|daily|every day|several times) [,|and|rang|called]
            (they|he|she|agent|rep|lady|guy|helpline|someone|bot) (said|told (me|us)|says) [to] (wait|tweet|dm|call|email|write|contact|message|try again|check back|ring|go to) (you|u|here|them|back|again|another|<number>|until|for|the|your)
            explained [all] (this|it|that|everything|(the|my|our) [<word>] (situation|issue|problem|case|matter|story)) [in|to] (to|already|twice|before|again|over|several|many|<how-many>|yesterday|detail)
            (submitted|sent|uploaded|provided|filed|given|filled in|filled out|completed|resent|attached|shown|showed|told|asked|reported|shared) ~4 (two times|twice|three times|thrice|<number> times|several times|multiple times|many times|again and again|countless times|a dozen times|repeatedly)
            (filled in|filled out|submitted|completed|lodged|filed|sent in|sent) (your|the|a|an|my|this|our) ~3 (form|claim|complaint|request|application|ticket|report|appeal|query|enquiry|paperwork|documents) ~3 (ago|on the|on <number>|last (week|month|<weekday>)|in <month>|weeks|days|months)
            heard nothing [back|since|from|more|at all]
            (not|haven't|hasn't|never) heard (a thing|a word|back|anything)
            (nothing|no word|no news|not a word|silence|crickets) (since|ever since|from you|so far|back from)
            (and|then|just|only|but|since) crickets
            (radio silence|complete silence|total silence|deafening silence)
            promised (me|us|that|a|to) [a|that|to|me|us] [<word>] (callback|call back|call|reply|refund|email|visit|answer|update|replacement|response|ring|get back|contact|technician|engineer|someone|somebody)
            (you|u|ppl|people|guys|y'all|they|agents|staff|support|reps|your ~1) [all|just] (keep|keeps|kept) (telling|asking|making|sending|passing|transferring|promising|saying|bouncing|giving) (me|us|to|the same|it|i|that)
            when i (called|rang|phoned|emailed|contacted|wrote in|complained|messaged|tweeted|chatted|visited|went (in|to your|to the)) [to|you|your|in|yesterday|last|this|about|,|and]
            (asked|told|reminded|chased|begged|warned|notified|emailed|phoned|rang) (you|u|them|your ~1|support) [guys|all|people] [about this|to] [already] (twice|before|already|again|three|several|many|multiple|last|yesterday|<number>|weeks|days|months)
            (nobody|no one|noone|none) [has|have|ever|even] (replied|answered|called|rang|responded|came back|contacted|emailed|wrote|got back|returned|reached)
            (hasn't|haven't|has not|have not|didn't|never) (called|rung|phoned|replied|responded|answered|written|emailed|got back|gotten back|come back to me|returned my|been in touch) [me|us|back|to|yet|at all|since|again]
            [is] my <number> (email|message|call|ticket|letter|tweet|request|chat|attempt)
            (first|second|third|fourth|fifth|two|three|four|previous|earlier) (and|or) (second|third|fourth|fifth|2nd|3rd|previous) (message|messages|email|emails|mail|mails|letter|letters|call|ticket)
            in my (two|three|four|previous|earlier|last|first|second|other) [previous|earlier|last] (mail|mails|email|emails|message|messages|letter|letters|ticket|tickets|call|calls|dm|dms)
            (as|like) (i|we) [have|already|had] (wrote|written|explained|reported|described|told|said) in
            ! asking for (a|an|my|more|help|some)
            ! (not|just|only|simply) asking
            ! (like|as) you (said|suggested|told|mentioned|recommended|advised|asked)
            ! competitor's support
            ! (can't|cannot|won't|not|couldn't) wait ~5 for (days|weeks|months|hours)
            ! (charged|billed|deducted|happened|cancelled|failed|broke|broken|crashed|delayed|down|died|charges) [me|on me] [a|for] [a|the] (second|third|fourth|2nd|3rd|4th|fifth) time
            ! (bot|chatbot|menu|website|app) ~4 in circles
            ! ^ (any update|any updates|any news) on the (game|album|release|season|launch)
            (again|already|before|twice|thrice) (i|i've|we've|we) (called|emailed|told|asked|wrote|explained|sent|messaged|reported|rang|phoned)
            (called|rang|phoned|emailed|e mailed|messaged|wrote|written|texted|tweeted|dmed|chatted|contacted|reported|complained|explained|spoke|spoken) ~3 (twice|three times|thrice|four times|<number> times|several times|many times|already|last (week|month|night|year|<weekday>)|yesterday|this morning|(days|weeks|months|hours|minutes) ago|on <weekday>|on the <number>|before|again|every day|daily|since)
            asked ~6 (and|but) [still|was|got|have|then|they] (nothing|no|nobody|told|hung|heard|promised|never|ignored|didn't|haven't|hasn't|crickets|cut off|passed|transferred)
            (called|rang|phoned|emailed|messaged|wrote|texted|tweeted|chatted|contacted|reported|complained|spoke|visited|went) ~6 (and|but) [still|was|got|have|then|they|he|she|you|nobody|no one] (nothing|no|nobody|told|said|hung|heard|waiting|got|promised|never|still|ignored|didn't|haven't|hasn't|crickets|cut off|passed|transferred)
            (this is|that's|it's|now|for) [now|already] (the|my|our) (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th|nth|umpteenth|hundredth|tenth) (email|message|call|ticket|agent|person|month|week|day|chat|letter|attempt|request|complaint|visit|technician|refund|replacement)
            (waiting|waited|wait) ~3 (<number>|two|three|four|five|six|several|many|a|over|since|all) [<word>] (hour|hours|day|days|week|weeks|month|months|morning|<weekday>|fortnight)
            (still|no) (waiting|nothing|word|news|reply|response|answer|callback|call back|refund|update|acknowledgement|contact|sign) (from|on|about|since|after|yet|for|back|of|to)
            (ticket|case|complaint|claim|request|form|appeal|application) (open|opened|pending|raised|submitted|filed|logged|sent|unanswered) [for|since|on|<number>] (for|since|on|weeks|days|months|last|two|three|over|ago|<number>)
            (no one|nobody|noone|none of you|not one) [has|have|ever|even|bothered|bothers|of you] (replied|answered|answers|called|calls|rang|responded|responds|came|contacted|emailed|read|reads|picks|picked|listens|got|gets|returned|replies)
            (how many|how much) (times|more|longer|emails|calls|messages) (do|must|should|have|will|did|does|till|until|before)
            ! (waiting|waited) (for|to) (the|a|my|it|thunderbird) (page|app|program|screen|download|update|file|install|load)
            (third|fourth|fifth|sixth|3rd|4th|5th|6th|nth|umpteenth|tenth) (email|message|call|ticket|agent|chat|letter|attempt|request|complaint|tweet|dm|phone call|reminder|form) (i've|i|i'm|about|asking|writing|calling|tweeting|now|today|this|to you|telling)
            (i|we|i've|we've) [have|had|already|also|just|even|clearly|then] explained (my|that|how|why|i|the|to (you|your|them|him|her|support|the|customer|<name>|<handle>))
            (still|continue to|continues to|simply|always|constantly) (ignore|ignores|ignoring)
            ignore (my|me|us|our|emails|customers|every|all)
            (almost|nearly|over|about|more than|been) (a|an|<how-many>) [<word>] (year|years|month|months|week|weeks|days|hours) since (i|my|we|our|the|it|this)
            no (progress|movement|resolution|solution|help|change|action) (in|for|since|after|so far|yet) [over|the|more|almost|about] [last|past|than] (<how-many>|an|a|weeks|days|hours|months|i|we|my|then) [hour|hours|day|days|week|weeks|month|months]
            (nobody|no one|noone|none|neither) ~4 (able to (help|assist|fix|resolve|solve|answer|do)|(can|could|would|will|has|have) (help|helped|assist|assisted|fix|fixed|resolve|resolved|solved))
            (support|service|agents|agent|rep|reps|care|chat|team|they) (hasn't|haven't|wasn't|weren't|(has|have|was|were) (not|never)) [been] (able to (help|assist|fix|resolve)|helped|helping|helpful|assisted|any help|of any help)
            (support|service|agents|agent|rep|reps|care|chat|team) (was|were|has been|have been) [absolutely|completely|totally|of] (no help|no use|unable to (help|assist|fix|resolve|do))
            (support|service|agents|reps|care|chat) (doesn't|don't|didn't|couldn't|can't|cannot) [even] (help|assist|have (help|an answer|a solution|a clue|any))
            (i|we|i've|i'm|have) (keep|kept|keeping) (trying|canceling|cancelling|asking|sending|calling|emailing|messaging|tweeting|resetting|reporting|submitting|restarting|reinstalling|entering|requesting|re entering|contacting|retrying|uploading)
            (i've|i have|we've|we have|ive) [just|patiently|already] been waiting
            ! been waiting ~2 for (the new|the next|a new|this (game|album|movie|show|update|season)|the (game|album|movie|show|update|season))
            ! get through (more|the|a|this|one|my|an|it|all|half)
            (applied|filled|submitted|sent|called|contacted|reported|emailed|appealed|complained|asked) ~4 (but|and|yet) nothing
            still (don't|do not|doesn't|does not) have (it|my|the|in|any|a|access|one)
            still (can't|cannot|unable to|not able to|can not) (reset|get|log|login|access|use|play|sign|reach|pay|book)
            (tired|sick|fed up|exhausted) (of|by|with|from) [always|constantly|all|having to] (writing|calling|emailing|asking|waiting|chasing|explaining|contacting|messaging|ringing|phoning|complaining|repeating|tweeting|begging)
            they say to (contact|call|email|message|ask|write|tweet|dm|talk|speak|reach)
            as (i|we|i've|we've) [have|had|already|previously|just] (stated|mentioned|explained|told you|said|informed)
            ! as (i|we|i've|we've) [have|had|already|previously|just] (stated|mentioned|explained|described|said|wrote) (above|below)
            (i|i've|we|we've) [have|had|already] (done|followed|cleaned) (everything|every single|every possible|all (the|of the|your|instructions|steps|possible|those))
            (it's|its|it has) [now|already] been [about|over|more than|almost|nearly|well over|like|around] (an hour|a (day|week|month|year|while)|forever|ages|all day)
            (contact|call|email|message|ask|called|contacted|asked) <word> [<word>] [<word>] (and|but) (they|he|she|nobody|no one) (do not|does not|don't|doesn't|won't|can't|cannot|say|refuse|refused|keep|never|just)
            (multiple|several|numerous|repeated|countless) attempts to
            awaiting [a|your|any|my|the|for] (response|reply|answer|resolution|refund|callback|update|feedback)
            ! keep giving (me|us) [an|this|that|the] error
            ! (it|that|this|which|they|app|site|website|phone|system|game) (called|asked|tried|sent) ~3 (but|and|yet) nothing
            (reported|raised|flagged|complained|followed up|wrote|emailed|messaged|asked|contacted|called|submitted) ~4 (back in|in <month>|ages ago|(hours|days|weeks|months|years) (ago|back)|last (week|month|year|night|<weekday>)|yesterday|on (<weekday>|the <number>|<month>))
            (sent|uploaded|mailed|posted) (it|them|this|that|one|you ~2|my ~2) ~1 ((hours|days|weeks|months|ages|minutes) ago|last (week|month|night)|yesterday)
            been on the (phone|line) (with|to|for|all|since)
            (<how-many>|several|multiple|many) separate (times|occasions|calls|emails|agents|chats|people|tickets)
            on (<how-many>|several|multiple|many|numerous) occasions
            how many [more] (emails|calls|messages|tickets|times|days|weeks|hours|months|people|agents) ~2 (do|must|will|does|until|before|have)
            (spent|spend|wasted|wasting) (my|the|our|all|over|half|hours|most|a|an|<how-many>) ~4 (on hold|on the phone|waiting|in line|in the queue|on chat|talking to (your|support|customer)|arguing|trying to (reach|call|contact|get through|get hold))
            (hour|hours|minutes|mins) [and a half] [now] (on hold|on the phone|in line|in (the|a|your) (queue|line)|on (chat|the line)|waiting (for|on|to))
            (on hold|in the queue|on the line) and counting
            (it's|its|now|we're on|already|is|on) [now|already] day <number>
            day <number> (of|and|with|without|now) [still|no|waiting|my|this|being|the]
            (explain|repeat|tell|retell|describe|go through|going through|explaining|repeating|telling) (the|my|this|it|everything|myself|same|whole|all) ~4 (again|over|to (every|each|another)|every time|from scratch|each time|once more)
            (everyone|every|each|different) [agent|person|rep|one|people|time] [that] (i|we) (call|talk|talked|speak|spoke|contact|chat|email|ask|called|phone|message|dm|reach)
            (transferred|bounced|redirected|disconnected|passed|shunted|referred|shuffled) [me|us|back|around] (<number> times|twice|three|four|five|several|multiple|between|from (one|department|agent|person|pillar|team)|around|back and forth|again)
            (third|fourth|fifth|3rd|4th|5th|another) (replacement|technician|engineer|router|unit|courier|return|adviser|advisor|department)
            (case|ticket|claim|complaint|request|application|appeal|enquiry|query) [<word>] (is|was|has been|been|still|sat|sitting) [still|been|sitting|left|marked] (open|opened|pending|unresolved|sitting|there|in progress|under review|escalated|unanswered) [there] (since|for|almost|over)
            (anyone|anybody|someone|somebody) [ever|even|actually|there] (going to|gonna|planning to|planning on|gunna) (reply|respond|answer|help|call|get back|read|replying|responding|answering)
            (phone|phones|phone line|phone lines|helpline|hotline) [just|always|only|keeps|is|are|constantly] [just|always|constantly] (rings|ringing|busy|engaged|dead|cuts off|hangs up|disconnects|goes to voicemail|goes dead|rings out)
            (can't|cannot|couldn't|unable to|impossible to|can not|could not|never) [even|seem to|to] (get through|reach (anyone|someone|you|your|support|customer|a (human|person|real|rep))|get (a hold|hold|ahold) of|get (anyone|someone|somebody) (on|to (answer|help|call|respond|reply))|speak (to|with) (anyone|someone|a (human|person|real|rep))|talk to (anyone|someone|a (human|person|real|rep))|contact (you|anyone|anybody|customer|support))
            (automated|canned|copy paste|copy pasted|copy and paste|copied and pasted|generic|scripted|template|boilerplate|robotic|cookie cutter) (reply|replies|response|responses|answer|answers|message|messages)
            (stood|queued|sat|standing|queueing|queuing|sitting) (in|at|outside|on) ~4 (for|over|<number>) [<number>|an|two|three|over|almost|about] (hour|hours|minutes|mins|ages)
            (they|he|she|who|bank|store|shop|seller|carrier|courier|google|microsoft|apple|paypal|support|isp|hotel|<name>) [then|just|only|has|have] (sent|told|referred|directed|redirected|advised|pointed) (me|us) [back] to [contact|ask|call|message|email|talk to|reach out to|speak to] (you|here|u|your|the (store|seller|bank|manufacturer|airline|app|website))
            (heard|received|got) (zilch|zip|nada|crickets|squat|diddly)
            (i|we|i've|have|already|even) followed up
            (any|no|your|without|got|get|getting|received|receive|awaiting|for) [a|an] (response|reply|answer) to [any of] my (previous|last|earlier|other|first|<how-many>|tweet|tweets|email|emails|message|messages|dm|dms|ticket|tickets|request|requests|complaint|complaints)
            (answer|read|return|respond to|reply to) my (email|emails|message|messages|dm|dms|ticket|tickets|tweet|tweets|call|calls|inquiry|letter|letters|texts)
            (ever|actually|even) (gonna|going to) (respond|reply|answer|call back|get back)
            (minutes|mins|hours|hour) of (hold|holding|waiting|ringing|being on hold|listening to)
            (hours|days|weeks|months|week|month) and [still|yet] (not a|no|nothing|nobody|not one|counting)
            (not|without) (a|one) [single] word (from|back|since|about)
            (had|having) a (chat|call|conversation|talk) with (one of your|your|an agent|a rep|a representative|someone|somebody|customer|support)
            (support|agent|agents|team|rep|bot|system|they|you) [just|then|already|have|has|keep|keeps] (closed|closes|closing|merged|deleted) (my|our|the) [<word>] (case|ticket|tickets|request|claim|complaint|chat|inquiry|appeal)
            (every|each|different|another) (agent|rep|person|advisor|adviser|operator|representative|department|one of you) ~1 (tells|says|told|said|gives|gave|has|blames)
            (raised|filed|lodged|opened|submitted|logged) (a|an|my|two|three|several|multiple|<number>) [<word>] [<word>] (complaint|complaints|dispute|claim|case|cases|ticket|tickets|appeal|grievance|report|reports|request|requests)
            (literally|just|already|only) (literally|just|already) (explained|told|said|answered|sent|gave) (that|this|you|it|them)
            (went|gone|been) (over|through) (this|that|it) (already|before|yesterday|last|many|twice|again|a)
            how long (do|must|am|are) (i|we) [have|need|supposed|going|expected] [to] (wait|be waiting|be on hold|keep)
            never happened $
            (<how-many>|several|multiple|countless|numerous) [phone|support|unanswered|follow up] (emails|calls|tickets|dms|tweets|chats|letters|reminders) (later|so far|already|and (still|no|nothing|counting)|, <number>)
            (have|got|is) (an|a|two|several|multiple|<number>|already an) [already] (open|existing|pending|active|outstanding|unresolved|unanswered) (ticket|tickets|case|cases|complaint|claim|request|requests|inquiry)
            you [guys|people|all] (told|promised|assured|informed) (me|us) [last|that|it|you|i|this|the|my|to|on|we]
            (care|service|support|helpdesk|desk|helpline|hotline|team|chat) (is|are|was|were|isn't|aren't|wasn't) [not|still not|never] (responding|answering|replying|reachable)
            again (i|we) (have|had|need|must) to
            ^ (hi|hello|hey|me|it's me) again , <word>
            (team|agent|support|colleague|colleagues|rep|staff|helpdesk|technician|manager|advisor|adviser) [<word>] (told|advised|instructed|promised|assured|informed) (me|us) [to|that|it|i|the|this]
            (checking|following|circling) (in|up|back) (on|with|again|about|regarding)
            ^ [gentle|friendly|second|third|another|final] reminder , <word>
            (taken|took|takes) ~1 (<how-many>|several|multiple|countless) [phone|support] (calls|emails|chats|messages|attempts|visits|agents|tickets)
            ! never happened (before|since|to|again)
            ! (how|must|should|would|if) ~4 (told|promised|informed) (me|us)
            ! (my|our) (manager|doctor|friend|boss|team) (told|advised|informed|promised) (me|us)
            ! (i|to|can't|cannot) (answer|read|return) my
            ! (called|asked|emailed|texted|told|messaged|contacted) (my|his|her|their) (mother|father|mum|mom|dad|wife|husband|friend|friends|doctor|sister|brother|son|daughter|family|boss|landlord|neighbour|neighbor|partner)
            # frames: earlier contact, by the act and its time, its number or its lack of result
            ^ [also|and|so|then|but] <reached> [you|your|u|support|customer|about] ~3 (<past-day>|<so-often>|<no-result>)
            <reached> (you|u|your|y'all|support|customer service|customer support|the (helpline|hotline|store|branch|office|call centre|call center)) ~3 (<past-day>|<so-often>)
            <reached> (twice|thrice|repeatedly|<so-often>|about this|about it|regarding this) [already|before|now]
            ^ twice $
            (proved|proven|verified|confirmed|given|explained|repeated|spelled out|provided|told you) (who i am|my identity|my (name|details|number|story|situation|problem|issue|address|account)|the (story|situation|problem|issue|same|details|whole)|everything|all (of this|this|that|my|the)) ~2 (<so-often>|to (<how-many>|everyone|every|each|your|several|different|the last|at least)|already|before|again|<number>)
            # by their order
            not the first (time|complaint|occasion|email|call|message|letter|instance)
            isn't (the|my|our) first <word>
            (attempt|email|call|message|complaint|letter|ticket|chat|visit|request|try|reminder|tweet|day|week|month|agent) (number|no) <how-many>
            for the <nth> (day|week|month)
            (<reached>|<conveyed>|<chasing>|sending|submitting|uploading|again) ~4 for the <nth> time
            <nth> time [now] [that] [i|i've|i'm|we|we've|we're|you|you guys|you people|you've|your ~1|they|they've] [have|had|am|are] [had to|to|been|to be|again] (<reached>|<conveyed>|<chasing>|sending|describing|submitting|tried calling|tried to (call|contact|reach)|try to (call|contact|reach)|write|contact|call|email|message|ask|explain|ignored|hung up|disconnected|transferred|cancelled on|stood (me|us) up|closed (my|this|the)|promised|passed|rescheduled|failed to|no show|no shows)
            (turn up|turned up|show up|showed up|arrive|come|call back) ~1 for the <nth> time
            (write|explain|say|repeat|send|tell|describe|call|ask) ~3 a <nth> time
            ^ for the (nth|umpteenth|hundredth|millionth|100th|thousandth|last) time
            (sent|submitted|uploaded|emailed|called|wrote|reported) ~6 then again
            ^ (texted|emailed|called|rang|phoned|messaged|wrote|chatted) [for|about|in|you|to] [it|this|you] [on] (<weekday>|yesterday|last (week|month|night|<weekday>))
            asked your (lad|guy|girl|lady|agent|rep|staff|team|people|colleague) ~3 (<past-day>|<weekday>|in chat|on chat|already|twice)
            closed as (stale|duplicate|resolved|solved|fixed|invalid|completed|not planned)
            applied ~5 (<how-many>|several|many) (weeks|months) ago
            (this is|that's|it's) [now|already] (the|my|our) <nth> time $
            ^ [hi|hello|hey|well|and|so] [guys|there|all] (me|us|it's me|i'm back|back|i am back|here i am|here we are|here we go) again
            (back|here) again (about|with (the|my|another)|because|asking|regarding|over the|same)
            (you've|you have|they have|you|your team|they've|have|you've) (had|got|have had|been holding|been sitting on|been looking at|kept) (my|our|this|the) <word> [<word>] (for|since) (<how-many>|over|more|almost|nearly|weeks|months|days|ages|a|last|<weekday>|<month>|the|about|so)
            (been|was|were|put) on notice
            on record (with you|since|as|that)
            (following|followed|follow) (up|on) [again|once more|this|my|on|with]  (again|once more|<record>|this|my|for)
            (chasing|chase|chased|nudging|poking|prodding|bumping) (this|up|my|you|it|again|for|your|once|an (answer|update))
            ^ (bump|bumping|nudge|ping|poke|chasing|following up) $
            once more (please|to|i|about|for|asking|i'm|i'll|we|because|with|regarding)
            <how-many> [different|separate|other|unanswered|unreturned|more] (case|ticket|reference|complaint|incident|report|ref) (numbers|references|ids|refs|reports)
            (my|under|quoting|existing|per|see|regarding|reopen|complaint|open|previous) (case|ticket|incident|sr|reference|enquiry|docket|complaint|ref|service request) [ref|reference|number|no|id] [is|was] (<number>|<code>)
            # by the people met
            your [<word>] [<word>] <desk-staff> [on chat|on the phone|in <word>|at the <word>|there|already|also|then] (said|say|told|promised|assured|advised|took|confirmed|agreed|hung|swore|never called|never rang|asked me|asked for|noted|wrote down|insisted|refused|claimed|passed|transferred|sent me|gave me|assigned|opened|registered|logged|couldn't|could not|cut me|already|had promised|was going to|was supposed to|were supposed to)
            as (i|we) (said|told|explained|mentioned|wrote) [to|it|this|that|your|the|<word>] (to|your|the|her|him|before|already|last|on|earlier|yesterday|<desk-staff>|in)
            (keep|kept) (passing|transferring|bouncing|sending|fobbing|getting|hanging|promising|closing|redirecting|losing|cutting|pushing|shunting) (me|us|passed|bounced|fobbed|cut off|hung|transferred|sent|my (ticket|case)|shunted|up on|told)
            # by what did not come
            (did|didn't) (my|our|the|you) [ever|even|not|get|actually] [get|receive|see|read] [my|our] ~1 (<record>|reach|arrive|come through|get to you|get through|go through|land)
            (have you|did you|has anyone|has anybody|did anyone|did anybody|did they|have they|has he|has she) [ever|even|not|had a chance to|actually|yet] (received|receive|seen|read|get|got|looked at|look at|processed|opened|find|found|lost|reviewed) (my|our|the) [<word>] [<word>] <record>
            (any|got any) (joy|luck|movement|headway|progress|developments|feedback|news|word) [on|with|about|yet|from|please|so far] $ ?
            (call|ring|get|phone|come|write|revert) [me|us] back [de|lah|but|and|then|yet] (until now|till now|never|haven't|hasn't|didn't|no one|nobody|nothing)
            (was|were|am|i'm|been) promised
            (promised|supposed|meant|due|going) to (call|ring|phone|get back|hear|contact|reply|revert|respond|follow up|be called|be contacted|be rung|email me|write back|look into)
            (call back|callback|return call|reply|response|answer|visit|engineer|technician|follow up) [that] [was|i was|we were|never|i am] (promised|never (came|happened|arrived|materialised|materialized|showed)|came never|still hasn't|has not|hasn't|never) [come|came|happened|turned|arrived]
            (sat|stuck|stood|sitting|waited|been|waiting|holding|held|kept|spent ~3|listening|left) [here] (in|on|to) [your|the|a|this] [<word>] (queue|hold|hold music|hold line|phone line|helpline|chat queue|waiting room|line for|queue for)
            (queue|hold|holding|phone|chat|line) (for|since|over) (<how-many>|over|more|almost|nearly|an|a|half|the|ages|hours|so|about|forever) [<word>] (hour|hours|minutes|mins|ages|long|past|last|now|day|days|morning|afternoon|half)
            nothing [at all|back|heard|received|done|happened|from you|more|yet] (for|since) [over|nearly|almost|about|the|last|early] ((<how-many>|a|an|last|a whole) <span>|weeks|days|months|<weekday>|<month>|yesterday|then)
            (wait|waiting|waited|silence|queue) ~2 (for|since|over|about|nearly|almost|more than|going on|coming up|up to) [about|over|more than|nearly|almost|past|last|the] ((<how-many>|a|an|last|a whole|half an) <span>|weeks|days|months|hours|ages|forever|years|donkeys|an eternity|<weekday>|<month>|yesterday|early <month>)
            <how-many> <span> (and|of|with|without|on|later|now|since|already|passed|gone|have passed) [and|still|i'm|been|any|a|my|your] (waiting|nothing|no (reply|response|answer|word|news|update|one|progress|refund|action|call|solution)|still (no|nothing|waiting|not|haven't)|counting|silence|nobody|not a|chasing|excuses|calling|asking|hearing|runaround|reply|radio|being (ignored|passed|told|fobbed)|promises|haven't heard)
            ghosted
            (stonewalled|fobbed off|strung along|given the run around|led around|left hanging|left in the dark|kept in the dark|fobbing me off|stringing me along|hung out to dry|kept waiting|kept hanging|left waiting|keep me waiting|keeps me waiting)
            (deaf ears|black hole|brick wall|talking to a wall|broken record|groundhog day|merry go round|round the houses|wild goose chase|wall of silence|into the void|square one|deja vu|revolving door|going (around|round) in circles|goose chase|same old story)
            # by the toil of it
            (when|since|after|before) (i|we) <reached> [to|with|in|up|it|this|out|again] (you|your|u|yesterday|last|on|earlier|before|the (first|last)|customer|support|someone|the|about|this|<past-day>|in <month>)
            (tried|tryed|trying|attempted|exhausted) [your|the|calling|by|both|all|every|via] [your|the] (chat|chatbot|bot|phone|phones|helpline|hotline|email|emailing|calling|ringing|phoning|messaging|dming|contact form|form|live chat|twitter|facebook|whatsapp|every channel|all channels|every number|the phone lines|number|store|branch|phone line|phone lines|support line|customer service|customer services|customer support) [and|,|twice|too|already|but|for|no|with|to|three|several|then|all|now|yesterday|last]
            (resorted|resorting|reduced|forced|having|had|resort|turning|turn) to (twitter|tweeting|social media|facebook|posting (here|publicly)|going public|tweet|writing a letter|write a letter|this)
            (trying|try|maybe|perhaps|hoping) [my luck|luck] (here|twitter|tweeting|facebook|this channel) (instead|now|as|because|since|works|gets|will|helps|get|might)
            (visited|been to|been in|went to|gone to|went into|gone into|come to|came to|driven to|drove to|trips to|visits to|trip to|popped into|walked into|been into) [your|the|my|our|a|this] [<word>] [<word>] (branch|store|shop|office|counter|service centre|service center|showroom|centre|center|outlet|dealer|kiosk|dealership) [about this] (<so-often>|<past-day>|already|before|about this|and (they|was|were|no|nobody|got|told|still)|but|about it|with this)
            (another|second|fresh|further|new|duplicate|third) copy (of (it|the|my)|again|because|as|since|in case|for (the|your))
            (how often|how many times|how many more times|why|must i|do i really|why do i have to|why must i) (must|do|should|have|will|am|did|repeat|explain|ask|keep|chase) [i|we|have|to|need] [to|have|keep] (repeat|explain|ask|call|chase|keep|beg|tell|write|send|contact|go through|say|email|repeating|explaining|asking|chasing|calling) ~2 (again|myself|everything|every time|each time|before|until|you|all|over|this|it|calling|explaining|asking|the same)
            (kindly|please|any) (revert|respond to|reply to|answer|advise on|look at|action) [to] (my|our) [<word>] [<word>] <record>
            ! my (first|second|third|last|previous|original|latest|recent|other) (message|post|tweet|text|question|report) (limit|box|here|ever)
            ! (i|we) called (it|him|her|them)
            ! (my|our|his|her|the) (neighbor|neighbour|friend|wife|husband|son|daughter|mum|mom|colleague|partner|doctor|kids|sister|brother) ~2 (contacted|called|asked|emailed|rang|told|spoke|wrote|explained|reported|reached) ~2
            ! (told|explained|sent|gave|emailed|messaged|texted|wrote) [it|this|that] (to|my) (my|our|her|his|self|myself|son|daughter|wife|husband|kids|friend|friends)
            ! (emailed|sent|messaged|texted|mailed) (myself|himself|herself)
            ! (your|an|this|the) (email|message|letter|text|form|app) [asks|says|said|told] (asks|says|said|told|tells|asked)
            ! (very|so|really|extremely|super|quite|was) (kind|helpful|nice|polite|friendly|patient|lovely) ~1
            ! (call|email|message|phone) (you|me) or
            ! <nth> (time|times) (you|it|the (app|phone|screen)) (open|opens|start|starts|run|runs)
            ! (light|lights|screen|it|phone|alarm|button|led|icon) (blinks|blink|beeps|rings|flashes|restarts|keeps) ~2 times
            ! (ordered|bought|paid|charged|billed|clicked|pressed|purchased) ~4 (twice|times|again)
            ! (working|faulty|broken|raining|down|snowing|out|dead|slow|off) (since|for) ~2
            # frames: what one has sent, who has come, who sends whom to whom, how a case was closed
            (i|we|i've|we've|have|had|already|also|even|and) [have|had|already|also|even] (sent|emailed|uploaded|attached|submitted|gave|given|provided|forwarded|handed over|handed in|supplied|faxed|shared|resent) [you|your ~1|them|over|in|back] ~2 <evidence> ~2 (<past-day>|<so-often>|already|on the <number>|and then again)
            ^ (sent|emailed|uploaded|submitted|provided|forwarded|handed in|supplied|faxed|resent) [you|your ~1|them|over|in] ~2 <evidence> ~2 (<past-day>|<so-often>|already|on the <number>|and then again)
            <evidence> (i|we|i've|we've) [have|already|had] (sent|emailed|uploaded|submitted|gave|given|provided|forwarded|handed in|supplied|resent)
            <evidence> (attached|sent|uploaded|submitted|provided) (<past-day>|<so-often>|already|before)
            (told|explained|said|described|mentioned) [all|all of] (this|that|it|everything) to (your|an|another|someone|somebody|<name>|one of|the (last|previous|first|other|agent|lady|guy|bot))
            ^ (told|informed|notified|asked|warned) (you|u|your) [people|guys|lot|all] [<desk-staff>] ~6 (<past-day>|already|before|<so-often>|all about|about this)
            told by <name> (on|at|in|last|yesterday|from|that)
            (i|we|i'm|i am|im) [m|am|are|have been|had been|been] <chasing> [you|for this|about this|regarding this|on this|it|this] (since|from|past|last) [past|last|the last|the past] (<how-many>|long|many|yesterday|<month>|<weekday>|weeks|days|months)
            (you|you've|you have|they|they've|agents|everyone|bot) [all|already|just|have|keep|kept] (asked|asks|ask|asking) (me|us|for|that|this) ~4 (<so-often>|already|before)
            was asked for (my|the|this|that|our) ~3 (already|<so-often>|by (<how-many>|every|each|several|multiple)|before)
            same (answer|reply|response|excuse|story|script|email) (as (last|yesterday|yesterday's|the (last|first|previous|other)|before)|i (got|had|was given)|(you|they|your ~1) (gave|told|sent)|every time|each time|from every)
            your (colleague|agent|rep|representative|manager|supervisor|advisor|adviser|engineer|technician) <word> [in <word>|on <word>|at <word>] (swore|promised|assured|said|told|confirmed|agreed|insisted|took|hung up|closed|never)
            (logged|reported|raised|flagged|filed|mentioned) (this|it|that) ~2 (in <month>|<past-day>|<so-often>|already)
            <reached> (it|this|that|them) (with|to) ~4 (<so-often>|already|before|<past-day>)
            (engineer|technician|plumber|electrician|repairman|repair man|installer|tech|contractor) [has|have|had|was|already] (here|came|come|been|visited|turned up|attended|out) ~2 (<so-often>|already|for the [exact|very] same|for this|about this)
            (engineer|technician|plumber|electrician|repairman|repair man|installer|tech|contractor) (came|was here|visited|turned up|attended) ~2 <past-day> ~3 (and|but) ~3 (still|again|not|nothing|no|same|never)
            (went|been|gone) through (this|all this|all of this|the same thing) (in <month>|before|already|<past-day>)
            (brought|taken|took|carried|returned|posted|shipped) [it|this|phone|laptop|unit|device|the ~1|my ~1] [in|back] (to|into) ~3 (store|shop|branch|dealer|service centre|service center|repair centre|repair center) (already|<so-often>|before|last <word>)
            (<how-many>|a|two) <span> since (you|your|i (sent|returned|posted|shipped|applied|filed|submitted|reported|raised|cancelled|complained|wrote|emailed|called|handed|dropped)|my (claim|complaint|application|return|appeal|ticket|report|request|case|email|letter))
            <how-many> (weeks|months|days) on [now] (and|,) 
            (review|appeal|claim|application|case|ticket|request|complaint|verification|refund|dispute|return|withdrawal|payout) [has|has been|been|is|still|sitting|status] [still|been|showing|marked] (pending|processing|in review|under review|under examination|under investigation|in progress|being processed|unanswered|unresolved|stuck) [for|since|from|over|after|nearly|almost|about|more than] [<how-many>|over|last|early|mid|late] (<span>|<month>|<weekday>|weeks|<number>)
            (your|the) last (reply|answer|response|email|message|update|contact) [to me] [was|came|is] [over|about|almost|more than|dated|from] (<past-day>|<how-many> <span>|in <month>)
            (they|he|she|<name>|bank|seller|store|shop|courier|carrier|manufacturer|hotel|airline|dealer|sales|billing) (say|says|said|tell me|tells me|told me) [to] (ask|call|contact|go to|talk to|speak to|message|email|ring) (you|u|them|<name>|the (bank|seller|store|shop|courier|manufacturer|airline|hotel|dealer|landlord)|each other)
            (you|bank|seller|store|shop|courier|sales|billing|<name>) (say|says|want|wants|told|tells|tell|keep telling) [me|us] to (ask|call|contact|talk to|speak to) (the (bank|seller|store|shop|courier|manufacturer|airline|hotel|dealer)|each other|you)
            (sales|billing|chat|phone|branch) (sent|sends|send|refers|referred|points|pointed|passes|passed) me [on|over|back] to (you|support|sales|billing|the ~1|them|your)
            ^ <how-many> [unanswered|phone|support|separate|different|follow up] (emails|calls|chats|dms|reminders|agents|reps|complaints|follow ups) [and|to|in|so far|later|now|over|since|sent|made|with] 
            ^ <how-many> (messages|tickets|texts|letters|tweets) (in app|in the app|sent|to you|later|so far|since|and (no|nothing|still|counting))
            (chat|phone|email|twitter|call|calls|emails|dm|dms) x <number>
            tickets <number> (through|to|thru|and) <number>
            (lady|guy|agent|rep|person|woman|man|operator|advisor|adviser|he|she|someone|bot) [just|then] (hung up|put the phone down|ended the chat|closed the chat|left the chat|dropped the call) [on|after|mid|without|before|when|while|as]
            (chat|call|line) (closes|closed|cut out|cuts out|drops|dropped|ended|ends|disconnected|went dead|timed out) (on me|before (anyone|anybody|i|someone|an)|after <number>|every time|mid)
            (was|were|been) on [the|your|live|a live] (chat|phone|line) (with|to|for) (you|your|someone|somebody|an|a|<name>|support|customer|<how-many>|over|ages|hours|nearly|almost|one)
            (replied|answered|responded|came back|reply|replies|send|sent|sending|sends) [me|us|back] [with] (the same|that same|another|an identical) [<word>] (pdf|link|email|article|template|reply|answer|response|script|message|form|faq|macro)
            (your|his|her|their|adjuster's|agent's|manager's|rep's) [<word>] (voicemail|mailbox|inbox) [box] (is|was) [always|still] full
            (issue|problem|fault|bug|leak|pothole|damage|error|defect|outage|charge) (i|we) [have|had|already|first|originally] (reported|raised|flagged|complained about|told you about|wrote about|emailed about|logged|mentioned)
            when (i|we) reported
            (ticket|case|complaint|request|issue|sr|claim|report|query|enquiry) [<word>] [was|is|got|gets|were|just|keeps being|has been|being] [just|been] closed (as|without|with no|before|by|again|while|despite|even)
            closed (with no|without) (explanation|reply|reason|answer|resolution|response|visit|any <word>|anyone|fixing|reading|contacting)
            (left|leaving) [you|them|your ~2] (<how-many>|several|many|multiple|a|another) (voicemail|voicemails|voice messages|voice mails|voice mail)
            (did|done|tried|followed) [everything|exactly|all] (what|that|which) (you|your ~1|they) (asked|said|told|suggested|advised|recommended) ~6 (still|same|nothing|no|not|didn't|doesn't|isn't|again)
            (where are we|what's happening|what is happening|where do we stand|what's going on) (with|on) [my|the|this|our] [<word>] (ticket|case|claim|complaint|appeal|dispute|request|enquiry)
            (see|per|read|reread|re read|check|refer to) my [previous|last|earlier|first|<word>] <record> (of|from|dated|sent|yesterday|last) 
            you asked (for|me for|me to) ~5 (i|we) [already|have|then] (sent|gave|provided|did|uploaded|submitted|attached|answered|explained)
            (chat|call|shop|store|phone|email|branch|one agent|first agent|one|bank|seller) (said|says|told me) ~4 , (chat|call|shop|store|phone|email|branch|another|other|next|second|you|bank|seller) (said|says|told|say)
            had (this|the same|that) [exact|very] (chat|conversation|call|discussion|argument) (before|with|already|<past-day>)
            (ticket|case|claim|complaint|ref|request|sr) ~2 (opened|raised|logged|filed|submitted|open) [on|since|in|back in] (<number>|<month>|last|<weekday>|yesterday|over|for|the <number>)
            no (movement|joy) $
            do you [people|guys|lot|all] (even|actually|ever|bother to) (read|listen|look at|check|respond|reply) ~2
            how many more (forms|photos|documents|people|agents|calls|emails|proofs|copies|letters)
            (i|we|i've|already) [have|already] (replied|responded) [to] (you|your ~2|it|that|this) ~5 (on the <number>|<past-day>|already|<so-often>)
            another (day|week|month|email|call|agent|rep|month) , another <word>
            (passed|bounced|shunted|batted|kicked|transferred) [me|us|around|back and forth] from ~2 (to|and) ~2 (and back|back to)
            your (mr|mrs|ms|miss|colleague) <word> ~1 (undertook|promised|assured|said|wrote|agreed|told|stated|confirmed|advised|informed)
            (i|we|just|and|then) got told
            ^ got told
            (nobody|no one|noone|technician|engineer|installer|plumber|electrician|inspector|adjuster) ~3 (turn up|turned up|show up|showed up|showed|came|come|no show) ~1 (again|twice|a second time|yet again)
            (was|were) supposed to (be|have been) (escalated|looked at|looked into|fixed|sorted|resolved|refunded|cancelled|closed|processed|handled|reviewed|reversed)
            supposedly (escalated|fixed|resolved|sorted|closed|refunded|processed)
            (escalated|fixed|resolved|sorted|closed|refunded|processed) ~2 supposedly
            (raised|opened|logged|filed) [a|another|new|the] (ticket|case|complaint|sr|claim|dispute) ~3 (closed|nothing|no|ignored|still|rejected|cancelled)
            ! (was|were|am|been) promised [a|an|the] [<word>] (free|unlimited|discount|bonus|rate|price|deal|upgrade|speed|speeds|cashback) ~2
            ! told by (a|my|the|our) [<word>] (friend|doctor|neighbour|neighbor|mechanic|colleague|teacher|dentist|landlord|solicitor|gp) ~1
            ! opened (the|a|my|an) [<word>] (letter|email|message|envelope|mail|box|parcel|form)
            ! (told|promised|said) [me|us] [there (was|is|would be|were)] (no|free|zero) [<word>] (fee|fees|charge|charges|cost|costs|contract|interest|limit|limits|deposit|commission|catch) ~1
            ! (money|funds|<number>) on hold ~2
            ! (rang|called|phoned|emailed|texted|messaged|contacted) me before (i|i'd|we)
            ! how long do (i|we) [usually|normally] (have to|need to) wait (for (a|the)|before (i|we) can|to (get|receive|re|use)) ~1
            ! called my (bank|isp|insurance|insurer|landlord|doctor|wife|husband) ~3
        """,
        "manager-request": """
            # catalogue: wants to be put through to somebody higher
            (speak|talk|speaking|talking|spoke|connect|connected|transfer|transferred|put|escalate|escalated|chat|refer|get|give|want|need|demand|request|reach|contact|ask|asking|asked|see|pass|let me speak|call|email|hear|have|like) [me|this|us|it|you|directly|on|through|to|with|for|from|your|be] ~4 (manager|managers|supervisor|supervisors|superior|superiors|boss|bosses|someone higher|somebody higher|someone in charge|person in charge|someone senior|someone above|someone with (authority|power|more)|higher up|higher ups|higher authority|team lead|team leader|head of|director|ceo|executive|executives|escalations|escalation team|management|someone else|somebody else|another agent|owner|higher level|next level|senior agent|senior manager|corporate|head office|real person|real human|human being|actual person|actual human|live person|live agent|human agent|human|real agent|someone competent|someone who (can|knows|actually|will|has|speaks|understands))
            (manager|supervisor|boss|superior|team lead|someone in charge) [please|now|on the|to call|asap]
            (is there|where is|where's|can i get|get me|who is|who's|i want) [a|your|the] [duty] (manager|supervisor|boss|superior|ceo)
            (manager|supervisor|someone senior|someone higher|boss|director|ceo) ~2 (to call|call|contact|to contact|email|to email|reach|get back|look|details|contact details|name|number|email)
            (escalate|escalating|escalated|escalation) [this|it|my|the|to|please|now|immediately|further|case|issue|ticket|complaint]
            (take|taking|going|go) (this|it) (higher|further up|up the (chain|ladder)|to (your|the) (manager|boss|ceo|supervisor|management|head|top|corporate))
            (name|email|number|contact|address|details) (of|for) (your|the|a|someone) [<word>] (manager|supervisor|boss|ceo|superior|director|head|executive|higher)
            (let me|can i|i want to|i'd like to|i need to|i would like to|may i|could i|want to|i wish to|i demand to) (talk|speak|chat) (to|with) (a|your|the|someone|somebody) (real|human|manager|supervisor|live|actual|higher|senior|in charge|else|person|boss|superior|above|competent|with)
            (speak|talk) (to|with) [a|an|the] (human|real|live|actual|living) [person|human|being|agent|representative|breathing]
            ! (i'm|i am|as|we are|am) [a|the|an|currently] [<word>] (manager|supervisor|director|owner)
            ! (password|task|file|download|device|account|ad|ads|business|page|creative|project|restaurant|\
property|bank|fifa|football|relationship|product|data|team|event|office|it|case|activity|window|windows|boot|\
package|add|ons|extension|folder|message|address|print|session|identity|key|our|my|his|her) manager
            ! my (boss|manager|supervisor)
            ! (spoke|spoken|talked|speaking) (to|with) [a|the|your|one of] (manager|supervisor) (who|and|yesterday|already|but|last)
            (put|pass|connect|transfer|hand|get|refer|patch|bump|switch|escalate|forward|let) (me|us|this|it|my ~1) [speak|talk|on|over|through|up|straight|directly] [to|with|on to] [<word>] [<word>] <boss>
            (speak|talk|chat|deal|communicate|meet|complain|discuss ~1|take it up|conversation|word|complaint|moan|shout) ~1 (to|with|at) [<word>] [<word>] <boss>
            (want|need|demand|require|get|get me|expect|like|insist on|request|give me|prefer|rather have|fetch|bring me|find me) ~3 (your|a|an|the|some|any|his|her) [<word>] <boss> [to|of|who|now|please]
            (handed|passed|forwarded|escalated|raised|given|sent|taken|referred|reviewed|looked at|answered|handled|seen|read|investigated|shown) [on|over|up] (to|by|with) [<word>] [<word>] <boss>
            (reply|answer|call|apology|explanation|response|email|letter|word|call back|callback) from [<word>] [<word>] <boss>
            (number|email|name|address|contact|details) (of|for) [<word>] [<word>] <boss>
            (who is|who's|whos) (your|the|in|our) [<word>] (boss|manager|supervisor|ceo|director|charge|owner|superior|head|chief|superintendent)
            who's in charge
            who (runs|manages|owns|heads|supervises) (this|your|the)
            (is there|any|do you have|got) [a|an|any] [duty|senior|shift|store|floor] (manager|supervisor|superior|boss|team lead|team leader) [i|on|available|there|around|to|here|who]
            ^ (manager|supervisor|boss|management|superior) [please|now|pls] $
            (put|get|give me|find me|let me (speak|talk) to|pass me to|transfer me to|bring me) ~1 (person|someone|somebody|one|anyone|people) [else] (who|that) (can|knows|makes|has|is able|runs|decides|actually)
            get (someone|somebody) ~2 (in charge|on the line|authority|senior|higher|competent|above)
            (escalate|pass|transfer|send|bump|move|kick|push) ~2 (to|up to) [your|the|a] (tier|level|second|2nd|next|l) [<number>|two|three|line|level|tier]
            (tell|have|ask) (your|the) (boss|manager|supervisor|superior|ceo|director) to (call|ring|email|contact|phone|write|get|reply|answer|talk|speak|explain)
            ! (tell|told) (your|the) boss (he's|she's|he|she|they|that|i|you)
            ! (manager|boss|supervisor|owner) of my
            ! (said|told|mentioned|says) [me] [that] (the|your|a) (manager|supervisor|boss|owner) (would|was|had|will|is|said|has|already|could|did)
            ! (speak|talk|spoke|spoken|talked) ~2 (to|with) my (manager|boss|supervisor)
            ! (our|my) (manager|boss|supervisor|ceo|director|owner) (will|would|is|was|has|wants|said|asked|needs|got|can|just|and)
        """,
        "churn-threat": """
            # catalogue: says or threatens to leave, cancel, switch, dispute, post about it or sue
            # cancel the service
            (please|pls|kindly|want to|wanna|would like to|need to|like to|wish to|going to|gonna|about to|have to|will|i'll|might|may|considering|thinking of|thinking about|ready to|decided to|time to|trying to|i'm|asking to|so i can) [just|immediately|also|now] (cancel|cancelling|terminate|terminating|close|closing|end|ending|deactivate|deactivating|discontinue|drop|dropping|stop) [all] (my|our|this|the|your) [<word>|entire|premium|prime|business] (subscription|subscriptions|account|accounts|contract|service|services|membership|policy|policies|plan|line|lines|card|cards|premium|prime|internet|cable|broadband|trial|sub)
            (cancelled|cancelling|canceling|closed|closing|terminated|unsubscribed|unsubscribing|dropped|dropping) [all|from] (my|our|your|this) [<word>] (subscription|subscriptions|account|accounts|contract|service|services|membership|policy|policies|plan|card|premium|prime|internet|cable|service)
            ^ [please|just] cancel (my|our|this|everything|it all|me)
            (cancel|cancelling|cancelled) (everything|it all|with you|asap and|and (switch|switching|move|moving|go|going|leave|leaving))
            (delete|deleting|deleted|deactivate|close) my [<word>] account [and|if|because|over|unless|for good|forever] (and|if|because|over|unless|for good|forever)
            (almost|nearly|just about|already) (deleted|cancelled|closed|switched|unsubscribed|uninstalled) [just|my|the|your] (my|the|your|to|over|from|it)
            want (to cancel|out of (my|this|the)|my money back and)
            # leave, switch
            (i'll|i will|we'll|we will|i'm going to|we're going to|gonna|i am going to|about to|might|considering|thinking of|thinking about|want to|wanna|ready to|time to|have to|decided to|tempted to|planning to|looking to|i may|may|need to|must|seriously|forced to|rather|i'd rather|will be|i'm|we're|we will be|will) [just|have to|be|definitely|of|about|to|seriously|need to|probably|looking at|soon] (switch|switching|leave|leaving|move|moving|change|changing|port|porting|go|going) [from|away|over|back|out|off|my (business|number|money|account|accounts)|our (business|account)|all my ~1] [to|with] (you|banks|providers|provider|carriers|carrier|companies|networks|another (company|provider|bank|carrier|airline|service|network|store|brand|app|platform|one)|elsewhere|somewhere else|a different (company|provider|bank|carrier|airline|service|network)|your competitor|your competitors|a competitor|the competition|verizon|sprint|t mobile|at t|spectrum|comcast|xfinity|apple music|netflix|hulu|android|iphone|samsung|uber|lyft|paypal|amazon|google|microsoft|zoom|teams|slack|dropbox|outlook|gmail|chrome|firefox|<handle>|for good|forever|your (service|company|bank|network|platform))
            (switching|switched|moving|jumping|defecting|porting|going back|went back|moved) [over|back|away|ship|on] (to|from) (your competitor|your competitors|a competitor|another (company|provider|bank|carrier|airline|service|network|store|brand|app|platform)|a different (company|provider|bank|carrier|airline|service|network)|the competition|someone else|verizon|sprint|t mobile|at t|spectrum|comcast|<handle>)
            (need|needs|want|going|have|time|ready) to (change|switch|leave|move) (banks|providers|provider|bank|carriers|carrier|companies|networks|airlines|services|insurers|to another|to a different)
            (jump|jumping|abandon) ship
            (looking|look|search|searching|shopping) (for|at|into|around for) [an|a|some] (another|other|a different|alternative|alternatives|new|different|better) (provider|bank|carrier|company|option|options|service|airline|network|platform|alternative|alternatives|insurer|supplier|software)
            (you've|you have|you|you're|you are|you just|about to|going to|gonna|y'all|they) [just|all|now|officially|have|going to|about to|to] (lost|losing|lose|loose|loosing) [me|us] (a|another|my|our|this|all|loyal|long|me|us|many|customers|one|yet another|so many) [a|as|long|loyal|good|paying|valued|longtime|lot of|business|time] (customer|customers|business|client|us|subscriber|subscribers|user|users|guest|member|money|custom|family|loyalty|fan|buyer|seller|forever|for good|as a)
            (lost|lose|losing) (my|our) (business|custom|patronage|loyalty)
            (take|taking|took|bring|spend|spending) (my|our) [<word>] (business|money|custom|loyalty|account|accounts|patronage) ~1 (elsewhere|else|somewhere|away|to another|to a|to your|out of)
            (i'm|im|we're|i am|we are|officially|think i|i think i|may be|might be|am) [so|officially|just|completely|absolutely|about|may be|might be|totally|be|finally] (done|finished|through|out) (with|using) (you|your|this (company|bank|airline|service|app|store|place|brand|platform|network)|them|<handle>|y'all|<name>)
            (i'm|im|we're|i am|we are|am|so|officially) [so|officially|just|completely|absolutely|totally|finally|all|about] (done|outta here|out of here|leaving|gone) $
            imdone
            (done|finished) with <handle>
            (never|not|won't|will not|wouldn't|nor|will never) [ever|be|going to|be ever|will i|again] (use|using|buy|buying|fly|flying|order|ordering|shop|shopping|book|booking|return|returning|stay|staying|come|coming|trust|trusting|purchase|purchasing|recommend|recommending|deal|dealing|do|doing|ride|bank|banking|renew|renewing|subscribe|subscribing|go|going|give|giving|spend|pay|eat|travel|rent) [business|here|back|with|from|to|through|anything|another|at|on|you|your|this|in|using|a|it|any|them|my money] ~3 (again|ever again|anymore|any more|business|your products|your services|your company|with you|with them|anyone|money|dime|cent|penny|you guys|these people|airline|from you)
            never again
            (last|final) (time|straw|order|purchase|flight|transaction|chance) (i'll|i will|i ever|i'm|for me|with you|we|you|i (use|buy|fly|order|shop|book|purchase|do))
            (no longer|won't|not) [be|going to be|want to be|remain|wish to be] (a|your|be) [loyal|paying|happy] (customer|client|subscriber|member)
            (stop|stopped|stopping|quit|quitting) (using|buying from|shopping (at|with)|flying|paying for|doing business|supporting|ordering from) [your|this|you|with|the|<handle>]
            (goodbye|good bye|adios|farewell|so long|bye bye|bye felicia) (<handle>|forever|for good|to you)
            (uninstall|uninstalling|uninstalled|delete|deleting|deleted) (your|this|the) [<word>] (app|game) (if|and|because|now|for good|right now)
            (boycott|boycotting|deleteuber|cancelnetflix|deletefacebook)
            (regret) (switching|choosing|buying from|joining|signing|moving|subscribing|going with|getting (this|your))
            (will|who will|that) (get|gets) (my|our) (business|money)
            as soon as this is (done|over) (i|we|we're|i'm|bye)
            # dispute, report, sue
            (dispute|disputing|disputed|reverse) [it|this|that|the|these|all] (with my (bank|card|credit)|charge|charges|this charge|the charge|the payment|through my bank|with the bank|via paypal|with paypal)
            (chargeback|charge back|charging back)
            (i'll|i will|will|going to|gonna|we will|we'll|want to|consider|considering|be|ready to|prepared to) [be|to] (sue|suing|suing you|take legal|take you to court|see you in court|pursue legal|seek legal|file a lawsuit|file suit|contact my (lawyer|attorney|solicitor|bank)|contact a (lawyer|attorney)|call my (lawyer|attorney|bank)|go to the (press|media|news|papers|police|ombudsman)|go public|post this|tell everyone|report you|report this to|report it to|file a (complaint|police report|report with|dispute)|lodge a complaint|escalate to the|contact the (bbb|fcc|ftc|ombudsman|dti|attorney|media|press|consumer|authorities|better|regulator))
            (lawsuit|legal action|small claims|class action|my lawyer|my attorney|my solicitor|legal proceedings|legal team)
            (report|reporting|reported|complain|complaining|complaint|file|filing|contact|contacting|calling|going|take|taking|tagging) [you|this|it|a|them|complaint|formal|to|with|the|against|your|an official|official|company] ~3 (bbb|better business|ombudsman|ombudsmen|fcc|ftc|cfpb|dti|ntc|bsp|trading standards|consumer protection|consumer affairs|attorney general|media|press|newspaper|regulator|ofcom|ofgem|fca|dot|faa|trustpilot|watchdog|ico|accc|consumer court|consumer forum)
            (one star|1 star|zero stars|zero star) [review|rating]
            (leave|post|write|leaving|posting|writing|give you|get) [you] a (bad|negative|terrible|one star|1 star|scathing|horrible) review
            (refund me|give me my money back|i want my money back|fix (it|this)) (or|otherwise) (i|i'll|else|we)
            (or|otherwise|else) (i'll|i will|i'm|we'll|we will|i'm going to|i am) [be] [have to|forced to|going to] (cancel|cancelling|leave|leaving|switch|switching|sue|report|dispute|return it|go elsewhere|move|take|close|contact my|find another|be leaving)
            # no threat
            ! (don't|do not|didn't|not|never|wouldn't|hate to|without|rather than) [want|wanted|wish|plan|planning|mean|need|trying|going|have|intend] [to] (cancel|leave|switch|close|unsubscribe|delete|lose|return|quit|end|terminate|cancelling|leaving|switching)
            ! (can't|cannot|couldn't|unable to|won't let me|not let me|doesn't let me|impossible to|how do i|how can i|how to|where do i|where can i|way to|help me|able to) [even|please] (cancel|leave|unsubscribe|switch|delete|close|end|deactivate|stop)
            ! (keep|kept|keeps) cancelling
            ! (cancel|cancelled|cancelling) (my|the|an|this|your|our|a) (order|flight|booking|reservation|trip|appointment|class|ride|delivery|train|meeting|payment|transaction)
            ! (order|flight|train|booking|delivery|reservation|account|subscription|premium|trip|ride|appointment|event) [was|is|got|has been|have been|being|been|keeps getting|automatically|were] cancelled
            ! (you|they|he|she|it|who) [just|have|has|randomly|automatically] (cancelled|cancel|closed|close|terminated|deleted) (my|the|our)
            ! (switch|switched|switching|move|moved|moving|going|go|heading|change|changing) (to|over to|back to|from) (dark|light|a new|airplane|another (device|phone|computer|account|tab|screen|room|folder)|my|the (new|other|app|next|living|gym|store)|settings|desktop|windows|mac|mobile|wifi|data|manual|full|dm|private|bed|sleep|work|school|outlook|imap|pop)
            ! (uninstall|uninstalled|uninstalling) ~2 (and|then|reinstall|reinstalled|reinstalling|but|several|nothing|tried|again)
            ! (last|final) time (i|it|you|this|we) (used|checked|looked|worked|logged|was|updated|had|played|saw|did|got|spoke|called|opened|ordered|tried|happened|paid|went|flew)
            ! (leave|leaving) (you|it|this|them) (alone|here|there|on|off|open|running|a|with)
            ! (will|then) (leave|close|end|move|change) (it|the|a|this|them|everything)
            ! (done|finished) with (the|this|that|my) (update|upload|install|download|steps|form|order)
            ! (you|you're) (are) losing me
            (shifting|moving|transferring|taking|porting|pulling) (all|my|our|everything) [of] [my|our|the] ~2 (to (another|a different|someone else|a new|your competitor|a competitor|the competition)|elsewhere|somewhere else|out of|away from|away)
            (close|cancel|terminate|deactivate|end) (my|our) [<word>] [<word>] (account|accounts|profile|membership|subscription|subscriptions|contract|policy|policies|plan|service|services|line|lines|broadband|internet) [please|now|immediately|today|with|and|effective|from|as of|for good|permanently]
            (process|confirm|accept|proceed with|arrange|start|action) (my|our|the) (cancellation|termination|closure|switch)
            (cancellation|closure|termination) of (my|our|all|the|both|<how-many>) [<word>] [<word>] (account|accounts|contract|broadband|subscription|membership|policy|line|service|plan|profile|card|cards)
            (unsubscribe|remove|delete) (me|us) (from everything|entirely|completely)
            ^ [just|already|finally|have|i've|i have|we've|so] (cancelled|canceled|unsubscribed|uninstalled) [it|mine|everything|too|today|already|now] $
            (good mind|half a mind|in two minds|of a mind|in the mood) (to|about|whether)
            (tempted|considering|thinking (of|about)|debating|wondering|deciding|contemplating|weighing) [whether|if] [to|i should|about|on] (cancel|cancelling|canceling|leave|leaving|switch|switching|quit|quitting|move (to|away|elsewhere)|moving (to|away|elsewhere)|closing|close my|dropping|drop|going elsewhere|going with|joining|returning it|canceling my|cancel or)
            why (would|should|do|am) (i|we|anyone) [even|still|ever] (stay|keep paying|keep using|bother|continue|renew|remain|staying|paying|still paying|with you)
            (no|any|give me (one|a)|one good|what) reason (to|why i should|i should|for me to) (stay|renew|keep (paying|using|my)|remain|continue|not (cancel|leave|switch))
            found (a|an|another|something|someone) (cheaper|better|different|alternative|new|other) [<word>] (provider|insurer|supplier|deal|bank|one|company|plan|quote|service|offer|carrier|shop|place|network|vendor|option|airline|broker|alternative|elsewhere)
            (cheaper|better) (deal|price|rate|rates|offer|quote|plan|service) (elsewhere|with (another|a|your|<name>)|from (another|a|your|<name>)|somewhere|at <name>)
            off to (<word>|<word> <word>) (if|unless|soon|instead|then|it is)
            (otherwise|or|else|then|unless) (i'll|i will|we'll|we will|i'm|we're) [be|going|off] (on|with|at|over at|over to|to|using) <name>
            (join|joining|try|trying|go with|going with|use|using|switch to|buy from|buying from|order from|moving to|switching to|fly|flying|bank with) <name> (instead|from now|next time|in future|going forward)
            instead of (you|your (service|company|store|bank|app))
            from now on [,] (i|we|i'll|i'm|we'll) [will|am|'ll] [be] [only] (send|use|using|buy|buying|go|going|fly|flying|shop|shopping|order|ordering|bank|banking|book|booking|get|drive|ride|take|taking)
            (won't|will not|not going to|not|never|wouldn't) be (renewing|returning|coming back|buying|using|ordering|flying|shopping|staying|back|recommending|going back|booking|giving you|spending|doing business|a customer)
            (not|never) (renewing|coming back|ordering again|buying again|returning|going back|booking again|using you|shopping here|flying with)
            (want|need|like|get|have) (the lot|it all|everything|all of it|them all|the whole thing|my ~2|our ~2|all (my|our) ~2) (cancelled|canceled|closed|terminated|disconnected|deleted)
            last <word> (i|i'll|we|we'll) [will|shall|would|am] ever
            last (order|purchase|trip|flight|stay|visit|booking|time|car|phone|product|device|bag|ride) (i|i'll|we|we'll|from you|with you|you'll|you|for me) [will|'ll|ever|get|buy|order|use|see]
            (it'll|it will|this will|that'll|that will|this'll|this is|will) be (the|my|our) last [one|order|purchase|time|with you|car|trip|visit]
            (done|finished|through) with (you|u|y'all|your) (lot|guys|people|all|bunch|company|clowns|crooks|service|bank|airline|shop)
            (gone|going|switched|moved|switching|moving|defected) (over to|to) <name> (and|because|where|who|which|after|is|instead|next|soon)
            (time|about time) (to|i|we) (switch|switched|move on|moved on|leave|left|find|found|look|looked|shop|shopped) (elsewhere|another|a new|around|somewhere|for|providers|banks|to)
            (shop|shopping|look|looking) (around|elsewhere)
            (my|our) (solicitor|lawyer|attorney|barrister|legal) [<word>] [<word>] (is|will|has|are)
            (contract's|contract is|contract ends|subscription's|lease is) ~3 (won't|not|never)
            ! switched from (your|a|another) competitor
            ! [not|never] doing that again
            ! (cancelled|canceled) [it|mine] (on me|by)
            ! (looking|look|shop|shopping) (around|elsewhere) (in|on|at|the|for (a|the) (setting|option|button|file|menu))
            (uninstalling|closing|cancelling|canceling|dumping|ditching) (your|my|this|all my|our) [<word>] (app|account|accounts|card|cards|subscription|membership|contract|policy)
            deleting (the app|your app|my account|all my)
            (to|and|i'll) (follow|join) (him|her|my (neighbour|neighbor|friend|brother|sister|colleagues|family))
            (close|cancel) (the account|everything|it all|the lot|all of it|my profile)
            delete (my profile|everything|all my|it all)
            ! cancel my question
            ! (suspended|deleted|disabled|blocked|wrongly|they) [and|or] terminated
            ! (stopped|stop) using <name> (many|moons|years|months|because|and|when|ages)
            (cancel|cancelling|canceling|terminate|close|closing|leaving|leave|quit|quitting|ending|end) (my|our|your|all|with|you) [<word>] [<word>] (contract|subscription|account|accounts|membership|service|services|plan|policy|broadband|package|line|sim|card|cards|insurance|bank|company|provider|you|subscription|deal|lot)
            (i'm|im|i am|we're|we are|i'll be|we'll be|will be|be) (off|leaving|gone|out|switching|moving|cancelling|canceling|closing|taking|going) [to|over to|with] (<name>|a|another|elsewhere|my|our|the|your|for good|if|unless|from|as soon)
            (i'll|i will|we'll|we will|i'd|might|may|going to|gonna|i'd rather|better|should|must|have to|happy to|time to) [just|probably|simply|definitely|as well] (switch|leave|cancel|move|go|take|try|use|buy|shop|bank|fly|join|find|look) [to|with|my|our|from|at|for|elsewhere|over] (elsewhere|somewhere else|<name>|business|money|custom|another|someone else|a competitor|else|account|away|the competition|next time|instead)
            (or|otherwise|else) i (cancel|leave|switch|move|walk|go|close|take|quit|return)
            (last|final) ~2 (with you|from you|i buy|i order|i book|i fly|i ever|you'll get|you'll see|you get|we buy|we book|chance)
            (never|not|won't|wouldn't) ~2 (coming back|come back to you|returning|renewing|renew|be back|use you|buy from you|order from you|fly with you|shop here|shop with you|deal with you|touch|recommend you|set foot|go back)
            (lost|losing|lose) (me|us|my|our|a|this|another) [as|<word>] [<word>] (customer|business|custom|forever|for good|as a|trust|client|subscriber|member|user|patron)
            (competitor|competitors|competition|rival|rivals) (has|have|offer|offers|charge|charges|does|do|gives|give|is|are|would|can) ~3 (cheaper|better|half|less|faster|free|for the same|more data|lower)
            (taking|take|moving|move|bringing) (my|our) (business|money|custom|savings|account|accounts|mortgage|wages|salary)
            (unsubscribe me|unsubscribed from (you|your)|uninstalled your|uninstalling your|deleted the app|deleting the app|delete my account|close my account|closed my account|(cancelled|canceled) (my|our) [<word>] (subscription|account|membership|service|contract|plan|card|policy|prime|premium)|ported out|porting out|pac code|mac code|switching code)
            (done|finished|through|had it) with (you|u|this (company|bank|app|shop|airline|place|service|provider)|your (company|service|bank|app)|<name>|them)
            ! (keep|keeps|kept) (closing|leaving|ending)
            no longer [want to be|wish to be|be] [a] (customer|your customer|with you)
            ! (accidentally|mistakenly|inadvertently|you|they|it|system|bank) (cancelled|canceled|closed|deleted)
            (never|won't|will not|not going to|wouldn't|refuse to|stop|stopped) [be|going to] (buy|buying|order|ordering|use|using|shop|shopping|book|booking|fly|flying) (off|from|with|at|on) (there|here|them|you|this|your|<handle>|<name>)
            (won't|will not|refuse to|not going to|never going to) use (your|their|them|you|this|the) [<word>] (service|services|app|site|company|product|products|platform|again|until|anymore|any more)
            (get|be|good) (rid|riddance) of (you|these (crooks|thieves|clowns|people)|this (company|bank|service|app|airline|phone|crap|garbage)|your (service|app|company))
            (make|makes|made) (me|us) [not] want to (leave|cancel|switch|quit|unsubscribe|go elsewhere|delete)
            not [really] (make|makes) (me|us) want to (continue|keep|stay|be|remain|use|renew|buy)
            doesn't (make|makes) (me|us) want to (continue|keep|stay|be|remain|use|renew|buy)
            ! switched over to ~4 (version|<number>|buggy|damn|and|but)
            (goodbye|bye|bye bye|so long|adios|farewell) <word> [<word>] (hello|hi|hola|welcome)
            ^ (i'm|im|i am|we're) out $
            (i'm|im|i am|we're|we are|i'll be|we'll be|and i'm) (leaving|switching|cancelling|canceling|unsubscribing|quitting|moving on|uninstalling) $
            (i'd|we'd|i would|we would) rather (use|go|fly|buy|shop|bank|drive|switch|order|pay|give) [with|to|from|my money to] <firm>
            (switching|changing|leaving|moving|quitting|dumping|ditching) (carriers|banks|providers|airlines|networks|insurers|platforms|suppliers|phone companies|internet providers)
            (alternative|alternatives|replacement|replacements|substitute) (to|for) (<firm>|you|(your|this) (app|product|platform|software|service|company|bank))
            (looking|searching|hunting|shopping|need|want|time) (for|to find) (an|some|any|other|better|good) (alternative|alternatives|alternate)
            (going|go|heading|moving|switching|switch) back to (android|iphone|apple|samsung|windows|cable|paper|cash|my (old|previous|former) (bank|provider|phone|carrier|insurer|supplier))
            (about|ready|going|gonna|want|tempted|likely|prepared|happy) (to|2) (uninstall|unsubscribe|dump|ditch|boycott) (this|your|the|you|from|it|them)
            (about|ready|going|gonna|tempted) (to|2) (delete|drop) (this|your|the|my) [<word>] (app|account|service|company|bank|airline|subscription)
            (close|closer|inches|seconds|steps) (to|from|away from) (cancelling|canceling|leaving|deleting|switching|quitting|closing my|dropping|uninstalling|unsubscribing|moving to)
            (don't|doesn't|do not|not) deserve (my|our|any) (business|money|custom|loyalty|customers)
            (enjoy|have fun|good luck|keep|congrats on) losing (customers|business|money|subscribers|users|me|clients|people)
            (no wonder|that's why|this is why|thats why|reason) ~2 (everyone|everybody|people|customers|so many|you|i|we|i'm|we're|you're) [is|are|have|am] [all|now|just] (leaving|switching|moving|cancelling|canceling|losing|quitting|leave|switch|lose|left|switched|cancelled|ditching) [<word>] [customers|to|for|you]
            (guess|think|looks like|maybe|perhaps|probably) (i'll|i will|we'll|i'm|we're|it's time to|time to) [just|have to|be|going to] (go|going|switch|switching|try|use|using|move|leave|fly|flying|buy|buying) [with|to|back to|from|over to] (<firm>|elsewhere|someone else|another)
            why shouldn't (i|we) [just|simply] (leave|move|switch|cancel|go|quit|return)
            (unsubscribing|uninstalling|cancelling|canceling) [it|you|today|now|tomorrow|immediately|asap|everything|right now] $
            (tell|telling|warn|warning|advise|advising|letting|let) (everyone|everybody|all my|all of my|my (friends|family|followers|colleagues)|people|others|the world|anyone) ~4 (to avoid|avoid|not to (use|buy|fly|shop|order|book|go|trust)|to stay away|stay away|to (leave|boycott|cancel)|how (bad|terrible|awful|horrible|you))
            (stay away from|steer clear of) (this (company|bank|airline|place|store|app|service)|these (people|guys)|them|you|<name>|<handle>)
            (don't|no longer|not) want to be [a|your|an] [<word>] (customer|client|subscriber|member|user)
            (refuse|refusing|won't|will not|never|not) [to|ever|going to] (give|giving|pay|paying|spend|spending|send) [you|them|with you|<handle>] (another|one more|any more|a single|one|a) (penny|cent|dime|dollar|pound|peso|cents|pence)
            (customer|member|subscriber|client|user|loyal|fan) ~4 (not anymore|not any more|no more|no longer) $
            (bye|goodbye|so long|adios) , (going|off|moving|switching|i'm|we're|i've)
            (i've|i have|we've|we have|already|just) (switched|ported|defected) [over] to (<name>|another|a (competitor|different|new)|(your|the) (competitor|competition))
            (another|different|other|rival) (provider|bank|company|carrier|supplier|insurer|airline|vendor|network) [<word>] (offered|offers|quoted|gave|is (cheaper|offering)|charges|costs)
            see you in (court|small claims)
            (posting|sharing|putting|blasting|plastering|post|share|blast) (this|it|that|screenshots|everything|my experience) [all|out] (over|on|across|everywhere|publicly)  [all|over|every] (social|twitter|facebook|reddit|tiktok|instagram|youtube|linkedin|everywhere|media|the internet)
            (press|media|papers|journalists|newspapers|reporters) (will|would|might|should|may) ~1 (love|be interested|hear|know|enjoy|like)
            dispute (this|it|the|that|these|everything) ~2 with (visa|mastercard|amex|my|the bank|paypal|<name>)
            you can (keep|shove|stick) your <word>
            (moving|migrating|switching|transferring|shifting) (our|my|all) ~2 (business|account|accounts|team|seats|users|money|savings|number|numbers|service|services|subscription|licenses|licences) to <firm>
            (set|setting) foot in ~3 (again|ever)
            (consider|take) this [as] (my|our|a) [<word>] (notice|cancellation|resignation)
            so over (you|this (company|airline|bank|app|service))
            (evaluating|considering|exploring|researching|comparing|testing|looking at) (other|alternative|competing|different) (vendors|providers|options|solutions|suppliers|companies|platforms|banks|products|tools|services|airlines|carriers)
            (one more|another|any more|any further) ~4 and (i'm|i'll|we're|we'll|i am|i will|i) (gone|out|leaving|done|leave|cancel|cancelling|canceling|switch|switching|off|closing|close)
            (about|high) time (i|we) (changed|switched|left|dumped|ditched|moved on|cancelled)
            time for (a|another) (new|different|better|change of) [<word>] (airline|bank|provider|carrier|company|insurer|network|supplier|service)
            (go|going|over|switch|move|off|went|moving|switching) to (the competition|your competitor|your competitors|a competitor|a rival|your rival|your rivals)
            think (twice|again) before (ordering|buying|using|booking|flying|shopping|renewing|recommending|i|giving you)
            ready to (cancel|leave|quit|switch|walk|move on) $
            (fixed|resolved|sorted|refunded|reply|respond|answer|improves|improve|happens|continues|again|change|changes|better|soon|today|tomorrow) [then] (i'm|i'll|i will|we're|we'll|i am) (leaving|cancelling|canceling|leave|cancel|switching|switch|gone|walking|closing)
            # frames: ends the tie, goes elsewhere, sees no reason to stay
            ^ [please|kindly|just|now|so|and|then] <quit> (the|everything|it all|all|my|our|both|this) [<word>] (<tie>|with you|i have with you|effective|immediately)
            (please|kindly|want to|wish to|like to|going to|decided to|instruct you to|request to|need to|ready to|time to|intend to|intending to|plan to|asking you to|ask you to|will|hereby|formally|prefer to|notice to|steps to|process to|how do i|how to|how can i|how we|how i|happy to|about to|tell me how to|we'd like to|i'd like to|love to|shall|must|will now|we will|decision to|want you to|let me|may have to|had better) <quit> [from|out of] [the|my|our|this|all|any|your|both|everything] [<word>] <tie>
            (i'm|i am|we're|we are|am|be|of|consider|considering|about|started|start|rather|without|to|for|confirm|confirming|am hereby|today) <quitting> (my|our|the|this|all|both|everything|every|your) [<word>] [<word>] (<tie>|licence|seats|with you)
            (tell me|show me|let me know|explain|advise|advise me|inform me|instructions|guide me|send me the form|the form) [please|on|to] [how] [to|i|i can|can i|do i] (close|cancel|terminate|end|leave|quit|opt out|unsubscribe|stop) (my|our|the|this|for good|it all|everything)
            (notice|notification) (of|to|that) [our|my|the|<word>] (termination|terminate|cancellation|cancel|intent|intention|leave|quit|non renewal|vacate|withdrawal|contract)
            (stop|cancel|cancelled|cancelling|stopped|end|turned off|revoke|revoked|switch off|switched off|remove) [my|the|our|this|all|your|any] [<word>] (direct debit|direct debits|standing order|auto renew|auto renewal|autorenewal|autopay|auto pay|recurring payment|recurring billing|card on file|mandate|future orders|monthly order|regular order)
            (take|strike|cross|remove|wipe|get|delete|count) (me|us|my ~1|our ~1) (off your|from your|out of your|off the|out|off this) [<word>] (books|list|lists|customer|client|customers|database|records|register|system|membership|members|files|count|roster)
            # goes elsewhere
            (i|i'll|i will|we|we'll|we will|we shall|i shall|will|shall|i'd|i'm|we're|gonna|going to|may|might|rather|have to|then|can|could|better|can always|plan to|decided to|time to|forced to|myself) [be|have to] (look|looking|go|going|shop|shopping|buy|buying|book|booking|bank|banking|order|ordering|spend|spending|eat|eating|fly|flying|travel|stay|staying|invest|take (it|this|that|my|our)|get (it|my|our|mine)|train|insure|renew|source|purchase|order it|do (my|our)|try|move|have (it|this|my)|find|post|advertise|drink|fill up|sell|deal) [my|our] [<word>] (elsewhere|somewhere else|someplace else|private|with (someone|somebody|anyone) else|at (another|a different|your competitor|a competitor)|other places|next door|down the (road|street)|across the (road|street)|direct|locally)
            (talk|talking|speak|speaking|talks|spoken|reach out|reaching out|meeting|negotiating|discussions|in touch|quotes|bids|demos|offers|proposals|tenders|prices|a quote|a demo|a trial|an offer) [out] (from|with|to|of) (other|another|different|alternative|rival|competing|your competitor|your competitors|competitors|several|new|two|three|rivals|the competition|your rivals|a competitor|your biggest|your main) [<word>] (<rival>|about|for|this|already|who|and|now|as|today|has|have|next)
            (shopping|shop|looking|look|asking|browsing|hunting|scouting|looked) (around|about) for (a|an|another|other|new|something|someone|alternatives|better|replacement|quotes|deals)
            shopping around
            (plenty|lots|loads|hundreds|dozens|heaps|tons|many|enough|no shortage|other|better|cheaper|several|millions|no lack) [of] [other|better|cheaper|more] <rival> (in town|out there|around|available|to choose|nearby|down the|on the|that|who|i can|we can|waiting|would|on this|now|these days|to pick|happy|ready|want|offering|for me)
            (need|want|time|going|looking|ready|about|like|wanna|keen|happy|gonna|have) to (swap|switch|move|change|leave|jump ship|defect|migrate|port out|port|bail|walk|get out|part|ditch (you|this|them)|quit|go elsewhere) [<word>] (provider|providers|supplier|suppliers|bank|banks|network|networks|insurer|insurers|carrier|carriers|airline|from (you|this|your)|you|company|companies|now|away|soon)
            <name> it is [then|now|from now on|next time] $
            (<name>|competitor|competitors|rival|rivals|else|someone else|shop next door|next door|down the road|other lot|competition) (gets|get|got|has|have|deserves|will get|will have|can have|shall have|is getting|wins|won) (my|our) (money|business|custom|vote|order|next|patronage|loyalty|contract|cash|subscription|account|orders)
            (hello|here i come|bring on|roll on|see you soon|off to|over to|back to|heading to|straight to|going to) <name> [it is|then|here i come|here we come|instead|for me|from now on|next time] (it is|then|here i come|here we come|instead|for me|from now on|next time|goodbye|bye)
            <name> here (i|we) come
            (your|their) loss (<name>|is|,|and|not mine|someone|my|then|t mobile|i|we)
            (asked|signed up with|signed with|joined|chosen|hired|appointed|engaged|instructed|booked|contacted|approached|gone with|switched to|moved to|opened (an account|one) (with|at)|found) (the|a|another|my|our) (new|different|rival|other|competing|better|old|cheaper) <rival>
            (new|another|different|better|other|cheaper) <rival> (to take over|takes over|will take over|starts|start|from|instead|next|already|signed|lined up|is coming|coming|installed|engineer)
            (next (year|time|month|season|trip|order|week|summer|holiday)|from now on|in future|in the future|going forward|from here on|henceforth|after this|once (this|my|the) ~3) [,] (i|we|i'll|we'll|i'd|we'd|it'll|it|my) ~2 (book|fly|buy|use|go|shop|order|choose|stay|travel|drive|take|eat|be (with|elsewhere|using|flying|going|shopping|gone|buying|at|booking)|switch|try|rent|pick|pay|walk|spend|leave|cook) ~1 (through|with|elsewhere|somewhere|someone|another|from|at|instead|to|away|<name>|using|else)
            (contract|trial|plan|subscription|lease|term|membership|commitment|policy|year|warranty|agreement|month|season) [period] [is|'s|are] (ends|end|is up|up|expires|runs out|over|finishes|lapses|done|finished|comes to an end|comes up) [liao|already|in <month>|next <word>|soon|,] [and|so|then] [i|we|i'm|we're|i'll|we'll|and so] [sure|will|am|are|definitely|shall] (leave|leaving|gone|change|changing|switch|switching|out|bye|off|moving|move|done|are we|won't|not|never|outta|walk|port|cancel|run|going)
            (count|counting) [down] [the] (days|hours|minutes) (until|till|to|left)  ~4 (contract|leave|free|end|ends|out|rid|expires|switch|is up)
            (out|rid|free|shot) of (you|this contract|your contract|this (company|bank|app|network|place))
            # sees no reason to stay
            (won't|will not|not|never|wouldn't|shan't|nor) [be] (back|returning|coming back|renewing|staying) [again|here|ever|after|to|for|thanks|if|soon]
            (you'll|you will|you have|you've|y'all|you) [just] (never|not|be losing|lose|seen the last|had the last|got the last|soon|won't) ~1 (see me|see us|hear from|get (another|a) (penny|cent|dime|order)|last of|last (penny|order|of)|my (money|business|custom)|our (business|custom)|one (more|less|fewer)|again)
            (there'll|there will|will be|there's|there is|be|expect|get) [be] no (repeat|more|further|second|next|future) (business|custom|orders|order|money|purchases|purchase|bookings|booking|visit|visits|renewal|payments|payment|chance|chances|time)
            (no more|not another|not one more) (business|custom|orders|order|money|penny|cent|dime|purchases|bookings|peso|dollar|payment|flight|stay|visit|chances) (from|for|to|out of|with|after) (me|us|you|here|this|them|now)
            (voting|vote|voted|votes) with (my|our|their|your) (feet|wallet|wallets|money)
            (part|parting|parted) (ways|company)
            (cut|cutting|sever|severing|severed|break|breaking|end|ending) [my|our|all|off] [<word>] (ties|relationship|relations|connection|links)
            (pull|pulling) the plug on (you|this|our|my|your|the)
            (call|calling|called) it (quits|a day with|over)
            (wash|washing|washed) (my|our) hands
            (give|tell|show|offer|name) (me|us) [just] (one|a|any|some|a single|single|1) [good|<word>] (reason|incentive|thing) [to|not to|why|i|we|that] (stay|not|why|i|we|leave|remain|keep|renew|to|would|should|shouldn't|convinces)
            (only|nothing|sole|one|main) [thing|reason] [that] [is|that's] (keeping|stopping|holding|keeps|stops|holds|i'm still|i am still|i stay|we stay|i've stayed|we're still|i haven't) [me|us|here|with|left] [is|from|here|back] (is|from|with|left|you|here|leaving|because|cancelling|switching|switched)
            (mad|crazy|insane|stupid|a fool|foolish|an idiot|daft|nuts|idiotic|silly|dumb|out of my mind|bonkers|gullible) to (stay|renew|keep|stick|remain|come back|pay|continue|go back|carry on|ever|use|buy|book|fly)
            (sooner|rather|prefer|happily|much rather|gladly) ~4 (than|before) ~4 (with (you|your|this|them)|you (again|guys)|your (app|airline|service|company|product|shop|store|network|site)|from you|to you|again|another (penny|minute|day|month|year|cent|dime)|<handle>)
            (keep|carry|continue|go on) (this|it|like this|on) [up|like this|on] (and|,) [then] (nobody|no one|i'll|i|we|we'll|you'll|everyone|i'm|all|people|customers|your) ~3 (stay|leave|leaving|gone|customers|lose|left|go|cancel|switch|walk|me|elsewhere)
            (reviewing|reconsider|reconsidering|rethinking|rethink|re think|reassess|reassessing|re evaluating|reevaluating|reevaluate|evaluating|questioning|debating|second thoughts about|weighing|doubting|having doubts about|pondering|discussing) (whether|if|my|our|the|staying|being|using|the future of|leaving|switching|cancelling|this|alternatives|other|continuing|renewing|an alternative) [we|i|to|other|should|it's] [<word>] (retain|<tie>|stay|staying|renew|renewing|keep|keeping|continue|options|loyalty|with (you|your)|options|providers|a customer|worth|<rival>|together|elsewhere|it)
            (lose|losing) (a|an|our|this|one|us as a|me as a) [<word>] [<word>] (account|contract|client|customer|customers|subscriber|member|family|household|patron)
            (renewal|renewing|renew) [is|date|comes|time|next|in|and|and|my|our] ~2 (off the table|unlikely|out of the question|not happening|at risk|in doubt|won't happen|no chance|depends|questionable)
            ^ [just|already|so|app|and|now|finally] (uninstalled|uninstalling|unsubscribed|unsubscribing|unfollowed|unfollowing|boycotting|unsubscribe|app deleted|account deleted|deleted the app|deleting the app|deleted your app|cancelled my|cancelled already|resigned|account closed|membership cancelled|subscription cancelled|blocked and)
            (deleted|delete|deleting|uninstalled|uninstall|removed|removing|uninstalling) (the|your|this|that) app (for good|because|already|now|today)
            (regret|regretted) [ever] [having] (switched|chosen|signed|joined|trusted|moved) [to|with|up|you|your]
            (not|never) too late to (switch|go back|change|leave|move|cancel|return|find|for me)
            too late for (me|us) to (go back|switch|leave|change|move|return|cancel|find)
            (want|wanting|like|wish|request|need|can i get|demand) (out|release|to be released|to get out|to be let out|an exit|early exit|to exit|a way out) (of|from) (my|our|this|the|your) [<word>] (<tie>|deal|mess)
            (final|last) (answer|offer|word|chance|straw|warning|bill|month|payment|order) , ~4 (part|leave|leaving|gone|cancel|switch|out|bye|elsewhere|done|goodbye|walk)
            (see you|see you all|taking you|take you|hear from) (in court|to (court|the ombudsman|small claims|tribunal|arbitration|task)|my (lawyer|solicitor|attorney|legal)|our (lawyers|solicitors|attorneys|legal))
            (ombudsman|regulator|trading standards|small claims|solicitor|lawyers|attorney|watchdog|consumer rights|consumer protection|tribunal|the press|the papers|the media|journalist) (will|would|shall|can|is|may|might|next|if|unless|about|then|and) [be|hear|know|want|love|get] ~2 (hear|hearing|interested|know|involved|contact|next|about|decide|deal|love|look|see|informed|next|you)
            ! (i|we|i've|we've|my (shop|company|business)) lost (a|an|some|several|my|our|two|three) [<word>] (customer|client|customers|clients|account|sale)
            ! (friend|friends|sister|brother|mother|colleague|neighbour|neighbor|husband|wife|son|daughter|he|she|they) (is|are|was|keeps) (thinking|considering|tempted) ~2 (joining|switching to|moving to|trying|buying|coming) ~1
            ! (thinking|considering) [of|about] (joining|switching to|moving to|trying|coming to|coming back to|buying from) (you|your|u)
            ! (subscription|account|card|it|plan|membership|licence|license|pass|app|certificate|policy|prescription) (won't|will not|doesn't|didn't|does not|did not|not|can't) [auto] renew
            ! never again (will|shall|would|did|do) (i|we) (forget|lose|leave|miss|doubt|eat|drink|be)
            ! (how do i|how can i|how to|where do i|can i|can you) [please] (stop|end|close|drop|shut|switch off|delete|pull|cut off|disconnect) [the|my|a|this|an|all] (alarm|alerts|notifications|music|app|emails|phone|tv|line|call|calls|router|window|tab|video|card reader|lights)
            ! (cancel|cancelling|delete|void|stop|close) (my|the|an|this|our|a|one|second|that) [<word>] [<word>] (order|appointment|booking|reservation|flight|ticket|tickets|table|delivery|room|payment|transfer|duplicate|request|case)
            ! (stay|staying|sticking|remain) with (you|u) [,] (the|because|as|thanks|your|thank|for now)
            ! ship ~2 (different|another) carrier
            ! (you|they|system|u) <quit> ~1
        """,
        "thanks": """
            # thanks of customers
            (thanks|thank you|thank u|thankyou|thank ya|thank-you|ty|tq|cheers) [so much|very much|a lot|a bunch|a million|a ton|kindly|again|guys|all|for the help|for your help|for that|for this|in advance|u]
            [many|big|huge|special|sincere] thanks
            thanking you
            (thank|thanking) (everyone|all|y'all|god you)
            (i|we|i'd|we'd|would|i do|much|really|greatly) [truly|sincerely|very much|really] (appreciate|appreciated) [it|your|the|you|that|this|all|how|any|u]
            ^ appreciate (it|your|the|you|that|this|all)
            (much|greatly|very much|highly) appreciated
            (would|will) be [greatly|much|highly|very|so|really] appreciated
            (i'm|i am|we're|we are) [so|very|really|truly] (grateful|thankful|obliged)
            (grateful|thankful) (for|to) (your|you|the|any)
            (you're|you are|u r|youre) (a|an|the) [absolute|true|real] (star|lifesaver|life saver|legend|hero|angel|best|gem|saint|champ|rockstar)
            (god bless|bless) (you|u)
            ! thanks for (nothing|ruining|wasting|not|making me|the (headache|bad|terrible|awful|horrible|worst|stress|delay|waste)|screwing|leaving|ignoring|the lack|destroying|the runaround|messing|losing|the scam|charging|hanging up|all the)
            ! (thank|thanking) (god|goodness|heavens|heaven|lord)
            ! no (thanks|thank you)
            ! thanks but no thanks
            ! (no thanks|not thanks) to (you|your)
            ! appreciate [it] if
            ! (wouldn't|don't|do not|didn't|not|never) [really] (appreciate|appreciated)
            ! (didn't|don't|doesn't|never|can't|couldn't|won't|nobody|not even|without|even a|even|no|a simple) [say|saying|said|a|so much as|even] [a|so much as|even] (thanks|thank you)
            ! ty (dolla|the|cobb)
            ! thanks to (your|a|an|this|that|my|our|its|his|her|them|these|covid|corona|coronavirus|<handle>)
            ! thanks to the ~1 (storm|delay|delays|roadworks|weather|update|traffic|strike|virus|pandemic|bug|error|fact|lack|incompetence|mistake|mess|glitch|new|last|latest|app|website|system|policy|idiots|patch)
            (ta|merci|asante|gracias|danke|grazie|arigato|obrigado|kudos|props|thanku|tysm|thank yo|cheers mate|bless ya|xie xie|terima kasih|shukran|dhanyavad) [so much|very much|a lot|sana|beaucoup|mate|again|guys|everyone|to]
            much obliged
            ^ (genius|legend|legends|lifesaver|lifesavers|champion|magic|bless you|you beauty|heroes) $ .
            (you|u|ya) [are|absolute|total|utter|proper|real|little|guys are|are an|are a|lot are|all are] [absolute|total|real|true|proper|little|complete] (star|stars|legend|legends|lifesaver|lifesavers|genius|geniuses|hero|heroes|gem|gems|champ|champs|angel|angels|diamond|saint|saints|treasure|rockstar|rockstars|the best)
            (most|so|very|extremely|truly|eternally|really|forever|deeply|hugely) (grateful|thankful|obliged|indebted)
            (you|you've|u) [have|really|literally|just|totally] saved (me|us|my|our)
            (can't|cannot|couldn't) thank (you|u|them|him|her) enough
            owe (you|u) (one|a (beer|coffee|drink|pint|lot))
            (i|we|i'd|just) [want|wanted|would like|like] to (thank|say thank|say thanks|say cheers)
            ! ta (a|the|number|code)
            tia $
            ^ tanks $
            ! (shout out|shoutout|kudos|props|hats off|thanks|thank you) to ~4 for (being the|ruining|losing|ignoring|making me|wasting|another|nothing)
            (mahalo|merci|gracias|danke|grazie|arigato|obrigado|obrigada|takk|tack)
        """,
        "resolved": """
            # catalogue: says that it works now
            # it works now
            (it|its|it's|that|this|they|everything|all|things|app|internet|account|game|service|site|page|phone|wifi|email|mail|login|connection|tv|sound|video|printer|thunderbird|<name>) [is|are|seems to be|seems|has|have|are all|is all|now|just|finally] [now|finally|all|just|been] (works|work|worked|working|loads|loading|running|connected|fine|okay|ok|good|back|normal|up) [just|perfectly|fine|great|well|good|properly|normally|up and running|online|to normal|on] (now|again|thanks|thank you|cheers|since then|finally)
            (now|finally|and now|but now|eventually|suddenly|somehow) [it|its|it's|everything|they|that|all] (is|are|seems to be|seems|has|works|working|worked|fixed|all) [now|all|been|to be|is] (working|fixed|resolved|sorted|solved|back|good|fine|okay|ok|up and running|back to normal|loading|running|connected|again|great|perfectly)
            (now|finally|eventually) (works|working|worked|fixed|resolved|sorted|solved|arrived|loads|loading|connected|received it|got it working|got through)
            it now works
            (works|working|worked) (like a charm|a treat|perfectly|great|fine|again|beautifully|flawlessly|well|now|a dream) (now|thanks|thank you|again|cheers|for me|ty)
            (works|worked) (like a charm|a treat|perfectly|beautifully|flawlessly|wonderfully)
            back (up and running|to normal|in business|online again|on track|working) [now|again|thanks]
            (up and running) (again|now|thanks)
            (it|everything|that) (just|eventually|finally|suddenly|somehow) [just] (started|began|decided to) (working|to work|work|playing|loading) [again|now]
            # it is fixed
            (problem|issue|matter|error|everything|it|that|all|this|case|ticket|mine|concern|its|it's|that's) [has been|is|was|been|got|is now|now|seems|have been|seems to be|appears to be|has now been|has|finally|all|is all|are|seems to have been|has already been] [now|already|been|finally|all] (resolved|fixed|solved|sorted|sorted out|cleared up|rectified|taken care of|gone away|settled) [now|thanks|itself|thank you|today|by|so|for me|after]
            (problem|issue|matter|mystery|case|crisis) (solved|resolved|fixed|averted|sorted|is gone|went away|disappeared|resolved itself|sorted itself out|fixed itself)
            (that|this|it|which|your ~2|those|yes|yep|yeah|yup|update|restart|reset|link|trick|solution|tip|suggestion|advice|steps|workaround) [has|have|seems to have|definitely|just|actually|finally|seemed to|appears to have|really|totally] (worked|fixed it|fixed the|fixed my|solved it|solved the|solved my|resolved it|resolved the|resolved my|sorted it|sorted the|did the trick|done the trick|did it|cleared it|helped a lot|helped me|helped thanks|was it|got it working|fixed everything|helped immensely)
            (restarting|resetting|reinstalling|updating|clearing|changing|rebooting|uninstalling|logging out|deleting|disabling|turning) ~5 (worked|fixed it|fixed the|solved it|solved the|did the trick|resolved it|resolved the|sorted it|helped)
            (i|we|i've|we've|just|i have) [have|just|finally|was able to|were able to|now|eventually|actually|managed to|did|also|able to] (fixed it|solved it|resolved it|figured it out|figured out|sorted it|sorted it out|got it (working|to work|sorted|fixed|back|resolved|all)|fixed (this|that|the|my)|solved (this|that|the|my)|resolved (this|that|the|my)|sort it out|fix it|solve it|resolve it|figure it out|got (everything|things|that|this) (working|sorted|fixed|resolved|to work)|worked it out|found the (solution|problem|issue|answer|cause|culprit|fix|setting)|got my (refund|money|order|package|account|code|replacement|email|emails|parcel) [back|today|this|now|yesterday|in|thanks])
            (managed|able) to (sort it|fix it|resolve it|solve it|fix the|resolve the|do it|make it work|figure it|log (in|back in)|get (in|it|back|into|my)|download it|recover|restore|access|connect|sign (in|back)|complete|redeem|reset|print) [out|in|back|now|thanks|again|sorted|working]
            (i|we) can (now|finally) (log|login|sign|access|connect|see|play|use|open|download|watch|hear|send|print|get|browse|work|receive|read|call|text)
            (i|we) can (log|login|sign|access|connect|see|play|use|open|download|watch|send|print|get) ~3 (now|again) [thanks|thank you]
            (they|everyone|everybody|both|them|us|users|customers|staff|students|she|he) can (log|login|sign|access|connect|see|play|use|open|download|watch|send|print|get) ~3 (now|again)
            ^ [yes|yep|yay|and|all|great|hooray|it] works $
            (it|app|screen|display|status|page|phone|account|light|line) [now] (says|shows|reads|displays) (connected|online|active|paired|paid|approved|verified|complete|completed|confirmed|working|ready|synced|fixed|open|resolved|ok|okay|green) ~4 now
            (i'm|im|we're|i am|we are|am) [now|all|back|finally] (back in|in now|back on|back online|connected|good now|all good|all set|all sorted|up and running|able to (log in|access|use|play|sign in|connect|see|send|receive) [it|my|again|the] (now|again|thanks))
            (got|received|have|just got|i've got|have received|finally received|finally got) [it|the|my|your] [refund|money|package|order|email|code|replacement|parcel|item|card|delivery|voucher|reply|credit|points|items] (back today|today|this morning|just now|yesterday|thanks|finally|safely|now thanks|now thank)
            (refund|package|order|parcel|item|replacement|delivery|code|email) [has|just|finally|now|was] [finally|just|now] (arrived|received|came through|delivered|came|showed up) [today|now|thanks|safely|this|yesterday]
            (answers|answered|answer) my (question|questions|query)
            (it|that|this|which) (does|did) the job
            (now|it) (behaves|works) as (i|we) (expect|expected)
            ^ got (the|my|our) <word> , ~3 (fine|great|perfect|good|thanks|thank)
            (repair|restart|reboot|reinstall|update|change|setting|settings|fix|suggestion|solution|one|it|that|this) [seems to have|have|has] (did the trick|done the trick)
            [so|and|now] all is (well|good) [now|again]
            ^ (figured|worked|sorted) out (how|what|it|the)
            ^ (figured|worked|sorted|solved|fixed) (it|this|that) [out|myself|now]
            ^ closing this
            ^ (now|ok|okay|all) [it's|is|its] (working|works) (correctly|properly|fine|perfectly) [now|again]
            ^ working (correctly|properly|fine|perfectly|again|normally) [now|again]
            work like a charm
            (i|we|i've|we've) [have|had] [just|finally|now] (found|discovered|stumbled (across|upon|on)|came across) [that] [a|an|the|my] (solution|answer|fix|workaround|culprit)
            (that|this|it|which|changing ~2|removing ~2|reinstalling ~1) [has|have] [now|finally|also] (restored|solved|fixed|resolved) (the|my|this|that|everything) (problem|problems|issue|issues|autocomplete|function|functionality|facility|error)
            (made|makes) the (problem|issue|error|message) (go away|disappear)
            (issue|issues|problem|problems) (seem|seems|appear|appears) to be (solved|fixed|resolved|gone)
            (not|no longer|didn't|don't|doesn't) have (the|this|that|any) (issue|problem|error) (anymore|any more|any longer|now)
            (problem|problems|issue|issues) [both|all|now|themselves] (solved|fixed|resolved)
            (and|then) [,] voila
            (i|we) (solved|fixed|resolved|sorted) (the|my|this|that|it) ~1 myself
            (installed|configured|synchronized|synced|works|working|worked) flawlessly [now]
            (those|these|your|the) [new] settings (solved|fixed|worked|did it)
            (all|everything|everything's) [is|looks|seems] (good|sorted|set|fixed|resolved|working|well|fine|perfect|great) (now|again|thanks|thank you|here|on my end|cheers)
            (its|it's|is|we're|i'm|all|things are) [all] (good|fine|okay|ok|sorted|fixed|perfect|resolved|solved|alright) now
            no longer (an issue|a problem|needed|need help|having|seeing|getting|happening|experiencing|stuck) [any|the|help|issues|problem|that|this]
            (never mind|nevermind) [i|it|got|found|figured|sorted|it's|its|fixed|all|resolved|solved|works]
            ^ (it worked|that worked|works now|working now|fixed|sorted|solved|resolved|all good|all sorted|all set|it works|that did it|worked|got it working|it's working|its working|it's fixed|its fixed|that helps|that helped|fixed it|worked perfectly|problem solved|all resolved|all fixed|sorted it|this worked|this works|this fixed it|works perfectly|works great|works a treat|success) [now|thanks|thank you|again]
            (yes|yep|yeah|yup|perfect|great|awesome|brilliant|excellent|ok|okay) (it works|that worked|it worked|working|works|it's working|its working|fixed|sorted|solved|resolved|that did it|that fixed it|all good) [now|thanks|again]
            # not yet
            ! never [been|really|quite|actually|ever|got|gets|get|it|is|was|has|have] (works|work|worked|working|fixed|resolved|sorted|solved|arrived|cleared|helped)
            ! (able|have|has|had|ought|going|supposed|waiting|expected|used|yet|like|getting) to be ~3 (works|work|worked|working|fixed|resolved|sorted|solved|back|running|arrived|cleared|helped|good|fine) ~2
            ! (not|n't|isn't|wasn't|hasn't|haven't|don't|doesn't|didn't|won't|can't|nothing|no|still|cannot|couldn't|yet to|until|hope|hoping|wish|want|need|needs|please|pls|when|if|should|has to be|can you|could you|must|would|will|expect|expecting|supposed|get|thought|how can|how do|how to|unless|cant|any way to|trying to|before|help me|where) ~3 (works|work|worked|working|fixed|resolved|sorted|solved|back|running|arrived|cleared|helped|good|fine|okay|ok|fix it|solve it|resolve it|fix this|fix that|it worked|figure|restore|access|recover|able to|received|connected|loading|resolve this|gone|figured) ~2
            ! (thought|think|says|said|claims|claimed|told|marked|closed|supposedly) ~4 (fixed|resolved|solved|sorted|works|working|worked) ~2
            ! (was|used to|were|had been|worked|it worked|working|works|has worked|has been working) ~3 (working|work|fine|ok|okay|good|great|perfectly|well|flawlessly|it) ~2 (until|before|yesterday|last|ago|but|previously|then|earlier|now it|and now|till|for years|for months|in the past|for over|up to|for several|for many|to it before|a few days|prior|for some|since) ~2
            ! (worked|works|working|fine|it worked) ~3 (until|till|before|but|yesterday|except|once|for a (bit|while|few|day|minute)|on my (other|phone|laptop|pc|old)|on other|in the past|everywhere else)
            ! (works|working|worked) (in|on|from|at|for|as) (a|an|the|your|my)
            ! (just|literally) got back on
            ! (rest|others|other ~2|everything else|everyone else|else|both) (work|works|working|is working|fine|are fine|is fine|worked)
            ! (all|everything) (is|was) [all] (done|working) (on|in|fine before)
            ! (everything|it|all) was (working|fine|good|up)
            ! (i'm|i am|we're|we are|was|were) (able) to ~6 (before|but|when|directly|using the|on my|from the|via|however|without)
            ! (but|however) ~3 (still|again|same)
            (problem|issue|error|bug|glitch|message|warning) [is|has|now] (gone|disappeared|cleared) [now]
            ! email came back
            ! stopped ~2 (able|working)
            ! (if|fact that) (i|we) can now
            (is|are|has|have|was|been|all) [all|now|just|also] (green|on|off|up|back|online|working|fine|good|normal|stable|quiet|fast|running|going|alive|visible|live|connected|loading|charging|ok|okay|warm|hot|cold|sorted|fixed|unlocked|restored|active|playing|recognised|recognized|syncing|printing) (again|now)
            (that's|it's|its|everything's|all's|site's|we're|i'm|they're|app's|internet's|line's|power's|water's|light's|door's|lift's|signal's|wifi's) [all|now|finally|just] (working|back|up|running|online|fixed|sorted|fine|good|connected|loading|going|on|off|green|in|unlocked) (again|now|at last|here|this end|my end|thanks|cheers|and running)
            finally (works|syncs|loads|connects|opens|prints|plays|starts|boots|charges|shows up|appeared|appears|arrived|landed|turned up|showed up|went through|came through|came thru|gone through|recognised|recognized|fixed|updated|installed|synced|connected|delivered|refunded|sorted|logged in|managed|cleared|unlocked|credited|accepted|verified|detected|resolved|working|back|got in|in|up)
            (now|again) [it|everything|all] (works|syncs|loads|connects|opens|prints|plays|boots|charges)
            (works|syncs|loads|connects|opens|prints|plays|boots|charges|starts|heats|heats up|cools|runs|turns on|downloads|installs|updates|pairs|streams|records) [fine|perfectly|properly|great|well|normally|just fine|ok|okay|as it should] (now|again|since|after) [the|that|thanks|your|we|i|it|for]
            (fine|ok|okay|perfectly|properly|normally|correctly|great|smoothly|beautifully) now [thanks|cheers|ta|thank] $
            no (more|further) <word> (since|now|so far|after|anymore|today) [the|that|your|i|we|<number>|then|last]
            no (throttling|errors|error|crashes|crash|lag|dropouts|problems|issues|freezing|leak|leaks|noise|buffering|drops|glitches|warnings|complaints|trouble) (now|anymore|any more|since|so far|at all now)
            [that|it|this|which|browser] (did|has done|have done|done) the trick
            (got|have|had) it (going|working|to work|sorted|running|up|fixed|back|open|done|solved|figured out|all sorted) [now|again|thanks|cheers|in the end]
            (oh|wait|nvm|ah|aha|update|edit|ok|okay|actually|nevermind|phew) [wait|never mind|i|i've|just|have] (found|fixed|solved|sorted|figured|got) (it|them|that)
            ^ [just|finally] (found|fixed|solved|sorted|cracked|swapped|done) it $ .
            (it|payment|transfer|order|money|all|that|finally|has|just|refund|booking|everything|upload|application|they) (went|gone|came|has gone|has come|got|goes) (through|thru) [now|fine|on the|today|just now|this|finally|ok|okay|straight away]
            ^ (gone|went|came|all) (through|thru) [now|fine|today|ok|okay]
            ^ it [just|actually|finally|now] (booted|worked|connected|synced|loaded|printed|installed|started|opened|downloaded|charged|came on|turned on|came back|lives|arrived|landed|fits|paired|unlocked|cleared|sorted itself) [now|again|perfectly|fine|up|today|at last|thanks] $
            (light|lights|light's|alarm|beeping|noise|message|warning|banner|popup|loop|error|bug|lag|glitch|charge|fee|block|restriction|hold|ban|pending|leak|smell|lock|error's|buzzing|hum|flicker|delay|spinner) (is|are|has|have|'s) [now|all|finally|been] (gone|off|stopped|disappeared|cleared|lifted|removed|fixed|reversed|refunded|sorted|resolved|waived|vanished)
            (light's|lights|error's|alarm's|noise's|bug's) (off|gone|fixed) $
            (i'm|im|i am|we're|we are) (in|back in|back online|sorted|all set|online again|up again|good to go|logged in|connected|all good) [now|again|finally|here] $
            false alarm
            was (with|at|in) (my|the|our|a) [<word>] (neighbour|neighbor|neighbours|neighbors|spam|junk|promotions|reception|concierge|porch|mailbox|drawer|garage|bag|lobby) [all along|folder|box|after all]
            (second|new|replacement|right|correct|missing) (burger|order|one|parcel|item|unit|card|router|phone|part|pair|size|box|bag|package|device|charger|piece) [has|have|just|finally] (arrived|came|landed|delivered|turned up|is here)
            (arrived|came|landed|delivered|turned up) [,] (hot|safe|safely|intact|in one piece|in perfect|on time today|this morning|just now|today|at last|in the end)
            (money|refund|payment|package|parcel|order|card|code|email|mail|luggage|bag|suitcase|points|credit|salary|invoice|link|pin|voucher|ticket|tickets|part|cash|transfer) [has|have|is|just|have all|finally|now] (landed|arrived|showed up|turned up|came through|come through|is here|been received|been credited|been refunded|came in|got here|in my account|appeared) [now|today|this|just|finally|thanks|at last|ok]
            works now
            you were [totally|absolutely|so|quite|completely] right , it
            (all|everything|we're|we are|that's|it's) [now|is|all] (sorted|fixed|settled|squared away|good|working|back to normal|in order) (now|on my (side|end)|at my end|this end|here|thanks|cheers|again)
            (resolved|sorted|fixed|solved|working) (at|on|from) (my|our) (end|side)
            ^ [all|now|just|and|yep|yes|ok] (sorted|fixed|solved|resolved|working) [now|again|thanks|cheers|here] [,|and|the|turns|thanks]
            back online
            (loads|works|working|opens|connects|runs|syncs) again
            ! (was|were|been|worked|ran) ~3 (fine|ok|okay|perfectly|properly|normally|great|well) , [and|but] now ~1
            ! (fine|ok|okay|perfectly|properly|well|great|good) , [and|but] now (it|i|the|my|all|when|nothing|every|they|we|won't|can't)
            ! (went|gone|came) (through|thru) (twice|but|and (then|yet|still)|yet|with|the|my|our|all|a|customs|security|your|every|several|to)
            ! (when|until|once|if|before|after|as soon as|whether|that|hope|hoping|wish|get|want|need|expecting|so|hasn't|haven't|not|never|n't|unless|can|will|would|should|could|must|please|let me know) ~4 (is|are|be|has|have|works|arrives|back|goes|comes|gone|through|landed|arrived|online) [all|now|been] ~1
            ! (says|said|showing|shows|marked|status|tracking|claims|told) ~4 (delivered|arrived|refunded|resolved|fixed|sorted|landed|credited|received|cleared)
            ! (still|again|yet) ~2 (not|no|isn't|won't|down|broken|off|out)
            ! (down|broken|gone|off|out|failing|crashing|stuck|late) again
            ! (found|find) it (hard|difficult|strange|odd|annoying|funny|weird|frustrating|impossible|ridiculous|rude|unacceptable|confusing)
            ! (power|water|internet|signal|heating|light|lights|phone|screen|service|access|account) (is|are|has|have) [now|been] (off|gone|disappeared|vanished|removed) ~1
            ! (is|are) (now|all) (off|cold) again
            ! finally got through to
            ! (change|set|turn|switch|revert) it back
            (finally|at last) (works|working|fixed|sorted|resolved|solved|loads|loading|connects|connected|arrived|got it|syncs|synced|prints|opens|plays|online|ok|okay|fine|charging|running|visible|showing)
            (works|working|worked|fixed|sorted|resolved|solved|arrived|running|loading|connected|charging|online|back|perfect) (now|again|at last|finally|thanks|cheers|ta|thank)
            (that|it|this|which|those|restart|reset|update|trick|tip|link|code|reboot|your ~1) [has|have|seems to have|really|totally|finally|just|all] (did it|fixed it|worked|solved it|sorted it|helped|cured it|cleared it|brought it back|got it|does it|done it|nailed it|cracked it|went through)
            (got|received|found|have|finally have|just got|picked up) (it|the|my|them|your) [<word>] [<word>] (now|today|this morning|just now|yesterday|back|at last|thanks|safely|in the end|cheers)
            (i'm|im|we're|i am) [now|all|back|finally] (in|sorted|set|connected|online|good|done|up and running|able to) (now|again|thanks|cheers|log|see|play|use|print)
            no (longer|more) (an issue|a problem|needed|broken|stuck|happening|crashing|showing|errors|problems|issues|need)
            (problem|issue|error|mystery|case|ticket) (solved|sorted|fixed|gone|closed|resolved|went away|disappeared)
            (can|could) (now|finally) (see|log|sign|use|print|play|hear|access|get|open|send|watch|call|pay|sleep|connect)
            (turned|showed|popped) (up|out) (this|today|in|at|just|after|safe|finally|eventually|on|it was|to be)
            (close|can close|you can close|please close|feel free to close) (this|the|my) [<word>] (ticket|case|thread|issue|request|claim)
            ! worked [fine|well|ok|okay|perfectly|great|normally|properly|just fine] (this (morning|afternoon|week|month|year|evening)|yesterday|earlier|last <word>|before|until|till|all (day|week|month|year))
            ! (came|went|come|go|going|installed|reinstalled|logged|log|tried|turned|put) ~2 back again
            (it's|its|it is|they're|we're|that's) [now|finally|all] back (up|on|online|now|working|for me|to normal) [now|again|thanks|for me] $
            (sound|signal|service|internet|power|site|app|everything|wifi|picture|channel|connection|electricity|water|heating|network|server) (is|are|came|has come) [now|finally|all|just] back [up|on|online|now|again|working|for me] $
            got through (finally|eventually|in the end|thanks|now|to (someone|somebody|an agent|a person|a human))
            (ignore|disregard|forget|scrap|scratch) (my|the|that|this) [last|previous|earlier|above] (message|tweet|email|dm|comment|question|complaint|post|request)
            turns out (it was|the problem was|the issue was|i (had|was|needed|forgot|just)) (my|me|just|on my|the wrong|using|looking|to|a (setting|bad|loose|faulty|dead))
            no [further|more|longer any] (help|assistance|action|follow up|response|reply) (needed|required|necessary)
            ! (isn't|not|never) [yet|up and|coming] back
            found (it|the ~2|my ~2|them) (in (spam|junk|trash|the (spam|junk|trash|bin))|already|now|thanks|thank you|sorry|after all)
            (was|is|turned out to be) (my|our) own (mistake|fault|error|bad|doing|typo) [sorry|all along|after all] $
            ^ [phew|all|now|finally|ok|okay|yay|great] sorted [now|thanks|cheers|out] $
            (just|finally|already) (got|been|was) (delivered|refunded|credited|unlocked|restored|reinstated|reactivated|approved|verified) $
            (they've|you've|they have|you have|bank has|support has) [now|already|just|finally] (credited|refunded|restored|unlocked|reinstated|reactivated|fixed|replaced) (my|me|it|the|us|our)
            (scratch|scrap|ignore|disregard|forget) (that|this|it) , <word>
            can (ignore|disregard|close) (this|it|that|my (ticket|message|request|case|question)|the (ticket|case|request)) [now|then|thanks] $
            (engineer|technician|plumber|driver|colleague|agent|rep|team|guy|lady|support) ~2 (came|fixed|sorted|solved|resolved|repaired) [it|this|that|everything] and (it's|it is|now|everything|all) ~1 (perfect|fine|working|works|good|sorted|ok|great)
            (it|site|app|page|light|tracking|system|package|parcel|order|payment|refund|download|update|door|account) (finally|eventually) (let|lets|loads|went|synced|loaded|connected|updated|arrived|opened|installed|downloaded|printed|booted|came through|accepted|appeared|showed up)
            finally let (me|us) (in|through|log|sign|download|update)
            (synced|resolved|corrected|sorted|fixed) (itself|overnight|by itself|on its own) [out]
            can (now|finally) (hear|see|log|access|play|open|use|watch|print|send|pay|book|call|read|download|sign|get)
            can (hear|see|log in|access|open|use|play|print|connect|download) <word> [<word>] now $
            (i|we|i've|finally) managed to (book|log|pay|download|access|fix|sort|order|find|connect|reset|recover|register|solve|get (in|it|through|into)) [it|in|myself]
            (tracking|status|app|page|balance|order) [has] (updated|refreshed) (now|finally|thanks|and)
            (was|has been|been|got) [now] (changed|waived|reversed|corrected|upgraded|rebooked|amended) , (thanks|thank you|cheers)
            ! (not|haven't|hasn't|can't|if|until|unless) ~1 (managed|sorted|found|updated|credited|refunded|restored)
            ! managed to (get|find) (no|nothing|nobody|a different)
            ! i'm back
            ! (if|when|once|until|unless) (it|they|this|that) finally
            ! (credited|refunded|replaced|fixed|changed) (the|my) wrong
            ! can i (ignore|disregard|close)
            ! finally (arrived|came|delivered|opened|loaded) (broken|damaged|wrong|empty|cracked|but)
            (it's|it is|they're|they are) [now|all] (printing|charging|running|loading|ringing|heating|cooling|syncing|connecting|flushing|spinning|recording|streaming|sending|draining) (again|fine|now|normally|properly|perfectly|smoothly|as it should|like new)
            (they|it|both|all|everything|the <word>) (charge|charges|print|prints|run|runs|load|loads|ring|rings|fit|fits|open|opens|start|starts|connect|connects|close|closes|heat|heats|cool|cools|go|goes) [now|all|just] (fine|perfectly|smoothly|well|nicely|properly|without a hitch|like new|as it should|as they should|beautifully|like a dream)
            (money|refund|water|power|light|heating|signal|balance|amount|credit|payment|parcel|package|booking|data|photos|files) (is|are) (there|back|in|on my account|in my account|here) [now|again|since|today|at last|finally] $
            ^ (that|this) was it [,]
            [it|everything|heating|water|line|internet|signal] has been (fine|good|ok|okay|perfect|stable|quiet) [again] (since|ever since|from)
            ^ got (it|them) , ~6 (in my|on my|here|inbox|arrived|open)
            (is|are) (happy|content|delighted|smiling|pleased) again
            and [it|all|everything] (works|worked) $
            (i'm|i am|just) answering my own (question|post|issue|problem)
            (update|updating|post|posting|share|sharing|leave|leaving) ~5 in case (it|this|that) helps (others|anyone|someone|somebody|anybody|other ~1)
            the (solution|fix|culprit|trick) was [in fact|actually|simply|just] (to|my|the|that|in|a <word> <word>|patience)
            ! (solution|fix|trick|culprit) was (not|never|supposed|only|temporary|to (wait|buy|call))
            (did not|didn't) have the (issue|problem|error) (anymore|any more|any longer)
            (that|this) answers (it|my question|my questions|everything|that)
            [and|then] it went through [now|fine|this time|thanks|thank|perfectly|finally|without]
            without ~3 (it|that|this|everything) [all] (went through|worked|works|loads|runs|opened|printed|fits|is fine)
        """,
        "unresolved": """
            # catalogue: says that it still fails, or that the advice did not help
            (still|it still|but it still|problem still|issue still) (not|no|isn't|is not|doesn't|does not|don't|won't|can't|cannot|hasn't|haven't|didn't|nothing|won't|unable|having|happening|happens|broken|down|the same|same|getting|failing|fails|fail|crashing|crashes|stuck|persists|an issue|a problem|experiencing|waiting|doing|locked|shows|showing|says|saying|gives|giving|get|gets|have|has|see|seeing|without|pending|missing|appears|occurs|there|offline|out|unresolved|keeps|keep|freezing|buffering|loading|wrong|error|doesn|asking|disconnecting|slow|blank|black|receiving|can not|does|freezes|refuses|unresponsive|isnt)
            (didn't|did not|doesn't|does not|hasn't|has not|haven't|won't|don't|didn|not|never|hardly) [seem to|really|even|actually|fully|been|quite|yet] (work|help|fix|solve|resolve|worked|helped|fixed|solved|resolved|change|make|do|sorted|make any difference|make a difference|answer|working|helping|address|load|do anything|help at all|fixed it|change anything|get me|do the trick)
            (no|nope|nah|unfortunately|sadly|negative|not) [it|that|this|still|luck|none|nothing|they|the|i|didn't] (no|luck|didn't|doesn't|still|not|hasn't|isn't|won't|none|nothing|same|it|joy|dice|change|difference|avail|work|help|worked|working) [still|not|didn't|doesn't|hasn't|isn't|work|worked|help|helped|the same|working|it|that]
            ^ (no luck|no joy|no change|no difference|no dice|nothing works|nothing worked|nothing happens|nothing happened|nothing changed|nothing|same|same thing|same issue|same problem|same error|same result|nope|not working|doesn't work|didn't work|did not work|no good|still nothing|not fixed|not resolved|not solved|still not|still no|not yet|not really|no it didn't|no it doesn't|no that didn't)
            (nothing|none of (that|these|those|this|it|the ~3|your ~2|them)|neither|no solution|no fix|not one) [has|have|seems to|of ~2|i tried|that i|i've tried|had|is|i do|you] [of|have|tried|did|ever|suggested] (works|worked|work|working|helps|helped|help|happens|happened|changed|changes|fixes|fixed|solves|solved|seems to work|seems to help|did)
            (same|exact same|identical|the very same) (problem|issue|error|thing|message|result|results|situation|outcome|story|response) [again|still|as before|happens|persists|occurs|here|keeps|is|after|even]
            (tried|did|done|followed|used|attempted|restarted|reset|reinstalled|cleared|updated|checked|completed|performed|went through) [all|that|this|it|everything|your|the|those|these|and|multiple|several] ~6 (but|and|yet|still|no|nothing|didn't|doesn't|not|however|without) ~3 (no|nothing|still|same|not|doesn't|didn't|avail|luck|success|won't|isn't|failed|problem|issue|worked|work|helped|help|hasn't|can't|persists|error|change|happens)
            (to no avail|without (success|luck|any luck|avail|a result|results|any success|any result|any improvement)|no avail|with no (luck|success|result|results|avail|joy))
            (not|isn't|is not|hasn't been|has not been|wasn't|never|aren't|not been|never been) [been|yet|fully|really|actually|even|completely] (working|resolved|fixed|solved|sorted|helping|helpful|sorted out|addressed|rectified|corrected|restored|responding)
            (unresolved|unsolved|unfixed|not yet (fixed|resolved|solved|sorted|working|received))
            (problem|issue|error|it|this|bug|glitch) [still|has|have|is|just|keeps|continues|keeps on] [come|came|coming|started|happened|happening|to|still] (persists|persist|persisting|continues|continue|remains|happens again|back again|came back|is back|returned|recurring|happening again|to happen|occurring|reoccurring|reappeared|again|still there|keeps happening|started again)
            (happened|happening|happens|broke|broken|crashed|down|failed|stopped|started|back|out|disconnected|gone) again
            (it|it's|its|that|which|this) (only|just) (worked|lasted|works|helped) (for|once|a|until|temporarily)
            (worked|fixed|working|fine|good) ~4 (but|and|then|now) ~3 (again|stopped|back|not|isn't|same|broken|crashed|down|gone|failed|happening|doesn't|no longer)
            (your|the|that|this|those|these) (solution|advice|steps|link|fix|suggestion|suggestions|article|instructions|answer|workaround|page|tips|links) [you|sent|gave|provided] [did|does|do|is|was|are|just|has|had|to] (nothing|not|didn't|doesn't|don't|no|useless|isn't|wasn't|aren't|broken|dead|unhelpful|hasn't|led|takes|fails|failed|wrong)
            (already|i've|i|have) [already|have] (tried|done|did) (that|this|it|all|those|these|everything) [already|before|twice|and|but|of|several|many|multiple]
            (doesn't|didn't|does not|did not|don't|not) (answer|address|explain|help with|solve|fix) (my|the|anything|this|that|why|me|how)
            (no|not) (help|helpful|use|improvement|difference|change) [at all|whatsoever|to me|yet|so far]
            (i'm|i am|we're|am|are|i) still (having|getting|experiencing|seeing|stuck|waiting|unable|not|locked|facing|missing|without|can't|cannot|don't|haven't|need|get|have|see|receive|receiving|being)
            ! not (a|an) (problem|issue)
            ! unfortunately no (warranty|support|budget|longer|idea)
            ! (solve|solving|solves|have|having|others|anyone|someone|people|anybody|who) ~2 [the] same (issue|problem)
            ! (did not|didn't|don't|do not) have (the|this|that|any) (issue|problem|error)
            ! (no longer|not) (having|getting|seeing|experiencing|stuck|an issue)
            ! ^ nothing (else|more|to|like|but|personal)
            ! (does|do|did|is|has|have|will|would) (it|this|that|they|these|those|the|your|you|anyone|anybody|there|any) ~3 (work|help|working) ?
            ! (no|not) change (in|of) plans
            [is|are] still (empty|blank|missing|offline|black|frozen|stuck|slow|broken|dead|red|blinking|invalid|locked|gone|down|crashing|failing|red|loading|wrong|there|spinning|out)
            ! (send|resend|share|post|show|give|say|explain|repeat|forward|read|order|buy) (it|that|this|them) again
            ! (runs|works|running|working) (fine|perfectly|well|great|smoothly|ok|okay) again now ~6
            ! same thing (i|we) (must|need|want|have|should|can|could)
        """,
        "suggestion": """
            # catalogue: feedback about product or service beyond a fault report, praise of it included
            # asks for a change of the product
            (please|pls|pretty please|can you|could you|can u|can we|could we|can you guys|would you|will you|kindly|can you please|could you please) [just|also|at least|guys|please|finally|start|consider|start to] (add|allow (us|users|me|people|for|auto|multiple|more|the|custom*|<ing>)|make it (so|possible|easier|able|that|where|an option)|bring back|bring (it|this|that|the|them) back|include|implement|improve|introduce|support|integrate|put back|consider|train|give us (the|an|a|more|our own|our|back|some|dark|better)|give (users|people|customers) (the|an|a|more)|let us (choose|turn|disable|use|have|know when|customize|opt)|make (the|your|a|an option) ~3 (better|easier|bigger|smaller|available|optional|clearer|compatible|work better|more)|hire (more|better|someone|people)|provide an option|create a (feature|way|option|mode|button|setting)|change (it back|this policy|your policy|the (design|layout|interface|name of|policy|colour|color))|stop (changing|forcing|making|enabling|selling|allowing|pushing|advertising|recommending|letting people|letting sellers|capitalizing|removing)|get rid of|teach|ban|block people|suspend|reconsider|rethink|have an option|expand|release (a|an|the|more)|return the|educate|develop|redesign|extend)
            (can you|could you|please) [please|pls] (ban|stop) (people|sellers|users|anyone|them|these) from
            (and|please) fix (the|your) (aircraft|seats|ui|design|layout|signs|signage|policy|policies|pricing|menu|search|app on|website|app store)
            (bring|put) back [the|my|our|that] (old|feature|option|classic|original|previous|paper|free|ability|button|dark|<word> (feature|option|mode|button|flavor|flavour|menu|version|layout|design))
            (bring|put|give) (us|it|them|that|the ~2) back (please|in stock|on the menu|to stores)
            (i|we|i'd|we'd) [would|do|just|also|only|really] (suggest|recommend|propose) (that you|you (guys|should|add|make|consider|allow|have|provide)|adding|making|to (add|have|make|provide|include)|a (feature|way|change)|<handle>)
            (i'd|we'd|i would|we would|would|i) [really|just] (love|like|want|prefer) (to see|it if you|if you (added|could add|would add|had|made|brought|offered)|you to (add|make|bring|include|offer)|an option|the (option|ability)|a (feature|button|setting|mode|way for|better) [<word>]|more (options|control|variety|choice|features|details|flexibility)|a dark|dark mode|to be able to)
            (i|we|users|people|customers) (want|need) [<name>] [<name>] (recent|a|an|more|dark|offline|back|better|real) [<word>] [<word>] (places|option|feature|button|mode|setting|toggle|filter|integration|support|ability|app|tool|shortcut|version|widget|control|sorting|back in|folder view)
            i want <name> <name> in (the|your)
            (my|a|one|another|just a|small|quick|here's a|here is a|friendly|some|have a) (suggestion|suggestions|feedback|feature request|feature requests|recommendation|idea for|ideas for|request for a feature|wish|improvement) [for|is|would] (for|is|would|to (you|improve|add|make)|about|on|regarding|that|if|from a)
            (feature request|feature requests|wishlist|wish list|enhancement request|product idea|constructive criticism|feature suggestion)
            ^ (suggestion|suggestions|feedback|feature request|idea|request) ,
            (how about|what about|why not|why don't you|why can't you|why don't they|have you considered|have you thought|ever (consider|considered|think about|thought)|consider|please consider|considering|any chance (of|you)|any plans (of|to|for)|when (will|are) you [going to]) [guys|you|just|to|that|of|about|can|could|an|a] (add|adding|make|making|allow|allowing|include|including|bring|bringing|have|having|let|letting|implement|implementing|offer|offering|create|creating|support|supporting|introduce|introducing|improve|improving|providing|update so|hiring|training|adding a|option|feature)
            how about (a|an|some|adding|making|giving|letting) [<word>] (update|option|feature|way|version|mode|discount|refund for|training|button|app|support)
            (wish|wishing|hope|hoping|if only) [that|for] (you|there|this|it|they|your|we|<handle>|<name>|more|the app|the site|u|y'all|someone) [guys|all|check in|app|team|<word>] [<word>] (would|could|had|were|was a|was an|was more|made|allowed|added|offered|brought|supported|carried|sold|let us|do better|improve|consider|explained|provide|provided|hire|train|fix your)
            # you should
            (you|you guys|u|y'all|they|<handle>|the app|this app|your (app|site|website|company|team|staff|service|system|store|agents|drivers)|google|apple|spotify|adobe|hulu|ebay|amazon|microsoft|zoom|facebook|netflix|youtube|uber|tesco|delta|someone there) [really|just|also|all|definitely|seriously|guys|people] (should|need to|needs to|ought to|might want to|may want to|might wanna|should've|should have|could do with|need|needs|must|have got to|gotta) [really|definitely|at least|just|also|seriously|probably|all|do|start|be able to] (add|allow|make|have (a|an|more|some|better|the option)|include|give (us|people|users|customers|the|an)|offer|bring|improve|change (the|your|this|how)|implement|let (us|people|users|customers|me know)|provide|create|consider|train|hire|support|stop (allowing|selling|letting|people|making|putting|charging|enabling|doing)|do (better|more|something|much|a better)|be (ashamed|doing|giving|offering|stopping|able|clearer|more|better|giving|paying|refunding)|work on|integrate|introduce|remove (the|this|these|that)|rethink|teach|invest|enable|look into|warn|inform|notify|tell (people|customers|us)|communicate|extend|open (more|up)|reduce|lower|increase (the|your)|use (a|the|some)|start|clean|learn|explain|step up|upgrade|redesign|suspend|ban|block|waive|get (better|rid|your act|more)|better|more (staff|people|trains|flights|options)|an option|a (better|dark|feature|button|way)|fix (the|your|this) (ui|layout|policy|system|process|app)|add|treat|honor|credit customers|publish|expand|crack)
            (might|may) want to (clean|consider|think|look into|add|check your|train|hire|update your|change|warn|fix|stop|tell|teach|review|rethink|work on|get)
            (a|an|one|perhaps a|maybe a) (option|feature|button|setting|toggle|mode|way) [to|for|that] ~6 (would be|needed|please|is needed|would help|should be|missing)
            (it|that|this|to (see|have|get) ~4|would|having ~3|if you ~4) (would|could|might|'d) [really|also|just|actually] be [so|a|much|very|really|such|even|more] [much|so|huge] (nice|great|good|awesome|cool|helpful|amazing|better|wonderful|useful|lovely|super|ideal|fantastic|perfect|convenient|easier|idea|improvement|feature|addition|brilliant|nicer) (if|to (have|see|be able|get|add|let)|for (you|the|users|us)|when|having|feature|addition)
            to (see|have) ~5 would be (nice|great|good|awesome|cool|lovely|amazing|helpful)
            (would|'d) be (nice|great|good|awesome|cool|helpful|amazing|better|useful|lovely|ideal|nicer) (if (you|there|it|the|we could|they|<handle>|your)|to (have (a|an|the|more|some)|be able to|see (more|a|an|some)))
            (needs|need|lacks|lacking|missing|could use|could do with|should have|desperately need) (a|an|the|some|to be|more|better|real|dark) [<word>] (option|feature|button|mode|setting|toggle|filter|integration|support for|way to|ability|app for|tool|shortcut|training|staff|improvement|functionality|warning|search bar|menu|playlist|widget|details there|sorting|update)
            (need|want) more (details|options|control|variety|info|information|flights|trains|staff) (there|on|in|about|for)
            needs to (make it so|be (fixed|changed|updated|an option|a way|easier|clearer|addressed|more|improved|banned|held)|do (something|better|more|much)|add|stop|step up|implement|allow|train|hire)
            must do (much) better
            (need|needs) to halt
            (there|it) (should|needs to|must) be (a|an|some|more|another|easier|clearer|possible to|able to) [<word>] (way|option|feature|button|setting|limit|rule|law|warning|notice|method|policy|staff|to (turn|choose|select|disable|add))
            # compares, blames or praises the product
            (better|easier|nicer|simpler|worse|more (useful|helpful|convenient|efficient|intuitive|user friendly)) (before|than (before|the (old|new|previous|last)|via|through|by|calling|the forum)|via|the old way)
            (old|previous|classic|original|last) (version|layout|design|app|interface|ui|email|system|look|site|website|format|logo|packaging|way) [was|is|much|so|worked|had] (so|much|way|far|a lot|was|is|worked|looked) [much|way|so|far|a lot] (better|easier|nicer|superior|fine|cleaner|simpler)
            (is|are|was) (way|much|so much|far|a lot) (better|easier|nicer|faster) $
            (hate|hated|dislike|disliked|loathe|can't stand|not a fan of|not liking|don't like|do not like|don't love|not loving|terrible) (the|this|your|that) (new|latest|update|redesign|layout|interface|design|ui|look|policy|policies|change|changes|menu|email|packaging|format|logo|website|app)
            (love|loved|loving|adore|enjoy|enjoying|impressed (with|by)|fan of|big fan of) (the|this|your) (new|latest|update|redesign|layout|interface|design|ui|look|feature|packaging|<word> (feature|update|app|design|service|staff|store|flavor|flavour|product|playlist))
            (shout out|shoutout|kudos|props|hats off|compliments|commend|commendation|praise) (to|for|on) (the|your|<name>|my|all|<handle>)
            (staff|team|employee|employees|agent|driver|crew|manager|cashier|associate|chap|guy|lady|gentleman|colleague|attendant|barista|pilot|server|rep|nurse|teller) ~7 (was|is|are|were) [so|very|a|an|really|the|just|absolutely|such a|extremely] (amazing|excellent|great|wonderful|fantastic|awesome|brilliant|helpful|friendly|lovely|outstanding|superb|big ray|ray of|star|kind|patient|pleasant|polite|professional|best|rude|unhelpful|horrible|terrible|awful|unprofessional|ray)
            (policy|policies|process|procedure|rule|rules|fee|fees|pricing|website|site|ui|interface|design|app|layout|menu|packaging|system) [just|really|absolutely] (sucks|suck|stinks|is (stupid|ridiculous|terrible|awful|unfair|a joke|confusing|outdated|horrible|so bad|clunky|ugly|a mess|too complicated|not user friendly|garbage|trash)|makes no sense|needs (work|fixing|improvement))
            (not user friendly|user unfriendly|unintuitive|not intuitive|clunky|poorly designed|badly designed|bad design|bad ux|terrible ux|bad ui|terrible ui)
            (no one|nobody|customers|users) (asked for|wants|wanted|needs|needed) (this|it|a|the|that|an) [new] (update|change|feature|ability|option|redesign|layout)
            (why|how come) (is there|are there|isn't there|aren't there|don't you have|do you not have|can't (i|we|you|users) [<word>] (choose|select|turn|sort|filter|disable|customize|edit|search|multi)) [still] (no|a|an|any|the) [<word>] (option|way|feature|button|setting|dark|support|filter|ability|mode|app|version)
            (petition|upvote|vote) (for|to) [this|bring|add|get|have|make|a]
            (do|take) (something|action|a stand|any action|better) (about|against|on) (this|it|that|the|these|price|sellers|people|scammers)
            (you|u|y'all) can do better
            (crack down|clamp down) on
            (stop|end|ban|halt) [the|all|these|this|selling|letting|allowing|enabling] (price gouging|price gougers|gouging|gougers|auctions|people selling|sellers|profiteering|capitalizing|profiting|listings of|the sale of|these listings|ads|scalpers)
            (suspend|waive|defer|freeze|extend) (mortgage|payments|all payments|credit card|fees|late fees|the fees|change fees|deadlines|rent|membership|my membership|expiration)
            talking via ~4 (better|easier|nicer)
            (lacks|needs|lacking|zero) (transparency|consistency|communication|accountability)
            # asks for help, not for a change
            ! (any|got any|have any|for any|other|another|some|your|these|further) (suggestions|ideas|suggestion|idea|thoughts|tips|recommendations|feedback)
            ! no idea
            ! as feedback
            ! (would|will) be (appreciated|great if you (could|can) (help|assist|check|look|send|refund|reply|respond|fix|tell))
            ! (add|adding) (an|a|my|the|another|this|more|new) (account|email|card|attachment|attachments|contact|contacts|device|signature|folder|number|person|user)
            ! (i'd|i would|i) (like|want|love) to (speak|talk|refund|reset|cancel|log|know|get|replace|recover|report|return|delete|contact|change my|update my|be able to (log|access|use|get|see|send|read|open))
            ! please (bring|give) [me|us] (my|back my|the answer)
            ! support (team|chat|ticket|email|staff|number|page|agent|this|for this|it)
            ! (make|made) (sense|sure)
            ! (might|may) want to just have someone
            ! (enable|please enable) (community|my|the|it)
            ! (stop|end) (working|charging|loading|responding|crashing|sending)
            ! (i|we|it|that|thunderbird|wife|husband|kids) (love|loved|like) it
            ^ [please|pls|maybe|also|and|just|so|perhaps|kindly] bring (back|(the|them|it|those|that|this|<word>|our|the <word>) [<word>] back)
            bring (them|it|those|folders|that ~1|the ~2) back
            bring back (the|that|those|your|our|a|old|classic|<word>)
            put (a|an|the|some|more|that|this|those|your) [<word>] [<word>] [<word>] [<word>] (on|in|at|near|by) (the|your|every|each|all) [<word>] (site|website|app|page|screen|menu|box|packaging|homepage|label|checkout|login|store|shop|lobby|room|faq|docs|email|emails|ticket|bus|train|platform|door|entrance|website|manual|guide|header|footer)
            add (a|an|some|more|the|support|dark|back|better|real|proper|<word>) [<word>] [<word>] [<word>] (option|options|feature|button|mode|support|setting|settings|filter|filters|sorting|search|integration|language|languages|subtitles|widget|shortcut|toggle|sizes|colours|colors|reminder|reminders|notifications|bins|seats|chairs|trains|buses|counter|till|lane|warning|confirmation|field|export|theme|playlist|offline|vegan|vegetarian|signs|sign|ramp|lights|benches)
            would be (ace|fab|neat|sweet|handy|brill|brilliant|lovely|great|nice|cool|awesome|useful|helpful|better|good|amazing|ideal|welcome|perfect|wonderful|fantastic|appreciated|a nice touch|a good idea|a great idea|a big help) (if you|if the|if there|if we|if it|if your|if they|if u|for|to have|to see|to be able|to get|to know|on|in the)
            (mode|option|feature|button|version|app|support|setting|english|filter|list|map|menu|sign|signs|bench|heads up|reminder|notification|warning|discount|lounge|export|search|field|theme|integration|widget|dashboard|view|chat|number|hours|times|selection|range|music|seating|parking|subtitles|guide|manual|tutorial|page) would be (nice|lovely|ace|great|good|cool|useful|handy|brilliant|helpful|awesome|amazing|fab|better|perfect|ideal|welcome|appreciated|fantastic)
            (wouldn't|would not|won't|doesn't|couldn't) hurt
            any (chance|possibility|hope|plans|plan) (of|for|to) [a|an|the|having|getting|you] [<word>] (earlier|later|more|longer|better|cheaper|bigger|smaller|new|adding|bringing|making|introducing|supporting|opening|extending|add|bring|make|introduce|support|open|extend|release|offer|stock|extra|mode|version|app|feature|option|vegan|gluten)
            (needs|need|could use|could do with|requires|deserve|deserves) (retraining|training|better training|more training|improvement|improving|an update|updating|a redesign|a rethink|an overhaul|work|fixing up|modernising|modernizing|cleaning|a refresh|more (staff|people|seats|bins|trains|buses|options|choice|variety|colours|colors|signs))
            (you|you guys|u|y'all|they|your (team|staff|company|agents|drivers)) [really|all|might|may|seriously|probably|guys] (should|need to|ought to|could|might want to|may want to|want to|should really|should consider|should at least) [at least|really|also|just|maybe|consider|think about] (add|adding|make|making|have|put|offer|hire|train|test|give|let|allow|provide|warn|open|improve|fix your|change your|change the|update your|invest|learn|rethink|work on|sell|stock|bring|do better|mention|state|say so|tell people|include|simplify|redesign|introduce|extend|publish|print|advertise|sort out your|have a|be able to|look into|get rid|stop (selling|sending|forcing|making|using)|double check|check your)
            (that|this|it|which|they|information|info|price|prices|details|warning|number) (should|ought to|needs to|must|should really|could|has to) be (on the|in the|at the|clearer|made|stated|mentioned|written|easier|fixed|standard|optional|illegal|banned|obvious|clear|clearly|advertised|free|automatic|an option|shown|displayed|included|simpler|cheaper|more|better|up front|upfront|in big|in bold)
            (wish|wishing|if only) [that] (you|your|u|the|it|there|this|they|we|i) [<word>] [<word>] [<word>] (was|were|had|would|could|did|didn't|offered|came|worked|made|supported|gave|wasn't|weren't|have|lasted|opened|let|allowed|sold)
            (he's|she's|they're|it's|he was|she was|they were|he is|she is|they are) [just|absolutely|truly|really|simply|such|all] <praised>
            (staff|team|crew|driver|drivers|agent|lady|guy|chap|man|woman|technician|engineer|courier|rep|colleague|colleagues|nurse|doctor|waiter|waitress|barista|manager|receptionist|teller|cashier|instructor|teacher|pilot|service|app|update|checkout|delivery|food|room|hotel|flight|website|site|product|feature|interface|design|experience|everyone|everything|installer|plumber|assistant|<given>) (was|were|is|are|has been|have been) [just|absolutely|truly|really|simply|both|all] <praised>
            (new|your) [<word>] [<word>] (is|are|was|were) [just|absolutely|truly|really|simply] <praised>
            ^ (great|good|amazing|excellent|awesome|fantastic|lovely|brilliant|superb|wonderful|nice|best|cracking|top) [little|new] <praised-thing>
            (doing|does|did|done) (great|a great|an amazing|a fantastic|a brilliant|a wonderful|a superb|an excellent|such a good|a good|a stellar|an outstanding) [job|work]
            (a|such a|big|huge|massive) step (backwards|backward|back|down|in the wrong)
            (prefer|preferred|liked|miss|missing|loved|want) the (old|previous|former|classic|original) [<word>] (layout|version|one|design|app|interface|site|website|menu|recipe|look|logo|view)
            (nobody|no one|who) (asked|asks|wants|wanted|needs|needed) [for] [a|an|the|these|this|that|giant|more|<word>] <word>
            why (not|don't you|can't you|don't they|doesn't it|can't it) [just|simply|at least] (add|make|have|offer|put|let|allow|give|show|use|sell|open|provide|include|start|try|hire)
            (let|allow) (us|people|users|customers|passengers|everyone) (choose|opt|turn|decide|know|see|sort|filter|use|export|pay|skip|customise|customize|disable|book|cancel|order|pick|edit|change)
            get (someone|somebody|people|staff) (to|who) (answer|man|clean|fix|check|train|pick|monitor|open|run|manage|can)
            (get|hire|train|have|send|employ|put on) (more|better|extra|some more|additional) [<word>] (staff|people|drivers|agents|tills|trains|seats|buses|carriages|cashiers|counters|support|servers)
            maybe (add|put|make|have|consider|include|update|mention|tell|train|hire|use|send|next time|you (could|should|can)|a (note|warning|sign|button|line|reminder|bigger|better)|offer|get (more|a|some)|stop|give) [it|a|an|that|the|some|this|more|people|your]
            (an|the|some|a) (option|way|ability|feature|button|setting|filter|toggle) to ~6 (would|should|could|wouldn't|please|needed|'d)
            (or|just|please|also|and) offer (a|an|some|more|us|people|callbacks|a callback)
            offer (a callback|callbacks|a discount for|more|refills|student discounts|an option)
            (show|display|list|publish|print|post|put up|announce|update) (the|your) (real|actual|true|exact|current|total|full|correct) ~2
            (change|ditch|drop|scrap|lose|fix|kill|turn down|sort|improve) (the|your|that|it) [<word>] [<word>] (music|hold music|tune|jingle|queue|menu|bot|chatbot|captcha|font|colour|color|layout|design|name|recipe|policy|packaging|sign|signage|please)
            (would|might) [also] help (if you|if there|to have|if the)
            (you|u|y'all) (might|may) want to (test|check|add|fix|look|consider|think|warn|update|put|mention|tell|review|change|train|make|clarify)
            (just|quick|small|friendly|one) (suggestion|idea|thought|tip|wish|feedback)
            (feature|enhancement|product) (request|suggestion|idea)
            why is there no (option|way|button|setting|dark|app|search|filter|sign|bin|<word> (option|button|mode|setting))
            would have been (nice|better|helpful|good|great|useful) (if|to|had)
            could be (better|easier|clearer|simpler|improved|bigger|louder|faster|cheaper|more) [if|with|than|user|intuitive|organised|organized|comfortable]
            (should|could) be (easier|clearer|simpler|possible) to
            (instead of|rather than) (a|the|just|making|forcing|this|giant|only) ~3 (please|would)
            ! (help|reply|response|answer|refund|advice|update|assistance|info|information|explanation|call|tips|pointers|feedback|compensation|voucher) [on this|here|with this|at all|about this|regarding this] would be (nice|great|lovely|good|appreciated|helpful|welcome|wonderful|awesome|useful)
            ! any chance (of|for) (a|an|my) (refund|reply|update|call|discount|upgrade|callback|response|replacement|credit)
            ! bring (my|me|it to|them to|back my|it back to|the ~1 back to)
            ! add (a|an|my|the|another|this|more) [<word>] [<word>] (to my|on my|for my|to our|person|driver|user|passenger|card|device)
            ! could be more
            ! put (a|an|the|my|this) ~3 (on|in) (the|your) (porch|bin|mailbox|door step|file|record|post)
            ! (they|it|he|she|you) (were|was|are) (very|so|really|extremely) (quick|fast|good|kind|nice) (to|at) (take|charge|bill|cancel|refuse)
            ! (so|really|very) (quick|fast|easy|good) to (take|charge|bill)
            (could|can|might) (the|your) [<word>] [<word>] (be (bigger|larger|louder|clearer|longer|shorter|easier|quieter|brighter|faster|cheaper|smaller|better|more|made|moved)|remember|show|include|have a|come (with|in)|say|tell us|warn|let us)
            (can|could) we (have|get) (more|longer|bigger|better|earlier|later|another|some|fewer|less|dark|proper|real|an option|a way|a button|a setting|the old)
            ^ [please|pls|and|also|maybe|just] (more|fewer|less|larger|bigger|smaller|longer|shorter|clearer|better|cheaper|quieter|brighter|extra) <word> [<word>] (please|pls|would|at the|on the|in the|for|and|,)
            (app|site|page|website|form|menu|machine|bus|room|place|screen|game|company|store|shop|branch|system|process|hotel|gym|station|stop|platform|bot|ui|map|sign|packaging) (needs|need|could do with|could use|lacks|is missing|deserves|is crying out for) (a|an|more|some|better|the|bigger|clearer|fewer|less|to be|work|updating|proper|real)
            (font|menu|app|site|website|page|form|layout|design|button|buttons|sign|signs|instructions|manual|interface|text|print|packaging|dashboard|update|music|process|checkout|survey|faq|map|timetable|wording|ui|portal|seats|lighting|labels|label|password rules|captcha) (is|are|looks|look|feels|was|were) [so|really|very|far|way|a bit|quite|just] (too (small|big|dark|bright|loud|slow|complicated|confusing|long|short|busy|fiddly|cluttered|tiny)|confusing|misleading|out of date|outdated|unclear|cluttered|clunky|fiddly|ugly|slick|tiny|hard to|impossible to|unreadable|all over|a maze|a mess|dated|clumsy|awkward|unusable)
            too many (clicks|steps|menus|ads|emails|notifications|pop ups|popups|options|screens|questions|forms|passwords)
            <number> (clicks|steps|screens|menus|taps) (to|for|just|before)
            (train|hire|pay|teach|tell|give) (your|better|more) [<word>] (staff|people|drivers|agents|team|guys|couriers|cleaners|reps|employees|operators|callers)
            ^ [please|pls|maybe|just|perhaps|also|and|or|so|why not|time to|consider|try|how about] (sell|stock|offer|provide|introduce|use|try|consider|include|extend|simplify|rename|shorten|redesign|lose|ditch|scrap|drop|improve|invest|label|warn|publish|print|paint|move|install|open|keep|put|show|let|hire|train|test|proofread|translate|recycle|mention|state|teach|update|turn down|get rid) (the|a|an|more|some|your|those|these|it|them|that|people|us|bigger|smaller|fewer|less|longer|better|on|in|of|clearer|proper|real|extra|actual|at least|customers|users|everyone)
            (lady|girl|man|woman|guy|chap|bloke|lad|gentleman|people|boys|girls|folks|staff|driver|engineer|nurse|agent|technician|team|courier|waiter|waitress|installer|receptionist|colleague) [at|on|in|who|from|behind|you|sent] ~4 (was|were|is|are|has been|have been) [so|very|really|absolutely|just|such|all|truly] <good-word>
            (hats off|credit|compliments|well done|bravo|props|kudos|a round of applause|big up|shoutout|shout out|salute) to
            (compliments|well done|bravo|props|kudos) for
            (give|buy) (him|her|them|that ~1|this ~1|<name>) a (raise|medal|bonus|pay rise|promotion|drink|pint|cookie|beer)
            deserves a (raise|medal|bonus|pay rise|promotion|pat|award|big)
            <good-word> (service|work|job|help|support|experience|food|staff|product|app|update|flight|stay) (from|by|at|on|with|all|as|today|again|yesterday|guys|and)
            (best|nicest|friendliest|smoothest|easiest|fastest|kindest) <word> [<word>] (i've|i have|ever|we've|in (the|a)|so far|by far)
            (couldn't|can't|cannot) (fault|praise|recommend)
            (beautifully|brilliantly|perfectly|wonderfully|carefully|lovingly) (packed|made|designed|cooked|written|wrapped|handled|presented|done)
            (tastes|smells|looks|feels|fits|sounds|works|runs|rides|drives) (amazing|great|lovely|fantastic|brilliant|wonderful|superb|awesome|gorgeous|perfect|beautiful|like a dream)
            (love|loved|loving|adore|adored) (the|your|how|that|this) [<word>] (new|design|app|feature|update|packaging|music|colour|color|interface|layout|service|shop|store|food|coffee|staff|team|smell|taste|idea|flavour|flavor|fact|way)
            i miss the (old|<word>)
            (i'd|we'd|i would) (pay|happily pay|gladly pay|buy more|come more|use it more) (for|extra|more|if)
            (if only|i'd|we'd|it'd|that'd|it would|that would) ~3 (be (safer|easier|nicer|quicker|better|simpler|clearer|handy|ace|grand|brill|fairer|kinder|lovely)|help|make (it|things|life|my))
            (why|how come) (isn't|is|aren't|are) there [still|not] (no|a|an|any)
            a (simple|quick|little|small|clear|clearer|proper|bigger|better|larger|separate|real|second) <word> [<word>] [<word>] (would|could|might|on the|in the|at the|wouldn't)
            (one|two|three|a few|some|couple of) (suggestion|suggestions|ideas|thoughts|improvements|points|niggle|niggles|gripe|gripes)
            (only|one) (complaint|gripe|niggle|downside|criticism|wish)
            (next time|in future|going forward) , (please|maybe|could|put|use|tell|send|a|you|try|just)
            ! make your changes
            ! (please|pls|kindly|can you|could you) [just|also|please] (add|bring|change|include|make|put) (my|me|our|us|mine|it|this) ~2
            <given> (was|is|has been) [so|very|really|absolutely|just|such|truly] <good-word>
            ^ [please|just|pls] make (it|them|this|your|these) <word>
            ^ [please|pls|just|also|and] fix your <word>
            (switch|change|put|take|roll|move|bring|set|turn) us back
            ^ [please|pls|just|now|so] (switch|change|put|roll|turn) (it|this|everything|things) back
            revert [us|it|this|everything] [back] to (the|your|how)
            (please|should|can you|could you|need to|just|and) go back to (the|your) (old|previous|original|classic|former)
            (features|feature|functionality|tools) [that] (i|we|users|people|customers) (need|want|miss|would like|would love|wish)
            (if|whether|when) [there] [will be] ~3 you (will|would|could|can|plan to|are going to|might|ever) [ever|also|be] (add|adding|bring back|include|introduce|support|implement|release|enable)
            (is|was) (a|an|such a|truly a|one of the) (terrible|horrible|awful|useless|crappy|great|amazing|fantastic|brilliant|wonderful|lovely|excellent|superb|beautiful) (email|app|product|site|website|game|update|design|layout|program|feature|show|song|album|movie|idea|change)
            (unfavorable|unfavourable|unnecessary|terrible|awful|horrible|stupid|pointless|unwanted) (change|changes|update|updates|redesign|decision|decisions)
            why can't (we|i|you|users|people) [all|just|still|at least] (still|keep|go back|have the|choose|opt|use the old)
            (should|ought to|must) be (getting|given|giving|offering|offered) (a|us|some) [<word>] (discount|discounts|credit|credits|break|refund|compensation|free|reduction)
            it needs (much|a lot|way|so much|lots|far) more
            (you|it|they|we|<name>) (need|needs) a [<word>] [<word>] (system|app|option|button|feature|mode|way|process|policy|platform|tool|menu|search) (that|to|where|which|for|so)
            (please|pls) (shut down|clamp down|police|moderate|remove (the|these|those|all)|take down (the|these|those|all)|ban|monitor|regulate|limit) ~2 (sellers|seller|gougers|pricegougers|listings|scalpers|people|accounts|bots|scammers|ads|ebayers|prices|sales)
            (give|cut) (us|people|customers|everyone) a break
            (get|put) (some|better|more|proper) <word> in place
            (could|can|would|will|please|pls) (you|u|y'all|ya) [please] (get|put|bring|add|have|release) <name> ~4 on (spotify|netflix|hulu|prime|youtube|itunes|disney|<name>)
            (app|product|service|functionality|process|feature|website|site|layout|design|interface|ui|search|policy|update|system|recovery|navigation|player|menu) (is|are|was) [so|just|really|absolutely|truly|pretty|very|simply] (abhorrent|terrible|horrible|awful|atrocious|useless|dreadful|abysmal|rubbish|garbage|trash|amazing|fantastic|great|brilliant|excellent|superb|wonderful|a nightmare|painful|pathetic|silly|dumb)
            (takes|took) (forever|ages|an eternity) to (find|load|get|do|navigate|open|log|search|scroll|reach)
            ! feedback is disturbing
            ! an option (that|which) (we|i) have
            ! (zero|no|negative|positive|bad|good) feedback is
            ! if you could have
            (hope|hoping|hopefully) [that] (you|you'll|they|they'll|you guys|we|there) [will|can|guys|could|'ll] [soon|finally|eventually|also|be] (add|adding|support|supporting|bring back|release|consider|improve|include|introduce|implement|make (it|the|this|a|more)|extend|get a)
            (can|could|may) (we|i) [please|pls|also|just] (get|have) (a|an|more|some) [<word>] [<word>] (mode|option|feature|button|setting|version|update|widget|filter|view|app|season|support|choice|dlc|sequel|remaster|emoji)
            stop (putting|adding|changing|removing|forcing|pushing|interrupting|messing with|hiding|wrapping)
            (give|allow|offer) (us|users|people|customers|everyone) [back] (the|an|a|some|more|at least) [<word>] (option|options|choice|choices|ability|way|possibility|control)
            (it'd|that'd|this'd|there'd|it would|that would|id|it wud) [really|also|just] be [so|really|very|super|a lot|even|much] (nice|great|cool|good|awesome|lovely|helpful|useful|handy|better|amazing|brilliant|fantastic|neat|wonderful|ideal) (if (you|there|it|the|we|your)|to (have|see|be able|get (a|an|more|some))|for (you|the|us|users)|having|when)
            (packaging|pricing|interface|ui|design|layout|website|site|app|menu|policy|advertising|ads|music|captcha|login|checkout|search|process|system|form|instructions|recipe|logo) (is|are) [so|very|really|too|just|a bit|pretty|incredibly|way too] (wasteful|excessive|overcomplicated|annoying|intrusive|biased|unfair|pointless|overpriced|outdated|clunky|sluggish|unreadable|repetitive|counterintuitive|inconsistent)
            put ~4 on (netflix|hulu|spotify|prime|disney|itunes|youtube|live tv|your (site|app|website|platform|service|channel)|the (app|site|website|platform|menu|service))
            put <name> back
            why (did|would|do|have) (you|they|u|y'all|<handle>|<name>) [guys|even|have to|had to|ever|just] (remove|removed|change|changed|get rid|got rid|take away|took away|taken away|discontinue|discontinued|redesign|replace|replaced|kill|killed|ruin|ruined|move|moved|stop (making|selling|offering)|stopped (making|selling|offering)) (the|a|your|it|this|that|all|so|of)
            (please|pls) (don't|do not|never) [ever] (change|remove|get rid|take away|discontinue|touch|cancel (the|this)) <word>
            ! (stop|please) (changing|removing|hiding|adding) (my|me|our|us)
            ! put (me|us|it|my|them) ~3 on
            (would|could|might) be a (lovely|nice|great|good|useful|welcome|cool|helpful|brilliant|fantastic|neat|handy|wonderful) (addition|idea|feature|touch|improvement|option|change)
            (please|pls|can you|could you|should|want you to) (make|release|create|build|develop|do) (a|an) <word> [<word>] (version|edition|app|mode|theme|option|port|widget|plugin|extension)
            any chance of (a|an) (student|family|senior|annual|dark|cheaper|longer|free|group|mobile|desktop|linux|android|iphone|ipad|web|loyalty) <word>
            think (a|an|more|some) ~3 would (help|be|make|work|improve|solve)
            (less|fewer|more|better|clearer|bigger|stronger) <word> next time
            ^ needs (more|better|less|fewer|improvement) <word>
            ^ [and|but|also] why no <word> [<word>] $ ?
            (might|may|could|should) [want to|also|at least|please] consider <ing>
            (love|loved|loving|like) how (easy|fast|simple|quick|smooth|clean|your|you guys)
            not [a|so|very|really] (impressed with|fan of|keen on|loving|fond of|thrilled with|liking) (the|your|this) (new|latest|redesign|change|changes|update|layout|packaging|design|look|menu|policy)
            whoever (designed|made|came up with|thought|decided|wrote|approved|invented|programmed|built)
            (can|could) we (have|get) (subtitles|captions|<word> back) [please|pls] $
            (i'd|i would|we'd) (suggest|recommend|propose|advise) (a|an|the|to|that|you|more|some|<ing>)
            ^ [please|just|at least|also] let (us|people|users|customers) (pay|choose|skip|turn|disable|opt|select|export|hide|sort|filter|customise|customize)
            (you|you guys|u|they) ought to <word>
            (update|version|change|redesign|release|upgrade|patch) [has|have|just|really|only] (made|makes) (it|things|everything|the app|this) [even|so|much] (worse|slower|harder|unusable|better|easier|faster|uglier)
            make <word> [<word>] (optional|easier|clearer|cheaper|visible|searchable|accessible|customizable|customisable|resizable)
            (button|option|toggle|filter|mode|setting|feature|map|menu|subtitles) (please|pls) $
            (colours|colors|text|font|letters|numbers|buttons|print|screen|menu|labels|icons|instructions|site|website|app) (is|are) [so|too|very|really|a bit|just] (hard|difficult|impossible|tricky|easy|awkward) to (read|see|use|find|tell|navigate|understand|hit|press|follow)
            would be (amazing|awesome|nice|cool|lovely|fantastic|handy|useful|brilliant|neat|sweet|fab) [tho|though|too|please] $
            (don't|do not|didn't) like (that|how|the way|having to|the fact|it when) <word>
            ! any <word> would be (nice|great|good|lovely|helpful|useful|awesome|amazing)
            ! (let|letting) me (choose|select|pay) (my|the) (seat|order)
            ! why no (answer|reply|response|refund|call|update|help|support|one|service|email|news)
            ! think (a|an|some|more) [<word>] (refund|replacement|apology|call|credit|discount|compensation|voucher|explanation) would
            ! (shout out|shoutout|kudos|props|hats off|thanks|thank you) to ~4 for (being the|ruining|losing|ignoring|making me|wasting|another|nothing)
            # frames: what would be welcome, what is lacking, what others have, what was thought of the offer
            (what|all that|all i|all we|one thing that|something that|what'd|thing that) [would|will|could|i'd|would really] (be|help|love|make) [really|so|even] (<welcome>|it|is|this) [is|would be|would] (is|would be|are|perfect|better|complete|would|a|an|the|if)
            <welcome> (if|to have|to see|to get|to be able to|would be) (you (had|added|offered|would|did|sold|made|could (add|make|offer|bring|have|include|let|allow|open|sell|stock|put|give|provide|introduce|consider|extend|show))|there (was|were|is)|we (could|had|were)|it (had|could|was|were|showed|came|did|let|allowed)|the|your|a|an|more|some|customers|people|users|they|one|orders|these|those|i could (pay|choose|sort|filter|export|save|turn|switch|see|use|set|hide|edit))
            why (don't|can't|won't|not) you $ ?
            (badly|sorely|desperately|seriously|urgently|really|much|long) (needed|missing|lacking|overdue|missed|needs (a|an|more|better|some|to be|updating|improving|work)|wanting) [is|are|from|in|on|for|feature|option|by]
            (restock|bring back|bringing back|re release|rerelease|reintroduce|revive|resurrect) (the|those|your|these|that|our) [<word>] [<word>] (ones|one|flavour|flavor|colour|color|size|sizes|line|range|version|version|edition|option|feature|menu|already|please|pls|again|back|<word>)
            (may|can|could|let|allow|want to|like to|wanted to|love to|wish to) [i|me|to|we|us] [please|just] (give|leave|offer|share|pass on|make|put forward|submit|add|propose|suggest|recommend|drop|float) [you|u|to you] (some|a bit of|my|our|a|an|one|a few|two|the following|feedback|constructive|that you) [<word>] (feedback|thoughts|idea|ideas|suggestion|suggestions|opinion|remark|comment|observation|point|points|tip|tips|criticism|proposal|input|recommendation)
            ^ [just|my|a|quick|one|another|small] (idea|suggestion|thought|feedback|proposal|recommendation|tip|feature idea|product feedback|feature req|wishlist|wish|feature wish|constructive feedback) ,
            (plus one|plus 1|upvote|another vote|my vote|adding my vote|voting|vote|i vote|seconding|i second|adding my voice) (for|to|on) (<word>|this|that)
            1 for <word> $
            (would|could|will|can|might) (you|u|they|we) [ever|please|guys|possibly|not|at least] consider (<ing>|a|an|the|making|more|some|letting|bringing)
            (rather than|instead of) (a|an|the|<ing>|all|making|sending|paper|plastic|using) ~4 (why not|send|offer|give|use|let|you (could|should)|how about|it would|i'd|make (it|a))
            (stop|quit|no more) (using|putting|sending|wrapping|printing|playing|changing|adding|selling|making|showing|hiding|asking|forcing|packing|shipping|filling) (such|so many|these|those|all|huge|the|your|so much|everything|every|with|me the|us|single|plastic|stuff|things|tiny|a|in|paper) <word>
            (can|could|may|might|when can|when will|will|please can|pls can|when do|would love to|want to|like to|wanna) (we|you|u|i|they|y'all|users|customers) [please|pls|also|just|ever|finally|maybe|at least] (get|have|add|bring|make|do|put|see|include|sell|stock|offer|allow|support) [a|an|some|more|the|back] [<word>] [<word>] [<word>] (in the|on the|in your|on your|to the|to your|for the|for your) [mobile|web|desktop|next|new|iphone|android|main|<word>] (app|site|website|menu|page|store|game|version|editor|update|dashboard|shop|home screen|list|timeline|profile|settings|player|calendar|map|keyboard|toolbar|catalogue|catalog|range|collection)
            (other|every other|most|all other|another|all the other|your competitors|competitors|rival|almost every) [<word>] (shops|shop|stores|store|apps|app|banks|bank|airlines|airline|sites|site|companies|company|services|places|brands|networks|games|hotels|restaurants|cafes|gyms|platforms|couriers|supermarkets|phones|providers|airports|cinemas|ones|competitors) [already|all|at least|now|just|that i use|i use|i know] (do|does|have|has|text|let|lets|offer|offers|can|give|gives|allow|allows|manage|manages|send|sends|show|shows|sell|sells|accept|accepts|take|takes|use|uses|include|includes|provide|provides|put|puts|open|opens|got|had|offered|support|supports|email|ring|tell|warn|label|play|deliver|stock|print|make|are (cheaper|open|doing))
            <provision> (of|for) <ing> [<word>] [for] [<word>] (is|are|seems|feels) [far|way|a bit|a tad|a little|rather|much|slightly|so|really|very|pretty|quite|utterly|absolutely|too|just] [too] <lacking>
            (alert|alarm|hold|music|bag|food|coffee|website|app|screen|page|menu|sound|voice|price|font|packaging|box|staff|bus|room|room's|sound's|music's|font's|price's|app's|coffee's|menu's|website's|layout's|voice's|colour's|text's|seat's|packaging's|design's|fee's|tone's) [sound's|music's|tone's|sound|music] (a tad|a bit|a little|far too|way too|too|rather|somewhat|slightly|kinda|a touch|on the) <lacking>
            (pity|shame|bummer|too bad|disappointing|annoying|silly|strange|odd|weird|ridiculous) [that] (there's no|there is no|there isn't|there aren't|you (don't|can't|no longer|stopped|only|won't)|it (doesn't|lacks|can't|only|comes)|we can't|i can't (pay|choose|use|turn|export|sort|filter|customise)|they (stopped|don't|discontinued))
            (old|previous|original|last|former|earlier) (one|version|design|layout|app|logo|recipe|menu|packaging|website|site|interface|remote|formula|flavour|flavor|system|way) (was|were|is|had|worked|looked|tasted|felt) [much|so much|way|far|a lot|so|just] (better|nicer|easier|clearer|fine|perfect|great|faster|superior|simpler|tastier)
            (out of line|out of proportion|poor value|not worth|isn't worth|bad value|over priced|daylight robbery|too steep|does not reflect|doesn't reflect|hard to justify) (with|to|what|for|the|it|price|money|value|compared)
            (wish|if only) [that] (you|u|there|it|the|your|i could|we could|they|y'all|<firm>) [guys|all|would|could|had|were|was|'d|also|still|had] (sold|offered|had|made|were|was|did|would|could|added|let|allowed|came|delivered|opened|stocked|brought|put|kept|shipped|took|accepted|gave|used|supported|weren't|wasn't|didn't|bring|make|sell|add|choose|turn|sort|pay|save|export)
            (looking forward|hoping|waiting|dying|praying|begging|keen|hope|pray|longing|asking) (to|for) [see|seeing|get|getting|you to] (a|an|the|some|more|add|bring|make|release|dark|support) [<word>] (mode|option|feature|version|app|release|update|support|integration|size|colour|color|flavour|flavor|edition|sequel|widget|store|branch|shop|restock|comeback|return)
            (feature|product|service|app|design|usability|menu) (request|idea|suggestion|feedback|wish|proposal|recommendation)
            (whoever|who|whose idea) [ever] (designed|thought|decided|chose|picked|wrote|invented|came up|approved|was it) [of|that|this|it|the|on|with] [<word>] [<word>] (should|must|needs|deserves|clearly|has never|obviously|never|a good|good|great|brilliant|idea|this|to)
            (in my|my|our|honest|some|customer) (opinion|feedback|verdict|impression) [is|on|about|for|of] (the|your|is|that|this|it|you|too|a)
            (surely|must be|there's got to be|has to be|is there not|isn't there) (a|an) (better|easier|simpler|quicker|clearer|nicer|fairer|greener|smarter) (way|option|solution|system|method|place|design)
            ! (be|been|it) [really|so|very] <welcome> if (you|u|someone|somebody|anyone|your team) (could|can|would|will) [please] (call|help|check|send|tell|contact|look|fix|refund|reply|respond|confirm|resolve|explain|email|cancel|let me|ring|phone|get back|give me|advise|answer|assist|sort|replace|update me|change my|write|come|dm|follow up|investigate|clarify|provide me|waive|process|share|deliver|unlock|reset|expedite)
            ! (i|we) need (a|an|the|my|some) option (for|to)
            ! suggestion to my
            ! how (do|can|to) ~4 (old|previous|original|classic|former) <word>
            ! wish (you|u|y'all) (a|all)
            ! prefer (the|a|an) <word> [<word>] (slot|one|appointment|refund|replacement|seat|date|time|flight)
            ! there should (be|have been) (two|three|four|five|six|<number>|a) ~4 (in the box|in it|but|on my (account|order|card|bill)|in my|missing|left)
            ! (improved|saved|helped) (my|me|us)
            ! <welcome> (day|weekend|evening|night|week|time|trip|one)
            ! (perhaps|maybe) (it's|it is|you can|the (courier|driver|post)|someone|i|we|there's|a (bug|glitch|mistake|mix up|problem|human error|typo|delay|virus|server|refund|manager)|an (error|issue|agent|answer|update))
            ! (please|pls|kindly|can you|could you|can u|would you) [just|also|please] (have (a|an|the) (look|agent|manager|supervisor|word|rep|person|someone|technician)|give (us|the|me) (a (call|refund|reply|ring|shout)|an (answer|update|eta|explanation|idea))|put (me|us|a stop|the|it|my|in a (request|ticket|claim))|open (a|an) (ticket|case|claim|dispute|account)|create (a|an) (ticket|case|account)|let (us|me) know|show (us|me|the)|provide (a|an|some|more|better) (update|refund|receipt|invoice|copy|answer|explanation|information|info|solution|details|eta|timeline|tracking|reason)|send (a|out) (technician|replacement|engineer|text|email|receipt)|make (a|an|my|our) (refund|exception|note|payment|appointment|booking|reservation|order|claim|transfer|change|copy|call)|add (a|an|the|some|more) ~2 (to my|name|number|to the order|to our)|include (a|an) (receipt|invoice)|offer (a|us|me) (refund|replacement|solution|discount|compensation|help|advice)|use (the|my)|do (a|an) (refund|check|reset|trace|search|exchange)|allow (me|us|for a)|start (a|the) (return|refund|claim|process)|extend (my|our)|move the (appointment|delivery|date|booking)|update the|mark (it|my|this)|stop (sending|asking))
            ! (made|make|making|makes) (it|this) (possible|easier|harder|available) (for|to)
            ! <demand-of-ones-own>
            ! <suggests-a-time>
            <suggests-doing>
        """,
        "complaint": """
            # catalogue: says that product or service is bad
            (complain|complaint|complaints|complaining|file a complaint|formal complaint|make a complaint|lodge a complaint)
            (disappointed|disappointing|disappointment|dissatisfied|unsatisfied|unhappy|not happy|not satisfied|not impressed|unimpressed|frustrated|frustrating|frustration|annoyed|annoying|annoyance|upset|angry|furious|livid|fuming|outraged|disgusted|disgusting|appalled|appalling|shocked|shocking|fed up|sick of|sick and tired|tired of|had enough|had it with|pissed|irritated|irritating|infuriating|infuriated|disheartened|let down|enraged|mad at|ticked off|bothered|bothers me)
            (unacceptable|unprofessional|unreliable|ridiculous|pathetic|terrible|horrible|horrendous|horrid|awful|atrocious|abysmal|dreadful|lousy|appalling|shameful|disgraceful|disgrace|outrageous|inexcusable|absurd|ludicrous|useless|worthless|hopeless|incompetent|incompetence|garbage|rubbish|trash|crap|joke|scam|scammers|scammed|fraud|rip off|ripoff|ripped off|sham|nightmare|mess|shambles|fiasco|worst|poor|subpar|substandard|mediocre|pitiful|laughable|misleading|deceptive|dishonest|false advertising|bait and switch|shady|sketchy|negligent|negligence|inept|lazy|rude|disrespectful|condescending|dismissive|unhelpful|clueless|careless|uncaring|unfair|unjust|inconvenient|inconvenience|unethical|illegal|stupid|dumb|insane|bullshit|bs|sucks|suck|stinks|waste of (time|money)|wasted|wasting|overpriced|too expensive|price gouging|gouging|false promises|broken promises|lied|lying|lies|liars|liar|cheated|cheat|cheating|steal|stealing|stole|robbed|robbery|theft|thieves)
            (bad|worse|terrible|poor|horrible|awful|slow|no|zero|lack of|lousy|shitty|crappy|pathetic|worst) (service|customer service|experience|support|quality|communication|customer support|attitude|treatment|signal|connection|reception|product|app|update|management|help|response|policy)
            (expect|expected|expecting|deserve|thought) [more|better|a lot] (better|more|than this|much)
            (should not|shouldn't|should never) (be|have to|take|happen|have|cost) [this|so|happening|that|to|a]
            (this|that|it) (isn't|is not|is never|isnt|ain't) (right|fair|good enough|acceptable|okay|ok|on|how|what i|cool|good|normal|professional|the (service|first))
            not (good enough|acceptable|fair|right|cool|okay|happy|impressed|pleased|satisfied|what i (paid|ordered|expected|signed))
            (how|why) (dare you|hard is it|difficult is it|on earth|in the world|the hell|the heck|come you)
            (how|why) (is this|is that|can you|can they|do you) (so|be|even|still|allowed|let|allow|justify|expect|treat|guys|people|not|keep|sleep)
            why (is this|is that|do you|can you|can they)
            (can't|cannot|hard to|don't) believe (this|that|how|you|they|it|i|the|what)
            (you|they) (don't|do not|didn't|never|clearly don't|obviously don't) (care|listen|help|respect|value|bother)
            (ruined|ruining|spoiled|spoilt|wasted|destroyed) (my|our|the|everything|a)
            (shame|disgrace) (on|to) [you|your]
            (thanks|thank you) for (nothing|ruining|wasting|the runaround|not)
            (what|such) a (joke|mess|waste|rip off|ripoff|scam|disgrace|shame|disappointment|nightmare|load|pain|disaster|shambles|circus)
            ! (not|no|wasn't|isn't|never) ~1 (disappointed|annoyed|upset|angry|a scam|bad at all|disappoint)
            ! no complaints
            ! (bad|poor|mad|sick|cheat|trash|scam) (luck|guy|boy|leave|day|code|codes|can|folder|bin|alert|emails|email|weather)
            ! (is this|is it|is that) [a] (scam|fraud|legit|joke)
            ! sorry (for|about|to) (wasting|bothering|waste|bother|complaining|complain) ~2
            ! (trying|tries|tried|attempting|attempt) to scam
            ! (popup|pop up|email|emails|text|message|error) (scam|scammers|scammer|scams|fraud)
        """,
        "question": """
            # asks without the mark: sentences with a question mark are found by shape
            ^ (how|what|when|where|who|why|which|whose) (do|does|did|can|could|is|are|was|were|will|would|should|to|about|come|much|many|long|often|if|happens|happened|the|i|am|has|have|else|time|kind|type)
            ^ (what's|whats|where's|wheres|when's|how's|hows|who's|why's|why|whys)
            ^ (can|could|would|will|may|should|do|does|did|is|are|was|were|has|have|am) (you|i|we|it|this|that|there|my|the|your|someone|somebody|anyone|anybody|u|they|he|she|ya|y'all)
            (wondering|curious|asking|wanted to know|want to know|like to know|need to know|would like to know|like to ask|want to ask|wanted to ask|have a question|got a question|quick question|my question is|question is|not sure|confused|inquire|inquiring|enquire|enquiring|inquiry|enquiry|query|clarify|clarification) [if|whether|about|how|what|why|when|where|which|regarding|is|on|to|as to|for]
            (please|pls|plz|kindly|can you|could you) (tell|advise|explain|let me know|clarify|confirm|inform|answer) [me|us|if|how|what|why|when|where|which|whether|my|this]
            (any|is there any|are there any) (idea|ideas|suggestion|suggestions|advice|tips|thoughts|update|updates|reason|chance|way|news|help|solution|solutions|fix|clue|word|eta|recommendation|recommendations|explanation|plans|info|information|possibility)
            (does|do) (anyone|anybody|someone|any of you|you guys|you) [else] (know|have|experience|experiencing|offer|accept|ship|deliver|support|sell|think)
            (how do i|how can i|how to|how do you|how does|what should i do|what do i do|what can i do|where can i|where do i|when will|when can i|why is|why does|why can't|why won't|is it possible|is there a way)
            (anyone|anybody) (know|else|have|having|got|able|help|there)
            tell me (how|what|why|when|where|if|whether|which|who|more)
            (don't|do not|didn't) (know|understand) (how|what|why|where|when|if|whether|which)
            ! how (dare|about that|nice|great|cool|sweet|lovely)
            ! ^ when (i|the|we|you|my|it) .
            ! ^ (what|such) a
            (i was|i am|i'm|was|we were|we're|just) [just|also] wondering (whether|if|when|how|what|which|why) => indirect: yes
            (i|we|i'd|we'd) [would|also|just|only|really] (like to know|want to know|wanted to know|need to know|should like to know|wanted to ask|would like to ask|want to ask) (whether|if|when|how|what|which|why) => indirect: yes
            (can|could|would|please|pls) [you] [please|kindly] (tell|let) me [know] (whether|if|when|how|what|which|why) => indirect: yes
        """,
        "profanity": """
            # profanity and insults; whole words
            (fuck|fucks|fucked|fucker|fuckers|fuckin|fucking|fuuuck|fck|fcking|fuk|fukin|fkn|fking|effing|motherfucker|motherfuckers|motherfucking|mofo|wtf|tf|stfu|gtfo|lmfao|ffs|af|fuckery|clusterfuck|fuckup)
            (shit|shits|shitty|shitting|bullshit|bullshitting|horseshit|dipshit|shithole|shite|shitshow|crap|crappy|bullcrap|piss|pissed|pissing|bs|total bull)
            (ass|asses|asshole|assholes|arse|arsehole|dumbass|jackass|dickhead|dick|dicks|prick|pricks|bastard|bastards|bitch|bitches|bitching|cunt|cunts|twat|twats|wanker|wankers|bollocks|tosser|slut|whore|douche|douchebag|douchebags|scumbag|scumbags|scum|son of a bitch|sob)
            (damn|damned|dammit|damnit|goddamn|god damn|goddamned|what the hell|the hell|the heck|bloody hell|screw you|screw this|screw your|go to hell|suck my|suck ass|kiss my ass|piss off|bugger off|sod off|up yours|shut up|drop dead|rot in hell|burn in hell)
            (idiot|idiots|idiotic|moron|morons|moronic|imbecile|imbeciles|retard|retarded|retards|dimwit|dimwits|nitwit|halfwit|brain dead|braindead|brainless|clowns|clown|losers|jerk|jerks|crooks|crook|thief|thieves|liars|liar|scammers|pigs|trash company)
            ! (damn|damned) (good|great|fine)
            ! (af|tf) (one|2|card)
            ! dick <name>
            ! slightly bloody
            ! <bloody-indeed>
        """,
        "failure": """
            # catalogue: the company or what it delivers failed; own reading of public threads
            your ~1 (app|site|website|page|system|server|servers|update|upgrade|bot|chatbot|platform|\
software|program|game|service|machine|atm|store|shop|portal|payment page|checkout|tool|network) (~1|~2) \
(crashed|crashes|crash|crashing|deleted|erased|wiped|lost|failed|fails|failing|charged|cancelled|canceled|\
ate|took|froze|freezes|broke|broken|down|refused|rejected|logged me out|kicked|locked|double|closed|stopped|\
swallowed|offline|hung|timed out)
            (internet|power|electricity|water|gas|heating|service|connection|line|phone line|wifi|signal|\
elevator|lift|aircon|heater) ~1 (is|has been|was|went|keeps going|goes) [completely|still] (out|off|down|\
gone|dead|cut|disconnected)
            ! late (spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|\
september|october|november|december)
            ! (friend|friend's|family|wedding|party|event|concert|conference|school|meeting) ~2 (cancelled|\
canceled|postponed)
            (arrived|came|come|delivered|received|got|sent) ~3 (broken|damaged|cracked|defective|faulty|\
torn|ripped|shattered|leaking|expired|stale|ruined|wrong|incomplete|smashed|crushed|opened)
            # catalogue: the company or what it delivers failed: late, broken, missing, charged twice, down
            # not working
            (isn't|is not|aren't|are not|not|isnt|wasn't|stopped|stop|stops|quit|never|ain't|arent|hasn't been|haven't been|no longer) [been|even|really|currently|all|just] (working|work|loading|load|responding|respond|charging|connecting|connect|opening|playing|syncing|updating|printing|showing|displaying|functioning|receiving|sending|recording|registering|downloading|downloadable|turning on|recognized|recognised|detected|delivered|available|accessible|installing|launching|saving|streaming|processing|credited|appearing|activated) => trouble: yes
            (doesn't|does not|don't|do not|didn't|did not|won't|will not|wont|can't|cannot|can not|couldn't|wouldn't|refuses to|refuse to|fails to|failed to|unable to|not able to|hasn't|haven't) [even|ever|seem to|let me|allow me to|let us|currently|get|just] (work|load|open|play|connect|charge|start|boot|turn on|print|sync|update|respond|show|display|install|download|launch|save|log in|log on|login|log|sign in|sign into|signin|access|accept|recognize|recognise|detect|register|refresh|stream|process|receive|send|function|appear|arrive|arrived|come|came|showed up|ship|shipped|deliver|delivered|received|get in|get into|get on|getting|connect|add|upload|watch|hear|see|find|use|call|text|check|pay|redeem|claim|reset|verify|scan|cancel|book|order|activate|delete|remove|join|enter|purchase|retrieve|recover|export|import|go online|move|withdraw|transfer|me (log|sign|play|in|access|use|do|download|buy|watch|load|into|listen|change|get)) => trouble: yes
            (it|app|site|website|page|phone|game|account|system|server|servers|internet|service|order|payment|card|code|link|screen|tv|everything|printer|connection|download|update|wifi|video|audio|sound) [just|keeps|keep|is|has|have|was|always|constantly|randomly|suddenly|says|keeps on|got|are|were|been] (crashing|crashes|crashed|crash|freezing|freezes|froze|frozen|buffering|buffers|lagging|lags|laggy|glitching|glitches|glitchy|stuck|broken|broke|down|offline|dead|disconnecting|disconnects|disconnected|dropping|drops|failing|fails|failed|declined|rejected|rebooting|restarting|timing out|blank|black|error|stops|stopping|closing|shutting|resetting|logging|kicking|hacked|locked|suspended|disabled|deleted|gone|missing|disappeared|vanished|slow|unusable|unplayable|blocked|terminated|banned|corrupted|expired|invalid|cancelled|unavailable|messed up|screwed up|cutting) => trouble: yes
            (keeps|keep|kept|constantly|continually|continuously|always|randomly|suddenly) [on|getting|giving|saying|telling|showing|having] (crashing|freezing|buffering|disconnecting|dropping|failing|restarting|resetting|closing|logging|error|errors|an error|this error|a|this|stopping|cutting|glitching|lagging|kicking|loading|going|shutting|asking|telling|rejecting|declining|sending|charging|saying|getting|popping|changing|turning|reverting|signing) => trouble: yes
            (error|errors|error code|error message|glitch|glitches|glitchy|bug|bugs|buggy|malfunction|malfunctioning|unplayable|corrupt|corrupted) => trouble: yes
            (outage|outages|downtime|defective|rotten|mouldy|moldy|spoiled|dead on arrival|doa)
            (defect|defects|faulty|fault|broken|damaged|cracked|shattered|torn|ripped|leaking|expired|stale|\
ruined|unusable) => trouble: yes
            (crash|crashes|crashed|crashing|freezes|froze|frozen|freezing|buffering|lagging|laggy) => trouble: yes
            ((is|are|was|been|went|goes|going|still|all|again|completely) down|no (internet|service|signal|\
connection|power|water|network|dial tone|reception|heat|hot water|wifi|electricity|gas))
            no (sound|audio|picture|data) => trouble: yes
            (something|it) (went|is|is going|has gone|gone) wrong => trouble: yes
            (isn't|not) (what i ordered|the right|the one i|as described|the correct|what was)
            # late, missing
            (late|delayed|delay|delays|overdue|behind schedule|rescheduled|postponed|pushed back|missing|\
broke) => trouble: yes
            (cancelled my|canceled my|cancelled our|canceled our|was cancelled|been cancelled|got cancelled|\
was canceled|been canceled|got canceled|were cancelled|were canceled)
            (arrived|came|come|running|hour|hours|days|day|week|weeks|minutes|mins|months) ~3 (late|delayed|overdue)
            (is|was|are|were|be|been) [already|now|still|very|so|running|always|again|once again|almost|over|nearly|being|constantly|badly|massively|seriously|going to be] (late|delayed|overdue)
            (haven't|have not|hasn't|has not|didn't|did not|never|not|still haven't|yet to|still not|havent) [yet|even|been|got|still|ever|actually] (received|receive|arrived|arrive|delivered|come|came|shipped|showed up|shown up|turned up|refunded|credited|dispatched|recieved) [my|the|it|any|a|an|yet|anything|them|in|to|this|your|our|up]
            (haven't|have not|hasn't|has not|didn't|did not|never|not|still haven't|yet to|no|still not|havent) [yet|even|been|got|still|get|ever|actually] (received|receive|got|gotten|get|arrived|arrive|delivered|come|came|shipped|showed up|shown up|turned up|refunded|credited|paid|sent|posted|processed|recieved|dispatched|given|been|reached|had|installed|updated) [my|the|it|any|a|an|yet|anything|them|in|to|this|your|our|up] => trouble: yes
            (missing|lost|wrong|incorrect|incomplete|damaged|stolen|misplaced|undelivered|never arrived|short|half) [my|a|an|the|from|part|parts|one|some|<number>|of] (item|items|package|parcel|order|part|parts|size|color|colour|product|luggage|bag|bags|baggage|amount|address|delivery|piece|pieces|mail|money|refund|points|feature|from|funds|car|progress|files|file|data|price|name|card|address|thing)
            (item|items|package|parcel|order|luggage|bag|bags|baggage|refund|delivery|shipment|driver|\
technician|letter|suitcase|suitcases) ~2 (missing|lost|gone|never|late|damaged|stolen|broken|wrong|delayed|\
hasn't|haven't|didn't|wasn't)
            (item|items|package|parcel|order|luggage|bag|bags|baggage|money|refund|points|funds|progress|files|data|it|car|account|messages|emails|photos|playlist|playlists|songs|balance|credits|points|payment|delivery|shipment|driver|technician|letter) ~2 (missing|lost|gone|disappeared|vanished|never|late|damaged|stolen|broken|wrong|delayed|hasn't|haven't|didn't|not|wasn't|isn't|deleted|cancelled) => trouble: yes
            (where is|where's|wheres|where are|where the hell is|where the heck is) (my|our|the) ~2 (order|package|parcel|refund|money|delivery|luggage|bag|bags|item|items|driver|food|technician|replacement|payment|card|credit|points|stuff|shipment|camp)
            (no show|didn't show|never showed|no sign of|nowhere to be found|did not show)
            (technician|engineer|courier|driver|installer|plumber|electrician|repairman|cleaner|rider|inspector|agent|mechanic|nobody|no one|crew|team|guy) [did|has|have] (not|didn't|hasn't|never) [even|ever] (show up|showed up|shown up|come|came|arrive|arrived|turn up|turned up|appear|appeared|show)
            (billed|charged|invoiced) [me|us|my <word>|our <word>] (for two|twice|double|two times|three times|for both)
            # money
            (charged|charging|charge|billed|billing|debited|deducted|took|taken|taking|withdrew|paid|overcharged|overcharge|double charged|invoiced) [me|us|my|for|twice|again|a|the|my card|my account|extra|money|out|over|too|it] [card|account|bank] [twice|double|again|extra|more|for|wrong|without|two|three|still|too much|multiple|an extra|another|incorrectly|<number>|something|a] (twice|double|again|extra|more|wrong|without|two times|three times|too much|multiple|an extra|another|incorrectly|even though|after|although|but|despite|over|for nothing|fraudulent|something i|unauthorized|when|something|the wrong|money|out of)
            (double|overcharged|over charged|incorrect|unauthorized|unauthorised|wrong|fraudulent|unknown|unexpected|hidden|duplicate|extra|surprise|mystery|random) [charge|charged] (charge|charges|charged|billing|bill|fee|fees|payment|payments|transaction|transactions|amount|debit|deduction)
            (overcharged|over charged|overbilled|double charged|double billed|charged twice|billed twice|scammed|ripped off)
            (hacked|been hacked|got hacked|was hacked|compromised|phished|locked out|suspended|terminated|deactivated|banned|blocked|shut down) => trouble: yes
            (refund|refunds|money back|reimbursement) [hasn't|has|have|not|never|was|is|still|haven't|been|to be|isn't|for] (not|arrived|been|received|pending|denied|rejected|processed|still|yet|refused|late|missing|come|declined)
            # treatment and promise
            (hung|hang|hanging|hangs) up on (me|us|my|him|her)
            (promised|said|told|supposed|was to|were to|meant|scheduled|expected|due) [me|us|to|it|i|that|would] ~4 (but|and|never|didn't|not|hasn't|yet|still|today|yesterday|already|ago|be|arrive|get|come|receive|refund|call) => trouble: yes
            (supposed to|meant to|due to|scheduled to) (be|arrive|come|get|have|receive|deliver|work|start) [arrive|delivered|here|come|today|yesterday|arrived|fixed|refunded|shipped|received|free|able|<number>] => trouble: yes
            (rude|unprofessional|mistreated|disrespectful|condescending) [to|staff|agent|employee|driver|me|\
us|rep|by|customer|service]
            (you|they|he|she|staff|agent|agents|rep|driver|manager|store|company|team|who|and|support) \
[just|simply|has|have|all] (refused|refuses|ignored|ignores|lied|lies|mistreated) [to|me|us|my|our]
            (having|have|had|has|getting|get|experiencing|facing|encountering|run into|running into|there's|there is|there are|seeing|got|is) [a|an|some|the|this|any|so many|many|constant|serious|major|big|the same|trouble|more|lots of|several|few] [<word>] (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties|error|errors|bug|bugs|glitch|glitches|outage|lag|hard time) => trouble: yes
            (problem|problems|issue|issues|trouble|difficulty|difficulties) (with|connecting|logging|loading|accessing|using|signing|getting|in|on|when|opening|playing|downloading|installing|updating|while|paying|to) => trouble: yes
            (lost|lose|losing|loosing) [all|all of|my|our|out on|all my|all our] (everything|progress|data|files|money|photos|emails|contacts|hours|work|power|service|internet|savings|points|booking|reservation)
            (lost|lose|losing|loosing) [all|access|all of|everything|my|out] (my|access|all|connection|signal|account|game) => trouble: yes
            # people of the company, or who work for it, at the customer's
            your (~1|~2) (installer|installers|technician|technicians|plumber|electrician|contractor|contractors|driver|drivers|courier|couriers|movers|workers|crew|team|staff|people|guys|guy|man|men|cleaner|cleaners|mechanic|rider|rep|employee|employees|agent|subcontractor) [has|have|just] (drilled|broke|broken|damaged|scratched|flooded|dented|cracked|cut|hit|smashed|ruined|spilled|spilt|left|dropped|lost|ripped|tore|burned|burnt|knocked|destroyed|threw|forgot|stole|insulted|yelled|shouted|crashed|stained|chipped|blocked|ignored)
            (parcel|package|box|order|item|bottle|letter|envelope|delivery|food|pizza|soup|meal|cake|suitcase|bag|glass|screen|it|they|everything) [has|have|had|just] (arrived|came|come|got here|was delivered|were delivered) [already|completely|half] (open|opened|empty|wet|crushed|cold|melted|soaked|smashed|late|squashed|dirty|used|mouldy|unsealed|bent|leaking|dented|burnt|raw)
            (is|are|was|were|went|goes) missing [from|in|again|too]
            (you|they|your ~1|company|airline|bank|store|hotel|shop|agent|driver|somebody|someone) ~2 \
(messed|screwed|botched|ruined|fouled|mixed) [up] [my|our|the|it|everything]
            (messed|screwed|botched|ruined|effed|cocked|fouled|stuffed) [up] [my|our|the|it|everything] => \
trouble: yes
            (mixed up|broke) [my|our|the|it|everything] => trouble: yes
            # what is kept on the customer's own machine goes missing for many reasons
            (email|emails|e mail|mail|mails|message|messages|folder|folders|subfolder|subfolders|file|files|attachment|\
attachments|inbox|password|passwords|profile|profiles|contact|contacts|tag|tags|data|calendar|calendars|event|\
events|button|buttons|icon|icons|menu|option|options|entry|setting|settings|column|signature|address book|bar|\
window|tab|toolbar|feature|features|they|it|which|that|what|mode) ~2 (is|are|was|were|went|goes) missing [from|in|\
again|too] => trouble: yes
            missing (mail|mails|email|emails|messages|files|file|data|folders|feature|features|password|contacts) => \
trouble: yes
            (lost|lose|losing|loosing) [all|all of|my|our|all my|all our|the|any|some] (data|files|emails|e mails|mails|\
messages|contacts|photos|folders|settings|everything) => trouble: yes
            no (sign of|connection) => trouble: yes
            (nowhere to be found|hanging up on me) => trouble: yes
            (server|servers|site|website|it|computer|laptop|pc|machine|desktop|program) ~2 (been|is|was|went|goes|going) \
down => trouble: yes
            (isn't|not) the (right|correct) => trouble: yes
            # own requests without a fault
            ! (taken|took|take) over (from|the|by)
            ! (isn't|not) the (right|correct) (word|term|name|place|question|answer|way)
            ! (i|we|then|scrolled) went down
            ! sorry [to|for|i'm|i am|about] ~2 late
            ! you've got it wrong
            ! (is|are|was|were) missing (the|a|an|some|<number>|all|any)
            ! until [it was|it is|it's] too late
            ! the went down
            ! (now|long) overdue
            ! (wrong|lost|missing) part (is|was|of (the|my) (message|post|text|mail|question))
            missing (from|in) ~3 (pane|panel|screen|menu|list|window|toolbar|thunderbird|outlook|view|dropdown|tab|settings) => trouble: yes
            (money|payment|amount|funds|fee) [was|were|is|has been|have been|got|has|already] (deducted|taken|charged|debited|withdrawn) ~3 (but|and|yet|while) ~4 (not|never|no|isn't|wasn't|hasn't|haven't|didn't|still)
            (on hold|in the queue|in queue) for [over|more than|about|almost|the last|nearly] (<number>|an|two|three|four|five|several|many) ~1 (hour|hours)
            (run|running|ran|sent) [me|us|around] (around in circles|in circles)
            (never|not|no) [yet] (got|gotten|received|had|getting|heard) [a|any|an|one] (response|reply|answer) [to|from|back]
            (no|without [a|any]) (response|reply|answer) (from (you|your|support|anyone|anybody|the)|since|whatsoever|to my)
            ! (without|avoid|prevent|afraid of|risk of|so as not to) (losing|lose)
            ! (can|could|may|might|would|will|don't want to|not to|wouldn't want to) (lose|loose) [my|the|all|our|any|everything]
            ! (wrong|damaged) (address|one|account|person|place|browser|button|key|email)
            ! manager refused
            ! (our|the|my) power went out
            ! (not|no|isn't|wasn't|never) (late|delayed|broken|a problem|a bug|down|an issue|problem|issue|problems|issues)
            ! (if|in case|when|what if) ~3 (lost|broken|damaged|late|delayed|arrives damaged|stolen|breaks)
            ! (slow|calm|sit|down|wind|settle|shut|turn|put|scroll|write|written|way|up and) down
            ! down (to|the (road|street|line)|payment|load)
            ! late (night|fee|fees|checkout|check|last|twenties|to the party|reply|afternoon|evening)
            (please|kindly|can you|could you|will you|must|need to|should|want you to|expect you to|needs to) [now|all|you] (put|set|make) (it|this|that|things|matters|them) right
            (rectify|correct|fix|sort [out]) your ~1 (mistake|error|mix up|mixup|blunder|mess)
            (rectify|correct) (this|the|that) ~1 (mistake|mix up|mixup|blunder)
            (your|the company's|their) [<word>] (mistake|blunder|mix up|mixup|screw up|cock up)
            (someone|somebody) else's (name|order|parcel|package|result|results|bill|account|invoice|ticket|item|bag|luggage|details|file|policy|statement|letter|report|prescription|data|booking|meal|food|records)
            (got|received|sent|given|gave|charged|delivered|handed|have|has|shows|showing|shown|with|is|was) [me|us] (another|a different) (person's|customer's|patient's|guest's|passenger's|student's|tenant's|member's|child's|woman's|man's|family's) (name|order|parcel|package|result|results|bill|account|invoice|ticket|item|bag|luggage|details|file|statement|letter|report|prescription|data|booking|meal|food|records|address)
            (the wrong|some other) (person|patient|customer|guest|student|passenger|address|house|door|flat|name|date|item|items|size|colour|color|room|product|order|model|part|dress|shoes|book|meal|dish|seat|seats|car|flight|bag|medicine|dose|amount|account|plan|version|language|day|flavour|flavor) (was|were|is|has|have|came|arrived|on (the|my|our|it)|in (the|my|our)|got|showed|turned)
            (addressed|made out|registered|billed|issued|sent|delivered|posted|belongs|belong) to (someone|somebody|a person|a stranger|another|a man|a woman|my (neighbour|neighbor)|the neighbour|the neighbor|the wrong|a wrong)
            (ordered|chose|asked for|paid for|booked|requested|selected|picked) ~4 (but|and|yet|instead) ~1 (got|received|was (given|sent|delivered|handed|charged|served)|were (given|sent|delivered|handed|charged|served)|you (sent|delivered|gave|shipped|charged|booked|served|handed|brought)|(they|he|she|the driver|your ~1) (sent|gave|delivered|brought|served|handed)|what (came|arrived))
            (instead of|rather than|not) (the|a|my|our|what) ~3 (i|we|he|she) [had|have] (ordered|chose|chosen|paid for|asked for|booked|wanted|requested|selected|picked)
            (plumber|technician|engineer|driver|courier|fitter|installer|electrician|crew|team|cleaner|nurse|doctor|delivery|parcel|package|order|refund|taxi|shuttle|bus|agent|colleague|man|guy|van|truck|someone|somebody|repair|replacement|money|payment) ~2 (was|were) (meant|supposed|due|scheduled|promised|expected|booked) (to|for|at|on|by|between)
            (nobody|no one|none of you|not one of you) [has|have|had|ever|even] (rung|shown up|turned up|showed up|rang|phoned|collected (it|them|me|us)|come (to (my|our|the)|yet|since|out)|came) [yet|since|at all|for me|for us]
            paid [extra] for ~2 (next day|same day|express|priority|24 hour|guaranteed|first class|premium|overnight|two day|one day|48 hour|tracked|special) [<word>] (and|but|yet|delivery|shipping|post)
            (invoice|bill|statement|receipt) ~1 (charges|bills|charged|billed) (us|me) (for|with) ~2
            (asked|ordered|requested|specified|booked|paid) [for] (none|it without|them without|without|no) ~1
            (order|parcel|package|result|results|bill|account|invoice|ticket|item|bag|luggage|suitcase|file|statement|letter|report|prescription|card|booking|meal|food|record|records|photo|photos|mail|document|documents|contract|policy|certificate|payslip|name|address|details) ~4 (belongs|belong|addressed|belonging) to (a|an|another|someone|somebody|mr|ms|mrs|some|my (neighbour|neighbor|ex|late|old))
            (although|even though|despite the fact that|after) (i|we) [had|have|already|clearly|have already|had already] (cancelled|canceled|paid|returned|unsubscribed|ordered|terminated) ~1
            (but|when|yet) (i|we|i'd|i've|we'd|we've) [had|have] already (cancelled|canceled|paid|returned|closed|unsubscribed|settled|terminated)
            (gave|given|sold|let|rented|handed|released) (our|my) (room|table|seat|seats|slot|place|booking|reservation|car|parcel|appointment|order|spot|desk|bike|number) (away|to (someone|somebody|another|other|a|the))
            (order|parcel|package|result|results|bill|account|invoice|ticket|item|bag|luggage|suitcase|file|statement|letter|report|prescription|card|booking|meal|food|record|records|photo|photos|mail|document|documents|contract|policy|certificate|payslip|name|address|details) of (another|a different|some other|the wrong) (patient|customer|person|guest|passenger|student|tenant|member|child|woman|man|family|client|company|account|resident|employee)
            (contains|contain|includes|shows|has) ~3 of (someone|somebody|a person|people|a girl|a boy|a child|a man|a woman|a family|children|strangers|another) ~1 (i|we) (don't|do not|have never)
            (have|had|has|got|put|listed) (us|me|him|her|them|my ~1) down (for|as) ~3 , but
            (logs|logged|kicks|kicked|boots|booted|throws|threw|signs) (me|us) out => trouble: yes
            (times|timing|timed) out => trouble: yes
            says (invalid|error|expired|unavailable|failed|declined) => trouble: yes
            out of sync => trouble: yes
            (one|two|three|four|five|six|seven|eight|half|some|most|several|many|all|both|few|<number>) of (them|these|those) [were|was|are|is|came|arrived] (broken|smashed|shattered|cracked|crushed|dented|torn|damaged|spoiled|rotten|missing|wrong)
            (room|bathroom|car|house|office|bed|towels|sheets|apartment|flat|cabin|table|bin|bins) ~1 (was|were|is|are|has|have) (not|never) [been] (cleaned|made|changed|serviced|emptied|refilled|replaced|prepared|ready|collected)
            ! (wouldn't|would not|never) [have] (paid|bought|ordered) ~3
            (entry|option|setting|button|menu|icon|column|tab|field|folder|filter) ~6 (is|was|are|were) missing => trouble: yes
            (pick up|pickup|transfer|shuttle|ride|taxi|bus|car|van) ~5 (did not|didn't|never|hasn't) (come|came|arrive|arrived|show|showed|turn|turned)
            (has|have|had|you've|they've) lost (my|our) ~1 (sample|order|parcel|luggage|file|files|documents|results|application|paperwork|passport|suitcase|bag|booking|record|records|payment)
            (took|taken|charged|charging|billed|billing|debited|deducted|withdrew|withdrawn|collected|pulled) ~5 (twice|two times|double|a second time)
            (someone|somebody|another (customer|guest|person|patient|client)) else's (order|food|dinner|meal|parcel|package|bag|name|bill|statement|card|account|letter|data|results|records|medication|prescription|clothes|suitcase|luggage|laptop|phone|photos|ticket|invoice|key|keys|book|shoes|coat)
            (wheel|handle|button|strap|zip|zipper|sole|lid|leg|legs|hinge|knob|heel|seam|stitching|label|blade|nozzle|hose|buckle|clasp|frame|shelf|hook|pedal|chain|bracket|fabric|lens|spring|latch|wheels|straps|buttons|handles) ~1 (came off|fell off|came apart|fell apart|snapped|broke off|came loose|split|ripped|tore|peeled|burst|melted|collapsed|bent|cracked|gave way)
            (it|they|which|that|thing|all) [just|already|simply] (fell apart|came apart|fell to pieces|broke in half|snapped in (half|two))
            (item|items|package|parcel|order|luggage|bag|bags|baggage|delivery|shipment|suitcase|suitcases|letter|groceries|food|meal|pizza|dinner|flowers|cake|medication|medicine|prescription|furniture|sofa|mattress|tickets|passport|bouquet|books|replacement) ~2 (did not|has not|have not|was not|were not|is not|never) [yet|even|actually|ever] (arrive|arrived|come|came|show up|shown up|turn up|turned up|delivered|appear|appeared|reach|reached)
            your ~2 (dashboard|website|app|site|system|service|portal|server|servers|api|platform|shop|checkout|line|network|tool|software|terminal|machine|system's) ~4 (giving|showing|returning|throwing|been giving|answering with|responding with) ~1 (a|an|us|me|only|nothing) [a|an|us|me] (500|502|503|504|404|error|errors|timeout|timeouts|blank)
            (found|received|got|has|have|opened|given|handed|saw|holding) ~2 (my|our|my <word>|our <word>) ~3 (report|letter|file|bill|statement|results|record|records|parcel|mail|invoice|card|prescription|data) ~1 (in|among|with|inside) (her|his|their|someone|somebody|another)
            (came|arrived|is|was|are|were|found it|opened it) [this <word>|today|yesterday|and it is|and it was|all|completely] (in (a|a hundred|two|three|many|<number>|several|bits and|tiny|little) (pieces|bits|parts)|in pieces|in bits|to bits|in shards|smashed to pieces)
            (arrived|came|delivered|received it|got it|turned up|unpacked it) ~2 with (a|an|its|the|two|three|several|big|deep|<number>) ~3 (crack|cracks|dent|dents|scratch|scratches|hole|holes|tear|tears|stain|stains|chip|chips|leak|missing|broken|torn|bent|snapped|cracked|smashed|mould|mold|damage)
            (you|they|your ~1|bank|shop|store|system|app|driver|kitchen) [have|has|had|just] (executed|processed|booked|posted|sent|transferred|shipped|delivered|entered|registered|submitted|withdrew|collected|drew|ran|paid) ~8 (twice|two times|a second time)
            (another|some other|a different|the wrong) (customer's|client's|patient's|guest's|member's|tenant's|student's|passenger's|family's|pupil's)
            (turned|sent|waved) (me|us|my <word>|him|her|them|our <word>) (away|back|home) [at|from|because|although|even]
            (certificate|document|bill|letter|statement|invoice|ticket|card|contract|policy|report|diploma|id|receipt|badge|licence|license|passport|label|form) [that] (you|your ~1) (issued|sent|gave|printed|made|posted|mailed|handed) ~3 (has|have|had|shows|says|states|carries|bears|names|lists|is|was) ~5 (wrong|instead|another|not mine|someone|somebody|incorrect|misspelt|misspelled|outdated|expired)
            (sitting|stuck|been) ~2 (out for delivery|in transit|at the depot|at your depot|in customs|in the warehouse|processing) ~1 (since|for|all)
            ! (if|what if|in case|should|before|suppose|supposing|what happens if|what happens when|when) ~9 (lost|loses|damaged|broken|late|missing|stolen|goes wrong|never|fails|breaks)
            ! nothing (was|is|has been|came|arrived|went) [ever|yet] (missing|late|broken|damaged|wrong|lost|delayed)
            (two|three|double|duplicate) (payments|charges|debits|transactions|deductions|withdrawals) [of <number>] ~6 (same|one|statement|account|card|month|order|day)
            (receptionist|clerk|cashier|waiter|waitress|nurse|driver|guard|salesman|saleswoman|agent|teller|colleague|doctor|steward|stewardess|woman|man|lady|guy|person) ~4 (never looked up|rolled (her|his|their) eyes|shouted at|snapped at|yelled at|laughed at|laughed in|ignored|walked away|slammed|insulted|swore at|hung up|was rude|was so rude|refused to (help|serve|look))
            (progress|save|saves|character|files|photos|data|bookings|order|history|points|miles|messages|account|playlist|work) ~6 (isn't|is not|aren't|are not|simply not) (there|here) [any more|anymore|any longer] => trouble: yes
            kept (me|us|my <word>) waiting [for|over|more than] ~3 (hour|hours|minutes|days|weeks|months)
            ! (tow|tow truck|taxi|cab|traffic) ~3 (late|delayed|broken)
            ! my (current|old|former|previous|last) (bank|provider|carrier|insurer|supplier|company|isp|broker|landlord|agency) ~16
            your (technician|engineer|plumber|electrician|man|team|crew|agent|colleague|mechanic|guy) ~5 (said|told me|told us|claimed|swore) (it|that|everything|all) ~2 (was|is|were) (fixed|repaired|done|sorted|working|fine|ready|in order)
            (no|not a|not one) (call|text|letter|email|e mail|message|notice|warning|word) , (no|not a|not one) (call|text|letter|email|e mail|message|notice|warning|word)
            (nobody|no one|none of you) (told|warned|informed|called|texted|notified|emailed|let) (us|me|my <word>) ~2
            (silently|quietly) (drops|dropped|loses|lost|deletes|deleted|skips|skipped|cuts off|ignores|eats|swallows) ~2 (every|each|all|some|half|rows|lines|the|my|our)
            ! (zero|no|without any|without a single|hardly any|not one|not a single) (outage|outages|downtime|error|errors|bug|bugs|crash|crashes|defect|defects|delay|delays)
        """,
        "greeting": """
            # how customers of public threads begin
            ^ (hi|hello|hey|hiya|heya|hullo|howdy|greetings|yo|sup|hola) [there|again|all|everyone|guys|team|folks|ya|good (morning|afternoon|evening|day)]
            ^ good (morning|afternoon|evening|day) [to you|all|everyone|guys|team]
            ^ (morning|afternoon|evening) $
            ^ (morning|afternoon|evening) (<name>|all|guys|team|there|everyone)
            ^ dear (<word>)
            ^ to whom it may concern
            ^ (nice|good|great) to (meet|hear from) you
            ^ how (are|is) (you|things|everything|it) [doing|going|today] $ ?
            ^ (hi|hello|hey) (<name>|<handle>)
        """,
        "apology": """
            # a customer who says sorry
            (i'm|i am|we're|we are|so|very|really|my apologies) sorry
        """,
        "when-question": """
            # asks for a time
            (when|how long|how soon|what time|by when|since when|until when|what date|which day|what day)
        """,
        "fact-question": """
            # asks for a name, a number, a place, or which of some
            (which|who|whose|whom|where|how many|how far|how big|how large|how tall|how wide|how heavy|how old|how often|how fast)
            what (size|colour|color|number|name|address|brand|temperature|weight|model|documents|papers|id|percentage)
            ! (who|whom|whose|which) (is|are|was|were|has|have|had|will|can|could|would|i|we|you|they|he|she|it|my|your|the|said|told|made|came) ~8 .
        """,
        "price-question": """
            # asks for an amount
            how much (is|are|was|will|would|do|does|did|to|for|it|money|should|can|must)
            what (is|are|does|'s) ~3 (price|cost|fee|fees|charge|charges|rate|amount)
            (any|is there a) ~1 (fee|charge)
        """,
        "how-to": """
            # asks how something is done
            how (do|can|could|would|should|might|does|will|may|d'you) (i|we|you|one|someone|u|a|my) ~1 (<word>)
            how (to|do i|can i|do you|can you)
            (what|which|what's|whats) [are|is] the (steps|procedure|process|way|best way|instructions|requirements|right way|proper way|easiest way) (to|for|in|of)
            (is there|are there|is it|there|know of|any) [a|any|some|the|possible] (way|ways|option|setting|possibility|possible|trick|method) (to|i can|of|we can|that|for|you can)
            (steps|instructions|guide|tutorial|directions|guidance|walkthrough|procedure) (to|on|for|how)
            (show|tell|teach|guide|walk|explain|explain to|instruct|help) me [through|on|to|understand] (how|to set|through|the steps|where to|what to)
            (where|how) (can|do|would|should|could) (i|we|you) (find|go|click|see|get|change|update|turn|set|locate|look|access|check|download|submit|send|add|upload|enter|redeem|report|delete|cancel|register|view|switch|buy)
            what (do|should|can|must|would) (i|we) (do|need|use|have) [to]
            (don't|do not|not sure|can't figure out|cannot figure out|don't understand|no idea|trying to figure out|wondering|want to know|like to know|need to know|know) [know|out|sure|understand|on] how (to|i|do|can)
            (help|assistance|advice|assist me) [with|on|in] (setting|adding|changing|removing|resetting|recovering|installing|activating|connecting|creating|finding|updating|transferring|moving|linking|using|registering|deleting|cancelling|upgrading|configuring|importing|exporting|downloading)
            can (i|you|we) [still|also|please] (change|update|add|remove|transfer|move|link|upgrade|downgrade|switch|use|merge|export|import|download|share|set|turn|get|have|pay|cancel) [it|my|a|an|the|this|two|more|multiple] ~6 ?
            ! how (long|much|many|often|come|dare|are you|is it possible that|can you (people|guys|do this|be so|justify|let|allow|sleep)|do you (people|guys|sleep|expect|justify)|hard|difficult|about|could you)
            any [more|other|further|better|new] (suggestion|suggestions|idea|ideas|advice|solution|solutions|thoughts|tips|tip|pointers|workaround|workarounds|clues)
            (anyone|anybody|someone|somebody|everyone) [else] [has|have|got|know|knows|had] [got] (any|a|an|some) (idea|ideas|solution|clue|clues|fix|advice|suggestion|suggestions|thoughts)
        """,
        "vague": """
            # tells that something is wrong, and nothing more
            ^ [hi|hello|hey|please|pls|guys] [please] help [me|us] [please|out|asap|now|with this] $
            ^ [please|hi|hello|hey|i|we] (i|we) [really|desperately|still|just|badly] (need|want|require) [some|your|urgent|a little|a bit of] (help|assistance|support) [please|asap|now|with this|here|urgently|with something|with it|from you|immediately] $
            ^ [hi|hello|hey] (it|this|that|app|the app|your app|my app|site|the site|website|system|the system|phone|my phone|account|my account|internet|my internet|everything|nothing|game|the game|service|wifi|my wifi|link|the link|printer|my printer|order|my order) (doesn't|does not|isn't|is not|won't|will not|not|didn't|did not|stopped|can't|keeps|is|has|was) [even|just] (work|working|working properly|works|load|open|broken|down|acting up|bugged|messed up|not working|crashing|failing|failed|function|wrong) [anymore|at all|again|properly|please|help|for me|today|right|now|any more|correctly|still] $
            ^ [still] (not working|doesn't work|does not work|it broke|it's broken|its broken|broken|won't work|it won't work|stopped working|not ok|it failed|fails|error|problem|issue|nothing works|nothing happens|nothing is working|can't log in|cannot log in|can't login|can't access|can't connect) [please|help|anymore|again|still|at all|now] $
            ^ [hi|hello|hey|please|so] [i|we|i'm|there's|there is|i've|having|got] [have|am|having|got|with] [having|got] (a|an|some|this|big|the same|few) [big|serious|small|huge|major|weird] (problem|issue|problems|issues|error|trouble|concern|question) [with it|with you|with this|here|please|with your (app|site|service)|with my (account|order|phone|internet)|help] $
            ^ (help|sos|assistance|hello anyone|anyone there|hello is anyone there) [please|me|pls|needed] $
            ^ [please|can you|pls|could you|hey|hi] [please] (fix|solve|resolve|sort) (this|it|that|your (app|site|game|service|shit)|the (problem|issue)|my (problem|issue|account|game)) [please|asap|now|out] $
            ^ (something|something's|somethings) [is|went|seems] [wrong|broken|off|not right] [with (it|my account|this|the app|my order)] $
            ^ (what's|whats|what is) (wrong|going on|happening|up) [with (it|this|my account|you|the app|your app)] $
            ^ (why|how come) [is] (this|it|that) [not|is|isn't|won't] [working|happening|happen|so bad|so slow] $
            ^ [hi|hello|hey] (any update|any updates|any news|update please|can you help|can you help me|can u help|could you help|can someone help|can anyone help|can somebody help|someone help|anyone) [me|please|with this|on this|us|out] $
            (have|having|got|there's|there is|facing|experiencing) [a|an|some] (issue|issues|problem|problems|trouble|concern) with (my|the|your|our|this) (order|account|app|booking|payment|card|phone|service|internet|subscription|game|site|website|delivery|package|bill|system|device|computer)
            (something|something's|somethings) [is|was|went|seems] (wrong|off|not right|broken) with (my|the|your|our|this) <word>
            (have|got) a (problem|issue|concern) [please] (help|fix|assist)
            ^ <not-right> , => rest: open
            ^ <not-right> $ => rest: open
            ^ [hi|hello] <program-fails> , => rest: open
            ^ [hi|hello] <program-fails> $ => rest: open
            ^ [hi|hello|hey] (it|it's|its|this|that) [is|does|has|just|still] (not working|doesn't work|not work|stopped working|won't work|broken|acting up|not loading|crashing|failing) [again|anymore|at all|now|today|still] , => rest: open
            ^ [hi|hello|hey] [so|well] (it's|its|this is|that's|mine's|app's|site's) [still|just] (not working|broken|down|not loading|stuck|frozen|crashing|failing|acting up|playing up|dead|not right) [again|anymore|at all|now|today|still|for me|here] [please|pls|help|help me|can you help] $
            ^ [hi|hello] [the|my|this|that|your] <thing-fails> , => rest: open
            ^ [hi|hello] [the|my|this|that|your] <thing-fails> $ => rest: open
            ^ [hi|hello|ugh|omg|argh] my (booking|order|account|app|bill|card|reservation|profile|subscription|phone|computer|internet) is [all|so|totally|completely|just] (messed up|screwed up|wrong|weird|broken|acting up|not right|off|a mess) ~1 $ => rest: open
        """,
        "pleasantry": """
            # parts of a message that only thanks, greets or confirms
            ^ (ok|okay|okey|k|kk|alright|all right|sure|great|perfect|cool|nice|good|fine|excellent|awesome|wonderful|brilliant|lovely|super|fantastic|amazing|noted|understood|got it|gotcha|roger|copy|copy that|will do|sounds good|sounds great|sounds good to me|that's great|that's fine|that's perfect|that's good|thats great|thats fine|no problem|no worries|no prob|np|yes|yep|yeah|yup|yes please|done|received|i see|i understand|i got it|makes sense|fair enough|right|absolutely|of course|certainly|you too|same to you|likewise|welcome|you're welcome|very good|very well|all good|all set|that's all|that's it|that is all|nothing else|no that's all|no that's it|that will be all|no more questions|nope that's it|no|nope|bye|goodbye|good bye|bye bye|ciao|cheers|take care|have a (nice|good|great|lovely|wonderful|pleasant|blessed) (day|one|evening|weekend|night|week|afternoon|time|rest of your day)|will (try|check|do) [it|that|this] [and|later|out]|i'll (try|check|do|wait|give it a try) [it|that|this|and|for|for it|later|out|let you know]|i will (try|check|do|wait) [it|that|this|and|for|for it|later|out]|looking forward [to it|to hearing from you]|talk soon|see you|good night|goodnight|god bless|stay safe|happy holidays|merry christmas|happy new year)
            ^ (a|have a|wishing you a) [very] (lovely|nice|good|great|wonderful|happy|merry|pleasant|blessed|peaceful|sunny) <word> (to you|to all|ahead|to everyone) ~5
            (to|for) you and your (family|team|loved ones|colleagues)
            (have a|enjoy your|enjoy the rest of your) [very|really] (nice|good|great|lovely|wonderful|pleasant|blessed|day|evening|weekend|night) [day|one|evening|weekend|night|week|afternoon|time] [too|ahead|as well]
            (ok|okay|great|perfect|cool|alright|noted|awesome|excellent|got it|will do|understood|sure|sounds good|good|fine|nice|yes) (thanks|thank you|cheers|great|will do|got it|noted|perfect|good|ok|then|no problem)
            (thanks|thank you|cheers) [so much|very much|a lot|again|anyway|anyways|though|in advance] [for (your|the|all your|that|this|all the|everything|all) [quick|kind|prompt|great|fast|speedy|assistance|help|support|time|info|information|response|reply|update|patience|effort|efforts|understanding|clarification|heads up|advice|explanation|assistance|answer|service]] [help|assistance|response|reply|support|service|update|today|answer|information|info]
            (for your|for the|for all your) [quick|kind|prompt|great|fast|speedy] (help|assistance|support|time|info|information|response|reply|update|patience|effort|efforts|understanding|clarification|service)
            (much|really|greatly|so|very) [much] appreciated
            (i|we|really|much) [really] appreciate (it|that|your (help|time|assistance|support|response)|the (help|info|update|quick response))
            (you|u) (too|guys|are the best|rock|all|have a great day|as well|have been (great|very helpful|so helpful))
            (you're|you are|you guys are|youre) (the best|awesome|great|amazing|welcome|a star|a lifesaver|very helpful|so helpful|very kind|too kind|a legend)
            (hi|hello|hey|good (morning|afternoon|evening|day)) [there|again|team|guys|all|everyone|sir|ma'am|support]
            (sir|ma'am|maam|madam|team|guys|mate|friend|buddy|dear|man|bro|everyone|all|support|folks)
            (that|it|this) (helps|helped|worked|works|is great|is perfect|is good|is fine|is all|was helpful|was fast|was quick|was great) [a lot|so much|now|great|perfectly|for now]
            (best|kind|warm) regards
            (ill|i'll|i will|we'll|we will|will) [give|be|just|definitely|then] (wait|try|check|do|give|let you know|keep you posted|be waiting|do that|do so|try that|try it|check it|look|await) [for|it|that|this|a|you|your|out|on|now|then|later|and|see|know] [try|go|shot|reply|response|update|email|call|posted|out|now|later]
            (for now|then|now|so much|very much|a lot|again|anyway|indeed|too|as well|today|tomorrow|later|soon|please)
            (god bless|bless) [you|u|all]
            (looking|look) forward [to (it|hearing|your|that|hearing from you|your reply|your response)]
            (no need|not necessary|no thanks|no thank you|not now|not today|not for now|maybe later|maybe next time|another time|some other time|next time|that won't be necessary|i'll pass|we'll pass|i'm good|i'm fine|we're good|all good|all set|i'll leave it|leave it) [at that|then|for now|now|thanks|thank you|for that|anymore|any more|maybe|perhaps]
        """,
        "contact-request": """
            # asks to be called, for a phone number, or to talk
            (call|phone|ring|dial|contact|text|message|dm|email|reach|pm) me [back|on|at|asap|when|please|via|by|if|now|today|tomorrow|to|directly|through|at this|instead|about]
            (please|pls|can you|could you|can someone|could someone|would you|want you to|need you to|someone|somebody|have someone|get someone to|anyone|kindly|just have someone) [please|just] (call|phone|ring|contact|text|email|reach|dm|get in touch with|get back to|message) (me|us)
            (give|giving|gimme) (me|us) a (call|ring|call back|callback|buzz|phone call|phone number|number)
            (call|phone|contact|customer service|support|telephone|helpline|hotline|hot line|direct|toll free|customer support|customer care) (number|no|line|email|address|details) [to|for|i can|please|that|where]
            (phone|telephone|contact|helpline|customer service|support) number
            (number|email|email address|phone|someone|somebody|anyone|person|human|agent|representative|rep|way|address) [i can|to|we can|that i can|i could|for me to] (call|talk|speak|contact|reach|email|phone|chat|dial|write|get|get in touch|text) [to|with|on|for|you|someone|him|her|back|out|support]
            (speak|talk|chat|talking|speaking) (to|with) (a|an|someone|somebody|anyone|you|your|the|one of|support|customer|live|real|human|agent|anybody)
            (how|where) (can|do|could|would|to) (i|we|one) (contact|reach|call|get in touch|talk|speak|email|write|get hold|get a hold|get ahold|phone|chat|message|dm|complain)
            (request|requesting|requested|need|want|like|expect|expecting|arrange|arranged|waiting for|schedule|book|asking for|get) [a|for a|my|the|an] (callback|call back|call|phone call|return call)
            (you|u) [can|could|please|guys] (call|dm|email|contact|reach|text|phone|message) (me|us)
            (if you can|can you|could you|please|pls|check your|check|see your|sent you a|sent a|i'll|let me|can i|may i|may we|i) (dm|pm|direct message|private message) [me|you|us|back|so|with|sent]
            (contact|get) [me|us] (by|via|through|on) (phone|telephone|email|mobile|text|dm|sms|chat|whatsapp|viber)
            my (number|phone number|phone|cell|mobile|contact number|email|email address) is
            (live chat|live agent|live person|real person|human being|actual person|call center|call centre|actual human)
            (what's|what is|give me|have|need|is there|do you have|got|send me|tell me) [your|the|a|an|any] \
[customer service|support|direct|right|complaints] (phone number|number i can call|number to call|telephone \
number|hotline|contact number|email address|e mail address|email|mailing address)
            (who|whom|where|which number|what number) (can|do|should|could|may) i [<word>] (call|email|\
write|contact|phone|complain|speak|talk|reach|ring|send)
        """,
        "repeated-explanation": """
            # guide (listen actively): already explained, told or described; waiting and writing are another matter
            (i|we|i've|we've) [have|had|literally] (already|just|previously|repeatedly|clearly) [just|clearly|previously] (explained|told|said|mentioned|described|stated|answered|repeated|informed|specified|detailed|gave|given|provided)
            (i|we|i've|we've) [have|had] (explained|told|described|repeated|stated|mentioned|said) [this|it|that|everything|my <word>|the <word>|all of this|all this|you|them|your ~2] ~2 (already|twice|before|again|several times|many times|multiple times|three times|<number> times|countless times|a hundred times|yesterday|last week|earlier|to (your|the|another|a different|somebody|someone|every|each|all|three|two|four|five|<number>))
            already (explained|told|described|mentioned|stated|answered|informed) (you|this|that|it|all|everything|them|him|her|to)
            (as|like) (i|we|i've|we've) [have|had|already|previously|just|clearly] [already|clearly|previously|just] (said|mentioned|explained|told|stated|described|wrote|written) [you|already|before|in|to|earlier|above|twice] => backward: yes
            ! (as|like) (i|we) [have|had] (said|stated|mentioned|described|explained|told|wrote) (above|below|in the (beginning|subject|title))
            (have|had|having|need|want|make me|making me|made me|asking me|asked|ask me|forced|got|keep|tired of|sick of|going) [to] (explain|explaining|repeat|repeating|retell|re explain|reexplain) ~4 (again|over|everything|story|myself|every time|each time|same|from scratch|once more|all over)
            (do|must|should|can|will|shall) (i|we) [really|have to|need to] (explain|repeat|tell) ~5 (again|over|every time|once more)
            (keep|kept|always|constantly) [on|having to] (explaining|repeating|telling you) [myself|the same|it|this|that]
            (repeat|repeating|repeated) (myself|ourselves)
            (how many times|how often|how many more times) (do|must|should|have|did|will|can|am) (i|we) [to|have to|need to|got to] (explain|tell|say|repeat|explained|told|said)
            (told|tell|explain|explained|repeat) [you|them|the] [same|exact same|my] (story|same thing|whole story|whole thing) ~2 (again|over|to|times|every|twice)
            (everyone|every agent|each agent|every person|every rep|every time|each time) ~3 (explain|start over|from scratch|start again|retell|repeat myself)
            (did|do|have) (you|anyone|u|you guys) [even|actually|not|bother to] (read|listen to) (my (message|messages|email|post|first ~2|ticket|previous ~2)|what i (said|wrote|told|explained))
            ! already (wrote|written|emailed|e mailed|messaged|called|contacted|texted)
            ! (i|we) [have|'ve] (wrote|written|emailed|called|contacted)
            ! (explained|said|told|mentioned) to (me|us)
            ! (you|your ~2|they|he|she|colleague|agent|rep|support) [have|has|had] [already] (explained|told|said|mentioned|stated)
            ! (can|could|would|please|pls|will) [you] [please] (explain|tell|repeat) ~6 again
            ! (i've|i have|i) (explained|told|said|mentioned) (in|on) (the|my) (attachment|attached)
            ! repeated (this|the) (process|steps|test|procedure)
            (third|fourth|fifth|second|sixth|<number>|umpteenth|hundredth|last) (time|person|agent|colleague) ~3 (telling|explaining|describing|repeating|saying|tell|explain|describe|repeat|say) ~1
            (been|gone|went|go|going) (through|over) (all of this|all this|all that|this|that|it|it all|everything) [already|before|yesterday|again] (with|twice|<number> times|several times|many times|again|already|before)
            (i|we|i've|we've) [have|had|already] (given|gave|sent|told|provided|written|wrote) (you|him|her|them|your <word>) (all|everything|exactly|all of) [of] [that|this|it|these] ~1 (in my|yesterday|already|before|on|twice|earlier|last)
            (all of (it|this|that)|it's all|everything [you <word>]|that's all|all that|this) [is|was] ~1 (in|inside) (my|the) (first|previous|last|earlier|original|opening|second) (message|mail|email|e mail|letter|post|chat|note|report|ticket)
            everything you ask ~2 (in|above)
            as (i|we) [already|have] (wrote|said|told|explained|mentioned|described|reported|stated) (on|in|to|yesterday|before|already|above|twice|last|earlier|at)
            (keep|kept) (telling|explaining|repeating|describing|saying) (every|each|you|all|people|everyone|everybody|the same|this|that|new)
            (i've|i have|i|we've|we have|we) [already] (answered|explained|told|said|described|stated|given|gave) ~3 (twice|three times|four times|<number> times|several times|many times|often enough|more than once)
            read [back] (what|everything) (i|we) [have|had|already] (wrote|written|said|told|sent|explained)
            (why|how come) (do|must|should|would) (i|we) [really|have to|need to|always] [have to|need to] (go through|go over|explain|repeat|tell|say|describe) ~4 (again|over|once more|twice|every time)
            (start|starting|begin|beginning) [all] [over] [again] (from (the beginning|scratch|zero|the start)) (with (you|every|each|another|a new)|every|each)
            once more , ~3 (for|to) the (third|fourth|second|fifth|last|<number>) ~1
            told (the|your|a|another) (lady|man|gentleman|girl|guy|person|woman|agent|colleague|one) (before|yesterday|earlier|on the phone|last week|already) ~3
            [i] [have|'ve] [already|just] (told|explained|said|gave|described) ~6 (exactly|literally|just) [the same] (thing|this|that) (already|before|twice)
            told (<number>|two|three|both|several|all|many|some) of your (agents|people|colleagues|staff|reps|guys|team) ~4 (same|already|this|that|before|everything)
            ! (explained|told|said|described|mentioned) [it|this|that|everything|all] to my <word>
            ! (explained|told|said|described|mentioned) ~5 to (my|our) [own] <word>
            (told|explained|described|mentioned) [all|all of] (this|that|everything) to (your|an|another|someone|somebody|<name>|one of|the (last|previous|first|other|agent|lady|guy|bot))
        """,
        "tried": """
            # steps the customer has already taken
            (i|we|i've|we've|ive|have|already|also|even|and|just|after|did|having) [have|had|already|also|even|just|been|since|now|tried to] (tried|restarted|reset|rebooted|reinstalled|re installed|uninstalled|cleared|updated|unplugged|replugged|refreshed|deleted|changed|checked|followed|re entered|reentered|logged out|logged back|signed out|switched|turned|power cycled|disconnected|reconnected|removed|re added|readded|re downloaded|redownloaded|attempted|verified|swapped|replaced|factory reset|hard reset|restored|disabled|enabled|upgraded|downgraded|formatted|performed|gone through|went through|done|used|re paired|unpaired|paired|resync'd|resynced|searched|googled|read)
            (tried|trying) [to|all|everything|every|pretty|multiple|different|several|many|both|it|that|this|the|again|resetting|restarting|a|using|on|with|from|another|other|on another|closing|just about|almost|already]
            (restarted|rebooted|reinstalled|uninstalled|unplugged|power cycled|reset|resetting|restarting|reinstalling|uninstalling|rebooting) [it|my|the|everything|and|already|several|multiple|twice|both|router|modem|phone|app|pc|computer|laptop|console|tv|device]
            (no matter|regardless of) (what|how many|which|how)
            (done|did) (all|everything|that|this|the|it|those|a|both|every)
            ! (trying|tried) (to|calling|contacting) (call|contact|reach|calling|contacting|reaching|email|get in touch|get through|talk|speak|get a hold|get hold)
            ! (if|should|have you|did you|can i|could i) [i|i've] [have] (tried|try|restarted|reset)
        """,
        "fact-given": """
            # a fact, introduced by words
            (my|our|here's the|here is the) ~3 (number|no|id|email|e mail|address|name|reference|ref|code|phone|mobile|cell|contact|account|order|booking|ticket|case|serial|imei|username|user name|gamertag|gt|tag|model|version|zip|postcode|pnr|channel|psn|birthday|dob|invoice|policy|tracking|receipt|device|platform|platforms|os|browser|confirmation) [number|id|no|name|address|code|reference|here] (is|was|are|,|below|attached)
            (order|account|booking|ticket|case|reference|ref|tracking|invoice|serial|confirmation|policy|customer|member|flight|model|phone|mobile|contact|reservation|transaction|receipt|claim|report) [number|no|id|code|num|nr] [is|was] (<number>|<code>)
            (here|below|attached|this) (is|are) (my|the|a) [order|account|tracking|booking|ticket|screenshot|receipt|email|number|details|info|information|serial|photo|picture|copy|invoice|link]
            (it's|its|it is|that's|thats|number is|no is|is) (<number>|<email>)
            my name is <word> [<word>]
            (i'm|i am|this is) <name> <name>
            (email|e mail|mail) [address] [is] <email>
            (using|have|on|running|got|own|use) [a|an|my|the|version|ios|android|windows] (iphone|ipad|macbook|imac|mac|samsung|galaxy|pixel|huawei|xiaomi|oppo|vivo|android|windows|ios|chrome|safari|firefox|edge|ps4|ps5|xbox|pc|laptop|playstation|nexus|oneplus|sony|lg|nokia|motorola|hp|dell|lenovo|asus|acer|roku|firestick|fire tv|apple tv|switch|chromebook|surface) [<number>|pro|plus|max|air|mini|<word>]
            (version|ver|ios|android|windows|build) <number>
            (placed|ordered|bought|purchased|paid) [it|on|this|the|my] [on|<number>|order] (<number>|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|last)
            (sent|see|attached|attaching|attach|here's|heres|here is|sending|uploaded|sharing) [you|a|the|my|is|are|below|attached|it|an] [screenshot|photo|picture|screen shot|pic|image|receipt|video|proof|copy] (screenshot|screenshots|photo|photos|picture|pictures|pic|pics|image|images|receipt|video|proof|copy|invoice|attachment|attached|screen shot|details)
        """,
        "contradiction": """
            # own reading: what an agent had said proves wrong
            (you|you guys|u|your (agent|colleague|team|rep|representative|support|staff|chat|email|reply|\
answer|previous message)|the agent|the rep|the person|the lady|the guy|ana|he|she|they) [had|have|just|also|\
all|clearly|previously|originally|first] (said|told|claimed|wrote|stated|informed|advised|assured|answered|\
confirmed|mentioned|insisted) ~16 (but|however|yet|turns out|and now|only to find|although|though)
            (but|yet|however) (you|your (agent|colleague|team|rep)|the agent) [had|have|just|previously] \
(said|told me|claimed|wrote|stated|informed me|advised|confirmed) ~12 (is|was|are|were|would be|isn't|\
wasn't|can|could|free|included|possible|allowed|covered|valid)
            (that's|that is|this is|it's|that was|this was) not what (i was told|you said|you told|the \
agent|your|he said|she said|they said)
            (what you (said|told me)|the (information|info|answer|advice|instructions|price|date|address|\
number) (you|your agent|he|she|they|i was|i got|i received) [gave|given|told|sent|provided] [me]|your \
(information|info|answer|advice|reply|instructions)) [from you|yesterday|earlier] (is|was|were|are|turned \
out|proved|turns out) [to be|completely|totally|just|simply|all] (wrong|incorrect|false|not (true|correct|\
right|accurate)|inaccurate|outdated|misleading|untrue|mistaken)
            (gave|given|giving|told|sent|provided) (me|us) [the|some|completely|totally] (wrong|incorrect|\
false|misleading|bad|inaccurate) (information|info|answer|advice|instructions|date|price|address|number|\
details|link|directions)
            (i was|i've been|i have been) (told|informed|assured|advised) [by you|by your agent|by your \
colleague|here|on this chat] ~14 (but|however|and now|yet|turns out)
            (you|your (agent|colleague|team|rep|representative|support|staff|guy|operator|advisor|adviser|person|clerk)|the (agent|rep|person|lady)) [had|have] (said|told me|told us|assured me|assured us|promised me|wrote) ~9 (and|while|when) ~1 (board|sign|notice|website|site|app|menu|counter|clerk|guard|desk|door|label|system|invoice|bill|receipt|leaflet|letter|machine) [here|there|now] (says|say|said|shows|show|reads|states|charges|wants|asks)
            (contrary to|opposite of|different from|contradicts|conflicts with) what (you|your agent|i was|\
your colleague|she|he)
            (that's|that is|it's|you are|you're) (not true|incorrect|wrong|false|mistaken) ,
            # a promise that was broken, or what somebody else said
            ! (said|told|promised|assured|wrote|informed|advised) ~4 (will|would|'d|you'd|you'll|they'd|\
they'll|he'd|she'd|i'd|going to|gonna|i'll|it'll|we'd|someone'd) [be|get|have] [me|us|back] (call*|contact*|\
email*|get back|arriv*|deliver*|be here|be there|come|ship*|send|sent|fix*|refund*|reply*|respond*|receive*|\
follow*|hear*|look*|update*|resolve*|check*|replace*|credit*|process*|back)
            ! (shop|store|friend|neighbour|neighbor|bank|driver|courier|seller|salesman|sales person|\
assistant|technician|website|site|box|app|ad) [had|has] (said|says|told|claimed|assistant told)
            ! (what|as|like|everything|exactly|all|did|followed|tried|understand) [exactly|just] (you|you \
guys|what you) [just|have|had] (said|told|wrote|suggested|advised|mentioned|stated|informed)
            (that|this|it|which) [just|simply|then|has|have] (turned out|turns out|proved|proves|proven) [not] [to be] ~1 (true|wrong|false|incorrect|untrue|nonsense|mistaken|right|correct|the case)
            (what|the price|the fee|the time|the date|the address|the hours|the rule|the number|everything|the figure|the amount) ~1 (you|your ~2|he|she|they|<name>|i was) (said|told|wrote|quoted|gave|explained|answered|given|quote|promised) ~5 (was|is|were|are) (wrong|not correct|incorrect|false|not true|not right|not so|nonsense|outdated|out of date|mistaken)
            (was|is|got|gave me|gave us) [just|some|simply] [very|rather|quite] (bad|poor|wrong|useless|terrible|misleading) advice
            (did|done|went|did exactly|acted|followed) [exactly|just] (as|what|like) (you|your ~2|he|she|<name>) (said|told ~1|advised|wrote|instructed|suggested) ~9 (closed|refused|not|wrong|turned (away|me|us)|laughed|sent (away|back)|rejected|denied|fined|charged|missed|no such|nobody|in vain)
            (although|though|even though|despite) (you|your ~2|he|she|<name>) [had|have|clearly] (said|told ~1|wrote|claimed|assured ~1|confirmed|stated) ~3 (is|was|are|opens|opened|would|can|could|includes|covers|free|open|it|they)
            according to (you|your ~2|<name>) ~9 (not|isn't|doesn't|didn't|wasn't|no|closed|refused|wrong)
            you (were|are|must be) (mistaken|wrong|incorrect|misinformed)
            your (information|info|data|list|page|answer|website|site|leaflet|timetable) [is|was|are|seems] [simply|completely|badly|years] (out of date|outdated|wrong|false|incorrect|obsolete|not correct|not true|not right|inaccurate|not up to date|old)
            (says|said|told me|told us|tells me|confirms|confirmed) [that] (that|this|it) (is|was|isn't|wasn't) [simply] (not true|not the case|not so|wrong|nonsense|false|untrue|true|never the case|incorrect)
            (simply|just|clearly|plainly) (not (true|the case|so|correct|right)|untrue|wrong|false) that
            (you|your ~2|<name>|he|she) [had|have|clearly] (said|told (me|us)|wrote|claimed|assured (me|us)|confirmed|stated|quoted (me|us)) ~8 , [and|but|yet] (it|they|he|she|that|there|this|we|i) (isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|didn't|had to|was (charged|refused|turned)|were (charged|refused|turned))
            ! [it] (is|was|it's) (not|just not|simply not) (true|the case) that (i|we|my|our)
            ! (you|your ~2|he|she) (told|said|wrote) ~6 and now (it|they|everything|all) (works|work|is fine|is back|runs)
            your [own] (website|site|page|app|faq|terms|brochure|email|sign|guide|poster|leaflet) (says|states|shows|claims|tells) (the opposite|otherwise|something else|something different|different|differently|the contrary)
            your own ~3 (price list|website|site|page|brochure|terms|leaflet|catalogue|catalog|manual|app|timetable|rules) ~6 (says|say|states|state|shows|show|gives|reads)
            what (you|your ~1|he|she|they|<name>|i was) [had|have|just] (told|said|wrote) [me|us|to me] [<word>] (is|was|turned out|turns out|isn't|wasn't) [to be|not|simply|just|completely] (wrong|incorrect|false|not true|right|correct|true|inaccurate|rubbish|nonsense) ,
        """,
        "request": """
            # own reading: asks for something to be done or sent; no fault report and no question
            (please|kindly|pls|plz) [also|just|do] (send|cancel|change|move|add|remove|delete|update|\
upgrade|downgrade|reset|activate|deactivate|book|rebook|reserve|refund|waive|close|open|email|mail|forward|\
block|unblock|transfer|issue|give|provide|arrange|schedule|reschedule|extend|renew|confirm|help me|assist|\
put|set|switch|correct|replace|exchange|resend|stop|unsubscribe|enable|disable|check|let me know|advise|\
downgrade|merge|split|process)
            (i'd|i would|we'd|we would) (like|love|want|need) (to|a|an|my|the|you)
            (i|we) (want|need|wish) (to|a|an|my|the|you to|your)
            (can|could|would|will|may) (you|i|we|u) [please|kindly] <word>
            (i'm|i am|we're|we are) (looking|hoping|trying) (to|for) (change|cancel|get|book|buy|order|\
upgrade|a|an|my)
            (requesting|request|asking) (for|a|an|the|to)
            refund of
        """,
        "proposal": """
            # own reading: an idea for the product or the service, stricter than `suggestion`: no praise, no complaint
            (would|might|could|it'd|that'd|'d) [really|also|just] be [so|really|very|much|a lot|even] \
(great|nice|good|awesome|cool|helpful|amazing|better|wonderful|useful|lovely|super|ideal|fantastic|perfect|\
convenient|easier|brilliant|handy) if [all|more|some|other|only] (you|u|the|there|your|this|it|we|users|customers|people|<name>|one|they|everyone|members|guests|passengers|donors|drivers|players|parents|patients|students|residents|tenants|subscribers|visitors|riders|shoppers|readers|viewers|owners|travellers|travelers|families|staff|agents|clients|buyers|sellers|teachers|children|kids|women|men|those|regulars|cyclists|pensioners|seniors|employees|developers|admins|teams|orders|tickets|receipts|notifications|invoices|bookings|statements|prices) ~6
            (would|'d|i'd|we'd) (love|like) [to see] (a|an|more|the) ~3 (option|feature|mode|button|setting|\
version|support|integration|ability|choice|way)
            (would|'d|i'd|we'd) (love|like) to see
            (i|we) [really|just|do] wish (you|there|your|the|it|this|we) ~2 (had|have|was|were|would|could|\
offered|allowed|supported|made|let|sold|accepted)
            (i|we|i'd|we'd|may i|can i|let me|would) [like to|just|want to|strongly|would|humbly] (suggest|\
recommend|propose) [that] (you|your|the|a|an|to|adding|making|having|we|putting|offering)
            (my|a|one|another|small|quick|here's a|feature) (suggestion|feature request|proposal) (is|for|\
would be|to|,)
            ^ (suggestion|feature request|product idea) , <word>
            (you|you guys|u|they|the app|your (app|site|website|store|company|team)) [really|guys] should \
[really|also|just|definitely|seriously|at least] (add|allow|make|have|include|offer|improve|implement|let|\
provide|create|consider|introduce|put|integrate|install|build|print|open|accept|support|extend|publish|show|\
sell|bring back|give (us|people|customers|users))
            (please|pls|kindly|can you|could you) [also|just|consider|finally] (add|adding|bring back|\
include|implement|introduce|integrate|consider) (a|an|the|more|this|support|dark|adding|making|having|\
putting|option|back|some|our|<ing>)
            (have you|did you|ever|why not|why don't you) (considered|consider|thought (of|about)|add|offer|\
adding|offering|put|make it) ~2 (adding|making|offering|putting|having|a|an|the|to)
            (how about|what about) (adding|making|offering|having|putting|giving|letting)
            (there|you|it) (should be|needs|need|could use|should have) (a|an) ~2 (option|feature|button|\
mode|setting|toggle|filter|way to|ability|rack|ramp|sign|line|counter|shelter|bench|discount)
            (an idea|some ideas|a thought) (for|to) [<word>] (improve|make|you|your|the)
            ! (you|u|anyone|somebody|someone|please|to|can|could) (suggest|recommend) (a|an|any|some|me|something|anything|what|where|how|which)
            ! (can|could|would|will|do|did|please) (you|anyone|anybody|somebody|u) ~2 (suggest|recommend)
            ! (any|other|more|all) (suggestion|suggestions)
            ! (would be|be) (great|nice|good|awesome|helpful|wonderful|lovely) if (you|someone|somebody|\
anyone|u) (could|can|would|will) (help|assist|check|look|send|refund|reply|respond|fix|tell|let|call|answer|\
explain|confirm|advise|provide|give me|point|resolve)
            ^ [a|one|my|quick|small|another|just a|friendly] (suggestion|feature request|product idea) , \
<word>
            ! (my|a|the|your|one) suggestion [is|would be|was] to (try|setup|set|remove|join|use|check|\
restart|delete|create|allow|do|see|reinstall|uninstall)
            ! (saw|found|read|tried|per|following|followed|with|seen|got|given) [a|the|your|this] suggestion
            ! we suggest you
            ! (thanks|thank you|appreciate) ~2 suggestion
            (app|site|website|page|menu|shop|store|station|stop|branch|lobby|form|portal|system|machine|kiosk|dashboard|newsletter|platform|car park|waiting room) [really|badly|desperately|just] (needs|could use|could do with|should have|ought to have) (a|an|more|some|better|bigger|clearer) ~2
            (maybe|perhaps) (you|they) [guys] (could|should|might) [also|at least|just] (offer|add|sell|make|put|consider|start|introduce|open|stock|include|have|let|print|post|show|provide|build|allow) ~1
            (would|'d|it'd|that'd|might) [really|also|greatly] help [us|me|people|everyone] [a lot|all|out|enormously] [of] [us|people|customers|guests|parents|users] if (the|there|your|it|we|this|each|every) ~2
            ! wish (you|they|somebody|someone|anyone) (had|would have|have|'d) [at least|just] (told|said|informed|warned|called|let|sent|asked|answered|checked|written|mentioned)
            ! <demand-of-ones-own>
            (it|that) (would|might|could) be [such] (a good|a great|a nice|a useful|an excellent|a wonderful) idea (to|if)
            ! <suggests-a-time>
            <suggests-doing>
        """,
        "signs-name": """
            # a closing and a name
            (regards|best regards|kind regards|warm regards|sincerely|yours sincerely|yours truly|yours faithfully|best|best wishes|cheers|thanks|thank you|many thanks|thx|respectfully|cordially|love|from|thanks and regards|warmly|thanks again|thank you so much|thanks in advance|thank you in advance) , (<name>|<given>) $$ => keep: 1
            (regards|best regards|kind regards|warm regards|sincerely|yours sincerely|yours truly|yours faithfully|best|best wishes|cheers|thanks|thank you|many thanks|respectfully|cordially|thanks and regards|thanks again|thanks in advance|thank you in advance) , (<name>|<given>) (<name>|<given>) $$ => keep: 2
            (regards|best regards|kind regards|sincerely|cheers|thanks|thank you|thanks and regards) (<name>|<given>) $$ => keep: 1
            (my name is|my name's|name is|i'm called|call me|this is) (<name>|<given>) => keep: 1
            (my name is|name is|this is) (<name>|<given>) (<name>|<given>) => keep: 2
            (my name is|my name's) <word> => keep: 1
            ^ <given> $$
            ^ <given> <name> $$
            ^ <given> <name> , (wife|husband|daughter|son|mother|father|mum|mom|dad|sister|brother|mrs|mr|ms|miss|dr|treasurer|secretary|manager|owner) $$
            ! (blk|block|lot|brgy|barangay|street|st|ave|avenue|phase|subd|subdivision|village|unit|purok|sitio|bldg|building|floor|road|rd|lane|drive) ~4 , <name>
        """,
        "angry": """
            # mood -2: hostile, insulting, outraged
            # insults and swearing at the company
            (fuck|fucks|fucked|fucker|fuckers|fuckin|fucking|fck|fcking|fuk|fkn|motherfucker|motherfuckers|motherfucking|wtf|stfu|ffs|bullshit|bullcrap|horseshit|shitty|shitshow|shit|shite|asshole|assholes|dickhead|dickheads|bastard|bastards|bitch|bitches|cunt|cunts|wankers|douchebags|scumbag|scumbags|scum|dumbass|jackass|goddamn|fuckery|complete bs|total bs|such bs|is bs|total bull|load of bull|pissed|pissing me|the hell|what the hell|the heck|the fuck|da fuck|tf)
            (idiot|idiots|moron|morons|imbecile|imbeciles|incompetent|incompetence|clowns|clown|crooks|crook|thief|thieves|liars|liar|scammers|scammer|scamming|scam artists|con artists|criminals|criminal|thugs|greedy|greed|leeches|parasites|vultures|bloodsuckers|robbers|robbery|theft|stealing|daylight robbery|extortion|criminality|crooked|corrupt company|fraudulent company|hypocrites|cowards|useless (company|people|staff|team|service|support|bunch))
            # outrage
            (disgusting|disgusted|disgrace|disgraceful|shameful|despicable|outrageous|outraged|appalling|appalled|atrocious|abysmal|abhorrent|horrendous|horrific|inexcusable|unforgivable|unacceptable|unbelievable|absurd|ludicrous|ridiculous|pathetic|laughable|insane|insulting|insulted|immoral|unethical|criminal|illegal|infuriating|infuriated|infuriates|furious|fuming|livid|enraged|raging|seething|irate|outrage|rage|beyond (angry|mad|frustrated|pissed|ridiculous|disappointed|annoyed)|so (angry|mad|furious|pissed)|very (angry|mad)|extremely (angry|upset|disappointed|frustrated|unhappy|dissatisfied)|absolutely (terrible|awful|horrible|useless|pathetic|ridiculous|disgusting|furious|shocking|appalling|livid|unacceptable|disgraceful|atrocious|fuming)|complete (joke|scam|disgrace|waste|bs|garbage|rubbish|nonsense|shambles|fraud)|total (joke|scam|disgrace|waste|bs|garbage|rubbish|bull|fraud|shambles|crap)|utter (joke|rubbish|nonsense|garbage|disgrace|shambles|crap))
            (worst|shittiest|crappiest|lousiest|poorest|most (useless|incompetent|horrible|terrible|awful|ridiculous|unprofessional|unhelpful|pathetic|annoying|corrupt|disgusting|frustrating)) [ever|customer|company|service|experience|airline|support|bank|app|provider|i|of|internet|product|carrier|website|update|place|store|network|in|excuse]
            (horrible|terrible|awful|horrid|dreadful|lousy|atrocious|pathetic|appalling|disgraceful|shocking|garbage|trash|crap|crappy|shit|shitty|rubbish|useless|incompetent|ridiculous|deplorable|abysmal) [customer] (service|support|company|experience|airline|bank|people|staff|product|app|treatment|communication|business|system|website|policy|phone|internet|provider|network|management|care)
            (sucks|sucked|stinks)
            (you|you guys|you people|u|y'all|they) [all|really|guys|people|seriously|truly|just|absolutely|fucking] (suck|sucks|are (the worst|useless|pathetic|a joke|disgusting|terrible|horrible|awful|ridiculous|thieves|liars|crooks|scammers|garbage|trash|clowns|idiots|criminals|incompetent|crap|shit|heartless|evil|greedy|a disgrace|shameless|robbing|stealing|scamming)|should be ashamed|ought to be ashamed|make me sick|disgust me|ruined|robbed|stole|lied|cheated|scammed|screwed)
            (shame|shameless|ashamed|heartless|evil)
            (shame on|screw) (you|your|this|them)
            (go to hell|burn in hell|rot in|drop dead|kiss my|piss off|up yours|how dare|don't you dare|get your (act|shit)|what kind of (company|service|bank|business|support|joke|people)|what is wrong with you|what's wrong with you|are you (kidding|serious|stupid|deaf|blind|insane|crazy|joking|people|out of your)|you must be (kidding|joking)|you have got to be|seriously wtf|cut the crap)
            (are you (fucking|freaking|actually|even))
            (i'll|i will|we'll|we will|i'm going to|we're going to|gonna|i can|i could|i should|i might|we should|let's) sue [you|your|them|the|this|for]
            sue (you|your (company|bank|ass|asses))
            (suing|lawsuit|lawyer|lawyers|attorney|legal action|small claims|class action|bbb|ombudsman|attorney general|fcc|trading standards|report you|reporting you|exposed|expose you)
            (i|we) (hate|despise|loathe|detest) (you|your|these|them|<handle>|dealing)
            (i|we) (hate|despise|loathe|detest) (this|how|that|it|the new|the fact|<name>) => aside: thing
            (never (again|ever|buying|using|flying|ordering|shopping|coming)|boycott|boycotting|imdone|i'm done|im done|so done|done with (you|this|your))
            (sick of (you|your|this)|sick and tired|fed up|had it with|had enough|enough is enough|last straw|final straw|losing my (patience|shit)|lost [all] patience|out of patience|my blood|blood boil)
            (at my wits|losing my mind|most (frustrating|annoying)|at quite a loss) => aside: despair
            (i|we|i'm|we're|and|must|hereby) (demand|demanding|insist) [that|a|an|my|to|full|the|you|immediate]
            (demand|demanding) [that|a|an|my|the|full|immediate] (refund|money|explanation|compensation|answer|answers|apology|action|response|you)
            (killing|profiting|capitalize|capitalizing|exploiting|exploit|taking advantage|enabling|preying|ripping|robbing) (on|off|from|of|price|us|people|me|customers|everyone|this|current)
            making a killing [on|off|from|of]
            (profiteering|price gouging|gouging|gougers|pricegouging|price gougers) [on|off|from|of|us|people|me|customers] => aside: topic
            (stop (stealing|scamming|robbing|lying|ripping|screwing|ignoring|wasting|charging|enabling|profiting|capitalizing|exploiting))
            (stole|stolen|robbed|scammed|cheated|swindled|conned|ripped off|defrauded|lied to) [from|me|my|us|by|out|off]
            you (stole|robbed|scammed|cheated|lied|conned)
            (joke of a|waste of (money|time|my|oxygen)|(you|you're|are|such) [all] a waste of space|piece of (shit|crap|junk|garbage|trash)|pos|load of (crap|bs|bull|rubbish|nonsense)|full of (shit|crap|it)|bunch of (idiots|crooks|liars|thieves|clowns|morons|crap|scammers|jokers|incompetent|bs)|pack of (lies|thieves|wolves)|what a (joke|scam|disgrace|shambles|load)|absolute (joke|disgrace|shambles|scandal|garbage|nonsense|worst|bs|crap|nightmare|madness)|daylight robbery|highway robbery)
            (fix (it|this|your (shit|crap|system|app|game|stuff|mess)) now|fix this shit|fix your shit)
            (look|looks|looking) like (idiots|fools|clowns|amateurs|a joke)
            (thanks|thank you) for (nothing|ruining|screwing|wasting)
            (unbelievable|incredible) (incompetence|service|that you|how bad)
            (total|complete|utter|absolute|such) (incompetence|disrespect|disregard|lies|neglect|negligence|ignorance)
            (disrespectful|disrespect|inhumane|inhuman|unconscionable|deceitful|deceptive|predatory|scandalous|abusive|bullying|racist|discriminat*)
            (blatant|clear) (violation|lie|lies|theft|fraud|discrimination|disregard)
            ! (not|isn't|wasn't|no|never) [a|an|that|so|very|even|really|trying to be] (angry|mad|furious|scam|joke|ridiculous|rude|disgusting|insane|worst)
            ! (insane|crazy|wicked|sick|insanely|unbelievable) (deal|good|amazing|fast|value|quality|savings|service thanks|speed)
            ! (is this|is it|is that|was this|correct or|legit or|this might be|might be|looks like|seems like|a possible|possible|reported|report|reporting|suspect|phishing|spam|email|text|popup|potential) [a|an|email|possible|or|pure|text|message|or a] (scam|fraud|scammers|scammer|legit|scamming)
            ! (scam|scammer|scammers|fraud|theft|stolen|scammed|hacker) (email|emails|alert|department|protection|prevention|team|text|call|message|calls|texts|messages|caller|trying|tried|using|by (someone|a|an)|who|my (card|phone|wallet|account|bike|car))
            ! grand theft
            ! criminal (enterprise|enterprises|record|records|case|minds|damage)
            ! (stolen|theft|robbery|criminal) ~1 (mission|missions|quest|heist|level|car in the game|yacht|report|policy|insurance)
            ! (is|are|do|does|can|did) (it|this|that|these|they) ~1 (illegal|fraudulent|legal)
            ! (report|reporting) ~3 (fraudulent|scammer|scammers|scam|illegal|stolen)
            ! (warning|beware|alert) ~8 (scam|scammer|scammers|fraud)
            ! (<number>|a|one|per|every|few) sec
            ! (phone|card|wallet|bag|account|identity|laptop|device|car|package|parcel|passport|bike|purse|money|it) (was|were|is|has been|got|been) (stolen|lost|hacked)
            ! (by|from) (a|some|these) (scammer|scammers|thief|thieves|hacker)
            ! crazy (good|fast|week|day|time|times)
            ! no shame
            ! (i'm|i am|am|it|tech|technically|computer|pc|is) incompetent
            ! (some|an|any|possibly) illegal
            ! (is|are|it's) a waste of (time|money) to
            ! [a|real|such a|it's a|it's] shame (to|that|if|about|as|because|i|we|it)
            ! (i'm|i am|me|feel|feeling) ~1 ashamed
            ! (popup|pop up|email|emails|text|message|error) (scam|scammers|scammer|scams|fraud)
            (you|u|you're|you are|bunch of|pack of|load of|shower of|gang of|set of|lot of) [all|absolute|utter|complete|total|useless|lying|thieving|bloody|stupid|greedy|lazy|incompetent|dirty|filthy|arrogant|nothing but|such] [<word>] (crooks|thieves|liars|idiots|clowns|morons|scammers|jokers|cowboys|monkeys|muppets|amateurs|parasites|vultures|leeches|cowards|hypocrites|bandits|gangsters|scum|imbeciles|fools|robbers|criminals|swindlers|frauds|cheats|con artists|incompetents|bullies|animals|rats|snakes|vermin|buffoons|charlatans|bloodsuckers|pigs|wankers|tossers|cretins|dimwits|halfwits|numpties) => at: you
            (run|staffed|managed|owned) by [a] [bunch|pack|load] [of] [<word>] (monkeys|idiots|clowns|fools|morons|crooks|thieves|imbeciles|amateurs|muppets|criminals|cowboys|liars)
            (had|have|has|having|got|with|what|all) (the|a) [bloody|sheer|absolute|bare faced|damn|utter] (nerve|audacity|gall|cheek|brass neck|temerity) [to|of|you]
            (sack|fire|get rid of) (him|her|the lot [of them]|everyone|whoever|all of (you|them)|them all)
            (vile|despicable|contemptible|repulsive|shameless|heartless|callous|barbaric|sickening|revolting|loathsome|abhorrent|reprehensible|repugnant) [behaviour|behavior|people|company|treatment|service|conduct|creature|lot|<word>]
            how many [more|bloody|damn] times (do|must|have) (i|we) [have|got|need] [to] ~2 (you|people|this|the same)
            most (clueless|useless|incompetent|dishonest|corrupt|pathetic|arrogant|unhelpful|shameful|disgraceful|appalling|vile|greedy) (company|bank|airline|service|people|staff|bunch|lot|outfit|business|organisation|organization|shop|hotel|provider|team|<word> (ever|on earth|in the))
            (do|did|must|you) [you] (think|take) (i'm|i am|we're|we are|me for|us for) (stupid|dumb|idiots|blind|deaf|[a] (fool|fools|idiot|moron|mug|mugs)|an idiot|born yesterday)
            heads (to|will|should|must|had better|need to) roll
            (taking|take|took|takes) the (piss|mickey|mick)
            (rot|go) (in hell|to hell)
            (you|your ~1) [all] (make|makes|made) me (sick|puke|vomit)
            ! (my|the|our|his|her|their) (neighbour|neighbor|neighbours|neighbors|boss|wife|husband|landlord|mother|father|friend|son|daughter|client|guests|teacher) (was|is|were|are|got|went) [so|very|really|absolutely|quite] (furious|angry|livid|mad|fuming)
        """,
        "upset": """
            # mood -1: dissatisfied, worried, something does not work
            (disappointed|disappointing|disappointment|dissapointed|dissatisfied|unsatisfied|unhappy|not happy|not satisfied|not impressed|unimpressed|frustrated|frustrating|frustration|frustratingly|annoyed|annoying|annoyance|upset|upsetting|bummed|bummer|sad|sadly|unfortunate|unfortunately|worried|worrying|worry|concerned|concerning|anxious|scared|nervous|confused|confusing|irritated|irritating|tired of|exhausted|exhausting|stressed|stressful|disheartening|discouraging|depressing|heartbroken|devastated|desperate|helpless|lost and|stuck|struggling|struggle|suffering|suffer|let down|inconvenient|inconvenience|bothering|bothersome|hassle|headache|nightmare|a pain|painful|miserable|dissappointed|regret|complain|complaining|cheated|misled|unfair|unreasonable|unreliable|unhelpful|rude|poor|bad|worse|slow|slower|useless|pointless|hopeless|terrible|horrible|awful|suspicious|sketchy|shocked|baffled|surprised that|insufficient|inadequate|lousy|mediocre|meh|ugh|ughh|ughhh|argh|grr|smh|sigh|wasted|wasting|waste|ruined|mess|messed|mixed up|screwed|broken|buggy|glitch|glitchy|glitches|defective|damaged|missing|lost|late|delay|delays|delayed|overdue|crash|crashes|crashed|crashing|freeze|freezes|freezing|froze|frozen|hacked|hack|compromised|banned|suspended|disappeared|vanished|gone|rejected|declined|overcharged|charged twice|double charged|scam|scammed|fraud|unauthorized|unusable|unplayable|lag|lagging|laggy|lags|buffering|outage|down|disconnected|disconnecting|disconnects|dropping|worst|hate|hated|hates|sucks|suck|stupid|ridiculous|dumb|joke|shame|pissed|damn|crap|unable|impossible|annoy|annoys|gouging|spammed|unresolved|ignored|unanswered|never|nobody|stolen|wtf|penalty|unwanted|inappropriate|offensive|unsafe|dirty|nasty|gross|smelly|cold food|crowded|overcrowded|packed|standing room)
            (doesn't|does not|don't|do not|didn't|did not|won't|will not|can't|cannot|can not|couldn't|isn't|is not|aren't|are not|wasn't|haven't|hasn't|have not|has not|wouldn't|not) [even|ever|seem to|let me|been|just|really|get|able to|allow|allowing|letting] (work|working|load|loading|open|opening|play|playing|connect|connecting|charge|charging|start|starting|boot|turn|print|printing|sync|update|updating|respond|responding|show|showing|display|install|download|downloading|launch|save|log|login|sign|access|accept|recognize|recognise|detect|register|receive|received|send|function|functioning|appear|arrive|arrived|come|get|got|gotten|find|see|seeing|use|watch|hear|call|check|pay|redeem|claim|reset|verify|scan|cancel|book|order|activate|delete|join|enter|purchase|retrieve|recover|reach|me|us|resolve|resolved|fixed|sorted|solved|help|helping|helpful|available|possible|happy|delivered|refunded|credited|shipped|right|fair|good|great|cool|acceptable|okay|ok|impressed|pleased|satisfied|understand|believe|answer|answering|reply|export|do anything|go|move|make|listed|care|listen|remember|valid|reflected|added|given|stop|shut|turn off|let|give)
            (still|yet) (waiting|no|not|nothing|haven't|hasn't|isn't|doesn't|can't|won't|don't|having|getting|stuck|down|broken|happening|unable|pending|didn't|without|failing|crashing|there)
            (no|zero|lack of) (response|reply|answer|help|support|refund|service|internet|signal|power|connection|sound|audio|luck|communication|update|explanation|solution|one|option|sense|notification|warning|notice|access|way to)
            (waiting|waited|wait|on hold|holding) [on hold|for|in|over|more than|since|on|time] ~2 (hour|hours|minutes|mins|days|weeks|months|ages|forever|so long|too long|long|<number>|yesterday|refund|reply|response)
            (keep|keeps|kept|constantly|continually|continuously) [on] (getting|crashing|freezing|buffering|disconnecting|dropping|failing|restarting|resetting|closing|logging|saying|giving|telling|showing|asking|having|going|being|sending|charging|stopping|rejecting|cutting|popping|wanting)
            (what's|whats|what is) (going on|wrong|happening|the deal|the point|with|up with|the problem|the issue|taking)
            ^ [please] fix (this|it|your|the) [now|asap|already]
            (give me|demand|expect) [a|my|full|an|the|immediate] (refund|money back|compensation|answer|answers|explanation|replacement)
            (please|pls|plz) help
            (someone|somebody|hacker|anyone|people) [else|is|has|i|i don't know|from ~1] [is|has|been] (using|hacked|stole|logging|logged|accessed|changed|stealing|took|charged|trying to)
            (last (time|straw)|enough|tired|sick) (of|i|with)
            (should not|shouldn't|should have|shouldn't have|supposed to|was promised|were promised|promised)
            (not|isn't|aren't|wasn't|ain't|never|hardly) [a|an|very|so|too|that|at all|really|even|been|any|going to get] (happy|good|great|fun|nice|acceptable|impressed|helpful|fair|right|cool|working|worth|pleased|satisfied|fan|clear|enough|welcome|welcomed|true|better|reasonable|professional|convenient|easy|user|normal|friendly)
            (thanks|thank you) (for nothing|but no thanks)
            (only|just|barely) (one|<number>|half) ~1 (raisin|bar|bars|minutes left|out of)
            (costs|cost|costing|charging|charge|charged|paying|pay|double|raise|raised|increase|increased) [me|us|the|too|more|so|my] [much|price|prices|more|fee|fees|bill|rate|rates|extra|double]  (price|prices|much|fee|fees|bill|more|extra|double|twice|again)
            (i'm|i am|we are|we're|im) (losing|missing|stranded|stuck|unable|locked|concerned|worried|disappointed|done|begging|owed|lost|confused)
            (too (long|slow|much|expensive|bad|many|late|complicated|hard|difficult|small|high)|so (slow|bad|hard|difficult|long|expensive|many ads|frustrating|annoying|confusing|rude|late|disappointed|upset|much time))
            (lost|lose|losing|loosing) [all|access|my|our|everything|out|you]
            (trouble|difficulty|difficulties|concern|concerns|complaint) (with|about|connecting|logging|regarding|getting|accessing)
            (charged|billed|deducted|debited) [me|my|us|for|twice|again|from|an extra|the|a|without]
            (expect|expected|deserve|deserved) [more|better|you|your|they|it|there|i|that]
            ! (no|without|any|not a|never|zero|never had|had no|not any|isn't a|solved the|fixed the|resolved the) [more|other|further|real|major|big|single] (problem|problems|issue|issues|trouble|complaint|complaints|errors|error|bugs|delay|delays|worries|hassle)
            ! (problem|issue|issues|problems|error|matter) [is|has been|was|now|got|has|been|all|have been] (solved|resolved|fixed|sorted|gone)
            ! (not|never|isn't|wasn't|aren't) [a|too|so|that|at all|even|very|be] (bad|worried|upset|disappointed|disappoint|late|a problem|complaining|complicated|slow|wrong|an issue|difficult)
            ! no (worries|problem|prob|problems|rush|hurry|complaints|issue|doubt)
            ! (never mind|nevermind|never been (happier|better|easier)|never fails|never disappoints|never seen better)
            ! (feel|felt) (free|better|good)
            ! (lost and found|late night|too bad|gone to|be gone|long gone|going down the|break down|come down|sit down|calm down|scroll down|upside down|drop down|count down|shut down|down to|download)
            ! (sad|sorry) to see
            ! (best|better|great|good|nice|cool) (than|never)
            (why|how come) (is|are|does|do|did|am|was|has|have|would|must) (my|it|this|your|you|i|there|we|that|nobody|no one|not)
            (<number>|one|two|three|four|five|six|several|many|half) [an] (hour|hours|hrs|minutes|mins|days|weeks|months|week|month) (on hold|in the queue|in (your|a|the|line)|waiting|for nothing|on the phone|of (waiting|my|hold)|and (counting|nothing|still|no)|later and|late|wait|gone|wasted|without)
            (been|was|were|is) (waiting|sat|sitting|stuck|standing|on hold|out|down|dead|broken|off|chasing|offline|glitchy|acting up|like this|out of order|without) (since|for|here|all|again|over|<number>|from)
            (all|whole) (day|morning|afternoon|week|weekend|month) (for|at home|waiting|on hold|without|and (no|nobody|nothing))
            (forever|for ages|for an eternity) [are we|now|waiting|and|apparently]
            (please|just|kindly|pls) stop (sending|calling|emailing|charging|spamming|texting|messaging|phoning|ringing|bothering|billing|mailing)
            (someone|somebody|another customer|another person|other people|a stranger) [else's] (else's|elses|'s) (child|kid|grades|account|data|order|details|name|bill|parcel|photo|photos|profile|address|package|card|information|records|invoice|food|messages)
            (isn't|not|wasn't|aren't|never) mine
            ordered ~4 (and|but) [i|you|they|we] (got|received|came|sent|it's|arrived|get)
            (sent|delivered|shipped|posted|gave|dropped) [my|it|the|our|this|them] ~2 to (my old|the wrong|the old|a wrong|someone|somebody|another|a stranger|my previous|a different|wrong)
            (says|marked as|shows as|showing as|status|marked|shows) (delivered|completed|refunded|paid|shipped|received) (but|and (i|it|there|nothing|nobody)|yet|it is not|it's not|nothing|although)
            (nothing's|nothing is|nothing) (here|there|came|arrived|turned up|showed up|was delivered|has (come|arrived|happened|changed|been))
            (hasn't|haven't|has not|have not) [even|yet|still] (called|arrived|come|moved|changed|replied|turned up|shown|updated|landed|shipped|been (refunded|shipped|delivered|fixed|sent|credited|paid|returned)|rung|phoned|appeared|responded|returned)
            (not|never) (returned|refunded|delivered|credited|paid back|honoured|honored|shipped|been refunded|been told|been paid)
            (ate|swallowed|kept|pocketed) (my|our)
            (fails|fail|failed|crashes|crash|drops|freezes|disconnects|dies|errors|declined|rejected|rejects|breaks|stops|hangs|logs me out|times out) (each|every) [single] (time|few|<number>|day|hour|night|minute|other|attempt|week)
            <number> (attempts|tries|calls|emails|times in a row|times now|times already|phone calls|tickets|messages)
            (update|driver|charger|app|patch|courier|technician|cleaner|installer|movers|engineer) [has|have|just] (killed|fried|bricked|wrecked|wiped|broke|broken|ate|deleted|lost|scratched|dented|cancelled|canceled|destroyed|smashed) (my|our|the|all|on me|it|<number>|everything)
            (killed|fried|bricked|wrecked|wiped|ruined|destroyed|smashed|trashed) (my|our|the battery|the phone|everything|it)
            (drove|driven|sailed|went) (past|off|straight past|right past) [<number>|us|me|the|my|people|without]
            (milk|meat|chicken|fish|cheese|yoghurt|food|cream|salad|bread|burger|pizza|eggs|fruit) (was|is|tasted|smells|smelled|were) (off|sour|bad|stale|cold|raw|rotten|mouldy|moldy|soggy|burnt|undercooked|inedible)
            why (was|were|is|has|did|does|am|have|are) (my|i|it|the|our|you|this|we|your) [<word>] [<word>] [<word>] (removed|deleted|rejected|declined|denied|charged|cancelled|canceled|closed|blocked|suspended|restricted|on hold|put on|frozen|locked|late|delayed|refused|billed|banned|limited|downgraded|taken|ignored|pending|higher|so (much|slow|expensive|high|long|hard|bad)|say i|taking|still|charging|being)
            (account|wallet|card|profile|payment|application|claim|funds|money|order|booking|review|listing) [has been|was|is|still|got|is still|shows|been|will be|gets|keeps getting] (frozen|declined|restricted|suspended|blocked|locked|rejected|denied|refused|closed|terminated|on hold|held|removed|withheld|deactivated|limited)
            (charged|billed|pay|paying|paid|fee|fees|charge|charges|bill) ~4 (i|we|that i|that we) (never|didn't|don't|did not|haven't|have not|hadn't|wasn't)
            (still|just|then|also|wrongly|falsely|randomly) (got|get|was|being|been|gets|getting) (charged|billed|fined|cut off|cancelled|declined|kicked)
            charge (me|us|my) (a|for|the|an|more|extra|<number>|again|twice|anyway)
            charged (me|us|my|<number>) [<word>] [<word>] (for (a|the|nothing|something|not|no)|late|extra|twice|again|fee|anyway|though|although|even)
            (passed away|has died|died|is dying|on his deathbed|on her deathbed|terminally ill|in intensive care|in mourning|bereaved)
            (lost|left) (my|a|an|our|his|her) [<word>] (phone|ring|bag|wallet|keys|passport|jacket|glasses|laptop|ipad|tablet|camera|hat|coat|umbrella|backpack|purse|handbag|suitcase|airpods|earbuds|headphones|watch|teddy|toy) (in|on|at|under|behind)
            (no idea|don't know|not sure|unsure|clueless) what (to do|else to do|i'm supposed|we're supposed|more to)
            (what|how) (am|are) (i|we) supposed to
            (am|are) (i|we) (supposed|expected) to
            rather (deal|speak|talk) (with|to)
            (entitled|owed) (to|me|compensation|a|us)
            (was|were|been) (offered|promised|quoted|assured|guaranteed|led to believe|misled)
            (been|banked|a customer|a member|flying|shopping|banking|loyal) (with you|customer|of yours|to you) (since|for|<number>|nearly|over|longer|now|ten|twenty|nine)
            you said (this week|it would|it'd|it was|next|by|last|today|tomorrow|<weekday>|<number>|two|three|within|i'd|you'd|i would|you would|he would)
            (it's|its) [already|now] (<weekday>|the <number>|<number> (days|weeks|hours)|been (<number>|a week|weeks|days|over|two|three|days))
            (locked|shut|kicked|logged) out of (my|the|our|his|her)
            (double|triple) (charged|billed|charge|billing)
            (standing|stuck|stranded|sitting) (in|at|outside|here|on|out) ~3 (shop|store|airport|rain|cold|station|tarmac|counter|lobby|kitchen|without|like|with no|since|for|checkout|dark|roadside|platform)
            (disappeared|vanished|went missing|never (arrived|came|turned up|showed)|no show|no sign of|nowhere to be (seen|found))
            (someone|somebody|stranger|hacker|they) (is|are|has been|keeps) (spending|using|draining|withdrawing|buying)
            (broke|broken|broken down|snapped|cracked|split|melted|leaked|leaks|exploded|fell apart|fell off|died|packed up|stopped working|conked out) (after|within|in|on the|the first|again|already|straight|almost|as soon)
            (is|are|gone|went|goes|it's|just|again) dead (again|since|on arrival|after|and)
            (soaked|drenched|smashed|crushed|shattered|squashed|mouldy|scratched|ripped|flooded)
            (left|dumped|thrown|threw|chucked) (my|our|the|it) [<word>] (in the (rain|bin|street|road|open|snow)|outside|over the|on the (street|pavement|road|lawn))
            (one|<number>) bar (of|signal)
            (bring|put|change|give) (it|them|that|<word>) back $
            ! (account|card|profile|payment|application|claim|funds|money|order|booking) (is|was) [not|never] (closed|held) (on|by|at) (sunday|sundays|me)
            ! (no|not|without) (reason|warning|explanation) (to (worry|panic)|needed)
            ! panic (button|mode|room|bar|alarm)
            ! (don't|no need to|not) panic
            ! (can|could|would|is|will|may) (i|we|it|they) ~3 (be) (charged|refused|declined|locked|blocked)
            ! (if|when|in case|should|will|would|before|once|after) ~4 (locked|charged|cancelled|closed|declined|rejected|lost|late|blocked|suspended|charge|died|broken|scratched|wiped) ~2
            ! happy (forever|for ages)
            (urgent|urgently|hurry|asap|emergency) => plain: yes
            (hasn't|haven't|didn't|wasn't|weren't|won't|isn't|aren't|doesn't|never|nobody|nothing|no one|nowhere|no longer|can't|cannot|couldn't|unable) => plain: yes
            your (agent|staff|driver|courier|website|site|app|bot|chat|colleague|guy|team|shop|store|form|system|survey|update|people|support|service|bank|company|drivers|rider|technician|installer|letter|email|queue|music) => plain: yes
            (you|u|they|he|she) [guys] (said|told|promised|sent|gave|took|charged|forgot|left|cancelled|lost|broke|removed|changed|closed|deleted|made|let|put|keep|kept) (me|my|it|us|the|to|this|our|that|a) => plain: yes
            (wish|wished) (you|your|they|it|the) => plain: yes
            (cancelled|canceled|declined|rejected|refused|blocked|late|wrong|broken|failed|fails|crashed|crashes|expired|missing|lost) => plain: yes
            ! sorry (for|about|to) (wasting|bothering|waste|bother) ~2
            (already|ago|until now|till now) => plain: yes
            (still|again|yet another|for (over|almost|nearly|more than|the past|the last)) .
            since (<number>|<weekday>|last|yesterday|this morning|the <number>|january|february|march|april|may|june|july|august|september|october|november|december) .
            for (weeks|days|months|hours|years|ages|<number> (days|weeks|months|hours|hrs|years)|(two|three|four|five|six|several) (days|weeks|months|hours|years)) .
            (<number>|two|three|four|five|six|several) (days|weeks|months|hours|hrs|years|times) [ago|now|already|later|and|in a row] => plain: yes
            ! (thanks|thank you|hi|hello|hey|cheers) again
            ! working again
            ! (once|then) again (thanks|thank)
            ! back again
            ! (can|may|could|do|should|need to|have to) ~4 again ?
            (your|ur) <word> => plain: yes
            (app|portal|website|site|driver|courier|rider|technician|engineer|installer|plumber|parcel|package|router|modem|charger|machine|update|flight|train|bus|lift|bill|meter|refund|payment|bank|shop|store|staff|agent|chat|bot|queue|signal|internet|broadband|wifi|battery|frame|screen|room|hotel|food|delivery|claim|adjuster|trainer|nursery|landlord|boiler|heating|seller|dealer|garage) (shows|showed|took|takes|said|came|arrived|left|drove|went|goes|gave|sent|drops|keeps|got|charged|refused|killed|broke|ate|just|won't|turned|did|does|hung|asked|put|cut|dropped|stopped|died|cracked|froze) => plain: yes
            (got|received|sent|delivered|gave|given|shipped|charged|billed|took|paid) [me|us] [<word>] (instead|size|<number>|the wrong|a different|someone|somebody|another|two|half|only|just|nothing|an old|a used) => plain: yes
            (not once|every time|each time|all day|all week|all night|all morning|forever) => plain: yes
            (even though|supposed to|meant to|should have|shouldn't) => plain: yes
            ! competitor's
            (i|we) (was|were) (told|informed|advised|given|left|sent|charged|billed|offered|promised) => plain: yes
            (i|we|really|strongly|heartily) dislike
            (why|how come) (isn't|aren't|doesn't|won't|hasn't|haven't|wasn't|weren't)
            why (this|that|it|none|all|every*|so many|the hell) ~3 (is|are|keeps|keep|happens|happening|happened|won't|can't|doesn't|isn't|goes|stopped|says|gone)
            why (are|is|do|does|did|has|have) (none|all|some|so many|so much|every*|nobody|no one)
            why (can't|cannot|can not|couldn't) (i|we) [just|even|simply|still] (cancel|log|login|sign|download|get|use|access|open|change|delete|update|play|buy|add|watch|send|pay|connect|reach|speak|talk|install|upload)
            why ~6 why
            (so|too|this|that|unnecessarily|impossibly|incredibly) (hard|difficult|complicated|tedious) to
            (no|only|without [an|any]|zero|isn't an|not an) (option|options) [to|i|we|for|of|that|is|but]
            (no|isn't any|isn't a|not a|without [a|any]) (way|button|link|place) (to|for|i can|of)
            (endless|never ending|infinite|vicious|continuous|constant) (cycle|loop|loops|circle|struggle|error|errors|problems|issues|ads)
            (has|have|is|it|this|that|which) [been|really|now|also] (caused|causing|causes) (me|us|my|our|so|a lot|<number>|problems|issues|trouble|havoc)
            your ~2 (causes|caused|causing|breaks|broke|ruins|destroys|kills|eats) <word>
            (don't|doesn't|didn't|can't|cannot|won't|isn't|aren't|wasn't|haven't|hasn't|couldn't|wouldn't|not) even
            (it's|its|is|are|was|were|they're|that's) not (there|here|in) [anymore|any more|yet]
            (isn't|aren't|wasn't|weren't) (there|here) [anymore|any more|yet]
            all (i|we|i'm|we're) (want|need|ask|asking|am asking|wanted) [to do|for] (is|was)
            (is|are|isn't|aren't|not) [also|still|even|always] (increasing|growing|saving|loading|counting|registering|letting|allowing|recognizing|recognising|accepting|deleting|moving|streaming|tracking|matching|giving) => plain: yes
            (someone|somebody|people|person|stranger|hacker) ~4 (using|used|accessed|logged into|logged in|getting into|got into|hacked|stole) [into] (my|our)
            ! [one] like dislike
            ! (like|likes) [or|and] (dislike|dislikes)
            ! (trying|tries|tried|attempting|attempt) to scam
            ! (email|emails|mail|text|texts|message|messages|popup|pop up|call|calls|website) ~2 (scam|scams|fraud|phishing)
            ! stolen (yacht|car|vehicle|goods) (mission|missions|quest|heist|job)
            ! no (way|place) (near|of|i|we|am)
            (way|far|much) too (loud|quiet|small|big|large|high|low|early|complicated|slow|fast|easy|bright|dark|long|short|often|many|much|expensive)
            (comes|came|coming|goes|went|turned|turns|is|are|was|screen|totally|all) [out|up|just|now|completely|totally|all] (blank|distorted|blurry|pixelated|garbled|unreadable|scrambled)
            (account|channel|channels|video|videos|comments|comment|tab|post|posts|page|listing|listings|profile|songs|playlist|playlists|files) [is|was|are|were|being|been|got|getting|has|have|keeps|keep] [being|been|get|getting|wrongfully|wrongly|unfairly|just|now] (disable|terminated|terminate|demonetized|demonetised|taken down|shadow banned|shadowbanned|wiped|hijacked)
            but instead of
            how come <word>
            works ~4 but not [on|in|with|for] (my|the|on|in|with|for|other)
            why (my|our|you|ur) <word>
            why $
            (isn't|not|won't|doesn't|don't|didn't|wouldn't) let (us|him|her|my ~1)
            (is|are|so|really|very|which is) (disturbing|silly|dumb|absurd|nonsense|crazy)
            refuses (to|the|my|our|any)
            (everything|everyone|all of them|all) (except|but) (the|my|for|that|this|me)
            (cause|causes|caused|causing) ~2 (crash|crashes|problems|issues|trouble|delay|delays|chaos|stress|pain)
            ! dissatisfied with nothing
            (logs|logging|logged|kicks|kicking|kicked|boots|booted|throws|threw|signs|locks) (me|us|him|her|you|everyone) out
            (times|timing|timed) out
            (overheats|overheating|overheated|flickers|flickering|stutters|stuttering|rattles|rattling|malfunctions|jams|jammed|peeling|tearing)
            every (<number>|few|couple|two|three|five|ten|other|single) [of] (seconds|secs|second|minutes|mins|minute|hours|hour)
            only (works|worked|charges|plays|prints|connects|loads|shows|working) (on one|half|when|if|for|on the|in the|sometimes|with|one)
            without (asking|my (permission|consent|knowledge|approval|authorization|authorisation)|telling|warning|notice|notifying|(me|us) (asking|knowing)|any (warning|notice|explanation))
            because of (bots|scalpers|scammers|your)
            (won't|refuses to|refused to|refusing to|didn't|hasn't|will not|never) (refund|refunded|replace|replaced|honor|honour|honored|accept)
            out of sync
            (stops|cuts off|cuts out|quits|pauses|dies|shuts down|shuts off|freezes up) (when|whenever|after|every|mid|halfway|as soon|randomly|before)
            (clearly|obviously) (used|fake|broken|wrong|not|damaged|old|don't|didn't|doesn't|never)
            says (invalid|error|expired|unavailable|failed|incorrect|wrong|declined|not|it's (not|invalid|expired|wrong|unavailable)|it is (not|invalid|expired|wrong|unavailable)|something went)
            (takes|took|taking) (ages|forever|an eternity|too long|way too long|so long|hours|days|weeks)
            ! without (asking|telling) (you|questions)
            ! takes (hours|days|weeks) ?
            (update|beta|app|site|you|it|they|agent|support) [just|has|have] (deleted|erased|wiped|removed) (my|our|all|everything)
            (came|fell|falling|coming|peeled|snapped|broke) (off|apart) (after|when|in|within|on|already)
            (price|prices|rates|fees|rent|bill|premium|cost) [just|have|has|are] (doubled|tripled|skyrocketed|jumped|increased|went up|gone up|hiked)
            (supposed|expected) to just
            ! ^ (is|are|can|could|do|does|will|may) ~3 still (on|valid|available|open|use|possible|get|buy|order|happening|going)
            ! the <number> (gb|tb|inch|mm|ml|kg|watt|volt|model|version|one|series)
        """,
        "yes-no-question": """
            # by grammar: an inverted auxiliary asks for yes or no, unless a question word stands before it
            (is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|might|has|have|had) (i|you|u|we|they|he|she|it|this|that|these|those|there|my|your|our|the|his|her|their|any|anyone|anybody|someone|somebody|everything) ?
            (isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|hasn't|haven't) (i|you|u|we|they|he|she|it|this|that|there|my|your|our|the) ?
            ^ (is|are|was|were|do|does|did|can|could|will|would|should|shall|may|has|have|had) <word> ?
            , (right|correct|yes|no|ok|okay|true) $ ?
            ^ (any|anyone|anybody) <word> ?
            ^ (ok|okay|fine|alright|possible|allowed|enough) (to|if|for) ?
            ! (what|which|who|whom|whose|when|where|why|how|wher|wen|wat) ~8 (is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|might|has|have|had) (i|you|u|we|they|he|she|it|this|that|these|those|there|my|your|our|the|his|her|their|any|anyone|anybody|someone|somebody|everything)
            ! (what|which|who|whom|whose|when|where|why|how) ~8 (isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|hasn't|haven't) (i|you|u|we|they|he|she|it|this|that|there|my|your|our|the)
            ! (can|could|would|will|may) (you|u|anyone|anybody|someone|somebody) ~2 (tell|explain|show|help|advise|let|clarify|give|share|walk|guide|suggest|recommend|describe|teach)
            ! (do|does|would) (you|u|anyone|anybody) [happen to] (know|remember|have (any|an) idea) ~2 (what|which|who|when|where|why|how)
            ! (can|could|may|might) (i|we) (know|ask) ~2 (what|which|who|when|where|why|how)
            ! is there (a|any) way (to|of) (know*|find*|tell*) (what|which|who|when|where|why|how)
            ! (does|do|did|has|have|is|can|could) (anyone|anybody|someone|somebody|any of you|you guys) ~4
            ! (is|are) there [maybe|perhaps|still] (a|an|any|some|another|no|anyway|anything) [<word>] [<word>] (way|ways|anyway|trick|tricks|fix|solution|workaround|setting|settings|option|method|possibility|chance to|tool|add on)
            ! any (idea|ideas|suggestion|suggestions|thoughts|advice|help|clue|clues|tips|tip|pointers|recommendations)
            ! is there (anyway|anything|something|somewhere)
            ! (can|could|would|will|may) (you|u|anyone|anybody|someone|somebody|one of you) ~5 (instructions|steps|guide|elaborate|advise|advice|how|explain|way|point me)
        """,
        "displeasure": """
            # that the customer is upset, which the report of something that does not work alone does not say
            (disappointed|disappointing|disappointment|dissapointed|dissatisfied|unsatisfied|unhappy|unimpressed|frustrated|frustrating|frustration|frustratingly|annoyed|upset|upsetting|angry|anger|furious|livid|fuming|outraged|disgusted|disgusting|appalled|appalling|shocked|shocking|pissed|irritated|infuriating|infuriated|enraged|heartbroken|devastated|desperate|stressed|stressful|distressed|distressing|exhausted|exhausting|exasperated|fed up|mad at|ticked off|drives me (crazy|nuts|mad|insane)|driving me (crazy|nuts|mad|insane)|worried sick|in tears|crying|embarrassed|embarrassing|humiliated|humiliating|insulted|insulting|ashamed)
            (sick|tired|sick and tired) of
            (had|have had) (enough|it with)
            (unacceptable|unprofessional|ridiculous|pathetic|terrible|horrible|horrendous|horrid|awful|atrocious|abysmal|dreadful|lousy|shameful|disgraceful|disgrace|outrageous|inexcusable|ludicrous|useless|worthless|incompetent|incompetence|rip off|ripoff|ripped off|nightmare|shambles|fiasco|worst|pitiful|laughable|negligent|negligence|inept|disrespectful|condescending|unhelpful|unfair|insane that|crazy that|joke of)
            # words that many use of a thing in passing: one alone upsets nobody
            (annoying|annoyance|annoys|irritating|bothers me|hassle|nuisance) => mild: yes
            (very|so|really|super|extremely|highly|incredibly|beyond|too|more than|most|absolutely|freaking|damn|utterly) (annoying|irritating|a hassle)
            (again and again|over and over|time and again|every single (time|day|week|month)|day after day|week after week|once again|yet again) => mild: yes
            (second|third|2nd|3rd) (time|attempt|visit) => mild: yes
            (come on|seriously|smh|sigh|makes no sense|a pain|such a pain) => mild: yes
            (bad|worse|poor|zero|lousy|shitty|crappy|garbage|trash) (service|customer service|experience|support|customer support|communication|attitude|treatment)
            (not|n't|isn't|ain't|wasn't) [very|at all|so|too|really] (happy|satisfied|impressed|pleased|acceptable|okay|ok|fair|cool|funny|amused|good enough)
            (can't|cannot|can not|hard to) believe (this|that|how|you|they|it|the|what|i)
            (unbelievable|unreal|are you kidding|are you serious|what the (hell|heck|fuck|actual|f|crap)|wtf|omg|ffs|for god's sake|for heaven's sake|for crying out loud|give me a break)
            (ugh*|argh*|grr*|aargh*)
            (waited|waiting|wait|on hold|been sitting|sat|stood|queued|queueing) [on hold|for|in|over|more than|at home|on the phone] [over|more than|almost|nearly|about|at least|the whole|all] [<number>|two|three|four|five|six|several|all|a|an|the|many|entire|whole] (hour|hours|day|days|week|weeks|month|months|forever|ages|morning|afternoon)
            (still|yet) (waiting|no (answer|reply|response|help|solution|refund|sign|word|news|update)|nothing|not (fixed|resolved|solved|working|refunded|received|arrived|delivered|here))
            (nobody|no one|no body|not a single person|not one person) (answers|answered|replies|replied|cares|cared|helps|helped|came|showed|called|told|bothered|picks|responds|responded|rebooked|informed|explained|knows|knew|can|could|wants|wanted)
            (never|don't|doesn't|didn't|won't) [even] (showed up|call back|called back|answer|answers|answered|reply|replied|respond|responded|care|listen|bother) [to|my|me]
            (second|third|2nd|3rd) (call|email|message|ticket|technician) => mild: yes
            (fourth|fifth|sixth|4th|5th|6th|tenth|umpteenth|hundredth|millionth) (time|call|email|message|attempt|ticket|technician|visit)
            (wasted|wasting|a waste of|waste of) [my|our|a|the] (time|money|day|hours|whole|morning|entire|hour|week|life)
            (ruined|ruining|spoiled|spoilt|destroyed) (my|our|the|everything)
            (lied|lying|liars|thieves|crooks|scammers|scamming|cheated|cheating|stole|robbed|robbery|fraudsters|con artists)
            (rude|rudely|ignored|mistreated|yelled at|hung up on|laughed at|insulted|humiliated|treated like)
            (lost|losing|lose) (my patience|patience|my mind|customers|business|sleep|faith|trust)
            (thanks|thank you) for (nothing|ruining|wasting|the runaround)
            (what|such) a (joke|mess|waste|rip off|ripoff|scam|disgrace|shame|disappointment|nightmare|disaster|shambles|circus|letdown)
            what a pain
            (shame on|last straw|the final straw|beyond (frustrated|annoyed|belief|ridiculous)|at my wits|wit's end|wits end|not good enough|no excuse|how dare|how hard (is|can)|makes me (angry|sad|sick|mad|furious)|a total (joke|mess)|never again)
            (can't|cannot|don't|why can't) (anyone|anybody|somebody|someone|you) (answer|help|care|tell|just)
            (i|we) (deserve|expected) (better|more)
            ! (not|no|wasn't|isn't|never|aren't) [at all|really|so|too|a] (disappointed|annoyed|upset|angry|bad|terrible|horrible|awful|frustrated|shocked|the worst|a hassle|desperate|worried)
            ! (don't|do not|didn't|won't) (get|be|seem|sound|feel|want to (be|sound)) [too|so|me] (angry|upset|annoyed|rude|mad)
            ! (sorry|apologies) ~4 (rude|ignored|waiting|waste|wasting|angry|upset|hassle)
            ! (i|we|i'd|we'd|i really|we really) don't care
            ! (it|this|that|which|program|page|window|app|computer|button|<name>) [just|still|really|also] (doesn't|didn't|won't|does not) (answer|respond|listen|care|bother)
            ! (sits|hangs|freezes) and won't respond
            ! on (the|a|my) (second|third|2nd|3rd) (time|attempt)
            ! an awful lot
            ! (i|we|then|scrolled|page|prices|price) went down
            ! (first|this) (and|or) (second|2nd) (time|attempt|visit)
            ! (worst case|at worst|the last boss|seriously (good|great|cool|love)|insanely|once again (thanks|thank))
            ! (if|when|whether) (ignored|desperate|embarrassed)
            ! (no|without|any) hassle
            ! (second|third|2nd|3rd) (email|message|ticket) (account|address)
            for nothing => mild: yes
            (took|taken|take|booked|wasted|lost) (the|a|my|half a) [<word>] day off
            (round in|round and round in|going in|in) circles => mild: yes
            (what do you mean|how can you|how could you|how is (it|this|that) (possible|even|fair|ok|okay|legal)|how on earth|why on earth|why the hell|what on earth|since when) => mild: yes
            (i'm|am|i am) not (doing|paying|accepting|filling|going through|waiting|asking|calling|repeating) (that|it|this|all|again|for|any) [again]
            (no|zero) (shame|answers|apology|explanation|compensation|reason given|warning|reason) => mild: yes
            (gave|given|sold|giving) (my|our) ~2 away
            hung up on
            (strikes again|crickets|run around|runaround|fobbed off|fob me off|brushed off|passed around|stonewalled|left in the dark|in limbo|out of pocket|last nerve|patience is)
            great , (another|more|now|so)
            (awfully|terribly|appallingly|shockingly|disgracefully) => mild: yes
            (going to|gonna|about to|want to|could) (scream|cry|explode|lose it|throw (it|this|the|my)|go mad|go crazy)
            (terrified|frightened|shaking|panicking|panic|panicked|freaking out|freaked out|beside myself|lost for words|gutted|distraught|speechless|mortified|unsettling|creepy|alarming|alarmed)
            (getting|going|got|get) (nowhere|me nowhere|us nowhere) => mild: yes
            at a loss => mild: yes
            (don't|not) think we're getting
            don't want (you|to hear|excuses|apologies|your|another)
            (don't|can't|didn't|couldn't) understand (half|a word|a thing|what your|a single)
            (it's|its|is) the principle
            (refused|refusing|refuses|declined|denied|rejected|ignoring|ignores) (my|our|me|us) => mild: yes
            like an (idiot|fool|id)
            (fine print|small print|hidden (fee|fees|charge|charges)|rip off|money grab|cash grab|daylight robbery)
            so much for => mild: yes
            (any|another) (excuse|excuses)
            (you|u|ur) (people|ppl|lot|clowns|jokers) => mild: yes
            ! (popup|pop up|email|emails|text|message|error) (scam|scammers|scammer|scams|fraud)
            end of (my|our|his|her) (rope|tether)
            (let (me|us|him|her|them|everyone) down|so let down|feel let down|feeling let down|felt let down|massive letdown|huge letdown|big letdown|what a letdown|a letdown)
            (mum|mom|mother|wife|son|daughter|kid|kids|child|children|husband|dad|father|grandma|grandmother|partner|she|he|i|we) [has|have|was|were|is|are|am] [literally|actually] (cried|crying|sobbed|sobbing|in tears|heartbroken|inconsolable|burst into tears|devastated)
            (had it up to here|worn out by|drained by|sick with worry|lost sleep|losing sleep|can't sleep|sleepless nights|at breaking point|beyond tired|so exhausting|horrible (day|week|month|time)|awful (day|week|month|time))
        """,
        "own-mishap": """
            # the customer's own doing: nobody owes an apology for it
            (i|we|i've|i'd) [have|had] (accidentally|mistakenly|inadvertently|stupidly|foolishly|carelessly)
            (accidentally|mistakenly|by accident|by mistake|my mistake|my own mistake|my fault|my own fault|\
my bad|silly me|stupid me|dumb of me|clumsy me)
            (i|i've|i just|we) [have|just|also|already] (dropped|forgot|forgotten|lost|misplaced|spilled|\
spilt|deleted|broke|mistyped|misread|misunderstood|overslept|locked myself|left my|washed|sat on|stepped on)
            (i|we) (can't|cannot|don't|couldn't) remember (my|the|our)
            ! (i|i've|we) [have|just|also|already] lost (my patience|patience|hours|everything|money|all|\
faith|trust|access|work|progress|my (booking|reservation|order|parcel|money|work|progress|data|points))
            ! (dropped|lost|deleted|broke) by
            ! not (my|our) (fault|mistake)
        """,
        "unheard": """
            # own reading: the last answer missed what had been asked
            (doesn't|didn't|does not|did not|haven't|have not|hasn't|has not|don't|never|not|still|nobody|no one|without|avoiding|avoided) [really|even|actually|quite|yet|at all|has|one of you] (answer|answered|answering|answers|address|addressed|addressing|respond to|reply to) [to|at all] (my|the|that|it|me|what|our|any|either|one|a) [<word>] [question|questions|concern]
            (isn't|is not|wasn't|was not|not|nothing like) [really|quite|at all|exactly|even] (what|the question) [i|we] (asked|was asking|were asking|am asking|meant|wanted to know|need to know|want to know|wrote about|had asked)
            (isn't|is not|wasn't|was not|not|nothing to do with) (my|the|our) question
            (my|our) [actual|original|real|first|only|main] question (was|is|were|concerned|wasn't) [if|whether|how|about|when|what|why|where|which|not|simply|just|still]
            (my|our|the) [actual|original|real|first|only|main] question (still stands|stands|remains|is still|has still|hasn't|has not)
            (i|we) [actually|really|only|simply|just|did|had] (asked|was asking|were asking|ask) [you] (about|if|whether|how|what|when|where|for|why|which|because|something else|one thing|two things|a simple|a yes or no)
            (not|no|isn't|hardly) (an|an actual|a real|the|any|my) answer [to|for|at all]
            (no|without [an|any]) answer to (my|the|that|what)
            you [have|just|'ve|simply|completely|totally] (missed|ignored|overlooked|skipped|misread|misunderstood|dodged|avoided|forgot) (my|the|this|our) [<word>] (question|point|questions|main|actual|first|second)
            (did|have|do) (you|anyone|u) [even|actually] (read|seen|see|look at) (my|the|what) ~1 (question|message|mail|email|e mail|ask|asked|wrote)
            (mixed|mixing|confused|confusing|mistaken|mistake) (me|us) (up|with|for)
            (meant|intended|written) for (someone|somebody|another|a different) [else|customer|person]
            (sent|replied|answering|answered|replying) [this|that|me|to] [to] (the wrong|someone else|another|a different) [person|customer|question|ticket]
            (please|can you|could you|can someone|could someone|will you|would you|can anybody) [please|just|actually] (answer|address|reply to|respond to) (my|the|what|that)
            (what|how|and what|and how) about my [<word>] (question|questions)
            (and|so|but|ok but|okay but|sure but) my question
            (talking|talk|speaking|on|about) [about] (something|a thing) (completely|entirely|totally) [else|different]
            (something|a different thing) (else entirely|entirely different|completely different|totally different)
            (that's|this is|that is|it's|this has|that has|what has|what's|what does) ~2 (nothing to do with|to do with|got to do with|unrelated to|beside the point|besides the point|off topic)
            ! (thanks|thank you|great|perfect) ~3 (answered|answers) my question
            ! (have|had|one|another) [one|more|a|another|further|more] question
            (neither|none|nothing) of (my|the|these|those|both) [two|three] (questions|question) ~3 (got|was|were|is|has|have)
            (haven't|have not|didn't|did not|not) [even|yet] (said|say|written|write) (a word|anything|a thing|one word) (about|on|to)
            (not|isn't|wasn't|weren't) (after|looking for|asking for|asking about|interested in) (a|an|the|that|any)
        """,
        "puts-off": """
            # own reading: will do later what was asked for, so it is not done yet
            (i'll|i will|we'll|we will|will|gonna|going to|let me|i can|we can|i'm going to|i am going to|can only|i could) ~1 (send|forward|upload|attach|provide|get|bring|mail|email|submit|share|do|fill|sign|take|check|look|find|drop|return|post|scan|try|pay|confirm|print|have|ask) ~5 (later|tonight|tomorrow|when|once|as soon as|after|next|soon|shortly|afterwards|by|this (evening|afternoon|weekend|week|morning)|at home|in a (bit|while|minute|few|moment)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at the weekend|asap|first thing|over the weekend|back)
            (as soon as|once|when|after) (i|we|my <word>|he|she|they|it) ~5 (i'll|i will|we'll|we will|i can|we can)
            (can't|cannot|won't be able to|couldn't|haven't|have not|don't|not able to|unable to) ~6 (yet|right now|at the moment|just now|until|before|till|for now|today|tonight)
            (not|isn't|aren't) (yet|at home|with me|here right now|there yet|in front of)
            (give|need|let) [me|us] [a] (day|days|week|few|couple|some time|time|moment|bit|minute|while|until)
            (later|tonight|tomorrow|soon) (then|today|ok|okay|will do)
            [i] need [to|some|a] (look|time|find|ask|dig|search|check) ~4 (first|for it|later|it out|my)
            (i'll|i will|we'll|we will|i'd like to|i need to|need to|let me) [just] (talk|think|discuss|consider|sleep on|consult|speak|decide) ~2 (over|about|with|it|first|on it|to my)
        """,
        "pleased": """
            # mood +1
            (thanks|thank you|cheers) [so much|a lot|very much|a million|a bunch|again] (for your|for the|for all|for being|for helping|for fixing|for everything|for resolving|for sorting|you guys|guys|that|it|you|this) ~3 (help|fast|quick|great|awesome|amazing|worked|works|fixed|solved|speedy|prompt|excellent|wonderful|best|perfect|support|service|response|work|job|kindness|patience|assistance|hard work|sorting|resolving|everything|saved|helped|rock)
            (amazing|awesome|excellent|fantastic|wonderful|brilliant|superb|outstanding|incredible|phenomenal|terrific|fabulous|exceptional|stellar|impeccable|flawless|delightful|top notch|first class|five star|5 star|5 stars|five stars|perfect|perfection|splendid|magnificent|marvelous|lovely|beautiful|spectacular|stunning|sweet|sick song|legendary|spot on|second to none|a ray of|ray of sunshine|big ray|lifesaver|life saver|life saving|legend|superstar|hero|heroes|champion|champ|gem|angel|godsend|game changer)
            (great|good|nice|super|excellent|amazing|awesome|fantastic|wonderful|lovely|brilliant|best|quick|fast|prompt|speedy|friendly|outstanding|exceptional|incredible|superb|stellar|helpful|phenomenal|kind) [customer] (service|job|work|support|help|experience|response|app|product|staff|team|people|news|company|flight|crew|idea|day|one|stuff|guys|feature|update|game|delivery|show|song|album|airline|quality|value|deal|communication|customer|driver|guy|lady|agent|rep|representative|person|place|price|time|trip|store|choice|to hear|to know|to see)
            (i|we|i'm|just|absolutely|really|so|totally) [just|really|absolutely|truly|totally|always|also|already|fucking|am|kids|wife|husband] (love|loved|loves|loving|adore|enjoy|enjoying|enjoyed|appreciate|like|liking|digging|dig|recommend) [it|the|this|your|my|you|that|how|<handle>|<name>|u|all|these|watching|using|listening|new|rush|spotify|hulu|apple]
            (love|loving|loved) (it|the|this|your|my|you|that|how|<handle>|<name>|u|all|these|y'all)
            (happy|glad|pleased|delighted|thrilled|excited|stoked|impressed|satisfied|grateful|thankful|relieved|overjoyed|ecstatic|blown away|chuffed|elated|amazed) [with|to|that|about|by|for|customer|now|i|it|you|so far|and]
            (can't|cannot|couldn't) (wait|thank|recommend|be happier|ask for|complain|fault|praise|say enough|stop (watching|listening|playing|smiling))
            (highly|strongly|definitely|would|will) recommend
            (worked|works|working) (like a charm|perfectly|great|beautifully|wonderfully|a treat|now thanks|now thank|amazing|well|flawlessly|fine now|again thanks|now|again)
            (it|that|this|everything|its|it's|all) [is|has|just|now|all|totally|did|seems] [now|been|all|working|to] (worked|works|fixed|solved|resolved|sorted|working now|working again|works now|good now|fine now|helped|perfect|working) [thanks|now|thank|again|perfectly|great|it|like a charm|for me]
            (problem|issue) (solved|resolved|fixed|sorted)
            (you|you guys|u|y'all|they|<handle>|your team|your staff|he|she|your ~2) [all|guys|really|are|have been|were|was|is|have|always|just|truly] [so|the|been|very|really|absolutely|a|an|such|always|extremely|super|just|my|truly|all|incredibly] (rock|rocks|rule|best|awesome|amazing|great|helpful|wonderful|kind|patient|friendly|fantastic|star|stars|lifesaver|legend|hero|fave|favorite|favourite|angel|incredible|brilliant|excellent|sweet|nice|made my|saved my|go above|went above|never disappoint|polite|professional|courteous|quick|fast|efficient|lovely|deserve|good)
            (made|making) my (day|week|night|morning|year)
            (above and beyond|well done|good job|great job|nice job|nice work|great work|good work|keep it \
up|keep up the|hats off|kudos|props to|shout out|shoutout|bravo|congratulations|congrats|two thumbs|thumbs \
up|a plus|10 out of 10|10 10|much appreciated|greatly appreciated|appreciate you|appreciate it|appreciate \
the help|appreciate your help|bless you|god bless|happy customer|loyal customer|thanks a million|thank you \
so much|thanks so much|many thanks|big thanks|huge thanks|that's great|thats great|that's awesome|thats \
awesome|sounds great|sounds good|all good|all sorted|all set|yay|yayy|woohoo|woo hoo|hooray|hurray|yess|\
yesss|whoop|phew|hallelujah|haha|hahaha)
            (better|easier|faster) (now|than (ever|before|expected|i))
            (i'll|i will) (buy|by|owe) you a
            (great|awesome|perfect|excellent|wonderful|brilliant|fab|amazing|fantastic|lovely|cool|super|nice) [thanks|thank]
            (so|very|really|extremely|super|incredibly) (helpful|kind|friendly|nice|good|great|happy|pleased|impressed|fast|quick|polite|professional|patient|easy|smooth|thankful|grateful|cool|sweet|fun|satisfied|glad|comfortable|tasty|delicious)
            ! (not|isn't|wasn't|aren't|never|hardly|no|don't|doesn't|didn't|won't|can't|nothing|ain't|less than|far from) [a|an|so|very|that|at all|really|even|been|much|the|too|be|any|exactly|going to be] (great|good|nice|happy|pleased|impressed|satisfied|perfect|helpful|love|like|enjoy|enjoying|fun|awesome|amazing|cool|glad|appreciate|recommend|kind|friendly|better|professional|fast|quick|easy|best|excellent|appreciated|excited)
            ! (would|could|will|might|to|it'd|that'd|should|must|may|be|i'd|i would) (be|like|love|appreciate|have been|have loved) [so|really|very|much|greatly|a|to|it|that|if|an|the|highly|even] (great|good|nice|awesome|amazing|helpful|appreciated|cool|lovely|wonderful|better|perfect|to|if|it if|fantastic|super|brilliant|excellent|happy|impressed)
            ! (like|great|nice|good) (to|if|it if) (you|know|see|have|be|get|return|speak|hear (back|from))
            ! (so|oh|oh how|yeah|just|well that's|how|really) (great|nice|wonderful|lovely|awesome|fantastic|brilliant) (that|how|job|service|,|now|another|to) (my|you|your|<handle>|another|not|another|now|ruining|losing)
            ! (great|nice|good|awesome|fantastic|excellent|brilliant|wonderful) (way to|job (losing|ruining|on (ruining|losing|breaking|messing)|breaking|messing))
            ! (i|we) (like|love|enjoyed|liked|loved) ~4 (but|however|until|before|except|though)
            ! (used to|did|i'd|i would|would|want to|don't|if i|who) (love|like|enjoy|appreciate|recommend)
            ! (not so|wasn't so|isn't so) (good|great|happy)
            ! can't wait (any|for (this|it|you|my|an answer|my refund|a reply)|much|longer|to (cancel|leave|switch|be done))
            ! (good|great) (luck|grief|deal of|lord|question|thing|bye|enough|amount|morning|afternoon|evening|day|night)
            ! (best|better) (buy|regards|wishes|way|time|option)
            ! sweet (home|potato)
            ! (perfect|excellent|great|good) (timing|condition|credit|order|standing|health)
            ! (lol|haha|hahaha|lmao) ~4 (joke|scam|useless|terrible|no|not|still|worst)
            ! (great|wonderful|lovely|fantastic|brilliant|awesome|excellent|perfect|nice) [now|just] (another|more|yet another|now (it|i|my|you))
            (made|makes) (me|us|my kids|him|her) (smile|happy|laugh)
            (marvellous|hyped|over the moon|well chuffed|made up|tickled|loving it|love it|proper gent|salute|genius|blessed|smooth|yummy|delicious|lifesavers|legends|heroes|absolute star|total star|you star|top stuff|first rate|chuffed to bits|smashing|ace service|five out of five|10 10)
            (i'm|im|we're|so) [so|very|super|really] (hyped|excited|happy|pleased|chuffed|stoked|thrilled|relieved|delighted|grateful)
            (can't|cannot) wait (to (fly|see|try|visit|play|wear|use|get|start|come|watch|go|share|stay|eat|open|show)|any longer for)
            (got|is|feeling|feels|are) (better|well) (on|now|thanks|again)
            (you|u|you've|you guys) [have|really|just|literally|totally] saved (me|us|my)
            much obliged
            (ty|thank you|thanks|thx) (ty|thank you|thanks)
            (most|so|very|eternally|truly) grateful
            (doing|does|did) (great|a great|an amazing|a fantastic|brilliant|a wonderful)
            good stuff
            ! can't wait for (support|days|an|a|you to|ages|weeks|them|help|someone|customer)
            ! thanks anyway
            (absolute|real|true|total|proper|you|are a|what a|such a) (rockstar|rockstars)
            (so|very|really|quite|perfectly|truly|more than|was|were|is) (content|epic)
            ! (shout out|shoutout|kudos|props|hats off|thanks|thank you) to ~4 for (being the|ruining|losing|ignoring|making me|wasting|another|nothing)
        """,
        "earlier-contact": """
            # ruling (ignored-history): points to a contact before this one
            (i|we|i've|we've|my husband|my wife) [have|had] [already|also|just|even|personally] (called|phoned|rang|emailed|e mailed|messaged|contacted|wrote|written|texted|tweeted|dmed|spoke|spoken|talked|chatted|reported|complained|reached out|visited|opened a ticket|filed a (ticket|report|complaint|claim)|raised a (ticket|case)|submitted a (ticket|request|report)) [to|with|you|your|us|out|in|it|this|the|about] ~6 (twice|thrice|already|before|yesterday|last|ago|earlier|previously|times|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|this morning|and (nobody|no one|never|nothing|got no|heard|still|was told)|but (nobody|no one|never|nothing|got no|heard|still))
            (i|we|i've|we've) [have|had] already (called|phoned|emailed|messaged|contacted|wrote|written|texted|dmed|spoken|talked|chatted|reported|complained|reached out|raised|filed|opened|visited) [you|your|to|with|this|a|the|it|support|customer|in|about|my]
            ! <number> time (i've|i have|i) ~1 (forgotten|forgot|locked|lost|changed|reset|downloaded|opened|installed)
            ! (as|like) i said in my (first|last|previous) (letter|post|message) ,
            (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth|nth|<number>) (time|message|email|call|ticket|contact|request|complaint|attempt|letter|reminder|dm|chat) [that] (i|i'm|i've|we|we've|i am|we are|i have|calling|contacting|writing|messaging|emailing|reporting|asking|to you|about|this week|this month|today)
            (this is|it's|that's|is|its) [now] [already] (my|the|our) (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth|nth) (time|message|email|call|ticket|contact|request|complaint|attempt|letter|reminder|dm|chat)
            (called|calling|phoned|emailed|emailing|messaged|messaging|contacted|contacting|wrote|written|complained|reported|texted|dmed|asked|spoken|spoke|chatted) [you|to you|your|this|in|support|about this|with|you guys] ~2 (twice|three times|four times|<number> times|several times|many times|multiple times|numerous times|repeatedly|over and over)
            my (previous|earlier|prior|last|first) (ticket|tickets|complaint|complaints|case|cases|call|calls|chat|chats|letter|letters|report|reports|inquiry|request|email to|emails to|message to|messages to|email about|message about) [you|your|about|on|of|from|was|were|has|regarding]
            my (two|three|four|<number>|previous|earlier) (ticket|tickets|complaint|complaints|email|emails|message|messages|letter|letters) (to you|about|to your|have|were|went|remain|are still)
            (no|any|never|without|your|for a|not|nobody|no one) (reply|response|answer|replied|responded|answered|replies) to [any of|all|all of] my (email|emails|message|messages|ticket|tickets|call|calls|letter|letters|dm|dms|<number>|two|three|four|last|earlier|previous|complaint)
            (your|an|another|one of your) [other|last|previous|first] (agent|agents|colleague|colleagues|rep|reps|representative|representatives|advisor|operator|technician) [<word>] [i spoke to|on the phone|yesterday|last week] (told|promised|said|assured|confirmed|advised|hung up)
            (i|we) was (told|promised|assured|advised) (by|last|yesterday|on|when i called|over the phone|twice|before)
            (spoke|spoken|talked|chatted) (to|with) (a|an|one|two|three|four|five|someone|somebody|your|several|<number>|another|different|multiple|many) ~2 (yesterday|last|ago|on|before|earlier|already|twice|agent|agents|rep|reps|representatives|people|colleague|person|supervisor|manager)
            (as|like) i (said|told|explained|wrote|mentioned) [you] (last|yesterday|in my (email|last|previous|first|ticket|call|message)|on the phone|when i called|before|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
            (still|been) (waiting|haven't heard|not heard) ~2 (call back|callback|reply to my|response to my|you promised)
            (contact|contacting|write|writing|call|calling|email|emailing|message|messaging) (you|in|to you|support|customer service|you guys) [once|yet] again
            ! (my|the) (last|first|previous|other) (order|call) (for|of)
            ! (if|before|when|until|unless|should) [i|we|have] (called|emailed|contacted|wrote)
            ! (called|phoned|emailed|messaged|contacted|wrote|spoke|talked|texted) [to|with] (my|his|her|their|our|the) (<third>|landlord|friend|friends|doctor|lawyer|isp|airport|hotel|police|embassy|boss|employer)
            (as|like) i [have|had] [already] (said|told|explained|wrote|mentioned|reported|described) [to] (you|your|the) ~4 (yesterday|last|before|already|twice|earlier|<weekday>|ago)
            (i've|we've|i have|we have) been (in touch|in contact|chasing|going back and forth|back and forth) ~3 (before|already|since|with you|with your|about|twice|last|for)
            (following up|follow up|chasing|chasing up|further|referring|reference|regards|in response|in relation) [on|about|regarding|to|up] (my|our) ~1 (letter|email|e mail|mail|message|call|ticket|complaint|report|request|claim|chat|conversation|visit|inquiry|enquiry|case|form|dm|note) (of|from|dated|about|on|to|last|yesterday|sent|in|regarding|<weekday>|<number>)
            (see|per|as per|since) my [last|previous|earlier|first] (letter|email|e mail|mail|message|call|ticket|complaint|report|request|claim|chat|conversation|visit|inquiry|enquiry|case|form|dm|note) (of|from|dated|below|last|on|yesterday|to you)
            (second|third|fourth|final|another|yet another) reminder
            (reopen|reopening|re open) my (ticket|case|complaint|claim)
            (called|phoned|rang|emailed|wrote to|messaged|contacted|texted) you [guys|people] (about|regarding) ~4 (on <number>|on the <number>|and again|<weekday>|last <word>|yesterday|twice)
            (i|we|i've|we've) [have|had] already (rang|rung|called|phoned|mailed|e mailed|emailed|wrote|written|texted|messaged) ~2 (about|on|this|you|last|twice|the)
            (i|we|i've|we've) [have|had] already (explained|told|described|reported|said|given|mentioned) ~4 (to|your|you) ~4 (your|colleague|colleagues|agent|agents|people|someone|somebody|person|team|guys) ~4 (in|last|on|yesterday|before|ago|week|month|earlier|this morning)
            ^ (told|informed|notified|asked|warned) (you|u|your) [people|guys|lot|all] [<desk-staff>] ~6 (<past-day>|already|before|<so-often>)
            told by <name> (on|at|in|last|yesterday)
            your (colleague|agent|rep|representative|advisor|adviser|mr|mrs|ms) <word> [in <word>|on <word>|at <word>] (swore|promised|assured|undertook)
            (logged|reported|raised|flagged|filed) (this|it) ~2 (in <month>|<past-day>|<so-often>|already)
            <reached> (it|this|that) (with|to) (you|your|the) ~3 (<so-often>|already|before|<past-day>)
            your last (reply|answer|response|email|message|update) [to me] [was|came] [over|about|almost|more than|dated|from] (<past-day>|<how-many> <span>|in <month>)
            had (this|the same|that) [exact|very] (chat|conversation|call|discussion) (before|with|already|<past-day>)
        """,
    },
)
