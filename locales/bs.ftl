# Riječi stranice na bosanskom: kratko, mirno, na „ti”.
# state: machine

## Getting around
skip-to-text = Prijeđi na tekst
language = Jezik
all-languages = Svi jezici
menu = Glavne stranice
home = Početna
trail = Gdje si
toc = Na ovoj stranici
topics-title = Teme
region = Regija
organisation = Organizacija
feed = Vijesti putem RSS-a
open = Otvori

## Leaving
exit = Izađi
exit-summary = „Izađi” ne briše historiju.
exit-note = „Izađi” odmah skriva ovu stranicu. Ne briše historiju pregledanja. Pozivi ostaju na listi poziva i mogu se vidjeti na računu.
exit-keys = Na računaru: triput pritisni tipku Shift.
safety-summary = Ova stranica ostaje u historiji.
safety-notice = Ova stranica ostaje u historiji telefona. Pozivi ostaju na listi poziva i mogu se vidjeti na računu.

## The light version
light-version = Lagana verzija
full-version = Puna verzija
pager-text = Dio { $number } od { $of }
previous-part = Prethodni dio
next-part = Sljedeći dio

## Notices above a text
draft-notice = Na ovom se tekstu još radi.
borrowed-notice = Ova stranica još nije na bosanskom. Jezik teksta: { $language }.
switch-machine = mašinski prijevod
switch-borrowed = još nije prevedeno
story-note = Imena i pojedinosti su promijenjeni, da se nikoga ne prepozna.
updated = Osvježeno
minutes-short = { $minutes } min čitanja

## Help
help-title = Razgovaraj s nekim
emergency-title = U opasnosti si? Nazovi:
danger-now = U opasnosti si?
try-next = Ako se niko ne javi, probaj drugi broj.
call-details = Šta se desi kad nazovem?
save-contact = Sačuvaj kontakt
save-contact-note = Ostaje u telefonu dok ga ne obrišeš.
share-title = Pošalji nekome
share-sms = Pošalji SMS-om
share-whatsapp = Pošalji WhatsAppom
share-copy = Kopiraj adresu
share-copied = Kopirano.
share-note = Poruka ostaje u telefonu dok je ne obrišeš.
call-log-caution = Poziv ostaje na listi poziva i može se vidjeti na računu.
works-only = Ovaj broj radi samo odavde: { $countries }.
works-unknown-short-code = Kratak broj. Ne zna se iz kojih zemalja radi: u inostranstvu može voditi na drugu liniju, ili nikud.
answers-unknown = Ne zna se javlja li se danas neko na ovoj liniji.
address-unopened = Niko nije otvorio ovu adresu za ove stranice. Možda je pogrešna, ili sada pripada nekom drugom.
police-yes = Ono što kažeš može doći do policije.
police-no = Ono što kažeš ne ide policiji.
police-unknown = Ne zna se ide li ono što kažeš policiji. Pitaj prije nego što ispričaš.
anonymous-yes = Ne moraš reći ime.
anonymous-no = Pitaju za ime.
anonymous-unknown = Ne zna se pitaju li za ime.
anonymous-short = bez imena
reveals-number = Vide tvoj broj telefona.
reveals-account = Vide ime i sliku tvog naloga.
reveals-address = Vide tvoju adresu e-pošte, a poruka ostaje u tvom sandučiću.

## What a channel's button says before the number or address
verb-voice = Nazovi
verb-sms = Pošalji SMS na
verb-whatsapp = Piši na WhatsApp
verb-web = Otvori
verb-chat = Otvori razgovor
verb-email = Piši na

## Facts of a helpline, as short phrases
cost-free = besplatno
cost-standard = po tvojoj običnoj cijeni
cost-premium = po višoj cijeni
hours-always = dan i noć
hours-unknown = radno vrijeme nije poznato
hours-all-day = cijeli dan
hours-closed = zatvoreno
hours-from = od { $time }
hours-public-holidays = državni praznici
hours-school-holidays = školski praznici
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] do { $max } godine
    [few] do { $max } godine
   *[other] do { $max } godina
 }
ages-from = { $min ->
    [one] od { $min } godine
    [few] od { $min } godine
   *[other] od { $min } godina
 }
ages-between = { $max ->
    [one] od { $min } do { $max } godine
    [few] od { $min } do { $max } godine
   *[other] od { $min } do { $max } godina
 }
status-active = radi
status-paused = privremeno ne radi
status-closed = zatvorena
facts-title = Šta se zna
facts-unknown = Još ne znamo: { $facts }.
fact-status = Stanje
fact-hours = Radno vrijeme
fact-languages = Jezici
fact-ages = Uzrast
fact-cost = Cijena
fact-anonymous = Bez imena
fact-interpretation = Prevodioci
fact-police = Javlja se policiji
fact-regions = Gdje pomaže
fact-assured = Zadnja potvrda
fact-works-from = Radi iz
yes = da
no = ne
unknown = ne zna se
everywhere = cijela zemlja

## How fresh a number is
badge-confirmed = { $precision ->
    [day] potvrđeno { $date }
   *[other] potvrđeno: { $date }
 }
badge-printed = { $precision ->
    [day] štampano { $date }, nije potvrđeno
    [unknown] iz štampe bez datuma; nije potvrđeno
   *[other] štampano: { $date }, nije potvrđeno
 }
badge-stale = { $precision ->
    [day] zadnji put potvrđeno { $date }
   *[other] zadnji put potvrđeno: { $date }
 }
withheld = Ovaj broj se više ne prikazuje: nismo ga mogli provjeriti (posljednja provjera: { $date }).
withheld-instead = Sljedeća linija:
badge-unknown = nije potvrđeno
badge-emergency = broj za hitne slučajeve
age-stale = { $precision ->
   *[other] Ovaj broj smo zadnji put provjerili: { $date }.
 }
age-printed = { $precision ->
    [unknown] Broj je iz štampe bez datuma. Još ga nismo zvali.
   *[other] Broj je iz štampe ({ $date }). Još ga nismo zvali.
 }
age-unknown = Ovaj broj još nismo provjerili.
by-operator = potvrdila je sama linija
by-test-call = probnim pozivom
by-official-page = na službenoj stranici

## Guides
guide-audience = { $max ->
    [one] za uzrast od { $min } do { $max } godine
    [few] za uzrast od { $min } do { $max } godine
   *[other] za uzrast od { $min } do { $max } godina
 }
guides-title = Vodiči za put
nothing-stored = Slobodno označavaj: ništa se ne čuva i ništa se ne šalje.
sources-title = Odakle je ovo
pocket-title = Kartica za džep
pocket-text = Prepiši brojeve na papir, ili jedan nauči napamet. Telefon se može izgubiti, ili ti ga mogu uzeti.

## Regions and the mobile centre
regions-title = Gdje si?
regions-text = Izaberi svoju regiju: najbliža pomoć je prva.
other-regions-title = Druge regije
municipalities-title = Općine
hotspots-title = „Vruće tačke”
hotspots-text = Jedan dokument navodi ova mjesta kao „vruće tačke”. To ne govori ništa loše o mjestu ni o ljudima u njemu.
help-points-title = Gdje možeš otići
next-stop-title = Pokretni centar dolazi tebi
next-stop-text = Datumi se mogu promijeniti: pogledaj ovdje još jednom prije nego što kreneš.
visits-title = Kada dolazi
past-visits-title = Bio je ovdje
save-dates = Sačuvaj datume u kalendar
no-visits = Za sada nema planiranih posjeta.
example = Primjer
example-note = Ovi su datumi samo primjer: niko nije planirao posjetu. Ne kreći na put zbog njih.

## Posters
poster-code = Kod
poster-leads-to = Vodi na
poster-place = Mjesto
poster-size = Veličina
poster-says = Šta na njemu piše
poster-sticker = Ako je preko koda naljepnica, nemoj ga skenirati: upiši adresu rukom.

## Organisations, projects, resources, news
contact-title = Kontakt
role = Uloga
role-donor = donator
role-consortium = član konzorcija
role-partner = partner
role-executing-agency = provodilac
role-stakeholder = važan učesnik
role-government = javna ustanova
phone = Telefon
email = E-pošta
website = Web-stranica
works-in = Radi u
organisations-title = Ko ovdje radi
projects-title = Projekti
project-current = u toku
project-completed = završen
period = Kada
donor = Donator
executing-agency = Provodi
partners = Partneri
coverage = Gdje
audience = Za koga
audience-youth = mladi
audience-parents = roditelji
audience-teachers = nastavnici
audience-media = novinari
audience-employment-offices = biroi za zapošljavanje
audience-police = policija
audience-health = zdravstveni radnici
year = Godina
publisher = Izdavač
date = Datum
no-date = bez datuma
news-title = Novosti
feed-title = { $site }: novosti

## Pages that the site makes by itself
az-title = A–Ž
az-description = Sve stranice po abecedi.
search-title = Pretraga
search-description = Riječ, mjesto ili broj.
search-label = Šta tražiš?
search-found = Nađene stranice:
search-nothing = Ništa nije nađeno. Probaj drugu riječ ili pogledaj spisak ispod.
search-without = Pretrazi treba skripta, a ovdje ona ne radi. Spisak ispod uvijek radi.
search-more = Još stranica
# Search words by which readers ask for help: the helplines come first for them.
search-help = pomoć, pomozite, opasnost, pozovi, policija, strah, uplašena, uplašen, bojim, zaključana, zaključan, prijeti, prijete, tuče, udara, nasilje, prati, razgovarati
offline-title = Sačuvaj na telefon
offline-description = Lagane stranice i linije za pomoć, za kada nemaš internet.
offline-visible = Ono što ovdje sačuvaš ostaje na telefonu dok to ne obrišeš. Ko uzme telefon u ruke, može to vidjeti.
offline-nothing-before = Ništa se ne čuva dok ne pritisneš dugme.
offline-save = Sačuvaj na ovaj telefon
offline-saving = Čuva se. Ne zatvaraj ovu stranicu.
offline-saved = Sačuvano na ovaj telefon. Otvara se i bez interneta.
offline-failed = Nije sačuvano: veza je pukla, ili na telefonu nema mjesta. Ništa nije ostalo napola.
offline-delete = Obriši sve s ovog telefona
offline-deleted = Obrisano. Ovdje više nema ništa sačuvano.
offline-delete-note = Briše se svaki sačuvani jezik. Historiju preglednika brišeš posebno.
offline-cannot = Ovdje se stranice ne mogu sačuvati: treba noviji preglednik koji smije pokretati skripte (JavaScript), i adresa na internetu. Lagana se verzija otvara i uz slabu vezu.
offline-name = Bilješke
offline-home-screen = Ako je staviš na početni ekran, ikona se zove „{ $name }”.
not-found-title = Ove stranice nema ovdje
not-found-text = Možda je u adresi greška, ili je stranica premještena. Izaberi svoj jezik i kreni od početne.

## In the text
picture-link = Pogledaj sliku: { $alt } ({ $size })
table-label = Tabela
footnote-back = Nazad na tekst

## The foot of every page
behind = Bez reklama, bez kolačića, bez brojača posjeta.

## Posters: paper
poster-gone = Ovo je star plakat. Evo linija za pomoć za koje danas znamo.
poster-scan = Skeniraj i pročitaj
poster-type = ili upiši ovu adresu:
poster-call = Nazovi
poster-call-code = Ovaj kod sam zove, bez interneta.
poster-proof = Proba, nije za štampu. Prvo potvrdite: { $numbers }
poster-sheets = Svi plakati
poster-is-proof = proba
poster-is-ready = spremno za štampu

## Translations
machine-notice = Ovu je stranicu prevela mašina. Koraci i brojevi ostaju na jeziku na kojem su napisani, dok ih čovjek ne provjeri.
stand-in-drifted = Ovaj je dio promijenjen nakon prijevoda. Jezik teksta ispod: { $language }.
stand-in-machine = Ovaj dio ne smije prevoditi samo mašina. Jezik teksta ispod: { $language }.
stand-in-untranslated = Ovaj dio još nije preveden. Jezik teksta ispod: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = po zakonu, prema zakonu, zakon kaže, nezakonito, ilegalno, ima pravo, imaš pravo, imaju pravo, krivično djelo, kažnjava se, posto, procenat, statistika, istraživanja pokazuju
