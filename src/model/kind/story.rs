//! A person's story, shown only with a consent that can be withdrawn.

use crate::finding::Located;
use crate::model::date::Date;
use crate::yaml::MapReader;

/// The conditions for showing a story.
#[derive(Clone, Debug)]
pub struct Story {
    /// The consent has a form's reference, a date, a scope, and a way to withdraw.
    pub consented: bool,
    pub consent_date: Option<Located<Date>>,
    /// Names, places and details are changed.
    pub changed_details: bool,
}

impl Story {
    pub fn read(fields: &mut MapReader<'_>) -> Story {
        let changed_details = fields.flag("changed_details");
        let consent = fields.nested("consent", "the facts of a consent", |consent| {
            let form = consent.text("form_ref");
            let date = Date::read(consent, "date");
            let scope = consent.text("scope");
            let withdraw = consent.text("withdraw_by");
            let all = form.is_some() && date.is_some() && scope.is_some() && withdraw.is_some();
            (all, date)
        });
        let (consented, consent_date) = consent.unwrap_or_default();
        Story { consented, consent_date, changed_details }
    }
}
