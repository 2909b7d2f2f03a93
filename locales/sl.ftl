# Besede vmesnika v slovenščini: kratko, mirno, na »ti«.
# state: machine

## Getting around
skip-to-text = Skoči na besedilo
language = Jezik
all-languages = Vsi jeziki
menu = Glavne strani
home = Začetek
trail = Kje si
toc = Na tej strani
topics-title = Teme
region = Regija
organisation = Organizacija
feed = Novice prek RSS
open = Odpri

## Leaving
exit = Pojdi stran
exit-summary = »Pojdi stran« ne izbriše zgodovine.
exit-note = »Pojdi stran« takoj skrije to stran. Zgodovine ne izbriše. Klici ostanejo na seznamu klicev in so lahko na računu.
exit-keys = Na računalniku: trikrat pritisni tipko Shift.
safety-summary = Ta stran ostane v zgodovini.
safety-notice = Ta stran ostane v zgodovini telefona. Klici ostanejo na seznamu klicev in so lahko na računu.

## The light version
light-version = Lahka različica
full-version = Polna različica
pager-text = Del { $number } od { $of }
previous-part = Prejšnji del
next-part = Naslednji del

## Notices above a text
draft-notice = To besedilo še nastaja.
borrowed-notice = Te strani še ni v slovenščini. Jezik besedila: { $language }.
switch-machine = strojni prevod
switch-borrowed = še ni prevedeno
story-note = Imena in podrobnosti so spremenjeni, da nihče ne bi bil prepoznan.
updated = Posodobljeno
minutes-short = { $minutes } min branja

## Help
help-title = Pogovori se z nekom
emergency-title = Si zdaj v nevarnosti? Pokliči:
danger-now = Si v nevarnosti?
try-next = Če se nihče ne oglasi, poskusi drugo številko.
call-details = Kaj se zgodi, ko pokličem?
save-contact = Shrani stik
save-contact-note = V telefonu ostane, dokler ga ne izbrišeš.
share-title = Pošlji nekomu
share-sms = Pošlji s SMS-om
share-whatsapp = Pošlji z WhatsAppom
share-copy = Kopiraj naslov
share-copied = Kopirano.
share-note = Sporočilo ostane v telefonu, dokler ga ne izbrišeš.
call-log-caution = Klic ostane na seznamu klicev in je lahko na računu.
works-only = Ta številka deluje samo od tu: { $countries }.
works-unknown-short-code = Kratka številka. Ni znano, iz katerih držav deluje: v tujini lahko pripelje na drugo linijo ali nikamor.
answers-unknown = Ni znano, ali se danes na tej liniji kdo oglasi.
address-unopened = Za to spletno mesto tega naslova ni odprl nihče. Lahko je napačen ali pa je zdaj od koga drugega.
police-yes = Kar poveš, lahko izve policija.
police-no = Kar poveš, ne gre policiji.
police-unknown = Ni znano, ali gre policiji to, kar poveš. Vprašaj, preden kaj poveš.
anonymous-yes = Ni ti treba povedati imena.
anonymous-no = Vprašajo te po imenu.
anonymous-unknown = Ni znano, ali vprašajo po imenu.
anonymous-short = brez imena
reveals-number = Vidijo tvojo telefonsko številko.
reveals-account = Vidijo ime in sliko tvojega računa.
reveals-address = Vidijo tvoj e-poštni naslov, sporočilo pa ostane v tvojem predalu.

## What a channel's button says before the number or address
verb-voice = Pokliči
verb-sms = Pošlji SMS na
verb-whatsapp = Piši na WhatsApp
verb-web = Odpri
verb-chat = Odpri klepet
verb-email = Piši na

## Facts of a helpline, as short phrases
cost-free = brezplačno
cost-standard = po tvoji običajni ceni
cost-premium = po višji ceni
hours-always = podnevi in ponoči
hours-unknown = ure niso znane
hours-all-day = ves dan
hours-closed = zaprto
hours-from = od { $time }
hours-public-holidays = prazniki
hours-school-holidays = šolske počitnice
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] do { $max } leta
    [two] do { $max } let
    [few] do { $max } let
   *[other] do { $max } let
 }
ages-from = { $min ->
    [one] od { $min } leta
    [two] od { $min } let
    [few] od { $min } let
   *[other] od { $min } let
 }
ages-between = { $max ->
    [one] od { $min } do { $max } leta
    [two] od { $min } do { $max } let
    [few] od { $min } do { $max } let
   *[other] od { $min } do { $max } let
 }
status-active = deluje
status-paused = začasno ne deluje
status-closed = zaprta
facts-title = Kaj je znano
facts-unknown = Še ne vemo: { $facts }.
fact-status = Stanje
fact-hours = Ure
fact-languages = Jeziki
fact-ages = Starost
fact-cost = Cena
fact-anonymous = Brez imena
fact-interpretation = Tolmači
fact-police = Pove se policiji
fact-regions = Kje pomaga
fact-assured = Zadnja potrditev
fact-works-from = Deluje iz
yes = da
no = ne
unknown = ni znano
everywhere = vsa država

## How fresh a number is
badge-confirmed = { $precision ->
    [day] potrjeno { $date }
   *[other] potrjeno: { $date }
 }
badge-printed = { $precision ->
    [day] natisnjeno { $date }, ni potrjeno
    [unknown] s tiskanega lista brez datuma; ni potrjeno
   *[other] natisnjeno: { $date }, ni potrjeno
 }
badge-stale = { $precision ->
    [day] nazadnje potrjeno { $date }
   *[other] nazadnje potrjeno: { $date }
 }
withheld = Te številke ne prikazujemo več: nismo je mogli preveriti (zadnje preverjanje: { $date }).
withheld-instead = Naslednja linija:
badge-unknown = ni potrjeno
badge-emergency = številka za nujne primere
age-stale = { $precision ->
   *[other] To številko smo nazadnje preverili: { $date }.
 }
age-printed = { $precision ->
    [unknown] Številka je s tiskanega lista brez datuma. Nismo je še poklicali.
   *[other] Številka je s tiskanega lista ({ $date }). Nismo je še poklicali.
 }
age-unknown = Te številke še nismo preverili.
by-operator = pri sami liniji
by-test-call = s poskusnim klicem
by-official-page = na uradni strani

## Guides
guide-audience = za starost od { $min } do { $max } let
guides-title = Vodniki za na pot
nothing-stored = Brez skrbi označuj: nič se ne shrani in nič se ne pošlje.
sources-title = Od kod je to
pocket-title = Kartica za v žep
pocket-text = Zapiši številke na papir ali se eno nauči na pamet. Telefon se lahko izgubi ali ti ga vzamejo.

## Regions and the mobile centre
regions-title = Kje si?
regions-text = Izberi svojo regijo: najbližja pomoč je prva.
other-regions-title = Druge regije
municipalities-title = Občine
hotspots-title = »Vroče točke«
hotspots-text = Neki dokument te kraje navaja kot »vroče točke«. To ne pove nič slabega o kraju ne o ljudeh v njem.
help-points-title = Kam lahko greš
next-stop-title = Potujoči center pride k tebi
next-stop-text = Datumi se lahko spremenijo: preden greš, poglej sem še enkrat.
visits-title = Kdaj pride
past-visits-title = Tu je bil
save-dates = Shrani datume v koledar
no-visits = Za zdaj ni načrtovanega obiska.
example = Primer
example-note = Ti datumi so samo primer: obiska ni načrtoval nihče. Ne hodi na pot zaradi njih.

## Posters
poster-code = Koda
poster-leads-to = Pelje na
poster-place = Kraj
poster-size = Velikost
poster-says = Kaj piše na njem
poster-sticker = Če je čez kodo nalepka, je ne skeniraj: naslov vtipkaj na roko.

## Organisations, projects, resources, news
contact-title = Stik
role = Vloga
role-donor = donator
role-consortium = član konzorcija
role-partner = partner
role-executing-agency = izvajalec
role-stakeholder = pomemben deležnik
role-government = javna ustanova
phone = Telefon
email = E-pošta
website = Spletna stran
works-in = Dela v
organisations-title = Kdo dela tukaj
projects-title = Projekti
project-current = v teku
project-completed = končan
period = Kdaj
donor = Donator
executing-agency = Izvaja
partners = Partnerji
coverage = Kje
audience = Za koga
audience-youth = mladi
audience-parents = starši
audience-teachers = učitelji
audience-media = novinarji
audience-employment-offices = zavodi za zaposlovanje
audience-police = policisti
audience-health = zdravstveni delavci
year = Leto
publisher = Izdajatelj
date = Datum
no-date = brez datuma
news-title = Novice
feed-title = { $site }: novice

## Pages that the site makes by itself
az-title = A–Ž
az-description = Vse strani po abecedi.
search-title = Iskanje
search-description = Beseda, kraj ali številka.
search-label = Kaj iščeš?
search-found = Najdene strani:
search-nothing = Nič ni najdeno. Poskusi z drugo besedo ali poglej seznam spodaj.
search-without = Iskanje potrebuje skripto, ta pa tu ne deluje. Seznam spodaj deluje vedno.
search-more = Več strani
# Search words by which readers ask for help: the helplines come first for them.
search-help = pomoč, pomagajte, nevarnost, pokliči, policija, strah, bojim, zaklenjena, zaklenjen, grozi, grozijo, tepe, udari, nasilje, zasleduje, govoriti
offline-title = Shrani na telefon
offline-description = Lahke strani in linije za pomoč, za takrat, ko nimaš interneta.
offline-visible = Kar tu shraniš, ostane v telefonu, dokler tega ne izbrišeš. Kdor vzame telefon v roke, to lahko vidi.
offline-nothing-before = Nič se ne shrani, dokler ne pritisneš gumba.
offline-save = Shrani na ta telefon
offline-saving = Shranjuje se. Ne zapri te strani.
offline-saved = Shranjeno na ta telefon. Odpre se tudi brez interneta.
offline-failed = Ni shranjeno: povezava se je prekinila ali pa v telefonu ni prostora. Nič ni ostalo na pol.
offline-delete = Izbriši vse s tega telefona
offline-deleted = Izbrisano. Tu ni ostalo nič shranjenega.
offline-delete-note = Izbriše se vsak shranjen jezik. Zgodovino brskalnika izbrišeš posebej.
offline-cannot = Tu strani ni mogoče shraniti: potreben je novejši brskalnik, ki sme poganjati skripte (JavaScript), in naslov na internetu. Lahka različica se odpre tudi ob slabi povezavi.
offline-name = Zapiski
offline-home-screen = Če jo daš na začetni zaslon, se ikona imenuje »{ $name }«.
not-found-title = Te strani tu ni
not-found-text = Morda je v naslovu napaka ali pa se je stran preselila. Izberi svoj jezik in začni na začetku.

## In the text
picture-link = Poglej sliko: { $alt } ({ $size })
table-label = Tabela
footnote-back = Nazaj na besedilo

## The foot of every page
behind = Brez oglasov, brez piškotkov, brez števcev obiska.

## Posters: paper
poster-gone = Ta plakat je star. Tu so linije za pomoč, ki jih poznamo danes.
poster-scan = Skeniraj in preberi
poster-type = ali vtipkaj ta naslov:
poster-call = Pokliči
poster-call-code = Ta koda pokliče sama, brez interneta.
poster-proof = Poskusni odtis, ni za tisk. Najprej potrdite: { $numbers }
poster-sheets = Vsi plakati
poster-is-proof = poskusni odtis
poster-is-ready = pripravljeno za tisk

## Translations
machine-notice = To stran je prevedel stroj. Koraki in številke ostanejo v jeziku, v katerem so bili napisani, dokler jih ne preveri človek.
stand-in-drifted = Ta del se je po prevodu spremenil. Jezik besedila spodaj: { $language }.
stand-in-machine = Tega dela ne sme prevajati samo stroj. Jezik besedila spodaj: { $language }.
stand-in-untranslated = Ta del še ni preveden. Jezik besedila spodaj: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = po zakonu, zakon pravi, nezakonito, ima pravico, imaš pravico, imajo pravico, je kaznivo, kaznivo dejanje, odstotkov, odstotek, statistika, raziskave kažejo
