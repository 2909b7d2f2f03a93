# واژه‌های رابط به فارسی: کوتاه، آرام، با «تو».
# state: machine

## Getting around
skip-to-text = برو به متن
language = زبان
all-languages = همهٔ زبان‌ها
menu = صفحه‌های اصلی
home = آغاز
trail = کجا هستی
toc = در این صفحه
topics-title = موضوع‌ها
region = منطقه
organisation = سازمان
feed = خبرها با RSS
open = باز کن

## Leaving
exit = خروج
exit-summary = «خروج» تاریخچه‌ات را پاک نمی‌کند.
exit-note = «خروج» این صفحه را فوری پنهان می‌کند. تاریخچه را پاک نمی‌کند. تماس‌ها در فهرست تماس‌ها می‌مانند و شاید در قبض هم بیایند.
exit-keys = در رایانه: سه بار کلید Shift را بزن.
safety-summary = این صفحه در تاریخچه می‌ماند.
safety-notice = این صفحه در تاریخچهٔ گوشی می‌ماند. تماس‌ها در فهرست تماس‌ها می‌مانند و شاید در قبض هم بیایند.

## The light version
light-version = نسخهٔ سبک
full-version = نسخهٔ کامل
pager-text = بخش { $number } از { $of }
previous-part = بخش قبلی
next-part = بخش بعدی

## Notices above a text
draft-notice = این متن هنوز در حال نوشتن است.
borrowed-notice = این صفحه هنوز به فارسی نیست. زبان متن: { $language }.
switch-machine = ترجمهٔ ماشینی
switch-borrowed = هنوز ترجمه نشده
story-note = نام‌ها و جزئیات عوض شده‌اند تا کسی شناخته نشود.
updated = به‌روز شده
minutes-short = { $minutes } دقیقه خواندن

## Help
help-title = با کسی حرف بزن
emergency-title = همین حالا در خطری؟ زنگ بزن:
danger-now = در خطری؟
try-next = اگر کسی جواب نداد، یکی دیگر را امتحان کن.
call-details = وقتی زنگ می‌زنم چه می‌شود؟
save-contact = شماره را ذخیره کن
save-contact-note = تا خودت پاکش نکنی، در گوشی می‌ماند.
share-title = برای کسی بفرست
share-sms = با پیامک بفرست
share-whatsapp = با واتساپ بفرست
share-copy = نشانی را کپی کن
share-copied = کپی شد.
share-note = پیام تا خودت پاکش نکنی، در گوشی می‌ماند.
call-log-caution = تماس در فهرست تماس‌ها می‌ماند و شاید در قبض هم بیاید.
works-only = این شماره فقط از اینجا کار می‌کند: { $countries }.
works-unknown-short-code = شمارهٔ کوتاه. معلوم نیست از کدام کشورها کار می‌کند: در خارج شاید به خط دیگری برسد، یا به هیچ‌کس.
answers-unknown = معلوم نیست امروز کسی به این خط جواب می‌دهد یا نه.
address-unopened = هیچ‌کس این نشانی را برای این سایت باز نکرده است. شاید اشتباه باشد، یا حالا مال کس دیگری باشد.
police-yes = شاید آنچه می‌گویی به پلیس گفته شود.
police-no = آنچه می‌گویی به پلیس گفته نمی‌شود.
police-unknown = معلوم نیست آنچه می‌گویی به پلیس گفته می‌شود یا نه. پیش از تعریف کردن بپرس.
anonymous-yes = لازم نیست نامت را بگویی.
anonymous-no = نامت را می‌پرسند.
anonymous-unknown = معلوم نیست نامت را می‌پرسند یا نه.
anonymous-short = بدون نام
reveals-number = شمارهٔ تلفنت را می‌بینند.
reveals-account = نام و عکس حسابت را می‌بینند.
reveals-address = نشانی ایمیلت را می‌بینند و پیام در صندوق ایمیلت می‌ماند.

## What a channel's button says before the number or address
verb-voice = زنگ بزن به
verb-sms = پیامک بده به
verb-whatsapp = در واتساپ بنویس به
verb-web = باز کن
verb-chat = گفت‌وگو را باز کن
verb-email = ایمیل بزن به

## Facts of a helpline, as short phrases
cost-free = رایگان
cost-standard = با نرخ همیشگی خودت
cost-premium = با نرخ بالاتر
hours-always = شب و روز
hours-unknown = ساعت‌ها معلوم نیست
hours-all-day = تمام روز
hours-closed = بسته
hours-from = از ساعت { $time }
hours-public-holidays = تعطیلات رسمی
hours-school-holidays = تعطیلات مدرسه
opens-hours-on = { $days }: { $hours }
ages-up-to = تا { $max } سال
ages-from = از { $min } سال
ages-between = { $min } تا { $max } سال
status-active = کار می‌کند
status-paused = فعلاً کار نمی‌کند
status-closed = بسته شده
facts-title = آنچه معلوم است
facts-unknown = هنوز نمی‌دانیم: { $facts }.
fact-status = وضعیت
fact-hours = ساعت‌ها
fact-languages = زبان‌ها
fact-ages = سن
fact-cost = هزینه
fact-anonymous = بدون گفتن نام
fact-interpretation = مترجم
fact-police = به پلیس گفته می‌شود
fact-regions = کجا کمک می‌کند
fact-assured = آخرین تأیید
fact-works-from = کار می‌کند از
yes = بله
no = نه
unknown = معلوم نیست
everywhere = همهٔ کشور

## How fresh a number is
badge-confirmed = { $precision ->
    [day] تأیید شده در { $date }
   *[other] تأیید شده در { $date }
 }
badge-printed = { $precision ->
    [day] چاپ شده در { $date }، تأیید نشده
    [unknown] از یک برگهٔ چاپی بی‌تاریخ؛ تأیید نشده
   *[other] چاپ شده در { $date }، تأیید نشده
 }
badge-stale = { $precision ->
    [day] آخرین تأیید در { $date }
   *[other] آخرین تأیید در { $date }
 }
withheld = این شماره دیگر نشان داده نمی‌شود، چون نتوانستیم آن را بررسی کنیم (آخرین تأیید: { $date }).
withheld-instead = خط کمک بعدی:
badge-unknown = تأیید نشده
badge-emergency = شمارهٔ اضطراری
age-stale = { $precision ->
   *[other] این شماره را آخرین بار بررسی کردیم: { $date }.
 }
age-printed = { $precision ->
    [unknown] این شماره از یک برگهٔ چاپی بی‌تاریخ است. هنوز زنگ نزده‌ایم.
   *[other] این شماره از یک برگهٔ چاپی است ({ $date }). هنوز زنگ نزده‌ایم.
 }
age-unknown = هنوز این شماره را بررسی نکرده‌ایم.
by-operator = خود خط
by-test-call = با یک تماس آزمایشی
by-official-page = در صفحهٔ رسمی

## Guides
guide-audience = برای { $min } تا { $max } سال
guides-title = راهنماهای راه
nothing-stored = راحت علامت بزن: هیچ چیز ذخیره یا فرستاده نمی‌شود.
sources-title = این از کجا آمده
pocket-title = کارتی برای جیبت
pocket-text = شماره‌ها را روی کاغذ بنویس، یا یکی را حفظ کن. گوشی شاید گم شود، یا از تو بگیرندش.

## Regions and the mobile centre
regions-title = کجا هستی؟
regions-text = منطقه‌ات را انتخاب کن: نزدیک‌ترین کمک اول می‌آید.
other-regions-title = منطقه‌های دیگر
municipalities-title = شهرداری‌ها
hotspots-title = «نقاط داغ»
hotspots-text = یک سند این جاها را «نقاط داغ» می‌نامد. این هیچ چیز بدی دربارهٔ یک جا یا مردمش نمی‌گوید.
help-points-title = کجا می‌توانی بروی
next-stop-title = مرکز سیار پیش تو می‌آید
next-stop-text = تاریخ‌ها شاید عوض شوند: پیش از راه افتادن دوباره اینجا را ببین.
visits-title = کی می‌آید
past-visits-title = اینجا بود در
save-dates = تاریخ‌ها را در تقویم ذخیره کن
no-visits = فعلاً هیچ بازدیدی برنامه‌ریزی نشده است.
example = نمونه
example-note = این تاریخ‌ها فقط نمونه‌اند: هیچ‌کس بازدیدی برنامه‌ریزی نکرده است. به خاطر آن‌ها راه نیفت.

## Posters
poster-code = کد
poster-leads-to = می‌رسد به
poster-place = جا
poster-size = اندازه
poster-says = رویش چه نوشته
poster-sticker = اگر برچسبی روی کد چسبیده، آن را اسکن نکن: نشانی را خودت بنویس.

## Organisations, projects, resources, news
contact-title = تماس
role = نقش
role-donor = حامی مالی
role-consortium = عضو کنسرسیوم
role-partner = همکار
role-executing-agency = مجری
role-stakeholder = دست‌اندرکار مهم
role-government = نهاد دولتی
phone = تلفن
email = ایمیل
website = وب‌سایت
works-in = محل کار
organisations-title = چه کسانی اینجا کار می‌کنند
projects-title = پروژه‌ها
project-current = در جریان
project-completed = تمام شده
period = کی
donor = حامی مالی
executing-agency = مجری
partners = همکاران
coverage = کجا
audience = برای چه کسانی
audience-youth = جوانان
audience-parents = پدر و مادرها
audience-teachers = معلم‌ها
audience-media = خبرنگارها
audience-employment-offices = اداره‌های کاریابی
audience-police = پلیس‌ها
audience-health = کارکنان درمان
year = سال
publisher = ناشر
date = تاریخ
no-date = بی‌تاریخ
news-title = خبرها
feed-title = { $site }: خبرها

## Pages that the site makes by itself
az-title = الف–ی
az-description = همهٔ صفحه‌ها به ترتیب الفبا.
search-title = جست‌وجو
search-description = یک کلمه، یک جا یا یک شماره.
search-label = دنبال چه می‌گردی؟
search-found = صفحه‌های پیداشده:
search-nothing = چیزی پیدا نشد. کلمهٔ دیگری را امتحان کن، یا فهرست پایین را ببین.
search-without = جست‌وجو به یک اسکریپت نیاز دارد و اینجا کار نمی‌کند. فهرست پایین همیشه کار می‌کند.
search-more = صفحه‌های بیشتر
# Search words by which readers ask for help: the helplines come first for them.
search-help = کمک, نجات, خطر, زنگ, تماس, پلیس, ترس, می‌ترسم, زندانی
offline-title = در گوشی ذخیره کن
offline-description = صفحه‌های سبک و خط‌های کمک، برای وقتی که اینترنت نداری.
offline-visible = آنچه اینجا ذخیره کنی تا خودت پاکش نکنی در گوشی می‌ماند. هر کس گوشی را بردارد می‌تواند ببیندش.
offline-nothing-before = تا دکمه را نزنی، چیزی ذخیره نمی‌شود.
offline-save = در این گوشی ذخیره کن
offline-saving = در حال ذخیره. این صفحه را نبند.
offline-saved = در این گوشی ذخیره شد. بدون اینترنت هم باز می‌شود.
offline-failed = ذخیره نشد: اینترنت قطع شد، یا گوشی جا ندارد. هیچ چیز نیمه‌کاره نماند.
offline-delete = همه چیز را از این گوشی پاک کن
offline-deleted = پاک شد. چیز ذخیره‌شده‌ای اینجا نماند.
offline-delete-note = هر زبانی که ذخیره کرده‌ای پاک می‌شود. تاریخچهٔ مرورگر را باید جدا پاک کنی.
offline-cannot = اینجا نمی‌شود صفحه‌ها را ذخیره کرد: مرورگر تازه‌تری لازم است که بتواند اسکریپت (JavaScript) اجرا کند، و نشانی اینترنتی. نسخهٔ سبک با اینترنت ضعیف هم باز می‌شود.
offline-name = یادداشت‌ها
offline-home-screen = اگر آن را روی صفحهٔ اصلی بگذاری، نام نشانش «{ $name }» است.
not-found-title = این صفحه اینجا نیست
not-found-text = شاید نشانی اشتباه باشد، یا صفحه جابه‌جا شده باشد. زبانت را انتخاب کن و از آغاز شروع کن.

## In the text
picture-link = عکس را ببین: { $alt } ({ $size })
table-label = جدول
footnote-back = برگشت به متن

## The foot of every page
behind = بدون تبلیغ، بدون کوکی، بدون شمارندهٔ بازدید.

## Posters: paper
poster-gone = این پوستر قدیمی است. این‌ها خط‌های کمکی هستند که امروز می‌شناسیم.
poster-scan = اسکن کن و بخوان
poster-type = یا این نشانی را بنویس:
poster-call = زنگ بزن به
poster-call-code = این کد خودش زنگ می‌زند، بدون اینترنت.
poster-proof = نمونهٔ آزمایشی، نه برای چاپ. اول تأیید کنید: { $numbers }
poster-sheets = همهٔ پوسترها
poster-is-proof = نمونهٔ آزمایشی
poster-is-ready = آمادهٔ چاپ

## Translations
machine-notice = این صفحه را ماشین ترجمه کرده است. قدم‌ها و شماره‌ها تا وقتی کسی بررسی‌شان نکرده، به همان زبانی می‌مانند که نوشته شده‌اند.
stand-in-drifted = این بخش بعد از ترجمه عوض شده است. زبان متن زیر: { $language }.
stand-in-machine = این بخش را ماشین نباید تنها ترجمه کند. زبان متن زیر: { $language }.
stand-in-untranslated = این بخش هنوز ترجمه نشده است. زبان متن زیر: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = طبق قانون, بر اساس قانون, قانون می‌گوید, غیرقانونی, حق دارد, حق داری, حق دارند, جرم است, مجازات دارد, درصد, آمار, پژوهش‌ها نشان می‌دهند
