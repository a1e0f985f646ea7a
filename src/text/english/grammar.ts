import type { NegationWords } from '../language';

/** Without apostrophes, as they are looked up. */
export const spellings: Readonly<Record<string, string>> = {
  cannot: 'can not',
  cant: 'can not',
  couldnt: 'could not',
  wont: 'will not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  dont: 'do not',
  doesnt: 'does not',
  dosnt: 'does not',
  dosent: 'does not',
  doesent: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  aint: 'is not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  neednt: 'need not',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  hes: 'he is',
  shes: 'she is',
  theres: 'there is',
  thats: 'that is',
  whats: 'what is',
  theyre: 'they are',
  youre: 'you are',
  dunno: 'do not know',
  idk: 'i do not know',
  gonna: 'going to',
  wanna: 'want to',
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  w: 'with',
  wo: 'without',
  b4: 'before',
  cuz: 'because',
  coz: 'because',
  bcoz: 'because',
  pls: 'please',
  plz: 'please',
  thru: 'through',
  nothin: 'nothing',
  anymore: 'any more',
  bt: 'bluetooth',
  batt: 'battery',
  bat: 'battery',
  fw: 'firmware',
  wifi: 'wifi',
  wlan: 'wifi',
  vol: 'volume',
  mins: 'minutes',
  min: 'minutes',
  secs: 'seconds',
  sec: 'seconds',
  hrs: 'hours',
  hr: 'hour',
};

export const fillers = `a an the this that these those it its itself i me my mine myself we us our you your he him his she her they
them their there here who whom which what whose where be am is are was were been being have has had having do does did doing done
will would shall should can could may might must to of in into on onto at by for from with about as than then so too very really
quite just also even still yet again now today please thanks thank hi hello hey well ok okay and or if when while because since after
before until during though although however whenever once upon says say said saying tell tells told let lets know seem seems
seemed like kind sort bit lot some any all both each every other another such own same thing things stuff something anything
everything guys sir dear got get gets getting gotten go goes going went gone come comes coming came make makes made making
put take takes took see look looks looking try tries trying tried want wants need needs kept use using
actually basically literally totally completely absolutely maybe perhaps probably guess think thinking suppose feel only
already ago one ones whatever whether how why up much more most
device band tracker watch wristband bracelet miband mi xiaomi speaker gadget
nor notice noticed check checked checking`;

export const negation: NegationWords = {
  deny: 'not no never none nothing nobody nowhere neither nor without hardly barely scarcely nope nada',
  turn: 'stopped refuses refuse refused unable lacks lacking',
  carriers: 'or nor',
  complements: '',
  around:
    'gone missing vanished disappeared absent fails failed fail failing failure none impossible negative',
  not: [
    'not only',
    'no problem',
    'no problems',
    'no trouble',
    'no issue',
    'no issues',
    'without problem',
    'without problems',
    'without issue',
    'without issues',
    'without trouble',
    'without any problem',
    'without any problems',
    'without any issues',
    'without any trouble',
    'without fail',
    'never fails',
    'no matter',
    'no idea',
    'no doubt',
    'no choice',
    'not sure',
    'nothing but',
    'no longer than',
    'gone red',
    'gone black',
    'gone dark',
    'gone blank',
    'gone dead',
    'gone flat',
    'gone bad',
    'gone wrong',
    'gone mad',
    'gone crazy',
    'gone soft',
    'gone brown',
    'gone off',
    'gone hot',
    'can not wait',
  ],
  subjects: 'i it its he she they there that this the my we you all these those mine nothing',
};

export const breaks =
  'but and because since so although though except whereas while when whenever if whether unless after before during upon then however yet or apart plus which without';

export const unbroken = ['and a half'];

export const hedges =
  'bit little slightly kinda sort maybe perhaps might probably possibly seems seem seemed pretty lukewarm';
