# Слова інтерфейсу українською: коротко, спокійно, на «ти».
# state: machine

## Getting around
skip-to-text = Перейти до тексту
language = Мова
all-languages = Усі мови
menu = Головні сторінки
home = Початок
trail = Де ти зараз
toc = На цій сторінці
topics-title = Теми
region = Регіон
organisation = Організація
feed = Новини через RSS
open = Відкрити

## Leaving
exit = Вийти звідси
exit-summary = «Вийти звідси» не стирає історії.
exit-note = «Вийти звідси» одразу ховає цю сторінку. Історія при цьому не стирається. Дзвінки залишаються у списку викликів і можуть бути в рахунку.
exit-keys = На комп’ютері: натисни клавішу Shift тричі.
safety-summary = Ця сторінка залишається в історії.
safety-notice = Ця сторінка залишається в історії телефону. Дзвінки залишаються у списку викликів і можуть бути в рахунку.

## The light version
light-version = Легка версія
full-version = Повна версія
pager-text = Частина { $number } з { $of }
previous-part = Попередня частина
next-part = Наступна частина

## Notices above a text
draft-notice = Цей текст ще пишуть.
borrowed-notice = Цієї сторінки ще немає українською. Мова тексту: { $language }.
switch-machine = машинний переклад
switch-borrowed = ще не перекладено
story-note = Імена й подробиці змінено, щоб нікого не можна було впізнати.
updated = Оновлено
minutes-short = { $minutes } хв читання

## Help
help-title = Поговори з кимось
emergency-title = Небезпека просто зараз? Дзвони:
danger-now = Тобі загрожує небезпека?
try-next = Якщо ніхто не відповість, спробуй інший номер.
call-details = Що буде, коли я подзвоню?
save-contact = Зберегти контакт
save-contact-note = Він залишиться в телефоні, доки ти його не видалиш.
share-title = Надішли комусь
share-sms = Надіслати через SMS
share-whatsapp = Надіслати у WhatsApp
share-copy = Скопіювати адресу
share-copied = Скопійовано.
share-note = Повідомлення залишиться в телефоні, доки ти його не видалиш.
call-log-caution = Дзвінок залишиться у списку викликів і може бути в рахунку.
works-only = Звідки працює цей номер: { $countries }. З інших країн — ні.
works-unknown-short-code = Короткий номер. Невідомо, з яких країн він працює: за кордоном він може вести на іншу лінію або нікуди.
answers-unknown = Невідомо, чи на цій лінії сьогодні відповідають.
address-unopened = Для цього сайту ніхто не відкривав цієї адреси. Вона може бути хибною або вже належати комусь іншому.
police-yes = Те, що ти скажеш, можуть передати поліції.
police-no = Те, що ти скажеш, поліції не передають.
police-unknown = Невідомо, чи передають поліції те, що ти скажеш. Запитай, перш ніж розповідати.
anonymous-yes = Ім’я можна не називати.
anonymous-no = Там запитають твоє ім’я.
anonymous-unknown = Невідомо, чи там питають ім’я.
anonymous-short = ім’я не потрібне
reveals-number = Там побачать твій номер телефону.
reveals-account = Там побачать ім’я та фото твого облікового запису.
reveals-address = Там побачать адресу твоєї пошти, а лист залишиться у твоїй скриньці.

## What a channel's button says before the number or address
verb-voice = Подзвони:
verb-sms = Напиши SMS:
verb-whatsapp = Напиши у WhatsApp:
verb-web = Відкрити
verb-chat = Відкрити чат
verb-email = Напиши на пошту:

## Facts of a helpline, as short phrases
cost-free = безкоштовно
cost-standard = за твоїм звичайним тарифом
cost-premium = дорожче, ніж звичайно
hours-always = удень і вночі
hours-unknown = години роботи невідомі
hours-all-day = увесь день
hours-closed = зачинено
hours-from = з { $time }
hours-public-holidays = святкові дні
hours-school-holidays = шкільні канікули
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] до { $max } року
    [few] до { $max } років
    [many] до { $max } років
   *[other] до { $max } років
 }
ages-from = { $min ->
    [one] від { $min } року
    [few] від { $min } років
    [many] від { $min } років
   *[other] від { $min } років
 }
ages-between = { $max ->
    [one] від { $min } до { $max } року
    [few] від { $min } до { $max } років
    [many] від { $min } до { $max } років
   *[other] від { $min } до { $max } років
 }
status-active = працює
status-paused = поки не працює
status-closed = зачинено
facts-title = Що відомо
facts-unknown = Поки не знаємо: { $facts }.
fact-status = Стан
fact-hours = Години роботи
fact-languages = Мови
fact-ages = Вік
fact-cost = Ціна
fact-anonymous = Можна без імені
fact-interpretation = Перекладачі
fact-police = Повідомляють поліцію
fact-regions = Де допомагають
fact-assured = Остання перевірка
fact-works-from = Звідки працює
yes = так
no = ні
unknown = невідомо
everywhere = уся країна

## How fresh a number is
badge-confirmed = { $precision ->
    [day] перевірено { $date }
   *[other] перевірено: { $date }
 }
badge-printed = { $precision ->
    [day] надруковано { $date }, не перевірено
    [unknown] з друкованого аркуша без дати; не перевірено
   *[other] надруковано: { $date }; не перевірено
 }
badge-stale = { $precision ->
    [day] востаннє перевірено { $date }
   *[other] востаннє перевірено: { $date }
 }
withheld = Цей номер більше не показано: його не вдалося перевірити (остання перевірка: { $date }).
withheld-instead = Наступна лінія:
badge-unknown = не перевірено
badge-emergency = екстрений номер
age-stale = { $precision ->
   *[other] Востаннє ми перевіряли цей номер: { $date }.
 }
age-printed = { $precision ->
    [unknown] Цей номер із друкованого аркуша без дати. Ми ще не дзвонили.
   *[other] Цей номер із друкованого аркуша ({ $date }). Ми ще не дзвонили.
 }
age-unknown = Ми ще не перевіряли цей номер.
by-operator = самою лінією
by-test-call = пробним дзвінком
by-official-page = на офіційній сторінці

## Guides
guide-audience = { $max ->
    [one] для віку від { $min } до { $max } року
    [few] для віку від { $min } до { $max } років
    [many] для віку від { $min } до { $max } років
   *[other] для віку від { $min } до { $max } років
 }
guides-title = Поради в дорогу
nothing-stored = Познач сміливо: нічого не зберігається і нікуди не надсилається.
sources-title = Звідки це взято
pocket-title = Картка в кишеню
pocket-text = Запиши номери на папері або вивчи один напам’ять. Телефон можна загубити, або його можуть відібрати.

## Regions and the mobile centre
regions-title = Де ти?
regions-text = Вибери свій регіон: найближча допомога буде першою.
other-regions-title = Інші регіони
municipalities-title = Громади
hotspots-title = «Гарячі точки»
hotspots-text = В одному документі ці місця названо «гарячими точками». Це не каже нічого поганого ні про місце, ні про його людей.
help-points-title = Куди можна піти
next-stop-title = Пересувний центр їде до тебе
next-stop-text = Дати можуть змінитися: перш ніж вирушати, глянь сюди ще раз.
visits-title = Коли приїде
past-visits-title = Уже приїжджав
save-dates = Зберегти дати в календарі
no-visits = Зараз візитів не заплановано.
example = Приклад
example-note = Ці дати — лише приклад: візиту ніхто не планував. Не вирушай через них у дорогу.

## Posters
poster-code = Код
poster-leads-to = Веде на
poster-place = Місце
poster-size = Розмір
poster-says = Що на ньому написано
poster-sticker = Якщо поверх коду наліпка, не скануй його: набери адресу вручну.

## Organisations, projects, resources, news
contact-title = Зв’язок
role = Роль
role-donor = донор
role-consortium = учасник консорціуму
role-partner = партнер
role-executing-agency = виконавець
role-stakeholder = важливий учасник
role-government = державна установа
phone = Телефон
email = Ел. пошта
website = Сайт
works-in = Де працює
organisations-title = Хто тут працює
projects-title = Проєкти
project-current = триває
project-completed = завершено
period = Коли
donor = Донор
executing-agency = Хто виконує
partners = Партнери
coverage = Де
audience = Для кого
audience-youth = молодь
audience-parents = батьки
audience-teachers = учителі
audience-media = журналісти
audience-employment-offices = центри зайнятості
audience-police = поліцейські
audience-health = медики
year = Рік
publisher = Видавець
date = Дата
no-date = без дати
news-title = Новини
feed-title = { $site }: новини

## Pages that the site makes by itself
az-title = А–Я
az-description = Усі сторінки за абеткою.
search-title = Пошук
search-description = Слово, місце або номер.
search-label = Що ти шукаєш?
search-found = Знайдено сторінок:
search-nothing = Нічого не знайдено. Спробуй інше слово або переглянь список нижче.
search-without = Для пошуку потрібен скрипт, а тут він не працює. Список нижче працює завжди.
search-more = Ще сторінки
# Search words by which readers ask for help: the helplines come first for them.
search-help = допомога, допоможіть, рятуйте, небезпека, подзвонити, поліція, страх, страшно, боюся, замкнули, замкнена, погрожує, погрожують, побили, насильство, переслідує, поговорити
offline-title = Зберегти на телефоні
offline-description = Легкі сторінки й лінії допомоги на випадок, коли немає інтернету.
offline-visible = Те, що ти тут збережеш, залишиться в телефоні, доки ти це не видалиш. Хто візьме телефон до рук, може це побачити.
offline-nothing-before = Нічого не збережеться, доки ти не натиснеш кнопку.
offline-save = Зберегти на цьому телефоні
offline-saving = Зберігається. Не закривай цю сторінку.
offline-saved = Збережено на цьому телефоні. Відкриється й без інтернету.
offline-failed = Не збережено: зв’язок обірвався або в телефоні немає місця. Наполовину нічого не залишилося.
offline-delete = Видалити все з цього телефону
offline-deleted = Видалено. Нічого збереженого тут не залишилося.
offline-delete-note = Видаляються всі мови, які ти зберігаєш. Історію браузера треба стерти окремо.
offline-cannot = Тут сторінки зберегти не можна: потрібен новіший браузер, де дозволено скрипти (JavaScript), і адреса в інтернеті. Легка версія відкривається й за слабкого зв’язку.
offline-name = Нотатки
offline-home-screen = Якщо додати її на головний екран, значок матиме назву «{ $name }».
not-found-title = Цієї сторінки тут немає
not-found-text = Можливо, в адресі помилка або сторінка переїхала. Вибери свою мову й почни спочатку.

## In the text
picture-link = Подивитися зображення: { $alt } ({ $size })
table-label = Таблиця
footnote-back = Назад до тексту

## The foot of every page
behind = Без реклами, без cookie, без лічильників відвідувань.

## Posters: paper
poster-gone = Це старий плакат. Ось лінії допомоги, які ми знаємо сьогодні.
poster-scan = Відскануй і прочитай
poster-type = або набери цю адресу:
poster-call = Подзвони:
poster-call-code = Цей код дзвонить сам, без інтернету.
poster-proof = Проба, не для друку. Спершу перевірте: { $numbers }
poster-sheets = Усі плакати
poster-is-proof = проба
poster-is-ready = готово до друку

## Translations
machine-notice = Цю сторінку переклала машина. Кроки й номери залишаються тією мовою, якою вони написані, доки їх не перевірить людина.
stand-in-drifted = Цю частину змінили після перекладу. Мова тексту нижче: { $language }.
stand-in-machine = Ця частина надто важлива, щоб її перекладала лише машина. Мова тексту нижче: { $language }.
stand-in-untranslated = Цю частину ще не перекладено. Мова тексту нижче: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = за законом, згідно із законом, закон каже, незаконно, незаконний, має право, маєш право, мають право, це злочин, карається, відсотків, відсотки, статистика, дослідження показують
