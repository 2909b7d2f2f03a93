# كلمات الواجهة بالعربية: قصيرة وهادئة، تخاطب القارئ بصيغة «أنت».
# state: machine
# The interface's own words. A message without arguments is seen by templates: call-first is
# phrases.call_first. Messages with arguments ($like, $this) are resolved in Rust.

## Getting around
skip-to-text = انتقل إلى النص
language = اللغة
all-languages = كل اللغات
menu = الصفحات الرئيسية
home = البداية
trail = أين أنت
toc = في هذه الصفحة
topics-title = مواضيع
region = المنطقة
organisation = المنظمة
feed = الأخبار عبر RSS
open = افتح

## Leaving
exit = غادِر
exit-summary = «غادِر» لا يمحو سجل التصفح.
exit-note = زر «غادِر» يخفي هذه الصفحة فورًا، لكنه لا يمحو سجل التصفح. وتبقى المكالمات في سجل هاتفك وقد تظهر في الفاتورة.
exit-keys = على الحاسوب: اضغط مفتاح Shift ثلاث مرات.
safety-summary = تبقى هذه الصفحة في السجل.
safety-notice = تبقى هذه الصفحة في سجل الهاتف. وتبقى المكالمات في سجل هاتفك وقد تظهر في الفاتورة.

## The light version
light-version = نسخة خفيفة
full-version = النسخة الكاملة
pager-text = الجزء { $number } من { $of }
previous-part = الجزء السابق
next-part = الجزء التالي

## Notices above a text
draft-notice = ما زال هذا النص قيد الكتابة.
borrowed-notice = هذه الصفحة غير متوفرة بالعربية بعد. أنت تقرؤها باللغة { $language }.
switch-machine = ترجمة آلية
switch-borrowed = لم تُترجم بعد
story-note = غُيّرت الأسماء والتفاصيل حتى لا يُعرف أحد.
updated = آخر تحديث
minutes-short = { $minutes ->
    [zero] قراءة أقل من دقيقة
    [one] قراءة دقيقة واحدة
    [two] قراءة دقيقتين
    [few] قراءة { $minutes } دقائق
    [many] قراءة { $minutes } دقيقة
   *[other] قراءة { $minutes } دقيقة
 }

## Help
help-title = تحدّث مع أحد
emergency-title = في خطر الآن؟ اتصل:
danger-now = في خطر؟
try-next = إذا لم يجب أحد فجرّب رقمًا آخر.
call-details = ماذا يحدث عندما أتصل؟
save-contact = احفظ جهة الاتصال
save-contact-note = تبقى في هاتفك حتى تحذفها.
share-title = أرسلها إلى شخص تعرفه
share-sms = أرسل برسالة نصية
share-whatsapp = أرسل عبر واتساب
share-copy = انسخ العنوان
share-copied = تم النسخ.
share-note = تبقى الرسالة في هاتفك حتى تحذفها.
call-log-caution = تبقى المكالمة في سجل هاتفك وقد تظهر في الفاتورة.
works-only = يعمل هذا الرقم من { $countries } فقط.
works-unknown-short-code = رقم قصير. لا نعرف من أي بلدان يعمل: في الخارج قد يصلك بخط آخر، أو لا يصلك بأحد.
answers-unknown = لا نعرف هل يجيب هذا الخط اليوم.
address-unopened = لم يفتح أحد هذا العنوان من أجل هذا الموقع. قد يكون خطأ، أو أصبح لشخص آخر.
police-yes = قد يصل ما تقوله إلى الشرطة.
police-no = ما تقوله لا يصل إلى الشرطة.
police-unknown = لا نعرف هل يصل ما تقوله إلى الشرطة. اسأل قبل أن تحكي.
anonymous-yes = لست مضطرًا إلى ذكر اسمك.
anonymous-no = يسألونك عن اسمك.
anonymous-unknown = لا نعرف هل يسألونك عن اسمك.
anonymous-short = دون ذكر الاسم
reveals-number = يرون رقم هاتفك.
reveals-account = يرون اسم حسابك وصورته.
reveals-address = يرون عنوان بريدك الإلكتروني، وتبقى الرسالة في صندوق بريدك.

## What a channel's button says before the number or address
verb-voice = اتصل
verb-sms = أرسل رسالة إلى
verb-whatsapp = اكتب على واتساب
verb-web = افتح
verb-chat = افتح المحادثة
verb-email = اكتب إلى

## Facts of a helpline, as short phrases
cost-free = مجاني
cost-standard = بالسعر العادي
cost-premium = بسعر أعلى
hours-always = ليلًا ونهارًا
hours-unknown = الأوقات غير معروفة
hours-all-day = طوال اليوم
hours-closed = مغلق
hours-from = ابتداءً من الساعة { $time }
hours-public-holidays = أيام العطل الرسمية
hours-school-holidays = العطل المدرسية
opens-hours-on = { $days }: { $hours }
ages-up-to = حتى عمر { $max }
ages-from = من عمر { $min }
ages-between = من عمر { $min } إلى { $max }
status-active = يعمل
status-paused = متوقف مؤقتًا
status-closed = مغلق
facts-title = ما نعرفه
facts-unknown = لا نعرف بعد: { $facts }.
fact-status = الحالة
fact-hours = الأوقات
fact-languages = اللغات
fact-ages = الأعمار
fact-cost = التكلفة
fact-anonymous = دون ذكر الاسم
fact-interpretation = مترجمون
fact-police = إبلاغ الشرطة
fact-regions = أين يخدم
fact-assured = آخر تأكيد
fact-works-from = يعمل من
yes = نعم
no = لا
unknown = غير معروف
everywhere = كل البلد

## How fresh a number is
badge-confirmed = { $precision ->
    [day] تأكّد في { $date }
   *[other] تأكّد في { $date }
 }
badge-printed = { $precision ->
    [day] طُبع في { $date }، ولم يُؤكَّد
    [unknown] من مطبوعة بلا تاريخ، ولم يُؤكَّد
   *[other] طُبع في { $date }، ولم يُؤكَّد
 }
badge-stale = { $precision ->
    [day] آخر تأكيد في { $date }
   *[other] آخر تأكيد في { $date }
 }
withheld = منذ { $date } لم نتمكن من التحقق من هذا الرقم، لذلك لم نعد نعرضه.
withheld-instead = خط المساعدة التالي:
badge-unknown = غير مؤكَّد
badge-emergency = رقم الطوارئ
age-stale = { $precision ->
   *[other] تحقّقنا من هذا الرقم آخر مرة في { $date }.
 }
age-printed = { $precision ->
    [unknown] هذا الرقم من مطبوعة بلا تاريخ. لم نتصل به بعد.
   *[other] هذا الرقم من مطبوعة بتاريخ { $date }. لم نتصل به بعد.
 }
age-unknown = لم نتحقّق من هذا الرقم بعد.
by-operator = من الخط نفسه
by-test-call = باتصال تجريبي
by-official-page = على صفحته الرسمية

## Guides
guide-audience = للأعمار من { $min } إلى { $max }
guides-title = أدلّة للطريق
nothing-stored = ضع العلامات كما تشاء: لا شيء يُحفظ ولا شيء يُرسل.
sources-title = من أين جاء هذا
pocket-title = بطاقة لجيبك
pocket-text = اكتب الأرقام على ورقة، أو احفظ واحدًا منها عن ظهر قلب. فالهاتف قد يضيع، أو يُؤخذ منك.

## Regions and the mobile centre
regions-title = أين أنت؟
regions-text = اختر منطقتك: أقرب مساعدة تظهر أولًا.
other-regions-title = مناطق أخرى
municipalities-title = البلديات
hotspots-title = «نقاط ساخنة»
hotspots-text = وثيقة تذكر هذه الأماكن تحت عنوان «نقاط ساخنة». وهذا لا يقول شيئًا سيئًا عن المكان ولا عن أهله.
help-points-title = أماكن يمكنك الذهاب إليها
next-stop-title = المركز المتنقل يأتي إليك
next-stop-text = قد تتغير المواعيد: انظر هنا مرة أخرى قبل أن تذهب.
visits-title = متى يأتي
past-visits-title = كان هنا في
no-visits = لا زيارة مقررة الآن.
example = مثال
example-note = هذه التواريخ مثال فقط: لم يحدد أحد زيارة. لا تذهب بسببها.

## Posters
poster-code = الرمز
poster-leads-to = يقود إلى
poster-place = المكان
poster-size = المقاس
poster-says = ما يقوله الملصق
poster-sticker = إذا كان ملصق آخر يغطي الرمز فلا تمسحه: اكتب العنوان بنفسك.

## Organisations, projects, resources, news
contact-title = للتواصل
role = الدور
role-donor = جهة مانحة
role-consortium = عضو في الائتلاف
role-partner = شريك
role-executing-agency = الجهة المنفذة
role-stakeholder = طرف رئيسي معني
role-government = مؤسسة حكومية
phone = الهاتف
email = البريد الإلكتروني
website = الموقع
works-in = تعمل في
organisations-title = من يعمل هنا
projects-title = المشاريع
project-current = جارٍ
project-completed = انتهى
period = الفترة
donor = المانح
executing-agency = الجهة المنفذة
partners = الشركاء
coverage = أين
audience = لمن
audience-youth = الشباب
audience-parents = الأهل
audience-teachers = المعلمون
audience-media = الصحفيون
audience-employment-offices = مكاتب العمل
audience-police = رجال الشرطة ونساؤها
audience-health = العاملون في الصحة
year = السنة
publisher = الناشر
date = التاريخ
no-date = بلا تاريخ
news-title = الأخبار
feed-title = { $site }: الأخبار

## Pages that the site makes by itself
az-title = الفهرس
az-description = كل الصفحات بالترتيب الأبجدي.
search-title = بحث
search-description = كلمة أو مكان أو رقم.
search-label = عمّ تبحث؟
search-found = الصفحات التي وُجدت:
search-nothing = لم يوجد شيء. جرّب كلمة أخرى، أو انظر القائمة أدناه.
search-without = يحتاج البحث إلى برنامج صغير لا يعمل هنا. القائمة أدناه تعمل دائمًا.
search-more = صفحات أخرى
# Search words by which readers ask for help: the helplines come first for them.
search-help = مساعدة, ساعدوني, نجدة, خطر, اتصل, شرطة, خائف, خائفة, خوف, محبوس, محبوسة, محتجز, تهديد, يهددني, يهددونني, ضرب, ضربني, يضربني, يضربونني, عنف, يلاحقني, يلاحقونني, حبسني, حبسوني, خطف, أتكلم, وحدي
offline-title = احفظه في الهاتف
offline-description = الصفحات الخفيفة وخطوط المساعدة، حين لا يكون لديك إنترنت.
offline-visible = ما تحفظه هنا يبقى في الهاتف حتى تحذفه بنفسك. ومن يمسك الهاتف يستطيع أن يراه.
offline-nothing-before = لا يُحفظ شيء ما لم تضغط على الزر.
offline-save = احفظ في هذا الهاتف
offline-saving = جارٍ الحفظ. لا تغلق هذه الصفحة.
offline-saved = حُفظ في هذا الهاتف. ويُفتح دون إنترنت أيضًا.
offline-failed = لم يُحفظ: انقطع الاتصال أو لا مكان في الهاتف. ولم يبقَ شيء ناقص.
offline-delete = احذف كل شيء من هذا الهاتف
offline-deleted = حُذف. لم يبقَ هنا شيء محفوظ.
offline-delete-note = الحذف يزيل كل لغة حفظتها. أما سجل المتصفح فتحذفه على حدة.
offline-cannot = لا يمكن حفظ الصفحات هنا: يلزم متصفح أحدث يسمح بالبرامج النصية (JavaScript) وعنوان على الإنترنت. النسخة الخفيفة تُفتح حتى مع اتصال ضعيف.
offline-name = ملاحظات
offline-home-screen = إذا وضعته على الشاشة الرئيسية فاسم الأيقونة «{ $name }».
not-found-title = هذه الصفحة ليست هنا
not-found-text = ربما في العنوان خطأ، أو انتقلت الصفحة. اختر لغتك وابدأ من صفحة البداية.

## In the text
picture-link = شاهد الصورة: { $alt } ({ $size })
table-label = جدول
footnote-back = عُد إلى النص

## The foot of every page
behind = لا إعلانات ولا ملفات ارتباط ولا عدّادات زيارات.

## Translations
machine-notice = ترجمت آلة هذه الصفحة. وتبقى الخطوات والأرقام بلغتها الأصلية إلى أن يراجعها إنسان.
stand-in-drifted = تغيّر هذا الجزء بعد ترجمته. وهذا نصه باللغة { $language }:
stand-in-machine = هذا الجزء أهم من أن تترجمه آلة وحدها. وهذا نصه باللغة { $language }:
stand-in-untranslated = لم يُترجم هذا الجزء بعد. وهذا نصه باللغة { $language }:

## الملصقات: على الورق
save-dates = احفظ المواعيد في تقويمك
poster-gone = هذا ملصق قديم. هذه خطوط المساعدة التي نعرفها اليوم.
poster-scan = امسح الرمز واقرأ
poster-type = أو اكتب هذا العنوان:
poster-call = اتصل
poster-call-code = هذا الرمز يتصل وحده، من دون إنترنت.
poster-proof = نسخة للمراجعة، ليست للطباعة. تأكّدوا أولاً من: { $numbers }
poster-sheets = كل الملصقات
poster-is-proof = نسخة للمراجعة
poster-is-ready = جاهز للطباعة

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = بموجب القانون, وفقًا للقانون, القانون ينص, غير قانوني, غير قانونية, يحق لك, له الحق, لك الحق, يعاقب, في المئة, بالمئة, إحصاءات, تشير الدراسات

## Names of languages that CLDR lacks or calls otherwise, as used inside a sentence
language-rom = الرومانية الغجرية
