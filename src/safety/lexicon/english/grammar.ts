import type { Words } from '../vocabulary';

/** Words that say whether an act is meant: what forbids it, what joins it to others, who does it. */
export const grammar: Words = {
  NOT: 'not! no! never! dont! cannot! cant! without! avoid avoid! nor! neither! instead_of! rather_than! refrain_from against! mustnt! shouldnt! wont! doesnt! didnt! isnt! arent! wouldnt! away_from! out_of! forbidden_to! stop_the! stop no_need! whoever!',
  NEEDLESS: 'nothing!',
  ASK: 'did! do! does! is! are! was! were! has! have! had! can! could! will! would! what! which! how! when! where! who! whose! why! may! might! must! should! am! since! for!',
  LESS: 'less! fewer! later! sooner!',
  IT_ALONE: 'it! them!',
  LIMIT: 'until! till!',
  NOR: 'nor!',
  WHY: 'why!',
  OR: 'or! nor!',
  AND: 'and! then! &!',
  THEN: 'and! then! so! or! but! to!',
  BREAK:
    'but! so! because! if! when! whenever! once! since! although! though! while! until! unless! before! after! except! yet! as! that! which! who!',
  TURN: 'forget fail skip omit neglect miss! refuse hesitate worry fear panic delay mind hurt harm! matter resist wait bother regret doubt need! needs! help afraid! shy! scared! only! just! merely! simply! problem wrong! bad! dangerous! risky! trouble! late! sooner! enough! despair better! best! other_than! anything_but! licence! license! reason! way! fuss! effort! permission! required!',
  THROUGH:
    'ever! even! again! yourself! try trying! to! attempt use using! also! please! be! being! really! actually! still! directly! under! any! circumstances! case! too! at! home! first! it! them! leave leaving! keep let letting!',
  SMALL:
    'the! a! an! any! your! its! this! that! my! some! these! those! it! them! in! into! on! onto! with! by! near! over! of! from! for! at! under! inside! next! close! too! hot! cold! wet! sharp! direct! other! of! full! kind! sort! such!',
  DET: 'the! a! an! your! its! my! their! our! his! her! this! that! every! each! no! any! some! another!',
  MYTH: 'myth legend! superstition nonsense! does_not_help! doesnt_help! do_not_help! dont_help! no_use! useless! bad_idea! please_do_not! please_dont! forget_the_tip! forget_the_trick! forget_the_advice! wrong_advice! bad_advice! not_recommended! never_works! does_harm! do_more_harm! makes_it_worse! ruins! voids! only_damages! leave_it_alone! old_wives!',
  PREPOSITION:
    'in! into! inside! on! onto! under! between! through! to! against! near! beside! by! over! at! with! from! until! till! for! off! out! using! before! after! while! when! that! which! so! around! during! next!',
  AFTER: 'after! during!',
  OF: 'of! in! on! with! for! by! from! at!',
  BE: 'be! been! being! get! getting!',
  LEAD: 'please! then! just! simply! now! first! next! always! also! so! and! or! to! try! maybe! perhaps! only! better! afterwards! finally! instead! you! can! could! should! must! may! might! have! need! ought! will! it! is! best! owners! quickly! carefully! gently! briefly! trying! and!',
  SUGGEST:
    'why_not! how_about! what_about! could_you! would_you! can_you! should_you! will_you! why_dont! you_should! you_can! you_could! you_must! you_have_to! worth_a! worth_trying! have_you_considered! did_you_consider! have_you_thought! what_happens_if_you! go_ahead! do_it_now! no_harm! harmless! risk_is_small! nothing_happens! safe! nobody_will! try! consider! no_danger! nothing_speaks_against!',
  EXPERT:
    'service technician electrician professional expert repairer repairman workshop dealer specialist engineer mechanic seller shop! store! centre! center! support! maker! manufacturer! plumber dentist audiologist optician watchmaker jeweller garage they! authorised! authorized! qualified! trained!',
  UNTIL:
    'until! till! to! so_that! completely! fully! all_the_way! right_down! totally! entirely! deliberately! purpose!',
  NUMBER: 'one! two! three! four! five! six! seven! eight! nine! ten! twelve! fifteen! twenty! thirty!',
  MANY: 'four! five! six! seven! eight! nine! ten! twelve! fifteen! twenty! several! many!',
  IT: 'it! them! the! your! its! my! this! that! these! those! a! an! every! each! both! our! their! his! device unit battery phone tablet laptop',
};
