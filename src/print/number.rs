//! The numbers beside a sheet's link code, and how high they are.

use serde::Serialize;

use crate::model::kind::ChannelKind;
use crate::posters::number_height::{
    VERB_HEIGHT, digit_lines, digit_size, digits_height, name_height, name_part, second_height,
};
use crate::posters::numbers::PosterNumber;
use crate::qr::{QrCode, fit};

use super::drawing::QrDrawing;
use super::job::SheetJob;

/// A helpline's number on a sheet.
#[derive(Serialize)]
pub struct SheetNumber {
    pub text: String,
    /// The number as it is printed large: an international one stands in several lines, as large as a short one.
    pub lines: Vec<String>,
    /// The digits' font size.
    pub letters: String,
    /// The digits' font size in mm above strips, where they stand in one row; empty on other sheets.
    pub row_letters: String,
    /// Its helpline, once per language.
    pub names: Vec<HelplineText>,
    pub code: Option<QrDrawing>,
}

/// A helpline's name and facts in one language.
#[derive(Serialize)]
pub struct HelplineText {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    /// The name's font size as a part of the usual one.
    pub letters: String,
    pub facts: String,
    /// The sentence among the facts that a caller should read before all others; may be empty.
    pub caution: String,
    /// The day on which it was confirmed: "confirmed 12 November 2026"; empty for emergency numbers.
    pub badge: String,
}

impl SheetNumber {
    /// Lays out a number in a column this wide, on a sheet with this unit in mm, with its call code if `with_code`, and with its helpline's facts if
    /// `with_facts`; a caution is always there.
    pub fn new(
        SheetJob { context, options, .. }: SheetJob<'_>,
        number: PosterNumber<'_>,
        (column, unit_mm): (f64, f64),
        with_code: bool,
        with_facts: bool,
    ) -> SheetNumber {
        let names = options.langs.iter().filter_map(|lang| {
            let card = context.card(*lang, number.page)?;
            let shown = number.phone.to_string();
            let mut channels = card.channels.into_iter();
            let dialled =
                channels.find(|view| view.kind == ChannelKind::Voice && view.text == shown)?;
            let common = || context.common_reach(*lang, number.helpline);
            let caution = match dialled.reach.is_empty() {
                true => common().unwrap_or_default(),
                false => dialled.reach,
            };
            // Two languages leave room for the caution alone.
            let has_room = with_facts && options.langs.len() == 1;
            let mut facts = if has_room { card.facts } else { Vec::new() };
            if has_room && !dialled.cost.is_empty() {
                facts.insert(0, dialled.cost);
            }
            facts.extend(Some(caution.clone()).filter(|caution| !caution.is_empty()));
            let is_confirmed = number.helpline.freshness.may_print() && !number.helpline.emergency;
            Some(HelplineText {
                badge: if is_confirmed { card.badge } else { String::new() },
                lang: context.renderer.site.code(*lang).to_owned(),
                dir: context.direction(*lang),
                letters: name_letters(&card.title, column, unit_mm),
                name: card.title,
                facts: facts.join(" · "),
                caution,
            })
        });
        let code = QrCode::for_phone(number.phone).filter(|_| with_code);
        let text = number.phone.to_string();
        SheetNumber {
            letters: format!("{:.2}", digit_size(&text, column)),
            lines: digit_lines(&text, column),
            row_letters: String::new(),
            names: names.collect(),
            code: code.map(|code| QrDrawing::new(&code, fit::call_code_width(options.size))),
            text,
        }
    }

    /// The height as the first number of a column: the verb, the digits, and all names with their facts.
    pub fn height(&self, column: f64, unit_mm: f64) -> f64 {
        let names = self.names.iter();
        let names =
            names.map(|helpline| name_height(&helpline.name, &helpline.facts, column, unit_mm));
        VERB_HEIGHT + self.digits_height(column) + names.sum::<f64>()
    }

    /// The height of the digits alone.
    pub fn digits_height(&self, column: f64) -> f64 {
        digits_height(&self.text, column)
    }

    /// The height as the second number of a column, with its name beside it.
    pub fn height_as_second(&self, column: f64) -> f64 {
        let name = self.names.first().map_or("", |helpline| &helpline.name);
        second_height(&self.text, name, column)
    }
}

/// The font size of a name in a column this wide, as a part of the usual one.
pub fn name_letters(name: &str, column: f64, unit_mm: f64) -> String {
    format!("{:.2}", name_part(name, column, unit_mm))
}
