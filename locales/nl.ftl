# De woorden van de site in het Nederlands: kort, warm, rustig, met ‘je’.
# state: machine

## Getting around
skip-to-text = Naar de tekst
language = Taal
all-languages = Alle talen
menu = Hoofdpagina’s
home = Begin
trail = Waar je bent
toc = Op deze pagina
topics-title = Onderwerpen
region = Regio
organisation = Organisatie
feed = Nieuws via RSS
open = Openen

## Leaving
exit = Weg hier
exit-summary = ‘Weg hier’ wist je geschiedenis niet.
exit-note = ‘Weg hier’ verbergt deze pagina meteen. Je geschiedenis wordt niet gewist. Gesprekken blijven in de bellijst en kunnen op de rekening staan.
exit-keys = Op een computer: druk drie keer op Shift.
safety-summary = Deze pagina blijft in de geschiedenis.
safety-notice = Deze pagina blijft in de geschiedenis van de telefoon. Gesprekken blijven in de bellijst en kunnen op de rekening staan.

## The light version
light-version = Lichte versie
full-version = Volledige versie
pager-text = Deel { $number } van { $of }
previous-part = Vorig deel
next-part = Volgend deel

## Notices above a text
draft-notice = Aan deze tekst wordt nog geschreven.
borrowed-notice = Deze pagina is er nog niet in het Nederlands. Je leest haar in deze taal: { $language }.
switch-machine = machinevertaling
switch-borrowed = nog niet vertaald
story-note = Namen en details zijn veranderd, zodat niemand te herkennen is.
updated = Bijgewerkt
minutes-short = { $minutes } min. lezen

## Help
help-title = Praat met iemand
emergency-title = Nu in gevaar? Bel:
danger-now = In gevaar?
try-next = Neemt niemand op? Probeer een andere.
call-details = Wat gebeurt er als ik bel?
save-contact = Contact bewaren
save-contact-note = Het blijft op de telefoon tot je het wist.
share-title = Stuur het naar iemand
share-sms = Stuur per sms
share-whatsapp = Stuur met WhatsApp
share-copy = Adres kopiëren
share-copied = Gekopieerd.
share-note = Het bericht blijft op de telefoon tot je het wist.
call-log-caution = Het gesprek blijft in de bellijst en kan op de rekening staan.
works-only = Dit nummer werkt alleen vanuit: { $countries }.
works-unknown-short-code = Een kort nummer. Het is niet bekend vanuit welke landen het werkt: in het buitenland kan het bij een andere lijn uitkomen, of nergens.
answers-unknown = Het is niet bekend of hier vandaag iemand opneemt.
address-unopened = Niemand heeft dit adres voor deze site geopend. Het kan fout zijn, of intussen van iemand anders.
police-yes = Wat je zegt, kan aan de politie worden doorgegeven.
police-no = Wat je zegt, wordt niet aan de politie doorgegeven.
police-unknown = Het is niet bekend of wat je zegt aan de politie wordt doorgegeven. Vraag het voor je vertelt.
anonymous-yes = Je hoeft je naam niet te zeggen.
anonymous-no = Ze vragen je naam.
anonymous-unknown = Het is niet bekend of ze je naam vragen.
anonymous-short = zonder je naam
reveals-number = Ze zien je telefoonnummer.
reveals-account = Ze zien de naam en foto van je account.
reveals-address = Ze zien je e-mailadres, en het bericht blijft in je mailbox staan.

## What a channel's button says before the number or address
verb-voice = Bel
verb-sms = Sms naar
verb-whatsapp = Schrijf op WhatsApp
verb-web = Open
verb-chat = Open de chat
verb-email = Schrijf naar

## Facts of a helpline, as short phrases
cost-free = gratis
cost-standard = voor je gewone tarief
cost-premium = voor een hoger tarief
hours-always = dag en nacht
hours-unknown = tijden niet bekend
hours-all-day = de hele dag
hours-closed = gesloten
hours-from = vanaf { $time }
hours-public-holidays = feestdagen
hours-school-holidays = schoolvakanties
opens-hours-on = { $days }: { $hours }
ages-up-to = tot { $max } jaar
ages-from = vanaf { $min } jaar
ages-between = { $min } tot { $max } jaar
status-active = werkt
status-paused = nu even niet
status-closed = gesloten
facts-title = Wat bekend is
facts-unknown = Nog niet bekend: { $facts }.
fact-status = Stand
fact-hours = Tijden
fact-languages = Talen
fact-ages = Leeftijden
fact-cost = Kosten
fact-anonymous = Zonder je naam
fact-interpretation = Tolken
fact-police = Aan de politie verteld
fact-regions = Waar het helpt
fact-assured = Laatst bevestigd
fact-works-from = Werkt vanuit
yes = ja
no = nee
unknown = niet bekend
everywhere = het hele land

## How fresh a number is
badge-confirmed = { $precision ->
    [day] bevestigd op { $date }
   *[other] bevestigd in { $date }
 }
badge-printed = { $precision ->
    [day] gedrukt op { $date }, niet bevestigd
    [unknown] van drukwerk zonder datum; niet bevestigd
   *[other] gedrukt in { $date }, niet bevestigd
 }
badge-stale = { $precision ->
    [day] laatst bevestigd op { $date }
   *[other] laatst bevestigd in { $date }
 }
withheld = Dit nummer wordt niet meer getoond: we konden het niet controleren (laatste controle: { $date }).
withheld-instead = De volgende hulplijn:
badge-unknown = niet bevestigd
badge-emergency = noodnummer
age-stale = { $precision ->
   *[other] We hebben dit nummer het laatst nagekeken: { $date }.
 }
age-printed = { $precision ->
    [unknown] Dit nummer komt van drukwerk zonder datum. We hebben nog niet gebeld.
   *[other] Dit nummer komt van drukwerk ({ $date }). We hebben nog niet gebeld.
 }
age-unknown = We hebben dit nummer nog niet nagekeken.
by-operator = door de lijn zelf
by-test-call = met een proefgesprek
by-official-page = op de officiële pagina

## Guides
guide-audience = voor { $min } tot { $max } jaar
guides-title = Tips voor onderweg
nothing-stored = Vink gerust aan: niets wordt bewaard en niets wordt verstuurd.
sources-title = Waar dit vandaan komt
pocket-title = Een kaartje voor in je zak
pocket-text = Schrijf de nummers op papier, of leer er een uit je hoofd. Een telefoon kun je kwijtraken, of iemand pakt hem af.

## Regions and the mobile centre
regions-title = Waar ben je?
regions-text = Kies je regio: de dichtstbijzijnde hulp staat bovenaan.
other-regions-title = Andere regio’s
municipalities-title = Gemeenten
hotspots-title = ‘Brandpunten’
hotspots-text = Een document noemt deze plaatsen ‘brandpunten’. Dat zegt niets slechts over een plaats of de mensen daar.
help-points-title = Waar je heen kunt
next-stop-title = Het mobiele centrum komt naar je toe
next-stop-text = Data kunnen veranderen: kijk hier nog eens voor je gaat.
visits-title = Wanneer het komt
past-visits-title = Het was hier op
save-dates = Data in je agenda zetten
no-visits = Er is nu geen bezoek gepland.
example = Voorbeeld
example-note = Deze data zijn alleen een voorbeeld: niemand heeft een bezoek gepland. Ga er niet voor op pad.

## Posters
poster-code = Code
poster-leads-to = Leidt naar
poster-place = Plek
poster-size = Formaat
poster-says = Wat erop staat
poster-sticker = Zit er een sticker over de code, scan hem dan niet: typ het adres zelf.

## Organisations, projects, resources, news
contact-title = Contact
role = Rol
role-donor = donateur
role-consortium = lid van het consortium
role-partner = partner
role-executing-agency = uitvoerder
role-stakeholder = belangrijke betrokkene
role-government = overheidsinstelling
phone = Telefoon
email = E-mail
website = Website
works-in = Werkt in
organisations-title = Wie hier werkt
projects-title = Projecten
project-current = loopt
project-completed = afgerond
period = Wanneer
donor = Donateur
executing-agency = Uitgevoerd door
partners = Partners
coverage = Waar
audience = Voor wie
audience-youth = jongeren
audience-parents = ouders
audience-teachers = leraren
audience-media = journalisten
audience-employment-offices = arbeidsbureaus
audience-police = politieagenten
audience-health = zorgverleners
year = Jaar
publisher = Uitgegeven door
date = Datum
no-date = zonder datum
news-title = Nieuws
feed-title = { $site }: nieuws

## Pages that the site makes by itself
az-title = A–Z
az-description = Alle pagina’s op alfabet.
search-title = Zoeken
search-description = Een woord, een plaats of een nummer.
search-label = Wat zoek je?
search-found = Gevonden pagina’s:
search-nothing = Niets gevonden. Probeer een ander woord, of kijk in de lijst hieronder.
search-without = Zoeken heeft een script nodig en dat draait hier niet. De lijst hieronder werkt altijd.
search-more = Meer pagina’s
# Search words by which readers ask for help: the helplines come first for them.
search-help = hulp, help, gevaar, bellen, noodgeval, politie, bang, angst, opgesloten, bedreigt, bedreigd, slaat, geweld, achtervolgt, praten
offline-title = Op de telefoon bewaren
offline-description = De lichte pagina’s en de hulplijnen, voor als je geen internet hebt.
offline-visible = Wat je hier bewaart, blijft op de telefoon tot je het wist. Wie de telefoon pakt, kan het zien.
offline-nothing-before = Er wordt niets bewaard zolang je niet op de knop drukt.
offline-save = Bewaren op deze telefoon
offline-saving = Bezig met bewaren. Sluit deze pagina niet.
offline-saved = Bewaard op deze telefoon. Het opent ook zonder internet.
offline-failed = Niet bewaard: de verbinding viel weg, of de telefoon is vol. Er is niets half blijven staan.
offline-delete = Alles van deze telefoon wissen
offline-deleted = Gewist. Hier staat niets meer bewaard.
offline-delete-note = Elke taal die je hebt bewaard, wordt gewist. De geschiedenis van de browser wis je apart.
offline-cannot = Hier kunnen de pagina’s niet worden bewaard: daarvoor is een nieuwere browser nodig die scripts (JavaScript) mag draaien, en het adres op internet. De lichte versie opent ook bij een zwakke verbinding.
offline-name = Notities
offline-home-screen = Als je het op je startscherm zet, heet het icoon ‘{ $name }’.
not-found-title = Deze pagina is hier niet
not-found-text = Misschien zit er een fout in het adres, of is de pagina verhuisd. Kies je taal en begin vooraan.

## In the text
picture-link = Bekijk de afbeelding: { $alt } ({ $size })
table-label = Tabel
footnote-back = Terug naar de tekst

## The foot of every page
behind = Geen reclame, geen cookies, geen bezoekersteller.

## Posters: paper
poster-gone = Deze poster is oud. Dit zijn de hulplijnen die we nu kennen.
poster-scan = Scan en lees
poster-type = of typ dit adres:
poster-call = Bel
poster-call-code = Deze code belt vanzelf, zonder internet.
poster-proof = Proef, niet om te drukken. Bevestig eerst: { $numbers }
poster-sheets = Alle posters
poster-is-proof = proef
poster-is-ready = klaar om te drukken

## Translations
machine-notice = Een machine heeft deze pagina vertaald. Stappen en nummers blijven in de taal waarin ze geschreven zijn, tot een mens ze heeft nagekeken.
stand-in-drifted = Dit stuk is veranderd na de vertaling. Hier staat het in deze taal: { $language }.
stand-in-machine = Een machine mag dit stuk niet alleen vertalen. Hier staat het in deze taal: { $language }.
stand-in-untranslated = Dit stuk is nog niet vertaald. Hier staat het in deze taal: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = volgens de wet, bij wet, de wet zegt, illegaal, verboden, heeft recht op, hebt recht op, hebben recht op, is strafbaar, is een misdrijf, procent, statistieken, onderzoek laat zien
