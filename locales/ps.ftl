# د پاڼې کلمې په پښتو: لنډې، ارامې، له «ته» سره.
# state: machine

## Getting around
skip-to-text = متن ته ورشه
language = ژبه
all-languages = ټولې ژبې
menu = اصلي پاڼې
home = پیل
trail = چېرته یې
toc = په دې پاڼه کې
topics-title = موضوعات
region = سیمه
organisation = اداره
feed = خبرونه د RSS له لارې
open = پرانیزه

## Leaving
exit = ووځه
exit-summary = «ووځه» ستا تاریخچه نه پاکوي.
exit-note = «ووځه» دا پاڼه سمدستي پټوي. تاریخچه نه پاکوي. زنګونه د زنګونو په لېست کې پاتې کېږي او کېدای شي په بل کې هم وي.
exit-keys = په کمپیوټر کې: درې ځله د Shift تڼۍ ووهه.
safety-summary = دا پاڼه په تاریخچه کې پاتې کېږي.
safety-notice = دا پاڼه د ټلیفون په تاریخچه کې پاتې کېږي. زنګونه د زنګونو په لېست کې پاتې کېږي او کېدای شي په بل کې هم وي.

## The light version
light-version = سپکه بڼه
full-version = بشپړه بڼه
pager-text = برخه { $number } له { $of } څخه
previous-part = مخکنۍ برخه
next-part = بله برخه

## Notices above a text
draft-notice = دا متن لا لیکل کېږي.
borrowed-notice = دا پاڼه لا په پښتو نشته. د متن ژبه: { $language }.
switch-machine = ماشیني ژباړه
switch-borrowed = لا نه ده ژباړل شوې
story-note = نومونه او جزئیات بدل شوي دي، چې هېڅوک ونه پېژندل شي.
updated = نوې شوې
minutes-short = { $minutes ->
    [one] { $minutes } دقیقه لوستل
   *[other] { $minutes } دقیقې لوستل
 }

## Help
help-title = له چا سره خبرې وکړه
emergency-title = همدا اوس په خطر کې یې؟ زنګ ووهه:
danger-now = په خطر کې یې؟
try-next = که چا ځواب ور نه کړ، بله شمېره وازمويه.
call-details = کله چې زنګ وهم څه کېږي؟
save-contact = شمېره خوندي کړه
save-contact-note = تر هغې په ټلیفون کې پاتې کېږي چې ته یې پاکه کړې.
share-title = چا ته یې ولېږه
share-sms = په پیغام (SMS) یې ولېږه
share-whatsapp = په واټساپ یې ولېږه
share-copy = پته کاپي کړه
share-copied = کاپي شوه.
share-note = پیغام تر هغې په ټلیفون کې پاتې کېږي چې ته یې پاک کړې.
call-log-caution = زنګ د زنګونو په لېست کې پاتې کېږي او کېدای شي په بل کې هم وي.
works-only = دا شمېره یوازې له دې ځایه کار کوي: { $countries }.
works-unknown-short-code = لنډه شمېره. معلومه نه ده چې له کومو هېوادونو کار کوي: په بهر کې کېدای شي بل چا ته ورسېږي، یا هېچا ته.
answers-unknown = معلومه نه ده چې نن په دې کرښه څوک ځواب ورکوي که نه.
address-unopened = دا پته د دې پاڼې لپاره هېچا نه ده پرانیستې. کېدای شي غلطه وي، یا اوس د بل چا وي.
police-yes = څه چې وایې، کېدای شي پولیسو ته وویل شي.
police-no = څه چې وایې، پولیسو ته نه ویل کېږي.
police-unknown = معلومه نه ده چې ستا خبرې پولیسو ته ویل کېږي که نه. تر ویلو مخکې وپوښته.
anonymous-yes = اړینه نه ده چې خپل نوم ووایې.
anonymous-no = ستا نوم پوښتي.
anonymous-unknown = معلومه نه ده چې ستا نوم پوښتي که نه.
anonymous-short = نوم ته اړتيا نشته
reveals-number = ستا د تلیفون شمېره ویني.
reveals-account = ستا د حساب نوم او انځور ویني.
reveals-address = ستا د برېښنالیک پته ویني، او پیغام ستا په برېښنالیک بکس کې پاتې کېږي.

## What a channel's button says before the number or address
verb-voice = زنګ ووهه
verb-sms = پیغام ورکړه
verb-whatsapp = په واټساپ کې ولیکه
verb-web = پرانیزه
verb-chat = خبرې اترې پرانیزه
verb-email = برېښنالیک ولېږه

## Facts of a helpline, as short phrases
cost-free = وړیا
cost-standard = ستا په معمولي بیه
cost-premium = په لوړه بیه
hours-always = شپه او ورځ
hours-unknown = ساعتونه معلوم نه دي
hours-all-day = ټوله ورځ
hours-closed = تړلی
hours-from = له { $time } بجو
hours-public-holidays = عمومي رخصتۍ
hours-school-holidays = د ښوونځي رخصتۍ
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] تر { $max } کلنۍ پورې
   *[other] تر { $max } کلنۍ پورې
 }
ages-from = { $min ->
    [one] له { $min } کلنۍ څخه
   *[other] له { $min } کلنۍ څخه
 }
ages-between = له { $min } تر { $max } کلنۍ
status-active = کار کوي
status-paused = اوس مهال درېدلې ده
status-closed = تړل شوې ده
facts-title = څه چې معلوم دي
facts-unknown = لا نه پوهېږو: { $facts }.
fact-status = حالت
fact-hours = ساعتونه
fact-languages = ژبې
fact-ages = عمر
fact-cost = لګښت
fact-anonymous = د نوم له ویلو پرته
fact-interpretation = ژباړونکي
fact-police = پولیسو ته ویل کېږي
fact-regions = چېرته مرسته کوي
fact-assured = وروستی تایید
fact-works-from = له دې ځایه کار کوي
yes = هو
no = نه
unknown = معلومه نه ده
everywhere = ټول هېواد

## How fresh a number is
badge-confirmed = { $precision ->
    [day] تایید شوې: { $date }
   *[other] تایید شوې: { $date }
 }
badge-printed = { $precision ->
    [day] چاپ شوې: { $date }، نه ده تایید شوې
    [unknown] له بې‌نېټې چاپي پاڼې؛ نه ده تایید شوې
   *[other] چاپ شوې: { $date }، نه ده تایید شوې
 }
badge-stale = { $precision ->
    [day] وروستی ځل تایید شوې: { $date }
   *[other] وروستی ځل تایید شوې: { $date }
 }
withheld = دا شمېره نور نه ښودل کېږي، ځکه چې تایید یې ونه شو (وروستی تایید: { $date }).
withheld-instead = بله د مرستې کرښه:
badge-unknown = نه ده تایید شوې
badge-emergency = د بېړني حالت شمېره
age-stale = { $precision ->
   *[other] دا شمېره مو وروستی ځل وکتله: { $date }.
 }
age-printed = { $precision ->
    [unknown] دا شمېره له بې‌نېټې چاپي پاڼې ده. لا مو زنګ نه دی وهلی.
   *[other] دا شمېره له چاپي پاڼې ده ({ $date }). لا مو زنګ نه دی وهلی.
 }
age-unknown = دا شمېره مو لا نه ده کتلې.
by-operator = پخپله کرښې
by-test-call = په ازمايښتي زنګ
by-official-page = په رسمي پاڼه کې

## Guides
guide-audience = د { $min } تر { $max } کلونو لپاره
guides-title = د لارې لارښودونه
nothing-stored = بې‌اندېښنې نښه کوه: هېڅ شی نه خوندي کېږي او هېڅ نه لېږل کېږي.
sources-title = دا له کومه راغلي
pocket-title = د جېب لپاره یو کارټ
pocket-text = شمېرې په کاغذ ولیکه، یا یوه په یادو زده کړه. ټلیفون ورکېدای شي، یا یې درنه اخیستلی شي.

## Regions and the mobile centre
regions-title = چېرته یې؟
regions-text = خپله سیمه وټاکه: تر ټولو نږدې مرسته لومړۍ راځي.
other-regions-title = نورې سیمې
municipalities-title = ښاروالۍ
hotspots-title = «تاوده ځایونه»
hotspots-text = یو سند دا ځایونه «تاوده ځایونه» بولي. دا د یو ځای یا د هغه د خلکو په اړه هېڅ بد نه وایي.
help-points-title = چېرته تللی شې
next-stop-title = ګرځنده مرکز تا ته راځي
next-stop-text = نېټې بدلېدای شي: تر وتلو مخکې دلته بیا وګوره.
visits-title = کله راځي
past-visits-title = دلته و په
save-dates = نېټې په کلیزه کې خوندي کړه
no-visits = اوس مهال هېڅ راتګ نه دی ټاکل شوی.
example = بېلګه
example-note = دا نېټې یوازې بېلګه دي: هېچا راتګ نه دی ټاکلی. د دوی له امله مه روانېږه.

## Posters
poster-code = کوډ
poster-leads-to = دې ته بیايي
poster-place = ځای
poster-size = کچه
poster-says = پر هغه څه لیکلي دي
poster-sticker = که پر کوډ بله پاڼه نښلول شوې وي، مه یې سکن کوه: پته پخپله ولیکه.

## Organisations, projects, resources, news
contact-title = اړیکه
role = ونډه
role-donor = مرسته ورکوونکی
role-consortium = د ګډې ډلې غړی
role-partner = همکار
role-executing-agency = پلي کوونکې اداره
role-stakeholder = مهم ونډه‌وال
role-government = دولتي اداره
phone = ټلیفون
email = برېښنالیک
website = وېب پاڼه
works-in = د کار ځای
organisations-title = دلته څوک کار کوي
projects-title = پروژې
project-current = روانه ده
project-completed = پای ته رسېدلې
period = کله
donor = مرسته ورکوونکی
executing-agency = پلي کوونکی
partners = همکاران
coverage = چېرته
audience = د چا لپاره
audience-youth = ځوانان
audience-parents = مور او پلار
audience-teachers = ښوونکي
audience-media = خبریالان
audience-employment-offices = د کار موندنې دفترونه
audience-police = پولیس
audience-health = روغتیایي کارکوونکي
year = کال
publisher = خپروونکی
date = نېټه
no-date = بې نېټې
news-title = خبرونه
feed-title = { $site }: خبرونه

## Pages that the site makes by itself
az-title = ا–ی
az-description = ټولې پاڼې د الفبا په ترتیب.
search-title = لټون
search-description = یوه کلمه، یو ځای یا یوه شمېره.
search-label = څه لټوې؟
search-found = موندل شوې پاڼې:
search-nothing = هېڅ ونه موندل شول. بله کلمه وازمویه، یا لاندې لېست وګوره.
search-without = لټون یو سکرېپټ غواړي او دلته نه چلېږي. لاندې لېست تل کار کوي.
search-more = نورې پاڼې
# Search words by which readers ask for help: the helplines come first for them.
search-help = مرسته, خطر, زنګ, پولیس, وېره, بند
offline-title = په ټلیفون کې یې خوندي کړه
offline-description = سپکې پاڼې او د مرستې کرښې، د هغه وخت لپاره چې انټرنېټ نه لرې.
offline-visible = څه چې دلته خوندي کړې، تر هغې په ټلیفون کې پاتې کېږي چې ته یې پاک کړې. هر څوک چې ټلیفون واخلي، لیدلی یې شي.
offline-nothing-before = تر څو چې تڼۍ ونه وهې، هېڅ نه خوندي کېږي.
offline-save = په دې ټلیفون کې یې خوندي کړه
offline-saving = خوندي کېږي. دا پاڼه مه تړه.
offline-saved = په دې ټلیفون کې خوندي شوه. بې انټرنېټه هم پرانیستل کېږي.
offline-failed = خوندي نه شوه: اړیکه پرې شوه، یا په ټلیفون کې ځای نشته. هېڅ نیمګړي پاتې نه شول.
offline-delete = هر څه له دې ټلیفون پاک کړه
offline-deleted = پاک شول. دلته هېڅ خوندي شوي پاتې نه دي.
offline-delete-note = هره خوندي شوې ژبه پاکېږي. د براوزر تاریخچه بېله پاکه کړه.
offline-cannot = دلته پاڼې نه خوندي کېږي: یو نوی براوزر پکار دی چې سکرېپټ (JavaScript) چلولی شي، او په انټرنېټ کې پته. سپکه بڼه په کمزورې اړیکه هم پرانیستل کېږي.
offline-name = یادښتونه
offline-home-screen = که یې په اصلي سکرین کېږدې، د نښې نوم یې «{ $name }» دی.
not-found-title = دا پاڼه دلته نشته
not-found-text = کېدای شي پته غلطه وي، یا پاڼه بل ځای ته تللې وي. خپله ژبه وټاکه او له پیله پیل وکړه.

## In the text
picture-link = انځور وګوره: { $alt } ({ $size })
table-label = جدول
footnote-back = بېرته متن ته

## The foot of every page
behind = نه اعلانونه، نه کوکيز، نه د کتونکو شمېرل.

## Posters: paper
poster-gone = دا پوسټر زوړ دی. دا د مرستې هغه کرښې دي چې نن یې پېژنو.
poster-scan = سکن یې کړه او ولوله
poster-type = یا دا پته ولیکه:
poster-call = زنګ ووهه
poster-call-code = دا کوډ پخپله زنګ وهي، بې انټرنېټه.
poster-proof = ازمایښتي، د چاپ لپاره نه. لومړی تایید کړئ: { $numbers }
poster-sheets = ټول پوسټرونه
poster-is-proof = ازمایښتي
poster-is-ready = چاپ ته تیار

## Translations
machine-notice = دا پاڼه ماشین ژباړلې ده. ګامونه او شمېرې په هغه ژبه پاتې کېږي چې پرې لیکل شوې دي، تر هغې چې یو انسان یې وګوري.
stand-in-drifted = دا برخه له ژباړې وروسته بدله شوه. د لاندې متن ژبه: { $language }.
stand-in-machine = دا برخه باید یوازې ماشین ونه ژباړي. د لاندې متن ژبه: { $language }.
stand-in-untranslated = دا برخه لا نه ده ژباړل شوې. د لاندې متن ژبه: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = د قانون له مخې, قانون وایي, ناقانونه, غیرقانوني, حق لري, حق لرې, جرم دی, سزا لري, سلنه, فیصده, احصایه, څېړنې ښيي
