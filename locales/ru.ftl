# Слова интерфейса по-русски: коротко, спокойно, на «ты».
# state: machine

## Getting around
skip-to-text = Перейти к тексту
language = Язык
all-languages = Все языки
menu = Главные страницы
home = Начало
trail = Где ты сейчас
toc = На этой странице
topics-title = Темы
region = Регион
organisation = Организация
feed = Новости через RSS
open = Открыть

## Leaving
exit = Уйти
exit-summary = «Уйти» не стирает историю.
exit-note = «Уйти» сразу прячет эту страницу. История при этом не стирается. Звонки остаются в списке вызовов и могут быть видны в счёте.
exit-keys = На компьютере: нажми клавишу Shift три раза.
safety-summary = Эта страница остаётся в истории.
safety-notice = Эта страница остаётся в истории телефона. Звонки остаются в списке вызовов и могут быть видны в счёте.

## The light version
light-version = Лёгкая версия
full-version = Полная версия
pager-text = Часть { $number } из { $of }
previous-part = Предыдущая часть
next-part = Следующая часть

## Notices above a text
draft-notice = Этот текст ещё пишется.
borrowed-notice = Этой страницы пока нет на русском. Язык текста: { $language }.
switch-machine = машинный перевод
switch-borrowed = ещё не переведено
story-note = Имена и подробности изменены, чтобы никого нельзя было узнать.
updated = Обновлено
minutes-short = { $minutes } мин чтения

## Help
help-title = Поговори с кем-нибудь
emergency-title = Опасность прямо сейчас? Звони:
danger-now = Тебе грозит опасность?
try-next = Если никто не ответит, попробуй другой номер.
call-details = Что будет, когда я позвоню?
save-contact = Сохранить контакт
save-contact-note = Он останется в телефоне, пока ты его не удалишь.
share-title = Отправь кому-нибудь
share-sms = Отправить по SMS
share-whatsapp = Отправить в WhatsApp
share-copy = Скопировать адрес
share-copied = Скопировано.
share-note = Сообщение останется в телефоне, пока ты его не удалишь.
call-log-caution = Звонок останется в списке вызовов и может быть виден в счёте.
works-only = Откуда работает этот номер: { $countries }. Из других стран — нет.
works-unknown-short-code = Короткий номер. Неизвестно, из каких стран он работает: за границей он может вести на другую линию или никуда.
answers-unknown = Неизвестно, отвечают ли на этой линии сегодня.
address-unopened = Для этого сайта никто не открывал этот адрес. Он может быть неверным или уже принадлежать кому-то другому.
police-yes = То, что ты скажешь, могут передать полиции.
police-no = То, что ты скажешь, полиции не передают.
police-unknown = Неизвестно, передают ли полиции то, что ты скажешь. Спроси, прежде чем рассказывать.
anonymous-yes = Имя можно не называть.
anonymous-no = Там спросят твоё имя.
anonymous-unknown = Неизвестно, спрашивают ли там имя.
anonymous-short = имя не нужно
reveals-number = Там увидят твой номер телефона.
reveals-account = Там увидят имя и фото твоей учётной записи.
reveals-address = Там увидят адрес твоей почты, а письмо останется в твоём ящике.

## What a channel's button says before the number or address
verb-voice = Позвони:
verb-sms = Напиши SMS:
verb-whatsapp = Напиши в WhatsApp:
verb-web = Открыть
verb-chat = Открыть чат
verb-email = Напиши на почту:

## Facts of a helpline, as short phrases
cost-free = бесплатно
cost-standard = по твоему обычному тарифу
cost-premium = дороже обычного
hours-always = днём и ночью
hours-unknown = часы работы неизвестны
hours-all-day = весь день
hours-closed = закрыто
hours-from = с { $time }
hours-public-holidays = праздничные дни
hours-school-holidays = школьные каникулы
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] до { $max } года
    [few] до { $max } лет
    [many] до { $max } лет
   *[other] до { $max } лет
 }
ages-from = { $min ->
    [one] от { $min } года
    [few] от { $min } лет
    [many] от { $min } лет
   *[other] от { $min } лет
 }
ages-between = { $max ->
    [one] от { $min } до { $max } года
    [few] от { $min } до { $max } лет
    [many] от { $min } до { $max } лет
   *[other] от { $min } до { $max } лет
 }
status-active = работает
status-paused = пока не работает
status-closed = закрыта
facts-title = Что известно
facts-unknown = Пока не знаем: { $facts }.
fact-status = Состояние
fact-hours = Часы работы
fact-languages = Языки
fact-ages = Возраст
fact-cost = Цена
fact-anonymous = Можно без имени
fact-interpretation = Переводчики
fact-police = Сообщают полиции
fact-regions = Где помогают
fact-assured = Последняя проверка
fact-works-from = Откуда работает
yes = да
no = нет
unknown = неизвестно
everywhere = вся страна

## How fresh a number is
badge-confirmed = { $precision ->
    [day] проверено { $date }
   *[other] проверено: { $date }
 }
badge-printed = { $precision ->
    [day] напечатано { $date }, не проверено
    [unknown] из печатного листка без даты; не проверено
   *[other] напечатано: { $date }; не проверено
 }
badge-stale = { $precision ->
    [day] последний раз проверено { $date }
   *[other] последний раз проверено: { $date }
 }
withheld = Этот номер больше не показан: его не удалось проверить (последняя проверка: { $date }).
withheld-instead = Следующая линия:
badge-unknown = не проверено
badge-emergency = экстренный номер
age-stale = { $precision ->
   *[other] Мы проверяли этот номер в последний раз: { $date }.
 }
age-printed = { $precision ->
    [unknown] Этот номер взят с печатного листка без даты. Мы по нему ещё не звонили.
   *[other] Этот номер взят с печатного листка ({ $date }). Мы по нему ещё не звонили.
 }
age-unknown = Мы ещё не проверяли этот номер.
by-operator = самой линией
by-test-call = пробным звонком
by-official-page = на официальной странице

## Guides
guide-audience = { $max ->
    [one] для возраста от { $min } до { $max } года
    [few] для возраста от { $min } до { $max } лет
    [many] для возраста от { $min } до { $max } лет
   *[other] для возраста от { $min } до { $max } лет
 }
guides-title = Советы в дорогу
nothing-stored = Отмечай смело: ничего не сохраняется и никуда не отправляется.
sources-title = Откуда это взято
pocket-title = Карточка в карман
pocket-text = Запиши номера на бумаге или выучи один наизусть. Телефон можно потерять, или его могут отнять.

## Regions and the mobile centre
regions-title = Где ты?
regions-text = Выбери свой регион: ближайшая помощь будет первой.
other-regions-title = Другие регионы
municipalities-title = Города и сёла
hotspots-title = «Горячие точки»
hotspots-text = В одном документе эти места названы «горячими точками». Это не говорит ничего плохого ни о месте, ни о его людях.
help-points-title = Куда можно пойти
next-stop-title = Передвижной центр едет к тебе
next-stop-text = Даты могут измениться: перед выходом загляни сюда ещё раз.
visits-title = Когда приедет
past-visits-title = Уже приезжал
save-dates = Сохранить даты в календаре
no-visits = Сейчас визитов не запланировано.
example = Пример
example-note = Эти даты — только пример: визит никто не планировал. Не отправляйся в путь из-за них.

## Posters
poster-code = Код
poster-leads-to = Ведёт на
poster-place = Место
poster-size = Размер
poster-says = Что на нём написано
poster-sticker = Если поверх кода наклейка, не сканируй его: набери адрес вручную.

## Organisations, projects, resources, news
contact-title = Связь
role = Роль
role-donor = спонсор
role-consortium = участник консорциума
role-partner = партнёр
role-executing-agency = исполнитель
role-stakeholder = важный участник
role-government = государственное учреждение
phone = Телефон
email = Эл. почта
website = Сайт
works-in = Где работает
organisations-title = Кто здесь работает
projects-title = Проекты
project-current = идёт
project-completed = завершён
period = Когда
donor = Спонсор
executing-agency = Кто выполняет
partners = Партнёры
coverage = Где
audience = Для кого
audience-youth = молодёжь
audience-parents = родители
audience-teachers = учителя
audience-media = журналисты
audience-employment-offices = центры занятости
audience-police = полицейские
audience-health = медики
year = Год
publisher = Издатель
date = Дата
no-date = без даты
news-title = Новости
feed-title = { $site }: новости

## Pages that the site makes by itself
az-title = А–Я
az-description = Все страницы по алфавиту.
search-title = Поиск
search-description = Слово, место или номер.
search-label = Что ты ищешь?
search-found = Найдено страниц:
search-nothing = Ничего не нашлось. Попробуй другое слово или посмотри список ниже.
search-without = Для поиска нужен скрипт, а здесь он не работает. Список ниже работает всегда.
search-more = Ещё страницы
# Search words by which readers ask for help: the helplines come first for them.
search-help = помощь, помогите, спасите, опасность, позвонить, полиция, страх, страшно, боюсь, заперли, заперта, угрожает, угрожают, избили, бьёт, бьют, насилие, преследует, поговорить
offline-title = Сохранить на телефоне
offline-description = Лёгкие страницы и линии помощи на случай, если нет интернета.
offline-visible = То, что ты здесь сохранишь, останется в телефоне, пока ты это не удалишь. Кто возьмёт телефон в руки, может это увидеть.
offline-nothing-before = Ничего не сохранится, пока ты не нажмёшь кнопку.
offline-save = Сохранить на этом телефоне
offline-saving = Сохраняется. Не закрывай эту страницу.
offline-saved = Сохранено на этом телефоне. Откроется и без интернета.
offline-failed = Не сохранилось: связь прервалась или в телефоне нет места. Наполовину ничего не осталось.
offline-delete = Удалить всё с этого телефона
offline-deleted = Удалено. Ничего сохранённого здесь не осталось.
offline-delete-note = Удаляются все языки, которые ты сохраняешь. Историю браузера нужно стереть отдельно.
offline-cannot = Здесь страницы сохранить нельзя: нужен браузер поновее, где разрешены скрипты (JavaScript), и адрес в интернете. Лёгкая версия открывается и при слабой связи.
offline-name = Заметки
offline-home-screen = Если добавить её на главный экран, значок будет называться «{ $name }».
not-found-title = Этой страницы здесь нет
not-found-text = Может быть, в адресе ошибка или страница переехала. Выбери свой язык и начни с начала.

## In the text
picture-link = Посмотреть картинку: { $alt } ({ $size })
table-label = Таблица
footnote-back = Назад к тексту

## The foot of every page
behind = Без рекламы, без cookie, без счётчиков посещений.

## Posters: paper
poster-gone = Это старый плакат. Вот линии помощи, которые мы знаем сегодня.
poster-scan = Отсканируй и прочитай
poster-type = или набери этот адрес:
poster-call = Позвони:
poster-call-code = Этот код звонит сам, без интернета.
poster-proof = Проба, не для печати. Сначала проверьте: { $numbers }
poster-sheets = Все плакаты
poster-is-proof = проба
poster-is-ready = готово к печати

## Translations
machine-notice = Эту страницу перевела машина. Шаги и номера остаются на том языке, на котором они написаны, пока их не проверит человек.
stand-in-drifted = Эту часть изменили после перевода. Язык текста ниже: { $language }.
stand-in-machine = Эта часть слишком важна, чтобы её переводила только машина. Язык текста ниже: { $language }.
stand-in-untranslated = Эта часть ещё не переведена. Язык текста ниже: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = по закону, согласно закону, закон говорит, незаконно, незаконный, имеет право, имеешь право, имеют право, это преступление, наказывается, процентов, процента, статистика, исследования показывают
