//! An organisation: who stands behind the campaign, and how to reach it.

use crate::finding::Located;
use crate::model::phone::Phone;
use crate::model::reference::Reference;
use crate::yaml::MapReader;

use super::{PageKind, channel::read_phone, channel::read_url};

#[derive(Clone, Debug)]
pub struct Organisation {
    pub url: Option<String>,
    pub email: Option<String>,
    pub phone: Option<Phone>,
    pub role: Option<Role>,
    pub regions: Vec<Located<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Donor,
    Consortium,
    Partner,
    Government,
}

impl Role {
    pub fn word(self) -> &'static str {
        match self {
            Role::Donor => "donor",
            Role::Consortium => "consortium",
            Role::Partner => "partner",
            Role::Government => "government",
        }
    }
}

impl Organisation {
    pub fn read(fields: &mut MapReader<'_>, country: &str) -> Organisation {
        let url = fields.text("url").and_then(|url| read_url(url, fields.report));
        let email = fields.text("email").and_then(|email| {
            let fits = email.value.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty() && host.contains('.') && !email.value.contains(char::is_whitespace)
            });
            if !fits {
                fields
                    .report
                    .error(
                        "bad-value",
                        &email.location,
                        format!("`{}` is not an e-mail address", email.value),
                    )
                    .help("write it whole: `email: \"name@example.org\"`");
            }
            fits.then_some(email.value)
        });
        let phone = fields.text("phone").and_then(|number| read_phone(number, fields, country));
        let roles = [
            ("donor", Role::Donor),
            ("consortium", Role::Consortium),
            ("partner", Role::Partner),
            ("government", Role::Government),
        ];
        let role = fields.enum_value("role", &roles).map(|role| role.value);
        let regions = fields.list("regions");
        Organisation { url, email, phone: phone.map(|phone| phone.value), role, regions }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        self.regions.iter().map(|name| Reference { page_kind: PageKind::Region, name }).collect()
    }
}
