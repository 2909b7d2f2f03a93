# Думите на сайта на български: кратко, спокойно, на „ти“.
# state: machine

## Getting around
skip-to-text = Към текста
language = Език
all-languages = Всички езици
menu = Главни страници
home = Начало
trail = Къде си
toc = На тази страница
topics-title = Теми
region = Регион
organisation = Организация
feed = Новини през RSS
open = Отвори

## Leaving
exit = Излез
exit-summary = „Излез“ не изтрива историята.
exit-note = „Излез“ веднага скрива тази страница. Не изтрива историята. Обажданията остават в списъка с обаждания и може да се видят в сметката.
exit-keys = На компютър: натисни три пъти клавиша Shift.
safety-summary = Тази страница остава в историята.
safety-notice = Тази страница остава в историята на телефона. Обажданията остават в списъка с обаждания и може да се видят в сметката.

## The light version
light-version = Лека версия
full-version = Пълна версия
pager-text = Част { $number } от { $of }
previous-part = Предишна част
next-part = Следваща част

## Notices above a text
draft-notice = Този текст още се пише.
borrowed-notice = Тази страница още я няма на български. Език на текста: { $language }.
switch-machine = машинен превод
switch-borrowed = още не е преведено
story-note = Имената и подробностите са сменени, за да не може никой да бъде разпознат.
updated = Обновено
minutes-short = { $minutes } мин четене

## Help
help-title = Поговори с някого
emergency-title = В опасност ли си сега? Обади се:
danger-now = В опасност ли си?
try-next = Ако никой не вдигне, опитай друг номер.
call-details = Какво става, когато се обадя?
save-contact = Запази контакта
save-contact-note = Остава в телефона, докато не го изтриеш.
share-title = Изпрати на някого
share-sms = Изпрати със SMS
share-whatsapp = Изпрати през WhatsApp
share-copy = Копирай адреса
share-copied = Копирано.
share-note = Съобщението остава в телефона, докато не го изтриеш.
call-log-caution = Обаждането остава в списъка с обаждания и може да се види в сметката.
works-only = Този номер работи само от: { $countries }.
works-unknown-short-code = Кратък номер. Не се знае от кои страни работи: в чужбина може да води до друга линия или до никого.
answers-unknown = Не се знае дали днес някой вдига на тази линия.
address-unopened = Никой не е отварял този адрес за този сайт. Може да е грешен или вече да е на някой друг.
police-yes = Това, което кажеш, може да стигне до полицията.
police-no = Това, което кажеш, не се предава на полицията.
police-unknown = Не се знае дали това, което кажеш, се предава на полицията. Питай, преди да разкажеш.
anonymous-yes = Не е нужно да казваш името си.
anonymous-no = Питат за името ти.
anonymous-unknown = Не се знае дали питат за името ти.
anonymous-short = без име
reveals-number = Виждат телефонния ти номер.
reveals-account = Виждат името и снимката на профила ти.
reveals-address = Виждат имейл адреса ти, а съобщението остава в пощата ти.

## What a channel's button says before the number or address
verb-voice = Обади се на
verb-sms = Прати SMS на
verb-whatsapp = Пиши в WhatsApp
verb-web = Отвори
verb-chat = Отвори чата
verb-email = Пиши на

## Facts of a helpline, as short phrases
cost-free = безплатно
cost-standard = на обичайната ти цена
cost-premium = на по-висока цена
hours-always = денем и нощем
hours-unknown = часовете не са известни
hours-all-day = цял ден
hours-closed = затворено
hours-from = от { $time }
hours-public-holidays = официални празници
hours-school-holidays = училищни ваканции
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] до { $max } година
   *[other] до { $max } години
 }
ages-from = { $min ->
    [one] от { $min } година
   *[other] от { $min } години
 }
ages-between = от { $min } до { $max } години
status-active = работи
status-paused = засега не работи
status-closed = закрита
facts-title = Какво се знае
facts-unknown = Още не знаем: { $facts }.
fact-status = Състояние
fact-hours = Часове
fact-languages = Езици
fact-ages = Възраст
fact-cost = Цена
fact-anonymous = Без име
fact-interpretation = Преводачи
fact-police = Казва се на полицията
fact-regions = Къде помага
fact-assured = Последно потвърдено
fact-works-from = Работи от
yes = да
no = не
unknown = не се знае
everywhere = цялата страна

## How fresh a number is
badge-confirmed = { $precision ->
    [day] потвърдено на { $date }
   *[other] потвърдено: { $date }
 }
badge-printed = { $precision ->
    [day] отпечатано на { $date }, непотвърдено
    [unknown] от печатен лист без дата; непотвърдено
   *[other] отпечатано: { $date }, непотвърдено
 }
badge-stale = { $precision ->
    [day] последно потвърдено на { $date }
   *[other] последно потвърдено: { $date }
 }
withheld = Този номер вече не се показва: не успяхме да го проверим (последна проверка: { $date }).
withheld-instead = Следваща линия за помощ:
badge-unknown = непотвърдено
badge-emergency = спешен номер
age-stale = { $precision ->
   *[other] За последно проверихме този номер: { $date }.
 }
age-printed = { $precision ->
    [unknown] Номерът е от печатен лист без дата. Още не сме се обаждали.
   *[other] Номерът е от печатен лист ({ $date }). Още не сме се обаждали.
 }
age-unknown = Още не сме проверили този номер.
by-operator = от самата линия
by-test-call = с пробно обаждане
by-official-page = на официалната страница

## Guides
guide-audience = за възраст от { $min } до { $max } години
guides-title = Съвети за из път
nothing-stored = Отмятай спокойно: нищо не се пази и нищо не се изпраща.
sources-title = Откъде е това
pocket-title = Картичка за джоба
pocket-text = Запиши номерата на хартия или научи един наизуст. Телефонът може да се загуби или да ти го вземат.

## Regions and the mobile centre
regions-title = Къде си?
regions-text = Избери своя регион: най-близката помощ е първа.
other-regions-title = Други региони
municipalities-title = Общини
hotspots-title = „Горещи точки“
hotspots-text = Един документ нарежда тези места сред „горещите точки“. Това не казва нищо лошо за мястото, нито за хората в него.
help-points-title = Къде можеш да отидеш
next-stop-title = Подвижният център идва при теб
next-stop-text = Датите може да се променят: погледни тук още веднъж, преди да тръгнеш.
visits-title = Кога идва
past-visits-title = Беше тук на
save-dates = Запази датите в календара
no-visits = Засега няма планирано посещение.
example = Пример
example-note = Тези дати са само пример: никой не е планирал посещение. Не тръгвай заради тях.

## Posters
poster-code = Код
poster-leads-to = Води към
poster-place = Място
poster-size = Размер
poster-says = Какво пише на него
poster-sticker = Ако върху кода има стикер, не го сканирай: напиши адреса на ръка.

## Organisations, projects, resources, news
contact-title = Контакт
role = Роля
role-donor = донор
role-consortium = член на консорциума
role-partner = партньор
role-executing-agency = изпълнител
role-stakeholder = важен участник
role-government = държавна институция
phone = Телефон
email = Имейл
website = Сайт
works-in = Работи в
organisations-title = Кой работи тук
projects-title = Проекти
project-current = в ход
project-completed = завършен
period = Кога
donor = Донор
executing-agency = Изпълнява
partners = Партньори
coverage = Къде
audience = За кого
audience-youth = млади хора
audience-parents = родители
audience-teachers = учители
audience-media = журналисти
audience-employment-offices = бюра по труда
audience-police = полицаи
audience-health = здравни работници
year = Година
publisher = Издател
date = Дата
no-date = без дата
news-title = Новини
feed-title = { $site }: новини

## Pages that the site makes by itself
az-title = А–Я
az-description = Всички страници по азбучен ред.
search-title = Търсене
search-description = Дума, място или номер.
search-label = Какво търсиш?
search-found = Намерени страници:
search-nothing = Нищо не е намерено. Опитай с друга дума или виж списъка долу.
search-without = За търсенето е нужен скрипт, а тук той не работи. Списъкът долу работи винаги.
search-more = Още страници
# Search words by which readers ask for help: the helplines come first for them.
search-help = помощ, помогнете, опасност, обадете, полиция, страх, страхувам, заключена, заключен, спасете, заплашва, заплашват, удря, бият, насилие, преследва, говоря
offline-title = Запази на телефона
offline-description = Леките страници и линиите за помощ, за когато нямаш интернет.
offline-visible = Това, което запазиш тук, остава в телефона, докато не го изтриеш. Който вземе телефона, може да го види.
offline-nothing-before = Нищо не се запазва, ако не натиснеш бутона.
offline-save = Запази на този телефон
offline-saving = Запазва се. Не затваряй тази страница.
offline-saved = Запазено на този телефон. Отваря се и без интернет.
offline-failed = Не е запазено: връзката прекъсна или в телефона няма място. Нищо не е останало наполовина.
offline-delete = Изтрий всичко от този телефон
offline-deleted = Изтрито. Тук вече няма нищо запазено.
offline-delete-note = Изтрива се всеки запазен език. Историята на браузъра се трие отделно.
offline-cannot = Тук страниците не могат да се запазят: нужен е по-нов браузър, който може да изпълнява скриптове (JavaScript), и адресът в интернет. Леката версия се отваря и при слаба връзка.
offline-name = Бележки
offline-home-screen = Ако я сложиш на началния екран, иконата се казва „{ $name }“.
not-found-title = Тази страница не е тук
not-found-text = Може да има грешка в адреса или страницата да е преместена. Избери езика си и тръгни от началото.

## In the text
picture-link = Виж картинката: { $alt } ({ $size })
table-label = Таблица
footnote-back = Обратно към текста

## The foot of every page
behind = Без реклами, без бисквитки, без броячи на посещения.

## Posters: paper
poster-gone = Този плакат е стар. Ето линиите за помощ, които знаем днес.
poster-scan = Сканирай и прочети
poster-type = или напиши този адрес:
poster-call = Обади се на
poster-call-code = Този код се обажда сам, без интернет.
poster-proof = Проба, не е за печат. Първо потвърдете: { $numbers }
poster-sheets = Всички плакати
poster-is-proof = проба
poster-is-ready = готово за печат

## Translations
machine-notice = Тази страница е преведена от машина. Стъпките и номерата остават на езика, на който са написани, докато човек не ги провери.
stand-in-drifted = Тази част е променена след превода. Език на текста долу: { $language }.
stand-in-machine = Тази част не бива да се превежда само от машина. Език на текста долу: { $language }.
stand-in-untranslated = Тази част още не е преведена. Език на текста долу: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = по закон, според закона, законът казва, незаконно, има право, имаш право, имат право, престъпление, се наказва, процента, на сто, статистика, проучванията показват
