# Reči ovog sajta na srpskom: kratko, toplo i mirno, na „ti”.
# state: machine

## Getting around
skip-to-text = Pređi na tekst
language = Jezik
all-languages = Svi jezici
menu = Glavne strane
home = Početna
trail = Gde si
toc = Na ovoj strani
topics-title = Teme
region = Region
organisation = Organizacija
feed = Vesti preko RSS-a
open = Otvori

## Leaving
exit = Izađi
exit-summary = „Izađi” ne briše istoriju.
exit-note = „Izađi” odmah sakriva ovu stranu. Ne briše istoriju pregledanja. Pozivi ostaju u listi poziva i mogu se videti na računu.
exit-keys = Na računaru: tri puta pritisni taster Shift.
safety-summary = Ova strana ostaje u istoriji.
safety-notice = Ova strana ostaje u istoriji telefona. Pozivi ostaju u listi poziva i mogu se videti na računu.

## The light version
light-version = Laka verzija
full-version = Puna verzija
pager-text = Deo { $number } od { $of }
previous-part = Prethodni deo
next-part = Sledeći deo

## Notices above a text
draft-notice = Na ovom tekstu se još radi.
borrowed-notice = Ova strana još nije na srpskom. Jezik ovog teksta je { $language }.
switch-machine = mašinski prevod
switch-borrowed = još nije prevedeno
story-note = Imena i pojedinosti su promenjeni, da se niko ne prepozna.
updated = Osveženo
minutes-short = { $minutes } min čitanja

## Help
help-title = Porazgovaraj s nekim
emergency-title = U opasnosti si? Pozovi:
danger-now = U opasnosti si?
try-next = Ako se niko ne javi, probaj drugi broj.
call-details = Šta se desi kad pozovem?
save-contact = Sačuvaj kontakt
save-contact-note = Ostaje u telefonu dok ga ne obrišeš.
share-title = Pošalji nekome
share-sms = Pošalji SMS-om
share-whatsapp = Pošalji WhatsApp-om
share-copy = Kopiraj adresu
share-copied = Kopirano.
share-note = Poruka ostaje u telefonu dok je ne obrišeš.
call-log-caution = Poziv ostaje u listi poziva i može se videti na računu.
works-only = Ovaj broj radi samo iz ovih zemalja: { $countries }.
works-unknown-short-code = Kratak broj. Ne zna se iz kojih zemalja radi: u inostranstvu može da te spoji sa drugom linijom, ili ni sa kim.
answers-unknown = Ne zna se da li se ova linija danas javlja.
address-unopened = Niko nije otvorio ovu adresu za ovaj sajt. Možda je pogrešna, ili sada pripada nekom drugom.
police-yes = Ono što kažeš može doći do policije.
police-no = Ono što kažeš ne ide policiji.
police-unknown = Ne zna se da li ono što kažeš ide policiji. Pitaj pre nego što ispričaš.
anonymous-yes = Ne moraš da kažeš ime.
anonymous-no = Pitaju za ime.
anonymous-unknown = Ne zna se da li pitaju za ime.
anonymous-short = ime nije potrebno
reveals-number = Vide tvoj broj telefona.
reveals-account = Vide ime i sliku tvog naloga.
reveals-address = Vide tvoju adresu e-pošte, a poruka ostaje u tvom sandučetu.

## What a channel's button says before the number or address
verb-voice = Pozovi
verb-sms = Pošalji poruku na
verb-whatsapp = Piši na WhatsApp
verb-web = Otvori
verb-chat = Otvori ćaskanje
verb-email = Piši na

## Facts of a helpline, as short phrases
cost-free = besplatno
cost-standard = po običnoj ceni
cost-premium = po višoj ceni
hours-always = dan i noć
hours-unknown = radno vreme nije poznato
hours-all-day = ceo dan
hours-closed = zatvoreno
hours-from = od { $time }
hours-public-holidays = državni praznici
hours-school-holidays = školski raspust
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
status-closed = zatvoreno
facts-title = Šta se zna
facts-unknown = Još ne znamo: { $facts }.
fact-status = Stanje
fact-hours = Radno vreme
fact-languages = Jezici
fact-ages = Uzrast
fact-cost = Cena
fact-anonymous = Bez imena
fact-interpretation = Prevodioci
fact-police = Javlja se policiji
fact-regions = Gde pomaže
fact-assured = Poslednja provera
fact-works-from = Radi iz
yes = da
no = ne
unknown = ne zna se
everywhere = cela zemlja

## How fresh a number is
badge-confirmed = { $precision ->
    [day] provereno { $date }
   *[other] provereno: { $date }
 }
badge-printed = { $precision ->
    [day] štampano { $date }, nije provereno
    [unknown] iz štampe bez datuma, nije provereno
   *[other] štampano: { $date }, nije provereno
 }
badge-stale = { $precision ->
    [day] poslednji put provereno { $date }
   *[other] poslednji put provereno: { $date }
 }
withheld = Ovaj broj više nije prikazan: nismo mogli da ga proverimo (poslednja provera: { $date }).
withheld-instead = Sledeća linija:
badge-unknown = nije provereno
badge-emergency = broj za hitne slučajeve
age-stale = { $precision ->
    [day] Ovaj broj smo poslednji put proverili { $date }.
   *[other] Ovaj broj smo poslednji put proverili: { $date }.
 }
age-printed = { $precision ->
    [unknown] Broj je iz štampe bez datuma. Još ga nismo zvali.
   *[other] Broj je iz štampe ({ $date }). Još ga nismo zvali.
 }
age-unknown = Ovaj broj još nismo proverili.
by-operator = potvrdila je sama linija
by-test-call = probnim pozivom
by-official-page = na zvaničnoj stranici

## Guides
guide-audience = za uzrast od { $min } do { $max } godina
guides-title = Vodiči za put
nothing-stored = Slobodno označavaj: ništa se ne čuva i ništa se ne šalje.
sources-title = Odakle ovo potiče
pocket-title = Kartica za džep
pocket-text = Prepiši brojeve na papir, ili jedan nauči napamet. Telefon može da se izgubi, ili da ti ga uzmu.

## Regions and the mobile centre
regions-title = Gde si?
regions-text = Izaberi svoj region: najbliža pomoć je prva.
other-regions-title = Drugi regioni
municipalities-title = Opštine
hotspots-title = „Žarišta“
hotspots-text = Jedan dokument navodi ova mesta pod rečju „žarišta“. To ne govori ništa loše o mestu, ni o ljudima u njemu.
help-points-title = Gde možeš da odeš
next-stop-title = Pokretni centar dolazi k tebi
next-stop-text = Datumi mogu da se promene: pogledaj ponovo pre nego što kreneš.
visits-title = Kada dolazi
past-visits-title = Bio je ovde
no-visits = Za sada nema planiranih poseta.
example = Primer
example-note = Ovi datumi su samo primer: niko nije zakazao posetu. Ne kreći zbog njih.

## Posters
poster-code = Kod
poster-leads-to = Vodi na
poster-place = Mesto
poster-size = Veličina
poster-says = Šta na njemu piše
poster-sticker = Ako je preko koda zalepljena nalepnica, nemoj ga skenirati: sam ukucaj adresu.

## Organisations, projects, resources, news
contact-title = Kontakt
role = Uloga
role-donor = donator
role-consortium = član konzorcijuma
role-partner = partner
role-executing-agency = izvršna agencija
role-stakeholder = ključni akter
role-government = državna ustanova
phone = Telefon
email = E-pošta
website = Sajt
works-in = Radi u
organisations-title = Ko ovde radi
projects-title = Projekti
project-current = u toku
project-completed = završen
period = Vreme
donor = Donator
executing-agency = Sprovodi
partners = Partneri
coverage = Gde
audience = Za koga
audience-youth = mladi
audience-parents = roditelji
audience-teachers = nastavnici
audience-media = novinari
audience-employment-offices = biroi rada
audience-police = policija
audience-health = zdravstveni radnici
year = Godina
publisher = Izdavač
date = Datum
no-date = bez datuma
news-title = Vesti
feed-title = { $site }: vesti

## Pages that the site makes by itself
az-title = A–Ž
az-description = Sve strane po azbuci.
search-title = Pretraga
search-description = Reč, mesto ili broj.
search-label = Šta tražiš?
search-found = Nađene stranice:
search-nothing = Ništa nije nađeno. Probaj drugu reč ili pogledaj spisak ispod.
search-without = Pretrazi treba skripta, a ovde ona ne radi. Spisak ispod radi uvek.
search-more = Još stranica
# Search words by which readers ask for help: the helplines come first for them.
search-help = pomoć, pomozite, opasnost, pozovi, policija, strah, uplašena, uplašen, bojim, zaključana, zaključan, preti, prete, bije, tuče, udara, nasilje, prati, razgovaram
offline-title = Sačuvaj na telefonu
offline-description = Lake stranice i linije za pomoć, za kada nemaš internet.
offline-visible = Ono što ovde sačuvaš ostaje na telefonu dok ga ne obrišeš. Ko uzme telefon u ruke, može to da vidi.
offline-nothing-before = Ništa se ne čuva dok ne pritisneš dugme.
offline-save = Sačuvaj na ovom telefonu
offline-saving = Čuva se. Ne zatvaraj stranicu.
offline-saved = Sačuvano na ovom telefonu. Otvara se i bez interneta.
offline-failed = Nije sačuvano: veza je prekinuta ili na telefonu nema mesta. Ništa nije ostalo upola.
offline-delete = Obriši sve sa ovog telefona
offline-deleted = Obrisano. Ovde nije ostalo ništa sačuvano.
offline-delete-note = Brisanje uklanja svaki jezik koji je sačuvan. Istoriju pregledača brišeš posebno.
offline-cannot = Ovde stranice ne mogu da se sačuvaju: potrebni su noviji pregledač koji dozvoljava skripte (JavaScript) i adresa na internetu. Laka verzija se otvara i sa slabom vezom.
offline-name = Beleške
offline-home-screen = Ako je staviš na početni ekran, ikona se zove „{ $name }“.
not-found-title = Ove strane nema ovde
not-found-text = Možda je u adresi greška, ili je strana premeštena. Izaberi jezik i pođi od početne.

## In the text
picture-link = Pogledaj sliku: { $alt } ({ $size })
table-label = Tabela
footnote-back = Nazad na tekst

## The foot of every page
behind = Bez reklama, bez kolačića, bez brojača poseta.

## Translations
machine-notice = Ovu stranu je prevela mašina. Koraci i brojevi ostaju na jeziku na kom su napisani, dok ih čovek ne proveri.
stand-in-drifted = Ovaj deo je promenjen posle prevoda. Ovde je njegov izvorni jezik, { $language }:
stand-in-machine = Ovaj deo je previše važan da ga prevede samo mašina. Ovde je njegov izvorni jezik, { $language }:
stand-in-untranslated = Ovaj deo još nije preveden. Ovde je njegov izvorni jezik, { $language }:

## Plakati: na papiru
save-dates = Sačuvaj datume u kalendaru
poster-gone = Ovo je stari plakat. Evo linija za pomoć za koje danas znamo.
poster-scan = Skeniraj i pročitaj
poster-type = ili ukucaj ovu adresu:
poster-call = Pozovi
poster-call-code = Ovaj kod sam zove, bez interneta.
poster-proof = Proba, nije za štampu. Prvo proveri: { $numbers }
poster-sheets = Svi plakati
poster-is-proof = proba
poster-is-ready = spremno za štampu

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = po zakonu, zakonom, nezakonito, nezakonit, nezakonita, ima pravo, imaš pravo, imaju pravo, kažnjivo, krivično delo, posto, odsto, statistika, istraživanja pokazuju

## Names of languages that CLDR lacks or calls otherwise, as used inside a sentence
language-rom = romski
