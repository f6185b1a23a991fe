// What the refusals of the missions part mean: people, posts, cases, missions, relations.
import type { RefusalMeaning } from './meaning';

/** Heads of missions: agrément, arrival, credentials, charge ad interim. */
const heads = {
  ARRIVAL_AFTER_AGREMENT: {
    meaning: 'The arrival is still to come, or lies before the day on which agrément was granted.',
    remedy: 'State the day and hour of the arrival once the head has come.',
  },
  CLEARED: {
    meaning: 'The bureau and the White House have not cleared the nominee.',
    remedy: 'Wait for the clearance.',
    by: 'no change: whoever grants agrément says by it that the nominee is cleared',
  },
  COPY_AFTER_ARRIVAL: {
    meaning:
      'The moment at which the copies of the letters are handed over lies before the arrival, or is still to come.',
    remedy:
      'State the moment at which they were handed over: not before the arrival that is recorded, and not after today.',
  },
  CREDENTIALS_AFTER_COPY: {
    meaning:
      'The moment at which the credentials are presented lies before the copies were handed over, or is still to come.',
    remedy:
      'State the moment at which they were presented: not before that of the copies, and not after today.',
  },
  IN_ORDER_OF_ARRIVAL: {
    meaning: 'A head who arrived earlier still waits to present credentials.',
    remedy: 'Record the presentations in the order of arrival.',
  },
  DAY_OUT_OF_BOUNDS: {
    meaning:
      'The act cannot take effect on that day: it lies before what the act rests on, more than 400 days back, or too far ahead.',
    remedy:
      'State the day of the note, within these bounds; what lies farther back is a matter for a correction.',
  },
  MAY_NOT_TAKE_CHARGE: {
    meaning:
      'The person may not take charge of the mission ad interim, or there is nothing to take charge of.',
    remedy:
      'Name an accepted member of the diplomatic staff, while the post of head is vacant or the head cannot act.',
  },
  MISSION_HAS_CHARGE: {
    meaning: "A chargé d'affaires ad interim is in charge of the mission already.",
    remedy: 'End the charge of the other first.',
  },
  MISSION_HAS_HEAD: {
    meaning: 'The mission has a head already.',
    remedy: 'Notify the end of the functions of the present head first.',
  },
  NOT_IN_CHARGE: {
    meaning: 'The holder of the post is not in charge of the mission.',
    remedy: 'Name the post of whoever is in charge.',
  },
  NO_OTHER_NOMINEE: {
    meaning: 'The mission has another nominee whose case is pending.',
    remedy: 'Withdraw the other nominee, or wait for the decision.',
  },
  PREDECESSOR_ENDED: {
    meaning: "The end of the predecessor's functions is not notified.",
    remedy: 'File the notice of termination of the predecessor first (form DS-2008).',
  },
  VISA_A_1: {
    meaning: 'The nominee holds no A-1 visa.',
    remedy: 'Wait until the visa is issued.',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** Members of missions: notices, recognition, promotion, transfer. */
const staff = {
  CATEGORY_FITS_MISSION: {
    meaning: 'Missions of this kind, or at this place, have no posts of the category.',
    remedy: 'Name a category that such missions have.',
  },
  CASE_OPEN: {
    meaning: 'The person has a case at this mission already.',
    remedy: 'Go on with that case.',
  },
  DEFECTS_NAMED: {
    meaning: 'A notice is returned without a word on what has to be corrected.',
    remedy: 'Name at least one defect.',
  },
  ENTITLED: {
    meaning: 'The post carries no privileges for this person.',
    remedy: 'Register the person without privileges.',
  },
  NEGATIVE: {
    meaning: 'A number of months is less than 0.',
    remedy: 'State 0 or more.',
  },
  NOT_ARRIVED: {
    meaning: 'The arrival that is notified is still to come.',
    remedy: 'Notify the arrival after the person has come, or the first day of the post without an arrival.',
  },
  NOT_A_TRANSFER: {
    meaning: 'The other post is at the same mission, or of another State.',
    remedy: 'Name a mission or post of the same State, or file a change or promotion instead.',
  },
  NOT_A_WEEK: {
    meaning: 'The hours of duty are none that a week can have.',
    remedy: 'State 0 to 168 hours.',
  },
  NOT_ENTITLED: {
    meaning: 'The person can have privileges in this post, so cannot be registered without them.',
    remedy: 'Accept the notice, return it or refuse it.',
  },
  NOT_POSITIVE: {
    meaning: 'A place or a number of years is less than 1.',
    remedy: 'State 1 or more.',
  },
  NOTHING_CHANGED: {
    meaning: 'A notice of change tells of no change.',
    remedy: 'Tell at least one thing that has changed.',
  },
  OTHER_PROCEDURE: {
    meaning: 'Posts of this category do not begin with a notice of appointment.',
    remedy: 'Ask for agrément for a head of mission, for approval of an honorary consular officer.',
  },
  PAPERS_COMPLETE: {
    meaning: 'Passport, visa or record of entry is not stated.',
    remedy: 'State the papers that the message names.',
  },
  PASSPORT_FITS_POST: {
    meaning:
      'The passport is not of the sending State, not of the kind that goes with the post, or not valid through the stay or for six months.',
    remedy: 'State the passport that the person holds for the post.',
  },
  POSTS_OVERLAP: {
    meaning: 'The person holds a post at this mission on the first day of the new one.',
    remedy: 'End the earlier post first, or let the new one begin later.',
  },
  POST_EXISTS: {
    meaning: 'The person has a post at this mission from the same day on.',
    remedy: 'Go on with that post.',
  },
  POST_HELD: {
    meaning: 'The person holds a post at this mission.',
    remedy: 'End it before another begins.',
  },
  PROMOTION_FILED: {
    meaning: 'A promotion lacks the change of visa class, the end of the old post or the new notice.',
    remedy: 'File all three.',
  },
  RANK_FITS_CATEGORY: {
    meaning: 'Posts of the category do not go with the rank.',
    remedy: 'State a rank that goes with the category, or the category that goes with the rank.',
  },
  RECOGNITION_TESTS: {
    meaning: 'The person does not pass every test of a diplomatic agent; `failedTests` names them.',
    remedy: 'Return the notice for correction, or refuse it.',
  },
  SAME_CATEGORY: {
    meaning: 'The person serves in this category already.',
    remedy: 'File a notice of change instead of a promotion.',
  },
  START_NEEDED: {
    meaning: 'Neither the day of arrival nor the first day of the post is stated.',
    remedy: 'State one of the two.',
  },
  STAY_LONG_ENOUGH: {
    meaning: 'The stay is planned for less than 90 days, and such stays are not registered.',
    remedy: 'Notify only stays of 90 days or more.',
  },
  TRANSFER_TESTS: {
    meaning: 'The sending State does not pay the journeys, or does not rotate the person out.',
    remedy: 'Return the notice for correction, or refuse it.',
  },
  UNKNOWN_VISA_CLASS: {
    meaning: 'No class of visa has the code.',
    remedy: 'Write the class as `VisaClass` does: A-1 is `A_1`.',
  },
  VISA_FITS_POST: {
    meaning: 'The class of the visa does not fit the post.',
    remedy: 'Have the right class issued.',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** The end of functions, and the time to leave. */
const departures = {
  CHANGE_APPROVED_IN_TIME: {
    meaning: 'The time to leave had passed before the other status was recorded as granted.',
    remedy: 'Record the departure instead.',
  },
  DEPARTED: {
    meaning: 'The day of departure is not stated, or is still to come.',
    remedy: 'Record the departure after it.',
  },
  DEPARTURE_BEFORE_END: {
    meaning: 'The person left before the functions ended.',
    remedy: 'Notify the end of the functions for the day of departure.',
  },
  DOCUMENTS_RETURNED: {
    meaning:
      'A document of the host State is neither given back nor reported lost; the message names what is out.',
    remedy: 'Return the documents, or report them lost, and record the departure again.',
  },
  END_BEFORE_START: {
    meaning: 'The post would end before its first day.',
    remedy: 'State a day on or after the first day of the post.',
  },
  END_GIVEN: {
    meaning: 'The last day of the functions is not stated, or is still to come.',
    remedy: 'Notify the end when it has come.',
  },
  EXTENSION_ALLOWED: {
    meaning:
      'The longer time is asked for after day 30, for a second time, or without exceptional circumstances.',
    remedy:
      'State the circumstances and the day of the request, if it was by day 30; else the time cannot be extended.',
  },
  OTHER_POST_ACCEPTED: {
    meaning: 'The host State has not accepted the person in another post.',
    remedy: 'Accept the notice of the other post.',
    by: 'no change that is asked for: the step follows the acceptance of another post',
  },
  STILL_HERE_WITHOUT_STATUS: {
    meaning: 'The person has left, or has another status or has asked for one, so is not out of status.',
    remedy: 'Nothing: the clock alone puts people out of status.',
    by: 'no change: the clock asks for it',
  },
  TIME_TO_LEAVE_PASSED: {
    meaning: 'The time to leave has not passed.',
    remedy: 'Nothing: the clock alone puts people out of status.',
    by: 'no change: the clock asks for it',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** Declarations of persona non grata. */
const declarations = {
  ALREADY_DECLARED: {
    meaning: 'The person is declared non grata in this post already.',
    remedy: 'Go on with that declaration.',
  },
  BEFORE_DEADLINE: {
    meaning: 'The last day to leave has passed, so that a recall comes too late.',
    remedy: 'Nothing on the side of the mission: recognition is refused.',
  },
  DEADLINE_NOT_PAST: {
    meaning: 'The last day to leave is past.',
    remedy: 'State today or a later day.',
  },
  DEADLINE_PASSED: {
    meaning: 'The last day to leave has not passed yet.',
    remedy: 'Wait until it has, or for the recall.',
  },
  NOT_DECLARED: {
    meaning: 'The person is not declared non grata in this case.',
    remedy: 'Name a case in which the person is.',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** Consular posts and their officers. */
const consular = {
  COMMISSION_COMPLETE: {
    meaning: 'The commission does not state name, rank, consular district or seat.',
    remedy: 'State all four.',
  },
  FORM_FILED: {
    meaning: 'The notice of appointment of the honorary officer is not filed (form DS-2005).',
    remedy: 'Have it filed, and state the day.',
  },
  HONORARY_CONDITIONS: {
    meaning:
      'The officer is no national or permanent resident of the host State, is under 21, or lives outside the area of the district.',
    remedy: 'Refuse the officer, or wait until the conditions are met.',
  },
  NOT_A_POST: {
    meaning: 'The mission is no consular post.',
    remedy: 'Name the consular post at which the officer is to act.',
  },
  POST_CONSENTED: {
    meaning: 'The host State has not consented to the post, or not to the seat, class or district.',
    remedy: 'Ask for consent to the post first.',
  },
  RANK_NOT_HONORARY: {
    meaning: 'The rank is none of honorary officers.',
    remedy: 'Choose one of the honorary ranks.',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** Missions of every kind. */
const missions = {
  CHANGE_NAMED: {
    meaning: 'The request names no seat, class or district other than the mission has.',
    remedy: 'Name what is to change.',
  },
  CLOSURE_PLANNED: {
    meaning: 'It is not settled what becomes of archives and premises.',
    remedy: 'State it in `archivesAndPremises`.',
  },
  MISSION_WORKS: {
    meaning:
      'The host State has not consented to the mission yet, or its work is suspended or has ended: nothing is notified, agreed or accepted there.',
    remedy: 'Wait until the mission works. Ends, departures and returned documents can be filed at any time.',
  },
  CONSENT_PENDING: {
    meaning: 'There is a case about consent to this post already.',
    remedy: 'Go on with that case.',
  },
  NO_PARENT: {
    meaning: 'A mission of this kind belongs to no other.',
    remedy: 'Leave out `parentId`.',
  },
  NO_SUCH_CLASS: {
    meaning: 'The mission cannot become one of the class that is asked for.',
    remedy: 'Choose one of the classes of career posts, for a career post.',
  },
  OTHER_SENDER: {
    meaning: 'The mission and the one that it is to belong to have different sending States.',
    remedy: 'Leave out `sendingStateCode`.',
  },
  PARENT_NEEDED: {
    meaning: 'A mission asks for posts and offices of its own only.',
    remedy: 'Name the own mission in `parentId`.',
  },
  PREMISES_APPROVED: {
    meaning: 'No premises of the mission are approved.',
    remedy: 'Wait for the answer to the notice about its premises.',
  },
  RECIPROCITY: {
    meaning: "The treatment of the host State's own posts stands against consent.",
    remedy: 'Wait until relations with the sending State allow it.',
  },
  RELATIONS_IN_FORCE: {
    meaning: 'Diplomatic relations with the sending State, on which the mission rests, are not in force.',
    remedy: 'Establish or restore relations first.',
  },
  RANK_FITS_POST: {
    meaning: 'The commission names a class other than that of the post.',
    remedy: 'State the class of the post: a consulate general is headed by a consul general.',
  },
  REQUEST_COMPLETE: {
    meaning: 'The request does not state all that is asked of it; the message says what that is.',
    remedy: 'State what is missing.',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** Diplomatic relations with a State. */
const relations = {
  NOTICE_GIVEN: {
    meaning: 'The notice or act on which the step rests is not named.',
    remedy: 'Name it in `legalBasis`.',
  },
  NO_HEAD_SUSPENDED: {
    meaning: 'No case of a head is suspended by a break of relations with this State.',
    remedy: 'Notify the end of the functions in the case itself.',
  },
  NO_PROTECTING_POWER: {
    meaning: 'A protecting power is named, so the host State does not take the property into custody.',
    remedy: 'Leave the property with the protecting power.',
  },
  PROTECTING_POWER_ACCEPTED: {
    meaning: 'The host State does not accept the State as protecting power.',
    remedy: 'Name a State that it accepts.',
  },
  RELATIONS_CHANGED: {
    meaning: 'The relations with this State have changed meanwhile.',
    remedy: 'Read them again, and decide anew.',
  },
  RELATIONS_SEVERED: {
    meaning: 'Diplomatic relations with the sending State are not broken off.',
    remedy: 'Record the break of relations first.',
    by: 'no change that is asked for: the step follows `severRelations`',
  },
  THIRD_STATE_NAMED: {
    meaning: 'No third State is named as protecting power: it is neither the sending nor the host State.',
    remedy: 'Name a third State.',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** People, their nationality and residence. */
const people = {
  ENDED_BEFORE_BEGUN: {
    meaning: 'Permanent residence would end before it begins.',
    remedy: 'State a day after its beginning.',
  },
  LOST_BEFORE_GAINED: {
    meaning: 'A nationality would be lost before it was acquired.',
    remedy: 'State a day after its acquisition.',
  },
  NATIONALITY_KNOWN: {
    meaning: 'The nationality is on record already.',
    remedy: 'Leave it out.',
  },
  NATIONALITY_NEEDED: {
    meaning: 'No nationality is named.',
    remedy: 'Name at least one.',
  },
  NO_RESIDENCE: {
    meaning: 'The person is no permanent resident of the host country.',
    remedy: 'Leave out the end of permanent residence.',
  },
  NO_SUCH_NATIONALITY: {
    meaning: 'The person does not have the nationality that is said to be lost.',
    remedy: 'Correct the code of the country.',
  },
  PERSON_KNOWN: {
    meaning:
      'A person of this name, day of birth and nationality is registered already; the message names the id.',
    remedy: 'Pass the id as `personId` in place of `person`.',
  },
  PERSON_NEEDED: {
    meaning: 'The input names neither `personId` nor `person`, or both.',
    remedy: 'Name one of the two.',
  },
  RESIDENCE_KNOWN: {
    meaning: 'Permanent residence is on record already.',
    remedy: 'Leave it out.',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** Households, of which each is also the reason of a tie from which nothing derives. */
const households = {
  AGE: {
    meaning: 'The child has grown out of the household: at 21, or at 23 as a full-time student.',
    remedy: 'File the letter of the school, or the medical statement, if there is one.',
  },
  BIRTH_DATE_UNKNOWN: {
    meaning: 'The day of birth of the child is not known.',
    remedy: 'Have the person registered with it.',
  },
  EVIDENCE_NEEDED: {
    meaning: 'No document proves the family tie.',
    remedy: 'Have the mission file it: `fileTieEvidence`.',
  },
  LEFT_BEFORE_JOINED: {
    meaning: 'The person would leave the household before joining it.',
    remedy: 'State a day on or after the first day of the tie.',
  },
  LETTER_BEFORE_TIE: {
    meaning: 'The study that the school confirms ended before the child joined the household.',
    remedy: 'File a letter about a later time.',
  },
  LIVES_ELSEWHERE: {
    meaning: 'The person lives elsewhere, and is not away at school by its letter.',
    remedy: 'Add only who lives in the home of the holder of the post.',
  },
  MARRIED: {
    meaning: 'The child is married.',
    remedy: 'Nothing: married children are not of the household.',
  },
  NOTICE_NEEDED: {
    meaning: 'One of the two of a couple that both hold posts is not notified.',
    remedy: 'File the notice that is missing.',
  },
  NOT_A_CHILD: {
    meaning: 'Such evidence carries the membership of children only, and the person is none.',
    remedy: 'Name the family tie of a child.',
  },
  NO_TANDEM: {
    meaning: 'The two are one person, do not both hold posts today, or are not married yet.',
    remedy: 'Name the posts of two people, and tell of the couple when both hold them.',
  },
  ONE_PARTNER: {
    meaning: 'The household has a spouse or partner on that day already.',
    remedy: 'End the other tie first, or state the day after which it ended.',
  },
  OWN_HOUSEHOLD: {
    meaning: 'The member is the holder of the post.',
    remedy: 'Name somebody else.',
  },
  PARTNER_NOT_RECOGNIZED: {
    meaning: 'The sending State does not recognise domestic partners in return.',
    remedy: 'Nothing: recognition rests on reciprocity.',
  },
  SPONSOR_ENDED: {
    meaning: 'The functions of the holder of the post have ended, or the holder has left.',
    remedy: 'Name a post that lasts.',
  },
  SPONSOR_NOT_RECOGNIZED: {
    meaning: 'The host State does not recognise the post.',
    remedy: 'Name a post that it recognises.',
  },
  SPONSOR_WITHOUT_FAMILY: {
    meaning: 'The family of the holder of such a post derives nothing from it.',
    remedy: 'Nothing: the category of the post carries no family.',
  },
  STATEMENT_TO_COME: {
    meaning: 'The day of the medical statement is still to come.',
    remedy: 'File the statement on its day or later.',
  },
  TIE_AWAITS: {
    meaning: 'The family tie begins later, or needs the individual authorization of the host State.',
    remedy: 'Accept it when it has begun; for a parent or another relative set `isAuthorized`.',
  },
  TIE_DECIDED: {
    meaning: 'The host State has accepted or refused the family tie already.',
    remedy: 'Have the mission notify a new tie, if there is one.',
  },
  TIE_ENDED: {
    meaning: 'The family tie has ended.',
    remedy: 'Add only ties that last.',
  },
  TIE_KNOWN: {
    meaning: 'The person belongs to this household from the same day on already.',
    remedy: 'Go on with that tie.',
  },
  TIE_REFUSED: {
    meaning: 'The host State has refused the family tie.',
    remedy: 'Have the mission notify a new tie, if there is one.',
  },
} as const satisfies Record<string, RefusalMeaning>;

/** Identity cards. */
const cards = {
  DAY_GIVEN: {
    meaning: 'The day on which it happened is still to come.',
    remedy: 'Record it on its day or later.',
  },
  ENTITLED_TO_CARD: {
    meaning: 'The post or the family tie carries no card, or the dependant is under 16.',
    remedy: 'Issue cards only to those who are to have one; the message says why this one is not.',
  },
  EXPIRED: {
    meaning: 'The last day of the card has not passed.',
    remedy: 'Nothing: the clock alone lets cards expire.',
    by: 'no change: the clock asks for it',
  },
  ONE_CARD: {
    meaning: 'The person holds another valid card on the same post.',
    remedy: 'Return the other card, or report it lost.',
  },
  PHOTO_ON_FILE: {
    meaning: 'No photograph is on file.',
    remedy: 'File the photograph first.',
  },
} as const satisfies Record<string, RefusalMeaning>;

export const missionsRefusals = {
  ...heads,
  ...staff,
  ...departures,
  ...declarations,
  ...consular,
  ...missions,
  ...relations,
  ...people,
  ...households,
  ...cards,
} as const;
