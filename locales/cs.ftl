# Slova webu v češtině: krátce, klidně, s tykáním.
# state: machine

## Getting around
skip-to-text = Přejít na text
language = Jazyk
all-languages = Všechny jazyky
menu = Hlavní stránky
home = Úvod
trail = Kde jsi
toc = Na této stránce
topics-title = Témata
region = Region
organisation = Organizace
feed = Novinky přes RSS
open = Otevřít

## Leaving
exit = Pryč odsud
exit-summary = „Pryč odsud“ nesmaže historii.
exit-note = „Pryč odsud“ stránku hned skryje. Historii nesmaže. Hovory zůstávají v seznamu hovorů a můžou být na účtu.
exit-keys = Na počítači: stiskni třikrát klávesu Shift.
safety-summary = Tato stránka zůstává v historii.
safety-notice = Tato stránka zůstává v historii telefonu. Hovory zůstávají v seznamu hovorů a můžou být na účtu.

## The light version
light-version = Lehká verze
full-version = Plná verze
pager-text = Část { $number } z { $of }
previous-part = Předchozí část
next-part = Další část

## Notices above a text
draft-notice = Tento text se ještě píše.
borrowed-notice = Tato stránka ještě není v češtině. Jazyk textu: { $language }.
switch-machine = strojový překlad
switch-borrowed = ještě nepřeloženo
story-note = Jména a podrobnosti jsou změněné, aby nešlo nikoho poznat.
updated = Aktualizováno
minutes-short = { $minutes } min čtení

## Help
help-title = Promluv si s někým
emergency-title = Hrozí ti teď nebezpečí? Volej:
danger-now = Hrozí ti nebezpečí?
try-next = Když to nikdo nevezme, zkus jiné číslo.
call-details = Co se stane, když zavolám?
save-contact = Uložit kontakt
save-contact-note = Zůstane v telefonu, dokud ho nesmažeš.
share-title = Pošli to někomu
share-sms = Poslat přes SMS
share-whatsapp = Poslat přes WhatsApp
share-copy = Zkopírovat adresu
share-copied = Zkopírováno.
share-note = Zpráva zůstane v telefonu, dokud ji nesmažeš.
call-log-caution = Hovor zůstane v seznamu hovorů a může být na účtu.
works-only = Odkud toto číslo funguje: { $countries }. Odjinud ne.
works-unknown-short-code = Krátké číslo. Neví se, ze kterých zemí funguje: v cizině může vést na jinou linku, nebo nikam.
answers-unknown = Neví se, jestli na této lince dnes někdo odpovídá.
address-unopened = Pro tento web tu adresu nikdo neotevřel. Může být špatně, nebo už patřit někomu jinému.
police-yes = Co řekneš, se může dostat k policii.
police-no = Co řekneš, se k policii nedostane.
police-unknown = Neví se, jestli se to, co řekneš, dostane k policii. Zeptej se, než začneš vyprávět.
anonymous-yes = Nemusíš říkat své jméno.
anonymous-no = Ptají se na jméno.
anonymous-unknown = Neví se, jestli se ptají na jméno.
anonymous-short = jméno není potřeba
reveals-number = Vidí tvoje telefonní číslo.
reveals-account = Vidí jméno a obrázek tvého účtu.
reveals-address = Vidí tvoji e-mailovou adresu a zpráva zůstává ve tvé schránce.

## What a channel's button says before the number or address
verb-voice = Zavolej
verb-sms = Napiš SMS na
verb-whatsapp = Napiš na WhatsApp
verb-web = Otevřít
verb-chat = Otevřít chat
verb-email = Napiš na

## Facts of a helpline, as short phrases
cost-free = zdarma
cost-standard = za tvou běžnou cenu
cost-premium = za vyšší cenu
hours-always = ve dne v noci
hours-unknown = hodiny nejsou známé
hours-all-day = celý den
hours-closed = zavřeno
hours-from = od { $time }
hours-public-holidays = státní svátky
hours-school-holidays = školní prázdniny
opens-hours-on = { $days }: { $hours }
ages-up-to = { $max ->
    [one] do { $max } roku
    [few] do { $max } let
   *[other] do { $max } let
 }
ages-from = { $min ->
    [one] od { $min } roku
    [few] od { $min } let
   *[other] od { $min } let
 }
ages-between = od { $min } do { $max } let
status-active = funguje
status-paused = zatím nefunguje
status-closed = zavřená
facts-title = Co se ví
facts-unknown = Ještě nevíme: { $facts }.
fact-status = Stav
fact-hours = Hodiny
fact-languages = Jazyky
fact-ages = Věk
fact-cost = Cena
fact-anonymous = Beze jména
fact-interpretation = Tlumočníci
fact-police = Řekne se policii
fact-regions = Kde pomáhá
fact-assured = Naposledy potvrzeno
fact-works-from = Odkud funguje
yes = ano
no = ne
unknown = neví se
everywhere = celá země

## How fresh a number is
badge-confirmed = { $precision ->
    [day] potvrzeno { $date }
   *[other] potvrzeno: { $date }
 }
badge-printed = { $precision ->
    [day] vytištěno { $date }, nepotvrzeno
    [unknown] z tisku bez data; nepotvrzeno
   *[other] vytištěno: { $date }, nepotvrzeno
 }
badge-stale = { $precision ->
    [day] naposledy potvrzeno { $date }
   *[other] naposledy potvrzeno: { $date }
 }
withheld = Toto číslo už neukazujeme: nepodařilo se ho ověřit (naposledy ověřeno: { $date }).
withheld-instead = Další linka:
badge-unknown = nepotvrzeno
badge-emergency = tísňové číslo
age-stale = { $precision ->
   *[other] Toto číslo jsme naposledy ověřili: { $date }.
 }
age-printed = { $precision ->
    [unknown] Číslo je z tištěného letáku bez data. Ještě jsme tam nevolali.
   *[other] Číslo je z tištěného letáku ({ $date }). Ještě jsme tam nevolali.
 }
age-unknown = Toto číslo jsme ještě neověřili.
by-operator = sama linka
by-test-call = zkušebním hovorem
by-official-page = na oficiální stránce

## Guides
guide-audience = pro věk od { $min } do { $max } let
guides-title = Rady na cestu
nothing-stored = Klidně zaškrtávej: nic se neukládá a nic se neposílá.
sources-title = Odkud to je
pocket-title = Kartička do kapsy
pocket-text = Napiš si čísla na papír, nebo se jedno nauč nazpaměť. Telefon se může ztratit, nebo ti ho můžou vzít.

## Regions and the mobile centre
regions-title = Kde jsi?
regions-text = Vyber svůj region: nejbližší pomoc bude první.
other-regions-title = Jiné regiony
municipalities-title = Obce
hotspots-title = „Horká místa“
hotspots-text = Jeden dokument uvádí tato místa jako „horká místa“. Neříká to nic zlého o místě ani o lidech v něm.
help-points-title = Kam můžeš jít
next-stop-title = Mobilní centrum přijede za tebou
next-stop-text = Termíny se můžou změnit: než vyrazíš, podívej se sem znovu.
visits-title = Kdy přijede
past-visits-title = Bylo tu
save-dates = Uložit termíny do kalendáře
no-visits = Teď není naplánovaná žádná návštěva.
example = Příklad
example-note = Tyto termíny jsou jen příklad: návštěvu nikdo nenaplánoval. Kvůli nim nevyrážej.

## Posters
poster-code = Kód
poster-leads-to = Vede na
poster-place = Místo
poster-size = Velikost
poster-says = Co na něm je
poster-sticker = Když je přes kód nálepka, neskenuj ho: napiš adresu ručně.

## Organisations, projects, resources, news
contact-title = Kontakt
role = Role
role-donor = dárce
role-consortium = člen konsorcia
role-partner = partner
role-executing-agency = realizátor
role-stakeholder = důležitý účastník
role-government = veřejná instituce
phone = Telefon
email = E-mail
website = Web
works-in = Kde pracuje
organisations-title = Kdo tu pracuje
projects-title = Projekty
project-current = probíhá
project-completed = dokončený
period = Kdy
donor = Dárce
executing-agency = Provádí
partners = Partneři
coverage = Kde
audience = Pro koho
audience-youth = mladí lidé
audience-parents = rodiče
audience-teachers = učitelé
audience-media = novináři
audience-employment-offices = úřady práce
audience-police = policisté
audience-health = zdravotníci
year = Rok
publisher = Vydává
date = Datum
no-date = bez data
news-title = Novinky
feed-title = { $site }: novinky

## Pages that the site makes by itself
az-title = A–Ž
az-description = Všechny stránky podle abecedy.
search-title = Hledat
search-description = Slovo, místo nebo číslo.
search-label = Co hledáš?
search-found = Nalezené stránky:
search-nothing = Nic se nenašlo. Zkus jiné slovo, nebo se podívej do seznamu níže.
search-without = Hledání potřebuje skript a ten tu neběží. Seznam níže funguje vždy.
search-more = Další stránky
# Search words by which readers ask for help: the helplines come first for them.
search-help = pomoc, pomozte, nebezpečí, zavolat, policie, strach, bojím, zamčená, zamčený, vyhrožuje, mlátí, bije, násilí, sleduje, mluvit
offline-title = Uložit do telefonu
offline-description = Lehké stránky a linky pomoci pro chvíle bez internetu.
offline-visible = Co si tu uložíš, zůstane v telefonu, dokud to nesmažeš. Kdo vezme telefon do ruky, může to vidět.
offline-nothing-before = Nic se neuloží, dokud nestiskneš tlačítko.
offline-save = Uložit do tohoto telefonu
offline-saving = Ukládá se. Nezavírej tuto stránku.
offline-saved = Uloženo v tomto telefonu. Otevře se i bez internetu.
offline-failed = Neuloženo: spojení se přerušilo, nebo v telefonu není místo. Nic nezůstalo napůl.
offline-delete = Smazat vše z tohoto telefonu
offline-deleted = Smazáno. Nic uloženého tu nezůstalo.
offline-delete-note = Smaže se každý uložený jazyk. Historii prohlížeče smažeš zvlášť.
offline-cannot = Tady stránky uložit nejde: je potřeba novější prohlížeč, který smí spouštět skripty (JavaScript), a adresa na internetu. Lehká verze se otevře i při slabém spojení.
offline-name = Poznámky
offline-home-screen = Když si ji dáš na plochu, ikona se jmenuje „{ $name }“.
not-found-title = Tato stránka tu není
not-found-text = Možná je v adrese chyba, nebo se stránka přestěhovala. Vyber si jazyk a začni od úvodu.

## In the text
picture-link = Zobrazit obrázek: { $alt } ({ $size })
table-label = Tabulka
footnote-back = Zpět k textu

## The foot of every page
behind = Bez reklam, bez cookies, bez počítadel návštěv.

## Posters: paper
poster-gone = Tento plakát je starý. Tady jsou linky pomoci, které známe dnes.
poster-scan = Naskenuj a čti
poster-type = nebo napiš tuto adresu:
poster-call = Zavolej
poster-call-code = Tento kód zavolá sám, bez internetu.
poster-proof = Zkušební tisk, netisknout. Nejdřív potvrďte: { $numbers }
poster-sheets = Všechny plakáty
poster-is-proof = zkušební tisk
poster-is-ready = připraveno k tisku

## Translations
machine-notice = Tuto stránku přeložil stroj. Kroky a čísla zůstávají v jazyce, ve kterém byly napsané, dokud je nezkontroluje člověk.
stand-in-drifted = Tato část se po překladu změnila. Jazyk textu níže: { $language }.
stand-in-machine = Tuto část nesmí překládat jen stroj. Jazyk textu níže: { $language }.
stand-in-untranslated = Tato část ještě není přeložená. Jazyk textu níže: { $language }.

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = podle zákona, zákon říká, ze zákona, nezákonné, nezákonně, má právo, máš právo, mají právo, je trestný čin, trestá se, procent, statistiky, výzkumy ukazují
