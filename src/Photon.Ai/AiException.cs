namespace Photon.Ai;

/// <summary>A model cannot be asked, or its answer cannot be had: the message says why and what would help, in one line, without anything secret.</summary>
public class AiException(string message, Exception? inner = null) : Exception(message, inner);
