namespace Photon.Runtime.Emitted;

public ref partial struct JsonIn
{
    /// <summary>The object whose members are asked for.</summary>
    public ref struct Frame
    {
        internal ReadOnlySpan<byte> Names;

        /// <summary>The entry of the member that is asked for next, and its index.</summary>
        internal ref byte Entry;
        internal int Index;

        /// <summary>The byte that must stand before the next name: the brace, later a comma; -1 where nothing more can be read.</summary>
        internal int Joint;

        /// <summary>Members that must be there, and members that were asked for in vain, of the first 64.</summary>
        internal ulong Needed;
        internal ulong Missed;

        /// <summary>Where the object begins, and what was known there.</summary>
        internal int At;
        internal int Faults;
        internal long Waived;
        internal int Items;

        /// <summary>Height of <see cref="slots"/> when the object began.</summary>
        internal int Base;

        /// <summary>Where in <see cref="slots"/> the places of values are, from the member <see cref="TableFirst"/> on; 0 for nowhere.</summary>
        internal int Table;
        internal int TableFirst;
        internal int TableEnd;

        /// <summary>A member without a property is a fault.</summary>
        internal bool Closed;
        internal bool Unknown;
        internal bool Disordered;
    }
}
