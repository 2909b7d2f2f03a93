# Cuvintele interfeței în română: scurt, calm, cu „tu”, ca un prieten.
# state: machine

## Getting around
skip-to-text = Sari la text
language = Limba
all-languages = Toate limbile
menu = Pagini principale
home = Acasă
trail = Unde ești
toc = Pe pagina asta
topics-title = Subiecte
region = Regiune
organisation = Organizație
feed = Știri prin RSS
open = Deschide

## Leaving
exit = Ieși de aici
exit-summary = „Ieși de aici” nu îți șterge istoricul.
exit-note = „Ieși de aici” ascunde pagina imediat. Nu șterge istoricul. Apelurile rămân în lista de apeluri și pot apărea pe factură.
exit-keys = La calculator: apasă de trei ori tasta Shift.
safety-summary = Pagina asta rămâne în istoric.
safety-notice = Pagina asta rămâne în istoricul telefonului. Apelurile rămân în lista de apeluri și pot apărea pe factură.

## The light version
light-version = Versiunea ușoară
full-version = Versiunea completă
pager-text = Partea { $number } din { $of }
previous-part = Partea dinainte
next-part = Partea următoare

## Notices above a text
draft-notice = La textul ăsta încă se lucrează.
borrowed-notice = Pagina asta nu este încă în română. Limba textului: { $language }.
switch-machine = tradus automat
switch-borrowed = încă netradus
story-note = Numele și detaliile sunt schimbate, ca nimeni să nu poată fi recunoscut.
updated = Actualizat
minutes-short = { $minutes } min de citit

## Help
help-title = Vorbește cu cineva
emergency-title = Ești în pericol acum? Sună:
danger-now = Ești în pericol?
try-next = Dacă nu răspunde nimeni, încearcă alt număr.
call-details = Ce se întâmplă când sun?
save-contact = Salvează contactul
save-contact-note = Rămâne în telefon până îl ștergi tu.
share-title = Trimite-o cuiva
share-sms = Trimite prin SMS
share-whatsapp = Trimite pe WhatsApp
share-copy = Copiază adresa
share-copied = Copiat.
share-note = Mesajul rămâne în telefon până îl ștergi tu.
call-log-caution = Apelul rămâne în lista de apeluri și poate apărea pe factură.
works-only = Numărul acesta merge numai din: { $countries }.
works-unknown-short-code = Un număr scurt. Nu se știe din ce țări merge: din străinătate poate ajunge la altă linie, sau la nimeni.
answers-unknown = Nu se știe dacă la linia asta mai răspunde cineva azi.
address-unopened = Nimeni nu a deschis adresa asta pentru acest site. Poate fi greșită sau poate fi acum a altcuiva.
police-yes = Ce spui poate ajunge la poliție.
police-no = Ce spui nu ajunge la poliție.
police-unknown = Nu se știe dacă ce spui ajunge la poliție. Întreabă înainte să povestești.
anonymous-yes = Nu trebuie să-ți spui numele.
anonymous-no = Îți cer numele.
anonymous-unknown = Nu se știe dacă îți cer numele.
anonymous-short = fără nume
reveals-number = Îți văd numărul de telefon.
reveals-account = Văd numele și poza contului tău.
reveals-address = Îți văd adresa de e-mail, iar mesajul rămâne în căsuța ta.

## What a channel's button says before the number or address
verb-voice = Sună la
verb-sms = Trimite SMS la
verb-whatsapp = Scrie pe WhatsApp
verb-web = Deschide
verb-chat = Deschide chatul
verb-email = Scrie la

## Facts of a helpline, as short phrases
cost-free = gratuit
cost-standard = la tariful tău obișnuit
cost-premium = la un tarif mai mare
hours-always = zi și noapte
hours-unknown = program necunoscut
hours-all-day = toată ziua
hours-closed = închis
hours-from = de la { $time }
hours-public-holidays = sărbători legale
hours-school-holidays = vacanțe școlare
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] până la { $max } an
    [few] până la { $max } ani
   *[other] până la { $max } de ani
 }
ages-from = { $min ->
    [one] de la { $min } an
    [few] de la { $min } ani
   *[other] de la { $min } de ani
 }
ages-between = { $max ->
    [one] de la { $min } la { $max } an
    [few] de la { $min } la { $max } ani
   *[other] de la { $min } la { $max } de ani
 }
status-active = funcționează
status-paused = oprită pentru moment
status-closed = închisă
facts-title = Ce se știe
facts-unknown = Încă nu știm: { $facts }.
fact-status = Stare
fact-hours = Program
fact-languages = Limbi
fact-ages = Vârste
fact-cost = Cost
fact-anonymous = Fără să-ți spui numele
fact-interpretation = Interpreți
fact-police = Se spune poliției
fact-regions = Unde ajută
fact-assured = Confirmat ultima dată
fact-works-from = Merge din
yes = da
no = nu
unknown = nu se știe
everywhere = toată țara

## How fresh a number is
badge-confirmed = { $precision ->
    [day] confirmat pe { $date }
   *[other] confirmat în { $date }
 }
badge-printed = { $precision ->
    [day] tipărit pe { $date }, neconfirmat
    [unknown] din tipar, fără dată; neconfirmat
   *[other] tipărit în { $date }, neconfirmat
 }
badge-stale = { $precision ->
    [day] confirmat ultima dată pe { $date }
   *[other] confirmat ultima dată în { $date }
 }
withheld = Acest număr nu mai este afișat: nu am putut să-l verificăm (ultima verificare: { $date }).
withheld-instead = Următoarea linie:
badge-unknown = neconfirmat
badge-emergency = număr de urgență
age-stale = { $precision ->
   *[other] Am verificat ultima dată numărul: { $date }.
 }
age-printed = { $precision ->
    [unknown] Numărul vine de pe o foaie tipărită fără dată. Încă nu am sunat.
   *[other] Numărul vine de pe o foaie tipărită ({ $date }). Încă nu am sunat.
 }
age-unknown = Încă nu am verificat numărul.
by-operator = chiar de linie
by-test-call = printr-un apel de probă
by-official-page = pe pagina oficială

## Guides
guide-audience = { $max ->
    [one] pentru vârste de la { $min } la { $max } an
    [few] pentru vârste de la { $min } la { $max } ani
   *[other] pentru vârste de la { $min } la { $max } de ani
 }
guides-title = Ghiduri pentru drum
nothing-stored = Bifează liniștit: nimic nu se păstrează și nimic nu se trimite.
sources-title = De unde vin acestea
pocket-title = Un bilet pentru buzunar
pocket-text = Scrie numerele pe hârtie, sau învață unul pe de rost. Un telefon se poate pierde, sau ți-l poate lua cineva.

## Regions and the mobile centre
regions-title = Unde ești?
regions-text = Alege regiunea ta: cel mai apropiat ajutor apare primul.
other-regions-title = Alte regiuni
municipalities-title = Localități
hotspots-title = „Puncte fierbinți”
hotspots-text = Un document trece locurile acestea la „puncte fierbinți”. Asta nu spune nimic rău despre un loc sau despre oamenii lui.
help-points-title = Unde poți merge
next-stop-title = Centrul mobil vine la tine
next-stop-text = Datele se pot schimba: mai uită-te aici înainte să pleci.
visits-title = Când vine
past-visits-title = A fost aici pe
save-dates = Salvează datele în calendar
no-visits = Acum nu e planificată nicio vizită.
example = Exemplu
example-note = Datele acestea sunt doar un exemplu: nimeni nu a planificat o vizită. Nu porni la drum din cauza lor.

## Posters
poster-code = Cod
poster-leads-to = Duce la
poster-place = Loc
poster-size = Mărime
poster-says = Ce scrie pe el
poster-sticker = Dacă peste cod e lipit un abțibild, nu-l scana: scrie tu adresa.

## Organisations, projects, resources, news
contact-title = Contact
role = Rol
role-donor = finanțator
role-consortium = membru al consorțiului
role-partner = partener
role-executing-agency = agenție care realizează proiectul
role-stakeholder = parte importantă
role-government = instituție publică
phone = Telefon
email = E-mail
website = Site
works-in = Lucrează în
organisations-title = Cine lucrează aici
projects-title = Proiecte
project-current = în desfășurare
project-completed = încheiat
period = Când
donor = Finanțator
executing-agency = Realizat de
partners = Parteneri
coverage = Unde
audience = Pentru cine
audience-youth = tineri
audience-parents = părinți
audience-teachers = profesori
audience-media = jurnaliști
audience-employment-offices = agenții de ocupare
audience-police = polițiști
audience-health = personal medical
year = An
publisher = Publicat de
date = Dată
no-date = fără dată
news-title = Noutăți
feed-title = { $site }: noutăți

## Pages that the site makes by itself
az-title = A–Z
az-description = Toate paginile, în ordine alfabetică.
search-title = Caută
search-description = Un cuvânt, un loc sau un număr.
search-label = Ce cauți?
search-found = Pagini găsite:
search-nothing = Nu s-a găsit nimic. Încearcă alt cuvânt sau vezi lista de mai jos.
search-without = Căutarea are nevoie de un script, iar aici el nu merge. Lista de mai jos merge mereu.
search-more = Mai multe pagini
# Search words by which readers ask for help: the helplines come first for them.
search-help = ajutor, ajutați, pericol, sună, urgență, poliție, frică, teamă, încuiată, încuiat, închisă, închis, amenință, lovește, bătut, bătută, violență, vorbesc
offline-title = Salvează pe telefonul ăsta
offline-description = Paginile ușoare și liniile de ajutor, pentru când nu ai internet.
offline-visible = Ce salvezi aici rămâne în telefon până ștergi. Oricine ia telefonul în mână poate vedea.
offline-nothing-before = Nu se salvează nimic dacă nu apeși butonul.
offline-save = Salvează pe telefonul ăsta
offline-saving = Se salvează. Nu închide pagina.
offline-saved = Salvat pe telefonul ăsta. Se deschide și fără internet.
offline-failed = Nu s-a salvat: s-a rupt conexiunea sau telefonul nu mai are loc. Nimic nu a rămas pe jumătate.
offline-delete = Șterge tot de pe telefonul ăsta
offline-deleted = Șters. Aici nu a mai rămas nimic salvat.
offline-delete-note = Ștergerea scoate toate limbile pe care le-ai salvat. Istoricul browserului îl ștergi separat.
offline-cannot = Aici paginile nu pot fi salvate: e nevoie de un browser mai nou, care are voie să ruleze scripturi (JavaScript), și de adresa de pe internet. Versiunea ușoară se deschide și cu semnal slab.
offline-name = Notițe
offline-home-screen = Dacă o pui pe ecranul principal, pictograma se numește „{ $name }”.
not-found-title = Pagina asta nu este aici
not-found-text = Poate adresa are o greșeală, sau pagina s-a mutat. Alege limba și pornește de la prima pagină.

## In the text
picture-link = Vezi imaginea: { $alt } ({ $size })
table-label = Tabel
footnote-back = Înapoi la text

## The foot of every page
behind = Fără reclame, fără cookie-uri, fără contoare de vizite.

## Posters: paper
poster-gone = Afișul acesta e vechi. Iată liniile de ajutor pe care le știm azi.
poster-scan = Scanează și citește
poster-type = sau scrie adresa asta:
poster-call = Sună la
poster-call-code = Codul acesta sună singur, fără internet.
poster-proof = Probă, nu pentru tipar. Confirmă întâi: { $numbers }
poster-sheets = Toate afișele
poster-is-proof = probă
poster-is-ready = gata de tipar

## Translations
machine-notice = Pagina asta a fost tradusă automat. Pașii și numerele rămân în limba în care au fost scrise, până le verifică un om.
stand-in-drifted = Partea asta s-a schimbat după ce a fost tradusă. Limba de aici: { $language }.
stand-in-machine = Partea asta e prea importantă ca s-o traducă doar o mașină. Limba de aici: { $language }.
stand-in-untranslated = Partea asta nu e încă tradusă. Limba de aici: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = prin lege, potrivit legii, conform legii, legea spune, ilegal, are dreptul, ai dreptul, au dreptul, este infracțiune, se pedepsește, la sută, statistici, studiile arată, cercetările arată
