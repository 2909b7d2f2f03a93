# Die Wörter der Oberfläche auf Deutsch: kurz, warm, ruhig, mit „du“.
# state: machine

## Getting around
skip-to-text = Zum Text springen
language = Sprache
all-languages = Alle Sprachen
menu = Hauptseiten
home = Start
trail = Wo du bist
toc = Auf dieser Seite
topics-title = Themen
region = Region
organisation = Organisation
feed = Neues als RSS
open = Öffnen

## Leaving
exit = Weg hier
exit-summary = „Weg hier“ löscht den Verlauf nicht.
exit-note = „Weg hier“ versteckt diese Seite sofort. Den Verlauf löscht es nicht. Anrufe bleiben in der Anrufliste und können auf der Rechnung stehen.
exit-keys = Am Computer: dreimal die Umschalttaste drücken.
safety-summary = Diese Seite bleibt im Verlauf.
safety-notice = Diese Seite bleibt im Verlauf des Telefons. Anrufe bleiben in der Anrufliste und können auf der Rechnung stehen.

## The light version
light-version = Leichte Version
full-version = Volle Version
pager-text = Teil { $number } von { $of }
previous-part = Voriger Teil
next-part = Nächster Teil

## Notices above a text
draft-notice = An diesem Text wird noch geschrieben.
borrowed-notice = Diese Seite gibt es noch nicht auf Deutsch. Du liest sie in dieser Sprache: { $language }.
switch-machine = maschinell übersetzt
switch-borrowed = noch nicht übersetzt
story-note = Namen und Einzelheiten sind geändert, damit niemand erkannt wird.
updated = Aktualisiert
minutes-short = { $minutes } Min. Lesezeit

## Help
help-title = Sprich mit jemandem
emergency-title = Gerade in Gefahr? Ruf an:
danger-now = In Gefahr?
try-next = Wenn niemand abnimmt, versuch eine andere.
call-details = Was passiert, wenn ich anrufe?
save-contact = Kontakt speichern
save-contact-note = Er bleibt auf dem Telefon, bis du ihn löschst.
share-title = Schick es jemandem
share-sms = Per SMS schicken
share-whatsapp = Per WhatsApp schicken
share-copy = Adresse kopieren
share-copied = Kopiert.
share-note = Die Nachricht bleibt auf dem Telefon, bis du sie löschst.
call-log-caution = Der Anruf bleibt in der Anrufliste und kann auf der Rechnung stehen.
works-only = Diese Nummer geht nur von hier: { $countries }.
works-unknown-short-code = Eine kurze Nummer. Aus welchen Ländern sie geht, ist nicht bekannt: Im Ausland erreichst du damit vielleicht eine andere Stelle oder niemanden.
answers-unknown = Es ist nicht bekannt, ob hier heute jemand abnimmt.
address-unopened = Niemand hat diese Adresse für diese Seite geöffnet. Sie kann falsch sein oder inzwischen jemand anderem gehören.
police-yes = Was du sagst, kann an die Polizei weitergegeben werden.
police-no = Was du sagst, wird nicht an die Polizei weitergegeben.
police-unknown = Es ist nicht bekannt, ob das, was du sagst, an die Polizei geht. Frag, bevor du erzählst.
anonymous-yes = Du musst deinen Namen nicht sagen.
anonymous-no = Sie fragen nach deinem Namen.
anonymous-unknown = Es ist nicht bekannt, ob sie nach deinem Namen fragen.
anonymous-short = ohne Namen
reveals-number = Sie sehen deine Telefonnummer.
reveals-account = Sie sehen Name und Bild deines Kontos.
reveals-address = Sie sehen deine E-Mail-Adresse, und die Nachricht bleibt in deinem Postfach.

## What a channel's button says before the number or address
verb-voice = Anrufen:
verb-sms = SMS an
verb-whatsapp = WhatsApp an
verb-web = Öffnen:
verb-chat = Chat öffnen
verb-email = Schreib an

## Facts of a helpline, as short phrases
cost-free = kostenlos
cost-standard = zu deinem normalen Tarif
cost-premium = teurer als normal
hours-always = Tag und Nacht
hours-unknown = Zeiten nicht bekannt
hours-all-day = den ganzen Tag
hours-closed = geschlossen
hours-from = ab { $time }
hours-public-holidays = Feiertage
hours-school-holidays = Schulferien
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] bis { $max } Jahr
   *[other] bis { $max } Jahre
 }
ages-from = { $min ->
    [one] ab { $min } Jahr
   *[other] ab { $min } Jahren
 }
ages-between = { $min } bis { $max } Jahre
status-active = in Betrieb
status-paused = macht gerade Pause
status-closed = geschlossen
facts-title = Was wir wissen
facts-unknown = Noch nicht bekannt: { $facts }.
fact-status = Stand
fact-hours = Zeiten
fact-languages = Sprachen
fact-ages = Alter
fact-cost = Kosten
fact-anonymous = Ohne deinen Namen
fact-interpretation = Dolmetscher
fact-police = Geht an die Polizei
fact-regions = Wo sie hilft
fact-assured = Zuletzt bestätigt
fact-works-from = Geht von
yes = ja
no = nein
unknown = nicht bekannt
everywhere = das ganze Land

## How fresh a number is
badge-confirmed = { $precision ->
    [day] bestätigt am { $date }
   *[other] bestätigt: { $date }
 }
badge-printed = { $precision ->
    [day] gedruckt am { $date }, nicht bestätigt
    [unknown] aus einem Druck ohne Datum; nicht bestätigt
   *[other] gedruckt: { $date }, nicht bestätigt
 }
badge-stale = { $precision ->
    [day] zuletzt bestätigt am { $date }
   *[other] zuletzt bestätigt: { $date }
 }
withheld = Diese Nummer wird nicht mehr gezeigt: Sie konnte nicht geprüft werden (letzte Prüfung: { $date }).
withheld-instead = Die nächste Hilfe:
badge-unknown = nicht bestätigt
badge-emergency = Notruf
age-stale = { $precision ->
   *[other] Wir haben diese Nummer zuletzt geprüft: { $date }.
 }
age-printed = { $precision ->
    [unknown] Die Nummer ist aus einem gedruckten Blatt ohne Datum. Wir haben dort noch nicht angerufen.
   *[other] Die Nummer ist aus einem gedruckten Blatt ({ $date }). Wir haben dort noch nicht angerufen.
 }
age-unknown = Wir haben diese Nummer noch nicht geprüft.
by-operator = von der Stelle selbst
by-test-call = durch einen Testanruf
by-official-page = auf der offiziellen Seite

## Guides
guide-audience = für { $min } bis { $max } Jahre
guides-title = Ratgeber für unterwegs
nothing-stored = Hak ruhig ab: Nichts wird gespeichert und nichts wird gesendet.
sources-title = Woher das kommt
pocket-title = Ein Zettel für die Tasche
pocket-text = Schreib die Nummern auf Papier oder lern eine auswendig. Ein Telefon kann verloren gehen oder weggenommen werden.

## Regions and the mobile centre
regions-title = Wo bist du?
regions-text = Wähl deine Region: Die nächste Hilfe kommt zuerst.
other-regions-title = Andere Regionen
municipalities-title = Gemeinden
hotspots-title = „Brennpunkte“
hotspots-text = Ein Dokument nennt diese Orte „Brennpunkte“. Das sagt nichts Schlechtes über einen Ort oder die Menschen dort.
help-points-title = Wohin du gehen kannst
next-stop-title = Das mobile Zentrum kommt zu dir
next-stop-text = Termine können sich ändern: Schau noch einmal hier nach, bevor du losgehst.
visits-title = Wann es kommt
past-visits-title = Es war hier am
save-dates = Termine im Kalender speichern
no-visits = Im Moment ist kein Besuch geplant.
example = Beispiel
example-note = Diese Termine sind nur ein Beispiel: Niemand hat einen Besuch geplant. Geh nicht ihretwegen los.

## Posters
poster-code = Code
poster-leads-to = Führt zu
poster-place = Ort
poster-size = Größe
poster-says = Was darauf steht
poster-sticker = Klebt etwas über dem Code, dann scann ihn nicht: Tipp die Adresse selbst ein.

## Organisations, projects, resources, news
contact-title = Kontakt
role = Rolle
role-donor = Geldgeber
role-consortium = Mitglied des Konsortiums
role-partner = Partner
role-executing-agency = ausführende Stelle
role-stakeholder = wichtig Beteiligte
role-government = öffentliche Einrichtung
phone = Telefon
email = E-Mail
website = Website
works-in = Arbeitet in
organisations-title = Wer hier arbeitet
projects-title = Projekte
project-current = läuft
project-completed = abgeschlossen
period = Wann
donor = Geldgeber
executing-agency = Umsetzung
partners = Partner
coverage = Wo
audience = Für wen
audience-youth = junge Leute
audience-parents = Eltern
audience-teachers = Lehrkräfte
audience-media = Presse
audience-employment-offices = Arbeitsämter
audience-police = Polizei
audience-health = Menschen in Gesundheitsberufen
year = Jahr
publisher = Herausgeber
date = Datum
no-date = ohne Datum
news-title = Neues
feed-title = { $site }: Neues

## Pages that the site makes by itself
az-title = A–Z
az-description = Alle Seiten nach dem Alphabet.
search-title = Suche
search-description = Ein Wort, ein Ort oder eine Nummer.
search-label = Was suchst du?
search-found = Gefundene Seiten:
search-nothing = Nichts gefunden. Versuch ein anderes Wort oder schau in die Liste unten.
search-without = Die Suche braucht ein Skript, und das läuft hier nicht. Die Liste unten geht immer.
search-more = Mehr Seiten
# Search words by which readers ask for help: the helplines come first for them.
search-help = Hilfe, helft, Gefahr, anrufen, Notruf, Polizei, Angst, eingesperrt, bedroht, bedrohen, schlägt, geschlagen, Gewalt, verfolgt, reden
offline-title = Auf dem Telefon speichern
offline-description = Die leichten Seiten und die Hilfsnummern, falls du kein Internet hast.
offline-visible = Was du hier speicherst, bleibt auf dem Telefon, bis du es löschst. Wer das Telefon in die Hand nimmt, kann es sehen.
offline-nothing-before = Nichts wird gespeichert, solange du nicht auf den Knopf drückst.
offline-save = Auf diesem Telefon speichern
offline-saving = Wird gespeichert. Lass diese Seite offen.
offline-saved = Auf diesem Telefon gespeichert. Es öffnet sich auch ohne Internet.
offline-failed = Nicht gespeichert: Die Verbindung ist abgebrochen, oder auf dem Telefon ist kein Platz. Es ist nichts halb Fertiges übrig.
offline-delete = Alles von diesem Telefon löschen
offline-deleted = Gelöscht. Hier ist nichts mehr gespeichert.
offline-delete-note = Gelöscht wird jede Sprache, die du gespeichert hast. Den Verlauf des Browsers löschst du extra.
offline-cannot = Hier lassen sich die Seiten nicht speichern: Dafür braucht es einen neueren Browser, der Skripte (JavaScript) ausführen darf, und die Adresse im Internet. Die leichte Version öffnet sich auch bei schwacher Verbindung.
offline-name = Notizen
offline-home-screen = Legst du es auf den Startbildschirm, heißt das Symbol „{ $name }“.
not-found-title = Diese Seite gibt es hier nicht
not-found-text = Vielleicht hat die Adresse einen Fehler, oder die Seite ist umgezogen. Wähl deine Sprache und fang vorne an.

## In the text
picture-link = Bild ansehen: { $alt } ({ $size })
table-label = Tabelle
footnote-back = Zurück zum Text

## The foot of every page
behind = Keine Werbung, keine Cookies, keine Besuchszähler.

## Posters: paper
poster-gone = Dieses Plakat ist alt. Hier sind die Hilfsnummern, die wir heute kennen.
poster-scan = Scannen und lesen
poster-type = oder tipp diese Adresse ein:
poster-call = Ruf an:
poster-call-code = Dieser Code ruft von selbst an, ohne Internet.
poster-proof = Probe, nicht zum Drucken. Bitte zuerst bestätigen: { $numbers }
poster-sheets = Alle Plakate
poster-is-proof = Probe
poster-is-ready = druckfertig

## Translations
machine-notice = Diese Seite hat eine Maschine übersetzt. Schritte und Nummern bleiben in der Sprache, in der sie geschrieben wurden, bis ein Mensch sie geprüft hat.
stand-in-drifted = Dieses Stück wurde nach der Übersetzung geändert. Hier steht es in dieser Sprache: { $language }.
stand-in-machine = Dieses Stück soll keine Maschine allein übersetzen. Hier steht es in dieser Sprache: { $language }.
stand-in-untranslated = Dieses Stück ist noch nicht übersetzt. Hier steht es in dieser Sprache: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = laut Gesetz, nach dem Gesetz, das Gesetz sagt, verboten, illegal, hat das Recht, hast das Recht, haben das Recht, ist strafbar, ist eine Straftat, Prozent, Statistik, Studien zeigen
