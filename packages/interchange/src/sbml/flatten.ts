import { XmlElement, mathNamespace } from './xml.js';

const compNamespace = 'http://www.sbml.org/sbml/level3/version1/comp/version1';

/** Attributes that name a variable of the model. */
const variableAttributes = ['compartment', 'species', 'variable', 'symbol', 'conversionFactor'];
/** Attributes that name a unit definition of the model. */
const unitAttributes = [
  'units',
  'substanceUnits',
  'timeUnits',
  'volumeUnits',
  'areaUnits',
  'lengthUnits',
  'extentUnits',
];

/** Reads another file's root by its address; undefined if there is none. */
export type Resolve = (source: string) => XmlElement | undefined;

/**
 * A hierarchical model (package comp, Version 1) as one model without submodels: ids of a submodel's things get its id
 * and two underscores before them (as libSBML names them), what is replaced is referred to by what replaces it, and
 * conversion factors are written into the formulas.
 *
 * @param root the element `sbml`, which holds the definitions of other models.
 * @throws SbmlError if a reference leads nowhere, or a model is in itself.
 */
export function flatten(root: XmlElement, model: XmlElement, resolve: Resolve): XmlElement {
  if (!isHierarchical(model)) return model;
  const flattening = new Flattening(resolve);
  const top = flattening.instance(model, root, undefined, '');
  flattening.merge(top);
  flattening.writeNames(top.model);
  return top.model;
}

const comp = (element: XmlElement, name: string): string | undefined =>
  element.attributes.get(`{${compNamespace}}${name}`) ?? element.attributes.get(name);

const compList = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.list(name, compNamespace);

const isHierarchical = (model: XmlElement): boolean => compList(model, 'listOfSubmodels').length > 0;

/** A copy of a model at its place in the hierarchy. */
interface Instance {
  readonly model: XmlElement;
  /** Stands before the ids of its things. */
  readonly prefix: string;
  /** The submodel element by which its parent holds it. */
  readonly submodel: XmlElement | undefined;
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly byUnit: ReadonlyMap<string, XmlElement>;
  readonly byMetaId: ReadonlyMap<string, XmlElement>;
  readonly ports: ReadonlyMap<string, XmlElement>;
  readonly parts: Map<string, Instance>;
}

class Flattening {
  /** By element with an attribute or a text that names another: which one. */
  private readonly targets = new Map<XmlElement, Map<string, XmlElement>>();
  private readonly finalIds = new Map<XmlElement, string>();
  private readonly replacements = new Map<XmlElement, XmlElement>();
  private readonly parents = new Map<XmlElement, XmlElement>();
  private readonly open: XmlElement[] = [];

  constructor(private readonly resolve: Resolve) {}

  /** Copies a model and its submodels, and notes what each name in it means. */
  instance(
    definition: XmlElement,
    root: XmlElement,
    submodel: XmlElement | undefined,
    prefix: string,
  ): Instance {
    if (this.open.includes(definition))
      throw (submodel ?? definition).error('The model is a submodel of itself.');
    this.open.push(definition);
    const model = definition.copy();
    const byId = new Map<string, XmlElement>();
    const byUnit = new Map<string, XmlElement>();
    const byMetaId = new Map<string, XmlElement>();
    const index = (element: XmlElement, parent: XmlElement | undefined): void => {
      if (parent !== undefined) this.parents.set(element, parent);
      const { attributes, name } = element;
      const id = element.uri === compNamespace ? comp(element, 'id') : attributes.get('id');
      const metaId = attributes.get('metaid');
      if (metaId !== undefined) byMetaId.set(metaId, element);
      const isLocal =
        parent?.name === 'listOfLocalParameters' ||
        (parent?.name === 'listOfParameters' && this.parents.get(parent)?.name === 'kineticLaw');
      if (id !== undefined && element !== model && name !== 'port' && name !== 'deletion') {
        const isUnit = name === 'unitDefinition';
        if (!isLocal) (isUnit ? byUnit : byId).set(id, element);
        this.finalIds.set(element, isLocal ? id : prefix + id);
      }
      for (const child of element.children)
        if (child.name !== 'notes' && child.name !== 'annotation') index(child, element);
    };
    index(model, undefined);
    const ports = new Map(compList(model, 'listOfPorts').map((port) => [comp(port, 'id') ?? '', port]));
    const instance: Instance = { model, prefix, submodel, byId, byUnit, byMetaId, ports, parts: new Map() };
    this.pushConversionFactorDown(model);
    this.noteNames(model, instance, new Map());
    for (const part of compList(model, 'listOfSubmodels')) {
      const id = comp(part, 'id') ?? '';
      const found = this.definition(comp(part, 'modelRef') ?? '', root, part);
      instance.parts.set(id, this.instance(found.model, found.root, part, `${prefix}${id}__`));
    }
    this.open.pop();
    return instance;
  }

  /** The model of a name, in this file or in another that it points to. */
  private definition(
    name: string,
    root: XmlElement,
    at: XmlElement,
  ): { readonly model: XmlElement; readonly root: XmlElement } {
    const main = root.children.find((child) => child.name === 'model');
    if (main !== undefined && main.attributes.get('id') === name) return { model: main, root };
    const inside = compList(root, 'listOfModelDefinitions').find(
      (one) => (one.attributes.get('id') ?? comp(one, 'id')) === name,
    );
    if (inside !== undefined) return { model: inside, root };
    const outside = compList(root, 'listOfExternalModelDefinitions').find((one) => comp(one, 'id') === name);
    if (outside === undefined)
      throw at.error(`There is no model '${name}' in the file. Define it or correct the name.`);
    const source = comp(outside, 'source') ?? '';
    const other = this.resolve(source);
    if (other === undefined)
      throw outside.error(
        `The model is in '${source}', which cannot be read from here. Put the models into one file.`,
      );
    const otherMain = other.children.find((child) => child.name === 'model');
    const wanted = comp(outside, 'modelRef') ?? otherMain?.attributes.get('id');
    if (wanted !== undefined) return this.definition(wanted, other, outside);
    if (otherMain === undefined) throw outside.error(`There is no model in '${source}'.`);
    return { model: otherMain, root: other };
  }

  /** So that it holds for the species of this model alone. */
  private pushConversionFactorDown(model: XmlElement): void {
    const factor = model.attributes.get('conversionFactor');
    if (factor === undefined) return;
    model.attributes.delete('conversionFactor');
    for (const species of model.list('listOfSpecies', coreOf(model)))
      if (!species.attributes.has('conversionFactor')) species.attributes.set('conversionFactor', factor);
  }

  private noteNames(
    element: XmlElement,
    instance: Instance,
    locals: ReadonlyMap<string, XmlElement | undefined>,
  ): void {
    let own = locals;
    if (element.name === 'kineticLaw') {
      const parameters = [...element.list('listOfLocalParameters'), ...element.list('listOfParameters')].map(
        (one) => [one.attributes.get('id') ?? '', one] as const,
      );
      own = new Map([...locals, ...parameters]);
    } else if (element.name === 'lambda') {
      const bound = element.children.filter(({ name }) => name === 'bvar');
      own = new Map([...locals, ...bound.map((one) => [one.text.trim(), undefined] as const)]);
    }
    if (element.uri === mathNamespace) {
      if (element.name === 'ci') {
        const id = element.text.trim();
        this.note(element, '', own.has(id) ? own.get(id) : instance.byId.get(id));
      }
      for (const [name] of element.attributes)
        if (name.endsWith('}units'))
          this.note(element, name, instance.byUnit.get(element.attributes.get(name) ?? ''));
    } else {
      const comps = element.uri === compNamespace && element !== instance.model;
      for (const name of variableAttributes) {
        const id = comps ? undefined : element.attributes.get(name);
        if (id !== undefined) this.note(element, name, instance.byId.get(id));
      }
      for (const name of unitAttributes) {
        const id = comps ? undefined : element.attributes.get(name);
        if (id !== undefined) this.note(element, name, instance.byUnit.get(id));
      }
    }
    for (const child of element.children)
      if (child.name !== 'notes' && child.name !== 'annotation') this.noteNames(child, instance, own);
  }

  private note(element: XmlElement, place: string, target: XmlElement | undefined): void {
    if (target === undefined) return;
    const places = this.targets.get(element) ?? new Map<string, XmlElement>();
    places.set(place, target);
    this.targets.set(element, places);
  }

  /** Puts the things of all submodels into their parents, from the innermost outwards. */
  merge(instance: Instance): void {
    for (const part of instance.parts.values()) this.merge(part);
    for (const part of instance.parts.values()) {
      for (const deletion of compList(part.submodel as XmlElement, 'listOfDeletions')) {
        const found = this.referred(part, deletion);
        if (!(found instanceof XmlElement)) {
          this.empty(found);
          continue;
        }
        this.remove(found);
        // A local parameter hid another of its name.
        const hidden = part.byId.get(found.attributes.get('id') ?? '');
        if (hidden !== undefined && hidden !== found) this.replacements.set(found, hidden);
      }
    }
    this.replace(instance.model, instance);
    for (const part of instance.parts.values()) {
      this.convert(part, instance);
      for (const list of part.model.children) {
        if (!/^listOf/.test(list.name) || list.uri === compNamespace) continue;
        let into = instance.model.children.find((one) => one.name === list.name && one.uri !== compNamespace);
        if (into === undefined) {
          into = new XmlElement(list.uri, list.name, list.place);
          instance.model.content.push(into);
        }
        for (const member of list.children) {
          into.content.push(member);
          this.parents.set(member, into);
        }
      }
    }
    for (const list of instance.model.children)
      if (list.uri === compNamespace) this.parents.set(list, instance.model);
  }

  /** Carries out the replacements that the things of a model ask for. */
  private replace(element: XmlElement, instance: Instance): void {
    for (const child of [...element.children])
      if (child.uri !== compNamespace && child.uri !== mathNamespace) this.replace(child, instance);
    for (const one of compList(element, 'listOfReplacedElements')) {
      if (comp(one, 'deletion') !== undefined) continue;
      const found = this.referred(this.part(one, instance), one);
      if (!(found instanceof XmlElement)) {
        this.empty(found);
        continue;
      }
      const factor = comp(one, 'conversionFactor');
      const by = factor === undefined ? undefined : instance.byId.get(factor);
      if (factor !== undefined && by === undefined)
        throw one.error(`The conversion factor '${factor}' is not defined.`);
      const gone = this.final(found);
      if (by !== undefined) this.scale(this.part(one, instance).model, gone, by);
      this.remove(gone);
      this.replacements.set(gone, element);
    }
    const by = element.child('replacedBy', compNamespace);
    if (by === undefined) return;
    const found = this.referred(this.part(by, instance), by);
    if (!(found instanceof XmlElement)) return;
    const stays = this.final(found);
    this.finalIds.set(stays, this.finalIds.get(element) ?? '');
    this.remove(element);
    this.replacements.set(element, stays);
  }

  private part(reference: XmlElement, instance: Instance): Instance {
    const id = comp(reference, 'submodelRef') ?? '';
    const part = instance.parts.get(id);
    if (part === undefined) throw reference.error(`There is no submodel '${id}'. Correct 'submodelRef'.`);
    return part;
  }

  /** What a reference into a submodel means: one of its elements, or a submodel in it. */
  private referred(instance: Instance, reference: XmlElement): XmlElement | Instance {
    const [port, id, unit, metaId] = ['portRef', 'idRef', 'unitRef', 'metaIdRef'].map((name) =>
      comp(reference, name),
    );
    const byPort = port === undefined ? undefined : instance.ports.get(port);
    let found: XmlElement | Instance | undefined;
    if (byPort !== undefined) found = this.referred(instance, byPort);
    else if (id !== undefined) found = instance.byId.get(id);
    else if (unit !== undefined) found = instance.byUnit.get(unit);
    else if (metaId !== undefined) found = instance.byMetaId.get(metaId);
    if (found instanceof XmlElement && found.name === 'submodel')
      found = instance.parts.get(comp(found, 'id') ?? '');
    if (found === undefined)
      throw reference.error(
        `It refers to '${port ?? id ?? unit ?? metaId ?? ''}', which the submodel does not have.`,
      );
    const inner = reference.child('sBaseRef', compNamespace);
    if (inner === undefined) return found;
    if (found instanceof XmlElement) throw inner.error('It refers into something that is not a submodel.');
    return this.referred(found, inner);
  }

  private final(element: XmlElement): XmlElement {
    let last = element;
    for (let next = this.replacements.get(last); next !== undefined; next = this.replacements.get(last))
      last = next;
    return last;
  }

  private remove(element: XmlElement): void {
    const siblings = this.parents.get(element)?.content;
    const at = siblings?.indexOf(element) ?? -1;
    if (at >= 0) siblings?.splice(at, 1);
  }

  /** Takes everything out of a submodel that is merged already. */
  private empty(instance: Instance): void {
    for (const part of instance.parts.values()) this.empty(part);
    for (const list of instance.model.children) for (const member of list.children) this.remove(member);
  }

  /** A replaced element's value is that of its replacement over the factor, where its model uses or sets it. */
  private scale(model: XmlElement, gone: XmlElement, factor: XmlElement): void {
    const isGone = (element: XmlElement, place: string): boolean => {
      const target = this.targets.get(element)?.get(place);
      return target !== undefined && this.final(target) === gone;
    };
    this.rewrite(model, (node) => {
      if (node.name === 'ci' && isGone(node, ''))
        return this.apply('divide', node, this.reference(factor, node));
      return undefined;
    });
    const visit = (element: XmlElement): void => {
      const sets =
        isGone(element, 'variable') || isGone(element, 'symbol')
          ? element.child('math', mathNamespace)
          : undefined;
      if (sets !== undefined)
        this.wrap(sets, (formula) => this.apply('times', formula, this.reference(factor, formula)));
      if (element.uri !== mathNamespace) for (const child of element.children) visit(child);
    };
    visit(model);
  }

  /** Writes the conversion factors of time and extent into the formulas of a submodel. */
  private convert(part: Instance, parent: Instance): void {
    const submodel = part.submodel as XmlElement;
    const factorOf = (name: string): XmlElement | undefined => {
      const id = comp(submodel, name);
      if (id === undefined) return undefined;
      const found = parent.byId.get(id);
      if (found === undefined) throw submodel.error(`The conversion factor '${id}' is not defined.`);
      return found;
    };
    const time = factorOf('timeConversionFactor');
    const extent = factorOf('extentConversionFactor');
    if (time === undefined && extent === undefined) return;
    const by = (
      formula: XmlElement,
      operator: 'times' | 'divide',
      factor: XmlElement | undefined,
    ): XmlElement =>
      factor === undefined ? formula : this.apply(operator, formula, this.reference(factor, formula));
    this.rewrite(part.model, (node) => {
      const url = node.name === 'csymbol' ? (node.attributes.get('definitionURL') ?? '') : '';
      if (url.endsWith('/time')) return by(node, 'divide', time);
      const [operator] = node.name === 'apply' ? node.children : [];
      const called = operator?.name === 'csymbol' ? (operator.attributes.get('definitionURL') ?? '') : '';
      if (called.endsWith('/rateOf')) return by(node, 'times', time);
      if (called.endsWith('/delay')) {
        const last = node.children.at(-1);
        if (last !== undefined) node.content[node.content.indexOf(last)] = by(last, 'times', time);
      }
      const target = this.targets.get(node)?.get('');
      if (
        node.name === 'ci' &&
        target !== undefined &&
        target.name === 'reaction' &&
        this.isWithin(target, part)
      )
        return by(by(node, 'times', time), 'divide', extent);
      return undefined;
    });
    const visit = (element: XmlElement): void => {
      const math = element.child('math', mathNamespace);
      if (math !== undefined) {
        if (element.name === 'kineticLaw')
          this.wrap(math, (formula) => by(by(formula, 'times', extent), 'divide', time));
        if (element.name === 'rateRule') this.wrap(math, (formula) => by(formula, 'divide', time));
        if (element.name === 'delay') this.wrap(math, (formula) => by(formula, 'times', time));
      }
      if (element.uri !== mathNamespace) for (const child of element.children) visit(child);
    };
    visit(part.model);
  }

  private isWithin(element: XmlElement, part: Instance): boolean {
    for (let at: XmlElement | undefined = this.final(element); at !== undefined; at = this.parents.get(at))
      if (at === part.model) return true;
    return false;
  }

  /** Puts other elements in place of elements of the formulas; those inside of them are seen first. */
  private rewrite(element: XmlElement, change: (node: XmlElement) => XmlElement | undefined): void {
    element.content.forEach((child, i) => {
      if (typeof child === 'string' || child.name === 'bvar') return;
      this.rewrite(child, change);
      if (child.uri !== mathNamespace) return;
      const isCallee = element.name === 'apply' && element.children[0] === child;
      const by = isCallee ? undefined : change(child);
      if (by !== undefined) element.content[i] = by;
    });
  }

  private wrap(math: XmlElement, change: (formula: XmlElement) => XmlElement): void {
    const formula = math.children.at(0);
    if (formula !== undefined) math.content[math.content.indexOf(formula)] = change(formula);
  }

  private apply(operator: string, ...operands: readonly XmlElement[]): XmlElement {
    const [{ place }] = operands as [XmlElement];
    const node = new XmlElement(mathNamespace, 'apply', place);
    node.content.push(new XmlElement(mathNamespace, operator, place), ...operands);
    return node;
  }

  private reference(to: XmlElement, { place }: XmlElement): XmlElement {
    const node = new XmlElement(mathNamespace, 'ci', place);
    node.content.push(to.attributes.get('id') ?? '');
    this.note(node, '', to);
    return node;
  }

  /** Gives everything its id in the whole, and all names that mean it. */
  writeNames(element: XmlElement): void {
    const id = this.finalIds.get(element);
    if (id !== undefined) element.attributes.set('id', id);
    for (const [place, target] of this.targets.get(element) ?? []) {
      const name = this.finalIds.get(this.final(target)) ?? '';
      if (place === '') element.content.splice(0, element.content.length, name);
      else element.attributes.set(place, name);
    }
    for (const child of element.children)
      if (child.name !== 'notes' && child.name !== 'annotation' && child.uri !== compNamespace)
        this.writeNames(child);
  }
}

/** The namespace of the things in a model, which for a model definition is not its own. */
const coreOf = (model: XmlElement): string =>
  model.children.find(({ name, uri }) => name.startsWith('listOf') && uri !== compNamespace)?.uri ??
  model.uri;
