//! Names of currencies beside a number, in the languages that the interface speaks.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// The names and signs of one unit of money, as texts write them after or before a number, in small letters.
///
/// Names that are other common words are left out, such as `try`, `km` and the Albanian `lirë`, which means free.
/// One unit may belong to several countries (dinar, lira, franc, crown): the comparison is of words, not of values.
const CURRENCIES: &[(&str, &str)] = &[
    (
        "euro",
        "€ eur euro euros euroja euroje eurosh eurot eura eurů eurem euró eurót euróért evro evra evri evrov evrih \
         avro ewro yuro yuuro ευρώ евро евра євро يورو یورو یۆرۆ ইউরো यूरो युरो ዩሮ 欧元",
    ),
    ("lek", "lek lekë lekësh leke leks ليك лек лека леки леков леків λεκ 列克"),
    (
        "dollar",
        "$ usd dollar dollars dollarë dollarësh dolar dolara dolarja dolari dolarji dolarjev dolarů dolarów dolary \
         dollari dollaro dollár dólar dólares dola doolar đô δολάρια δολάριο доллар доллара долларов долар долара \
         долари долларів доларів دولار دولارات دلار ډالر ڈالر دۆلار ডলার डॉलर डलर ዶላር 美元",
    ),
    (
        "pound",
        "£ gbp pound pounds paund paundë paundi funta funti funte funtov funtů funtów sterline sterlina pfund libra libras sterlin λίρες фунт фунта фунти фунтов фунтів جنيه پوند পাউন্ড पाउंड पाउन्ड ፓውንድ 英镑",
    ),
    (
        "franc",
        "chf franc francs frangë franga franak franaka franken frank franków franchi франк франка франков",
    ),
    ("leu", "ron mdl lei leu лей лея леев леї леїв"),
    ("lev", "bgn лв лева лев leva lev levs"),
    (
        "dinar",
        "rsd dinar dinars dinarë dinarësh dinara dinari dinarjev динар динара динари دينار دنانير",
    ),
    ("denar", "mkd denar denars denarë denarësh denara denari денар денари денара"),
    ("mark", "bam marka marke maraka марка марака"),
    ("lira", "tl lira liras lirash lire liralık лир лиры лира лири ليرة"),
    ("ruble", "ruble rubles rubel rubli rublë rubla rubalja рубль рубля рублей рублів рублі ₽"),
    (
        "hryvnia",
        "uah hryvnia hryvnias hrywna hrywien grivne гривна гривны гривен гривня гривні гривень ₴",
    ),
    ("zloty", "pln zloty zlotys złoty złote złotych złotego злотый злотых злотих"),
    ("crown", "czk kč koruna koruny korun krona kronor kronë крона крон"),
    ("forint", "huf forint forints forinta forintów форинт форинтов форинтів"),
    ("rupee", "inr npr pkr ₹ rs rupee rupees rupia روپے रुपये रुपैयाँ টাকা"),
    ("birr", "etb birr ብር"),
    ("shilling", "kes tzs ugx shilling shillings shilingi shilin"),
];

/// The units by their names.
static NAMES: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
    let names = |(unit, names): &(_, &'static str)| {
        let unit = *unit;
        names.split_whitespace().map(move |name| (name, unit))
    };
    CURRENCIES.iter().flat_map(names).collect()
});

/// The unit that a word names, if it is one of the table. Chinese joins the unit, two letters, to the next word.
pub(super) fn named(word: &str) -> Option<&'static str> {
    let in_chinese = word.char_indices().nth(2).map(|(end, _)| &word[..end]);
    let in_chinese =
        in_chinese.filter(|name| name.starts_with(|letter: char| letter >= '\u{4e00}'));
    let names = [Some(word), in_chinese];
    names.into_iter().flatten().find_map(|name| NAMES.get(name).copied())
}
