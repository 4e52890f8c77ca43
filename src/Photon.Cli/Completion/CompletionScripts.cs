namespace Photon.Cli.Completion;

/// <summary>What each shell asks the tool while somebody types: <c>photon "[suggest:N]" "LINE"</c> prints what may come next, a line each.</summary>
static class CompletionScripts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = """
            _photon() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(photon "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _photon photon

            """,
        ["zsh"] = """
            _photon() {
              local -a names
              names=("${(@f)$(photon "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
              (( ${#names[1]} )) && compadd -- $names || _files
            }
            compdef _photon photon

            """,
        ["fish"] = """
            complete -c photon -f -a '(photon "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            complete -c photon -F

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName photon -ScriptBlock {
              param($word, $ast, $position)
              photon "[suggest:$position]" "$ast" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }

            """,
    };
}
