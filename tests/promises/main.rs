//! Inputs that real campaigns, hosts and disks bring, one module for each kind. Each promise of the README that holds for
//! "any" name, number, address or log has its odd inputs here.
#![allow(clippy::disallowed_methods, reason = "tests make campaigns of their own")]

#[path = "../support/mod.rs"]
mod support;

mod addresses;
mod channels;
mod command_line;
mod confirmed_numbers;
mod countries;
mod direction;
mod engines;
mod facts;
mod far_dates;
mod few_digits;
mod hours;
mod kinds;
mod languages;
mod leaving;
mod left_out;
mod leftovers;
mod lists;
mod names;
mod newcomer;
mod number_forms;
mod numbers;
mod output;
mod paper;
mod passing_days;
mod printed_guides;
mod scans;
mod translated_fields;
mod translated_numbers;
mod unlisted_languages;
mod warnings;
mod withheld_addresses;
mod withheld_files;
mod written_facts;

/// A campaign in Romanian and Russian, whose interface is in English still.
fn moldova() -> support::Sample {
    let english = fener::read::built_in_locale("en").expect("English is built in").text;
    // Names of languages and countries come from CLDR.
    let is_named = |line: &&str| !line.starts_with("language-") && !line.starts_with("country-");
    let english: String =
        english.lines().filter(is_named).map(|line| format!("{line}\n")).collect();
    let settings = "title: Jocuri\nbase_url: https://jocuri.md/\nlanguages: [{code: ro, name: Română}, \
                    {code: ru, name: Русский, fallback: [ro]}]\ncountry: MD\nemergency: [112]\n";
    let sample = support::Sample::empty().file("fener.yaml", settings).file(
        "content/helplines/emergency/facts.yaml",
        "status: active\nchannels: [{type: voice, number: \"112\"}]\nhours: \"24/7\"\nemergency: true\n",
    );
    ["ro", "ru"].iter().fold(sample, |sample, code| {
        let sample = sample.file(&format!("locales/{code}.ftl"), &english);
        ["", "helplines/emergency/", "guides/first/"].iter().fold(sample, |sample, folder| {
            sample.text(&format!("content/{folder}{code}.md"), "T", "x\n")
        })
    })
}
