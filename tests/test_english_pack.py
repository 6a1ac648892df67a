"""English as agents and customers write it: what each cue must find, and where it must be silent.

For every cue two lists of sentences, one a line: those that hold the cue, and near misses and false alarms met in texts.
"""

from __future__ import annotations

import pytest

from supportquality.languages.english import ENGLISH
from supportquality.phrases import lines_of
from supportquality.reader import read
from supportquality.reading import Side

AGENT: dict[str, tuple[str, str]] = {
    "greeting": (
        """
            Good afternoon, Mr Reyes.
            Hi there! How is the new router?
            Dear guest, your room is ready.
            Hello again Priya, one more thing.
            I hope this email finds you well.
            Morning Tom, the engineer is on his way.
        """,
        """
            You can say hello to our new app.
            The morning flight is full.
            Your good day pass expires on Friday.
        """,
    ),
    "thanks": (
        """
            Thank you for flagging this with the branch.
            Thx for the screenshot!
            We appreciate your patience while we look into the meter reading.
            Much appreciated, Leo.
            Many thanks for bearing with us.
        """,
        """
            We would appreciate it if you could send the receipt.
            The delay happened thanks to the storm, not to the courier, thanks to the roadworks.
            No thanks needed.
            Thank goodness the parcel was insured.
        """,
    ),
    "apology": (
        """
            I'm so sorry about the double charge.
            Please accept our apologies for the missed appointment.
            We sincerely apologise for the cancelled flight.
            We regret the confusion at check-in.
            My mistake, the fee should not have been there.
            Sooo sorry for the wait!
        """,
        """
            Not sorry to see that bug go!
            There is no need to apologize, Ana.
            Better safe than sorry, so keep a backup.
            You don't have to be sorry for asking.
            The driver should apologize to you.
            We accept your apology.
        """,
    ),
    "empathy": (
        """
            Sorry to hear the fridge arrived dented.
            I understand how frustrating it is to be without power all night.
            That must be stressful right before your trip.
            I can imagine how worrying this is.
            We know waiting this long isn't what you expected, and I apologize for the delay.
            Sorry you had to wait at the counter for an hour.
            Your disappointment is completely understandable.
            Oh no, that's not the experience we want for you!
            I'd be upset too if my luggage went missing.
            What a headache for you.
            We hate to hear that.
            You have every right to be annoyed.
            Our sincerest condolences for your loss.
            Apologies for the inconvenience caused.
            Ten days in a hotel is the last thing anyone wants.
            Six transfers would try the patience of a saint.
            I can hear how worried you are.
            You should never have had to chase us for this.
            Not how you hoped to start the week, I know.
        """,
        """
            Thank you for your patience.
            To help us understand the issue better, please send a photo.
            I don't understand the question.
            Sorry, but you need to pay the fee first.
            We appreciate your feedback.
            Sorry about that.
            This is important: keep the box.
            Glad to hear it works again!
            No problem at all.
            Please hold while I check.
            I see you have changed the port in your account.
            The answer is not exactly what you selected.
            Nobody would ever guess where that setting is.
            I get that login error too.
        """,
    ),
    "name": (
        """
            Hi Katrina, your card is on its way.
            Good morning Mr. Okafor,
            Thanks for waiting, Steven.
            Is the line stable now, Angela?
            Dear ricardo,
            Ms Lopez, your policy is active.
            Not at all Gwen, enjoy the show.
        """,
        """
            Hi there, thanks for reaching out.
            Hi team, please see below.
            Dear customer, your order shipped.
            Good evening ma'am, how may I help?
            My name is Grace and I will assist you.
            We ship with FedEx from Manila.
            Hello everyone!
            I've asked Mr Pillai, the supervisor, to take over.
        """,
    ),
    "courtesy": (
        """
            Could you please restart it?
            Kindly wait a moment.
            Would you mind sharing the reference?
            You're most welcome.
        """,
        """
            Restart it and write back.
            Your bill is due.
        """,
    ),
    "refusal": (
        """
            We can't refund gift cards.
            Unfortunately, the promo ended yesterday.
            I'm afraid the seat is taken.
            We don't deliver to that island yet.
            This fare is not refundable.
            We are unable to change the name on the ticket.
            That colour is out of stock.
            Your claim has been declined.
            We won't be able to send an engineer today.
            There is no way to merge the two accounts.
            The fee cannot be waived.
            I have no access to the branch's records.
            Pets are not allowed in the lounge.
            You won't be able to board without a visa.
            We no longer support version 3.
            Your warranty has expired.
            We only accept cash on that route.
            Smoking rooms are no longer available.
            It isn't possible to pause the contract.
            I'm sorry, we do not price match.
            cant do that sorry, cannot be changed after checkout
            We are not able to disclose the caller's details.
            The no-show fee stands.
            Crowns aren't part of the Basic plan.
            There isn't an official one.
            The sale ended on Sunday.
        """,
        """
            No problem, I can do that for you.
            I can't wait to hear how it goes!
            We can't thank you enough.
            I couldn't agree more.
            If you can't log in, use the reset link.
            Sorry to hear that you can't open the app.
            There is no charge for this.
            There's no need to call again.
            We won't let you down.
            Don't hesitate to write back.
            We'd love to help with this.
            Is the screen not working?
            Let me know if it doesn't fit.
            Not only is it free, it is faster.
            You don't have to return the box.
            Can't log in?
            Your photo was rejected because it was blurred.
            I can't remember which menu it is in.
            The offline test can't fail.
            Moira retired in May.
        """,
    ),
    "alternative": (
        """
            We can't refund it, but we can offer a voucher instead.
            That size is out of stock. You can order it in our other branch.
            We are unable to help here, please call the hotline.
            Unfortunately the flight is full; however, there is a later one we can book for you.
            We can't ship it, so how about our van on Wednesday?
            I can't refund it; the X240 does handle A5.
        """,
        """
            You can order it in our other branch.
            Unfortunately the flight is full.
            We can't refund it, so there's nothing we can do.
        """,
    ),
    "blame": (
        """
            You should have read the terms before ordering.
            You didn't follow the instructions.
            This is your own fault.
            As I already told you, it takes a week.
            You entered the wrong address.
            Next time please read the email carefully.
            It was user error.
            Why didn't you call earlier?
            You must have misread the sign.
            Next time search before you open an issue.
            Did you even read the guide?
        """,
        """
            You should have received an email by now.
            This is not your fault.
            If you didn't get the code, ask for another.
            You should have a refund by Friday.
            You should've received an e-mail about it.
            Have you actually tried the other port?
        """,
    ),
    "dismissal": (
        """
            Calm down, it is only an app.
            That's just how it works.
            It's not a big deal.
            Nobody else has complained.
            You'll just have to wait.
            That is not our problem.
            Works fine on our end.
            Rules are rules.
            It works fine for everybody else.
            It's only three dollars, honestly.
        """,
        """
            Don't worry, I'm on it.
            Is everything working fine for you now?
            I just have a few questions.
            Here's how it works: tap Pay.
            I am so sorry for your loss.
            Press Enter at the end of line four.
            Some people use two accounts.
        """,
    ),
    "question": (
        """
            Please send us your booking reference.
            May I know when the noise started
            Could you tell me which branch this was?
            Kindly confirm your date of birth.
            I need your meter number to continue.
            Can you share a screenshot of the error?
            DM us your tracking number.
            Let me know which colour you prefer.
            Tell us more about what happened.
            Have you tried another cable?
            What does the screen show?
        """,
        """
            I'll send you the reference number.
            Please send us an email.
            Let us know how it goes.
            How can I help you today?
            Is there anything else I can help with?
            Would you mind restarting the app?
            Let me confirm your booking number.
            You can check your account number in the app.
            Remember to attach your receipt.
        """,
    ),
    "restatement": (
        """
            I understand that you were charged twice.
            So you would like to move the booking to May.
            You mentioned that the screen stays black.
            Just to confirm, you want the blue one.
            It sounds like your line drops every evening.
        """,
        """
            Please restart the modem.
            Have a good evening.
        """,
    ),
    "solution": (
        """
            Please restart the router and wait two minutes.
            Try clearing the cache first.
            Go to Settings and turn off roaming.
            You can download the invoice under Billing.
            I've refunded the fee to your card.
            Follow these steps to reset your PIN.
            Your new card has been activated.
            Here's how to pair the watch again.
            We recommend updating the firmware.
            Delivery takes up to 5 days.
            I've switched you to the monthly plan.
            The lounge opens at 4:30 every day.
            Your limit is raised from today.
        """,
        """
            Please send us a DM.
            I will check this for you.
            Thank you for the update.
            Please don't restart it yet.
            We will look into it.
        """,
    ),
    "next-step": (
        """
            Please reply with a photo of the label.
            Let me check that for you.
            You'll need to visit the branch with an ID.
            Once it arrives, contact us for the return label.
            Let's move to a private chat.
            I've escalated this to the billing team.
            Pop the old ones back in the bag.
            I've asked the depot to look for it.
            Resetting your password now.
        """,
        """
            Please accept our apologies.
            Have a great day!
            Let us know if you need anything else.
            Hit us up any time!
            Hang in there!
            These tips may help.
            Keep in mind that this varies.
        """,
    ),
    "promise": (
        """
            I will call you back tomorrow.
            We'll look into it and let you know.
            You will hear from us within two days.
            Your refund will be processed this week.
            A technician will visit on Friday.
            I'll keep you posted.
            Someone from our team will contact you.
            We'll do our best to find the bag.
            Give me 10 minutes.
            We'll send a replacement today.
            Ines from the lab will ring you before noon.
            You'll have the new key by Tuesday.
            I've asked the porter to call you back.
            A corrected bill will reach you by Friday.
        """,
        """
            I'll need your order number.
            We'll be here if you need us.
            We will not send it again.
            You will need to sign in.
            If we will be late we shall say so in the app.
            We can help with that.
            You'll find it under Settings.
            I called you yesterday.
            A new file will be created when you restart.
            More info on refunds: https://example.com/refunds
            Last I heard he was leaving Leeds around 2.
            If you game on it, six hours.
        """,
    ),
    "guarantee": (
        """
            I guarantee it will be there on Monday.
            This will never happen again.
            I promise you will get it.
            It will definitely be fixed tonight.
            You have my word.
            100% sure it works.
            You won't lose a penny.
            It will be there at five, no ifs no buts.
            That charger simply cannot fail.
        """,
        """
            We can't guarantee a seat.
            The phone has a money back guarantee.
            Make sure the cable is plugged in.
            I'm not sure about that.
            I have sent the money back to your card.
            It will always be up to date.
        """,
    ),
    "jargon": (
        """
            The DNS propagation takes time.
            Your KYC is still in adjudication.
            We raised an RMA.
            The SLA for this is two days.
            Please check the APN settings.
            Your claim has an open FNOL.
        """,
        """
            Please clear your browser cache.
            Visit your nearest branch.
            Use the 2-step verification code.
            The price is on the page.
            Put the card in the bin.
            Mark the thread as solved.
        """,
    ),
    "deflection": (
        """
            Please send us a DM.
            Call 1-800-555-0100 for help.
            You need to contact your bank.
            Please visit our help site.
            Kindly email us at help@example.com.
            Speak to the gate agent.
            Open a support ticket so we can assist.
            Reach out to the seller directly.
            Please chat with our billing team.
            This is something for our accounts team.
            Pop into your nearest store.
            Let's take this to DM.
            Take the bottle to any store and they will swap it.
            You'd have to ring retentions on 150.
        """,
        """
            Feel free to DM us if you have other questions.
            I will contact the courier for you.
            Thanks for contacting us.
            You don't need to call the bank.
            We replied to your DM.
            I've opened a ticket for you.
            Did you already call the hotline?
            We'll have a word with the garage.
            Kindly message us again if it fails.
        """,
    ),
    "powerlessness": (
        """
            I have to ask my manager first.
            I'm not authorized to waive the fee.
            That's above my pay grade.
            Only my supervisor can approve it.
            This needs manager approval.
            The system won't let me change it.
            That is handled by another department.
            Refunds over 500 have to be approved by Finance.
            The button is greyed out for me.
            It isn't my call.
        """,
        """
            Please check with your bank.
            My manager has approved the refund.
            I can do that for you.
            We're just a tweet away.
            Once he has signed, the parcel is yours.
        """,
    ),
    "policy-citation": (
        """
            As per our policy, returns close after 14 days.
            According to our terms, the fee stands.
            Our cancellation policy states this.
            For security reasons we ask for ID.
        """,
        """
            Your policy number is on the card.
            Please read the letter.
        """,
    ),
    "uncertainty": (
        """
            I think it ships tomorrow.
            I'm not sure why it failed.
            Maybe the courier lost it.
            It's probably a network issue.
            As far as I know it is free.
            I believe so, yes.
            It might be the cable.
            My guess is a loose cable, but don't quote me on that.
            Nothing is set in stone yet.
            Looks like a false positive.
        """,
        """
            Make sure it is plugged in.
            It ships tomorrow.
            Are you sure you want to delete it?
            Hopefully this helps!
            I hear you.
            We'll see to it today.
            What kind of card do you have?
            There should be no limit.
        """,
    ),
    "correction": (
        """
            I was wrong about the date.
            I gave you the wrong link, sorry.
            Please disregard my previous message.
            I stand corrected.
            Let me correct myself: it's the 5th.
            It turns out the fee was already paid.
        """,
        """
            Correct me if I'm wrong.
            The address you gave is right.
            Is that correct?
        """,
    ),
    "help-offer": (
        """
            Let us know if you need anything else.
            I'm happy to help!
            We're here for you 24/7.
            Is there anything else I can do for you?
            Don't hesitate to reach out.
            If you have any other questions, just reply here.
            Keep us posted!
            We're just a tweet away.
            How can I help you today?
            I'd be glad to look into this.
            Feel free to message us anytime.
            We're here all night.
            Any more trouble, just shout.
            You know where to find us.
            Should anything be unclear, my direct line is 555 0142.
            If it is something else, let us know.
            You've come to the right place for help.
            We can look into this further for you.
        """,
        """
            I can't help with that.
            Please send your details so we can help.
            Let us know which one you have.
            The articles help us improve.
            I don't want to help him.
            If you want to report a page, follow these steps.
            If there's a message in that folder, move it.
            If you need two folders, create them.
            Did you try to reset it? Let us know.
            Could you please let us know if you see any error?
            If anything changes, we will tell you by mail.
        """,
    ),
    "closing": (
        """
            Have a great weekend!
            Take care and stay safe.
            Kind regards,
            You're welcome!
            Hope this helps.
        """,
        """
            Restart the router.
            Which day was it?
        """,
    ),
    "profanity": (
        """
            What an idiot.
            This is bullshit.
            Just shut up.
        """,
        """
            Check the trash folder.
            Hi Karen, welcome.
            There are no stupid questions.
        """,
    ),
    "hollow-apology": (
        """
            We're sorry if you were offended.
            Sorry for any inconvenience this may have caused.
            I'm sorry you feel that way.
            I apologize if this was unclear.
        """,
        """
            Sorry for the inconvenience.
            Sorry, if you restart the phone it will work.
            We apologize for the delay.
        """,
    ),
    "confirmation": (
        """
            Is your email ana@example.com, correct?
            Just to confirm, your order is 55312, right?
        """,
        """
            What is your email?
            Please send the order number.
        """,
    ),
    "handover": (
        """
            I'll transfer you to our billing team.
            I have escalated this to my supervisor.
            Let me connect you with a specialist.
            My colleague Ben will take over from here.
        """,
        """
            I will check it myself.
            Please contact your bank.
        """,
    ),
    "check-back": (
        """
            Is it working now?
            Did that help?
            Just following up to see if the refund arrived.
            How is the connection today?
            Were you able to log in?
        """,
        """
            Which plan do you have?
            I will follow up tomorrow.
        """,
    ),
    "third-party": (
        """
            Your bank will post it in 5 days.
            The courier has the parcel.
        """,
        """
            We will post it tomorrow.
        """,
    ),
    "instruction": (
        """
            Click Save.
            Please restart the app.
            Then go to Settings.
        """,
        """
            I clicked Save for you.
            Have a nice day.
        """,
    ),
    "sir-maam": (
        """
            Good day, ma'am.
            Yes sir.
            Dear Sir or Madam,
        """,
        """
            Good day, Ana.
        """,
    ),
    "slang": (
        """
            gonna check that for ya
            lol no worries dude
        """,
        """
            We will check that for you.
        """,
    ),
    "contraction": (
        """
            We're on it.
            That doesn't work.
        """,
        """
            We are on it.
        """,
    ),
}

CUSTOMER: dict[str, tuple[str, str]] = {
    "urgency": (
        """
            I need this fixed today.
            This is urgent!
            Please reply asap, my flight leaves in two hours.
            My exam starts tomorrow morning and I cannot log in.
            We are stranded at the airport.
            Cancel it before I'm charged again.
            The medicine in the parcel can't wait.
            I'm losing money every hour.
            The buyers are coming at 6 and I still have no code.
            The shop can't take payments, our whole team is locked out.
            Block my card now, hackers are in my account right now.
            Please get this sorted today.
            I have a deadline to meet.
            My boiler is off, no heating with a newborn baby.
            How fast can somebody get here?
            No later than the 15th, please.
            The tenant moves in on Saturday.
            We have customers lined up at the till.
        """,
        """
            It's not urgent.
            No rush, whenever you can.
            I can't wait to try it!
            What is the emergency contact number?
            The app closes immediately after login.
            Thanks for the quick reply.
            I was in a hurry last year.
            Please move my appointment on Tuesday to next week.
            We were told the water would be back by noon.
            I really want a new colour.
            My game starts at noon.
            I can't wait until Christmas!
            My medication is listed on the form.
            before it goes on sale, how much was it?
            Please remove the double fee.
            It won't play on my Fire TV.
            It can wait until next week.
        """,
    ),
    "repeat-contact": (
        """
            I've called three times already.
            Still no reply from your team.
            This is the third email I send.
            I have been on hold for an hour.
            I already explained this to your colleague.
            I spoke to two agents last week.
            Nobody ever got back to me.
            I keep getting transferred.
            It's been two weeks and I still haven't received my refund.
            I was told it would be fixed yesterday.
            As I said in my last email, it's broken.
            I submitted a ticket a month ago.
            Rang your helpline on Monday, then emailed.
            I filled in your claim form on 20 June and heard nothing since.
            You people keep telling me to wait.
            I have been trying to do this for like an hour.
            They say to contact you.
            Your support doesn't have help for this either.
            Multiple attempts to get my key.
            My case has been open since March.
            Every agent tells me a different story.
            All I get is copy paste replies.
            Can't get through to anyone on the phone.
            You have had my documents for six weeks.
            Did my form ever reach you?
            This will be attempt number six.
            Your colleague took down all of these details.
        """,
        """
            The app crashed three times.
            This is my first time here.
            I am on the waiting list.
            The program is not responding.
            Thanks again!
            Can I call you?
            I have a previous version installed.
            I did it like you said and it plays.
            I am not asking for a refund, only for a new lid.
            The game kept crashing for about 3 weeks.
            For the past few days the battery drains fast.
            I haven't used it for months now.
            I can't get through the level.
            I logged in yesterday without a problem.
            When I answer my emails the font changes.
            I called my mother yesterday.
            How long will I have to wait for delivery?
            You keep giving me error 98.
            9 people in line and only 3 tellers.
            Do I need to send the original receipt?
            Can you bump my credit limit?
            The screen loads for 10 minutes and then my game starts.
            I've placed an order a week ago.
            How long is the wait for a table for six?
        """,
    ),
    "manager-request": (
        """
            Let me speak to your manager.
            I want to talk to a supervisor now.
            Can I talk to a real person?
            Please escalate this.
            Put me on to somebody with actual authority.
            Who runs this place?
            I'd like this reviewed by the service manager.
        """,
        """
            My manager is waiting for the invoice.
            I use a password manager.
            I'm the office manager.
            Tell your boss he's doing fine.
            The manager of my building signed for it.
        """,
    ),
    "churn-threat": (
        """
            I'm switching to another provider.
            Please cancel my subscription.
            You just lost a customer.
            I will never fly with you again.
            I'm done with this company.
            I'll dispute the charge with my bank.
            I'm going to report this to the ombudsman.
            We're taking our business elsewhere.
            I've half a mind to join the other gym.
            That was the last kettle I ever buy from you.
            We found a cheaper insurer.
            I won't use your service until this stops.
            I'm this close to cancelling.
            Looking for alternatives to Zoom.
            No wonder everyone is leaving for Netflix.
            I refuse to give you another penny.
            We're evaluating other vendors.
            Terminate my lease with effect from May.
            There are plenty of other gyms in town.
            I'm voting with my feet.
            We have begun talking to other vendors.
            I'd be mad to stay another year.
        """,
        """
            I don't want to cancel my subscription.
            My order was cancelled.
            How do I switch to dark mode?
            I uninstalled the app and reinstalled it.
            The last time I used it, it worked.
            How can I close the window?
            We switched from your competitor to you in May.
            I am not doing that again on a phone.
            I accidentally cancelled my subscription.
            I'd rather use the app.
            Is there an alternative to your plug?
            How do I get rid of them?
            If it rains I'm leaving early.
            I lost a customer because your site was down.
            My subscription won't renew because the card expired.
            My friend is thinking of joining you.
            Never again will I forget my charger.
        """,
    ),
    "thanks": (
        """
            Thank you so much!
            thx for the help
            Really appreciate it.
            tysm!!
            Ta very much!
            Much obliged.
            You absolute star.
            Before that I say thank you for the response.
        """,
        """
            Thanks for nothing.
            No thanks.
            Thanks to your mistake I missed my flight.
            Shoutout to you guys for being the worst.
        """,
    ),
    "resolved": (
        """
            It works now, thanks!
            All sorted, thank you.
            The refund arrived today.
            That fixed it.
            I managed to log in.
            Problem solved.
            everything is back to normal
            The lights are green again.
            False alarm, it was in my spam folder.
            My lamp works now.
            They've credited my account.
            The sound is back.
            It finally let me in.
            Turns out it was my router.
        """,
        """
            It's not working.
            It worked fine until yesterday.
            I hope it gets fixed.
            You said it was fixed.
            Please let me know when it's resolved.
            Still not fixed.
            How can I fix this?
            Your page says the parcel was delivered.
            It was working fine, and now it won't open.
            The lights are off again.
            I'm back again with the same error.
            It finally arrived broken.
            The app updated itself and now it fails.
            Can I ignore this message?
        """,
    ),
    "unresolved": (
        """
            Still not working.
            That didn't help.
            Same problem again.
            I tried that but nothing changed.
            No luck.
        """,
        """
            It works now.
            That did help!
            Not a problem.
        """,
    ),
    "suggestion": (
        """
            Please add a dark mode.
            You should allow two addresses.
            It would be nice if the app had a search bar.
            I wish there was an earlier train.
            Bring back the old layout.
            The old design was so much better.
            I love the new update!
            Bring back the list view.
            A map of the stops would be lovely for visitors.
            Your drivers need better training.
            The lady at the desk was so patient.
            Switch us back to the old mail program.
            Why did you remove the shuffle button?
            Whoever designed this menu never cooked.
            The update made it worse.
            Please make an iPad version.
            Get some checks in place.
        """,
        """
            Any suggestions?
            Please send me the form.
            I would like to reset my password.
            How do I add a card?
            Any chance of a refund?
            A reply would be nice.
            The only thing I see is a blank page.
            Please fix the error on my TV.
            How do I get credit for future travel?
            How do I put it back together?
            I need the app on my phone.
            Please make a reservation for two.
            Why no answer?
            It would be great if you could call me.
            I'd prefer the 9 am slot.
            I wish you a nice day.
            I got everything except the coins.
            How do I go back to the old system?
        """,
    ),
    "complaint": (
        """
            I'm very disappointed.
            Worst service ever.
            This is unacceptable.
            Your staff was rude.
        """,
        """
            Where is the manual?
            I'm not disappointed at all.
            How do you add a road to Maps?
        """,
    ),
    "failure": (
        """
            My parcel never arrived.
            You charged me twice.
            The screen came cracked.
            The site is down.
            My flight was delayed for six hours.
            I got the wrong size.
        """,
        """
            How much is the fee?
            What if it arrives late?
        """,
    ),
    "how-to": (
        """
            How do I change my address?
            How can I add a second user?
            Is there a way to export my data?
        """,
        """
            How long does it take?
            How dare you.
        """,
    ),
    "vague": (
        """
            help
            It doesn't work.
            I have a problem.
        """,
        """
            The card reader at till 4 shows error 12.
        """,
    ),
    "contact-request": (
        """
            Please call me.
            What is your phone number?
            Can someone contact me?
        """,
        """
            I called yesterday.
        """,
    ),
    "repeated-explanation": (
        """
            I already explained this twice.
            As I told your colleague, the box was empty.
            I have to repeat myself every time.
        """,
        """
            I have been waiting for two weeks.
            Please explain it again.
        """,
    ),
    "tried": (
        """
            I already restarted the router.
            I've tried everything.
            I reinstalled it twice.
        """,
        """
            How do I restart it?
        """,
    ),
    "angry": (
        """
            This is disgusting, you thieves!
            Worst airline ever.
            Are you kidding me?
            wtf is wrong with you people
        """,
        """
            Is this email a scam?
            My phone was stolen.
            I'm not angry.
        """,
    ),
    "pleased": (
        """
            Amazing service, you guys rock!
            So happy with my new phone.
            Your driver made my day.
        """,
        """
            Not happy at all.
            It would be great if you could call.
            Great, another delay.
            I have a Rockstar account.
            Is there content for children?
        """,
    ),
}


def rows(table: dict[str, tuple[str, str]], which: int) -> list[tuple[str, str]]:
    return [
        (kind, line.strip())
        for kind, lists in table.items()
        for line in lists[which].split("\n")
        if line.strip()
    ]


def _quotes(kind: str, text: str, by: Side) -> list[str]:
    return [cue.quote for cue in read(text, by=by).cues_of(kind)]


@pytest.mark.parametrize(("kind", "text"), rows(AGENT, 0))
def test_an_agents_cue_is_found(kind: str, text: str) -> None:
    assert _quotes(kind, text, "agent")


@pytest.mark.parametrize(("kind", "text"), rows(AGENT, 1))
def test_an_agents_near_miss_is_silent(kind: str, text: str) -> None:
    assert _quotes(kind, text, "agent") == []


@pytest.mark.parametrize(("kind", "text"), rows(CUSTOMER, 0))
def test_a_customers_cue_is_found(kind: str, text: str) -> None:
    assert _quotes(kind, text, "customer")


@pytest.mark.parametrize(("kind", "text"), rows(CUSTOMER, 1))
def test_a_customers_near_miss_is_silent(kind: str, text: str) -> None:
    assert _quotes(kind, text, "customer") == []


def test_a_name_cue_is_the_name_alone() -> None:
    assert _quotes("name", "Hi Maria Santos, thanks for waiting.", "agent") == ["Maria Santos"]


def test_facts_of_one_sentence_are_asked_one_by_one() -> None:
    reading = read("Please send your order number, email address and a screenshot.", by="agent")
    asked = {cue.data["fact"] for cue in reading.cues_of("fact-request")}
    assert asked >= {"order-number", "email-address", "screenshot"}


def test_a_promise_says_what_is_promised() -> None:
    (contact,) = read("I will call you back.", by="agent").cues_of("promise")
    (action,) = read("We will refund the fee.", by="agent").cues_of("promise")
    assert (contact.data["act"], action.data["act"]) == ("contact", "do")


def test_a_refusal_comes_with_a_better_wording() -> None:
    (refusal,) = read("We can't refund gift cards.", by="agent").cues_of("refusal")
    assert "…" in refusal.data["say"]


@pytest.mark.parametrize("side", ["agent", "customer"])
def test_every_cue_says_where_its_phrases_come_from(side: str) -> None:
    blocks = getattr(ENGLISH, side)
    bare = [kind for kind, block in blocks.items() if not block.strip().startswith("#") and lines_of(block)]
    assert not bare, f"begin these cues of {side} with a remark on their sources: {bare}"
