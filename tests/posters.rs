//! Posters over several builds: the register, codes that outlive their posters, recalls.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests make campaigns of their own"
)]

use std::fs;
use std::path::{Path, PathBuf};

use fener::finding::Report;
use fener::model::BuildOptions;
use fener::posters::recall::{Untruth, recalls};

/// A campaign in a temporary folder.
struct Campaign(PathBuf);

impl Campaign {
    fn new(name: &str) -> Campaign {
        let root =
            std::env::temp_dir().join(format!("fener-posters-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let campaign = Campaign(root);
        campaign.put(
            "fener.yaml",
            "title: Sample\nbase_url: https://our-road.al/\ncountry: AL\nlanguages: [{code: en, name: English}]\n\
             exit_url: \"https://www.wikipedia.org/\"\nemergency: []\n",
        );
        campaign.put("content/en.md", "---\ntitle: Home\n---\n");
        campaign.number("116006");
        campaign.put("content/helplines/line/en.md", "---\ntitle: The line\n---\n");
        campaign.put("content/guides/job/facts.yaml", "countries: [AL]\n");
        campaign.put("content/guides/job/en.md", "---\ntitle: A job\n---\n");
        campaign.put("content/posters/wall/en.md", "---\ntitle: Ask before you leave.\n---\n");
        campaign.put(
            "content/posters/wall/facts.yaml",
            "code: \"704\"\nplace: bus station\nleads_to: guides/job\nhelplines: [line]\nsize: A4\n\
             scan_distance_cm: 100\nprinted: {on: 2026-11-01, copies: 40}\n",
        );
        campaign
    }

    fn put(&self, path: &str, text: &str) {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn number(&self, number: &str) {
        self.put(
            "content/helplines/line/facts.yaml",
            &format!("status: active\nchannels: [{{type: voice, number: \"{number}\"}}]\nemergency: true\n"),
        );
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }

    /// Builds; returns true if the build passed, and its findings as code and location.
    fn build(&self) -> (bool, Vec<String>) {
        let mut report = Report::new();
        let run = BuildOptions::on("2026-11-22".parse().unwrap());
        let out = self.0.join("public");
        let built = fener::build(&self.0, &out, &run, false, &|_| {}, &mut report).unwrap();
        (
            built.is_some(),
            report.sorted().iter().map(|f| format!("{} {}", f.code, f.location)).collect(),
        )
    }

    fn untruths(&self) -> Vec<Untruth> {
        let run = BuildOptions::on("2026-11-22".parse().unwrap());
        let loaded = fener::load(&self.0, &run, &mut Report::new()).unwrap();
        recalls(&loaded.unchecked.site).into_iter().flat_map(|recall| recall.untruths).collect()
    }
}

impl Drop for Campaign {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_build_remembers_its_codes() {
    let campaign = Campaign::new("register");
    assert_eq!(campaign.build(), (true, vec![]));
    let register = campaign.read("posters.lock");
    assert!(register.contains("code: \"704\"") && register.contains("line: \"116006\""));
    let before = modified(&campaign.0.join("posters.lock"));
    assert_eq!(campaign.build(), (true, vec![]));
    assert_eq!(
        modified(&campaign.0.join("posters.lock")),
        before,
        "unchanged, it is not rewritten"
    );
    assert_eq!(campaign.untruths(), []);
}

#[test]
fn a_code_outlives_its_poster_and_its_number() {
    let campaign = Campaign::new("outlives");
    campaign.build();
    fs::remove_dir_all(campaign.0.join("content/posters/wall")).unwrap();
    campaign.number("116111");
    let (built, findings) = campaign.build();
    assert!(built);
    assert!(findings.iter().any(|f| f.starts_with("poster-dead posters.lock")), "{findings:?}");
    assert!(findings.iter().any(|f| f.starts_with("poster-number-stale posters.lock")));
    let page = campaign.read("public/704/index.html");
    assert!(page.contains("tel:116111") && page.contains("Ask before you leave."), "{page}");
    assert_eq!(
        campaign.untruths(),
        [Untruth::Number {
            helpline: "line".into(),
            printed: "116006".into(),
            now: Some("116 111".into())
        }]
    );
    // Gone for good, the entry stays.
    assert!(campaign.read("posters.lock").contains("code: \"704\""));
}

#[test]
fn a_code_never_changes_its_meaning() {
    let campaign = Campaign::new("meaning");
    campaign.build();
    fs::remove_dir_all(campaign.0.join("content/posters/wall")).unwrap();
    campaign.put("content/posters/door/en.md", "---\ntitle: Something else.\n---\n");
    campaign.put(
        "content/posters/door/facts.yaml",
        "code: \"704\"\nplace: door\nleads_to: helplines/line\nhelplines: [line]\n",
    );
    let (built, findings) = campaign.build();
    assert!(!built);
    assert!(findings.iter().any(|f| f.starts_with("code-reused")), "{findings:?}");
}

#[test]
fn a_site_that_moves_leaves_dead_paper() {
    let campaign = Campaign::new("moves");
    campaign.build();
    let config = campaign.read("fener.yaml").replace("our-road.al", "example.com");
    campaign.put("fener.yaml", &config);
    let (_, findings) = campaign.build();
    assert!(findings.iter().any(|f| f.starts_with("poster-dead")), "{findings:?}");
    assert!(matches!(campaign.untruths().as_slice(), [Untruth::Address { .. }]));
}

fn modified(path: &Path) -> std::time::SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}
