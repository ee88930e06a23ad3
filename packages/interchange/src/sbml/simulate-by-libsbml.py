"""What libsbml finds wrong in SBML files, and their curves by LSODA of SciPy. It shares no code with ours.

Standard input has [{"file": ..., "end": ...}, ...], standard output a list of {"errors": [...], "curves": {id: [...]}}:
what each species, parameter and compartment is at 0, end / 20, ..., end. For models without events and algebraic rules.
"""
import json
import math
import re
import sys

import libsbml
import numpy
from scipy.integrate import solve_ivp


def simulate(file, end):
    document = libsbml.readSBMLFromFile(file)
    document.checkConsistency()
    found = [document.getError(i) for i in range(document.getNumErrors())]
    errors = [
        f"line {one.getLine()}: {one.getMessage().strip()}"
        for one in found
        if one.getSeverity() >= libsbml.LIBSBML_SEV_ERROR
    ]
    if errors:
        return {"errors": errors, "curves": {}}
    # libsbml itself puts functions and the parameters of reactions in their places.
    for conversion in ("expandFunctionDefinitions", "promoteLocalParameters"):
        properties = libsbml.ConversionProperties()
        properties.addOption(conversion, True)
        assert document.convert(properties) == libsbml.LIBSBML_OPERATION_SUCCESS, conversion
    rates, values, state = equations(document.getModel())
    times = numpy.linspace(0, end, 21)
    rows = [state]
    scale = numpy.abs(state)
    for begin, until in zip(times, times[1:]):
        # Short steps, so that no narrow step of a rate is passed over.
        part = solve_ivp(
            rates, (begin, until), rows[-1], "LSODA", rtol=1e-10, atol=1e-12 * scale + 1e-20, max_step=end / 500
        )
        assert part.success, part.message
        rows.append(part.y[:, -1])
        scale = numpy.maximum(scale, numpy.abs(rows[-1]))
    curves = [values(t, y) for t, y in zip(times, rows)]
    return {"errors": [], "curves": {name: [one[name] for one in curves] for name in curves[0]}}


def equations(model):
    """Functions (time, states): rates of the states, and everything by its id; and the states at 0."""
    assert model.getNumEvents() == 0, "events are not simulated here"
    rules = {kind: {} for kind in ("isRate", "isAssignment", "isAlgebraic")}
    for rule in model.getListOfRules():
        next(rules[kind] for kind in rules if getattr(rule, kind)())[rule.getVariable()] = python(rule.getMath())
    rates, assigned = rules["isRate"], rules["isAssignment"]
    assert not rules["isAlgebraic"], "algebraic rules are not simulated here"
    first = {one.getId(): repr(one.getSize()) for one in model.getListOfCompartments()}
    assert not first.keys() & {*rates, *assigned}, "compartments that change are not simulated here"
    first.update({one.getId(): repr(one.getValue()) for one in model.getListOfParameters()})
    for species in model.getListOfSpecies():
        name, size = species.getId(), f"_{species.getCompartment()}"
        amount = species.getHasOnlySubstanceUnits()
        if species.isSetInitialAmount():
            first[name] = f"{species.getInitialAmount()!r} / {1 if amount else size}"
        else:
            first[name] = f"{species.getInitialConcentration()!r} * {size if amount else 1}"
        changes = [
            f"{sign} {one.getStoichiometry()!r} * {python(reaction.getKineticLaw().getMath())}"
            for reaction in model.getListOfReactions()
            for sign, side in (("-", reaction.getListOfReactants()), ("+", reaction.getListOfProducts()))
            for one in side
            if one.getSpecies() == name
        ]
        if changes and not species.getBoundaryCondition():
            rates[name] = f"({' '.join(changes)}) / {1 if amount else size}"
    first.update(assigned)
    first.update({one.getSymbol(): python(one.getMath()) for one in model.getListOfInitialAssignments()})

    scope = {**vars(math), "_time": 0.0, "math": math}
    for name, formula in in_order(first):
        scope[f"_{name}"] = eval(formula, scope)
    state = numpy.array([scope[f"_{name}"] for name in rates], float)
    lines = [f"  _{name} = states[{i}]" for i, name in enumerate(rates)]
    lines += [f"  _{name} = {formula}" for name, formula in in_order(assigned)]
    for function, result in {
        "rates": f"[{', '.join(rates.values())}]",
        "values": f"{{{', '.join(f'{name!r}: float(_{name})' for name in first)}}}",
    }.items():
        exec("\n".join([f"def {function}(_time, states):", *lines, f"  return {result}"]), scope)
    return scope["rates"], scope["values"], state


def in_order(formulas):
    """Each formula after those that it uses."""
    done = {}

    def visit(name):
        if name in done or name not in formulas:
            return
        for used in re.findall(r"\b_(\w+)", formulas[name]):
            visit(used)
        done[name] = formulas[name]

    for name in formulas:
        visit(name)
    return done.items()


infix = {
    libsbml.AST_PLUS: ("+", "0"),
    libsbml.AST_TIMES: ("*", "1"),
    libsbml.AST_MINUS: ("-", None),
    libsbml.AST_DIVIDE: ("/", None),
    libsbml.AST_POWER: ("**", None),
    libsbml.AST_FUNCTION_POWER: ("**", None),
    libsbml.AST_LOGICAL_AND: ("and", "True"),
    libsbml.AST_LOGICAL_OR: ("or", "False"),
    libsbml.AST_RELATIONAL_EQ: ("==", None),
    libsbml.AST_RELATIONAL_NEQ: ("!=", None),
    libsbml.AST_RELATIONAL_LT: ("<", None),
    libsbml.AST_RELATIONAL_LEQ: ("<=", None),
    libsbml.AST_RELATIONAL_GT: (">", None),
    libsbml.AST_RELATIONAL_GEQ: (">=", None),
}
functions = {
    libsbml.AST_FUNCTION_EXP: "exp",
    libsbml.AST_FUNCTION_LN: "log",
    libsbml.AST_FUNCTION_ABS: "abs",
    libsbml.AST_FUNCTION_SIN: "sin",
    libsbml.AST_FUNCTION_COS: "cos",
    libsbml.AST_FUNCTION_MIN: "min",
    libsbml.AST_FUNCTION_MAX: "max",
    libsbml.AST_FUNCTION_FLOOR: "floor",
    libsbml.AST_FUNCTION_CEILING: "ceil",
}


def python(node):
    """A formula as Python; names begin with _."""
    kind = node.getType()
    if kind == libsbml.AST_NAME:
        return f"_{node.getName()}"
    if kind == libsbml.AST_NAME_TIME:
        return "_time"
    if kind == libsbml.AST_CONSTANT_PI:
        return "math.pi"
    if node.isNumber():
        return repr(node.getValue())
    arguments = [python(node.getChild(i)) for i in range(node.getNumChildren())]
    if kind in infix:
        sign, empty = infix[kind]
        if kind == libsbml.AST_MINUS and len(arguments) == 1:
            return f"(-{arguments[0]})"
        return f"({f' {sign} '.join(arguments)})" if arguments else empty
    if kind == libsbml.AST_FUNCTION_ROOT:
        degree, radicand = arguments
        return f"({radicand} ** (1 / {degree}))"
    if kind == libsbml.AST_FUNCTION_PIECEWISE:
        text = arguments.pop() if len(arguments) % 2 else "math.nan"
        for i in reversed(range(0, len(arguments), 2)):
            text = f"({arguments[i]} if {arguments[i + 1]} else {text})"
        return text
    assert kind in functions, f"'{libsbml.formulaToL3String(node)}' is not simulated here"
    return f"{functions[kind]}({', '.join(arguments)})"


json.dump([simulate(**job) for job in json.load(sys.stdin)], sys.stdout)
