import IconCamera from '@tabler/icons-react/dist/esm/icons/IconCamera.mjs';
import IconDatabaseOff from '@tabler/icons-react/dist/esm/icons/IconDatabaseOff.mjs';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs';
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconMessageOff from '@tabler/icons-react/dist/esm/icons/IconMessageOff.mjs';
import IconNotes from '@tabler/icons-react/dist/esm/icons/IconNotes.mjs';
import IconPhoneCall from '@tabler/icons-react/dist/esm/icons/IconPhoneCall.mjs';
import IconPlugConnectedX from '@tabler/icons-react/dist/esm/icons/IconPlugConnectedX.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IconShieldStar from '@tabler/icons-react/dist/esm/icons/IconShieldStar.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import type { AidIcon } from './first-aid.ts';

export const aidIcons = {
  unplug: IconPlugConnectedX,
  backup: IconDatabaseOff,
  camera: IconCamera,
  silence: IconMessageOff,
  call: IconPhoneCall,
  eye: IconEye,
  lock: IconLock,
  search: IconSearch,
  police: IconShieldStar,
  notes: IconNotes,
  key: IconKey,
  stop: IconHandStop,
  people: IconUsers,
} satisfies Record<AidIcon, unknown>;
