# رابطے کے الفاظ اردو میں: مختصر، پُرسکون، «تم» کے ساتھ۔
# state: machine

## Getting around
skip-to-text = متن پر جاؤ
language = زبان
all-languages = تمام زبانیں
menu = بڑے صفحے
home = آغاز
trail = تم کہاں ہو
toc = اس صفحے پر
topics-title = موضوعات
region = علاقہ
organisation = ادارہ
feed = خبریں بذریعہ RSS
open = کھولو

## Leaving
exit = یہاں سے نکلو
exit-summary = ”یہاں سے نکلو“ تمہاری ہسٹری نہیں مٹاتا۔
exit-note = ”یہاں سے نکلو“ اس صفحے کو فوراً چھپا دیتا ہے۔ یہ ہسٹری نہیں مٹاتا۔ کالیں کال لسٹ میں رہتی ہیں اور بل میں بھی آ سکتی ہیں۔
exit-keys = کمپیوٹر پر: Shift کا بٹن تین بار دباؤ۔
safety-summary = یہ صفحہ ہسٹری میں رہتا ہے۔
safety-notice = یہ صفحہ فون کی ہسٹری میں رہتا ہے۔ کالیں کال لسٹ میں رہتی ہیں اور بل میں بھی آ سکتی ہیں۔

## The light version
light-version = ہلکا ورژن
full-version = پورا ورژن
pager-text = حصہ { $number } از { $of }
previous-part = پچھلا حصہ
next-part = اگلا حصہ

## Notices above a text
draft-notice = یہ تحریر ابھی لکھی جا رہی ہے۔
borrowed-notice = یہ صفحہ ابھی اردو میں نہیں ہے۔ تحریر کی زبان: { $language }۔
switch-machine = مشینی ترجمہ
switch-borrowed = ابھی ترجمہ نہیں ہوا
story-note = نام اور تفصیل بدل دی گئی ہے، تاکہ کوئی پہچانا نہ جائے۔
updated = تازہ کیا گیا
minutes-short = { $minutes } منٹ پڑھائی

## Help
help-title = کسی سے بات کرو
emergency-title = ابھی خطرے میں ہو؟ کال کرو:
danger-now = خطرے میں ہو؟
try-next = کوئی نہ اٹھائے تو دوسرا آزماؤ۔
call-details = کال کرنے پر کیا ہوتا ہے؟
save-contact = نمبر محفوظ کرو
save-contact-note = جب تک تم نہ مٹاؤ، یہ فون میں رہتا ہے۔
share-title = کسی کو بھیجو
share-sms = SMS سے بھیجو
share-whatsapp = واٹس ایپ سے بھیجو
share-copy = پتا کاپی کرو
share-copied = کاپی ہو گیا۔
share-note = جب تک تم نہ مٹاؤ، پیغام فون میں رہتا ہے۔
call-log-caution = کال، کال لسٹ میں رہتی ہے اور بل میں بھی آ سکتی ہے۔
works-only = یہ نمبر صرف یہاں سے چلتا ہے: { $countries }۔
works-unknown-short-code = چھوٹا نمبر۔ معلوم نہیں کہ یہ کن ملکوں سے چلتا ہے: باہر یہ کسی اور لائن پر جا سکتا ہے، یا کہیں نہیں۔
answers-unknown = معلوم نہیں کہ آج اس لائن پر کوئی جواب دیتا ہے یا نہیں۔
address-unopened = اس سائٹ کے لیے کسی نے یہ پتا نہیں کھولا۔ ہو سکتا ہے یہ غلط ہو، یا اب کسی اور کا ہو۔
police-yes = تم جو کہو گے، وہ پولیس تک پہنچ سکتا ہے۔
police-no = تم جو کہو گے، وہ پولیس کو نہیں بتایا جاتا۔
police-unknown = معلوم نہیں کہ تمہاری بات پولیس کو بتائی جاتی ہے یا نہیں۔ بتانے سے پہلے پوچھ لو۔
anonymous-yes = تمہیں نام بتانے کی ضرورت نہیں۔
anonymous-no = وہ تمہارا نام پوچھتے ہیں۔
anonymous-unknown = معلوم نہیں کہ وہ نام پوچھتے ہیں یا نہیں۔
anonymous-short = نام ضروری نہیں
reveals-number = وہ تمہارا فون نمبر دیکھتے ہیں۔
reveals-account = وہ تمہارے اکاؤنٹ کا نام اور تصویر دیکھتے ہیں۔
reveals-address = وہ تمہارا ای میل پتا دیکھتے ہیں، اور پیغام تمہارے میل باکس میں رہتا ہے۔

## What a channel's button says before the number or address
verb-voice = کال کرو:
verb-sms = SMS کرو:
verb-whatsapp = واٹس ایپ پر لکھو:
verb-web = کھولو:
verb-chat = چیٹ کھولو
verb-email = ای میل کرو:

## Facts of a helpline, as short phrases
cost-free = مفت
cost-standard = تمہارے عام ریٹ پر
cost-premium = زیادہ ریٹ پر
hours-always = دن رات
hours-unknown = وقت معلوم نہیں
hours-all-day = سارا دن
hours-closed = بند
hours-from = { $time } بجے سے
hours-public-holidays = سرکاری چھٹیاں
hours-school-holidays = اسکول کی چھٹیاں
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] { $max } سال تک
   *[other] { $max } سال تک
 }
ages-from = { $min ->
    [one] { $min } سال سے
   *[other] { $min } سال سے
 }
ages-between = { $min } سے { $max } سال
status-active = چل رہی ہے
status-paused = فی الحال بند ہے
status-closed = بند ہو گئی
facts-title = جو معلوم ہے
facts-unknown = ابھی معلوم نہیں: { $facts }۔
fact-status = حالت
fact-hours = وقت
fact-languages = زبانیں
fact-ages = عمر
fact-cost = خرچ
fact-anonymous = نام بتائے بغیر
fact-interpretation = مترجم
fact-police = پولیس کو بتایا جاتا ہے
fact-regions = کہاں مدد کرتی ہے
fact-assured = آخری تصدیق
fact-works-from = کہاں سے چلتا ہے
yes = ہاں
no = نہیں
unknown = معلوم نہیں
everywhere = پورا ملک

## How fresh a number is
badge-confirmed = { $precision ->
    [day] تصدیق: { $date }
   *[other] تصدیق: { $date }
 }
badge-printed = { $precision ->
    [day] چھپا: { $date }، تصدیق نہیں ہوئی
    [unknown] بغیر تاریخ کی چھپائی سے؛ تصدیق نہیں ہوئی
   *[other] چھپا: { $date }، تصدیق نہیں ہوئی
 }
badge-stale = { $precision ->
    [day] آخری تصدیق: { $date }
   *[other] آخری تصدیق: { $date }
 }
withheld = یہ نمبر اب نہیں دکھایا جاتا، کیونکہ اس کی جانچ نہیں ہو سکی (آخری تصدیق: { $date })۔
withheld-instead = اگلی ہیلپ لائن:
badge-unknown = تصدیق نہیں ہوئی
badge-emergency = ہنگامی نمبر
age-stale = { $precision ->
   *[other] ہم نے یہ نمبر آخری بار جانچا: { $date }۔
 }
age-printed = { $precision ->
    [unknown] یہ نمبر بغیر تاریخ کے چھپے کاغذ سے ہے۔ ہم نے ابھی کال نہیں کی۔
   *[other] یہ نمبر چھپے ہوئے کاغذ سے ہے ({ $date })۔ ہم نے ابھی کال نہیں کی۔
 }
age-unknown = ہم نے یہ نمبر ابھی نہیں جانچا۔
by-operator = خود لائن نے
by-test-call = آزمائشی کال سے
by-official-page = سرکاری صفحے پر

## Guides
guide-audience = { $min } سے { $max } سال کے لیے
guides-title = راستے کے لیے رہنمائی
nothing-stored = بےفکر ہو کر نشان لگاؤ: کچھ محفوظ نہیں ہوتا اور کچھ بھیجا نہیں جاتا۔
sources-title = یہ کہاں سے آیا
pocket-title = جیب کے لیے ایک کارڈ
pocket-text = نمبر کاغذ پر لکھ لو، یا ایک زبانی یاد کر لو۔ فون گم ہو سکتا ہے، یا چھینا جا سکتا ہے۔

## Regions and the mobile centre
regions-title = تم کہاں ہو؟
regions-text = اپنا علاقہ چنو: سب سے قریب مدد پہلے آتی ہے۔
other-regions-title = دوسرے علاقے
municipalities-title = بلدیات
hotspots-title = ”ہاٹ اسپاٹ“
hotspots-text = ایک دستاویز ان جگہوں کو ”ہاٹ اسپاٹ“ کہتی ہے۔ یہ کسی جگہ یا وہاں کے لوگوں کے بارے میں کوئی بری بات نہیں۔
help-points-title = تم کہاں جا سکتے ہو
next-stop-title = چلتا پھرتا مرکز تمہارے پاس آتا ہے
next-stop-text = تاریخیں بدل سکتی ہیں: نکلنے سے پہلے یہاں دوبارہ دیکھ لو۔
visits-title = کب آتا ہے
past-visits-title = یہاں آیا تھا
save-dates = تاریخیں کیلنڈر میں محفوظ کرو
no-visits = فی الحال کوئی دورہ طے نہیں۔
example = مثال
example-note = یہ تاریخیں صرف مثال ہیں: کسی نے کوئی دورہ طے نہیں کیا۔ ان کی وجہ سے سفر پر نہ نکلو۔

## Posters
poster-code = کوڈ
poster-leads-to = یہاں لے جاتا ہے
poster-place = جگہ
poster-size = سائز
poster-says = اس پر کیا لکھا ہے
poster-sticker = اگر کوڈ پر اسٹیکر چپکا ہو تو اسے اسکین نہ کرو: پتا خود لکھو۔

## Organisations, projects, resources, news
contact-title = رابطہ
role = کردار
role-donor = عطیہ دینے والا
role-consortium = کنسورشیم کا رکن
role-partner = ساتھی
role-executing-agency = کام کرنے والا ادارہ
role-stakeholder = اہم شریک
role-government = سرکاری ادارہ
phone = فون
email = ای میل
website = ویب سائٹ
works-in = کہاں کام کرتا ہے
organisations-title = یہاں کون کام کرتا ہے
projects-title = منصوبے
project-current = جاری
project-completed = مکمل
period = کب
donor = عطیہ دینے والا
executing-agency = کس نے کیا
partners = ساتھی
coverage = کہاں
audience = کس کے لیے
audience-youth = نوجوان
audience-parents = والدین
audience-teachers = اساتذہ
audience-media = صحافی
audience-employment-offices = روزگار کے دفتر
audience-police = پولیس والے
audience-health = صحت کے کارکن
year = سال
publisher = ناشر
date = تاریخ
no-date = تاریخ نہیں
news-title = خبریں
feed-title = { $site }: خبریں

## Pages that the site makes by itself
az-title = ا–ے
az-description = تمام صفحے حروفِ تہجی کی ترتیب سے۔
search-title = تلاش
search-description = کوئی لفظ، جگہ یا نمبر۔
search-label = تم کیا ڈھونڈ رہے ہو؟
search-found = ملنے والے صفحے:
search-nothing = کچھ نہیں ملا۔ کوئی اور لفظ آزماؤ، یا نیچے فہرست دیکھو۔
search-without = تلاش کے لیے اسکرپٹ چاہیے اور وہ یہاں نہیں چلتی۔ نیچے کی فہرست ہمیشہ چلتی ہے۔
search-more = مزید صفحے
# Search words by which readers ask for help: the helplines come first for them.
search-help = مدد, بچاؤ, خطرہ, کال, فون, پولیس, ڈر, خوف, قید
offline-title = فون میں محفوظ کرو
offline-description = ہلکے صفحے اور ہیلپ لائنیں، اس وقت کے لیے جب انٹرنیٹ نہ ہو۔
offline-visible = یہاں جو محفوظ کرو گے، وہ مٹانے تک فون میں رہتا ہے۔ جو فون اٹھائے، وہ دیکھ سکتا ہے۔
offline-nothing-before = جب تک بٹن نہ دباؤ، کچھ محفوظ نہیں ہوتا۔
offline-save = اس فون میں محفوظ کرو
offline-saving = محفوظ ہو رہا ہے۔ یہ صفحہ بند نہ کرو۔
offline-saved = اس فون میں محفوظ ہو گیا۔ انٹرنیٹ کے بغیر بھی کھلتا ہے۔
offline-failed = محفوظ نہیں ہوا: رابطہ ٹوٹ گیا، یا فون میں جگہ نہیں۔ کچھ ادھورا نہیں رہا۔
offline-delete = اس فون سے سب کچھ مٹا دو
offline-deleted = مٹ گیا۔ یہاں کچھ محفوظ نہیں رہا۔
offline-delete-note = ہر محفوظ زبان مٹ جاتی ہے۔ براؤزر کی ہسٹری الگ سے مٹاؤ۔
offline-cannot = یہاں صفحے محفوظ نہیں ہو سکتے: ایک نیا براؤزر چاہیے جو اسکرپٹ (JavaScript) چلا سکے، اور انٹرنیٹ پر پتا۔ ہلکا ورژن کمزور رابطے پر بھی کھلتا ہے۔
offline-name = نوٹس
offline-home-screen = اسے ہوم اسکرین پر رکھو تو آئیکن کا نام ”{ $name }“ ہوتا ہے۔
not-found-title = یہ صفحہ یہاں نہیں ہے
not-found-text = شاید پتے میں غلطی ہو، یا صفحہ کہیں اور چلا گیا ہو۔ اپنی زبان چنو اور آغاز سے شروع کرو۔

## In the text
picture-link = تصویر دیکھو: { $alt } ({ $size })
table-label = جدول
footnote-back = واپس متن پر

## The foot of every page
behind = نہ اشتہار، نہ کوکیز، نہ آنے والوں کی گنتی۔

## Posters: paper
poster-gone = یہ پوسٹر پرانا ہے۔ آج ہم جن ہیلپ لائنوں کو جانتے ہیں، وہ یہ ہیں۔
poster-scan = اسکین کرو اور پڑھو
poster-type = یا یہ پتا لکھو:
poster-call = کال کرو:
poster-call-code = یہ کوڈ خود کال کرتا ہے، انٹرنیٹ کے بغیر۔
poster-proof = آزمائشی، چھاپنے کے لیے نہیں۔ پہلے تصدیق کریں: { $numbers }
poster-sheets = تمام پوسٹر
poster-is-proof = آزمائشی
poster-is-ready = چھپنے کے لیے تیار

## Translations
machine-notice = اس صفحے کا ترجمہ مشین نے کیا ہے۔ قدم اور نمبر اسی زبان میں رہتے ہیں جس میں لکھے گئے، جب تک کوئی انسان انہیں جانچ نہ لے۔
stand-in-drifted = یہ حصہ ترجمے کے بعد بدل گیا۔ نیچے کی تحریر کی زبان: { $language }۔
stand-in-machine = یہ حصہ مشین کو اکیلے ترجمہ نہیں کرنا چاہیے۔ نیچے کی تحریر کی زبان: { $language }۔
stand-in-untranslated = اس حصے کا ابھی ترجمہ نہیں ہوا۔ نیچے کی تحریر کی زبان: { $language }۔

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = قانون کے مطابق, قانون کے تحت, قانون کہتا ہے, غیر قانونی, حق ہے, حق رکھتا ہے, جرم ہے, سزا ہے, فیصد, اعداد و شمار, تحقیق بتاتی ہے
