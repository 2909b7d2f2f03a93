# Le parole dell’interfaccia in italiano: brevi, calme, con il «tu».
# state: machine

## Getting around
skip-to-text = Vai al testo
language = Lingua
all-languages = Tutte le lingue
menu = Pagine principali
home = Inizio
trail = Dove sei
toc = In questa pagina
topics-title = Temi
region = Regione
organisation = Organizzazione
feed = Notizie via RSS
open = Apri

## Leaving
exit = Esci subito
exit-summary = «Esci subito» non cancella la cronologia.
exit-note = «Esci subito» nasconde questa pagina all’istante. Non cancella la cronologia. Le chiamate restano nell’elenco delle chiamate e possono comparire in bolletta.
exit-keys = Al computer: premi tre volte il tasto Maiusc.
safety-summary = Questa pagina resta nella cronologia.
safety-notice = Questa pagina resta nella cronologia del telefono. Le chiamate restano nell’elenco delle chiamate e possono comparire in bolletta.

## The light version
light-version = Versione leggera
full-version = Versione completa
pager-text = Parte { $number } di { $of }
previous-part = Parte precedente
next-part = Parte successiva

## Notices above a text
draft-notice = Questo testo è ancora in lavorazione.
borrowed-notice = Questa pagina non c’è ancora in italiano. La leggi in questa lingua: { $language }.
switch-machine = tradotto da una macchina
switch-borrowed = non ancora tradotto
story-note = Nomi e dettagli sono cambiati, perché nessuno sia riconosciuto.
updated = Aggiornato
minutes-short = { $minutes } min di lettura

## Help
help-title = Parla con qualcuno
emergency-title = In pericolo adesso? Chiama:
danger-now = In pericolo?
try-next = Se nessuno risponde, prova un altro numero.
call-details = Che cosa succede quando chiamo?
save-contact = Salva il contatto
save-contact-note = Resta sul telefono finché non lo cancelli.
share-title = Mandalo a qualcuno
share-sms = Manda un SMS
share-whatsapp = Manda con WhatsApp
share-copy = Copia l’indirizzo
share-copied = Copiato.
share-note = Il messaggio resta sul telefono finché non lo cancelli.
call-log-caution = La chiamata resta nell’elenco delle chiamate e può comparire in bolletta.
works-only = Questo numero funziona solo da qui: { $countries }.
works-unknown-short-code = Un numero breve. Non si sa da quali paesi funziona: all’estero può raggiungere un’altra linea, o nessuno.
answers-unknown = Non si sa se oggi a questa linea qualcuno risponde.
address-unopened = Nessuno ha aperto questo indirizzo per questo sito. Può essere sbagliato, o essere ormai di altri.
police-yes = Quello che dici può essere riferito alla polizia.
police-no = Quello che dici non viene riferito alla polizia.
police-unknown = Non si sa se quello che dici viene riferito alla polizia. Chiedi prima di raccontare.
anonymous-yes = Non devi dire il tuo nome.
anonymous-no = Ti chiedono il nome.
anonymous-unknown = Non si sa se ti chiedono il nome.
anonymous-short = senza dire il nome
reveals-number = Vedono il tuo numero di telefono.
reveals-account = Vedono il nome e la foto del tuo account.
reveals-address = Vedono il tuo indirizzo e-mail, e il messaggio resta nella tua casella.

## What a channel's button says before the number or address
verb-voice = Chiama
verb-sms = Manda un SMS a
verb-whatsapp = Scrivi su WhatsApp
verb-web = Apri
verb-chat = Apri la chat
verb-email = Scrivi a

## Facts of a helpline, as short phrases
cost-free = gratis
cost-standard = alla tua tariffa normale
cost-premium = a tariffa più alta
hours-always = giorno e notte
hours-unknown = orari non noti
hours-all-day = tutto il giorno
hours-closed = chiuso
hours-from = dalle { $time }
hours-public-holidays = giorni festivi
hours-school-holidays = vacanze scolastiche
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] fino a { $max } anno
    [many] fino a { $max } anni
   *[other] fino a { $max } anni
 }
ages-from = { $min ->
    [one] da { $min } anno
    [many] da { $min } anni
   *[other] da { $min } anni
 }
ages-between = da { $min } a { $max } anni
status-active = attiva
status-paused = sospesa per ora
status-closed = chiusa
facts-title = Quello che si sa
facts-unknown = Non sappiamo ancora: { $facts }.
fact-status = Stato
fact-hours = Orari
fact-languages = Lingue
fact-ages = Età
fact-cost = Costo
fact-anonymous = Senza il tuo nome
fact-interpretation = Interpreti
fact-police = Riferito alla polizia
fact-regions = Dove aiuta
fact-assured = Ultima conferma
fact-works-from = Funziona da
yes = sì
no = no
unknown = non si sa
everywhere = tutto il paese

## How fresh a number is
badge-confirmed = { $precision ->
    [day] confermato il { $date }
   *[other] confermato: { $date }
 }
badge-printed = { $precision ->
    [day] stampato il { $date }, non confermato
    [unknown] da uno stampato senza data; non confermato
   *[other] stampato: { $date }, non confermato
 }
badge-stale = { $precision ->
    [day] ultima conferma il { $date }
   *[other] ultima conferma: { $date }
 }
withheld = Questo numero non viene più mostrato: non è stato possibile controllarlo (ultimo controllo: { $date }).
withheld-instead = La linea successiva:
badge-unknown = non confermato
badge-emergency = numero di emergenza
age-stale = { $precision ->
   *[other] Abbiamo controllato questo numero l’ultima volta: { $date }.
 }
age-printed = { $precision ->
    [unknown] Il numero viene da uno stampato senza data. Non abbiamo ancora chiamato.
   *[other] Il numero viene da uno stampato ({ $date }). Non abbiamo ancora chiamato.
 }
age-unknown = Non abbiamo ancora controllato questo numero.
by-operator = dalla linea stessa
by-test-call = con una chiamata di prova
by-official-page = sulla pagina ufficiale

## Guides
guide-audience = dai { $min } ai { $max } anni
guides-title = Guide per la strada
nothing-stored = Segna pure: niente viene salvato e niente viene inviato.
sources-title = Da dove viene questo
pocket-title = Un foglietto per la tasca
pocket-text = Scrivi i numeri su carta, o imparane uno a memoria. Un telefono si può perdere, o te lo possono togliere.

## Regions and the mobile centre
regions-title = Dove sei?
regions-text = Scegli la tua regione: l’aiuto più vicino viene per primo.
other-regions-title = Altre regioni
municipalities-title = Comuni
hotspots-title = «Punti caldi»
hotspots-text = Un documento elenca questi luoghi come «punti caldi». Non dice niente di male di un luogo né di chi ci vive.
help-points-title = Dove puoi andare
next-stop-title = Il centro mobile viene da te
next-stop-text = Le date possono cambiare: ricontrolla qui prima di partire.
visits-title = Quando viene
past-visits-title = È stato qui il
save-dates = Salva le date nel calendario
no-visits = Per ora non è prevista nessuna visita.
example = Esempio
example-note = Queste date sono solo un esempio: nessuno ha previsto una visita. Non metterti in strada per queste.

## Posters
poster-code = Codice
poster-leads-to = Porta a
poster-place = Luogo
poster-size = Formato
poster-says = Che cosa c’è scritto
poster-sticker = Se un adesivo copre il codice, non scansionarlo: scrivi tu l’indirizzo.

## Organisations, projects, resources, news
contact-title = Contatti
role = Ruolo
role-donor = finanziatore
role-consortium = membro del consorzio
role-partner = partner
role-executing-agency = ente esecutore
role-stakeholder = parte interessata
role-government = ente pubblico
phone = Telefono
email = E-mail
website = Sito
works-in = Lavora in
organisations-title = Chi lavora qui
projects-title = Progetti
project-current = in corso
project-completed = concluso
period = Quando
donor = Finanziatore
executing-agency = Realizzato da
partners = Partner
coverage = Dove
audience = Per chi
audience-youth = giovani
audience-parents = genitori
audience-teachers = insegnanti
audience-media = giornalisti
audience-employment-offices = centri per l’impiego
audience-police = agenti di polizia
audience-health = personale sanitario
year = Anno
publisher = Pubblicato da
date = Data
no-date = senza data
news-title = Notizie
feed-title = { $site }: notizie

## Pages that the site makes by itself
az-title = A–Z
az-description = Tutte le pagine in ordine alfabetico.
search-title = Cerca
search-description = Una parola, un luogo o un numero.
search-label = Che cosa cerchi?
search-found = Pagine trovate:
search-nothing = Non è stato trovato niente. Prova un’altra parola o guarda la lista qui sotto.
search-without = La ricerca ha bisogno di uno script, e qui non funziona. La lista qui sotto funziona sempre.
search-more = Altre pagine
# Search words by which readers ask for help: the helplines come first for them.
search-help = aiuto, aiutatemi, pericolo, chiamare, emergenza, polizia, paura, rinchiusa, rinchiuso, minaccia, minacciata, picchia, picchiata, violenza, parlare
offline-title = Salva sul telefono
offline-description = Le pagine leggere e le linee d’aiuto, per quando non hai internet.
offline-visible = Quello che salvi qui resta sul telefono finché non lo cancelli. Chi prende in mano il telefono può vederlo.
offline-nothing-before = Niente viene salvato se non premi il pulsante.
offline-save = Salva su questo telefono
offline-saving = Salvataggio in corso. Non chiudere questa pagina.
offline-saved = Salvato su questo telefono. Si apre anche senza internet.
offline-failed = Non salvato: la connessione è caduta, o sul telefono non c’è spazio. Niente è rimasto a metà.
offline-delete = Cancella tutto da questo telefono
offline-deleted = Cancellato. Qui non è rimasto niente di salvato.
offline-delete-note = Si cancellano tutte le lingue che hai salvato. La cronologia del browser si cancella a parte.
offline-cannot = Qui le pagine non si possono salvare: serve un browser più recente che possa eseguire script (JavaScript), e l’indirizzo su internet. La versione leggera si apre anche con poco segnale.
offline-name = Appunti
offline-home-screen = Se la metti nella schermata principale, l’icona si chiama «{ $name }».
not-found-title = Questa pagina qui non c’è
not-found-text = Forse c’è un errore nell’indirizzo, o la pagina è stata spostata. Scegli la tua lingua e parti dall’inizio.

## In the text
picture-link = Guarda l’immagine: { $alt } ({ $size })
table-label = Tabella
footnote-back = Torna al testo

## The foot of every page
behind = Niente pubblicità, niente cookie, niente contatori di visite.

## Posters: paper
poster-gone = Questo manifesto è vecchio. Ecco le linee d’aiuto che conosciamo oggi.
poster-scan = Scansiona e leggi
poster-type = o scrivi questo indirizzo:
poster-call = Chiama
poster-call-code = Questo codice chiama da solo, senza internet.
poster-proof = Prova, non per la stampa. Prima confermare: { $numbers }
poster-sheets = Tutti i manifesti
poster-is-proof = prova
poster-is-ready = pronto per la stampa

## Translations
machine-notice = Questa pagina è stata tradotta da una macchina. I passi e i numeri restano nella lingua in cui sono stati scritti, finché una persona non li ha controllati.
stand-in-drifted = Questa parte è cambiata dopo la traduzione. Eccola in questa lingua: { $language }.
stand-in-machine = Una macchina non deve tradurre da sola questa parte. Eccola in questa lingua: { $language }.
stand-in-untranslated = Questa parte non è ancora tradotta. Eccola in questa lingua: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = per legge, secondo la legge, la legge dice, illegale, illegalmente, ha il diritto, hai il diritto, hanno il diritto, è un reato, è punito, per cento, statistiche, gli studi mostrano
