# Οι λέξεις του ιστότοπου στα ελληνικά: σύντομες, ήρεμες, με «εσύ».
# state: machine

## Getting around
skip-to-text = Πήγαινε στο κείμενο
language = Γλώσσα
all-languages = Όλες οι γλώσσες
menu = Κύριες σελίδες
home = Αρχική
trail = Πού είσαι
toc = Σε αυτή τη σελίδα
topics-title = Θέματα
region = Περιοχή
organisation = Οργάνωση
feed = Νέα με RSS
open = Άνοιξε

## Leaving
exit = Φύγε
exit-summary = Το «Φύγε» δεν σβήνει το ιστορικό σου.
exit-note = Το «Φύγε» κρύβει αμέσως αυτή τη σελίδα. Δεν σβήνει το ιστορικό. Οι κλήσεις μένουν στη λίστα κλήσεων και μπορεί να φανούν στον λογαριασμό.
exit-keys = Σε υπολογιστή: πάτα τρεις φορές το πλήκτρο Shift.
safety-summary = Αυτή η σελίδα μένει στο ιστορικό.
safety-notice = Αυτή η σελίδα μένει στο ιστορικό του τηλεφώνου. Οι κλήσεις μένουν στη λίστα κλήσεων και μπορεί να φανούν στον λογαριασμό.

## The light version
light-version = Ελαφριά έκδοση
full-version = Πλήρης έκδοση
pager-text = Μέρος { $number } από { $of }
previous-part = Προηγούμενο μέρος
next-part = Επόμενο μέρος

## Notices above a text
draft-notice = Αυτό το κείμενο γράφεται ακόμα.
borrowed-notice = Αυτή η σελίδα δεν υπάρχει ακόμα στα ελληνικά. Τη διαβάζεις σε αυτή τη γλώσσα: { $language }.
switch-machine = αυτόματη μετάφραση
switch-borrowed = δεν έχει μεταφραστεί ακόμα
story-note = Ονόματα και λεπτομέρειες έχουν αλλάξει, για να μην αναγνωριστεί κανείς.
updated = Ενημερώθηκε
minutes-short = { $minutes ->
    [one] { $minutes } λεπτό ανάγνωση
   *[other] { $minutes } λεπτά ανάγνωση
 }

## Help
help-title = Μίλα με κάποιον
emergency-title = Κινδυνεύεις τώρα; Πάρε:
danger-now = Κινδυνεύεις;
try-next = Αν δεν απαντήσει κανείς, δοκίμασε άλλον αριθμό.
call-details = Τι γίνεται όταν παίρνω τηλέφωνο;
save-contact = Αποθήκευσε την επαφή
save-contact-note = Μένει στο τηλέφωνο μέχρι να τη σβήσεις.
share-title = Στείλ’ το σε κάποιον
share-sms = Στείλε με SMS
share-whatsapp = Στείλε με WhatsApp
share-copy = Αντίγραψε τη διεύθυνση
share-copied = Αντιγράφηκε.
share-note = Το μήνυμα μένει στο τηλέφωνο μέχρι να το σβήσεις.
call-log-caution = Η κλήση μένει στη λίστα κλήσεων και μπορεί να φανεί στον λογαριασμό.
works-only = Αυτός ο αριθμός λειτουργεί μόνο από: { $countries }.
works-unknown-short-code = Ένας σύντομος αριθμός. Δεν ξέρουμε από ποιες χώρες λειτουργεί: στο εξωτερικό μπορεί να βγει σε άλλη γραμμή ή πουθενά.
answers-unknown = Δεν ξέρουμε αν σήμερα απαντά κάποιος σε αυτή τη γραμμή.
address-unopened = Κανείς δεν έχει ανοίξει αυτή τη διεύθυνση για αυτόν τον ιστότοπο. Μπορεί να είναι λάθος ή να ανήκει πια σε άλλον.
police-yes = Ό,τι πεις μπορεί να φτάσει στην αστυνομία.
police-no = Ό,τι πεις δεν φτάνει στην αστυνομία.
police-unknown = Δεν ξέρουμε αν ό,τι πεις φτάνει στην αστυνομία. Ρώτα πριν μιλήσεις.
anonymous-yes = Δεν χρειάζεται να πεις το όνομά σου.
anonymous-no = Ρωτούν το όνομά σου.
anonymous-unknown = Δεν ξέρουμε αν ρωτούν το όνομά σου.
anonymous-short = χωρίς όνομα
reveals-number = Βλέπουν τον αριθμό του τηλεφώνου σου.
reveals-account = Βλέπουν το όνομα και τη φωτογραφία του λογαριασμού σου.
reveals-address = Βλέπουν τη διεύθυνση Email σου και το μήνυμα μένει στο γραμματοκιβώτιό σου.

## What a channel's button says before the number or address
verb-voice = Πάρε το
verb-sms = Στείλε SMS στο
verb-whatsapp = Γράψε στο WhatsApp
verb-web = Άνοιξε
verb-chat = Άνοιξε το chat
verb-email = Γράψε στο

## Facts of a helpline, as short phrases
cost-free = δωρεάν
cost-standard = με τη συνηθισμένη σου χρέωση
cost-premium = με μεγαλύτερη χρέωση
hours-always = μέρα και νύχτα
hours-unknown = άγνωστες ώρες
hours-all-day = όλη μέρα
hours-closed = κλειστά
hours-from = από τις { $time }
hours-public-holidays = αργίες
hours-school-holidays = σχολικές διακοπές
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] μέχρι { $max } έτους
   *[other] μέχρι { $max } ετών
 }
ages-from = { $min ->
    [one] από { $min } έτους
   *[other] από { $min } ετών
 }
ages-between = { $min } έως { $max } ετών
status-active = λειτουργεί
status-paused = σταμάτησε για λίγο
status-closed = έκλεισε
facts-title = Τι ξέρουμε
facts-unknown = Δεν ξέρουμε ακόμη: { $facts }.
fact-status = Κατάσταση
fact-hours = Ώρες
fact-languages = Γλώσσες
fact-ages = Ηλικίες
fact-cost = Κόστος
fact-anonymous = Χωρίς το όνομά σου
fact-interpretation = Διερμηνείς
fact-police = Λέγεται στην αστυνομία
fact-regions = Πού βοηθά
fact-assured = Τελευταία επιβεβαίωση
fact-works-from = Λειτουργεί από
yes = ναι
no = όχι
unknown = δεν ξέρουμε
everywhere = όλη η χώρα

## How fresh a number is
badge-confirmed = { $precision ->
    [day] επιβεβαιώθηκε στις { $date }
   *[other] επιβεβαιώθηκε: { $date }
 }
badge-printed = { $precision ->
    [day] τυπώθηκε στις { $date }, δεν επιβεβαιώθηκε
    [unknown] από έντυπο χωρίς ημερομηνία· δεν επιβεβαιώθηκε
   *[other] τυπώθηκε: { $date }, δεν επιβεβαιώθηκε
 }
badge-stale = { $precision ->
    [day] τελευταία επιβεβαίωση στις { $date }
   *[other] τελευταία επιβεβαίωση: { $date }
 }
withheld = Αυτός ο αριθμός δεν εμφανίζεται πια: δεν μπορέσαμε να τον ελέγξουμε (τελευταίος έλεγχος: { $date }).
withheld-instead = Η επόμενη γραμμή:
badge-unknown = δεν επιβεβαιώθηκε
badge-emergency = αριθμός έκτακτης ανάγκης
age-stale = { $precision ->
   *[other] Ελέγξαμε αυτόν τον αριθμό τελευταία φορά: { $date }.
 }
age-printed = { $precision ->
    [unknown] Ο αριθμός είναι από έντυπο χωρίς ημερομηνία. Δεν έχουμε πάρει ακόμη τηλέφωνο.
   *[other] Ο αριθμός είναι από έντυπο ({ $date }). Δεν έχουμε πάρει ακόμη τηλέφωνο.
 }
age-unknown = Δεν έχουμε ελέγξει ακόμη αυτόν τον αριθμό.
by-operator = από την ίδια τη γραμμή
by-test-call = με δοκιμαστική κλήση
by-official-page = στην επίσημη σελίδα

## Guides
guide-audience = για ηλικίες { $min } έως { $max }
guides-title = Οδηγοί για τον δρόμο
nothing-stored = Σημείωσε ελεύθερα: τίποτα δεν αποθηκεύεται και τίποτα δεν στέλνεται.
sources-title = Από πού είναι αυτά
pocket-title = Μια κάρτα για την τσέπη
pocket-text = Γράψε τους αριθμούς σε χαρτί ή μάθε έναν απ’ έξω. Το τηλέφωνο μπορεί να χαθεί ή να σου το πάρουν.

## Regions and the mobile centre
regions-title = Πού είσαι;
regions-text = Διάλεξε την περιοχή σου: η πιο κοντινή βοήθεια βγαίνει πρώτη.
other-regions-title = Άλλες περιοχές
municipalities-title = Δήμοι
hotspots-title = «Θερμά σημεία»
hotspots-text = Ένα έγγραφο βάζει αυτά τα μέρη στα «θερμά σημεία». Δεν λέει τίποτα κακό για έναν τόπο ή τους ανθρώπους του.
help-points-title = Πού μπορείς να πας
next-stop-title = Το κινητό κέντρο έρχεται σε σένα
next-stop-text = Οι ημερομηνίες μπορεί να αλλάξουν: κοίτα πάλι εδώ πριν ξεκινήσεις.
visits-title = Πότε έρχεται
past-visits-title = Ήταν εδώ στις
save-dates = Αποθήκευσε τις ημερομηνίες στο ημερολόγιο
no-visits = Προς το παρόν δεν έχει οριστεί επίσκεψη.
example = Παράδειγμα
example-note = Αυτές οι ημερομηνίες είναι μόνο παράδειγμα: κανείς δεν έχει ορίσει επίσκεψη. Μην ξεκινήσεις γι’ αυτές.

## Posters
poster-code = Κωδικός
poster-leads-to = Οδηγεί σε
poster-place = Μέρος
poster-size = Μέγεθος
poster-says = Τι γράφει
poster-sticker = Αν ένα αυτοκόλλητο σκεπάζει τον κωδικό, μην τον σκανάρεις: γράψε εσύ τη διεύθυνση.

## Organisations, projects, resources, news
contact-title = Επικοινωνία
role = Ρόλος
role-donor = χρηματοδότης
role-consortium = μέλος της κοινοπραξίας
role-partner = συνεργάτης
role-executing-agency = φορέας υλοποίησης
role-stakeholder = σημαντικός φορέας
role-government = δημόσιος φορέας
phone = Τηλέφωνο
email = Email
website = Ιστότοπος
works-in = Δουλεύει σε
organisations-title = Ποιοι δουλεύουν εδώ
projects-title = Έργα
project-current = σε εξέλιξη
project-completed = ολοκληρώθηκε
period = Πότε
donor = Χρηματοδότης
executing-agency = Υλοποίηση
partners = Συνεργάτες
coverage = Πού
audience = Για ποιους
audience-youth = νέοι
audience-parents = γονείς
audience-teachers = εκπαιδευτικοί
audience-media = δημοσιογράφοι
audience-employment-offices = γραφεία εργασίας
audience-police = αστυνομικοί
audience-health = εργαζόμενοι στην υγεία
year = Έτος
publisher = Έκδοση
date = Ημερομηνία
no-date = χωρίς ημερομηνία
news-title = Νέα
feed-title = { $site }: νέα

## Pages that the site makes by itself
az-title = Α–Ω
az-description = Όλες οι σελίδες αλφαβητικά.
search-title = Αναζήτηση
search-description = Μια λέξη, ένα μέρος ή ένας αριθμός.
search-label = Τι ψάχνεις;
search-found = Σελίδες που βρέθηκαν:
search-nothing = Δεν βρέθηκε τίποτα. Δοκίμασε άλλη λέξη ή δες τη λίστα πιο κάτω.
search-without = Η αναζήτηση χρειάζεται ένα σκριπτ και εδώ δεν τρέχει. Η λίστα πιο κάτω δουλεύει πάντα.
search-more = Περισσότερες σελίδες
# Search words by which readers ask for help: the helplines come first for them.
search-help = βοήθεια, βοηθήστε, κίνδυνος, κινδυνεύω, τηλέφωνο, αστυνομία, φόβος, φοβάμαι, κλειδωμένη, κλειδωμένος, απειλεί, απειλούν, χτυπάει, χτυπούν, βία, ακολουθεί, μιλήσω
offline-title = Αποθήκευσε στο τηλέφωνο
offline-description = Οι ελαφριές σελίδες και οι γραμμές βοήθειας, για όταν δεν έχεις ίντερνετ.
offline-visible = Ό,τι αποθηκεύσεις εδώ μένει στο τηλέφωνο μέχρι να το σβήσεις. Όποιος πάρει το τηλέφωνο μπορεί να το δει.
offline-nothing-before = Τίποτα δεν αποθηκεύεται αν δεν πατήσεις το κουμπί.
offline-save = Αποθήκευσε σε αυτό το τηλέφωνο
offline-saving = Αποθηκεύεται. Μην κλείσεις αυτή τη σελίδα.
offline-saved = Αποθηκεύτηκε σε αυτό το τηλέφωνο. Ανοίγει και χωρίς ίντερνετ.
offline-failed = Δεν αποθηκεύτηκε: κόπηκε η σύνδεση ή δεν έχει χώρο το τηλέφωνο. Δεν έμεινε τίποτα μισό.
offline-delete = Σβήσε τα όλα από αυτό το τηλέφωνο
offline-deleted = Σβήστηκε. Δεν έμεινε τίποτα αποθηκευμένο εδώ.
offline-delete-note = Σβήνεται κάθε γλώσσα που αποθήκευσες. Το ιστορικό του περιηγητή το σβήνεις χωριστά.
offline-cannot = Εδώ οι σελίδες δεν μπορούν να αποθηκευτούν: χρειάζεται νεότερος περιηγητής που να τρέχει σκριπτ (JavaScript) και η διεύθυνση στο ίντερνετ. Η ελαφριά έκδοση ανοίγει και με αδύναμη σύνδεση.
offline-name = Σημειώσεις
offline-home-screen = Αν τη βάλεις στην αρχική οθόνη, το εικονίδιο λέγεται «{ $name }».
not-found-title = Αυτή η σελίδα δεν είναι εδώ
not-found-text = Ίσως η διεύθυνση έχει λάθος ή η σελίδα μετακινήθηκε. Διάλεξε τη γλώσσα σου και ξεκίνα από την αρχή.

## In the text
picture-link = Δες την εικόνα: { $alt } ({ $size })
table-label = Πίνακας
footnote-back = Πίσω στο κείμενο

## The foot of every page
behind = Χωρίς διαφημίσεις, χωρίς cookies, χωρίς μετρητές επισκέψεων.

## Posters: paper
poster-gone = Αυτή η αφίσα είναι παλιά. Αυτές είναι οι γραμμές βοήθειας που ξέρουμε σήμερα.
poster-scan = Σκάναρε και διάβασε
poster-type = ή γράψε αυτή τη διεύθυνση:
poster-call = Πάρε το
poster-call-code = Αυτός ο κωδικός καλεί μόνος του, χωρίς ίντερνετ.
poster-proof = Δοκίμιο, όχι για εκτύπωση. Πρώτα επιβεβαιώστε: { $numbers }
poster-sheets = Όλες οι αφίσες
poster-is-proof = δοκίμιο
poster-is-ready = έτοιμη για εκτύπωση

## Translations
machine-notice = Αυτή τη σελίδα τη μετέφρασε μηχανή. Τα βήματα και οι αριθμοί μένουν στη γλώσσα που γράφτηκαν, μέχρι να τα ελέγξει άνθρωπος.
stand-in-drifted = Αυτό το κομμάτι άλλαξε μετά τη μετάφρασή του. Εδώ είναι σε αυτή τη γλώσσα: { $language }.
stand-in-machine = Αυτό το κομμάτι δεν πρέπει να το μεταφράζει μόνη της μια μηχανή. Εδώ είναι σε αυτή τη γλώσσα: { $language }.
stand-in-untranslated = Αυτό το κομμάτι δεν έχει μεταφραστεί ακόμα. Εδώ είναι σε αυτή τη γλώσσα: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = με τον νόμο, σύμφωνα με τον νόμο, ο νόμος λέει, παράνομο, παράνομα, έχει δικαίωμα, έχεις δικαίωμα, έχουν δικαίωμα, είναι έγκλημα, τιμωρείται, τοις εκατό, στατιστικές, έρευνες δείχνουν
