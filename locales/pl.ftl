# Słowa strony po polsku: krótko, spokojnie, na „ty”.
# state: machine

## Getting around
skip-to-text = Przejdź do tekstu
language = Język
all-languages = Wszystkie języki
menu = Główne strony
home = Początek
trail = Gdzie jesteś
toc = Na tej stronie
topics-title = Tematy
region = Region
organisation = Organizacja
feed = Wiadomości przez RSS
open = Otwórz

## Leaving
exit = Wyjdź stąd
exit-summary = „Wyjdź stąd” nie usuwa historii.
exit-note = „Wyjdź stąd” od razu ukrywa tę stronę. Nie usuwa historii. Połączenia zostają na liście połączeń i mogą być na rachunku.
exit-keys = Na komputerze: naciśnij trzy razy klawisz Shift.
safety-summary = Ta strona zostaje w historii.
safety-notice = Ta strona zostaje w historii telefonu. Połączenia zostają na liście połączeń i mogą być na rachunku.

## The light version
light-version = Wersja lekka
full-version = Wersja pełna
pager-text = Część { $number } z { $of }
previous-part = Poprzednia część
next-part = Następna część

## Notices above a text
draft-notice = Ten tekst jeszcze powstaje.
borrowed-notice = Tej strony nie ma jeszcze po polsku. Język tekstu: { $language }.
switch-machine = tłumaczenie maszynowe
switch-borrowed = jeszcze nieprzetłumaczone
story-note = Imiona i szczegóły są zmienione, żeby nikogo nie dało się rozpoznać.
updated = Zaktualizowano
minutes-short = { $minutes } min czytania

## Help
help-title = Porozmawiaj z kimś
emergency-title = Grozi ci coś teraz? Zadzwoń:
danger-now = Grozi ci coś?
try-next = Jeśli nikt nie odbierze, spróbuj innego numeru.
call-details = Co się dzieje, kiedy dzwonię?
save-contact = Zapisz kontakt
save-contact-note = Zostaje w telefonie, dopóki go nie usuniesz.
share-title = Wyślij komuś
share-sms = Wyślij SMS-em
share-whatsapp = Wyślij przez WhatsApp
share-copy = Skopiuj adres
share-copied = Skopiowano.
share-note = Wiadomość zostaje w telefonie, dopóki jej nie usuniesz.
call-log-caution = Połączenie zostaje na liście połączeń i może być na rachunku.
works-only = Skąd działa ten numer: { $countries }. Z innych krajów nie działa.
works-unknown-short-code = Krótki numer. Nie wiadomo, z jakich krajów działa: za granicą może prowadzić gdzie indziej albo donikąd.
answers-unknown = Nie wiadomo, czy ktoś dziś odbiera pod tym numerem.
address-unopened = Nikt nie otworzył tego adresu dla tej strony. Może być błędny albo należeć już do kogoś innego.
police-yes = To, co powiesz, może trafić do policji.
police-no = To, co powiesz, nie trafia do policji.
police-unknown = Nie wiadomo, czy to, co powiesz, trafia do policji. Zapytaj, zanim opowiesz.
anonymous-yes = Nie musisz mówić, jak się nazywasz.
anonymous-no = Pytają, jak się nazywasz.
anonymous-unknown = Nie wiadomo, czy pytają, jak się nazywasz.
anonymous-short = bez podawania imienia
reveals-number = Widzą twój numer telefonu.
reveals-account = Widzą nazwę i zdjęcie twojego konta.
reveals-address = Widzą twój adres e-mail, a wiadomość zostaje w twojej skrzynce.

## What a channel's button says before the number or address
verb-voice = Zadzwoń:
verb-sms = Napisz SMS:
verb-whatsapp = Napisz na WhatsApp:
verb-web = Otwórz
verb-chat = Otwórz czat
verb-email = Napisz na adres

## Facts of a helpline, as short phrases
cost-free = za darmo
cost-standard = według twojej zwykłej stawki
cost-premium = według wyższej stawki
hours-always = dniem i nocą
hours-unknown = godziny nieznane
hours-all-day = cały dzień
hours-closed = zamknięte
hours-from = od { $time }
hours-public-holidays = święta
hours-school-holidays = ferie i wakacje
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] do { $max } roku
    [few] do { $max } lat
    [many] do { $max } lat
   *[other] do { $max } lat
 }
ages-from = { $min ->
    [one] od { $min } roku
    [few] od { $min } lat
    [many] od { $min } lat
   *[other] od { $min } lat
 }
ages-between = od { $min } do { $max } lat
status-active = działa
status-paused = na razie nie działa
status-closed = zamknięty
facts-title = Co wiadomo
facts-unknown = Jeszcze nie wiemy: { $facts }.
fact-status = Stan
fact-hours = Godziny
fact-languages = Języki
fact-ages = Wiek
fact-cost = Koszt
fact-anonymous = Bez nazwiska
fact-interpretation = Tłumacze
fact-police = Mówią policji
fact-regions = Gdzie pomaga
fact-assured = Ostatnie potwierdzenie
fact-works-from = Skąd działa
yes = tak
no = nie
unknown = nie wiadomo
everywhere = cały kraj

## How fresh a number is
badge-confirmed = { $precision ->
    [day] potwierdzono { $date }
   *[other] potwierdzono: { $date }
 }
badge-printed = { $precision ->
    [day] wydrukowano { $date }, niepotwierdzone
    [unknown] z druku bez daty; niepotwierdzone
   *[other] wydrukowano: { $date }, niepotwierdzone
 }
badge-stale = { $precision ->
    [day] ostatnio potwierdzono { $date }
   *[other] ostatnio potwierdzono: { $date }
 }
withheld = Tego numeru już nie pokazujemy: nie udało się go sprawdzić (ostatnie sprawdzenie: { $date }).
withheld-instead = Następna linia:
badge-unknown = niepotwierdzone
badge-emergency = numer alarmowy
age-stale = { $precision ->
   *[other] Ostatnio sprawdziliśmy ten numer: { $date }.
 }
age-printed = { $precision ->
    [unknown] Numer pochodzi z druku bez daty. Jeszcze tam nie dzwoniliśmy.
   *[other] Numer pochodzi z druku ({ $date }). Jeszcze tam nie dzwoniliśmy.
 }
age-unknown = Jeszcze nie sprawdziliśmy tego numeru.
by-operator = przez samą linię
by-test-call = próbnym telefonem
by-official-page = na oficjalnej stronie

## Guides
guide-audience = dla osób w wieku od { $min } do { $max } lat
guides-title = Poradniki na drogę
nothing-stored = Zaznaczaj śmiało: nic się nie zapisuje i nic się nie wysyła.
sources-title = Skąd to pochodzi
pocket-title = Kartka do kieszeni
pocket-text = Zapisz numery na papierze albo naucz się jednego na pamięć. Telefon można zgubić albo ktoś może go zabrać.

## Regions and the mobile centre
regions-title = Gdzie jesteś?
regions-text = Wybierz swój region: najbliższa pomoc będzie pierwsza.
other-regions-title = Inne regiony
municipalities-title = Gminy
hotspots-title = „Gorące punkty”
hotspots-text = Pewien dokument wymienia te miejsca jako „gorące punkty”. To nie mówi nic złego o miejscu ani o jego mieszkańcach.
help-points-title = Dokąd możesz pójść
next-stop-title = Mobilne centrum przyjeżdża do ciebie
next-stop-text = Terminy mogą się zmienić: zanim wyruszysz, zajrzyj tu jeszcze raz.
visits-title = Kiedy przyjedzie
past-visits-title = Było tutaj
save-dates = Zapisz terminy w kalendarzu
no-visits = Na razie nie ma zaplanowanych wizyt.
example = Przykład
example-note = Te terminy to tylko przykład: nikt nie zaplanował wizyty. Nie wyruszaj z ich powodu.

## Posters
poster-code = Kod
poster-leads-to = Prowadzi do
poster-place = Miejsce
poster-size = Rozmiar
poster-says = Co na nim jest
poster-sticker = Jeśli na kodzie jest naklejka, nie skanuj go: wpisz adres ręcznie.

## Organisations, projects, resources, news
contact-title = Kontakt
role = Rola
role-donor = darczyńca
role-consortium = członek konsorcjum
role-partner = partner
role-executing-agency = wykonawca
role-stakeholder = ważny uczestnik
role-government = instytucja publiczna
phone = Telefon
email = E-mail
website = Strona
works-in = Gdzie działa
organisations-title = Kto tu działa
projects-title = Projekty
project-current = w toku
project-completed = zakończony
period = Kiedy
donor = Darczyńca
executing-agency = Wykonawca
partners = Partnerzy
coverage = Gdzie
audience = Dla kogo
audience-youth = młodzi
audience-parents = rodzice
audience-teachers = nauczyciele
audience-media = dziennikarze
audience-employment-offices = urzędy pracy
audience-police = policjanci
audience-health = pracownicy ochrony zdrowia
year = Rok
publisher = Wydawca
date = Data
no-date = bez daty
news-title = Wiadomości
feed-title = { $site }: wiadomości

## Pages that the site makes by itself
az-title = A–Z
az-description = Wszystkie strony alfabetycznie.
search-title = Szukaj
search-description = Słowo, miejsce albo numer.
search-label = Czego szukasz?
search-found = Znalezione strony:
search-nothing = Nic nie znaleziono. Spróbuj innego słowa albo zobacz listę poniżej.
search-without = Wyszukiwanie potrzebuje skryptu, a tutaj on nie działa. Lista poniżej działa zawsze.
search-more = Więcej stron
# Search words by which readers ask for help: the helplines come first for them.
search-help = pomoc, pomocy, pomóżcie, niebezpieczeństwo, dzwonić, policja, strach, boję, zamknięta, zamknięty, grozi, grożą, bije, pobił, przemoc, śledzi, porozmawiać
offline-title = Zapisz w telefonie
offline-description = Lekkie strony i telefony zaufania na czas bez internetu.
offline-visible = Co tu zapiszesz, zostaje w telefonie, dopóki tego nie usuniesz. Kto weźmie telefon do ręki, może to zobaczyć.
offline-nothing-before = Nic się nie zapisze, dopóki nie naciśniesz przycisku.
offline-save = Zapisz w tym telefonie
offline-saving = Zapisuje się. Nie zamykaj tej strony.
offline-saved = Zapisano w tym telefonie. Otworzy się też bez internetu.
offline-failed = Nie zapisano: zerwało się połączenie albo w telefonie nie ma miejsca. Nic nie zostało w połowie.
offline-delete = Usuń wszystko z tego telefonu
offline-deleted = Usunięto. Nic zapisanego tu nie zostało.
offline-delete-note = Usuwają się wszystkie zapisane języki. Historię przeglądarki trzeba usunąć osobno.
offline-cannot = Tutaj nie da się zapisać stron: potrzebna jest nowsza przeglądarka, która może uruchamiać skrypty (JavaScript), i adres w internecie. Wersja lekka otwiera się też przy słabym zasięgu.
offline-name = Notatki
offline-home-screen = Jeśli dodasz ją do ekranu głównego, ikona będzie się nazywać „{ $name }”.
not-found-title = Tej strony tu nie ma
not-found-text = Może w adresie jest błąd albo strona się przeniosła. Wybierz swój język i zacznij od początku.

## In the text
picture-link = Zobacz obrazek: { $alt } ({ $size })
table-label = Tabela
footnote-back = Wróć do tekstu

## The foot of every page
behind = Bez reklam, bez ciasteczek, bez liczników odwiedzin.

## Posters: paper
poster-gone = Ten plakat jest stary. Oto telefony zaufania, które znamy dziś.
poster-scan = Zeskanuj i przeczytaj
poster-type = albo wpisz ten adres:
poster-call = Zadzwoń:
poster-call-code = Ten kod dzwoni sam, bez internetu.
poster-proof = Próba, nie do druku. Najpierw potwierdź: { $numbers }
poster-sheets = Wszystkie plakaty
poster-is-proof = próba
poster-is-ready = gotowe do druku

## Translations
machine-notice = Tę stronę przetłumaczyła maszyna. Kroki i numery zostają w języku, w którym je napisano, dopóki nie sprawdzi ich człowiek.
stand-in-drifted = Ten fragment zmienił się po przetłumaczeniu. Język tekstu poniżej: { $language }.
stand-in-machine = Tego fragmentu nie może tłumaczyć sama maszyna. Język tekstu poniżej: { $language }.
stand-in-untranslated = Ten fragment nie jest jeszcze przetłumaczony. Język tekstu poniżej: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = zgodnie z prawem, prawo mówi, według ustawy, nielegalne, nielegalnie, ma prawo, masz prawo, mają prawo, jest przestępstwem, grozi kara, procent, statystyki, badania pokazują
