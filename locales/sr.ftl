# Речи овог сајта на српском: кратко, топло и мирно, на „ти”.
# state: machine
# The interface's own words. A message without arguments is seen by templates: call-first is
# phrases.call_first. Messages with arguments ($like, $this) are resolved in Rust.

## Getting around
skip-to-text = Пређи на текст
language = Језик
all-languages = Сви језици
menu = Главне стране
home = Почетна
trail = Где си
toc = На овој страни
topics-title = Теме
region = Регион
organisation = Организација
feed = Вести преко RSS-а
open = Отвори

## Leaving
exit = Изађи
exit-summary = „Изађи” не брише историју.
exit-note = „Изађи” одмах сакрива ову страну. Не брише историју прегледања. Позиви остају у листи позива и могу се видети на рачуну.
exit-keys = На рачунару: три пута притисни тастер Shift.
safety-summary = Ова страна остаје у историји.
safety-notice = Ова страна остаје у историји телефона. Позиви остају у листи позива и могу се видети на рачуну.

## The light version
light-version = Лака верзија
full-version = Пуна верзија
pager-text = Део { $number } од { $of }
previous-part = Претходни део
next-part = Следећи део

## Notices above a text
draft-notice = На овом тексту се још ради.
borrowed-notice = Ова страна још није на српском. Језик овог текста је { $language }.
switch-machine = машински превод
switch-borrowed = још није преведено
story-note = Имена и појединости су промењени, да се нико не препозна.
updated = Освежено
minutes-short = { $minutes } мин читања

## Help
help-title = Поразговарај с неким
emergency-title = У опасности си? Позови:
danger-now = У опасности си?
try-next = Ако се нико не јави, пробај други број.
call-details = Шта се деси кад позовем?
save-contact = Сачувај контакт
save-contact-note = Остаје у телефону док га не обришеш.
share-title = Пошаљи некоме
share-sms = Пошаљи SMS-ом
share-whatsapp = Пошаљи WhatsApp-ом
share-copy = Копирај адресу
share-copied = Копирано.
share-note = Порука остаје у телефону док је не обришеш.
call-log-caution = Позив остаје у листи позива и може се видети на рачуну.
works-only = Овај број ради само из ових земаља: { $countries }.
works-unknown-short-code = Кратак број. Не зна се из којих земаља ради: у иностранству може да те споји са другом линијом, или ни са ким.
answers-unknown = Не зна се да ли се ова линија данас јавља.
address-unopened = Нико није отворио ову адресу за овај сајт. Можда је погрешна, или сада припада неком другом.
police-yes = Оно што кажеш може доћи до полиције.
police-no = Оно што кажеш не иде полицији.
police-unknown = Не зна се да ли оно што кажеш иде полицији. Питај пре него што испричаш.
anonymous-yes = Не мораш да кажеш име.
anonymous-no = Питају за име.
anonymous-unknown = Не зна се да ли питају за име.
anonymous-short = име није потребно
reveals-number = Виде твој број телефона.
reveals-account = Виде име и слику твог налога.
reveals-address = Виде твоју адресу е-поште, а порука остаје у твом сандучету.

## What a channel's button says before the number or address
verb-voice = Позови
verb-sms = Пошаљи поруку на
verb-whatsapp = Пиши на WhatsApp
verb-web = Отвори
verb-chat = Отвори ћаскање
verb-email = Пиши на

## Facts of a helpline, as short phrases
cost-free = бесплатно
cost-standard = по обичној цени
cost-premium = по вишој цени
hours-always = дан и ноћ
hours-unknown = радно време није познато
hours-all-day = цео дан
hours-closed = затворено
hours-from = од { $time }
hours-public-holidays = државни празници
hours-school-holidays = школски распуст
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] до { $max } године
    [few] до { $max } године
   *[other] до { $max } година
 }
ages-from = { $min ->
    [one] од { $min } године
    [few] од { $min } године
   *[other] од { $min } година
 }
ages-between = { $max ->
    [one] од { $min } до { $max } године
    [few] од { $min } до { $max } године
   *[other] од { $min } до { $max } година
 }
status-active = ради
status-paused = привремено не ради
status-closed = затворено
facts-title = Шта се зна
facts-unknown = Још не знамо: { $facts }.
fact-status = Стање
fact-hours = Радно време
fact-languages = Језици
fact-ages = Узраст
fact-cost = Цена
fact-anonymous = Без имена
fact-interpretation = Преводиоци
fact-police = Јавља се полицији
fact-regions = Где помаже
fact-assured = Последња провера
fact-works-from = Ради из
yes = да
no = не
unknown = не зна се
everywhere = цела земља

## How fresh a number is
badge-confirmed = { $precision ->
    [day] проверено { $date }
   *[other] проверено: { $date }
 }
badge-printed = { $precision ->
    [day] штампано { $date }, није проверено
    [unknown] из штампе без датума, није проверено
   *[other] штампано: { $date }, није проверено
 }
badge-stale = { $precision ->
    [day] последњи пут проверено { $date }
   *[other] последњи пут проверено: { $date }
 }
withheld = Овај број више није приказан: нисмо могли да га проверимо (последња провера: { $date }).
withheld-instead = Следећа линија:
badge-unknown = није проверено
badge-emergency = број за хитне случајеве
age-stale = { $precision ->
    [day] Овај број смо последњи пут проверили { $date }.
   *[other] Овај број смо последњи пут проверили: { $date }.
 }
age-printed = { $precision ->
    [unknown] Број је из штампе без датума. Још га нисмо звали.
   *[other] Број је из штампе ({ $date }). Још га нисмо звали.
 }
age-unknown = Овај број још нисмо проверили.
by-operator = потврдила је сама линија
by-test-call = пробним позивом
by-official-page = на званичној страници

## Guides
guide-audience = за узраст од { $min } до { $max } година
guides-title = Водичи за пут
nothing-stored = Слободно означавај: ништа се не чува и ништа се не шаље.
sources-title = Одакле ово потиче
pocket-title = Картица за џеп
pocket-text = Препиши бројеве на папир, или један научи напамет. Телефон може да се изгуби, или да ти га узму.

## Regions and the mobile centre
regions-title = Где си?
regions-text = Изабери свој регион: најближа помоћ је прва.
other-regions-title = Други региони
municipalities-title = Општине
hotspots-title = „Жаришта“
hotspots-text = Један документ наводи ова места под речју „жаришта“. То не говори ништа лоше о месту, ни о људима у њему.
help-points-title = Где можеш да одеш
next-stop-title = Покретни центар долази к теби
next-stop-text = Датуми могу да се промене: погледај поново пре него што кренеш.
visits-title = Када долази
past-visits-title = Био је овде
no-visits = За сада нема планираних посета.
example = Пример
example-note = Ови датуми су само пример: нико није заказао посету. Не крећи због њих.

## Posters
poster-code = Код
poster-leads-to = Води на
poster-place = Место
poster-size = Величина
poster-says = Шта на њему пише
poster-sticker = Ако је преко кода залепљена налепница, немој га скенирати: сам укуцај адресу.

## Organisations, projects, resources, news
contact-title = Контакт
role = Улога
role-donor = донатор
role-consortium = члан конзорцијума
role-partner = партнер
role-executing-agency = извршна агенција
role-stakeholder = кључни актер
role-government = државна установа
phone = Телефон
email = Е-пошта
website = Сајт
works-in = Ради у
organisations-title = Ко овде ради
projects-title = Пројекти
project-current = у току
project-completed = завршен
period = Време
donor = Донатор
executing-agency = Спроводи
partners = Партнери
coverage = Где
audience = За кога
audience-youth = млади
audience-parents = родитељи
audience-teachers = наставници
audience-media = новинари
audience-employment-offices = бирои рада
audience-police = полиција
audience-health = здравствени радници
year = Година
publisher = Издавач
date = Датум
no-date = без датума
news-title = Вести
feed-title = { $site }: вести

## Pages that the site makes by itself
az-title = А–Ш
az-description = Све стране по азбуци.
search-title = Претрага
search-description = Реч, место или број.
search-label = Шта тражиш?
search-found = Нађене странице:
search-nothing = Ништа није нађено. Пробај другу реч или погледај списак испод.
search-without = Претрази треба скрипта, а овде она не ради. Списак испод ради увек.
search-more = Још страница
# Search words by which readers ask for help: the helplines come first for them.
search-help = помоћ, помозите, опасност, позови, полиција, страх, уплашена, уплашен, бојим, закључана, закључан, прети, прете, бије, туче, удара, насиље, прати, разговарам
offline-title = Сачувај на телефону
offline-description = Лаке странице и линије за помоћ, за када немаш интернет.
offline-visible = Оно што овде сачуваш остаје на телефону док га не обришеш. Ко узме телефон у руке, може то да види.
offline-nothing-before = Ништа се не чува док не притиснеш дугме.
offline-save = Сачувај на овом телефону
offline-saving = Чува се. Не затварај страницу.
offline-saved = Сачувано на овом телефону. Отвара се и без интернета.
offline-failed = Није сачувано: веза је прекинута или на телефону нема места. Ништа није остало упола.
offline-delete = Обриши све са овог телефона
offline-deleted = Обрисано. Овде није остало ништа сачувано.
offline-delete-note = Брисање уклања сваки језик који је сачуван. Историју прегледача бришеш посебно.
offline-cannot = Овде странице не могу да се сачувају: потребни су новији прегледач који дозвољава скрипте (JavaScript) и адреса на интернету. Лака верзија се отвара и са слабом везом.
offline-name = Белешке
offline-home-screen = Ако је ставиш на почетни екран, икона се зове „{ $name }“.
not-found-title = Ове стране нема овде
not-found-text = Можда је у адреси грешка, или је страна премештена. Изабери језик и пођи од почетне.

## In the text
picture-link = Погледај слику: { $alt } ({ $size })
table-label = Табела
footnote-back = Назад на текст

## The foot of every page
behind = Без реклама, без колачића, без бројача посета.

## Translations
machine-notice = Ову страну је превела машина. Кораци и бројеви остају на језику на ком су написани, док их човек не провери.
stand-in-drifted = Овај део је промењен после превода. Овде је његов изворни језик, { $language }:
stand-in-machine = Овај део је превише важан да га преведе само машина. Овде је његов изворни језик, { $language }:
stand-in-untranslated = Овај део још није преведен. Овде је његов изворни језик, { $language }:

## Плакати: на папиру
save-dates = Сачувај датуме у календару
poster-gone = Ово је стари плакат. Ево линија за помоћ за које данас знамо.
poster-scan = Скенирај и прочитај
poster-type = или укуцај ову адресу:
poster-call = Позови
poster-call-code = Овај код сам зове, без интернета.
poster-proof = Проба, није за штампу. Прво провери: { $numbers }
poster-sheets = Сви плакати
poster-is-proof = проба
poster-is-ready = спремно за штампу

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = по закону, законом, незаконито, незаконит, незаконита, има право, имаш право, имају право, кажњиво, кривично дело, посто, одсто, статистика, истраживања показују

## Names of languages that CLDR lacks or calls otherwise, as used inside a sentence
language-rom = ромски
