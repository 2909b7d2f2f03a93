# Зборовите на страницата на македонски: кратко, мирно, на „ти“.
# state: machine

## Getting around
skip-to-text = Оди на текстот
language = Јазик
all-languages = Сите јазици
menu = Главни страници
home = Почетна
trail = Каде си
toc = На оваа страница
topics-title = Теми
region = Регион
organisation = Организација
feed = Вести преку RSS
open = Отвори

## Leaving
exit = Излези
exit-summary = „Излези“ не ја брише историјата.
exit-note = „Излези“ веднаш ја крие оваа страница. Не ја брише историјата. Повиците остануваат во листата на повици и може да се видат на сметката.
exit-keys = На компјутер: притисни го трипати копчето Shift.
safety-summary = Оваа страница останува во историјата.
safety-notice = Оваа страница останува во историјата на телефонот. Повиците остануваат во листата на повици и може да се видат на сметката.

## The light version
light-version = Лесна верзија
full-version = Целосна верзија
pager-text = Дел { $number } од { $of }
previous-part = Претходен дел
next-part = Следен дел

## Notices above a text
draft-notice = Овој текст сѐ уште се пишува.
borrowed-notice = Оваа страница сѐ уште ја нема на македонски. Јазик на текстот: { $language }.
switch-machine = машински превод
switch-borrowed = сѐ уште не е преведено
story-note = Имињата и поединостите се сменети, за никој да не биде препознаен.
updated = Освежено
minutes-short = { $minutes } мин читање

## Help
help-title = Поразговарај со некого
emergency-title = Сега си во опасност? Јави се:
danger-now = Во опасност си?
try-next = Ако никој не се јави, пробај друг број.
call-details = Што се случува кога ќе се јавам?
save-contact = Зачувај го контактот
save-contact-note = Останува во телефонот додека не го избришеш.
share-title = Прати му на некого
share-sms = Прати со SMS
share-whatsapp = Прати со WhatsApp
share-copy = Копирај ја адресата
share-copied = Копирано.
share-note = Пораката останува во телефонот додека не ја избришеш.
call-log-caution = Повикот останува во листата на повици и може да се види на сметката.
works-only = Овој број работи само од: { $countries }.
works-unknown-short-code = Краток број. Не се знае од кои земји работи: во странство може да води на друга линија, или никаде.
answers-unknown = Не се знае дали денес некој се јавува на оваа линија.
address-unopened = Никој не ја отворил оваа адреса за овој сајт. Може да е погрешна, или веќе да е на некој друг.
police-yes = Тоа што ќе го кажеш може да стигне до полицијата.
police-no = Тоа што ќе го кажеш не оди кај полицијата.
police-unknown = Не се знае дали тоа што ќе го кажеш оди кај полицијата. Прашај пред да раскажуваш.
anonymous-yes = Не мора да си го кажеш името.
anonymous-no = Те прашуваат за име.
anonymous-unknown = Не се знае дали прашуваат за име.
anonymous-short = без име
reveals-number = Го гледаат твојот телефонски број.
reveals-account = Ги гледаат името и сликата на твојата сметка.
reveals-address = Ја гледаат твојата адреса за е-пошта, а пораката останува во твоето сандаче.

## What a channel's button says before the number or address
verb-voice = Јави се на
verb-sms = Прати SMS на
verb-whatsapp = Пиши на WhatsApp
verb-web = Отвори
verb-chat = Отвори разговор
verb-email = Пиши на

## Facts of a helpline, as short phrases
cost-free = бесплатно
cost-standard = по твојата обична цена
cost-premium = по повисока цена
hours-always = дење и ноќе
hours-unknown = времето не е познато
hours-all-day = цел ден
hours-closed = затворено
hours-from = од { $time }
hours-public-holidays = државни празници
hours-school-holidays = училишен распуст
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] до { $max } година
   *[other] до { $max } години
 }
ages-from = { $min ->
    [one] од { $min } година
   *[other] од { $min } години
 }
ages-between = { $max ->
    [one] од { $min } до { $max } година
   *[other] од { $min } до { $max } години
 }
status-active = работи
status-paused = засега не работи
status-closed = затворена
facts-title = Што се знае
facts-unknown = Сѐ уште не знаеме: { $facts }.
fact-status = Состојба
fact-hours = Време
fact-languages = Јазици
fact-ages = Возраст
fact-cost = Цена
fact-anonymous = Без име
fact-interpretation = Преведувачи
fact-police = Се кажува на полицијата
fact-regions = Каде помага
fact-assured = Последна потврда
fact-works-from = Работи од
yes = да
no = не
unknown = не се знае
everywhere = целата земја

## How fresh a number is
badge-confirmed = { $precision ->
    [day] потврдено на { $date }
   *[other] потврдено: { $date }
 }
badge-printed = { $precision ->
    [day] печатено на { $date }, не е потврдено
    [unknown] од печатен лист без датум; не е потврдено
   *[other] печатено: { $date }, не е потврдено
 }
badge-stale = { $precision ->
    [day] последен пат потврдено на { $date }
   *[other] последен пат потврдено: { $date }
 }
withheld = Овој број веќе не се прикажува: не можевме да го провериме (последна проверка: { $date }).
withheld-instead = Следна линија:
badge-unknown = не е потврдено
badge-emergency = број за итни случаи
age-stale = { $precision ->
   *[other] Овој број последен пат го проверивме: { $date }.
 }
age-printed = { $precision ->
    [unknown] Бројот е од печатен лист без датум. Сѐ уште не сме се јавиле.
   *[other] Бројот е од печатен лист ({ $date }). Сѐ уште не сме се јавиле.
 }
age-unknown = Овој број сѐ уште не сме го провериле.
by-operator = од самата линија
by-test-call = со пробен повик
by-official-page = на официјалната страница

## Guides
guide-audience = за возраст од { $min } до { $max } години
guides-title = Водичи за пат
nothing-stored = Слободно означувај: ништо не се чува и ништо не се праќа.
sources-title = Од каде е ова
pocket-title = Картичка за џеб
pocket-text = Запиши ги броевите на хартија, или научи еден напамет. Телефонот може да се изгуби, или да ти го земат.

## Regions and the mobile centre
regions-title = Каде си?
regions-text = Избери го твојот регион: најблиската помош е прва.
other-regions-title = Други региони
municipalities-title = Општини
hotspots-title = „Жешки точки“
hotspots-text = Еден документ ги наведува овие места како „жешки точки“. Тоа не кажува ништо лошо за местото ни за луѓето во него.
help-points-title = Каде можеш да одиш
next-stop-title = Мобилниот центар доаѓа кај тебе
next-stop-text = Датумите може да се сменат: погледни тука уште еднаш пред да тргнеш.
visits-title = Кога доаѓа
past-visits-title = Беше тука на
save-dates = Зачувај ги датумите во календарот
no-visits = Засега нема планирана посета.
example = Пример
example-note = Овие датуми се само пример: никој не планирал посета. Не тргнувај поради нив.

## Posters
poster-code = Код
poster-leads-to = Води на
poster-place = Место
poster-size = Големина
poster-says = Што пишува на него
poster-sticker = Ако врз кодот има налепница, не скенирај го: впиши ја адресата рачно.

## Organisations, projects, resources, news
contact-title = Контакт
role = Улога
role-donor = донатор
role-consortium = член на конзорциумот
role-partner = партнер
role-executing-agency = спроведувач
role-stakeholder = важен учесник
role-government = јавна установа
phone = Телефон
email = Е-пошта
website = Сајт
works-in = Работи во
organisations-title = Кој работи тука
projects-title = Проекти
project-current = во тек
project-completed = завршен
period = Кога
donor = Донатор
executing-agency = Спроведува
partners = Партнери
coverage = Каде
audience = За кого
audience-youth = млади
audience-parents = родители
audience-teachers = наставници
audience-media = новинари
audience-employment-offices = агенции за вработување
audience-police = полицајци
audience-health = здравствени работници
year = Година
publisher = Издавач
date = Датум
no-date = без датум
news-title = Новости
feed-title = { $site }: новости

## Pages that the site makes by itself
az-title = А–Ш
az-description = Сите страници по азбука.
search-title = Пребарување
search-description = Збор, место или број.
search-label = Што бараш?
search-found = Најдени страници:
search-nothing = Ништо не е најдено. Пробај друг збор или погледни го списокот подолу.
search-without = За пребарување треба скрипта, а тука таа не работи. Списокот подолу секогаш работи.
search-more = Уште страници
# Search words by which readers ask for help: the helplines come first for them.
search-help = помош, помогнете, опасност, јави, полиција, страв, плашам, заклучена, заклучен, заканува, удира, тепа, насилство, следи, зборувам
offline-title = Зачувај на телефон
offline-description = Лесните страници и линиите за помош, за кога немаш интернет.
offline-visible = Тоа што ќе го зачуваш тука останува на телефонот додека не го избришеш. Кој ќе го земе телефонот, може да го види.
offline-nothing-before = Ништо не се зачувува ако не го притиснеш копчето.
offline-save = Зачувај на овој телефон
offline-saving = Се зачувува. Не затворај ја страницава.
offline-saved = Зачувано на овој телефон. Се отвора и без интернет.
offline-failed = Не е зачувано: врската се прекина, или на телефонот нема место. Ништо не остана на половина.
offline-delete = Избриши сѐ од овој телефон
offline-deleted = Избришано. Тука не остана ништо зачувано.
offline-delete-note = Се брише секој зачуван јазик. Историјата на прелистувачот ја бришеш посебно.
offline-cannot = Тука страниците не може да се зачуваат: треба понов прелистувач кој смее да пушта скрипти (JavaScript), и адресата на интернет. Лесната верзија се отвора и со слаба врска.
offline-name = Белешки
offline-home-screen = Ако ја ставиш на почетниот екран, иконата се вика „{ $name }“.
not-found-title = Оваа страница не е тука
not-found-text = Можеби има грешка во адресата, или страницата е преместена. Избери го твојот јазик и почни од почетната.

## In the text
picture-link = Види ја сликата: { $alt } ({ $size })
table-label = Табела
footnote-back = Назад на текстот

## The foot of every page
behind = Без реклами, без колачиња, без бројачи на посети.

## Posters: paper
poster-gone = Овој плакат е стар. Еве ги линиите за помош што ги знаеме денес.
poster-scan = Скенирај и прочитај
poster-type = или впиши ја оваа адреса:
poster-call = Јави се на
poster-call-code = Овој код сам се јавува, без интернет.
poster-proof = Проба, не е за печатење. Прво потврдете: { $numbers }
poster-sheets = Сите плакати
poster-is-proof = проба
poster-is-ready = подготвено за печатење

## Translations
machine-notice = Оваа страница ја преведе машина. Чекорите и броевите остануваат на јазикот на кој се напишани, додека човек не ги провери.
stand-in-drifted = Овој дел е сменет по преводот. Јазик на текстот подолу: { $language }.
stand-in-machine = Овој дел не смее да го преведува сама машина. Јазик на текстот подолу: { $language }.
stand-in-untranslated = Овој дел сѐ уште не е преведен. Јазик на текстот подолу: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = со закон, според законот, законот вели, незаконски, незаконито, има право, имаш право, имаат право, е кривично дело, се казнува, проценти, отсто, статистика, истражувањата покажуваат
