//! Halves of the day beside hours.

use super::super::tests::{check, check_found};

#[test]
fn a_word_for_the_hour_may_stand_before_the_half_of_the_day() {
    for (from, source, code, translation, expected) in [
        ("ru", "в 9 часов вечера", "en", "at 9 pm", ""),
        ("ru", "в 9 часов вечера", "en", "at 9 am", "S says 9 часов вечера, T says 9 am"),
        ("ru", "в 9 часов вечера", "de", "um 21 Uhr", ""),
        ("uk", "о 9 годині ранку", "en", "at 9 pm", "S says 9 годині ранку, T says 9 pm"),
        ("uk", "о 9 годині ранку", "en", "at 9 am", ""),
        ("tr", "akşam saat 9", "en", "at 9 am", "S says akşam saat 9, T says 9 am"),
        ("tr", "akşam saat 9", "en", "at 21:00", ""),
        ("hi", "शाम के 9 बजे", "en", "at 9 am", "S says शाम के 9, T says 9 am"),
        ("hi", "शाम के 9 बजे", "en", "at 9 pm", ""),
        ("ur", "شام کے 9 بجے", "en", "at 9 am", "S says شام کے 9, T says 9 am"),
        ("vi", "9h tối", "en", "at 9 am", "S says 9h tối, T says 9 am"),
        ("vi", "9h tối", "en", "at 9 pm", ""),
        ("pt", "às 9 horas da manhã", "en", "at 9 pm", "S says 9 horas da manhã, T says 9 pm"),
        ("pl", "o 9 wieczorem", "en", "at 9 am", "S says 9 wieczorem, T says 9 am"),
        ("ro", "la ora 9 seara", "en", "at 9 am", "S says 9 seara, T says 9 am"),
        ("sr", "у 9 увече", "en", "at 9 am", "S says 9 увече, T says 9 am"),
        ("sr", "у 9 сати увече", "en", "at 21:00", ""),
        ("bg", "в 9 часа вечерта", "en", "at 9 am", "S says 9 часа вечерта, T says 9 am"),
        ("he", "בשעה 9 בבוקר", "en", "at 9 pm", "S says 9 בבוקר, T says 9 pm"),
        ("cs", "v 9 hodin večer", "en", "at 9 am", "S says 9 hodin večer, T says 9 am"),
        // Words of another hour, or of none.
        ("ru", "9 часов, вечера", "en", "at 9 am", ""),
        ("ru", "3 дня", "en", "3 days", ""),
        ("tr", "sabah 9 kişi", "en", "9 people in the morning", ""),
        ("hi", "9 बजे", "en", "at 9 am", ""),
        // Minutes behind a point.
        ("sv", "kl. 15.30", "en", "at 3.30 pm", ""),
        ("sv", "kl. 15.30", "en", "at 3.50 pm", "S says 15.30, T says 3.50"),
        ("sv", "15.30 kronor", "en", "3.30 kronor", "S says 15.30, T says 3.30"),
    ] {
        check((from, source), (code, translation), expected);
    }
}

#[test]
fn words_for_the_night_and_the_evening_are_halves_of_the_day() {
    for (code, translation, is_pm) in [
        ("es", "a las 9 de la noche", true),
        ("es", "a las 9 de la mañana", false),
        ("id", "pukul 9 malam", true),
        ("ms", "pukul 9 malam", true),
        ("ur", "رات 9 بجے", true),
        ("ur", "رات کے 9 بجے", true),
        ("hi", "रात 9 बजे", true),
        ("hi", "रात के 9 बजे", true),
        ("ne", "राति 9 बजे", true),
        ("bn", "রাত 9টায়", true),
        ("ta", "இரவு 9 மணி", true),
        ("ar", "الساعة 9 ليلاً", true),
        ("ar", "الساعة 9 ليلًا", true),
        ("ar", "الساعة 9 صباحاً", false),
        ("ar", "الساعة 9 صباحًا", false),
        ("ar", "الساعة 9 صباحا", false),
        ("ar", "الساعة 9 مساءً", true),
        ("fa", "ساعت ۹ شب", true),
        ("he", "בשעה 9 בלילה", true),
        ("tr", "Gece 9’dan önce", true),
        ("tr", "gece saat 9", true),
        ("vi", "9 giờ đêm", true),
        ("km", "ម៉ោង ៩ យប់", true),
        ("pt", "às 9 da noite", true),
        ("it", "alle 9 di sera", true),
        ("ku", "êvarê saet 9", true),
        ("ku", "saet 9ê sibê", false),
        ("ps", "ماښام ۹ بجې", true),
        ("ps", "د شپې ۹ بجې", true),
        ("ckb", "کاتژمێر ٩ی ئێوارە", true),
        ("ckb", "ئێوارە کاتژمێر ٩", true),
        ("mn", "орой 9 цагт", true),
        ("mn", "оройн 9 цаг", true),
        ("kk", "кешкі сағат 9", true),
        ("kk", "кешкі 9", true),
        ("uz", "kechki soat 9", true),
        ("uz", "soat 9 kechqurun", true),
        ("tg", "соати 9 бегоҳ", true),
        ("tg", "бегоҳии соати 9", true),
        ("az", "axşam saat 9", true),
        ("hy", "երեկոյան ժամը 9", true),
        ("ky", "кечки саат 9", true),
    ] {
        let [right, wrong] = if is_pm { ["at 9 pm", "at 9 am"] } else { ["at 9 am", "at 9 pm"] };
        check(("en", right), (code, translation), "");
        check_found(("en", wrong), (code, translation), true);
    }
    for (source, code, translation) in [
        ("before 9:15 pm", "es", "antes de las 9:15 de la noche"),
        ("before 9:15 pm", "id", "pukul 9.15 malam"),
        ("at 3 am", "es", "a las 3 de la noche"),
        ("at 0:30", "es", "a las 12:30 de la noche"),
        ("at 23:00", "ru", "в 11 ночи"),
        ("at 2 am", "ru", "в 2 часа ночи"),
        ("9 am to 5 pm", "tr", "sabah 9’dan akşam 5’e"),
        ("10 am to 2 pm", "tr", "sabah saat 10’dan öğleden sonra 2’ye"),
        ("3 nights, at 3 pm", "id", "3 malam, pukul 3 sore"),
    ] {
        check(("en", source), (code, translation), "");
    }
}

#[test]
fn a_half_past_keeps_its_half_of_the_day() {
    for (code, translation, is_pm) in [
        ("fr", "à 7 heures et demie du soir", true),
        ("ro", "la 7 și jumătate seara", true),
        ("ru", "в 7 с половиной вечера", true),
        ("pt", "às 7 e meia da noite", true),
        ("vi", "lúc 7 giờ rưỡi tối", true),
        ("ur", "شام ساڑھے 7 بجے", true),
        ("el", "στις 7.30 μ.μ.", true),
        ("el", "στις 7.30 π.μ.", false),
        ("sr-Latn", "u 7.30 uveče", true),
        ("pl", "o 7.30 wieczorem", true),
        ("de", "um halb 8 abends", true),
        ("de", "um halb 8 morgens", false),
        ("es", "a las 7 y media de la mañana", false),
    ] {
        let right = if is_pm { "at 7:30 pm" } else { "at 7:30 am" };
        let wrong = if is_pm { "at 7:30 am" } else { "at 7:30 pm" };
        check(("en", right), (code, translation), "");
        check_found(("en", wrong), (code, translation), true);
    }
}

#[test]
fn each_hour_of_a_range_keeps_its_half_of_the_day() {
    for (code, translation, is_found) in [
        ("es", "de 8 a. m. a 5 p. m.", true),
        ("es", "de 8 p. m. a 5 a. m.", false),
        ("es", "de 8:00 a. m. a 5:00 p. m.", true),
        ("es", "de 5 a. m. a 8 p. m.", true),
        ("fr", "de 8 h du matin à 5 h du soir", true),
        ("fr", "de 8 h du soir à 5 h du matin", false),
        ("fr", "de 20 h à 5 h", false),
        ("fr", "de 20 h à 5 h du matin", false),
        ("de", "von 8 Uhr morgens bis 5 Uhr abends", true),
        ("ar", "من 8 صباحًا إلى 5 مساءً", true),
    ] {
        check_found(("en", "from 8 pm to 5 am"), (code, translation), is_found);
    }
}
