//! The texts of a sheet, once per language, with the headline as large as its space allows.

use serde::Serialize;

use crate::model::LangId;
use crate::posters::headline::Headline;

use super::job::SheetJob;

/// The texts of a sheet in one language.
#[derive(Serialize)]
pub struct SheetText {
    pub lang: String,
    pub dir: &'static str,
    pub headline: String,
    /// The headline's font size.
    pub letters: String,
    pub sentence: String,
    /// The sentence's font size.
    pub sentence_letters: String,
    pub scan: String,
    pub or_type: String,
    pub call: String,
    pub call_code: String,
    pub tamper: String,
    /// Headline and sentence are in their area as a whole.
    #[serde(skip)]
    pub fits: bool,
}

/// Returns the texts in all languages of a sheet whose headline area is this high.
pub fn sheet_texts(job: SheetJob<'_>, height: f64) -> Vec<SheetText> {
    job.options.langs.iter().map(|lang| sheet_text(job, *lang, height)).collect()
}

fn sheet_text(job: SheetJob<'_>, lang: LangId, height: f64) -> SheetText {
    let SheetJob { context, page, options, .. } = job;
    let (text_lang, text) = page.answer(lang);
    let message = |id| context.message(lang, id);
    let (title, sentence) = (&text.title.value, text.described());
    let dir = context.direction(text_lang);
    let code = context.renderer.site.code(text_lang);
    let fitted = Headline::fit(title, sentence, code, height, options.langs.len());
    SheetText {
        lang: code.to_owned(),
        dir,
        headline: title.clone(),
        letters: format!("{:.2}", fitted.size),
        sentence: sentence.to_owned(),
        sentence_letters: format!("{:.2}", fitted.sentence_size),
        scan: message("poster-scan"),
        or_type: message("poster-type"),
        call: message("poster-call"),
        call_code: message("poster-call-code"),
        tamper: message("poster-sticker"),
        fits: fitted.fits,
    }
}
