# Fjalët e ndërfaqes në shqip. I flasim lexuesit me "ti", shkurt e qetë, si një mik që njeh ligjin.
# state: reviewed
# The interface's own words. A message without arguments is seen by templates: try-next is
# phrases.try_next. Messages with arguments ($like, $this) are resolved in Rust.

## Getting around
skip-to-text = Kalo te teksti
language = Gjuha
all-languages = Të gjitha gjuhët
menu = Faqet kryesore
home = Kreu
trail = Ku ndodhesh
toc = Në këtë faqe
topics-title = Tema
region = Rajoni
organisation = Organizata
feed = Lajmet si RSS
open = Hap

## Leaving
exit = Largohu
exit-summary = «Largohu» nuk e fshin historikun.
exit-note = «Largohu» e fsheh menjëherë këtë faqe, por historikun nuk e fshin. Telefonatat mbeten te lista e thirrjeve dhe mund të dalin në faturë.
exit-keys = Në kompjuter: tri herë tasti Shift.
safety-summary = Kjo faqe mbetet në historik.
safety-notice = Kjo faqe mbetet në historikun e telefonit. Telefonatat mbeten te lista e thirrjeve dhe mund të dalin në faturë.

## The light version
light-version = Version i lehtë
full-version = Versioni i plotë
pager-text = Pjesa { $number } nga { $of }
previous-part = Pjesa e mëparshme
next-part = Pjesa tjetër

## Notices above a text
draft-notice = Ky tekst është ende në punë.
borrowed-notice = Kjo faqe ende nuk është në shqip. Po e lexon në { $language }.
switch-machine = përkthim automatik
switch-borrowed = ende pa përkthim
story-note = Emrat dhe hollësitë janë ndryshuar, që askush të mos njihet.
updated = Përditësuar më
minutes-short = { $minutes } min lexim

## Help
help-title = Fol me dikë
emergency-title = Në rrezik tani? Telefono:
danger-now = Je në rrezik?
try-next = Nëse nuk përgjigjet askush, provo një tjetër.
call-details = Çfarë ndodh kur telefonoj?
save-contact = Ruaj kontaktin
save-contact-note = Mbetet në telefon derisa ta fshish vetë.
share-title = Dërgoja dikujt
share-sms = Dërgo me SMS
share-whatsapp = Dërgo me WhatsApp
share-copy = Kopjo adresën
share-copied = U kopjua.
share-note = Mesazhi mbetet në telefon derisa ta fshish vetë.
call-log-caution = Telefonata mbetet te lista e thirrjeve dhe mund të dalë në faturë.
works-only = Ky numër funksionon vetëm nga { $countries }.
works-unknown-short-code = Numër i shkurtër. Nuk dihet nga cilat vende funksionon: jashtë vendit mund të të lidhë me një linjë tjetër, ose me asnjë.
answers-unknown = Nuk dihet nëse kjo linjë përgjigjet sot.
address-unopened = Këtë adresë nuk e kemi hapur. Mund të jetë e gabuar, ose tani e njerëzve të tjerë.
police-yes = Çfarë thua mund t’i kalojë policisë.
police-no = Çfarë thua nuk i kalon policisë.
police-unknown = Nuk dihet nëse çfarë thua i kalon policisë. Pyet, para se të tregosh.
anonymous-yes = Emrin mund të mos e thuash.
anonymous-no = Të pyesin për emrin.
anonymous-unknown = Nuk dihet nëse të pyesin për emrin.
anonymous-short = pa e thënë emrin
reveals-number = Ata e shohin numrin tënd.
reveals-account = Ata shohin emrin dhe foton e llogarisë sate.
reveals-address = Ata e shohin adresën tënde të emailit, dhe mesazhi mbetet në kutinë tënde.

## What a channel's button says before the number or address
verb-voice = Telefono
verb-sms = Dërgo SMS
verb-whatsapp = Shkruaj në WhatsApp
verb-web = Hap faqen
verb-chat = Hap bisedën
verb-email = Shkruaj email

## Facts of a helpline, as short phrases
cost-free = falas
cost-standard = me tarifë të zakonshme
cost-premium = me tarifë të lartë
hours-always = ditë e natë
hours-unknown = orari nuk dihet
hours-all-day = gjithë ditën
hours-closed = mbyllur
hours-from = nga ora { $time }
hours-public-holidays = festat zyrtare
hours-school-holidays = pushimet e shkollës
opens-hours-on = { $days }: { $hours }
ages-up-to = deri në { $max } vjeç
ages-from = nga { $min } vjeç
ages-between = nga { $min } deri në { $max } vjeç
status-active = funksionon
status-paused = pushon për tani
status-closed = është mbyllur
facts-title = Çfarë dihet
facts-unknown = Ende nuk dihet: { $facts }.
fact-status = Gjendja
fact-hours = Orari
fact-languages = Gjuhët
fact-ages = Mosha
fact-cost = Kostoja
fact-anonymous = Pa thënë emrin
fact-interpretation = Përkthyes
fact-police = I tregojnë policisë
fact-regions = Ku vlen
fact-assured = Konfirmuar së fundi
fact-works-from = Punon nga
yes = po
no = jo
unknown = nuk dihet
everywhere = në gjithë vendin

## How fresh a number is
badge-confirmed = { $precision ->
    [day] konfirmuar më { $date }
   *[other] konfirmuar në { $date }
 }
badge-printed = { $precision ->
    [day] shtypur më { $date }, e pakonfirmuar
    [unknown] nga një botim pa datë, e pakonfirmuar
   *[other] shtypur në { $date }, e pakonfirmuar
 }
badge-stale = { $precision ->
    [day] konfirmuar për herë të fundit më { $date }
   *[other] konfirmuar për herë të fundit në { $date }
 }
withheld = Që prej { $date } ky numër nuk u kontrollua dot, prandaj nuk tregohet më.
withheld-instead = Linja tjetër:
badge-unknown = e pakonfirmuar
badge-emergency = numër urgjence
age-stale = { $precision ->
    [day] E kontrolluam për herë të fundit më { $date }.
   *[other] E kontrolluam për herë të fundit në { $date }.
 }
age-printed = { $precision ->
    [day] Ky numër vjen nga një botim i datës { $date }. Ende nuk i kemi telefonuar.
    [unknown] Ky numër vjen nga një botim pa datë. Ende nuk i kemi telefonuar.
   *[other] Ky numër vjen nga një botim: { $date }. Ende nuk i kemi telefonuar.
 }
age-unknown = Ende nuk e kemi kontrolluar këtë numër.
by-operator = nga vetë linja
by-test-call = me telefonatë prove
by-official-page = në faqen zyrtare

## Guides
guide-audience = për moshat { $min }–{ $max } vjeç
guides-title = Udhëzues për rrugën
nothing-stored = Shëno lirisht: asgjë nuk ruhet dhe asgjë nuk dërgohet.
sources-title = Nga vjen kjo
pocket-title = Kartë për xhep
pocket-text = Shkruaji në letër, ose mësoje një përmendsh. Telefoni mund të humbasë ose të ta marrin.

## Regions and the mobile centre
regions-title = Ku je?
regions-text = Zgjidh rajonin: ndihma më e afërt del e para.
other-regions-title = Rajone të tjera
municipalities-title = Bashkitë
hotspots-title = «Hotspots»
hotspots-text = Një dokument i rendit këto vende nën fjalën «hotspots». Kjo nuk thotë asgjë të keqe për vendin, as për njerëzit e tij.
help-points-title = Ku mund të shkosh
next-stop-title = Qendra e lëvizshme vjen tek ti
next-stop-text = Datat mund të ndryshojnë: shihe përsëri këtë faqe para se të nisesh.
visits-title = Kur vjen
past-visits-title = Ka qenë këtu më
save-dates = Ruaji datat në kalendar
no-visits = Për tani nuk ka vizitë të caktuar.
example = Shembull
example-note = Këto data janë vetëm shembull: askush nuk ka caktuar vizitë. Mos u nis për shkak të tyre.

## Posters
poster-code = Kodi
poster-leads-to = Të çon te
poster-place = Vendi
poster-size = Madhësia
poster-says = Çfarë thotë
poster-sticker = Nëse mbi kod ka një ngjitëse, mos e skano: shkruaje adresën vetë.

## Organisations, projects, resources, news
contact-title = Kontakti
role = Roli
role-donor = donator
role-consortium = anëtar i konsorciumit
role-partner = partner
role-executing-agency = agjenci zbatuese
role-stakeholder = aktor kryesor
role-government = institucion shtetëror
phone = Telefon
email = Email
website = Faqja
works-in = Punon në
organisations-title = Kush punon këtu
projects-title = Projekte
project-current = në vazhdim
project-completed = i përfunduar
period = Koha
donor = Donatori
executing-agency = Zbatohet nga
partners = Partnerët
coverage = Ku
audience = Për kë
audience-youth = të rinj
audience-parents = prindër
audience-teachers = mësues
audience-media = gazetarë
audience-employment-offices = zyra të punësimit
audience-police = policë
audience-health = punonjës të shëndetësisë
year = Viti
publisher = Botuar nga
date = Data
no-date = pa datë
news-title = Lajme
feed-title = { $site }: lajme

## Pages that the site makes by itself
az-title = A–Zh
az-description = Të gjitha faqet, sipas alfabetit.
search-title = Kërko
search-description = Një fjalë, një vend ose një numër.
search-label = Çfarë kërkon?
search-found = Faqe të gjetura:
search-nothing = Nuk u gjet asgjë. Provo një fjalë tjetër, ose shih listën më poshtë.
search-without = Kërkimi ka nevojë për një skript, dhe këtu ai nuk funksionon. Lista më poshtë funksionon gjithmonë.
search-more = Faqe të tjera
# Search words by which readers ask for help: the helplines come first for them.
search-help = ndihmë, ndihmoni, ndihma, rrezik, telefono, urgjencë, polici, frikë, trembur, frikësuar, mbyllur, shpëtim, kërcënim, kërcënon, kërcënojnë, rreh, rrahin, rrahur, godet, dhunë, ndjek, ndjekin, rrëmbyer, flas, vetëm
offline-title = Ruaje në telefon
offline-description = Faqet e lehta dhe linjat e ndihmës, për kur nuk ke internet.
offline-visible = Çfarë ruan këtu mbetet në telefon derisa ta fshish vetë. Kush e merr telefonin në dorë, mund ta shohë.
offline-nothing-before = Pa e shtypur butonin nuk ruhet asgjë.
offline-save = Ruaje në këtë telefon
offline-saving = Po ruhet. Mos e mbyll faqen.
offline-saved = U ruajt në këtë telefon. Hapet edhe pa internet.
offline-failed = Nuk u ruajt: lidhja u ndërpre ose telefoni nuk ka vend. Nuk mbeti asgjë përgjysmë.
offline-delete = Fshij gjithçka nga ky telefon
offline-deleted = U fshi. Këtu nuk ka mbetur asgjë e ruajtur.
offline-delete-note = Fshirja heq çdo gjuhë që ke ruajtur. Historikun e shfletuesit e fshin veçmas.
offline-cannot = Këtu faqja nuk mund të ruhet: duhet një shfletues më i ri që lejon skripte (JavaScript), dhe adresa në internet. Versioni i lehtë hapet edhe me lidhje të dobët.
offline-name = Shënime
offline-home-screen = Nëse e vë në ekranin kryesor, ikona quhet «{ $name }».
not-found-title = Kjo faqe nuk është këtu
not-found-text = Ndoshta adresa ka një gabim, ose faqja është zhvendosur. Zgjidh gjuhën dhe nisu nga kreu.

## In the text
picture-link = Shiko figurën: { $alt } ({ $size })
table-label = Tabelë
footnote-back = Kthehu te teksti

## The foot of every page
behind = Pa reklama, pa cookie, pa numërues vizitash.

## Posters: paper
poster-gone = Kjo afishe është e vjetër. Këtu janë linjat e ndihmës që njohim sot.
poster-scan = Skanoje dhe lexo
poster-type = ose shkruaj këtë adresë:
poster-call = Telefono
poster-call-code = Ky kod telefonon vetë, pa internet.
poster-proof = Provë, jo për shtyp. Para shtypjes konfirmo: { $numbers }
poster-sheets = Të gjitha afishet
poster-is-proof = provë
poster-is-ready = gati për shtyp

## Translations
machine-notice = Kjo faqe është përkthim automatik. Hapat dhe numrat mbeten në gjuhën në të cilën u shkruan, derisa t’i kontrollojë një njeri.
stand-in-drifted = Kjo pjesë ka ndryshuar pasi u përkthye. Ja si është në { $language }:
stand-in-machine = Kjo pjesë nuk mund të jetë vetëm përkthim automatik. Ja si është në { $language }:
stand-in-untranslated = Kjo pjesë ende nuk është përkthyer. Ja si është në { $language }:

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = sipas ligjit, me ligj, ligji thotë, i paligjshëm, e paligjshme, ka të drejtë, ke të drejtë, kanë të drejtë, ka të drejtën, ke të drejtën, është krim, dënohet, përqind, për qind, statistikat, studimet tregojnë

## Names of languages that CLDR lacks or calls otherwise, as used inside a sentence
language-rom = romisht
