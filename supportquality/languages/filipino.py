"""Filipino: the phrases that support people and their customers use."""

from __future__ import annotations

from supportquality.language import Language

FILIPINO = Language(
    code="fil",
    name="Filipino",
    groups={"can't": "can't|cannot|can not"},
    floating=("really", "very"),
    negators=("not", "never"),
    agent={
        "greeting": """
            ^ (hi|hello) [there]
            ^ good (morning|afternoon|evening)
        """,
        "thanks": """
            (thanks|thank you)
        """,
        "apology": """
            sorry
            (my|our) [sincere] apolog*
            we apolog*
            ! not sorry
        """,
        "empathy": """
            zzzempathy
        """,
        "name": """
            zzzname
        """,
        "courtesy": """
            zzzcourtesy
        """,
        "refusal": """
            (i|we) [are|am] (<can't>|unable to)
        """,
        "alternative": """
            zzzalternative
        """,
        "blame": """
            zzzblame
        """,
        "dismissal": """
            zzzdismissal
        """,
        "question": """
            zzzquestion
        """,
        "restatement": """
            zzzrestatement
        """,
        "solution": """
            zzzsolution
        """,
        "next-step": """
            zzznextstep
        """,
        "promise": """
            zzzpromise
        """,
        "guarantee": """
            zzzguarantee
        """,
        "jargon": """
            zzzjargon
        """,
        "deflection": """
            zzzdeflection
        """,
        "powerlessness": """
            zzzpowerlessness
        """,
        "policy-citation": """
            zzzpolicycitation
        """,
        "uncertainty": """
            zzzuncertainty
        """,
        "correction": """
            zzzcorrection
        """,
        "help-offer": """
            zzzhelpoffer
        """,
        "closing": """
            zzzclosing
        """,
        "placeholder": """
            zzzplaceholder
        """,
        "profanity": """
            zzzprofanity
        """,
        "hollow-apology": """
            zzzhollowapology
        """,
        "fact-request": """
            zzzfactrequest
        """,
        "due": """
            zzzdue
        """,
        "condition": """
            zzzcondition
        """,
        "confirmation": """
            zzzconfirmation
        """,
        "contraction": """
            zzzcontraction
        """,
        "slang": """
            zzzslang
        """,
        "instruction": """
            zzzinstruction
        """,
        "handover": """
            zzzhandover
        """,
        "third-party": """
            zzzthirdparty
        """,
        "check-back": """
            zzzcheckback
        """,
        "sir-maam": """
            zzzsirmaam
        """,
    },
    customer={
        "urgency": """
            zzzurgency
        """,
        "repeat-contact": """
            zzzrepeatcontact
        """,
        "manager-request": """
            zzzmanagerrequest
        """,
        "churn-threat": """
            zzzchurnthreat
        """,
        "thanks": """
            (thanks|thank you)
        """,
        "resolved": """
            zzzresolved
        """,
        "unresolved": """
            zzzunresolved
        """,
        "suggestion": """
            zzzsuggestion
        """,
        "complaint": """
            zzzcomplaint
        """,
        "question": """
            zzzquestion
        """,
        "profanity": """
            zzzprofanity
        """,
        "failure": """
            zzzfailure
        """,
        "greeting": """
            zzzgreeting
        """,
        "apology": """
            zzzapology
        """,
        "how-to": """
            zzzhowto
        """,
        "vague": """
            zzzvague
        """,
        "pleasantry": """
            zzzpleasantry
        """,
        "contact-request": """
            zzzcontactrequest
        """,
        "repeated-explanation": """
            zzzrepeatedexplanation
        """,
        "tried": """
            zzztried
        """,
        "fact-given": """
            zzzfactgiven
        """,
        "signs-name": """
            zzzsignsname
        """,
        "angry": """
            zzzangry
        """,
        "upset": """
            zzzupset
        """,
        "pleased": """
            zzzpleased
        """,
    },
)
