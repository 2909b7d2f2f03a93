//! The texts of a sheet, once per language, with the headline as large as its space allows.

use serde::Serialize;

use crate::model::LangId;
use crate::posters::text_fit::{self, TextBox};

use super::job::SheetJob;

/// The width of the headline and its sentence.
const TEXT_WIDTH: f64 = 88.0;
/// The minimum font size of a headline.
const MIN_HEADLINE_SIZE: f64 = 2.5;

/// The texts of a sheet in one language.
#[derive(Serialize)]
pub struct SheetText {
    pub lang: String,
    pub dir: &'static str,
    pub headline: String,
    /// The headline's font size.
    pub letters: String,
    pub sentence: String,
    pub scan: String,
    pub or_type: String,
    pub call: String,
    pub call_code: String,
    pub tamper: String,
}

/// Font sizes, and the gap below the headline; `paper.css` has the same figures.
#[derive(Clone, Copy)]
struct Scale {
    max_headline: f64,
    sentence: f64,
    gap: f64,
}

/// Returns the texts in all languages of a sheet whose headline area is this high.
pub fn sheet_texts(job: SheetJob<'_>, height: f64) -> Vec<SheetText> {
    // Padding, the campaign's name and the rule between two languages are taken off.
    let (room, scale) = match job.options.langs.as_slice() {
        [_] => (height - 19.0, Scale { max_headline: 15.5, sentence: 3.7, gap: 2.6 }),
        several => {
            let count = several.len() as f64;
            let room = (height - 15.5 - 5.0 * (count - 1.0)) / count;
            (room, Scale { max_headline: 11.0, sentence: 2.6, gap: 1.2 })
        }
    };
    job.options.langs.iter().map(|lang| sheet_text(job, *lang, room, scale)).collect()
}

fn sheet_text(
    SheetJob { context, page, .. }: SheetJob<'_>,
    lang: LangId,
    height: f64,
    scale: Scale,
) -> SheetText {
    let site = &context.renderer.site;
    let (text_lang, text) = page.answer(lang);
    let message = |id| context.message(lang, id);
    let headline = text.title.value.clone();
    let sentence = text.described();
    let sentence_height =
        text_fit::lines(sentence, TEXT_WIDTH, scale.sentence) * scale.sentence * 1.35 + scale.gap;
    let headline_box = TextBox {
        width: TEXT_WIDTH,
        height: height - sentence_height,
        // Scripts with marks above and below need more space.
        line_height: if context.direction(text_lang) == "rtl" { 1.4 } else { 1.05 },
        max_size: scale.max_headline,
        min_size: MIN_HEADLINE_SIZE,
    };
    SheetText {
        lang: site.code(text_lang).to_owned(),
        dir: context.direction(text_lang),
        letters: format!("{:.2}", headline_box.font_size(&headline)),
        headline,
        sentence: sentence.to_owned(),
        scan: message("poster-scan"),
        or_type: message("poster-type"),
        call: message("poster-call"),
        call_code: message("poster-call-code"),
        tamper: message("poster-sticker"),
    }
}
