# Les mots de l’interface en français : courts, calmes, avec « tu ».
# state: machine

## Getting around
skip-to-text = Aller au texte
language = Langue
all-languages = Toutes les langues
menu = Pages principales
home = Accueil
trail = Où tu es
toc = Sur cette page
topics-title = Thèmes
region = Région
organisation = Organisation
feed = Nouvelles par RSS
open = Ouvrir

## Leaving
exit = Quitter
exit-summary = « Quitter » n’efface pas ton historique.
exit-note = « Quitter » cache cette page tout de suite. Cela n’efface pas l’historique. Les appels restent dans le journal d’appels et peuvent figurer sur la facture.
exit-keys = Sur un ordinateur : appuie trois fois sur la touche Maj.
safety-summary = Cette page reste dans l’historique.
safety-notice = Cette page reste dans l’historique du téléphone. Les appels restent dans le journal d’appels et peuvent figurer sur la facture.

## The light version
light-version = Version légère
full-version = Version complète
pager-text = Partie { $number } sur { $of }
previous-part = Partie précédente
next-part = Partie suivante

## Notices above a text
draft-notice = Ce texte est encore en cours d’écriture.
borrowed-notice = Cette page n’existe pas encore en français. Tu la lis dans cette langue : { $language }.
switch-machine = traduction automatique
switch-borrowed = pas encore traduit
story-note = Les noms et les détails sont changés, pour que personne ne soit reconnu.
updated = Mis à jour
minutes-short = { $minutes } min de lecture

## Help
help-title = Parle à quelqu’un
emergency-title = En danger maintenant ? Appelle :
danger-now = En danger ?
try-next = Si personne ne répond, essaie un autre numéro.
call-details = Que se passe-t-il quand j’appelle ?
save-contact = Enregistrer le contact
save-contact-note = Il reste sur le téléphone jusqu’à ce que tu l’effaces.
share-title = Envoie-le à quelqu’un
share-sms = Envoyer par SMS
share-whatsapp = Envoyer par WhatsApp
share-copy = Copier l’adresse
share-copied = Copié.
share-note = Le message reste sur le téléphone jusqu’à ce que tu l’effaces.
call-log-caution = L’appel reste dans le journal d’appels et peut figurer sur la facture.
works-only = Ce numéro marche seulement depuis : { $countries }.
works-unknown-short-code = Un numéro court. On ne sait pas depuis quels pays il marche : à l’étranger, il peut mener à une autre ligne, ou à personne.
answers-unknown = On ne sait pas si quelqu’un répond aujourd’hui sur cette ligne.
address-unopened = Personne n’a ouvert cette adresse pour ce site. Elle peut être fausse, ou être à quelqu’un d’autre maintenant.
police-yes = Ce que tu dis peut être transmis à la police.
police-no = Ce que tu dis n’est pas transmis à la police.
police-unknown = On ne sait pas si ce que tu dis est transmis à la police. Demande avant de raconter.
anonymous-yes = Tu n’as pas à dire ton nom.
anonymous-no = On te demande ton nom.
anonymous-unknown = On ne sait pas si on te demande ton nom.
anonymous-short = sans donner ton nom
reveals-number = On voit ton numéro de téléphone.
reveals-account = On voit le nom et la photo de ton compte.
reveals-address = On voit ton adresse e-mail, et le message reste dans ta boîte.

## What a channel's button says before the number or address
verb-voice = Appeler le
verb-sms = Envoyer un SMS au
verb-whatsapp = Écrire sur WhatsApp
verb-web = Ouvrir
verb-chat = Ouvrir le chat
verb-email = Écrire à

## Facts of a helpline, as short phrases
cost-free = gratuit
cost-standard = à ton tarif habituel
cost-premium = à un tarif plus élevé
hours-always = jour et nuit
hours-unknown = horaires inconnus
hours-all-day = toute la journée
hours-closed = fermé
hours-from = à partir de { $time }
hours-public-holidays = jours fériés
hours-school-holidays = vacances scolaires
opens-hours-on = { $days } : { $hours }
ages-up-to = { $max ->
    [one] jusqu’à { $max } an
    [many] jusqu’à { $max } ans
   *[other] jusqu’à { $max } ans
 }
ages-from = { $min ->
    [one] à partir de { $min } an
    [many] à partir de { $min } ans
   *[other] à partir de { $min } ans
 }
ages-between = de { $min } à { $max } ans
status-active = en service
status-paused = en pause pour l’instant
status-closed = fermée
facts-title = Ce qu’on sait
facts-unknown = Pas encore connu : { $facts }.
fact-status = État
fact-hours = Horaires
fact-languages = Langues
fact-ages = Âges
fact-cost = Coût
fact-anonymous = Sans ton nom
fact-interpretation = Interprètes
fact-police = Transmis à la police
fact-regions = Où elle aide
fact-assured = Dernière confirmation
fact-works-from = Marche depuis
yes = oui
no = non
unknown = on ne sait pas
everywhere = tout le pays

## How fresh a number is
badge-confirmed = { $precision ->
    [day] confirmé le { $date }
   *[other] confirmé : { $date }
 }
badge-printed = { $precision ->
    [day] imprimé le { $date }, pas confirmé
    [unknown] tiré d’un imprimé sans date ; pas confirmé
   *[other] imprimé : { $date }, pas confirmé
 }
badge-stale = { $precision ->
    [day] confirmé la dernière fois le { $date }
   *[other] confirmé la dernière fois : { $date }
 }
withheld = Ce numéro n’est plus affiché : nous n’avons pas pu le vérifier (dernière vérification : { $date }).
withheld-instead = La ligne suivante :
badge-unknown = pas confirmé
badge-emergency = numéro d’urgence
age-stale = { $precision ->
   *[other] Nous avons vérifié ce numéro pour la dernière fois : { $date }.
 }
age-printed = { $precision ->
    [unknown] Ce numéro vient d’un imprimé sans date. Nous n’avons pas encore appelé.
   *[other] Ce numéro vient d’un imprimé ({ $date }). Nous n’avons pas encore appelé.
 }
age-unknown = Nous n’avons pas encore vérifié ce numéro.
by-operator = par la ligne elle-même
by-test-call = par un appel d’essai
by-official-page = sur sa page officielle

## Guides
guide-audience = de { $min } à { $max } ans
guides-title = Guides pour la route
nothing-stored = Coche sans crainte : rien n’est gardé et rien n’est envoyé.
sources-title = D’où cela vient
pocket-title = Une carte pour ta poche
pocket-text = Écris les numéros sur papier, ou apprends-en un par cœur. Un téléphone peut se perdre, ou on peut te le prendre.

## Regions and the mobile centre
regions-title = Où es-tu ?
regions-text = Choisis ta région : l’aide la plus proche vient en premier.
other-regions-title = Autres régions
municipalities-title = Communes
hotspots-title = « Points chauds »
hotspots-text = Un document classe ces lieux parmi les « points chauds ». Cela ne dit rien de mal d’un lieu, ni de ses habitants.
help-points-title = Où tu peux aller
next-stop-title = Le centre mobile vient à toi
next-stop-text = Les dates peuvent changer : regarde encore ici avant de partir.
visits-title = Quand il vient
past-visits-title = Il était ici le
save-dates = Enregistrer les dates dans l’agenda
no-visits = Pour l’instant, aucune visite n’est prévue.
example = Exemple
example-note = Ces dates ne sont qu’un exemple : personne n’a prévu de visite. Ne te mets pas en route pour elles.

## Posters
poster-code = Code
poster-leads-to = Mène à
poster-place = Lieu
poster-size = Taille
poster-says = Ce qui est écrit dessus
poster-sticker = Si un autocollant couvre le code, ne le scanne pas : tape l’adresse toi-même.

## Organisations, projects, resources, news
contact-title = Contact
role = Rôle
role-donor = bailleur de fonds
role-consortium = membre du consortium
role-partner = partenaire
role-executing-agency = organisme d’exécution
role-stakeholder = acteur important
role-government = institution publique
phone = Téléphone
email = E-mail
website = Site
works-in = Travaille à
organisations-title = Qui travaille ici
projects-title = Projets
project-current = en cours
project-completed = terminé
period = Quand
donor = Bailleur de fonds
executing-agency = Réalisé par
partners = Partenaires
coverage = Où
audience = Pour qui
audience-youth = jeunes
audience-parents = parents
audience-teachers = enseignants
audience-media = journalistes
audience-employment-offices = agences pour l’emploi
audience-police = policiers
audience-health = soignants
year = Année
publisher = Publié par
date = Date
no-date = sans date
news-title = Nouvelles
feed-title = { $site } : nouvelles

## Pages that the site makes by itself
az-title = A–Z
az-description = Toutes les pages par ordre alphabétique.
search-title = Recherche
search-description = Un mot, un lieu ou un numéro.
search-label = Que cherches-tu ?
search-found = Pages trouvées :
search-nothing = Rien trouvé. Essaie un autre mot, ou regarde la liste ci-dessous.
search-without = La recherche a besoin d’un script, et il ne tourne pas ici. La liste ci-dessous marche toujours.
search-more = Plus de pages
# Search words by which readers ask for help: the helplines come first for them.
search-help = aide, aidez, secours, danger, appeler, urgence, police, peur, enfermée, enfermé, menace, menacée, menacé, frappe, battue, violence, parler
offline-title = Enregistrer sur le téléphone
offline-description = Les pages légères et les lignes d’aide, pour quand tu n’as pas internet.
offline-visible = Ce que tu enregistres ici reste sur le téléphone jusqu’à ce que tu l’effaces. Toute personne qui prend le téléphone peut le voir.
offline-nothing-before = Rien n’est enregistré tant que tu n’appuies pas sur le bouton.
offline-save = Enregistrer sur ce téléphone
offline-saving = Enregistrement en cours. Ne ferme pas cette page.
offline-saved = Enregistré sur ce téléphone. Cela s’ouvre aussi sans internet.
offline-failed = Pas enregistré : la connexion a coupé, ou le téléphone n’a plus de place. Rien n’est resté à moitié fait.
offline-delete = Tout effacer de ce téléphone
offline-deleted = Effacé. Il ne reste ici rien d’enregistré.
offline-delete-note = Cela efface toutes les langues que tu as enregistrées. L’historique du navigateur s’efface à part.
offline-cannot = Ici, les pages ne peuvent pas être enregistrées : il faut un navigateur plus récent qui accepte les scripts (JavaScript), et l’adresse sur internet. La version légère s’ouvre aussi avec une connexion faible.
offline-name = Notes
offline-home-screen = Si tu la mets sur ton écran d’accueil, l’icône s’appelle « { $name } ».
not-found-title = Cette page n’est pas ici
not-found-text = L’adresse a peut-être une erreur, ou la page a changé de place. Choisis ta langue et repars de l’accueil.

## In the text
picture-link = Voir l’image : { $alt } ({ $size })
table-label = Tableau
footnote-back = Retour au texte

## The foot of every page
behind = Pas de pub, pas de cookies, pas de compteurs de visites.

## Posters: paper
poster-gone = Cette affiche est ancienne. Voici les lignes d’aide que nous connaissons aujourd’hui.
poster-scan = Scanne et lis
poster-type = ou tape cette adresse :
poster-call = Appelle le
poster-call-code = Ce code appelle tout seul, sans internet.
poster-proof = Épreuve, à ne pas imprimer. À confirmer d’abord : { $numbers }
poster-sheets = Toutes les affiches
poster-is-proof = épreuve
poster-is-ready = prête à imprimer

## Translations
machine-notice = Une machine a traduit cette page. Les étapes et les numéros restent dans la langue où ils ont été écrits, jusqu’à ce qu’une personne les ait vérifiés.
stand-in-drifted = Ce passage a changé après sa traduction. Le voici dans cette langue : { $language }.
stand-in-machine = Une machine ne doit pas traduire seule ce passage. Le voici dans cette langue : { $language }.
stand-in-untranslated = Ce passage n’est pas encore traduit. Le voici dans cette langue : { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = selon la loi, la loi dit, par la loi, illégal, illégalement, a le droit, as le droit, ont le droit, est un crime, est un délit, est puni, pour cent, statistiques, les études montrent
