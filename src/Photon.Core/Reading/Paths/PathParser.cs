namespace Photon.Core.Reading.Paths;

/// <summary>The grammar of RFC 9535 and its rules of types. A fault is thrown, at its character.</summary>
internal sealed class PathParser(string text)
{
    /// <summary>Parentheses, functions and queries in filters; no person nests ten.</summary>
    const int Deepest = 64;

    static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];

    readonly PathScanner _scan = new(text);
    int _depth;

    public PathQuery Parse()
    {
        if (!_scan.Accept('$')) throw _scan.Fault($"A path begins with '$', not with {_scan.Shown}");
        var query = Query(fromRoot: true);
        return _scan.Ended ? query : throw _scan.Fault($"'.', '[' or the end is expected, not {_scan.Shown}");
    }

    PathQuery Query(bool fromRoot)
    {
        var segments = new List<PathSegment>();
        while (true)
        {
            var before = _scan.At;
            _scan.SkipBlanks();
            if (_scan.Accept("..")) segments.Add(new(true, _scan.Accept('[') ? Bracketed() : [Short()]));
            else if (_scan.Accept('.')) segments.Add(new(false, [Short()]));
            else if (_scan.Accept('[')) segments.Add(new(false, Bracketed()));
            else
            {
                // Blanks belong to a query only between its segments.
                _scan.Return(before);
                return new(fromRoot, segments);
            }
        }
    }

    PathSelector Short() => _scan.Accept('*') ? new WildcardSelector() : new NameSelector(_scan.Name());

    List<PathSelector> Bracketed()
    {
        var selectors = new List<PathSelector>();
        do
        {
            _scan.SkipBlanks();
            selectors.Add(Selector());
            _scan.SkipBlanks();
        }
        while (_scan.Accept(','));
        if (!_scan.Accept(']')) throw _scan.Fault($"',' or ']' is expected, not {_scan.Shown}");
        return selectors;
    }

    PathSelector Selector()
    {
        switch (_scan.Peek)
        {
            case '\'' or '"': return new NameSelector(_scan.String());
            case '*' when _scan.Accept('*'): return new WildcardSelector();
            case '?' when _scan.Accept('?'):
                _scan.SkipBlanks();
                return new FilterSelector(Test(Or()));
            case '-' or ':' or (>= '0' and <= '9'): return IndexOrSlice();
            default: throw _scan.Fault($"A quoted name, an index, '*', ':' or '?' is expected, not {_scan.Shown}");
        }
    }

    PathSelector IndexOrSlice()
    {
        long? start = _scan.Peek == ':' ? null : _scan.Integer();
        var end = _scan.At;
        _scan.SkipBlanks();
        if (!_scan.Accept(':'))
        {
            _scan.Return(end);
            return new IndexSelector(start!.Value);
        }
        var last = OptionalInteger();
        var step = _scan.Accept(':') ? OptionalInteger() : null;
        return new SliceSelector(start, last, step ?? 1);
    }

    long? OptionalInteger()
    {
        _scan.SkipBlanks();
        long? value = _scan.Peek is '-' or (>= '0' and <= '9') ? _scan.Integer() : null;
        _scan.SkipBlanks();
        return value;
    }

    // Expressions. What may stand alone only as an argument (a literal, a value) is refused where it is used as a test.
    PathExpression Or() => Joined("||", () => Joined("&&", Basic, all: true), all: false);

    PathExpression Joined(string joint, Func<PathExpression> part, bool all)
    {
        var first = part();
        List<PathExpression>? parts = null;
        while (true)
        {
            var before = _scan.At;
            _scan.SkipBlanks();
            if (!_scan.Accept(joint))
            {
                _scan.Return(before);
                return parts is null ? first : new LogicalExpression(first.At, all, parts);
            }
            _scan.SkipBlanks();
            (parts ??= [Test(first)]).Add(Test(part()));
        }
    }

    PathExpression Basic()
    {
        if (++_depth > Deepest) throw _scan.Fault($"Expressions are nested more than {Deepest} deep");
        var at = _scan.At;
        PathExpression expression;
        if (_scan.Accept('!'))
        {
            _scan.SkipBlanks();
            expression = new NotExpression(at, Test(_scan.Peek == '(' ? Parenthesized() : Operand()));
        }
        else if (_scan.Peek == '(') expression = Parenthesized();
        else expression = MaybeCompared(Operand());
        _depth--;
        return expression;
    }

    PathExpression Parenthesized()
    {
        _scan.Expect('(');
        _scan.SkipBlanks();
        var inside = Test(Or());
        _scan.SkipBlanks();
        _scan.Expect(')');
        return inside;
    }

    PathExpression MaybeCompared(PathExpression left)
    {
        var before = _scan.At;
        _scan.SkipBlanks();
        if (Operators.FirstOrDefault(_scan.Accept) is not { } comparison)
        {
            if (_scan.Peek == '=') throw _scan.Fault("'=' is written '=='");
            _scan.Return(before);
            return left;
        }
        Comparable(left);
        _scan.SkipBlanks();
        return new ComparisonExpression(left.At, left, comparison, Comparable(Operand()));
    }

    PathExpression Operand()
    {
        var at = _scan.At;
        switch (_scan.Peek)
        {
            case '@' or '$':
                var fromRoot = _scan.Accept('$');
                if (!fromRoot) _scan.Accept('@');
                return new QueryExpression(at, Query(fromRoot));
            case '\'' or '"': return new LiteralExpression(at, NodeKind.String, _scan.String());
            case '-' or (>= '0' and <= '9'): return new LiteralExpression(at, NodeKind.Number, _scan.Number());
        }
        var word = _scan.Word();
        if (word.Length == 0) throw _scan.Fault($"'@', '$', a literal or a function is expected, not {_scan.Shown}");
        if (_scan.Accept('(')) return Call(at, word);
        return word switch
        {
            "true" => new LiteralExpression(at, NodeKind.True, word),
            "false" => new LiteralExpression(at, NodeKind.False, word),
            "null" => new LiteralExpression(at, NodeKind.Null, word),
            _ => throw _scan.Fault($"'{word}' means nothing here; a member is written '@.{word}', text stands in quotes", at),
        };
    }

    CallExpression Call(int at, string name)
    {
        var function = PathFunction.All.FirstOrDefault(known => known.Name == name)
            ?? throw _scan.Fault($"There is no function '{name}'; there are {string.Join(", ", PathFunction.All.Select(static f => f.Name))}", at);
        var arguments = new List<PathExpression>();
        _scan.SkipBlanks();
        while (!_scan.Accept(')'))
        {
            if (arguments.Count > 0) _scan.Expect(',');
            _scan.SkipBlanks();
            var argument = Or();
            if (arguments.Count < function.Takes.Length) Fit(function, argument, function.Takes[arguments.Count]);
            arguments.Add(argument);
            _scan.SkipBlanks();
        }
        if (arguments.Count != function.Takes.Length) throw _scan.Fault($"'{name}' takes {function.Takes.Length} argument{(function.Takes.Length == 1 ? "" : "s")}, not {arguments.Count}", at);
        return new(at, function, arguments);
    }

    /// <summary>Section 2.4.3: what an argument must be. No function of the RFC takes a logical one.</summary>
    void Fit(PathFunction function, PathExpression argument, PathType wanted)
    {
        var fits = wanted == PathType.Nodes
            ? argument is QueryExpression or CallExpression { Function.Gives: PathType.Nodes }
            : argument is LiteralExpression or QueryExpression { Query.IsSingular: true } or CallExpression { Function.Gives: PathType.Value };
        if (!fits) throw _scan.Fault(wanted == PathType.Nodes ? $"'{function.Name}' takes a query" : $"'{function.Name}' takes one value: a literal, a query for one value, or a function of such", argument.At);
    }

    PathExpression Comparable(PathExpression operand) => operand switch
    {
        QueryExpression { Query.IsSingular: false } => throw _scan.Fault("Only a query for one value can be compared: names and indexes, no '*', '..', ':' or '?'", operand.At),
        CallExpression { Function: { Gives: not PathType.Value } function } => throw _scan.Fault($"'{function.Name}' gives no value that could be compared", operand.At),
        _ => operand,
    };

    PathExpression Test(PathExpression expression) => expression switch
    {
        LiteralExpression => throw _scan.Fault("A literal is no test; it wants a comparison", expression.At),
        CallExpression { Function: { Gives: PathType.Value } function } => throw _scan.Fault($"'{function.Name}' gives a value, which is no test; it wants a comparison", expression.At),
        _ => expression,
    };
}
