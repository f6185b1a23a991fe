// The posts of the demonstration data and where each of them stands.
import { Random } from '@fmg/shared/seed/random';
import type { InventedMission, Setting } from '../mission/mission.seed';
import { inventDates, momentOn } from './appointment.dates';
import { assignCeremonies, inventHead } from './appointment.heads';
import { appoint, type Holding, type InventedAppointment, type Nominee } from './appointment.holdings';
import { planPosts, type PlannedPost } from './appointment.plans';
import type {
  AppointmentCategory,
  AppointmentStatus,
} from '@fmg/missions/records/appointment/appointment.tables';

/** What was invented: `holdings` have a person each, `doubles` are second posts of the same people. */
export interface Staffing {
  holdings: Holding[];
  doubles: Holding[];
  nominees: Nominee[];
}

/** Invents the posts of all missions, in the order of the missions. */
export function inventAppointments(setting: Setting, missions: readonly InventedMission[]): Staffing {
  const random = new Random(setting.seed, 'appointments');
  const nominees: Nominee[] = [];
  const holdings = missions.flatMap((mission) => {
    const posts = planPosts(random, setting, mission);
    const staffed = posts.map((post, index) =>
      staffPost(random, setting, { mission, post, order: index + 1 }),
    );
    if (posts[0]?.category !== 'HEAD_OF_MISSION') return staffed;
    const { holdings: heads, nominee } = inventHead(random, setting, {
      mission,
      deputy: staffed[1],
      head: posts[0],
    });
    if (nominee !== undefined) nominees.push(nominee);
    return [...heads, ...staffed.slice(1)];
  });
  assignCeremonies(holdings, setting.today);
  return { holdings, doubles: accreditTwice(holdings, missions), nominees };
}

/** The deputy at the embassy is also alternate representative at the Organization of American States: dual accreditation. */
function accreditTwice(holdings: readonly Holding[], missions: readonly InventedMission[]): Holding[] {
  return missions.flatMap((mission) => {
    const deputy = holdings.find(
      (each) =>
        each.mission.sendingStateCode === mission.sendingStateCode &&
        each.appointment.function === 'Deputy Chief of Mission',
    );
    if (mission.kind !== 'OAS_MISSION' || deputy === undefined) return [];
    const {
      personId,
      rank,
      startsOn,
      endsOn,
      arrivedOn,
      arrivedAt,
      notifiedOn,
      acceptedOn,
      terminatedOn,
      departedOn,
    } = deputy.appointment;
    const post: PlannedPost = {
      category: 'IO_MISSION_DIPLOMATIC',
      rank,
      title: 'Alternate Representative',
      function: null,
      headsMission: false,
    };
    const dates = {
      startsOn,
      endsOn,
      arrivedOn,
      arrivedAt,
      notifiedOn,
      acceptedOn,
      terminatedOn,
      departedOn,
    };
    const double = appoint(mission, post, { key: 'alternate', order: 99, status: 'ACCREDITED', dates });
    return [{ mission, appointment: { ...double.appointment, personId } }];
  });
}

function staffPost(
  random: Random,
  { today }: Setting,
  { mission, post, order }: { mission: InventedMission; post: PlannedPost; order: number },
): Holding {
  const isDeputy = post.function === 'Deputy Chief of Mission';
  const status = isDeputy || post.headsMission ? headStatus(random, post) : statusOf(random, post.category);
  const dates = inventDates(random, status, today);
  const holding = appoint(mission, post, {
    key: order,
    order,
    status,
    dates: isHiredHere(post.category) ? { ...dates, arrivedOn: null, arrivedAt: null } : dates,
  });
  holding.appointment.expectedDays = random.pick([730, 1095, 1095, 1460]);
  if (post.headsMission) recogniseHead(random, holding.appointment);
  return holding;
}

function isHiredHere(category: AppointmentCategory): boolean {
  return category === 'LOCALLY_EMPLOYED' || category === 'HONORARY_CONSULAR_OFFICER';
}

const withoutPrivileges: readonly AppointmentCategory[] = [
  'LOCALLY_EMPLOYED',
  'PRIVATE_DOMESTIC_WORKER',
  'FOREIGN_GOV_EMPLOYEE_MFGO',
];

function headStatus(random: Random, { category, headsMission }: PlannedPost): AppointmentStatus {
  if (withoutPrivileges.includes(category)) return 'REGISTERED_NO_PI';
  const isCareerHead = headsMission && category === 'CAREER_CONSULAR_OFFICER';
  return isCareerHead && random.chance(0.08) ? 'PROVISIONAL' : 'ACCREDITED';
}

function statusOf(random: Random, category: AppointmentCategory): AppointmentStatus {
  if (withoutPrivileges.includes(category)) return random.weighted({ REGISTERED_NO_PI: 93, NOTIFIED: 7 });
  return random.weighted({
    ACCREDITED: 760,
    NOTIFIED: 50,
    RETURNED: 15,
    EXPECTED: 30,
    CHANGE_PENDING: category === 'ADMIN_TECH_STAFF' ? 25 : 0,
    REFUSED: 4,
    PNG_DECLARED: category === 'DIPLOMATIC_AGENT' ? 1 : 0,
    TERMINATED_IN_GRACE: 30,
    OUT_OF_STATUS: 6,
    CLOSED_STATUS_CHANGED: 6,
    CLOSED_DEPARTED: 85,
  });
}

/** Heads of posts, of missions to organizations and of offices: functions begin with recognition (VCCR 12, 13). */
function recogniseHead(random: Random, head: InventedAppointment): void {
  const acceptedOn = head.acceptedOn;
  if (acceptedOn === null) return;
  const isConsular = head.category === 'CAREER_CONSULAR_OFFICER';
  const provisional = isConsular && (head.status === 'PROVISIONAL' || random.chance(0.3));
  if (provisional) head.provisionallyAdmittedOn = head.notifiedOn;
  if (isConsular && head.status !== 'PROVISIONAL') head.exequaturOn = acceptedOn;
  if (head.status === 'PROVISIONAL') head.acceptedOn = null;
  const began = momentOn((provisional ? head.notifiedOn : null) ?? acceptedOn);
  head.functionsBeganAt = began;
  if (isConsular || head.category === 'HONORARY_CONSULAR_OFFICER') head.precedenceFrom = began;
}
