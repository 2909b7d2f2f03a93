# ቃላት ናይቲ ገጽ ብትግርኛ፦ ሓጺር፣ ህዱእ፣ ምዉቕ።
# state: machine

## Getting around
skip-to-text = ናብቲ ጽሑፍ ኪድ
language = ቋንቋ
all-languages = ኩሎም ቋንቋታት
menu = ቀንዲ ገጻት
home = መበገሲ
trail = ኣበይ ኣለኻ
toc = ኣብዚ ገጽ
topics-title = ኣርእስትታት
region = ከባቢ
organisation = ትካል
feed = ዜና ብRSS
open = ክፈት

## Leaving
exit = ውጻእ
exit-summary = “ውጻእ” ታሪኽካ ኣይድምስሶን።
exit-note = “ውጻእ” ነዚ ገጽ ብኡንብኡ ይሓብኦ። ነቲ ታሪኽ ኣይድምስሶን። ጻውዒታት ኣብ ዝርዝር ጻውዒታት ይተርፉ፣ ኣብ ሕሳብ እውን ክረኣዩ ይኽእሉ።
exit-keys = ኣብ ኮምፒተር፦ Shift መፍትሕ ሰለስተ ግዜ ጽቐጥ።
safety-summary = እዚ ገጽ ኣብ ታሪኽ ይተርፍ።
safety-notice = እዚ ገጽ ኣብ ታሪኽ ናይቲ ስልኪ ይተርፍ። ጻውዒታት ኣብ ዝርዝር ጻውዒታት ይተርፉ፣ ኣብ ሕሳብ እውን ክረኣዩ ይኽእሉ።

## The light version
light-version = ፈኲስ ገጽ
full-version = ምሉእ ገጽ
pager-text = ክፋል { $number } ካብ { $of }
previous-part = ዝሓለፈ ክፋል
next-part = ዝቕጽል ክፋል

## Notices above a text
draft-notice = እዚ ጽሑፍ ገና ይጽሓፍ ኣሎ።
borrowed-notice = እዚ ገጽ ገና ብትግርኛ የለን። ቋንቋ ናይቲ ጽሑፍ፦ { $language }።
switch-machine = ትርጉም ማሽን
switch-borrowed = ገና ኣይተተርጎመን
story-note = ዝኾነ ሰብ ከይፍለጥ፣ ኣስማትን ዝርዝራትን ተቐይሮም ኣለዉ።
updated = ዝተሓደሰሉ
minutes-short = { $minutes } ደቒቕ ንባብ

## Help
help-title = ምስ ሓደ ሰብ ተዛረብ
emergency-title = ሕጂ ኣብ ሓደጋ ዲኻ? ደውል፦
danger-now = ኣብ ሓደጋ ዲኻ?
try-next = ማንም እንተዘይመለሰ፣ ካልእ ፈትን።
call-details = ክድውል ከለኹ እንታይ ይኸውን?
save-contact = ቁጽሪ ዓቅብ
save-contact-note = ክሳብ እትድምስሶ ኣብቲ ስልኪ ይጸንሕ።
share-title = ንሓደ ሰብ ስደዶ
share-sms = ብSMS ስደድ
share-whatsapp = ብWhatsApp ስደድ
share-copy = ኣድራሻ ቅዳሕ
share-copied = ተቐዲሑ።
share-note = እቲ መልእኽቲ ክሳብ እትድምስሶ ኣብቲ ስልኪ ይጸንሕ።
call-log-caution = እቲ ጻውዒት ኣብ ዝርዝር ጻውዒታት ይተርፍ፣ ኣብ ሕሳብ እውን ክረአ ይኽእል።
works-only = እዚ ቁጽሪ ካብዚ ጥራይ ይሰርሕ፦ { $countries }።
works-unknown-short-code = ሓጺር ቁጽሪ። ካበየኖት ሃገራት ከም ዝሰርሕ ኣይፍለጥን፦ ኣብ ወጻኢ ናብ ካልእ መስመር ክኸይድ፣ ወይ ንማንም ከይረክብ ይኽእል።
answers-unknown = ሎሚ ኣብዚ መስመር ሰብ ይምልስ ዶ ኣይምልስን ኣይፍለጥን።
address-unopened = ነዚ ኣድራሻ ንዚ መርበብ ማንም ኣይከፈቶን። ጌጋ ክኸውን፣ ወይ ሕጂ ናይ ካልእ ሰብ ክኸውን ይኽእል።
police-yes = እትብሎ ንፖሊስ ክበጽሕ ይኽእል።
police-no = እትብሎ ንፖሊስ ኣይንገርን።
police-unknown = እትብሎ ንፖሊስ ይንገር ዶ ኣይንገርን ኣይፍለጥን። ቅድሚ ምንጋርካ ሕተት።
anonymous-yes = ስምካ ክትነግር የብልካን።
anonymous-no = ስምካ ይሓቱ።
anonymous-unknown = ስምካ ይሓቱ ዶ ኣይሓቱን ኣይፍለጥን።
anonymous-short = ስም ኣየድልን
reveals-number = ቁጽሪ ስልክኻ ይርእዩ።
reveals-account = ስምን ስእልን ናይ ሕሳብካ ይርእዩ።
reveals-address = ኣድራሻ ኢመይልካ ይርእዩ፣ እቲ መልእኽቲ ድማ ኣብ ሳጹን ኢመይልካ ይተርፍ።

## What a channel's button says before the number or address
verb-voice = ደውል፦
verb-sms = SMS ስደድ፦
verb-whatsapp = ብWhatsApp ጽሓፍ፦
verb-web = ክፈት፦
verb-chat = ዕላል ክፈት
verb-email = ኢመይል ስደድ፦

## Facts of a helpline, as short phrases
cost-free = ብናጻ
cost-standard = ብልሙድ ዋጋኻ
cost-premium = ብዝለዓለ ዋጋ
hours-always = ለይትን መዓልትን
hours-unknown = ሰዓታት ኣይፍለጥን
hours-all-day = ምሉእ መዓልቲ
hours-closed = ዕጹው
hours-from = ካብ { $time }
hours-public-holidays = ህዝባዊ በዓላት
hours-school-holidays = ዕረፍቲ ትምህርቲ
opens-hours-on = { $days }፦ { $hours }
ages-up-to = { $max ->
    [one] ክሳብ { $max } ዓመት
   *[other] ክሳብ { $max } ዓመት
 }
ages-from = { $min ->
    [one] ካብ { $min } ዓመት
   *[other] ካብ { $min } ዓመት
 }
ages-between = ካብ { $min } ክሳብ { $max } ዓመት
status-active = ይሰርሕ
status-paused = ንግዚኡ ደው ኢሉ
status-closed = ተዓጽዩ
facts-title = ዝፍለጥ
facts-unknown = ገና ኣይንፈልጥን፦ { $facts }።
fact-status = ኩነታት
fact-hours = ሰዓታት
fact-languages = ቋንቋታት
fact-ages = ዕድመ
fact-cost = ዋጋ
fact-anonymous = ስም ከይነገርካ
fact-interpretation = ኣተርጎምቲ
fact-police = ንፖሊስ ይንገር
fact-regions = ኣበይ ይሕግዝ
fact-assured = ናይ መወዳእታ ምርግጋጽ
fact-works-from = ዝሰርሓሉ ካብ
yes = እወ
no = ኣይፋል
unknown = ኣይፍለጥን
everywhere = ምልእቲ ሃገር

## How fresh a number is
badge-confirmed = { $precision ->
    [day] ዝተረጋገጸሉ { $date }
   *[other] ዝተረጋገጸሉ { $date }
 }
badge-printed = { $precision ->
    [day] ዝተሓትመሉ { $date }፣ ኣይተረጋገጸን
    [unknown] ዕለት ካብ ዘይብሉ ሕታም፤ ኣይተረጋገጸን
   *[other] ዝተሓትመሉ { $date }፣ ኣይተረጋገጸን
 }
badge-stale = { $precision ->
    [day] ናይ መወዳእታ ዝተረጋገጸሉ { $date }
   *[other] ናይ መወዳእታ ዝተረጋገጸሉ { $date }
 }
withheld = እዚ ቁጽሪ ድሕሪ ሕጂ ኣይረአን፤ ከነረጋግጾ ኣይከኣልናን (ናይ መወዳእታ ምርግጋጽ፦ { $date })።
withheld-instead = ቀጺሉ ዘሎ መስመር ሓገዝ፦
badge-unknown = ኣይተረጋገጸን
badge-emergency = ቁጽሪ ህጹጽ ሓደጋ
age-stale = { $precision ->
   *[other] ነዚ ቁጽሪ ናይ መወዳእታ ዘረጋገጽናሉ፦ { $date }።
 }
age-printed = { $precision ->
    [unknown] እዚ ቁጽሪ ዕለት ካብ ዘይብሉ ሕታም ወረቐት እዩ። ገና ኣይደወልናን።
   *[other] እዚ ቁጽሪ ካብ ሕታም ወረቐት እዩ ({ $date })። ገና ኣይደወልናን።
 }
age-unknown = ነዚ ቁጽሪ ገና ኣየረጋገጽናዮን።
by-operator = ብባዕሉ መስመር
by-test-call = ብፈተነ ደወል
by-official-page = ኣብ ወግዓዊ ገጽ

## Guides
guide-audience = ንካብ { $min } ክሳብ { $max } ዓመት
guides-title = ምኽሪ ንመገዲ
nothing-stored = ብዘይ ፍርሒ ምልክት ግበር፦ ዝዕቀብ የለን፣ ዝስደድ የለን።
sources-title = እዚ ካበይ መጺኡ
pocket-title = ንጅባኻ ዝኸውን ካርድ
pocket-text = ነቶም ቁጽርታት ኣብ ወረቐት ጽሓፎም፣ ወይ ንሓደ ብቓልካ ሓዞ። ስልኪ ክጠፍእ ወይ ክውሰድ ይኽእል።

## Regions and the mobile centre
regions-title = ኣበይ ኣለኻ?
regions-text = ከባቢኻ ምረጽ፦ ዝቐረበ ሓገዝ ቅድም ይመጽእ።
other-regions-title = ካልኦት ከባቢታት
municipalities-title = ምምሕዳራት ከተማ
hotspots-title = “ትኹረት ዝተዋህቦም ቦታታት”
hotspots-text = ሓደ ሰነድ ነዞም ቦታታት “ትኹረት ዝተዋህቦም ቦታታት” ይብሎም። ብዛዕባ እቲ ቦታን ሰቡን ሕማቕ ኣይብልን።
help-points-title = ናበይ ክትከይድ ትኽእል
next-stop-title = ተንቀሳቓሲ ማእከል ናባኻ ይመጽእ
next-stop-text = ዕለታት ክቕየሩ ይኽእሉ፦ ቅድሚ ምብጋስካ ኣብዚ መሊስካ ርአ።
visits-title = መዓስ ይመጽእ
past-visits-title = ኣብዚ ዝነበረሉ
save-dates = ነቶም ዕለታት ኣብ ዓውደ ኣዋርሕ ዓቅብ
no-visits = ንሕጂ ዝተወጠነ ምብጻሕ የለን።
example = ኣብነት
example-note = እዞም ዕለታት ኣብነት ጥራይ እዮም፦ ምብጻሕ ዝወጠነ የለን። ምእንታኦም ኣይትበገስ።

## Posters
poster-code = ኮድ
poster-leads-to = ናብ ዝወስዶ
poster-place = ቦታ
poster-size = ዓቐን
poster-says = ኣብኡ እንታይ ተጻሒፉ
poster-sticker = ኣብ ልዕሊ እቲ ኮድ ዝተለጠፈ እንተሎ ኣይትስካኖ፦ ነቲ ኣድራሻ ባዕልኻ ጽሓፎ።

## Organisations, projects, resources, news
contact-title = ርክብ
role = ግደ
role-donor = ለጋሲ
role-consortium = ኣባል ሕብረት
role-partner = መሻርኽቲ
role-executing-agency = ፈጻሚ ትካል
role-stakeholder = ቀንዲ ተሳታፊ
role-government = መንግስታዊ ትካል
phone = ስልኪ
email = ኢመይል
website = መርበብ
works-in = ዝሰርሓሉ ቦታ
organisations-title = ኣብዚ ዝሰርሑ
projects-title = ፕሮጀክትታት
project-current = ይቕጽል ኣሎ
project-completed = ተዛዚሙ
period = መዓስ
donor = ለጋሲ
executing-agency = ዝፈጸሞ
partners = መሻርኽቲ
coverage = ኣበይ
audience = ንመን
audience-youth = መንእሰያት
audience-parents = ወለዲ
audience-teachers = መምህራን
audience-media = ጋዜጠኛታት
audience-employment-offices = ቤት ጽሕፈታት ስራሕ
audience-police = ፖሊስ
audience-health = ሰራሕተኛታት ጥዕና
year = ዓመት
publisher = ኣሕታሚ
date = ዕለት
no-date = ዕለት የብሉን
news-title = ዜና
feed-title = { $site }፦ ዜና

## Pages that the site makes by itself
az-title = ሀ–ፐ
az-description = ኩሎም ገጻት ብተርታ ፊደል።
search-title = ድለ
search-description = ቃል፣ ቦታ ወይ ቁጽሪ።
search-label = እንታይ ትደሊ?
search-found = ዝተረኽቡ ገጻት፦
search-nothing = ዝተረኽበ የለን። ካልእ ቃል ፈትን፣ ወይ ነቲ ኣብ ታሕቲ ዘሎ ዝርዝር ርአ።
search-without = ምድላይ ስክሪፕት የድልዮ፣ ኣብዚ ግን ኣይሰርሕን። እቲ ኣብ ታሕቲ ዘሎ ዝርዝር ኩሉ ግዜ ይሰርሕ።
search-more = ካልኦት ገጻት
# Search words by which readers ask for help: the helplines come first for them.
search-help = ሓገዝ, ሓግዙኒ, ሓደጋ, ደውል, ፖሊስ, ፍርሒ
offline-title = ኣብ ስልኪ ዓቅብ
offline-description = ኢንተርነት ኣብ ዘይብልካ ግዜ፣ ፈኲሳት ገጻትን መስመራት ሓገዝን።
offline-visible = ኣብዚ እትዕቅቦ ክሳብ እትድምስሶ ኣብቲ ስልኪ ይጸንሕ። ነቲ ስልኪ ዘልዓለ ክርእዮ ይኽእል።
offline-nothing-before = እቲ መልጎም እንተዘይጸቒጥካ ዝዕቀብ የለን።
offline-save = ኣብዚ ስልኪ ዓቅብ
offline-saving = ይዕቀብ ኣሎ። ነዚ ገጽ ኣይትዕጸዎ።
offline-saved = ኣብዚ ስልኪ ተዓቂቡ። ብዘይ ኢንተርነት እውን ይኽፈት።
offline-failed = ኣይተዓቀበን፦ መስመር ተበቲኹ፣ ወይ ኣብቲ ስልኪ ቦታ የለን። ብፍርቂ ዝተረፈ የለን።
offline-delete = ንኹሉ ካብዚ ስልኪ ደምስስ
offline-deleted = ተደምሲሱ። ኣብዚ ዝተዓቀበ ኣይተረፈን።
offline-delete-note = ዝዓቀብካዮ ኩሉ ቋንቋ ይድምሰስ። ታሪኽ ናይቲ መዳለዪ ግን በይኑ ደምስሶ።
offline-cannot = ኣብዚ እቶም ገጻት ክዕቀቡ ኣይክእሉን፦ ስክሪፕት (JavaScript) ከስርሕ ዝኽእል ሓድሽ መዳለዪን ኣድራሻ ኢንተርነትን የድሊ። እቲ ፈኲስ ገጽ ብድኹም መስመር እውን ይኽፈት።
offline-name = መዘኻኸሪ
offline-home-screen = ኣብ መበገሲ ስክሪን እንተ ኣንቢርካዮ፣ ስም ናይቲ ምልክት “{ $name }” እዩ።
not-found-title = እዚ ገጽ ኣብዚ የለን
not-found-text = እቲ ኣድራሻ ጌጋ ክህልዎ፣ ወይ እቲ ገጽ ገዲፉ ክኸውን ይኽእል። ቋንቋኻ ምረጽ እሞ ካብ መበገሲ ጀምር።

## In the text
picture-link = ስእሊ ርአ፦ { $alt } ({ $size })
table-label = ሰሌዳ
footnote-back = ናብቲ ጽሑፍ ተመለስ

## The foot of every page
behind = መወዓውዒ የለን፣ ኩኪ የለን፣ ቆጻሪ በጻሕቲ የለን።

## Posters: paper
poster-gone = እዚ ፖስተር ኣረጊት እዩ። እዞም ሎሚ እንፈልጦም መስመራት ሓገዝ እዮም።
poster-scan = ስካን ግበር እሞ ኣንብብ
poster-type = ወይ ነዚ ኣድራሻ ጽሓፍ፦
poster-call = ደውል፦
poster-call-code = እዚ ኮድ ብዘይ ኢንተርነት ባዕሉ ይድውል።
poster-proof = ፈተነ፣ ንሕትመት ኣይኮነን። መጀመርታ ኣረጋግጹ፦ { $numbers }
poster-sheets = ኩሎም ፖስተራት
poster-is-proof = ፈተነ
poster-is-ready = ንሕትመት ድሉው

## Translations
machine-notice = ነዚ ገጽ ማሽን እዩ ተርጒምዎ። ሰብ ክሳብ ዝርእዮም ስጉምትታትን ቁጽርታትን በቲ ዝተጻሕፉሉ ቋንቋ ይጸንሑ።
stand-in-drifted = እዚ ክፋል ድሕሪ ምትርጓሙ ተቐይሩ። ቋንቋ ናይቲ ኣብ ታሕቲ ዘሎ ጽሑፍ፦ { $language }።
stand-in-machine = ነዚ ክፋል ማሽን በይኑ ክትርጉሞ የብሉን። ቋንቋ ናይቲ ኣብ ታሕቲ ዘሎ ጽሑፍ፦ { $language }።
stand-in-untranslated = እዚ ክፋል ገና ኣይተተርጎመን። ቋንቋ ናይቲ ኣብ ታሕቲ ዘሎ ጽሑፍ፦ { $language }።

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = ብሕጊ, ብመሰረት ሕጊ, ሕጊ ይብል, ዘይሕጋዊ, መሰል ኣለዎ, መሰል ኣለካ, መሰል ኣለዎም, ገበን እዩ, የቕጽዕ, ሚእታዊት, ስታቲስቲክስ, መጽናዕትታት የርእዩ
