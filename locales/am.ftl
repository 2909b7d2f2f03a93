# የገጹ ቃላት በአማርኛ፦ አጭር፣ የተረጋጋ፣ ሞቅ ያለ።
# state: machine

## Getting around
skip-to-text = ወደ ጽሑፉ ሂድ
language = ቋንቋ
all-languages = ሁሉም ቋንቋዎች
menu = ዋና ገጾች
home = መነሻ
trail = የት ነህ
toc = በዚህ ገጽ ላይ
topics-title = ርዕሶች
region = አካባቢ
organisation = ድርጅት
feed = ዜና በRSS
open = ክፈት

## Leaving
exit = ውጣ
exit-summary = “ውጣ” ታሪክህን አያጠፋም።
exit-note = “ውጣ” ይህን ገጽ ወዲያው ይደብቃል። ታሪኩን አያጠፋም። ጥሪዎች በጥሪ ዝርዝር ውስጥ ይቀራሉ፣ በሂሳብ ላይም ሊታዩ ይችላሉ።
exit-keys = በኮምፒውተር ላይ፦ Shift ቁልፍን ሦስት ጊዜ ተጫን።
safety-summary = ይህ ገጽ በታሪክ ውስጥ ይቀራል።
safety-notice = ይህ ገጽ በስልኩ ታሪክ ውስጥ ይቀራል። ጥሪዎች በጥሪ ዝርዝር ውስጥ ይቀራሉ፣ በሂሳብ ላይም ሊታዩ ይችላሉ።

## The light version
light-version = ቀላል ገጽታ
full-version = ሙሉ ገጽታ
pager-text = ክፍል { $number } ከ{ $of }
previous-part = ያለፈው ክፍል
next-part = ቀጣዩ ክፍል

## Notices above a text
draft-notice = ይህ ጽሑፍ ገና እየተጻፈ ነው።
borrowed-notice = ይህ ገጽ ገና በአማርኛ የለም። የጽሑፉ ቋንቋ፦ { $language }።
switch-machine = የማሽን ትርጉም
switch-borrowed = ገና አልተተረጎመም
story-note = ማንም እንዳይታወቅ ስሞችና ዝርዝሮች ተቀይረዋል።
updated = የታደሰው
minutes-short = { $minutes } ደቂቃ ንባብ

## Help
help-title = ከአንድ ሰው ጋር ተነጋገር
emergency-title = አሁን አደጋ ላይ ነህ? ደውል፦
danger-now = አደጋ ላይ ነህ?
try-next = ማንም ካልመለሰ ሌላ ሞክር።
call-details = ስደውል ምን ይሆናል?
save-contact = ቁጥሩን አስቀምጥ
save-contact-note = እስክትሰርዘው ድረስ በስልኩ ላይ ይቆያል።
share-title = ለአንድ ሰው ላከው
share-sms = በSMS ላክ
share-whatsapp = በWhatsApp ላክ
share-copy = አድራሻውን ቅዳ
share-copied = ተቀድቷል።
share-note = መልእክቱ እስክትሰርዘው ድረስ በስልኩ ላይ ይቆያል።
call-log-caution = ጥሪው በጥሪ ዝርዝር ውስጥ ይቀራል፣ በሂሳብ ላይም ሊታይ ይችላል።
works-only = ይህ ቁጥር የሚሠራው ከዚህ ብቻ ነው፦ { $countries }።
works-unknown-short-code = አጭር ቁጥር። ከየትኞቹ አገሮች እንደሚሠራ አይታወቅም፦ በውጭ አገር ወደ ሌላ መስመር ሊሄድ ወይም ማንንም ላያገኝ ይችላል።
answers-unknown = ዛሬ በዚህ መስመር ሰው ይመልስ አይመልስ አይታወቅም።
address-unopened = ለዚህ ድረ ገጽ ይህን አድራሻ ማንም አልከፈተውም። የተሳሳተ ወይም አሁን የሌላ ሰው ሊሆን ይችላል።
police-yes = የምትናገረው ለፖሊስ ሊደርስ ይችላል።
police-no = የምትናገረው ለፖሊስ አይነገርም።
police-unknown = የምትናገረው ለፖሊስ ይነገር አይነገር አይታወቅም። ከመናገርህ በፊት ጠይቅ።
anonymous-yes = ስምህን መናገር የለብህም።
anonymous-no = ስምህን ይጠይቃሉ።
anonymous-unknown = ስምህን ይጠይቁ አይጠይቁ አይታወቅም።
anonymous-short = ስም አያስፈልግም
reveals-number = ስልክ ቁጥርህን ያያሉ።
reveals-account = የመለያህን ስምና ፎቶ ያያሉ።
reveals-address = የኢሜይል አድራሻህን ያያሉ፤ መልእክቱም በመልእክት ሳጥንህ ይቀራል።

## What a channel's button says before the number or address
verb-voice = ደውል፦
verb-sms = SMS ላክ፦
verb-whatsapp = በWhatsApp ጻፍ፦
verb-web = ክፈት፦
verb-chat = ውይይቱን ክፈት
verb-email = ኢሜይል ላክ፦

## Facts of a helpline, as short phrases
cost-free = ነጻ
cost-standard = በተለመደው ዋጋህ
cost-premium = በከፍተኛ ዋጋ
hours-always = ቀንና ሌሊት
hours-unknown = ሰዓቱ አይታወቅም
hours-all-day = ቀኑን ሙሉ
hours-closed = ዝግ
hours-from = ከ{ $time } ጀምሮ
hours-public-holidays = የሕዝብ በዓላት
hours-school-holidays = የትምህርት ቤት ዕረፍት
opens-hours-on = { $days }፦ { $hours }
ages-up-to = { $max ->
    [one] እስከ { $max } ዓመት
   *[other] እስከ { $max } ዓመት
 }
ages-from = { $min ->
    [one] ከ{ $min } ዓመት ጀምሮ
   *[other] ከ{ $min } ዓመት ጀምሮ
 }
ages-between = ከ{ $min } እስከ { $max } ዓመት
status-active = ይሠራል
status-paused = ለጊዜው ቆሟል
status-closed = ተዘግቷል
facts-title = የሚታወቀው
facts-unknown = ገና የማናውቀው፦ { $facts }።
fact-status = ሁኔታ
fact-hours = ሰዓት
fact-languages = ቋንቋዎች
fact-ages = ዕድሜ
fact-cost = ዋጋ
fact-anonymous = ስም ሳይነገር
fact-interpretation = አስተርጓሚዎች
fact-police = ለፖሊስ ይነገራል
fact-regions = የሚረዳበት ቦታ
fact-assured = መጨረሻ የተረጋገጠው
fact-works-from = የሚሠራው ከ
yes = አዎ
no = አይ
unknown = አይታወቅም
everywhere = አገሪቱ በሙሉ

## How fresh a number is
badge-confirmed = { $precision ->
    [day] የተረጋገጠው { $date }
   *[other] የተረጋገጠው { $date }
 }
badge-printed = { $precision ->
    [day] የታተመው { $date }፣ አልተረጋገጠም
    [unknown] ቀን ከሌለው ኅትመት፤ አልተረጋገጠም
   *[other] የታተመው { $date }፣ አልተረጋገጠም
 }
badge-stale = { $precision ->
    [day] መጨረሻ የተረጋገጠው { $date }
   *[other] መጨረሻ የተረጋገጠው { $date }
 }
withheld = ይህ ቁጥር ከእንግዲህ አይታይም፤ ልናረጋግጠው አልቻልንም (መጨረሻ የተረጋገጠው፦ { $date })።
withheld-instead = ቀጣዩ የእርዳታ መስመር፦
badge-unknown = አልተረጋገጠም
badge-emergency = የአደጋ ጊዜ ቁጥር
age-stale = { $precision ->
   *[other] ይህን ቁጥር መጨረሻ ያረጋገጥነው፦ { $date }።
 }
age-printed = { $precision ->
    [unknown] ይህን ቁጥር ያገኘነው ቀን ከሌለው የታተመ ወረቀት ነው። ገና አልደወልንበትም።
   *[other] ይህን ቁጥር ያገኘነው ከታተመ ወረቀት ነው ({ $date })። ገና አልደወልንበትም።
 }
age-unknown = ይህን ቁጥር ገና አላረጋገጥነውም።
by-operator = በመስመሩ ራሱ
by-test-call = በሙከራ ጥሪ
by-official-page = በይፋዊ ገጹ

## Guides
guide-audience = ከ{ $min } እስከ { $max } ዓመት ላሉ
guides-title = ለመንገድ የሚሆኑ ምክሮች
nothing-stored = በነጻነት ምልክት አድርግ፦ ምንም አይቀመጥም፣ ምንም አይላክም።
sources-title = ይህ ከየት መጣ
pocket-title = ለኪስህ የሚሆን ካርድ
pocket-text = ቁጥሮቹን በወረቀት ላይ ጻፍ፣ ወይም አንዱን በቃልህ ያዝ። ስልክ ሊጠፋ ወይም ሊወሰድ ይችላል።

## Regions and the mobile centre
regions-title = የት ነህ?
regions-text = አካባቢህን ምረጥ፦ ቅርብ ያለው እርዳታ መጀመሪያ ይመጣል።
other-regions-title = ሌሎች አካባቢዎች
municipalities-title = ማዘጋጃ ቤቶች
hotspots-title = “ትኩረት የተሰጣቸው ቦታዎች”
hotspots-text = አንድ ሰነድ እነዚህን ቦታዎች “ትኩረት የተሰጣቸው ቦታዎች” ይላቸዋል። ስለ ቦታውም ስለ ሰዎቹም መጥፎ ነገር አይናገርም።
help-points-title = ልትሄድባቸው የምትችል ቦታዎች
next-stop-title = ተንቀሳቃሹ ማዕከል ወደ አንተ ይመጣል
next-stop-text = ቀኖች ሊቀየሩ ይችላሉ፦ ከመነሳትህ በፊት እዚህ እንደገና ተመልከት።
visits-title = መቼ ይመጣል
past-visits-title = እዚህ የነበረው
save-dates = ቀኖቹን በቀን መቁጠሪያህ አስቀምጥ
no-visits = ለጊዜው የታቀደ ጉብኝት የለም።
example = ምሳሌ
example-note = እነዚህ ቀኖች ምሳሌ ብቻ ናቸው፦ ጉብኝት ያቀደ የለም። በእነሱ ምክንያት አትነሳ።

## Posters
poster-code = ኮድ
poster-leads-to = የሚወስደው ወደ
poster-place = ቦታ
poster-size = መጠን
poster-says = በላዩ የተጻፈው
poster-sticker = ኮዱ ላይ ተለጣፊ ካለ አትቃኘው፦ አድራሻውን ራስህ ጻፍ።

## Organisations, projects, resources, news
contact-title = ግንኙነት
role = ሚና
role-donor = ለጋሽ
role-consortium = የኅብረቱ አባል
role-partner = አጋር
role-executing-agency = ፈጻሚ ድርጅት
role-stakeholder = ዋና ባለድርሻ
role-government = የመንግሥት ተቋም
phone = ስልክ
email = ኢሜይል
website = ድረ ገጽ
works-in = የሚሠራበት
organisations-title = እዚህ የሚሠሩት
projects-title = ፕሮጀክቶች
project-current = በሂደት ላይ
project-completed = የተጠናቀቀ
period = መቼ
donor = ለጋሽ
executing-agency = የፈጸመው
partners = አጋሮች
coverage = የት
audience = ለማን
audience-youth = ወጣቶች
audience-parents = ወላጆች
audience-teachers = መምህራን
audience-media = ጋዜጠኞች
audience-employment-offices = የሥራ ቅጥር ቢሮዎች
audience-police = ፖሊሶች
audience-health = የጤና ሠራተኞች
year = ዓመት
publisher = አሳታሚ
date = ቀን
no-date = ቀን የለም
news-title = ዜና
feed-title = { $site }፦ ዜና

## Pages that the site makes by itself
az-title = ሀ–ፐ
az-description = ሁሉም ገጾች በፊደል ተራ።
search-title = ፍለጋ
search-description = ቃል፣ ቦታ ወይም ቁጥር።
search-label = ምን ትፈልጋለህ?
search-found = የተገኙ ገጾች፦
search-nothing = ምንም አልተገኘም። ሌላ ቃል ሞክር፣ ወይም ከታች ያለውን ዝርዝር ተመልከት።
search-without = ፍለጋው ስክሪፕት ይፈልጋል፣ እዚህ ግን አይሠራም። ከታች ያለው ዝርዝር ሁልጊዜ ይሠራል።
search-more = ተጨማሪ ገጾች
# Search words by which readers ask for help: the helplines come first for them.
search-help = እርዳታ, እርዳኝ, አደጋ, ደውል, ፖሊስ, ፍርሃት, ፈራሁ, አድነኝ
offline-title = በስልክ ላይ አስቀምጥ
offline-description = ኢንተርኔት በሌለህ ጊዜ የሚሆኑ ቀላል ገጾችና የእርዳታ መስመሮች።
offline-visible = እዚህ የምታስቀምጠው እስክትሰርዘው ድረስ በስልኩ ላይ ይቆያል። ስልኩን የሚያነሳ ሁሉ ሊያየው ይችላል።
offline-nothing-before = ቁልፉን ካልተጫንክ ምንም አይቀመጥም።
offline-save = በዚህ ስልክ ላይ አስቀምጥ
offline-saving = እየተቀመጠ ነው። ይህን ገጽ አትዝጋ።
offline-saved = በዚህ ስልክ ላይ ተቀምጧል። ያለ ኢንተርኔትም ይከፈታል።
offline-failed = አልተቀመጠም፦ ግንኙነቱ ተቋርጧል፣ ወይም ስልኩ ቦታ የለውም። በግማሽ የቀረ ነገር የለም።
offline-delete = ሁሉንም ከዚህ ስልክ ሰርዝ
offline-deleted = ተሰርዟል። እዚህ የተቀመጠ ነገር አልቀረም።
offline-delete-note = ያስቀመጥካቸው ቋንቋዎች ሁሉ ይሰረዛሉ። የአሳሹን ታሪክ ለብቻው ሰርዝ።
offline-cannot = እዚህ ገጾቹን ማስቀመጥ አይቻልም፦ ስክሪፕት (JavaScript) ማስኬድ የሚችል አዲስ አሳሽና የኢንተርኔት አድራሻ ያስፈልጋል። ቀላሉ ገጽታ በደካማ ግንኙነትም ይከፈታል።
offline-name = ማስታወሻ
offline-home-screen = በመነሻ ማያ ገጽ ላይ ካደረግከው የምልክቱ ስም “{ $name }” ነው።
not-found-title = ይህ ገጽ እዚህ የለም
not-found-text = አድራሻው ስህተት ሊኖረው ወይም ገጹ ተዛውሮ ሊሆን ይችላል። ቋንቋህን ምረጥና ከመነሻ ጀምር።

## In the text
picture-link = ምስሉን ተመልከት፦ { $alt } ({ $size })
table-label = ሠንጠረዥ
footnote-back = ወደ ጽሑፉ ተመለስ

## The foot of every page
behind = ማስታወቂያ የለም፣ ኩኪ የለም፣ የጎብኚ ቆጣሪ የለም።

## Posters: paper
poster-gone = ይህ ፖስተር የቆየ ነው። ዛሬ የምናውቃቸው የእርዳታ መስመሮች እነዚህ ናቸው።
poster-scan = ቃኝና አንብብ
poster-type = ወይም ይህን አድራሻ ጻፍ፦
poster-call = ደውል፦
poster-call-code = ይህ ኮድ ያለ ኢንተርኔት በራሱ ይደውላል።
poster-proof = ናሙና፣ ለኅትመት አይደለም። መጀመሪያ ያረጋግጡ፦ { $numbers }
poster-sheets = ሁሉም ፖስተሮች
poster-is-proof = ናሙና
poster-is-ready = ለኅትመት ዝግጁ

## Translations
machine-notice = ይህን ገጽ የተረጎመው ማሽን ነው። ሰው እስኪያያቸው ድረስ እርምጃዎችና ቁጥሮች በተጻፉበት ቋንቋ ይቆያሉ።
stand-in-drifted = ይህ ክፍል ከተተረጎመ በኋላ ተቀይሯል። ከታች ያለው ጽሑፍ ቋንቋ፦ { $language }።
stand-in-machine = ይህን ክፍል ማሽን ብቻውን መተርጎም የለበትም። ከታች ያለው ጽሑፍ ቋንቋ፦ { $language }።
stand-in-untranslated = ይህ ክፍል ገና አልተተረጎመም። ከታች ያለው ጽሑፍ ቋንቋ፦ { $language }።

## Words of a claim about law or figures: `fener check --sources` asks for its source
claim-words = በሕግ, በሕጉ መሠረት, ሕጉ ይላል, ሕገ ወጥ, መብት አለው, መብት አለህ, መብት አላቸው, ወንጀል ነው, ያስቀጣል, በመቶ, ስታቲስቲክስ, ጥናቶች ያሳያሉ
