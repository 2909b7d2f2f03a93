# وشەکانی پەڕە بە کوردیی ناوەندی: کورت، هێمن، بە «تۆ».
# state: machine

## Getting around
skip-to-text = بڕۆ بۆ دەقەکە
language = زمان
all-languages = هەموو زمانەکان
menu = پەڕە سەرەکییەکان
home = سەرەتا
trail = لە کوێیت
toc = لەم پەڕەیەدا
topics-title = بابەتەکان
region = ناوچە
organisation = ڕێکخراو
feed = هەواڵ بە RSS
open = بیکەرەوە

## Leaving
exit = بڕۆ دەرەوە
exit-summary = «بڕۆ دەرەوە» مێژووەکەت ناسڕێتەوە.
exit-note = «بڕۆ دەرەوە» ئەم پەڕەیە یەکسەر دەشارێتەوە. مێژووەکە ناسڕێتەوە. پەیوەندییەکان لە لیستی پەیوەندییەکاندا دەمێننەوە و لەوانەیە لە پسوولەکەشدا دەربکەون.
exit-keys = لە کۆمپیوتەردا: سێ جار دوگمەی Shift دابگرە.
safety-summary = ئەم پەڕەیە لە مێژوودا دەمێنێتەوە.
safety-notice = ئەم پەڕەیە لە مێژووی مۆبایلەکەدا دەمێنێتەوە. پەیوەندییەکان لە لیستی پەیوەندییەکاندا دەمێننەوە و لەوانەیە لە پسوولەکەشدا دەربکەون.

## The light version
light-version = وەشانی سووک
full-version = وەشانی تەواو
pager-text = بەشی { $number } لە { $of }
previous-part = بەشی پێشوو
next-part = بەشی دواتر

## Notices above a text
draft-notice = ئەم دەقە هێشتا دەنووسرێت.
borrowed-notice = ئەم پەڕەیە هێشتا بە کوردی نییە. زمانی دەقەکە: { $language }.
switch-machine = وەرگێڕانی ئامێر
switch-borrowed = هێشتا وەرنەگێڕدراوە
story-note = ناو و وردەکارییەکان گۆڕدراون، تا کەس نەناسرێتەوە.
updated = نوێ کراوەتەوە
minutes-short = { $minutes } خولەک خوێندنەوە

## Help
help-title = لەگەڵ کەسێک قسە بکە
emergency-title = ئێستا لە مەترسیدایت؟ تەلەفۆن بکە:
danger-now = لە مەترسیدایت؟
try-next = ئەگەر کەس وەڵامی نەدایەوە، یەکێکی تر تاقی بکەوە.
call-details = کاتێک تەلەفۆن دەکەم چی ڕوو دەدات؟
save-contact = ژمارەکە پاشەکەوت بکە
save-contact-note = تا خۆت نەیسڕیتەوە لە مۆبایلەکەدا دەمێنێتەوە.
share-title = بۆ کەسێکی بنێرە
share-sms = بە SMS بینێرە
share-whatsapp = بە واتسئاپ بینێرە
share-copy = ناونیشانەکە کۆپی بکە
share-copied = کۆپی کرا.
share-note = نامەکە تا خۆت نەیسڕیتەوە لە مۆبایلەکەدا دەمێنێتەوە.
call-log-caution = پەیوەندییەکە لە لیستی پەیوەندییەکاندا دەمێنێتەوە و لەوانەیە لە پسوولەکەشدا دەربکەوێت.
works-only = ئەم ژمارەیە تەنها لێرەوە کار دەکات: { $countries }.
works-unknown-short-code = ژمارەیەکی کورت. نازانرێت لە کام وڵاتەوە کار دەکات: لە دەرەوە لەوانەیە بچێتە سەر هێڵێکی تر، یان بگات بە هیچ کەسێک.
answers-unknown = نازانرێت ئەمڕۆ کەس لەم هێڵە وەڵام دەداتەوە یان نا.
address-unopened = بۆ ئەم ماڵپەڕە کەس ئەم ناونیشانەی نەکردووەتەوە. لەوانەیە هەڵە بێت، یان ئێستا هی کەسێکی تر بێت.
police-yes = ئەوەی دەیڵێیت لەوانەیە بگاتە پۆلیس.
police-no = ئەوەی دەیڵێیت ناگاتە پۆلیس.
police-unknown = نازانرێت ئەوەی دەیڵێیت دەگاتە پۆلیس یان نا. پێش ئەوەی بیگێڕیتەوە، بپرسە.
anonymous-yes = پێویست ناکات ناوی خۆت بڵێیت.
anonymous-no = ناوت دەپرسن.
anonymous-unknown = نازانرێت ناوت دەپرسن یان نا.
anonymous-short = ناو پێویست نییە
reveals-number = ژمارەی تەلەفۆنەکەت دەبینن.
reveals-account = ناو و وێنەی هەژمارەکەت دەبینن.
reveals-address = ناونیشانی ئیمەیلەکەت دەبینن، و نامەکە لە سندوقی ئیمەیلەکەتدا دەمێنێتەوە.

## What a channel's button says before the number or address
verb-voice = تەلەفۆن بکە بۆ
verb-sms = نامە بنێرە بۆ
verb-whatsapp = لە واتسئاپ بنووسە بۆ
verb-web = بیکەرەوە
verb-chat = گفتوگۆکە بکەرەوە
verb-email = ئیمەیل بنێرە بۆ

## Facts of a helpline, as short phrases
cost-free = بێبەرامبەر
cost-standard = بە نرخی ئاسایی خۆت
cost-premium = بە نرخێکی زیاتر
hours-always = شەو و ڕۆژ
hours-unknown = کاتەکان نازانرێن
hours-all-day = هەموو ڕۆژ
hours-closed = داخراوە
hours-from = لە کاتژمێر { $time }ەوە
hours-public-holidays = پشووە فەرمییەکان
hours-school-holidays = پشووی قوتابخانە
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] تا { $max } ساڵ
   *[other] تا { $max } ساڵ
 }
ages-from = { $min ->
    [one] لە { $min } ساڵەوە
   *[other] لە { $min } ساڵەوە
 }
ages-between = { $min } تا { $max } ساڵ
status-active = کار دەکات
status-paused = ئێستا ڕاگیراوە
status-closed = داخراوە
facts-title = ئەوەی دەزانرێت
facts-unknown = هێشتا نازانین: { $facts }.
fact-status = دۆخ
fact-hours = کاتەکان
fact-languages = زمانەکان
fact-ages = تەمەن
fact-cost = نرخ
fact-anonymous = بەبێ ناوی خۆت
fact-interpretation = وەرگێڕ
fact-police = بە پۆلیس دەوترێت
fact-regions = لە کوێ یارمەتی دەدات
fact-assured = دوایین دڵنیابوونەوە
fact-works-from = لێرەوە کار دەکات
yes = بەڵێ
no = نەخێر
unknown = نازانرێت
everywhere = هەموو وڵات

## How fresh a number is
badge-confirmed = { $precision ->
    [day] دڵنیاکراوەتەوە لە { $date }
   *[other] دڵنیاکراوەتەوە لە { $date }
 }
badge-printed = { $precision ->
    [day] چاپکراوە لە { $date }، دڵنیا نەکراوەتەوە
    [unknown] لە چاپێکی بێ بەروارەوە؛ دڵنیا نەکراوەتەوە
   *[other] چاپکراوە لە { $date }، دڵنیا نەکراوەتەوە
 }
badge-stale = { $precision ->
    [day] دوایین دڵنیابوونەوە لە { $date }
   *[other] دوایین دڵنیابوونەوە لە { $date }
 }
withheld = ئەم ژمارەیە ئیتر پیشان نادرێت، چونکە نەتوانرا دڵنیایی لێ بکرێتەوە (دوایین دڵنیابوونەوە: { $date }).
withheld-instead = هێڵی یارمەتیی دواتر:
badge-unknown = دڵنیا نەکراوەتەوە
badge-emergency = ژمارەی فریاگوزاری
age-stale = { $precision ->
   *[other] دوایین جار ئەم ژمارەیەمان پشکنی: { $date }.
 }
age-printed = { $precision ->
    [unknown] ئەم ژمارەیە لە کاغەزێکی چاپکراوی بێ بەروارەوەیە. هێشتا تەلەفۆنمان بۆ نەکردووە.
   *[other] ئەم ژمارەیە لە کاغەزێکی چاپکراوەوەیە ({ $date }). هێشتا تەلەفۆنمان بۆ نەکردووە.
 }
age-unknown = هێشتا ئەم ژمارەیەمان نەپشکنیوە.
by-operator = لەلایەن هێڵەکە خۆیەوە
by-test-call = بە تەلەفۆنی تاقیکردنەوە
by-official-page = لە پەڕەی فەرمی

## Guides
guide-audience = بۆ تەمەنی { $min } تا { $max } ساڵ
guides-title = ڕێنماییەکانی ڕێگا
nothing-stored = بە ئارامی نیشانە بکە: هیچ شتێک پاشەکەوت ناکرێت و هیچ نانێردرێت.
sources-title = ئەمە لە کوێوە هاتووە
pocket-title = کارتێک بۆ گیرفانت
pocket-text = ژمارەکان لەسەر کاغەز بنووسە، یان یەکێکیان لەبەر بکە. مۆبایل لەوانەیە ون ببێت، یان لێت بسەنرێت.

## Regions and the mobile centre
regions-title = لە کوێیت؟
regions-text = ناوچەکەت هەڵبژێرە: نزیکترین یارمەتی یەکەم دێت.
other-regions-title = ناوچەکانی تر
municipalities-title = شارەوانییەکان
hotspots-title = «شوێنە گەرمەکان»
hotspots-text = بەڵگەنامەیەک ئەم شوێنانە بە «شوێنە گەرمەکان» دادەنێت. ئەمە هیچ شتێکی خراپ دەربارەی شوێنێک یان خەڵکەکەی ناڵێت.
help-points-title = دەتوانیت بچیت بۆ کوێ
next-stop-title = ناوەندی گەڕۆک دێت بۆ لات
next-stop-text = بەروارەکان لەوانەیە بگۆڕدرێن: پێش ئەوەی بەڕێ بکەویت، دووبارە سەیری ئێرە بکە.
visits-title = کەی دێت
past-visits-title = لێرە بوو لە
save-dates = بەروارەکان لە ڕۆژژمێردا پاشەکەوت بکە
no-visits = ئێستا هیچ سەردانێک دانەنراوە.
example = نموونە
example-note = ئەم بەروارانە تەنها نموونەن: کەس سەردانی دانەناوە. بەهۆی ئەوانەوە مەکەوە ڕێ.

## Posters
poster-code = کۆد
poster-leads-to = دەتبات بۆ
poster-place = شوێن
poster-size = قەبارە
poster-says = چی لەسەر نووسراوە
poster-sticker = ئەگەر شتێک بەسەر کۆدەکەدا لکێنرابوو، سکانی مەکە: ناونیشانەکە خۆت بنووسە.

## Organisations, projects, resources, news
contact-title = پەیوەندی
role = ڕۆڵ
role-donor = بەخشەر
role-consortium = ئەندامی کۆنسۆرتیۆم
role-partner = هاوبەش
role-executing-agency = دەزگای جێبەجێکار
role-stakeholder = بەشداری گرنگ
role-government = دەزگای حکومی
phone = تەلەفۆن
email = ئیمەیل
website = ماڵپەڕ
works-in = شوێنی کار
organisations-title = کێ لێرە کار دەکات
projects-title = پڕۆژەکان
project-current = بەردەوامە
project-completed = تەواو بووە
period = کەی
donor = بەخشەر
executing-agency = جێبەجێکار
partners = هاوبەشەکان
coverage = لە کوێ
audience = بۆ کێ
audience-youth = گەنجان
audience-parents = دایک و باوکان
audience-teachers = مامۆستایان
audience-media = ڕۆژنامەنووسان
audience-employment-offices = نووسینگەکانی کار
audience-police = پۆلیسەکان
audience-health = کارمەندانی تەندروستی
year = ساڵ
publisher = بڵاوکەرەوە
date = بەروار
no-date = بێ بەروار
news-title = هەواڵ
feed-title = { $site }: هەواڵ

## Pages that the site makes by itself
az-title = ئـ–ی
az-description = هەموو پەڕەکان بە ڕیزی ئەلفوبێ.
search-title = گەڕان
search-description = وشەیەک، شوێنێک یان ژمارەیەک.
search-label = بۆ چی دەگەڕێیت؟
search-found = پەڕە دۆزراوەکان:
search-nothing = هیچ نەدۆزرایەوە. وشەیەکی تر تاقی بکەوە، یان سەیری لیستی خوارەوە بکە.
search-without = گەڕان سکریپتێکی پێویستە و لێرە کار ناکات. لیستی خوارەوە هەمیشە کار دەکات.
search-more = پەڕەی تر
# Search words by which readers ask for help: the helplines come first for them.
search-help = یارمەتی, هاوار, مەترسی, تەلەفۆن, پۆلیس, ترس, دەترسم
offline-title = لە مۆبایلدا پاشەکەوتی بکە
offline-description = پەڕە سووکەکان و هێڵەکانی یارمەتی، بۆ ئەو کاتەی ئینتەرنێتت نییە.
offline-visible = ئەوەی لێرە پاشەکەوتی بکەیت تا خۆت نەیسڕیتەوە لە مۆبایلەکەدا دەمێنێتەوە. هەر کەسێک مۆبایلەکە هەڵبگرێت، دەتوانێت بیبینێت.
offline-nothing-before = تا دوگمەکە دانەگریت، هیچ پاشەکەوت ناکرێت.
offline-save = لەم مۆبایلەدا پاشەکەوتی بکە
offline-saving = پاشەکەوت دەکرێت. ئەم پەڕەیە دامەخە.
offline-saved = لەم مۆبایلەدا پاشەکەوت کرا. بەبێ ئینتەرنێتیش دەکرێتەوە.
offline-failed = پاشەکەوت نەکرا: پەیوەندی پچڕا، یان مۆبایلەکە جێگەی نییە. هیچ شتێک بە نیوەچڵی نەماوە.
offline-delete = هەموو شتێک لەم مۆبایلە بسڕەوە
offline-deleted = سڕایەوە. هیچ شتێکی پاشەکەوتکراو لێرە نەماوە.
offline-delete-note = هەموو زمانێکی پاشەکەوتکراو دەسڕێتەوە. مێژووی وێبگەڕەکە بە جیا بسڕەوە.
offline-cannot = لێرە پەڕەکان پاشەکەوت ناکرێن: وێبگەڕێکی نوێتر پێویستە کە بتوانێت سکریپت (JavaScript) بخاتە کار، لەگەڵ ناونیشانەکە لە ئینتەرنێت. وەشانی سووک بە پەیوەندیی لاوازیش دەکرێتەوە.
offline-name = تێبینییەکان
offline-home-screen = ئەگەر بیخەیتە سەر شاشەی سەرەکی، ناوی ئایکۆنەکە «{ $name }» دەبێت.
not-found-title = ئەم پەڕەیە لێرە نییە
not-found-text = لەوانەیە ناونیشانەکە هەڵەی تێدا بێت، یان پەڕەکە گوازرابێتەوە. زمانەکەت هەڵبژێرە و لە سەرەتاوە دەست پێ بکە.

## In the text
picture-link = وێنەکە ببینە: { $alt } ({ $size })
table-label = خشتە
footnote-back = گەڕانەوە بۆ دەقەکە

## The foot of every page
behind = نە ڕیکلام، نە کوکی، نە ژمێرەری سەردان.

## Posters: paper
poster-gone = ئەم پۆستەرە کۆنە. ئەمانە هێڵەکانی یارمەتین کە ئەمڕۆ دەیانزانین.
poster-scan = سکانی بکە و بیخوێنەوە
poster-type = یان ئەم ناونیشانە بنووسە:
poster-call = تەلەفۆن بکە بۆ
poster-call-code = ئەم کۆدە خۆی تەلەفۆن دەکات، بەبێ ئینتەرنێت.
poster-proof = تاقیکردنەوەیە، بۆ چاپ نییە. سەرەتا دڵنیا ببنەوە لە: { $numbers }
poster-sheets = هەموو پۆستەرەکان
poster-is-proof = تاقیکردنەوە
poster-is-ready = ئامادەیە بۆ چاپ

## Translations
machine-notice = ئەم پەڕەیە ئامێر وەریگێڕاوە. هەنگاو و ژمارەکان بەو زمانە دەمێننەوە کە پێی نووسراون، تا مرۆڤێک دەیانپشکنێت.
stand-in-drifted = ئەم بەشە دوای وەرگێڕانی گۆڕدراوە. زمانی دەقی خوارەوە: { $language }.
stand-in-machine = نابێت ئامێر بە تەنها ئەم بەشە وەربگێڕێت. زمانی دەقی خوارەوە: { $language }.
stand-in-untranslated = ئەم بەشە هێشتا وەرنەگێڕدراوە. زمانی دەقی خوارەوە: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = بەپێی یاسا, یاسا دەڵێت, نایاسایی, مافی هەیە, مافت هەیە, مافیان هەیە, تاوانە, سزا دەدرێت, لە سەدا, ئامار, توێژینەوەکان
