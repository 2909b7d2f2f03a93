//! Words before a number that ask a reader to call it, and those that tell that it is something else.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::markdown::Number;

/// Beginnings of words that ask to call or name a phone, in small letters: for each of the forty languages of the
/// interface those of *call*, *phone*, *dial* and *number*. A space at the end stands for the end of the word.
const CALL: &[(&str, &str)] = &[
    ("sq", "telefon|merr|thirr|numri|numrin|nr.|cel"),
    (
        "en, all",
        "call|phone|dial|ring|hotline|helpline|text us|number|tel|sms|whatsapp|viber|telegram",
    ),
    (
        "sr, bs, hr, mk, sl, bg",
        "позов|број|јав|pozov|broj|jav|nazov|pokliči|kliči|številk|обад|обаждай|звън|номер|телефон",
    ),
    ("ro", "sun|apel|număr|numar|forma"),
    ("el", "κάλεσ|καλέσ|καλείτ|τηλέφων|τηλεφων|αριθμ"),
    (
        "it, fr, es, pt",
        "chiam|numero|appel|téléphon|numéro|compose|llam|llám|número|teléfono|marque|ligue|liga |ligar|disque",
    ),
    ("de, nl, sv", "ruf|anruf|wähl|nummer|bel |bellen|telefoon"),
    ("tr", "ara|numara|çevir"),
    ("uk, ru", "звон|позвон|набер|наберіт|дзвон|подзвон|зателефон"),
    ("pl, cs, hu", "dzwoń|zadzwoń|numer|wykręć|volej|zavol|vytoč|čísl|hívd|hívj|szám|tárcsáz"),
    ("ar", "اتصل|واتصل|فاتصل|للاتصال|هاتف|رقم|الرقم|بالرقم|تلفون|تليفون|جوال"),
    ("fa, ps, ur", "تماس|زنگ|شماره|تلفن|زنګ|شمېر|ټلیفون|کال|فون|نمبر|ڈائل"),
    ("kmr, ckb", "bigere|hejmar|پەیوەندی|ژمارە|تەلەفۆن"),
    ("bn, hi, ne", "কল|ফোন|নম্বর|নাম্বার|कॉल|फोन|फ़ोन|नंबर|नम्बर|डायल"),
    ("vi, zh", "gọi|điện thoại|số |đường dây|拨打|致电|电话|号码|热线|拨"),
    (
        "am, ti, so, sw, rom",
        "ደውል|ደዉል|ደውሉ|ይደውሉ|ስልክ|ቁጥር|ስልኪ|ቁጽሪ|wac|lambar|taleefan|telefoon|piga|simu|nambari|namba |akhar",
    ),
];

/// Beginnings of words before a number that is a law, a year or an amount.
const OTHER: &[(&str, &str)] = &[
    ("sq", "ligji|ligjit|neni|vendim|viti|vitin|lekë"),
    ("en, all", "law no|law nr|article|act no|year|euro|eur|all |isbn|issn|iban"),
    ("sr, bs, hr, mk, sl, bg", "закон|члан|член|чл.|годин|zakon|član|člen|godin|leta |leto |letu "),
    ("ro", "legea|legii|art.|articol|ordonanț|anul|lei "),
    ("el", "νόμο|άρθρο|έτος|έτους"),
    (
        "it, fr, es, pt",
        "legge|articol|decreto|anno|loi |décret|année|ley |artículo|año|lei |artigo|ano ",
    ),
    ("de, nl, sv", "gesetz|artikel|paragraf|jahr|wet |jaar|lag |år "),
    ("tr", "kanun|madde|yıl"),
    ("uk, ru", "стать|статт|стат|год |году|года |рік|року|році"),
    ("pl, cs, hu", "ustaw|rozporządz|rok |roku |zákon|törvény|év|cikk"),
    ("ar", "قانون|القانون|المادة|مادة|عام |سنة"),
    ("fa, ps, ur, ckb", "ماده|سال|دفعہ|یاسا"),
    ("bn, hi, ne", "আইন|ধারা|সাল|कानून|क़ानून|अधिनियम|धारा|वर्ष|साल|सन|ऐन"),
    ("vi, zh", "luật|điều|năm|第"),
    ("am, ti, so, sw", "አዋጅ|አንቀጽ|ዓመት|sheeri|sharci|qodob|sannad|sanad|sheria|kifungu|mwaka"),
];

/// Words by their first letter.
type Words = FxHashMap<char, Vec<&'static str>>;

static CALL_WORDS: LazyLock<Words> = LazyLock::new(|| by_first_letter(CALL));
static OTHER_WORDS: LazyLock<Words> = LazyLock::new(|| by_first_letter(OTHER));

fn by_first_letter(table: &[(&str, &'static str)]) -> Words {
    let mut words = Words::default();
    for word in table.iter().flat_map(|(_, words)| words.split('|')) {
        words.entry(word.chars().next().unwrap_or_default()).or_default().push(word);
    }
    words
}

/// Returns `true` if one of the last three words before the number asks to call, and none makes it a law, a year
/// or an amount.
pub fn asks_to_call(number: &Number) -> bool {
    follows(number, &CALL_WORDS) && !follows_other(number)
}

/// Returns `true` if one of the last three words before the number makes it a law, a year or an amount.
pub fn follows_other(number: &Number) -> bool {
    follows(number, &OTHER_WORDS)
}

fn follows(number: &Number, words: &Words) -> bool {
    let mut sentences = number.before.rsplit(['.', '!', '?', ';', '\n', '।', '።', '؟', '。']);
    let sentence = sentences.find(|part| !part.trim().is_empty()).unwrap_or_default();
    let near: Vec<&str> = sentence.split_whitespace().collect();
    let mut near = near[near.len().saturating_sub(3)..].join(" ").to_lowercase();
    near.push(' ');
    let mut before = ' ';
    near.char_indices().any(|(at, letter)| {
        // Chinese does not part words.
        let begins = !before.is_alphabetic() || before >= '\u{3400}';
        before = letter;
        let known = words.get(&letter).filter(|_| begins);
        known.is_some_and(|known| known.iter().any(|word| near[at..].starts_with(word)))
    })
}

#[cfg(test)]
mod tests {
    use crate::markdown::parse;

    use super::*;

    fn number(text: &str) -> Number {
        parse(text, 1).numbers.into_iter().next().expect("a number")
    }

    #[test]
    fn texts_ask_to_call_in_each_language() {
        for text in [
            "Thirr 129",
            "Please call 112",
            "Позовите 192",
            "Nazovi 112",
            "Pokličite 113",
            "Обадете се на 112",
            "Sunați la 119",
            "Apelați 119",
            "Κάλεσε το 100",
            "Chiama il 112",
            "Composez le 114",
            "Llama al 016",
            "Ligue 180",
            "Ruf 110",
            "Bel 112",
            "Hemen 155'i ara 155",
            "Дзвони 102",
            "Позвоните 112",
            "Zadzwoń pod 112",
            "Zavolejte 158",
            "Hívd a 112",
            "اتصل بالرقم ١١٢",
            "با شماره ۱۲۳",
            "999 پر کال کریں: کال 115",
            "ژمارە ١٠٤",
            "১০৯ নম্বরে কল করুন: কল ১০৯",
            "नंबर 1098",
            "Gọi 111",
            "请拨打110",
            "ደውል 911",
            "wac 112",
            "Piga simu 116",
        ] {
            let numbers = parse(text, 1).numbers;
            assert!(numbers.iter().any(asks_to_call), "{text}");
        }
    }

    #[test]
    fn laws_and_years_are_no_calls() {
        for text in [
            "Ligji nr. 9669",
            "Telefon, viti 2021",
            "Legea nr. 241",
            "Закон номер 383",
            "Gesetz Nummer 110",
            "Kanun numara 5237",
            "Ley número 106",
            "قانون رقم 641",
            "第110条",
            "He has 500 sheep",
            "Belgrade 2021",
        ] {
            assert!(!asks_to_call(&number(text)), "{text}");
        }
    }
}
