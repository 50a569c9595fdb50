// Endings of files that something runs or reads as settings, wherever they are. Prose is none of them, nor is what can
// be both (`.txt`, `.html`).
const ENDING =
  /\.(?:[cm]?[jt]sx?|coffee|py[iw]?|java|kts?|scala|sc|groovy|gradle|gsh|gsp|jsp|jspf|go|rs|swift|php\d?|phtml|rb|rake|gemspec|erb|ejs|p[lm]|cgi|lua|dart|cs|csx|cshtml|fsx?|vb|vbs|razor|[ch]|cc|cpp|cxx|hpp|hh|mm?|exs?|erl|hs|clj[cs]?|jl|r|sh|bash|zsh|fish|ksh|ps[dm]?1|bat|cmd|sql|vue|svelte|astro|cf[cm]|cfml|json[c5l]?|ya?ml|toml|ini|cfg|conf|config|properties|env|xml|pom|csproj|props|targets|tf|tfvars|hcl|nomad|bicep|cmake|mk|bzl|star|nix|jenkinsfile|dockerfile|ipynb|https?|rest|jmx|cdk|awk|tcl|proto)$/i;
const NAME =
  /(?:^|\/)(?:Jenkinsfile|Dockerfile|Containerfile|(?:GNU)?Makefile|Rakefile|Gemfile|Vagrantfile|Procfile|Podfile|Fastfile|Appfile|Brewfile|Justfile|Pipfile|crontab|\.env|\.aio|\.npmrc|\.envrc|\.bashrc|\.profile|\.gitlab-ci|\.travis)(?:[.-][\w-]{1,40})?$/i;

/**
 * Tells by its path whether a file is code or settings.
 *
 * @param path relative, with `/`
 */
export function isCodePath(path: string): boolean {
  return ENDING.test(path) || NAME.test(path);
}

const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i;

/** Tells whether GitHub runs a file from the repository itself, not from a checkout. */
export function isWorkflowPath(path: string): boolean {
  return WORKFLOW.test(path);
}
