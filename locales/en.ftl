# The interface's own words in English: short, warm, calm, "you".
# state: reviewed
# A message without arguments is seen by templates: try-next is phrases.try_next. Messages
# with arguments ($like, $this) are resolved in Rust.

## Getting around
skip-to-text = Skip to the text
language = Language
all-languages = All languages
menu = Main pages
home = Home
trail = Where you are
toc = On this page
topics-title = Topics
region = Region
organisation = Organisation
feed = News as RSS
open = Open

## Leaving
exit = Leave
exit-summary = “Leave” does not delete your history.
exit-note = “Leave” hides this page at once. It does not delete your history. Calls stay in your call log and may be on the bill.
exit-keys = On a computer: press Shift three times.
safety-summary = This page stays in the history.
safety-notice = This page stays in the phone’s history. Calls stay in your call log and may be on the bill.

## The light version
light-version = Light version
full-version = Full version
pager-text = Part { $number } of { $of }
previous-part = Previous part
next-part = Next part

## Notices above a text
draft-notice = This text is still being written.
borrowed-notice = This page is not in English yet. You are reading it in { $language }.
switch-machine = machine translation
switch-borrowed = not translated yet
story-note = Names and details are changed, so that no one can be recognised.
updated = Updated
minutes-short = { $minutes } min read

## Help
help-title = Talk to someone
emergency-title = In danger now? Call:
danger-now = In danger?
try-next = If no one answers, try another one.
call-details = What happens when I call?
save-contact = Save the contact
save-contact-note = It stays on the phone until you delete it.
share-title = Send it to someone
share-sms = Send by SMS
share-whatsapp = Send by WhatsApp
share-copy = Copy the address
share-copied = Copied.
share-note = The message stays on the phone until you delete it.
call-log-caution = The call stays in the call log and may be on the bill.
works-only = This number works only from { $countries }.
works-unknown-short-code = A short number. It is not known from which countries it works: abroad it may reach another line, or none.
answers-unknown = It is not known whether this line answers today.
address-unopened = We have not opened this address. It may be wrong, or lead to other people now.
police-yes = What you say may be passed on to the police.
police-no = What you say is not passed on to the police.
police-unknown = It is not known whether what you say is passed on to the police. Ask before you tell.
anonymous-yes = You need not say your name.
anonymous-no = They ask for your name.
anonymous-unknown = It is not known whether they ask for your name.
anonymous-short = no name needed
reveals-number = They see your phone number.
reveals-account = They see the name and picture of your account.
reveals-address = They see your e-mail address, and the message stays in your mailbox.

## What a channel's button says before the number or address
verb-voice = Call
verb-sms = Text
verb-whatsapp = Write on WhatsApp
verb-web = Open
verb-chat = Open the chat
verb-email = Write to

## Facts of a helpline, as short phrases
cost-free = free
cost-standard = at your usual rate
cost-premium = at a higher rate
hours-always = day and night
hours-unknown = hours not known
hours-all-day = all day
hours-closed = closed
hours-from = from { $time }
hours-public-holidays = public holidays
hours-school-holidays = school holidays
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] up to { $max } year
   *[other] up to { $max } years
 }
ages-from = { $min ->
    [one] from { $min } year
   *[other] from { $min } years
 }
ages-between = { $max ->
    [one] { $min } to { $max } year
   *[other] { $min } to { $max } years
 }
status-active = working
status-paused = paused for now
status-closed = closed
facts-title = What is known
facts-unknown = Not known yet: { $facts }.
fact-status = State
fact-hours = Hours
fact-languages = Languages
fact-ages = Ages
fact-cost = Cost
fact-anonymous = Without your name
fact-interpretation = Interpreters
fact-police = Told to the police
fact-regions = Where it serves
fact-assured = Last confirmed
fact-works-from = Works from
yes = yes
no = no
unknown = not known
everywhere = the whole country

## How fresh a number is
badge-confirmed = { $precision ->
    [day] confirmed { $date }
   *[other] confirmed in { $date }
 }
badge-printed = { $precision ->
    [day] printed { $date }, not confirmed
    [unknown] from print, without a date; not confirmed
   *[other] printed in { $date }, not confirmed
 }
badge-stale = { $precision ->
    [day] last confirmed { $date }
   *[other] last confirmed in { $date }
 }
withheld = Since { $date } this number could not be checked, so it is no longer shown.
withheld-instead = The next helpline:
badge-unknown = not confirmed
badge-emergency = emergency number
age-stale = { $precision ->
    [day] We last checked this number on { $date }.
   *[other] We last checked this number in { $date }.
 }
age-printed = { $precision ->
    [day] This number was printed on { $date }. We have not called it yet.
    [unknown] This number was printed without a date. We have not called it yet.
   *[other] This number was printed in { $date }. We have not called it yet.
 }
age-unknown = We have not checked this number yet.
by-operator = by the line itself
by-test-call = by a test call
by-official-page = on its official page

## Guides
guide-audience = for ages { $min } to { $max }
guides-title = Guides for the road
nothing-stored = Tick freely: nothing is stored and nothing is sent.
sources-title = Where this comes from
pocket-title = A card for your pocket
pocket-text = Write them on paper, or learn one by heart. A phone can be lost, or taken.

## Regions and the mobile centre
regions-title = Where are you?
regions-text = Choose your region: the nearest help comes first.
other-regions-title = Other regions
municipalities-title = Municipalities
hotspots-title = “Hotspots”
hotspots-text = A document lists these places under “hotspots”. It says nothing bad about a place or the people in it.
help-points-title = Where you can go
next-stop-title = The mobile centre comes to you
next-stop-text = Dates may change: look here again before you set out.
visits-title = When it comes
past-visits-title = It was here on
save-dates = Save the dates in your calendar
no-visits = No visit is planned for now.
example = Example
example-note = These dates are only an example. No visit is planned. Do not set out because of them.

## Posters
poster-code = Code
poster-leads-to = Leads to
poster-place = Place
poster-size = Size
poster-says = What it says
poster-sticker = If a sticker covers the code, do not scan it: type the address yourself.

## Organisations, projects, resources, news
contact-title = Contact
role = Role
role-donor = donor
role-consortium = member of the consortium
role-partner = partner
role-executing-agency = executing agency
role-stakeholder = key stakeholder
role-government = public institution
phone = Phone
email = Email
website = Website
works-in = Works in
organisations-title = Who works here
projects-title = Projects
project-current = under way
project-completed = completed
period = When
donor = Donor
executing-agency = Carried out by
partners = Partners
coverage = Where
audience = Who it is for
audience-youth = young people
audience-parents = parents
audience-teachers = teachers
audience-media = journalists
audience-employment-offices = employment offices
audience-police = police officers
audience-health = health workers
year = Year
publisher = Published by
date = Date
no-date = no date
news-title = News
feed-title = { $site }: news

## Pages that the site makes by itself
az-title = A–Z
az-description = All pages by the alphabet.
search-title = Search
search-description = A word, a place or a number.
search-label = What are you looking for?
search-found = Pages found:
search-nothing = Nothing found. Try another word, or see the list below.
search-without = Search needs a script, and here it does not run. The list below always works.
search-more = More pages
# Search words by which readers ask for help: the helplines come first for them.
search-help = help, danger, call, emergency, police, afraid, scared, fear, locked, trapped, rescue, threat, threaten, threatened, hit, beat, beaten, hurt, violence, followed, following, kidnapped, talk, alone
offline-title = Save on this phone
offline-description = The light pages and the helplines, for when you have no internet.
offline-visible = What you save here stays on the phone until you delete it. Whoever picks up the phone can see it.
offline-nothing-before = Nothing is saved unless you press the button.
offline-save = Save on this phone
offline-saving = Saving. Do not close this page.
offline-saved = Saved on this phone. It opens without internet, too.
offline-failed = Not saved: the connection broke, or the phone has no room. Nothing was left half done.
offline-delete = Delete everything from this phone
offline-deleted = Deleted. Nothing saved is left here.
offline-delete-note = Deleting removes every language that you saved. The browser's history you delete separately.
offline-cannot = Here the pages cannot be saved: that takes a newer browser that may run scripts (JavaScript), and the address on the internet. The light version opens on a weak connection, too.
offline-name = Notes
offline-home-screen = If you put it on your home screen, the icon is called “{ $name }”.
not-found-title = This page is not here
not-found-text = The address may have a mistake in it, or the page has moved. Choose your language and start from home.

## In the text
picture-link = See the picture: { $alt } ({ $size })
table-label = Table
footnote-back = Back to the text

## The foot of every page
behind = No adverts, no cookies, no visit counters.

## Posters: paper
poster-gone = This poster is an old one. Here are the helplines that we know of today.
poster-scan = Scan it and read
poster-type = or type this address:
poster-call = Call
poster-call-code = This code calls by itself, without internet.
poster-proof = Proof, not for printing. Confirm first: { $numbers }
poster-sheets = All posters
poster-is-proof = proof
poster-is-ready = ready to print

## Translations
machine-notice = A machine translated this page. The steps and numbers stay in the language they were written in, until a person has checked them.
stand-in-drifted = This piece was changed after it was translated. Here it is in { $language }:
stand-in-machine = A machine must not translate this piece alone. Here it is in { $language }:
stand-in-untranslated = This piece is not translated yet. Here it is in { $language }:

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = by law, under the law, the law says, illegal, illegally, has the right, have the right, is entitled, are entitled, is a crime, punishable, per cent, percent, statistics, studies show, research shows

## Names of languages that CLDR lacks or calls otherwise, as used inside a sentence
language-rom = Romani
