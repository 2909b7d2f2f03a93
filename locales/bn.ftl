# ইন্টারফেসের কথা বাংলায়: ছোট, শান্ত, «তুমি» বলে।
# state: machine

## Getting around
skip-to-text = লেখায় যাও
language = ভাষা
all-languages = সব ভাষা
menu = প্রধান পাতা
home = শুরু
trail = তুমি কোথায়
toc = এই পাতায়
topics-title = বিষয়
region = এলাকা
organisation = সংস্থা
feed = RSS-এ খবর
open = খোলো

## Leaving
exit = বেরিয়ে যাও
exit-summary = “বেরিয়ে যাও” তোমার ইতিহাস মোছে না।
exit-note = “বেরিয়ে যাও” এই পাতা সঙ্গে সঙ্গে লুকিয়ে ফেলে। এটি ইতিহাস মোছে না। কলগুলো কলের তালিকায় থাকে এবং বিলেও আসতে পারে।
exit-keys = কম্পিউটারে: Shift বোতাম তিনবার চাপো।
safety-summary = এই পাতা ইতিহাসে থাকে।
safety-notice = এই পাতা ফোনের ইতিহাসে থাকে। কলগুলো কলের তালিকায় থাকে এবং বিলেও আসতে পারে।

## The light version
light-version = হালকা সংস্করণ
full-version = পুরো সংস্করণ
pager-text = অংশ { $number } / { $of }
previous-part = আগের অংশ
next-part = পরের অংশ

## Notices above a text
draft-notice = এই লেখা এখনো চলছে।
borrowed-notice = এই পাতা এখনো বাংলায় নেই। লেখার ভাষা: { $language }।
switch-machine = মেশিনের অনুবাদ
switch-borrowed = এখনো অনুবাদ হয়নি
story-note = কাউকে যেন চেনা না যায়, তাই নাম ও খুঁটিনাটি বদলানো হয়েছে।
updated = হালনাগাদ
minutes-short = { $minutes } মিনিটের পড়া

## Help
help-title = কারো সঙ্গে কথা বলো
emergency-title = এখন বিপদে আছ? ফোন করো:
danger-now = বিপদে আছ?
try-next = কেউ না ধরলে অন্যটি চেষ্টা করো।
call-details = ফোন করলে কী হয়?
save-contact = নম্বর রেখে দাও
save-contact-note = তুমি না মোছা পর্যন্ত এটি ফোনে থাকে।
share-title = কাউকে পাঠাও
share-sms = SMS-এ পাঠাও
share-whatsapp = WhatsApp-এ পাঠাও
share-copy = ঠিকানা কপি করো
share-copied = কপি হয়েছে।
share-note = তুমি না মোছা পর্যন্ত বার্তা ফোনে থাকে।
call-log-caution = কলটি কলের তালিকায় থাকে এবং বিলেও আসতে পারে।
works-only = এই নম্বর শুধু এখান থেকে চলে: { $countries }।
works-unknown-short-code = ছোট নম্বর। কোন দেশ থেকে চলে জানা নেই: বিদেশে অন্য লাইনে যেতে পারে, বা কোথাও না।
answers-unknown = আজ এই লাইনে কেউ সাড়া দেয় কি না জানা নেই।
address-unopened = এই সাইটের জন্য কেউ এই ঠিকানা খোলেনি। এটি ভুল হতে পারে, বা এখন অন্য কারো হতে পারে।
police-yes = তুমি যা বলবে তা পুলিশ পর্যন্ত যেতে পারে।
police-no = তুমি যা বলবে তা পুলিশকে বলা হয় না।
police-unknown = তুমি যা বলবে তা পুলিশকে বলা হয় কি না জানা নেই। বলার আগে জিজ্ঞেস করো।
anonymous-yes = তোমার নাম বলতে হবে না।
anonymous-no = তারা তোমার নাম জিজ্ঞেস করে।
anonymous-unknown = তারা নাম জিজ্ঞেস করে কি না জানা নেই।
anonymous-short = নাম বলতে হয় না
reveals-number = তারা তোমার ফোন নম্বর দেখে।
reveals-account = তারা তোমার অ্যাকাউন্টের নাম ও ছবি দেখে।
reveals-address = তারা তোমার ইমেইল ঠিকানা দেখে, আর বার্তাটি তোমার মেইলবক্সে থেকে যায়।

## What a channel's button says before the number or address
verb-voice = ফোন করো:
verb-sms = SMS করো:
verb-whatsapp = WhatsApp-এ লেখো:
verb-web = খোলো:
verb-chat = চ্যাট খোলো
verb-email = ইমেইল করো:

## Facts of a helpline, as short phrases
cost-free = বিনা খরচে
cost-standard = তোমার সাধারণ খরচে
cost-premium = বেশি খরচে
hours-always = দিনরাত
hours-unknown = সময় জানা নেই
hours-all-day = সারাদিন
hours-closed = বন্ধ
hours-from = { $time } থেকে
hours-public-holidays = সরকারি ছুটি
hours-school-holidays = স্কুলের ছুটি
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] { $max } বছর পর্যন্ত
   *[other] { $max } বছর পর্যন্ত
 }
ages-from = { $min ->
    [one] { $min } বছর থেকে
   *[other] { $min } বছর থেকে
 }
ages-between = { $min } থেকে { $max } বছর
status-active = চালু আছে
status-paused = আপাতত বন্ধ
status-closed = বন্ধ হয়ে গেছে
facts-title = যা জানা আছে
facts-unknown = এখনো জানা নেই: { $facts }।
fact-status = অবস্থা
fact-hours = সময়
fact-languages = ভাষা
fact-ages = বয়স
fact-cost = খরচ
fact-anonymous = নাম না বলে
fact-interpretation = দোভাষী
fact-police = পুলিশকে বলা হয়
fact-regions = কোথায় সাহায্য করে
fact-assured = শেষবার নিশ্চিত
fact-works-from = কোথা থেকে চলে
yes = হ্যাঁ
no = না
unknown = জানা নেই
everywhere = সারা দেশ

## How fresh a number is
badge-confirmed = { $precision ->
    [day] নিশ্চিত: { $date }
   *[other] নিশ্চিত: { $date }
 }
badge-printed = { $precision ->
    [day] ছাপা: { $date }, নিশ্চিত নয়
    [unknown] তারিখ ছাড়া ছাপা থেকে; নিশ্চিত নয়
   *[other] ছাপা: { $date }, নিশ্চিত নয়
 }
badge-stale = { $precision ->
    [day] শেষবার নিশ্চিত: { $date }
   *[other] শেষবার নিশ্চিত: { $date }
 }
withheld = এই নম্বরটি আর দেখানো হয় না: এটি যাচাই করা যায়নি (শেষবার নিশ্চিত: { $date })।
withheld-instead = পরের হেল্পলাইন:
badge-unknown = নিশ্চিত নয়
badge-emergency = জরুরি নম্বর
age-stale = { $precision ->
   *[other] এই নম্বর শেষবার যাচাই করেছি: { $date }।
 }
age-printed = { $precision ->
    [unknown] এই নম্বর তারিখ ছাড়া ছাপা কাগজ থেকে। আমরা এখনো ফোন করিনি।
   *[other] এই নম্বর ছাপা কাগজ থেকে ({ $date })। আমরা এখনো ফোন করিনি।
 }
age-unknown = এই নম্বর আমরা এখনো যাচাই করিনি।
by-operator = লাইন নিজেই
by-test-call = পরীক্ষার ফোনে
by-official-page = সরকারি পাতায়

## Guides
guide-audience = { $min } থেকে { $max } বছরের জন্য
guides-title = পথের পরামর্শ
nothing-stored = নিশ্চিন্তে দাগ দাও: কিছু রাখা হয় না, কিছু পাঠানো হয় না।
sources-title = এটা কোথা থেকে এসেছে
pocket-title = পকেটের জন্য একটি কার্ড
pocket-text = নম্বরগুলো কাগজে লেখো, বা একটি মুখস্থ করো। ফোন হারাতে পারে, বা কেউ নিয়ে নিতে পারে।

## Regions and the mobile centre
regions-title = তুমি কোথায়?
regions-text = তোমার এলাকা বেছে নাও: সবচেয়ে কাছের সাহায্য আগে আসে।
other-regions-title = অন্য এলাকা
municipalities-title = পৌর এলাকা
hotspots-title = “হটস্পট”
hotspots-text = একটি নথি এই জায়গাগুলোকে “হটস্পট” বলে। এটি জায়গা বা মানুষের সম্পর্কে খারাপ কিছু বলে না।
help-points-title = তুমি কোথায় যেতে পারো
next-stop-title = ভ্রাম্যমাণ কেন্দ্র তোমার কাছে আসে
next-stop-text = তারিখ বদলাতে পারে: বেরোনোর আগে এখানে আবার দেখো।
visits-title = কখন আসে
past-visits-title = এখানে এসেছিল
save-dates = তারিখগুলো ক্যালেন্ডারে রাখো
no-visits = এখন কোনো সফর ঠিক করা নেই।
example = উদাহরণ
example-note = এই তারিখগুলো শুধু উদাহরণ: কেউ সফর ঠিক করেনি। এগুলোর জন্য বেরিও না।

## Posters
poster-code = কোড
poster-leads-to = নিয়ে যায়
poster-place = জায়গা
poster-size = মাপ
poster-says = এতে কী লেখা
poster-sticker = কোডের ওপর স্টিকার থাকলে স্ক্যান কোরো না: ঠিকানা নিজে লেখো।

## Organisations, projects, resources, news
contact-title = যোগাযোগ
role = ভূমিকা
role-donor = দাতা
role-consortium = জোটের সদস্য
role-partner = সহযোগী
role-executing-agency = বাস্তবায়নকারী সংস্থা
role-stakeholder = গুরুত্বপূর্ণ অংশীজন
role-government = সরকারি প্রতিষ্ঠান
phone = ফোন
email = ইমেইল
website = ওয়েবসাইট
works-in = কাজের জায়গা
organisations-title = এখানে কারা কাজ করে
projects-title = প্রকল্প
project-current = চলছে
project-completed = শেষ হয়েছে
period = কখন
donor = দাতা
executing-agency = কে করেছে
partners = সহযোগী
coverage = কোথায়
audience = কার জন্য
audience-youth = তরুণ
audience-parents = মা-বাবা
audience-teachers = শিক্ষক
audience-media = সাংবাদিক
audience-employment-offices = কর্মসংস্থান অফিস
audience-police = পুলিশ
audience-health = স্বাস্থ্যকর্মী
year = বছর
publisher = প্রকাশক
date = তারিখ
no-date = তারিখ নেই
news-title = খবর
feed-title = { $site }: খবর

## Pages that the site makes by itself
az-title = অ–হ
az-description = বর্ণমালা অনুযায়ী সব পাতা।
search-title = খোঁজ
search-description = একটি শব্দ, জায়গা বা নম্বর।
search-label = কী খুঁজছ?
search-found = পাওয়া পাতা:
search-nothing = কিছু পাওয়া যায়নি। অন্য শব্দ দাও, বা নিচের তালিকা দেখো।
search-without = খুঁজতে স্ক্রিপ্ট লাগে, আর এখানে তা চলে না। নিচের তালিকা সবসময় চলে।
search-more = আরও পাতা
# Search words by which readers ask for help: the helplines come first for them.
search-help = সাহায্য, বাঁচাও, বিপদ, ফোন, পুলিশ, ভয়, আটকে
offline-title = ফোনে রেখে দাও
offline-description = ইন্টারনেট না থাকলে দেখার জন্য হালকা পাতা ও হেল্পলাইন।
offline-visible = এখানে যা রাখবে, না মোছা পর্যন্ত ফোনে থাকে। যে ফোন হাতে নেবে, সে দেখতে পারে।
offline-nothing-before = বোতাম না চাপলে কিছু রাখা হয় না।
offline-save = এই ফোনে রেখে দাও
offline-saving = রাখা হচ্ছে। এই পাতা বন্ধ কোরো না।
offline-saved = এই ফোনে রাখা হয়েছে। ইন্টারনেট ছাড়াও খোলে।
offline-failed = রাখা যায়নি: সংযোগ কেটে গেছে, বা ফোনে জায়গা নেই। কিছু অর্ধেক রয়ে যায়নি।
offline-delete = এই ফোন থেকে সব মোছো
offline-deleted = মোছা হয়েছে। এখানে রাখা কিছু আর নেই।
offline-delete-note = রাখা সব ভাষা মুছে যায়। ব্রাউজারের ইতিহাস আলাদা করে মুছতে হয়।
offline-cannot = এখানে পাতা রাখা যায় না: স্ক্রিপ্ট (JavaScript) চালাতে পারে এমন নতুন ব্রাউজার আর ইন্টারনেটের ঠিকানা লাগে। দুর্বল সংযোগেও হালকা সংস্করণ খোলে।
offline-name = নোট
offline-home-screen = হোম স্ক্রিনে রাখলে আইকনের নাম হয় “{ $name }”।
not-found-title = এই পাতা এখানে নেই
not-found-text = ঠিকানায় ভুল থাকতে পারে, বা পাতা সরে গেছে। তোমার ভাষা বেছে শুরু থেকে যাও।

## In the text
picture-link = ছবি দেখো: { $alt } ({ $size })
table-label = সারণি
footnote-back = লেখায় ফেরো

## The foot of every page
behind = বিজ্ঞাপন নেই, কুকি নেই, দর্শক গণনা নেই।

## Posters: paper
poster-gone = এই পোস্টার পুরোনো। আজ আমরা যে হেল্পলাইনগুলো জানি তা এখানে।
poster-scan = স্ক্যান করে পড়ো
poster-type = অথবা এই ঠিকানা লেখো:
poster-call = ফোন করো:
poster-call-code = এই কোড নিজেই ফোন করে, ইন্টারনেট ছাড়া।
poster-proof = নমুনা, ছাপার জন্য নয়। আগে নিশ্চিত করুন: { $numbers }
poster-sheets = সব পোস্টার
poster-is-proof = নমুনা
poster-is-ready = ছাপার জন্য তৈরি

## Translations
machine-notice = এই পাতা মেশিন অনুবাদ করেছে। কোনো মানুষ যাচাই না করা পর্যন্ত ধাপ ও নম্বর যে ভাষায় লেখা সেই ভাষাতেই থাকে।
stand-in-drifted = অনুবাদের পর এই অংশ বদলেছে। নিচের লেখার ভাষা: { $language }।
stand-in-machine = এই অংশ মেশিনের একা অনুবাদ করা উচিত নয়। নিচের লেখার ভাষা: { $language }।
stand-in-untranslated = এই অংশ এখনো অনুবাদ হয়নি। নিচের লেখার ভাষা: { $language }।

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = আইন অনুযায়ী, আইনে বলা, আইন বলে, বেআইনি, অবৈধ, অধিকার আছে, অপরাধ, শাস্তি হয়, শতাংশ, পরিসংখ্যান, গবেষণায় দেখা
