//! Values of a mapping that are parsed: numbers and dates, names of enums, flags.

use std::fmt::Display;
use std::str::FromStr;

use strum::VariantNames;

use crate::finding::{Located, Report, did_you_mean};
use crate::key_record::Shape;

use super::map_reader::MapReader;

impl MapReader<'_> {
    /// A value parsed as `T`; reports `code`, with `help` on the valid values, if it is invalid.
    pub fn parsed<T: FromStr>(
        &mut self,
        key: &'static str,
        code: &'static str,
        help: &str,
    ) -> Option<Located<T>> {
        let text = self.shaped(key, Shape::Text, help)?;
        match text.value.trim().parse() {
            Ok(value) => Some(Located { value, location: text.location }),
            Err(_) => {
                let message = invalid(key, &text.value);
                self.report.error(code, &text.location, message).help(help);
                None
            }
        }
    }

    /// One name of an enum.
    pub fn enum_value<T: FromStr + VariantNames>(&mut self, key: &'static str) -> Option<T> {
        let text = self.shaped(key, Shape::Name(T::VARIANTS), "")?;
        variant(key, &text, self.report)
    }

    /// One name of an enum; reports `missing-fact` if it is missing.
    pub fn required_enum<T: FromStr + VariantNames>(&mut self, key: &'static str) -> Option<T> {
        self.require(key, &format!("write `{key}:` with one of: {}", T::VARIANTS.join(", ")));
        self.enum_value(key)
    }

    /// A list of an enum's names.
    pub fn enum_values<T: FromStr + VariantNames>(&mut self, key: &'static str) -> Vec<T> {
        self.record(key, Shape::Names(T::VARIANTS), "");
        let names = self.values(key);
        names.iter().filter_map(|name| variant(key, name, self.report)).collect()
    }

    /// `true` or `false`; `false` if the key is missing.
    pub fn flag(&mut self, key: &'static str) -> bool {
        if let Some(location) = self.empty(key) {
            let help = "write `true` or `false` behind it, or remove the line";
            self.report.error("bad-value", &location, format!("`{key}` has no value")).help(help);
        }
        let Some(text) = self.shaped(key, Shape::Flag, "") else { return false };
        match &*text.value {
            "true" | "yes" => true,
            "false" | "no" => false,
            _ => {
                report_unknown(key, &text, &["true", "false"], self.report);
                false
            }
        }
    }
}

fn variant<T: FromStr + VariantNames>(
    key: &str,
    text: &Located<String>,
    report: &mut Report,
) -> Option<T> {
    let value = text.value.parse().ok();
    if value.is_none() {
        report_unknown(key, text, T::VARIANTS, report);
    }
    value
}

fn report_unknown(key: &str, text: &Located<String>, names: &[&str], report: &mut Report) {
    let otherwise = format!("write one of: {}", names.join(", "));
    let help = did_you_mean(&text.value, names.iter().copied(), otherwise);
    report.error("bad-value", &text.location, invalid(key, &text.value)).help(help);
}

fn invalid(key: &str, value: impl Display) -> String {
    format!("invalid value for `{key}`: `{value}`")
}
