using Photon.Cli.Documents.Validation;

namespace Photon.Cli.Documents.Reports;

/// <summary>One way to write down what was found.</summary>
interface IReport
{
    /// <summary>After each document, so that people see something while the next is read.</summary>
    void Add(CheckedDocument document);

    /// <summary>After the last.</summary>
    void End();
}
