# Webbplatsens ord på svenska: korta, varma, lugna, med ”du”.
# state: machine

## Getting around
skip-to-text = Gå till texten
language = Språk
all-languages = Alla språk
menu = Huvudsidor
home = Start
trail = Var du är
toc = På den här sidan
topics-title = Ämnen
region = Region
organisation = Organisation
feed = Nyheter via RSS
open = Öppna

## Leaving
exit = Härifrån
exit-summary = ”Härifrån” raderar inte historiken.
exit-note = ”Härifrån” gömmer sidan direkt. Historiken raderas inte. Samtal finns kvar i samtalslistan och kan synas på räkningen.
exit-keys = På en dator: tryck tre gånger på Skift.
safety-summary = Sidan finns kvar i historiken.
safety-notice = Sidan finns kvar i telefonens historik. Samtal finns kvar i samtalslistan och kan synas på räkningen.

## The light version
light-version = Lätt version
full-version = Hela versionen
pager-text = Del { $number } av { $of }
previous-part = Föregående del
next-part = Nästa del

## Notices above a text
draft-notice = Den här texten håller på att skrivas.
borrowed-notice = Den här sidan finns inte på svenska än. Du läser den på det här språket: { $language }.
switch-machine = maskinöversättning
switch-borrowed = inte översatt än
story-note = Namn och detaljer är ändrade så att ingen kan kännas igen.
updated = Uppdaterad
minutes-short = { $minutes } min läsning

## Help
help-title = Prata med någon
emergency-title = I fara nu? Ring:
danger-now = I fara?
try-next = Om ingen svarar, prova en annan.
call-details = Vad händer när jag ringer?
save-contact = Spara kontakten
save-contact-note = Den ligger kvar i telefonen tills du raderar den.
share-title = Skicka till någon
share-sms = Skicka med sms
share-whatsapp = Skicka med WhatsApp
share-copy = Kopiera adressen
share-copied = Kopierad.
share-note = Meddelandet ligger kvar i telefonen tills du raderar det.
call-log-caution = Samtalet finns kvar i samtalslistan och kan synas på räkningen.
works-only = Numret fungerar bara från: { $countries }.
works-unknown-short-code = Ett kort nummer. Det är inte känt från vilka länder det fungerar: utomlands kan det gå till en annan linje, eller ingenstans.
answers-unknown = Det är inte känt om någon svarar på den här linjen i dag.
address-unopened = Ingen har öppnat den här adressen för den här webbplatsen. Den kan vara fel, eller tillhöra någon annan nu.
police-yes = Det du säger kan föras vidare till polisen.
police-no = Det du säger förs inte vidare till polisen.
police-unknown = Det är inte känt om det du säger förs vidare till polisen. Fråga innan du berättar.
anonymous-yes = Du behöver inte säga vad du heter.
anonymous-no = De frågar vad du heter.
anonymous-unknown = Det är inte känt om de frågar vad du heter.
anonymous-short = utan namn
reveals-number = De ser ditt telefonnummer.
reveals-account = De ser namnet och bilden på ditt konto.
reveals-address = De ser din e-postadress, och meddelandet ligger kvar i din brevlåda.

## What a channel's button says before the number or address
verb-voice = Ring
verb-sms = Skicka sms till
verb-whatsapp = Skriv på WhatsApp
verb-web = Öppna
verb-chat = Öppna chatten
verb-email = Skriv till

## Facts of a helpline, as short phrases
cost-free = gratis
cost-standard = till din vanliga taxa
cost-premium = till högre taxa
hours-always = dygnet runt
hours-unknown = okända tider
hours-all-day = hela dagen
hours-closed = stängt
hours-from = från { $time }
hours-public-holidays = helgdagar
hours-school-holidays = skollov
opens-hours-on = { $days }: { $hours }
ages-up-to = upp till { $max } år
ages-from = från { $min } år
ages-between = { $min } till { $max } år
status-active = i gång
status-paused = pausad just nu
status-closed = stängd
facts-title = Det som är känt
facts-unknown = Vi vet inte än: { $facts }.
fact-status = Läge
fact-hours = Tider
fact-languages = Språk
fact-ages = Åldrar
fact-cost = Kostnad
fact-anonymous = Utan ditt namn
fact-interpretation = Tolkar
fact-police = Berättas för polisen
fact-regions = Var den hjälper
fact-assured = Senast bekräftat
fact-works-from = Fungerar från
yes = ja
no = nej
unknown = inte känt
everywhere = hela landet

## How fresh a number is
badge-confirmed = { $precision ->
    [day] bekräftat { $date }
   *[other] bekräftat i { $date }
 }
badge-printed = { $precision ->
    [day] tryckt { $date }, inte bekräftat
    [unknown] från tryck utan datum; inte bekräftat
   *[other] tryckt i { $date }, inte bekräftat
 }
badge-stale = { $precision ->
    [day] senast bekräftat { $date }
   *[other] senast bekräftat i { $date }
 }
withheld = Numret visas inte längre: det har inte gått att kontrollera (senaste kontroll: { $date }).
withheld-instead = Nästa hjälplinje:
badge-unknown = inte bekräftat
badge-emergency = nödnummer
age-stale = { $precision ->
   *[other] Vi kollade numret senast: { $date }.
 }
age-printed = { $precision ->
    [unknown] Numret kommer från ett tryckt blad utan datum. Vi har inte ringt än.
   *[other] Numret kommer från ett tryckt blad ({ $date }). Vi har inte ringt än.
 }
age-unknown = Vi har inte kollat numret än.
by-operator = av linjen själv
by-test-call = med ett provsamtal
by-official-page = på den officiella sidan

## Guides
guide-audience = för åldern { $min } till { $max } år
guides-title = Råd för resan
nothing-stored = Kryssa i lugn och ro: inget sparas och inget skickas.
sources-title = Varifrån det här kommer
pocket-title = Ett kort till fickan
pocket-text = Skriv numren på papper, eller lär dig ett utantill. En telefon kan tappas bort, eller tas ifrån dig.

## Regions and the mobile centre
regions-title = Var är du?
regions-text = Välj din region: den närmaste hjälpen kommer först.
other-regions-title = Andra regioner
municipalities-title = Kommuner
hotspots-title = ”Heta platser”
hotspots-text = Ett dokument räknar de här platserna till ”heta platser”. Det säger inget dåligt om en plats eller människorna där.
help-points-title = Dit du kan gå
next-stop-title = Det mobila centret kommer till dig
next-stop-text = Datum kan ändras: titta här igen innan du ger dig av.
visits-title = När det kommer
past-visits-title = Det var här
save-dates = Spara datumen i kalendern
no-visits = Inget besök är planerat just nu.
example = Exempel
example-note = De här datumen är bara ett exempel: ingen har planerat ett besök. Ge dig inte av för deras skull.

## Posters
poster-code = Kod
poster-leads-to = Leder till
poster-place = Plats
poster-size = Storlek
poster-says = Vad som står
poster-sticker = Om ett klistermärke täcker koden, skanna den inte: skriv adressen själv.

## Organisations, projects, resources, news
contact-title = Kontakt
role = Roll
role-donor = givare
role-consortium = medlem i konsortiet
role-partner = partner
role-executing-agency = genomförare
role-stakeholder = viktig aktör
role-government = myndighet
phone = Telefon
email = E-post
website = Webbplats
works-in = Arbetar i
organisations-title = Vilka som arbetar här
projects-title = Projekt
project-current = pågår
project-completed = avslutat
period = När
donor = Givare
executing-agency = Genomförs av
partners = Partner
coverage = Var
audience = För vem
audience-youth = unga
audience-parents = föräldrar
audience-teachers = lärare
audience-media = journalister
audience-employment-offices = arbetsförmedlingar
audience-police = poliser
audience-health = vårdpersonal
year = År
publisher = Utgivare
date = Datum
no-date = utan datum
news-title = Nyheter
feed-title = { $site }: nyheter

## Pages that the site makes by itself
az-title = A–Ö
az-description = Alla sidor i alfabetisk ordning.
search-title = Sök
search-description = Ett ord, en plats eller ett nummer.
search-label = Vad letar du efter?
search-found = Hittade sidor:
search-nothing = Inget hittades. Prova ett annat ord, eller titta i listan nedan.
search-without = Sökningen behöver ett skript, och det körs inte här. Listan nedan fungerar alltid.
search-more = Fler sidor
# Search words by which readers ask for help: the helplines come first for them.
search-help = hjälp, hjälpa, fara, ring, nödläge, polis, rädd, rädsla, inlåst, hotar, hotad, slår, våld, förföljer, prata
offline-title = Spara i telefonen
offline-description = De lätta sidorna och hjälplinjerna, för när du inte har internet.
offline-visible = Det du sparar här ligger kvar i telefonen tills du raderar det. Den som tar upp telefonen kan se det.
offline-nothing-before = Inget sparas om du inte trycker på knappen.
offline-save = Spara i den här telefonen
offline-saving = Sparar. Stäng inte sidan.
offline-saved = Sparat i den här telefonen. Det öppnas utan internet också.
offline-failed = Inte sparat: uppkopplingen bröts, eller så är telefonen full. Inget ligger kvar halvfärdigt.
offline-delete = Radera allt från den här telefonen
offline-deleted = Raderat. Inget sparat finns kvar här.
offline-delete-note = Alla språk du sparat raderas. Webbläsarens historik raderar du för sig.
offline-cannot = Här går det inte att spara sidorna: det behövs en nyare webbläsare som får köra skript (JavaScript), och adressen på internet. Den lätta versionen öppnas också med svag uppkoppling.
offline-name = Anteckningar
offline-home-screen = Om du lägger den på hemskärmen heter ikonen ”{ $name }”.
not-found-title = Den här sidan finns inte här
not-found-text = Det kan vara fel i adressen, eller så har sidan flyttat. Välj ditt språk och börja från start.

## In the text
picture-link = Se bilden: { $alt } ({ $size })
table-label = Tabell
footnote-back = Tillbaka till texten

## The foot of every page
behind = Ingen reklam, inga kakor, inga besöksräknare.

## Posters: paper
poster-gone = Den här affischen är gammal. Här är hjälplinjerna som vi känner till i dag.
poster-scan = Skanna och läs
poster-type = eller skriv den här adressen:
poster-call = Ring
poster-call-code = Koden ringer av sig själv, utan internet.
poster-proof = Provtryck, inte för tryck. Bekräfta först: { $numbers }
poster-sheets = Alla affischer
poster-is-proof = provtryck
poster-is-ready = klar för tryck

## Translations
machine-notice = En maskin har översatt den här sidan. Steg och nummer står kvar på det språk de skrevs på tills en människa har kontrollerat dem.
stand-in-drifted = Den här biten ändrades efter översättningen. Här står den på det här språket: { $language }.
stand-in-machine = En maskin får inte ensam översätta den här biten. Här står den på det här språket: { $language }.
stand-in-untranslated = Den här biten är inte översatt än. Här står den på det här språket: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = enligt lag, enligt lagen, lagen säger, olagligt, olaglig, har rätt till, har rätt att, är ett brott, är straffbart, procent, statistik, forskning visar
